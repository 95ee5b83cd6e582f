package block

// Bounds of a block. All are validity rules: every operator must have the same values (docs/parameters.md).
const (
	// MaxBlock bounds a block's content: at 2,000 receipts a second and four blocks a second a block has 50 kB; the rest is room for records and
	// for a slow network, in which blocks grow. A block with its leaves and changes must fit one durable write of 4 MiB.
	MaxBlock = 1 << 20
	// MaxLeafBytes bounds the leaves that a block makes, for the same reason.
	MaxLeafBytes = 3 << 19
	// ReservedRevocations is space that only revocations may fill: they fit a block however many other records wait.
	ReservedRevocations = 128 << 10
	// ReservedHandover is space that only a handover may fill: a set of 4,096 operators fits.
	ReservedHandover = 256 << 10
	// MaxAnswers bounds a block's answers, and with them its receipts and the work of executing it.
	MaxAnswers = 2048
	// MaxAnnounced bounds one announcement: a fault costs one operator's batch, and a batch must fit a block beside others.
	MaxAnnounced = 1024
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
	// OutputAllowance is how long an output is taken to be where a receiver is called with it; the ledger knows its commitment only.
	OutputAllowance = 1024
)

// Quotas of records. A record costs one unit, and one more for each KiB begun (protocol rule 25).
var (
	// QuotaSubmitter is what one account may submit: a training run with its data sets at once, then one small record a second or so.
	QuotaSubmitter = Quota{Burst: 1024, PerSecond: 2}
	// QuotaOperator is an operator's: it pays for its users.
	QuotaOperator = Quota{Burst: 65536, PerSecond: 1024}
	// QuotaFree bounds all accounts together that are no operator's payers, since accounts cost nothing.
	QuotaFree = Quota{Burst: 16384, PerSecond: 256}
	// QuotaRevocations is the same for revocations, which draw on no other common quota.
	QuotaRevocations = Quota{Burst: 4096, PerSecond: 64}
)

// Quota is a token bucket by block time.
type Quota struct{ Burst, PerSecond uint64 }
