package block

// Bounds of a block. All are validity rules: every operator must have the same values (docs/parameters.md).
const (
	// MaxBlock bounds a block's content: at 2,000 receipts a second and four blocks a second a block has 50 kB; the rest is room for records and
	// for a slow network, in which blocks grow. A block with its leaves and changes must fit one durable write of 4 MiB.
	MaxBlock = 1 << 20
	// MaxLeafBytes bounds the leaves that a block makes, and what modules write for its records, for the same reason.
	MaxLeafBytes = 3 << 19
	// ReservedRevocations is space that only revocations may fill: they fit a block however many other records wait.
	ReservedRevocations = 128 << 10
	// ReservedHandover is space that only a handover may fill: a set of 4,096 operators fits.
	ReservedHandover = 256 << 10
	// MaxAnswers bounds a block's answers, and with them its receipts and the work of executing it.
	MaxAnswers = 2048
	// MaxAnnounced bounds one announcement: whatever its answers say, it and its leaves fit an empty block, and an operator is never stuck with it.
	MaxAnnounced = 512
	// MaxAnnouncements, MaxCertified and MaxEvidence bound the signatures that a block makes its readers verify, 1 ms each.
	MaxAnnouncements = 128
	MaxCertified     = 128
	MaxEvidence      = 8
	// MaxRecords bounds the signatures of submitters, and of records where modules check them.
	MaxRecords = 1024
	// MaxData bounds the data leaves of a block, which nobody signs: one transaction of blobs carries many blocks.
	MaxData = 1
	// MaxDataRange bounds the blocks that one data leaf names.
	MaxDataRange = 65536

	// MaxOpen bounds the slots that one operator opened and that no quorum has followed it to: results for requests that nobody else
	// knows cannot fill the state.
	MaxOpen = 16384
	// TallyBlocks is for how many blocks announcements of a slot are counted, and conflicts among them are found: a quarter of an hour under load.
	TallyBlocks = 4096
	// pruneChunk bounds one list of tallies to prune, so that it fits a state entry.
	pruneChunk = 4096
	// KeepSets is how many operator sets are kept: evidence against their members is taken as long.
	KeepSets = 16

	// MaxChunkItems and MaxChunkGas bound a delivery chunk (protocol rule 19): a transaction holds 16.78 M gas (EIP-7825), of which what the
	// ledger cannot know, the outputs' length, needs a part.
	MaxChunkItems = 256
	MaxChunkGas   = 12_000_000
	// ChunkWait is for how many seconds of block time an answer waits for others to its chain, so that they share a certificate, 200 k gas: about what
	// ordering takes anyway under load.
	ChunkWait = 2
	// ChunkUrgent is how many seconds before its deadline an answer ceases to wait: as long as several operators' turns to deliver.
	ChunkUrgent = 30
	// MaxWaiting bounds the answers that wait, for all chains together, and with them what leaves in one block: the state must not become a store
	// for answers to chains that nobody knows. Where there is no room, a block's answers to a chain go at once.
	MaxWaiting = 4096
	// OutputAllowance is how long an output is taken to be where a receiver is called with it; the ledger knows its commitment only.
	OutputAllowance = 1024
)

// Quotas of records (protocol rule 25): what a token bucket holds, and what it gains in a second of block time. A record costs one unit, and one more
// for each KiB begun.
const (
	// SubmitterBurst and SubmitterRate are one account's: a training run with its data sets at once, then a record every second or so.
	SubmitterBurst = 1024
	SubmitterRate  = 2
	// OperatorBurst and OperatorRate are one operator's, for all accounts that it pays for.
	OperatorBurst = 65536
	OperatorRate  = 1024
	// FreeBurst and FreeRate bound all accounts together that no operator pays for, since accounts cost nothing.
	FreeBurst = 16384
	FreeRate  = 256
	// RevocationBurst and RevocationRate are the same for their revocations, which draw on no other common quota.
	RevocationBurst = 4096
	RevocationRate  = 64
)

// quota is a token bucket by block time.
type quota struct{ burst, rate uint64 }

// quotas are variables so that tests can be short.
var (
	quotaSubmitter   = quota{SubmitterBurst, SubmitterRate}
	quotaOperator    = quota{OperatorBurst, OperatorRate}
	quotaFree        = quota{FreeBurst, FreeRate}
	quotaRevocations = quota{RevocationBurst, RevocationRate}
)

// maxWaiting is a variable for the same reason.
var maxWaiting = MaxWaiting
