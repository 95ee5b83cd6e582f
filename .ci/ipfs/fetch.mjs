// Fetches a file by its CID from one peer with Helia, and prints its SHA-256 and length. Helia is put together from its parts: the package
// helia brings WebRTC, whose binary comes from outside the package registry.
import { createHash } from 'node:crypto'
import { noise } from '@chainsafe/libp2p-noise'
import { yamux } from '@chainsafe/libp2p-yamux'
import { bitswap } from '@helia/block-brokers'
import { unixfs } from '@helia/unixfs'
import { Helia } from '@helia/utils'
import { identify } from '@libp2p/identify'
import { tcp } from '@libp2p/tcp'
import { multiaddr } from '@multiformats/multiaddr'
import { MemoryBlockstore } from 'blockstore-core'
import { MemoryDatastore } from 'datastore-core'
import { createLibp2p } from 'libp2p'
import { CID } from 'multiformats/cid'

const [peer, name] = process.argv.slice(2)
const libp2p = await createLibp2p({
  transports: [tcp()],
  connectionEncrypters: [noise()],
  streamMuxers: [yamux()],
  services: { identify: identify() }
})
const helia = new Helia({ libp2p, blockstore: new MemoryBlockstore(), datastore: new MemoryDatastore(), blockBrokers: [bitswap()], routers: [] })
await helia.start()
try {
  await libp2p.dial(multiaddr(peer))
  const sum = createHash('sha256')
  let length = 0
  for await (const bytes of unixfs(helia).cat(CID.parse(name), { signal: AbortSignal.timeout(60_000) })) {
    sum.update(bytes)
    length += bytes.length
  }
  console.log(sum.digest('hex'), length)
} finally {
  await helia.stop()
}
process.exit(0) // timers of discovery services would keep it for a while
