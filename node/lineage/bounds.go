package lineage

import "errors"

// Bounds of a record. A leaf of the ledger holds 60 KiB, so the envelope decides first; the counts bound the work that a record makes for
// every operator (each subject, material and fact is a few state entries).
const (
	// MaxEnvelope bounds an envelope's bytes: a ledger leaf less its header.
	MaxEnvelope = 60<<10 - 64
	// MaxSubjects bounds the subjects of a statement. Directories are one subject, by their manifest root.
	MaxSubjects = 64
	// MaxMaterials bounds what a statement names beside its subjects: data sets, code, base models, files.
	MaxMaterials = 256
	// MaxFacts bounds the facts that a record adds over all its subjects.
	MaxFacts = 512
	// MaxFactBytes bounds the facts' values together: a predicate about many subjects states its facts of each.
	MaxFactBytes = 128 << 10
	// MaxFactName bounds a fact's name, such as metric.<name>.
	MaxFactName = 200
	// MaxFactValue bounds a fact's value as JSON.
	MaxFactValue = 4 << 10
	// MaxName bounds names, URIs, annotations and other short texts.
	MaxName = 1 << 10
	// MaxText bounds free text, such as the answers to Article 10(2).
	MaxText = 8 << 10
	// MaxSignatures bounds an envelope's signatures; each costs every operator a verification of about 0.1 ms.
	MaxSignatures = 8
	// MaxJSONDepth bounds the nesting of a payload.
	MaxJSONDepth = 32
)

// Errors that callers decide on. All errors of decoding and validation wrap one of them.
var (
	// ErrMalformed says that bytes are no record: not JSON, not DSSE, not an in-toto statement.
	ErrMalformed = errors.New("malformed record")
	// ErrInvalid says that a statement breaks a rule of its type.
	ErrInvalid = errors.New("invalid record")
	// ErrTooLarge says that a bound of this package is exceeded.
	ErrTooLarge = errors.New("record exceeds a bound")
	// ErrSignature says that no signature of an envelope holds.
	ErrSignature = errors.New("record signature does not hold")
	// ErrDuplicate says that the state holds the record already.
	ErrDuplicate = errors.New("record is in the ledger already")
	// ErrNotFound says that nothing is known by that digest, id or name.
	ErrNotFound = errors.New("not found in the lineage")
)
