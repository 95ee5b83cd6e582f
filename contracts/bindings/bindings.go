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

// HubStateConfig is an auto generated low-level Go binding around an user-defined struct.
type HubStateConfig struct {
	Verifier common.Address
	Policies common.Address
	Rewards  common.Address
	Governor common.Address
	Guardian common.Address
	Grace    uint64
}

// HubStateDeliveryFee is an auto generated low-level Go binding around an user-defined struct.
type HubStateDeliveryFee struct {
	Token  common.Address
	Amount *big.Int
}

// HubStatePrice is an auto generated low-level Go binding around an user-defined struct.
type HubStatePrice struct {
	Accepted        bool
	OperatorBase    *big.Int
	OperatorPerByte uint64
	RelayBase       uint64
}

// HubStateSchedule is an auto generated low-level Go binding around an user-defined struct.
type HubStateSchedule struct {
	NextAt       uint64
	Ticks        uint64
	LastDeadline uint64
	Active       bool
	Outstanding  [32]byte
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

// IInferenceHubTemplate is an auto generated low-level Go binding around an user-defined struct.
type IInferenceHubTemplate struct {
	OriginChainId uint64
	Hub           common.Address
	Model         [32]byte
	EngineId      [32]byte
	LineageRoot   [32]byte
	PolicyId      [32]byte
	FeeToken      common.Address
	OperatorFee   *big.Int
	RelayFee      *big.Int
	MinAssurance  Assurance
	Assurance     Assurance
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
	Bin: "0x60c03461009a57601f610c3938819003918201601f19168301916001600160401b0383118484101761009e57808492604094855283398101031261009a578051906001600160a01b038216820361009a5760200151906001600160a01b038216820361009a5760805260a052604051610b8690816100b3823960805181818161054f0152610743015260a05181818161031801526104240152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806312cfb72a14610573578063365a86fc146105055780634f76ee95146103c0578063876514d71461033c5780638da5cb5b146102ce578063d4a55711146100e05763f15f92e214610066575f80fd5b346100dc577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161026081126100dc57610220136100dc576102243567ffffffffffffffff81116100dc576100c36100da9136906004016105d9565b906100cc610641565b506100d561072c565b61085a565b005b5f80fd5b346100dc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100dc576060608060405161011f81610651565b5f81525f60208201525f60408201525f8382015201526004355f52600160205260405f2060405161014f81610651565b81549167ffffffffffffffff83168252602082019260ff8160401c16845261ffff604084019160481c1681526002600183015492606085019384520193604051945f9080549061019e826106db565b808952916001811690811561028a575060011461024e575b5067ffffffffffffffff60e0877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60208c8b61ffff8c60ff8d6101fd868f038761069a565b60808a019586526040519b8c9a888c525116878b015251166040890152511660608701525160808601525160a08086015280519182918260c0880152018686015e5f85828601015201168101030190f35b5f908152602081209092505b81831061027057505085016020018560e06101b6565b6001816020929493945483858c010152019101919061025a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208a81019190915292151560051b8901909201925087915060e090506101b6565b346100dc575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100dc57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100dc5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100dc57610373610607565b67ffffffffffffffff61038461061e565b91165f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b346100dc5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100dc576103f7610607565b6103ff61061e565b604435918215158093036100dc5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104d957602073ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff7ffb960082e5d7f0789d8277e1aa3d5aba0bdf1357e729d1a737ccd1c4ab32fc50931693845f525f835260405f208282165f52835260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff88161790556040519586521693a3005b7f245aecd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100dc575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100dc57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100dc577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161024081126100dc57610220136100dc576102243567ffffffffffffffff81116100dc576105d06100da9136906004016105d9565b906100d561072c565b9181601f840112156100dc5782359167ffffffffffffffff83116100dc57602083818601950101116100dc57565b6004359067ffffffffffffffff821682036100dc57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100dc57565b610244359081151582036100dc57565b60a0810190811067ffffffffffffffff82111761066d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761066d57604052565b90600182811c92168015610722575b60208310146106f557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916106ea565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361082e5760243567ffffffffffffffff81168082036100dc57805f525f60205260405f2060443573ffffffffffffffffffffffffffffffffffffffff811681036100dc5773ffffffffffffffffffffffffffffffffffffffff165f5260205260ff60405f20541691821561080b575b5050156107dd57565b7f85357716000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b909150505f525f60205260405f205f805260205260ff60405f2054165f806107d4565b7f727fe12b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90610124359060ff82168083036100dc576101443561ffff8116928382036100dc57606435956040519261088d84610651565b67ffffffffffffffff421684526020840196858852604085019787895260608601908a825267ffffffffffffffff861161066d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f87011696604051926108f960208a018561069a565b87845236888801116100dc57600292888860208701375f60208a87010152608083019485526004359c8d5f52600160205267ffffffffffffffff60405f209451167fffffffffffffffffffffffffffffffffffffffffff00000000000000000000006affff00000000000000000068ff00000000000000008754955160401b16935160481b169316171717825551600182015501905180519067ffffffffffffffff821161066d576109ab83546106db565b601f8111610b35575b50602090601f8311600114610a6657946080989691948894847faeb83c59c7d4f9ce8ec48ec30f75d36c03c4a492386389752db2698b0467a2e49d9c9a958c985f9a8b92610a5b575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790555b5050604051988997885260208801526060604088015281606088015283870137840101528101030190a3565b015190505f806109fd565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f52815f20925f5b818110610b1d57509460018560809c9a957faeb83c59c7d4f9ce8ec48ec30f75d36c03c4a492386389752db2698b0467a2e49f9e9c98958e9a958a995f9d9810610ae6575b505050811b019055610a2f565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690555f8080610ad9565b92936020600181928786015181550195019301610a94565b828111156109b457835f5260205f20601f840160051c9060208510610b7e575b81601f9101920160051c03905f5b828110610b715750506109b4565b5f82820155600101610b63565b5f9150610b5556",
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
	Bin: "0x6101006040523461017f57612c0960e0813803918261001d816101b6565b93849283398101031261017f57805190610039602082016101db565b9160408201519061004c606084016101db565b92610059608082016101db565b60a0820151916001600160a01b038316830361017f5760c00151926001600160a01b038416840361017f576001600160a01b03610094610214565b168061016d575084158015610165575b6101425760805260e05260a05260c0525f55600180546001600160801b0319166001600160401b0390931692909217604091821b6fffffffffffffffff00000000000000001617909155516128ca908161033f82396080518181816105390152818161090b0152611b4b015260a0518181816102230152610f6a015260c0518181816106080152610fd6015260e0518181816104e001526109360152f35b63436bad7960e01b5f9081526001600160401b0388166004526024869052604490fd5b5080156100a4565b6321580de760e11b5f5260045260245ffd5b5f80fd5b6040519060e082016001600160401b038111838210176101a257604052565b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f191682016001600160401b038111838210176101a257604052565b51906001600160401b038216820361017f57565b9060078110156102005760051b0190565b634e487b7160e01b5f52603260045260245ffd5b61021c610183565b610100815260a06020820152610200604082015261012060608201526101806080820152604060a0820152608060c0820152610256610183565b9060808252608060208301526101006040830152610100606083015260206080830152608060a083015261010060c08301525f5b60078110610299575050505f90565b80600b0180600b1161030f576102af82846101ef565b515f806102bc85886101ef565b51926102cf6102ca82610323565b6101b6565b81815260206102dd83610323565b910190601f1901368237856207a120fa903d1416156102ff575060010161028a565b6001600160a01b03169392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381116101a257601f01601f19166020019056fe6101e0806040526004361015610013575f80fd5b5f3560e01c90816302e15bce14610f8e575080630c340a2414610f20578063318f52a614610ec5578063406d257b14610893578063735f78761461055c5780639025e64c146105045780639044f128146104a257806394b772b41461044e57806396f2c809146103f85780639fa6a6e3146103a0578063cb0908f1146101bb578063dbce17ff146101a75763ee0aa3bc146100ac575f80fd5b346101a35761012e6100d26100c036611054565b936100cc9391936112c4565b50611a9a565b906003815114610132575b505060405191829182919091606080608083019467ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff60408201511660408501520151910152565b0390f35b60c08101908151835f5260205260405f2090815f52600360205260405f20541561015e575b50506100dd565b61016790611cf0565b905f52600360205260405f205551907fcbb71a1bd520e0ae6fa400ec2de1d84221a8484a7ea0cc7fa51a8d8b67a20aa65f80a35f808080610157565b5f80fd5b346101a35761012e6100dd6100c036611054565b346101a35760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a3576101f2610ffa565b6024356044359167ffffffffffffffff8316908184036101a35773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103785760015467ffffffffffffffff8160401c16421180159061035a575b8015610352575b61031657508142116102dd57916060916fffffffffffffffff000000000000000067ffffffffffffffff7ffe5c6d89c97bbb23cb202c29c2bd37a591ad6ba5fce852991fe3bef5374af601955f600255845f55169560401b16851760015560405191825260208201525f6040820152a2005b67ffffffffffffffff907f3cff2ccb000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b9067ffffffffffffffff80927f4857a2cf000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b50831561026b565b5067ffffffffffffffff811667ffffffffffffffff83161115610264565b7f82b42900000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101a3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a357606060015467ffffffffffffffff5f5491604051928282168452602084015260401c166040820152f35b346101a3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a3576020610430611967565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346101a35760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a3576004355f5260243560205260405f205f526003602052602060405f2054604051908152f35b346101a3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101a3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101a35760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a35760043567ffffffffffffffff81116101a357806004019060c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101a35760243567ffffffffffffffff81116101a3576105ee903690600401611026565b73ffffffffffffffffffffffffffffffffffffffff9391937f0000000000000000000000000000000000000000000000000000000000000000169283156103785761063883611191565b9461065061064960448401866111a6565b369161128e565b6020815191012061066360648401611191565b92608481013563ffffffff811681036101a3576020946106969360a484019a602461068d8d611191565b950135906118e2565b9467ffffffffffffffff60646106ab87611191565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f88604051998a98899788967f7e3f732d00000000000000000000000000000000000000000000000000000000885216600487015260406024870152816044870152868601375f858286010152011681010301915afa80156108885783915f91610853575b50036108125761074461074a91611191565b92611191565b9160015467ffffffffffffffff8160401c1642118015906107f4575b80156107ec575b610316575067ffffffffffffffff8316908142116102dd57916060916fffffffffffffffff000000000000000067ffffffffffffffff7ffe5c6d89c97bbb23cb202c29c2bd37a591ad6ba5fce852991fe3bef5374af601955f600255845f55169560401b168517600155604051918252602082015260016040820152a2005b50821561076d565b5067ffffffffffffffff811667ffffffffffffffff83161115610766565b61082467ffffffffffffffff91611191565b7f436bad79000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b9150506020813d602011610880575b8161086f60209383611213565b810103126101a35782905185610732565b3d9150610862565b6040513d5f823e3d90fd5b346101a35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a35760043567ffffffffffffffff81116101a357366023820112156101a357806004013567ffffffffffffffff81116101a3576024820191602436918360051b0101116101a3575f907f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019167ffffffffffffffff83119267ffffffffffffffff8116945b83811061098557005b610990818589611124565b906001549167ffffffffffffffff83168067ffffffffffffffff6109b384611191565b1614801590610eb6575b8015610e81575b8015610e75575b8015610e51575b610e005767ffffffffffffffff8460401c1693844211610dd057610a0d610a076109fd868b8f611124565b60c08101906111a6565b90611355565b94610a1c5f549184838961136b565b15610d8c5760405160208101907f949396fa6d0e8467296629426f8f5257ff574e426b7c2f124639ee95f315055e825284604082015260408152610a61606082611213565b5190209360c0813603126101a3576040519660c0880188811067ffffffffffffffff821117610d5f57604052610a9682611011565b8852828a60208a019760208501358952604085019a610ab48c611011565b99604082019a8b5260608701359a60608301978c895260808101610ad790611011565b906080850191825260a00198610aec8a611011565b9260a086019384526040519460208601967f7a06bf63194d7dbaf79172d0c7e5b5846ad17e3027fa458df9e908d9f2074c7788525167ffffffffffffffff1660408701525160608601525167ffffffffffffffff1660808501525160a08401525167ffffffffffffffff1660c08301525167ffffffffffffffff1660e082015260e08152610b7c61010082611213565b5190206040519160208301937fffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f744585526040840152896060840152608083016007905260a083015260c082015260c08152610bd760e082611213565b51902090610be4926113fb565b508a610d3257610d24610cff6107446001998f967fcf4dc2ea25b61051083b58039e0d4750ccf06b4a7a6a8f047551a08f39511d129767ffffffffffffffff9760025577ffffffffffffffff000000000000000000000000000000008260801b169088827fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff85161760401c168091105f14610d2d57508d5b8b5f557fffffffffffffffff0000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8a610ccb87611191565b16936fffffffffffffffff000000000000000080610ce88d611191565b60401b16961617169160c01b161717178b55611191565b60405193849316968390929167ffffffffffffffff6020916040840195845216910152565b0390a30161097c565b610c7c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8560a067ffffffffffffffff602083015116910151907f436bad79000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84827f3cff2ccb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff8281610e206040610e1984611191565b9301611191565b917f4857a2cf000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b50610e5e60a08301611191565b67ffffffffffffffff808660401c169116106109d2565b506060820135156109cb565b50610e8e60408301611191565b6001820167ffffffffffffffff8111610d325767ffffffffffffffff809116911614156109c4565b505f54602083013514156109bd565b346101a35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a357610f04610eff610ffa565b6110b8565b6040805192835267ffffffffffffffff91909116602083015290f35b346101a3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101a3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a35760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff821682036101a357565b359067ffffffffffffffff821682036101a357565b9181601f840112156101a35782359167ffffffffffffffff83116101a357602083818601950101116101a357565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126101a35760043560ff811681036101a3579160243591604435916064359067ffffffffffffffff82116101a3576110b491600401611026565b9091565b5f915f9167ffffffffffffffff600154911667ffffffffffffffff8216811461110e5767ffffffffffffffff8260801c161480611103575b6110f75750565b600254935060c01c9150565b5060025415156110f0565b505f54935060401c67ffffffffffffffff169150565b91908110156111645760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff21813603018212156101a3570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3567ffffffffffffffff811681036101a35790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101a3570180359067ffffffffffffffff82116101a3576020019181360383136101a357565b60e0810190811067ffffffffffffffff821117610d5f57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610d5f57604052565b67ffffffffffffffff8111610d5f57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b92919261129a82611254565b916112a86040519384611213565b8294818452818301116101a3578281602093845f960137010152565b604051906080820182811067ffffffffffffffff821117610d5f576040525f6060838281528260208201528260408201520152565b60405190610140820182811067ffffffffffffffff821117610d5f576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b90611364915f61016052611e41565b6101605190565b92909167ffffffffffffffff80602086015116911614908115916113df575b506113d95760028251036113d05760c0820151905f5260205260405f205f52600360205260405f205480151591826113c157505090565b6113cc919250611cf0565b1490565b9060a001511490565b50505f90565b905067ffffffffffffffff80604085015116911614155f61138a565b6101008101516101006101208301516080604051936103008501604052845e6f17f1d3a73197d7942695638c4fa9ac0f6101808401527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08401526f114d1d6855d545a8aa7d76c8cf2e21f26101c08401527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6101e084015261020083015e60808101808211610d32576002906040519060c082016101c08301905f845260208401935f8552604081018a81527f010000424c535f5349475f424c53313233383147325f584d443a5348412d323560608301527f365f535357555f524f5f504f505f2b00000000000000000000000000000000006080830152602082608f818a610bb8fa7f535357555f524f5f504f505f2b000000000000000000000000000000000000008351927f01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f895252602084604d858b610bb8fa169587915b6009831061189157505050815b8381106116bd575084611684575b505082611666575b50501561162457505f610300602092600f6204b5dcfa60015f511460203d141616156115fc5760e060c0820151910151906040519260208401948552604084015260608301526080820152608081526115f660a082611213565b51902090565b7f5cd5d233000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff907feb8d043a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b91509150610100600d92610200823d149385610708fa165f8061159c565b91935093506101008083608060119788620116e8fa813d1416918184865e60806101406102c08301920187620116e8fa16915f80611594565b99948a9b969198939b9994979299519760208c019c8d51997f9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d81027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d830990808210910303607c1c7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8102918c6f1a0111ea397fe69a4b1ba7b6434bacd7847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8609921093029084808210910303019003039a03995b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8b109081156f1a0111ea397fe69a4b1ba7b6434bacd78214166f1a0111ea397fe69a4b1ba7b6434bacd782111715611876577f9b88b47b0c7aed4098cf2d5f094f09dbe15400014eac00004601000000005555917fffffffffffffffffffffffffffffffffe5feee15c6801965b4e45849bcb453299103019a01996117d5565b604094999e93989d969b92979c959a9f915083525201611586565b909196600190602060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8b0160051b870160a0810151861888528b875301604d878d610bb8fa1697019190611579565b94919367ffffffffffffffff809463ffffffff9396604051978360208a019a7f6fa1ab648288f4530b6cbbda436ba04740d47fc36eda1d1ba253ef871024ec9f8c521660408a0152606089015260808801521660a08601521660c08401521660e082015260e081526115f661010082611213565b9060078110156111645760051b0190565b604051611973816111f7565b610100815260a06020820152610200604082015261012060608201526101806080820152604060a0820152608060c0820152604051906119b2826111f7565b60808252608060208301526101006040830152610100606083015260206080830152608060a083015261010060c08301525f5b600781106119f4575050505f90565b80600b0180600b11610d3257611a0a8284611956565b515f80611a178588611956565b5192611a2281611254565b611a2f6040519182611213565b8181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020611a5e84611254565b92019101368237856207a120fa903d141615611a7d57506001016119e5565b73ffffffffffffffffffffffffffffffffffffffff169392505050565b9093611abb9095929395611aac6112c4565b96611ab56112f9565b50611355565b93604085019167ffffffffffffffff835116945f54956020880194611aed8267ffffffffffffffff8851168a8c61136b565b15611c0a575b5067ffffffffffffffff16804211611bd0575091611b9d91849367ffffffffffffffff809651169260ff6040519360208501957fffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f744587527f00000000000000000000000000000000000000000000000000000000000000006040870152606086015216608084015260a083015260c082015260c08152611b9360e082611213565b51902085876113fb565b60608701525116845267ffffffffffffffff606084015116602085015267ffffffffffffffff6080840151166040850152565b67ffffffffffffffff8551167f3cff2ccb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6002549750871591508115611ccc575b50611c335760015460c01c67ffffffffffffffff611af3565b8684600282511480611cac575b611c845767ffffffffffffffff60a0915116910151907f436bad79000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fba9aa7d9000000000000000000000000000000000000000000000000000000005f5260045ffd5b5067ffffffffffffffff81511667ffffffffffffffff6001541614611c40565b611ce9915067ffffffffffffffff8087511691511690888a61136b565b155f611c1a565b6080610100820151209067ffffffffffffffff6020820151169067ffffffffffffffff6040820151169067ffffffffffffffff6080816060840151169201511691604051936020850195865260408501526060840152608083015260a082015260a081526115f660c082611213565b906050603080935f8452818160108601375f604085015201910137565b9061012082015181905f905b60048210611da55750505060c060e0918160405191823720910152565b60306040825f600194528286601083013701930191019091611d88565b91908203918211610d3257565b67ffffffffffffffff8111610d5f5760051b60200190565b80518210156111645760209160051b010190565b60809061010081600b610465fa60803d141615611e1457565b7feb8d043a000000000000000000000000000000000000000000000000000000005f52600b60045260245ffd5b611e496112f9565b6101605261014182106122ac575f60c052811561116457803560f81c6101605152604051916102808301604052826101006101605101526101808301808411610d325761012061016051015260018201808311610d325760206101605101903560c01c81526101605151600281145f1461208057505060098201808311612049573560c01c604061016051015260118201808311612049573560c01c606061016051015260198201808311612049573560c01c6080610160510152602182018083116120495783611f1991611d5f565b6081820180831161204957611f319061016051611d7c565b806101411161207a57611f6c916101417ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebf369301910161128e565b6020815191012060c06101605101525b6060610160510167ffffffffffffffff8151169060806101605101918251816003029160038304036120495760011b6801fffffffffffffffe16101561200657505060608101516040820151179060208101519051171715611fda57565b7fa5b14d370000000000000000000000000000000000000000000000000000000060c05152600460c051fd5b67ffffffffffffffff80915116915116907f385a43480000000000000000000000000000000000000000000000000000000060c05152600452602452604460c051fd5b7f4e487b710000000000000000000000000000000000000000000000000000000060c051526011600452602460c051fd5b60c05180fd5b600181149081156128bf575b50156122ac5761015d82106122ac5761010061016051015160298401808511610d32573560c01c60806101605101526035840190818511610d325760406101605101913560c01c8252603d850190818611610d32576120ed81608093611d5f565b2090609d8501808611610d32576121429361211467ffffffffffffffff9261016051611d7c565b51169067ffffffffffffffff8060806101605101511691511692603187013560e01c926009880135906118e2565b60a0610160510152603182013560e01c1580156128ad575b6122ac57603182013560e01c60078101908110610d325760031c918261015d018061015d11610d32578083106122ac5782106101a35761219f368461015d840161128e565b6020815191012060c061016051015267ffffffffffffffff60806101605101511660606101605101525f926040516101805260206101805101937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82015f5b818111156127ff5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101805186030160051c6101805152846040526122ac577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea3905f60c05261015d81840101930301927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101805182030160051c155f146122d45750505015611f7c575b7f44074b20000000000000000000000000000000000000000000000000000000005f5260045ffd5b610180519293919290919082037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00160051c60688181029182049003610d32578082106122ac5761232491611dc2565b60e052601f60e051166122ac576123776123677fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101805184030160051c611dcf565b6040516101a0526101a051611213565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101805182030160051c6101a051527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06123db816101805184030160051c611dcf565b013660206101a051013761010061016051015192608084018411610d325761010084016080850111610d3257610140525f91825b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101805184030160051c8110612726575060015b603182013560e01c811061271e576101405190610120527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0805f946040516101c0526101805190030116610100527fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf626101c051525b600161012051116126105760206101005114907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060e0511661014051011416612601575b60090135036125d95767ffffffffffffffff60806101605101511681116122ac5761253a67ffffffffffffffff9182608061016051015116611dc2565b16606061016051015260c081019060e08251910191825191828117612574575b5050505061256f610100610160510151611dfb565b611f7c565b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8311016f1a0111ea397fe69a4b1ba7b6434bacd70390527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0390525f80808061255a565b7f071e4828000000000000000000000000000000000000000000000000000000005f5260045ffd5b6101a0516020015191506124fd565b9490935f96929396955f60a0525b60a05161010051819081101561270057602060a05161018051010151608052602060a0516101a051010151602060a0510160a0526001608051166001146126e05760206101c051015260016080510160408261018051010151146101005160a05110166001146126c157505060208181923560406101c051015201965b60805160011c82826101805101015260606101c0512082826101a051010152019561261e565b6101a051016040908101516101c0518201520160a0529560209061269b565b60209384935080925035836101c051015260406101c0510152019661269b565b50509094919596939296610100526101205160011c610120526124b9565b60011b612444565b610140513560c01c93848101809111610d32579381159081156127f45760808701905b60086101405101806101405111610d3257826127686080948593611d5f565b20906127778561018051611de7565b5191604051927fb7ddf544c130a71d1f47c904e7ec473c225a0711f9641a4bad5a45799ae7deeb8452602084015260408301526060820152206127bd836101a051611de7565b52156127e3575b6068610140510190816101405111610d3257600191610140520161240f565b6127ef60808601611dfb565b6127c4565b610100870190612749565b60ff85820161015d01355f1a838314612873575b81811161286a575b811618805b61282d57506001016121fe565b966020885f038916917d010002040007030605000000000000000000000000000000000000000000600b84061a8460031b01815201971880612820565b6001945061281b565b90507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60018360031b603189013560e01c031b0190612813565b50611000603183013560e01c1161215a565b60039150145f61208c56",
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
	Bin: "0x60a034606d57601f61117638819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d576080526040516110f09081610086823960805181818161062b0152610b390152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806305a449171461064f5780632b7ac3f3146105e157806352bfe7891461051a5780637d7a8bf71461045d57806384243c53146102995780639d7384d914610242578063b1996d5014610185578063d18657fb146100f45763d7cc15b81461007c575f80fd5b346100f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05760043560ff811681036100f05768ff000000000000000067ffffffffffffffff6100d3610761565b169160401b16175f526003602052602060405f2054604051908152f35b5f80fd5b346100f0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161016081126100f057610140136100f0576101443567ffffffffffffffff81116100f057366023820112156100f05780600401359067ffffffffffffffff82116100f05736602483830101116100f057602091602461017b9201610866565b6040519015158152f35b346100f05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576101bc61074a565b6101c4610778565b6064359167ffffffffffffffff83116100f0576101e861021393369060040161078f565b92909167ffffffffffffffff6101fd83610e81565b92169067ffffffffffffffff6024359116610ece565b1561021a57005b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05767ffffffffffffffff61028261074a565b165f526002602052602060405f2054604051908152f35b346100f05760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576102d061074a565b6024359060ff8216908183036100f0576102e8610778565b926064359160843567ffffffffffffffff81116100f05761030d90369060040161078f565b603f86979297118015610432575b6103f25767ffffffffffffffff61033184610e81565b9316967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88019788116103c5578567ffffffffffffffff610376941698881c89610d99565b0361021a577f4198d2cddd1010c1bde55ddb8ca737f6f739fcf7f764486fab112c24e66dc836918468ff000000000000000060209360401b16175f52600382528060405f2055604051908152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff838184897f72763a6b000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b5067ffffffffffffffff8216600181018091116103c55767ffffffffffffffff841690871b1161031b565b346100f05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05761049461074a565b61049c610761565b60643567ffffffffffffffff81116100f0576104bc90369060040161078f565b9067ffffffffffffffff6104cf85610e81565b9416927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84019384116103c5576105139367ffffffffffffffff6044359216610d99565b0361021a57005b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0575f6080604051610557816107c0565b828152826020820152826040820152826060820152015260a060405161057c816107c0565b67ffffffffffffffff5f5491828152816001549181602082018185168152816040840191818760401c168352608060608601958389831c168752019660c01c875260405198895251166020880152511660408601525116606084015251166080820152f35b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05761068661074a565b60443567ffffffffffffffff81116100f0576106a690369060040161078f565b603f811161021a5767ffffffffffffffff80808516831c161668ff000000000000000060ff831660401b16175f52600360205260405f2054916001821b937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85019485116103c5578315948515610723575b505050505061021a57005b61073e94955067ffffffffffffffff81602435931616610d99565b14158180808080610718565b6004359067ffffffffffffffff821682036100f057565b6024359067ffffffffffffffff821682036100f057565b6044359067ffffffffffffffff821682036100f057565b9181601f840112156100f05782359167ffffffffffffffff83116100f0576020808501948460051b0101116100f057565b60a0810190811067ffffffffffffffff8211176107dc57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff8211176107dc57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176107dc57604052565b67ffffffffffffffff60c43516918260c435036100f05767ffffffffffffffff60015416831115610d55575f60606040516108a081610809565b828152826020820152826040820152015267ffffffffffffffff60243516602435036100f0576044359167ffffffffffffffff83168084036100f05760405160208101917f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a835267ffffffffffffffff60243516604083015260608201526060815261092d608082610825565b5190206101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05760405192610140840184811067ffffffffffffffff8211176107dc5760405260043584526024356020850152604084019485526064359367ffffffffffffffff851685036100f05760608101908582526084359667ffffffffffffffff881688036100f05783926080830189815260a0840160a435815260c0850160c435815260e086019160e43583526101008701936101043585526101208801956101243587526040519760208901997fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48b52805160408b01526020015167ffffffffffffffff1660608a01525167ffffffffffffffff1660808901525167ffffffffffffffff1660a08801525167ffffffffffffffff1660c08701525160e08601525167ffffffffffffffff166101008501525161012084015251610140830152516101608201526101608152610ab061018082610825565b519020936040519485947fee0aa3bc000000000000000000000000000000000000000000000000000000008652600486016006905260248601526044850152606484016080905281608485015260a484013780820160a4015f9052601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681010360a401817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691815a6080945f91f1908115610d4a575f91610ca2575b50907f9c106023b53b04d4251ba2443d84314abd72ea183044e57fb55ca7edeedcad9e9267ffffffffffffffff6060608094604051610bc3816107c0565b60a435815288602082015283851660408201528386168382015286846024351691015260a4355f5560015477ffffffffffffffffffffffffffffffffffffffffffffffff897fffffffffffffffff0000000000000000000000000000000000000000000000008060243560c01b16931617166fffffffffffffffff00000000000000008660401b161777ffffffffffffffff0000000000000000000000000000000087891b161717600155875f52600260205260a43560405f2055015191816040519460a43586521660208501521660408301526060820152a2600190565b9190506080823d608011610d42575b81610cbe60809383610825565b810103126100f0577f9c106023b53b04d4251ba2443d84314abd72ea183044e57fb55ca7edeedcad9e9267ffffffffffffffff60606080948160405191610d0483610809565b610d0d8161108b565b8352610d1b6020820161108b565b6020840152610d2c6040820161108b565b6040840152015182820152939450505092610b85565b3d9150610cb1565b6040513d5f823e3d90fd5b5050505f90565b9190811015610d6c5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b94939492909192828111610e78579190919092945f925b818410610dc65750505050610dc157565b5f9150565b9092958495929415610e6d576001808616148015610e64575b15610e3f57610dfd90610df788868599989799610d5c565b356110a0565b925b600181161580610e36575b15610e1c5760011c9360011c93610dff565b60019096949396959192955b811c93811c94019291610db0565b50801515610e0a565b610e5e600191610e57898786979a98969b999b610d5c565b35906110a0565b96610e28565b50858514610ddf565b505093505050505f90565b505f9450505050565b67ffffffffffffffff1690815f52600260205260405f2054918215610ea35750565b7f8cbf5f0a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b929390918084116110675780841461107a578315611071575f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8501948086116103c55785166110555783965b8795927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103c557929192935b600180841614611045575b818410610f875750505050159384610f7d575b505082610f7757505090565b14919050565b1492505f80610f6b565b909298958498959297941561103757610fa18a8584610d5c565b35956001808a1614801561102e575b156110125790610fc7610fcd92889b9a969b6110a0565b966110a0565b925b600181161580611009575b15610fec5760011c9660011c96610fcf565b60019099949793969998919295985b811c93811c94019291610f58565b50801515610fda565b9893919295611028906001929b9699989b6110a0565b96610ffb565b50898914610fb0565b505050505050925050505f90565b600194851c949290921c91610f4d565b50851561106757813595600190610f1b565b5050505050505f90565b50505050501590565b5050929050159182610f7757505090565b519067ffffffffffffffff821682036100f057565b919060405192600184536001840152602183015260208260418160025afa915191156110c857565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
	Bin: "0x60e060405234610269576109d1803803806100198161026d565b9283398101906080818303126102695780516001600160a01b03811681036102695760208201519060408301519260ff84168403610269576060810151906001600160401b038211610269570184601f82011215610269578051906001600160401b03821161025557610095601f8301601f191660200161026d565b958287526020838301011161026957815f9260208093018389015e8601015260805260a05260c05280516001600160401b038111610255575f54600181811c9116801561024b575b602082101461023757601f81116101ca575b50602091601f821160011461016c579181925f92610161575b50508160011b915f199060031b1c1916175f555b60405161073e90816102938239608051818181610100015281816102220152610350015260a05181818160bf0152818161027b01526102e7015260c051816106330152f35b015190505f80610108565b601f198216925f8052805f20915f5b8581106101b25750836001951061019a575b505050811b015f5561011c565b01515f1960f88460031b161c191690555f808061018d565b9192602060018192868501518155019401920161017b565b818111156100ef575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061022f575b81601f9101920160051c03905f5b8281106102225750506100ef565b5f82820155600101610214565b5f9150610206565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100dd565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102555760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908163313ce567146105fe5750806354fd4d50146105c55780637284e416146104385780639a6fc8f51461029e578063af640d0f14610246578063d63605b8146101d85763feaf968c14610069575f80fd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576040517f79feb1070000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156101c9575f9161019a575b5067ffffffffffffffff60208201511661019682519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b0390f35b6101bc915060803d6080116101c2575b6101b48183610657565b8101906106da565b5f610130565b503d6101aa565b6040513d5f823e3d90fd5b5f80fd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043569ffffffffffffffffffff8116908181036101d4577f0000000000000000000000000000000000000000000000000000000000000000604051927f79feb10700000000000000000000000000000000000000000000000000000000845281600485015260808460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156101c9575f94610417575b5067ffffffffffffffff602085015116036103ec575061019682519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b7f1018ee8d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61043191945060803d6080116101c2576101b48183610657565b9284610380565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576040515f905f54918260011c600184169384156105bb575b60208210851461058e57818452602084019490811561055557506001146104f9575b50906104b0816040930382610657565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190f35b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b80821061053b575090915081016020016104b06104a0565b919260018160209254838588010152019101909291610523565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016855250151560051b820160200190506104b06104a0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f169061047e565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405160018152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761069857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b519067ffffffffffffffff821682036101d457565b908160809103126101d457604051906080820182811067ffffffffffffffff82111761069857610736916060916040528051845261071a602082016106c5565b602085015261072b604082016106c5565b6040850152016106c5565b60608201529056",
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
	Bin: "0x60a034607457601f611daa38819003918201601f19168301916001600160401b03831184841017607857808492602094604052833981010312607457516001600160a01b0381168103607457608052604051611d1d908161008d82396080518181816107ad01528181610b4801526110040152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632b7ac3f314610b00575080635d0a27dd14610a7c5780636354b81b14610a4257806372858aa5146102f657806379feb10714610285578063846f8ecf14610130578063a6132cf2146100c45763f51616de14610074575f80fd5b346100c05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c05760206100b86100b0610b9a565b6004356110ec565b604051908152f35b5f80fd5b346100c0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160e081126100c05760c0136100c05760c43567ffffffffffffffff81116100c0576101266101206020923690600401610b6c565b90610de6565b6040519015158152f35b346100c05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c0576004356024359060ff82168092036100c05760443567ffffffffffffffff81116100c057610191903690600401610b6c565b6040929192516109d180820182811067ffffffffffffffff8211176102585760806101da91849361134c8539308152866020820152886040820152816060820152018487610d42565b03905ff090811561024d5760209461024273ffffffffffffffffffffffffffffffffffffffff7f53fe5b7d555551f414d2e369bf660687ab2e6fdd2314a9dfb29766cac3414bfe94169560405193849388855289850152606060408501526060840191610d42565b0390a2604051908152f35b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c05760806102c1600435610cb2565b67ffffffffffffffff606060405192805184528260208201511660208501528260408201511660408501520151166060820152f35b346100c0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161024081126100c057610140136100c0576101443567ffffffffffffffff81116100c057610350903690600401610b6c565b90610164359163ffffffff83168093036100c0576101843567ffffffffffffffff81116100c057610385903690600401610bb1565b9290916101a4359167ffffffffffffffff831683036100c0576101c4359067ffffffffffffffff821682036100c0576101e4359567ffffffffffffffff871687036100c0576102043567ffffffffffffffff81116100c0576103eb903690600401610bb1565b9890966102243567ffffffffffffffff81116100c05761040f903690600401610bb1565b8b9a919a036109085788996104238c611160565b906104316040519283610bfe565b8c825261043d8d611160565b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602084019401368537604051907f4cbc21b3de70bc9c05ec4eb9718965dc971632756916350be0d99994c0a8a4a682528b60808301528960a083015260c08201528b9d60051b8c019c8d92039d8e5f935b8210610a03575050506bffffffffffffffffffffffff1661090857805180159081156109f7575b506109085793919351908160051b90206040519063ffffffff60208301937f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a047725411849855286604085015267ffffffffffffffff4616606085015216608083015260a082015260a0815261054860c082610bfe565b519020925f915b8083106109445750505061093d575b8015908115610930575b5061090857610575610c3f565b506024359067ffffffffffffffff8216918281036100c057506044359167ffffffffffffffff83168084036100c0576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a845260408301526060820152606081526105e9608082610bfe565b5190209160405190610140820182811067ffffffffffffffff821117610258576040526004358252610619610b9a565b90602083019182526040830190815260643567ffffffffffffffff811681036100c0576060840190815260843567ffffffffffffffff811681036100c0576080850190815260a0850160a435815260c4359067ffffffffffffffff821682036100c05760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b01525167ffffffffffffffff1660608a01525167ffffffffffffffff1660808901525167ffffffffffffffff1660a08801525167ffffffffffffffff1660c08701525160e08601525167ffffffffffffffff16610100850152516101208401525161014083015251610160820152610160815261075461018082610bfe565b519020936040519485937fee0aa3bc000000000000000000000000000000000000000000000000000000008552600485016006905260248501526044840152606483016080905260848301906107a992610d42565b03827f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691815a6080945f91f191821561024d575f926108d5575b506108049192611178565b90156108a9576020945f935f87525b85811061085257868560608601517f1da37f3dc77bd0d18a5a921977670b197aee239c84f0a23741b9f2f01779220683604051848152a2604051908152f35b80355f5260405f208282013571ffffffffffff00000000000000000000000082541671ffffffffffff000000000000000000000000821611610898575b50508601610813565b84179055600190940193868861088f565b7f7595343d000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b61080492506108fb9060803d608011610901575b6108f38183610bfe565b810190610d95565b916107f9565b503d6108e9565b7f6964fc8e000000000000000000000000000000000000000000000000000000005f5260045ffd5b905060e435141588610568565b505f61055e565b90919293600190818616155f146109aa5761099e9061096486858761130e565b3590606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b94811c9301919061054f565b6109f2906109b986858761130e565b35606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b61099e565b6101009150118d6104d7565b906020918101358094179381358385015265ffffffffffff8160601c16604085015260901d60608401528d8260e0852091870383010152018e8e6104b0565b346100c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c05760206040516102588152f35b346100c0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161010081126100c05760c0136100c05760c43567ffffffffffffffff81116100c057610ad4903690600401610b6c565b60e43567ffffffffffffffff811681036100c057610af76100b892602094610de6565b506004356110ec565b346100c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c05760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156100c05782359167ffffffffffffffff83116100c057602083818601950101116100c057565b6024359067ffffffffffffffff821682036100c057565b9181601f840112156100c05782359167ffffffffffffffff83116100c0576020808501948460051b0101116100c057565b6080810190811067ffffffffffffffff82111761025857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761025857604052565b60405190610c4c82610be2565b5f6060838281528260208201528260408201520152565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610c8557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90610cbb610c3f565b91805f525f60205260405f2054908115610d175750610d0f8167ffffffffffffffff9260901d855265ffffffffffff8160601c16602086015265ffffffffffff808260301c16918260608801521690610c63565b166040830152565b7f1018ee8d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b519067ffffffffffffffff821682036100c057565b908160809103126100c057606060405191610daf83610be2565b610db881610d80565b8352610dc660208201610d80565b6020840152610dd760408201610d80565b60408401520151606082015290565b9060043590815f525f60205260405f2054926024359067ffffffffffffffff8216948583036100c05760601c65ffffffffffff168511156110d45760405160208101907fad5b80c7adedf904b3c276d03624200a5bcb9ab0caa2607fb7c966530a9083a5825285604082015286606082015260608152610e67608082610bfe565b5190209160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c0576040519260c0840184811067ffffffffffffffff8211176102585760405285845260208401948286526044359560408601928784526064359267ffffffffffffffff841684036100c05760608801928484526084359767ffffffffffffffff8916998a8a036100c05760808101928a845260a4359867ffffffffffffffff8a168a036100c05760809967ffffffffffffffff610fea96818d9b819560a08901958652826040519860208a019a7f4cbc21b3de70bc9c05ec4eb9718965dc971632756916350be0d99994c0a8a4a68c525160408b015251166060890152518d880152511660a0860152511660c0840152511660e082015260e08152610f9b61010082610bfe565b5190209260405197889586957fee0aa3bc000000000000000000000000000000000000000000000000000000008752600487019160098352602083015260408201528160608201520191610d42565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af190811561024d576110409285926110b7575b5083876111ff565b901561108b5791604093917f8ad1ea9fd524c64de907349be1d8a304fab1d7101db5ad101a66a8726ed8ed459593875f525f602052855f2055505082519182526020820152a3600190565b857f7595343d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6110cf9060803d608011610901576108f38183610bfe565b611038565b50505050505f90565b906102588201809211610c8557565b906110f682610cb2565b916060830167ffffffffffffffff80825116931692838101809111610c85574211611122575050505190565b67ffffffffffffffff905116907f277099c7000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b67ffffffffffffffff81116102585760051b60200190565b67ffffffffffffffff821665ffffffffffff81119081156111ea575b81156111d8575b506111d05767ffffffffffffffff6111c26dffffffffffffffff0000000000009284610c63565b169160301b16179060019190565b50505f905f90565b90506111e3426110dd565b105f61119b565b80915067ffffffffffffffff83161190611194565b909181600d0b82148015906112f5575b80156112dc575b80156112bf575b80156112a4575b61129a5773ffffffffffffffff0000000000000000000000006dffffffffffffffff00000000000067ffffffffffffffff6112807fffffffffffffffffffffffffffff0000000000000000000000000000000000009488610c63565b169560301b169360601b169160901b161717179060019190565b505050505f905f90565b506112ae426110dd565b67ffffffffffffffff851611611224565b5067ffffffffffffffff841667ffffffffffffffff82161161121d565b5065ffffffffffff67ffffffffffffffff851611611216565b5065ffffffffffff67ffffffffffffffff84161161120f565b919081101561131e5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffdfe60e060405234610269576109d1803803806100198161026d565b9283398101906080818303126102695780516001600160a01b03811681036102695760208201519060408301519260ff84168403610269576060810151906001600160401b038211610269570184601f82011215610269578051906001600160401b03821161025557610095601f8301601f191660200161026d565b958287526020838301011161026957815f9260208093018389015e8601015260805260a05260c05280516001600160401b038111610255575f54600181811c9116801561024b575b602082101461023757601f81116101ca575b50602091601f821160011461016c579181925f92610161575b50508160011b915f199060031b1c1916175f555b60405161073e90816102938239608051818181610100015281816102220152610350015260a05181818160bf0152818161027b01526102e7015260c051816106330152f35b015190505f80610108565b601f198216925f8052805f20915f5b8581106101b25750836001951061019a575b505050811b015f5561011c565b01515f1960f88460031b161c191690555f808061018d565b9192602060018192868501518155019401920161017b565b818111156100ef575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061022f575b81601f9101920160051c03905f5b8281106102225750506100ef565b5f82820155600101610214565b5f9150610206565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100dd565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102555760405256fe6080806040526004361015610012575f80fd5b5f3560e01c908163313ce567146105fe5750806354fd4d50146105c55780637284e416146104385780639a6fc8f51461029e578063af640d0f14610246578063d63605b8146101d85763feaf968c14610069575f80fd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576040517f79feb1070000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156101c9575f9161019a575b5067ffffffffffffffff60208201511661019682519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b0390f35b6101bc915060803d6080116101c2575b6101b48183610657565b8101906106da565b5f610130565b503d6101aa565b6040513d5f823e3d90fd5b5f80fd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043569ffffffffffffffffffff8116908181036101d4577f0000000000000000000000000000000000000000000000000000000000000000604051927f79feb10700000000000000000000000000000000000000000000000000000000845281600485015260808460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156101c9575f94610417575b5067ffffffffffffffff602085015116036103ec575061019682519167ffffffffffffffff6060816040870151169501511660405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b7f1018ee8d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61043191945060803d6080116101c2576101b48183610657565b9284610380565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576040515f905f54918260011c600184169384156105bb575b60208210851461058e57818452602084019490811561055557506001146104f9575b50906104b0816040930382610657565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190f35b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b80821061053b575090915081016020016104b06104a0565b919260018160209254838588010152019101909291610523565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016855250151560051b820160200190506104b06104a0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f169061047e565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405160018152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761069857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b519067ffffffffffffffff821682036101d457565b908160809103126101d457604051906080820182811067ffffffffffffffff82111761069857610736916060916040528051845261071a602082016106c5565b602085015261072b604082016106c5565b6040850152016106c5565b60608201529056",
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
	Bin: "0x60c0346100af57601f610f5c38819003918201601f19168301916001600160401b038311848410176100b35780849260409485528339810103126100af578051906001600160a01b03821682036100af5760200151906001600160a01b03821682036100af5760805260a052604051610e9490816100c882396080518181816105c10152610db9015260a051818181610112015281816104c9015281816106650152818161080c0152610a570152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063184890b4146105e55780632b7ac3f314610576578063b07c411f1461052a578063c1c574a3146104ed578063d33219b41461047e578063d55ccde0146103f95763e48f317914610067575f80fd5b346103f65760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f6576004359060243567ffffffffffffffff8111610398578060040160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126103f45760443567ffffffffffffffff81116103f0576100fc90369060040161071a565b61010583610a01565b916101109287610c74565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166101518280610bbd565b60248593929301906101638286610bbd565b9690846044830196610175888a610bbd565b95906064860135966084870135956040519d8e9586957fb1c5f4270000000000000000000000000000000000000000000000000000000087526004870160a0905260a48701906101c492610c11565b908582037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0160248701526101f8926108bf565b908382037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc01604485015261022c9261093a565b86606483015284608483015203815a93602094fa9788156103e55789986103ab575b509061026b92916102736102628980610bbd565b9590968a610bbd565b989099610bbd565b873b156103a757918b9897969593918995936040519b8c9a8b998a987f8f2a0bb0000000000000000000000000000000000000000000000000000000008a5260048a0160c0905260c48a01906102c892610c11565b908882037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0160248a01526102fc926108bf565b908682037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0160448801526103309261093a565b926064850152608484015260a4013560a483015203925af1801561039c57610383575b50806020937fdf5ff56cb3d9314b102d7fac336e90ea710c3d4306071dd621b2619f01e1a98a6040519480a38152f35b61038e838092610748565b610398575f610353565b5080fd5b6040513d85823e3d90fd5b8b80fd5b9097506020813d6020116103dd575b816103c760209383610748565b810103126103d957519661026b61024e565b8880fd5b3d91506103ba565b6040513d8b823e3d90fd5b8380fd5b825b80fd5b50346103f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f6576004359067ffffffffffffffff82116103f65760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126103f657602061047683600401610a01565b604051908152f35b50346103f657807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f65760206104766004356107b6565b50346103f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f65760ff604060209260043581528084522054166040519015158152f35b50346103f657807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346107165760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107165760243560043560443567ffffffffffffffff81116107165761063e61064e91369060040161071a565b90610648856107b6565b84610c74565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610716575f80916024604051809481937fc4d252f50000000000000000000000000000000000000000000000000000000083528860048401525af1801561070b576106f6575b507fdc27861385a2db534480df8036d8ce2348d069242d9554c39e75a7e37982de578380a380f35b6107039193505f90610748565b5f915f6106ce565b6040513d5f823e3d90fd5b5f80fd5b9181601f840112156107165782359167ffffffffffffffff8311610716576020838186019501011161071657565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761078957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051602081019160808352601b60a08301527f6c696e65616c2e676f7665726e616e63652e63616e63656c2e7631000000000060c083015246604083015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166060830152608082015260c0815261084560e082610748565b51902090565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561071657016020813591019167ffffffffffffffff8211610716578160051b3603831361071657565b359073ffffffffffffffffffffffffffffffffffffffff8216820361071657565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116107165760209260051b809284830137010190565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90602083828152019060208160051b85010193835f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301905b848410610988575050505050505090565b909192939495967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0828203018752873583811215610716578401906020823592019167ffffffffffffffff8111610716578036038313610716576109f260209283926001956108fc565b99019701959401929190610977565b604051602081019160808352601d60a08301527f6c696e65616c2e676f7665726e616e63652e7363686564756c652e763100000060c083015246604083015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016606083015260c06080830152816101a08101610a93838061084b565b60c060e0850152918290526101c08301915f5b818110610b84575050509160a0610b39610afb61084595610aca602086018661084b565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff20888403016101008901526108bf565b610b08604085018561084b565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff208784030161012088015261093a565b91606081013561014085015260808101356101608501520135610180830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610748565b9193509160208060019273ffffffffffffffffffffffffffffffffffffffff610bac8861089e565b168152019401910191859392610aa6565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610716570180359067ffffffffffffffff821161071657602001918160051b3603831361071657565b916020908281520191905f5b818110610c2a5750505090565b90919260208060019273ffffffffffffffffffffffffffffffffffffffff610c518861089e565b168152019401929101610c1d565b519067ffffffffffffffff8216820361071657565b93929190845f525f60205260ff60405f205416610e6857610d9f8560809495965f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560405160208101907f41d7fe1bf2cea975541df902b9876835acbca6b4ff9dfdc275fc3e93fe8ebfe1825282604082015260408152610d07606082610748565b519020926040519060208201927fb2241f6fbed683c036e44758997a7abec12c93d184f0fd36e2eb87b0f8574a8784526040830152606082015260608152610d4f8682610748565b5190209260405195869485947fee0aa3bc000000000000000000000000000000000000000000000000000000008652600a60048701526024860152604485015285606485015260848401916108fc565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561070b57610de85750565b6080813d608011610e60575b81610e0160809383610748565b8101031261071657604051906080820182811067ffffffffffffffff821117610789576060918291604052610e3581610c5f565b8452610e4360208201610c5f565b6020850152610e5460408201610c5f565b60408501520151910152565b3d9150610df4565b847f220f19f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
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
	Bin: "0x60a034606c57601f6102c938819003918201601f19168301916001600160401b03831184841017607057808492602094604052833981010312606c57516001600160a01b0381168103606c576080526040516102449081610085823960805181818160fb01526102200152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081637b103999146101d85750637e3f732d14610032575f80fd5b346101955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760043567ffffffffffffffff81168091036101955760243567ffffffffffffffff8111610195573660238201121561019557806004013567ffffffffffffffff8111610195573691016024011161019557604051907f9cba1a1a000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156101cd575f90610135575b602090604051908152f35b5060203d6020116101c6575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f820116820182811067ffffffffffffffff82111761019957602091839160405281010312610195576020905161012a565b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b503d610141565b6040513d5f823e3d90fd5b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f3",
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
	Bin: "0x6080806040523460155761049d908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c908163396f7b23146102c457508063663ff5a91461012e5763e99718d81461003d575f80fd5b3461012a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012a5760043573ffffffffffffffffffffffffffffffffffffffff8116810361012a5773ffffffffffffffffffffffffffffffffffffffff6100b060209260243590610352565b61010e6040516100c285830182610311565b8181528481019161038f833951902060405190848201927fff0000000000000000000000000000000000000000000000000000000000000084523060601b6021840152603583015260558201526055815261011e607582610311565b51902016604051908152f35b5f80fd5b3461012a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012a5760043560243573ffffffffffffffffffffffffffffffffffffffff81169081810361012a573b1561029957807fffffffffffffffffffffffff00000000000000000000000000000000000000005f5416175f556101ba8233610352565b60405161010e80820182811067ffffffffffffffff82111761026c57829161038f833903905ff59182156102615773ffffffffffffffffffffffffffffffffffffffff60209316917fffffffffffffffffffffffff00000000000000000000000000000000000000005f54165f5560405190838252848201527f2fc6e8a889c94fb4c59bb3d48b53d265d120f0edc7d31823fd1c6c15e680d21260403392a3604051908152f35b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f8a8b41ec000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461012a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012a5760209073ffffffffffffffffffffffffffffffffffffffff5f54168152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761026c57604052565b906040519073ffffffffffffffffffffffffffffffffffffffff6020830193168352604082015260408152610388606082610311565b5190209056fe6080806040523460a45763396f7b2360e01b8152602081600481335afa90811560c2575f916059575b507f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc55604051604090816100ce8239f35b905060203d60201160bc575b601f8101601f191682016001600160401b0381118382101760a85760209183916040528101031260a457516001600160a01b038116810360a4575f6028565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b503d6065565b6040513d5f823e3d90fdfe6080604052365f80375f8036817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc545af43d5f803e15603c573d5ff35b3d5ffd",
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"policies\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"internalType\":\"structHubState.Config\",\"name\":\"c\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CALLBACK_RESERVE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_WINDOW\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"cancelRecurring\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"request_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"previous_\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previousCertificateHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body_\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"changeAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"createRecurring\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"chunkIndex\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"chunkProof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Template[]\",\"name\":\"templates\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes\",\"name\":\"items\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"delivered\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deliveryFeeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"internalType\":\"structHubState.DeliveryFee\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"request_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body_\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"fulfil\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"isDelivered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"nonceOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"potOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"inputBytes\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"internalType\":\"structIInferenceHub.Ask[]\",\"name\":\"asks\",\"type\":\"tuple[]\"}],\"name\":\"requestBatch\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"requestIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"requestFor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"request_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body_\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"retryCallback\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"scheduleOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"nextAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastDeadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"outstanding\",\"type\":\"bytes32\"}],\"internalType\":\"structHubState.Schedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"setDeliveryFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"uint120\",\"name\":\"operatorBase\",\"type\":\"uint120\"},{\"internalType\":\"uint64\",\"name\":\"operatorPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"relayBase\",\"type\":\"uint64\"}],\"internalType\":\"structHubState.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"status\",\"outputs\":[{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"sweep\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"tick\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"name\":\"AssuranceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"CallbackExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"}],\"name\":\"CallbackWithheld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DeliveryFeeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ItemSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"PausedUntil\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"uint120\",\"name\":\"operatorBase\",\"type\":\"uint120\"},{\"internalType\":\"uint64\",\"name\":\"operatorPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"relayBase\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structHubState.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"PriceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"RecurringCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"indexed\":false,\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"recurring\",\"type\":\"tuple\"}],\"name\":\"RecurringCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tick\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Ticked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadRequest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BodyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"CallbackReverted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"has\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needs\",\"type\":\"uint256\"}],\"name\":\"InsufficientDeposit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedItems\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotRefundableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Outstanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UpgradeFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"}]",
	ID:  "38f5926da9d7a5603548e549f85a332687",
	Bin: "0x610160604052346101ec57604051601f615e8138819003918201601f19168301916001600160401b038311848410176101f05780849260c0946040528339810103126101ec576040519060c082016001600160401b038111838210176101f05760405280516001600160a01b038116908181036101ec57835260208201516001600160a01b03811681036101ec57602084019081526100a060408401610204565b90604085019182526100b460608501610204565b926060860193845260a06100ca60808701610204565b60808801908152950151956001600160401b03871687036101ec5760a090810196875260809190915290516001600160a01b039081169091529051811660c0529051811660e05290511661010052516001600160401b0316610120523061014052604051615c6890816102198239608051818181610dea0152818161237501526145e9015260a05181818161193301528181614107015261423f015260c0518181816108a101526111dd015260e0518181816117bb015281816120d601528181612562015261296e015261010051818181612282015261286901526101205181818161159601528181611f7301528181612137015281816123c301528181612808015281816131c50152613db8015261014051818181611fe301526120b00152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101ec5756fe60806040526004361015610011575f80fd5b5f3560e01c80630357e3701461284d578063035fefd6146125915780630c340a241461254d5780630cac90331461249357806311afcde9146123e75780631eefddb1146123a45780632b7ac3f3146123605780632f9da61f146122b1578063452a93201461226d5780634f1ef2861461207857806352ad0d5e1461203e57806352d1902d14611fd05780636372912d14611e0157806367e5353714611d4b57806369328dec14611c7c5780636c244b6414611b215780636d9809a014611b045780636f25d13214611962578063702e7e1f1461191e5780637e404e2e146117945780638340f54914611657578063999d55fb1461066d5780639b99132e1461120c5780639ec5a894146111c8578063a5ebe4d014611175578063a87360c7146109ed578063bea9216d146109d1578063c0f05bc614610947578063c5c21b6914610876578063cdf27434146107fc578063ce64d39614610698578063da748b1014610672578063deb966341461066d578063e1526b4614610604578063ec2a761014610566578063ed2a2d6414610525578063f7888aec146104d55763ff2aa8dd146101bb575f80fd5b60a03660031901126104d1576004356001600160401b0381116104d157806004019061024060031982360301126104d1576044356001600160401b0381116104d15761020b903690600401612a3c565b906064356001600160401b0381116104d15761022b903690600401612a3c565b9490936084356001600160401b0381116104d15761024d903690600401612a3c565b610255613c0b565b61025e8461373b565b6001600160401b031646148015906104b3575b61047d576001603f1b6102866064850161373b565b16156104405761039e916102a361029d3687612d86565b9561373b565b6102af60248601613763565b906102b987613c40565b91604051906001600160401b0360208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f85527f41184c414af437432ccfb261d8c452a3bb35b4c8f674a035e7d9543a989db80960408501527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606085015216608083015260018060a01b031660a082015260a0815261035c60c082612c25565b5190209060405190602082019261190160f01b8452602283015260428201526042815261038a606282612c25565b51902061039960448601613763565b6159c3565b1561043157806103e36103b76101c46103e99401613763565b916001600160801b036103dc610204826103d46101e4860161374f565b16930161374f565b1690612b58565b90614a25565b80340361041b576020610403878787876024353389614a8e565b5f5f516020615c485f395f51905f525d604051908152f35b630374cb4760e21b5f526004523460245260445ffd5b635cd5d23360e01b5f5260045ffd5b604051632c73a0bf60e11b81526020600482015260146024820152736e6f6e636520776974686f75742062697420363360601b6044820152606490fd5b604051632c73a0bf60e11b815260206004820152600d60248201526c37b934b3b4b71037b910343ab160991b6044820152606490fd5b506104c060248401613763565b6001600160a01b0316301415610271565b5f80fd5b346104d15760403660031901126104d1576104ee612a69565b6104f6612a7f565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346104d15760203660031901126104d1576001600160a01b03610546612a69565b165f52600260205260206001600160401b0360405f205416604051908152f35b346104d15760203660031901126104d15761057f613a47565b506004355f52600460205260a060405f2060405161059c81612bb7565b81546001600160401b03808216938484528160208501818560401c1681526080600160408801948488841c16865260ff60608a019860c01c16151588520154960195865260405196875251166020860152511660408401525115156060830152516080820152f35b346104d15760203660031901126104d1576004355f525f60205261062b60405f2054613d8d565b6005811015610659578060026020921490811561064e575b506040519015158152f35b600391501482610643565b634e487b7160e01b5f52602160045260245ffd5b612aea565b346104d1575f3660031901126104d15760206001600160401b0360075416604051908152f35b60203660031901126104d1576004356001600160401b0381116104d1576106c3903690600401612b18565b906106cc613c0b565b6106d582613b85565b915f915f5b8281106107405750505080340361041b57505f5f516020615c485f395f51905f525d6040518091602082016020835281518091526020604084019201905f5b818110610727575050500390f35b8251845285945060209384019390920191600101610719565b806107eb61079f61075d6107576001958888613bb7565b806139f6565b9661079961076b338a6148c9565b986103e361077c6101408301613763565b916001600160801b036103dc610180826103d4610160860161374f565b90612b58565b9560206107ad848888613bb7565b0135906107c86107be858989613bb7565b6040810190613bd9565b906107e16107d7878b8b613bb7565b6060810190613bd9565b9490933390614a8e565b6107f58288613b63565b52016106da565b346104d15760203660031901126104d157610815612a69565b5f602060405161082481612b65565b828152015260018060a01b03165f5260056020526040805f206001600160601b0382519161085183612b65565b54602060018060a01b03821693848152019060a01c8152835192835251166020820152f35b346104d15760403660031901126104d15761088f6129e6565b610897612a7f565b61089f613c0b565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0382163303610939576001600160401b03929092165f9081526003602090815260408083206001600160a01b0386168452825282208054929055929091829081610928575b5050505f5f516020615c485f395f51905f525d604051908152f35b6109319261508b565b82818161090d565b6282b42960e81b5f5260045ffd5b346104d15761095536612ab7565b6001600160a01b0361096682613763565b1633036109395760405161099081610982602082019485613777565b03601f198101835282612c25565b5190205f818152600460205260408120805460ff60c01b191690557fed20251003281c151f0fc188797d91535cb991f300881f4ab565f8b57c1435a89080a2005b346104d1575f3660031901126104d15760206040516175308152f35b346104d15736600319016101e081126104d157610140136104d157610144356001600160401b0381116104d157610a28903690600401612a3c565b90610164359063ffffffff82168092036104d157610184356001600160401b0381116104d157610a5c903690600401612b18565b9290916101a435926001600160401b0384116104d157366023850112156104d1578360040135906001600160401b0382116104d15760246102608302860101923684116104d1576101c4356001600160401b0381116104d157610ac3903690600401612a3c565b979095610ace613c0b565b8887985f97610adc88612ccc565b97610aea604051998a612c25565b88526024602089019201915b8183106110ae5750505096936120209460405198610b14878b612c25565b6101008a52601f19870191823660208d0137610b336040519889612c25565b61010088526020880192368437815f925b61103a575050808a52808752801590811561102e575b50610f58578593919351908160051b90206040519063ffffffff60208301937f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a04772541184985528660408501526001600160401b034616606085015216608083015260a082015260a08152610bcb60c082612c25565b519020925f915b808310610f7b57505050610f74575b8015908115610f67575b50610f5857610bf86144b6565b50602435906001600160401b0382168083036104d157604435906001600160401b0382168083036104d1576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a84526040830152606082015260608152610c68608082612c25565b519020926040519161014083018381106001600160401b03821117610f445760405260043583526020830191825260408301908152610ca56129fc565b60608401908152610cb4612a12565b6080850190815260a0850160a435815260c435906001600160401b03821682036104d15760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b0152516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b03166101008501525161012084015251610140830152516101608201526101608152610dab61018082612c25565b519020604051633b82a8ef60e21b815260066004820152602481019390935260448301526080606483015290978891610de8916084840191613383565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691899103815a6080945f91f1968715610f39575f97610f08575b5090610e3b9695949296613a29565b945f905b8551821015610ef05790879860ff610e8a610e6a868b9897966040519a610e64613adf565b506151ef565b9c909b91610e78878d613b63565b51610e83888b613b63565b519161565c565b1680610eaf575090610e9d600192613b77565b955b6040520190919295939796610e3f565b958291967f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f66566020610ee26001968c613b63565b5192604051908152a2610e9f565b602089610403896001600160401b038c511690615927565b610f2b91975060803d608011610f32575b610f238183612c25565b8101906144ee565b9587610e2c565b503d610f19565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6334b27e4760e11b5f5260045ffd5b905060e435141589610beb565b505f610be1565b90919293600190818616155f14610fe157610fd590610f9b868587615c01565b3590606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b94811c93019190610bd2565b61102990610ff0868587615c01565b35606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b610fd5565b6101009150118d610b5a565b6101008314610f58576110a6838d938b61109d838f61108a6110686110979260209a60405198610e64613adf565b9a9192909a9c8d9c61107a8551613c40565b6110848383613b63565b52613b63565b5191019081515251613de3565b92613b63565b52604052613b77565b929091610b44565b610260833603126104d1576020610260916040516110cb81612b9b565b6110d486612a28565b81526110e1838701612a95565b8382015260408601356040820152606086013560608201526080860135608082015260a086013560a082015261111960c08701612a95565b60c082015261112a60e08701612d72565b60e082015261113c6101008701612d72565b610100820152611150366101208801612c63565b610120820152611164366101c08801612c63565b610140820152815201920191610af6565b346104d15760403660031901126104d15761118e6129e6565b6001600160401b0361119e612a7f565b91165f52600360205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d15760803660031901126104d1576004356001600160401b0381116104d157806004019060a060031982360301126104d1576044356001600160401b0381116104d157611260903690600401612a3c565b90926064356001600160401b0381116104d157611281903690600401612a3c565b9461128a613c0b565b60405160208101906112a0816109828785613777565b51902093845f52600460205260405f209182549760ff8960c01c1615801561162d575b6115db576001600160401b0389168042106115c957506001840198895490815f525f6020526112f560405f2054613d8d565b6005811015610659576001149081611586575b5061157457506084880194604061131f87896139f6565b01351580611559575b610939576024936113e39361134f611340898b6139f6565b6113498b613763565b906148c9565b986113796113736101a061136d6001600160401b0342169c856139f6565b0161373b565b8a612f3e565b996001600160401b036101a082019b168b526113d261139783613763565b60018060a01b03610140840151166113cc6001600160801b03610160860151166001600160801b036101808701511690612b58565b9161501c565b6113dd883592613763565b90614a8e565b95016113ee8161373b565b906001600160401b03835416809403906001600160401b0382116115315761141d6001600160401b039161373b565b168015611545576001600160401b0380921604166001016001600160401b038111611531576001600160401b03809116911602926001600160401b038416938403611531576020966114d36001600160401b038893816114a07fbf7bbfed16e84a2a3e90af0680446d5ce838ff7ffebb75363cfe89671464aad499604099612f3e565b168219875416178655511684908154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055565b558054906001600160401b0382841c169167ffffffffffffffff60401b6114f984613a0c565b851b169067ffffffffffffffff60401b191617905581519081528486820152a25f5f516020615c485f395f51905f525d604051908152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b506001600160a01b0361156b88613763565b16331415611328565b630c08792b60e31b5f5260045260245ffd5b6115c091506001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169160801c16612b58565b4211158b611308565b634ea91b0d60e01b5f5260045260245ffd5b604051632c73a0bf60e11b8152602060048201526024808201527f726563757272696e67207265717565737420697320756e6b6e6f776e206f722060448201526337bb32b960e11b6064820152608490fd5b506001600160401b0361164260448a0161373b565b166001600160401b038a60401c1610156112c3565b60603660031901126104d15761166b612a69565b611673612a7f565b6044359161167f613c0b565b6001600160a01b038216929182846117195750508134036117025760207f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7915b60018060a01b031692835f526001825260405f20855f52825260405f206116e7828254612b58565b9055604051908152a35f5f516020615c485f395f51905f525d005b50630374cb4760e21b5f526004523460245260445ffd5b909192503461177d57835f52600660205260ff60405f2054161561176a576117646020917f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a79361510a565b926116bf565b8363f01157c360e01b5f5260045260245ffd5b630374cb4760e21b5f525f6004523460245260445ffd5b346104d15760a03660031901126104d1576117ad612a69565b60803660231901126104d1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610939576001600160a01b03165f818152600660205260409020602435801515908190036104d157815490604435916001600160781b038316928381036104d1576fffffffffffffffffffffffffffffff009060081b169060ff8316906001600160801b031916171783556064356001600160401b03811681036104d157835467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16178355608435916001600160401b03831683036104d15783546001600160c01b031660c09390931b6001600160c01b0319169290921790925560405191825260208201527f6fab227e45baf0f733cba6c8f374b6a162be87fbc6d5247d343c0ebcf52c8148906080906001600160401b036118ff6129fc565b1660408201526001600160401b03611915612a12565b166060820152a2005b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d15760603660031901126104d15761197b612a69565b6044356001600160401b0381116104d157366023820112156104d1578060040135916001600160401b0383116104d157602482019160243691606086020101116104d1576001600160a01b03165f8181526006602052604090819020905191906119e483612b80565b549260ff841615918215845260208401926001600160781b038660081c168452606060408601956001600160401b038860801c168752019560c01c86528115159081611afc575b50611aea5750620f4240945f5b818110611a8c576040866001600160801b03611a7f8a6001600160401b0383611a768c6107996001600160781b038e511691856024359151166139e3565b169451166139e3565b1682519182526020820152f35b466001600160401b03611aa8611aa38486886139bf565b61373b565b1614611ab7575b600101611a38565b956040611ac58884866139bf565b01359063ffffffff82168092036104d157600191611ae291612b58565b969050611aaf565b63f01157c360e01b5f5260045260245ffd5b905087611a2b565b346104d1575f3660031901126104d157602060405162b71b008152f35b346104d157611b2f36612ab7565b6001600160a01b03611b4082613763565b163303610939576001600160401b03611b5b6020830161373b565b16158015611c60575b611c26576040516020810190611b7e816109828585613777565b519020805f52600460205260405f20916001600160401b03835416611c1357825478ff00000000000000000000000000000000ffffffffffffffff1916426001600160401b031617600160c01b17909255604051602092339183917f54b0e87b883be6e14979dc42234314a2cadf786ee7b40d2facf474c45093902691908190611c089082613777565b0390a3604051908152f35b506339b64ad560e21b5f5260045260245ffd5b604051632c73a0bf60e11b8152602060048201526011602482015270696e74657276616c206f72207469636b7360781b6044820152606490fd5b506001600160401b03611c756040830161373b565b1615611b64565b346104d15760603660031901126104d157611c95612a69565b6024356044356001600160a01b0381168082036104d157611cb4613c0b565b15611d205782611cc883611d0e953361501c565b604080516001600160a01b0384811682526020820186905283169133917fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa249190a361508b565b5f5f516020615c485f395f51905f525d005b604051632c73a0bf60e11b8152602060048201526002602482015261746f60f01b6044820152606490fd5b60803660031901126104d1576004356001600160401b0381116104d1576101c060031982360301126104d1576044356001600160401b0381116104d157611d96903690600401612a3c565b6064929192356001600160401b0381116104d157611db8903690600401612a3c565b939092611dc3613c0b565b6103e9611dd333836004016148c9565b916103e3611de46101448301613763565b916001600160801b036103dc610184826103d4610164860161374f565b346104d15760203660031901126104d1576004356001600160401b0381116104d1578060040161024060031983360301126104d157611e48611e433683612d86565b613c40565b90815f525f60205260405f20549060ff8216611e6381613d8d565b600581101561065957600103611fab5750611e82611e87913690612d86565b613d9c565b15611f59575f8281526020819052604090206004905560081c6001600160a01b0316917f2e0668a62a5f556368dca9c7113e20f2852c05155548243804bf714ce72b25a690611f3c611efd6001600160801b03611ee76101e4850161374f565b166001600160801b036103dc610204860161374f565b91855f5260016020526101c460405f20910190611f1982613763565b60018060a01b03165f5260205260405f20611f35848254612b58565b9055613763565b604080516001600160a01b039290921682526020820192909252a3005b6001600160401b03611f98611f71610224860161373b565b7f000000000000000000000000000000000000000000000000000000000000000090612f3e565b632594a5bb60e01b5f521660045260245ffd5b83611fb8611fcb92613d8d565b90632b3263b360e01b5f52600452612aa9565b60445ffd5b346104d1575f3660031901126104d157307f0000000000000000000000000000000000000000000000000000000000000000036120315760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b639f03a0265f526004601cfd5b346104d15760203660031901126104d1576004355f525f60205261206560405f2054613d8d565b6040516005821015610659576020918152f35b60403660031901126104d15761208c612a69565b6024356001600160401b0381116104d1576120ab903690600401612a3c565b9091307f000000000000000000000000000000000000000000000000000000000000000014612031577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036109395760206004916040519283809263793d064960e11b82525afa908115610f39575f9161223b575b506001600160401b037f00000000000000000000000000000000000000000000000000000000000000001662093a8001908162093a801161153157111561222c5760018060a01b03163d5f526352d1902d6001527f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc602060016004601d855afa510361221e57807fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a281817f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5561220157005b815f926040519485378338925af41561221657005b3d5f823e3d90fd5b6355299b496001526004601dfd5b63514e00f160e01b5f5260045ffd5b90506020813d602011612265575b8161225660209383612c25565b810103126104d157518461212c565b3d9150612249565b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d1576104603660031901126104d1576004356001600160401b0381116104d15761024060031982360301126104d1576101e03660231901126104d1576101e0366102231901126104d157610424356001600160401b0381116104d15761231e903690600401612a3c565b9161044435926001600160401b0384116104d157612343611d0e943690600401612a3c565b93909261234e613c0b565b610404359061020435906004016133a3565b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d1575f3660031901126104d15760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104d15760403660031901126104d157612400612a69565b6024356001600160601b0381168091036104d1576040519161242183612b65565b60018060a01b03169182815260208101828152335f52600560205260405f209160018060a01b03905116906001600160601b0360a01b905160a01b1617905560405191825260208201527fe70c6ca7343de8594130e34f9f1e32ce3ad07e0126e79bb50b7075749723b8f160403392a2005b346104d1576102603660031901126104d1576004356001600160401b0381116104d15761024060031982360301126104d1576101e03660231901126104d157610224356001600160401b0381116104d1576124f2903690600401612a3c565b919061024435916001600160401b0383116104d15760209361251b612533943690600401612a3c565b939092612526613c0b565b6102043590600401612f5e565b5f5f516020615c485f395f51905f525d6040519015158152f35b346104d1575f3660031901126104d1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104d1576102603660031901126104d1576004356001600160401b0381116104d15761024060031982360301126104d1576101e03660231901126104d1576102043590610244356001600160401b0381116104d1576125f861260d913690600401612a3c565b919092612603613c0b565b3690600401612d86565b916040519361261b85612b9b565b60243585526044359463ffffffff861686036104d1576020810195865260643560ff811681036104d157604082015260843561ffff811681036104d157606082015260a435608082015260c43560a082015260e43560c08201526101043560e0820152610100810190610124358252610144356101208201526126a036610164612c63565b9561014082019687526126b281613c40565b97885f525f60205260405f20549060ff82166126cd81613d8d565b60058110156106595760030361284057506126e783613d9c565b6127f3576003906126f785613de3565b99515190519065ffffffff000061ff006040518d602082019081528b604083015260408252612727606083612c25565b6001600160401b031991519020169260081b169260101b16171717036127c757612772868661275584613f01565b6020810151975190976102243592506001600160a01b0316613f5d565b1561279857602097612788856125339985613eaa565b905f525f895260405f2055613ff3565b6040516327226bdd60e11b81526020600482015260066024820152651bdd5d1c1d5d60d21b6044820152606490fd5b60646040516327226bdd60e11b8152602060048201526004602482015263626f647960e01b6044820152fd5b6001600160401b0361282d816101a0860151167f000000000000000000000000000000000000000000000000000000000000000090612f3e565b639569365360e01b5f521660045260245ffd5b8a611fb8611fcb92613d8d565b346104d15760203660031901126104d1576128666129e6565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03160361296b5761289f42612b48565b6001600160401b03821611612934576001600160401b036007541680151580612923575b612911575060206001600160401b037f180f8501b274f6d1d59886f8770d9a68c79c764272792b53a6800539dc4d8a7e925b16806001600160401b03196007541617600755604051908152a1005b636db5438f60e11b5f5260045260245ffd5b5061292d81612b48565b42106128c3565b604051632c73a0bf60e11b815260206004820152600e60248201526d706175736520746f6f206c6f6e6760901b6044820152606490fd5b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148015906129d4575b6109395760206001600160401b037f180f8501b274f6d1d59886f8770d9a68c79c764272792b53a6800539dc4d8a7e926128f5565b50426001600160401b0382161161299f565b600435906001600160401b03821682036104d157565b606435906001600160401b03821682036104d157565b608435906001600160401b03821682036104d157565b35906001600160401b03821682036104d157565b9181601f840112156104d1578235916001600160401b0383116104d157602083818601950101116104d157565b600435906001600160a01b03821682036104d157565b602435906001600160a01b03821682036104d157565b35906001600160a01b03821682036104d157565b600581101561065957602452565b60206003198201126104d157600435906001600160401b0382116104d15760a09082900360031901126104d15760040190565b346104d1575f3660031901126104d157602060405162093a808152f35b359063ffffffff821682036104d157565b9181601f840112156104d1578235916001600160401b0383116104d1576020808501948460051b0101116104d157565b9062093a80820180921161153157565b9190820180921161153157565b604081019081106001600160401b03821117610f4457604052565b608081019081106001600160401b03821117610f4457604052565b61016081019081106001600160401b03821117610f4457604052565b60a081019081106001600160401b03821117610f4457604052565b606081019081106001600160401b03821117610f4457604052565b6101c081019081106001600160401b03821117610f4457604052565b6101a081019081106001600160401b03821117610f4457604052565b90601f801991011681019081106001600160401b03821117610f4457604052565b359060ff821682036104d157565b359061ffff821682036104d157565b91908260a09103126104d157604051612c7b81612bb7565b6080612cc7818395612c8c81612c46565b8552612c9a60208201612c54565b6020860152612cab60408201612b07565b6040860152612cbc60608201612b07565b606086015201612c54565b910152565b6001600160401b038111610f445760051b60200190565b929192612cef82612ccc565b93612cfd6040519586612c25565b60606020868581520193028201918183116104d157925b828410612d215750505050565b6060848303126104d1576020606091604051612d3c81612bd2565b612d4587612a28565b8152612d52838801612a95565b83820152612d6260408801612b07565b6040820152815201930192612d14565b35906001600160801b03821682036104d157565b919091610240818403126104d15760405190612da182612bed565b8193612dac82612a28565b8352612dba60208301612a95565b6020840152612dcb60408301612a95565b6040840152612ddc60608301612a28565b60608401526080820135608084015260a082013560a084015260c082013560c0840152612e0c8160e08401612c63565b60e08401526101808201356101008401526101a08201356001600160401b0381116104d15782019080601f830112156104d1576101a092612e5961022092846020612cc796359101612ce3565b610120860152612e6c6101c08201612a95565b610140860152612e7f6101e08201612d72565b610160860152612e926102008201612d72565b61018086015201612a28565b91906101e0838203126104d157610140612cc760405192612ebe84612b9b565b82849680358652612ed160208201612b07565b6020870152612ee260408201612c46565b6040870152612ef360608201612c54565b60608701526080810135608087015260a081013560a087015260c081013560c087015260e081013560e087015261010081013561010087015261012081013561012087015201612c63565b906001600160401b03809116911601906001600160401b03821161153157565b612f6f909592939491953690612d86565b91612f7983613c40565b91825f525f602052612f8e60405f2054613d8d565b966005881015806106595760028914801561328d575b61328057610659576004881461326857612fbd856142f7565b978880613260575b61322e575b50612fd485613f01565b949089159081613225575b506131ea57612fed86613d9c565b6131b057612ffc366024612e9e565b9361300882868961436a565b602086019361302b8a8a60018060a01b03885116966101008a0197885190613f5d565b15612798576130677fdfb01daff392e7517b046c12973c0ac0765aa171576539d5f2b7967f793290139261305e88613de3565b9283898761453f565b606081019b6130788d51848a613eaa565b855f525f60205260405f20555f14613196576001600160801b036101808a0151168061315a575b506001600160801b036101608a0151169081613114575b50505b60408681015194518c51825160ff909716875260208701919091529085015260608401523392608090a3516001600160a01b03166130fd575b505050505050600190565b613108955192613ff3565b505f80808080806130f2565b516001600160401b03165f9081526003602090815260408083206101408d01516001600160a01b0316845290915290208054909161315191612b58565b90555f806130b6565b335f9081526001602090815260408083206101408e01516001600160a01b0316845290915290208054909161318e91612b58565b90555f61309f565b5084516131ab906001600160a01b031661464d565b6130b9565b6001600160401b0361282d816101a0890151167f000000000000000000000000000000000000000000000000000000000000000090612f3e565b604051632c73a0bf60e11b81526020600482015260126024820152713737ba103337b9103a3434b99031b430b4b760711b6044820152606490fd5b9050155f612fdf565b90975061323a85614322565b1561324857505f965f612fca565b632b3263b360e01b5f526004849052611fcb90612aa9565b508015612fc5565b632b3263b360e01b5f526004849052611fcb88612aa9565b5050505050505050505f90565b50505f60038914612fa4565b61ffff6080809260ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff6060820151166060860152015116910152565b61018061020091805184526001600160401b03602082015116602085015260018060a01b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015261010081015161010085015260ff6101208201511661012085015261ffff6101408201511661014085015261337c610160820151610160860190613299565b0151910152565b908060209392818452848401375f828201840152601f01601f1916010190565b6133b4909592949193953690612d86565b916133c136610224612e9e565b6133cc366024612e9e565b946133d685613c40565b90815f525f60205260405f20549060ff8216916005831092831561065957600281141580613730575b6137185761340c8a613de3565b6101408b019485515160208d0195865193604051916020830191825260408301526040825261343c606083612c25565b9051902067ffffffffffffffff191691156106595761ff0065ffffffff00009160081b169260101b16171717036136e75763ffffffff806020860151169151169081811492836136cd575b50111590816136c4575b5061368e576134a181838761436a565b6134aa85613f01565b96905060208701996134d1868b8d60018060a01b039051169b61010088019c8d5190613f5d565b15612798577f91fb39c0d4ad6183bb739f526bda00989ba0acd2902685b677931fbb92fc4303916060613511819361350888613de3565b9889898961453f565b019961351f8b518888613eaa565b855f525f60205260405f205560ff60408301511660ff6040880151161491821592613674575b8215613662575b505089516040519115159687835260208301526040820152a287516001600160a01b031615613658576135ab9661358e6135d4956135bf93604099519161474f565b87516378afc97160e11b60208201529889959160248701906132db565b610260610244860152610284850191613383565b9061026483015203601f198101855284612c25565b0163ffffffff815116617530810180911161153157806135f85a5a60061c90614640565b1061364657505f9182918263ffffffff60018060a01b038751169251169160208451940192f1156136265750565b5163701e7e1560e11b5f9081526001600160a01b03909116600452602490fd5b6302f18fc360e51b5f5260045260245ffd5b5050505050505050565b61010001519051141590505f8061354c565b915061ffff838301511661ffff8488015116141591613545565b6040516327226bdd60e11b815260206004820152600d60248201526c726f756e64206f72206d6f646560981b6044820152606490fd5b9050155f613491565b90925060ff8061014087015151169151511610915f613487565b6040516327226bdd60e11b815260206004820152600860248201526770726576696f757360c01b6044820152606490fd5b632b3263b360e01b5f526004859052611fcb90612aa9565b5060038114156133ff565b356001600160401b03811681036104d15790565b356001600160801b03811681036104d15790565b356001600160a01b03811681036104d15790565b60208152906001600160a01b0361378d82612a95565b1660208301526001600160401b036137a760208301612a28565b1660408301526001600160401b036137c160408301612a28565b1660608301526001600160401b036137db60608301612a28565b16608083015260808101356101be19823603018112156104d157019060a080820152610280810191803560c0830152602081013560e0830152604081013561010083015260ff61382d60608301612c46565b1661012083015261ffff61384360808301612c54565b1661014083015263ffffffff61385b60a08301612b07565b1661016083015263ffffffff61387360c08301612b07565b1661018083015261ffff61388960e08301612c54565b166101a08301526101008101356101c0830152610120810135601e19823603018112156104d1578101602081359101936001600160401b0382116104d15760608202360385136104d15781906101c06101e0860152526102a0830193905f5b8181106139685750610260926001600160401b03925061396191506101a0906001600160a01b0361391c6101408301612a95565b166102008701526001600160801b036139386101608301612d72565b166102208701526001600160801b036139546101808301612d72565b1661024087015201612a28565b1691015290565b9091946060806001926001600160401b036139828a612a28565b168152838060a01b0361399760208b01612a95565b16602082015263ffffffff6139ae60408b01612b07565b1660408201520196019291016138e8565b91908110156139cf576060020190565b634e487b7160e01b5f52603260045260245ffd5b8181029291811591840414171561153157565b9035906101be19813603018212156104d1570190565b6001600160401b03166001600160401b0381146115315760010190565b60405190613a3682612bd2565b5f6040838281528260208201520152565b60405190613a5482612bb7565b5f6080838281528260208201528260408201528260608201520152565b60405190613a7e82612bed565b5f6101a0838281528260208201528260408201528260608201528260808201528260a08201528260c0820152613ab2613a47565b60e08201528261010082015260606101208201528261014082015282610160820152826101808201520152565b60405190613aec82612bb7565b5f608083613af8613a71565b8152604051613b0681612b9b565b83815283602082015283604082015283606082015283838201528360a08201528360c08201528360e08201528361010082015283610120820152613b48613a47565b61014082015260208201528260408201528260608201520152565b80518210156139cf5760209160051b010190565b5f1981146115315760010190565b90613b8f82612ccc565b613b9c6040519182612c25565b8281528092613bad601f1991612ccc565b0190602036910137565b91908110156139cf5760051b81013590607e19813603018212156104d1570190565b903590601e19813603018212156104d157018035906001600160401b0382116104d1576020019181360383136104d157565b5f516020615c485f395f51905f525c613c315760015f516020615c485f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b610120810151613c508151613b85565b925f5b8251811015613ceb5780613c6960019285613b63565b516001600160401b038151169063ffffffff6040858060a01b03602084015116920151166040519160208301937f988ec430705173e9b0efbb213d61214bebe3e56fffd7022fc7703d94d5c2e062855260408401526060830152608082015260808152613cd760a082612c25565b519020613ce48288613b63565b5201613c53565b50926101e092915060e0820151604051613d3060208201927f1c2079662b6713a4c5aa2cff3697b158e5f86df1124bf6a636d30d3304cd25bd84526040830190613299565b60c08152613d3f60e082612c25565b519020906020815160051b910120906101c0604051937f555f56a107226cde7d150f02806b1818eb2307bafe6cc5ace854cc013861b35d8552602085015e6101008301526101408201522090565b60ff1660058110156106595790565b6001600160401b036101a0613dde920151166001600160401b037f00000000000000000000000000000000000000000000000000000000000000001690612b58565b421190565b604051613e9361014060208301937f5ae6411ecc9f17c598e612c85f5dd37b40e9ec1cbd3a49532a01140c1307836385528051604085015263ffffffff602082015116606085015260ff604082015116608085015261ffff60608201511660a0850152608081015160c085015260a081015160e085015260c081015161010085015260e0810151610120850152610100810151828501526101208101516101608501520151610180830190613299565b6102008152613ea461022082612c25565b51902090565b65ffffffff000061ff00600294602061014085015151940151946040519160208301918252604083015260408252613ee3606083612c25565b6001600160401b031991519020169260081b169260101b1617171790565b5f90613f0b613a29565b6101205f9201915b82518051821015613f55576001600160401b03613f31834693613b63565b51511614613f4157600101613f13565b919050613f4f925051613b63565b51600191565b505091929050565b90939192906001600160a01b03161580613feb575b80613fe3575b613fda57613f87913691615ab0565b602081519101206040519060208201927fa2baa7d392a6979f57c65bbbd24590481071ba3b19c18758d1e50ffad23c8e3e84526040830152606082015260608152613fd3608082612c25565b5190201490565b50505050600190565b508215613f78565b508115613f72565b92959490935f9685519561010086019586518015159081614105575b501561406c575050505050507f9b84e0ac2773d46b05fd6dc8c3b811eedc670ab54781b55d3bf4fedafc36a4fd6020839251604051908152a25b82156140525750565b5f908152602081905260409020805460ff19166003179055565b6140d2979950600196509261408d6140ab9695936140bf936140cd9661474f565b604051630967db9560e11b60208201529687949160248601906132db565b610240610244850152610264840191613383565b03601f198101845283612c25565b614861565b91807f82d9ff59a358a18fd99c4131174c23fbba1b1acdccbde1af2376d042c31da42d60206040518615158152a2614049565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031680159250908215614143575b50505f61400f565b60209192506044608085015160405194859384926350c08d9960e01b8452600484015260248301525afa908115610f39575f91614184575b50155f8061413b565b90506020813d6020116141b7575b8161419f60209383612c25565b810103126104d1575180151581036104d1575f61417b565b3d9150614192565b92959490935f968551956101008601958651801515908161423d575b501561421d575050505050507f9b84e0ac2773d46b05fd6dc8c3b811eedc670ab54781b55d3bf4fedafc36a4fd6020839251604051908152a282156140525750565b6140d29799505f96509261408d6140ab9695936140bf936140cd9661474f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015925090821561427b575b50505f6141db565b60209192506044608085015160405194859384926350c08d9960e01b8452600484015260248301525afa908115610f39575f916142bc575b50155f80614273565b90506020813d6020116142ef575b816142d760209383612c25565b810103126104d1575180151581036104d1575f6142b3565b3d91506142ca565b6001600160401b038151164614908161430e575090565b602001516001600160a01b03163014919050565b6001603f1b60608201511615159081614353575b8161433f575090565b6001600160801b0391506101800151161590565b6101608101516001600160801b0316159150614336565b90918251036144845760808201516080820151036144565760c082015160a0820151036144255760e082015160c0820151036143ed5760e06101406143b493015191015190615af5565b156143bb57565b6040516327226bdd60e11b81526020600482015260096024820152686173737572616e636560b81b6044820152606490fd5b6040516327226bdd60e11b815260206004820152600f60248201526e1a5b9c1d5d10dbdb5b5a5d1b595b9d608a1b6044820152606490fd5b6040516327226bdd60e11b8152602060048201526008602482015267195b99da5b99525960c21b6044820152606490fd5b6040516327226bdd60e11b81526020600482015260056024820152641b5bd9195b60da1b6044820152606490fd5b6040516327226bdd60e11b81526020600482015260096024820152681c995c5d595cdd125960ba1b6044820152606490fd5b604051906144c382612b80565b5f6060838281528260208201528260408201520152565b51906001600160401b03821682036104d157565b908160809103126104d15760606040519161450883612b80565b614511816144da565b835261451f602082016144da565b6020840152614530604082016144da565b60408401520151606082015290565b6145e4906080949261454f6144b6565b5063ffffffff602060ff6101408401515116920151166040519160208301937fb916676d878e70a63d52eb9b0d79ed9019b33bd68f763fd6705f1a5eaffce6f0855260408401526060830152868201528581526145ad60a082612c25565b519020916040519586948594633b82a8ef60e21b865260036004870152602486015260448501528560648501526084840191613383565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610f39575f91614624575090565b61463d915060803d608011610f3257610f238183612c25565b90565b9190820391821161153157565b6001600160a01b0316801561474c57805f52600560205260405f20906040519161467683612b65565b546001600160a01b038116835260a01c6020830181815290158015614717575b6147125780515f92835260016020908152604080852086516001600160a01b0316865290915290922080546001600160601b03936146d79190851690614640565b905551335f90815260016020908152604080832095516001600160a01b03168352949052929092208054909261470e921690612b58565b9055565b505050565b505f82815260016020908152604080832086516001600160a01b0316845290915290205481516001600160601b031611614696565b50565b61481b92915f61018060405161476481612c09565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201526147ae613a47565b61016082015201528051916001600160401b038151169060018060a01b036040820151169060808401519060a08501519061010060c08701519101519160e0870151936101008801519560ff60408a0151169761014061ffff60608c0151169a01519a6040519d8e612c09565b8d5260208d015260408c015260608b015260808a015260a089015260c088015260e087015261010086015261012085015261014084015261016083015261018082015290565b604081019263ffffffff845116906175308201809211611531578161488a5a5a60061c90614640565b106148bb575050602090810151925182515f94859491939091019184916001600160a01b03169063ffffffff16f190565b925092505061364657505f90565b9190916148d4613a71565b926001600160401b034616845230602085015260018060a01b03168060408501525f52600260205260405f206001600160401b03815416906001600160401b0361491d83613a0c565b166001600160401b0319825416179055606084015280356080840152602081013560a0840152604081013560c084015261495a3660608301612c63565b60e0840152610100810135610100840152610120810135601e19823603018112156104d15781018035906001600160401b0382116104d15760200160608202360381136104d1576001600160401b03926149bc6101a092614a1c943691612ce3565b6101208701526001600160a01b036149d76101408301613763565b166101408701526001600160801b036149f3610160830161374f565b166101608701526001600160801b03614a0f610180830161374f565b166101808701520161373b565b166101a0830152565b5f9291906001600160a01b0381168015614a8757805f52600660205260ff60405f20541615611aea57508115614a805781614a5f9161510a565b90808203614a6b575050565b630374cb4760e21b5f5260045260245260445ffd5b505f925050565b5090925050565b929196939590946001600160401b036007541680421061291157506080840191825115614fee5760e0850194600160ff8751511603614fbc576101a08101986001600160401b038a511642811115614faa57506001600160401b038a5116614af542612b48565b10614f795761012082019586519b60088d5111614f3b575f5b8d51811015614bea5762b71b0063ffffffff8f614b2d84604092613b63565b5101511611614bb5575f8e5b828210614b4a575050600101614b0e565b6001600160401b03614b6a8382614b618786613b63565b51511693613b63565b51511614614b7b576001018e614b39565b604051632c73a0bf60e11b8152602060048201526011602482015270636861696e206e616d656420747769636560781b6044820152606490fd5b604051632c73a0bf60e11b815260206004820152600c60248201526b63616c6c6261636b2067617360a01b6044820152606490fd5b5091939597999b50919395979985155f14614eb857614c0a368585615ab0565b6020815191012060405160208101917f6bdce4ce17835da8f7f3abd105db37b7745c166d33a491a771fd7eaac650007b8352846040830152606082015260608152614c56608082612c25565b51902060c08601805115614eb0575b5103614e77575b614c7585613c40565b9b8c5f525f60205260405f2054614e64579060018d9899979695949392895f525f6020526101008260a81b039060081b161760405f2055604085019460018060a01b038651169a614d3e89519d6040519a60808c526102c08c01998c60806001600160401b038851169101528c60a0600180821b0360208901511691015260018060a01b0390511660c08d01526001600160401b0360608601511660e08d0152516101008c015260a08401516101208c015260c08401516101408c0152516101608b0190613299565b6101008201516102008a015251956102406102208a0152865180915260206102e08a019701905f5b818110614e0e5750505093879693614dfb936001600160401b03614e0998946001600160801b036101807fcf170402efa590dd0b6e81da15a5cac18b23a6da45258ef5eb09d87e5d6fb2d39e9f9a8d61024060018060a01b03610140840151169101528d61026084610160840151169101520151166102808c015251166102a08a015260208901528783036040890152613383565b918483036060860152613383565b0390a4565b9198999b9a509192939495966020606060019263ffffffff60408d516001600160401b038151168452868060a01b0386820151168685015201511660408201520199019101918f9a9b9998979695949392614d66565b8c6339b64ad560e21b5f5260045260245ffd5b604051632c73a0bf60e11b815260206004820152601060248201526f1a5b9c1d5d0818dbdb5b5a5d1b595b9d60821b6044820152606490fd5b818152614c65565b8315801590614f32575b8015614f26575b15614c6c57604051632c73a0bf60e11b815260206004820152602960248201527f706f696e746572207769746820696e7075742c206f7220776974686f757420636044820152681bdb5b5a5d1b595b9d60ba1b6064820152608490fd5b5060c085015115614ec9565b50811515614ec2565b604051632c73a0bf60e11b8152602060048201526015602482015274746f6f206d616e792064657374696e6174696f6e7360581b6044820152606490fd5b604051632c73a0bf60e11b8152602060048201526008602482015267646561646c696e6560c01b6044820152606490fd5b639569365360e01b5f5260045260245ffd5b604051632c73a0bf60e11b81526020600482015260096024820152686173737572616e636560b81b6044820152606490fd5b604051632c73a0bf60e11b81526020600482015260056024820152641b5bd9195b60da1b6044820152606490fd5b60018060a01b031691825f52600160205260405f2060018060a01b0383165f5260205260405f2054818110615076579061505591614640565b915f52600160205260405f209060018060a01b03165f5260205260405f2055565b6312e1fa3760e11b5f5260045260245260445ffd5b9091906001600160a01b0381166150ba5750905f80809338935af1156150ad57565b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f511416156150ec575b50505f603452565b3b153d1710156150fd575f806150e4565b6390b8ec185f526004601cfd5b906151153083615bdc565b9060405190606052306040523360601b602c526323b872dd60601b600c5260205f6064601c82875af18060015f51141615615167575b5061463d92615162915f6060526040523090615bdc565b614640565b3d843b15171015615178575f61514b565b637939f4245f526004601cfd5b909392938483116104d15784116104d1578101920390565b3590602081106151ab575090565b5f199060200360031b1b1690565b356001600160e01b03198116929190600482106151d4575050565b6001600160e01b031960049290920360031b82901b16169150565b9192906151fa613adf565b93606e82106155305781156139cf57833560f81c82600110156139cf57600185013560f81c9280606d10156139cf57606d860135928360f81c9281518110801590615652575b6155305761524d91613b63565b519587516101408060208b01998a51936001600160401b03825116815260018060a01b03602083015116602082015260408201805160808301526060830191825160a082015261012084015160e082015260a084015161010082015260018060a01b0360c085015116858201526001600160801b0360e0850151166101608201526101806001600160801b03610100860151169101525160808601525160c0850152608081015160a085015201519101528751875190836002116104d15760028301356bffffffffffffffffffffffff19811690601460011987011061562a575b5060601c6040820152836016116104d157615350601519850160168501615c11565b60c01c606082015283601e116104d157615371601d198501601e850161519d565b9060c0810191825284603e116104d1576101a0615395603d198701603e8701615c11565b60c01c91015283604610156139cf57604683013560f81c6040830152836047116104d15760478301356001600160f01b03198116906002604619870110615607575b5060f01c6060830152836049116104d1576153f96048198501604985016151b9565b60e01c602083015283604d116104d15760e09061541d604c198601604d860161519d565b6101008401525191015281606e116104d157606e611fe0910191606d19019360f31c169160ff611fe084169360051c168103611531578284106155305761546381612ccc565b906154716040519283612c25565b808252601f1961548082612ccc565b015f5b8181106155f05750505f5b81811061557b575050928092916154ab946101208a510152615185565b8192919281956001841661553f575b5050506002166154c8579190565b602483929310615530576154dc828261519d565b6040850152816020116104d1576154fa601f198301602083016151b9565b60e01c90826024116104d15760240191602319019080821061553057818361552c946060880152826080880152615185565b9091565b6302eef74f60e41b5f5260045ffd5b91602091939650809450106155305761012061555b848461519d565b91510152816020116104d15760206002910191601f190193905f806154ba565b6001600160fb1b038116810361153157806155a66155a08860019460051b8189615185565b9061519d565b63ffffffff604051916155b883612bd2565b8060c01c8352848060a01b038160201c1660208401521660408201526155de8286613b63565b526155e98185613b63565b500161548e565b6020906155fb613a29565b82828701015201615483565b6001600160f01b0319600287900360470160031b81901b9091161690505f6153d7565b90506001600160601b0319906001600160601b03196002876014030160031b1b16165f61532e565b5060038611615240565b9492909391945f94815193602083015190828252825f525f60205261568460405f2054613d8d565b6005811015806106595760028214801561591b575b61590b5761065957600481146158fc576156b2876142f7565b8091816158f3575b506158d0575b6156c987613f01565b9490821590816158c7575b506158b7576156e288613d9c565b6158a7576156fa61014085015160e08a015190615af5565b1561589757602085019260018060a01b038451169761010086019361573585519a60408b01519a606081019b60808d5192019d8e5193613f5d565b1561588457918a826157749d9e9f939460607fdfb01daff392e7517b046c12973c0ac0765aa171576539d5f2b7967f7932901396019e8f51868c613eaa565b875f525f60205260405f20555f14615868576101408201805184516157e2946040946001600160801b039461016094929390926001600160a01b03908116911603615841575b505082610180820151166157d360208801918251612b58565b90520151169201918251612b58565b90525b60408681015194518c51825160ff909716875260208701919091529085015260608401523392608090a3516001600160a01b0316615826575b505050505050565b615835955192519351946141bf565b505f808080808061581e565b6001600160401b0361585591511688615927565b516001600160a01b031686525f806157ba565b5050855161587f91506001600160a01b031661464d565b6157e5565b5050505050505050505050915050600590565b5050505050505050915050600790565b5050505050505050915050600390565b5050505050505050915050600690565b9050155f6156d4565b506158da86614322565b156158e5575f6156c0565b505050505050915050600290565b9050155f6156ba565b50505050505050915050600490565b5050505050505050915050600190565b50505f60038214615699565b5f8092602083019081518061598d575b5060408401938451918261594d575b5050505252565b6001600160401b0316845260036020908152604080862092516001600160a01b0316865291905283208054909161598391612b58565b90555f8080615946565b33845260016020908152604080862087516001600160a01b031687529091528420805490916159bb91612b58565b90555f615937565b90925f9291906001600160a01b03821615615aa75760405192600484016024850196604486019060648701926064860198873b15615a2b5750946020989694928194928b9997630b135d3f60e11b8952526040895252375afa9051630b135d3f60e11b141690565b9a9950509495965050509080604014615a7b57604114615a4b5750505050565b60408092939496508101355f1a60205281375b5f526020600160805f825afa511860601b3d11915f606052604052565b5060208082013560ff81901c601b0190915290356040526001600160ff1b031660605291935090615a5e565b50505050505f90565b9291926001600160401b038211610f445760405191615ad9601f8201601f191660200184612c25565b8294818452818301116104d1578281602093845f960137010152565b9060ff825116600181108015615bd2575b615bb65760ff82511660018114615bc75760038114615bbd57600203615bb657600203615baf5761ffff60208301511661ffff60208301511611159182615b8f575b82615b6f575b82615b5857505090565b61ffff809293506080809201511692015116111590565b915063ffffffff60608301511663ffffffff606083015116111591615b4e565b915063ffffffff60408301511663ffffffff604083015116111591615b48565b5050600190565b5050505f90565b5060031492915050565b506002141592915050565b5060038111615b06565b602460106020939284936014526370a0823160601b5f525afa601f3d11166020510290565b91908110156139cf5760051b0190565b356001600160c01b0319811692919060088210615c2c575050565b6001600160c01b031960089290920360031b82901b1616915056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
func (inferenceHub *InferenceHub) PackConstructor(c HubStateConfig) []byte {
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
// Solidity: function changeAssurance((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) previous_, bytes32 previousCertificateHash, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 outputSalt, bytes output, bytes certificate) returns()
func (inferenceHub *InferenceHub) PackChangeAssurance(request Request, previous Inference, previousCertificateHash [32]byte, body Inference, outputSalt [32]byte, output []byte, certificate []byte) []byte {
	enc, err := inferenceHub.abi.Pack("changeAssurance", request, previous, previousCertificateHash, body, outputSalt, output, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f9da61f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeAssurance((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) previous_, bytes32 previousCertificateHash, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 outputSalt, bytes output, bytes certificate) returns()
func (inferenceHub *InferenceHub) TryPackChangeAssurance(request Request, previous Inference, previousCertificateHash [32]byte, body Inference, outputSalt [32]byte, output []byte, certificate []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("changeAssurance", request, previous, previousCertificateHash, body, outputSalt, output, certificate)
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
// the contract method with ID 0xa87360c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, (uint64,address,bytes32,bytes32,bytes32,bytes32,address,uint128,uint128,(uint8,uint16,uint32,uint32,uint16),(uint8,uint16,uint32,uint32,uint16))[] templates, bytes items) returns(uint256 delivered)
func (inferenceHub *InferenceHub) PackDeliver(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, templates []IInferenceHubTemplate, items []byte) []byte {
	enc, err := inferenceHub.abi.Pack("deliver", checkpoint, certificate, chunkIndex, chunkProof, templates, items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa87360c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, (uint64,address,bytes32,bytes32,bytes32,bytes32,address,uint128,uint128,(uint8,uint16,uint32,uint32,uint16),(uint8,uint16,uint32,uint32,uint16))[] templates, bytes items) returns(uint256 delivered)
func (inferenceHub *InferenceHub) TryPackDeliver(checkpoint Checkpoint, certificate []byte, chunkIndex uint32, chunkProof [][32]byte, templates []IInferenceHubTemplate, items []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("deliver", checkpoint, certificate, chunkIndex, chunkProof, templates, items)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa87360c7.
//
// Solidity: function deliver((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) checkpoint, bytes certificate, uint32 chunkIndex, bytes32[] chunkProof, (uint64,address,bytes32,bytes32,bytes32,bytes32,address,uint128,uint128,(uint8,uint16,uint32,uint32,uint16),(uint8,uint16,uint32,uint32,uint16))[] templates, bytes items) returns(uint256 delivered)
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
func (inferenceHub *InferenceHub) UnpackDeliveryFeeOf(data []byte) (HubStateDeliveryFee, error) {
	out, err := inferenceHub.abi.Unpack("deliveryFeeOf", data)
	if err != nil {
		return *new(HubStateDeliveryFee), err
	}
	out0 := *abi.ConvertType(out[0], new(HubStateDeliveryFee)).(*HubStateDeliveryFee)
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
// Solidity: function fulfil((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 outputSalt, bytes output, bytes certificate) returns(bool fresh)
func (inferenceHub *InferenceHub) PackFulfil(request Request, body Inference, outputSalt [32]byte, output []byte, certificate []byte) []byte {
	enc, err := inferenceHub.abi.Pack("fulfil", request, body, outputSalt, output, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cac9033.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfil((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 outputSalt, bytes output, bytes certificate) returns(bool fresh)
func (inferenceHub *InferenceHub) TryPackFulfil(request Request, body Inference, outputSalt [32]byte, output []byte, certificate []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("fulfil", request, body, outputSalt, output, certificate)
}

// UnpackFulfil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cac9033.
//
// Solidity: function fulfil((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 outputSalt, bytes output, bytes certificate) returns(bool fresh)
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
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 certificateHash, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) PackRetryCallback(request Request, body Inference, certificateHash [32]byte, outputSalt [32]byte, output []byte) []byte {
	enc, err := inferenceHub.abi.Pack("retryCallback", request, body, certificateHash, outputSalt, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035fefd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 certificateHash, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) TryPackRetryCallback(request Request, body Inference, certificateHash [32]byte, outputSalt [32]byte, output []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("retryCallback", request, body, certificateHash, outputSalt, output)
}

// UnpackRetryCallback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035fefd6.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) request_, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body_, bytes32 certificateHash, bytes32 outputSalt, bytes output) returns(bool success)
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
func (inferenceHub *InferenceHub) UnpackScheduleOf(data []byte) (HubStateSchedule, error) {
	out, err := inferenceHub.abi.Unpack("scheduleOf", data)
	if err != nil {
		return *new(HubStateSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(HubStateSchedule)).(*HubStateSchedule)
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
func (inferenceHub *InferenceHub) PackSetPrice(token common.Address, price HubStatePrice) []byte {
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
func (inferenceHub *InferenceHub) TryPackSetPrice(token common.Address, price HubStatePrice) ([]byte, error) {
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
	Price HubStatePrice
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
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["MalformedItems"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackMalformedItemsError(raw[4:])
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

// InferenceHubMalformedItems represents a MalformedItems error raised by the InferenceHub contract.
type InferenceHubMalformedItems struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedItems()
func InferenceHubMalformedItemsErrorID() common.Hash {
	return common.HexToHash("0x2eef74f0aeaa68f9c7e613005361e0d28c79bbbf665745149652cc1b7c3ac01c")
}

// UnpackMalformedItemsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedItems()
func (inferenceHub *InferenceHub) UnpackMalformedItemsError(raw []byte) (*InferenceHubMalformedItems, error) {
	out := new(InferenceHubMalformedItems)
	if err := inferenceHub.abi.UnpackIntoInterface(out, "MalformedItems", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"policies_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LOAN_TO_VALUE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POLICY_AGE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SCORE_LIFETIME\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"accounts\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"collateral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"debt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"loanToValueWad\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"scoredAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"addCollateral\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"features\",\"type\":\"bytes\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"}],\"name\":\"apply_\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"borrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"engineId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"contractIInferenceHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"model\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"}],\"name\":\"onAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"result\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"onInference\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policy\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"repay\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawCollateral\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Applied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Borrowed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"loanToValueWad\",\"type\":\"uint256\"}],\"name\":\"Scored\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFinite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotHub\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"NotScored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"scoredAt\",\"type\":\"uint64\"}],\"name\":\"ScoreTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"allowed\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"}],\"name\":\"WrongType\",\"type\":\"error\"}]",
	ID:  "7f99e63deadc591ff8ed8475c1a472d357",
	Bin: "0x610120346100fd57601f6118d738819003918201601f19168301916001600160401b038311848410176101015780849260a0946040528339810103126100fd578051906001600160a01b03821682036100fd5760208101516001600160a01b03811681036100fd57604082015190608060608401519301519360805260a05260c05260e052610100526040516117c1908161011682396080518181816105c901528181610e51015261111c015260a05181818161083e0152610b55015260c05181818161028b015281816108950152610f55015260e0518181816102ae0152610d2f0152610100518181816102d5015281816108bb0152610fab0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe608080604052600436101561001c575b50361561001a575f80fd5b005b5f905f3560e01c9081630505c8c914610f78575080630ad9d05214610f20578063129f4be514610ee057806312cfb72a14610e75578063365a86fc14610e07578063402d888314610d8d5780634256a3d214610d5257806343a26e9914610cfa5780635e5c06e214610c5f5780636112fe2e14610b79578063702e7e1f14610b0b5780639779ea4614610ad05780639e81699914610a8a578063be42561814610a50578063c5ebeaec146107ac578063d286994b1461016e5763f15f92e20361000f573461016b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016102608112610169576102201361016b576102243567ffffffffffffffff811161016957610139903690600401610fce565b6102443580151581036101655761014e611105565b610156578280f35b61015f916111e9565b5f808280f35b8380fd5b505b80fd5b5060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016b5760243567ffffffffffffffff8111610169576101b9903690600401610fce565b909190604435906fffffffffffffffffffffffffffffffff821682036107a857606435906fffffffffffffffffffffffffffffffff821682036101655760405194610140860186811067ffffffffffffffff82111761077b57604052848652846020870152604086019285845260405160a0810181811067ffffffffffffffff82111761074e57906001916040528781528760208201528760408201528760608201528760808201528060608a0152606060a08a01528760c08a01528760e08a0152876101008a0152876101208a01527f000000000000000000000000000000000000000000000000000000000000000089527f000000000000000000000000000000000000000000000000000000000000000060208a0152527f0000000000000000000000000000000000000000000000000000000000000000608088015260409485516103088782611072565b60018152875b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08801811061072757506fffffffffffffffffffffffffffffffff9291839160a08b0152610390885161036081611029565b67ffffffffffffffff461681523060208201526203d0908a82015260a08c01519061038a826110cb565b526110cb565b501660e089015216610100870152610e1067ffffffffffffffff42160167ffffffffffffffff81116106fa5767ffffffffffffffff9096929391961661012083015283519586927f67e535370000000000000000000000000000000000000000000000000000000084526080600485015261024484019281516084860152602082015160a48601525160c485015261ffff6080606083015160ff81511660e48801528260208201511661010488015263ffffffff898201511661012488015263ffffffff606082015116610144880152015116610164850152608081015161018485015260a0810151926101c06101a4860152835180915260206102648601940190885b8181106106a757505050601f8560209687959467ffffffffffffffff6101208673ffffffffffffffffffffffffffffffffffffffff60c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0990151166101c48c01526fffffffffffffffffffffffffffffffff60e0820151166101e48c01526fffffffffffffffffffffffffffffffff610100820151166102048c015201511661022489015260043560248901527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc888703016044890152818652868601378885828601015201160185828085840301927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84016064870152015201813473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af192831561069c578293610667575b509180602093338452838552818185205581845260018552808420337fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905551927fdccfd1ecbf1966a67855915ae80920d862de428abfec0a877d6a7e8e22a631b1339180a38152f35b92506020833d602011610694575b8161068260209383611072565b810103126101695760209251926105f9565b3d9150610675565b5051903d90823e3d90fd5b8251805167ffffffffffffffff16875260208181015173ffffffffffffffffffffffffffffffffffffffff1681890152908a015163ffffffff168a8801528b975060609096019590920191600101610494565b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602090885161073581611029565b8a81528a838201528a8a8201528282850101520161030e565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b8280fd5b50346109c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c85760043590335f525f60205260405f209167ffffffffffffffff6004840154168015610a245762015180810167ffffffffffffffff81116109f75767ffffffffffffffff1642116109cc575073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156109c8575f606491604051928380927f09678ef30000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060048301527f00000000000000000000000000000000000000000000000000000000000000006024830152610e1060448301525afa80156109bd576109a8575b506002670de0b6b3a76400006109136001860154600387015490611009565b04930180549380610924848761101c565b1161096f57506109388261096c949561101c565b90556040518181527fac59582e5396aca512fa873a2047e7f4c80f8f55d4a06cb34a78a0187f62719f60203392a233611741565b80f35b9161097d915060449461101c565b7f6073b21f000000000000000000000000000000000000000000000000000000008352600452602452fd5b6109b59192505f90611072565b5f905f6108f4565b6040513d5f823e3d90fd5b5f80fd5b7f62341a04000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fcc531a17000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c8576020604051610e108152f35b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c857335f525f602052600160405f2001610acc34825461101c565b9055005b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c85760206040516203d0908152f35b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346109c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c857600435335f525f60205260405f2090600182018054808311610c3057610beb600292610bdd85670de0b6b3a764000094610ffc565b809155600386015490611009565b04920154828111610c005761001a8233611741565b90507f6073b21f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f6073b21f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346109c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c85760043573ffffffffffffffffffffffffffffffffffffffff81168091036109c8575f525f60205260a060405f20805490600181015490600281015467ffffffffffffffff6004600384015493015416926040519485526020850152604084015260608301526080820152f35b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c85760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c8576020604051620151808152f35b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c857335f525f602052600260405f20018054803411610dd857610acc903490610ffc565b7f6073b21f000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346109c8577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161024081126109c857610220136109c8576102243567ffffffffffffffff81116109c857610ed261001a913690600401610fce565b90610edb611105565b6111e9565b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c8576020604051670b1a2bc2ec5000008152f35b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c85760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346109c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109c8576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b9181601f840112156109c85782359167ffffffffffffffff83116109c857602083818601950101116109c857565b919082039182116109f757565b818102929181159184041417156109f757565b919082018092116109f757565b6060810190811067ffffffffffffffff82111761104557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761104557604052565b67ffffffffffffffff81116110455760051b60200190565b8051156110d85760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036111bd5760443573ffffffffffffffffffffffffffffffffffffffff81168091036109c8573014806111a0575b1561117257565b7f85357716000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b5060243567ffffffffffffffff81168091036109c857461461116b565b7f727fe12b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9060043590815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541692835f525f60205260405f20928415908115611735575b5061172f575f916101243560ff81168091036109c8576001146112b1575b50508060048360209360037f499e4261d8b44245221289243c6052713d4bcc6c32028b41abe8a9f2eb87297c9601550167ffffffffffffffff42167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051908152a2565b8101906020818303126109c85780359067ffffffffffffffff82116109c8570181601f820112156109c8578035906112e8826110b3565b926112f66040519485611072565b82845260208085019360051b830101918183116109c85760208101935b8385106115b4575050505050611328906110cb565b5160ff602082015116600181036115895750606001515f90805160021c1561155d57600490815b6114e957505060ff8160171c16627fffff82169060ff81146114c157806114b5575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156109f757609681106114a3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6a81019081116109f7571b905b601f1c611475575b5f811261146e575b670de0b6b3a764000081126113f0575b80611246565b90505f81670de0b6b3a7640000039112670de0b6b3a76400008212811690670de0b6b3a76400008313901516176109f75780670b1a2bc2ec5000000290670b1a2bc2ec5000008204036109f757670de0b6b3a764000090047f499e4261d8b44245221289243c6052713d4bcc6c32028b41abe8a9f2eb87297c6113ea565b505f6113da565b7f800000000000000000000000000000000000000000000000000000000000000081146109f7575f036113d2565b609603609681116109f7571c906113ca565b90628000001790611374565b7fa0895e8a000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116109f757835111156110d857601f908301015160f81c9060081b179180156109f7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01908161134f565b7f5f7644f9000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f09b2494e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b843567ffffffffffffffff81116109c85782019060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083860301126109c857604051916080830183811067ffffffffffffffff82111761104557604052602081013567ffffffffffffffff81116109c85760209082010185601f820112156109c857858160206116479335910161175d565b8352604081013560ff811681036109c8576020840152606081013567ffffffffffffffff81116109c85760209082010185601f820112156109c857803561168d816110b3565b9161169b6040519384611072565b81835260208084019260051b820101908882116109c857602001915b81831061170e575050506040840152608081013567ffffffffffffffff81116109c85760209101019084601f830112156109c8576020926116fe868486809635910161175d565b6060820152815201940193611313565b823567ffffffffffffffff811681036109c8578152602092830192016116b7565b50505050565b9050835414155f611228565b5f80809338935af11561175057565b63b12d13eb5f526004601cfd5b92919267ffffffffffffffff821161104557604051916117a5601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184611072565b8294818452818301116109c8578281602093845f96013701015256",
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

// PackRepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d8883.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function repay() payable returns()
func (lendingMarket *LendingMarket) PackRepay() []byte {
	enc, err := lendingMarket.abi.Pack("repay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRepay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d8883.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function repay() payable returns()
func (lendingMarket *LendingMarket) TryPackRepay() ([]byte, error) {
	return lendingMarket.abi.Pack("repay")
}

// PackWithdrawCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6112fe2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCollateral(uint256 amount) returns()
func (lendingMarket *LendingMarket) PackWithdrawCollateral(amount *big.Int) []byte {
	enc, err := lendingMarket.abi.Pack("withdrawCollateral", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6112fe2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawCollateral(uint256 amount) returns()
func (lendingMarket *LendingMarket) TryPackWithdrawCollateral(amount *big.Int) ([]byte, error) {
	return lendingMarket.abi.Pack("withdrawCollateral", amount)
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
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"get\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"registeredAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"m\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"envelope\",\"type\":\"bytes\"}],\"name\":\"postRecord\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"setState\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setUri\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ModelOwnerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"ModelStateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelUriChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"envelope\",\"type\":\"bytes\"}],\"name\":\"RecordPosted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"BadRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"from\",\"type\":\"uint8\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"BadTransition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"UnknownModel\",\"type\":\"error\"}]",
	ID:  "3e254b56222d92d47acf39cfb7ab1cbcc5",
	Bin: "0x60808060405234601557611176908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631b4f6c4614610e0557806342fc4a11146109415780637a1379e7146106d75780638eaa6ac01461042a578063d01c74de1461032f578063eb1bfb18146101135763ef5d6bbb14610066575f80fd5b3461010f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f5760243560043573ffffffffffffffffffffffffffffffffffffffff8216820361010f576100c181611106565b505f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555f80f35b5f80fd5b3461010f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f576004356024356004811090811561010f5760443567ffffffffffffffff811161010f57610173903690600401610f32565b91909261017f85611106565b905f600384148015610323575b818115610313575b50159081156102f7575b81156102d8575b5061026757506102008311610209577f9fb863874f0ff08c603e00bb09ef4c8a331eaa621f9edc582b6bc69f9ae2060e936101f3936101e78461020494610fca565b60405194858095610f60565b6040602085015260408401916110c8565b0390a2005b60646040517f9faa7b1200000000000000000000000000000000000000000000000000000000815260206004820152600f60248201527f726561736f6e20746f6f206c6f6e6700000000000000000000000000000000006044820152fd5b90547fe2046812000000000000000000000000000000000000000000000000000000005f5260a01c60ff1660048110156102ab57600452156102ab5760245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b835460a01c60ff1691506102ab5760048110156102ab578314876101a5565b905060ff835460a01c1660048110156102ab576003149061019e565b90506102ab576001841481610194565b50505f6002841461018c565b3461010f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f5760043567ffffffffffffffff811161010f5761037e903690600401610f32565b8015801561041f575b6103f45760205f6040518385823780848101838152039060025afa156103e9577f20981da840161a70258f394eb0984429d40cb46e6dd8d10556e01e0f31aa9f466103e45f519360405191829160208352339560208401916110c8565b0390a3005b6040513d5f823e3d90fd5b7f2c1d1df4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061f0008111610387565b3461010f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f57600435606060c060405161046c81610f6d565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201520152805f525f60205260405f2090604051906104a782610f6d565b82549273ffffffffffffffffffffffffffffffffffffffff8416835260ff8460a01c1693602084019460048110156102ab57855267ffffffffffffffff604085019160a81c16815267ffffffffffffffff6001830154166060850190815260028301549160808601928352600460038501549460a08801958652019460405195865f82549261053584611019565b80845293600181169081156106975750600114610653575b5061055a92500387610f89565b60c08701958652875160048110156102ab57156106285750604051968796602088525173ffffffffffffffffffffffffffffffffffffffff16602088015251604087016105a691610f60565b5167ffffffffffffffff1660608601525167ffffffffffffffff1660808501525160a08401525160c08301525160e0820160e09052805180918161010085015260200161012084015e808201610120015f9052601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168101036101200190f35b7fa2dc0625000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90505f9291925260205f20905f915b81831061067b57505090602061055a928201018b61054d565b6020919350806001915483858d01015201910190918892610662565b6020935061055a9592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201018b61054d565b3461010f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f5760043560243567ffffffffffffffff811161010f57610729903690600401610f32565b919061073482611106565b61020084116108e2576004019267ffffffffffffffff81116108b5576107648161075e8654611019565b8661106a565b5f93601f82116001146107f6576107d182807f735b5f462537511cac32242e3ebe5be6af564eb647c40688426d9f2e169e67f696975f916107eb575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b6102046040519283926020845260208401916110c8565b9050850135886107a0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821694815f5260205f20905f5b87811061089d5750837f735b5f462537511cac32242e3ebe5be6af564eb647c40688426d9f2e169e67f6969710610865575b5050600182811b0190556107d4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c19908501351690558580610856565b90916020600181928589013581550193019101610824565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040517f9faa7b1200000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f75726920746f6f206c6f6e6700000000000000000000000000000000000000006044820152606490fd5b3461010f5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f57600435602435604435916064359267ffffffffffffffff841680940361010f5760843567ffffffffffffffff811161010f576109b0903690600401610f32565b939083158015610dfd575b610d9f5761020085116108e257835f525f60205260ff60405f205460a01c1660048110156102ab57610d735782151580610d53575b610d275760405195610a0187610f6d565b338752602087019660018852604081019067ffffffffffffffff42168252606081018381526080820186815260a083019188835267ffffffffffffffff8b116108b5576040519b610a7a60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8f0116018e610f89565b8b8d52368c89011161010f575f60208d8f818c8483013701015260c085019c8d528a5f525f60205273ffffffffffffffffffffffffffffffffffffffff8060405f20965116167fffffffffffffffffffffffff0000000000000000000000000000000000000000865416178555519460048610156102ab57610afe60049686610fca565b517fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff7cffffffffffffffff00000000000000000000000000000000000000000086549260a81b16911617845567ffffffffffffffff600185019151167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905551600283015551600382015501965196875167ffffffffffffffff81116108b557610bb681610bb08454611019565b8461106a565b6020601f8211600114610c5f57816103e495949392610c2c927f9a9a267e836df24d1834c19b2f9bcbae5cad8c3a4810c768b1848d2649926bb99a9b9c5f92610c54575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b60405194859485526020850152604084015260806060840152339660808401916110c8565b015190508c80610bfa565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821699835f52815f209a5f5b818110610d0f57509a60019284926103e4989796957f9a9a267e836df24d1834c19b2f9bcbae5cad8c3a4810c768b1848d2649926bb99c9d9e10610cd8575b505050811b019055610c2f565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558b8080610ccb565b838301518d556001909c019b60209384019301610c8c565b827fa2dc0625000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060ff610d5f84611106565b5460a01c1660048110156102ab57156109f0565b837f77caf672000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60646040517f9faa7b1200000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f646967657374206f722073697a650000000000000000000000000000000000006044820152fd5b5085156109bb565b3461010f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010f57600435805f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303610f0357805f52600160205260405f207fffffffffffffffffffffffff00000000000000000000000000000000000000008154169055805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905533907f40207e950cac53e1fb11313bd1d07c5e5a013f1f4fd47b95f74df91678b248f65f80a3005b7f0e25346d000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9181601f8401121561010f5782359167ffffffffffffffff831161010f576020838186019501011161010f57565b9060048210156102ab5752565b60e0810190811067ffffffffffffffff8211176108b557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176108b557604052565b9060048110156102ab577fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b90600182811c92168015611060575b602083101461103357565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611028565b919091601f831161107b575b505050565b81831161108757505050565b5f5260205f206020601f830160051c92106110c0575b81601f9101920160051c03905f5b82811015611076575f828201556001016110ab565b5f915061109d565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90815f525f60205260405f2091825460ff8160a01c1660048110156102ab571561114a5773ffffffffffffffffffffffffffffffffffffffff33911603610f035750565b507fa2dc0625000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
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

// PackPostRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01c74de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postRecord(bytes envelope) returns()
func (modelRegistry *ModelRegistry) PackPostRecord(envelope []byte) []byte {
	enc, err := modelRegistry.abi.Pack("postRecord", envelope)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01c74de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postRecord(bytes envelope) returns()
func (modelRegistry *ModelRegistry) TryPackPostRecord(envelope []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("postRecord", envelope)
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

// ModelRegistryRecordPosted represents a RecordPosted event raised by the ModelRegistry contract.
type ModelRegistryRecordPosted struct {
	Sender   common.Address
	Id       [32]byte
	Envelope []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryRecordPostedEventName = "RecordPosted"

// ContractEventName returns the user-defined event name.
func (ModelRegistryRecordPosted) ContractEventName() string {
	return ModelRegistryRecordPostedEventName
}

// UnpackRecordPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordPosted(address indexed sender, bytes32 indexed id, bytes envelope)
func (modelRegistry *ModelRegistry) UnpackRecordPostedEvent(log *types.Log) (*ModelRegistryRecordPosted, error) {
	event := "RecordPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryRecordPosted)
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
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["BadRecord"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackBadRecordError(raw[4:])
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

// ModelRegistryBadRecord represents a BadRecord error raised by the ModelRegistry contract.
type ModelRegistryBadRecord struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRecord(uint256 size)
func ModelRegistryBadRecordErrorID() common.Hash {
	return common.HexToHash("0x2c1d1df4a1768d8d1b56a374945f6333080ac5b2c9beaaa7f90e300620ab771c")
}

// UnpackBadRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRecord(uint256 size)
func (modelRegistry *ModelRegistry) UnpackBadRecordError(raw []byte) (*ModelRegistryBadRecord, error) {
	out := new(ModelRegistryBadRecord)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "BadRecord", raw); err != nil {
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
	Bin: "0x610280604052346105dd5761020061598a8038038091610021826102806105e1565b61028039126105dd5760405161020081016001600160401b038111828210176105c9576040526102805181526100586102a0610604565b60208201526100686102c0610604565b60408201526100786102e0610618565b6060820181905261008a610300610618565b6080830181905261009c61032061062c565b60a0840181815292906100b0610340610640565b60c086018190526100c2610360610640565b60e087018190526100d4610380610640565b6101008801819052916100e86103a061062c565b6101208901819052936100fc6103c061062c565b6101408a01819052956101106103e061062c565b6101608b015261012161040061062c565b6101808b0152610132610420610640565b6101a08b0152610143610440610640565b6101c08b0152610154610460610640565b6101e08b01526001600160801b031680159788156105b6575b505086156105a4575b8615610587575b508515610578575b8515610563575b508415610554575b841561053c575b508315610528575b508215610516575b5081156104f2575b5080156104df575b80156104c8575b80156104b1575b801561049a575b8015610485575b61047657816101e09163ffffffff9351604051602081019160808352601160a0830152706c696e65616c2e6e6574776f726b2e763160781b60c0830152466040830152306060830152608082015260c0815261023460e0826105e1565b519020608090815260208301516001600160a01b0390811660a05260408085015190911660c090815260608501516001600160801b0390811660e0908152938601511661010090815293516001600160401b039081166101209081529186015188166101409081529386015188166101609081529486015188166101809081529186015181166101a09081529386015181166101c0908152948601518116875290850151166102005290830151851661022052908201518416610240529101519091166102605251615338908161065282396080518181816115ce01528181611b730152818161208601528181613f63015281816146aa015261494c015260a05181818161300a01528181613dac0152614c47015260c051818181612cc4015281816135d1015281816136de0152614213015260e051818181610ef6015281816122b101528181612b060152614d1d015261010051818181610374015281816103b40152818161058301526134bd01526101205181818161132b0152614d470152610140518181816109320152612f8e0152610160518181816108de01528181610f3901528181611c6a0152611cab01526101805181818161052c01526129eb01526101a051818181610c170152612fd101526101c051818181610a1d015261324c01526101e0518181816135970152614ddf015261020051818181612125015261320901526102205181818161113f0152611236015261024051818181612b660152613055015261026051818181610eb001528181612c7001526141b60152f35b63019af63760e01b5f5260045ffd5b5060408201516001600160a01b0316156101d7565b506207a12063ffffffff6101e084015116116101d0565b50620f424063ffffffff6101c084015116116101c9565b50620f424063ffffffff6101a084015116116101c2565b5063ffffffff6101a083015116156101bb565b6101208401516001600160401b03908116600392821692909204161090505f6101b3565b6001600160401b03161591505f6101ab565b6101f491935063ffffffff1611915f6101a3565b63ffffffff9194501663ffffffff841610925f61019b565b63ffffffff8116159450610194565b620f424091955063ffffffff1611935f61018c565b63ffffffff8116159550610185565b66010000000000006001600160401b03919091161195505f61017d565b6001600160401b038116159650610176565b6001600160801b03161096505f8061016d565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176105c957604052565b51906001600160a01b03821682036105dd57565b51906001600160801b03821682036105dd57565b51906001600160401b03821682036105dd57565b519063ffffffff821682036105dd5756fe6101e06040526004361015610012575f80fd5b5f610160525f3560e01c806302a688ed1461370d5780630c340a24146136c95780631072169d146135bb578063117f5f92146135785780631ef9fc7714613546578063244339de146134e1578063375b3c0a1461349e5780633ccfd60b146132705780633e98d1fb1461322d5780633fd2938a146131ea5780634da33cee1461307957806351b34bb81461303957806351ed6a3014612ff557806357d775f814612fb25780635a75a80914612f72578063636f35d314612e285780636c8cc9d914612dca57806372b60afc14612a475780637580725014612a0f57806375e1a8b1146129cf57806376671808146129a95780637df014f414611cd15780637f8e3b4e14611b965780639025e64c14611b5957806392c9517d146117d75780639cba1a1a146117975780639f88a7c81461134f578063a8b0bb8314611309578063acf0991214611286578063b0dd24c81461125a578063b258736614611217578063b414a77614610ff2578063b799036c14610fa9578063b98aa18214610f5d578063bed536e614610f1a578063c0c0afe014610ed4578063c858d74614610e91578063d6c0776e146108a5578063e72eccd214610477578063eb4f16b5146103e15763f7df439f146101e2575f80fd5b346103da5760203660031901126103da576004356001600160c01b038116908190036103da5761021133613cf0565b90600382018054828110801561039f575b61035a578261023091613c77565b9261023a84614d13565b9160018201926001600160401b03845460a01c166001600160401b0382169003936001600160401b038511610340578661027f93610279600497614332565b55613c4c565b0180546001600160c01b0390811683019081116103405781546001600160c01b0319166001600160c01b03919091161781556102b9614d9f565b81546001600160c01b031660c091821b6001600160c01b03191617918290556040805193845291901c602083015233917f21020437c0e4b58b34bd7ac1f1cef55e7820d1bcd93824ceb273cad96eea704c9190a26040519081527f39df0e5286a3ef2f42a0bf52f32cfe2c58e5b0405f47fe512f2c2439e4cfe20460203392a26101605180f35b634e487b7160e01b61016051526011600452602461016051fd5b63829f116360e01b61016051526004526001600160801b037f000000000000000000000000000000000000000000000000000000000000000016602452604461016051fd5b506103aa8382613c77565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001611610222565b6101605180fd5b60203660031901126103da576103f5613d74565b6103fe33613cf0565b61043061040c600435614c45565b91600161042961042160038401958654613ac7565b808655614d13565b9101613c4c565b546040519081527f39df0e5286a3ef2f42a0bf52f32cfe2c58e5b0405f47fe512f2c2439e4cfe20460203392a2610160515f5160206152f85f395f51905f525d6101605180f35b60a03660031901126103da576004356001600160401b0381116103da576104a29036906004016138fd565b6024356001600160401b0381116103da576104c19036906004016138fd565b90926044356001600160401b0381116103da576104e29036906004016138fd565b6064356001600160a01b03811694908590036103da57610500613d74565b33610160515260016020526040610160512096875415801590610894575b61087b5760055463ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168091101561086357509061056b916105648486613d48565b8786613e47565b9096610578608435614c45565b976001600160801b037f000000000000000000000000000000000000000000000000000000000000000016808a10610847575081556105c06105bb368988613b02565b6140a3565b6001820180546001600160a01b0319166001600160a01b03909216919091178155600382018990556105fa6105f48a614d13565b82613c4c565b805460ff60e01b1916600160e01b1790556002810180546001600160a01b03191687178155600591909101906001600160401b0384116107675761063e825461397a565b601f81116107fb575b50610160519184601f811160011461078c578061067f916106a5956101605191610781575b508160011b915f199060031b1c19161790565b90555b60055481546001600160e01b031660e09190911b6001600160e01b031916179055565b6005549368010000000000000000851015610767577f9dfe068c79d6970a08561358e31f12c1b74c6795cc05ed4ccbb1d8f7df8683d59661071c610733936107176106f98960016107419b01600555613cd8565b81546001600160a01b0360039290921b91821b19163390911b179055565b614047565b6040519687526080602088015260808701916139cd565b9184830360408601526139cd565b9260608201528033930390a2610160515f5160206152f85f395f51905f525d6101605180f35b634e487b7160e01b61016051526041600452602461016051fd5b90508801358d61066c565b5061016080518290525160208120909386601f1981165b8087106107dd576106a59650106107c4575b5050600185811b019055610682565b8701355f19600388901b60f8161c191690558a806107b5565b898301358455602096870196600190940193909201918891506107a3565b8481111561064757610836908361016051526020610160512090601f870160051c906020881061083c575b601f82910160051c0391016139b2565b89610647565b610160519150610826565b8963829f116360e01b6101605152600452602452604461016051fd5b634cc72ba160e11b6101605152600452602461016051fd5b6345ed80e960e01b610160515233600452602461016051fd5b5060ff600189015460e81c1661051e565b346103da57610160513660031901126103da57600a546001600160401b0381169081151580610e7c575b610e57575060055463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016808210610e3b575061016051918290610915613a74565b93610160515b848110610df35750610958620f42409163ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad4565b04938415610dea575b61096a84614a75565b916030850285810460301486151715610340576020810192838211610340576109ab61099585613ae7565b946109a36040519687613a53565b808652613ae7565b602085019890601f1901368a37610160515b888110610ccb575050508252600101916001600160401b038311610340576109e490614aa7565b946040519460208601906109f782613caf565b60808752610a0660a088613a53565b63ffffffff16916001600160401b03421690610a427f000000000000000000000000000000000000000000000000000000000000000083613bec565b9460405196610a5088613a38565b89868a6001600160401b0384169d8e8c5260208c0198818a5260408d019e8f526001600160401b0383169c8d606082015284608082015260a0019b6001600160401b031694858d5251902090610aa595614bd2565b9786516001600160401b0316928551918b5193604051948594602086015280516020819201604087015e8401916001600160401b0360c01b9060c01b166040830152518092604883015e0160400161016051600882015203600801601f1981018252610b119082613a53565b610b1a906140a3565b60405191610b2783613a1d565b8883526020830190436001600160401b031682526040840190815260608401908782526080850193600160a01b600190031684528c6101605152610160516020526101605160409020945185556001850192516001600160401b03166001600160401b03198454161783555182549060401b67ffffffffffffffff60401b1667ffffffffffffffff60401b169067ffffffffffffffff60401b19161782555181549063ffffffff60801b9060801b169063ffffffff60801b1916179055600160a01b600190039051169060020190600160a01b60019003166001600160601b0360a01b82541617905587600a54917f0000000000000000000000000000000000000000000000000000000000000000610c3f91613bec565b60401b67ffffffffffffffff60401b16916001600160801b0319161717600a5551945191516001600160401b031691604051958695865260208601526040850160c0905260c08501610c909161392a565b926060850152608084015260a0830152037f85c5b4bced212bdd8a2793c978dbc6af07127b0b89d06dd54f786133bc889e0e91a26101605180f35b6001906001600160a01b03610ce08286613c9b565b51166101605152816020526040610160512098603c838b01546001600160401b038160a01c1661016051508681105f14610dd257610d22610d75918095613bec565b9c546001600160401b0385169063ffffffff87169091608092604051927fb7ddf544c130a71d1f47c904e7ec473c225a0711f9641a4bad5a45799ae7deeb84526020840152604083015260608201522090565b610d7f858d613c9b565b526bffffffffffffffffffffffff19610d988589613c9b565b5160601b166bffffffffffffffff00000000603086028c019460201b161760208401526001600160601b03199060601b16910152016109bd565b50610d75610d226001600160401b0388168095613bec565b60019450610961565b90600190610e34906001600160a01b03610e0d858a613c9b565b51166101605152826020526001600160401b038360406101605120015460a01c1690613ac7565b910161091b565b90635280a18160e01b6101605152600452602452604461016051fd5b6001600160401b039063acb91bdb60e01b610160515260401c16600452602461016051fd5b506001600160401b038160401c1642106108cf565b346103da57610160513660031901126103da57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103da57610160513660031901126103da5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103da57610160513660031901126103da57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103da5760203660031901126103da576001600160401b03610f7e613964565b1661016051526101605160205260206001600160401b03600160406101605120015416604051908152f35b346103da5760203660031901126103da576001600160a01b03610fca6138e7565b1661016051526001602052602060ff600160406101605120015460e81c166040519015158152f35b346103da5760603660031901126103da576004356001600160401b0381116103da576110229036906004016138fd565b90602435916001600160401b0383116103da5761016060031984360301126103da576044356001600160401b0381116103da5761016060031982360301126103da5761106c613d74565b6044810135604485013514801590611206575b6111f157608082036111dc576110bf936110b8916110af6040519260808401604052608087853760040183614669565b60040190614669565b3691613b02565b60208151910120806101605152600260205260018060a01b036040610160512054169081610160515260016020526040610160512090821580156111ba575b6111a15760ff600183015460e81c1661118857600161116e93620f42406111656111386003870154858060c01b0360048901541690613ac7565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad4565b049333916140e1565b610160515f5160206152f85f395f51905f525d6101605180f35b82632417a04760e11b6101605152600452602461016051fd5b8263bfc6c33760e01b6101605152600452602461016051fd5b506111d6600383015460018060c01b0360048501541690613ac7565b156110fe565b63ee9f2d5360e01b6101605152600461016051fd5b633a09092760e11b6101605152600461016051fd5b50606481013560648501351461107f565b346103da57610160513660031901126103da57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103da57610160513660031901126103da5760206001600160401b03600a5460401c16604051908152f35b346103da5760203660031901126103da576001600160a01b036112a76138e7565b16806101605152600160205260018060c01b036004604061016051200154169061016051526001602052600460406101605120015460c01c90611305604051928392839092916001600160401b036020916040840195845216910152565b0390f35b346103da57610160513660031901126103da5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103da576101203660031901126103da576004356001600160401b0381116103da576113809036906004016138fd565b6024356001600160401b0381169291908390036103da5760c03660431901126103da57610104356001600160401b0381116103da576113c39036906004016138fd565b6113cb613d74565b6001600160401b036113db613c22565b16610160515261016051602052604061016051206001600160401b036113ff613c0c565b16610160515261016051602052604061016051208054801515928361177c575b83611745575b83611738575b508261172c575b50816116ff575b816116d1575b506116bc57608083036111dc5760405191608083016040526080858437611464613c22565b6040516001600160401b0360208201927f949396fa6d0e8467296629426f8f5257ff574e426b7c2f124639ee95f315055e8452166040820152604081526114ac606082613a53565b519020604051969093906114bf88613a38565b6044356001600160401b03811681036103da578852602088019460643586526114e661394e565b9860408101998a52606081019660a4358852610160515060c435976001600160401b03891689036103da576080830198895260e4356001600160401b03811681036103da576001600160401b036110b89a81936116209f839060a08901958652604051978260208a019a7f7a06bf63194d7dbaf79172d0c7e5b5846ad17e3027fa458df9e908d9f2074c778c52511660408a0152516060890152511660808701525160a0860152511660c0840152511660e082015260e081526115ab61010082613a53565b51902061016051506040519160208301935f5160206152d85f395f51905f5285527f0000000000000000000000000000000000000000000000000000000000000000604085015260608401526007608084015260a083015260c082015260c0815261161760e082613a53565b51902090614612565b60208151910120806101605152600260205260018060a01b0360406101605120541690816101605152600160205260406101605120908215801561169a575b6111a15760ff600183015460e81c1661118857600261116e93620f4240611165611138600387015460018060c01b0360048901541690613ac7565b506116b6600383015460018060c01b0360048501541690613ac7565b1561165f565b638a1836c160e01b6101605152600461016051fd5b60e4356001600160401b03811692508281036103da57506001015460401c6001600160401b0316148661143f565b905060c4356001600160401b038116908181036103da57506001600160401b036001830154161490611439565b60a43514915087611432565b546064351492508861142b565b92506001600160401b03611757613c0c565b166001600160401b03611768613c22565b169060018201809211610340571492611425565b92506001600160401b0361178e613c22565b1615159261141f565b346103da5760203660031901126103da576001600160401b036117b8613964565b1661016051526101605160205260206040610160512054604051908152f35b346103da5760203660031901126103da576117f0613964565b604051906117fd82613a38565b61016051825260208201906101605182526040830192606084526060810161016051815260808201926101605184526001600160401b0360a084019161016051835216938461016051526101605160205260406101605120805415611b4057600281015460019190611877906001600160a01b03166145e8565b9686526020870151885261188b6080613ae7565b6118986040519182613a53565b6080815260806118a781613ae7565b6020830190601f190136823760408a01905e895260c087015160c01c85520154966001600160401b0363ffffffff8960801c169889845260401c1683526118ed88613c84565b976118fb604051998a613a53565b80895261190a601f1991613c84565b01610160515b818110611b00575050610160515b88518110156119ee57603081029080820460301481151715610340578160a801918260a811610340578089019060c882015160601c9182610160515260016020526040610160512060018060a01b036002820154169560c4840181116103405760bc61199060e485015160601c6145e8565b940110610340576001956119cd9360dc600594015160c01c91604051966119b688613a1d565b875260208701526040860152606085015201613b38565b60808201526119dc828c613c9b565b526119e7818b613c9b565b500161191e565b50879263ffffffff6001600160401b0396959387611a3281958c6040519b8c9b60408d52511660408c01525160608b01525160c060808b01526101008a019061392a565b95511660a0880152511660c0860152511660e08401528281036020840152815180825260208201916020808360051b83010194019261016051915b838310611a7a5786860387f35b919395509193602080611aee600193601f19868203018752895190858060a01b038251168152858060a01b038483015116848201526080611aca604084015160a0604085015260a084019061392a565b926001600160401b036060820151166060840152015190608081840391015261392a565b97019301930190928695949293611a6d565b602090604051611b0f81613a1d565b6101605181526101605183820152606060408201526101605160608201526060608082015282828d01015201611910565b85632938879b60e21b6101605152600452602461016051fd5b346103da57610160513660031901126103da5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103da57610160513660031901126103da57611bb1613d74565b611bba33613cf0565b6001600160401b03600a5416151580611c95575b611c4557600281611bef6001600160401b0360018195015460a01c16614332565b611bf9813361445e565b015460a01c166040519081527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2610160515f5160206152f85f395f51905f525d6101605180f35b6005545f19810190811161034057635280a18160e01b610160515260045263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602452604461016051fd5b506005545f1981019081116103405763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001611611bce565b3461292057366003190160c081126129205760a0136129205760a4356001600160401b03811161292057611d099036906004016138fd565b6004355f908152600360205260409020546001600160a01b03811661298a57506001600160a01b03611d39613bd6565b165f52600160205260405f2060c052611d67600360c051015460018060c01b03600460c05101541690613ac7565b15612962576040519161014083018381106001600160401b0382111761294e576040525f83525f602084015260408301915f83525f60608501525f60808501525f60a08501525f60c08501525f60e08501525f6101008501525f610120850152610141811061253757801561293a57813560f81c845260405192610280840160405283610100860152610180840180851161287b576101208601526001830180841161287b573560c01c60208601528451600281036123b8575060098301808411610340573560c01c905260118201808311610340573560c01c606085015260198201808311610340573560c01c6080850152602182018083116103405783611e6f9161523f565b6081820180831161034057611e84908561525c565b80610141116103da57611ea291369161014019019061014101613b02565b6020815191012060c08301525b6001600160401b036060830151166080830151816003029160038304036103405760011b6801fffffffffffffffe16101561238657611f01906060810151604082015117906020810151905117171590565b612371576001600160401b036020820151166101605152610160516020526040610160512060a0820151908115918215612365575b50811561234b575b506123255760a0810151906001600160401b0360208201511660405160208101907f89b54ff3b20dc6d7920a62cf0b1ce856b6ade3426aa040e045a2b95c338196ad8252600435604082015260408152611f99606082613a53565b519020604051611fa881613a1d565b60043581526024356001600160a01b03811681036103da576020820190815260443560ff811681036103da576001600160401b03906040840190815260608401606435815260ff611ff761394e565b92608087019384526040519560208701977f04677d3ae78a64d224bd04f622c4ec7a1b1163a3080700e7adae6e3ee7903f6b895251604088015260018060a01b039051166060870152511660808501525160a0840152511660c082015260c0815261206360e082613a53565b51902061016051506040519160208301935f5160206152d85f395f51905f5285527f000000000000000000000000000000000000000000000000000000000000000060408501526060840152600b608084015260a083015260c082015260c081526120cf60e082613a53565b5190206120e86101008301516101208401519083614e27565b1561231057612120928260e060c060a09501519101519160405193602085015260408401526060830152608082015260808152613a53565b6121537f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216613bec565b61223261215e613bd6565b6001600160401b0361216e613c0c565b6040519261217b84613a1d565b60018060a01b03168352600160208401938387168552604081016101605181526121ef856060840197338952816080860197168752600435610160515260036020526040610160512094868060a01b0390878060a01b03905116166001600160601b0360a01b865416178555511683613c4c565b51815460ff60e01b191690151560e01b60ff60e01b161781559351930180546001600160a01b0319166001600160a01b0394909416939093178355511690613c4c565b600160c051016001815460f01c0161ffff81116103405781546001600160f01b031660f09190911b6001600160f01b03191617905561226f613bd6565b7f96dad3f1c34178c42d23bf701b9e8db51bed817089cd0758f74788eb483420656123066122d76001600160401b036122a6613c0c565b166001600160801b037f00000000000000000000000000000000000000000000000000000000000000001690613ad4565b604080519182526001600160401b0390951660208201526001600160a01b039093169360043593918291820190565b0390a36101605180f35b635cd5d23360e01b6101605152600461016051fd5b60206001600160401b0391015116632938879b60e21b6101605152600452602461016051fd5b6001600160401b0391506001015460401c16421182611f3e565b81541415915083611f36565b63a5b14d3760e01b6101605152600461016051fd5b506001600160401b03608081606084015116920151169063070b486960e31b6101605152600452602452604461016051fd5b6001819492941490811561292f575b50156125375761015d82106125375761010085015192603182013560e01c936029830180841161287b573560c01c60808801526035830180841161287b573560c01c8252603d83019081841161287b576124238160809361523f565b20609d830180841161287b5761246b9261243e87928a61525c565b6001600160401b0360208a015116926001600160401b038060808c01511692511693600987013590614bd2565b60a086015282158015612924575b612537576007830180841161287b5760031c908161015d018061015d1161287b57808410612537578310612920576124b6368361015d8401613b02565b6020815191012060c08701526001600160401b0360808701511660608701525f906040516101805260206101805101935f5b5f1985018111156128a75750601f1961018051860301928360051c95866101805152604052612537575f6101605283900361015c19019492810161015d01928461254657505050505015611eaf575b6302203a5960e51b5f5260045ffd5b90919293946068860286810460680361287b578082106125375761256991613c77565b60e052601f60e051166125375761257f85614a75565b6101a0526101008701519460808601861161287b5761010086019485608088011161287b57610140525f94855b8281106127b7575050506001905b8082106127ad57506101405190610120525f926040516101c052601f1916610100527fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf626101c051525b6001610120511161269f576020610100511490601f1960e0511661014051011416612690575b6009013503612682576001600160401b0360808501511681116125375761266f916001600160401b03612663608093828589015116613c77565b166060860152016151b6565b61267d610100830151615212565b611eaf565b62e3c90560e31b5f5260045ffd5b6101a051602001519150612629565b9490935f96929396955f60a0525b60a05161010051819081101561278f57602060a05161018051010151608052602060a0516101a051010151602060a0510160a05260016080511660011461276f5760206101c051015260016080510160408261018051010151146101005160a051101660011461275057505060208181923560406101c051015201965b60805160011c82826101805101015260606101c0512082826101a05101015201956126ad565b6101a051016040908101516101c0518201520160a0529560209061272a565b60209384935080925035836101c051015260406101c0510152019661272a565b50509094919596939296610100526101205160011c61012052612603565b9060011b906125ba565b6127c9610140513560c01c8098613ac7565b9681159081156128a05760808a01905b6008610140510180610140511161287b57826127fa6128489460809361523f565b206128088561018051613c9b565b519091608092604051927fb7ddf544c130a71d1f47c904e7ec473c225a0711f9641a4bad5a45799ae7deeb84526020840152604083015260608201522090565b612855836101a051613c9b565b521561288f575b606861014051019081610140511161287b5760019161014052016125ac565b634e487b7160e01b5f52601160045260245ffd5b61289b60808901615212565b61285c565b83906127d9565b60ff83820161015d01355f1a5f198701831461290c575b818111612903575b811618805b6128d857506001016124e8565b956020875f038816916801000204000703060560a81b600b84061a8460031b018152019618806128cb565b600195506128c6565b6001600384901b8a031b5f190191506128be565b5f80fd5b506110008311612479565b6003915014866123c7565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b61296a613bd6565b63bfc6c33760e01b5f9081526001600160a01b0391909116600452602490fd5b6001600160401b03906357f63db960e01b5f5260a01c1660045260245ffd5b34612920575f3660031901126129205760206001600160401b03600a5416604051908152f35b34612920575f36600319011261292057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920576020366003190112612920576001600160a01b03612a306138e7565b165f526004602052602060405f2054604051908152f35b3461292057602036600319011261292057600435612a63613d74565b5f818152600360205260409020805490916001600160a01b038216919082158015612dbd575b612dab57506001600160401b038160a01c1680421115612d995750600160e01b9060ff60e01b19161782555f52600160205260405f2060018101612af3612ad3825460f01c6139ed565b82546001600160f01b031660f09190911b6001600160f01b031916178255565b600183015491612b386001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b038560a01c16613ad4565b9360038201918254620f4240612b8c612b5f600485019360018060c01b0385541690613ac7565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613ad4565b935483546001600160a01b03988916999190981697949091900480821015612d915750915b855460ff60e81b1916600160e81b1780875560e01c60ff16612d5b575b50835480831015612d5157612be4838092613c77565b85556001600160c01b0390612bf99084613c77565b825491166001600160c01b03918216039590861161287b57612c5c608095612c62937f779ae4259a5af4ef22846b515842b1f76ab36febb4d48a5faf1fca88c9995c599860018060c01b03166001600160401b0360c01b82541617905554614d13565b90613c4c565b620f4240612c9663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613ad4565b0490865f52600460205260405f20612caf838254613ac7565b9055612cbb8282613c77565b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165f526004602052612cfa60405f20918254613ac7565b9055867f9637a20306ba48338062fa9b4c666c9879c38f7cdd06a91c066ec16d60b0ac2a6020604051858152a26040519260038452602084015260408301526060820152a35f5f5160206152f85f395f51905f525d005b612be48180613c77565b612d65908761445e565b600a805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b1617905587612bce565b905091612bb1565b6357f63db960e01b5f5260045260245ffd5b6315452af760e21b5f5260045260245ffd5b5060ff8260e01c16612a89565b34612920576020366003190112612920576020612de56138e7565b612ded613d74565b335f5260048252612e1060405f20548092335f52600485525f6040812055613da9565b5f5f5160206152f85f395f51905f525d604051908152f35b3461292057602036600319011261292057612e416138e7565b606060e0604051612e5181613a01565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c0820152015260018060a01b03165f52600160205260405f206002810154906113058154926001600160401b03600384015491600185015460405195612eb887613a01565b60018060a01b038316875260208701978852604087019485528360608801818460a01c168152612f14600560808b019460ff8760e01c161515865260ff60a08d019760e81c16151587528460c08d019860a01c16885201613b38565b9660e08a019788526040519a8b9a60208c5260018060a01b0390511660208c01525160408b01525160608a01525116608088015251151560a087015251151560c0860152511660e0840152516101008084015261012083019061392a565b34612920575f36600319011261292057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920575f3660031901126129205760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920575f366003190112612920576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34612920575f36600319011261292057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920576040366003190112612920576004356001600160401b038111612920576130a99036906004016138fd565b906024356001600160401b038111612920576130cc6130e89136906004016138fd565b6130d7929192613d74565b6130e033613cf0565b928585613e47565b916001810192602061310260018060a01b038654166145e8565b0160806040519161311283613caf565b61311c8284613a53565b613125816151b6565b816040519161010083016040528185845e8183015e61314381615212565b825e5f5b600481106131d557877f9387d3eae46a2f3bc4043da162ffc4dbea583ac6201c14594d29759dbfba31256131c0898989896131818a614047565b556001600160a01b036131986105bb368886613b02565b166001600160601b0360a01b82541617905560405191829160208352339560208401916139cd565b0390a25f5f5160206152f85f395f51905f525d005b60019060208351930192816006015501613147565b34612920575f3660031901126129205760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920575f3660031901126129205760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920575f36600319011261292057613288613d74565b5f335f52600160205260405f2080541561348b576001810190815460f01c613478576004810180549092906001600160c01b03811690811515908161346b575b50613455575b50805460ff8160e01c16158061343c575b613362575b508315613323576020846040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5833392a2612e108133613da9565b546001600160401b03935060e01c60ff161561335257505460c01c5b63669c898b60e11b5f521660045260245ffd5b8291506002015460a01c1661333f565b936133859061337f600385015460018060c01b0387541690613ac7565b90613ac7565b93335f526001602052600560405f205f81555f60018201555f60028201555f60038201555f6004820155016133ba815461397a565b90816133f8575b5050335f526001602052600160405f20019081549060ff8060e81b9160e81c16151560e81b169060ff60e81b1916179055846132e4565b81601f5f931160011461340f5750555b85806133c1565b8183526020832061342c91601f0160051c841901906001016139b2565b8082528160208120915555613408565b506001600160401b03600284015460a01c1642116132df565b83546001600160c01b03191684559350846132ce565b905060c01c4211866132c8565b63452e239b60e11b5f523360045260245ffd5b63bfc6c33760e01b5f523360045260245ffd5b34612920575f3660031901126129205760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920575f366003190112612920576134f9613a74565b6040518091602082016020835281518091526020604084019201905f5b818110613524575050500390f35b82516001600160a01b0316845285945060209384019390920191600101613516565b34612920576020366003190112612920576004355f526002602052602060018060a01b0360405f205416604051908152f35b34612920575f3660031901126129205760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612920576020366003190112612920576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036136bb575f81815260036020526040902080546001600160a01b0381169190821580156136ae575b61369b57600160e01b9060ff60e01b19161790555f526001602052613675600160405f2001613655815460f01c6139ed565b81546001600160f01b031660f09190911b6001600160f01b031916179055565b7f4a7eb61271105e3f6a6fc29ee0e992d572ae30b1a0b2262034500664c200338a5f80a2005b836315452af760e21b5f5260045260245ffd5b5060ff8160e01c16613623565b6282b42960e81b5f5260045ffd5b34612920575f366003190112612920576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34612920576040366003190112612920576137266138e7565b6024356001600160401b038111612920576137459036906004016138fd565b90600561375133613cf0565b61375b8484613d48565b6002810180546001600160a01b0319166001600160a01b03871617905501926001600160401b03831161294e57613792845461397a565b601f81116138a5575b505f93601f8411600114613823576137ea84807f6df33af240fe3733c58a6ff0ceb3c185cc7d4431f6f9ef5b03642cf25fe778a196975f9161381857508160011b915f199060031b1c19161790565b90555b61381360405192839260018060a01b0316835260406020840152339560408401916139cd565b0390a2005b90508501358861066c565b601f19841694815f5260205f20905f5b87811061388d5750857f6df33af240fe3733c58a6ff0ceb3c185cc7d4431f6f9ef5b03642cf25fe778a1969710613874575b5050600185811b0190556137ed565b8401355f19600388901b60f8161c191690558580613865565b90916020600181928589013581550193019101613833565b8381111561379b576138d990855f5260205f2090601f860160051c90602087106138df57601f82910160051c0391016139b2565b8461379b565b5f9150610826565b600435906001600160a01b038216820361292057565b9181601f84011215612920578235916001600160401b038311612920576020838186019501011161292057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608435906001600160401b038216820361292057565b600435906001600160401b038216820361292057565b90600182811c921680156139a8575b602083101461399457565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613989565b5f5b8281106139c057505050565b5f828201556001016139b4565b908060209392818452848401375f828201840152601f01601f1916010190565b61ffff5f199116019061ffff821161287b57565b61010081019081106001600160401b0382111761294e57604052565b60a081019081106001600160401b0382111761294e57604052565b60c081019081106001600160401b0382111761294e57604052565b90601f801991011681019081106001600160401b0382111761294e57604052565b60405190600554808352826020810160055f5260205f20925f5b818110613aa5575050613aa392500383613a53565b565b84546001600160a01b0316835260019485019487945060209093019201613a8e565b9190820180921161287b57565b8181029291811591840414171561287b57565b6001600160401b03811161294e57601f01601f191660200190565b929192613b0e82613ae7565b91613b1c6040519384613a53565b829481845281830111612920578281602093845f960137010152565b9060405191825f825492613b4b8461397a565b8084529360018116908115613bb45750600114613b70575b50613aa392500383613a53565b90505f9291925260205f20905f915b818310613b98575050906020613aa3928201015f613b63565b6020919350806001915483858901015201910190918492613b7f565b905060209250613aa394915060ff191682840152151560051b8201015f613b63565b6024356001600160a01b03811681036129205790565b906001600160401b03809116911601906001600160401b03821161287b57565b6084356001600160401b03811681036129205790565b6044356001600160401b03811681036129205790565b356001600160401b03811681036129205790565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b9190820391821161287b57565b6001600160401b03811161294e5760051b60200190565b805182101561293a5760209160051b010190565b6006905f905b60048210613cc257505050565b6001602081928554815201930191019091613cb5565b60055481101561293a5760055f5260205f2001905f90565b6001600160a01b03165f81815260016020526040902080549092919015613d365760ff600184015460e01c1615613d245750565b634022bc5560e01b5f5260045260245ffd5b63bfc6c33760e01b5f5260045260245ffd5b508015908115613d69575b50613d5a57565b6311795d9b60e01b5f5260045ffd5b60409150115f613d53565b5f5160206152f85f395f51905f525c613d9a5760015f5160206152f85f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116613df75750905f80809338935af115613dea57565b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f51141615613e29575b50505f603452565b3b153d171015613e3a575f80613e21565b6390b8ec185f526004601cfd5b929093916080850361400157604051946080860160405260808587378594613e82876060810151604082015117906020810151905117171590565b8015614023575b61400157613e98913691613b02565b6020815191012094855f52600260205260018060a01b0360405f2054166140105761010060405160208101907f3b8fd08dd40321d219dbe8f52e66a4a14ae2659fd1e3bb0eff8556cfbdae5637825288604082015260408152613efc606082613a53565b51902060405160208101907f66b6a0f5886d748213ef360fd5816340469d5cff9a6b808a5d335c986f8c250f825233604082015289606082015260608152613f45608082613a53565b5190206040519060208201925f5160206152d85f395f51905f5284527f000000000000000000000000000000000000000000000000000000000000000060408401525f60608401526001608084015260a083015260c082015260c08152613fad60e082613a53565b519020930361400157613fce92610100604051938185016040528437614e27565b15613ff2575f83815260026020526040902080546001600160a01b03191633179055565b6301f9405960e11b5f5260045ffd5b63ee9f2d5360e01b5f5260045ffd5b8563465666f160e01b5f5260045260245ffd5b5060806040518189825e60018282015260a081600c618ca0fa60803d141615613e89565b60806040519161405683613caf565b6140608284613a53565b816040519161010083016040528185845e8183015e61407e81615212565b825e5f5b6004811061408e575050565b60019060208351930192816006015501614082565b9081518060401b6bfe61000180600a3d393df3000161fffe8211840152600b8101601584015ff09283156140d45752565b63301164255f526004601cfd5b60018201805460ff60e81b1916600160e81b17808255959694959094929391929060e01c60ff166142a4575b6003840193600485548084105f1461429a5761412a848092613c77565b87556001600160c01b039061413f9085613c77565b929091018054919092166001600160c01b03918216039690871161287b57612c5c6080966141a8937f779ae4259a5af4ef22846b515842b1f76ab36febb4d48a5faf1fca88c9995c599960018060c01b03166001600160401b0360c01b82541617905554614d13565b620f42406141dc63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613ad4565b049160018060a01b031696875f52600460205260405f206141fe848254613ac7565b905561420a8383613c77565b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165f52600460205261424960405f20918254613ac7565b9055877f9637a20306ba48338062fa9b4c666c9879c38f7cdd06a91c066ec16d60b0ac2a6020604051868152a260ff6040519716875260208701526040860152606085015260018060a01b031692a3565b61412a8180613c77565b6142ae848461445e565b600a805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b1617905561410d565b939160ff909391936001600160401b036040519560208701975f5160206152d85f395f51905f528952604088015216606086015216608084015260a083015260c082015260c0815261432c60e082613a53565b51902090565b600a546001600160401b03811690811561445957816001600160401b038260801c1603614435575b505f525f6020526003602060018060a01b03600260405f200154166040805191600890600960a0601f8601833c600884015160ff161561440d575b5080835282015f8482015201604052015160c01c046001600160401b036143c2600a54938460c01c613bec565b91166001600160401b0382168181116143f85750506001600160c01b0390911660c09190911b6001600160c01b03191617600a55565b63c55e00ef60e01b5f5260045260245260445ffd5b90503b60a060015f198301928360281c3d3d3e60a803018260a811026008039111025f614395565b6001600160801b036001600160401b0360801b8260801b16911617600a555f61435a565b505050565b60018201805460ff60e01b1916815591614484600261447b614d9f565b92019182613c4c565b5460e01c6005545f19810190811161287b5761449f90613cd8565b90546001600160a01b0360039290921b1c811692168203614579575b50506005548015614565576020916144ff915f19016144d981613cd8565b81546001600160a01b0360039290921b82901b19169091556005919091559054166145e8565b0160806040519161450f83613caf565b6145198284613a53565b614522816151b6565b816040519161010083016040528185845e8183015e61454081615212565b825e5f5b60048110614550575050565b60019060208351930192816006015501614544565b634e487b7160e01b5f52603160045260245ffd5b816145ae6145e19361458a84613cd8565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b5f90815260016020526040902060020180546001600160e01b031660e09290921b6001600160e01b031916919091179055565b5f806144bb565b906040805180935f19813b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b9092610100036140015761463492610100604051938185016040528437614e27565b1561463b57565b635cd5d23360e01b5f5260045ffd5b3563ffffffff811681036129205790565b3560ff811681036129205790565b90610100810163ffffffff61467d8261464a565b1661470d57506146ce61468f82613c38565b61469b6020840161465b565b906060840135916040850135917f00000000000000000000000000000000000000000000000000000000000000006142d9565b905b608081013590601e19813603018212156129205701908135916001600160401b0383116129205760200190823603821361292057613aa393614612565b60208201600260ff61471e8361465b565b1614801590614a4e575b61497657610120830161479f61473d8261464a565b60405163ffffffff60208201927f3bd9d0e0f4ac937ec60e597f592ff7bc5e1eb0faef94051c71d5864b1dd20036845216604082015260408701356060820152606087013560808201526080815261479660a082613a53565b5190209161464a565b3685900391610140860135601e198401811215612920578601918235926001600160401b03841161292057602001908360051b360382136129205763ffffffff909391931691925f915b80831061499b57505050614994575b8015908115614985575b506149765761481961481385613c38565b9261465b565b60a0850135936001600160a01b038516908186036129205760c08701608061484082613c38565b6040516001600160401b0360208201927f0fbf139a97704a2632d7c9ccfd039e209a9808e8a89a01c2e3d111944e22f4e584528760408401521660608201526060815261488d8382613a53565b51902095609f1901126129205760405196608088018881106001600160401b0382111761294e57604052875235906001600160401b0382169182810361292057602088015260e088013590816040890152359063ffffffff8216918281036129205760606149709901526040519260208401947ff2fadb01cff68fd21c338ba68f0e17bed71dada602d29759dcd934045d383453865260408501526060840152608083015260a082015260a0815261494660c082613a53565b519020927f00000000000000000000000000000000000000000000000000000000000000006142d9565b906146d0565b637ca55c7760e01b5f5260045ffd5b905060e085013514155f614802565b505f6147f8565b90919293600190818616155f14614a01576149f5906149bb8685876152a2565b3590606091604051917fe8f940fe14700f9b740e1f47fc86e65340db40a46b1f1df221bb4a806c55ef3c8352602083015260408201522090565b94811c930191906147e9565b614a4990614a108685876152a2565b35606091604051917fe8f940fe14700f9b740e1f47fc86e65340db40a46b1f1df221bb4a806c55ef3c8352602083015260408201522090565b6149f5565b50614a5c610120840161464a565b63ffffffff80614a6b8561464a565b1691161015614728565b90614a7f82613c84565b614a8c6040519182613a53565b8281528092614a9d601f1991613c84565b0190602036910137565b80518015614bcc576001905b808210614bc2575f5b60018311614ad55750505080511561293a576020015190565b6001820180831161287b5760011c915f5b838110614b31575050606090604051907fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf628252806020830152604082015220909160011c9190614abc565b600181901b906001600160ff1b038116810361287b57600182019182811161287b57600192614b626060928a613c9b565b519085811015614bbb57614b76908a613c9b565b515b604051917fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf6283526020830152604082015220614bb48289613c9b565b5201614ae6565b5085614b78565b9060011b90614ab3565b50505f90565b9491936001600160401b03809463ffffffff9396604051978360208a019a7f6fa1ab648288f4530b6cbbda436ba04740d47fc36eda1d1ba253ef871024ec9f8c521660408a0152606089015260808801521660a08601521660c08401521660e082015260e0815261432c61010082613a53565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821615614d075734614cf857614c8530836152b2565b9060405190606052306040523360601b602c526323b872dd60601b600c5260205f6064601c82875af18060015f51141615614cda575b50614cd792614cd2915f60605260405230906152b2565b613c77565b90565b3d843b15171015614ceb575f614cbb565b637939f4245f526004601cfd5b63788a686f60e01b5f5260045ffd5b8091503403614cf85790565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908115614d8b57047f0000000000000000000000000000000000000000000000000000000000000000906001600160401b03821681105f14614d87576001600160401b0391501690565b5090565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b03600a54165f525f6020526001600160401b03600160405f20015460401c16428110614e17575b6001600160401b03614e0462015180927f000000000000000000000000000000000000000000000000000000000000000090613bec565b16016001600160401b03811161287b5790565b50426001600160401b0316614dcd565b9091610100906080604051946103008601604052855e6f17f1d3a73197d7942695638c4fa9ac0f6101808501527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08501526f114d1d6855d545a8aa7d76c8cf2e21f26101c08501527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6101e085015261020084015e608082019081831161287b5760029160405160c081016101c08201915f815260208101945f8652604082019081527f010000424c535f5349475f424c53313233383147325f584d443a5348412d323560608301526e365f535357555f524f5f504f505f2b60881b6080830152602082608f818a610bb8fa82517f01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f88526c535357555f524f5f504f505f2b60981b909252602084604d858b610bb8fa169587915b6009831061518457505050815b83811061503d575084615004575b505082614fe6575b505015614fc657505f610300602092600f6204b5dcfa60015f511460203d14161690565b6375c6821d60e11b5f9081526001600160a01b0391909116600452602490fd5b91509150610100600d92610200823d149385610708fa165f80614fa2565b91935093506101008083608060119788620116e8fa813d1416918184865e60806101406102c08301920187620116e8fa16915f80614f9a565b96919590939487989398519560208901998a51977f9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d81025f197f9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d830990808210910303607c1c5f5160206153185f395f51905f528102915f195f5160206153185f395f51905f5283096f1a0111ea397fe69a4b1ba7b6434bacd7848d1093029084808210910303019003039803975b5f5160206153185f395f51905f52891080156f1a0111ea397fe69a4b1ba7b6434bacd78314166f1a0111ea397fe69a4b1ba7b6434bacd78311171561516b577f9b88b47b0c7aed4098cf2d5f094f09dbe15400014eac00004601000000005555999099019890036f1a0111ea397fe69a4b1ba7b6434bacd619016150ec565b509a6040939891969b9a92979499959a83525201614f8c565b909196600190602060c05f198b0160051b870160a0810151861888528b875301604d878d610bb8fa1697019190614f7f565b6040810190606082519101918251918281176151d3575b50505050565b5f5160206153185f395f51905f528311016f1a0111ea397fe69a4b1ba7b6434bacd70390525f5160206153185f395f51905f520390525f8080806151cd565b60809061010081600b610465fa60803d14161561522b57565b6375c6821d60e11b5f52600b60045260245ffd5b906050603080935f8452818160108601375f604085015201910137565b9061012082015181905f905b600482106152855750505060c060e0918160405191823720910152565b60306040825f600194528286601083013701930191019091615268565b919081101561293a5760051b0190565b602460106020939284936014526370a0823160601b5f525afa601f3d1116602051029056feffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f74459b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0064774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab",
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
	Bin: "0x60c0346100af57601f611e7638819003918201601f19168301916001600160401b038311848410176100b35780849260409485528339810103126100af578051906001600160a01b03821682036100af5760200151906001600160a01b03821682036100af5760805260a052604051611dae90816100c882396080518181816104150152818161075601528181610d3e015281816111c1015261146b015260a051818181610b620152610e970152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806309678ef314610ebb5780630c340a2414610e4d57806324a816c614610d625780632b7ac3f314610cf457806350c08d9914610c64578063524e792f14610aec5780637bdfc4f814610a2557806386d4aefc146109ea578063982d62841461097d578063b06192db14610578578063edf3cb5a1461053f5763f69cb8b81461009d575f80fd5b346104e0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161024081126104e0576101e0136104e0576101e43567ffffffffffffffff81116104e0576100f7903690600401610f62565b90610224359067ffffffffffffffff821682036104e0576101166114ee565b5060443560ff81168082036104e0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff016105115761015c608435936102043585611520565b600435906101443560ff8116918282036104e0576024359263ffffffff84168085036104e0576040519060208201927fb916676d878e70a63d52eb9b0d79ed9019b33bd68f763fd6705f1a5eaffce6f0845287604084015260608301526080820152608081526101cd60a082611016565b5190209560405194610160860186811067ffffffffffffffff8211176104e457604052855260208501938452604085019182526064359061ffff821682036104e057606086019182526080860190815260a0860160a435815260c087019060c435825260e088019260e43584526101008901946101043586526101208a019661012435885260a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebc3601126104e057604051986102898a610fc1565b89526101643561ffff811681036104e05760208a01526101843563ffffffff811681036104e05760408a01526101a43563ffffffff811681036104e05760608a01526101c43561ffff811681036104e05760808a01526101408b019889526040519960208b019b7f5ae6411ecc9f17c598e612c85f5dd37b40e9ec1cbd3a49532a01140c130783638d525160408c01525163ffffffff1660608b01525160ff1660808a01525161ffff1660a08901525160c08801525160e08701525161010086015251610120850152516101408401525161016083015251805160ff16610180830152602081015161ffff166101a0830152604081015163ffffffff166101c0830152606081015163ffffffff166101e08301526080015161ffff1661020082015261020081526103bc61022082611016565b519020926040519384937fdbce17ff0000000000000000000000000000000000000000000000000000000085526004850160039052602485015260448401526064830160809052608483019061041192611057565b03817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691815a93608094fa80156104d5576080915f916104a8575b5060606040519167ffffffffffffffff815116835267ffffffffffffffff602082015116602084015267ffffffffffffffff604082015116604084015201516060820152f35b6104c89150823d84116104ce575b6104c08183611016565b810190611306565b5f610462565b503d6104b6565b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f108065c3000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b346104e05761054d36610f2e565b905f52600160205260405f20905f52602052602067ffffffffffffffff60405f205416604051908152f35b346104e0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101c081126104e057610140136104e0576101443567ffffffffffffffff81116104e0576105d2903690600401610f62565b610164359063ffffffff82168092036104e0576101843567ffffffffffffffff81116104e057610606903690600401610f90565b9390916101a4359267ffffffffffffffff84116104e057366023850112156104e05783600401359467ffffffffffffffff86116104e05760248501946024369160e089020101116104e0575f9661065c876114c6565b6106696040519182611016565b878152610675886114c6565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020820192013683375f5b888a808310610916575050508051801590811561090a575b5061082c5793919351908160051b90206040519063ffffffff60208301937f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a047725411849855286604085015267ffffffffffffffff4616606085015216608083015260a082015260a0815261072b60c082611016565b519020925f915b81831061086857505050610861575b8015908115610854575b5061082c5761077a917f00000000000000000000000000000000000000000000000000000000000000006117d7565b505f5b82811061078f57602084604051908152f35b6107a261079d8285856114de565b6116f6565b80610813575b6107b5575b60010161077d565b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146107e657600101926107ad565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b506108276108228285856114de565b611c27565b6107a8565b7f6964fc8e000000000000000000000000000000000000000000000000000000005f5260045ffd5b905060e43514158661074b565b505f610741565b909192936060600191828716155f146108c6576108868686866117c7565b35604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d835260208301526040820152205b94811c93019190610732565b6108d18686866117c7565b3590604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d835260208301526040820152206108ba565b6101009150118b6106ba565b610933916109298461092e9336936114de565b611095565b611732565b9082518110156109505760019160208260051b85010152016106a2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b346104e0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161010081126104e05760e0136104e05760e43567ffffffffffffffff81116104e0576109e06109da6020923690600401610f62565b9061137a565b6040519015158152f35b346104e0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104e057602060405162278d008152f35b346104e0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161028081126104e057610140136104e0576101443567ffffffffffffffff81116104e057610a7f903690600401610f62565b9060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe9c3601126104e057610244359163ffffffff831683036104e057610264359167ffffffffffffffff83116104e057602093610ae46109e0943690600401610f90565b939092611122565b346104e05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104e057602435600435610b29610f02565b60643567ffffffffffffffff81116104e057610b49903690600401610f62565b909173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314801590610c45575b610c1d57610c187f3bd56455abb2d9a3ba395a805a87dd3cba259122cee54ca0c22cd4a3d873eba693855f52600160205260405f20875f5260205267ffffffffffffffff60405f20931692837fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556040519384938452604060208501526040840191611057565b0390a3005b7f82b42900000000000000000000000000000000000000000000000000000000005f5260045ffd5b5062278d0042018042116107e65767ffffffffffffffff821611610b8c565b346104e0576020610c7436610f2e565b815f525f835260405f20815f52835260405f205491600160ff8416149283610cdc575b508215610cab575b50506040519015158152f35b610cd592505f52600160205260405f20905f5260205267ffffffffffffffff60405f205416421090565b8280610c9f565b60881c67ffffffffffffffff16421115925084610c97565b346104e0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104e057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104e057610d7036610f2e565b905f6080604051610d8081610fc1565b82815282602082015282604082015282606082015201525f525f60205260405f20905f5260205260a060405f20608067ffffffffffffffff60405192610dc584610fc1565b8181548160ff821696878152818360081c1690816020820152600183808660481c169586604085015260881c1696876060840152015497889101526080604051610e0e81610fc1565b89815260208101928352604081019485526060810196875201968752604051978852511660208701525116604085015251166060830152516080820152f35b346104e0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104e057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104e05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104e057610f00610ef5610f02565b602435600435611520565b005b6044359067ffffffffffffffff821682036104e057565b359067ffffffffffffffff821682036104e057565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126104e0576004359060243590565b9181601f840112156104e05782359167ffffffffffffffff83116104e057602083818601950101116104e057565b9181601f840112156104e05782359167ffffffffffffffff83116104e0576020808501948460051b0101116104e057565b60a0810190811067ffffffffffffffff8211176104e457604052565b6080810190811067ffffffffffffffff8211176104e457604052565b610140810190811067ffffffffffffffff8211176104e457604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176104e457604052565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b91908260e09103126104e05760405160e0810181811067ffffffffffffffff8211176104e4576040528092803582526020810135602083015260408101359060ff821682036104e05760c061111d91819360408601526060810135606086015261110160808201610f19565b608086015261111260a08201610f19565b60a086015201610f19565b910152565b93929190926111326101646116f6565b156112d3579161114761092e36610164611095565b9160405163ffffffff60208201927fad243ffb7506c27396baf576562f3317203ac1321cc127362daf16f7d333893684521693846040830152606082015260608152611194608082611016565b519020925f915b8183106112315750505061122a575b801590811561121c575b506111f4576111e59160047f0000000000000000000000000000000000000000000000000000000000000000611a53565b506111f1610164611c27565b90565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506101043514155f6111b4565b505f6111aa565b909192936060600191828716155f1461128f5761124f8686866117c7565b35604051917f7df635e57b56bb9fcdf5b38c68bc942022e0e4e9d755c1e13daacc8658a1c311835260208301526040820152205b94811c9301919061119b565b61129a8686866117c7565b3590604051917f7df635e57b56bb9fcdf5b38c68bc942022e0e4e9d755c1e13daacc8658a1c31183526020830152604082015220611283565b50505050505f90565b3567ffffffffffffffff811681036104e05790565b519067ffffffffffffffff821682036104e057565b908160809103126104e05760606040519161132083610fdd565b611329816112f1565b8352611337602082016112f1565b6020840152611348604082016112f1565b60408401520151606082015290565b6111f1949260809260068352602083015260408201528160608201520191611057565b61138460046116f6565b156114c0576084359067ffffffffffffffff82168083036104e0576080925060405160208101917f5daeb06185f7524a5dd4328b6cecf600244b23d34072b5d38b558f0c907c9e8c835260043560408301526024356060830152848201528381526113f060a082611016565b51902061145161140461092e366004611095565b9260405195869485947fee0aa3bc00000000000000000000000000000000000000000000000000000000865260086004870152602486015260448501528560648501526084840191611057565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156104d5576114a3575b506111f16004611c27565b6114bb9060803d6080116104ce576104c08183611016565b611498565b50505f90565b67ffffffffffffffff81116104e45760051b60200190565b91908110156109505760e0020190565b604051906114fb82610fdd565b5f6060838281528260208201528260408201520152565b3560ff811681036104e05790565b9161154b82845f52600160205260405f20905f5260205267ffffffffffffffff60405f205416421090565b6116f157825f525f60205260405f20825f5260205260405f206040519161157183610fc1565b81549260ff841680825267ffffffffffffffff8560081c16602083015260026001604084019567ffffffffffffffff8860481c16875267ffffffffffffffff606086019860881c168852015491826080850152146116be57505160ff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810161168b575067ffffffffffffffff8351164211908115611669575b506116175750505050565b6084945067ffffffffffffffff8091511691511691604051937f1691fbea0000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b905067ffffffffffffffff80835116911681018091116107e65742115f61160c565b84867f3eaa962a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b85877f6aa6379f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b505050565b611702608082016112dc565b9080355f525f602052602060405f209101355f5260205267ffffffffffffffff8060405f205460081c1691161190565b60405167ffffffffffffffff60c060208301937fc09c373604596b6d81751ac52ab8ebd1425083926853a6ce72c8f6b5c8c112018552805160408501526020810151606085015260ff6040820151166080850152606081015160a085015282608082015116828501528260a08201511660e085015201511661010082015261010081526117c161012082611016565b51902090565b91908110156109505760051b0190565b906117e06114ee565b5060243567ffffffffffffffff81168082036104e0576044359067ffffffffffffffff82168083036104e0576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a84526040830152606082015260608152611851608082611016565b519020916101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104e0576040519161188d83610ff9565b6004358352602083019182526040830190815260643567ffffffffffffffff811681036104e0576060840190815260843567ffffffffffffffff811681036104e0576080850190815260a0850160a435815260c4359067ffffffffffffffff821682036104e05760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b01525167ffffffffffffffff1660608a01525167ffffffffffffffff1660808901525167ffffffffffffffff1660a08801525167ffffffffffffffff1660c08701525160e08601525167ffffffffffffffff1661010085015251610120840152516101408301525161016082015261016081526119cc61018082611016565b5190206040517fee0aa3bc0000000000000000000000000000000000000000000000000000000081529485938493611a08939060048601611357565b039173ffffffffffffffffffffffffffffffffffffffff1691815a6080945f91f19081156104d5575f91611a3a575090565b6111f1915060803d6080116104ce576104c08183611016565b9190611a5d6114ee565b5060208101611a6b816112dc565b6040830190611a79826112dc565b67ffffffffffffffff604051918160208401947f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a865216604084015216606082015260608152611aca608082611016565b51902092610140813603126104e05760405192611ae684610ff9565b81358452611af390610f19565b9160208401928352611b0490610f19565b60408401908152611b1760608301610f19565b60608501908152611b2a60808401610f19565b6080860190815260a0860160a0850135815260c08501611b4990610f19565b9160c0880192835260e088019360e0870135855261010089019561010088013587526101208a0197610120013588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b01525167ffffffffffffffff1660608a01525167ffffffffffffffff1660808901525167ffffffffffffffff1660a08801525167ffffffffffffffff1660c08701525160e08601525167ffffffffffffffff1661010085015251610120840152516101408301525161016082015261016081526119cc61018082611016565b8035805f525f60205260405f2091602081013592835f5260205260405f206040820190611c5382611512565b60ff168154936080810192611c67846112dc565b60081b68ffffffffffffffff00169560a0830196611c84886112dc565b60481b70ffffffffffffffff000000000000000000169060c0850195611ca9876112dc565b60881b78ffffffffffffffff000000000000000000000000000000000016937fffffffffffffffffffffffffffffff000000000000000000000000000000000016177fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff161717178155600101805491606001359283809314157fe23390c881d0e61353f815c2cb33102082cc929be7e4030ccc76a9608f5fe36597611d7f611d79611d73611d6d60a09b67ffffffffffffffff9a8b998a98611da6575b5050611512565b996112dc565b926112dc565b936112dc565b9460ff604051981688526020880152166040860152166060840152166080820152a3600190565b55895f611d6656",
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
	Bin: "0x610100346100dd57601f610d9e38819003918201601f19168301916001600160401b038311848410176100e1578084926080946040528339810103126100dd578051906001600160a01b03821682036100dd5760208101516001600160401b03811681036100dd576040820151916001600160a01b03831683036100dd57606001519260805260a05260c05260e052604051610ca890816100f6823960805181818161022101526103ad015260a05181818161034401526103f3015260c05181818161013401526104b9015260e0518181816102e501526104580152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630ac7f56114610308575080630ad9d052146102b057806312cfb72a14610245578063365a86fc146101d75780637dfd16d7146101925780639247995714610158578063b61e96a5146100ea5763f15f92e214610074575f80fd5b346100e6577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161026081126100e657610220136100e6576102243567ffffffffffffffff81116100e6576100ce903690600401610368565b505061024435801515036100e6576100e4610396565b005b5f80fd5b346100e6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e65760205f54604051908152f35b346100e6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e657602067ffffffffffffffff60015416604051908152f35b346100e6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e6577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161024081126100e657610220136100e6576102243567ffffffffffffffff81116100e6576102a26100e4913690600401610368565b906102ab610396565b61050b565b346100e6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100e6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e65760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156100e65782359167ffffffffffffffff83116100e657602083818601950101116100e657565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104df5760243567ffffffffffffffff81168091036100e65767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610480575b80610455575b1561042757565b7f85357716000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b507f000000000000000000000000000000000000000000000000000000000000000060643514610420565b5060443573ffffffffffffffffffffffffffffffffffffffff81168091036100e65773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461041a565b7f727fe12b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b906101243560ff81168091036100e657600103610bd3578101906020818303126100e65780359067ffffffffffffffff82116100e6570181601f820112156100e65780359161056161055c84610c1b565b610bd7565b9160208385815201916020839560051b830101918183116100e65760208101935b838510610a3557505050505051156108b357515f90606081019081515160021c908115610a09576020019160ff8351166001810361090c575080515f90805160021c15610a0957600490815b61098357505060ff8160171c16627fffff82169060ff81146108055780610977575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156107ba5760968110610965577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6a81019081116107ba571b905b601f1c610937575b9260015b8381106106c8575050505050805f5567ffffffffffffffff42167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060015416176001556040519081527f93fe6258803ba447b88e6554c54c3651f4834f5415ebc3aeb7f5201af1dc409c602060043592a2565b60ff8251166001810361090c575082515f90805160021c8310156108e057600490815b61082d57505060ff8160171c16627fffff82169060ff811461080557806107f9575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156107ba57609681106107e7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6a81019081116107ba571b905b601f1c61078c575b85811361077f575b50600101610655565b9095509350846001610776565b7f800000000000000000000000000000000000000000000000000000000000000081146107ba575f0361076e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b609603609681116107ba571c90610766565b90628000001790610710565b7fa0895e8a000000000000000000000000000000000000000000000000000000005f5260045ffd5b909161083884610c92565b8381018091116107ba577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116107ba57835111156108b357601f908301015160f81c9060081b179180156107ba577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190816106eb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b827f5f7644f9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f09b2494e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f800000000000000000000000000000000000000000000000000000000000000081146107ba575f03610651565b609603609681116107ba571c90610649565b906280000017906105f3565b909161098e5f610c92565b8381018091116107ba577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116107ba57835111156108b357601f908301015160f81c9060081b179180156107ba577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190816105ce565b7f5f7644f9000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b843567ffffffffffffffff81116100e65782019060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083860301126100e657604051916080830183811067ffffffffffffffff821117610ba657604052602081013567ffffffffffffffff81116100e65760209082010185601f820112156100e65785816020610ac893359101610c33565b8352604081013560ff811681036100e6576020840152606081013567ffffffffffffffff81116100e65760209082010185601f820112156100e6578035610b1161055c82610c1b565b9160208084848152019260051b820101908882116100e657602001915b818310610b85575050506040840152608081013567ffffffffffffffff81116100e65760209101019084601f830112156100e657602092610b758684868096359101610c33565b6060820152815201940193610582565b823567ffffffffffffffff811681036100e657815260209283019201610b2e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5050565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051930116820182811067ffffffffffffffff821117610ba657604052565b67ffffffffffffffff8111610ba65760051b60200190565b92919267ffffffffffffffff8211610ba657610c7660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85011601610bd7565b93828552828201116100e657815f926020928387013784010152565b908160021b91808304600414901517156107ba5756",
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
	Bin: "0x60c03461009957601f61153938819003918201601f19168301916001600160401b0383118484101761009d578084926040948552833981010312610099578051906001600160a01b03821682036100995760200151906001600160a01b03821682036100995760805260a05260405161148790816100b2823960805181818160920152610201015260a0518181816102a101526104a60152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081636635d47b146104ca575080637b1039991461045c5780637e3f732d146100ba5763d8e8177214610048575f80fd5b346100b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100b65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b65760043567ffffffffffffffff81168091036100b6576024359067ffffffffffffffff82116100b657366023830112156100b657816004013567ffffffffffffffff81116100b657820160248101903682116100b657606090849003126100b657602483013567ffffffffffffffff81116100b65781602461016c9286010161056e565b92604481013567ffffffffffffffff81116100b657826024610190928401016105e2565b9160648201359167ffffffffffffffff83116100b6576101b392016024016105e2565b92805160208201908120604051907f09bd5a6000000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610451575f9261041d575b50036103c85761024990604051925160801b17610ce8565b918251600310156103f05782516003101561039b576102766102f692608061030595015190604052610df5565b60405160208101907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060601b168252601481526102d5603482610500565b51902090604051916020830152602082526102f1604083610500565b610690565b60208101905160801b17610ce8565b9060048251036103c857604051602081019182525f60408201526040815261032e606082610500565b5190209080516002101561039b57602092610393926103536060610385940151610df5565b9060405186810191825286815261036b604082610500565b5190209060405191868301528582526102f1604083610500565b828101905160801b17610df5565b604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fc0a32586000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3dc3cd92000000000000000000000000000000000000000000000000000000005f52600360045260245ffd5b9091506020813d602011610449575b8161043960209383610500565b810103126100b657519087610231565b3d915061042c565b6040513d5f823e3d90fd5b346100b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b657805f60209252f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761054157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81601f820112156100b65780359067ffffffffffffffff821161054157604051926105c160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8601160185610500565b828452602083830101116100b657815f926020809301838601378301015290565b9080601f830112156100b65781359167ffffffffffffffff8311610541578260051b90604051936106166020840186610500565b8452602080850192820101918383116100b65760208201905b83821061063e57505050505090565b813567ffffffffffffffff81116100b6576020916106618784809488010161056e565b81520191019061062f565b80516001101561039b5760400190565b805182101561039b5760209160051b010190565b9061069b92916107d2565b600e8110156106d857806106ad575090565b7f1121c9d0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190820180921161071257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff409116019060ff821161071257565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc99116019060ff821161071257565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff809116019060ff821161071257565b9092916060935f94815115610cdd57506107ee90949294610ec1565b6040515f939190849081805b8651881015610ccb5761080d888861067c565b519184610c05575050888151602083012003610bf45761083b90989392919860208101905160801b17610ce8565b975b885160110361099057825182036108a05750505050845160101015610873575061022061086f939401519051906110d6565b9091565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526032600452fd5b909192978351831015610963576108c1906020848601015160f81c9061067c565b516108cb8161112b565b93849190600181018091116109365794602014801561091a575b6108fe5750506108f490610ce8565b975b92919061083d565b929394999150966001905b8460405201969893929190986107fa565b5060018901808a1161093657610931908985611159565b6108e5565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b91929760028151145f14610be357805115610963576109ba6109b56020830151610fe6565b610ec1565b90815115610bd15760208201805160f81c906109df8560208901895160801b17611035565b935160801b176001821660020360ff8111610ba4579060ff610a02921690611035565b908160801c938060801c92838611918215610b0d575b5050610af95760018111610ab05750508115610a9e5790610a3d610a5594939261066c565b51916020610a4a8461112b565b969093879493610705565b95148015610a82575b610a73575050610a6d90610ce8565b976108f6565b92939499915096600190610909565b5060018901808a1161093657610a99908985611159565b610a5e565b50505050505050509050606090600790565b9295509593509798506003915011155f14610aeb575003610ae057610ad761086f9361066c565b519051906110d6565b505050606090600a90565b505050505050606090600b90565b505050505050505050509050606090600690565b91909980610b775750610b65576fffffffffffffffffffffffffffffffff610b5d9116985f997fffffffffffffffffffffffffffffffff000000000000000000000000000000008216179061109e565b155f80610a18565b634e487b715f5260326020526024601cfd5b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50505050505050509050606090600590565b505050505050509050606090600c90565b505050505050509050606090600290565b82519160208310908382610c5757506020148015939150610c47575b5050610c365761083b905b98939291986102f6565b505050505050509050606090600390565b6020840120141590505f80610c21565b1492831593610c82575b505050610c715761083b90610c2c565b505050505050509050606090600490565b602085015192935090610c9b575b5014155f8080610c61565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b165f610c90565b50505050505050509050606090600d90565b945060019392505050565b908160801c91610cf781611194565b60028194939410156106d8576001149081610dd5575b5015610dad57926040519360208501925b828110610d57575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08382030160051c8352604052565b92610d9784610d73610d6e859697610d9196611035565b611194565b50610d8b610d848383989498610705565b848961106f565b95610705565b90610705565b9181526020810180911161071257929190610d1e565b7ff3dd7004000000000000000000000000000000000000000000000000000000005f5260045ffd5b610de0915083610705565b84145f610d0d565b9190820391821161071257565b8060801c9060218211610dad57610e0b81611194565b60028195929510156106d857610dad5783610e2857505050505f90565b8160200190816020116107125782036020019081111502601f8111610b65577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff9160031b1b9216015116907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036107125760031b610100036101008111610712571c90565b908151604051928160011b60208186010160405284525f5b828110610ee557505050565b806020601092840101518060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008477ffffffffffffffffffffffffffffffff000000000000000085161760201b1693169116171780831b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f1660208260011b8801015201610ed9565b610fef81611194565b60028193929310156106d857610dad576110089261106f565b60208160801c806fffffffffffffffffffffffffffffffff60405194828652168385015e82010160405290565b908160801c90818111610b65576fffffffffffffffffffffffffffffffff6110608261106794610de8565b9316610705565b9060801b1790565b9061107a8382610705565b8260801c10610b65576fffffffffffffffffffffffffffffffff6110679216610705565b9190915f928160801c908060801c82146110b757505050565b6fffffffffffffffffffffffffffffffff908116829020921620149150565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161071257036111225761110f90610fe6565b908151155f1461111e57600990565b5f90565b50606090600890565b908160801c91602183105f1461114857611144906113d9565b9190565b611153919250610df5565b90602090565b909182518110928361116c575b50505090565b61118c93509061117b9161067c565b5160208101905160801b179061109e565b5f8080611166565b908160801c918215610dad576111a9816113d9565b60f81c60c081101561130b5760808110156111ca57505f9250600191839150565b60b78111611260576111dd60ff916107a1565b1680931190816111f6575b5015610dad57600191905f90565b600184148015925061120a575b505f6111e8565b7f800000000000000000000000000000000000000000000000000000000000000091506112577fff000000000000000000000000000000000000000000000000000000000000009161142e565b1610155f611203565b61126c611271916107a1565b610770565b60ff81169182851115610dad576112879061142e565b907fff00000000000000000000000000000000000000000000000000000000000000821615610dad5760ff81168303610712576107f89060031b16610100036101008111610712571c9283826037821192836112f7575b50505015610dad57600181018091116107125791905f90565b611302929350610de8565b1183825f6112de565b9060f78211611331575061132060ff9161073f565b1680921115610dad57600191908290565b9061126c61133e9161073f565b60ff81169182851115610dad576113549061142e565b907fff00000000000000000000000000000000000000000000000000000000000000821615610dad5760ff81168303610712576107f89060031b16610100036101008111610712571c9283826037821192836113c5575b50505015610dad5760018101809111610712579190600190565b6113d0929350610de8565b1183825f6113ab565b60208160801c5f0301602081111502601f8111610b65577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff9160031b1b9116511690565b60208160801c60010301602181111502601f8111610b65576fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60019260031b1b92160151169056",
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
	Bin: "0x60c0346100a057601f61108538819003918201601f19168301916001600160401b038311848410176100a45780849260409485528339810103126100a0578051906001600160a01b03821682036100a05760200151906001600160a01b03821682036100a05760805260a052604051610fcc90816100b982396080518181816107e20152610d65015260a0518181816031015281816108d40152610cf90152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610081575b50361561001a575f80fd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361005957005b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f3560e01c9081632b7ac3f314610d1d57508063365a86fc14610caf5780633e2115f31461058a5780635616a7b914610174578063b0fc41191461012d5763bf3cd2c6146100cf575f61000f565b346101295760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012957602061012161010b610d89565b610113610da0565b61011b610dc3565b91610e86565b604051908152f35b5f80fd5b346101295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576004355f525f602052602060405f2054604051908152f35b346101295760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576101ab610d89565b6101b3610da0565b906101bc610dc3565b916064359263ffffffff841690818503610129576084359473ffffffffffffffffffffffffffffffffffffffff8616928387036101295760a4359560c4359067ffffffffffffffff821161012957366023830112156101295781600401359467ffffffffffffffff8611610129576024830192602436918860051b01011161012957876102509261024b610f1b565b610e86565b93845f52600160205260405f205490811561055e57600160ff86161b93865f52600260205260405f209362ffffff8760081c1694855f526020528560405f20541661052e579160405160208101907f2f94890aaa672c6a792d79198e26b08407466cd8a4d969cba3f6dba2d1b5662482528360408201528a60608201528c6080820152608081526102e260a082610e23565b519020925f915b80831061047b57505050610474575b0361005957835f525f60205260405f20548711610439579186917f704052e3597f5078cd35ab59365adda6d0df1097b555db470690f592f0b8faa893855f52600260205260405f20905f5260205260405f20908154179055835f525f60205260405f20610366838254610e79565b90556040805163ffffffff9290921682526020820192909252a373ffffffffffffffffffffffffffffffffffffffff81166103dd5750905f80809338935af1156103d0575b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b63b12d13eb5f526004601cfd5b916014526034526fa9059cbb0000000000000000000000005f5260205f6044601082855af1908160015f5114161561041b575b50505f6034526103ab565b3b153d17101561042c578080610410565b6390b8ec185f526004601cfd5b86845f525f60205260405f20547f8d0c8cfa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505f6102f8565b90919293600190818616155f146104e1576104d59061049b868587610f8f565b3590606091604051917fa30f02a5b8c6656965158e84401e3196932832141b11e98b99ba6b2f02f59adb8352602083015260408201522090565b94811c930191906102e9565b610529906104f0868587610f8f565b35606091604051917fa30f02a5b8c6656965158e84401e3196932832141b11e98b99ba6b2f02f59adb8352602083015260408201522090565b6104d5565b50867f9df93b6f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857fa6f6d01a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610129577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160c081126101295760a0136101295760a43567ffffffffffffffff811161012957366023820112156101295780600401359067ffffffffffffffff821161012957366024838301011161012957610607610f1b565b610622610612610dd6565b61061a610ded565b61011b610e10565b91825f52600160205260405f2054610c835761063c610e10565b67ffffffffffffffff61064d610dd6565b165f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff610676610ded565b165f5260205263ffffffff8060405f205416911603610c0d5760405160208101907f41d7fe1bf2cea975541df902b9876835acbca6b4ff9dfdc275fc3e93fe8ebfe18252846040820152604081526106cf606082610e23565b5190209160806064359260a4608435957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60405160208101908982528a604082015260408152610722606082610e23565b51902060405160208101917fb2241f6fbed683c036e44758997a7abec12c93d184f0fd36e2eb87b0f8574a8783528c60408301526060820152606081526107698882610e23565b51902094806024604051998a9889977fee0aa3bc000000000000000000000000000000000000000000000000000000008952600a60048a015283890152604488015289606488015282608488015201868601375f858286010152011681010301815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610b5157610b5c575b5067ffffffffffffffff610821610dd6565b165f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff61084a610ded565b165f5260205260405f205461085d610dd6565b73ffffffffffffffffffffffffffffffffffffffff61087a610ded565b67ffffffffffffffff604051937fc5c21b690000000000000000000000000000000000000000000000000000000085521660048401521660248201526020816044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610b51575f91610b1f575b508101809111610ab95781158015610b16575b610ae6578261092591610e79565b67ffffffffffffffff610936610dd6565b165f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff61095f610ded565b165f5260205260405f2055600163ffffffff610979610e10565b160163ffffffff8111610ab95767ffffffffffffffff610997610dd6565b165f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff6109c0610ded565b165f5260205263ffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055825f52600160205260405f2055815f525f6020528060405f2055610a1a610dd6565b917f9310cca08dad20f13d15b0b10ff5d2f52c4adc06b9f894a120499e16c63edec073ffffffffffffffffffffffffffffffffffffffff610a59610ded565b610a91610a64610e10565b9567ffffffffffffffff60405194859416981696836020909392919363ffffffff60408201951681520152565b0390a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90507f8d0c8cfa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50828110610917565b90506020813d602011610b49575b81610b3a60209383610e23565b81010312610129575185610904565b3d9150610b2d565b6040513d5f823e3d90fd5b6080813d608011610c05575b81610b7560809383610e23565b810103126101295760405190608082019082821067ffffffffffffffff831117610bd857606091604052610ba881610e64565b8352610bb660208201610e64565b6020840152610bc760408201610e64565b60408401520151606082015261080f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3d9150610b68565b67ffffffffffffffff610c1e610dd6565b165f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff610c47610ded565b165f5260205263ffffffff60405f2054167f9a6c5d52000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101295760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff8216820361012957565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361012957565b6044359063ffffffff8216820361012957565b60043567ffffffffffffffff811681036101295790565b60443573ffffffffffffffffffffffffffffffffffffffff811681036101295790565b60243563ffffffff811681036101295790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610bd857604052565b519067ffffffffffffffff8216820361012957565b91908203918211610ab957565b9163ffffffff9073ffffffffffffffffffffffffffffffffffffffff6040519367ffffffffffffffff602086019660c08852601160e08801527f6c696e65616c2e726577617264732e76310000000000000000000000000000006101008801524660408801523060608801521660808601521660a08401521660c08201526101008152610f1561012082610e23565b51902090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610f675760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190811015610f9f5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd",
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
	Bin: "0x6080604052346101665761224a803803806100198161016a565b92833981019060808183031261016657805160208201519091906001600160401b038111610166578361004d9183016101b7565b604082015190936001600160401b0382116101665761007360609161007a9385016101b7565b92016101a3565b61008330610249565b506001600160a01b038116610156575b505f5b83518110156100e0576001906100be6001600160a01b036100b78388610221565b51166102bf565b506100d9828060a01b036100d28388610221565b5116610352565b5001610096565b50905f5b82518110156101135760019061010c6001600160a01b036101058387610221565b51166103e5565b50016100e4565b7f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5604083806002558151905f82526020820152a1604051611d3190816104798239f35b61015f90610249565b505f610093565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761018f57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361016657565b9080601f83011215610166578151916001600160401b03831161018f578260051b906020806101e781850161016a565b80968152019282010192831161016657602001905b8282106102095750505090565b60208091610216846101a3565b8152019101906101fc565b80518210156102355760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0381165f9081525f51602061222a5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f51602061222a5f395f51905f5260205260408120805460ff191660011790553391905f5160206121aa5f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f5160206121ca5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f5160206121ca5f395f51905f5260205260408120805460ff191660011790553391907fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1905f5160206121aa5f395f51905f529080a4600190565b6001600160a01b0381165f9081525f51602061220a5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f51602061220a5f395f51905f5260205260408120805460ff191660011790553391907ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783905f5160206121aa5f395f51905f529080a4600190565b6001600160a01b0381165f9081525f5160206121ea5f395f51905f52602052604090205460ff166102ba576001600160a01b03165f8181525f5160206121ea5f395f51905f5260205260408120805460ff191660011790553391907fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63905f5160206121aa5f395f51905f529080a460019056fe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806301d5062a14610f5057806301ffc9a714610e5e57806307bd026514610e06578063134008d314610d5357806313bc9f2014610d17578063150b7a0214610c8b578063248a9ca314610c435780632ab0f52914610c075780632f2ff15d14610bac57806331d5075014610b7057806336568abe14610ae8578063584b153e14610aa257806364d6235314610a065780637958004c1461098c5780638065657f1461096d5780638f2a0bb0146107ae5780638f61f4f51461075657806391d14854146106e2578063a217fddf146106aa578063b08e51c014610652578063b1c5f42714610628578063bc197c811461055a578063c4d252f51461042c578063d45c4435146103e4578063d547741f14610382578063e38335e51461021d578063f23a6e61146101915763f27a0c920361000e573461018d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576020600254604051908152f35b5f80fd5b3461018d5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576101c861101a565b506101d161103d565b5060843567ffffffffffffffff811161018d576101f29036906004016111b0565b5060206040517ff23a6e61000000000000000000000000000000000000000000000000000000008152f35b61022636611227565b5f80527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea1579515492979196919593949260ff1615610374575b82821480159061036a575b610336576102a36102aa91888a888789888d6115be565b9687611a5d565b5f5b8181106102bc5761001887611b3a565b8080887fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58888861032d6103148f986001998f828e6103078f836103029161030d96611500565b61153d565b97611500565b359561155e565b9061032182828787611ae7565b604051948594856113a2565b0390a3016102ac565b5086907fffb03211000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508782141561028c565b61037d3361192a565b610281565b3461018d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576100186004356103bf61103d565b906103df6103d8825f525f602052600160405f20015490565b33906119df565b611c2a565b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576004355f526001602052602060405f2054604051908152f35b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57335f9081527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb60205260409020546004359060ff161561050a5761049e8161141e565b156104d757805f5260016020525f60408120557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2005b7f5ead8eb5000000000000000000000000000000000000000000000000000000005f52600452600460021760245260445ffd5b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78360245260445ffd5b3461018d5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5761059161101a565b5061059a61103d565b5060443567ffffffffffffffff811161018d576105bb9036906004016112b6565b5060643567ffffffffffffffff811161018d576105dc9036906004016112b6565b5060843567ffffffffffffffff811161018d576105fd9036906004016111b0565b5060206040517fbc197c81000000000000000000000000000000000000000000000000000000008152f35b3461018d57602061064a61063b36611227565b969590959491949392936115be565b604051908152f35b3461018d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760206040517ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838152f35b3461018d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760206040515f8152f35b3461018d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5761071961103d565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b3461018d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760206040517fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18152f35b3461018d5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043567ffffffffffffffff811161018d576107fd9036906004016111f6565b9060243567ffffffffffffffff811161018d5761081e9036906004016111f6565b60449291923567ffffffffffffffff811161018d576108419036906004016111f6565b9390916064356084359560a4359261085833611875565b808914801590610963575b6109305761087788848489858a8f8e6115be565b98610882858b6117b7565b895f5b8281106108c25750898061089557005b60207f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038791604051908152a2005b806001927f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b6109258f8c6109188f928e6109118f8f9061090b6103028f8097948195611500565b99611500565b359761155e565b906040519687968761135c565b0390a3018a90610885565b90887fffb03211000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5081891415610863565b3461018d57602061064a6109803661108e565b9493909392919261147f565b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576109c6600435611447565b60405160048210156109d9576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57600435303303610a76577f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d560406002548151908152836020820152a1600255005b7fe2850c59000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576020610ade60043561141e565b6040519015158152f35b3461018d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57610b1f61103d565b3373ffffffffffffffffffffffffffffffffffffffff821603610b485761001890600435611c2a565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576020610ade600435611407565b3461018d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57610018600435610be961103d565b90610c026103d8825f525f602052600160405f20015490565b611b58565b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576020610ade6004356113ef565b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602061064a6004355f525f602052600160405f20015490565b3461018d5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57610cc261101a565b50610ccb61103d565b5060643567ffffffffffffffff811161018d57610cec9036906004016111b0565b5060206040517f150b7a02000000000000000000000000000000000000000000000000000000008152f35b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576020610ade6004356113d7565b610018610de45f610df07fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58610ddb610d8a3661108e565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638a9995979299949394528960205260408a208a805260205260ff60408b20541615610df8575b888484898961147f565b98899788611a5d565b61032182828787611ae7565b0390a3611b3a565b610e013361192a565b610dd1565b3461018d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760206040517fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638152f35b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d576004357fffffffff00000000000000000000000000000000000000000000000000000000811680910361018d57807f4e2312e00000000000000000000000000000000000000000000000000000000060209214908115610ef3575b506040519015158152f35b7f7965db0b00000000000000000000000000000000000000000000000000000000811491508115610f26575b5082610ee8565b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501482610f1f565b3461018d5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57610f8761101a565b6024359060443567ffffffffffffffff811161018d577f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca92610fce5f923690600401611060565b949091606435946110106084359660a43590610fe933611875565b610ff789828c8a898961147f565b998a97611004848a6117b7565b6040519687968761135c565b0390a38061089557005b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361018d57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361018d57565b9181601f8401121561018d5782359167ffffffffffffffff831161018d576020838186019501011161018d57565b60a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82011261018d5760043573ffffffffffffffffffffffffffffffffffffffff8116810361018d5791602435916044359067ffffffffffffffff821161018d576110fc91600401611060565b90916064359060843590565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761114957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff811161114957601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b81601f8201121561018d578035906111c782611176565b926111d56040519485611108565b8284526020838301011161018d57815f926020809301838601378301015290565b9181601f8401121561018d5782359167ffffffffffffffff831161018d576020808501948460051b01011161018d57565b60a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82011261018d5760043567ffffffffffffffff811161018d5781611270916004016111f6565b9290929160243567ffffffffffffffff811161018d5781611293916004016111f6565b929092916044359067ffffffffffffffff821161018d576110fc916004016111f6565b9080601f8301121561018d5781359167ffffffffffffffff8311611149578260051b90604051936112ea6020840186611108565b845260208085019282010192831161018d57602001905b82821061130e5750505090565b8135815260209182019101611301565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9290936113989273ffffffffffffffffffffffffffffffffffffffff60809699989799168552602085015260a0604085015260a084019161131e565b9460608201520152565b6113d4949273ffffffffffffffffffffffffffffffffffffffff6060931682526020820152816040820152019161131e565b90565b6113e090611447565b60048110156109d95760021490565b6113f890611447565b60048110156109d95760031490565b61141090611447565b60048110156109d957151590565b61142790611447565b60048110156109d9576001811490811561143f575090565b600291501490565b5f52600160205260405f205480155f1461146057505f90565b6001810361146e5750600390565b42101561147a57600190565b600290565b946114c36114fa9495929360405196879573ffffffffffffffffffffffffffffffffffffffff602088019a168a52604087015260a0606087015260c086019161131e565b91608084015260a0830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611108565b51902090565b91908110156115105760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff8116810361018d5790565b91908110156115105760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561018d57019081359167ffffffffffffffff831161018d57602001823603811361018d579190565b9693949190969592956040519660208801988060c08a0160a08c525260e0890192905f905b80821061176a575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08883030160408901528082527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811161018d579087959394929160051b8092602083013701848103606086015260208101849052600584901b8101604090810194908201915f908890368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101905b8484106116e7575050505050506114fa9450608084015260a0830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611108565b919395979092949698507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0808383030101875289358381121561018d578401906020823592019167ffffffffffffffff811161018d57803603831361018d57611756602092839260019561131e565b9b0197019401918a9896999795939161169f565b90919384359073ffffffffffffffffffffffffffffffffffffffff8216820361018d576020809173ffffffffffffffffffffffffffffffffffffffff6001941681520195019201906115e3565b906117c182611407565b6118445760025480821061181557504201908142116117e8575f52600160205260405f2055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b907f54336609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f5ead8eb5000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f9081527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16156118c45750565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f000000000000000000000000000000000000000000000000000000005f52166004527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f9081527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069602052604090205460ff16156119795750565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f000000000000000000000000000000000000000000000000000000005f52166004527fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6360245260445ffd5b90815f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260ff60405f20541615611a18575050565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b611a66816113d7565b15611ab7575080151580611aa7575b611a7c5750565b7f90a9a618000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611ab1816113ef565b15611a75565b7f5ead8eb5000000000000000000000000000000000000000000000000000000005f52600452600460245260445ffd5b611b2f935f93928493826040519384928337810185815203925af13d15611b32573d90611b1382611176565b91611b216040519384611108565b82523d5f602084013e611cf2565b50565b606090611cf2565b611b43816113d7565b15611ab7575f526001602052600160405f2055565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f14611c2457805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f14611c2457805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b15611cfa5790565b805115611d0957602081519101fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5dae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069c3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fbad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
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
