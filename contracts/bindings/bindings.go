// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Announcement is an auto generated low-level Go binding around an user-defined struct.
type Announcement struct {
	Operator common.Address
	Number   uint64
	Root     [32]byte
	Count    uint32
}

// AnswerBoardAnswer is an auto generated low-level Go binding around an user-defined struct.
type AnswerBoardAnswer struct {
	Time    uint64
	Outcome uint8
	Reason  uint16
	Model   [32]byte
	Output  []byte
}

// Assurance is an auto generated low-level Go binding around an user-defined struct.
type Assurance struct {
	Mode          uint8
	K             uint16
	Q             uint32
	CheckedWeight uint32
	SoundnessBits uint16
}

// Checkpoint is an auto generated low-level Go binding around an user-defined struct.
type Checkpoint struct {
	Parent       [32]byte
	Epoch        uint64
	View         uint64
	Height       uint64
	Time         uint64
	LedgerRoot   [32]byte
	LedgerSize   uint64
	DeliveryRoot [32]byte
	PolicyRoot   [32]byte
	DataHash     [32]byte
}

// Destination is an auto generated low-level Go binding around an user-defined struct.
type Destination struct {
	ChainId     uint64
	Receiver    common.Address
	CallbackGas uint32
}

// FeedRound is an auto generated low-level Go binding around an user-defined struct.
type FeedRound struct {
	Id         [32]byte
	Round      uint64
	Answer     *big.Int
	StartedAt  uint64
	UpdatedAt  uint64
	LedgerSize uint64
}

// GovernanceGateProposal is an auto generated low-level Go binding around an user-defined struct.
type GovernanceGateProposal struct {
	Targets     []common.Address
	Values      []*big.Int
	Payloads    [][]byte
	Predecessor [32]byte
	Salt        [32]byte
	Delay       *big.Int
}

// ICertificateVerifierLink is an auto generated low-level Go binding around an user-defined struct.
type ICertificateVerifierLink struct {
	Handover    SetHandover
	Certificate []byte
}

// ICheckpointsHead is an auto generated low-level Go binding around an user-defined struct.
type ICheckpointsHead struct {
	Root   [32]byte
	Size   uint64
	Time   uint64
	Height uint64
	Epoch  uint64
}

// IFeedsRound is an auto generated low-level Go binding around an user-defined struct.
type IFeedsRound struct {
	Answer    *big.Int
	Round     uint64
	StartedAt uint64
	UpdatedAt uint64
}

// IInferenceHubAsk is an auto generated low-level Go binding around an user-defined struct.
type IInferenceHubAsk struct {
	Params    IInferenceHubRequestParams
	InputSalt [32]byte
	Input     []byte
	Pointer   string
}

// IInferenceHubItem is an auto generated low-level Go binding around an user-defined struct.
type IInferenceHubItem struct {
	Request          Request
	Round            uint32
	Outcome          uint8
	Reason           uint16
	LineageRoot      [32]byte
	OutputCommitment [32]byte
	TraceRoot        [32]byte
	Assurance        Assurance
	OutputSalt       [32]byte
	Output           []byte
}

// IInferenceHubRecurring is an auto generated low-level Go binding around an user-defined struct.
type IInferenceHubRecurring struct {
	Requester common.Address
	Interval  uint64
	Ticks     uint64
	Number    uint64
	Template  IInferenceHubRequestParams
}

// IInferenceHubRequestParams is an auto generated low-level Go binding around an user-defined struct.
type IInferenceHubRequestParams struct {
	Model           [32]byte
	EngineId        [32]byte
	InputCommitment [32]byte
	MinAssurance    Assurance
	PolicyId        [32]byte
	Destinations    []Destination
	FeeToken        common.Address
	OperatorFee     *big.Int
	RelayFee        *big.Int
	Deadline        uint64
}

// IModelRegistryModel is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryModel struct {
	Owner        common.Address
	State        uint8
	RegisteredAt uint64
	Size         uint64
	LineageRoot  [32]byte
	Previous     [32]byte
	Uri          string
}

// IOperatorRegistryOperator is an auto generated low-level Go binding around an user-defined struct.
type IOperatorRegistryOperator struct {
	Relayer     common.Address
	KeyHash     [32]byte
	Stake       *big.Int
	Weight      uint64
	Active      bool
	Slashed     bool
	BondedUntil uint64
	PeerId      []byte
}

// IOperatorRegistryStatement is an auto generated low-level Go binding around an user-defined struct.
type IOperatorRegistryStatement struct {
	Epoch        uint64
	Kind         uint8
	Slot         [32]byte
	BodyHash     [32]byte
	Signature    []byte
	Announcement Announcement
	Index        uint32
	Proof        [][32]byte
}

// IPolicyRegistryEntry is an auto generated low-level Go binding around an user-defined struct.
type IPolicyRegistryEntry struct {
	Status     uint8
	LedgerSize uint64
	LedgerTime uint64
	ValidUntil uint64
	FailedRule [32]byte
}

// Inference is an auto generated low-level Go binding around an user-defined struct.
type Inference struct {
	RequestId        [32]byte
	Round            uint32
	Outcome          uint8
	Reason           uint16
	Model            [32]byte
	LineageRoot      [32]byte
	EngineId         [32]byte
	InputCommitment  [32]byte
	OutputCommitment [32]byte
	TraceRoot        [32]byte
	Assurance        Assurance
}

// InferenceHubConfig is an auto generated low-level Go binding around an user-defined struct.
type InferenceHubConfig struct {
	Verifier common.Address
	Policies common.Address
	Rewards  common.Address
	Governor common.Address
	Guardian common.Address
	Grace    uint64
}

// InferenceHubDeliveryFee is an auto generated low-level Go binding around an user-defined struct.
type InferenceHubDeliveryFee struct {
	Token  common.Address
	Amount *big.Int
}

// InferenceHubPrice is an auto generated low-level Go binding around an user-defined struct.
type InferenceHubPrice struct {
	Accepted        bool
	OperatorBase    *big.Int
	OperatorPerByte uint64
	RelayBase       uint64
}

// InferenceHubSchedule is an auto generated low-level Go binding around an user-defined struct.
type InferenceHubSchedule struct {
	NextAt       uint64
	Ticks        uint64
	LastDeadline uint64
	Active       bool
	Outstanding  [32]byte
}

// Member is an auto generated low-level Go binding around an user-defined struct.
type Member struct {
	Operator common.Address
	Relayer  common.Address
	Key      []byte
	Weight   uint64
	PeerId   []byte
}

// OperatorRegistryParams is an auto generated low-level Go binding around an user-defined struct.
type OperatorRegistryParams struct {
	Salt              [32]byte
	StakeToken        common.Address
	Governor          common.Address
	WeightUnit        *big.Int
	MinStake          *big.Int
	MaxWeight         uint64
	MaxShare          uint32
	MinOperators      uint32
	MaxOperators      uint32
	EpochLength       uint64
	Validity          uint64
	DisputeWindow     uint64
	AppealWindow      uint64
	EquivocationSlash uint32
	VerdictCap        uint32
	ReporterShare     uint32
}

// OperatorSet is an auto generated low-level Go binding around an user-defined struct.
type OperatorSet struct {
	Epoch        uint64
	Root         [32]byte
	AggregateKey []byte
	TotalWeight  uint64
	Count        uint32
	ValidUntil   uint64
}

// Request is an auto generated low-level Go binding around an user-defined struct.
type Request struct {
	OriginChainId   uint64
	Hub             common.Address
	Requester       common.Address
	Nonce           uint64
	Model           [32]byte
	EngineId        [32]byte
	InputCommitment [32]byte
	MinAssurance    Assurance
	PolicyId        [32]byte
	Destinations    []Destination
	FeeToken        common.Address
	OperatorFee     *big.Int
	RelayFee        *big.Int
	Deadline        uint64
}

// Result is an auto generated low-level Go binding around an user-defined struct.
type Result struct {
	RequestId        [32]byte
	OriginChainId    uint64
	Requester        common.Address
	Model            [32]byte
	LineageRoot      [32]byte
	EngineId         [32]byte
	PolicyId         [32]byte
	InputCommitment  [32]byte
	OutputCommitment [32]byte
	Outcome          uint8
	Reason           uint16
	Assurance        Assurance
	CertificateHash  [32]byte
}

// RewardsList is an auto generated low-level Go binding around an user-defined struct.
type RewardsList struct {
	Epoch  uint64
	Number uint32
	Token  common.Address
	Root   [32]byte
	Total  *big.Int
}

// SetHandover is an auto generated low-level Go binding around an user-defined struct.
type SetHandover struct {
	FromEpoch   uint64
	FromSetHash [32]byte
	ToEpoch     uint64
	ToSetHash   [32]byte
	HomeBlock   uint64
	ValidUntil  uint64
}

// Status is an auto generated low-level Go binding around an user-defined struct.
type Status struct {
	Model      [32]byte
	Policy     [32]byte
	Status     uint8
	FailedRule [32]byte
	LedgerSize uint64
	LedgerTime uint64
	ValidUntil uint64
}

// Verdict is an auto generated low-level Go binding around an user-defined struct.
type Verdict struct {
	ChallengeId  [32]byte
	Operator     common.Address
	Fault        uint8
	EvidenceHash [32]byte
	SlashAmount  uint64
}

// Verified is an auto generated low-level Go binding around an user-defined struct.
type Verified struct {
	Epoch           uint64
	SignedWeight    uint64
	TotalWeight     uint64
	CertificateHash [32]byte
}

// AnswerBoardMetaData contains all meta data concerning the AnswerBoard contract.
var AnswerBoardMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"answerOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structAnswerBoard.Answer\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"}],\"name\":\"onAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"onInference\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"yes\",\"type\":\"bool\"}],\"name\":\"trust\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"name\":\"trusted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"trusted\",\"type\":\"bool\"}],\"name\":\"TrustChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHub\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"}]",
	ID:  "d468bd4e0f65bcd88dd39a91450063e2bc",
	Bin: "0x60c03461009a57601f61096a38819003918201601f19168301916001600160401b0383118484101761009e57808492604094855283398101031261009a578051906001600160a01b038216820361009a5760200151906001600160a01b038216820361009a5760805260a0526040516108b790816100b382396080518181816103e00152610549015260a05181818161026b01526103220152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806312cfb72a1461040f578063365a86fc146103cb5780634f76ee95146102f1578063876514d71461029a5780638da5cb5b14610256578063d4a55711146100c15763f15f92e214610066575f80fd5b346100bd57366003190161026081126100bd57610220136100bd57610224356001600160401b0381116100bd576100a46100bb913690600401610456565b906100ad6104af565b506100b6610547565b61061c565b005b5f80fd5b346100bd5760203660031901126100bd57606060806040516100e2816104bf565b5f81525f60208201525f60408201525f8382015201526004355f52600160205260405f20604051610112816104bf565b8154916001600160401b0383168252602082019260ff8160401c16845261ffff604084019160481c1681526002600183015492606085019384520193604051945f908054906101608261050f565b808952916001811690811561023057506001146101f0575b6001600160401b0360e08860208b8a61ffff8b60ff8c61019a868e03876104ee565b60808801958652604051998a98888a5251168789015251166040870152511660608501525160808401525160a08084015280519182918260c0860152018484015e5f828201840152601f01601f19168101030190f35b5f908152602081209092505b818310610216575050850160209081019061ffff90610178565b6001816020929493945483858c01015201910191906101fc565b60ff191660208a81019190915292151560051b89018301935061ffff9291506101789050565b346100bd575f3660031901126100bd576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100bd5760403660031901126100bd576102b3610483565b6001600160401b036102c3610499565b91165f525f60205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b346100bd5760603660031901126100bd5761030a610483565b610312610499565b604435918215158093036100bd577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036103b85760206001600160401b037ffb960082e5d7f0789d8277e1aa3d5aba0bdf1357e729d1a737ccd1c4ab32fc50921692835f525f825260405f2060018060a01b0382165f52825260405f2060ff1981541660ff871617905560405194855260018060a01b031693a3005b63245aecd360e01b5f523360045260245ffd5b346100bd575f3660031901126100bd576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100bd57366003190161024081126100bd57610220136100bd57610224356001600160401b0381116100bd5761044d6100bb913690600401610456565b906100b6610547565b9181601f840112156100bd578235916001600160401b0383116100bd57602083818601950101116100bd57565b600435906001600160401b03821682036100bd57565b602435906001600160a01b03821682036100bd57565b610244359081151582036100bd57565b60a081019081106001600160401b038211176104da57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b038211176104da57604052565b90600182811c9216801561053d575b602083101461052957565b634e487b7160e01b5f52602260045260245ffd5b91607f169161051e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610609576024356001600160401b0381168082036100bd575f8181526020819052604090206044356001600160a01b03811681036100bd5760018060a01b03165f5260205260ff60405f2054169182156105e6575b5050156105d157565b63429abb8b60e11b5f5260043560045260245ffd5b909150505f525f60205260405f205f805260205260ff60405f2054165f806105c8565b63727fe12b60e01b5f523360045260245ffd5b90610124359060ff82168083036100bd576101443561ffff8116928382036100bd57606435956040519261064f846104bf565b6001600160401b03421684526020840196858852604085019787895260608601908a82526001600160401b0386116104da57601f19601f870116966040519261069b60208a01856104ee565b87845236888801116100bd57600292888860208701375f60208a87010152608083019485526004359c8d5f5260016020526001600160401b0360405f209451166affff00000000000000000068ff00000000000000008654945160401b16925160481b16926affffffffffffffffffffff191617171782555160018201550190518051906001600160401b0382116104da57610737835461050f565b601f8111610866575b50602090601f83116001146107d457946080989691948894847faeb83c59c7d4f9ce8ec48ec30f75d36c03c4a492386389752db2698b0467a2e49d9c9a958c985f9a8b926107c9575b50508160011b918a199060031b1c19161790555b5050604051988997885260208801526060604088015281606088015283870137840101528101030190a3565b015190505f80610789565b90601f19831691845f52815f20925f5b81811061084e57509460018560809c9a957faeb83c59c7d4f9ce8ec48ec30f75d36c03c4a492386389752db2698b0467a2e49f9e9c98958e9a958a995f9d9810610836575b505050811b01905561079d565b01518b1960f88460031b161c191690555f8080610829565b929360206001819287860151815501950193016107e4565b8281111561074057835f5260205f20601f840160051c90602085106108af575b81601f9101920160051c03905f5b8281106108a2575050610740565b5f82820155600101610894565b5f915061088656",
}

// AnswerBoard is an auto generated Go binding around an Ethereum contract.
type AnswerBoard struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AnswerBoard) GetABI() abi.ABI {
	return c.abi
}

// NewAnswerBoard creates a new instance of AnswerBoard.
func NewAnswerBoard() *AnswerBoard {
	parsed, err := AnswerBoardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AnswerBoard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AnswerBoard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address hub_, address owner_) returns()
func (answerBoard *AnswerBoard) PackConstructor(hub_ common.Address, owner_ common.Address) []byte {
	enc, err := answerBoard.abi.Pack("", hub_, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnswerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a55711.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerOf(bytes32 requestId) view returns((uint64,uint8,uint16,bytes32,bytes))
func (answerBoard *AnswerBoard) PackAnswerOf(requestId [32]byte) []byte {
	enc, err := answerBoard.abi.Pack("answerOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a55711.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerOf(bytes32 requestId) view returns((uint64,uint8,uint16,bytes32,bytes))
func (answerBoard *AnswerBoard) TryPackAnswerOf(requestId [32]byte) ([]byte, error) {
	return answerBoard.abi.Pack("answerOf", requestId)
}

// UnpackAnswerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4a55711.
//
// Solidity: function answerOf(bytes32 requestId) view returns((uint64,uint8,uint16,bytes32,bytes))
func (answerBoard *AnswerBoard) UnpackAnswerOf(data []byte) (AnswerBoardAnswer, error) {
	out, err := answerBoard.abi.Unpack("answerOf", data)
	if err != nil {
		return *new(AnswerBoardAnswer), err
	}
	out0 := *abi.ConvertType(out[0], new(AnswerBoardAnswer)).(*AnswerBoardAnswer)
	return out0, nil
}

// PackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hub() view returns(address)
func (answerBoard *AnswerBoard) PackHub() []byte {
	enc, err := answerBoard.abi.Pack("hub")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hub() view returns(address)
func (answerBoard *AnswerBoard) TryPackHub() ([]byte, error) {
	return answerBoard.abi.Pack("hub")
}

// UnpackHub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x365a86fc.
//
// Solidity: function hub() view returns(address)
func (answerBoard *AnswerBoard) UnpackHub(data []byte) (common.Address, error) {
	out, err := answerBoard.abi.Unpack("hub", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (answerBoard *AnswerBoard) PackOnAssurance(result Result, output []byte, reversed bool) []byte {
	enc, err := answerBoard.abi.Pack("onAssurance", result, output, reversed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (answerBoard *AnswerBoard) TryPackOnAssurance(result Result, output []byte, reversed bool) ([]byte, error) {
	return answerBoard.abi.Pack("onAssurance", result, output, reversed)
}

// PackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (answerBoard *AnswerBoard) PackOnInference(result Result, output []byte) []byte {
	enc, err := answerBoard.abi.Pack("onInference", result, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (answerBoard *AnswerBoard) TryPackOnInference(result Result, output []byte) ([]byte, error) {
	return answerBoard.abi.Pack("onInference", result, output)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (answerBoard *AnswerBoard) PackOwner() []byte {
	enc, err := answerBoard.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (answerBoard *AnswerBoard) TryPackOwner() ([]byte, error) {
	return answerBoard.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (answerBoard *AnswerBoard) UnpackOwner(data []byte) (common.Address, error) {
	out, err := answerBoard.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTrust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f76ee95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trust(uint64 originChainId, address requester, bool yes) returns()
func (answerBoard *AnswerBoard) PackTrust(originChainId uint64, requester common.Address, yes bool) []byte {
	enc, err := answerBoard.abi.Pack("trust", originChainId, requester, yes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f76ee95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trust(uint64 originChainId, address requester, bool yes) returns()
func (answerBoard *AnswerBoard) TryPackTrust(originChainId uint64, requester common.Address, yes bool) ([]byte, error) {
	return answerBoard.abi.Pack("trust", originChainId, requester, yes)
}

// PackTrusted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876514d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trusted(uint64 originChainId, address requester) view returns(bool)
func (answerBoard *AnswerBoard) PackTrusted(originChainId uint64, requester common.Address) []byte {
	enc, err := answerBoard.abi.Pack("trusted", originChainId, requester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrusted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876514d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trusted(uint64 originChainId, address requester) view returns(bool)
func (answerBoard *AnswerBoard) TryPackTrusted(originChainId uint64, requester common.Address) ([]byte, error) {
	return answerBoard.abi.Pack("trusted", originChainId, requester)
}

// UnpackTrusted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x876514d7.
//
// Solidity: function trusted(uint64 originChainId, address requester) view returns(bool)
func (answerBoard *AnswerBoard) UnpackTrusted(data []byte) (bool, error) {
	out, err := answerBoard.abi.Unpack("trusted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AnswerBoardAnswered represents a Answered event raised by the AnswerBoard contract.
type AnswerBoardAnswered struct {
	RequestId [32]byte
	Model     [32]byte
	Outcome   uint8
	Reason    uint16
	Output    []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const AnswerBoardAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (AnswerBoardAnswered) ContractEventName() string {
	return AnswerBoardAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed requestId, bytes32 indexed model, uint8 outcome, uint16 reason, bytes output)
func (answerBoard *AnswerBoard) UnpackAnsweredEvent(log *types.Log) (*AnswerBoardAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != answerBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AnswerBoardAnswered)
	if len(log.Data) > 0 {
		if err := answerBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range answerBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AnswerBoardTrustChanged represents a TrustChanged event raised by the AnswerBoard contract.
type AnswerBoardTrustChanged struct {
	OriginChainId uint64
	Requester     common.Address
	Trusted       bool
	Raw           *types.Log // Blockchain specific contextual infos
}

const AnswerBoardTrustChangedEventName = "TrustChanged"

// ContractEventName returns the user-defined event name.
func (AnswerBoardTrustChanged) ContractEventName() string {
	return AnswerBoardTrustChangedEventName
}

// UnpackTrustChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TrustChanged(uint64 indexed originChainId, address indexed requester, bool trusted)
func (answerBoard *AnswerBoard) UnpackTrustChangedEvent(log *types.Log) (*AnswerBoardTrustChanged, error) {
	event := "TrustChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != answerBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AnswerBoardTrustChanged)
	if len(log.Data) > 0 {
		if err := answerBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range answerBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (answerBoard *AnswerBoard) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], answerBoard.abi.Errors["NotAccepted"].ID.Bytes()[:4]) {
		return answerBoard.UnpackNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], answerBoard.abi.Errors["NotHub"].ID.Bytes()[:4]) {
		return answerBoard.UnpackNotHubError(raw[4:])
	}
	if bytes.Equal(raw[:4], answerBoard.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return answerBoard.UnpackNotOwnerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AnswerBoardNotAccepted represents a NotAccepted error raised by the AnswerBoard contract.
type AnswerBoardNotAccepted struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccepted(bytes32 requestId)
func AnswerBoardNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x85357716bf982adb63aeeb5f08e8d6462ec1bb31ce33c8df6c1d432a02b5471b")
}

// UnpackNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccepted(bytes32 requestId)
func (answerBoard *AnswerBoard) UnpackNotAcceptedError(raw []byte) (*AnswerBoardNotAccepted, error) {
	out := new(AnswerBoardNotAccepted)
	if err := answerBoard.abi.UnpackIntoInterface(out, "NotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnswerBoardNotHub represents a NotHub error raised by the AnswerBoard contract.
type AnswerBoardNotHub struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHub(address caller)
func AnswerBoardNotHubErrorID() common.Hash {
	return common.HexToHash("0x727fe12b61c496cdb8b34d8294a2afde12285be32041bdd5c01d20e004d2e77f")
}

// UnpackNotHubError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHub(address caller)
func (answerBoard *AnswerBoard) UnpackNotHubError(raw []byte) (*AnswerBoardNotHub, error) {
	out := new(AnswerBoardNotHub)
	if err := answerBoard.abi.UnpackIntoInterface(out, "NotHub", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AnswerBoardNotOwner represents a NotOwner error raised by the AnswerBoard contract.
type AnswerBoardNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller)
func AnswerBoardNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller)
func (answerBoard *AnswerBoard) UnpackNotOwnerError(raw []byte) (*AnswerBoardNotOwner, error) {
	out := new(AnswerBoardNotOwner)
	if err := answerBoard.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierMetaData contains all meta data concerning the CertificateVerifier contract.
var CertificateVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"networkId_\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"previousGrace_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"governor_\",\"type\":\"address\"},{\"internalType\":\"contractIHomeView\",\"name\":\"homeView_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signersHash\",\"type\":\"bytes32\"}],\"name\":\"cached\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"fromSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"toSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"homeBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structSetHandover\",\"name\":\"handover\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"internalType\":\"structICertificateVerifier.Link[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"name\":\"handover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"homeView\",\"outputs\":[{\"internalType\":\"contractIHomeView\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"missingPrecompile\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"networkId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"previousGrace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"repin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structOperatorSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"repinFromHome\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"setOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"usableUntil\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"signedWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structVerified\",\"name\":\"v\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"verifyAndCache\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"signedWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structVerified\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"signersHash\",\"type\":\"bytes32\"}],\"name\":\"AggregateCached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"HandedOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"byProof\",\"type\":\"bool\"}],\"name\":\"Repinned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"}],\"name\":\"BadLink\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPoint\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyAggregate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedCertificate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"MissingPrecompile\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotCached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"name\":\"NotEnoughWeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"usableUntil\",\"type\":\"uint64\"}],\"name\":\"SetExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"}],\"name\":\"UnknownSet\",\"type\":\"error\"}]",
	ID:  "7bf4845c8c4614a000748d5c53de8f7e5a",
	Bin: "0x6101006040523461017f5761222460e0813803918261001d816101b6565b93849283398101031261017f57805190610039602082016101db565b9160408201519061004c606084016101db565b92610059608082016101db565b60a0820151916001600160a01b038316830361017f5760c00151926001600160a01b038416840361017f576001600160a01b03610094610214565b168061016d575084158015610165575b6101425760805260e05260a05260c0525f55600180546001600160801b0319166001600160401b0390931692909217604091821b6fffffffffffffffff0000000000000000161790915551611ee5908161033f823960805181818161040e0152818161071a0152611c53015260a0518181816101eb0152610c30015260c0518181816104890152610c71015260e0518181816103d301526107440152f35b63436bad7960e01b5f9081526001600160401b0388166004526024869052604490fd5b5080156100a4565b6321580de760e11b5f5260045260245ffd5b5f80fd5b6040519060e082016001600160401b038111838210176101a257604052565b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f191682016001600160401b038111838210176101a257604052565b51906001600160401b038216820361017f57565b9060078110156102005760051b0190565b634e487b7160e01b5f52603260045260245ffd5b61021c610183565b610100815260a06020820152610200604082015261012060608201526101806080820152604060a0820152608060c0820152610256610183565b9060808252608060208301526101006040830152610100606083015260206080830152608060a083015261010060c08301525f5b60078110610299575050505f90565b80600b0180600b1161030f576102af82846101ef565b515f806102bc85886101ef565b51926102cf6102ca82610323565b6101b6565b81815260206102dd83610323565b910190601f1901368237856207a120fa903d1416156102ff575060010161028a565b6001600160a01b03169392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381116101a257601f01601f19166020019056fe6080806040526004361015610012575f80fd5b5f3560e01c90816302e15bce14610c5f575080630c340a2414610c1b578063318f52a614610bdf578063406d257b146106c3578063735f7876146104315780639025e64c146103f75780639044f128146103b457806394b772b41461037e57806396f2c809146103525780639fa6a6e314610319578063cb0908f1146101b7578063dbce17ff146101a35763ee0aa3bc146100ab575f80fd5b3461019f5761012a6100d16100bf36610cf7565b936100cb939193610ead565b50611ba6565b90600381511461012e575b50506040519182918291909160608060808301946001600160401b0381511684526001600160401b0360208201511660208501526001600160401b0360408201511660408501520151910152565b0390f35b60c08101908151835f5260205260405f2090815f52600360205260405f20541561015a575b50506100dc565b61016390611da5565b905f52600360205260405f205551907fcbb71a1bd520e0ae6fa400ec2de1d84221a8484a7ea0cc7fa51a8d8b67a20aa65f80a35f808080610153565b5f80fd5b3461019f5761012a6100dc6100bf36610cf7565b3461019f57606036600319011261019f576101d0610ca0565b602435604435916001600160401b0383169081840361019f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361030b576001546001600160401b038160401c1642118015906102ef575b80156102e7575b6102c557508142116102a6579160609167ffffffffffffffff60401b6001600160401b037ffe5c6d89c97bbb23cb202c29c2bd37a591ad6ba5fce852991fe3bef5374af601955f600255845f55169560401b16851760015560405191825260208201525f6040820152a2005b6001600160401b0390633cff2ccb60e01b5f521660045260245260445ffd5b906001600160401b038092634857a2cf60e01b5f52166004521660245260445ffd5b50831561023a565b506001600160401b0381166001600160401b0383161115610233565b6282b42960e81b5f5260045ffd5b3461019f575f36600319011261019f5760606001546001600160401b035f5491604051928282168452602084015260401c166040820152f35b3461019f575f36600319011261019f57602061036c611a9e565b6040516001600160a01b039091168152f35b3461019f57604036600319011261019f576004355f5260243560205260405f205f526003602052602060405f2054604051908152f35b3461019f575f36600319011261019f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461019f575f36600319011261019f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461019f57604036600319011261019f576004356001600160401b03811161019f57806004019060c0600319823603011261019f576024356001600160401b03811161019f57610485903690600401610cca565b90927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692909190831561030b576104c483610dda565b946104dc6104d56044840186610dee565b3691610e77565b602081519101206104ef60648401610dda565b92608481013563ffffffff8116810361019f576020946105229360a484019a60246105198d610dda565b95013590611a1a565b946001600160401b03606461053687610dda565b8660405197889687958694637e3f732d60e01b865216600485015260406024850152816044850152848401375f828201840152601f01601f191681010301915afa80156106b85783915f91610683575b500361065c5761059861059e91610dda565b92610dda565b916001546001600160401b038160401c164211801590610640575b8015610638575b6102c557506001600160401b038316908142116102a6579160609167ffffffffffffffff60401b6001600160401b037ffe5c6d89c97bbb23cb202c29c2bd37a591ad6ba5fce852991fe3bef5374af601955f600255845f55169560401b168517600155604051918252602082015260016040820152a2005b5082156105c0565b506001600160401b0381166001600160401b03831611156105b9565b61066d6001600160401b0391610dda565b63436bad7960e01b5f521660045260245260445ffd5b9150506020813d6020116106b0575b8161069f60209383610e3b565b8101031261019f5782905185610586565b3d9150610692565b6040513d5f823e3d90fd5b3461019f57602036600319011261019f576004356001600160401b03811161019f573660238201121561019f5780600401356001600160401b03811161019f576024820191602436918360051b01011161019f575f7f0000000000000000000000000000000000000000000000000000000000000000916001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03421601926001600160401b038411926001600160401b038516905b83811061079057005b61079b818589610da4565b90600154916001600160401b038316806001600160401b036107bc84610dda565b1614801590610bd0575b8015610b9d575b8015610b91575b8015610b6e575b610b37576001600160401b038460401c16804211610b215761081461080e610804868b8f610da4565b60c0810190610dee565b90610f3c565b946108235f5492848489611673565b15610af75760405160208101907f949396fa6d0e8467296629426f8f5257ff574e426b7c2f124639ee95f315055e825284604082015260408152610868606082610e3b565b5190209360c08136031261019f576040519660c088018881106001600160401b03821117610ae35760405261089c82610cb6565b8852838a60208a019760208501358952604085019a6108ba8c610cb6565b99604082019a8b5260608701359a60608301978c8952608081016108dd90610cb6565b906080850191825260a001986108f28a610cb6565b9260a086019384526040519460208601967f7a06bf63194d7dbaf79172d0c7e5b5846ad17e3027fa458df9e908d9f2074c778852516001600160401b03166040870152516060860152516001600160401b031660808501525160a0840152516001600160401b031660c0830152516001600160401b031660e082015260e0815261097e61010082610e3b565b5190206040519160208301937fffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f744585526040840152896060840152608083016007905260a083015260c082015260c081526109d960e082610e3b565b519020906109e692611701565b508a610acf57610abf610a9b6105986001998f6001600160401b03968d917fcf4dc2ea25b61051083b58039e0d4750ccf06b4a7a6a8f047551a08f39511d12996002558860801b8260801b169289848160801b1985161760401c168091105f14610ac857505b8b5f5588610a5985610dda565b169167ffffffffffffffff60401b610a708a610dda565b60401b169367ffffffffffffffff60401b801992161716908960c01b9060c01b161717178b55610dda565b6040519384931696839092916001600160401b036020916040840195845216910152565b0390a301610787565b9050610a4c565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b8560a06001600160401b036020830151169101519063436bad7960e01b5f5260045260245260445ffd5b90633cff2ccb60e01b5f5260045260245260445ffd5b6001600160401b038281610b566040610b4f84610dda565b9301610dda565b91634857a2cf60e01b5f52166004521660245260445ffd5b50610b7b60a08301610dda565b6001600160401b03808660401c169116106107db565b506060820135156107d4565b50610baa60408301610dda565b600182016001600160401b038111610acf576001600160401b03809116911614156107cd565b505f54602083013514156107c6565b3461019f57602036600319011261019f57610c00610bfb610ca0565b610d3c565b604080519283526001600160401b0391909116602083015290f35b3461019f575f36600319011261019f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461019f575f36600319011261019f577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b600435906001600160401b038216820361019f57565b35906001600160401b038216820361019f57565b9181601f8401121561019f578235916001600160401b03831161019f576020838186019501011161019f57565b90608060031983011261019f5760043560ff8116810361019f57916024359160443591606435906001600160401b03821161019f57610d3891600401610cca565b9091565b5f915f916001600160401b0360015491166001600160401b0382168114610d8f576001600160401b038260801c161480610d84575b610d785750565b600254935060c01c9150565b506002541515610d71565b505f54935060401c6001600160401b03169150565b9190811015610dc65760051b8101359060de198136030182121561019f570190565b634e487b7160e01b5f52603260045260245ffd5b356001600160401b038116810361019f5790565b903590601e198136030182121561019f57018035906001600160401b03821161019f5760200191813603831361019f57565b60e081019081106001600160401b03821117610ae357604052565b90601f801991011681019081106001600160401b03821117610ae357604052565b6001600160401b038111610ae357601f01601f191660200190565b929192610e8382610e5c565b91610e916040519384610e3b565b82948184528183011161019f578281602093845f960137010152565b60405190608082018281106001600160401b03821117610ae3576040525f6060838281528260208201528260408201520152565b6040519061014082018281106001600160401b03821117610ae3576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b9190610f46610ee1565b92610141821061126b575f918015610dc657813560f81c8552604051916101808301604052610100860183815260808401808511610acf576101208801526001820190818311610acf5760208801913560c01c82528751600281145f146110f357505050600981018082116110df573560c01c6040870152601181018082116110df573560c01c6060870152601981018082116110df573560c01c6080870152602181018082116110df5783610ffb91611e11565b608181018082116110df576110109087611e2e565b81610141116110db579061102f91610141369261014019019101610e77565b6020815191012060c08501525b606084016001600160401b038151169060808601918251816003029160038304036110c75760011b6801fffffffffffffffe1610156110a3575050606081015160408201511790602081015190511717156110945750565b63a5b14d3760e01b8152600490fd5b51905163070b486960e31b84526001600160401b0391821660045216602452604482fd5b634e487b7160e01b86526011600452602486fd5b8380fd5b634e487b7160e01b85526011600452602485fd5b909192955060018114908115611668575b501561126b5761015d831061126b578051906009860135603187013560e01c926029880194858911610acf5760808b01953560c01c86526035890191828a11610acf5760408c01923560c01c8352603d8a0190818b11610acf5761116a81608093611e11565b2090609d8a0192838b11610acf576001600160401b0387926111908f966111a997611e2e565b511692856001600160401b03808b511693511694611a1a565b60a08a01528215801561165d575b61126b5760078301808411610acf5760031c8061015d018061015d11610acf5780871061126b57861061019f576111f3368261015d8b01610e77565b6020815191012060c08b01526001600160401b038551169160608b019283525f966040519060208201985f1985015f5b8d828211156115e857505050601f19838b030160051c998a845260405261126b5761015d845f9c01019361015c199103019780155f1461127a5750505050505050501561103c575b6302203a5960e51b5f5260045ffd5b909192939495969760688202828104606803610acf5780821061126b576112a091611e74565b601f811661126b576112b3829892611e81565b976112c1604051998a610e3b565b8089526112cd81611e81565b60208a019390601f19013685376040519960808b01976101008c01604052915f985f905b8582106115075750506001905b8082106114fb5750829390915f97604051907fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf6282525b6001851161142457505050600191501492601f191601141661141b575b500361140d576001600160401b03855116811161126b576113806001600160401b0391826113a3975116611e74565b16905260408201805160608401918251918281176113a8575b5050505051611eac565b61103c565b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8311016f1a0111ea397fe69a4b1ba7b6434bacd70390527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0390525f808080611399565b62e3c90560e31b5f5260045ffd5b9050515f611351565b9091925f905f905b8082106114425750509360011c93929190611334565b90918260051b986020808b870101519a8801015160018b166001146114e1576020870152600184015f8482106114cc575b6001146114ae575060019160208284933560408a0152019a5b8160051b90831c60208289010152602060608920918a0101520192019061142c565b6001929083929b955060208160051b8a01015160408901529461148c565b5060018b0160208260051b8801015114611473565b91602082600194859435838b015260408a0152019a61148c565b919060011b90916112fe565b9093809392933560c01c9a8b8101809111610acf579a8e90861580156115e15782915b60088501808611610acf5763ffffffff6115568f9260808761154f8f93998d9a611e11565b2093611e98565b5116916040519160208301937fb7ddf544c130a71d1f47c904e7ec473c225a0711f9641a4bad5a45799ae7deeb8552604084015260608301526080820152608081526115a360a082610e3b565b5190206115b08988611e98565b52156115d1575b505060688101809111610acf5793919291600101906112f1565b6115da91611eac565b8d826115b7565b849161152a565b60ff90820161015d01355f1a838314611649575b818111611640575b811618808260031b915b61161c575050600101611223565b60018116611632575b6001918201911c8061160e565b818e526020909d019c611625565b60019450611604565b6001600384901b8d031b5f190191506115fc565b5061100083116111b7565b60039150145f611104565b9290916001600160401b0380602086015116911614908115916116e6575b506116e05760028251036116d75760c0820151905f5260205260405f205f52600360205260405f205480151591826116c857505090565b6116d3919250611da5565b1490565b9060a001511490565b50505f90565b90506001600160401b0380604085015116911614155f611691565b6101008101516101006101208301516080604051936103008501604052845e6f17f1d3a73197d7942695638c4fa9ac0f6101808401527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08401526f114d1d6855d545a8aa7d76c8cf2e21f26101c08401527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6101e084015261020083015e60808101808211610acf576002906040519060c082016101c08301905f845260208401935f8552604081018a81527f010000424c535f5349475f424c53313233383147325f584d443a5348412d323560608301526e365f535357555f524f5f504f505f2b60881b6080830152602082608f818a610bb8fa82517f01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f88526c535357555f524f5f504f505f2b60981b909252602084604d858b610bb8fa169587915b600983106119e8575050506040835260016101e0820152604061020082015260016102608201536f1a0111ea397fe69a4b1ba7b6434bacd76102618201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6102818201528161022082015b8482106119cb57505084611992575b505082611974575b50501561195457505f610300602092600f6204b5dcfa60015f511460203d141616156119455760e060c08201519101519060405192602084019485526040840152606083015260808201526080815261193f60a082610e3b565b51902090565b635cd5d23360e01b5f5260045ffd5b6375c6821d60e11b5f9081526001600160a01b0391909116600452602490fd5b91509150610100600d92610200823d149385610708fa165f806118e5565b91935093506101008083608060119788620116e8fa813d1416918184865e60806101406102c08301920187620116e8fa16915f806118dd565b90956040908188845e818860e1886005610bb8fa169601906118ce565b909196600190602060c05f198b0160051b870160a0810151861888528b875301604d878d610bb8fa1697019190611862565b9491936001600160401b03809463ffffffff9396604051978360208a019a7f6fa1ab648288f4530b6cbbda436ba04740d47fc36eda1d1ba253ef871024ec9f8c521660408a0152606089015260808801521660a08601521660c08401521660e082015260e0815261193f61010082610e3b565b906007811015610dc65760051b0190565b604051611aaa81610e20565b610100815260a06020820152610200604082015261012060608201526101806080820152604060a0820152608060c082015260405190611ae982610e20565b60808252608060208301526101006040830152610100606083015260206080830152608060a083015261010060c08301525f5b60078110611b2b575050505f90565b80600b0180600b11610acf57611b418284611a8d565b515f80611b4e8588611a8d565b5192611b5981610e5c565b611b666040519182610e3b565b8181526020611b7483610e5c565b910190601f1901368237856207a120fa903d141615611b965750600101611b1c565b6001600160a01b03169392505050565b9093611bc79095929395611bb8610ead565b96611bc1610ee1565b50610f3c565b9360408501916001600160401b03835116945f54956020880194611bf7826001600160401b038851168a8c611673565b15611cf6575b506001600160401b0316804211611cd6575091611ca59184936001600160401b03809651169260ff6040519360208501957fffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f744587527f00000000000000000000000000000000000000000000000000000000000000006040870152606086015216608084015260a083015260c082015260c08152611c9b60e082610e3b565b5190208587611701565b6060870152511684526001600160401b0360608401511660208501526001600160401b036080840151166040850152565b6001600160401b03855116633cff2ccb60e01b5f5260045260245260445ffd5b6002549750871591508115611d82575b50611d1e5760015460c01c6001600160401b03611bfd565b8684600282511480611d64575b611d55576001600160401b0360a09151169101519063436bad7960e01b5f5260045260245260445ffd5b63ba9aa7d960e01b5f5260045ffd5b506001600160401b038151166001600160401b036001541614611d2b565b611d9e91506001600160401b038087511691511690888a611673565b155f611d06565b608061010082015120906001600160401b03602082015116906001600160401b03604082015116906001600160401b036080816060840151169201511691604051936020850195865260408501526060840152608083015260a082015260a0815261193f60c082610e3b565b906050603080935f8452818160108601375f604085015201910137565b9061012082015181905f905b60048210611e575750505060c060e0918160405191823720910152565b60306040825f600194528286601083013701930191019091611e3a565b91908203918211610acf57565b6001600160401b038111610ae35760051b60200190565b8051821015610dc65760209160051b010190565b61010060809283604051918185845e8183015e600b610465fa60803d141615611ed157565b6375c6821d60e11b5f52600b60045260245ffd",
}

// CertificateVerifier is an auto generated Go binding around an Ethereum contract.
type CertificateVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CertificateVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewCertificateVerifier creates a new instance of CertificateVerifier.
func NewCertificateVerifier() *CertificateVerifier {
	parsed, err := CertificateVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CertificateVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CertificateVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes32 networkId_, uint64 epoch, bytes32 setHash, uint64 validUntil, uint64 previousGrace_, address governor_, address homeView_) returns()
func (certificateVerifier *CertificateVerifier) PackConstructor(networkId_ [32]byte, epoch uint64, setHash [32]byte, validUntil uint64, previousGrace_ uint64, governor_ common.Address, homeView_ common.Address) []byte {
	enc, err := certificateVerifier.abi.Pack("", networkId_, epoch, setHash, validUntil, previousGrace_, governor_, homeView_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCached is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94b772b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cached(bytes32 setHash, bytes32 signersHash) view returns(bytes32)
func (certificateVerifier *CertificateVerifier) PackCached(setHash [32]byte, signersHash [32]byte) []byte {
	enc, err := certificateVerifier.abi.Pack("cached", setHash, signersHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCached is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94b772b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cached(bytes32 setHash, bytes32 signersHash) view returns(bytes32)
func (certificateVerifier *CertificateVerifier) TryPackCached(setHash [32]byte, signersHash [32]byte) ([]byte, error) {
	return certificateVerifier.abi.Pack("cached", setHash, signersHash)
}

// UnpackCached is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94b772b4.
//
// Solidity: function cached(bytes32 setHash, bytes32 signersHash) view returns(bytes32)
func (certificateVerifier *CertificateVerifier) UnpackCached(data []byte) ([32]byte, error) {
	out, err := certificateVerifier.abi.Unpack("cached", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current() view returns(uint64 epoch, bytes32 setHash, uint64 validUntil)
func (certificateVerifier *CertificateVerifier) PackCurrent() []byte {
	enc, err := certificateVerifier.abi.Pack("current")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa6a6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current() view returns(uint64 epoch, bytes32 setHash, uint64 validUntil)
func (certificateVerifier *CertificateVerifier) TryPackCurrent() ([]byte, error) {
	return certificateVerifier.abi.Pack("current")
}

// CurrentOutput serves as a container for the return parameters of contract
// method Current.
type CurrentOutput struct {
	Epoch      uint64
	SetHash    [32]byte
	ValidUntil uint64
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fa6a6e3.
//
// Solidity: function current() view returns(uint64 epoch, bytes32 setHash, uint64 validUntil)
func (certificateVerifier *CertificateVerifier) UnpackCurrent(data []byte) (CurrentOutput, error) {
	out, err := certificateVerifier.abi.Unpack("current", data)
	outstruct := new(CurrentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.SetHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.ValidUntil = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (certificateVerifier *CertificateVerifier) PackGovernor() []byte {
	enc, err := certificateVerifier.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (certificateVerifier *CertificateVerifier) TryPackGovernor() ([]byte, error) {
	return certificateVerifier.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (certificateVerifier *CertificateVerifier) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := certificateVerifier.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x406d257b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handover(((uint64,bytes32,uint64,bytes32,uint64,uint64),bytes)[] links) returns()
func (certificateVerifier *CertificateVerifier) PackHandover(links []ICertificateVerifierLink) []byte {
	enc, err := certificateVerifier.abi.Pack("handover", links)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x406d257b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handover(((uint64,bytes32,uint64,bytes32,uint64,uint64),bytes)[] links) returns()
func (certificateVerifier *CertificateVerifier) TryPackHandover(links []ICertificateVerifierLink) ([]byte, error) {
	return certificateVerifier.abi.Pack("handover", links)
}

// PackHomeView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02e15bce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function homeView() view returns(address)
func (certificateVerifier *CertificateVerifier) PackHomeView() []byte {
	enc, err := certificateVerifier.abi.Pack("homeView")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHomeView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02e15bce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function homeView() view returns(address)
func (certificateVerifier *CertificateVerifier) TryPackHomeView() ([]byte, error) {
	return certificateVerifier.abi.Pack("homeView")
}

// UnpackHomeView is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02e15bce.
//
// Solidity: function homeView() view returns(address)
func (certificateVerifier *CertificateVerifier) UnpackHomeView(data []byte) (common.Address, error) {
	out, err := certificateVerifier.abi.Unpack("homeView", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMissingPrecompile is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f2c809.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function missingPrecompile() view returns(address)
func (certificateVerifier *CertificateVerifier) PackMissingPrecompile() []byte {
	enc, err := certificateVerifier.abi.Pack("missingPrecompile")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMissingPrecompile is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f2c809.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function missingPrecompile() view returns(address)
func (certificateVerifier *CertificateVerifier) TryPackMissingPrecompile() ([]byte, error) {
	return certificateVerifier.abi.Pack("missingPrecompile")
}

// UnpackMissingPrecompile is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96f2c809.
//
// Solidity: function missingPrecompile() view returns(address)
func (certificateVerifier *CertificateVerifier) UnpackMissingPrecompile(data []byte) (common.Address, error) {
	out, err := certificateVerifier.abi.Unpack("missingPrecompile", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNetworkId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9025e64c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function networkId() view returns(bytes32)
func (certificateVerifier *CertificateVerifier) PackNetworkId() []byte {
	enc, err := certificateVerifier.abi.Pack("networkId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNetworkId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9025e64c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function networkId() view returns(bytes32)
func (certificateVerifier *CertificateVerifier) TryPackNetworkId() ([]byte, error) {
	return certificateVerifier.abi.Pack("networkId")
}

// UnpackNetworkId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9025e64c.
//
// Solidity: function networkId() view returns(bytes32)
func (certificateVerifier *CertificateVerifier) UnpackNetworkId(data []byte) ([32]byte, error) {
	out, err := certificateVerifier.abi.Unpack("networkId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPreviousGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9044f128.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previousGrace() view returns(uint64)
func (certificateVerifier *CertificateVerifier) PackPreviousGrace() []byte {
	enc, err := certificateVerifier.abi.Pack("previousGrace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviousGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9044f128.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previousGrace() view returns(uint64)
func (certificateVerifier *CertificateVerifier) TryPackPreviousGrace() ([]byte, error) {
	return certificateVerifier.abi.Pack("previousGrace")
}

// UnpackPreviousGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9044f128.
//
// Solidity: function previousGrace() view returns(uint64)
func (certificateVerifier *CertificateVerifier) UnpackPreviousGrace(data []byte) (uint64, error) {
	out, err := certificateVerifier.abi.Unpack("previousGrace", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRepin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb0908f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repin(uint64 epoch, bytes32 setHash, uint64 validUntil) returns()
func (certificateVerifier *CertificateVerifier) PackRepin(epoch uint64, setHash [32]byte, validUntil uint64) []byte {
	enc, err := certificateVerifier.abi.Pack("repin", epoch, setHash, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb0908f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repin(uint64 epoch, bytes32 setHash, uint64 validUntil) returns()
func (certificateVerifier *CertificateVerifier) TryPackRepin(epoch uint64, setHash [32]byte, validUntil uint64) ([]byte, error) {
	return certificateVerifier.abi.Pack("repin", epoch, setHash, validUntil)
}

// PackRepinFromHome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x735f7876.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repinFromHome((uint64,bytes32,bytes,uint64,uint32,uint64) set, bytes proof) returns()
func (certificateVerifier *CertificateVerifier) PackRepinFromHome(set OperatorSet, proof []byte) []byte {
	enc, err := certificateVerifier.abi.Pack("repinFromHome", set, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepinFromHome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x735f7876.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repinFromHome((uint64,bytes32,bytes,uint64,uint32,uint64) set, bytes proof) returns()
func (certificateVerifier *CertificateVerifier) TryPackRepinFromHome(set OperatorSet, proof []byte) ([]byte, error) {
	return certificateVerifier.abi.Pack("repinFromHome", set, proof)
}

// PackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318f52a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOf(uint64 epoch) view returns(bytes32 setHash, uint64 usableUntil)
func (certificateVerifier *CertificateVerifier) PackSetOf(epoch uint64) []byte {
	enc, err := certificateVerifier.abi.Pack("setOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x318f52a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOf(uint64 epoch) view returns(bytes32 setHash, uint64 usableUntil)
func (certificateVerifier *CertificateVerifier) TryPackSetOf(epoch uint64) ([]byte, error) {
	return certificateVerifier.abi.Pack("setOf", epoch)
}

// SetOfOutput serves as a container for the return parameters of contract
// method SetOf.
type SetOfOutput struct {
	SetHash     [32]byte
	UsableUntil uint64
}

// UnpackSetOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x318f52a6.
//
// Solidity: function setOf(uint64 epoch) view returns(bytes32 setHash, uint64 usableUntil)
func (certificateVerifier *CertificateVerifier) UnpackSetOf(data []byte) (SetOfOutput, error) {
	out, err := certificateVerifier.abi.Unpack("setOf", data)
	outstruct := new(SetOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.SetHash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.UsableUntil = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbce17ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) view returns((uint64,uint64,uint64,bytes32) v)
func (certificateVerifier *CertificateVerifier) PackVerify(kind uint8, slot [32]byte, bodyHash [32]byte, certificate []byte) []byte {
	enc, err := certificateVerifier.abi.Pack("verify", kind, slot, bodyHash, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbce17ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) view returns((uint64,uint64,uint64,bytes32) v)
func (certificateVerifier *CertificateVerifier) TryPackVerify(kind uint8, slot [32]byte, bodyHash [32]byte, certificate []byte) ([]byte, error) {
	return certificateVerifier.abi.Pack("verify", kind, slot, bodyHash, certificate)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbce17ff.
//
// Solidity: function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) view returns((uint64,uint64,uint64,bytes32) v)
func (certificateVerifier *CertificateVerifier) UnpackVerify(data []byte) (Verified, error) {
	out, err := certificateVerifier.abi.Unpack("verify", data)
	if err != nil {
		return *new(Verified), err
	}
	out0 := *abi.ConvertType(out[0], new(Verified)).(*Verified)
	return out0, nil
}

// PackVerifyAndCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0aa3bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAndCache(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) returns((uint64,uint64,uint64,bytes32))
func (certificateVerifier *CertificateVerifier) PackVerifyAndCache(kind uint8, slot [32]byte, bodyHash [32]byte, certificate []byte) []byte {
	enc, err := certificateVerifier.abi.Pack("verifyAndCache", kind, slot, bodyHash, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAndCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0aa3bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAndCache(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) returns((uint64,uint64,uint64,bytes32))
func (certificateVerifier *CertificateVerifier) TryPackVerifyAndCache(kind uint8, slot [32]byte, bodyHash [32]byte, certificate []byte) ([]byte, error) {
	return certificateVerifier.abi.Pack("verifyAndCache", kind, slot, bodyHash, certificate)
}

// UnpackVerifyAndCache is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee0aa3bc.
//
// Solidity: function verifyAndCache(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) returns((uint64,uint64,uint64,bytes32))
func (certificateVerifier *CertificateVerifier) UnpackVerifyAndCache(data []byte) (Verified, error) {
	out, err := certificateVerifier.abi.Unpack("verifyAndCache", data)
	if err != nil {
		return *new(Verified), err
	}
	out0 := *abi.ConvertType(out[0], new(Verified)).(*Verified)
	return out0, nil
}

// CertificateVerifierAggregateCached represents a AggregateCached event raised by the CertificateVerifier contract.
type CertificateVerifierAggregateCached struct {
	SetHash     [32]byte
	SignersHash [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const CertificateVerifierAggregateCachedEventName = "AggregateCached"

// ContractEventName returns the user-defined event name.
func (CertificateVerifierAggregateCached) ContractEventName() string {
	return CertificateVerifierAggregateCachedEventName
}

// UnpackAggregateCachedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AggregateCached(bytes32 indexed setHash, bytes32 indexed signersHash)
func (certificateVerifier *CertificateVerifier) UnpackAggregateCachedEvent(log *types.Log) (*CertificateVerifierAggregateCached, error) {
	event := "AggregateCached"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateVerifierAggregateCached)
	if len(log.Data) > 0 {
		if err := certificateVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CertificateVerifierHandedOver represents a HandedOver event raised by the CertificateVerifier contract.
type CertificateVerifierHandedOver struct {
	FromEpoch  uint64
	ToEpoch    uint64
	SetHash    [32]byte
	ValidUntil uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const CertificateVerifierHandedOverEventName = "HandedOver"

// ContractEventName returns the user-defined event name.
func (CertificateVerifierHandedOver) ContractEventName() string {
	return CertificateVerifierHandedOverEventName
}

// UnpackHandedOverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HandedOver(uint64 indexed fromEpoch, uint64 indexed toEpoch, bytes32 setHash, uint64 validUntil)
func (certificateVerifier *CertificateVerifier) UnpackHandedOverEvent(log *types.Log) (*CertificateVerifierHandedOver, error) {
	event := "HandedOver"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateVerifierHandedOver)
	if len(log.Data) > 0 {
		if err := certificateVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CertificateVerifierRepinned represents a Repinned event raised by the CertificateVerifier contract.
type CertificateVerifierRepinned struct {
	Epoch      uint64
	SetHash    [32]byte
	ValidUntil uint64
	ByProof    bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const CertificateVerifierRepinnedEventName = "Repinned"

// ContractEventName returns the user-defined event name.
func (CertificateVerifierRepinned) ContractEventName() string {
	return CertificateVerifierRepinnedEventName
}

// UnpackRepinnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Repinned(uint64 indexed epoch, bytes32 setHash, uint64 validUntil, bool byProof)
func (certificateVerifier *CertificateVerifier) UnpackRepinnedEvent(log *types.Log) (*CertificateVerifierRepinned, error) {
	event := "Repinned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateVerifierRepinned)
	if len(log.Data) > 0 {
		if err := certificateVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (certificateVerifier *CertificateVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["BadLink"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackBadLinkError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["BadMultiproof"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackBadMultiproofError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["BadPoint"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackBadPointError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["EmptyAggregate"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackEmptyAggregateError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["MalformedCertificate"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackMalformedCertificateError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["MissingPrecompile"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackMissingPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["NotCached"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackNotCachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["NotEnoughWeight"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackNotEnoughWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["SetExpired"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackSetExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateVerifier.abi.Errors["UnknownSet"].ID.Bytes()[:4]) {
		return certificateVerifier.UnpackUnknownSetError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CertificateVerifierBadLink represents a BadLink error raised by the CertificateVerifier contract.
type CertificateVerifierBadLink struct {
	FromEpoch uint64
	ToEpoch   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLink(uint64 fromEpoch, uint64 toEpoch)
func CertificateVerifierBadLinkErrorID() common.Hash {
	return common.HexToHash("0x4857a2cf49e33d67184e1a51d4e87eccda7a902b7d2cad44629fe3aa4eb2a158")
}

// UnpackBadLinkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLink(uint64 fromEpoch, uint64 toEpoch)
func (certificateVerifier *CertificateVerifier) UnpackBadLinkError(raw []byte) (*CertificateVerifierBadLink, error) {
	out := new(CertificateVerifierBadLink)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "BadLink", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierBadMultiproof represents a BadMultiproof error raised by the CertificateVerifier contract.
type CertificateVerifierBadMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMultiproof()
func CertificateVerifierBadMultiproofErrorID() common.Hash {
	return common.HexToHash("0x071e4828119e2c96d051ea3d859cf6bda6c35da874424a5792c8c9ad09429daf")
}

// UnpackBadMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMultiproof()
func (certificateVerifier *CertificateVerifier) UnpackBadMultiproofError(raw []byte) (*CertificateVerifierBadMultiproof, error) {
	out := new(CertificateVerifierBadMultiproof)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "BadMultiproof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierBadPoint represents a BadPoint error raised by the CertificateVerifier contract.
type CertificateVerifierBadPoint struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPoint()
func CertificateVerifierBadPointErrorID() common.Hash {
	return common.HexToHash("0x03833c2a97a65176a4587b35a82527be9a6daa837bf7eebbd73bab00d6236ef4")
}

// UnpackBadPointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPoint()
func (certificateVerifier *CertificateVerifier) UnpackBadPointError(raw []byte) (*CertificateVerifierBadPoint, error) {
	out := new(CertificateVerifierBadPoint)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "BadPoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierBadSignature represents a BadSignature error raised by the CertificateVerifier contract.
type CertificateVerifierBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func CertificateVerifierBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (certificateVerifier *CertificateVerifier) UnpackBadSignatureError(raw []byte) (*CertificateVerifierBadSignature, error) {
	out := new(CertificateVerifierBadSignature)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierEmptyAggregate represents a EmptyAggregate error raised by the CertificateVerifier contract.
type CertificateVerifierEmptyAggregate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyAggregate()
func CertificateVerifierEmptyAggregateErrorID() common.Hash {
	return common.HexToHash("0xa5b14d373275be108053f215df19f5055499d5187ea10a23a1e03d14cd54d22a")
}

// UnpackEmptyAggregateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyAggregate()
func (certificateVerifier *CertificateVerifier) UnpackEmptyAggregateError(raw []byte) (*CertificateVerifierEmptyAggregate, error) {
	out := new(CertificateVerifierEmptyAggregate)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "EmptyAggregate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierMalformedCertificate represents a MalformedCertificate error raised by the CertificateVerifier contract.
type CertificateVerifierMalformedCertificate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedCertificate()
func CertificateVerifierMalformedCertificateErrorID() common.Hash {
	return common.HexToHash("0x44074b2014bd456279cca70b8e118005bf3b776780c7dbc4b39b9ce3be96e92a")
}

// UnpackMalformedCertificateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedCertificate()
func (certificateVerifier *CertificateVerifier) UnpackMalformedCertificateError(raw []byte) (*CertificateVerifierMalformedCertificate, error) {
	out := new(CertificateVerifierMalformedCertificate)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "MalformedCertificate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierMissingPrecompile represents a MissingPrecompile error raised by the CertificateVerifier contract.
type CertificateVerifierMissingPrecompile struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingPrecompile(address precompile)
func CertificateVerifierMissingPrecompileErrorID() common.Hash {
	return common.HexToHash("0x42b01bce86456d56543feeed7169631635eed08bc11566d2951ad7397d0c88a0")
}

// UnpackMissingPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingPrecompile(address precompile)
func (certificateVerifier *CertificateVerifier) UnpackMissingPrecompileError(raw []byte) (*CertificateVerifierMissingPrecompile, error) {
	out := new(CertificateVerifierMissingPrecompile)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "MissingPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierNotCached represents a NotCached error raised by the CertificateVerifier contract.
type CertificateVerifierNotCached struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCached()
func CertificateVerifierNotCachedErrorID() common.Hash {
	return common.HexToHash("0xba9aa7d9b612fc452d4e2f36dfa79aa8d1eaa43b4a9009874f5136af1768c535")
}

// UnpackNotCachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCached()
func (certificateVerifier *CertificateVerifier) UnpackNotCachedError(raw []byte) (*CertificateVerifierNotCached, error) {
	out := new(CertificateVerifierNotCached)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "NotCached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierNotEnoughWeight represents a NotEnoughWeight error raised by the CertificateVerifier contract.
type CertificateVerifierNotEnoughWeight struct {
	Signed uint64
	Total  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughWeight(uint64 signed, uint64 total)
func CertificateVerifierNotEnoughWeightErrorID() common.Hash {
	return common.HexToHash("0x385a4348b2558b4da09b183fc8c496d495dc4fdae833bf966f4090c14eb1b9a0")
}

// UnpackNotEnoughWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughWeight(uint64 signed, uint64 total)
func (certificateVerifier *CertificateVerifier) UnpackNotEnoughWeightError(raw []byte) (*CertificateVerifierNotEnoughWeight, error) {
	out := new(CertificateVerifierNotEnoughWeight)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "NotEnoughWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierPrecompileFailed represents a PrecompileFailed error raised by the CertificateVerifier contract.
type CertificateVerifierPrecompileFailed struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(address precompile)
func CertificateVerifierPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0xeb8d043ad9930b483be478f76fc57acdc905a2680c78dd9d6c7c2b2029709f6b")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(address precompile)
func (certificateVerifier *CertificateVerifier) UnpackPrecompileFailedError(raw []byte) (*CertificateVerifierPrecompileFailed, error) {
	out := new(CertificateVerifierPrecompileFailed)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierSetExpired represents a SetExpired error raised by the CertificateVerifier contract.
type CertificateVerifierSetExpired struct {
	Epoch       uint64
	UsableUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetExpired(uint64 epoch, uint64 usableUntil)
func CertificateVerifierSetExpiredErrorID() common.Hash {
	return common.HexToHash("0x3cff2ccb5096e9b2aa9af3633415a952faca8560b089d84ab8443726ed8c6908")
}

// UnpackSetExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetExpired(uint64 epoch, uint64 usableUntil)
func (certificateVerifier *CertificateVerifier) UnpackSetExpiredError(raw []byte) (*CertificateVerifierSetExpired, error) {
	out := new(CertificateVerifierSetExpired)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "SetExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierUnauthorized represents a Unauthorized error raised by the CertificateVerifier contract.
type CertificateVerifierUnauthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized()
func CertificateVerifierUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x82b4290015f7ec7256ca2a6247d3c2a89c4865c0e791456df195f40ad0a81367")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized()
func (certificateVerifier *CertificateVerifier) UnpackUnauthorizedError(raw []byte) (*CertificateVerifierUnauthorized, error) {
	out := new(CertificateVerifierUnauthorized)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateVerifierUnknownSet represents a UnknownSet error raised by the CertificateVerifier contract.
type CertificateVerifierUnknownSet struct {
	Epoch   uint64
	SetHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSet(uint64 epoch, bytes32 setHash)
func CertificateVerifierUnknownSetErrorID() common.Hash {
	return common.HexToHash("0x436bad797a8fba531b1427a42bb6776c81a2a48bd2b34f89a56a9f7150d8ccdd")
}

// UnpackUnknownSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSet(uint64 epoch, bytes32 setHash)
func (certificateVerifier *CertificateVerifier) UnpackUnknownSetError(raw []byte) (*CertificateVerifierUnknownSet, error) {
	out := new(CertificateVerifierUnknownSet)
	if err := certificateVerifier.abi.UnpackIntoInterface(out, "UnknownSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CheckpointsMetaData contains all meta data concerning the Checkpoints contract.
var CheckpointsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"anchorSubtree\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latest\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"internalType\":\"structICheckpoints.Head\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size1\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root1\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"size2\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"requireConsistent\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"leafHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"requireIncluded\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"leafHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"requireIncludedInSubtree\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"rootOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"subtree\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"name\":\"CheckpointAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"SubtreeAnchored\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"IncompleteSubtree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"}],\"name\":\"UnknownHead\",\"type\":\"error\"}]",
	ID:  "10231d6fa4264408a094268bf0879757ba",
	Bin: "0x60a034606d57601f610e1538819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d57608052604051610d8f9081610086823960805181818161048001526108a60152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806305a44917146104af5780632b7ac3f31461046b57806352bfe789146103c35780637d7a8bf71461034657806384243c53146101fc5780639d7384d9146101c4578063b1996d5014610141578063d18657fb146100d05763d7cc15b81461007c575f80fd5b346100cc5760403660031901126100cc5760043560ff811681036100cc5760ff60401b6001600160401b036100af610579565b169160401b16175f526003602052602060405f2054604051908152f35b5f80fd5b346100cc57366003190161016081126100cc57610140136100cc57610144356001600160401b0381116100cc57366023820112156100cc578060040135906001600160401b0382116100cc5736602483830101116100cc5760209160246101379201610640565b6040519015158152f35b346100cc5760803660031901126100cc5761015a610563565b61016261058f565b606435916001600160401b0383116100cc576101856101ae9336906004016105a5565b9290916001600160401b0361019983610b92565b9216906001600160401b036024359116610bc5565b156101b557005b637ca55c7760e01b5f5260045ffd5b346100cc5760203660031901126100cc576001600160401b036101e5610563565b165f526002602052602060405f2054604051908152f35b346100cc5760a03660031901126100cc57610215610563565b6024359060ff8216908183036100cc5761022d61058f565b92606435916084356001600160401b0381116100cc576102519036906004016105a5565b603f8697929711801561031d575b6102f7576001600160401b0361027484610b92565b9316965f1988019788116102e357856001600160401b03610299941698881c89610aaa565b036101b5577f4198d2cddd1010c1bde55ddb8ca737f6f739fcf7f764486fab112c24e66dc836918460ff60401b60209360401b16175f52600382528060405f2055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03838184896372763a6b60e01b5f52600452166024521660445260645ffd5b506001600160401b038216600181018091116102e3576001600160401b03841690871b1161025f565b346100cc5760803660031901126100cc5761035f610563565b610367610579565b6064356001600160401b0381116100cc576103869036906004016105a5565b906001600160401b0361039885610b92565b9416925f1984019384116102e3576103bc936001600160401b036044359216610aaa565b036101b557005b346100cc575f3660031901126100cc575f60806040516103e2816105d5565b828152826020820152826040820152826060820152015260a0604051610407816105d5565b6001600160401b035f5491828152816001549181602082018185168152816040840191818760401c168352608060608601958389831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346100cc575f3660031901126100cc576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100cc5760603660031901126100cc576104c8610563565b6044356001600160401b0381116100cc576104e79036906004016105a5565b603f81116101b557604081811b60ff60401b166001600160401b03858116841c16175f908152600360205220545f196001831b908101949193919085116102e357831594851561053d575b50505050506101b557005b6105579495506001600160401b0381602435931616610aaa565b14158180808080610532565b600435906001600160401b03821682036100cc57565b602435906001600160401b03821682036100cc57565b604435906001600160401b03821682036100cc57565b9181601f840112156100cc578235916001600160401b0383116100cc576020808501948460051b0101116100cc57565b60a081019081106001600160401b038211176105f057604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b038211176105f057604052565b90601f801991011681019081106001600160401b038211176105f057604052565b6001600160401b0360c43516918260c435036100cc576001600160401b0360015416831115610a7f575f606060405161067881610604565b82815282602082015282604082015201526001600160401b0360243516602435036100cc57604435916001600160401b0383168084036100cc5760405160208101917f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a83526001600160401b0360243516604083015260608201526060815261070260808261061f565b5190206101403660031901126100cc576040519261014084018481106001600160401b038211176105f0576040526004358452602435602085015260408401948552606435936001600160401b03851685036100cc576060810190858252608435966001600160401b03881688036100cc5783926080830189815260a0840160a435815260c0850160c435815260e086019160e43583526101008701936101043585526101208801956101243587526040519760208901997fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48b52805160408b0152602001516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b0316610100850152516101208401525161014083015251610160820152610160815261085f6101808261061f565b51902093604051948594633b82a8ef60e21b8652600486016006905260248601526044850152606484016080905281608485015260a48401375f60a48383018101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316928492601f01601f191681010301815a6080945f91f1908115610a74575f916109cd575b50907f9c106023b53b04d4251ba2443d84314abd72ea183044e57fb55ca7edeedcad9e926001600160401b03606060809460405161092f816105d5565b60a435815288602082015283851660408201528386168382015286846024351691015260a4355f556001548360c01b60243560c01b16908960018060c01b03918660c01b1617166fffffffffffffffff00000000000000008660401b161784881b87891b161717600155875f52600260205260a43560405f2055015191816040519460a43586521660208501521660408301526060820152a2600190565b9190506080823d608011610a6c575b816109e96080938361061f565b810103126100cc577f9c106023b53b04d4251ba2443d84314abd72ea183044e57fb55ca7edeedcad9e926001600160401b0360606080948160405191610a2e83610604565b610a3781610d44565b8352610a4560208201610d44565b6020840152610a5660408201610d44565b60408401520151828201529394505050926108f2565b3d91506109dc565b6040513d5f823e3d90fd5b5050505f90565b9190811015610a965760051b0190565b634e487b7160e01b5f52603260045260245ffd5b94939492909192828111610b89579190919092945f925b818410610ad75750505050610ad257565b5f9150565b9092958495929415610b7e576001808616148015610b75575b15610b5057610b0e90610b0888868599989799610a86565b35610d58565b925b600181161580610b47575b15610b2d5760011c9360011c93610b10565b60019096949396959192955b811c93811c94019291610ac1565b50801515610b1b565b610b6f600191610b68898786979a98969b999b610a86565b3590610d58565b96610b39565b50858514610af0565b505093505050505f90565b505f9450505050565b6001600160401b031690815f52600260205260405f2054918215610bb35750565b63465faf8560e11b5f5260045260245ffd5b92939091808411610d2057808414610d33578315610d2a575f5f198501948086116102e3578516610d0e5783965b8795925f1981019081116102e357929192935b600180841614610cfe575b818410610c405750505050159384610c36575b505082610c3057505090565b14919050565b1492505f80610c24565b9092989584989592979415610cf057610c5a8a8584610a86565b35956001808a16148015610ce7575b15610ccb5790610c80610c8692889b9a969b610d58565b96610d58565b925b600181161580610cc2575b15610ca55760011c9660011c96610c88565b60019099949793969998919295985b811c93811c94019291610c11565b50801515610c93565b9893919295610ce1906001929b9699989b610d58565b96610cb4565b50898914610c69565b505050505050925050505f90565b600194851c949290921c91610c06565b508515610d2057813595600190610bf3565b5050505050505f90565b50505050501590565b5050929050159182610c3057505090565b51906001600160401b03821682036100cc57565b919060405192600184536001840152602183015260208260418160025afa91519115610d8057565b63832d990560e01b5f5260045ffd",
}

// Checkpoints is an auto generated Go binding around an Ethereum contract.
type Checkpoints struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Checkpoints) GetABI() abi.ABI {
	return c.abi
}

// NewCheckpoints creates a new instance of Checkpoints.
func NewCheckpoints() *Checkpoints {
	parsed, err := CheckpointsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Checkpoints{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Checkpoints) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_) returns()
func (checkpoints *Checkpoints) PackConstructor(verifier_ common.Address) []byte {
	enc, err := checkpoints.abi.Pack("", verifier_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnchorSubtree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84243c53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchorSubtree(uint64 size, uint8 level, uint64 index, bytes32 hash, bytes32[] proof) returns()
func (checkpoints *Checkpoints) PackAnchorSubtree(size uint64, level uint8, index uint64, hash [32]byte, proof [][32]byte) []byte {
	enc, err := checkpoints.abi.Pack("anchorSubtree", size, level, index, hash, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchorSubtree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84243c53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchorSubtree(uint64 size, uint8 level, uint64 index, bytes32 hash, bytes32[] proof) returns()
func (checkpoints *Checkpoints) TryPackAnchorSubtree(size uint64, level uint8, index uint64, hash [32]byte, proof [][32]byte) ([]byte, error) {
	return checkpoints.abi.Pack("anchorSubtree", size, level, index, hash, proof)
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfe789.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest() view returns((bytes32,uint64,uint64,uint64,uint64))
func (checkpoints *Checkpoints) PackLatest() []byte {
	enc, err := checkpoints.abi.Pack("latest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfe789.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest() view returns((bytes32,uint64,uint64,uint64,uint64))
func (checkpoints *Checkpoints) TryPackLatest() ([]byte, error) {
	return checkpoints.abi.Pack("latest")
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52bfe789.
//
// Solidity: function latest() view returns((bytes32,uint64,uint64,uint64,uint64))
func (checkpoints *Checkpoints) UnpackLatest(data []byte) (ICheckpointsHead, error) {
	out, err := checkpoints.abi.Unpack("latest", data)
	if err != nil {
		return *new(ICheckpointsHead), err
	}
	out0 := *abi.ConvertType(out[0], new(ICheckpointsHead)).(*ICheckpointsHead)
	return out0, nil
}

// PackRequireConsistent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1996d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireConsistent(uint64 size1, bytes32 root1, uint64 size2, bytes32[] proof) view returns()
func (checkpoints *Checkpoints) PackRequireConsistent(size1 uint64, root1 [32]byte, size2 uint64, proof [][32]byte) []byte {
	enc, err := checkpoints.abi.Pack("requireConsistent", size1, root1, size2, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireConsistent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1996d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireConsistent(uint64 size1, bytes32 root1, uint64 size2, bytes32[] proof) view returns()
func (checkpoints *Checkpoints) TryPackRequireConsistent(size1 uint64, root1 [32]byte, size2 uint64, proof [][32]byte) ([]byte, error) {
	return checkpoints.abi.Pack("requireConsistent", size1, root1, size2, proof)
}

// PackRequireIncluded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d7a8bf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireIncluded(uint64 size, uint64 index, bytes32 leafHash, bytes32[] proof) view returns()
func (checkpoints *Checkpoints) PackRequireIncluded(size uint64, index uint64, leafHash [32]byte, proof [][32]byte) []byte {
	enc, err := checkpoints.abi.Pack("requireIncluded", size, index, leafHash, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireIncluded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d7a8bf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireIncluded(uint64 size, uint64 index, bytes32 leafHash, bytes32[] proof) view returns()
func (checkpoints *Checkpoints) TryPackRequireIncluded(size uint64, index uint64, leafHash [32]byte, proof [][32]byte) ([]byte, error) {
	return checkpoints.abi.Pack("requireIncluded", size, index, leafHash, proof)
}

// PackRequireIncludedInSubtree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a44917.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireIncludedInSubtree(uint64 index, bytes32 leafHash, bytes32[] proof) view returns()
func (checkpoints *Checkpoints) PackRequireIncludedInSubtree(index uint64, leafHash [32]byte, proof [][32]byte) []byte {
	enc, err := checkpoints.abi.Pack("requireIncludedInSubtree", index, leafHash, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireIncludedInSubtree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a44917.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireIncludedInSubtree(uint64 index, bytes32 leafHash, bytes32[] proof) view returns()
func (checkpoints *Checkpoints) TryPackRequireIncludedInSubtree(index uint64, leafHash [32]byte, proof [][32]byte) ([]byte, error) {
	return checkpoints.abi.Pack("requireIncludedInSubtree", index, leafHash, proof)
}

// PackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d7384d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootOf(uint64 size) view returns(bytes32)
func (checkpoints *Checkpoints) PackRootOf(size uint64) []byte {
	enc, err := checkpoints.abi.Pack("rootOf", size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d7384d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootOf(uint64 size) view returns(bytes32)
func (checkpoints *Checkpoints) TryPackRootOf(size uint64) ([]byte, error) {
	return checkpoints.abi.Pack("rootOf", size)
}

// UnpackRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d7384d9.
//
// Solidity: function rootOf(uint64 size) view returns(bytes32)
func (checkpoints *Checkpoints) UnpackRootOf(data []byte) ([32]byte, error) {
	out, err := checkpoints.abi.Unpack("rootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd18657fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) c, bytes certificate) returns(bool accepted)
func (checkpoints *Checkpoints) PackSubmit(c Checkpoint, certificate []byte) []byte {
	enc, err := checkpoints.abi.Pack("submit", c, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd18657fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) c, bytes certificate) returns(bool accepted)
func (checkpoints *Checkpoints) TryPackSubmit(c Checkpoint, certificate []byte) ([]byte, error) {
	return checkpoints.abi.Pack("submit", c, certificate)
}

// UnpackSubmit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd18657fb.
//
// Solidity: function submit((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) c, bytes certificate) returns(bool accepted)
func (checkpoints *Checkpoints) UnpackSubmit(data []byte) (bool, error) {
	out, err := checkpoints.abi.Unpack("submit", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSubtree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7cc15b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subtree(uint8 level, uint64 index) view returns(bytes32)
func (checkpoints *Checkpoints) PackSubtree(level uint8, index uint64) []byte {
	enc, err := checkpoints.abi.Pack("subtree", level, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubtree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7cc15b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subtree(uint8 level, uint64 index) view returns(bytes32)
func (checkpoints *Checkpoints) TryPackSubtree(level uint8, index uint64) ([]byte, error) {
	return checkpoints.abi.Pack("subtree", level, index)
}

// UnpackSubtree is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7cc15b8.
//
// Solidity: function subtree(uint8 level, uint64 index) view returns(bytes32)
func (checkpoints *Checkpoints) UnpackSubtree(data []byte) ([32]byte, error) {
	out, err := checkpoints.abi.Unpack("subtree", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (checkpoints *Checkpoints) PackVerifier() []byte {
	enc, err := checkpoints.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (checkpoints *Checkpoints) TryPackVerifier() ([]byte, error) {
	return checkpoints.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (checkpoints *Checkpoints) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := checkpoints.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CheckpointsCheckpointAccepted represents a CheckpointAccepted event raised by the Checkpoints contract.
type CheckpointsCheckpointAccepted struct {
	Size            uint64
	Root            [32]byte
	Height          uint64
	Time            uint64
	CertificateHash [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const CheckpointsCheckpointAcceptedEventName = "CheckpointAccepted"

// ContractEventName returns the user-defined event name.
func (CheckpointsCheckpointAccepted) ContractEventName() string {
	return CheckpointsCheckpointAcceptedEventName
}

// UnpackCheckpointAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointAccepted(uint64 indexed size, bytes32 root, uint64 height, uint64 time, bytes32 certificateHash)
func (checkpoints *Checkpoints) UnpackCheckpointAcceptedEvent(log *types.Log) (*CheckpointsCheckpointAccepted, error) {
	event := "CheckpointAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != checkpoints.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CheckpointsCheckpointAccepted)
	if len(log.Data) > 0 {
		if err := checkpoints.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range checkpoints.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CheckpointsSubtreeAnchored represents a SubtreeAnchored event raised by the Checkpoints contract.
type CheckpointsSubtreeAnchored struct {
	Level uint8
	Index uint64
	Hash  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const CheckpointsSubtreeAnchoredEventName = "SubtreeAnchored"

// ContractEventName returns the user-defined event name.
func (CheckpointsSubtreeAnchored) ContractEventName() string {
	return CheckpointsSubtreeAnchoredEventName
}

// UnpackSubtreeAnchoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubtreeAnchored(uint8 indexed level, uint64 indexed index, bytes32 hash)
func (checkpoints *Checkpoints) UnpackSubtreeAnchoredEvent(log *types.Log) (*CheckpointsSubtreeAnchored, error) {
	event := "SubtreeAnchored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != checkpoints.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CheckpointsSubtreeAnchored)
	if len(log.Data) > 0 {
		if err := checkpoints.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range checkpoints.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (checkpoints *Checkpoints) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], checkpoints.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return checkpoints.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], checkpoints.abi.Errors["HashFailed"].ID.Bytes()[:4]) {
		return checkpoints.UnpackHashFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], checkpoints.abi.Errors["IncompleteSubtree"].ID.Bytes()[:4]) {
		return checkpoints.UnpackIncompleteSubtreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], checkpoints.abi.Errors["UnknownHead"].ID.Bytes()[:4]) {
		return checkpoints.UnpackUnknownHeadError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CheckpointsBadProof represents a BadProof error raised by the Checkpoints contract.
type CheckpointsBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func CheckpointsBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (checkpoints *Checkpoints) UnpackBadProofError(raw []byte) (*CheckpointsBadProof, error) {
	out := new(CheckpointsBadProof)
	if err := checkpoints.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CheckpointsHashFailed represents a HashFailed error raised by the Checkpoints contract.
type CheckpointsHashFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HashFailed()
func CheckpointsHashFailedErrorID() common.Hash {
	return common.HexToHash("0x832d990523b0f1125c37152b6c66d767cd29e1b4cf69ffe3572fb4d8642c76d7")
}

// UnpackHashFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HashFailed()
func (checkpoints *Checkpoints) UnpackHashFailedError(raw []byte) (*CheckpointsHashFailed, error) {
	out := new(CheckpointsHashFailed)
	if err := checkpoints.abi.UnpackIntoInterface(out, "HashFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CheckpointsIncompleteSubtree represents a IncompleteSubtree error raised by the Checkpoints contract.
type CheckpointsIncompleteSubtree struct {
	Level uint8
	Index uint64
	Size  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncompleteSubtree(uint8 level, uint64 index, uint64 size)
func CheckpointsIncompleteSubtreeErrorID() common.Hash {
	return common.HexToHash("0x72763a6bab71dae68d4143086bed2da3136e763a46add7d60b6f806cb11762a9")
}

// UnpackIncompleteSubtreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncompleteSubtree(uint8 level, uint64 index, uint64 size)
func (checkpoints *Checkpoints) UnpackIncompleteSubtreeError(raw []byte) (*CheckpointsIncompleteSubtree, error) {
	out := new(CheckpointsIncompleteSubtree)
	if err := checkpoints.abi.UnpackIntoInterface(out, "IncompleteSubtree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CheckpointsUnknownHead represents a UnknownHead error raised by the Checkpoints contract.
type CheckpointsUnknownHead struct {
	Size uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHead(uint64 size)
func CheckpointsUnknownHeadErrorID() common.Hash {
	return common.HexToHash("0x8cbf5f0ac7fc3b0016fbc1598febaae662fa9397fc8c9246b6d0dd36cd7d92c4")
}

// UnpackUnknownHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHead(uint64 size)
func (checkpoints *Checkpoints) UnpackUnknownHeadError(raw []byte) (*CheckpointsUnknownHead, error) {
	out := new(CheckpointsUnknownHead)
	if err := checkpoints.abi.UnpackIntoInterface(out, "UnknownHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedFacadeMetaData contains all meta data concerning the FeedFacade contract.
var FeedFacadeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"id_\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"description_\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeds\",\"outputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"}],\"name\":\"getRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"id\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NoData\",\"type\":\"error\"}]",
	ID:  "dddfd180a7126938964c6dd5e821a2a7f5",
	Bin: "0x60e06040523461026857610802803803806100198161026c565b9283398101906080818303126102685780516001600160a01b03811681036102685760208201519060408301519260ff84168403610268576060810151906001600160401b038211610268570184601f82011215610268578051906001600160401b03821161025457610095601f8301601f191660200161026c565b958287526020838301011161026857815f9260208093018389015e8601015260805260a05260c05280516001600160401b038111610254575f54600181811c9116801561024a575b602082101461023657601f81116101c9575b50602091601f821160011461016b579181925f92610160575b50508160011b915f199060031b1c1916175f555b6040516105709081610292823960805181818160b4015281816101a9015261027a015260a0518181816088015281816101ef015261024a015260c0518161049d0152f35b015190505f80610108565b601f198216925f8052805f20915f5b8581106101b157508360019510610199575b505050811b015f5561011c565b01515f1960f88460031b161c191690555f808061018c565b9192602060018192868501518155019401920161017a565b818111156100ef575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061022e575b81601f9101920160051c03905f5b8281106102215750506100ef565b5f82820155600101610213565b5f9150610205565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100dd565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102545760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908163313ce567146104865750806354fd4d501461046b5780637284e416146103515780639a6fc8f514610212578063af640d0f146101d8578063d63605b8146101945763feaf968c14610069575f80fd5b34610190575f366003190112610190576040516379feb10760e01b81527f000000000000000000000000000000000000000000000000000000000000000060048201526080816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610185575f91610156575b5067ffffffffffffffff60208201511661015282519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b0390f35b610178915060803d60801161017e575b61017081836104c1565b81019061050c565b5f6100ec565b503d610166565b6040513d5f823e3d90fd5b5f80fd5b34610190575f366003190112610190576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610190575f3660031901126101905760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101905760203660031901126101905760043569ffffffffffffffffffff811690818103610190576040516379feb10760e01b81527f00000000000000000000000000000000000000000000000000000000000000006004820181905290926080846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415610185575f94610330575b5067ffffffffffffffff6020850151160361031e575061015282519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b631018ee8d60e01b5f5260045260245ffd5b61034a91945060803d60801161017e5761017081836104c1565b92846102b2565b34610190575f366003190112610190576040515f905f54918260011c60018416938415610461575b60208210851461044d57818452602084019490811561043257506001146103d6575b50906103ab8160409303826104c1565b8151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b808210610418575090915081016020016103ab61039b565b919260018160209254838588010152019101909291610400565b60ff1916855250151560051b820160200190506103ab61039b565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610379565b34610190575f36600319011261019057602060405160018152f35b34610190575f3660031901126101905760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f8019910116810190811067ffffffffffffffff8211176104e357604052565b634e487b7160e01b5f52604160045260245ffd5b519067ffffffffffffffff8216820361019057565b9081608091031261019057604051906080820182811067ffffffffffffffff8211176104e357610568916060916040528051845261054c602082016104f7565b602085015261055d604082016104f7565b6040850152016104f7565b60608201529056",
}

// FeedFacade is an auto generated Go binding around an Ethereum contract.
type FeedFacade struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FeedFacade) GetABI() abi.ABI {
	return c.abi
}

// NewFeedFacade creates a new instance of FeedFacade.
func NewFeedFacade() *FeedFacade {
	parsed, err := FeedFacadeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FeedFacade{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FeedFacade) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds_, bytes32 id_, uint8 decimals_, string description_) returns()
func (feedFacade *FeedFacade) PackConstructor(feeds_ common.Address, id_ [32]byte, decimals_ uint8, description_ string) []byte {
	enc, err := feedFacade.abi.Pack("", feeds_, id_, decimals_, description_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (feedFacade *FeedFacade) PackDecimals() []byte {
	enc, err := feedFacade.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (feedFacade *FeedFacade) TryPackDecimals() ([]byte, error) {
	return feedFacade.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (feedFacade *FeedFacade) UnpackDecimals(data []byte) (uint8, error) {
	out, err := feedFacade.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (feedFacade *FeedFacade) PackDescription() []byte {
	enc, err := feedFacade.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (feedFacade *FeedFacade) TryPackDescription() ([]byte, error) {
	return feedFacade.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (feedFacade *FeedFacade) UnpackDescription(data []byte) (string, error) {
	out, err := feedFacade.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd63605b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeds() view returns(address)
func (feedFacade *FeedFacade) PackFeeds() []byte {
	enc, err := feedFacade.abi.Pack("feeds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd63605b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeds() view returns(address)
func (feedFacade *FeedFacade) TryPackFeeds() ([]byte, error) {
	return feedFacade.abi.Pack("feeds")
}

// UnpackFeeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd63605b8.
//
// Solidity: function feeds() view returns(address)
func (feedFacade *FeedFacade) UnpackFeeds(data []byte) (common.Address, error) {
	out, err := feedFacade.abi.Unpack("feeds", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoundData(uint80 roundId) view returns(uint80, int256 answer, uint256 startedAt, uint256 updatedAt, uint80)
func (feedFacade *FeedFacade) PackGetRoundData(roundId *big.Int) []byte {
	enc, err := feedFacade.abi.Pack("getRoundData", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoundData(uint80 roundId) view returns(uint80, int256 answer, uint256 startedAt, uint256 updatedAt, uint80)
func (feedFacade *FeedFacade) TryPackGetRoundData(roundId *big.Int) ([]byte, error) {
	return feedFacade.abi.Pack("getRoundData", roundId)
}

// GetRoundDataOutput serves as a container for the return parameters of contract
// method GetRoundData.
type GetRoundDataOutput struct {
	Arg0      *big.Int
	Answer    *big.Int
	StartedAt *big.Int
	UpdatedAt *big.Int
	Arg4      *big.Int
}

// UnpackGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 roundId) view returns(uint80, int256 answer, uint256 startedAt, uint256 updatedAt, uint80)
func (feedFacade *FeedFacade) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := feedFacade.abi.Unpack("getRoundData", data)
	outstruct := new(GetRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf640d0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function id() view returns(bytes32)
func (feedFacade *FeedFacade) PackId() []byte {
	enc, err := feedFacade.abi.Pack("id")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf640d0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function id() view returns(bytes32)
func (feedFacade *FeedFacade) TryPackId() ([]byte, error) {
	return feedFacade.abi.Pack("id")
}

// UnpackId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf640d0f.
//
// Solidity: function id() view returns(bytes32)
func (feedFacade *FeedFacade) UnpackId(data []byte) ([32]byte, error) {
	out, err := feedFacade.abi.Unpack("id", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feedFacade *FeedFacade) PackLatestRoundData() []byte {
	enc, err := feedFacade.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feedFacade *FeedFacade) TryPackLatestRoundData() ([]byte, error) {
	return feedFacade.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feedFacade *FeedFacade) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := feedFacade.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (feedFacade *FeedFacade) PackVersion() []byte {
	enc, err := feedFacade.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (feedFacade *FeedFacade) TryPackVersion() ([]byte, error) {
	return feedFacade.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (feedFacade *FeedFacade) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := feedFacade.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (feedFacade *FeedFacade) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feedFacade.abi.Errors["NoData"].ID.Bytes()[:4]) {
		return feedFacade.UnpackNoDataError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeedFacadeNoData represents a NoData error raised by the FeedFacade contract.
type FeedFacadeNoData struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoData(bytes32 id)
func FeedFacadeNoDataErrorID() common.Hash {
	return common.HexToHash("0x1018ee8d179e08ddd315f637edf6c5a0d6e38cbec66b7397940fd2eb4763357c")
}

// UnpackNoDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoData(bytes32 id)
func (feedFacade *FeedFacade) UnpackNoDataError(raw []byte) (*FeedFacadeNoData, error) {
	out := new(FeedFacadeNoData)
	if err := feedFacade.abi.UnpackIntoInterface(out, "NoData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsMetaData contains all meta data concerning the Feeds contract.
var FeedsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_AHEAD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"createFacade\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"facade\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"latest\",\"outputs\":[{\"components\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"startedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"}],\"internalType\":\"structIFeeds.Round\",\"name\":\"r\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"maxAge\",\"type\":\"uint64\"}],\"name\":\"readNoOlderThan\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint64\",\"name\":\"startedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"}],\"internalType\":\"structFeedRound\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"update\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"changed\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint64\",\"name\":\"startedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"}],\"internalType\":\"structFeedRound\",\"name\":\"round\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"maxAge\",\"type\":\"uint64\"}],\"name\":\"updateAndRead\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"chunkIndex\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"chunkProof\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"startedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"values\",\"type\":\"bytes32[]\"}],\"name\":\"updateBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"changed\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"}],\"name\":\"AnswerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"BatchUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"facade\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"description\",\"type\":\"string\"}],\"name\":\"FacadeCreated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NoData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxAge\",\"type\":\"uint64\"}],\"name\":\"TooOld\",\"type\":\"error\"}]",
	ID:  "9a92cca7cc12005771609c81caefa6b015",
	Bin: "0x60a034607457601f61188138819003918201601f19168301916001600160401b03831184841017607857808492602094604052833981010312607457516001600160a01b03811681036074576080526040516117f4908161008d823960805181818161069f015281816109b50152610dc20152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632b7ac3f3146109a3575080635d0a27dd1461093f5780636354b81b1461092357806372858aa51461025357806379feb10714610201578063846f8ecf146100f3578063a6132cf2146100a65763f51616de14610074575f80fd5b346100a25760403660031901126100a257602061009a610092610a11565b600435610e8a565b604051908152f35b5f80fd5b346100a257366003190160e081126100a25760c0136100a25760c4356001600160401b0381116100a2576100e96100e360209236906004016109e4565b90610bf6565b6040519015158152f35b346100a25760603660031901126100a2576004356024359060ff82168092036100a2576044356001600160401b0381116100a2576101359036906004016109e4565b6040929192516108028082018281106001600160401b038211176101ed57608061017d918493610ff28539308152866020820152886040820152816060820152018487610b71565b03905ff09081156101e2576020946101d77f53fe5b7d555551f414d2e369bf660687ab2e6fdd2314a9dfb29766cac3414bfe9360018060a01b03169560405193849388855289850152606060408501526060840191610b71565b0390a2604051908152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b346100a25760203660031901126100a257608061021f600435610afb565b6001600160401b03606060405192805184528260208201511660208501528260408201511660408501520151166060820152f35b346100a257366003190161024081126100a257610140136100a257610144356001600160401b0381116100a25761028e9036906004016109e4565b6101643563ffffffff811681036100a257610184356001600160401b0381116100a2576102bf903690600401610a27565b90936101a4356001600160401b03811681036100a2576101c435906001600160401b03821682036100a2576101e435966001600160401b03881688036100a257610204356001600160401b0381116100a25761031f903690600401610a27565b949095610224356001600160401b0381116100a257610342903690600401610a27565b9890935f9b8a89036108105761035789610ee3565b906103656040519283610a96565b8982526103718a610ee3565b601f1901366020840137604051907f4cbc21b3de70bc9c05ec4eb9718965dc971632756916350be0d99994c0a8a4a682528860808301528960a083015260c08201525f908a8c896020840194604085019260608601945b60051b82106108f25750505050505050805180159081156108e6575b50610810578063ffffffff91949294519060208260051b910120604051908360208301937f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a047725411849855281881660408501526001600160401b034616606085015216608083015260a082015260a0815261045c60c082610a96565b519020921691925f915b8083106108335750505061082c575b801590811561081f575b506108105761048c610ab7565b50602435906001600160401b038216918281036100a25750604435916001600160401b0383168084036100a2576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a845260408301526060820152606081526104fe608082610a96565b519020916040519061014082018281106001600160401b038211176101ed57604052600435825261052d610a11565b9060208301918252604083019081526064356001600160401b03811681036100a257606084019081526084356001600160401b03811681036100a2576080850190815260a0850160a435815260c435906001600160401b03821682036100a25760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b0152516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b0316610100850152516101208401525161014083015251610160820152610160815261066061018082610a96565b519020604051633b82a8ef60e21b81526006600482015260248101939093526044830152608060648301529097889161069d916084840191610b71565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691899103815a6080945f91f19687156101e2575f976107df575b5094939291905f955b83871061072a5760208960608a01517f1da37f3dc77bd0d18a5a921977670b197aee239c84f0a23741b9f2f01779220683604051848152a2604051908152f35b909192939495976001600160401b036107448a8985610a57565b35166107518a8789610a57565b355f525f60205265ffffffffffff60405f205460601c168111156107d5578484610789926107808d8c88610a57565b3560401d610efa565b90156107d55761079a8a8789610a57565b355f525f60205260405f20555f1981146107c1576001809101985b019594939291906106ea565b634e487b7160e01b5f52601160045260245ffd5b50976001906107b5565b61080291975060803d608011610809575b6107fa8183610a96565b810190610ba5565b95886106e1565b503d6107f0565b6334b27e4760e11b5f5260045ffd5b905060e43514158a61047f565b505f610475565b90919293600190818616155f146108995761088d90610853868587610a57565b3590606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b94811c93019190610466565b6108e1906108a8868587610a57565b35606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b61088d565b6101009150118e6103e4565b8180602094013591013587526001600160401b038116845260401d845260e08520828289010152018a908f8f6103c8565b346100a2575f3660031901126100a25760206040516102588152f35b346100a257366003190161010081126100a25760c0136100a25760c4356001600160401b0381116100a2576109789036906004016109e4565b60e4356001600160401b03811681036100a25761099a61009a92602094610bf6565b50600435610e8a565b346100a2575f3660031901126100a2577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b9181601f840112156100a2578235916001600160401b0383116100a257602083818601950101116100a257565b602435906001600160401b03821682036100a257565b9181601f840112156100a2578235916001600160401b0383116100a2576020808501948460051b0101116100a257565b9190811015610a675760051b0190565b634e487b7160e01b5f52603260045260245ffd5b608081019081106001600160401b038211176101ed57604052565b90601f801991011681019081106001600160401b038211176101ed57604052565b60405190610ac482610a7b565b5f6060838281528260208201528260408201520152565b906001600160401b03809116911603906001600160401b0382116107c157565b90610b04610ab7565b91805f525f60205260405f2054908115610b5f5750610b57816001600160401b039260901d855265ffffffffffff8160601c16602086015265ffffffffffff808260301c16918260608801521690610adb565b166040830152565b631018ee8d60e01b5f5260045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b51906001600160401b03821682036100a257565b908160809103126100a257606060405191610bbf83610a7b565b610bc881610b91565b8352610bd660208201610b91565b6020840152610be760408201610b91565b60408401520151606082015290565b9060043590815f525f60205260405f205492602435906001600160401b038216948583036100a25760601c65ffffffffffff16851115610e815760405160208101907fad5b80c7adedf904b3c276d03624200a5bcb9ab0caa2607fb7c966530a9083a5825285604082015286606082015260608152610c76608082610a96565b5190209160c03660031901126100a2576040519260c084018481106001600160401b038211176101ed576040528584526020840194828652604435956040860192878452606435926001600160401b03841684036100a2576060880192848452608435976001600160401b038916998a8a036100a25760808101928a845260a435986001600160401b038a168a036100a2576080996001600160401b03610dbd96818d9b819560a08901958652826040519860208a019a7f4cbc21b3de70bc9c05ec4eb9718965dc971632756916350be0d99994c0a8a4a68c525160408b015251166060890152518d880152511660a0860152511660c0840152511660e082015260e08152610d8761010082610a96565b519020926040519788958695633b82a8ef60e21b8752600487019160098352602083015260408201528160608201520191610b71565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af19081156101e257610e06928592610e64575b508387610efa565b9015610e515791604093917f8ad1ea9fd524c64de907349be1d8a304fab1d7101db5ad101a66a8726ed8ed459593875f525f602052855f2055505082519182526020820152a3600190565b85637595343d60e01b5f5260045260245ffd5b610e7c9060803d608011610809576107fa8183610a96565b610dfe565b50505050505f90565b90610e9482610afb565b91606083016001600160401b03808251169316928381018091116107c1574211610ebf575050505190565b6001600160401b039051169063277099c760e01b5f5260045260245260445260645ffd5b6001600160401b0381116101ed5760051b60200190565b909181600d0b8214801590610fd9575b8015610fc1575b8015610fa6575b8015610f89575b610f7f576001600160401b03610f446dffffffffffffffff0000000000009286610adb565b169360301b16916001600160401b0360601b9060601b169071ffffffffffffffffffffffffffffffffffff199060901b161717179060019190565b505050505f905f90565b5061025842018042116107c1576001600160401b03851611610f1f565b506001600160401b0384166001600160401b03821611610f18565b5065ffffffffffff6001600160401b03851611610f11565b5065ffffffffffff6001600160401b03841611610f0a56fe60e06040523461026857610802803803806100198161026c565b9283398101906080818303126102685780516001600160a01b03811681036102685760208201519060408301519260ff84168403610268576060810151906001600160401b038211610268570184601f82011215610268578051906001600160401b03821161025457610095601f8301601f191660200161026c565b958287526020838301011161026857815f9260208093018389015e8601015260805260a05260c05280516001600160401b038111610254575f54600181811c9116801561024a575b602082101461023657601f81116101c9575b50602091601f821160011461016b579181925f92610160575b50508160011b915f199060031b1c1916175f555b6040516105709081610292823960805181818160b4015281816101a9015261027a015260a0518181816088015281816101ef015261024a015260c0518161049d0152f35b015190505f80610108565b601f198216925f8052805f20915f5b8581106101b157508360019510610199575b505050811b015f5561011c565b01515f1960f88460031b161c191690555f808061018c565b9192602060018192868501518155019401920161017a565b818111156100ef575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061022e575b81601f9101920160051c03905f5b8281106102215750506100ef565b5f82820155600101610213565b5f9150610205565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100dd565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102545760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908163313ce567146104865750806354fd4d501461046b5780637284e416146103515780639a6fc8f514610212578063af640d0f146101d8578063d63605b8146101945763feaf968c14610069575f80fd5b34610190575f366003190112610190576040516379feb10760e01b81527f000000000000000000000000000000000000000000000000000000000000000060048201526080816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610185575f91610156575b5067ffffffffffffffff60208201511661015282519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b0390f35b610178915060803d60801161017e575b61017081836104c1565b81019061050c565b5f6100ec565b503d610166565b6040513d5f823e3d90fd5b5f80fd5b34610190575f366003190112610190576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610190575f3660031901126101905760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101905760203660031901126101905760043569ffffffffffffffffffff811690818103610190576040516379feb10760e01b81527f00000000000000000000000000000000000000000000000000000000000000006004820181905290926080846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415610185575f94610330575b5067ffffffffffffffff6020850151160361031e575061015282519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b631018ee8d60e01b5f5260045260245ffd5b61034a91945060803d60801161017e5761017081836104c1565b92846102b2565b34610190575f366003190112610190576040515f905f54918260011c60018416938415610461575b60208210851461044d57818452602084019490811561043257506001146103d6575b50906103ab8160409303826104c1565b8151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b808210610418575090915081016020016103ab61039b565b919260018160209254838588010152019101909291610400565b60ff1916855250151560051b820160200190506103ab61039b565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610379565b34610190575f36600319011261019057602060405160018152f35b34610190575f3660031901126101905760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f8019910116810190811067ffffffffffffffff8211176104e357604052565b634e487b7160e01b5f52604160045260245ffd5b519067ffffffffffffffff8216820361019057565b9081608091031261019057604051906080820182811067ffffffffffffffff8211176104e357610568916060916040528051845261054c602082016104f7565b602085015261055d604082016104f7565b6040850152016104f7565b60608201529056",
}

// Feeds is an auto generated Go binding around an Ethereum contract.
type Feeds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Feeds) GetABI() abi.ABI {
	return c.abi
}

// NewFeeds creates a new instance of Feeds.
func NewFeeds() *Feeds {
	parsed, err := FeedsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Feeds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Feeds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_) returns()
func (feeds *Feeds) PackConstructor(verifier_ common.Address) []byte {
	enc, err := feeds.abi.Pack("", verifier_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXAHEAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6354b81b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_AHEAD() view returns(uint64)
func (feeds *Feeds) PackMAXAHEAD() []byte {
	enc, err := feeds.abi.Pack("MAX_AHEAD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXAHEAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6354b81b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_AHEAD() view returns(uint64)
func (feeds *Feeds) TryPackMAXAHEAD() ([]byte, error) {
	return feeds.abi.Pack("MAX_AHEAD")
}

// UnpackMAXAHEAD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6354b81b.
//
// Solidity: function MAX_AHEAD() view returns(uint64)
func (feeds *Feeds) UnpackMAXAHEAD(data []byte) (uint64, error) {
	out, err := feeds.abi.Unpack("MAX_AHEAD", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCreateFacade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846f8ecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createFacade(bytes32 id, uint8 decimals, string description) returns(address facade)
func (feeds *Feeds) PackCreateFacade(id [32]byte, decimals uint8, description string) []byte {
	enc, err := feeds.abi.Pack("createFacade", id, decimals, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateFacade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846f8ecf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createFacade(bytes32 id, uint8 decimals, string description) returns(address facade)
func (feeds *Feeds) TryPackCreateFacade(id [32]byte, decimals uint8, description string) ([]byte, error) {
	return feeds.abi.Pack("createFacade", id, decimals, description)
}

// UnpackCreateFacade is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x846f8ecf.
//
// Solidity: function createFacade(bytes32 id, uint8 decimals, string description) returns(address facade)
func (feeds *Feeds) UnpackCreateFacade(data []byte) (common.Address, error) {
	out, err := feeds.abi.Unpack("createFacade", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79feb107.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(bytes32 id) view returns((int256,uint64,uint64,uint64) r)
func (feeds *Feeds) PackLatest(id [32]byte) []byte {
	enc, err := feeds.abi.Pack("latest", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79feb107.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(bytes32 id) view returns((int256,uint64,uint64,uint64) r)
func (feeds *Feeds) TryPackLatest(id [32]byte) ([]byte, error) {
	return feeds.abi.Pack("latest", id)
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79feb107.
//
// Solidity: function latest(bytes32 id) view returns((int256,uint64,uint64,uint64) r)
func (feeds *Feeds) UnpackLatest(data []byte) (IFeedsRound, error) {
	out, err := feeds.abi.Unpack("latest", data)
	if err != nil {
		return *new(IFeedsRound), err
	}
	out0 := *abi.ConvertType(out[0], new(IFeedsRound)).(*IFeedsRound)
	return out0, nil
}

// PackReadNoOlderThan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf51616de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function readNoOlderThan(bytes32 id, uint64 maxAge) view returns(int256 answer)
func (feeds *Feeds) PackReadNoOlderThan(id [32]byte, maxAge uint64) []byte {
	enc, err := feeds.abi.Pack("readNoOlderThan", id, maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReadNoOlderThan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf51616de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function readNoOlderThan(bytes32 id, uint64 maxAge) view returns(int256 answer)
func (feeds *Feeds) TryPackReadNoOlderThan(id [32]byte, maxAge uint64) ([]byte, error) {
	return feeds.abi.Pack("readNoOlderThan", id, maxAge)
}

// UnpackReadNoOlderThan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf51616de.
//
// Solidity: function readNoOlderThan(bytes32 id, uint64 maxAge) view returns(int256 answer)
func (feeds *Feeds) UnpackReadNoOlderThan(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("readNoOlderThan", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6132cf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update((bytes32,uint64,int256,uint64,uint64,uint64) r, bytes certificate) returns(bool changed)
func (feeds *Feeds) PackUpdate(r FeedRound, certificate []byte) []byte {
	enc, err := feeds.abi.Pack("update", r, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6132cf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update((bytes32,uint64,int256,uint64,uint64,uint64) r, bytes certificate) returns(bool changed)
func (feeds *Feeds) TryPackUpdate(r FeedRound, certificate []byte) ([]byte, error) {
	return feeds.abi.Pack("update", r, certificate)
}

// UnpackUpdate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6132cf2.
//
// Solidity: function update((bytes32,uint64,int256,uint64,uint64,uint64) r, bytes certificate) returns(bool changed)
func (feeds *Feeds) UnpackUpdate(data []byte) (bool, error) {
	out, err := feeds.abi.Unpack("update", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateAndRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d0a27dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAndRead((bytes32,uint64,int256,uint64,uint64,uint64) round, bytes certificate, uint64 maxAge) returns(int256 answer)
func (feeds *Feeds) PackUpdateAndRead(round FeedRound, certificate []byte, maxAge uint64) []byte {
	enc, err := feeds.abi.Pack("updateAndRead", round, certificate, maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAndRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d0a27dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAndRead((bytes32,uint64,int256,uint64,uint64,uint64) round, bytes certificate, uint64 maxAge) returns(int256 answer)
func (feeds *Feeds) TryPackUpdateAndRead(round FeedRound, certificate []byte, maxAge uint64) ([]byte, error) {
	return feeds.abi.Pack("updateAndRead", round, certificate, maxAge)
}

// UnpackUpdateAndRead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d0a27dd.
//
// Solidity: function updateAndRead((bytes32,uint64,int256,uint64,uint64,uint64) round, bytes certificate, uint64 maxAge) returns(int256 answer)
func (feeds *Feeds) UnpackUpdateAndRead(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("updateAndRead", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpdateBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72858aa5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateBatch((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, uint64 startedAt, uint64 updatedAt, uint64 ledgerSize, bytes32[] ids, bytes32[] values) returns(uint256 changed)
func (feeds *Feeds) PackUpdateBatch(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, startedAt uint64, updatedAt uint64, ledgerSize uint64, ids [][32]byte, values [][32]byte) []byte {
	enc, err := feeds.abi.Pack("updateBatch", checkpoint, certificate, chunkIndex, chunkProof, startedAt, updatedAt, ledgerSize, ids, values)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72858aa5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateBatch((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, uint64 startedAt, uint64 updatedAt, uint64 ledgerSize, bytes32[] ids, bytes32[] values) returns(uint256 changed)
func (feeds *Feeds) TryPackUpdateBatch(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, startedAt uint64, updatedAt uint64, ledgerSize uint64, ids [][32]byte, values [][32]byte) ([]byte, error) {
	return feeds.abi.Pack("updateBatch", checkpoint, certificate, chunkIndex, chunkProof, startedAt, updatedAt, ledgerSize, ids, values)
}

// UnpackUpdateBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72858aa5.
//
// Solidity: function updateBatch((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, uint64 startedAt, uint64 updatedAt, uint64 ledgerSize, bytes32[] ids, bytes32[] values) returns(uint256 changed)
func (feeds *Feeds) UnpackUpdateBatch(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("updateBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (feeds *Feeds) PackVerifier() []byte {
	enc, err := feeds.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (feeds *Feeds) TryPackVerifier() ([]byte, error) {
	return feeds.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (feeds *Feeds) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := feeds.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// FeedsAnswerUpdated represents a AnswerUpdated event raised by the Feeds contract.
type FeedsAnswerUpdated struct {
	Id        [32]byte
	Round     uint64
	Answer    *big.Int
	UpdatedAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedsAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (FeedsAnswerUpdated) ContractEventName() string {
	return FeedsAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(bytes32 indexed id, uint64 indexed round, int256 answer, uint64 updatedAt)
func (feeds *Feeds) UnpackAnswerUpdatedEvent(log *types.Log) (*FeedsAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsAnswerUpdated)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FeedsBatchUpdated represents a BatchUpdated event raised by the Feeds contract.
type FeedsBatchUpdated struct {
	CertificateHash [32]byte
	Count           *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const FeedsBatchUpdatedEventName = "BatchUpdated"

// ContractEventName returns the user-defined event name.
func (FeedsBatchUpdated) ContractEventName() string {
	return FeedsBatchUpdatedEventName
}

// UnpackBatchUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchUpdated(bytes32 indexed certificateHash, uint256 count)
func (feeds *Feeds) UnpackBatchUpdatedEvent(log *types.Log) (*FeedsBatchUpdated, error) {
	event := "BatchUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsBatchUpdated)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FeedsFacadeCreated represents a FacadeCreated event raised by the Feeds contract.
type FeedsFacadeCreated struct {
	Id          [32]byte
	Facade      common.Address
	Decimals    uint8
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const FeedsFacadeCreatedEventName = "FacadeCreated"

// ContractEventName returns the user-defined event name.
func (FeedsFacadeCreated) ContractEventName() string {
	return FeedsFacadeCreatedEventName
}

// UnpackFacadeCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FacadeCreated(bytes32 indexed id, address facade, uint8 decimals, string description)
func (feeds *Feeds) UnpackFacadeCreatedEvent(log *types.Log) (*FeedsFacadeCreated, error) {
	event := "FacadeCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsFacadeCreated)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (feeds *Feeds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feeds.abi.Errors["BadChunk"].ID.Bytes()[:4]) {
		return feeds.UnpackBadChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NoData"].ID.Bytes()[:4]) {
		return feeds.UnpackNoDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return feeds.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return feeds.UnpackTooOldError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeedsBadChunk represents a BadChunk error raised by the Feeds contract.
type FeedsBadChunk struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadChunk()
func FeedsBadChunkErrorID() common.Hash {
	return common.HexToHash("0x6964fc8ec6aee7536b2c259ea636815e6b4210f0200d86ca434ae8ee858ebedf")
}

// UnpackBadChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadChunk()
func (feeds *Feeds) UnpackBadChunkError(raw []byte) (*FeedsBadChunk, error) {
	out := new(FeedsBadChunk)
	if err := feeds.abi.UnpackIntoInterface(out, "BadChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNoData represents a NoData error raised by the Feeds contract.
type FeedsNoData struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoData(bytes32 id)
func FeedsNoDataErrorID() common.Hash {
	return common.HexToHash("0x1018ee8d179e08ddd315f637edf6c5a0d6e38cbec66b7397940fd2eb4763357c")
}

// UnpackNoDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoData(bytes32 id)
func (feeds *Feeds) UnpackNoDataError(raw []byte) (*FeedsNoData, error) {
	out := new(FeedsNoData)
	if err := feeds.abi.UnpackIntoInterface(out, "NoData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsOutOfRange represents a OutOfRange error raised by the Feeds contract.
type FeedsOutOfRange struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(bytes32 id)
func FeedsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x7595343dfa3ed0df05cff0d759f79549e44fc860ff3c357b62957ef455137294")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(bytes32 id)
func (feeds *Feeds) UnpackOutOfRangeError(raw []byte) (*FeedsOutOfRange, error) {
	out := new(FeedsOutOfRange)
	if err := feeds.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsTooOld represents a TooOld error raised by the Feeds contract.
type FeedsTooOld struct {
	Id        [32]byte
	UpdatedAt uint64
	MaxAge    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(bytes32 id, uint64 updatedAt, uint64 maxAge)
func FeedsTooOldErrorID() common.Hash {
	return common.HexToHash("0x277099c790641789dd24e0e56b19b6cc33138716442b4cd5a2cf4d3ac64861e1")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(bytes32 id, uint64 updatedAt, uint64 maxAge)
func (feeds *Feeds) UnpackTooOldError(raw []byte) (*FeedsTooOld, error) {
	out := new(FeedsTooOld)
	if err := feeds.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceGateMetaData contains all meta data concerning the GovernanceGate contract.
var GovernanceGateMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"contractTimelockController\",\"name\":\"timelock_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"}],\"name\":\"cancelHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"internalType\":\"structGovernanceGate.Proposal\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"proposalHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"internalType\":\"structGovernanceGate.Proposal\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"contractTimelockController\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operation\",\"type\":\"bytes32\"}],\"name\":\"Proposed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyUsed\",\"type\":\"error\"}]",
	ID:  "0b31cce133addff7b645e9abec7c129694",
	Bin: "0x60c0346100ae57601f610b7738819003918201601f19168301916001600160401b038311848410176100b25780849260409485528339810103126100ae578051906001600160a01b03821682036100ae5760200151906001600160a01b03821682036100ae5760805260a052604051610ab090816100c782396080518181816103f701526109e6015260a05181818160d60152818161036501528181610473015281816105c301526107620152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063184890b4146104265780632b7ac3f3146103e1578063b07c411f146103b3578063c1c574a314610394578063d33219b41461034f578063d55ccde0146103065763e48f317914610067575f80fd5b34610303576060366003190112610303576004359060243567ffffffffffffffff81116102a5578060040160c060031983360301126103015760443567ffffffffffffffff81116102fd576100c0903690600401610517565b6100c98361071a565b916100d492876108ed565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166101088280610863565b602485939293019061011a8286610863565b969084604483019661012c888a610863565b95906064860135966084870135956040519d8e95869563b1c5f42760e01b87526004870160a0905260a487019061016292610899565b906003198683030160248701526101789261064b565b9060031984830301604485015261018e9261068f565b86606483015284608483015203815a93602094fa9788156102f25789986102b8575b50906101cd92916101d56101c48980610863565b9590968a610863565b989099610863565b873b156102b457918b9897969593918995936040519b8c9a8b998a986308f2a0bb60e41b8a5260048a0160c0905260c48a019061021192610899565b906003198983030160248a01526102279261064b565b9060031987830301604488015261023d9261068f565b926064850152608484015260a4013560a483015203925af180156102a957610290575b50806020937fdf5ff56cb3d9314b102d7fac336e90ea710c3d4306071dd621b2619f01e1a98a6040519480a38152f35b61029b838092610545565b6102a5575f610260565b5080fd5b6040513d85823e3d90fd5b8b80fd5b9097506020813d6020116102ea575b816102d460209383610545565b810103126102e65751966101cd6101b0565b8880fd5b3d91506102c7565b6040513d8b823e3d90fd5b8380fd5b825b80fd5b5034610303576020366003190112610303576004359067ffffffffffffffff82116103035760c060031983360301126103035760206103478360040161071a565b604051908152f35b50346103035780600319360112610303576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461030357602036600319011261030357602061034760043561057b565b50346103035760203660031901126103035760ff604060209260043581528084522054166040519015158152f35b50346103035780600319360112610303576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346105135760603660031901126105135760243560043560443567ffffffffffffffff811161051357610461610471913690600401610517565b9061046b8561057b565b846108ed565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610513575f809160246040518094819363c4d252f560e01b83528860048401525af18015610508576104f3575b507fdc27861385a2db534480df8036d8ce2348d069242d9554c39e75a7e37982de578380a380f35b6105009193505f90610545565b5f915f6104cb565b6040513d5f823e3d90fd5b5f80fd5b9181601f840112156105135782359167ffffffffffffffff8311610513576020838186019501011161051357565b90601f8019910116810190811067ffffffffffffffff82111761056757604052565b634e487b7160e01b5f52604160045260245ffd5b604051602081019160808352601b60a08301527f6c696e65616c2e676f7665726e616e63652e63616e63656c2e7631000000000060c083015246604083015260018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166060830152608082015260c081526105fc60e082610545565b51902090565b9035601e198236030181121561051357016020813591019167ffffffffffffffff8211610513578160051b3603831361051357565b35906001600160a01b038216820361051357565b81835290916001600160fb1b0383116105135760209260051b809284830137010190565b908060209392818452848401375f828201840152601f01601f1916010190565b90602083828152019060208160051b85010193835f91601e1982360301905b8484106106bf575050505050505090565b90919293949596601f19828203018752873583811215610513578401906020823592019167ffffffffffffffff81116105135780360383136105135761070b602092839260019561066f565b990197019594019291906106ae565b604051602081019160808352601d60a08301527f6c696e65616c2e676f7665726e616e63652e7363686564756c652e763100000060c083015246604083015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016606083015260c06080830152816101a0810161079e8380610602565b60c060e0850152918290526101c08301915f5b818110610835575050509160a06108086107e86105fc956107d56020860186610602565b87830360df19016101008901529061064b565b6107f56040850185610602565b86830360df19016101208801529061068f565b6060830135610140850152608083013561016085015291013561018083015203601f198101835282610545565b9193509160019060209081906001600160a01b0361085288610637565b1681520194019101918593926107b1565b903590601e1981360301821215610513570180359067ffffffffffffffff821161051357602001918160051b3603831361051357565b916020908281520191905f5b8181106108b25750505090565b909192602080600192838060a01b036108ca88610637565b1681520194019291016108a5565b519067ffffffffffffffff8216820361051357565b93929190845f525f60205260ff60405f205416610a9d576109e18560809495965f525f60205260405f20600160ff1982541617905560405160208101907f41d7fe1bf2cea975541df902b9876835acbca6b4ff9dfdc275fc3e93fe8ebfe1825282604082015260408152610962606082610545565b519020926040519060208201927fb2241f6fbed683c036e44758997a7abec12c93d184f0fd36e2eb87b0f8574a87845260408301526060820152606081526109aa8682610545565b519020926040519586948594633b82a8ef60e21b8652600a600487015260248601526044850152856064850152608484019161066f565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561050857610a1d5750565b6080813d608011610a95575b81610a3660809383610545565b8101031261051357604051906080820182811067ffffffffffffffff821117610567576060918291604052610a6a816108d8565b8452610a78602082016108d8565b6020850152610a89604082016108d8565b60408501520151910152565b3d9150610a29565b8463220f19f560e01b5f5260045260245ffd",
}

// GovernanceGate is an auto generated Go binding around an Ethereum contract.
type GovernanceGate struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GovernanceGate) GetABI() abi.ABI {
	return c.abi
}

// NewGovernanceGate creates a new instance of GovernanceGate.
func NewGovernanceGate() *GovernanceGate {
	parsed, err := GovernanceGateMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GovernanceGate{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GovernanceGate) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_, address timelock_) returns()
func (governanceGate *GovernanceGate) PackConstructor(verifier_ common.Address, timelock_ common.Address) []byte {
	enc, err := governanceGate.abi.Pack("", verifier_, timelock_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184890b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id, bytes32 operation, bytes certificate) returns()
func (governanceGate *GovernanceGate) PackCancel(id [32]byte, operation [32]byte, certificate []byte) []byte {
	enc, err := governanceGate.abi.Pack("cancel", id, operation, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184890b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id, bytes32 operation, bytes certificate) returns()
func (governanceGate *GovernanceGate) TryPackCancel(id [32]byte, operation [32]byte, certificate []byte) ([]byte, error) {
	return governanceGate.abi.Pack("cancel", id, operation, certificate)
}

// PackCancelHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c574a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelHash(bytes32 operation) view returns(bytes32)
func (governanceGate *GovernanceGate) PackCancelHash(operation [32]byte) []byte {
	enc, err := governanceGate.abi.Pack("cancelHash", operation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c574a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelHash(bytes32 operation) view returns(bytes32)
func (governanceGate *GovernanceGate) TryPackCancelHash(operation [32]byte) ([]byte, error) {
	return governanceGate.abi.Pack("cancelHash", operation)
}

// UnpackCancelHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1c574a3.
//
// Solidity: function cancelHash(bytes32 operation) view returns(bytes32)
func (governanceGate *GovernanceGate) UnpackCancelHash(data []byte) ([32]byte, error) {
	out, err := governanceGate.abi.Unpack("cancelHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposalHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55ccde0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalHash((address[],uint256[],bytes[],bytes32,bytes32,uint256) p) view returns(bytes32)
func (governanceGate *GovernanceGate) PackProposalHash(p GovernanceGateProposal) []byte {
	enc, err := governanceGate.abi.Pack("proposalHash", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55ccde0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalHash((address[],uint256[],bytes[],bytes32,bytes32,uint256) p) view returns(bytes32)
func (governanceGate *GovernanceGate) TryPackProposalHash(p GovernanceGateProposal) ([]byte, error) {
	return governanceGate.abi.Pack("proposalHash", p)
}

// UnpackProposalHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55ccde0.
//
// Solidity: function proposalHash((address[],uint256[],bytes[],bytes32,bytes32,uint256) p) view returns(bytes32)
func (governanceGate *GovernanceGate) UnpackProposalHash(data []byte) ([32]byte, error) {
	out, err := governanceGate.abi.Unpack("proposalHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe48f3179.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(bytes32 id, (address[],uint256[],bytes[],bytes32,bytes32,uint256) p, bytes certificate) returns(bytes32 operation)
func (governanceGate *GovernanceGate) PackPropose(id [32]byte, p GovernanceGateProposal, certificate []byte) []byte {
	enc, err := governanceGate.abi.Pack("propose", id, p, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe48f3179.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(bytes32 id, (address[],uint256[],bytes[],bytes32,bytes32,uint256) p, bytes certificate) returns(bytes32 operation)
func (governanceGate *GovernanceGate) TryPackPropose(id [32]byte, p GovernanceGateProposal, certificate []byte) ([]byte, error) {
	return governanceGate.abi.Pack("propose", id, p, certificate)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe48f3179.
//
// Solidity: function propose(bytes32 id, (address[],uint256[],bytes[],bytes32,bytes32,uint256) p, bytes certificate) returns(bytes32 operation)
func (governanceGate *GovernanceGate) UnpackPropose(data []byte) ([32]byte, error) {
	out, err := governanceGate.abi.Unpack("propose", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (governanceGate *GovernanceGate) PackTimelock() []byte {
	enc, err := governanceGate.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (governanceGate *GovernanceGate) TryPackTimelock() ([]byte, error) {
	return governanceGate.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (governanceGate *GovernanceGate) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := governanceGate.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07c411f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function used(bytes32 id) view returns(bool)
func (governanceGate *GovernanceGate) PackUsed(id [32]byte) []byte {
	enc, err := governanceGate.abi.Pack("used", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07c411f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function used(bytes32 id) view returns(bool)
func (governanceGate *GovernanceGate) TryPackUsed(id [32]byte) ([]byte, error) {
	return governanceGate.abi.Pack("used", id)
}

// UnpackUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb07c411f.
//
// Solidity: function used(bytes32 id) view returns(bool)
func (governanceGate *GovernanceGate) UnpackUsed(data []byte) (bool, error) {
	out, err := governanceGate.abi.Unpack("used", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (governanceGate *GovernanceGate) PackVerifier() []byte {
	enc, err := governanceGate.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (governanceGate *GovernanceGate) TryPackVerifier() ([]byte, error) {
	return governanceGate.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (governanceGate *GovernanceGate) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := governanceGate.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// GovernanceGateCancelled represents a Cancelled event raised by the GovernanceGate contract.
type GovernanceGateCancelled struct {
	Id        [32]byte
	Operation [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const GovernanceGateCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (GovernanceGateCancelled) ContractEventName() string {
	return GovernanceGateCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id, bytes32 indexed operation)
func (governanceGate *GovernanceGate) UnpackCancelledEvent(log *types.Log) (*GovernanceGateCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceGateCancelled)
	if len(log.Data) > 0 {
		if err := governanceGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceGate.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceGateProposed represents a Proposed event raised by the GovernanceGate contract.
type GovernanceGateProposed struct {
	Id        [32]byte
	Operation [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const GovernanceGateProposedEventName = "Proposed"

// ContractEventName returns the user-defined event name.
func (GovernanceGateProposed) ContractEventName() string {
	return GovernanceGateProposedEventName
}

// UnpackProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proposed(bytes32 indexed id, bytes32 indexed operation)
func (governanceGate *GovernanceGate) UnpackProposedEvent(log *types.Log) (*GovernanceGateProposed, error) {
	event := "Proposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governanceGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceGateProposed)
	if len(log.Data) > 0 {
		if err := governanceGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governanceGate.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governanceGate *GovernanceGate) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governanceGate.abi.Errors["AlreadyUsed"].ID.Bytes()[:4]) {
		return governanceGate.UnpackAlreadyUsedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceGateAlreadyUsed represents a AlreadyUsed error raised by the GovernanceGate contract.
type GovernanceGateAlreadyUsed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyUsed(bytes32 id)
func GovernanceGateAlreadyUsedErrorID() common.Hash {
	return common.HexToHash("0x220f19f50a4ddb0a84aa04deeebad2ac4432b50e739e07fb230657e08e2340cb")
}

// UnpackAlreadyUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyUsed(bytes32 id)
func (governanceGate *GovernanceGate) UnpackAlreadyUsedError(raw []byte) (*GovernanceGateAlreadyUsed, error) {
	out := new(GovernanceGateAlreadyUsed)
	if err := governanceGate.abi.UnpackIntoInterface(out, "AlreadyUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HomeRegistryViewMetaData contains all meta data concerning the HomeRegistryView contract.
var HomeRegistryViewMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIOperatorRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIOperatorRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"setHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BadHomeProof\",\"type\":\"error\"}]",
	ID:  "977fec49bde7ee0b8a8d3d1265c26d9e5c",
	Bin: "0x60a034606c57601f61022538819003918201601f19168301916001600160401b03831184841017607057808492602094604052833981010312606c57516001600160a01b0381168103606c576080526040516101a09081610085823960805181818160b101526101710152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081637b1039991461015f5750637e3f732d14610032575f80fd5b346101355760403660031901126101355760043567ffffffffffffffff81168091036101355760243567ffffffffffffffff8111610135573660238201121561013557806004013567ffffffffffffffff8111610135573691016024011161013557604051634e5d0d0d60e11b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610154575f906100f3575b602090604051908152f35b5060203d60201161014d575b601f8101601f1916820167ffffffffffffffff8111838210176101395760209183916040528101031261013557602090516100e8565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b503d6100ff565b6040513d5f823e3d90fd5b34610135575f366003190112610135577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f3",
}

// HomeRegistryView is an auto generated Go binding around an Ethereum contract.
type HomeRegistryView struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HomeRegistryView) GetABI() abi.ABI {
	return c.abi
}

// NewHomeRegistryView creates a new instance of HomeRegistryView.
func NewHomeRegistryView() *HomeRegistryView {
	parsed, err := HomeRegistryViewMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HomeRegistryView{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HomeRegistryView) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (homeRegistryView *HomeRegistryView) PackConstructor(registry_ common.Address) []byte {
	enc, err := homeRegistryView.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (homeRegistryView *HomeRegistryView) PackRegistry() []byte {
	enc, err := homeRegistryView.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (homeRegistryView *HomeRegistryView) TryPackRegistry() ([]byte, error) {
	return homeRegistryView.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (homeRegistryView *HomeRegistryView) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := homeRegistryView.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e3f732d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHashOf(uint64 epoch, bytes ) view returns(bytes32)
func (homeRegistryView *HomeRegistryView) PackSetHashOf(epoch uint64, arg1 []byte) []byte {
	enc, err := homeRegistryView.abi.Pack("setHashOf", epoch, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e3f732d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHashOf(uint64 epoch, bytes ) view returns(bytes32)
func (homeRegistryView *HomeRegistryView) TryPackSetHashOf(epoch uint64, arg1 []byte) ([]byte, error) {
	return homeRegistryView.abi.Pack("setHashOf", epoch, arg1)
}

// UnpackSetHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e3f732d.
//
// Solidity: function setHashOf(uint64 epoch, bytes ) view returns(bytes32)
func (homeRegistryView *HomeRegistryView) UnpackSetHashOf(data []byte) ([32]byte, error) {
	out, err := homeRegistryView.abi.Unpack("setHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (homeRegistryView *HomeRegistryView) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], homeRegistryView.abi.Errors["BadHomeProof"].ID.Bytes()[:4]) {
		return homeRegistryView.UnpackBadHomeProofError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HomeRegistryViewBadHomeProof represents a BadHomeProof error raised by the HomeRegistryView contract.
type HomeRegistryViewBadHomeProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHomeProof()
func HomeRegistryViewBadHomeProofErrorID() common.Hash {
	return common.HexToHash("0xc0a325865c27f152accaffd4470675d8a68ccfe398f4e19de4a2837aac05df97")
}

// UnpackBadHomeProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHomeProof()
func (homeRegistryView *HomeRegistryView) UnpackBadHomeProofError(raw []byte) (*HomeRegistryViewBadHomeProof, error) {
	out := new(HomeRegistryViewBadHomeProof)
	if err := homeRegistryView.abi.UnpackIntoInterface(out, "BadHomeProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubFactoryMetaData contains all meta data concerning the HubFactory contract.
var HubFactoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"addressOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingImplementation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"HubCreated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"NotAContract\",\"type\":\"error\"}]",
	ID:  "af64ea94e5b8624997ac6a8398fbc8af30",
	Bin: "0x60808060405234601557610363908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c908163396f7b23146101e057508063663ff5a9146100dd5763e99718d81461003d575f80fd5b346100d95760403660031901126100d9576004356001600160a01b03811681036100d95761007060209160243590610224565b61010e60405161008284830182610202565b81815283810191610255833951902090604051918383019160ff60f81b83523060601b602185015260358401526055830152605582526100c3607583610202565b905190206040516001600160a01b039091168152f35b5f80fd5b346100d95760403660031901126100d9576004356024356001600160a01b038116908181036100d9573b156101ce575f80546001600160a01b031916821790556101278233610224565b60405161010e80820182811067ffffffffffffffff8211176101ba578291610255833903905ff59182156101af5760209260018060a01b0316916bffffffffffffffffffffffff60a01b5f54165f5560405190838252848201527f2fc6e8a889c94fb4c59bb3d48b53d265d120f0edc7d31823fd1c6c15e680d21260403392a3604051908152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6322a2d07b60e21b5f5260045260245ffd5b346100d9575f3660031901126100d9575f546001600160a01b03168152602090f35b90601f8019910116810190811067ffffffffffffffff8211176101ba57604052565b604080516001600160a01b039092166020830190815282820193909352815261024e606082610202565b5190209056fe6080806040523460a45763396f7b2360e01b8152602081600481335afa90811560c2575f916059575b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc55604051604090816100ce8239f35b905060203d60201160bc575b601f8101601f191682016001600160401b0381118382101760a85760209183916040528101031260a457516001600160a01b038116810360a4575f6028565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b503d6065565b6040513d5f823e3d90fdfe6080604052365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af43d5f803e15603c573d5ff35b3d5ffd",
}

// HubFactory is an auto generated Go binding around an Ethereum contract.
type HubFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HubFactory) GetABI() abi.ABI {
	return c.abi
}

// NewHubFactory creates a new instance of HubFactory.
func NewHubFactory() *HubFactory {
	parsed, err := HubFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HubFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HubFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe99718d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressOf(address creator, bytes32 salt) view returns(address)
func (hubFactory *HubFactory) PackAddressOf(creator common.Address, salt [32]byte) []byte {
	enc, err := hubFactory.abi.Pack("addressOf", creator, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe99718d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressOf(address creator, bytes32 salt) view returns(address)
func (hubFactory *HubFactory) TryPackAddressOf(creator common.Address, salt [32]byte) ([]byte, error) {
	return hubFactory.abi.Pack("addressOf", creator, salt)
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe99718d8.
//
// Solidity: function addressOf(address creator, bytes32 salt) view returns(address)
func (hubFactory *HubFactory) UnpackAddressOf(data []byte) (common.Address, error) {
	out, err := hubFactory.abi.Unpack("addressOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x663ff5a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(bytes32 salt, address implementation) returns(address hub)
func (hubFactory *HubFactory) PackCreate(salt [32]byte, implementation common.Address) []byte {
	enc, err := hubFactory.abi.Pack("create", salt, implementation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x663ff5a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(bytes32 salt, address implementation) returns(address hub)
func (hubFactory *HubFactory) TryPackCreate(salt [32]byte, implementation common.Address) ([]byte, error) {
	return hubFactory.abi.Pack("create", salt, implementation)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x663ff5a9.
//
// Solidity: function create(bytes32 salt, address implementation) returns(address hub)
func (hubFactory *HubFactory) UnpackCreate(data []byte) (common.Address, error) {
	out, err := hubFactory.abi.Unpack("create", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x396f7b23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingImplementation() view returns(address)
func (hubFactory *HubFactory) PackPendingImplementation() []byte {
	enc, err := hubFactory.abi.Pack("pendingImplementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x396f7b23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingImplementation() view returns(address)
func (hubFactory *HubFactory) TryPackPendingImplementation() ([]byte, error) {
	return hubFactory.abi.Pack("pendingImplementation")
}

// UnpackPendingImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x396f7b23.
//
// Solidity: function pendingImplementation() view returns(address)
func (hubFactory *HubFactory) UnpackPendingImplementation(data []byte) (common.Address, error) {
	out, err := hubFactory.abi.Unpack("pendingImplementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// HubFactoryHubCreated represents a HubCreated event raised by the HubFactory contract.
type HubFactoryHubCreated struct {
	Creator        common.Address
	Salt           [32]byte
	Hub            common.Address
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const HubFactoryHubCreatedEventName = "HubCreated"

// ContractEventName returns the user-defined event name.
func (HubFactoryHubCreated) ContractEventName() string {
	return HubFactoryHubCreatedEventName
}

// UnpackHubCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HubCreated(address indexed creator, bytes32 indexed salt, address hub, address implementation)
func (hubFactory *HubFactory) UnpackHubCreatedEvent(log *types.Log) (*HubFactoryHubCreated, error) {
	event := "HubCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubFactoryHubCreated)
	if len(log.Data) > 0 {
		if err := hubFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubFactory.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (hubFactory *HubFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], hubFactory.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return hubFactory.UnpackNotAContractError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HubFactoryNotAContract represents a NotAContract error raised by the HubFactory contract.
type HubFactoryNotAContract struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address implementation)
func HubFactoryNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address implementation)
func (hubFactory *HubFactory) UnpackNotAContractError(raw []byte) (*HubFactoryNotAContract, error) {
	out := new(HubFactoryNotAContract)
	if err := hubFactory.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubProxyMetaData contains all meta data concerning the HubProxy contract.
var HubProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"}]",
	ID:  "a4f83782bc0d061f908d4617d244ba1d5d",
	Bin: "0x6080806040523460a45763396f7b2360e01b8152602081600481335afa90811560c2575f916059575b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc55604051604090816100ce8239f35b905060203d60201160bc575b601f8101601f191682016001600160401b0381118382101760a85760209183916040528101031260a457516001600160a01b038116810360a4575f6028565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b503d6065565b6040513d5f823e3d90fdfe6080604052365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af43d5f803e15603c573d5ff35b3d5ffd",
}

// HubProxy is an auto generated Go binding around an Ethereum contract.
type HubProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HubProxy) GetABI() abi.ABI {
	return c.abi
}

// NewHubProxy creates a new instance of HubProxy.
func NewHubProxy() *HubProxy {
	parsed, err := HubProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HubProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HubProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// ILinealReceiverMetaData contains all meta data concerning the ILinealReceiver contract.
var ILinealReceiverMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"}],\"name\":\"onAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"onInference\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ce7f82b5ce0f21b073db3e732e85a4d64a",
}

// ILinealReceiver is an auto generated Go binding around an Ethereum contract.
type ILinealReceiver struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ILinealReceiver) GetABI() abi.ABI {
	return c.abi
}

// NewILinealReceiver creates a new instance of ILinealReceiver.
func NewILinealReceiver() *ILinealReceiver {
	parsed, err := ILinealReceiverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ILinealReceiver{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ILinealReceiver) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (iLinealReceiver *ILinealReceiver) PackOnAssurance(result Result, output []byte, reversed bool) []byte {
	enc, err := iLinealReceiver.abi.Pack("onAssurance", result, output, reversed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (iLinealReceiver *ILinealReceiver) TryPackOnAssurance(result Result, output []byte, reversed bool) ([]byte, error) {
	return iLinealReceiver.abi.Pack("onAssurance", result, output, reversed)
}

// PackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (iLinealReceiver *ILinealReceiver) PackOnInference(result Result, output []byte) []byte {
	enc, err := iLinealReceiver.abi.Pack("onInference", result, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (iLinealReceiver *ILinealReceiver) TryPackOnInference(result Result, output []byte) ([]byte, error) {
	return iLinealReceiver.abi.Pack("onInference", result, output)
}

// InferenceHubMetaData contains all meta data concerning the InferenceHub contract.
var InferenceHubMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"policies\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"internalType\":\"structInferenceHub.Config\",\"name\":\"c\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CALLBACK_RESERVE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_WINDOW\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"cancelRecurring\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"previous\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previousCertificateHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"changeAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"createRecurring\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"chunkIndex\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"chunkProof\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structIInferenceHub.Item[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"delivered\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deliveryFeeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"internalType\":\"structInferenceHub.DeliveryFee\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"fulfil\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"isDelivered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"nonceOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"potOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"inputBytes\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"internalType\":\"structIInferenceHub.Ask[]\",\"name\":\"asks\",\"type\":\"tuple[]\"}],\"name\":\"requestBatch\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"requestIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"requestFor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"retryCallback\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"scheduleOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"nextAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastDeadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"outstanding\",\"type\":\"bytes32\"}],\"internalType\":\"structInferenceHub.Schedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"setDeliveryFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"uint120\",\"name\":\"operatorBase\",\"type\":\"uint120\"},{\"internalType\":\"uint64\",\"name\":\"operatorPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"relayBase\",\"type\":\"uint64\"}],\"internalType\":\"structInferenceHub.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"status\",\"outputs\":[{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"sweep\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"tick\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"name\":\"AssuranceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"CallbackExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"}],\"name\":\"CallbackWithheld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DeliveryFeeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ItemSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"PausedUntil\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"uint120\",\"name\":\"operatorBase\",\"type\":\"uint120\"},{\"internalType\":\"uint64\",\"name\":\"operatorPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"relayBase\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structInferenceHub.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"PriceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"RecurringCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"indexed\":false,\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"recurring\",\"type\":\"tuple\"}],\"name\":\"RecurringCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tick\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Ticked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadRequest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BodyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"CallbackReverted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"has\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needs\",\"type\":\"uint256\"}],\"name\":\"InsufficientDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotRefundableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Outstanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UpgradeFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"}]",
	ID:  "38f5926da9d7a5603548e549f85a332687",
	Bin: "0x610160604052346101e357604051601f615a5838819003918201601f19168301916001600160401b038311848410176101e75780849260c0946040528339810103126101e3576040519060c082016001600160401b038111838210176101e75760405280516001600160a01b03811681036101e357825260208101516001600160a01b03811681036101e3576020830190815261009e604083016101fb565b604084019081526100b1606084016101fb565b916060850192835260a06100c7608086016101fb565b60808701908152940151946001600160401b03861686036101e35760a08181019687523060805290516001600160a01b039081169091529051811660c0529051811660e052905181166101005290511661012052516001600160401b03166101405260405161584890816102108239608051818181611e650152611f32015260a051818181611862015281816121f701528181613034015261357f015260c0518181816111ab0152818161411a0152614249015260e0518181816108a10152610a5501526101005181818161103301528181611f58015281816123e40152612754015261012051818181612104015261264f015261014051818181610e0e01528181611df501528181611fb9015281816122450152613dcd0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101e35756fe60806040526004361015610011575f80fd5b5f3560e01c80630357e37014612633578063035fefd6146124135780630c340a24146123cf5780630cac90331461231557806311afcde9146122695780631eefddb1146122265780632b7ac3f3146121e25780632f9da61f14612133578063452a9320146120ef5780634f1ef28614611efa57806352ad0d5e14611ec057806352d1902d14611e525780636372912d14611c9257806367e5353714611bdc57806369328dec14611b0d5780636a692ce3146114eb5780636c244b64146113905780636d9809a0146113735780636f25d132146111da578063702e7e1f146111965780637e404e2e1461100c5780638340f54914610ecf578063999d55fb1461066d5780639b99132e14610a845780639ec5a89414610a40578063a5ebe4d0146109ed578063bea9216d146109d1578063c0f05bc614610947578063c5c21b6914610876578063cdf27434146107fc578063ce64d39614610698578063da748b1014610672578063deb966341461066d578063e1526b4614610604578063ec2a761014610566578063ed2a2d6414610525578063f7888aec146104d55763ff2aa8dd146101bb575f80fd5b60a03660031901126104d1576004356001600160401b0381116104d157806004019061024060031982360301126104d1576044356001600160401b0381116104d15761020b903690600401612822565b906064356001600160401b0381116104d15761022b903690600401612822565b9490936084356001600160401b0381116104d15761024d903690600401612822565b610255613c19565b61025e84612c90565b6001600160401b031646148015906104b3575b61047d576001603f1b61028660648501612c90565b16156104405761039e916102a361029d3687612b78565b95612c90565b6102af60248601612f06565b906102b987613c4e565b91604051906001600160401b0360208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f85527f41184c414af437432ccfb261d8c452a3bb35b4c8f674a035e7d9543a989db80960408501527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606085015216608083015260018060a01b031660a082015260a0815261035c60c082612a0b565b5190209060405190602082019261190160f01b8452602283015260428201526042815261038a606282612a0b565b51902061039960448601612f06565b61548b565b1561043157806103e36103b76101c46103e99401612f06565b916001600160801b036103dc610204826103d46101e48601612ef2565b169301612ef2565b169061293e565b90614957565b80340361041b5760206104038787878760243533896149c0565b5f5f5160206158285f395f51905f525d604051908152f35b630374cb4760e21b5f526004523460245260445ffd5b635cd5d23360e01b5f5260045ffd5b604051632c73a0bf60e11b81526020600482015260146024820152736e6f6e636520776974686f75742062697420363360601b6044820152606490fd5b604051632c73a0bf60e11b815260206004820152600d60248201526c37b934b3b4b71037b910343ab160991b6044820152606490fd5b506104c060248401612f06565b6001600160a01b0316301415610271565b5f80fd5b346104d15760403660031901126104d1576104ee61284f565b6104f6612865565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346104d15760203660031901126104d1576001600160a01b0361054661284f565b165f52600260205260206001600160401b0360405f205416604051908152f35b346104d15760203660031901126104d15761057f613bef565b506004355f52600460205260a060405f2060405161059c81612981565b81546001600160401b03808216938484528160208501818560401c1681526080600160408801948488841c16865260ff60608a019860c01c16151588520154960195865260405196875251166020860152511660408401525115156060830152516080820152f35b346104d15760203660031901126104d1576004355f525f60205261062b60405f2054613d9b565b6005811015610659578060026020921490811561064e575b506040519015158152f35b600391501482610643565b634e487b7160e01b5f52602160045260245ffd5b612911565b346104d1575f3660031901126104d15760206001600160401b0360075416604051908152f35b60203660031901126104d1576004356001600160401b0381116104d1576106c39036906004016128ae565b906106cc613c19565b6106d582613b69565b915f915f5b8281106107405750505080340361041b57505f5f5160206158285f395f51905f525d6040518091602082016020835281518091526020604084019201905f5b818110610727575050500390f35b8251845285945060209384019390920191600101610719565b806107eb61079f61075d6107576001958888613b9b565b8061388c565b9661079961076b338a6147e9565b986103e361077c6101408301612f06565b916001600160801b036103dc610180826103d46101608601612ef2565b9061293e565b9560206107ad848888613b9b565b0135906107c86107be858989613b9b565b6040810190613bbd565b906107e16107d7878b8b613b9b565b6060810190613bbd565b94909333906149c0565b6107f582886138cd565b52016106da565b346104d15760203660031901126104d15761081561284f565b5f60206040516108248161294b565b828152015260018060a01b03165f5260056020526040805f206001600160601b038251916108518361294b565b54602060018060a01b03821693848152019060a01c8152835192835251166020820152f35b346104d15760403660031901126104d15761088f6127cc565b610897612865565b61089f613c19565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382163303610939576001600160401b03929092165f9081526003602090815260408083206001600160a01b0386168452825282208054929055929091829081610928575b5050505f5f5160206158285f395f51905f525d604051908152f35b61093192614fbd565b82818161090d565b6282b42960e81b5f5260045ffd5b346104d157610955366128de565b6001600160a01b0361096682612f06565b16330361093957604051610990816109826020820194856138e1565b03601f198101835282612a0b565b5190205f818152600460205260408120805460ff60c01b191690557fed20251003281c151f0fc188797d91535cb991f300881f4ab565f8b57c1435a89080a2005b346104d1575f3660031901126104d15760206040516175308152f35b346104d15760403660031901126104d157610a066127cc565b6001600160401b03610a16612865565b91165f52600360205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d15760803660031901126104d1576004356001600160401b0381116104d157806004019060a060031982360301126104d1576044356001600160401b0381116104d157610ad8903690600401612822565b90926064356001600160401b0381116104d157610af9903690600401612822565b94610b02613c19565b6040516020810190610b188161098287856138e1565b51902093845f52600460205260405f209182549760ff8960c01c16158015610ea5575b610e53576001600160401b038916804210610e4157506001840198895490815f525f602052610b6d60405f2054613d9b565b6005811015610659576001149081610dfe575b50610dec575060848801946040610b97878961388c565b01351580610dd1575b61093957602493610c5b93610bc7610bb8898b61388c565b610bc18b612f06565b906147e9565b98610bf1610beb6101a0610be56001600160401b0342169c8561388c565b01612c90565b8a612ca4565b996001600160401b036101a082019b168b52610c4a610c0f83612f06565b60018060a01b0361014084015116610c446001600160801b03610160860151166001600160801b03610180870151169061293e565b91614f4e565b610c55883592612f06565b906149c0565b9501610c6681612c90565b906001600160401b03835416809403906001600160401b038211610da957610c956001600160401b0391612c90565b168015610dbd576001600160401b0380921604166001016001600160401b038111610da9576001600160401b03809116911602926001600160401b038416938403610da957602096610d4b6001600160401b03889381610d187fbf7bbfed16e84a2a3e90af0680446d5ce838ff7ffebb75363cfe89671464aad499604099612ca4565b168219875416178655511684908154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055565b558054906001600160401b0382841c169167ffffffffffffffff60401b610d7184613b4c565b851b169067ffffffffffffffff60401b191617905581519081528486820152a25f5f5160206158285f395f51905f525d604051908152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b506001600160a01b03610de388612f06565b16331415610ba0565b630c08792b60e31b5f5260045260245ffd5b610e3891506001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169160801c1661293e565b4211158b610b80565b634ea91b0d60e01b5f5260045260245ffd5b604051632c73a0bf60e11b8152602060048201526024808201527f726563757272696e67207265717565737420697320756e6b6e6f776e206f722060448201526337bb32b960e11b6064820152608490fd5b506001600160401b03610eba60448a01612c90565b166001600160401b038a60401c161015610b3b565b60603660031901126104d157610ee361284f565b610eeb612865565b60443591610ef7613c19565b6001600160a01b03821692918284610f91575050813403610f7a5760207f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7915b60018060a01b031692835f526001825260405f20855f52825260405f20610f5f82825461293e565b9055604051908152a35f5f5160206158285f395f51905f525d005b50630374cb4760e21b5f526004523460245260445ffd5b9091925034610ff557835f52600660205260ff60405f20541615610fe257610fdc6020917f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a793615410565b92610f37565b8363f01157c360e01b5f5260045260245ffd5b630374cb4760e21b5f525f6004523460245260445ffd5b346104d15760a03660031901126104d15761102561284f565b60803660231901126104d1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610939576001600160a01b03165f818152600660205260409020602435801515908190036104d157815490604435916001600160781b038316928381036104d1576fffffffffffffffffffffffffffffff009060081b169060ff8316906001600160801b031916171783556064356001600160401b03811681036104d157835467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16178355608435916001600160401b03831683036104d15783546001600160c01b031660c09390931b6001600160c01b0319169290921790925560405191825260208201527f6fab227e45baf0f733cba6c8f374b6a162be87fbc6d5247d343c0ebcf52c8148906080906001600160401b036111776127e2565b1660408201526001600160401b0361118d6127f8565b166060820152a2005b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d15760603660031901126104d1576111f361284f565b6044356001600160401b0381116104d157366023820112156104d1578060040135916001600160401b0383116104d157602482019160243691606086020101116104d1576001600160a01b03165f81815260066020526040908190209051919061125c83612966565b549260ff841615918215845260208401926001600160781b038660081c168452606060408601956001600160401b038860801c168752019560c01c8652811515908161136b575b506113595750620f4240945f5b818110611304576040866001600160801b036112f78a6001600160401b03836112ee8c6107996001600160781b038e51169185602435915116613b39565b16945116613b39565b1682519182526020820152f35b466001600160401b0361132061131b848688613b29565b612c90565b161461132f575b6001016112b0565b9561135160019163ffffffff6103dc604061134b8c888a613b29565b01612e36565b969050611327565b63f01157c360e01b5f5260045260245ffd5b9050876112a3565b346104d1575f3660031901126104d157602060405162b71b008152f35b346104d15761139e366128de565b6001600160a01b036113af82612f06565b163303610939576001600160401b036113ca60208301612c90565b161580156114cf575b6114955760405160208101906113ed8161098285856138e1565b519020805f52600460205260405f20916001600160401b0383541661148257825478ff00000000000000000000000000000000ffffffffffffffff1916426001600160401b031617600160c01b17909255604051602092339183917f54b0e87b883be6e14979dc42234314a2cadf786ee7b40d2facf474c4509390269190819061147790826138e1565b0390a3604051908152f35b506339b64ad560e21b5f5260045260245ffd5b604051632c73a0bf60e11b8152602060048201526011602482015270696e74657276616c206f72207469636b7360781b6044820152606490fd5b506001600160401b036114e460408301612c90565b16156113d3565b346104d15736600319016101c081126104d157610140136104d157610144356001600160401b0381116104d157611526903690600401612822565b90610164359163ffffffff83168093036104d157610184356001600160401b0381116104d15761155a9036906004016128ae565b9390926101a4356001600160401b0381116104d15761157d9036906004016128ae565b929091611588613c19565b5f9661159385613b69565b9261159d86613b69565b97865f5b878b88848410611a9f575092505050518015908115611a93575b506119bd579188518060051b60208b01206040519063ffffffff60208301937f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a04772541184985528660408501526001600160401b034616606085015216608083015260a082015260a0815261162c60c082612a0b565b519020925f915b8083106119e0575050506119d9575b80159081156119cc575b506119bd575f606060405161166081612966565b8281528260208201528260408201520152602435906001600160401b0382168083036104d157604435906001600160401b0382168083036104d1576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a845260408301526060820152606081526116e0608082612a0b565b519020926040519161014083018381106001600160401b038211176119a9576040526004358352602083019182526040830190815261171d6127e2565b6060840190815261172c6127f8565b6080850190815260a0850160a435815260c435906001600160401b03821682036104d15760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b0152516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b0316610100850152516101208401525161014083015251610160820152610160815261182361018082612a0b565b519020604051633b82a8ef60e21b815260066004820152602481019390935260448301526080606483015290948591611860916084840191612eac565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691869103815a6080945f91f193841561199e575f9461196d575b509391906118b061386e565b945f935b8385106118d357602088610403896001600160401b038a511690615374565b90919293966040519760ff61190a89896118ee858b8b6138a2565b6118f8868a6138cd565b51611903878a6138cd565b5191615052565b168061192d57505f198214610da9576001809201985b60405201939291906118b4565b98600192997f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f6656602061195f85896138cd565b5192604051908152a2611920565b61199091945060803d608011611997575b6119888183612a0b565b810190612e5b565b92866118a4565b503d61197e565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6334b27e4760e11b5f5260045ffd5b905060e43514158861164c565b505f611642565b90919293600190818616155f14611a4657611a3a90611a00868587615817565b3590606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b94811c93019190611633565b611a8e90611a55868587615817565b35606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b611a3a565b6101009150118b6115bb565b83611aef611afc611b0193611af584611aef8160019c6040519b611adf611ada611aca8585856138a2565b611ad536918061503c565b612b78565b613c4e565b611ae984896138cd565b526138a2565b926138cd565b51906156f1565b613df8565b526040520187906115a1565b346104d15760603660031901126104d157611b2661284f565b6024356044356001600160a01b0381168082036104d157611b45613c19565b15611bb15782611b5983611b9f9533614f4e565b604080516001600160a01b0384811682526020820186905283169133917fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa249190a3614fbd565b5f5f5160206158285f395f51905f525d005b604051632c73a0bf60e11b8152602060048201526002602482015261746f60f01b6044820152606490fd5b60803660031901126104d1576004356001600160401b0381116104d1576101c060031982360301126104d1576044356001600160401b0381116104d157611c27903690600401612822565b6064929192356001600160401b0381116104d157611c49903690600401612822565b939092611c54613c19565b6103e9611c6433836004016147e9565b916103e3611c756101448301612f06565b916001600160801b036103dc610184826103d46101648601612ef2565b346104d15760203660031901126104d1576004356001600160401b0381116104d1578060040161024060031983360301126104d157611cd4611ada3683612b78565b90815f525f60205260405f20549060ff8216611cef81613d9b565b600581101561065957600103611e2d5750611d0990613daa565b15611ddb575f8281526020819052604090206004905560081c6001600160a01b0316917f2e0668a62a5f556368dca9c7113e20f2852c05155548243804bf714ce72b25a690611dbe611d7f6001600160801b03611d696101e48501612ef2565b166001600160801b036103dc6102048601612ef2565b91855f5260016020526101c460405f20910190611d9b82612f06565b60018060a01b03165f5260205260405f20611db784825461293e565b9055612f06565b604080516001600160a01b039290921682526020820192909252a3005b6001600160401b03611e1a611df36102248601612c90565b7f000000000000000000000000000000000000000000000000000000000000000090612ca4565b632594a5bb60e01b5f521660045260245ffd5b83611e3a611e4d92613d9b565b90632b3263b360e01b5f5260045261288f565b60445ffd5b346104d1575f3660031901126104d157307f000000000000000000000000000000000000000000000000000000000000000003611eb35760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b639f03a0265f526004601cfd5b346104d15760203660031901126104d1576004355f525f602052611ee760405f2054613d9b565b6040516005821015610659576020918152f35b60403660031901126104d157611f0e61284f565b6024356001600160401b0381116104d157611f2d903690600401612822565b9091307f000000000000000000000000000000000000000000000000000000000000000014611eb3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036109395760206004916040519283809263793d064960e11b82525afa90811561199e575f916120bd575b506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001662093a8001908162093a8011610da95711156120ae5760018060a01b03163d5f526352d1902d6001527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc602060016004601d855afa51036120a057807fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a281817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5561208357005b815f926040519485378338925af41561209857005b3d5f823e3d90fd5b6355299b496001526004601dfd5b63514e00f160e01b5f5260045ffd5b90506020813d6020116120e7575b816120d860209383612a0b565b810103126104d1575184611fae565b3d91506120cb565b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d1576104603660031901126104d1576004356001600160401b0381116104d15761024060031982360301126104d1576101e03660231901126104d1576101e0366102231901126104d157610424356001600160401b0381116104d1576121a0903690600401612822565b9161044435926001600160401b0384116104d1576121c5611b9f943690600401612822565b9390926121d0613c19565b610404359061020435906004016133f4565b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d1575f3660031901126104d15760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104d15760403660031901126104d15761228261284f565b6024356001600160601b0381168091036104d157604051916122a38361294b565b60018060a01b03169182815260208101828152335f52600560205260405f209160018060a01b03905116906001600160601b0360a01b905160a01b1617905560405191825260208201527fe70c6ca7343de8594130e34f9f1e32ce3ad07e0126e79bb50b7075749723b8f160403392a2005b346104d1576102603660031901126104d1576004356001600160401b0381116104d15761024060031982360301126104d1576101e03660231901126104d157610224356001600160401b0381116104d157612374903690600401612822565b919061024435916001600160401b0383116104d15760209361239d6123b5943690600401612822565b9390926123a8613c19565b6102043590600401612f1a565b5f5f5160206158285f395f51905f525d6040519015158152f35b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d1576102603660031901126104d1576004356001600160401b0381116104d157806004019061024060031982360301126104d1576101e03660231901126104d15761020435610244356001600160401b0381116104d15761247b903690600401612822565b90612484613c19565b612491611ada3687612b78565b92835f525f60205260405f20549460ff86166124ac81613d9b565b60058110156106595760030361262657506124c687613daa565b6125fb57506124d7611afc36612cc4565b9460036124e2612e04565b6124ea612e23565b9065ffffffff000061ff00604051602081018c815288604083015260408252612514606083612a0b565b6001600160401b031991519020169260081b169260101b16171717036125cf5761253d86613ef4565b9050612560848460018060a01b0360208501511661022435906101243590613f74565b156125a057602096612586836123b598612578612e04565b612580612e23565b90615578565b865f525f895260405f205561259a36612cc4565b9061400a565b6040516327226bdd60e11b81526020600482015260066024820152651bdd5d1c1d5d60d21b6044820152606490fd5b60646040516327226bdd60e11b8152602060048201526004602482015263626f647960e01b6044820152fd5b612613611df36102246001600160401b039301612c90565b639569365360e01b5f521660045260245ffd5b85611e3a611e4d92613d9b565b346104d15760203660031901126104d15761264c6127cc565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031603612751576126854261292e565b6001600160401b0382161161271a576001600160401b036007541680151580612709575b6126f7575060206001600160401b037f180f8501b274f6d1d59886f8770d9a68c79c764272792b53a6800539dc4d8a7e925b16806001600160401b03196007541617600755604051908152a1005b636db5438f60e11b5f5260045260245ffd5b506127138161292e565b42106126a9565b604051632c73a0bf60e11b815260206004820152600e60248201526d706175736520746f6f206c6f6e6760901b6044820152606490fd5b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906127ba575b6109395760206001600160401b037f180f8501b274f6d1d59886f8770d9a68c79c764272792b53a6800539dc4d8a7e926126db565b50426001600160401b03821611612785565b600435906001600160401b03821682036104d157565b606435906001600160401b03821682036104d157565b608435906001600160401b03821682036104d157565b35906001600160401b03821682036104d157565b9181601f840112156104d1578235916001600160401b0383116104d157602083818601950101116104d157565b600435906001600160a01b03821682036104d157565b602435906001600160a01b03821682036104d157565b35906001600160a01b03821682036104d157565b600581101561065957602452565b359063ffffffff821682036104d157565b9181601f840112156104d1578235916001600160401b0383116104d1576020808501948460051b0101116104d157565b60206003198201126104d157600435906001600160401b0382116104d15760a09082900360031901126104d15760040190565b346104d1575f3660031901126104d157602060405162093a808152f35b9062093a808201809211610da957565b91908201809211610da957565b604081019081106001600160401b038211176119a957604052565b608081019081106001600160401b038211176119a957604052565b60a081019081106001600160401b038211176119a957604052565b606081019081106001600160401b038211176119a957604052565b6101c081019081106001600160401b038211176119a957604052565b61016081019081106001600160401b038211176119a957604052565b6101a081019081106001600160401b038211176119a957604052565b90601f801991011681019081106001600160401b038211176119a957604052565b359060ff821682036104d157565b359061ffff821682036104d157565b91908260a09103126104d157604051612a6181612981565b6080612aad818395612a7281612a2c565b8552612a8060208201612a3a565b6020860152612a916040820161289d565b6040860152612aa26060820161289d565b606086015201612a3a565b910152565b6001600160401b0381116119a95760051b60200190565b91908260609103126104d157604051612ae18161299c565b6040612aad818395612af28161280e565b8552612b006020820161287b565b60208601520161289d565b90929192612b1881612ab2565b93612b266040519586612a0b565b60606020868481520192028301928184116104d157915b838310612b4a5750505050565b6020606091612b598486612ac9565b815201920191612b3d565b35906001600160801b03821682036104d157565b919091610240818403126104d15760405190612b93826129b7565b8193612b9e8261280e565b8352612bac6020830161287b565b6020840152612bbd6040830161287b565b6040840152612bce6060830161280e565b60608401526080820135608084015260a082013560a084015260c082013560c0840152612bfe8160e08401612a49565b60e08401526101808201356101008401526101a08201356001600160401b0381116104d15782019080601f830112156104d1576101a092612c4b61022092846020612aad96359101612b0b565b610120860152612c5e6101c0820161287b565b610140860152612c716101e08201612b64565b610160860152612c846102008201612b64565b6101808601520161280e565b356001600160401b03811681036104d15790565b906001600160401b03809116911601906001600160401b038211610da957565b906101e06023198301126104d157604051612cde816129d3565b8092602435825260443563ffffffff811681036104d157602083015260643560ff811681036104d157604083015260843561ffff811681036104d15761014091612aad91606085015260a435608085015260c43560a085015260e43560c08501526101043560e08501526101243561010085015261014435610120850152610164612a49565b91906101e0838203126104d157610140612aad60405192612d84846129d3565b82849680358652612d976020820161289d565b6020870152612da860408201612a2c565b6040870152612db960608201612a3a565b60608701526080810135608087015260a081013560a087015260c081013560c087015260e081013560e087015261010081013561010087015261012081013561012087015201612a49565b6101643560ff811681036104d15790565b3560ff811681036104d15790565b60443563ffffffff811681036104d15790565b3563ffffffff811681036104d15790565b51906001600160401b03821682036104d157565b908160809103126104d157606060405191612e7583612966565b612e7e81612e47565b8352612e8c60208201612e47565b6020840152612e9d60408201612e47565b60408401520151606082015290565b908060209392818452848401375f828201840152601f01601f1916010190565b612eef949260809260038352602083015260408201528160608201520191612eac565b90565b356001600160801b03811681036104d15790565b356001600160a01b03811681036104d15790565b90612f28611ada3684612b78565b94855f525f602052612f3d60405f2054613d9b565b91600583101580610659576002841480156132fe575b6132f15761065957600483146132d957612f6c846142fc565b9283806132d1575b61329f575b50612f8384613ef4565b939081159081613296575b5061325b57612f9c85613daa565b61324357612fac88602487614394565b6020840192612fcc888860018060a01b0387511695610124358097613f74565b156125a057612fdf611afc366024612d64565b916101643560ff811681036104d1576044359b63ffffffff8d168d036104d1578460809161302f8f8f9086613013926144f2565b604051633b82a8ef60e21b815297889485949260048601612ecc565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af192831561199e575f9361321e575b5061307f9084606085019d8e5192615578565b8a5f525f60205260405f20555f146132045761020086016001600160801b036130a782612ef2565b166131b5575b506101e086016001600160801b036130c482612ef2565b1661315b575b50505b6064359160ff831683036104d15789516040805160ff9590951685526020850192909252908301526060820152339087907fdfb01daff392e7517b046c12973c0ac0765aa171576539d5f2b7967f7932901390608090a3516001600160a01b031661313e575b505050505050600190565b61314f95519161259a366024612d64565b505f8080808080613133565b6001600160801b036131746001600160401b0392612ef2565b169151165f52600360205260405f206131906101c08801612f06565b60018060a01b03165f526020526131ac60405f2091825461293e565b90555f806130ca565b6131c66001600160801b0391612ef2565b16335f52600160205260405f206131e06101c08901612f06565b60018060a01b03165f526020526131fc60405f2091825461293e565b90555f6130ad565b508251613219906001600160a01b0316614554565b6130cd565b61307f91935061323c9060803d608011611997576119888183612a0b565b929061306c565b6001600160401b03612613611df36102208801612c90565b604051632c73a0bf60e11b81526020600482015260126024820152713737ba103337b9103a3434b99031b430b4b760711b6044820152606490fd5b9050155f612f8e565b9092506132ab84614335565b156132b957505f915f612f79565b632b3263b360e01b5f526004879052611e4d9061288f565b508015612f74565b632b3263b360e01b5f526004879052611e4d8361288f565b5050505050505050505f90565b50505f60038414612f53565b61ffff6080809260ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff6060820151166060860152015116910152565b61018061020091805184526001600160401b03602082015116602085015260018060a01b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015261010081015161010085015260ff6101208201511661012085015261ffff610140820151166101408501526133ed61016082015161016086019061330a565b0151910152565b949293909195613407611ada3688612b78565b805f525f60205260405f20549761342060ff8a16613d9b565b946005861090811561065957600287141580613863575b61384b57613449611afc366024612d64565b9a610164359760ff891693848a036104d1576044359363ffffffff85169e8f86036104d157604051916020830191825260408301526040825261348d606083612a0b565b9051902067ffffffffffffffff191690156106595761ff008a60081b169065ffffffff00008560101b161717170361381a57610244359663ffffffff881692838914159c8d6104d1578085111594856137df575b50505050506137a9576134f7826102248a614394565b61350088613ef4565b9690506020870199613524868a8d60018060a01b0390511695610324358097613f74565b156125a057613538611afc36610224612d64565b94610364359160ff831683036104d1576104d1578560809161357a61355e8b868a6144f2565b604051633b82a8ef60e21b815296879485949260048601612ecc565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561199e57606086916135c9945f9161378a575b500197885192615578565b825f525f60205260405f205560643560ff8116908181036104d15750610264359060ff8216918281036104d157501480159061375b575b807f91fb39c0d4ad6183bb739f526bda00989ba0acd2902685b677931fbb92fc430392606092911561374d575b5086516040519115159586835260208301526040820152a286516001600160a01b031615613744576136ab60409561367a613697986136c096519061367436610224612d64565b90614656565b87516378afc97160e11b602082015298899591602487019061334c565b610260610244860152610284850191612eac565b9061026483015203601f198101855284612a0b565b0163ffffffff8151166175308101809111610da957806136e45a5a60061c90614547565b1061373257505f9182918263ffffffff60018060a01b038751169251169160208451940192f1156137125750565b5163701e7e1560e11b5f9081526001600160a01b03909116600452602490fd5b6302f18fc360e51b5f5260045260245ffd5b50505050505050565b90506101243514155f61362d565b506084359061ffff8216918281036104d15750610284359061ffff82168083036104d157909214159050613600565b6137a3915060803d608011611997576119888183612a0b565b5f6135be565b6040516327226bdd60e11b815260206004820152600d60248201526c726f756e64206f72206d6f646560981b6044820152606490fd5b5f9e5014801594509092506137fb575b50505f808080806134e1565b909150610364359060ff8216918281036104d157505011155f806137ef565b6040516327226bdd60e11b815260206004820152600860248201526770726576696f757360c01b6044820152606490fd5b632b3263b360e01b5f526004849052611e4d8761288f565b506003871415613437565b6040519061387b8261299c565b5f6040838281528260208201520152565b9035906101be19813603018212156104d1570190565b908210156138b957612eef9160051b81019061388c565b634e487b7160e01b5f52603260045260245ffd5b80518210156138b95760209160051b010190565b60208152906001600160a01b036138f78261287b565b1660208301526001600160401b036139116020830161280e565b1660408301526001600160401b0361392b6040830161280e565b1660608301526001600160401b036139456060830161280e565b16608083015260808101356101be19823603018112156104d157019060a080820152610280810191803560c0830152602081013560e0830152604081013561010083015260ff61399760608301612a2c565b1661012083015261ffff6139ad60808301612a3a565b1661014083015263ffffffff6139c560a0830161289d565b1661016083015263ffffffff6139dd60c0830161289d565b1661018083015261ffff6139f360e08301612a3a565b166101a08301526101008101356101c0830152610120810135601e19823603018112156104d1578101602081359101936001600160401b0382116104d15760608202360385136104d15781906101c06101e0860152526102a0830193905f5b818110613ad25750610260926001600160401b039250613acb91506101a0906001600160a01b03613a86610140830161287b565b166102008701526001600160801b03613aa26101608301612b64565b166102208701526001600160801b03613abe6101808301612b64565b166102408701520161280e565b1691015290565b9091946060806001926001600160401b03613aec8a61280e565b168152838060a01b03613b0160208b0161287b565b16602082015263ffffffff613b1860408b0161289d565b166040820152019601929101613a52565b91908110156138b9576060020190565b81810292918115918404141715610da957565b6001600160401b03166001600160401b038114610da95760010190565b90613b7382612ab2565b613b806040519182612a0b565b8281528092613b91601f1991612ab2565b0190602036910137565b91908110156138b95760051b81013590607e19813603018212156104d1570190565b903590601e19813603018212156104d157018035906001600160401b0382116104d1576020019181360383136104d157565b60405190613bfc82612981565b5f6080838281528260208201528260408201528260608201520152565b5f5160206158285f395f51905f525c613c3f5760015f5160206158285f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b610120810151613c5e8151613b69565b925f5b8251811015613cf95780613c77600192856138cd565b516001600160401b038151169063ffffffff6040858060a01b03602084015116920151166040519160208301937f988ec430705173e9b0efbb213d61214bebe3e56fffd7022fc7703d94d5c2e062855260408401526060830152608082015260808152613ce560a082612a0b565b519020613cf282886138cd565b5201613c61565b50926101e092915060e0820151604051613d3e60208201927f1c2079662b6713a4c5aa2cff3697b158e5f86df1124bf6a636d30d3304cd25bd8452604083019061330a565b60c08152613d4d60e082612a0b565b519020906020815160051b910120906101c0604051937f555f56a107226cde7d150f02806b1818eb2307bafe6cc5ace854cc013861b35d8552602085015e6101008301526101408201522090565b60ff1660058110156106595790565b6001600160401b03613dc2610220613df39301612c90565b166001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169061293e565b421190565b604051613ea861014060208301937f5ae6411ecc9f17c598e612c85f5dd37b40e9ec1cbd3a49532a01140c1307836385528051604085015263ffffffff602082015116606085015260ff604082015116608085015261ffff60608201511660a0850152608081015160c085015260a081015160e085015260c081015161010085015260e081015161012085015261010081015182850152610120810151610160850152015161018083019061330a565b6102008152613eb961022082612a0b565b51902090565b903590601e19813603018212156104d157018035906001600160401b0382116104d1576020019160608202360383136104d157565b5f613efd61386e565b916101a08101915f5b613f108484613ebf565b9050811015613f6d57806001600160401b03613f3a61131b613f328888613ebf565b469591613b29565b1614613f4857600101613f06565b929050613f5f9350613f5991613ebf565b90613b29565b90612eef6001923690612ac9565b5093915050565b90939192906001600160a01b03161580614002575b80613ffa575b613ff157613f9e9136916155c5565b602081519101206040519060208201927fa2baa7d392a6979f57c65bbbd24590481071ba3b19c18758d1e50ffad23c8e3e84526040830152606082015260608152613fea608082612a0b565b5190201490565b50505050600190565b508215613f8f565b508115613f89565b939096959491925f976101808601359586151580614117575b1561407e575050505050507f9b84e0ac2773d46b05fd6dc8c3b811eedc670ab54781b55d3bf4fedafc36a4fd60208392604051908152a25b82156140645750565b5f908152602081905260409020805460ff19166003179055565b6140e4979950600196509261409f6140bd9695936140d1936140df96614656565b604051630967db9560e11b602082015296879491602486019061334c565b610240610244850152610264840191612eac565b03601f198101845283612a0b565b614781565b91807f82d9ff59a358a18fd99c4131174c23fbba1b1acdccbde1af2376d042c31da42d60206040518615158152a261405b565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015908115614152575b50614023565b60449150602090604051928380926350c08d9960e01b8252608087013560048301528c60248301525afa90811561199e575f91614192575b50155f61414c565b90506020813d6020116141c5575b816141ad60209383612a0b565b810103126104d1575180151581036104d1575f61418a565b3d91506141a0565b939096959491925f976101808601359586151580614246575b15614226575050505050507f9b84e0ac2773d46b05fd6dc8c3b811eedc670ab54781b55d3bf4fedafc36a4fd60208392604051908152a282156140645750565b6140e49799505f96509261409f6140bd9695936140d1936140df96614656565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015908115614281575b506141e6565b60449150602090604051928380926350c08d9960e01b8252608087013560048301528c60248301525afa90811561199e575f916142c1575b50155f61427b565b90506020813d6020116142f4575b816142dc60209383612a0b565b810103126104d1575180151581036104d1575f6142b9565b3d91506142cf565b61430581612c90565b6001600160401b03164614908161431a575090565b6143279150602001612f06565b6001600160a01b0316301490565b6001603f1b61434660608301612c90565b1615159081614375575b81614359575090565b6001600160801b0391506102006143709101612ef2565b161590565b90506001600160801b0361438c6101e08301612ef2565b161590614350565b90918235036144c05760808101356080830135036144925760a081013560c0830135036144615760c081013560e083013503614429576143ea6143df6143f093610140369101612a49565b9160e0369101612a49565b9061560a565b156143f757565b6040516327226bdd60e11b81526020600482015260096024820152686173737572616e636560b81b6044820152606490fd5b6040516327226bdd60e11b815260206004820152600f60248201526e1a5b9c1d5d10dbdb5b5a5d1b595b9d608a1b6044820152606490fd5b6040516327226bdd60e11b8152602060048201526008602482015267195b99da5b99525960c21b6044820152606490fd5b6040516327226bdd60e11b81526020600482015260056024820152641b5bd9195b60da1b6044820152606490fd5b6040516327226bdd60e11b81526020600482015260096024820152681c995c5d595cdd125960ba1b6044820152606490fd5b9163ffffffff9060ff6040519360208501957fb916676d878e70a63d52eb9b0d79ed9019b33bd68f763fd6705f1a5eaffce6f08752604086015216606084015216608082015260808152613eb960a082612a0b565b91908203918211610da957565b6001600160a01b0316801561465357805f52600560205260405f20906040519161457d8361294b565b546001600160a01b038116835260a01c602083018181529015801561461e575b6146195780515f92835260016020908152604080852086516001600160a01b0316865290915290922080546001600160601b03936145de9190851690614547565b905551335f90815260016020908152604080832095516001600160a01b03168352949052929092208054909261461592169061293e565b9055565b505050565b505f82815260016020908152604080832086516001600160a01b0316845290915290205481516001600160601b03161161459d565b50565b919091604051614665816129ef565b5f8082526020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201526146b8613bef565b610160820152610180015f90528251926146d182612c90565b916146de60408201612f06565b9060808301519060a08401519060c085015160e08601519261010087015194604088015160ff1696606089015161ffff16986101400151996040519c6147238e6129ef565b8d526001600160401b031660208d0152600160a01b600190031660408c015260608b015260808a015260a0890152610180013560c088015260e087015261010086015261012085015261014084015261016083015261018082015290565b604081019263ffffffff845116906175308201809211610da957816147aa5a5a60061c90614547565b106147db575050602090810151925182515f94859491939091019184916001600160a01b03169063ffffffff16f190565b925092505061373257505f90565b9190916101a06001600160401b036149518260405194614808866129b7565b5f865260208601975f8952604087015f8152606088015f815260808901905f825260a08a01925f845260c08b01945f8652614841613bef565b60e08d01525f6101008d015260606101208d01525f6101408d01525f6101608d01525f6101808d01525f888d01528b9d8a46168d5230905260018060a01b03168091525f52600260205260405f209088825416918961489f84613b4c565b168a19825416179055528335905260208301359052604082013590526148c83660608301612a49565b60e08701526101008101356101008701526148f16148ea610120830183613ebf565b3691612b0b565b6101208701526001600160a01b0361490c6101408301612f06565b166101408701526001600160801b036149286101608301612ef2565b166101608701526001600160801b036149446101808301612ef2565b1661018087015201612c90565b16910152565b5f9291906001600160a01b03811680156149b957805f52600660205260ff60405f20541615611359575081156149b2578161499191615410565b9080820361499d575050565b630374cb4760e21b5f5260045260245260445ffd5b505f925050565b5090925050565b929196939590946001600160401b03600754168042106126f757506080840191825115614f205760e0850194600160ff8751511603614eee576101a08101986001600160401b038a511642811115614edc57506001600160401b038a5116614a274261292e565b10614eab5761012082019586519b60088d5111614e6d575f5b8d51811015614b1c5762b71b0063ffffffff8f614a5f846040926138cd565b5101511611614ae7575f8e5b828210614a7c575050600101614a40565b6001600160401b03614a9c8382614a9387866138cd565b515116936138cd565b51511614614aad576001018e614a6b565b604051632c73a0bf60e11b8152602060048201526011602482015270636861696e206e616d656420747769636560781b6044820152606490fd5b604051632c73a0bf60e11b815260206004820152600c60248201526b63616c6c6261636b2067617360a01b6044820152606490fd5b5091939597999b50919395979985155f14614dea57614b3c3685856155c5565b6020815191012060405160208101917f6bdce4ce17835da8f7f3abd105db37b7745c166d33a491a771fd7eaac650007b8352846040830152606082015260608152614b88608082612a0b565b51902060c08601805115614de2575b5103614da9575b614ba785613c4e565b9b8c5f525f60205260405f2054614d96579060018d9899979695949392895f525f6020526101008260a81b039060081b161760405f2055604085019460018060a01b038651169a614c7089519d6040519a60808c526102c08c01998c60806001600160401b038851169101528c60a0600180821b0360208901511691015260018060a01b0390511660c08d01526001600160401b0360608601511660e08d0152516101008c015260a08401516101208c015260c08401516101408c0152516101608b019061330a565b6101008201516102008a015251956102406102208a0152865180915260206102e08a019701905f5b818110614d405750505093879693614d2d936001600160401b03614d3b98946001600160801b036101807fcf170402efa590dd0b6e81da15a5cac18b23a6da45258ef5eb09d87e5d6fb2d39e9f9a8d61024060018060a01b03610140840151169101528d61026084610160840151169101520151166102808c015251166102a08a015260208901528783036040890152612eac565b918483036060860152612eac565b0390a4565b9198999b9a509192939495966020606060019263ffffffff60408d516001600160401b038151168452868060a01b0386820151168685015201511660408201520199019101918f9a9b9998979695949392614c98565b8c6339b64ad560e21b5f5260045260245ffd5b604051632c73a0bf60e11b815260206004820152601060248201526f1a5b9c1d5d0818dbdb5b5a5d1b595b9d60821b6044820152606490fd5b818152614b97565b8315801590614e64575b8015614e58575b15614b9e57604051632c73a0bf60e11b815260206004820152602960248201527f706f696e746572207769746820696e7075742c206f7220776974686f757420636044820152681bdb5b5a5d1b595b9d60ba1b6064820152608490fd5b5060c085015115614dfb565b50811515614df4565b604051632c73a0bf60e11b8152602060048201526015602482015274746f6f206d616e792064657374696e6174696f6e7360581b6044820152606490fd5b604051632c73a0bf60e11b8152602060048201526008602482015267646561646c696e6560c01b6044820152606490fd5b639569365360e01b5f5260045260245ffd5b604051632c73a0bf60e11b81526020600482015260096024820152686173737572616e636560b81b6044820152606490fd5b604051632c73a0bf60e11b81526020600482015260056024820152641b5bd9195b60da1b6044820152606490fd5b60018060a01b031691825f52600160205260405f2060018060a01b0383165f5260205260405f2054818110614fa85790614f8791614547565b915f52600160205260405f209060018060a01b03165f5260205260405f2055565b6312e1fa3760e11b5f5260045260245260445ffd5b9091906001600160a01b038116614fec5750905f80809338935af115614fdf57565b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f5114161561501e575b50505f603452565b3b153d17101561502f575f80615016565b6390b8ec185f526004601cfd5b90359061023e19813603018212156104d1570190565b93949290915f94615063818061503c565b91845f525f60205261507860405f2054613d9b565b9360058510158061065957600286148015615368575b61535957610659576004851461534b576150a7846142fc565b809581615342575b5061531e575b6150be84613ef4565b929086159081615315575b50615306576150d785613daa565b6152f75760e08401906150fa6150ed3684612a49565b6143ea3660e08a01612a49565b156152e75761512b98999a602085019360018060a01b038551169361513960a0890135956101a08a019d8e8b613bbd565b91886101808d013591613f74565b156152d557918a939161516c7fdfb01daff392e7517b046c12973c0ac0765aa171576539d5f2b7967f7932901394612e15565b9a61518b61517c60208c01612e36565b9c85606085019e8f5192615578565b865f525f60205260405f20555f146152ba576101c08a01906151ac82612f06565b83516001600160a01b0390811691160361528a575b50506001600160801b036151d86102008b01612ef2565b166151e86020830191825161293e565b905261520f60406001600160801b036152046101e08d01612ef2565b16920191825161293e565b90525b61521e60408801612e15565b89516040805160ff93909316835260208301969096529481019490945260608401523392608090a3516001600160a01b031661525d575b505050505050565b61527661527e9661526e87856156f1565b955193613bbd565b9490936141cd565b505f8080808080615255565b6001600160401b0361529e91511683615374565b6001600160a01b03906152b090612f06565b1681525f806151c1565b505084516152d0906001600160a01b0316614554565b615212565b5060059c505050505050505050505050565b5050505050505050915050600790565b50505050505050915050600390565b50505050505050915050600690565b9050155f6150c9565b935061532983614335565b15615335575f936150b5565b5050505050915050600290565b9050155f6150af565b505050505050915050600490565b50505050505050915050600190565b50505f6003861461508e565b5f809260208301908151806153da575b5060408401938451918261539a575b5050505252565b6001600160401b0316845260036020908152604080862092516001600160a01b031686529190528320805490916153d09161293e565b90555f8080615393565b33845260016020908152604080862087516001600160a01b031687529091528420805490916154089161293e565b90555f615384565b9061541b30836157f2565b9060405190606052306040523360601b602c526323b872dd60601b600c5260205f6064601c82875af18060015f5114161561546d575b50612eef92615468915f60605260405230906157f2565b614547565b3d843b1517101561547e575f615451565b637939f4245f526004601cfd5b90925f9291906001600160a01b0382161561556f5760405192600484016024850196604486019060648701926064860198873b156154f35750946020989694928194928b9997630b135d3f60e11b8952526040895252375afa9051630b135d3f60e11b141690565b9a9950509495965050509080604014615543576041146155135750505050565b60408092939496508101355f1a60205281375b5f526020600160805f825afa511860601b3d11915f606052604052565b5060208082013560ff81901c601b0190915290356040526001600160ff1b031660605291935090615526565b50505050505f90565b909161ff0060029465ffffffff00009260405191602083019182526040830152604082526155a7606083612a0b565b6001600160401b031991519020169260081b169260101b1617171790565b9291926001600160401b0382116119a957604051916155ee601f8201601f191660200184612a0b565b8294818452818301116104d1578281602093845f960137010152565b9060ff8251166001811080156156e7575b6156cb5760ff825116600181146156dc57600381146156d2576002036156cb576002036156c45761ffff60208301511661ffff602083015116111591826156a4575b82615684575b8261566d57505090565b61ffff809293506080809201511692015116111590565b915063ffffffff60608301511663ffffffff606083015116111591615663565b915063ffffffff60408301511663ffffffff60408301511611159161565d565b5050600190565b5050505f90565b5060031492915050565b506002141592915050565b506003811161561b565b919060405192615700846129d3565b5f845260208401905f825260408501915f835260608601925f8452608087015f815260a088015f815260c08901905f825260e08a01925f84526101008b01945f86526101208c01965f88526101408d019a615759613bef565b8c528d5263ffffffff61576e60208b01612e36565b16905260ff61577f60408a01612e15565b16905260608701359761ffff891689036104d15761ffff896157ee9a5016905260806157ab888061503c565b013590526080860135905260a06157c2868061503c565b0135905260c06157d2858061503c565b0135905260a0830135905260c0820135905260e0369101612a49565b9052565b602460106020939284936014526370a0823160601b5f525afa601f3d11166020510290565b91908110156138b95760051b019056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// InferenceHub is an auto generated Go binding around an Ethereum contract.
type InferenceHub struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InferenceHub) GetABI() abi.ABI {
	return c.abi
}

// NewInferenceHub creates a new instance of InferenceHub.
func NewInferenceHub() *InferenceHub {
	parsed, err := InferenceHubMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InferenceHub{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InferenceHub) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,uint64) c) returns()
func (inferenceHub *InferenceHub) PackConstructor(c InferenceHubConfig) []byte {
	enc, err := inferenceHub.abi.Pack("", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCALLBACKRESERVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbea9216d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLBACK_RESERVE() view returns(uint256)
func (inferenceHub *InferenceHub) PackCALLBACKRESERVE() []byte {
	enc, err := inferenceHub.abi.Pack("CALLBACK_RESERVE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLBACKRESERVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbea9216d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLBACK_RESERVE() view returns(uint256)
func (inferenceHub *InferenceHub) TryPackCALLBACKRESERVE() ([]byte, error) {
	return inferenceHub.abi.Pack("CALLBACK_RESERVE")
}

// UnpackCALLBACKRESERVE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbea9216d.
//
// Solidity: function CALLBACK_RESERVE() view returns(uint256)
func (inferenceHub *InferenceHub) UnpackCALLBACKRESERVE(data []byte) (*big.Int, error) {
	out, err := inferenceHub.abi.Unpack("CALLBACK_RESERVE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9809a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint32)
func (inferenceHub *InferenceHub) PackMAXCALLBACKGAS() []byte {
	enc, err := inferenceHub.abi.Pack("MAX_CALLBACK_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9809a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint32)
func (inferenceHub *InferenceHub) TryPackMAXCALLBACKGAS() ([]byte, error) {
	return inferenceHub.abi.Pack("MAX_CALLBACK_GAS")
}

// UnpackMAXCALLBACKGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d9809a0.
//
// Solidity: function MAX_CALLBACK_GAS() view returns(uint32)
func (inferenceHub *InferenceHub) UnpackMAXCALLBACKGAS(data []byte) (uint32, error) {
	out, err := inferenceHub.abi.Unpack("MAX_CALLBACK_GAS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (inferenceHub *InferenceHub) PackMAXPAUSE() []byte {
	enc, err := inferenceHub.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (inferenceHub *InferenceHub) TryPackMAXPAUSE() ([]byte, error) {
	return inferenceHub.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (inferenceHub *InferenceHub) UnpackMAXPAUSE(data []byte) (uint64, error) {
	out, err := inferenceHub.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (inferenceHub *InferenceHub) PackMAXWINDOW() []byte {
	enc, err := inferenceHub.abi.Pack("MAX_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (inferenceHub *InferenceHub) TryPackMAXWINDOW() ([]byte, error) {
	return inferenceHub.abi.Pack("MAX_WINDOW")
}

// UnpackMAXWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb96634.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (inferenceHub *InferenceHub) UnpackMAXWINDOW(data []byte) (uint64, error) {
	out, err := inferenceHub.abi.Unpack("MAX_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7888aec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account, address token) view returns(uint256)
func (inferenceHub *InferenceHub) PackBalanceOf(account common.Address, token common.Address) []byte {
	enc, err := inferenceHub.abi.Pack("balanceOf", account, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7888aec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account, address token) view returns(uint256)
func (inferenceHub *InferenceHub) TryPackBalanceOf(account common.Address, token common.Address) ([]byte, error) {
	return inferenceHub.abi.Pack("balanceOf", account, token)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7888aec.
//
// Solidity: function balanceOf(address account, address token) view returns(uint256)
func (inferenceHub *InferenceHub) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := inferenceHub.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelRecurring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0f05bc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRecurring((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r) returns()
func (inferenceHub *InferenceHub) PackCancelRecurring(r IInferenceHubRecurring) []byte {
	enc, err := inferenceHub.abi.Pack("cancelRecurring", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRecurring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0f05bc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRecurring((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r) returns()
func (inferenceHub *InferenceHub) TryPackCancelRecurring(r IInferenceHubRecurring) ([]byte, error) {
	return inferenceHub.abi.Pack("cancelRecurring", r)
}

// PackChangeAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f9da61f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeAssurance((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) previous, bytes32 previousCertificateHash, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns()
func (inferenceHub *InferenceHub) PackChangeAssurance(r Request, previous Inference, previousCertificateHash [32]byte, body Inference, outputSalt [32]byte, output []byte, certificate []byte) []byte {
	enc, err := inferenceHub.abi.Pack("changeAssurance", r, previous, previousCertificateHash, body, outputSalt, output, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f9da61f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeAssurance((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) previous, bytes32 previousCertificateHash, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns()
func (inferenceHub *InferenceHub) TryPackChangeAssurance(r Request, previous Inference, previousCertificateHash [32]byte, body Inference, outputSalt [32]byte, output []byte, certificate []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("changeAssurance", r, previous, previousCertificateHash, body, outputSalt, output, certificate)
}

// PackCreateRecurring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c244b64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createRecurring((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r) returns(bytes32 recurringId)
func (inferenceHub *InferenceHub) PackCreateRecurring(r IInferenceHubRecurring) []byte {
	enc, err := inferenceHub.abi.Pack("createRecurring", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateRecurring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c244b64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createRecurring((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r) returns(bytes32 recurringId)
func (inferenceHub *InferenceHub) TryPackCreateRecurring(r IInferenceHubRecurring) ([]byte, error) {
	return inferenceHub.abi.Pack("createRecurring", r)
}

// UnpackCreateRecurring is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c244b64.
//
// Solidity: function createRecurring((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r) returns(bytes32 recurringId)
func (inferenceHub *InferenceHub) UnpackCreateRecurring(data []byte) ([32]byte, error) {
	out, err := inferenceHub.abi.Unpack("createRecurring", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a692ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, ((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64),uint32,uint8,uint16,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,bytes)[] items) returns(uint256 delivered)
func (inferenceHub *InferenceHub) PackDeliver(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, items []IInferenceHubItem) []byte {
	enc, err := inferenceHub.abi.Pack("deliver", checkpoint, certificate, chunkIndex, chunkProof, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a692ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, ((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64),uint32,uint8,uint16,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,bytes)[] items) returns(uint256 delivered)
func (inferenceHub *InferenceHub) TryPackDeliver(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, items []IInferenceHubItem) ([]byte, error) {
	return inferenceHub.abi.Pack("deliver", checkpoint, certificate, chunkIndex, chunkProof, items)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a692ce3.
//
// Solidity: function deliver((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, ((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64),uint32,uint8,uint16,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,bytes)[] items) returns(uint256 delivered)
func (inferenceHub *InferenceHub) UnpackDeliver(data []byte) (*big.Int, error) {
	out, err := inferenceHub.abi.Unpack("deliver", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeliveryFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdf27434.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliveryFeeOf(address receiver) view returns((address,uint96))
func (inferenceHub *InferenceHub) PackDeliveryFeeOf(receiver common.Address) []byte {
	enc, err := inferenceHub.abi.Pack("deliveryFeeOf", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliveryFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdf27434.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliveryFeeOf(address receiver) view returns((address,uint96))
func (inferenceHub *InferenceHub) TryPackDeliveryFeeOf(receiver common.Address) ([]byte, error) {
	return inferenceHub.abi.Pack("deliveryFeeOf", receiver)
}

// UnpackDeliveryFeeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdf27434.
//
// Solidity: function deliveryFeeOf(address receiver) view returns((address,uint96))
func (inferenceHub *InferenceHub) UnpackDeliveryFeeOf(data []byte) (InferenceHubDeliveryFee, error) {
	out, err := inferenceHub.abi.Unpack("deliveryFeeOf", data)
	if err != nil {
		return *new(InferenceHubDeliveryFee), err
	}
	out0 := *abi.ConvertType(out[0], new(InferenceHubDeliveryFee)).(*InferenceHubDeliveryFee)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8340f549.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address account, address token, uint256 amount) payable returns()
func (inferenceHub *InferenceHub) PackDeposit(account common.Address, token common.Address, amount *big.Int) []byte {
	enc, err := inferenceHub.abi.Pack("deposit", account, token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8340f549.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address account, address token, uint256 amount) payable returns()
func (inferenceHub *InferenceHub) TryPackDeposit(account common.Address, token common.Address, amount *big.Int) ([]byte, error) {
	return inferenceHub.abi.Pack("deposit", account, token, amount)
}

// PackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cac9033.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfil((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns(bool fresh)
func (inferenceHub *InferenceHub) PackFulfil(r Request, body Inference, outputSalt [32]byte, output []byte, certificate []byte) []byte {
	enc, err := inferenceHub.abi.Pack("fulfil", r, body, outputSalt, output, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cac9033.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfil((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns(bool fresh)
func (inferenceHub *InferenceHub) TryPackFulfil(r Request, body Inference, outputSalt [32]byte, output []byte, certificate []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("fulfil", r, body, outputSalt, output, certificate)
}

// UnpackFulfil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cac9033.
//
// Solidity: function fulfil((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns(bool fresh)
func (inferenceHub *InferenceHub) UnpackFulfil(data []byte) (bool, error) {
	out, err := inferenceHub.abi.Unpack("fulfil", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (inferenceHub *InferenceHub) PackGovernor() []byte {
	enc, err := inferenceHub.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (inferenceHub *InferenceHub) TryPackGovernor() ([]byte, error) {
	return inferenceHub.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (inferenceHub *InferenceHub) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := inferenceHub.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eefddb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grace() view returns(uint64)
func (inferenceHub *InferenceHub) PackGrace() []byte {
	enc, err := inferenceHub.abi.Pack("grace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eefddb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grace() view returns(uint64)
func (inferenceHub *InferenceHub) TryPackGrace() ([]byte, error) {
	return inferenceHub.abi.Pack("grace")
}

// UnpackGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1eefddb1.
//
// Solidity: function grace() view returns(uint64)
func (inferenceHub *InferenceHub) UnpackGrace(data []byte) (uint64, error) {
	out, err := inferenceHub.abi.Unpack("grace", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (inferenceHub *InferenceHub) PackGuardian() []byte {
	enc, err := inferenceHub.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (inferenceHub *InferenceHub) TryPackGuardian() ([]byte, error) {
	return inferenceHub.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (inferenceHub *InferenceHub) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := inferenceHub.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsDelivered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1526b46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDelivered(bytes32 requestId) view returns(bool)
func (inferenceHub *InferenceHub) PackIsDelivered(requestId [32]byte) []byte {
	enc, err := inferenceHub.abi.Pack("isDelivered", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDelivered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1526b46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDelivered(bytes32 requestId) view returns(bool)
func (inferenceHub *InferenceHub) TryPackIsDelivered(requestId [32]byte) ([]byte, error) {
	return inferenceHub.abi.Pack("isDelivered", requestId)
}

// UnpackIsDelivered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1526b46.
//
// Solidity: function isDelivered(bytes32 requestId) view returns(bool)
func (inferenceHub *InferenceHub) UnpackIsDelivered(data []byte) (bool, error) {
	out, err := inferenceHub.abi.Unpack("isDelivered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNonceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed2a2d64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonceOf(address account) view returns(uint64)
func (inferenceHub *InferenceHub) PackNonceOf(account common.Address) []byte {
	enc, err := inferenceHub.abi.Pack("nonceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed2a2d64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonceOf(address account) view returns(uint64)
func (inferenceHub *InferenceHub) TryPackNonceOf(account common.Address) ([]byte, error) {
	return inferenceHub.abi.Pack("nonceOf", account)
}

// UnpackNonceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed2a2d64.
//
// Solidity: function nonceOf(address account) view returns(uint64)
func (inferenceHub *InferenceHub) UnpackNonceOf(data []byte) (uint64, error) {
	out, err := inferenceHub.abi.Unpack("nonceOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint64 until) returns()
func (inferenceHub *InferenceHub) PackPause(until uint64) []byte {
	enc, err := inferenceHub.abi.Pack("pause", until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(uint64 until) returns()
func (inferenceHub *InferenceHub) TryPackPause(until uint64) ([]byte, error) {
	return inferenceHub.abi.Pack("pause", until)
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint64)
func (inferenceHub *InferenceHub) PackPausedUntil() []byte {
	enc, err := inferenceHub.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint64)
func (inferenceHub *InferenceHub) TryPackPausedUntil() ([]byte, error) {
	return inferenceHub.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint64)
func (inferenceHub *InferenceHub) UnpackPausedUntil(data []byte) (uint64, error) {
	out, err := inferenceHub.abi.Unpack("pausedUntil", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x702e7e1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policies() view returns(address)
func (inferenceHub *InferenceHub) PackPolicies() []byte {
	enc, err := inferenceHub.abi.Pack("policies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x702e7e1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policies() view returns(address)
func (inferenceHub *InferenceHub) TryPackPolicies() ([]byte, error) {
	return inferenceHub.abi.Pack("policies")
}

// UnpackPolicies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x702e7e1f.
//
// Solidity: function policies() view returns(address)
func (inferenceHub *InferenceHub) UnpackPolicies(data []byte) (common.Address, error) {
	out, err := inferenceHub.abi.Unpack("policies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5ebe4d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function potOf(uint64 epoch, address token) view returns(uint256)
func (inferenceHub *InferenceHub) PackPotOf(epoch uint64, token common.Address) []byte {
	enc, err := inferenceHub.abi.Pack("potOf", epoch, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5ebe4d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function potOf(uint64 epoch, address token) view returns(uint256)
func (inferenceHub *InferenceHub) TryPackPotOf(epoch uint64, token common.Address) ([]byte, error) {
	return inferenceHub.abi.Pack("potOf", epoch, token)
}

// UnpackPotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5ebe4d0.
//
// Solidity: function potOf(uint64 epoch, address token) view returns(uint256)
func (inferenceHub *InferenceHub) UnpackPotOf(data []byte) (*big.Int, error) {
	out, err := inferenceHub.abi.Unpack("potOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (inferenceHub *InferenceHub) PackProxiableUUID() []byte {
	enc, err := inferenceHub.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (inferenceHub *InferenceHub) TryPackProxiableUUID() ([]byte, error) {
	return inferenceHub.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (inferenceHub *InferenceHub) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := inferenceHub.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f25d132.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quote(address feeToken, uint256 inputBytes, (uint64,address,uint32)[] destinations) view returns(uint128 operatorFee, uint128 relayFee)
func (inferenceHub *InferenceHub) PackQuote(feeToken common.Address, inputBytes *big.Int, destinations []Destination) []byte {
	enc, err := inferenceHub.abi.Pack("quote", feeToken, inputBytes, destinations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f25d132.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quote(address feeToken, uint256 inputBytes, (uint64,address,uint32)[] destinations) view returns(uint128 operatorFee, uint128 relayFee)
func (inferenceHub *InferenceHub) TryPackQuote(feeToken common.Address, inputBytes *big.Int, destinations []Destination) ([]byte, error) {
	return inferenceHub.abi.Pack("quote", feeToken, inputBytes, destinations)
}

// QuoteOutput serves as a container for the return parameters of contract
// method Quote.
type QuoteOutput struct {
	OperatorFee *big.Int
	RelayFee    *big.Int
}

// UnpackQuote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f25d132.
//
// Solidity: function quote(address feeToken, uint256 inputBytes, (uint64,address,uint32)[] destinations) view returns(uint128 operatorFee, uint128 relayFee)
func (inferenceHub *InferenceHub) UnpackQuote(data []byte) (QuoteOutput, error) {
	out, err := inferenceHub.abi.Unpack("quote", data)
	outstruct := new(QuoteOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperatorFee = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.RelayFee = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6372912d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) returns()
func (inferenceHub *InferenceHub) PackRefund(r Request) []byte {
	enc, err := inferenceHub.abi.Pack("refund", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6372912d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) returns()
func (inferenceHub *InferenceHub) TryPackRefund(r Request) ([]byte, error) {
	return inferenceHub.abi.Pack("refund", r)
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e53537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request((bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) params, bytes32 inputSalt, bytes input, string pointer) payable returns(bytes32 requestId)
func (inferenceHub *InferenceHub) PackRequest(params IInferenceHubRequestParams, inputSalt [32]byte, input []byte, pointer string) []byte {
	enc, err := inferenceHub.abi.Pack("request", params, inputSalt, input, pointer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e53537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request((bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) params, bytes32 inputSalt, bytes input, string pointer) payable returns(bytes32 requestId)
func (inferenceHub *InferenceHub) TryPackRequest(params IInferenceHubRequestParams, inputSalt [32]byte, input []byte, pointer string) ([]byte, error) {
	return inferenceHub.abi.Pack("request", params, inputSalt, input, pointer)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67e53537.
//
// Solidity: function request((bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) params, bytes32 inputSalt, bytes input, string pointer) payable returns(bytes32 requestId)
func (inferenceHub *InferenceHub) UnpackRequest(data []byte) ([32]byte, error) {
	out, err := inferenceHub.abi.Unpack("request", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce64d396.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBatch(((bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64),bytes32,bytes,string)[] asks) payable returns(bytes32[] requestIds)
func (inferenceHub *InferenceHub) PackRequestBatch(asks []IInferenceHubAsk) []byte {
	enc, err := inferenceHub.abi.Pack("requestBatch", asks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce64d396.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBatch(((bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64),bytes32,bytes,string)[] asks) payable returns(bytes32[] requestIds)
func (inferenceHub *InferenceHub) TryPackRequestBatch(asks []IInferenceHubAsk) ([]byte, error) {
	return inferenceHub.abi.Pack("requestBatch", asks)
}

// UnpackRequestBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce64d396.
//
// Solidity: function requestBatch(((bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64),bytes32,bytes,string)[] asks) payable returns(bytes32[] requestIds)
func (inferenceHub *InferenceHub) UnpackRequestBatch(data []byte) ([][32]byte, error) {
	out, err := inferenceHub.abi.Unpack("requestBatch", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackRequestFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2aa8dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestFor((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, bytes32 inputSalt, bytes input, string pointer, bytes signature) payable returns(bytes32 requestId)
func (inferenceHub *InferenceHub) PackRequestFor(r Request, inputSalt [32]byte, input []byte, pointer string, signature []byte) []byte {
	enc, err := inferenceHub.abi.Pack("requestFor", r, inputSalt, input, pointer, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff2aa8dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestFor((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, bytes32 inputSalt, bytes input, string pointer, bytes signature) payable returns(bytes32 requestId)
func (inferenceHub *InferenceHub) TryPackRequestFor(r Request, inputSalt [32]byte, input []byte, pointer string, signature []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("requestFor", r, inputSalt, input, pointer, signature)
}

// UnpackRequestFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff2aa8dd.
//
// Solidity: function requestFor((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, bytes32 inputSalt, bytes input, string pointer, bytes signature) payable returns(bytes32 requestId)
func (inferenceHub *InferenceHub) UnpackRequestFor(data []byte) ([32]byte, error) {
	out, err := inferenceHub.abi.Unpack("requestFor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRetryCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035fefd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 certificateHash, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) PackRetryCallback(r Request, body Inference, certificateHash [32]byte, outputSalt [32]byte, output []byte) []byte {
	enc, err := inferenceHub.abi.Pack("retryCallback", r, body, certificateHash, outputSalt, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035fefd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 certificateHash, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) TryPackRetryCallback(r Request, body Inference, certificateHash [32]byte, outputSalt [32]byte, output []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("retryCallback", r, body, certificateHash, outputSalt, output)
}

// UnpackRetryCallback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035fefd6.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 certificateHash, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) UnpackRetryCallback(data []byte) (bool, error) {
	out, err := inferenceHub.abi.Unpack("retryCallback", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (inferenceHub *InferenceHub) PackRewards() []byte {
	enc, err := inferenceHub.abi.Pack("rewards")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards() view returns(address)
func (inferenceHub *InferenceHub) TryPackRewards() ([]byte, error) {
	return inferenceHub.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (inferenceHub *InferenceHub) UnpackRewards(data []byte) (common.Address, error) {
	out, err := inferenceHub.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackScheduleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec2a7610.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleOf(bytes32 recurringId) view returns((uint64,uint64,uint64,bool,bytes32))
func (inferenceHub *InferenceHub) PackScheduleOf(recurringId [32]byte) []byte {
	enc, err := inferenceHub.abi.Pack("scheduleOf", recurringId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec2a7610.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleOf(bytes32 recurringId) view returns((uint64,uint64,uint64,bool,bytes32))
func (inferenceHub *InferenceHub) TryPackScheduleOf(recurringId [32]byte) ([]byte, error) {
	return inferenceHub.abi.Pack("scheduleOf", recurringId)
}

// UnpackScheduleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec2a7610.
//
// Solidity: function scheduleOf(bytes32 recurringId) view returns((uint64,uint64,uint64,bool,bytes32))
func (inferenceHub *InferenceHub) UnpackScheduleOf(data []byte) (InferenceHubSchedule, error) {
	out, err := inferenceHub.abi.Unpack("scheduleOf", data)
	if err != nil {
		return *new(InferenceHubSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(InferenceHubSchedule)).(*InferenceHubSchedule)
	return out0, nil
}

// PackSetDeliveryFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11afcde9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDeliveryFee(address token, uint96 amount) returns()
func (inferenceHub *InferenceHub) PackSetDeliveryFee(token common.Address, amount *big.Int) []byte {
	enc, err := inferenceHub.abi.Pack("setDeliveryFee", token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDeliveryFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11afcde9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDeliveryFee(address token, uint96 amount) returns()
func (inferenceHub *InferenceHub) TryPackSetDeliveryFee(token common.Address, amount *big.Int) ([]byte, error) {
	return inferenceHub.abi.Pack("setDeliveryFee", token, amount)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e404e2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(address token, (bool,uint120,uint64,uint64) price) returns()
func (inferenceHub *InferenceHub) PackSetPrice(token common.Address, price InferenceHubPrice) []byte {
	enc, err := inferenceHub.abi.Pack("setPrice", token, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e404e2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(address token, (bool,uint120,uint64,uint64) price) returns()
func (inferenceHub *InferenceHub) TryPackSetPrice(token common.Address, price InferenceHubPrice) ([]byte, error) {
	return inferenceHub.abi.Pack("setPrice", token, price)
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52ad0d5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status(bytes32 requestId) view returns(uint8)
func (inferenceHub *InferenceHub) PackStatus(requestId [32]byte) []byte {
	enc, err := inferenceHub.abi.Pack("status", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52ad0d5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status(bytes32 requestId) view returns(uint8)
func (inferenceHub *InferenceHub) TryPackStatus(requestId [32]byte) ([]byte, error) {
	return inferenceHub.abi.Pack("status", requestId)
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52ad0d5e.
//
// Solidity: function status(bytes32 requestId) view returns(uint8)
func (inferenceHub *InferenceHub) UnpackStatus(data []byte) (uint8, error) {
	out, err := inferenceHub.abi.Unpack("status", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c21b69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(uint64 epoch, address token) returns(uint256 amount)
func (inferenceHub *InferenceHub) PackSweep(epoch uint64, token common.Address) []byte {
	enc, err := inferenceHub.abi.Pack("sweep", epoch, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5c21b69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(uint64 epoch, address token) returns(uint256 amount)
func (inferenceHub *InferenceHub) TryPackSweep(epoch uint64, token common.Address) ([]byte, error) {
	return inferenceHub.abi.Pack("sweep", epoch, token)
}

// UnpackSweep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5c21b69.
//
// Solidity: function sweep(uint64 epoch, address token) returns(uint256 amount)
func (inferenceHub *InferenceHub) UnpackSweep(data []byte) (*big.Int, error) {
	out, err := inferenceHub.abi.Unpack("sweep", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b99132e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tick((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r, bytes32 inputSalt, bytes input, string pointer) returns(bytes32 requestId)
func (inferenceHub *InferenceHub) PackTick(r IInferenceHubRecurring, inputSalt [32]byte, input []byte, pointer string) []byte {
	enc, err := inferenceHub.abi.Pack("tick", r, inputSalt, input, pointer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b99132e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tick((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r, bytes32 inputSalt, bytes input, string pointer) returns(bytes32 requestId)
func (inferenceHub *InferenceHub) TryPackTick(r IInferenceHubRecurring, inputSalt [32]byte, input []byte, pointer string) ([]byte, error) {
	return inferenceHub.abi.Pack("tick", r, inputSalt, input, pointer)
}

// UnpackTick is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b99132e.
//
// Solidity: function tick((address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) r, bytes32 inputSalt, bytes input, string pointer) returns(bytes32 requestId)
func (inferenceHub *InferenceHub) UnpackTick(data []byte) ([32]byte, error) {
	out, err := inferenceHub.abi.Unpack("tick", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (inferenceHub *InferenceHub) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := inferenceHub.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (inferenceHub *InferenceHub) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (inferenceHub *InferenceHub) PackVerifier() []byte {
	enc, err := inferenceHub.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (inferenceHub *InferenceHub) TryPackVerifier() ([]byte, error) {
	return inferenceHub.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (inferenceHub *InferenceHub) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := inferenceHub.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69328dec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, uint256 amount, address to) returns()
func (inferenceHub *InferenceHub) PackWithdraw(token common.Address, amount *big.Int, to common.Address) []byte {
	enc, err := inferenceHub.abi.Pack("withdraw", token, amount, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69328dec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, uint256 amount, address to) returns()
func (inferenceHub *InferenceHub) TryPackWithdraw(token common.Address, amount *big.Int, to common.Address) ([]byte, error) {
	return inferenceHub.abi.Pack("withdraw", token, amount, to)
}

// InferenceHubAssuranceChanged represents a AssuranceChanged event raised by the InferenceHub contract.
type InferenceHubAssuranceChanged struct {
	RequestId       [32]byte
	Reversed        bool
	BodyHash        [32]byte
	CertificateHash [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const InferenceHubAssuranceChangedEventName = "AssuranceChanged"

// ContractEventName returns the user-defined event name.
func (InferenceHubAssuranceChanged) ContractEventName() string {
	return InferenceHubAssuranceChangedEventName
}

// UnpackAssuranceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AssuranceChanged(bytes32 indexed requestId, bool reversed, bytes32 bodyHash, bytes32 certificateHash)
func (inferenceHub *InferenceHub) UnpackAssuranceChangedEvent(log *types.Log) (*InferenceHubAssuranceChanged, error) {
	event := "AssuranceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubAssuranceChanged)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubCallbackExecuted represents a CallbackExecuted event raised by the InferenceHub contract.
type InferenceHubCallbackExecuted struct {
	RequestId [32]byte
	Success   bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const InferenceHubCallbackExecutedEventName = "CallbackExecuted"

// ContractEventName returns the user-defined event name.
func (InferenceHubCallbackExecuted) ContractEventName() string {
	return InferenceHubCallbackExecutedEventName
}

// UnpackCallbackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackExecuted(bytes32 indexed requestId, bool success)
func (inferenceHub *InferenceHub) UnpackCallbackExecutedEvent(log *types.Log) (*InferenceHubCallbackExecuted, error) {
	event := "CallbackExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubCallbackExecuted)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubCallbackWithheld represents a CallbackWithheld event raised by the InferenceHub contract.
type InferenceHubCallbackWithheld struct {
	RequestId [32]byte
	PolicyId  [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const InferenceHubCallbackWithheldEventName = "CallbackWithheld"

// ContractEventName returns the user-defined event name.
func (InferenceHubCallbackWithheld) ContractEventName() string {
	return InferenceHubCallbackWithheldEventName
}

// UnpackCallbackWithheldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackWithheld(bytes32 indexed requestId, bytes32 policyId)
func (inferenceHub *InferenceHub) UnpackCallbackWithheldEvent(log *types.Log) (*InferenceHubCallbackWithheld, error) {
	event := "CallbackWithheld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubCallbackWithheld)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubDeliveryFeeChanged represents a DeliveryFeeChanged event raised by the InferenceHub contract.
type InferenceHubDeliveryFeeChanged struct {
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const InferenceHubDeliveryFeeChangedEventName = "DeliveryFeeChanged"

// ContractEventName returns the user-defined event name.
func (InferenceHubDeliveryFeeChanged) ContractEventName() string {
	return InferenceHubDeliveryFeeChangedEventName
}

// UnpackDeliveryFeeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeliveryFeeChanged(address indexed receiver, address token, uint256 amount)
func (inferenceHub *InferenceHub) UnpackDeliveryFeeChangedEvent(log *types.Log) (*InferenceHubDeliveryFeeChanged, error) {
	event := "DeliveryFeeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubDeliveryFeeChanged)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubDeposited represents a Deposited event raised by the InferenceHub contract.
type InferenceHubDeposited struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const InferenceHubDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (InferenceHubDeposited) ContractEventName() string {
	return InferenceHubDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, address indexed token, uint256 amount)
func (inferenceHub *InferenceHub) UnpackDepositedEvent(log *types.Log) (*InferenceHubDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubDeposited)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubFulfilled represents a Fulfilled event raised by the InferenceHub contract.
type InferenceHubFulfilled struct {
	RequestId        [32]byte
	Relayer          common.Address
	Outcome          uint8
	OutputCommitment [32]byte
	CertificateHash  [32]byte
	BodyHash         [32]byte
	Raw              *types.Log // Blockchain specific contextual infos
}

const InferenceHubFulfilledEventName = "Fulfilled"

// ContractEventName returns the user-defined event name.
func (InferenceHubFulfilled) ContractEventName() string {
	return InferenceHubFulfilledEventName
}

// UnpackFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Fulfilled(bytes32 indexed requestId, address indexed relayer, uint8 outcome, bytes32 outputCommitment, bytes32 certificateHash, bytes32 bodyHash)
func (inferenceHub *InferenceHub) UnpackFulfilledEvent(log *types.Log) (*InferenceHubFulfilled, error) {
	event := "Fulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubFulfilled)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubItemSkipped represents a ItemSkipped event raised by the InferenceHub contract.
type InferenceHubItemSkipped struct {
	RequestId [32]byte
	Reason    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const InferenceHubItemSkippedEventName = "ItemSkipped"

// ContractEventName returns the user-defined event name.
func (InferenceHubItemSkipped) ContractEventName() string {
	return InferenceHubItemSkippedEventName
}

// UnpackItemSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemSkipped(bytes32 indexed requestId, uint8 reason)
func (inferenceHub *InferenceHub) UnpackItemSkippedEvent(log *types.Log) (*InferenceHubItemSkipped, error) {
	event := "ItemSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubItemSkipped)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubPausedUntil represents a PausedUntil event raised by the InferenceHub contract.
type InferenceHubPausedUntil struct {
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const InferenceHubPausedUntilEventName = "PausedUntil"

// ContractEventName returns the user-defined event name.
func (InferenceHubPausedUntil) ContractEventName() string {
	return InferenceHubPausedUntilEventName
}

// UnpackPausedUntilEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PausedUntil(uint64 until)
func (inferenceHub *InferenceHub) UnpackPausedUntilEvent(log *types.Log) (*InferenceHubPausedUntil, error) {
	event := "PausedUntil"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubPausedUntil)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubPriceChanged represents a PriceChanged event raised by the InferenceHub contract.
type InferenceHubPriceChanged struct {
	Token common.Address
	Price InferenceHubPrice
	Raw   *types.Log // Blockchain specific contextual infos
}

const InferenceHubPriceChangedEventName = "PriceChanged"

// ContractEventName returns the user-defined event name.
func (InferenceHubPriceChanged) ContractEventName() string {
	return InferenceHubPriceChangedEventName
}

// UnpackPriceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceChanged(address indexed token, (bool,uint120,uint64,uint64) price)
func (inferenceHub *InferenceHub) UnpackPriceChangedEvent(log *types.Log) (*InferenceHubPriceChanged, error) {
	event := "PriceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubPriceChanged)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubRecurringCancelled represents a RecurringCancelled event raised by the InferenceHub contract.
type InferenceHubRecurringCancelled struct {
	RecurringId [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const InferenceHubRecurringCancelledEventName = "RecurringCancelled"

// ContractEventName returns the user-defined event name.
func (InferenceHubRecurringCancelled) ContractEventName() string {
	return InferenceHubRecurringCancelledEventName
}

// UnpackRecurringCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecurringCancelled(bytes32 indexed recurringId)
func (inferenceHub *InferenceHub) UnpackRecurringCancelledEvent(log *types.Log) (*InferenceHubRecurringCancelled, error) {
	event := "RecurringCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubRecurringCancelled)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubRecurringCreated represents a RecurringCreated event raised by the InferenceHub contract.
type InferenceHubRecurringCreated struct {
	RecurringId [32]byte
	Requester   common.Address
	Recurring   IInferenceHubRecurring
	Raw         *types.Log // Blockchain specific contextual infos
}

const InferenceHubRecurringCreatedEventName = "RecurringCreated"

// ContractEventName returns the user-defined event name.
func (InferenceHubRecurringCreated) ContractEventName() string {
	return InferenceHubRecurringCreatedEventName
}

// UnpackRecurringCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecurringCreated(bytes32 indexed recurringId, address indexed requester, (address,uint64,uint64,uint64,(bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64)) recurring)
func (inferenceHub *InferenceHub) UnpackRecurringCreatedEvent(log *types.Log) (*InferenceHubRecurringCreated, error) {
	event := "RecurringCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubRecurringCreated)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubRefunded represents a Refunded event raised by the InferenceHub contract.
type InferenceHubRefunded struct {
	RequestId [32]byte
	Payer     common.Address
	Token     common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const InferenceHubRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (InferenceHubRefunded) ContractEventName() string {
	return InferenceHubRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(bytes32 indexed requestId, address indexed payer, address token, uint256 amount)
func (inferenceHub *InferenceHub) UnpackRefundedEvent(log *types.Log) (*InferenceHubRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubRefunded)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubRequested represents a Requested event raised by the InferenceHub contract.
type InferenceHubRequested struct {
	RequestId [32]byte
	Requester common.Address
	Model     [32]byte
	Request   Request
	InputSalt [32]byte
	Input     []byte
	Pointer   string
	Raw       *types.Log // Blockchain specific contextual infos
}

const InferenceHubRequestedEventName = "Requested"

// ContractEventName returns the user-defined event name.
func (InferenceHubRequested) ContractEventName() string {
	return InferenceHubRequestedEventName
}

// UnpackRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Requested(bytes32 indexed requestId, address indexed requester, bytes32 indexed model, (uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request, bytes32 inputSalt, bytes input, string pointer)
func (inferenceHub *InferenceHub) UnpackRequestedEvent(log *types.Log) (*InferenceHubRequested, error) {
	event := "Requested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubRequested)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubTicked represents a Ticked event raised by the InferenceHub contract.
type InferenceHubTicked struct {
	RecurringId [32]byte
	Tick        uint64
	RequestId   [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const InferenceHubTickedEventName = "Ticked"

// ContractEventName returns the user-defined event name.
func (InferenceHubTicked) ContractEventName() string {
	return InferenceHubTickedEventName
}

// UnpackTickedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ticked(bytes32 indexed recurringId, uint64 tick, bytes32 requestId)
func (inferenceHub *InferenceHub) UnpackTickedEvent(log *types.Log) (*InferenceHubTicked, error) {
	event := "Ticked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubTicked)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubUpgraded represents a Upgraded event raised by the InferenceHub contract.
type InferenceHubUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const InferenceHubUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (InferenceHubUpgraded) ContractEventName() string {
	return InferenceHubUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (inferenceHub *InferenceHub) UnpackUpgradedEvent(log *types.Log) (*InferenceHubUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubUpgraded)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceHubWithdrawn represents a Withdrawn event raised by the InferenceHub contract.
type InferenceHubWithdrawn struct {
	Account common.Address
	Token   common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const InferenceHubWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (InferenceHubWithdrawn) ContractEventName() string {
	return InferenceHubWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed token, address to, uint256 amount)
func (inferenceHub *InferenceHub) UnpackWithdrawnEvent(log *types.Log) (*InferenceHubWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceHubWithdrawn)
	if len(log.Data) > 0 {
		if err := inferenceHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceHub.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (inferenceHub *InferenceHub) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["BadChunk"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackBadChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["BadRequest"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackBadRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["BodyMismatch"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackBodyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["CallbackReverted"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackCallbackRevertedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["DelayTooShort"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["DuplicateRequest"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackDuplicateRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["InsufficientDeposit"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackInsufficientDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["NotRefundableYet"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackNotRefundableYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["Outstanding"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackOutstandingError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["TokenNotAccepted"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackTokenNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["UnauthorizedCallContext"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["UpgradeFailed"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackUpgradeFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["WrongPayment"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackWrongPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InferenceHubBadChunk represents a BadChunk error raised by the InferenceHub contract.
type InferenceHubBadChunk struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadChunk()
func InferenceHubBadChunkErrorID() common.Hash {
	return common.HexToHash("0x6964fc8ec6aee7536b2c259ea636815e6b4210f0200d86ca434ae8ee858ebedf")
}

// UnpackBadChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadChunk()
func (inferenceHub *InferenceHub) UnpackBadChunkError(raw []byte) (*InferenceHubBadChunk, error) {
	out := new(InferenceHubBadChunk)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "BadChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubBadRequest represents a BadRequest error raised by the InferenceHub contract.
type InferenceHubBadRequest struct {
	Why string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRequest(string why)
func InferenceHubBadRequestErrorID() common.Hash {
	return common.HexToHash("0x58e7417e51fe6e07636cf732eb47ca2e9ae75cb0c44d82931114d15e7f984a87")
}

// UnpackBadRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRequest(string why)
func (inferenceHub *InferenceHub) UnpackBadRequestError(raw []byte) (*InferenceHubBadRequest, error) {
	out := new(InferenceHubBadRequest)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "BadRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubBadSignature represents a BadSignature error raised by the InferenceHub contract.
type InferenceHubBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func InferenceHubBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (inferenceHub *InferenceHub) UnpackBadSignatureError(raw []byte) (*InferenceHubBadSignature, error) {
	out := new(InferenceHubBadSignature)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubBodyMismatch represents a BodyMismatch error raised by the InferenceHub contract.
type InferenceHubBodyMismatch struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BodyMismatch(string field)
func InferenceHubBodyMismatchErrorID() common.Hash {
	return common.HexToHash("0x4e44d7baf3a811ce291bf32778c613b3328868d8a054fff8b77505fc621deeba")
}

// UnpackBodyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BodyMismatch(string field)
func (inferenceHub *InferenceHub) UnpackBodyMismatchError(raw []byte) (*InferenceHubBodyMismatch, error) {
	out := new(InferenceHubBodyMismatch)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "BodyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubCallbackReverted represents a CallbackReverted error raised by the InferenceHub contract.
type InferenceHubCallbackReverted struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackReverted(address receiver)
func InferenceHubCallbackRevertedErrorID() common.Hash {
	return common.HexToHash("0xe03cfc2a5399a59e79fc53281d03540ffab24668859d4ba932aa60afb9969ec7")
}

// UnpackCallbackRevertedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackReverted(address receiver)
func (inferenceHub *InferenceHub) UnpackCallbackRevertedError(raw []byte) (*InferenceHubCallbackReverted, error) {
	out := new(InferenceHubCallbackReverted)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "CallbackReverted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubDelayTooShort represents a DelayTooShort error raised by the InferenceHub contract.
type InferenceHubDelayTooShort struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayTooShort()
func InferenceHubDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0x514e00f10d37ba4b3224b57beb15670c89fb6b93472da5420f7020965bfa56b3")
}

// UnpackDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayTooShort()
func (inferenceHub *InferenceHub) UnpackDelayTooShortError(raw []byte) (*InferenceHubDelayTooShort, error) {
	out := new(InferenceHubDelayTooShort)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "DelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubDuplicateRequest represents a DuplicateRequest error raised by the InferenceHub contract.
type InferenceHubDuplicateRequest struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateRequest(bytes32 requestId)
func InferenceHubDuplicateRequestErrorID() common.Hash {
	return common.HexToHash("0xe6d92b549ae1c310b5f87bdfbe0ebcd424a2df0a3aa9c960905aa60ef8e0a839")
}

// UnpackDuplicateRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateRequest(bytes32 requestId)
func (inferenceHub *InferenceHub) UnpackDuplicateRequestError(raw []byte) (*InferenceHubDuplicateRequest, error) {
	out := new(InferenceHubDuplicateRequest)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "DuplicateRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubExpired represents a Expired error raised by the InferenceHub contract.
type InferenceHubExpired struct {
	Time uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 time)
func InferenceHubExpiredErrorID() common.Hash {
	return common.HexToHash("0x956936532b954ff74e062815c0174f8bd1500115ed3dd2adb3c66e2ac6109668")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 time)
func (inferenceHub *InferenceHub) UnpackExpiredError(raw []byte) (*InferenceHubExpired, error) {
	out := new(InferenceHubExpired)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubInsufficientDeposit represents a InsufficientDeposit error raised by the InferenceHub contract.
type InferenceHubInsufficientDeposit struct {
	Has   *big.Int
	Needs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientDeposit(uint256 has, uint256 needs)
func InferenceHubInsufficientDepositErrorID() common.Hash {
	return common.HexToHash("0x25c3f46ecd0dcfead2bb7f0a56ddd46b53657101f862f3a681b9f02ac28ed92f")
}

// UnpackInsufficientDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientDeposit(uint256 has, uint256 needs)
func (inferenceHub *InferenceHub) UnpackInsufficientDepositError(raw []byte) (*InferenceHubInsufficientDeposit, error) {
	out := new(InferenceHubInsufficientDeposit)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "InsufficientDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubNotDue represents a NotDue error raised by the InferenceHub contract.
type InferenceHubNotDue struct {
	Time uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(uint64 time)
func InferenceHubNotDueErrorID() common.Hash {
	return common.HexToHash("0x4ea91b0d28766cddcb3e0b4e0baa8cb6af5599dcb4c5d38c84440807f6e5e56c")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(uint64 time)
func (inferenceHub *InferenceHub) UnpackNotDueError(raw []byte) (*InferenceHubNotDue, error) {
	out := new(InferenceHubNotDue)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubNotEnoughGas represents a NotEnoughGas error raised by the InferenceHub contract.
type InferenceHubNotEnoughGas struct {
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 needed)
func InferenceHubNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x5e31f860f933797f506b70790a3e92ae2d52bb6c7661986960a232925cc0b275")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 needed)
func (inferenceHub *InferenceHub) UnpackNotEnoughGasError(raw []byte) (*InferenceHubNotEnoughGas, error) {
	out := new(InferenceHubNotEnoughGas)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubNotRefundableYet represents a NotRefundableYet error raised by the InferenceHub contract.
type InferenceHubNotRefundableYet struct {
	Time uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefundableYet(uint64 time)
func InferenceHubNotRefundableYetErrorID() common.Hash {
	return common.HexToHash("0x2594a5bb47c35601be1db292764f43d89bcc51e40b1352f3441659e352715144")
}

// UnpackNotRefundableYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefundableYet(uint64 time)
func (inferenceHub *InferenceHub) UnpackNotRefundableYetError(raw []byte) (*InferenceHubNotRefundableYet, error) {
	out := new(InferenceHubNotRefundableYet)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "NotRefundableYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubOutstanding represents a Outstanding error raised by the InferenceHub contract.
type InferenceHubOutstanding struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Outstanding(bytes32 requestId)
func InferenceHubOutstandingErrorID() common.Hash {
	return common.HexToHash("0x6043c958b7a54ef123ac4bb37cddba83f0047e5993d7751c441a44a007df6e82")
}

// UnpackOutstandingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Outstanding(bytes32 requestId)
func (inferenceHub *InferenceHub) UnpackOutstandingError(raw []byte) (*InferenceHubOutstanding, error) {
	out := new(InferenceHubOutstanding)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "Outstanding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubPaused represents a Paused error raised by the InferenceHub contract.
type InferenceHubPaused struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused(uint64 until)
func InferenceHubPausedErrorID() common.Hash {
	return common.HexToHash("0xdb6a871e0ca1412b5a476ec1e7ec005fc584d1afa9bef37a3c64129332bb449b")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused(uint64 until)
func (inferenceHub *InferenceHub) UnpackPausedError(raw []byte) (*InferenceHubPaused, error) {
	out := new(InferenceHubPaused)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the InferenceHub contract.
type InferenceHubReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func InferenceHubReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (inferenceHub *InferenceHub) UnpackReentrancyGuardReentrantCallError(raw []byte) (*InferenceHubReentrancyGuardReentrantCall, error) {
	out := new(InferenceHubReentrancyGuardReentrantCall)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubTokenNotAccepted represents a TokenNotAccepted error raised by the InferenceHub contract.
type InferenceHubTokenNotAccepted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotAccepted(address token)
func InferenceHubTokenNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0xf01157c3e966b3194fda1c8303c7e98e0bdbd7936db03399f43366dcc1086c86")
}

// UnpackTokenNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotAccepted(address token)
func (inferenceHub *InferenceHub) UnpackTokenNotAcceptedError(raw []byte) (*InferenceHubTokenNotAccepted, error) {
	out := new(InferenceHubTokenNotAccepted)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "TokenNotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubUnauthorized represents a Unauthorized error raised by the InferenceHub contract.
type InferenceHubUnauthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized()
func InferenceHubUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x82b4290015f7ec7256ca2a6247d3c2a89c4865c0e791456df195f40ad0a81367")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized()
func (inferenceHub *InferenceHub) UnpackUnauthorizedError(raw []byte) (*InferenceHubUnauthorized, error) {
	out := new(InferenceHubUnauthorized)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubUnauthorizedCallContext represents a UnauthorizedCallContext error raised by the InferenceHub contract.
type InferenceHubUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedCallContext()
func InferenceHubUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0x9f03a026210d6e1d73a6bb286502827a91a864e6fb88b45d0431438ccf6f87f1")
}

// UnpackUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedCallContext()
func (inferenceHub *InferenceHub) UnpackUnauthorizedCallContextError(raw []byte) (*InferenceHubUnauthorizedCallContext, error) {
	out := new(InferenceHubUnauthorizedCallContext)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "UnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubUpgradeFailed represents a UpgradeFailed error raised by the InferenceHub contract.
type InferenceHubUpgradeFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpgradeFailed()
func InferenceHubUpgradeFailedErrorID() common.Hash {
	return common.HexToHash("0x55299b49652ca9ce92a8bd64b03e77919c7a18398e35089bb02c00e739b87f18")
}

// UnpackUpgradeFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpgradeFailed()
func (inferenceHub *InferenceHub) UnpackUpgradeFailedError(raw []byte) (*InferenceHubUpgradeFailed, error) {
	out := new(InferenceHubUpgradeFailed)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "UpgradeFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubWrongPayment represents a WrongPayment error raised by the InferenceHub contract.
type InferenceHubWrongPayment struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPayment(uint256 expected, uint256 got)
func InferenceHubWrongPaymentErrorID() common.Hash {
	return common.HexToHash("0x0dd32d1c3ef0af2f42e38a7f633c5c154da0aa1d3a58e8dcd04bcd6fb310ac9d")
}

// UnpackWrongPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPayment(uint256 expected, uint256 got)
func (inferenceHub *InferenceHub) UnpackWrongPaymentError(raw []byte) (*InferenceHubWrongPayment, error) {
	out := new(InferenceHubWrongPayment)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "WrongPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceHubWrongState represents a WrongState error raised by the InferenceHub contract.
type InferenceHubWrongState struct {
	RequestId [32]byte
	State     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(bytes32 requestId, uint8 state)
func InferenceHubWrongStateErrorID() common.Hash {
	return common.HexToHash("0x2b3263b3bc5546a88f5c442a231d009ce5a89c34654ca9a7911b5bb3939a1f60")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(bytes32 requestId, uint8 state)
func (inferenceHub *InferenceHub) UnpackWrongStateError(raw []byte) (*InferenceHubWrongState, error) {
	out := new(InferenceHubWrongState)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketMetaData contains all meta data concerning the LendingMarket contract.
var LendingMarketMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"policies_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LOAN_TO_VALUE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POLICY_AGE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SCORE_LIFETIME\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"accounts\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"collateral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"debt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"loanToValueWad\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"scoredAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"addCollateral\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"features\",\"type\":\"bytes\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"}],\"name\":\"apply_\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"borrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"engineId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"model\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"}],\"name\":\"onAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"onInference\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policy\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Applied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Borrowed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"loanToValueWad\",\"type\":\"uint256\"}],\"name\":\"Scored\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFinite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHub\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"NotScored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"scoredAt\",\"type\":\"uint64\"}],\"name\":\"ScoreTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"allowed\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"}],\"name\":\"WrongType\",\"type\":\"error\"}]",
	ID:  "7f99e63deadc591ff8ed8475c1a472d357",
	Bin: "0x610120346100fd57601f6111a238819003918201601f19168301916001600160401b038311848410176101015780849260a0946040528339810103126100fd578051906001600160a01b03821682036100fd5760208101516001600160a01b03811681036100fd57604082015190608060608401519301519360805260a05260c05260e0526101005260405161108c9081610116823960805181818161048e015281816109930152610b68015260a0518181816106610152610888015260c05181818161021d015281816106a70152610a49015260e051818181610240015261093e015261010051818181610267015281816106cd0152610a810152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630505c8c914610a6c575080630ad9d05214610a32578063129f4be514610a1057806312cfb72a146109c2578063365a86fc1461097e5780634256a3d21461096157806343a26e99146109275780635e5c06e2146108b7578063702e7e1f146108735780639779ea46146108565780639e8169991461082e578063be42561814610812578063c5ebeaec14610607578063d286994b146101335763f15f92e2146100c3575f80fd5b34610130573660031901610260811261012e576102201361013057610224356001600160401b03811161012e576100fe903690600401610aa4565b61024435801515810361012a57610113610b66565b61011b578280f35b61012491610bfe565b5f808280f35b8380fd5b505b80fd5b506080366003190112610130576024356001600160401b03811161012e5761015f903690600401610aa4565b909190604435906001600160801b038216820361060357606435906001600160801b038216820361012a576040519461014086018681106001600160401b038211176105ef57604052848652846020870152604086019285845260405160a081018181106001600160401b038211176105db57906001916040528781528760208201528760408201528760608201528760808201528060608a0152606060a08a01528760c08a01528760e08a0152876101008a0152876101208a01527f000000000000000000000000000000000000000000000000000000000000000089527f000000000000000000000000000000000000000000000000000000000000000060208a0152527f00000000000000000000000000000000000000000000000000000000000000006080880152604094855161029a8782610b0d565b60018152875b601f19880181106105b457506001600160801b039291839160a08b01526102fa88516102cb81610ade565b6001600160401b03461681523060208201526203d0908a82015260a08c0151906102f482610b45565b52610b45565b501660e089015216610100870152610e106001600160401b034216016001600160401b0381116105a0576001600160401b0390969192961661012082015283519586926367e5353760e01b84526080600485015261024484019483516084860152602084015160a48601525160c485015261ffff6080606085015160ff81511660e48801528260208201511661010488015263ffffffff898201511661012488015263ffffffff606082015116610144880152015116610164850152608083015161018485015260a0830151926101c06101a4860152835180965260206102648601940195885b81811061055b57505060c08101516001600160a01b03166101c486015260e08101516001600160801b039081166101e48701526101008201511661020486015261012001516001600160401b0316610224850152600435602485015283830360031901604485015281835260209450849291908190838501378082018301879052601f19601f90910116018281038201600319810160648501529082018690520181346001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af192831561055057829361051b575b509180602093338452838552818185205581845260018552808420336bffffffffffffffffffffffff60a01b82541617905551927fdccfd1ecbf1966a67855915ae80920d862de428abfec0a877d6a7e8e22a631b1339180a38152f35b92506020833d602011610548575b8161053660209383610b0d565b8101031261012e5760209251926104be565b3d9150610529565b5051903d90823e3d90fd5b875180516001600160401b031687526020808201516001600160a01b031681890152908a015163ffffffff168a880152909701968a96506060909501946001016103e1565b634e487b7160e01b86526011600452602486fd5b60209088516105c281610ade565b8a81528a838201528a8a820152828285010152016102a0565b634e487b7160e01b88526041600452602488fd5b634e487b7160e01b86526041600452602486fd5b8280fd5b50346107d55760203660031901126107d557600435335f525f60205260405f206001600160401b0360048201541680156107ff576201518081016001600160401b0381116107eb576001600160401b031642116107d957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156107d5575f606491604051928380926309678ef360e01b82527f000000000000000000000000000000000000000000000000000000000000000060048301527f00000000000000000000000000000000000000000000000000000000000000006024830152610e1060448301525afa80156107ca576107b5575b5060018101546003820154908181029181830414901517156107a157670de0b6b3a764000060029104910190815490806107408584610ad1565b1161078157508261075091610ad1565b90556040519081527fac59582e5396aca512fa873a2047e7f4c80f8f55d4a06cb34a78a0187f62719f60203392a280f35b849061078f85604494610ad1565b636073b21f60e01b8352600452602452fd5b634e487b7160e01b84526011600452602484fd5b6107c29193505f90610b0d565b5f915f610706565b6040513d5f823e3d90fd5b5f80fd5b63188d068160e21b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b63cc531a1760e01b5f523360045260245ffd5b346107d5575f3660031901126107d5576020604051610e108152f35b5f3660031901126107d557335f525f602052600160405f2001610852348254610ad1565b9055005b346107d5575f3660031901126107d55760206040516203d0908152f35b346107d5575f3660031901126107d5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346107d55760203660031901126107d5576004356001600160a01b038116908190036107d5575f525f60205260a060405f2080549060018101549060028101546001600160401b036004600384015493015416926040519485526020850152604084015260608301526080820152f35b346107d5575f3660031901126107d55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107d5575f3660031901126107d5576020604051620151808152f35b346107d5575f3660031901126107d5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346107d557366003190161024081126107d557610220136107d557610224356001600160401b0381116107d557610a00610a0e913690600401610aa4565b90610a09610b66565b610bfe565b005b346107d5575f3660031901126107d5576020604051670b1a2bc2ec5000008152f35b346107d5575f3660031901126107d55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107d5575f3660031901126107d5576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b9181601f840112156107d5578235916001600160401b0383116107d557602083818601950101116107d557565b919082018092116107eb57565b606081019081106001600160401b03821117610af957604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117610af957604052565b6001600160401b038111610af95760051b60200190565b805115610b525760200190565b634e487b7160e01b5f52603260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610beb576044356001600160a01b038116908190036107d557301480610bcf575b15610bba57565b63429abb8b60e11b5f5260043560045260245ffd5b506024356001600160401b0381168091036107d5574614610bb3565b63727fe12b60e01b5f523360045260245ffd5b9060043590815f52600160205260018060a01b0360405f20541692835f525f60205260405f2092841590811561103b575b50611035575f916101243560ff81168091036107d557600114610c9f575b50508060048360209360037f499e4261d8b44245221289243c6052713d4bcc6c32028b41abe8a9f2eb87297c960155016001600160401b0342166001600160401b0319825416179055604051908152a2565b8101906020818303126107d5578035906001600160401b0382116107d5570181601f820112156107d557803590610cd582610b2e565b92610ce36040519485610b0d565b82845260208085019360051b830101918183116107d55760208101935b838510610ede575050505050610d1590610b45565b5160ff60208201511660018103610ecc5750606001515f90805160021c15610eb957600490815b610e8357505060ff8160171c16627fffff82169060ff8114610e745780610e68575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156107eb5760968110610e565760951981019081116107eb571b905b601f1c610e44575b5f8112610e3d575b670de0b6b3a76400008112610dbf575b80610c4d565b90505f81670de0b6b3a7640000039112670de0b6b3a76400008212811690670de0b6b3a76400008313901516176107eb5780670b1a2bc2ec5000000290670b1a2bc2ec5000008204036107eb57670de0b6b3a764000090047f499e4261d8b44245221289243c6052713d4bcc6c32028b41abe8a9f2eb87297c610db9565b505f610da9565b600160ff1b81146107eb575f03610da1565b609603609681116107eb571c90610d99565b90628000001790610d61565b635044af4560e11b5f5260045ffd5b9091825f1981018181116107eb5783511115610b5257601f908301015160f81c9060081b179180156107eb575f19019081610d3c565b635f7644f960e01b5f525f60045260245ffd5b6304d924a760e11b5f5260045260245ffd5b84356001600160401b0381116107d5578201906080828503601f1901126107d55760405191608083018381106001600160401b03821117610af95760405260208101356001600160401b0381116107d55760209082010185601f820112156107d55785816020610f5093359101611047565b8352604081013560ff811681036107d557602084015260608101356001600160401b0381116107d55760209082010185601f820112156107d5578035610f9581610b2e565b91610fa36040519384610b0d565b81835260208084019260051b820101908882116107d557602001915b81831061101557505050604084015260808101356001600160401b0381116107d55760209101019084601f830112156107d5576020926110058684868096359101611047565b6060820152815201940193610d00565b82356001600160401b03811681036107d557815260209283019201610fbf565b50505050565b9050835414155f610c2f565b9291926001600160401b038211610af95760405191611070601f8201601f191660200184610b0d565b8294818452818301116107d5578281602093845f96013701015256",
}

// LendingMarket is an auto generated Go binding around an Ethereum contract.
type LendingMarket struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LendingMarket) GetABI() abi.ABI {
	return c.abi
}

// NewLendingMarket creates a new instance of LendingMarket.
func NewLendingMarket() *LendingMarket {
	parsed, err := LendingMarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LendingMarket{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LendingMarket) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address hub_, address policies_, bytes32 model_, bytes32 engineId_, bytes32 policy_) returns()
func (lendingMarket *LendingMarket) PackConstructor(hub_ common.Address, policies_ common.Address, model_ [32]byte, engineId_ [32]byte, policy_ [32]byte) []byte {
	enc, err := lendingMarket.abi.Pack("", hub_, policies_, model_, engineId_, policy_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9779ea46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLBACK_GAS() view returns(uint32)
func (lendingMarket *LendingMarket) PackCALLBACKGAS() []byte {
	enc, err := lendingMarket.abi.Pack("CALLBACK_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9779ea46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLBACK_GAS() view returns(uint32)
func (lendingMarket *LendingMarket) TryPackCALLBACKGAS() ([]byte, error) {
	return lendingMarket.abi.Pack("CALLBACK_GAS")
}

// UnpackCALLBACKGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9779ea46.
//
// Solidity: function CALLBACK_GAS() view returns(uint32)
func (lendingMarket *LendingMarket) UnpackCALLBACKGAS(data []byte) (uint32, error) {
	out, err := lendingMarket.abi.Unpack("CALLBACK_GAS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXLOANTOVALUE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x129f4be5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LOAN_TO_VALUE() view returns(uint256)
func (lendingMarket *LendingMarket) PackMAXLOANTOVALUE() []byte {
	enc, err := lendingMarket.abi.Pack("MAX_LOAN_TO_VALUE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLOANTOVALUE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x129f4be5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LOAN_TO_VALUE() view returns(uint256)
func (lendingMarket *LendingMarket) TryPackMAXLOANTOVALUE() ([]byte, error) {
	return lendingMarket.abi.Pack("MAX_LOAN_TO_VALUE")
}

// UnpackMAXLOANTOVALUE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x129f4be5.
//
// Solidity: function MAX_LOAN_TO_VALUE() view returns(uint256)
func (lendingMarket *LendingMarket) UnpackMAXLOANTOVALUE(data []byte) (*big.Int, error) {
	out, err := lendingMarket.abi.Unpack("MAX_LOAN_TO_VALUE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPOLICYAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe425618.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POLICY_AGE() view returns(uint64)
func (lendingMarket *LendingMarket) PackPOLICYAGE() []byte {
	enc, err := lendingMarket.abi.Pack("POLICY_AGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPOLICYAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe425618.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function POLICY_AGE() view returns(uint64)
func (lendingMarket *LendingMarket) TryPackPOLICYAGE() ([]byte, error) {
	return lendingMarket.abi.Pack("POLICY_AGE")
}

// UnpackPOLICYAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe425618.
//
// Solidity: function POLICY_AGE() view returns(uint64)
func (lendingMarket *LendingMarket) UnpackPOLICYAGE(data []byte) (uint64, error) {
	out, err := lendingMarket.abi.Unpack("POLICY_AGE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSCORELIFETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4256a3d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SCORE_LIFETIME() view returns(uint64)
func (lendingMarket *LendingMarket) PackSCORELIFETIME() []byte {
	enc, err := lendingMarket.abi.Pack("SCORE_LIFETIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSCORELIFETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4256a3d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SCORE_LIFETIME() view returns(uint64)
func (lendingMarket *LendingMarket) TryPackSCORELIFETIME() ([]byte, error) {
	return lendingMarket.abi.Pack("SCORE_LIFETIME")
}

// UnpackSCORELIFETIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4256a3d2.
//
// Solidity: function SCORE_LIFETIME() view returns(uint64)
func (lendingMarket *LendingMarket) UnpackSCORELIFETIME(data []byte) (uint64, error) {
	out, err := lendingMarket.abi.Unpack("SCORE_LIFETIME", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e5c06e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accounts(address borrower) view returns(bytes32 requestId, uint256 collateral, uint256 debt, uint256 loanToValueWad, uint64 scoredAt)
func (lendingMarket *LendingMarket) PackAccounts(borrower common.Address) []byte {
	enc, err := lendingMarket.abi.Pack("accounts", borrower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e5c06e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accounts(address borrower) view returns(bytes32 requestId, uint256 collateral, uint256 debt, uint256 loanToValueWad, uint64 scoredAt)
func (lendingMarket *LendingMarket) TryPackAccounts(borrower common.Address) ([]byte, error) {
	return lendingMarket.abi.Pack("accounts", borrower)
}

// AccountsOutput serves as a container for the return parameters of contract
// method Accounts.
type AccountsOutput struct {
	RequestId      [32]byte
	Collateral     *big.Int
	Debt           *big.Int
	LoanToValueWad *big.Int
	ScoredAt       uint64
}

// UnpackAccounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e5c06e2.
//
// Solidity: function accounts(address borrower) view returns(bytes32 requestId, uint256 collateral, uint256 debt, uint256 loanToValueWad, uint64 scoredAt)
func (lendingMarket *LendingMarket) UnpackAccounts(data []byte) (AccountsOutput, error) {
	out, err := lendingMarket.abi.Unpack("accounts", data)
	outstruct := new(AccountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RequestId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Collateral = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Debt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.LoanToValueWad = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.ScoredAt = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAddCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e816999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCollateral() payable returns()
func (lendingMarket *LendingMarket) PackAddCollateral() []byte {
	enc, err := lendingMarket.abi.Pack("addCollateral")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e816999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCollateral() payable returns()
func (lendingMarket *LendingMarket) TryPackAddCollateral() ([]byte, error) {
	return lendingMarket.abi.Pack("addCollateral")
}

// PackApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd286994b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function apply_(bytes32 salt, bytes features, uint128 operatorFee, uint128 relayFee) payable returns(bytes32 requestId)
func (lendingMarket *LendingMarket) PackApply(salt [32]byte, features []byte, operatorFee *big.Int, relayFee *big.Int) []byte {
	enc, err := lendingMarket.abi.Pack("apply_", salt, features, operatorFee, relayFee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd286994b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function apply_(bytes32 salt, bytes features, uint128 operatorFee, uint128 relayFee) payable returns(bytes32 requestId)
func (lendingMarket *LendingMarket) TryPackApply(salt [32]byte, features []byte, operatorFee *big.Int, relayFee *big.Int) ([]byte, error) {
	return lendingMarket.abi.Pack("apply_", salt, features, operatorFee, relayFee)
}

// UnpackApply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd286994b.
//
// Solidity: function apply_(bytes32 salt, bytes features, uint128 operatorFee, uint128 relayFee) payable returns(bytes32 requestId)
func (lendingMarket *LendingMarket) UnpackApply(data []byte) ([32]byte, error) {
	out, err := lendingMarket.abi.Unpack("apply_", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBorrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ebeaec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function borrow(uint256 amount) returns()
func (lendingMarket *LendingMarket) PackBorrow(amount *big.Int) []byte {
	enc, err := lendingMarket.abi.Pack("borrow", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBorrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ebeaec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function borrow(uint256 amount) returns()
func (lendingMarket *LendingMarket) TryPackBorrow(amount *big.Int) ([]byte, error) {
	return lendingMarket.abi.Pack("borrow", amount)
}

// PackEngineId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43a26e99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function engineId() view returns(bytes32)
func (lendingMarket *LendingMarket) PackEngineId() []byte {
	enc, err := lendingMarket.abi.Pack("engineId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEngineId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43a26e99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function engineId() view returns(bytes32)
func (lendingMarket *LendingMarket) TryPackEngineId() ([]byte, error) {
	return lendingMarket.abi.Pack("engineId")
}

// UnpackEngineId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43a26e99.
//
// Solidity: function engineId() view returns(bytes32)
func (lendingMarket *LendingMarket) UnpackEngineId(data []byte) ([32]byte, error) {
	out, err := lendingMarket.abi.Unpack("engineId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hub() view returns(address)
func (lendingMarket *LendingMarket) PackHub() []byte {
	enc, err := lendingMarket.abi.Pack("hub")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hub() view returns(address)
func (lendingMarket *LendingMarket) TryPackHub() ([]byte, error) {
	return lendingMarket.abi.Pack("hub")
}

// UnpackHub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x365a86fc.
//
// Solidity: function hub() view returns(address)
func (lendingMarket *LendingMarket) UnpackHub(data []byte) (common.Address, error) {
	out, err := lendingMarket.abi.Unpack("hub", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad9d052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function model() view returns(bytes32)
func (lendingMarket *LendingMarket) PackModel() []byte {
	enc, err := lendingMarket.abi.Pack("model")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad9d052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function model() view returns(bytes32)
func (lendingMarket *LendingMarket) TryPackModel() ([]byte, error) {
	return lendingMarket.abi.Pack("model")
}

// UnpackModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ad9d052.
//
// Solidity: function model() view returns(bytes32)
func (lendingMarket *LendingMarket) UnpackModel(data []byte) ([32]byte, error) {
	out, err := lendingMarket.abi.Unpack("model", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (lendingMarket *LendingMarket) PackOnAssurance(result Result, output []byte, reversed bool) []byte {
	enc, err := lendingMarket.abi.Pack("onAssurance", result, output, reversed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (lendingMarket *LendingMarket) TryPackOnAssurance(result Result, output []byte, reversed bool) ([]byte, error) {
	return lendingMarket.abi.Pack("onAssurance", result, output, reversed)
}

// PackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (lendingMarket *LendingMarket) PackOnInference(result Result, output []byte) []byte {
	enc, err := lendingMarket.abi.Pack("onInference", result, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (lendingMarket *LendingMarket) TryPackOnInference(result Result, output []byte) ([]byte, error) {
	return lendingMarket.abi.Pack("onInference", result, output)
}

// PackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x702e7e1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policies() view returns(address)
func (lendingMarket *LendingMarket) PackPolicies() []byte {
	enc, err := lendingMarket.abi.Pack("policies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x702e7e1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policies() view returns(address)
func (lendingMarket *LendingMarket) TryPackPolicies() ([]byte, error) {
	return lendingMarket.abi.Pack("policies")
}

// UnpackPolicies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x702e7e1f.
//
// Solidity: function policies() view returns(address)
func (lendingMarket *LendingMarket) UnpackPolicies(data []byte) (common.Address, error) {
	out, err := lendingMarket.abi.Unpack("policies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy() view returns(bytes32)
func (lendingMarket *LendingMarket) PackPolicy() []byte {
	enc, err := lendingMarket.abi.Pack("policy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy() view returns(bytes32)
func (lendingMarket *LendingMarket) TryPackPolicy() ([]byte, error) {
	return lendingMarket.abi.Pack("policy")
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0505c8c9.
//
// Solidity: function policy() view returns(bytes32)
func (lendingMarket *LendingMarket) UnpackPolicy(data []byte) ([32]byte, error) {
	out, err := lendingMarket.abi.Unpack("policy", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// LendingMarketApplied represents a Applied event raised by the LendingMarket contract.
type LendingMarketApplied struct {
	Borrower  common.Address
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const LendingMarketAppliedEventName = "Applied"

// ContractEventName returns the user-defined event name.
func (LendingMarketApplied) ContractEventName() string {
	return LendingMarketAppliedEventName
}

// UnpackAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Applied(address indexed borrower, bytes32 indexed requestId)
func (lendingMarket *LendingMarket) UnpackAppliedEvent(log *types.Log) (*LendingMarketApplied, error) {
	event := "Applied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lendingMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LendingMarketApplied)
	if len(log.Data) > 0 {
		if err := lendingMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lendingMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LendingMarketBorrowed represents a Borrowed event raised by the LendingMarket contract.
type LendingMarketBorrowed struct {
	Borrower common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LendingMarketBorrowedEventName = "Borrowed"

// ContractEventName returns the user-defined event name.
func (LendingMarketBorrowed) ContractEventName() string {
	return LendingMarketBorrowedEventName
}

// UnpackBorrowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Borrowed(address indexed borrower, uint256 amount)
func (lendingMarket *LendingMarket) UnpackBorrowedEvent(log *types.Log) (*LendingMarketBorrowed, error) {
	event := "Borrowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lendingMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LendingMarketBorrowed)
	if len(log.Data) > 0 {
		if err := lendingMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lendingMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LendingMarketScored represents a Scored event raised by the LendingMarket contract.
type LendingMarketScored struct {
	Borrower       common.Address
	LoanToValueWad *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const LendingMarketScoredEventName = "Scored"

// ContractEventName returns the user-defined event name.
func (LendingMarketScored) ContractEventName() string {
	return LendingMarketScoredEventName
}

// UnpackScoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Scored(address indexed borrower, uint256 loanToValueWad)
func (lendingMarket *LendingMarket) UnpackScoredEvent(log *types.Log) (*LendingMarketScored, error) {
	event := "Scored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lendingMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LendingMarketScored)
	if len(log.Data) > 0 {
		if err := lendingMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lendingMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (lendingMarket *LendingMarket) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["NotAccepted"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["NotFinite"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackNotFiniteError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["NotHub"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackNotHubError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["NotScored"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackNotScoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["ScoreTooOld"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackScoreTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], lendingMarket.abi.Errors["WrongType"].ID.Bytes()[:4]) {
		return lendingMarket.UnpackWrongTypeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LendingMarketNotAccepted represents a NotAccepted error raised by the LendingMarket contract.
type LendingMarketNotAccepted struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccepted(bytes32 requestId)
func LendingMarketNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x85357716bf982adb63aeeb5f08e8d6462ec1bb31ce33c8df6c1d432a02b5471b")
}

// UnpackNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccepted(bytes32 requestId)
func (lendingMarket *LendingMarket) UnpackNotAcceptedError(raw []byte) (*LendingMarketNotAccepted, error) {
	out := new(LendingMarketNotAccepted)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "NotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketNotFinite represents a NotFinite error raised by the LendingMarket contract.
type LendingMarketNotFinite struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinite()
func LendingMarketNotFiniteErrorID() common.Hash {
	return common.HexToHash("0xa0895e8a8f9c48001e2a4f66ccc5e8d82d13804c4bcb188ff9e90225dc405634")
}

// UnpackNotFiniteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinite()
func (lendingMarket *LendingMarket) UnpackNotFiniteError(raw []byte) (*LendingMarketNotFinite, error) {
	out := new(LendingMarketNotFinite)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "NotFinite", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketNotHub represents a NotHub error raised by the LendingMarket contract.
type LendingMarketNotHub struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHub(address caller)
func LendingMarketNotHubErrorID() common.Hash {
	return common.HexToHash("0x727fe12b61c496cdb8b34d8294a2afde12285be32041bdd5c01d20e004d2e77f")
}

// UnpackNotHubError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHub(address caller)
func (lendingMarket *LendingMarket) UnpackNotHubError(raw []byte) (*LendingMarketNotHub, error) {
	out := new(LendingMarketNotHub)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "NotHub", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketNotScored represents a NotScored error raised by the LendingMarket contract.
type LendingMarketNotScored struct {
	Borrower common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotScored(address borrower)
func LendingMarketNotScoredErrorID() common.Hash {
	return common.HexToHash("0xcc531a1788ad448d5e5aef7a95077234bd331bc72a17e53cbfe94c7927f25178")
}

// UnpackNotScoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotScored(address borrower)
func (lendingMarket *LendingMarket) UnpackNotScoredError(raw []byte) (*LendingMarketNotScored, error) {
	out := new(LendingMarketNotScored)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "NotScored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketOutOfBounds represents a OutOfBounds error raised by the LendingMarket contract.
type LendingMarketOutOfBounds struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 index)
func LendingMarketOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5f7644f91bfbe7b1485eb16dbf44ad38b280ef157679293c861735a2ef756c63")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 index)
func (lendingMarket *LendingMarket) UnpackOutOfBoundsError(raw []byte) (*LendingMarketOutOfBounds, error) {
	out := new(LendingMarketOutOfBounds)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketScoreTooOld represents a ScoreTooOld error raised by the LendingMarket contract.
type LendingMarketScoreTooOld struct {
	ScoredAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoreTooOld(uint64 scoredAt)
func LendingMarketScoreTooOldErrorID() common.Hash {
	return common.HexToHash("0x62341a04283223988aec80ae647d3a1345fbe490a1c6d0fd215be02f9fd958a5")
}

// UnpackScoreTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoreTooOld(uint64 scoredAt)
func (lendingMarket *LendingMarket) UnpackScoreTooOldError(raw []byte) (*LendingMarketScoreTooOld, error) {
	out := new(LendingMarketScoreTooOld)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "ScoreTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketTooMuch represents a TooMuch error raised by the LendingMarket contract.
type LendingMarketTooMuch struct {
	Wanted  *big.Int
	Allowed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch(uint256 wanted, uint256 allowed)
func LendingMarketTooMuchErrorID() common.Hash {
	return common.HexToHash("0x6073b21fc6112f9c9fd0125d34c17dd0f327d9ab783fdd677438cdb80db16c1e")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch(uint256 wanted, uint256 allowed)
func (lendingMarket *LendingMarket) UnpackTooMuchError(raw []byte) (*LendingMarketTooMuch, error) {
	out := new(LendingMarketTooMuch)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LendingMarketWrongType represents a WrongType error raised by the LendingMarket contract.
type LendingMarketWrongType struct {
	Dtype uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongType(uint8 dtype)
func LendingMarketWrongTypeErrorID() common.Hash {
	return common.HexToHash("0x09b2494e08627003077ff58e23f76a13bdeb1d80cc30bf18317889a99c9c57d0")
}

// UnpackWrongTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongType(uint8 dtype)
func (lendingMarket *LendingMarket) UnpackWrongTypeError(raw []byte) (*LendingMarketWrongType, error) {
	out := new(LendingMarketWrongType)
	if err := lendingMarket.abi.UnpackIntoInterface(out, "WrongType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"get\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"registeredAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"m\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"setState\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setUri\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ModelOwnerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"ModelStateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelUriChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"from\",\"type\":\"uint8\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"BadTransition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"UnknownModel\",\"type\":\"error\"}]",
	ID:  "3e254b56222d92d47acf39cfb7ab1cbcc5",
	Bin: "0x60808060405234601557610bcc908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631b4f6c461461099257806342fc4a11146106205780637a1379e7146104745780638eaa6ac014610261578063eb1bfb18146100bc5763ef5d6bbb1461005b575f80fd5b346100b85760403660031901126100b8576024356004356001600160a01b03821682036100b85761008b81610b81565b505f90815260016020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b5f80fd5b346100b85760603660031901126100b857600435602435600481109081156100b8576044356001600160401b0381116100b8576100fd903690600401610a31565b91909261010985610b81565b905f600384148015610255575b818115610245575b5015908115610229575b811561020a575b506101cb57506102008311610193577f9fb863874f0ff08c603e00bb09ef4c8a331eaa621f9edc582b6bc69f9ae2060e9361017d936101718461018e94610aa7565b60405194858095610a5e565b604060208501526040840191610b61565b0390a2005b604051634fd53d8960e11b815260206004820152600f60248201526e726561736f6e20746f6f206c6f6e6760881b6044820152606490fd5b9054637102340960e11b5f5260a01c60ff1660048110156101f657600452156101f65760245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b835460a01c60ff1691506101f65760048110156101f65783148761012f565b905060ff835460a01c1660048110156101f65760031490610128565b90506101f657600184148161011e565b50505f60028414610116565b346100b85760203660031901126100b857600435606060c060405161028581610a6b565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201520152805f525f60205260405f2090604051906102c082610a6b565b82546001600160a01b038116835260208301939060a081901c60ff1660048110156101f65785526001600160401b03604085019160a81c1681526001600160401b036001830154166060850190815260028301549160808601928352600460038501549460a08801958652019460405195865f82549261033f84610acb565b8084529360018116908115610452575060011461040e575b5061036492500387610a86565b60c08701958652875160048110156101f657156103fc5750916001600160401b0360209492816101209897956103b56040519b8c9a8a8c5260018060a01b039051168a8c01525160408b0190610a5e565b51166060880152511660808601525160a08501525160c08401525160e080840152805191829182610100860152018484015e5f828201840152601f01601f19168101030190f35b63a2dc062560e01b5f5260045260245ffd5b90505f9291925260205f20905f915b818310610436575050906020610364928201018b610357565b6020919350806001915483858d0101520191019091889261041d565b90506020925061036494915060ff191682840152151560051b8201018b610357565b346100b85760403660031901126100b8576004356024356001600160401b0381116100b8576104a7903690600401610a31565b91906104b282610b81565b61020084116105eb57600401926001600160401b0381116105d7576104e1816104db8654610acb565b86610b03565b5f93601f82116001146105555761053082807f735b5f462537511cac32242e3ebe5be6af564eb647c40688426d9f2e169e67f696975f9161054a575b508160011b915f199060031b1c19161790565b90555b61018e604051928392602084526020840191610b61565b90508501358861051d565b601f19821694815f5260205f20905f5b8781106105bf5750837f735b5f462537511cac32242e3ebe5be6af564eb647c40688426d9f2e169e67f69697106105a6575b5050600182811b019055610533565b8401355f19600385901b60f8161c191690558580610597565b90916020600181928589013581550193019101610565565b634e487b7160e01b5f52604160045260245ffd5b604051634fd53d8960e11b815260206004820152600c60248201526b75726920746f6f206c6f6e6760a01b6044820152606490fd5b346100b85760a03660031901126100b85760043560243560443591606435926001600160401b0384168094036100b8576084356001600160401b0381116100b85761066f903690600401610a31565b93908315801561098a575b6109535761020085116105eb57835f525f60205260ff60405f205460a01c1660048110156101f6576109405782151580610920575b61090d57604051956106c087610a6b565b33875260208701966001885260408101906001600160401b0342168252606081018381526080820186815260a08301918883526001600160401b038b116105d7576040519b610719601f8d01601f19166020018e610a86565b8b8d52368c8901116100b8575f60208d8f818c8483013701015260c085019c8d525f8b8152602081905260409020945185546001600160a01b0319166001600160a01b0391909116178555519460048610156101f65761077b60049686610aa7565b518454906001600160401b0360a81b9060a81b16906001600160401b0360a81b19161784556001600160401b03600185019151166001600160401b03198254161790555160028301555160038201550196519687516001600160401b0381116105d7576107f2816107ec8454610acb565b84610b03565b6020601f821160011461088257816108729594939261084a927f9a9a267e836df24d1834c19b2f9bcbae5cad8c3a4810c768b1848d2649926bb99a9b9c5f92610877575b50508160011b915f199060031b1c19161790565b90555b6040519485948552602085015260408401526080606084015233966080840191610b61565b0390a3005b015190508c80610836565b601f19821699835f52815f209a5f5b8181106108f557509a6001928492610872989796957f9a9a267e836df24d1834c19b2f9bcbae5cad8c3a4810c768b1848d2649926bb99c9d9e106108dd575b505050811b01905561084d565b01515f1960f88460031b161c191690558b80806108d0565b838301518d556001909c019b60209384019301610891565b8263a2dc062560e01b5f5260045260245ffd5b5060ff61092c84610b81565b5460a01c1660048110156101f657156106af565b83633be57b3960e11b5f5260045260245ffd5b604051634fd53d8960e11b815260206004820152600e60248201526d646967657374206f722073697a6560901b6044820152606490fd5b50851561067a565b346100b85760203660031901126100b8576004355f818152600160205260409020546001600160a01b03163303610a1b575f81815260016020908152604080832080546001600160a01b031990811690915591839052822080543392168217905591907f40207e950cac53e1fb11313bd1d07c5e5a013f1f4fd47b95f74df91678b248f69080a3005b630e25346d60e01b5f526004523360245260445ffd5b9181601f840112156100b8578235916001600160401b0383116100b857602083818601950101116100b857565b9060048210156101f65752565b60e081019081106001600160401b038211176105d757604052565b90601f801991011681019081106001600160401b038211176105d757604052565b9060048110156101f657815460ff60a01b191660a09190911b60ff60a01b16179055565b90600182811c92168015610af9575b6020831014610ae557565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610ada565b919091601f8311610b14575b505050565b818311610b2057505050565b5f5260205f206020601f830160051c9210610b59575b81601f9101920160051c03905f5b82811015610b0f575f82820155600101610b44565b5f9150610b36565b908060209392818452848401375f828201840152601f01601f1916010190565b90815f525f60205260405f2091825460ff8160a01c1660048110156101f65715610bb957336001600160a01b0390911603610a1b5750565b5063a2dc062560e01b5f5260045260245ffd",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b4f6c46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership(bytes32 model) returns()
func (modelRegistry *ModelRegistry) PackAcceptOwnership(model [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("acceptOwnership", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b4f6c46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership(bytes32 model) returns()
func (modelRegistry *ModelRegistry) TryPackAcceptOwnership(model [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("acceptOwnership", model)
}

// PackGet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eaa6ac0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function get(bytes32 model) view returns((address,uint8,uint64,uint64,bytes32,bytes32,string) m)
func (modelRegistry *ModelRegistry) PackGet(model [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("get", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eaa6ac0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function get(bytes32 model) view returns((address,uint8,uint64,uint64,bytes32,bytes32,string) m)
func (modelRegistry *ModelRegistry) TryPackGet(model [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("get", model)
}

// UnpackGet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eaa6ac0.
//
// Solidity: function get(bytes32 model) view returns((address,uint8,uint64,uint64,bytes32,bytes32,string) m)
func (modelRegistry *ModelRegistry) UnpackGet(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("get", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42fc4a11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 model, bytes32 lineageRoot, bytes32 previous, uint64 size, string uri) returns()
func (modelRegistry *ModelRegistry) PackRegister(model [32]byte, lineageRoot [32]byte, previous [32]byte, size uint64, uri string) []byte {
	enc, err := modelRegistry.abi.Pack("register", model, lineageRoot, previous, size, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42fc4a11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 model, bytes32 lineageRoot, bytes32 previous, uint64 size, string uri) returns()
func (modelRegistry *ModelRegistry) TryPackRegister(model [32]byte, lineageRoot [32]byte, previous [32]byte, size uint64, uri string) ([]byte, error) {
	return modelRegistry.abi.Pack("register", model, lineageRoot, previous, size, uri)
}

// PackSetState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb1bfb18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setState(bytes32 model, uint8 state, string reason) returns()
func (modelRegistry *ModelRegistry) PackSetState(model [32]byte, state uint8, reason string) []byte {
	enc, err := modelRegistry.abi.Pack("setState", model, state, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb1bfb18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setState(bytes32 model, uint8 state, string reason) returns()
func (modelRegistry *ModelRegistry) TryPackSetState(model [32]byte, state uint8, reason string) ([]byte, error) {
	return modelRegistry.abi.Pack("setState", model, state, reason)
}

// PackSetUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a1379e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUri(bytes32 model, string uri) returns()
func (modelRegistry *ModelRegistry) PackSetUri(model [32]byte, uri string) []byte {
	enc, err := modelRegistry.abi.Pack("setUri", model, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a1379e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUri(bytes32 model, string uri) returns()
func (modelRegistry *ModelRegistry) TryPackSetUri(model [32]byte, uri string) ([]byte, error) {
	return modelRegistry.abi.Pack("setUri", model, uri)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef5d6bbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(bytes32 model, address to) returns()
func (modelRegistry *ModelRegistry) PackTransferOwnership(model [32]byte, to common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("transferOwnership", model, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef5d6bbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(bytes32 model, address to) returns()
func (modelRegistry *ModelRegistry) TryPackTransferOwnership(model [32]byte, to common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("transferOwnership", model, to)
}

// ModelRegistryModelOwnerChanged represents a ModelOwnerChanged event raised by the ModelRegistry contract.
type ModelRegistryModelOwnerChanged struct {
	Model [32]byte
	Owner common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelOwnerChangedEventName = "ModelOwnerChanged"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelOwnerChanged) ContractEventName() string {
	return ModelRegistryModelOwnerChangedEventName
}

// UnpackModelOwnerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelOwnerChanged(bytes32 indexed model, address indexed owner)
func (modelRegistry *ModelRegistry) UnpackModelOwnerChangedEvent(log *types.Log) (*ModelRegistryModelOwnerChanged, error) {
	event := "ModelOwnerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelOwnerChanged)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelRegistered represents a ModelRegistered event raised by the ModelRegistry contract.
type ModelRegistryModelRegistered struct {
	Model       [32]byte
	Owner       common.Address
	LineageRoot [32]byte
	Previous    [32]byte
	Size        uint64
	Uri         string
	Raw         *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRegisteredEventName = "ModelRegistered"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRegistered) ContractEventName() string {
	return ModelRegistryModelRegisteredEventName
}

// UnpackModelRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRegistered(bytes32 indexed model, address indexed owner, bytes32 lineageRoot, bytes32 previous, uint64 size, string uri)
func (modelRegistry *ModelRegistry) UnpackModelRegisteredEvent(log *types.Log) (*ModelRegistryModelRegistered, error) {
	event := "ModelRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelRegistered)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelStateChanged represents a ModelStateChanged event raised by the ModelRegistry contract.
type ModelRegistryModelStateChanged struct {
	Model  [32]byte
	State  uint8
	Reason string
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelStateChangedEventName = "ModelStateChanged"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelStateChanged) ContractEventName() string {
	return ModelRegistryModelStateChangedEventName
}

// UnpackModelStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelStateChanged(bytes32 indexed model, uint8 state, string reason)
func (modelRegistry *ModelRegistry) UnpackModelStateChangedEvent(log *types.Log) (*ModelRegistryModelStateChanged, error) {
	event := "ModelStateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelStateChanged)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelUriChanged represents a ModelUriChanged event raised by the ModelRegistry contract.
type ModelRegistryModelUriChanged struct {
	Model [32]byte
	Uri   string
	Raw   *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelUriChangedEventName = "ModelUriChanged"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelUriChanged) ContractEventName() string {
	return ModelRegistryModelUriChangedEventName
}

// UnpackModelUriChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelUriChanged(bytes32 indexed model, string uri)
func (modelRegistry *ModelRegistry) UnpackModelUriChangedEvent(log *types.Log) (*ModelRegistryModelUriChanged, error) {
	event := "ModelUriChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelUriChanged)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["BadModel"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackBadModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["BadTransition"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackBadTransitionError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["UnknownModel"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackUnknownModelError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the ModelRegistry contract.
type ModelRegistryAlreadyRegistered struct {
	Model [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(bytes32 model)
func ModelRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x77caf672214035207a45708060aa1e2e66841e1b2dbaefae83058807272a7a8a")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(bytes32 model)
func (modelRegistry *ModelRegistry) UnpackAlreadyRegisteredError(raw []byte) (*ModelRegistryAlreadyRegistered, error) {
	out := new(ModelRegistryAlreadyRegistered)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryBadModel represents a BadModel error raised by the ModelRegistry contract.
type ModelRegistryBadModel struct {
	Why string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadModel(string why)
func ModelRegistryBadModelErrorID() common.Hash {
	return common.HexToHash("0x9faa7b122b50d04eef974b3bf53126fd378fb60fef2c132572389f707766789b")
}

// UnpackBadModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadModel(string why)
func (modelRegistry *ModelRegistry) UnpackBadModelError(raw []byte) (*ModelRegistryBadModel, error) {
	out := new(ModelRegistryBadModel)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "BadModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryBadTransition represents a BadTransition error raised by the ModelRegistry contract.
type ModelRegistryBadTransition struct {
	From uint8
	To   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTransition(uint8 from, uint8 to)
func ModelRegistryBadTransitionErrorID() common.Hash {
	return common.HexToHash("0xe204681226437820f1ae13e0f176ebf2e14825212dfa2eb9728748c39603b998")
}

// UnpackBadTransitionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTransition(uint8 from, uint8 to)
func (modelRegistry *ModelRegistry) UnpackBadTransitionError(raw []byte) (*ModelRegistryBadTransition, error) {
	out := new(ModelRegistryBadTransition)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "BadTransition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotOwner represents a NotOwner error raised by the ModelRegistry contract.
type ModelRegistryNotOwner struct {
	Model  [32]byte
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(bytes32 model, address caller)
func ModelRegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x0e25346d3923fdf61b8b8de5a7da7267aa43093abc1ce6c52cbd87b4dcd30574")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(bytes32 model, address caller)
func (modelRegistry *ModelRegistry) UnpackNotOwnerError(raw []byte) (*ModelRegistryNotOwner, error) {
	out := new(ModelRegistryNotOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryUnknownModel represents a UnknownModel error raised by the ModelRegistry contract.
type ModelRegistryUnknownModel struct {
	Model [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownModel(bytes32 model)
func ModelRegistryUnknownModelErrorID() common.Hash {
	return common.HexToHash("0xa2dc0625b3fe9caa2cc8653c3bb80baa7333672dfd886a80b6343d529b2daa98")
}

// UnpackUnknownModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownModel(bytes32 model)
func (modelRegistry *ModelRegistry) UnpackUnknownModelError(raw []byte) (*ModelRegistryUnknownModel, error) {
	out := new(ModelRegistryUnknownModel)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "UnknownModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryMetaData contains all meta data concerning the OperatorRegistry contract.
var OperatorRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"stakeToken\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"weightUnit\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"maxWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxShare\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"minOperators\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOperators\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validity\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appealWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"equivocationSlash\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictCap\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reporterShare\",\"type\":\"uint32\"}],\"internalType\":\"structOperatorRegistry.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"activeOperators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"addStake\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"appealWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"cancelVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochEndsAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"equivocationSlash\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"executeVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"homeBlockOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isSlashed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxOperators\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxShare\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxWeight\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minOperators\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"networkId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structIOperatorRegistry.Operator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"operatorSet\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structOperatorSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structMember[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"ownerOfKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"fault\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slashAmount\",\"type\":\"uint64\"}],\"internalType\":\"structVerdict\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"proposeVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"pop\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reporterShare\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"name\":\"requestUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"pop\",\"type\":\"bytes\"}],\"name\":\"rotateKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"setHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"announcement\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIOperatorRegistry.Statement\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"announcement\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIOperatorRegistry.Statement\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"slashEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"fromSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"toSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"homeBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structSetHandover\",\"name\":\"h\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"slashForgedHandover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"unbondingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validity\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verdictCap\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weightUnit\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdrawCredit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"EpochStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"OperatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"name\":\"OperatorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardCredited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"fault\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"VerdictCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"executableAt\",\"type\":\"uint64\"}],\"name\":\"VerdictProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"AppealOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPeerId\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProofOfPossession\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyAggregate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"EpochNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Frozen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HandoverIsTrue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"KeyTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedCertificate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoConflict\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"name\":\"NotEnoughWeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"TooFewOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"exiting\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"}],\"name\":\"TooMuchExiting\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"UnknownEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"UnknownVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPayment\",\"type\":\"error\"}]",
	ID:  "664f194dd304ac691239e040816462ac30",
	Bin: "0x610280604052346105dd5761020061576d8038038091610021826102806105e1565b61028039126105dd5760405161020081016001600160401b038111828210176105c9576040526102805181526100586102a0610604565b60208201526100686102c0610604565b60408201526100786102e0610618565b6060820181905261008a610300610618565b6080830181905261009c61032061062c565b60a0840181815292906100b0610340610640565b60c086018190526100c2610360610640565b60e087018190526100d4610380610640565b6101008801819052916100e86103a061062c565b6101208901819052936100fc6103c061062c565b6101408a01819052956101106103e061062c565b6101608b015261012161040061062c565b6101808b0152610132610420610640565b6101a08b0152610143610440610640565b6101c08b0152610154610460610640565b6101e08b01526001600160801b031680159788156105b6575b505086156105a4575b8615610587575b508515610578575b8515610563575b508415610554575b841561053c575b508315610528575b508215610516575b5081156104f2575b5080156104df575b80156104c8575b80156104b1575b801561049a575b8015610485575b61047657816101e09163ffffffff9351604051602081019160808352601160a0830152706c696e65616c2e6e6574776f726b2e763160781b60c0830152466040830152306060830152608082015260c0815261023460e0826105e1565b519020608090815260208301516001600160a01b0390811660a05260408085015190911660c090815260608501516001600160801b0390811660e0908152938601511661010090815293516001600160401b039081166101209081529186015188166101409081529386015188166101609081529486015188166101809081529186015181166101a09081529386015181166101c090815294860151811687529085015116610200529083015185166102205290820151841661024052910151909116610260525161511b9081610652823960805181818161150201528181611abb01528181611fd201528181613dd6015281816144ea015261478c015260a051818181612ee001528181613c1f0152614a87015260c051818181612b9a015281816134440152818161355101526140b5015260e051818181610e90015281816121f7015281816129dc0152614b5d015261010051818181610371015281816103b60152818161057a015261333001526101205181818161127d0152614b870152610140518181816109130152612e640152610160518181816108c601528181610ed101528181611bab0152611bfa01526101805181818161052301526128c101526101a051818181610bec0152612ea701526101c0518181816109fe01526130bf01526101e05181818161340a0152614c1f015261020051818181612075015261307c0152610220518181816110bd0152611199015261024051818181612a3c0152612f2b015261026051818181610e4c01528181612b4601526140580152f35b63019af63760e01b5f5260045ffd5b5060408201516001600160a01b0316156101d7565b506207a12063ffffffff6101e084015116116101d0565b50620f424063ffffffff6101c084015116116101c9565b50620f424063ffffffff6101a084015116116101c2565b5063ffffffff6101a083015116156101bb565b6101208401516001600160401b03908116600392821692909204161090505f6101b3565b6001600160401b03161591505f6101ab565b6101f491935063ffffffff1611915f6101a3565b63ffffffff9194501663ffffffff841610925f61019b565b63ffffffff8116159450610194565b620f424091955063ffffffff1611935f61018c565b63ffffffff8116159550610185565b66010000000000006001600160401b03919091161195505f61017d565b6001600160401b038116159650610176565b6001600160801b03161096505f8061016d565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176105c957604052565b51906001600160a01b03821682036105dd57565b51906001600160801b03821682036105dd57565b51906001600160401b03821682036105dd57565b519063ffffffff821682036105dd5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806302a688ed146135805780630c340a241461353c5780631072169d1461342e578063117f5f92146133eb5780631ef9fc77146133b9578063244339de14613354578063375b3c0a146133115780633ccfd60b146130e35780633e98d1fb146130a05780633fd2938a1461305d5780634da33cee14612f4f57806351b34bb814612f0f57806351ed6a3014612ecb57806357d775f814612e885780635a75a80914612e48578063636f35d314612cfe5780636c8cc9d914612ca057806372b60afc1461291d57806375807250146128e557806375e1a8b1146128a5578063766718081461287f5780637df014f414611c345780637f8e3b4e14611ade5780639025e64c14611aa357806392c9517d1461172a5780639cba1a1a146116f35780639f88a7c8146112a1578063a8b0bb831461125d578063acf09912146111e7578063b0dd24c8146111bd578063b25873661461117c578063b414a77614610f76578063b799036c14610f31578063b98aa18214610ef5578063bed536e614610eb4578063c0c0afe014610e70578063c858d74614610e2f578063d6c0776e1461088f578063e72eccd214610471578063eb4f16b5146103e15763f7df439f146101dd575f80fd5b346103de5760203660031901126103de576004356001600160c01b038116908190036103dc5761020c33613b63565b906003820191825482811080156103a1575b610362578261022c91613aea565b9261023684614b53565b9060018301906001600160401b03825460a01c166001600160401b03841690036001600160401b03811161034e579186600495949261027761027d956141d4565b55613abf565b0180546001600160c01b03908116830190811161033a5781546001600160c01b0319166001600160c01b03919091161781556102b7614bdf565b81546001600160c01b031660c091821b6001600160c01b03191617918290556040805193845291901c602083015233917f21020437c0e4b58b34bd7ac1f1cef55e7820d1bcd93824ceb273cad96eea704c9190a26040519081527f39df0e5286a3ef2f42a0bf52f32cfe2c58e5b0405f47fe512f2c2439e4cfe20460203392a280f35b634e487b7160e01b85526011600452602485fd5b634e487b7160e01b88526011600452602488fd5b63829f116360e01b85526004527f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316602452604484fd5b506103ac8382613aea565b6001600160801b037f0000000000000000000000000000000000000000000000000000000000000000161161021e565b505b80fd5b5060203660031901126103de576103f6613be7565b6103ff33613b63565b61043161040d600435614a85565b91600161042a6104226003840195865461393a565b808655614b53565b9101613abf565b546040519081527f39df0e5286a3ef2f42a0bf52f32cfe2c58e5b0405f47fe512f2c2439e4cfe20460203392a2805f5160206150fb5f395f51905f525d80f35b5060a03660031901126103de576004356001600160401b0381116103dc5761049d903690600401613770565b6024356001600160401b03811161088b576104bc903690600401613770565b9190926044356001600160401b038111610887576104de903690600401613770565b9190926064359460018060a01b038616809603610883576104fd613be7565b33885260016020526040882096875415801590610872575b61085f5760055463ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168091101561084d5750906105629161055b8688613bbb565b8385613cba565b909661056f608435614a85565b976001600160801b037f000000000000000000000000000000000000000000000000000000000000000016808a10610836575081556105b76105b2368587613975565b613f45565b6001820180546001600160a01b0319166001600160a01b03909216919091178155600382018990556105f16105eb8a614b53565b82613abf565b805460ff60e01b1916600160e01b1790556002810180546001600160a01b03191688178155600591909101906001600160401b0386116108225761063582546137ed565b601f81116107df575b508991868b601f8211600114610774579080610697956106719391610769575b508160011b915f199060031b1c19161790565b90555b60055481546001600160e01b031660e09190911b6001600160e01b031916179055565b60055468010000000000000000811015610755579261073694926107116107289361070c6106ee8860017f9dfe068c79d6970a08561358e31f12c1b74c6795cc05ed4ccbb1d8f7df8683d59d9c9a01600555613b4b565b81546001600160a01b0360039290921b91821b19163390911b179055565b613f07565b604051968752608060208801526080870191613840565b918483036040860152613840565b9260608201528033930390a2805f5160206150fb5f395f51905f525d80f35b634e487b7160e01b89526041600452602489fd5b90508a01355f61065e565b5050808b5260208b208b9388601f1981165b8b8188106107c257506106979650106107a9575b5050600187811b019055610674565b8901355f1960038a901b60f8161c191690555f8061079a565b8301358455602096870196600190940193909201918a9150610786565b8681111561063e5761081490838c5260208c2090601f890160051c9060208a1061081a575b601f82910160051c039101613825565b5f61063e565b8d9150610804565b634e487b7160e01b8a52604160045260248afd5b63829f116360e01b8b5260048a905260245260448afd5b634cc72ba160e11b8a52600452602489fd5b6345ed80e960e01b895233600452602489fd5b5060ff600189015460e81c16610515565b8780fd5b8580fd5b8380fd5b50346103de57806003193601126103de57600a546001600160401b0381169081151580610e1a575b610dfc575060055463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016808210610de457508283926108f96138e7565b93855b848110610da25750610939620f42409163ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613947565b04938415610d99575b61094b846148b5565b91603085028581046030148615171561034e576020810192838211610d855761098c6109768561395a565b9461098460405196876138c6565b80865261395a565b602085019890601f1901368a37895b8a898210610cb05750505090835250600101916001600160401b038311610c9c576109c5906148e7565b946040519460208601906109d882613b22565b608087526109e760a0886138c6565b63ffffffff16916001600160401b03421690610a237f000000000000000000000000000000000000000000000000000000000000000083613a5f565b9460405196610a31886138ab565b89868a6001600160401b0384169d8e8c5260208c0198818a5260408d019e8f526001600160401b0383169c8d606082015284608082015260a0019b6001600160401b031694858d5251902090610a8695614a12565b9786516001600160401b0316928551918b5193604051948594602086015280516020819201604087015e8401916001600160401b0360c01b9060c01b166040830152518092604883015e016040018c600882015203600801601f1981018252610aef90826138c6565b610af890613f45565b60405191610b0583613890565b8883528b6020840191436001600160401b03168352604085019081528c60608601928984526080870195600160a01b60019003168652528d8060205260409020945185556001850192516001600160401b03166001600160401b03198454161783555182549060401b67ffffffffffffffff60401b1667ffffffffffffffff60401b169067ffffffffffffffff60401b19161782555181549063ffffffff60801b9060801b169063ffffffff60801b1916179055600160a01b600190039051169060020190600160a01b60019003166001600160601b0360a01b82541617905587600a54917f0000000000000000000000000000000000000000000000000000000000000000610c1491613a5f565b60401b67ffffffffffffffff60401b16916001600160801b0319161717600a5551945191516001600160401b031691604051958695865260208601526040850160c0905260c08501610c659161379d565b926060850152608084015260a0830152037f85c5b4bced212bdd8a2793c978dbc6af07127b0b89d06dd54f786133bc889e0e91a280f35b634e487b7160e01b87526011600452602487fd5b600198899291610d0691603c9190610d14906001600160a01b03610cd4878b613b0e565b5116835286602052604083209d8e0154926001600160401b038460a01c1690508881105f14610d715794858092613a5f565b9d5463ffffffff871661505a565b610d1e858d613b0e565b526bffffffffffffffffffffffff19610d378589613b0e565b5160601b166bffffffffffffffff00000000603086028c019460201b161760208401526001600160601b03199060601b169101520161099b565b506001600160401b03881694858092613a5f565b634e487b7160e01b89526011600452602489fd5b60019450610942565b90600190610ddd906001600160a01b03610dbc858a613b0e565b51168952826020526001600160401b038360408b20015460a01c169061393a565b91016108fc565b635280a18160e01b8452600491909152602452604482fd5b63acb91bdb60e01b835260401c6001600160401b0316600452602482fd5b506001600160401b038160401c1642106108b7565b50346103de57806003193601126103de57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103de57806003193601126103de5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103de57806003193601126103de57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103de5760203660031901126103de576001600160401b036001604060209383610f1f6137d7565b16815280855220015416604051908152f35b50346103de5760203660031901126103de5760209060ff906001906040906001600160a01b03610f5f61375a565b16815282855220015460e81c166040519015158152f35b50346103de5760603660031901126103de576004356001600160401b0381116103dc57610fa7903690600401613770565b9190602435926001600160401b038411611178576101606003198536030112611178576044356001600160401b03811161088b57610160600319823603011261088b57610ff2613be7565b6044810135604486013514801590611167575b611158576080820361114957611046939461103f9161103660405192608084016040526080878537600401836144a9565b600401906144a9565b3691613975565b8051602091820120808352600282526040808420546001600160a01b0316808552600190935283209192919083158015611127575b6111135760ff600183015460e81c166110ff5760016110ec9394620f42406110e36110b66003870154858060c01b036004890154169061393a565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613947565b04933391613f83565b805f5160206150fb5f395f51905f525d80f35b632417a04760e11b83526004849052602483fd5b63bfc6c33760e01b83526004849052602483fd5b50611143600383015460018060c01b036004850154169061393a565b1561107b565b63ee9f2d5360e01b8452600484fd5b633a09092760e11b8452600484fd5b506064810135606486013514611005565b8280fd5b50346103de57806003193601126103de57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103de57806003193601126103de5760206001600160401b03600a5460401c16604051908152f35b50346103de5760203660031901126103de57600460406001600160a01b0361120d61375a565b1692838152600160205260018060c01b0383838320015416938152600160205220015460c01c90611259604051928392839092916001600160401b036020916040840195845216910152565b0390f35b50346103de57806003193601126103de5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103de576101203660031901126103de576004356001600160401b0381116103dc576112d3903690600401613770565b90602435916001600160401b03831680930361088b5760c036604319011261088b57610104356001600160401b0381116116ef57611315903690600401613770565b61131d613be7565b6001600160401b0361132d613a95565b16865285602052604086206001600160401b03611348613a7f565b1687528660205260408720805480151592836116d4575b83611689575b8361167c575b5082611670575b5081611643575b81611611575b5061160257608083036115f357604051916080830160405260808584376113a4613a95565b6040516001600160401b0360208201927f949396fa6d0e8467296629426f8f5257ff574e426b7c2f124639ee95f315055e8452166040820152604081526113ec6060826138c6565b51902092604051966113fd886138ab565b6044356001600160401b03811681036115ef578852602088019460643586526114246137c1565b9860408101998a52606081019660a435885260c435976001600160401b03891689036115eb576080830198895260e4356001600160401b03811681036115e7576001600160401b0361103f9a81936115549f839060a08901958652604051978260208a019a7f7a06bf63194d7dbaf79172d0c7e5b5846ad17e3027fa458df9e908d9f2074c778c52511660408a0152516060890152511660808701525160a0860152511660c0840152511660e082015260e081526114e4610100826138c6565b5190206040519160208301935f5160206150db5f395f51905f5285527f0000000000000000000000000000000000000000000000000000000000000000604085015260608401526007608084015260a083015260c082015260c0815261154b60e0826138c6565b51902090614452565b8051602091820120808352600282526040808420546001600160a01b03168085526001909352832091929190831580156115c5575b6111135760ff600183015460e81c166110ff5760026110ec9394620f42406110e36110b6600387015460018060c01b036004890154169061393a565b506115e1600383015460018060c01b036004850154169061393a565b15611589565b8d80fd5b8c80fd5b8980fd5b63ee9f2d5360e01b8652600486fd5b638a1836c160e01b8652600486fd5b60e4356001600160401b038116925082810361163f57506001015460401c6001600160401b0316145f61137f565b8880fd5b905060c4356001600160401b0381169081810361163f57506001600160401b036001830154161490611379565b60a4351491505f611372565b546064351492505f61136b565b92506001600160401b0361169b613a7f565b166001600160401b036116ac613a95565b1690600182018092116116c0571492611365565b634e487b7160e01b8b52601160045260248bfd5b92506001600160401b036116e6613a95565b1615159261135f565b8480fd5b50346103de5760203660031901126103de5760406020916001600160401b0361171a6137d7565b1681528083522054604051908152f35b50346103de5760203660031901126103de576117446137d7565b60405190611751826138ab565b82825260208201928084526040830191606083526060840190828252608085018381526001600160401b0360a087019285845216948585528460205260408520805415611a8f576002810154600191906117b3906001600160a01b0316614428565b97895260208801518a526117c7608061395a565b6117d460405191826138c6565b6080815260806117e38161395a565b6020830190601f190136823760408b01905e835260c088015160c01c86520154976001600160401b0363ffffffff8a60801c16998a855260401c16845261182989613af7565b986118376040519a8b6138c6565b808a52611846601f1991613af7565b01865b818110611a57575050855b895181101561194857603081028181046030148215171561034e578060a8018060a811610d8557818a019060c882015160601c92838b52600160205260408b209260018060a01b036002850154169260c4830181116119345760bc6118bf60e484015160601c614428565b93011061192057926118ff9260059260dc6001989796015160c01c91604051966118e888613890565b8752602087015260408601526060850152016139ab565b608082015261190e828d613b0e565b52611919818c613b0e565b5001611854565b634e487b7160e01b8c52601160045260248cfd5b634e487b7160e01b8d52601160045260248dfd5b50604096506001600160401b03928361198d8b9897969463ffffffff94838c519d8e9d8e52511660408d01525160608c01525160c060808c01526101008b019061379d565b95511660a0890152511660c0870152511660e08501528381036020850152825190818152602081016020808460051b840101950193915b8383106119d15786860387f35b919395509193602080611a45600193601f19868203018752895190858060a01b038251168152858060a01b038483015116848201526080611a21604084015160a0604085015260a084019061379d565b926001600160401b036060820151166060840152015190608081840391015261379d565b970193019301909286959492936119c4565b808b6020809360405192611a6a84613890565b8c84528c83850152606060408501528c60608501526060608085015201015201611849565b632938879b60e21b86526004879052602486fd5b50346103de57806003193601126103de5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346103de57806003193601126103de57611af7613be7565b611b0033613b63565b6001600160401b03600a5416151580611be4575b611b8457600281611b356001600160401b0360018195015460a01c166141d4565b611b3f8133614300565b015460a01c166040519081527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2805f5160206150fb5f395f51905f525d80f35b506005545f19810191908211611bd057604491635280a18160e01b825260045263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602452fd5b634e487b7160e01b81526011600452602490fd5b506005545f198101908111611c205763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001611611b14565b634e487b7160e01b83526011600452602483fd5b50346127ef57366003190160c081126127ef5760a0136127ef5760a4356001600160401b0381116127ef57611c6d903690600401613770565b906004355f52600360205260405f205460018060a01b03811661286057506001600160a01b03611c9b613a49565b165f52600160205260405f2091611cc3600384015460018060c01b036004860154169061393a565b15612838576040519161014083018381106001600160401b03821117612824576040525f83525f602084015260408301915f83525f60608501525f60808501525f60a08501525f60c08501525f60e08501525f6101008501525f610120850152610141811061249357801561281057813560f81c845260405192610180840160405283610100860152608084018085116127425761012086015260018301808411612742573560c01c602086015284516002810361230857506009830180841161034e573560c01c905260118201808311610c9c573560c01c606085015260198201808311610c9c573560c01c608085015260218201808311610c9c5783611dca91614fe7565b60818201808311610c9c57611ddf9085615004565b806101411161088757611dfd91369161014019019061014101613975565b6020815191012060c08301525b6001600160401b036060830151166080830151816003029160038304036122f45760011b6801fffffffffffffffe1610156122c957611e5c906060810151604082015117906020810151905117171590565b6122ba576001600160401b036020820151168352826020526040832060a08201519081159182156122ae575b508115612294575b506122755760a08101516001600160401b0360208301511660405160208101907f89b54ff3b20dc6d7920a62cf0b1ce856b6ade3426aa040e045a2b95c338196ad8252600435604082015260408152611eea6060826138c6565b519020604051611ef981613890565b60043581526024356001600160a01b0381168103610883576020820190815260443560ff8116810361163f576001600160401b03906040840190815260608401606435815260ff611f486137c1565b92608087019384526040519560208701977f04677d3ae78a64d224bd04f622c4ec7a1b1163a3080700e7adae6e3ee7903f6b895251604088015260018060a01b039051166060870152511660808501525160a0840152511660c082015260c08152611fb460e0826138c6565b5190206040519160208301935f5160206150db5f395f51905f5285527f000000000000000000000000000000000000000000000000000000000000000060408501526060840152600b608084015260a083015260c082015260c0815261201b60e0826138c6565b519020916120356101008201516101208301519085614c67565b15612266579160a0918360e060c061206e96015191015191604051936020850152604084015260608301526080820152608081526138c6565b60016120a37f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216613a5f565b91612179846001600160401b036120b8613a49565b856120c1613a7f565b91604051906120cf82613890565b828060a01b0316815260208101848a16815261213685604084019288845260406060860199338b52836080880199168952600435815260036020522094868060a01b0390878060a01b03905116166001600160601b0360a01b865416178555511683613abf565b51815460ff60e01b191690151560e01b60ff60e01b161781559351930180546001600160a01b03191660a088901b88900394909416939093178355511690613abf565b016001815460f01c019061ffff82116122525780546001600160f01b031660f09290921b6001600160f01b0319169190911790556121b5613a49565b7f96dad3f1c34178c42d23bf701b9e8db51bed817089cd0758f74788eb4834206561224c61221d6001600160401b036121ec613a7f565b166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690613947565b604080519182526001600160401b0390951660208201526001600160a01b039093169360043593918291820190565b0390a380f35b634e487b7160e01b84526011600452602484fd5b635cd5d23360e01b8552600485fd5b60200151632938879b60e21b83526001600160401b0316600452602482fd5b6001600160401b0391506001015460401c1642115f611e90565b8154141591505f611e88565b63a5b14d3760e01b8352600483fd5b6060820151608083015163070b486960e31b86526001600160401b0391821660045216602452604484fd5b634e487b7160e01b86526011600452602486fd5b9091965060018114908115612805575b50156124935761015d86106124935761010084015160298301808411612742573560c01c608086015260358301808411612742573560c01c8252603d8301908184116127425761236a81608093614fe7565b20609d830191828411612742576123846123ba9387615004565b6001600160401b03602087015116906001600160401b038060808901511691511692603186013560e01c92600987013590614a12565b60a0840152603181013560e01c1580156127f3575b61249357603181013560e01c6007810195908610612742578560031c61015d018061015d11612742578082106124935781106127ef57612417368760031c61015d8501613975565b6020815191012060c08501526001600160401b0360808501511660608501525f60405160208101915f5b5f198a60031c0181111561276c5750601f198284030160051c825282604052612493575f9760031c9283900361015c19019392830161015d0192818303601f190160051c6124a2575050505015611e0a575b6302203a5960e51b5f5260045ffd5b929391929091828403601f190160051c6068818102918204900361274257808210612493576124d091613aea565b601f8116612493576124ea838503601f190160051c6148b5565b9060405194608086019661010087016040525f975f905b878403601f190160051c82106126ca57505060015b603186013560e01c81106126c257819287601f1991030160051c5f976040517fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf6281525b600184116125e8575050600191501492601f19160114166125db575b5060090135036125cd576001600160401b036080850151168211612493576001600160401b036125ae6125c89382608088015116613aea565b1660608501526125bd81614f2c565b610100840151614fae565b611e0a565b62e3c90560e31b5f5260045ffd5b6020015191506009612575565b90915f905f905b8082106126045750509260011c929190612559565b9091898360051b986020808b890101519a8301015160018b166001146126a5576020870152600185015f858210612690575b600114612670575091600192916020808486953560408b0152019b5b8360051b90851c82828c0101526060892092010152019201906125ef565b600193919a95509160208381869560051b8401015160408a015296612652565b5060018b0160208260051b8a01015114612636565b91602080836001969495879635838c015260408b0152019b612652565b60011b612516565b90916126db813560c01c809b61393a565b998315908115612765578a905b600884018085116127425763ffffffff6127158860808f949661270e8161271c99614fe7565b2093613b0e565b511661505a565b6127268589613b0e565b5215612756575b60688101809111612742579160010190612501565b634e487b7160e01b5f52601160045260245ffd5b612760828a614fae565b61272d565b83906126e8565b60ff86820161015d01355f1a60038c901c5f190183146127d4575b8181116127cb575b811618808260031b915b6127a7575050600101612441565b600181166127bd575b6001918201911c80612799565b8186526020909501946127b0565b6001935061278f565b6001600384901b60318a013560e01c031b5f19019150612787565b5f80fd5b50611000603182013560e01c116123cf565b60039150145f612318565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b612840613a49565b63bfc6c33760e01b5f9081526001600160a01b0391909116600452602490fd5b6001600160401b03906357f63db960e01b5f5260a01c1660045260245ffd5b346127ef575f3660031901126127ef5760206001600160401b03600a5416604051908152f35b346127ef575f3660031901126127ef57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef5760203660031901126127ef576001600160a01b0361290661375a565b165f526004602052602060405f2054604051908152f35b346127ef5760203660031901126127ef57600435612939613be7565b5f818152600360205260409020805490916001600160a01b038216919082158015612c93575b612c8157506001600160401b038160a01c1680421115612c6f5750600160e01b9060ff60e01b19161782555f52600160205260405f20600181016129c96129a9825460f01c613860565b82546001600160f01b031660f09190911b6001600160f01b031916178255565b600183015491612a0e6001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b038560a01c16613947565b9360038201918254620f4240612a62612a35600485019360018060c01b038554169061393a565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613947565b935483546001600160a01b03988916999190981697949091900480821015612c675750915b855460ff60e81b1916600160e81b1780875560e01c60ff16612c31575b50835480831015612c2757612aba838092613aea565b85556001600160c01b0390612acf9084613aea565b825491166001600160c01b03918216039590861161274257612b32608095612b38937f779ae4259a5af4ef22846b515842b1f76ab36febb4d48a5faf1fca88c9995c599860018060c01b03166001600160401b0360c01b82541617905554614b53565b90613abf565b620f4240612b6c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613947565b0490865f52600460205260405f20612b8583825461393a565b9055612b918282613aea565b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165f526004602052612bd060405f2091825461393a565b9055867f9637a20306ba48338062fa9b4c666c9879c38f7cdd06a91c066ec16d60b0ac2a6020604051858152a26040519260038452602084015260408301526060820152a35f5f5160206150fb5f395f51905f525d005b612aba8180613aea565b612c3b9087614300565b600a805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b1617905587612aa4565b905091612a87565b6357f63db960e01b5f5260045260245ffd5b6315452af760e21b5f5260045260245ffd5b5060ff8260e01c1661295f565b346127ef5760203660031901126127ef576020612cbb61375a565b612cc3613be7565b335f5260048252612ce660405f20548092335f52600485525f6040812055613c1c565b5f5f5160206150fb5f395f51905f525d604051908152f35b346127ef5760203660031901126127ef57612d1761375a565b606060e0604051612d2781613874565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c0820152015260018060a01b03165f52600160205260405f206002810154906112598154926001600160401b03600384015491600185015460405195612d8e87613874565b60018060a01b038316875260208701978852604087019485528360608801818460a01c168152612dea600560808b019460ff8760e01c161515865260ff60a08d019760e81c16151587528460c08d019860a01c168852016139ab565b9660e08a019788526040519a8b9a60208c5260018060a01b0390511660208c01525160408b01525160608a01525116608088015251151560a087015251151560c0860152511660e0840152516101008084015261012083019061379d565b346127ef575f3660031901126127ef57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef575f3660031901126127ef5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef575f3660031901126127ef576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346127ef575f3660031901126127ef57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef5760403660031901126127ef576004356001600160401b0381116127ef57612f7f903690600401613770565b906024356001600160401b0381116127ef577f9387d3eae46a2f3bc4043da162ffc4dbea583ac6201c14594d29759dbfba312591612fe3612fc7613048933690600401613770565b612fd2929192613be7565b612fdb33613b63565b928785613cba565b91613009600182019361070c602061300360018060a01b03885416614428565b01613eba565b556001600160a01b036130206105b2368886613975565b166001600160601b0360a01b8254161790556040519182916020835233956020840191613840565b0390a25f5f5160206150fb5f395f51905f525d005b346127ef575f3660031901126127ef5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef575f3660031901126127ef5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef575f3660031901126127ef576130fb613be7565b5f335f52600160205260405f208054156132fe576001810190815460f01c6132eb576004810180549092906001600160c01b0381169081151590816132de575b506132c8575b50805460ff8160e01c1615806132af575b6131d5575b508315613196576020846040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5833392a2612ce68133613c1c565b546001600160401b03935060e01c60ff16156131c557505460c01c5b63669c898b60e11b5f521660045260245ffd5b8291506002015460a01c166131b2565b936131f8906131f2600385015460018060c01b038754169061393a565b9061393a565b93335f526001602052600560405f205f81555f60018201555f60028201555f60038201555f60048201550161322d81546137ed565b908161326b575b5050335f526001602052600160405f20019081549060ff8060e81b9160e81c16151560e81b169060ff60e81b191617905584613157565b81601f5f93116001146132825750555b8580613234565b8183526020832061329f91601f0160051c84190190600101613825565b808252816020812091555561327b565b506001600160401b03600284015460a01c164211613152565b83546001600160c01b0319168455935084613141565b905060c01c42118661313b565b63452e239b60e11b5f523360045260245ffd5b63bfc6c33760e01b5f523360045260245ffd5b346127ef575f3660031901126127ef5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef575f3660031901126127ef5761336c6138e7565b6040518091602082016020835281518091526020604084019201905f5b818110613397575050500390f35b82516001600160a01b0316845285945060209384019390920191600101613389565b346127ef5760203660031901126127ef576004355f526002602052602060018060a01b0360405f205416604051908152f35b346127ef575f3660031901126127ef5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346127ef5760203660031901126127ef576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361352e575f81815260036020526040902080546001600160a01b038116919082158015613521575b61350e57600160e01b9060ff60e01b19161790555f5260016020526134e8600160405f20016134c8815460f01c613860565b81546001600160f01b031660f09190911b6001600160f01b031916179055565b7f4a7eb61271105e3f6a6fc29ee0e992d572ae30b1a0b2262034500664c200338a5f80a2005b836315452af760e21b5f5260045260245ffd5b5060ff8160e01c16613496565b6282b42960e81b5f5260045ffd5b346127ef575f3660031901126127ef576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346127ef5760403660031901126127ef5761359961375a565b6024356001600160401b0381116127ef576135b8903690600401613770565b9060056135c433613b63565b6135ce8484613bbb565b6002810180546001600160a01b0319166001600160a01b03871617905501926001600160401b0383116128245761360584546137ed565b601f8111613718575b505f93601f84116001146136965761365d84807f6df33af240fe3733c58a6ff0ceb3c185cc7d4431f6f9ef5b03642cf25fe778a196975f9161368b57508160011b915f199060031b1c19161790565b90555b61368660405192839260018060a01b031683526040602084015233956040840191613840565b0390a2005b90508501358861065e565b601f19841694815f5260205f20905f5b8781106137005750857f6df33af240fe3733c58a6ff0ceb3c185cc7d4431f6f9ef5b03642cf25fe778a19697106136e7575b5050600185811b019055613660565b8401355f19600388901b60f8161c1916905585806136d8565b909160206001819285890135815501930191016136a6565b8381111561360e5761374c90855f5260205f2090601f860160051c906020871061375257601f82910160051c039101613825565b8461360e565b5f9150610804565b600435906001600160a01b03821682036127ef57565b9181601f840112156127ef578235916001600160401b0383116127ef57602083818601950101116127ef57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608435906001600160401b03821682036127ef57565b600435906001600160401b03821682036127ef57565b90600182811c9216801561381b575b602083101461380757565b634e487b7160e01b5f52602260045260245ffd5b91607f16916137fc565b5f5b82811061383357505050565b5f82820155600101613827565b908060209392818452848401375f828201840152601f01601f1916010190565b61ffff5f199116019061ffff821161274257565b61010081019081106001600160401b0382111761282457604052565b60a081019081106001600160401b0382111761282457604052565b60c081019081106001600160401b0382111761282457604052565b90601f801991011681019081106001600160401b0382111761282457604052565b60405190600554808352826020810160055f5260205f20925f5b818110613918575050613916925003836138c6565b565b84546001600160a01b0316835260019485019487945060209093019201613901565b9190820180921161274257565b8181029291811591840414171561274257565b6001600160401b03811161282457601f01601f191660200190565b9291926139818261395a565b9161398f60405193846138c6565b8294818452818301116127ef578281602093845f960137010152565b9060405191825f8254926139be846137ed565b8084529360018116908115613a2757506001146139e3575b50613916925003836138c6565b90505f9291925260205f20905f915b818310613a0b575050906020613916928201015f6139d6565b60209193508060019154838589010152019101909184926139f2565b90506020925061391694915060ff191682840152151560051b8201015f6139d6565b6024356001600160a01b03811681036127ef5790565b906001600160401b03809116911601906001600160401b03821161274257565b6084356001600160401b03811681036127ef5790565b6044356001600160401b03811681036127ef5790565b356001600160401b03811681036127ef5790565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b9190820391821161274257565b6001600160401b0381116128245760051b60200190565b80518210156128105760209160051b010190565b6006905f905b60048210613b3557505050565b6001602081928554815201930191019091613b28565b6005548110156128105760055f5260205f2001905f90565b6001600160a01b03165f81815260016020526040902080549092919015613ba95760ff600184015460e01c1615613b975750565b634022bc5560e01b5f5260045260245ffd5b63bfc6c33760e01b5f5260045260245ffd5b508015908115613bdc575b50613bcd57565b6311795d9b60e01b5f5260045ffd5b60409150115f613bc6565b5f5160206150fb5f395f51905f525c613c0d5760015f5160206150fb5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116613c6a5750905f80809338935af115613c5d57565b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f51141615613c9c575b50505f603452565b3b153d171015613cad575f80613c94565b6390b8ec185f526004601cfd5b9290939160808503613e7457604051946080860160405260808587378594613cf5876060810151604082015117906020810151905117171590565b8015613e96575b613e7457613d0b913691613975565b6020815191012094855f52600260205260018060a01b0360405f205416613e835761010060405160208101907f3b8fd08dd40321d219dbe8f52e66a4a14ae2659fd1e3bb0eff8556cfbdae5637825288604082015260408152613d6f6060826138c6565b51902060405160208101907f66b6a0f5886d748213ef360fd5816340469d5cff9a6b808a5d335c986f8c250f825233604082015289606082015260608152613db86080826138c6565b5190206040519060208201925f5160206150db5f395f51905f5284527f000000000000000000000000000000000000000000000000000000000000000060408401525f60608401526001608084015260a083015260c082015260c08152613e2060e0826138c6565b5190209303613e7457613e4192610100604051938185016040528437614c67565b15613e65575f83815260026020526040902080546001600160a01b03191633179055565b6301f9405960e11b5f5260045ffd5b63ee9f2d5360e01b5f5260045ffd5b8563465666f160e01b5f5260045260245ffd5b5060806040518189825e60018282015260a081600c618ca0fa60803d141615613cfc565b613ee460405191613eca83613b22565b613ed56080846138c6565b613ede81614f2c565b82614fae565b5f5b60048110613ef2575050565b60019060208351930192816006015501613ee6565b613f2260405191613f1783613b22565b613ede6080846138c6565b5f5b60048110613f30575050565b60019060208351930192816006015501613f24565b9081518060401b6bfe61000180600a3d393df3000161fffe8211840152600b8101601584015ff0928315613f765752565b63301164255f526004601cfd5b60018201805460ff60e81b1916600160e81b17808255959694959094929391929060e01c60ff16614146575b6003840193600485548084105f1461413c57613fcc848092613aea565b87556001600160c01b0390613fe19085613aea565b929091018054919092166001600160c01b03918216039690871161274257612b3260809661404a937f779ae4259a5af4ef22846b515842b1f76ab36febb4d48a5faf1fca88c9995c599960018060c01b03166001600160401b0360c01b82541617905554614b53565b620f424061407e63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613947565b049160018060a01b031696875f52600460205260405f206140a084825461393a565b90556140ac8383613aea565b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165f5260046020526140eb60405f2091825461393a565b9055877f9637a20306ba48338062fa9b4c666c9879c38f7cdd06a91c066ec16d60b0ac2a6020604051868152a260ff6040519716875260208701526040860152606085015260018060a01b031692a3565b613fcc8180613aea565b6141508484614300565b600a805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179055613faf565b939160ff909391936001600160401b036040519560208701975f5160206150db5f395f51905f528952604088015216606086015216608084015260a083015260c082015260c081526141ce60e0826138c6565b51902090565b600a546001600160401b0381169081156142fb57816001600160401b038260801c16036142d7575b505f525f6020526003602060018060a01b03600260405f200154166040805191600890600960a0601f8601833c600884015160ff16156142af575b5080835282015f8482015201604052015160c01c046001600160401b03614264600a54938460c01c613a5f565b91166001600160401b03821681811161429a5750506001600160c01b0390911660c09190911b6001600160c01b03191617600a55565b63c55e00ef60e01b5f5260045260245260445ffd5b90503b60a060015f198301928360281c3d3d3e60a803018260a811026008039111025f614237565b6001600160801b036001600160401b0360801b8260801b16911617600a555f6141fc565b505050565b60018201805460ff60e01b1916815591614326600261431d614bdf565b92019182613abf565b5460e01c6005545f1981019081116127425761434190613b4b565b90546001600160a01b0360039290921b1c8116921682036143b9575b50506005549081156143a557613003602091613916935f190161437f81613b4b565b81546001600160a01b0360039290921b82901b1916909155600591909155905416614428565b634e487b7160e01b5f52603160045260245ffd5b816143ee614421936143ca84613b4b565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b5f90815260016020526040902060020180546001600160e01b031660e09290921b6001600160e01b031916919091179055565b5f8061435d565b906040805180935f19813b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b909261010003613e745761447492610100604051938185016040528437614c67565b1561447b57565b635cd5d23360e01b5f5260045ffd5b3563ffffffff811681036127ef5790565b3560ff811681036127ef5790565b90610100810163ffffffff6144bd8261448a565b1661454d575061450e6144cf82613aab565b6144db6020840161449b565b906060840135916040850135917f000000000000000000000000000000000000000000000000000000000000000061417b565b905b608081013590601e19813603018212156127ef5701908135916001600160401b0383116127ef576020019082360382136127ef5761391693614452565b60208201600260ff61455e8361449b565b161480159061488e575b6147b65761012083016145df61457d8261448a565b60405163ffffffff60208201927f3bd9d0e0f4ac937ec60e597f592ff7bc5e1eb0faef94051c71d5864b1dd2003684521660408201526040870135606082015260608701356080820152608081526145d660a0826138c6565b5190209161448a565b3685900391610140860135601e1984018112156127ef578601918235926001600160401b0384116127ef57602001908360051b360382136127ef5763ffffffff909391931691925f915b8083106147db575050506147d4575b80159081156147c5575b506147b65761465961465385613aab565b9261449b565b60a0850135936001600160a01b038516908186036127ef5760c08701608061468082613aab565b6040516001600160401b0360208201927f0fbf139a97704a2632d7c9ccfd039e209a9808e8a89a01c2e3d111944e22f4e58452876040840152166060820152606081526146cd83826138c6565b51902095609f1901126127ef5760405196608088018881106001600160401b0382111761282457604052875235906001600160401b038216918281036127ef57602088015260e088013590816040890152359063ffffffff8216918281036127ef5760606147b09901526040519260208401947ff2fadb01cff68fd21c338ba68f0e17bed71dada602d29759dcd934045d383453865260408501526060840152608083015260a082015260a0815261478660c0826138c6565b519020927f000000000000000000000000000000000000000000000000000000000000000061417b565b90614510565b637ca55c7760e01b5f5260045ffd5b905060e085013514155f614642565b505f614638565b90919293600190818616155f1461484157614835906147fb86858761504a565b3590606091604051917fe8f940fe14700f9b740e1f47fc86e65340db40a46b1f1df221bb4a806c55ef3c8352602083015260408201522090565b94811c93019190614629565b6148899061485086858761504a565b35606091604051917fe8f940fe14700f9b740e1f47fc86e65340db40a46b1f1df221bb4a806c55ef3c8352602083015260408201522090565b614835565b5061489c610120840161448a565b63ffffffff806148ab8561448a565b1691161015614568565b906148bf82613af7565b6148cc60405191826138c6565b82815280926148dd601f1991613af7565b0190602036910137565b80518015614a0c576001905b808210614a02575f5b6001831161491557505050805115612810576020015190565b600182018083116127425760011c915f5b838110614971575050606090604051907fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf628252806020830152604082015220909160011c91906148fc565b600181901b906001600160ff1b0381168103612742576001820191828111612742576001926149a26060928a613b0e565b5190858110156149fb576149b6908a613b0e565b515b604051917fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf62835260208301526040820152206149f48289613b0e565b5201614926565b50856149b8565b9060011b906148f3565b50505f90565b9491936001600160401b03809463ffffffff9396604051978360208a019a7f6fa1ab648288f4530b6cbbda436ba04740d47fc36eda1d1ba253ef871024ec9f8c521660408a0152606089015260808801521660a08601521660c08401521660e082015260e081526141ce610100826138c6565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821615614b475734614b3857614ac530836150b5565b9060405190606052306040523360601b602c526323b872dd60601b600c5260205f6064601c82875af18060015f51141615614b1a575b50614b1792614b12915f60605260405230906150b5565b613aea565b90565b3d843b15171015614b2b575f614afb565b637939f4245f526004601cfd5b63788a686f60e01b5f5260045ffd5b8091503403614b385790565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908115614bcb57047f0000000000000000000000000000000000000000000000000000000000000000906001600160401b03821681105f14614bc7576001600160401b0391501690565b5090565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b03600a54165f525f6020526001600160401b03600160405f20015460401c16428110614c57575b6001600160401b03614c4462015180927f000000000000000000000000000000000000000000000000000000000000000090613a5f565b16016001600160401b0381116127425790565b50426001600160401b0316614c0d565b9091610100906080604051946103008601604052855e6f17f1d3a73197d7942695638c4fa9ac0f6101808501527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08501526f114d1d6855d545a8aa7d76c8cf2e21f26101c08501527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6101e085015261020084015e60808201908183116127425760029160405160c081016101c08201915f815260208101945f8652604082019081527f010000424c535f5349475f424c53313233383147325f584d443a5348412d323560608301526e365f535357555f524f5f504f505f2b60881b6080830152602082608f818a610bb8fa82517f01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f88526c535357555f524f5f504f505f2b60981b909252602084604d858b610bb8fa169587915b60098310614efa575050506040835260016101e0820152604061020082015260016102608201536f1a0111ea397fe69a4b1ba7b6434bacd76102618201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6102818201528161022082015b848210614edd57505084614ea4575b505082614e86575b505015614e6657505f610300602092600f6204b5dcfa60015f511460203d14161690565b6375c6821d60e11b5f9081526001600160a01b0391909116600452602490fd5b91509150610100600d92610200823d149385610708fa165f80614e42565b91935093506101008083608060119788620116e8fa813d1416918184865e60806101406102c08301920187620116e8fa16915f80614e3a565b90956040908188845e818860e1886005610bb8fa16960190614e2b565b909196600190602060c05f198b0160051b870160a0810151861888528b875301604d878d610bb8fa1697019190614dbf565b604081019060608251910191825191828117614f49575b50505050565b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8311016f1a0111ea397fe69a4b1ba7b6434bacd70390527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0390525f808080614f43565b61010060809283604051918185845e8183015e600b610465fa60803d141615614fd357565b6375c6821d60e11b5f52600b60045260245ffd5b906050603080935f8452818160108601375f604085015201910137565b9061012082015181905f905b6004821061502d5750505060c060e0918160405191823720910152565b60306040825f600194528286601083013701930191019091615010565b91908110156128105760051b0190565b916001600160401b03906040519263ffffffff60208501957fb7ddf544c130a71d1f47c904e7ec473c225a0711f9641a4bad5a45799ae7deeb87521660408501526060840152166080820152608081526141ce60a0826138c6565b602460106020939284936014526370a0823160601b5f525afa601f3d1116602051029056feffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f74459b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// OperatorRegistry is an auto generated Go binding around an Ethereum contract.
type OperatorRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OperatorRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewOperatorRegistry creates a new instance of OperatorRegistry.
func NewOperatorRegistry() *OperatorRegistry {
	parsed, err := OperatorRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OperatorRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OperatorRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((bytes32,address,address,uint128,uint128,uint64,uint32,uint32,uint32,uint64,uint64,uint64,uint64,uint32,uint32,uint32) p) returns()
func (operatorRegistry *OperatorRegistry) PackConstructor(p OperatorRegistryParams) []byte {
	enc, err := operatorRegistry.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActiveOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x244339de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeOperators() view returns(address[])
func (operatorRegistry *OperatorRegistry) PackActiveOperators() []byte {
	enc, err := operatorRegistry.abi.Pack("activeOperators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x244339de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeOperators() view returns(address[])
func (operatorRegistry *OperatorRegistry) TryPackActiveOperators() ([]byte, error) {
	return operatorRegistry.abi.Pack("activeOperators")
}

// UnpackActiveOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x244339de.
//
// Solidity: function activeOperators() view returns(address[])
func (operatorRegistry *OperatorRegistry) UnpackActiveOperators(data []byte) ([]common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("activeOperators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4f16b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(uint256 amount) payable returns()
func (operatorRegistry *OperatorRegistry) PackAddStake(amount *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("addStake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb4f16b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(uint256 amount) payable returns()
func (operatorRegistry *OperatorRegistry) TryPackAddStake(amount *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("addStake", amount)
}

// PackAppealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd2938a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appealWindow() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackAppealWindow() []byte {
	enc, err := operatorRegistry.abi.Pack("appealWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd2938a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appealWindow() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackAppealWindow() ([]byte, error) {
	return operatorRegistry.abi.Pack("appealWindow")
}

// UnpackAppealWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fd2938a.
//
// Solidity: function appealWindow() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackAppealWindow(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("appealWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCancelVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1072169d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelVerdict(bytes32 challengeId) returns()
func (operatorRegistry *OperatorRegistry) PackCancelVerdict(challengeId [32]byte) []byte {
	enc, err := operatorRegistry.abi.Pack("cancelVerdict", challengeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1072169d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelVerdict(bytes32 challengeId) returns()
func (operatorRegistry *OperatorRegistry) TryPackCancelVerdict(challengeId [32]byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("cancelVerdict", challengeId)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackCreditOf(account common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackCreditOf(account common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackCurrentEpoch() []byte {
	enc, err := operatorRegistry.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackCurrentEpoch() ([]byte, error) {
	return operatorRegistry.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackCurrentEpoch(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("currentEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDisputeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117f5f92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeWindow() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackDisputeWindow() []byte {
	enc, err := operatorRegistry.abi.Pack("disputeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117f5f92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeWindow() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackDisputeWindow() ([]byte, error) {
	return operatorRegistry.abi.Pack("disputeWindow")
}

// UnpackDisputeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117f5f92.
//
// Solidity: function disputeWindow() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackDisputeWindow(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("disputeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochEndsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0dd24c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochEndsAt() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackEpochEndsAt() []byte {
	enc, err := operatorRegistry.abi.Pack("epochEndsAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochEndsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0dd24c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochEndsAt() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackEpochEndsAt() ([]byte, error) {
	return operatorRegistry.abi.Pack("epochEndsAt")
}

// UnpackEpochEndsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0dd24c8.
//
// Solidity: function epochEndsAt() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackEpochEndsAt(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("epochEndsAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackEpochLength() []byte {
	enc, err := operatorRegistry.abi.Pack("epochLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochLength() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackEpochLength() ([]byte, error) {
	return operatorRegistry.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackEpochLength(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("epochLength", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEquivocationSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2587366.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocationSlash() view returns(uint32)
func (operatorRegistry *OperatorRegistry) PackEquivocationSlash() []byte {
	enc, err := operatorRegistry.abi.Pack("equivocationSlash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocationSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2587366.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocationSlash() view returns(uint32)
func (operatorRegistry *OperatorRegistry) TryPackEquivocationSlash() ([]byte, error) {
	return operatorRegistry.abi.Pack("equivocationSlash")
}

// UnpackEquivocationSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2587366.
//
// Solidity: function equivocationSlash() view returns(uint32)
func (operatorRegistry *OperatorRegistry) UnpackEquivocationSlash(data []byte) (uint32, error) {
	out, err := operatorRegistry.abi.Unpack("equivocationSlash", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExecuteVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72b60afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeVerdict(bytes32 challengeId) returns()
func (operatorRegistry *OperatorRegistry) PackExecuteVerdict(challengeId [32]byte) []byte {
	enc, err := operatorRegistry.abi.Pack("executeVerdict", challengeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72b60afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeVerdict(bytes32 challengeId) returns()
func (operatorRegistry *OperatorRegistry) TryPackExecuteVerdict(challengeId [32]byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("executeVerdict", challengeId)
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (operatorRegistry *OperatorRegistry) PackGovernor() []byte {
	enc, err := operatorRegistry.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackGovernor() ([]byte, error) {
	return operatorRegistry.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHomeBlockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98aa182.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function homeBlockOf(uint64 epoch) view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackHomeBlockOf(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("homeBlockOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHomeBlockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98aa182.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function homeBlockOf(uint64 epoch) view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackHomeBlockOf(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("homeBlockOf", epoch)
}

// UnpackHomeBlockOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb98aa182.
//
// Solidity: function homeBlockOf(uint64 epoch) view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackHomeBlockOf(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("homeBlockOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb799036c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSlashed(address operator) view returns(bool)
func (operatorRegistry *OperatorRegistry) PackIsSlashed(operator common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("isSlashed", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb799036c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSlashed(address operator) view returns(bool)
func (operatorRegistry *OperatorRegistry) TryPackIsSlashed(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("isSlashed", operator)
}

// UnpackIsSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb799036c.
//
// Solidity: function isSlashed(address operator) view returns(bool)
func (operatorRegistry *OperatorRegistry) UnpackIsSlashed(data []byte) (bool, error) {
	out, err := operatorRegistry.abi.Unpack("isSlashed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75e1a8b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxOperators() view returns(uint32)
func (operatorRegistry *OperatorRegistry) PackMaxOperators() []byte {
	enc, err := operatorRegistry.abi.Pack("maxOperators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75e1a8b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxOperators() view returns(uint32)
func (operatorRegistry *OperatorRegistry) TryPackMaxOperators() ([]byte, error) {
	return operatorRegistry.abi.Pack("maxOperators")
}

// UnpackMaxOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75e1a8b1.
//
// Solidity: function maxOperators() view returns(uint32)
func (operatorRegistry *OperatorRegistry) UnpackMaxOperators(data []byte) (uint32, error) {
	out, err := operatorRegistry.abi.Unpack("maxOperators", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMaxShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a75a809.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxShare() view returns(uint32)
func (operatorRegistry *OperatorRegistry) PackMaxShare() []byte {
	enc, err := operatorRegistry.abi.Pack("maxShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a75a809.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxShare() view returns(uint32)
func (operatorRegistry *OperatorRegistry) TryPackMaxShare() ([]byte, error) {
	return operatorRegistry.abi.Pack("maxShare")
}

// UnpackMaxShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a75a809.
//
// Solidity: function maxShare() view returns(uint32)
func (operatorRegistry *OperatorRegistry) UnpackMaxShare(data []byte) (uint32, error) {
	out, err := operatorRegistry.abi.Unpack("maxShare", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMaxWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b0bb83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxWeight() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackMaxWeight() []byte {
	enc, err := operatorRegistry.abi.Pack("maxWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8b0bb83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWeight() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackMaxWeight() ([]byte, error) {
	return operatorRegistry.abi.Pack("maxWeight")
}

// UnpackMaxWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8b0bb83.
//
// Solidity: function maxWeight() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackMaxWeight(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("maxWeight", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMinOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbed536e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minOperators() view returns(uint32)
func (operatorRegistry *OperatorRegistry) PackMinOperators() []byte {
	enc, err := operatorRegistry.abi.Pack("minOperators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbed536e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minOperators() view returns(uint32)
func (operatorRegistry *OperatorRegistry) TryPackMinOperators() ([]byte, error) {
	return operatorRegistry.abi.Pack("minOperators")
}

// UnpackMinOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbed536e6.
//
// Solidity: function minOperators() view returns(uint32)
func (operatorRegistry *OperatorRegistry) UnpackMinOperators(data []byte) (uint32, error) {
	out, err := operatorRegistry.abi.Unpack("minOperators", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint128)
func (operatorRegistry *OperatorRegistry) PackMinStake() []byte {
	enc, err := operatorRegistry.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint128)
func (operatorRegistry *OperatorRegistry) TryPackMinStake() ([]byte, error) {
	return operatorRegistry.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint128)
func (operatorRegistry *OperatorRegistry) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNetworkId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9025e64c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function networkId() view returns(bytes32)
func (operatorRegistry *OperatorRegistry) PackNetworkId() []byte {
	enc, err := operatorRegistry.abi.Pack("networkId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNetworkId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9025e64c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function networkId() view returns(bytes32)
func (operatorRegistry *OperatorRegistry) TryPackNetworkId() ([]byte, error) {
	return operatorRegistry.abi.Pack("networkId")
}

// UnpackNetworkId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9025e64c.
//
// Solidity: function networkId() view returns(bytes32)
func (operatorRegistry *OperatorRegistry) UnpackNetworkId(data []byte) ([32]byte, error) {
	out, err := operatorRegistry.abi.Unpack("networkId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOf(address operator) view returns((address,bytes32,uint256,uint64,bool,bool,uint64,bytes))
func (operatorRegistry *OperatorRegistry) PackOperatorOf(operator common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("operatorOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(address operator) view returns((address,bytes32,uint256,uint64,bool,bool,uint64,bytes))
func (operatorRegistry *OperatorRegistry) TryPackOperatorOf(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("operatorOf", operator)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address operator) view returns((address,bytes32,uint256,uint64,bool,bool,uint64,bytes))
func (operatorRegistry *OperatorRegistry) UnpackOperatorOf(data []byte) (IOperatorRegistryOperator, error) {
	out, err := operatorRegistry.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(IOperatorRegistryOperator), err
	}
	out0 := *abi.ConvertType(out[0], new(IOperatorRegistryOperator)).(*IOperatorRegistryOperator)
	return out0, nil
}

// PackOperatorSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92c9517d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorSet(uint64 epoch) view returns((uint64,bytes32,bytes,uint64,uint32,uint64) set, (address,address,bytes,uint64,bytes)[] members)
func (operatorRegistry *OperatorRegistry) PackOperatorSet(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("operatorSet", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92c9517d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorSet(uint64 epoch) view returns((uint64,bytes32,bytes,uint64,uint32,uint64) set, (address,address,bytes,uint64,bytes)[] members)
func (operatorRegistry *OperatorRegistry) TryPackOperatorSet(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("operatorSet", epoch)
}

// OperatorSetOutput serves as a container for the return parameters of contract
// method OperatorSet.
type OperatorSetOutput struct {
	Set     OperatorSet
	Members []Member
}

// UnpackOperatorSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92c9517d.
//
// Solidity: function operatorSet(uint64 epoch) view returns((uint64,bytes32,bytes,uint64,uint32,uint64) set, (address,address,bytes,uint64,bytes)[] members)
func (operatorRegistry *OperatorRegistry) UnpackOperatorSet(data []byte) (OperatorSetOutput, error) {
	out, err := operatorRegistry.abi.Unpack("operatorSet", data)
	outstruct := new(OperatorSetOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Set = *abi.ConvertType(out[0], new(OperatorSet)).(*OperatorSet)
	outstruct.Members = *abi.ConvertType(out[1], new([]Member)).(*[]Member)
	return *outstruct, nil
}

// PackOwnerOfKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ef9fc77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOfKey(bytes32 keyHash) view returns(address)
func (operatorRegistry *OperatorRegistry) PackOwnerOfKey(keyHash [32]byte) []byte {
	enc, err := operatorRegistry.abi.Pack("ownerOfKey", keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOfKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ef9fc77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOfKey(bytes32 keyHash) view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackOwnerOfKey(keyHash [32]byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("ownerOfKey", keyHash)
}

// UnpackOwnerOfKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ef9fc77.
//
// Solidity: function ownerOfKey(bytes32 keyHash) view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackOwnerOfKey(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("ownerOfKey", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposeVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7df014f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeVerdict((bytes32,address,uint8,bytes32,uint64) v, bytes certificate) returns()
func (operatorRegistry *OperatorRegistry) PackProposeVerdict(v Verdict, certificate []byte) []byte {
	enc, err := operatorRegistry.abi.Pack("proposeVerdict", v, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7df014f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeVerdict((bytes32,address,uint8,bytes32,uint64) v, bytes certificate) returns()
func (operatorRegistry *OperatorRegistry) TryPackProposeVerdict(v Verdict, certificate []byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("proposeVerdict", v, certificate)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe72eccd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes key, bytes pop, bytes peerId, address relayer, uint256 stake) payable returns()
func (operatorRegistry *OperatorRegistry) PackRegister(key []byte, pop []byte, peerId []byte, relayer common.Address, stake *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("register", key, pop, peerId, relayer, stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe72eccd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes key, bytes pop, bytes peerId, address relayer, uint256 stake) payable returns()
func (operatorRegistry *OperatorRegistry) TryPackRegister(key []byte, pop []byte, peerId []byte, relayer common.Address, stake *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("register", key, pop, peerId, relayer, stake)
}

// PackReporterShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc858d746.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reporterShare() view returns(uint32)
func (operatorRegistry *OperatorRegistry) PackReporterShare() []byte {
	enc, err := operatorRegistry.abi.Pack("reporterShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReporterShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc858d746.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reporterShare() view returns(uint32)
func (operatorRegistry *OperatorRegistry) TryPackReporterShare() ([]byte, error) {
	return operatorRegistry.abi.Pack("reporterShare")
}

// UnpackReporterShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc858d746.
//
// Solidity: function reporterShare() view returns(uint32)
func (operatorRegistry *OperatorRegistry) UnpackReporterShare(data []byte) (uint32, error) {
	out, err := operatorRegistry.abi.Unpack("reporterShare", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8e3b4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestExit() returns()
func (operatorRegistry *OperatorRegistry) PackRequestExit() []byte {
	enc, err := operatorRegistry.abi.Pack("requestExit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8e3b4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestExit() returns()
func (operatorRegistry *OperatorRegistry) TryPackRequestExit() ([]byte, error) {
	return operatorRegistry.abi.Pack("requestExit")
}

// PackRequestUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7df439f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnstake(uint192 amount) returns()
func (operatorRegistry *OperatorRegistry) PackRequestUnstake(amount *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("requestUnstake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7df439f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnstake(uint192 amount) returns()
func (operatorRegistry *OperatorRegistry) TryPackRequestUnstake(amount *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("requestUnstake", amount)
}

// PackRollEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6c0776e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollEpoch() returns()
func (operatorRegistry *OperatorRegistry) PackRollEpoch() []byte {
	enc, err := operatorRegistry.abi.Pack("rollEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6c0776e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollEpoch() returns()
func (operatorRegistry *OperatorRegistry) TryPackRollEpoch() ([]byte, error) {
	return operatorRegistry.abi.Pack("rollEpoch")
}

// PackRotateKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4da33cee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotateKey(bytes key, bytes pop) returns()
func (operatorRegistry *OperatorRegistry) PackRotateKey(key []byte, pop []byte) []byte {
	enc, err := operatorRegistry.abi.Pack("rotateKey", key, pop)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotateKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4da33cee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotateKey(bytes key, bytes pop) returns()
func (operatorRegistry *OperatorRegistry) TryPackRotateKey(key []byte, pop []byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("rotateKey", key, pop)
}

// PackSetHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cba1a1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHashOf(uint64 epoch) view returns(bytes32)
func (operatorRegistry *OperatorRegistry) PackSetHashOf(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("setHashOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cba1a1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHashOf(uint64 epoch) view returns(bytes32)
func (operatorRegistry *OperatorRegistry) TryPackSetHashOf(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("setHashOf", epoch)
}

// UnpackSetHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cba1a1a.
//
// Solidity: function setHashOf(uint64 epoch) view returns(bytes32)
func (operatorRegistry *OperatorRegistry) UnpackSetHashOf(data []byte) ([32]byte, error) {
	out, err := operatorRegistry.abi.Unpack("setHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb414a776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashEquivocation(bytes key, (uint64,uint8,bytes32,bytes32,bytes,(address,uint64,bytes32,uint32),uint32,bytes32[]) a, (uint64,uint8,bytes32,bytes32,bytes,(address,uint64,bytes32,uint32),uint32,bytes32[]) b) returns()
func (operatorRegistry *OperatorRegistry) PackSlashEquivocation(key []byte, a IOperatorRegistryStatement, b IOperatorRegistryStatement) []byte {
	enc, err := operatorRegistry.abi.Pack("slashEquivocation", key, a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb414a776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashEquivocation(bytes key, (uint64,uint8,bytes32,bytes32,bytes,(address,uint64,bytes32,uint32),uint32,bytes32[]) a, (uint64,uint8,bytes32,bytes32,bytes,(address,uint64,bytes32,uint32),uint32,bytes32[]) b) returns()
func (operatorRegistry *OperatorRegistry) TryPackSlashEquivocation(key []byte, a IOperatorRegistryStatement, b IOperatorRegistryStatement) ([]byte, error) {
	return operatorRegistry.abi.Pack("slashEquivocation", key, a, b)
}

// PackSlashForgedHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f88a7c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashForgedHandover(bytes key, uint64 epoch, (uint64,bytes32,uint64,bytes32,uint64,uint64) h, bytes signature) returns()
func (operatorRegistry *OperatorRegistry) PackSlashForgedHandover(key []byte, epoch uint64, h SetHandover, signature []byte) []byte {
	enc, err := operatorRegistry.abi.Pack("slashForgedHandover", key, epoch, h, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashForgedHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f88a7c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashForgedHandover(bytes key, uint64 epoch, (uint64,bytes32,uint64,bytes32,uint64,uint64) h, bytes signature) returns()
func (operatorRegistry *OperatorRegistry) TryPackSlashForgedHandover(key []byte, epoch uint64, h SetHandover, signature []byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("slashForgedHandover", key, epoch, h, signature)
}

// PackStakeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51ed6a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeToken() view returns(address)
func (operatorRegistry *OperatorRegistry) PackStakeToken() []byte {
	enc, err := operatorRegistry.abi.Pack("stakeToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51ed6a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeToken() view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackStakeToken() ([]byte, error) {
	return operatorRegistry.abi.Pack("stakeToken")
}

// UnpackStakeToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51ed6a30.
//
// Solidity: function stakeToken() view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackStakeToken(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("stakeToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingOf(address operator) view returns(uint256 amount, uint64 until)
func (operatorRegistry *OperatorRegistry) PackUnbondingOf(operator common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("unbondingOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingOf(address operator) view returns(uint256 amount, uint64 until)
func (operatorRegistry *OperatorRegistry) TryPackUnbondingOf(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("unbondingOf", operator)
}

// UnbondingOfOutput serves as a container for the return parameters of contract
// method UnbondingOf.
type UnbondingOfOutput struct {
	Amount *big.Int
	Until  uint64
}

// UnpackUnbondingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf09912.
//
// Solidity: function unbondingOf(address operator) view returns(uint256 amount, uint64 until)
func (operatorRegistry *OperatorRegistry) UnpackUnbondingOf(data []byte) (UnbondingOfOutput, error) {
	out, err := operatorRegistry.abi.Unpack("unbondingOf", data)
	outstruct := new(UnbondingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Until = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a688ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(address relayer, bytes peerId) returns()
func (operatorRegistry *OperatorRegistry) PackUpdate(relayer common.Address, peerId []byte) []byte {
	enc, err := operatorRegistry.abi.Pack("update", relayer, peerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a688ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(address relayer, bytes peerId) returns()
func (operatorRegistry *OperatorRegistry) TryPackUpdate(relayer common.Address, peerId []byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("update", relayer, peerId)
}

// PackValidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e98d1fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validity() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackValidity() []byte {
	enc, err := operatorRegistry.abi.Pack("validity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e98d1fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validity() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackValidity() ([]byte, error) {
	return operatorRegistry.abi.Pack("validity")
}

// UnpackValidity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e98d1fb.
//
// Solidity: function validity() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackValidity(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("validity", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackVerdictCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51b34bb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verdictCap() view returns(uint32)
func (operatorRegistry *OperatorRegistry) PackVerdictCap() []byte {
	enc, err := operatorRegistry.abi.Pack("verdictCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerdictCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51b34bb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verdictCap() view returns(uint32)
func (operatorRegistry *OperatorRegistry) TryPackVerdictCap() ([]byte, error) {
	return operatorRegistry.abi.Pack("verdictCap")
}

// UnpackVerdictCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51b34bb8.
//
// Solidity: function verdictCap() view returns(uint32)
func (operatorRegistry *OperatorRegistry) UnpackVerdictCap(data []byte) (uint32, error) {
	out, err := operatorRegistry.abi.Unpack("verdictCap", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackWeightUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c0afe0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightUnit() view returns(uint128)
func (operatorRegistry *OperatorRegistry) PackWeightUnit() []byte {
	enc, err := operatorRegistry.abi.Pack("weightUnit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0c0afe0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightUnit() view returns(uint128)
func (operatorRegistry *OperatorRegistry) TryPackWeightUnit() ([]byte, error) {
	return operatorRegistry.abi.Pack("weightUnit")
}

// UnpackWeightUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0c0afe0.
//
// Solidity: function weightUnit() view returns(uint128)
func (operatorRegistry *OperatorRegistry) UnpackWeightUnit(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("weightUnit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) PackWithdraw() []byte {
	enc, err := operatorRegistry.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) TryPackWithdraw() ([]byte, error) {
	return operatorRegistry.abi.Pack("withdraw")
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ccfd60b.
//
// Solidity: function withdraw() returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCredit(address to) returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) PackWithdrawCredit(to common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("withdrawCredit", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawCredit(address to) returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) TryPackWithdrawCredit(to common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("withdrawCredit", to)
}

// UnpackWithdrawCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c8cc9d9.
//
// Solidity: function withdrawCredit(address to) returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackWithdrawCredit(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("withdrawCredit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// OperatorRegistryEpochStarted represents a EpochStarted event raised by the OperatorRegistry contract.
type OperatorRegistryEpochStarted struct {
	Epoch        uint64
	SetHash      [32]byte
	Root         [32]byte
	AggregateKey []byte
	TotalWeight  uint64
	Count        uint32
	ValidUntil   uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryEpochStartedEventName = "EpochStarted"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryEpochStarted) ContractEventName() string {
	return OperatorRegistryEpochStartedEventName
}

// UnpackEpochStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochStarted(uint64 indexed epoch, bytes32 setHash, bytes32 root, bytes aggregateKey, uint64 totalWeight, uint32 count, uint64 validUntil)
func (operatorRegistry *OperatorRegistry) UnpackEpochStartedEvent(log *types.Log) (*OperatorRegistryEpochStarted, error) {
	event := "EpochStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryEpochStarted)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryExitRequested represents a ExitRequested event raised by the OperatorRegistry contract.
type OperatorRegistryExitRequested struct {
	Operator    common.Address
	BondedUntil uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryExitRequestedEventName = "ExitRequested"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryExitRequested) ContractEventName() string {
	return OperatorRegistryExitRequestedEventName
}

// UnpackExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitRequested(address indexed operator, uint64 bondedUntil)
func (operatorRegistry *OperatorRegistry) UnpackExitRequestedEvent(log *types.Log) (*OperatorRegistryExitRequested, error) {
	event := "ExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryExitRequested)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryKeyRotated represents a KeyRotated event raised by the OperatorRegistry contract.
type OperatorRegistryKeyRotated struct {
	Operator common.Address
	Key      []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryKeyRotatedEventName = "KeyRotated"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryKeyRotated) ContractEventName() string {
	return OperatorRegistryKeyRotatedEventName
}

// UnpackKeyRotatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyRotated(address indexed operator, bytes key)
func (operatorRegistry *OperatorRegistry) UnpackKeyRotatedEvent(log *types.Log) (*OperatorRegistryKeyRotated, error) {
	event := "KeyRotated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryKeyRotated)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryOperatorRegistered represents a OperatorRegistered event raised by the OperatorRegistry contract.
type OperatorRegistryOperatorRegistered struct {
	Operator common.Address
	Relayer  common.Address
	Key      []byte
	PeerId   []byte
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryOperatorRegisteredEventName = "OperatorRegistered"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryOperatorRegistered) ContractEventName() string {
	return OperatorRegistryOperatorRegisteredEventName
}

// UnpackOperatorRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRegistered(address indexed operator, address relayer, bytes key, bytes peerId, uint256 stake)
func (operatorRegistry *OperatorRegistry) UnpackOperatorRegisteredEvent(log *types.Log) (*OperatorRegistryOperatorRegistered, error) {
	event := "OperatorRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryOperatorRegistered)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryOperatorUpdated represents a OperatorUpdated event raised by the OperatorRegistry contract.
type OperatorRegistryOperatorUpdated struct {
	Operator common.Address
	Relayer  common.Address
	PeerId   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryOperatorUpdatedEventName = "OperatorUpdated"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryOperatorUpdated) ContractEventName() string {
	return OperatorRegistryOperatorUpdatedEventName
}

// UnpackOperatorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorUpdated(address indexed operator, address relayer, bytes peerId)
func (operatorRegistry *OperatorRegistry) UnpackOperatorUpdatedEvent(log *types.Log) (*OperatorRegistryOperatorUpdated, error) {
	event := "OperatorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryOperatorUpdated)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryRewardCredited represents a RewardCredited event raised by the OperatorRegistry contract.
type OperatorRegistryRewardCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryRewardCreditedEventName = "RewardCredited"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryRewardCredited) ContractEventName() string {
	return OperatorRegistryRewardCreditedEventName
}

// UnpackRewardCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardCredited(address indexed account, uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackRewardCreditedEvent(log *types.Log) (*OperatorRegistryRewardCredited, error) {
	event := "RewardCredited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryRewardCredited)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistrySlashed represents a Slashed event raised by the OperatorRegistry contract.
type OperatorRegistrySlashed struct {
	Operator common.Address
	Reporter common.Address
	Fault    uint8
	KeyHash  [32]byte
	Amount   *big.Int
	Reward   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistrySlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (OperatorRegistrySlashed) ContractEventName() string {
	return OperatorRegistrySlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed operator, address indexed reporter, uint8 fault, bytes32 keyHash, uint256 amount, uint256 reward)
func (operatorRegistry *OperatorRegistry) UnpackSlashedEvent(log *types.Log) (*OperatorRegistrySlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistrySlashed)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryStakeChanged represents a StakeChanged event raised by the OperatorRegistry contract.
type OperatorRegistryStakeChanged struct {
	Operator common.Address
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryStakeChangedEventName = "StakeChanged"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryStakeChanged) ContractEventName() string {
	return OperatorRegistryStakeChangedEventName
}

// UnpackStakeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeChanged(address indexed operator, uint256 stake)
func (operatorRegistry *OperatorRegistry) UnpackStakeChangedEvent(log *types.Log) (*OperatorRegistryStakeChanged, error) {
	event := "StakeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryStakeChanged)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryUnstakeRequested represents a UnstakeRequested event raised by the OperatorRegistry contract.
type OperatorRegistryUnstakeRequested struct {
	Operator    common.Address
	Amount      *big.Int
	BondedUntil uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryUnstakeRequestedEventName = "UnstakeRequested"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryUnstakeRequested) ContractEventName() string {
	return OperatorRegistryUnstakeRequestedEventName
}

// UnpackUnstakeRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnstakeRequested(address indexed operator, uint256 amount, uint64 bondedUntil)
func (operatorRegistry *OperatorRegistry) UnpackUnstakeRequestedEvent(log *types.Log) (*OperatorRegistryUnstakeRequested, error) {
	event := "UnstakeRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryUnstakeRequested)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryVerdictCancelled represents a VerdictCancelled event raised by the OperatorRegistry contract.
type OperatorRegistryVerdictCancelled struct {
	ChallengeId [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryVerdictCancelledEventName = "VerdictCancelled"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryVerdictCancelled) ContractEventName() string {
	return OperatorRegistryVerdictCancelledEventName
}

// UnpackVerdictCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictCancelled(bytes32 indexed challengeId)
func (operatorRegistry *OperatorRegistry) UnpackVerdictCancelledEvent(log *types.Log) (*OperatorRegistryVerdictCancelled, error) {
	event := "VerdictCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryVerdictCancelled)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryVerdictProposed represents a VerdictProposed event raised by the OperatorRegistry contract.
type OperatorRegistryVerdictProposed struct {
	ChallengeId  [32]byte
	Operator     common.Address
	Amount       *big.Int
	ExecutableAt uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryVerdictProposedEventName = "VerdictProposed"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryVerdictProposed) ContractEventName() string {
	return OperatorRegistryVerdictProposedEventName
}

// UnpackVerdictProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictProposed(bytes32 indexed challengeId, address indexed operator, uint256 amount, uint64 executableAt)
func (operatorRegistry *OperatorRegistry) UnpackVerdictProposedEvent(log *types.Log) (*OperatorRegistryVerdictProposed, error) {
	event := "VerdictProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryVerdictProposed)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OperatorRegistryWithdrawn represents a Withdrawn event raised by the OperatorRegistry contract.
type OperatorRegistryWithdrawn struct {
	Operator common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryWithdrawn) ContractEventName() string {
	return OperatorRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed operator, uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackWithdrawnEvent(log *types.Log) (*OperatorRegistryWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryWithdrawn)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (operatorRegistry *OperatorRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAlreadySlashedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AppealOpen"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAppealOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadMultiproof"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadMultiproofError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadPeerId"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadPeerIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadProofOfPossession"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadProofOfPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["EmptyAggregate"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackEmptyAggregateError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["EpochNotOver"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackEpochNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["Frozen"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["HandoverIsTrue"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackHandoverIsTrueError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["KeyTaken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["MalformedCertificate"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackMalformedCertificateError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NoConflict"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNoConflictError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotEnoughWeight"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotEnoughWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StillBonded"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStillBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["TooFewOperators"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackTooFewOperatorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["TooManyOperators"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackTooManyOperatorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["TooMuchExiting"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackTooMuchExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnknownEpoch"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnknownEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnknownVerdict"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnknownVerdictError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["WrongPayment"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackWrongPaymentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OperatorRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the OperatorRegistry contract.
type OperatorRegistryAlreadyRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address operator)
func OperatorRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x45ed80e9399c87887ea54f615514a1e3dde31e9b6c027ddceb4ffd503b70e428")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address operator)
func (operatorRegistry *OperatorRegistry) UnpackAlreadyRegisteredError(raw []byte) (*OperatorRegistryAlreadyRegistered, error) {
	out := new(OperatorRegistryAlreadyRegistered)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryAlreadySlashed represents a AlreadySlashed error raised by the OperatorRegistry contract.
type OperatorRegistryAlreadySlashed struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed(address operator)
func OperatorRegistryAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0x482f408eec1dfcea525446411dab42be0c919eef184ae12e9ea142f3280aac7d")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed(address operator)
func (operatorRegistry *OperatorRegistry) UnpackAlreadySlashedError(raw []byte) (*OperatorRegistryAlreadySlashed, error) {
	out := new(OperatorRegistryAlreadySlashed)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryAppealOpen represents a AppealOpen error raised by the OperatorRegistry contract.
type OperatorRegistryAppealOpen struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AppealOpen(uint64 until)
func OperatorRegistryAppealOpenErrorID() common.Hash {
	return common.HexToHash("0x57f63db901d6ce77ef62746a945ed85250699f6ead7afdd4830ec5f3a17a835e")
}

// UnpackAppealOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AppealOpen(uint64 until)
func (operatorRegistry *OperatorRegistry) UnpackAppealOpenError(raw []byte) (*OperatorRegistryAppealOpen, error) {
	out := new(OperatorRegistryAppealOpen)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AppealOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadKey represents a BadKey error raised by the OperatorRegistry contract.
type OperatorRegistryBadKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey()
func OperatorRegistryBadKeyErrorID() common.Hash {
	return common.HexToHash("0xee9f2d537bde7567f0e60f7e7ee11ce8d6383f6cb525c16217a5d958064efde2")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey()
func (operatorRegistry *OperatorRegistry) UnpackBadKeyError(raw []byte) (*OperatorRegistryBadKey, error) {
	out := new(OperatorRegistryBadKey)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadMultiproof represents a BadMultiproof error raised by the OperatorRegistry contract.
type OperatorRegistryBadMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMultiproof()
func OperatorRegistryBadMultiproofErrorID() common.Hash {
	return common.HexToHash("0x071e4828119e2c96d051ea3d859cf6bda6c35da874424a5792c8c9ad09429daf")
}

// UnpackBadMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMultiproof()
func (operatorRegistry *OperatorRegistry) UnpackBadMultiproofError(raw []byte) (*OperatorRegistryBadMultiproof, error) {
	out := new(OperatorRegistryBadMultiproof)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadMultiproof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadParams represents a BadParams error raised by the OperatorRegistry contract.
type OperatorRegistryBadParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams()
func OperatorRegistryBadParamsErrorID() common.Hash {
	return common.HexToHash("0x019af6379de0e1c5d9ed7bc9cadaf094fc9efb595904a561b64245c59cd9399f")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams()
func (operatorRegistry *OperatorRegistry) UnpackBadParamsError(raw []byte) (*OperatorRegistryBadParams, error) {
	out := new(OperatorRegistryBadParams)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadPeerId represents a BadPeerId error raised by the OperatorRegistry contract.
type OperatorRegistryBadPeerId struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPeerId()
func OperatorRegistryBadPeerIdErrorID() common.Hash {
	return common.HexToHash("0x11795d9b52c482bd3908f9e9a8c042b8d6ed9bd34664878708a6011cffe94eec")
}

// UnpackBadPeerIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPeerId()
func (operatorRegistry *OperatorRegistry) UnpackBadPeerIdError(raw []byte) (*OperatorRegistryBadPeerId, error) {
	out := new(OperatorRegistryBadPeerId)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadPeerId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadProof represents a BadProof error raised by the OperatorRegistry contract.
type OperatorRegistryBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func OperatorRegistryBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (operatorRegistry *OperatorRegistry) UnpackBadProofError(raw []byte) (*OperatorRegistryBadProof, error) {
	out := new(OperatorRegistryBadProof)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadProofOfPossession represents a BadProofOfPossession error raised by the OperatorRegistry contract.
type OperatorRegistryBadProofOfPossession struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofOfPossession()
func OperatorRegistryBadProofOfPossessionErrorID() common.Hash {
	return common.HexToHash("0x03f280b26f51df67b38a1d1bdef84b4d36efaaaad23b18878c4942e6df88e19c")
}

// UnpackBadProofOfPossessionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofOfPossession()
func (operatorRegistry *OperatorRegistry) UnpackBadProofOfPossessionError(raw []byte) (*OperatorRegistryBadProofOfPossession, error) {
	out := new(OperatorRegistryBadProofOfPossession)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadProofOfPossession", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadSignature represents a BadSignature error raised by the OperatorRegistry contract.
type OperatorRegistryBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func OperatorRegistryBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (operatorRegistry *OperatorRegistry) UnpackBadSignatureError(raw []byte) (*OperatorRegistryBadSignature, error) {
	out := new(OperatorRegistryBadSignature)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryEmptyAggregate represents a EmptyAggregate error raised by the OperatorRegistry contract.
type OperatorRegistryEmptyAggregate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyAggregate()
func OperatorRegistryEmptyAggregateErrorID() common.Hash {
	return common.HexToHash("0xa5b14d373275be108053f215df19f5055499d5187ea10a23a1e03d14cd54d22a")
}

// UnpackEmptyAggregateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyAggregate()
func (operatorRegistry *OperatorRegistry) UnpackEmptyAggregateError(raw []byte) (*OperatorRegistryEmptyAggregate, error) {
	out := new(OperatorRegistryEmptyAggregate)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "EmptyAggregate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryEpochNotOver represents a EpochNotOver error raised by the OperatorRegistry contract.
type OperatorRegistryEpochNotOver struct {
	EndsAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotOver(uint64 endsAt)
func OperatorRegistryEpochNotOverErrorID() common.Hash {
	return common.HexToHash("0xacb91bdbee96e5479c67c31a792c4afabf2ec787bc5ec64580c67c67c1eca17f")
}

// UnpackEpochNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotOver(uint64 endsAt)
func (operatorRegistry *OperatorRegistry) UnpackEpochNotOverError(raw []byte) (*OperatorRegistryEpochNotOver, error) {
	out := new(OperatorRegistryEpochNotOver)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "EpochNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryFrozen represents a Frozen error raised by the OperatorRegistry contract.
type OperatorRegistryFrozen struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Frozen(address operator)
func OperatorRegistryFrozenErrorID() common.Hash {
	return common.HexToHash("0x8a5c4736a33c7b7f29a2c34ea9ff9608afc5718d56f6fd6dcbd2d3711a1a4913")
}

// UnpackFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Frozen(address operator)
func (operatorRegistry *OperatorRegistry) UnpackFrozenError(raw []byte) (*OperatorRegistryFrozen, error) {
	out := new(OperatorRegistryFrozen)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "Frozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryHandoverIsTrue represents a HandoverIsTrue error raised by the OperatorRegistry contract.
type OperatorRegistryHandoverIsTrue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HandoverIsTrue()
func OperatorRegistryHandoverIsTrueErrorID() common.Hash {
	return common.HexToHash("0x8a1836c1b7eaaeea9fc762bdedfd42f924d8c0552d98edf61bbeaab544f1ec43")
}

// UnpackHandoverIsTrueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HandoverIsTrue()
func (operatorRegistry *OperatorRegistry) UnpackHandoverIsTrueError(raw []byte) (*OperatorRegistryHandoverIsTrue, error) {
	out := new(OperatorRegistryHandoverIsTrue)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "HandoverIsTrue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryKeyTaken represents a KeyTaken error raised by the OperatorRegistry contract.
type OperatorRegistryKeyTaken struct {
	KeyHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyTaken(bytes32 keyHash)
func OperatorRegistryKeyTakenErrorID() common.Hash {
	return common.HexToHash("0x465666f175eb9d2573704d58e2a655b907554f92deffaf456cc4bb5de8aaccd7")
}

// UnpackKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyTaken(bytes32 keyHash)
func (operatorRegistry *OperatorRegistry) UnpackKeyTakenError(raw []byte) (*OperatorRegistryKeyTaken, error) {
	out := new(OperatorRegistryKeyTaken)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "KeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryMalformedCertificate represents a MalformedCertificate error raised by the OperatorRegistry contract.
type OperatorRegistryMalformedCertificate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedCertificate()
func OperatorRegistryMalformedCertificateErrorID() common.Hash {
	return common.HexToHash("0x44074b2014bd456279cca70b8e118005bf3b776780c7dbc4b39b9ce3be96e92a")
}

// UnpackMalformedCertificateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedCertificate()
func (operatorRegistry *OperatorRegistry) UnpackMalformedCertificateError(raw []byte) (*OperatorRegistryMalformedCertificate, error) {
	out := new(OperatorRegistryMalformedCertificate)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "MalformedCertificate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNoConflict represents a NoConflict error raised by the OperatorRegistry contract.
type OperatorRegistryNoConflict struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoConflict()
func OperatorRegistryNoConflictErrorID() common.Hash {
	return common.HexToHash("0x7412124e23106f671f0c15e99815ae376e602111b93496444e63ed6071334091")
}

// UnpackNoConflictError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoConflict()
func (operatorRegistry *OperatorRegistry) UnpackNoConflictError(raw []byte) (*OperatorRegistryNoConflict, error) {
	out := new(OperatorRegistryNoConflict)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NoConflict", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNotActive represents a NotActive error raised by the OperatorRegistry contract.
type OperatorRegistryNotActive struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(address operator)
func OperatorRegistryNotActiveErrorID() common.Hash {
	return common.HexToHash("0x4022bc554c72cf2c9ccd5d09c2ade2b82a349ca5f4d7a60324bb8fda79446fb3")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(address operator)
func (operatorRegistry *OperatorRegistry) UnpackNotActiveError(raw []byte) (*OperatorRegistryNotActive, error) {
	out := new(OperatorRegistryNotActive)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNotEnoughWeight represents a NotEnoughWeight error raised by the OperatorRegistry contract.
type OperatorRegistryNotEnoughWeight struct {
	Signed uint64
	Total  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughWeight(uint64 signed, uint64 total)
func OperatorRegistryNotEnoughWeightErrorID() common.Hash {
	return common.HexToHash("0x385a4348b2558b4da09b183fc8c496d495dc4fdae833bf966f4090c14eb1b9a0")
}

// UnpackNotEnoughWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughWeight(uint64 signed, uint64 total)
func (operatorRegistry *OperatorRegistry) UnpackNotEnoughWeightError(raw []byte) (*OperatorRegistryNotEnoughWeight, error) {
	out := new(OperatorRegistryNotEnoughWeight)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotEnoughWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNotRegistered represents a NotRegistered error raised by the OperatorRegistry contract.
type OperatorRegistryNotRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address operator)
func OperatorRegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address operator)
func (operatorRegistry *OperatorRegistry) UnpackNotRegisteredError(raw []byte) (*OperatorRegistryNotRegistered, error) {
	out := new(OperatorRegistryNotRegistered)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryPrecompileFailed represents a PrecompileFailed error raised by the OperatorRegistry contract.
type OperatorRegistryPrecompileFailed struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(address precompile)
func OperatorRegistryPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0xeb8d043ad9930b483be478f76fc57acdc905a2680c78dd9d6c7c2b2029709f6b")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(address precompile)
func (operatorRegistry *OperatorRegistry) UnpackPrecompileFailedError(raw []byte) (*OperatorRegistryPrecompileFailed, error) {
	out := new(OperatorRegistryPrecompileFailed)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the OperatorRegistry contract.
type OperatorRegistryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func OperatorRegistryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (operatorRegistry *OperatorRegistry) UnpackReentrancyGuardReentrantCallError(raw []byte) (*OperatorRegistryReentrancyGuardReentrantCall, error) {
	out := new(OperatorRegistryReentrancyGuardReentrantCall)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryStakeTooLow represents a StakeTooLow error raised by the OperatorRegistry contract.
type OperatorRegistryStakeTooLow struct {
	Stake   *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 minimum)
func OperatorRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x829f11638d406de2605d01f8ea108c1f13393def0f2b7b6e6ffffd9996d50bd5")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint256 stake, uint256 minimum)
func (operatorRegistry *OperatorRegistry) UnpackStakeTooLowError(raw []byte) (*OperatorRegistryStakeTooLow, error) {
	out := new(OperatorRegistryStakeTooLow)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryStillBonded represents a StillBonded error raised by the OperatorRegistry contract.
type OperatorRegistryStillBonded struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillBonded(uint64 until)
func OperatorRegistryStillBondedErrorID() common.Hash {
	return common.HexToHash("0xcd391316e9c0bd969d9d5eadb27ff23aaf8cf1274bcecb4a6f4df3e8d5526dba")
}

// UnpackStillBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillBonded(uint64 until)
func (operatorRegistry *OperatorRegistry) UnpackStillBondedError(raw []byte) (*OperatorRegistryStillBonded, error) {
	out := new(OperatorRegistryStillBonded)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StillBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryTooFewOperators represents a TooFewOperators error raised by the OperatorRegistry contract.
type OperatorRegistryTooFewOperators struct {
	Count   *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewOperators(uint256 count, uint256 minimum)
func OperatorRegistryTooFewOperatorsErrorID() common.Hash {
	return common.HexToHash("0x5280a181ff4eee0709ed65a0266444949d92553e22af692f9c07d73b5d0a76eb")
}

// UnpackTooFewOperatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewOperators(uint256 count, uint256 minimum)
func (operatorRegistry *OperatorRegistry) UnpackTooFewOperatorsError(raw []byte) (*OperatorRegistryTooFewOperators, error) {
	out := new(OperatorRegistryTooFewOperators)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "TooFewOperators", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryTooManyOperators represents a TooManyOperators error raised by the OperatorRegistry contract.
type OperatorRegistryTooManyOperators struct {
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyOperators(uint256 maximum)
func OperatorRegistryTooManyOperatorsErrorID() common.Hash {
	return common.HexToHash("0x998e57423b2a305e3690b4fca8942b7e701c7903fd9b0f8072cda70f75344558")
}

// UnpackTooManyOperatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyOperators(uint256 maximum)
func (operatorRegistry *OperatorRegistry) UnpackTooManyOperatorsError(raw []byte) (*OperatorRegistryTooManyOperators, error) {
	out := new(OperatorRegistryTooManyOperators)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "TooManyOperators", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryTooMuchExiting represents a TooMuchExiting error raised by the OperatorRegistry contract.
type OperatorRegistryTooMuchExiting struct {
	Exiting uint64
	Allowed uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchExiting(uint64 exiting, uint64 allowed)
func OperatorRegistryTooMuchExitingErrorID() common.Hash {
	return common.HexToHash("0xc55e00ef0c6f96fa1fb0b040a8ea6b12c68a6ff11d1b254eadb9576fae48187a")
}

// UnpackTooMuchExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchExiting(uint64 exiting, uint64 allowed)
func (operatorRegistry *OperatorRegistry) UnpackTooMuchExitingError(raw []byte) (*OperatorRegistryTooMuchExiting, error) {
	out := new(OperatorRegistryTooMuchExiting)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "TooMuchExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryUnauthorized represents a Unauthorized error raised by the OperatorRegistry contract.
type OperatorRegistryUnauthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized()
func OperatorRegistryUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x82b4290015f7ec7256ca2a6247d3c2a89c4865c0e791456df195f40ad0a81367")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized()
func (operatorRegistry *OperatorRegistry) UnpackUnauthorizedError(raw []byte) (*OperatorRegistryUnauthorized, error) {
	out := new(OperatorRegistryUnauthorized)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryUnknownEpoch represents a UnknownEpoch error raised by the OperatorRegistry contract.
type OperatorRegistryUnknownEpoch struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownEpoch(uint64 epoch)
func OperatorRegistryUnknownEpochErrorID() common.Hash {
	return common.HexToHash("0xa4e21e6c8f881eff51b5764f98a67304231c1cb1ba8af636f941098552d2bd6c")
}

// UnpackUnknownEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownEpoch(uint64 epoch)
func (operatorRegistry *OperatorRegistry) UnpackUnknownEpochError(raw []byte) (*OperatorRegistryUnknownEpoch, error) {
	out := new(OperatorRegistryUnknownEpoch)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "UnknownEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryUnknownVerdict represents a UnknownVerdict error raised by the OperatorRegistry contract.
type OperatorRegistryUnknownVerdict struct {
	ChallengeId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVerdict(bytes32 challengeId)
func OperatorRegistryUnknownVerdictErrorID() common.Hash {
	return common.HexToHash("0x5514abdce3e136a75a1b20c533b3be8782d5e2f552e2ab5c4f352240aebd8d38")
}

// UnpackUnknownVerdictError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVerdict(bytes32 challengeId)
func (operatorRegistry *OperatorRegistry) UnpackUnknownVerdictError(raw []byte) (*OperatorRegistryUnknownVerdict, error) {
	out := new(OperatorRegistryUnknownVerdict)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "UnknownVerdict", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryWrongPayment represents a WrongPayment error raised by the OperatorRegistry contract.
type OperatorRegistryWrongPayment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPayment()
func OperatorRegistryWrongPaymentErrorID() common.Hash {
	return common.HexToHash("0x788a686fba1305d4a6b4ea40442947af1f8ab9c56da8d20a6fd1c28996cf497f")
}

// UnpackWrongPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPayment()
func (operatorRegistry *OperatorRegistry) UnpackWrongPaymentError(raw []byte) (*OperatorRegistryWrongPayment, error) {
	out := new(OperatorRegistryWrongPayment)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "WrongPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryMetaData contains all meta data concerning the PolicyRegistry contract.
var PolicyRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_EXCEPTION\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"maxAge\",\"type\":\"uint64\"}],\"name\":\"check\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"maxAge\",\"type\":\"uint64\"}],\"name\":\"consume\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"signedWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structVerified\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"}],\"name\":\"exceptionOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"}],\"name\":\"isPassed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"setException\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"}],\"name\":\"statusOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"}],\"internalType\":\"structIPolicyRegistry.Entry\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structStatus\",\"name\":\"status\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"update\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"changed\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"chunkIndex\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"chunkProof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structStatus[]\",\"name\":\"statuses\",\"type\":\"tuple[]\"}],\"name\":\"updateBatch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"changed\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structStatus\",\"name\":\"status\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"updateByCheckpoint\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"changed\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"ExceptionChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"StatusChanged\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadChunk\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NotAnswered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"}],\"name\":\"PolicyFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"PolicyUndecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"StatusTooOld\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"}]",
	ID:  "26363c28f07e4959d990c680d30916d04b",
	Bin: "0x60c0346100af57601f611a1438819003918201601f19168301916001600160401b038311848410176100b35780849260409485528339810103126100af578051906001600160a01b03821682036100af5760200151906001600160a01b03821682036100af5760805260a05260405161194c90816100c8823960805181818161039e0152818161065e01528181610acb01528181610eac015261110c015260a0518181816109530152610bf90152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806309678ef314610c285780630c340a2414610be457806324a816c614610afa5780632b7ac3f314610ab657806350c08d9914610a28578063524e792f146109105780637bdfc4f81461088657806386d4aefc14610869578063982d62841461081b578063b06192db146104c1578063edf3cb5a146104895763f69cb8b81461009d575f80fd5b3461045c573660031901610240811261045c576101e01361045c576101e4356001600160401b03811161045c576100d8903690600401610c91565b9061022435906001600160401b038216820361045c576100f6611196565b5060443560ff811680820361045c575f19016104745761011d6084359361020435856111c8565b600435906101443560ff81169182820361045c576024359263ffffffff841680850361045c576040519060208201927fb916676d878e70a63d52eb9b0d79ed9019b33bd68f763fd6705f1a5eaffce6f08452876040840152606083015260808201526080815261018e60a082610d40565b519020956040519461016086018681106001600160401b0382111761046057604052855260208501938452604085019182526064359061ffff8216820361045c57606086019182526080860190815260a0860160a435815260c087019060c435825260e088019260e43584526101008901946101043586526101208a019661012435885260a06101431936011261045c576040519861022c8a610cee565b89526101643561ffff8116810361045c5760208a01526101843563ffffffff8116810361045c5760408a01526101a43563ffffffff8116810361045c5760608a01526101c43561ffff8116810361045c5760808a01526101408b019889526040519960208b019b7f5ae6411ecc9f17c598e612c85f5dd37b40e9ec1cbd3a49532a01140c130783638d525160408c01525163ffffffff1660608b01525160ff1660808a01525161ffff1660a08901525160c08801525160e08701525161010086015251610120850152516101408401525161016083015251805160ff16610180830152602081015161ffff166101a0830152604081015163ffffffff166101c0830152606081015163ffffffff166101e08301526080015161ffff16610200820152610200815261035f61022082610d40565b51902060405163dbce17ff60e01b81526003600482015260248101939093526044830152608060648301529091829161039c916084840191610d61565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691839103815a93608094fa8015610451576080915f91610424575b506060604051916001600160401b0381511683526001600160401b0360208201511660208401526001600160401b03604082015116604084015201516060820152f35b6104449150823d841161044a575b61043c8183610d40565b810190610fd6565b5f6103e1565b503d610432565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b63108065c360e01b5f5260043560045260245ffd5b3461045c5761049736610c7b565b905f52600160205260405f20905f5260205260206001600160401b0360405f205416604051908152f35b3461045c5736600319016101c0811261045c576101401361045c57610144356001600160401b03811161045c576104fc903690600401610c91565b610164359063ffffffff821680920361045c57610184356001600160401b03811161045c5761052f903690600401610cbe565b9390916101a435926001600160401b03841161045c573660238501121561045c578360040135946001600160401b03861161045c5760248501946024369160e0890201011161045c575f966105838761116f565b6105906040519182610d40565b87815261059c8861116f565b602082019190601f19013683375f5b888a8083106107cd57505050805180159081156107c1575b506106fc5793919351908160051b90206040519063ffffffff60208301937f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a04772541184985528660408501526001600160401b034616606085015216608083015260a082015260a0815261063360c082610d40565b519020925f915b81831061071f57505050610718575b801590811561070b575b506106fc57610682917f000000000000000000000000000000000000000000000000000000000000000061140c565b505f5b82811061069757602084604051908152f35b6106aa6106a5828585611186565b61132d565b806106e3575b6106bd575b600101610685565b925f1981146106cf57600101926106b5565b634e487b7160e01b5f52601160045260245ffd5b506106f76106f2828585611186565b611809565b6106b0565b6334b27e4760e11b5f5260045ffd5b905060e435141586610653565b505f610649565b909192936060600191828716155f1461077d5761073d8686866113fc565b35604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d835260208301526040820152205b94811c9301919061063a565b6107888686866113fc565b3590604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d83526020830152604082015220610771565b6101009150118b6105c3565b6107ea916107e0846107e5933693611186565b610d81565b611368565b9082518110156108075760019160208260051b85010152016105ab565b634e487b7160e01b5f52603260045260245ffd5b3461045c573660031901610100811261045c5760e01361045c5760e4356001600160401b03811161045c5761085f6108596020923690600401610c91565b9061104a565b6040519015158152f35b3461045c575f36600319011261045c57602060405162278d008152f35b3461045c573660031901610280811261045c576101401361045c57610144356001600160401b03811161045c576108c1903690600401610c91565b9060e03661016319011261045c57610244359163ffffffff8316830361045c5761026435916001600160401b03831161045c5760209361090861085f943690600401610cbe565b939092610e0d565b3461045c57608036600319011261045c5760243560043561092f610c51565b6064356001600160401b03811161045c5761094e903690600401610c91565b9091337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614801590610a0a575b6109fc576109f77f3bd56455abb2d9a3ba395a805a87dd3cba259122cee54ca0c22cd4a3d873eba693855f52600160205260405f20875f526020526001600160401b0360405f20931692836001600160401b03198254161790556040519384938452604060208501526040840191610d61565b0390a3005b6282b42960e81b5f5260045ffd5b5062278d0042018042116106cf576001600160401b03821611610984565b3461045c576020610a3836610c7b565b815f525f835260405f20815f52835260405f205491600160ff8416149283610a9f575b508215610a6f575b50506040519015158152f35b610a9892505f52600160205260405f20905f526020526001600160401b0360405f205416421090565b8280610a63565b60881c6001600160401b0316421115925084610a5b565b3461045c575f36600319011261045c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461045c57610b0836610c7b565b905f6080604051610b1881610cee565b82815282602082015282604082015282606082015201525f525f60205260405f20905f5260205260a060405f2060806001600160401b0360405192610b5c84610cee565b8181548160ff821696878152818360081c1690816020820152600183808660481c169586604085015260881c1696876060840152015497889101526080604051610ba581610cee565b89815260208101928352604081019485526060810196875201968752604051978852511660208701525116604085015251166060830152516080820152f35b3461045c575f36600319011261045c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461045c57606036600319011261045c57610c4f610c44610c51565b6024356004356111c8565b005b604435906001600160401b038216820361045c57565b35906001600160401b038216820361045c57565b604090600319011261045c576004359060243590565b9181601f8401121561045c578235916001600160401b03831161045c576020838186019501011161045c57565b9181601f8401121561045c578235916001600160401b03831161045c576020808501948460051b01011161045c57565b60a081019081106001600160401b0382111761046057604052565b608081019081106001600160401b0382111761046057604052565b61014081019081106001600160401b0382111761046057604052565b90601f801991011681019081106001600160401b0382111761046057604052565b908060209392818452848401375f828201840152601f01601f1916010190565b91908260e091031261045c5760405160e081018181106001600160401b03821117610460576040528092803582526020810135602083015260408101359060ff8216820361045c5760c0610e08918193604086015260608101356060860152610dec60808201610c67565b6080860152610dfd60a08201610c67565b60a086015201610c67565b910152565b9392919092610e1d61016461132d565b15610fa55791610e326107e536610164610d81565b9160405163ffffffff60208201927fad243ffb7506c27396baf576562f3317203ac1321cc127362daf16f7d333893684521693846040830152606082015260608152610e7f608082610d40565b519020925f915b818310610f0357505050610efc575b8015908115610eee575b50610edf57610ed09160047f000000000000000000000000000000000000000000000000000000000000000061163b565b50610edc610164611809565b90565b637ca55c7760e01b5f5260045ffd5b90506101043514155f610e9f565b505f610e95565b909192936060600191828716155f14610f6157610f218686866113fc565b35604051917f7df635e57b56bb9fcdf5b38c68bc942022e0e4e9d755c1e13daacc8658a1c311835260208301526040820152205b94811c93019190610e86565b610f6c8686866113fc565b3590604051917f7df635e57b56bb9fcdf5b38c68bc942022e0e4e9d755c1e13daacc8658a1c31183526020830152604082015220610f55565b50505050505f90565b356001600160401b038116810361045c5790565b51906001600160401b038216820361045c57565b9081608091031261045c57606060405191610ff083610d09565b610ff981610fc2565b835261100760208201610fc2565b602084015261101860408201610fc2565b60408401520151606082015290565b610edc949260809260068352602083015260408201528160608201520191610d61565b611054600461132d565b1561116957608435906001600160401b03821680830361045c576080925060405160208101917f5daeb06185f7524a5dd4328b6cecf600244b23d34072b5d38b558f0c907c9e8c835260043560408301526024356060830152848201528381526110bf60a082610d40565b5190206111076110d36107e5366004610d81565b926040519586948594633b82a8ef60e21b865260086004870152602486015260448501528560648501526084840191610d61565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156104515761114c575b50610edc6004611809565b6111649060803d60801161044a5761043c8183610d40565b611141565b50505f90565b6001600160401b0381116104605760051b60200190565b91908110156108075760e0020190565b604051906111a382610d09565b5f6060838281528260208201528260408201520152565b3560ff8116810361045c5790565b916111f282845f52600160205260405f20905f526020526001600160401b0360405f205416421090565b61132857825f525f60205260405f20825f5260205260405f206040519161121883610cee565b81549260ff84168082526001600160401b038560081c1660208301526002600160408401956001600160401b038860481c1687526001600160401b03606086019860881c1688520154918260808501521461130e57505160ff165f1981016112f457506001600160401b0383511642119081156112d3575b5061129b5750505050565b608494506001600160401b03809151169151169160405193630b48fdf560e11b85526004850152602484015260448301526064820152fd5b90506001600160401b0380835116911681018091116106cf5742115f611290565b8486631f554b1560e11b5f5260045260245260445260645ffd5b8587636aa6379f60e01b5f5260045260245260445260645ffd5b505050565b61133960808201610fae565b9080355f525f602052602060405f209101355f526020526001600160401b038060405f205460081c1691161190565b6040516001600160401b0360c060208301937fc09c373604596b6d81751ac52ab8ebd1425083926853a6ce72c8f6b5c8c112018552805160408501526020810151606085015260ff6040820151166080850152606081015160a085015282608082015116828501528260a08201511660e085015201511661010082015261010081526113f661012082610d40565b51902090565b91908110156108075760051b0190565b90611415611196565b506024356001600160401b03811680820361045c57604435906001600160401b03821680830361045c576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a84526040830152606082015260608152611484608082610d40565b5190209161014036600319011261045c57604051916114a283610d24565b600435835260208301918252604083019081526064356001600160401b038116810361045c57606084019081526084356001600160401b038116810361045c576080850190815260a0850160a435815260c435906001600160401b038216820361045c5760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b0152516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b031661010085015251610120840152516101408301525161016082015261016081526115d961018082610d40565b519020604051633b82a8ef60e21b815294859384936115fc939060048601611027565b6001600160a01b039093169203815a6080945f91f1908115610451575f91611622575090565b610edc915060803d60801161044a5761043c8183610d40565b9190611645611196565b506020810161165381610fae565b604083019061166182610fae565b6001600160401b03604051918160208401947f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a8652166040840152166060820152606081526116b1608082610d40565b519020926101408136031261045c57604051926116cd84610d24565b813584526116da90610c67565b91602084019283526116eb90610c67565b604084019081526116fe60608301610c67565b6060850190815261171160808401610c67565b6080860190815260a0860160a0850135815260c0850161173090610c67565b9160c0880192835260e088019360e0870135855261010089019561010088013587526101208a0197610120013588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b0152516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b031661010085015251610120840152516101408301525161016082015261016081526115d961018082610d40565b8035805f525f6020527fe23390c881d0e61353f815c2cb33102082cc929be7e4030ccc76a9608f5fe36560a061188e6001600160401b0360405f2095602081013596875f526020528160405f20816040840161191d61191761191161190b60ff611872866111ba565b1694600188549868ffffffffffffffff0060808d019e8f610fae565b60081b16978f8d9081019960c070ffffffffffffffff0000000000000000006118b68d610fae565b60481b1692019c8d6118cb8e60881b91610fae565b60881b16938d60881b199170ffffffffffffffffffffffffffffffffff191617161717178155019960608b549101359a8b809203611944575b50506111ba565b99610fae565b92610fae565b93610fae565b9460ff604051981688526020880152166040860152166060840152166080820152a3600190565b55895f61190456",
}

// PolicyRegistry is an auto generated Go binding around an Ethereum contract.
type PolicyRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PolicyRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewPolicyRegistry creates a new instance of PolicyRegistry.
func NewPolicyRegistry() *PolicyRegistry {
	parsed, err := PolicyRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PolicyRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PolicyRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_, address governor_) returns()
func (policyRegistry *PolicyRegistry) PackConstructor(verifier_ common.Address, governor_ common.Address) []byte {
	enc, err := policyRegistry.abi.Pack("", verifier_, governor_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXEXCEPTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d4aefc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_EXCEPTION() view returns(uint64)
func (policyRegistry *PolicyRegistry) PackMAXEXCEPTION() []byte {
	enc, err := policyRegistry.abi.Pack("MAX_EXCEPTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXEXCEPTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d4aefc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_EXCEPTION() view returns(uint64)
func (policyRegistry *PolicyRegistry) TryPackMAXEXCEPTION() ([]byte, error) {
	return policyRegistry.abi.Pack("MAX_EXCEPTION")
}

// UnpackMAXEXCEPTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86d4aefc.
//
// Solidity: function MAX_EXCEPTION() view returns(uint64)
func (policyRegistry *PolicyRegistry) UnpackMAXEXCEPTION(data []byte) (uint64, error) {
	out, err := policyRegistry.abi.Unpack("MAX_EXCEPTION", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09678ef3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(bytes32 model, bytes32 policy, uint64 maxAge) view returns()
func (policyRegistry *PolicyRegistry) PackCheck(model [32]byte, policy [32]byte, maxAge uint64) []byte {
	enc, err := policyRegistry.abi.Pack("check", model, policy, maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09678ef3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(bytes32 model, bytes32 policy, uint64 maxAge) view returns()
func (policyRegistry *PolicyRegistry) TryPackCheck(model [32]byte, policy [32]byte, maxAge uint64) ([]byte, error) {
	return policyRegistry.abi.Pack("check", model, policy, maxAge)
}

// PackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf69cb8b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consume((bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes certificate, bytes32 policy, uint64 maxAge) view returns((uint64,uint64,uint64,bytes32))
func (policyRegistry *PolicyRegistry) PackConsume(body Inference, certificate []byte, policy [32]byte, maxAge uint64) []byte {
	enc, err := policyRegistry.abi.Pack("consume", body, certificate, policy, maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf69cb8b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consume((bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes certificate, bytes32 policy, uint64 maxAge) view returns((uint64,uint64,uint64,bytes32))
func (policyRegistry *PolicyRegistry) TryPackConsume(body Inference, certificate []byte, policy [32]byte, maxAge uint64) ([]byte, error) {
	return policyRegistry.abi.Pack("consume", body, certificate, policy, maxAge)
}

// UnpackConsume is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf69cb8b8.
//
// Solidity: function consume((bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes certificate, bytes32 policy, uint64 maxAge) view returns((uint64,uint64,uint64,bytes32))
func (policyRegistry *PolicyRegistry) UnpackConsume(data []byte) (Verified, error) {
	out, err := policyRegistry.abi.Unpack("consume", data)
	if err != nil {
		return *new(Verified), err
	}
	out0 := *abi.ConvertType(out[0], new(Verified)).(*Verified)
	return out0, nil
}

// PackExceptionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedf3cb5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exceptionOf(bytes32 model, bytes32 policy) view returns(uint64)
func (policyRegistry *PolicyRegistry) PackExceptionOf(model [32]byte, policy [32]byte) []byte {
	enc, err := policyRegistry.abi.Pack("exceptionOf", model, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExceptionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedf3cb5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exceptionOf(bytes32 model, bytes32 policy) view returns(uint64)
func (policyRegistry *PolicyRegistry) TryPackExceptionOf(model [32]byte, policy [32]byte) ([]byte, error) {
	return policyRegistry.abi.Pack("exceptionOf", model, policy)
}

// UnpackExceptionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xedf3cb5a.
//
// Solidity: function exceptionOf(bytes32 model, bytes32 policy) view returns(uint64)
func (policyRegistry *PolicyRegistry) UnpackExceptionOf(data []byte) (uint64, error) {
	out, err := policyRegistry.abi.Unpack("exceptionOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (policyRegistry *PolicyRegistry) PackGovernor() []byte {
	enc, err := policyRegistry.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (policyRegistry *PolicyRegistry) TryPackGovernor() ([]byte, error) {
	return policyRegistry.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (policyRegistry *PolicyRegistry) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := policyRegistry.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsPassed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50c08d99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPassed(bytes32 model, bytes32 policy) view returns(bool)
func (policyRegistry *PolicyRegistry) PackIsPassed(model [32]byte, policy [32]byte) []byte {
	enc, err := policyRegistry.abi.Pack("isPassed", model, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPassed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50c08d99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPassed(bytes32 model, bytes32 policy) view returns(bool)
func (policyRegistry *PolicyRegistry) TryPackIsPassed(model [32]byte, policy [32]byte) ([]byte, error) {
	return policyRegistry.abi.Pack("isPassed", model, policy)
}

// UnpackIsPassed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50c08d99.
//
// Solidity: function isPassed(bytes32 model, bytes32 policy) view returns(bool)
func (policyRegistry *PolicyRegistry) UnpackIsPassed(data []byte) (bool, error) {
	out, err := policyRegistry.abi.Unpack("isPassed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetException is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x524e792f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setException(bytes32 model, bytes32 policy, uint64 until, string reason) returns()
func (policyRegistry *PolicyRegistry) PackSetException(model [32]byte, policy [32]byte, until uint64, reason string) []byte {
	enc, err := policyRegistry.abi.Pack("setException", model, policy, until, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetException is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x524e792f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setException(bytes32 model, bytes32 policy, uint64 until, string reason) returns()
func (policyRegistry *PolicyRegistry) TryPackSetException(model [32]byte, policy [32]byte, until uint64, reason string) ([]byte, error) {
	return policyRegistry.abi.Pack("setException", model, policy, until, reason)
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a816c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(bytes32 model, bytes32 policy) view returns((uint8,uint64,uint64,uint64,bytes32))
func (policyRegistry *PolicyRegistry) PackStatusOf(model [32]byte, policy [32]byte) []byte {
	enc, err := policyRegistry.abi.Pack("statusOf", model, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a816c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(bytes32 model, bytes32 policy) view returns((uint8,uint64,uint64,uint64,bytes32))
func (policyRegistry *PolicyRegistry) TryPackStatusOf(model [32]byte, policy [32]byte) ([]byte, error) {
	return policyRegistry.abi.Pack("statusOf", model, policy)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24a816c6.
//
// Solidity: function statusOf(bytes32 model, bytes32 policy) view returns((uint8,uint64,uint64,uint64,bytes32))
func (policyRegistry *PolicyRegistry) UnpackStatusOf(data []byte) (IPolicyRegistryEntry, error) {
	out, err := policyRegistry.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(IPolicyRegistryEntry), err
	}
	out0 := *abi.ConvertType(out[0], new(IPolicyRegistryEntry)).(*IPolicyRegistryEntry)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x982d6284.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update((bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) status, bytes certificate) returns(bool changed)
func (policyRegistry *PolicyRegistry) PackUpdate(status Status, certificate []byte) []byte {
	enc, err := policyRegistry.abi.Pack("update", status, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x982d6284.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update((bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) status, bytes certificate) returns(bool changed)
func (policyRegistry *PolicyRegistry) TryPackUpdate(status Status, certificate []byte) ([]byte, error) {
	return policyRegistry.abi.Pack("update", status, certificate)
}

// UnpackUpdate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x982d6284.
//
// Solidity: function update((bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) status, bytes certificate) returns(bool changed)
func (policyRegistry *PolicyRegistry) UnpackUpdate(data []byte) (bool, error) {
	out, err := policyRegistry.abi.Unpack("update", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb06192db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateBatch((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, (bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64)[] statuses) returns(uint256 changed)
func (policyRegistry *PolicyRegistry) PackUpdateBatch(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, statuses []Status) []byte {
	enc, err := policyRegistry.abi.Pack("updateBatch", checkpoint, certificate, chunkIndex, chunkProof, statuses)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb06192db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateBatch((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, (bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64)[] statuses) returns(uint256 changed)
func (policyRegistry *PolicyRegistry) TryPackUpdateBatch(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, statuses []Status) ([]byte, error) {
	return policyRegistry.abi.Pack("updateBatch", checkpoint, certificate, chunkIndex, chunkProof, statuses)
}

// UnpackUpdateBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb06192db.
//
// Solidity: function updateBatch((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, (bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64)[] statuses) returns(uint256 changed)
func (policyRegistry *PolicyRegistry) UnpackUpdateBatch(data []byte) (*big.Int, error) {
	out, err := policyRegistry.abi.Unpack("updateBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpdateByCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bdfc4f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateByCheckpoint((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, (bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) status, uint32 index, bytes32[] proof) returns(bool changed)
func (policyRegistry *PolicyRegistry) PackUpdateByCheckpoint(checkpoint Checkpoint, certificate []byte, status Status, index uint32, proof [][32]byte) []byte {
	enc, err := policyRegistry.abi.Pack("updateByCheckpoint", checkpoint, certificate, status, index, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateByCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bdfc4f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateByCheckpoint((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, (bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) status, uint32 index, bytes32[] proof) returns(bool changed)
func (policyRegistry *PolicyRegistry) TryPackUpdateByCheckpoint(checkpoint Checkpoint, certificate []byte, status Status, index uint32, proof [][32]byte) ([]byte, error) {
	return policyRegistry.abi.Pack("updateByCheckpoint", checkpoint, certificate, status, index, proof)
}

// UnpackUpdateByCheckpoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bdfc4f8.
//
// Solidity: function updateByCheckpoint((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, (bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) status, uint32 index, bytes32[] proof) returns(bool changed)
func (policyRegistry *PolicyRegistry) UnpackUpdateByCheckpoint(data []byte) (bool, error) {
	out, err := policyRegistry.abi.Unpack("updateByCheckpoint", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (policyRegistry *PolicyRegistry) PackVerifier() []byte {
	enc, err := policyRegistry.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (policyRegistry *PolicyRegistry) TryPackVerifier() ([]byte, error) {
	return policyRegistry.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (policyRegistry *PolicyRegistry) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := policyRegistry.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PolicyRegistryExceptionChanged represents a ExceptionChanged event raised by the PolicyRegistry contract.
type PolicyRegistryExceptionChanged struct {
	Model  [32]byte
	Policy [32]byte
	Until  uint64
	Reason string
	Raw    *types.Log // Blockchain specific contextual infos
}

const PolicyRegistryExceptionChangedEventName = "ExceptionChanged"

// ContractEventName returns the user-defined event name.
func (PolicyRegistryExceptionChanged) ContractEventName() string {
	return PolicyRegistryExceptionChangedEventName
}

// UnpackExceptionChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExceptionChanged(bytes32 indexed model, bytes32 indexed policy, uint64 until, string reason)
func (policyRegistry *PolicyRegistry) UnpackExceptionChangedEvent(log *types.Log) (*PolicyRegistryExceptionChanged, error) {
	event := "ExceptionChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRegistryExceptionChanged)
	if len(log.Data) > 0 {
		if err := policyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyRegistryStatusChanged represents a StatusChanged event raised by the PolicyRegistry contract.
type PolicyRegistryStatusChanged struct {
	Model      [32]byte
	Policy     [32]byte
	Status     uint8
	FailedRule [32]byte
	LedgerSize uint64
	LedgerTime uint64
	ValidUntil uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const PolicyRegistryStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (PolicyRegistryStatusChanged) ContractEventName() string {
	return PolicyRegistryStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(bytes32 indexed model, bytes32 indexed policy, uint8 status, bytes32 failedRule, uint64 ledgerSize, uint64 ledgerTime, uint64 validUntil)
func (policyRegistry *PolicyRegistry) UnpackStatusChangedEvent(log *types.Log) (*PolicyRegistryStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRegistryStatusChanged)
	if len(log.Data) > 0 {
		if err := policyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (policyRegistry *PolicyRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["BadChunk"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackBadChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["NotAnswered"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackNotAnsweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["PolicyFailed"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackPolicyFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["PolicyUndecided"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackPolicyUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["StatusTooOld"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackStatusTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRegistry.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return policyRegistry.UnpackUnauthorizedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PolicyRegistryBadChunk represents a BadChunk error raised by the PolicyRegistry contract.
type PolicyRegistryBadChunk struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadChunk()
func PolicyRegistryBadChunkErrorID() common.Hash {
	return common.HexToHash("0x6964fc8ec6aee7536b2c259ea636815e6b4210f0200d86ca434ae8ee858ebedf")
}

// UnpackBadChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadChunk()
func (policyRegistry *PolicyRegistry) UnpackBadChunkError(raw []byte) (*PolicyRegistryBadChunk, error) {
	out := new(PolicyRegistryBadChunk)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "BadChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryBadProof represents a BadProof error raised by the PolicyRegistry contract.
type PolicyRegistryBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func PolicyRegistryBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (policyRegistry *PolicyRegistry) UnpackBadProofError(raw []byte) (*PolicyRegistryBadProof, error) {
	out := new(PolicyRegistryBadProof)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryNotAnswered represents a NotAnswered error raised by the PolicyRegistry contract.
type PolicyRegistryNotAnswered struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnswered(bytes32 requestId)
func PolicyRegistryNotAnsweredErrorID() common.Hash {
	return common.HexToHash("0x108065c38fdfec7acfcf153fd4f7ee4b3583e8a9be6a3da778f3ea0faab1353d")
}

// UnpackNotAnsweredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnswered(bytes32 requestId)
func (policyRegistry *PolicyRegistry) UnpackNotAnsweredError(raw []byte) (*PolicyRegistryNotAnswered, error) {
	out := new(PolicyRegistryNotAnswered)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "NotAnswered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryPolicyFailed represents a PolicyFailed error raised by the PolicyRegistry contract.
type PolicyRegistryPolicyFailed struct {
	Model      [32]byte
	Policy     [32]byte
	FailedRule [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyFailed(bytes32 model, bytes32 policy, bytes32 failedRule)
func PolicyRegistryPolicyFailedErrorID() common.Hash {
	return common.HexToHash("0x6aa6379f8a76e3283b117d030d0c4a4b3a7d4df89ae4eb81009fb76ba44a5084")
}

// UnpackPolicyFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyFailed(bytes32 model, bytes32 policy, bytes32 failedRule)
func (policyRegistry *PolicyRegistry) UnpackPolicyFailedError(raw []byte) (*PolicyRegistryPolicyFailed, error) {
	out := new(PolicyRegistryPolicyFailed)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "PolicyFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryPolicyUndecided represents a PolicyUndecided error raised by the PolicyRegistry contract.
type PolicyRegistryPolicyUndecided struct {
	Model  [32]byte
	Policy [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyUndecided(bytes32 model, bytes32 policy, uint8 status)
func PolicyRegistryPolicyUndecidedErrorID() common.Hash {
	return common.HexToHash("0x3eaa962a2f8e17cfce6fccd23482889a16feb07a64b8a7bacfad6c4e6acbec31")
}

// UnpackPolicyUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyUndecided(bytes32 model, bytes32 policy, uint8 status)
func (policyRegistry *PolicyRegistry) UnpackPolicyUndecidedError(raw []byte) (*PolicyRegistryPolicyUndecided, error) {
	out := new(PolicyRegistryPolicyUndecided)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "PolicyUndecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryStatusTooOld represents a StatusTooOld error raised by the PolicyRegistry contract.
type PolicyRegistryStatusTooOld struct {
	Model      [32]byte
	Policy     [32]byte
	LedgerTime uint64
	ValidUntil uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusTooOld(bytes32 model, bytes32 policy, uint64 ledgerTime, uint64 validUntil)
func PolicyRegistryStatusTooOldErrorID() common.Hash {
	return common.HexToHash("0x1691fbeaa3770fa7a4e2ffd85dcbe6de628fcab9eb24bf167806016ffc594cd8")
}

// UnpackStatusTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusTooOld(bytes32 model, bytes32 policy, uint64 ledgerTime, uint64 validUntil)
func (policyRegistry *PolicyRegistry) UnpackStatusTooOldError(raw []byte) (*PolicyRegistryStatusTooOld, error) {
	out := new(PolicyRegistryStatusTooOld)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "StatusTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRegistryUnauthorized represents a Unauthorized error raised by the PolicyRegistry contract.
type PolicyRegistryUnauthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized()
func PolicyRegistryUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x82b4290015f7ec7256ca2a6247d3c2a89c4865c0e791456df195f40ad0a81367")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized()
func (policyRegistry *PolicyRegistry) UnpackUnauthorizedError(raw []byte) (*PolicyRegistryUnauthorized, error) {
	out := new(PolicyRegistryUnauthorized)
	if err := policyRegistry.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PredictionMirrorMetaData contains all meta data concerning the PredictionMirror contract.
var PredictionMirrorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"originChainId_\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestClass\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"model\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"}],\"name\":\"onAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"onInference\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"originChainId\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requester\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"class\",\"type\":\"uint256\"}],\"name\":\"Predicted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFinite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHub\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"}],\"name\":\"WrongType\",\"type\":\"error\"}]",
	ID:  "9f1a5a5748adf7b0bce099f74e3bf1f3ef",
	Bin: "0x610100346100dc57601f610a1a38819003918201601f19168301916001600160401b038311848410176100e0578084926080946040528339810103126100dc578051906001600160a01b03821682036100dc5760208101516001600160401b03811681036100dc576040820151916001600160a01b03831683036100dc57606001519260805260a05260c05260e05260405161092590816100f58239608051818181610166015261028b015260a05181818161023801526102d7015260c05181818160e00152610363015260e0518181816101f801526103230152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630ac7f5611461021b575080630ad9d052146101e157806312cfb72a14610195578063365a86fc146101515780637dfd16d71461012b578063924799571461010f578063b61e96a5146100cb5763f15f92e214610074575f80fd5b346100c757366003190161026081126100c757610220136100c757610224356001600160401b0381116100c7576100af90369060040161025c565b505061024435801515036100c7576100c5610289565b005b5f80fd5b346100c7575f3660031901126100c7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100c7575f3660031901126100c75760205f54604051908152f35b346100c7575f3660031901126100c75760206001600160401b0360015416604051908152f35b346100c7575f3660031901126100c7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100c757366003190161024081126100c757610220136100c757610224356001600160401b0381116100c7576101d36100c591369060040161025c565b906101dc610289565b6103a4565b346100c7575f3660031901126100c75760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100c7575f3660031901126100c7576020906001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156100c7578235916001600160401b0383116100c757602083818601950101116100c757565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610391576024356001600160401b0381168091036100c7576001600160401b037f000000000000000000000000000000000000000000000000000000000000000016148061034b575b80610320575b1561030b57565b63429abb8b60e11b5f5260043560045260245ffd5b507f000000000000000000000000000000000000000000000000000000000000000060643514610304565b506044356001600160a01b038116908190036100c7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316146102fe565b63727fe12b60e01b5f523360045260245ffd5b906101243560ff81168091036100c75760010361088f578101906020818303126100c7578035906001600160401b0382116100c7570181601f820112156100c7578035916103f96103f4846108b8565b610893565b9160208385815201916020839560051b830101918183116100c75760208101935b83851061072e575050505050511561066a57515f90606081019081515160021c90811561071b576020019160ff83511660018103610691575080515f90805160021c1561071b57600490815b6106d357505060ff8160171c16627fffff82169060ff811461061357806106c7575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156105e157609681106106b55760951981019081116105e1571b905b601f1c6106a3575b9260015b838110610529575050505050805f556001600160401b0342166001600160401b031960015416176001556040519081527f93fe6258803ba447b88e6554c54c3651f4834f5415ebc3aeb7f5201af1dc409c602060043592a2565b60ff82511660018103610691575082515f90805160021c83101561067e57600490815b61062257505060ff8160171c16627fffff82169060ff81146106135780610607575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156105e157609681106105f55760951981019081116105e1571b905b601f1c6105cf575b8581136105c2575b506001016104cf565b90955093508460016105b9565b600160ff1b81146105e1575f036105b1565b634e487b7160e01b5f52601160045260245ffd5b609603609681116105e1571c906105a9565b90628000001790610571565b635044af4560e11b5f5260045ffd5b909161062d8461090f565b8381018091116105e1575f1981018181116105e1578351111561066a57601f908301015160f81c9060081b179180156105e1575f1901908161054c565b634e487b7160e01b5f52603260045260245ffd5b82635f7644f960e01b5f5260045260245ffd5b6304d924a760e11b5f5260045260245ffd5b600160ff1b81146105e1575f036104cb565b609603609681116105e1571c906104c3565b9062800000179061048b565b90916106de5f61090f565b8381018091116105e1575f1981018181116105e1578351111561066a57601f908301015160f81c9060081b179180156105e1575f19019081610466565b635f7644f960e01b5f525f60045260245ffd5b84356001600160401b0381116100c7578201906080828503601f1901126100c75760405191608083018381106001600160401b0382111761087b5760405260208101356001600160401b0381116100c75760209082010185601f820112156100c757858160206107a0933591016108cf565b8352604081013560ff811681036100c757602084015260608101356001600160401b0381116100c75760209082010185601f820112156100c75780356107e86103f4826108b8565b9160208084848152019260051b820101908882116100c757602001915b81831061085b57505050604084015260808101356001600160401b0381116100c75760209101019084601f830112156100c75760209261084b86848680963591016108cf565b606082015281520194019361041a565b82356001600160401b03811681036100c757815260209283019201610805565b634e487b7160e01b5f52604160045260245ffd5b5050565b6040519190601f01601f191682016001600160401b0381118382101761087b57604052565b6001600160401b03811161087b5760051b60200190565b9291926001600160401b03821161087b576108f3601f8301601f1916602001610893565b93828552828201116100c757815f926020928387013784010152565b908160021b91808304600414901517156105e15756",
}

// PredictionMirror is an auto generated Go binding around an Ethereum contract.
type PredictionMirror struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PredictionMirror) GetABI() abi.ABI {
	return c.abi
}

// NewPredictionMirror creates a new instance of PredictionMirror.
func NewPredictionMirror() *PredictionMirror {
	parsed, err := PredictionMirrorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PredictionMirror{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PredictionMirror) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address hub_, uint64 originChainId_, address requester_, bytes32 model_) returns()
func (predictionMirror *PredictionMirror) PackConstructor(hub_ common.Address, originChainId_ uint64, requester_ common.Address, model_ [32]byte) []byte {
	enc, err := predictionMirror.abi.Pack("", hub_, originChainId_, requester_, model_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hub() view returns(address)
func (predictionMirror *PredictionMirror) PackHub() []byte {
	enc, err := predictionMirror.abi.Pack("hub")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hub() view returns(address)
func (predictionMirror *PredictionMirror) TryPackHub() ([]byte, error) {
	return predictionMirror.abi.Pack("hub")
}

// UnpackHub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x365a86fc.
//
// Solidity: function hub() view returns(address)
func (predictionMirror *PredictionMirror) UnpackHub(data []byte) (common.Address, error) {
	out, err := predictionMirror.abi.Unpack("hub", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLatestClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92479957.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestClass() view returns(uint256)
func (predictionMirror *PredictionMirror) PackLatestClass() []byte {
	enc, err := predictionMirror.abi.Pack("latestClass")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92479957.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestClass() view returns(uint256)
func (predictionMirror *PredictionMirror) TryPackLatestClass() ([]byte, error) {
	return predictionMirror.abi.Pack("latestClass")
}

// UnpackLatestClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92479957.
//
// Solidity: function latestClass() view returns(uint256)
func (predictionMirror *PredictionMirror) UnpackLatestClass(data []byte) (*big.Int, error) {
	out, err := predictionMirror.abi.Unpack("latestClass", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dfd16d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestTime() view returns(uint64)
func (predictionMirror *PredictionMirror) PackLatestTime() []byte {
	enc, err := predictionMirror.abi.Pack("latestTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dfd16d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestTime() view returns(uint64)
func (predictionMirror *PredictionMirror) TryPackLatestTime() ([]byte, error) {
	return predictionMirror.abi.Pack("latestTime")
}

// UnpackLatestTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7dfd16d7.
//
// Solidity: function latestTime() view returns(uint64)
func (predictionMirror *PredictionMirror) UnpackLatestTime(data []byte) (uint64, error) {
	out, err := predictionMirror.abi.Unpack("latestTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad9d052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function model() view returns(bytes32)
func (predictionMirror *PredictionMirror) PackModel() []byte {
	enc, err := predictionMirror.abi.Pack("model")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad9d052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function model() view returns(bytes32)
func (predictionMirror *PredictionMirror) TryPackModel() ([]byte, error) {
	return predictionMirror.abi.Pack("model")
}

// UnpackModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ad9d052.
//
// Solidity: function model() view returns(bytes32)
func (predictionMirror *PredictionMirror) UnpackModel(data []byte) ([32]byte, error) {
	out, err := predictionMirror.abi.Unpack("model", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (predictionMirror *PredictionMirror) PackOnAssurance(result Result, output []byte, reversed bool) []byte {
	enc, err := predictionMirror.abi.Pack("onAssurance", result, output, reversed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf15f92e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onAssurance((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output, bool reversed) returns()
func (predictionMirror *PredictionMirror) TryPackOnAssurance(result Result, output []byte, reversed bool) ([]byte, error) {
	return predictionMirror.abi.Pack("onAssurance", result, output, reversed)
}

// PackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (predictionMirror *PredictionMirror) PackOnInference(result Result, output []byte) []byte {
	enc, err := predictionMirror.abi.Pack("onInference", result, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12cfb72a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onInference((bytes32,uint64,address,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint8,uint16,(uint8,uint16,uint32,uint32,uint16),bytes32) result, bytes output) returns()
func (predictionMirror *PredictionMirror) TryPackOnInference(result Result, output []byte) ([]byte, error) {
	return predictionMirror.abi.Pack("onInference", result, output)
}

// PackOriginChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac7f561.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function originChainId() view returns(uint64)
func (predictionMirror *PredictionMirror) PackOriginChainId() []byte {
	enc, err := predictionMirror.abi.Pack("originChainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOriginChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ac7f561.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function originChainId() view returns(uint64)
func (predictionMirror *PredictionMirror) TryPackOriginChainId() ([]byte, error) {
	return predictionMirror.abi.Pack("originChainId")
}

// UnpackOriginChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ac7f561.
//
// Solidity: function originChainId() view returns(uint64)
func (predictionMirror *PredictionMirror) UnpackOriginChainId(data []byte) (uint64, error) {
	out, err := predictionMirror.abi.Unpack("originChainId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRequester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61e96a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requester() view returns(address)
func (predictionMirror *PredictionMirror) PackRequester() []byte {
	enc, err := predictionMirror.abi.Pack("requester")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61e96a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requester() view returns(address)
func (predictionMirror *PredictionMirror) TryPackRequester() ([]byte, error) {
	return predictionMirror.abi.Pack("requester")
}

// UnpackRequester is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61e96a5.
//
// Solidity: function requester() view returns(address)
func (predictionMirror *PredictionMirror) UnpackRequester(data []byte) (common.Address, error) {
	out, err := predictionMirror.abi.Unpack("requester", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PredictionMirrorPredicted represents a Predicted event raised by the PredictionMirror contract.
type PredictionMirrorPredicted struct {
	RequestId [32]byte
	Class     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PredictionMirrorPredictedEventName = "Predicted"

// ContractEventName returns the user-defined event name.
func (PredictionMirrorPredicted) ContractEventName() string {
	return PredictionMirrorPredictedEventName
}

// UnpackPredictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Predicted(bytes32 indexed requestId, uint256 class)
func (predictionMirror *PredictionMirror) UnpackPredictedEvent(log *types.Log) (*PredictionMirrorPredicted, error) {
	event := "Predicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != predictionMirror.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PredictionMirrorPredicted)
	if len(log.Data) > 0 {
		if err := predictionMirror.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range predictionMirror.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (predictionMirror *PredictionMirror) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], predictionMirror.abi.Errors["NotAccepted"].ID.Bytes()[:4]) {
		return predictionMirror.UnpackNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], predictionMirror.abi.Errors["NotFinite"].ID.Bytes()[:4]) {
		return predictionMirror.UnpackNotFiniteError(raw[4:])
	}
	if bytes.Equal(raw[:4], predictionMirror.abi.Errors["NotHub"].ID.Bytes()[:4]) {
		return predictionMirror.UnpackNotHubError(raw[4:])
	}
	if bytes.Equal(raw[:4], predictionMirror.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return predictionMirror.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], predictionMirror.abi.Errors["WrongType"].ID.Bytes()[:4]) {
		return predictionMirror.UnpackWrongTypeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PredictionMirrorNotAccepted represents a NotAccepted error raised by the PredictionMirror contract.
type PredictionMirrorNotAccepted struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAccepted(bytes32 requestId)
func PredictionMirrorNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x85357716bf982adb63aeeb5f08e8d6462ec1bb31ce33c8df6c1d432a02b5471b")
}

// UnpackNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAccepted(bytes32 requestId)
func (predictionMirror *PredictionMirror) UnpackNotAcceptedError(raw []byte) (*PredictionMirrorNotAccepted, error) {
	out := new(PredictionMirrorNotAccepted)
	if err := predictionMirror.abi.UnpackIntoInterface(out, "NotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PredictionMirrorNotFinite represents a NotFinite error raised by the PredictionMirror contract.
type PredictionMirrorNotFinite struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinite()
func PredictionMirrorNotFiniteErrorID() common.Hash {
	return common.HexToHash("0xa0895e8a8f9c48001e2a4f66ccc5e8d82d13804c4bcb188ff9e90225dc405634")
}

// UnpackNotFiniteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinite()
func (predictionMirror *PredictionMirror) UnpackNotFiniteError(raw []byte) (*PredictionMirrorNotFinite, error) {
	out := new(PredictionMirrorNotFinite)
	if err := predictionMirror.abi.UnpackIntoInterface(out, "NotFinite", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PredictionMirrorNotHub represents a NotHub error raised by the PredictionMirror contract.
type PredictionMirrorNotHub struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHub(address caller)
func PredictionMirrorNotHubErrorID() common.Hash {
	return common.HexToHash("0x727fe12b61c496cdb8b34d8294a2afde12285be32041bdd5c01d20e004d2e77f")
}

// UnpackNotHubError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHub(address caller)
func (predictionMirror *PredictionMirror) UnpackNotHubError(raw []byte) (*PredictionMirrorNotHub, error) {
	out := new(PredictionMirrorNotHub)
	if err := predictionMirror.abi.UnpackIntoInterface(out, "NotHub", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PredictionMirrorOutOfBounds represents a OutOfBounds error raised by the PredictionMirror contract.
type PredictionMirrorOutOfBounds struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 index)
func PredictionMirrorOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5f7644f91bfbe7b1485eb16dbf44ad38b280ef157679293c861735a2ef756c63")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 index)
func (predictionMirror *PredictionMirror) UnpackOutOfBoundsError(raw []byte) (*PredictionMirrorOutOfBounds, error) {
	out := new(PredictionMirrorOutOfBounds)
	if err := predictionMirror.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PredictionMirrorWrongType represents a WrongType error raised by the PredictionMirror contract.
type PredictionMirrorWrongType struct {
	Dtype uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongType(uint8 dtype)
func PredictionMirrorWrongTypeErrorID() common.Hash {
	return common.HexToHash("0x09b2494e08627003077ff58e23f76a13bdeb1d80cc30bf18317889a99c9c57d0")
}

// UnpackWrongTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongType(uint8 dtype)
func (predictionMirror *PredictionMirror) UnpackWrongTypeError(raw []byte) (*PredictionMirrorWrongType, error) {
	out := new(PredictionMirrorWrongType)
	if err := predictionMirror.abi.UnpackIntoInterface(out, "WrongType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvenHomeViewMetaData contains all meta data concerning the ProvenHomeView contract.
var ProvenHomeViewMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIHomeBlock\",\"name\":\"homeBlock_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"EPOCHS_SLOT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"homeBlock\",\"outputs\":[{\"internalType\":\"contractIHomeBlock\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"setHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BadHomeProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumBlockHeader.HeaderField\",\"name\":\"\",\"type\":\"uint8\"}],\"name\":\"FieldNotPresentInBlockHeader\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RLPInvalidEncoding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumTrieProof.ProofError\",\"name\":\"err\",\"type\":\"uint8\"}],\"name\":\"TrieProofTraversalError\",\"type\":\"error\"}]",
	ID:  "a46e59b66d5ba6324cf2075fabffd143d9",
	Bin: "0x60c03461009957601f6110f438819003918201601f19168301916001600160401b0383118484101761009d578084926040948552833981010312610099578051906001600160a01b03821682036100995760200151906001600160a01b03821682036100995760805260a05260405161104290816100b28239608051818181605d015261018b015260a05181818161022001526103a50152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081636635d47b146103d4575080637b103999146103905780637e3f732d146100905763d8e8177214610048575f80fd5b3461008c575f36600319011261008c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b3461008c57604036600319011261008c5760043567ffffffffffffffff811680910361008c576024359067ffffffffffffffff821161008c573660238301121561008c57816004013567ffffffffffffffff811161008c578201602481019036821161008c576060908490031261008c57602483013567ffffffffffffffff811161008c5781602461012492860101610422565b92604481013567ffffffffffffffff811161008c5782602461014892840101610478565b9160648201359167ffffffffffffffff831161008c5761016b9201602401610478565b83516020808601918220604051624dead360e51b815293969391826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610385575f92610351575b500361032e576101db90604051925160801b17610a1c565b9182516003101561033d5782516003101561031a5761020861027592608061028495015190604052610af2565b60405160208101906bffffffffffffffffffffffff197f000000000000000000000000000000000000000000000000000000000000000060601b168252601481526102546034826103ec565b51902090604051916020830152602082526102706040836103ec565b610526565b60208101905160801b17610a1c565b90600482510361032e57604051602081019182525f6040820152604081526102ad6060826103ec565b5190209080516002101561031a57602092610312926102d26060610304940151610af2565b906040518681019182528681526102ea6040826103ec565b5190209060405191868301528582526102706040836103ec565b828101905160801b17610af2565b604051908152f35b634e487b7160e01b5f52603260045260245ffd5b63605192c360e11b5f5260045ffd5b631ee1e6c960e11b5f52600360045260245ffd5b9091506020813d60201161037d575b8161036d602093836103ec565b8101031261008c575190876101c3565b3d9150610360565b6040513d5f823e3d90fd5b3461008c575f36600319011261008c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461008c575f36600319011261008c57805f60209252f35b90601f8019910116810190811067ffffffffffffffff82111761040e57604052565b634e487b7160e01b5f52604160045260245ffd5b81601f8201121561008c5780359067ffffffffffffffff821161040e5760405192610457601f8401601f1916602001856103ec565b8284526020838301011161008c57815f926020809301838601378301015290565b9080601f8301121561008c5781359167ffffffffffffffff831161040e578260051b90604051936104ac60208401866103ec565b84526020808501928201019183831161008c5760208201905b8382106104d457505050505090565b813567ffffffffffffffff811161008c576020916104f787848094880101610422565b8152019101906104c5565b80516001101561031a5760400190565b805182101561031a5760209160051b010190565b9061053192916105c3565b600e8110156105555780610543575090565b6301121c9d60e41b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b9190820180921161057657565b634e487b7160e01b5f52601160045260245ffd5b60ff60bf199116019060ff821161057657565b60ff6036199116019060ff821161057657565b60ff607f199116019060ff821161057657565b9092916060935f94815115610a1157506105df90949294610b7d565b6040515f939190849081805b86518810156109ff576105fe8888610512565b5191846109585750508881516020830120036109475761062c90989392919860208101905160801b17610a1c565b975b885160110361073657825182036106785750505050845160101015610664575061022061066093940151905190610d61565b9091565b634e487b7160e01b81526032600452602490fd5b90919297835183101561072257610699906020848601015160f81c90610512565b516106a381610d97565b938491906001810180911161070e579460201480156106f2575b6106d65750506106cc90610a1c565b975b92919061062e565b929394999150966001905b8460405201969893929190986105eb565b5060018901808a1161070e57610709908985610dc5565b6106bd565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b85526032600452602485fd5b91929760028151145f14610936578051156107225761076061075b6020830151610c95565b610b7d565b908151156109245760208201805160f81c906107858560208901895160801b17610cdb565b935160801b176001821660020360ff8111610910579060ff6107a8921690610cdb565b908160801c938060801c928386119182156108b3575b505061089f5760018111610856575050811561084457906107e36107fb949392610502565b519160206107f084610d97565b969093879493610569565b95148015610828575b61081957505061081390610a1c565b976106ce565b929394999150966001906106e1565b5060018901808a1161070e5761083f908985610dc5565b610804565b50505050505050509050606090600790565b9295509593509798506003915011155f146108915750036108865761087d61066093610502565b51905190610d61565b505050606090600a90565b505050505050606090600b90565b505050505050505050509050606090600690565b919099806108fc57506108ea576001600160801b036108e29116985f996001600160801b031982161790610d32565b155f806107be565b634e487b715f5260326020526024601cfd5b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b89526011600452602489fd5b50505050505050509050606090600590565b505050505050509050606090600c90565b505050505050509050606090600290565b825191602083109083826109aa5750602014801593915061099a575b50506109895761062c905b9893929198610275565b505050505050509050606090600390565b6020840120141590505f80610974565b14928315936109d5575b5050506109c45761062c9061097f565b505050505050509050606090600490565b6020850151929350906109ee575b5014155f80806109b4565b5f199060200360031b1b165f6109e3565b50505050505050509050606090600d90565b945060019392505050565b908160801c91610a2b81610e00565b6002819493941015610555576001149081610ad2575b5015610ac357926040519360208501925b828110610a6d57505050828103601f190160051c8352604052565b92610aad84610a89610a84859697610aa796610cdb565b610e00565b50610aa1610a9a8383989498610569565b8489610d0c565b95610569565b90610569565b9181526020810180911161057657929190610a52565b633cf75c0160e21b5f5260045ffd5b610add915083610569565b84145f610a41565b9190820391821161057657565b8060801c9060218211610ac357610b0881610e00565b600281959295101561055557610ac35783610b2557505050505f90565b8160200190816020116105765782036020019081111502601f81116108ea576001600160801b03905f199060031b1b92160151169060018060fd1b03811681036105765760031b610100036101008111610576571c90565b908151604051928160011b60208186010160405284525f5b828110610ba157505050565b806020601092840101518060801c9060401c73ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008377ffffffffffffffffffffffffffffffff000000000000000084161760201b1692169063ffffffff60801b16171780831b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f1660208260011b8801015201610b95565b610c9e81610e00565b600281939293101561055557610ac357610cb792610d0c565b60208160801c806001600160801b0360405194828652168385015e82010160405290565b908160801c908181116108ea576001600160801b03610cfd82610d0494610ae5565b9316610569565b9060801b1790565b90610d178382610569565b8260801c106108ea576001600160801b03610d049216610569565b9190915f928160801c908060801c8214610d4b57505050565b6001600160801b03908116829020921620149150565b915f1982019182116105765703610d8e57610d7b90610c95565b908151155f14610d8a57600990565b5f90565b50606090600890565b908160801c91602183105f14610db457610db090610fe2565b9190565b610dbf919250610af2565b90602090565b9091825181109283610dd8575b50505090565b610df8935090610de791610512565b5160208101905160801b1790610d32565b5f8080610dd2565b908160801c918215610ac357610e1581610fe2565b60f81c60c0811015610f2c576080811015610e3657505f9250600191839150565b60b78111610e9957610e4960ff916105b0565b168093119081610e62575b5015610ac357600191905f90565b6001841480159250610e76575b505f610e54565b600160ff1b91506001600160f81b031990610e9090611010565b1610155f610e6f565b610ea5610eaa916105b0565b61059d565b60ff81169182851115610ac357610ec090611010565b906001600160f81b0319821615610ac35760ff81168303610576576107f89060031b16610100036101008111610576571c928382603782119283610f18575b50505015610ac357600181018091116105765791905f90565b610f23929350610ae5565b1183825f610eff565b9060f78211610f525750610f4160ff9161058a565b1680921115610ac357600191908290565b90610ea5610f5f9161058a565b60ff81169182851115610ac357610f7590611010565b906001600160f81b0319821615610ac35760ff81168303610576576107f89060031b16610100036101008111610576571c928382603782119283610fce575b50505015610ac35760018101809111610576579190600190565b610fd9929350610ae5565b1183825f610fb4565b60208160801c5f0301602081111502601f81116108ea576001600160801b03905f199060031b1b9116511690565b60208160801c60010301602181111502601f81116108ea576001600160801b036001915f199060031b1b92160151169056",
}

// ProvenHomeView is an auto generated Go binding around an Ethereum contract.
type ProvenHomeView struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProvenHomeView) GetABI() abi.ABI {
	return c.abi
}

// NewProvenHomeView creates a new instance of ProvenHomeView.
func NewProvenHomeView() *ProvenHomeView {
	parsed, err := ProvenHomeViewMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProvenHomeView{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProvenHomeView) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address homeBlock_, address registry_) returns()
func (provenHomeView *ProvenHomeView) PackConstructor(homeBlock_ common.Address, registry_ common.Address) []byte {
	enc, err := provenHomeView.abi.Pack("", homeBlock_, registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEPOCHSSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6635d47b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EPOCHS_SLOT() view returns(uint256)
func (provenHomeView *ProvenHomeView) PackEPOCHSSLOT() []byte {
	enc, err := provenHomeView.abi.Pack("EPOCHS_SLOT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEPOCHSSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6635d47b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EPOCHS_SLOT() view returns(uint256)
func (provenHomeView *ProvenHomeView) TryPackEPOCHSSLOT() ([]byte, error) {
	return provenHomeView.abi.Pack("EPOCHS_SLOT")
}

// UnpackEPOCHSSLOT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6635d47b.
//
// Solidity: function EPOCHS_SLOT() view returns(uint256)
func (provenHomeView *ProvenHomeView) UnpackEPOCHSSLOT(data []byte) (*big.Int, error) {
	out, err := provenHomeView.abi.Unpack("EPOCHS_SLOT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHomeBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e81772.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function homeBlock() view returns(address)
func (provenHomeView *ProvenHomeView) PackHomeBlock() []byte {
	enc, err := provenHomeView.abi.Pack("homeBlock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHomeBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e81772.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function homeBlock() view returns(address)
func (provenHomeView *ProvenHomeView) TryPackHomeBlock() ([]byte, error) {
	return provenHomeView.abi.Pack("homeBlock")
}

// UnpackHomeBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8e81772.
//
// Solidity: function homeBlock() view returns(address)
func (provenHomeView *ProvenHomeView) UnpackHomeBlock(data []byte) (common.Address, error) {
	out, err := provenHomeView.abi.Unpack("homeBlock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (provenHomeView *ProvenHomeView) PackRegistry() []byte {
	enc, err := provenHomeView.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (provenHomeView *ProvenHomeView) TryPackRegistry() ([]byte, error) {
	return provenHomeView.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (provenHomeView *ProvenHomeView) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := provenHomeView.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e3f732d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHashOf(uint64 epoch, bytes proof) view returns(bytes32)
func (provenHomeView *ProvenHomeView) PackSetHashOf(epoch uint64, proof []byte) []byte {
	enc, err := provenHomeView.abi.Pack("setHashOf", epoch, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e3f732d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHashOf(uint64 epoch, bytes proof) view returns(bytes32)
func (provenHomeView *ProvenHomeView) TryPackSetHashOf(epoch uint64, proof []byte) ([]byte, error) {
	return provenHomeView.abi.Pack("setHashOf", epoch, proof)
}

// UnpackSetHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e3f732d.
//
// Solidity: function setHashOf(uint64 epoch, bytes proof) view returns(bytes32)
func (provenHomeView *ProvenHomeView) UnpackSetHashOf(data []byte) ([32]byte, error) {
	out, err := provenHomeView.abi.Unpack("setHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (provenHomeView *ProvenHomeView) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], provenHomeView.abi.Errors["BadHomeProof"].ID.Bytes()[:4]) {
		return provenHomeView.UnpackBadHomeProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], provenHomeView.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return provenHomeView.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], provenHomeView.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return provenHomeView.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], provenHomeView.abi.Errors["TrieProofTraversalError"].ID.Bytes()[:4]) {
		return provenHomeView.UnpackTrieProofTraversalErrorError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProvenHomeViewBadHomeProof represents a BadHomeProof error raised by the ProvenHomeView contract.
type ProvenHomeViewBadHomeProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHomeProof()
func ProvenHomeViewBadHomeProofErrorID() common.Hash {
	return common.HexToHash("0xc0a325865c27f152accaffd4470675d8a68ccfe398f4e19de4a2837aac05df97")
}

// UnpackBadHomeProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHomeProof()
func (provenHomeView *ProvenHomeView) UnpackBadHomeProofError(raw []byte) (*ProvenHomeViewBadHomeProof, error) {
	out := new(ProvenHomeViewBadHomeProof)
	if err := provenHomeView.abi.UnpackIntoInterface(out, "BadHomeProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvenHomeViewFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the ProvenHomeView contract.
type ProvenHomeViewFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func ProvenHomeViewFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (provenHomeView *ProvenHomeView) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*ProvenHomeViewFieldNotPresentInBlockHeader, error) {
	out := new(ProvenHomeViewFieldNotPresentInBlockHeader)
	if err := provenHomeView.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvenHomeViewRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the ProvenHomeView contract.
type ProvenHomeViewRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func ProvenHomeViewRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (provenHomeView *ProvenHomeView) UnpackRLPInvalidEncodingError(raw []byte) (*ProvenHomeViewRLPInvalidEncoding, error) {
	out := new(ProvenHomeViewRLPInvalidEncoding)
	if err := provenHomeView.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvenHomeViewTrieProofTraversalError represents a TrieProofTraversalError error raised by the ProvenHomeView contract.
type ProvenHomeViewTrieProofTraversalError struct {
	Err uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrieProofTraversalError(uint8 err)
func ProvenHomeViewTrieProofTraversalErrorErrorID() common.Hash {
	return common.HexToHash("0x1121c9d0638869d187fa56904bf59f640bce1f0eaae21eca3e79d9359103e8ad")
}

// UnpackTrieProofTraversalErrorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrieProofTraversalError(uint8 err)
func (provenHomeView *ProvenHomeView) UnpackTrieProofTraversalErrorError(raw []byte) (*ProvenHomeViewTrieProofTraversalError, error) {
	out := new(ProvenHomeViewTrieProofTraversalError)
	if err := provenHomeView.abi.UnpackIntoInterface(out, "TrieProofTraversalError", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsMetaData contains all meta data concerning the Rewards contract.
var RewardsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"contractIFeePot\",\"name\":\"hub_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"contractIFeePot\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"listId\",\"type\":\"bytes32\"}],\"name\":\"leftOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"listIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"internalType\":\"structRewards.List\",\"name\":\"list\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"listId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"listId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"listId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"AlreadyClaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"listId\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"has\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needs\",\"type\":\"uint256\"}],\"name\":\"NotEnoughFees\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"OutOfOrder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"listId\",\"type\":\"bytes32\"}],\"name\":\"UnknownList\",\"type\":\"error\"}]",
	ID:  "67aef464be47da0818043b4f9a65fc2e7e",
	Bin: "0x60c0346100a057601f610d0638819003918201601f19168301916001600160401b038311848410176100a45780849260409485528339810103126100a0578051906001600160a01b03821682036100a05760200151906001600160a01b03821682036100a05760805260a052604051610c4d90816100b9823960805181818161066b0152610a6a015260a051818181601c0152818161071b0152610a290152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe608080604052600436101561005b575b50361561001a575f80fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361004c57005b637ca55c7760e01b5f5260045ffd5b5f3560e01c9081632b7ac3f314610a5857508063365a86fc14610a145780633e2115f3146104875780635616a7b914610112578063b0fc4119146100e95763bf3cd2c6146100a9575f61000f565b346100e55760603660031901126100e55760206100dd6100c7610a99565b6100cf610aaf565b6100d7610ac5565b91610b59565b604051908152f35b5f80fd5b346100e55760203660031901126100e5576004355f525f602052602060405f2054604051908152f35b346100e55760e03660031901126100e55761012b610a99565b610133610aaf565b9061013c610ac5565b916064359263ffffffff8416908185036100e557608435946001600160a01b038616928387036100e55760a4359560c435906001600160401b0382116100e557366023830112156100e5578160040135946001600160401b0386116100e5576024830192602436918860051b0101116100e557876101c1926101bc610bd3565b610b59565b93845f52600160205260405f205490811561047457600160ff86161b93865f52600260205260405f209362ffffff8760081c1694855f526020528560405f20541661045d579160405160208101907f2f94890aaa672c6a792d79198e26b08407466cd8a4d969cba3f6dba2d1b5662482528360408201528a60608201528c60808201526080815261025360a082610b17565b519020925f915b8083106103aa575050506103a3575b0361004c57835f525f60205260405f20548711610381579186917f704052e3597f5078cd35ab59365adda6d0df1097b555db470690f592f0b8faa893855f52600260205260405f20905f5260205260405f20908154179055835f525f60205260405f206102d7838254610b4c565b90556040805163ffffffff9290921682526020820192909252a36001600160a01b03811661032e5750905f80809338935af115610321575b5f5f516020610c2d5f395f51905f525d005b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f51141615610363575b50505f60345261030f565b3b153d171015610374578080610358565b6390b8ec185f526004601cfd5b86845f525f60205260405f2054634686467d60e11b5f5260045260245260445ffd5b505f610269565b90919293600190818616155f1461041057610404906103ca868587610c08565b3590606091604051917fa30f02a5b8c6656965158e84401e3196932832141b11e98b99ba6b2f02f59adb8352602083015260408201522090565b94811c9301919061025a565b6104589061041f868587610c08565b35606091604051917fa30f02a5b8c6656965158e84401e3196932832141b11e98b99ba6b2f02f59adb8352602083015260408201522090565b610404565b5086639df93b6f60e01b5f5260045260245260445ffd5b8563537b680d60e11b5f5260045260245ffd5b346100e557366003190160c081126100e55760a0136100e55760a4356001600160401b0381116100e557366023820112156100e5578060040135906001600160401b0382116100e55736602483830101116100e5576104e4610bd3565b6104ff6104ef610ad8565b6104f7610aee565b6100d7610b04565b91825f52600160205260405f2054610a0157610519610b04565b6001600160401b03610529610ad8565b165f52600360205260405f2061053d610aee565b60018060a01b03165f5260205263ffffffff8060405f2054169116036109ad5760405160208101907f41d7fe1bf2cea975541df902b9876835acbca6b4ff9dfdc275fc3e93fe8ebfe182528460408201526040815261059d606082610b17565b5190209160806064359260a4608435956040516020810190878252886040820152604081526105cd606082610b17565b51902060405160208101917fb2241f6fbed683c036e44758997a7abec12c93d184f0fd36e2eb87b0f8574a8783528a60408301526060820152606081526106148682610b17565b519020928060246040519788968795633b82a8ef60e21b8752600a600488015283870152604486015287606486015282608486015201848401375f838284010152601f801991011681010301815f60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1801561090b57610916575b506001600160401b036106a9610ad8565b165f52600460205260405f206106bd610aee565b60018060a01b03165f5260205260405f20546106d7610ad8565b6106df610aee565b60405163c5c21b6960e01b81526001600160401b039290921660048301526001600160a01b039081166024830152602090829060449082905f907f0000000000000000000000000000000000000000000000000000000000000000165af190811561090b575f916108d9575b5081018091116108a557811580156108d0575b6108b9578261076c91610b4c565b6001600160401b0361077c610ad8565b165f52600460205260405f20610790610aee565b60018060a01b03165f5260205260405f2055600163ffffffff6107b1610b04565b160163ffffffff81116108a5576001600160401b036107ce610ad8565b165f52600360205260405f206107e2610aee565b60018060a01b03165f5260205263ffffffff60405f20911663ffffffff19825416179055825f52600160205260405f2055815f525f6020528060405f2055610828610ad8565b917f9310cca08dad20f13d15b0b10ff5d2f52c4adc06b9f894a120499e16c63edec06001600160401b0361085a610aee565b610890610865610b04565b9560405193849360018060a01b0316981696836020909392919363ffffffff60408201951681520152565b0390a45f5f516020610c2d5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b9050634686467d60e11b5f5260045260245260445ffd5b5082811061075e565b90506020813d602011610903575b816108f460209383610b17565b810103126100e557518561074b565b3d91506108e7565b6040513d5f823e3d90fd5b6080813d6080116109a5575b8161092f60809383610b17565b810103126100e5576040519060808201908282106001600160401b038311176109915760609160405261096181610b38565b835261096f60208201610b38565b602084015261098060408201610b38565b604084015201516060820152610698565b634e487b7160e01b5f52604160045260245ffd5b3d9150610922565b6001600160401b036109bd610ad8565b165f52600360205260405f206109d1610aee565b6001600160a01b03165f9081526020919091526040812054634d362ea960e11b825263ffffffff16600452602490fd5b82630838d09f60e31b5f5260045260245ffd5b346100e5575f3660031901126100e5576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100e5575f3660031901126100e5577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b600435906001600160401b03821682036100e557565b602435906001600160a01b03821682036100e557565b6044359063ffffffff821682036100e557565b6004356001600160401b03811681036100e55790565b6044356001600160a01b03811681036100e55790565b60243563ffffffff811681036100e55790565b90601f801991011681019081106001600160401b0382111761099157604052565b51906001600160401b03821682036100e557565b919082039182116108a557565b9163ffffffff90604051926001600160401b03602085019560c08752601160e0870152706c696e65616c2e726577617264732e763160781b61010087015246604087015230606087015216608085015260018060a01b031660a08401521660c08201526101008152610bcd61012082610b17565b51902090565b5f516020610c2d5f395f51905f525c610bf95760015f516020610c2d5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190811015610c185760051b0190565b634e487b7160e01b5f52603260045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// Rewards is an auto generated Go binding around an Ethereum contract.
type Rewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rewards) GetABI() abi.ABI {
	return c.abi
}

// NewRewards creates a new instance of Rewards.
func NewRewards() *Rewards {
	parsed, err := RewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_, address hub_) returns()
func (rewards *Rewards) PackConstructor(verifier_ common.Address, hub_ common.Address) []byte {
	enc, err := rewards.abi.Pack("", verifier_, hub_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5616a7b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint64 epoch, address token, uint32 number, uint32 index, address operator, uint256 amount, bytes32[] proof) returns()
func (rewards *Rewards) PackClaim(epoch uint64, token common.Address, number uint32, index uint32, operator common.Address, amount *big.Int, proof [][32]byte) []byte {
	enc, err := rewards.abi.Pack("claim", epoch, token, number, index, operator, amount, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5616a7b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint64 epoch, address token, uint32 number, uint32 index, address operator, uint256 amount, bytes32[] proof) returns()
func (rewards *Rewards) TryPackClaim(epoch uint64, token common.Address, number uint32, index uint32, operator common.Address, amount *big.Int, proof [][32]byte) ([]byte, error) {
	return rewards.abi.Pack("claim", epoch, token, number, index, operator, amount, proof)
}

// PackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hub() view returns(address)
func (rewards *Rewards) PackHub() []byte {
	enc, err := rewards.abi.Pack("hub")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hub() view returns(address)
func (rewards *Rewards) TryPackHub() ([]byte, error) {
	return rewards.abi.Pack("hub")
}

// UnpackHub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x365a86fc.
//
// Solidity: function hub() view returns(address)
func (rewards *Rewards) UnpackHub(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("hub", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeftOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0fc4119.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leftOf(bytes32 listId) view returns(uint256)
func (rewards *Rewards) PackLeftOf(listId [32]byte) []byte {
	enc, err := rewards.abi.Pack("leftOf", listId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeftOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0fc4119.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leftOf(bytes32 listId) view returns(uint256)
func (rewards *Rewards) TryPackLeftOf(listId [32]byte) ([]byte, error) {
	return rewards.abi.Pack("leftOf", listId)
}

// UnpackLeftOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0fc4119.
//
// Solidity: function leftOf(bytes32 listId) view returns(uint256)
func (rewards *Rewards) UnpackLeftOf(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("leftOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackListIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf3cd2c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listIdOf(uint64 epoch, address token, uint32 number) view returns(bytes32)
func (rewards *Rewards) PackListIdOf(epoch uint64, token common.Address, number uint32) []byte {
	enc, err := rewards.abi.Pack("listIdOf", epoch, token, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf3cd2c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listIdOf(uint64 epoch, address token, uint32 number) view returns(bytes32)
func (rewards *Rewards) TryPackListIdOf(epoch uint64, token common.Address, number uint32) ([]byte, error) {
	return rewards.abi.Pack("listIdOf", epoch, token, number)
}

// UnpackListIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf3cd2c6.
//
// Solidity: function listIdOf(uint64 epoch, address token, uint32 number) view returns(bytes32)
func (rewards *Rewards) UnpackListIdOf(data []byte) ([32]byte, error) {
	out, err := rewards.abi.Unpack("listIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e2115f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((uint64,uint32,address,bytes32,uint256) list, bytes certificate) returns()
func (rewards *Rewards) PackPost(list RewardsList, certificate []byte) []byte {
	enc, err := rewards.abi.Pack("post", list, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e2115f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((uint64,uint32,address,bytes32,uint256) list, bytes certificate) returns()
func (rewards *Rewards) TryPackPost(list RewardsList, certificate []byte) ([]byte, error) {
	return rewards.abi.Pack("post", list, certificate)
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (rewards *Rewards) PackVerifier() []byte {
	enc, err := rewards.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (rewards *Rewards) TryPackVerifier() ([]byte, error) {
	return rewards.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (rewards *Rewards) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RewardsClaimed represents a Claimed event raised by the Rewards contract.
type RewardsClaimed struct {
	ListId   [32]byte
	Operator common.Address
	Index    uint32
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardsClaimed) ContractEventName() string {
	return RewardsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed listId, address indexed operator, uint32 index, uint256 amount)
func (rewards *Rewards) UnpackClaimedEvent(log *types.Log) (*RewardsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsClaimed)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RewardsPosted represents a Posted event raised by the Rewards contract.
type RewardsPosted struct {
	ListId [32]byte
	Epoch  uint64
	Token  common.Address
	Number uint32
	Total  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (RewardsPosted) ContractEventName() string {
	return RewardsPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(bytes32 indexed listId, uint64 indexed epoch, address indexed token, uint32 number, uint256 total)
func (rewards *Rewards) UnpackPostedEvent(log *types.Log) (*RewardsPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsPosted)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rewards *Rewards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewards.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return rewards.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["AlreadyPosted"].ID.Bytes()[:4]) {
		return rewards.UnpackAlreadyPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return rewards.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["NotEnoughFees"].ID.Bytes()[:4]) {
		return rewards.UnpackNotEnoughFeesError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["OutOfOrder"].ID.Bytes()[:4]) {
		return rewards.UnpackOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewards.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["UnknownList"].ID.Bytes()[:4]) {
		return rewards.UnpackUnknownListError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardsAlreadyClaimed represents a AlreadyClaimed error raised by the Rewards contract.
type RewardsAlreadyClaimed struct {
	ListId [32]byte
	Index  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(bytes32 listId, uint32 index)
func RewardsAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x9df93b6f56274ac4791edbce9791ed89b38ed30cfb66298f1985a918156d038f")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(bytes32 listId, uint32 index)
func (rewards *Rewards) UnpackAlreadyClaimedError(raw []byte) (*RewardsAlreadyClaimed, error) {
	out := new(RewardsAlreadyClaimed)
	if err := rewards.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsAlreadyPosted represents a AlreadyPosted error raised by the Rewards contract.
type RewardsAlreadyPosted struct {
	ListId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPosted(bytes32 listId)
func RewardsAlreadyPostedErrorID() common.Hash {
	return common.HexToHash("0x41c684f8fdb8555fe45a04071553c238ee115bcf7d87617788afa0a256139c79")
}

// UnpackAlreadyPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPosted(bytes32 listId)
func (rewards *Rewards) UnpackAlreadyPostedError(raw []byte) (*RewardsAlreadyPosted, error) {
	out := new(RewardsAlreadyPosted)
	if err := rewards.abi.UnpackIntoInterface(out, "AlreadyPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsBadProof represents a BadProof error raised by the Rewards contract.
type RewardsBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func RewardsBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (rewards *Rewards) UnpackBadProofError(raw []byte) (*RewardsBadProof, error) {
	out := new(RewardsBadProof)
	if err := rewards.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsNotEnoughFees represents a NotEnoughFees error raised by the Rewards contract.
type RewardsNotEnoughFees struct {
	Has   *big.Int
	Needs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughFees(uint256 has, uint256 needs)
func RewardsNotEnoughFeesErrorID() common.Hash {
	return common.HexToHash("0x8d0c8cfa1fd563ebf5e73d7042021acf7300a4c5d2641c2777d0be0bf48a8baa")
}

// UnpackNotEnoughFeesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughFees(uint256 has, uint256 needs)
func (rewards *Rewards) UnpackNotEnoughFeesError(raw []byte) (*RewardsNotEnoughFees, error) {
	out := new(RewardsNotEnoughFees)
	if err := rewards.abi.UnpackIntoInterface(out, "NotEnoughFees", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsOutOfOrder represents a OutOfOrder error raised by the Rewards contract.
type RewardsOutOfOrder struct {
	Expected uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfOrder(uint32 expected)
func RewardsOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x9a6c5d52c4db3eaf4947d7b8211e8b9fb6e53fa1c521aade2b0ec7af595501d8")
}

// UnpackOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfOrder(uint32 expected)
func (rewards *Rewards) UnpackOutOfOrderError(raw []byte) (*RewardsOutOfOrder, error) {
	out := new(RewardsOutOfOrder)
	if err := rewards.abi.UnpackIntoInterface(out, "OutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Rewards contract.
type RewardsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewards *Rewards) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardsReentrancyGuardReentrantCall, error) {
	out := new(RewardsReentrancyGuardReentrantCall)
	if err := rewards.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsUnknownList represents a UnknownList error raised by the Rewards contract.
type RewardsUnknownList struct {
	ListId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownList(bytes32 listId)
func RewardsUnknownListErrorID() common.Hash {
	return common.HexToHash("0xa6f6d01a4b0398cbb86599c14e832d7ecb5dad5de362695f472c48e6022e08c6")
}

// UnpackUnknownListError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownList(bytes32 listId)
func (rewards *Rewards) UnpackUnknownListError(raw []byte) (*RewardsUnknownList, error) {
	out := new(RewardsUnknownList)
	if err := rewards.abi.UnpackIntoInterface(out, "UnknownList", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerMetaData contains all meta data concerning the TimelockController contract.
var TimelockControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"proposers\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"executors\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"CANCELLER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXECUTOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"executeBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMinDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getOperationState\",\"outputs\":[{\"internalType\":\"enumTimelockController.OperationState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperationBatch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationDone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationReady\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"scheduleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"updateDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"CallSalt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"CallScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDuration\",\"type\":\"uint256\"}],\"name\":\"MinDelayChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"}],\"name\":\"TimelockInsufficientDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"TimelockInvalidOperationLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"TimelockUnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"predecessorId\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexecutedPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexpectedOperationState\",\"type\":\"error\"}]",
	ID:  "5051b6fafc69ed810e740a23c7395aad76",
	Bin: "0x60806040523461016657611a2b803803806100198161016a565b92833981019060808183031261016657805160208201519091906001600160401b038111610166578361004d9183016101b7565b604082015190936001600160401b0382116101665761007360609161007a9385016101b7565b92016101a3565b61008330610249565b506001600160a01b038116610156575b505f5b83518110156100e0576001906100be6001600160a01b036100b78388610221565b51166102bf565b506100d9828060a01b036100d28388610221565b5116610352565b5001610096565b50905f5b82518110156101135760019061010c6001600160a01b036101058387610221565b51166103e5565b50016100e4565b7f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5604083806002558151905f82526020820152a160405161151290816104798239f35b61015f90610249565b505f610093565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761018f57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361016657565b9080601f83011215610166578151916001600160401b03831161018f578260051b906020806101e781850161016a565b80968152019282010192831161016657602001905b8282106102095750505090565b60208091610216846101a3565b8152019101906101fc565b80518210156102355760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0381165f9081525f516020611a0b5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f516020611a0b5f395f51905f5260205260408120805460ff191660011790553391905f51602061198b5f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f5160206119ab5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f5160206119ab5f395f51905f5260205260408120805460ff191660011790553391907fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1905f51602061198b5f395f51905f529080a4600190565b6001600160a01b0381165f9081525f5160206119eb5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f5160206119eb5f395f51905f5260205260408120805460ff191660011790553391907ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783905f51602061198b5f395f51905f529080a4600190565b6001600160a01b0381165f9081525f5160206119cb5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f5160206119cb5f395f51905f5260205260408120805460ff191660011790553391907fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63905f51602061198b5f395f51905f529080a460019056fe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806301d5062a14610b2057806301ffc9a714610ab057806307bd026514610a76578063134008d3146109c357806313bc9f20146109a5578063150b7a0214610950578063248a9ca3146109265780632ab0f529146109085780632f2ff15d146108cb57806331d50750146108ad57806336568abe14610869578063584b153e1461084157806364d62353146107dc5780637958004c146107995780638065657f1461077a5780638f2a0bb0146105f55780638f61f4f5146105bb57806391d1485414610573578063a217fddf14610559578063b08e51c01461051f578063b1c5f427146104f5578063bc197c8114610460578063c4d252f514610382578063d45c443514610358578063d547741f14610314578063e38335e5146101c8578063f23a6e61146101735763f27a0c920361000e573461016f575f36600319011261016f576020600254604051908152f35b5f80fd5b3461016f5760a036600319011261016f5761018c610bcb565b50610195610be1565b506084356001600160401b03811161016f576101b5903690600401610cc2565b5060405163f23a6e6160e01b8152602090f35b6101d136610d38565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea1579515492979196919593949260ff1615610306575b8282148015906102fc575b6102e15761024e61025591888a888789888d611002565b968761131b565b5f5b81811061026757610018876113c6565b8080887fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5888886102d86102bf8f986001998f828e6102b28f836102ad916102b896610f89565b610fad565b97610f89565b3595610fc1565b906102cc82828787611373565b60405194859485610e65565b0390a301610257565b50869063ffb0321160e01b5f5260045260245260445260645ffd5b5087821415610237565b61030f3361124d565b61022c565b3461016f57604036600319011261016f57610018600435610333610be1565b9061035361034c825f525f602052600160405f20015490565b33906112d3565b61146c565b3461016f57602036600319011261016f576004355f526001602052602060405f2054604051908152f35b3461016f57602036600319011261016f57335f9081527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb60205260409020546004359060ff1615610429576103d681610ed3565b1561040f57805f5260016020525f60408120557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2005b635ead8eb560e01b5f52600452600460021760245260445ffd5b63e2517d3f60e01b5f52336004527ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78360245260445ffd5b3461016f5760a036600319011261016f57610479610bcb565b50610482610be1565b506044356001600160401b03811161016f576104a2903690600401610da6565b506064356001600160401b03811161016f576104c2903690600401610da6565b506084356001600160401b03811161016f576104e2903690600401610cc2565b5060405163bc197c8160e01b8152602090f35b3461016f57602061051761050836610d38565b96959095949194939293611002565b604051908152f35b3461016f575f36600319011261016f5760206040517ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838152f35b3461016f575f36600319011261016f5760206040515f8152f35b3461016f57604036600319011261016f5761058c610be1565b6004355f525f60205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b3461016f575f36600319011261016f5760206040517fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18152f35b3461016f5760c036600319011261016f576004356001600160401b03811161016f57610625903690600401610d08565b906024356001600160401b03811161016f57610645903690600401610d08565b6044929192356001600160401b03811161016f57610667903690600401610d08565b9390916064356084359560a4359261067e336111c7565b808914801590610770575b6107565761069d88848489858a8f8e611002565b986106a8858b611154565b895f5b8281106106e8575089806106bb57005b60207f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038791604051908152a2005b806001927f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b61074b8f8c61073e8f928e6107378f8f906107316102ad8f8097948195610f89565b99610f89565b3597610fc1565b9060405196879687610e2d565b0390a3018a906106ab565b908863ffb0321160e01b5f5260045260245260445260645ffd5b5081891415610689565b3461016f57602061051761078d36610c24565b94939093929192610f34565b3461016f57602036600319011261016f576107b5600435610efc565b60405160048210156107c8576020918152f35b634e487b7160e01b5f52602160045260245ffd5b3461016f57602036600319011261016f5760043530330361082e577f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d560406002548151908152836020820152a1600255005b63e2850c5960e01b5f523360045260245ffd5b3461016f57602036600319011261016f57602061085f600435610ed3565b6040519015158152f35b3461016f57604036600319011261016f57610882610be1565b336001600160a01b0382160361089e576100189060043561146c565b63334bd91960e11b5f5260045ffd5b3461016f57602036600319011261016f57602061085f600435610ebc565b3461016f57604036600319011261016f576100186004356108ea610be1565b9061090361034c825f525f602052600160405f20015490565b6113e4565b3461016f57602036600319011261016f57602061085f600435610ea4565b3461016f57602036600319011261016f5760206105176004355f525f602052600160405f20015490565b3461016f57608036600319011261016f57610969610bcb565b50610972610be1565b506064356001600160401b03811161016f57610992903690600401610cc2565b50604051630a85bd0160e11b8152602090f35b3461016f57602036600319011261016f57602061085f600435610e8c565b610018610a545f610a607fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58610a4b6109fa36610c24565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638a9995979299949394528960205260408a208a805260205260ff60408b20541615610a68575b8884848989610f34565b9889978861131b565b6102cc82828787611373565b0390a36113c6565b610a713361124d565b610a41565b3461016f575f36600319011261016f5760206040517fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638152f35b3461016f57602036600319011261016f5760043563ffffffff60e01b811680910361016f57602090630271189760e51b8114908115610af5575b506040519015158152f35b637965db0b60e01b811491508115610b0f575b5082610aea565b6301ffc9a760e01b14905082610b08565b3461016f5760c036600319011261016f57610b39610bcb565b602435906044356001600160401b03811161016f577f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca92610b7f5f923690600401610bf7565b94909160643594610bc16084359660a43590610b9a336111c7565b610ba889828c8a8989610f34565b998a97610bb5848a611154565b60405196879687610e2d565b0390a3806106bb57005b600435906001600160a01b038216820361016f57565b602435906001600160a01b038216820361016f57565b9181601f8401121561016f578235916001600160401b03831161016f576020838186019501011161016f57565b60a060031982011261016f576004356001600160a01b038116810361016f579160243591604435906001600160401b03821161016f57610c6691600401610bf7565b90916064359060843590565b90601f801991011681019081106001600160401b03821117610c9357604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b038111610c9357601f01601f191660200190565b81601f8201121561016f57803590610cd982610ca7565b92610ce76040519485610c72565b8284526020838301011161016f57815f926020809301838601378301015290565b9181601f8401121561016f578235916001600160401b03831161016f576020808501948460051b01011161016f57565b60a060031982011261016f576004356001600160401b03811161016f5781610d6291600401610d08565b929092916024356001600160401b03811161016f5781610d8491600401610d08565b92909291604435906001600160401b03821161016f57610c6691600401610d08565b9080601f8301121561016f578135916001600160401b038311610c93578260051b9060405193610dd96020840186610c72565b845260208085019282010192831161016f57602001905b828210610dfd5750505090565b8135815260209182019101610df0565b908060209392818452848401375f828201840152601f01601f1916010190565b929093610e5b926080959897969860018060a01b03168552602085015260a0604085015260a0840191610e0d565b9460608201520152565b610e89949260609260018060a01b0316825260208201528160408201520191610e0d565b90565b610e9590610efc565b60048110156107c85760021490565b610ead90610efc565b60048110156107c85760031490565b610ec590610efc565b60048110156107c857151590565b610edc90610efc565b60048110156107c85760018114908115610ef4575090565b600291501490565b5f52600160205260405f205480155f14610f1557505f90565b60018103610f235750600390565b421015610f2f57600190565b600290565b94610f6a610f8394959293604051968795602087019960018060a01b03168a52604087015260a0606087015260c0860191610e0d565b91608084015260a083015203601f198101835282610c72565b51902090565b9190811015610f995760051b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b038116810361016f5790565b9190811015610f995760051b81013590601e198136030182121561016f5701908135916001600160401b03831161016f57602001823603811361016f579190565b9693949190969592956040519660208801988060c08a0160a08c525260e0890192905f905b80821061111e57505050878203601f190160408901528082526001600160fb1b03811161016f579087959394929160051b8092602083013701848103606086015260208101849052600584901b8101604090810194908201915f90889036829003601e1901905b8484106110b857505050505050610f839450608084015260a083015203601f198101835282610c72565b91939597909294969850601f19601f198383030101875289358381121561016f57840190602082359201916001600160401b03811161016f57803603831361016f5761110a6020928392600195610e0d565b9b0197019401918a9896999795939161108e565b91939091908435906001600160a01b038216820361016f576001600160a01b039091168152602090810194019160010190611027565b9061115e82610ebc565b6111af576002548082106111995750420190814211611185575f52600160205260405f2055565b634e487b7160e01b5f52601160045260245ffd5b90635433660960e01b5f5260045260245260445ffd5b50635ead8eb560e01b5f52600452600160245260445ffd5b6001600160a01b0381165f9081527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16156112095750565b63e2517d3f60e01b5f9081526001600160a01b03919091166004527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1602452604490fd5b6001600160a01b0381165f9081527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069602052604090205460ff161561128f5750565b63e2517d3f60e01b5f9081526001600160a01b03919091166004527fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63602452604490fd5b90815f525f60205260405f2060018060a01b0382165f5260205260ff60405f205416156112fe575050565b63e2517d3f60e01b5f5260018060a01b031660045260245260445ffd5b61132481610e8c565b1561135c57508015158061134c575b61133a5750565b63121534c360e31b5f5260045260245ffd5b5061135681610ea4565b15611333565b635ead8eb560e01b5f52600452600460245260445ffd5b6113bb935f93928493826040519384928337810185815203925af13d156113be573d9061139f82610ca7565b916113ad6040519384610c72565b82523d5f602084013e6114ec565b50565b6060906114ec565b6113cf81610e8c565b1561135c575f526001602052600160405f2055565b5f818152602081815260408083206001600160a01b038616845290915290205460ff16611466575f818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190565b50505f90565b5f818152602081815260408083206001600160a01b038616845290915290205460ff1615611466575f818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19169055339291907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9080a4600190565b156114f45790565b80511561150357602081519101fd5b63d6bda27560e01b5f5260045ffd2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5dae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069c3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fbad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
}

// TimelockController is an auto generated Go binding around an Ethereum contract.
type TimelockController struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TimelockController) GetABI() abi.ABI {
	return c.abi
}

// NewTimelockController creates a new instance of TimelockController.
func NewTimelockController() *TimelockController {
	parsed, err := TimelockControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TimelockController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TimelockController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 minDelay, address[] proposers, address[] executors, address admin) returns()
func (timelockController *TimelockController) PackConstructor(minDelay *big.Int, proposers []common.Address, executors []common.Address, admin common.Address) []byte {
	enc, err := timelockController.abi.Pack("", minDelay, proposers, executors, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackCANCELLERROLE() []byte {
	enc, err := timelockController.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackCANCELLERROLE() ([]byte, error) {
	return timelockController.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("CANCELLER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackDEFAULTADMINROLE() []byte {
	enc, err := timelockController.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return timelockController.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackEXECUTORROLE() []byte {
	enc, err := timelockController.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackEXECUTORROLE() ([]byte, error) {
	return timelockController.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackPROPOSERROLE() []byte {
	enc, err := timelockController.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackPROPOSERROLE() ([]byte, error) {
	return timelockController.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelockController *TimelockController) PackCancel(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelockController *TimelockController) TryPackCancel(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (timelockController *TimelockController) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelockController.abi.Pack("execute", target, value, payload, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (timelockController *TimelockController) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelockController *TimelockController) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelockController.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelockController *TimelockController) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelockController *TimelockController) PackGetMinDelay() []byte {
	enc, err := timelockController.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelockController *TimelockController) TryPackGetMinDelay() ([]byte, error) {
	return timelockController.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelockController *TimelockController) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := timelockController.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelockController *TimelockController) PackGetOperationState(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelockController *TimelockController) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelockController *TimelockController) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := timelockController.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelockController *TimelockController) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := timelockController.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelockController *TimelockController) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelockController *TimelockController) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelockController *TimelockController) PackGetTimestamp(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelockController *TimelockController) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelockController *TimelockController) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := timelockController.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelockController *TimelockController) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := timelockController.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelockController *TimelockController) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelockController.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelockController *TimelockController) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := timelockController.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelockController *TimelockController) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelockController.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelockController *TimelockController) UnpackHasRole(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelockController *TimelockController) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelockController.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelockController *TimelockController) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelockController *TimelockController) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelockController *TimelockController) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelockController.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelockController *TimelockController) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelockController *TimelockController) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelockController *TimelockController) PackIsOperation(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelockController *TimelockController) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelockController *TimelockController) UnpackIsOperation(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelockController *TimelockController) PackIsOperationDone(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelockController *TimelockController) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelockController *TimelockController) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelockController *TimelockController) PackIsOperationPending(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelockController *TimelockController) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelockController *TimelockController) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelockController *TimelockController) PackIsOperationReady(id [32]byte) []byte {
	enc, err := timelockController.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelockController *TimelockController) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return timelockController.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelockController *TimelockController) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelockController *TimelockController) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := timelockController.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelockController *TimelockController) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return timelockController.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelockController *TimelockController) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := timelockController.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelockController *TimelockController) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := timelockController.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelockController *TimelockController) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return timelockController.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelockController *TimelockController) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := timelockController.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelockController *TimelockController) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := timelockController.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelockController *TimelockController) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return timelockController.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelockController *TimelockController) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := timelockController.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (timelockController *TimelockController) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := timelockController.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (timelockController *TimelockController) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return timelockController.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelockController *TimelockController) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := timelockController.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelockController *TimelockController) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelockController.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelockController *TimelockController) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelockController.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelockController *TimelockController) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelockController.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelockController *TimelockController) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelockController.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelockController *TimelockController) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelockController.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelockController *TimelockController) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := timelockController.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelockController *TimelockController) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return timelockController.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelockController *TimelockController) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (timelockController *TimelockController) PackUpdateDelay(newDelay *big.Int) []byte {
	enc, err := timelockController.abi.Pack("updateDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (timelockController *TimelockController) TryPackUpdateDelay(newDelay *big.Int) ([]byte, error) {
	return timelockController.abi.Pack("updateDelay", newDelay)
}

// TimelockControllerCallExecuted represents a CallExecuted event raised by the TimelockController contract.
type TimelockControllerCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCallExecuted) ContractEventName() string {
	return TimelockControllerCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (timelockController *TimelockController) UnpackCallExecutedEvent(log *types.Log) (*TimelockControllerCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCallExecuted)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerCallSalt represents a CallSalt event raised by the TimelockController contract.
type TimelockControllerCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCallSalt) ContractEventName() string {
	return TimelockControllerCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (timelockController *TimelockController) UnpackCallSaltEvent(log *types.Log) (*TimelockControllerCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCallSalt)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerCallScheduled represents a CallScheduled event raised by the TimelockController contract.
type TimelockControllerCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCallScheduled) ContractEventName() string {
	return TimelockControllerCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (timelockController *TimelockController) UnpackCallScheduledEvent(log *types.Log) (*TimelockControllerCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCallScheduled)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerCancelled represents a Cancelled event raised by the TimelockController contract.
type TimelockControllerCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCancelled) ContractEventName() string {
	return TimelockControllerCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (timelockController *TimelockController) UnpackCancelledEvent(log *types.Log) (*TimelockControllerCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCancelled)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerMinDelayChange represents a MinDelayChange event raised by the TimelockController contract.
type TimelockControllerMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockControllerMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (TimelockControllerMinDelayChange) ContractEventName() string {
	return TimelockControllerMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (timelockController *TimelockController) UnpackMinDelayChangeEvent(log *types.Log) (*TimelockControllerMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerMinDelayChange)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerRoleAdminChanged represents a RoleAdminChanged event raised by the TimelockController contract.
type TimelockControllerRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const TimelockControllerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (TimelockControllerRoleAdminChanged) ContractEventName() string {
	return TimelockControllerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (timelockController *TimelockController) UnpackRoleAdminChangedEvent(log *types.Log) (*TimelockControllerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerRoleGranted represents a RoleGranted event raised by the TimelockController contract.
type TimelockControllerRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockControllerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (TimelockControllerRoleGranted) ContractEventName() string {
	return TimelockControllerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (timelockController *TimelockController) UnpackRoleGrantedEvent(log *types.Log) (*TimelockControllerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerRoleGranted)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockControllerRoleRevoked represents a RoleRevoked event raised by the TimelockController contract.
type TimelockControllerRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockControllerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (TimelockControllerRoleRevoked) ContractEventName() string {
	return TimelockControllerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (timelockController *TimelockController) UnpackRoleRevokedEvent(log *types.Log) (*TimelockControllerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerRoleRevoked)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (timelockController *TimelockController) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], timelockController.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return timelockController.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return timelockController.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return timelockController.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TimelockControllerAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the TimelockController contract.
type TimelockControllerAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func TimelockControllerAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (timelockController *TimelockController) UnpackAccessControlBadConfirmationError(raw []byte) (*TimelockControllerAccessControlBadConfirmation, error) {
	out := new(TimelockControllerAccessControlBadConfirmation)
	if err := timelockController.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the TimelockController contract.
type TimelockControllerAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TimelockControllerAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (timelockController *TimelockController) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TimelockControllerAccessControlUnauthorizedAccount, error) {
	out := new(TimelockControllerAccessControlUnauthorizedAccount)
	if err := timelockController.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerFailedCall represents a FailedCall error raised by the TimelockController contract.
type TimelockControllerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TimelockControllerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (timelockController *TimelockController) UnpackFailedCallError(raw []byte) (*TimelockControllerFailedCall, error) {
	out := new(TimelockControllerFailedCall)
	if err := timelockController.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the TimelockController contract.
type TimelockControllerTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func TimelockControllerTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (timelockController *TimelockController) UnpackTimelockInsufficientDelayError(raw []byte) (*TimelockControllerTimelockInsufficientDelay, error) {
	out := new(TimelockControllerTimelockInsufficientDelay)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the TimelockController contract.
type TimelockControllerTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func TimelockControllerTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (timelockController *TimelockController) UnpackTimelockInvalidOperationLengthError(raw []byte) (*TimelockControllerTimelockInvalidOperationLength, error) {
	out := new(TimelockControllerTimelockInvalidOperationLength)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the TimelockController contract.
type TimelockControllerTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func TimelockControllerTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (timelockController *TimelockController) UnpackTimelockUnauthorizedCallerError(raw []byte) (*TimelockControllerTimelockUnauthorizedCaller, error) {
	out := new(TimelockControllerTimelockUnauthorizedCaller)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the TimelockController contract.
type TimelockControllerTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func TimelockControllerTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (timelockController *TimelockController) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*TimelockControllerTimelockUnexecutedPredecessor, error) {
	out := new(TimelockControllerTimelockUnexecutedPredecessor)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the TimelockController contract.
type TimelockControllerTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func TimelockControllerTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (timelockController *TimelockController) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*TimelockControllerTimelockUnexpectedOperationState, error) {
	out := new(TimelockControllerTimelockUnexpectedOperationState)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
