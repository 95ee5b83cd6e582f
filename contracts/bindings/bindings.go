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

// ICertificateVerifierLink is an auto generated low-level Go binding around an user-defined struct.
type ICertificateVerifierLink struct {
	Handover    SetHandover
	Certificate []byte
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

// SetHandover is an auto generated low-level Go binding around an user-defined struct.
type SetHandover struct {
	FromEpoch   uint64
	FromSetHash [32]byte
	ToEpoch     uint64
	ToSetHash   [32]byte
	HomeBlock   uint64
	ValidUntil  uint64
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"policies\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"internalType\":\"structInferenceHub.Config\",\"name\":\"c\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CALLBACK_RESERVE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ITEMS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAUSE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_WINDOW\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"cancelRecurring\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"previous\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"previousCertificateHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"changeAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"createRecurring\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"chunkIndex\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"chunkProof\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structIInferenceHub.Item[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"delivered\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deliveryFeeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"internalType\":\"structInferenceHub.DeliveryFee\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"fulfil\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"isDelivered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"nonceOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pausedUntil\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"contractIPolicyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"potOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"inputBytes\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"internalType\":\"structIInferenceHub.Ask[]\",\"name\":\"asks\",\"type\":\"tuple[]\"}],\"name\":\"requestBatch\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"requestIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"requestFor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"retryCallback\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"scheduleOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"nextAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastDeadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"outstanding\",\"type\":\"bytes32\"}],\"internalType\":\"structInferenceHub.Schedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"setDeliveryFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"uint120\",\"name\":\"operatorBase\",\"type\":\"uint120\"},{\"internalType\":\"uint64\",\"name\":\"operatorPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"relayBase\",\"type\":\"uint64\"}],\"internalType\":\"structInferenceHub.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"status\",\"outputs\":[{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"sweep\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"tick\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractICertificateVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"name\":\"AssuranceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"CallbackExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"}],\"name\":\"CallbackWithheld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DeliveryFeeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ItemSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"PausedUntil\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"uint120\",\"name\":\"operatorBase\",\"type\":\"uint120\"},{\"internalType\":\"uint64\",\"name\":\"operatorPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"relayBase\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structInferenceHub.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"PriceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"RecurringCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"indexed\":false,\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"recurring\",\"type\":\"tuple\"}],\"name\":\"RecurringCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tick\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Ticked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadRequest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BodyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"CallbackReverted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"has\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needs\",\"type\":\"uint256\"}],\"name\":\"InsufficientDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotRefundableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Outstanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"}]",
	ID:  "38f5926da9d7a5603548e549f85a332687",
	Bin: "0x610140604052346101c157604051601f61585038819003918201601f19168301916001600160401b038311848410176101c55780849260c0946040528339810103126101c1576040519060c082016001600160401b038111838210176101c55760405280516001600160a01b038116908181036101c157835260208201516001600160a01b03811681036101c157602084019081526100a0604084016101d9565b90604085019182526100b4606085016101d9565b926060860193845260a06100ca608087016101d9565b60808801908152950151956001600160401b03871687036101c15760a090810196875260809190915290516001600160a01b039081169091529051811660c0529051811660e05290511661010052516001600160401b03166101205260405161566290816101ee823960805181818161189e015281816120b901528181612ed80152613409015260a0518181816111d901528181613fa401526140d3015260c0518181816108b20152610a66015260e051818181611061015281816122a60152612616015261010051818181611fc60152612511015261012051818181610e1f01528181611efe015281816121070152613c570152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101c15756fe60806040526004361015610011575f80fd5b5f3560e01c80630357e370146124f5578063035fefd6146122d55780630c340a24146122915780630cac9033146121d757806311afcde91461212b5780631eefddb1146120e85780632b7ac3f3146120a45780632f9da61f14611ff5578063452a932014611fb157806352ad0d5e14611f7757806357d4c4ee14611f5b5780636372912d14611d9b57806367e5353714611ce557806369328dec14611c165780636a692ce3146115195780636c244b64146113be5780636d9809a0146113a15780636f25d13214611208578063702e7e1f146111c45780637e404e2e1461103a5780638340f54914610efd578063999d55fb14610ee05780639b99132e14610a955780639ec5a89414610a51578063a5ebe4d0146109fe578063bea9216d146109e2578063c0f05bc614610958578063c5c21b6914610887578063cdf274341461080d578063ce64d396146106a9578063da748b1014610683578063deb9663414610666578063e1526b46146105fd578063ec2a76101461055f578063ed2a2d641461051e578063f7888aec146104ce5763ff2aa8dd146101b0575f80fd5b60a03660031901126104ca576004356001600160401b0381116104ca57806004019061024060031982360301126104ca576044356001600160401b0381116104ca576102009036906004016126e4565b906064356001600160401b0381116104ca576102209036906004016126e4565b9490936084356001600160401b0381116104ca576102429036906004016126e4565b61024a613aa3565b61025384612b35565b6001600160401b031646148015906104ac575b6104765767800000000000000061027f60648501612b35565b1615610439576103979161029c6102963687612a1d565b95612b35565b6102a860248601612dab565b906102b287613ad8565b91604051906001600160401b0360208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f85527f41184c414af437432ccfb261d8c452a3bb35b4c8f674a035e7d9543a989db80960408501527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606085015216608083015260018060a01b031660a082015260a0815261035560c0826128b0565b5190209060405190602082019261190160f01b845260228301526042820152604281526103836062826128b0565b51902061039260448601612dab565b6152a5565b1561042a57806103dc6103b06101c46103e29401612dab565b916001600160801b036103d5610204826103cd6101e48601612d97565b169301612d97565b16906127e3565b90614782565b8034036104145760206103fc8787878760243533896147eb565b5f5f5160206156425f395f51905f525d604051908152f35b630374cb4760e21b5f526004523460245260445ffd5b635cd5d23360e01b5f5260045ffd5b604051632c73a0bf60e11b81526020600482015260146024820152736e6f6e636520776974686f75742062697420363360601b6044820152606490fd5b604051632c73a0bf60e11b815260206004820152600d60248201526c37b934b3b4b71037b910343ab160991b6044820152606490fd5b506104b960248401612dab565b6001600160a01b0316301415610266565b5f80fd5b346104ca5760403660031901126104ca576104e7612711565b6104ef612727565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346104ca5760203660031901126104ca576001600160a01b0361053f612711565b165f52600260205260206001600160401b0360405f205416604051908152f35b346104ca5760203660031901126104ca57610578613a79565b506004355f52600460205260a060405f2060405161059581612826565b81546001600160401b03808216938484528160208501818560401c1681526080600160408801948488841c16865260ff60608a019860c01c16151588520154960195865260405196875251166020860152511660408401525115156060830152516080820152f35b346104ca5760203660031901126104ca576004355f525f60205261062460405f2054613c25565b60058110156106525780600260209214908115610647575b506040519015158152f35b60039150148261063c565b634e487b7160e01b5f52602160045260245ffd5b346104ca575f3660031901126104ca5760206040516276a7008152f35b346104ca575f3660031901126104ca5760206001600160401b0360075416604051908152f35b60203660031901126104ca576004356001600160401b0381116104ca576106d4903690600401612770565b906106dd613aa3565b6106e6826139f3565b915f915f5b8281106107515750505080340361041457505f5f5160206156425f395f51905f525d6040518091602082016020835281518091526020604084019201905f5b818110610738575050500390f35b825184528594506020938401939092019160010161072a565b806107fc6107b061076e6107686001958888613a25565b80613716565b966107aa61077c338a614614565b986103dc61078d6101408301612dab565b916001600160801b036103d5610180826103cd6101608601612d97565b906127e3565b9560206107be848888613a25565b0135906107d96107cf858989613a25565b6040810190613a47565b906107f26107e8878b8b613a25565b6060810190613a47565b94909333906147eb565b6108068288613757565b52016106eb565b346104ca5760203660031901126104ca57610826612711565b5f6020604051610835816127f0565b828152015260018060a01b03165f5260056020526040805f206001600160601b03825191610862836127f0565b54602060018060a01b03821693848152019060a01c8152835192835251166020820152f35b346104ca5760403660031901126104ca576108a061268e565b6108a8612727565b6108b0613aa3565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038216330361094a576001600160401b03929092165f9081526003602090815260408083206001600160a01b0386168452825282208054929055929091829081610939575b5050505f5f5160206156425f395f51905f525d604051908152f35b61094292614ded565b82818161091e565b6282b42960e81b5f5260045ffd5b346104ca57610966366127a0565b6001600160a01b0361097782612dab565b16330361094a576040516109a18161099360208201948561376b565b03601f1981018352826128b0565b5190205f818152600460205260408120805460ff60c01b191690557fed20251003281c151f0fc188797d91535cb991f300881f4ab565f8b57c1435a89080a2005b346104ca575f3660031901126104ca5760206040516175308152f35b346104ca5760403660031901126104ca57610a1761268e565b6001600160401b03610a27612727565b91165f52600360205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b346104ca575f3660031901126104ca576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104ca5760803660031901126104ca576004356001600160401b0381116104ca57806004019060a060031982360301126104ca576044356001600160401b0381116104ca57610ae99036906004016126e4565b90926064356001600160401b0381116104ca57610b0a9036906004016126e4565b94610b13613aa3565b6040516020810190610b2981610993878561376b565b51902093845f52600460205260405f209182549760ff8960c01c16158015610eb6575b610e64576001600160401b038916804210610e5257506001840198895490815f525f602052610b7e60405f2054613c25565b6005811015610652576001149081610e0f575b50610dfd575060848801946040610ba88789613716565b01351580610de2575b61094a57602493610c6c93610bd8610bc9898b613716565b610bd28b612dab565b90614614565b98610c02610bfc6101a0610bf66001600160401b0342169c85613716565b01612b35565b8a612b49565b996001600160401b036101a082019b168b52610c5b610c2083612dab565b60018060a01b0361014084015116610c556001600160801b03610160860151166001600160801b0361018087015116906127e3565b91614d7e565b610c66883592612dab565b906147eb565b9501610c7781612b35565b906001600160401b03835416809403906001600160401b038211610dba57610ca66001600160401b0391612b35565b168015610dce576001600160401b0380921604166001016001600160401b038111610dba576001600160401b03809116911602926001600160401b038416938403610dba57602096610d5c6001600160401b03889381610d297fbf7bbfed16e84a2a3e90af0680446d5ce838ff7ffebb75363cfe89671464aad499604099612b49565b168219875416178655511684908154906001600160401b0360801b9060801b16906001600160401b0360801b1916179055565b558054906001600160401b0382841c169167ffffffffffffffff60401b610d82846139d6565b851b169067ffffffffffffffff60401b191617905581519081528486820152a25f5f5160206156425f395f51905f525d604051908152f35b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b506001600160a01b03610df488612dab565b16331415610bb1565b630c08792b60e31b5f5260045260245ffd5b610e4991506001600160401b03807f0000000000000000000000000000000000000000000000000000000000000000169160801c166127e3565b4211158b610b91565b634ea91b0d60e01b5f5260045260245ffd5b604051632c73a0bf60e11b8152602060048201526024808201527f726563757272696e67207265717565737420697320756e6b6e6f776e206f722060448201526337bb32b960e11b6064820152608490fd5b506001600160401b03610ecb60448a01612b35565b166001600160401b038a60401c161015610b4c565b346104ca575f3660031901126104ca57602060405162093a808152f35b60603660031901126104ca57610f11612711565b610f19612727565b60443591610f25613aa3565b6001600160a01b03821692918284610fbf575050813403610fa85760207f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7915b60018060a01b031692835f526001825260405f20855f52825260405f20610f8d8282546127e3565b9055604051908152a35f5f5160206156425f395f51905f525d005b50630374cb4760e21b5f526004523460245260445ffd5b909192503461102357835f52600660205260ff60405f205416156110105761100a6020917f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a79361522a565b92610f65565b8363f01157c360e01b5f5260045260245ffd5b630374cb4760e21b5f525f6004523460245260445ffd5b346104ca5760a03660031901126104ca57611053612711565b60803660231901126104ca577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361094a576001600160a01b03165f818152600660205260409020602435801515908190036104ca57815490604435916001600160781b038316928381036104ca576fffffffffffffffffffffffffffffff009060081b169060ff8316906001600160801b031916171783556064356001600160401b03811681036104ca57835467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16178355608435916001600160401b03831683036104ca5783546001600160c01b031660c09390931b6001600160c01b0319169290921790925560405191825260208201527f6fab227e45baf0f733cba6c8f374b6a162be87fbc6d5247d343c0ebcf52c8148906080906001600160401b036111a56126a4565b1660408201526001600160401b036111bb6126ba565b166060820152a2005b346104ca575f3660031901126104ca576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104ca5760603660031901126104ca57611221612711565b6044356001600160401b0381116104ca57366023820112156104ca578060040135916001600160401b0383116104ca57602482019160243691606086020101116104ca576001600160a01b03165f81815260066020526040908190209051919061128a8361280b565b549260ff841615918215845260208401926001600160781b038660081c168452606060408601956001600160401b038860801c168752019560c01c86528115159081611399575b506113875750620f4240945f5b818110611332576040866001600160801b036113258a6001600160401b038361131c8c6107aa6001600160781b038e511691856024359151166139c3565b169451166139c3565b1682519182526020820152f35b466001600160401b0361134e6113498486886139b3565b612b35565b161461135d575b6001016112de565b9561137f60019163ffffffff6103d560406113798c888a6139b3565b01612cdb565b969050611355565b63f01157c360e01b5f5260045260245ffd5b9050876112d1565b346104ca575f3660031901126104ca57602060405162b71b008152f35b346104ca576113cc366127a0565b6001600160a01b036113dd82612dab565b16330361094a576001600160401b036113f860208301612b35565b161580156114fd575b6114c357604051602081019061141b81610993858561376b565b519020805f52600460205260405f20916001600160401b038354166114b057825478ff00000000000000000000000000000000ffffffffffffffff1916426001600160401b031617600160c01b17909255604051602092339183917f54b0e87b883be6e14979dc42234314a2cadf786ee7b40d2facf474c450939026919081906114a5908261376b565b0390a3604051908152f35b506339b64ad560e21b5f5260045260245ffd5b604051632c73a0bf60e11b8152602060048201526011602482015270696e74657276616c206f72207469636b7360781b6044820152606490fd5b506001600160401b0361151260408301612b35565b1615611401565b346104ca5736600319016101c081126104ca57610140136104ca57610144356001600160401b0381116104ca576115549036906004016126e4565b90610164359163ffffffff83168093036104ca57610184356001600160401b0381116104ca57611588903690600401612770565b9390926101a4356001600160401b0381116104ca576115ab903690600401612770565b9290916115b6613aa3565b5f9684158015611c0b575b611bd357956115cf856139f3565b926115d9866139f3565b976115e3876139f3565b5f5b87878c8b808510611b0b57505050505060405160208101918260208251919201905f5b818110611af557505050816116259103601f1981018352826128b0565b51902060405160208101917f41145566d0da088d9137b948414fd33a25a5fb22f25885fe301a04772541184983528460408301526001600160401b034616606083015263ffffffff8a16608083015260a082015260a0815261168860c0826128b0565b519020925f915b808310611a4257505050611a3b575b8015908115611a2e575b506119f957602435906001600160401b0382168083036104ca57604435906001600160401b0382168083036104ca576040519060208201927f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a8452604083015260608201526060815261171c6080826128b0565b519020926040519161014083018381106001600160401b038211176119e557604052600435835260208301918252604083019081526117596126a4565b606084019081526117686126ba565b6080850190815260a0850160a435815260c435906001600160401b03821682036104ca5760c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b0152516001600160401b031660608a0152516001600160401b03166080890152516001600160401b031660a0880152516001600160401b031660c08701525160e0860152516001600160401b0316610100850152516101208401525161014083015251610160820152610160815261185f610180826128b0565b519020604051633b82a8ef60e21b81526006600482015260248101939093526044830152608060648301529094859161189c916084840191612d51565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691869103815a6080945f91f19384156119da575f946119a9575b509391906118ec6136f8565b945f935b83851061190f576020886103fc896001600160401b038a51169061518e565b90919293966040519760ff611946898961192a858b8b61372c565b611934868a613757565b5161193f878a613757565b5191614e82565b168061196957505f198214610dba576001809201985b60405201939291906118f0565b98600192997f9e55d86232912d871532d1da8d1f35c4ab416f525e0263812eeb23919e3f6656602061199b8589613757565b5192604051908152a261195c565b6119cc91945060803d6080116119d3575b6119c481836128b0565b810190612d00565b92866118e0565b503d6119ba565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6040516327226bdd60e11b815260206004820152600c60248201526b19195b1a5d995c9e549bdbdd60a21b6044820152606490fd5b905060e4351415886116a8565b505f61169e565b90919293600190818616155f14611aa857611a9c90611a6286858761560c565b3590606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b94811c9301919061168f565b611af090611ab786858761560c565b35606091604051917fa6c11d3d6c4fbd2e358262224c61fa2de450a4060503fca3a482cd4d0362c75d8352602083015260408201522090565b611a9c565b8251845260209384019390920191600101611608565b93809392611b73828094600198611b6d611b659c9e9c611b606040519a611b5b611b51611b4c611b3c8a898661372c565b611b47369180614e6c565b612a1d565b613ad8565b9b8c96879361372c565b61550b565b613c82565b968796613757565b52613757565b526040519060208201927fa16068f35386ca5bc536c1c37dc2832e9555cf5e98c2772dc9ddbdb04b4dfb0584526040830152606082015260608152611bb96080826128b0565b519020611bc68386613757565b52604052019391936115e5565b604051632c73a0bf60e11b815260206004820152600f60248201526e6e756d626572206f66206974656d7360881b6044820152606490fd5b5061010085116115c1565b346104ca5760603660031901126104ca57611c2f612711565b6024356044356001600160a01b0381168082036104ca57611c4e613aa3565b15611cba5782611c6283611ca89533614d7e565b604080516001600160a01b0384811682526020820186905283169133917fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa249190a3614ded565b5f5f5160206156425f395f51905f525d005b604051632c73a0bf60e11b8152602060048201526002602482015261746f60f01b6044820152606490fd5b60803660031901126104ca576004356001600160401b0381116104ca576101c060031982360301126104ca576044356001600160401b0381116104ca57611d309036906004016126e4565b6064929192356001600160401b0381116104ca57611d529036906004016126e4565b939092611d5d613aa3565b6103e2611d6d3383600401614614565b916103dc611d7e6101448301612dab565b916001600160801b036103d5610184826103cd6101648601612d97565b346104ca5760203660031901126104ca576004356001600160401b0381116104ca578060040161024060031983360301126104ca57611ddd611b4c3683612a1d565b90815f525f60205260405f20549060ff8216611df881613c25565b600581101561065257600103611f365750611e1290613c34565b15611ee4575f8281526020819052604090206004905560081c6001600160a01b0316917f2e0668a62a5f556368dca9c7113e20f2852c05155548243804bf714ce72b25a690611ec7611e886001600160801b03611e726101e48501612d97565b166001600160801b036103d56102048601612d97565b91855f5260016020526101c460405f20910190611ea482612dab565b60018060a01b03165f5260205260405f20611ec08482546127e3565b9055612dab565b604080516001600160a01b039290921682526020820192909252a3005b6001600160401b03611f23611efc6102248601612b35565b7f000000000000000000000000000000000000000000000000000000000000000090612b49565b632594a5bb60e01b5f521660045260245ffd5b83611f43611f5692613c25565b90632b3263b360e01b5f52600452612751565b60445ffd5b346104ca575f3660031901126104ca5760206040516101008152f35b346104ca5760203660031901126104ca576004355f525f602052611f9e60405f2054613c25565b6040516005821015610652576020918152f35b346104ca575f3660031901126104ca576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104ca576104603660031901126104ca576004356001600160401b0381116104ca5761024060031982360301126104ca576101e03660231901126104ca576101e0366102231901126104ca57610424356001600160401b0381116104ca576120629036906004016126e4565b9161044435926001600160401b0384116104ca57612087611ca89436906004016126e4565b939092612092613aa3565b6104043590610204359060040161327e565b346104ca575f3660031901126104ca576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104ca575f3660031901126104ca5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104ca5760403660031901126104ca57612144612711565b6024356001600160601b0381168091036104ca5760405191612165836127f0565b60018060a01b03169182815260208101828152335f52600560205260405f209160018060a01b03905116906001600160601b0360a01b905160a01b1617905560405191825260208201527fe70c6ca7343de8594130e34f9f1e32ce3ad07e0126e79bb50b7075749723b8f160403392a2005b346104ca576102603660031901126104ca576004356001600160401b0381116104ca5761024060031982360301126104ca576101e03660231901126104ca57610224356001600160401b0381116104ca576122369036906004016126e4565b919061024435916001600160401b0383116104ca5760209361225f6122779436906004016126e4565b93909261226a613aa3565b6102043590600401612dbf565b5f5f5160206156425f395f51905f525d6040519015158152f35b346104ca575f3660031901126104ca576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104ca576102603660031901126104ca576004356001600160401b0381116104ca57806004019061024060031982360301126104ca576101e03660231901126104ca5761020435610244356001600160401b0381116104ca5761233d9036906004016126e4565b90612346613aa3565b612353611b4c3687612a1d565b92835f525f60205260405f20549460ff861661236e81613c25565b6005811015610652576003036124e8575061238887613c34565b6124bd5750612399611b6036612b69565b9460036123a4612ca9565b6123ac612cc8565b9065ffffffff000061ff00604051602081018c8152886040830152604082526123d66060836128b0565b6001600160401b031991519020169260081b169260101b1617171703612491576123ff86613d7e565b9050612422848460018060a01b0360208501511661022435906101243590613dfe565b1561246257602096612448836122779861243a612ca9565b612442612cc8565b90615392565b865f525f895260405f205561245c36612b69565b90613e94565b6040516327226bdd60e11b81526020600482015260066024820152651bdd5d1c1d5d60d21b6044820152606490fd5b60646040516327226bdd60e11b8152602060048201526004602482015263626f647960e01b6044820152fd5b6124d5611efc6102246001600160401b039301612b35565b639569365360e01b5f521660045260245ffd5b85611f43611f5692613c25565b346104ca5760203660031901126104ca5761250e61268e565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03160361261357612547426127d3565b6001600160401b038216116125dc576001600160401b0360075416801515806125cb575b6125b9575060206001600160401b037f180f8501b274f6d1d59886f8770d9a68c79c764272792b53a6800539dc4d8a7e925b16806001600160401b03196007541617600755604051908152a1005b636db5438f60e11b5f5260045260245ffd5b506125d5816127d3565b421061256b565b604051632c73a0bf60e11b815260206004820152600e60248201526d706175736520746f6f206c6f6e6760901b6044820152606490fd5b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480159061267c575b61094a5760206001600160401b037f180f8501b274f6d1d59886f8770d9a68c79c764272792b53a6800539dc4d8a7e9261259d565b50426001600160401b03821611612647565b600435906001600160401b03821682036104ca57565b606435906001600160401b03821682036104ca57565b608435906001600160401b03821682036104ca57565b35906001600160401b03821682036104ca57565b9181601f840112156104ca578235916001600160401b0383116104ca57602083818601950101116104ca57565b600435906001600160a01b03821682036104ca57565b602435906001600160a01b03821682036104ca57565b35906001600160a01b03821682036104ca57565b600581101561065257602452565b359063ffffffff821682036104ca57565b9181601f840112156104ca578235916001600160401b0383116104ca576020808501948460051b0101116104ca57565b60206003198201126104ca57600435906001600160401b0382116104ca5760a09082900360031901126104ca5760040190565b9062093a808201809211610dba57565b91908201809211610dba57565b604081019081106001600160401b038211176119e557604052565b608081019081106001600160401b038211176119e557604052565b60a081019081106001600160401b038211176119e557604052565b606081019081106001600160401b038211176119e557604052565b6101c081019081106001600160401b038211176119e557604052565b61016081019081106001600160401b038211176119e557604052565b6101a081019081106001600160401b038211176119e557604052565b90601f801991011681019081106001600160401b038211176119e557604052565b359060ff821682036104ca57565b359061ffff821682036104ca57565b91908260a09103126104ca5760405161290681612826565b6080612952818395612917816128d1565b8552612925602082016128df565b60208601526129366040820161275f565b60408601526129476060820161275f565b6060860152016128df565b910152565b6001600160401b0381116119e55760051b60200190565b91908260609103126104ca5760405161298681612841565b6040612952818395612997816126d0565b85526129a56020820161273d565b60208601520161275f565b909291926129bd81612957565b936129cb60405195866128b0565b60606020868481520192028301928184116104ca57915b8383106129ef5750505050565b60206060916129fe848661296e565b8152019201916129e2565b35906001600160801b03821682036104ca57565b919091610240818403126104ca5760405190612a388261285c565b8193612a43826126d0565b8352612a516020830161273d565b6020840152612a626040830161273d565b6040840152612a73606083016126d0565b60608401526080820135608084015260a082013560a084015260c082013560c0840152612aa38160e084016128ee565b60e08401526101808201356101008401526101a08201356001600160401b0381116104ca5782019080601f830112156104ca576101a092612af061022092846020612952963591016129b0565b610120860152612b036101c0820161273d565b610140860152612b166101e08201612a09565b610160860152612b296102008201612a09565b610180860152016126d0565b356001600160401b03811681036104ca5790565b906001600160401b03809116911601906001600160401b038211610dba57565b906101e06023198301126104ca57604051612b8381612878565b8092602435825260443563ffffffff811681036104ca57602083015260643560ff811681036104ca57604083015260843561ffff811681036104ca576101409161295291606085015260a435608085015260c43560a085015260e43560c08501526101043560e085015261012435610100850152610144356101208501526101646128ee565b91906101e0838203126104ca5761014061295260405192612c2984612878565b82849680358652612c3c6020820161275f565b6020870152612c4d604082016128d1565b6040870152612c5e606082016128df565b60608701526080810135608087015260a081013560a087015260c081013560c087015260e081013560e0870152610100810135610100870152610120810135610120870152016128ee565b6101643560ff811681036104ca5790565b3560ff811681036104ca5790565b60443563ffffffff811681036104ca5790565b3563ffffffff811681036104ca5790565b51906001600160401b03821682036104ca57565b908160809103126104ca57606060405191612d1a8361280b565b612d2381612cec565b8352612d3160208201612cec565b6020840152612d4260408201612cec565b60408401520151606082015290565b908060209392818452848401375f828201840152601f01601f1916010190565b612d94949260809260038352602083015260408201528160608201520191612d51565b90565b356001600160801b03811681036104ca5790565b356001600160a01b03811681036104ca5790565b90612dcd611b4c3684612a1d565b94855f525f602052612de260405f2054613c25565b9160058310158061065257600284148015613188575b61317b57610652576004831461316357612e1184614186565b92838061315b575b6131435750612e2784613d7e565b93908115908161313a575b506130ff57612e4085613c34565b6130e757612e50886024876141bf565b6020840192612e70888860018060a01b0387511695610124358097613dfe565b1561246257612e83611b60366024612c09565b916101643560ff811681036104ca576044359b63ffffffff8d168d036104ca5784608091612ed38f8f9086612eb79261431d565b604051633b82a8ef60e21b815297889485949260048601612d71565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af19283156119da575f936130c2575b50612f239084606085019d8e5192615392565b8a5f525f60205260405f20555f146130a85761020086016001600160801b03612f4b82612d97565b16613059575b506101e086016001600160801b03612f6882612d97565b16612fff575b50505b6064359160ff831683036104ca5789516040805160ff9590951685526020850192909252908301526060820152339087907fdfb01daff392e7517b046c12973c0ac0765aa171576539d5f2b7967f7932901390608090a3516001600160a01b0316612fe2575b505050505050600190565b612ff395519161245c366024612c09565b505f8080808080612fd7565b6001600160801b036130186001600160401b0392612d97565b169151165f52600360205260405f206130346101c08801612dab565b60018060a01b03165f5260205261305060405f209182546127e3565b90555f80612f6e565b61306a6001600160801b0391612d97565b16335f52600160205260405f206130846101c08901612dab565b60018060a01b03165f526020526130a060405f209182546127e3565b90555f612f51565b5082516130bd906001600160a01b031661437f565b612f71565b612f239193506130e09060803d6080116119d3576119c481836128b0565b9290612f10565b6001600160401b036124d5611efc6102208801612b35565b604051632c73a0bf60e11b81526020600482015260126024820152713737ba103337b9103a3434b99031b430b4b760711b6044820152606490fd5b9050155f612e32565b632b3263b360e01b5f526004889052611f5690612751565b508015612e19565b632b3263b360e01b5f526004879052611f5683612751565b5050505050505050505f90565b50505f60038414612df8565b61ffff6080809260ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff6060820151166060860152015116910152565b61018061020091805184526001600160401b03602082015116602085015260018060a01b036040820151166040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e085015261010081015161010085015260ff6101208201511661012085015261ffff61014082015116610140850152613277610160820151610160860190613194565b0151910152565b949293909195613291611b4c3688612a1d565b805f525f60205260405f2054976132aa60ff8a16613c25565b9460058610908115610652576002871415806136ed575b6136d5576132d3611b60366024612c09565b9a610164359760ff891693848a036104ca576044359363ffffffff85169e8f86036104ca5760405191602083019182526040830152604082526133176060836128b0565b9051902067ffffffffffffffff191690156106525761ff008a60081b169065ffffffff00008560101b16171717036136a457610244359663ffffffff881692838914159c8d6104ca57808511159485613669575b505050505061363357613381826102248a6141bf565b61338a88613d7e565b96905060208701996133ae868a8d60018060a01b0390511695610324358097613dfe565b15612462576133c2611b6036610224612c09565b94610364359160ff831683036104ca576104ca57856080916134046133e88b868a61431d565b604051633b82a8ef60e21b815296879485949260048601612d71565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af180156119da5760608691613453945f91613614575b500197885192615392565b825f525f60205260405f205560643560ff8116908181036104ca5750610264359060ff8216918281036104ca5750148015906135e5575b807f91fb39c0d4ad6183bb739f526bda00989ba0acd2902685b677931fbb92fc43039260609291156135d7575b5086516040519115159586835260208301526040820152a286516001600160a01b0316156135ce576135356040956135046135219861354a9651906134fe36610224612c09565b90614481565b87516378afc97160e11b60208201529889959160248701906131d6565b610260610244860152610284850191612d51565b9061026483015203601f1981018552846128b0565b0163ffffffff8151166175308101809111610dba578061356e5a5a60061c90614372565b106135bc57505f9182918263ffffffff60018060a01b038751169251169160208451940192f11561359c5750565b5163701e7e1560e11b5f9081526001600160a01b03909116600452602490fd5b6302f18fc360e51b5f5260045260245ffd5b50505050505050565b90506101243514155f6134b7565b506084359061ffff8216918281036104ca5750610284359061ffff82168083036104ca5790921415905061348a565b61362d915060803d6080116119d3576119c481836128b0565b5f613448565b6040516327226bdd60e11b815260206004820152600d60248201526c726f756e64206f72206d6f646560981b6044820152606490fd5b5f9e501480159450909250613685575b50505f8080808061336b565b909150610364359060ff8216918281036104ca57505011155f80613679565b6040516327226bdd60e11b815260206004820152600860248201526770726576696f757360c01b6044820152606490fd5b632b3263b360e01b5f526004849052611f5687612751565b5060038714156132c1565b6040519061370582612841565b5f6040838281528260208201520152565b9035906101be19813603018212156104ca570190565b9082101561374357612d949160051b810190613716565b634e487b7160e01b5f52603260045260245ffd5b80518210156137435760209160051b010190565b60208152906001600160a01b036137818261273d565b1660208301526001600160401b0361379b602083016126d0565b1660408301526001600160401b036137b5604083016126d0565b1660608301526001600160401b036137cf606083016126d0565b16608083015260808101356101be19823603018112156104ca57019060a080820152610280810191803560c0830152602081013560e0830152604081013561010083015260ff613821606083016128d1565b1661012083015261ffff613837608083016128df565b1661014083015263ffffffff61384f60a0830161275f565b1661016083015263ffffffff61386760c0830161275f565b1661018083015261ffff61387d60e083016128df565b166101a08301526101008101356101c0830152610120810135601e19823603018112156104ca578101602081359101936001600160401b0382116104ca5760608202360385136104ca5781906101c06101e0860152526102a0830193905f5b81811061395c5750610260926001600160401b03925061395591506101a0906001600160a01b03613910610140830161273d565b166102008701526001600160801b0361392c6101608301612a09565b166102208701526001600160801b036139486101808301612a09565b16610240870152016126d0565b1691015290565b9091946060806001926001600160401b036139768a6126d0565b168152838060a01b0361398b60208b0161273d565b16602082015263ffffffff6139a260408b0161275f565b1660408201520196019291016138dc565b9190811015613743576060020190565b81810292918115918404141715610dba57565b6001600160401b03166001600160401b038114610dba5760010190565b906139fd82612957565b613a0a60405191826128b0565b8281528092613a1b601f1991612957565b0190602036910137565b91908110156137435760051b81013590607e19813603018212156104ca570190565b903590601e19813603018212156104ca57018035906001600160401b0382116104ca576020019181360383136104ca57565b60405190613a8682612826565b5f6080838281528260208201528260408201528260608201520152565b5f5160206156425f395f51905f525c613ac95760015f5160206156425f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b610120810151613ae881516139f3565b925f5b8251811015613b835780613b0160019285613757565b516001600160401b038151169063ffffffff6040858060a01b03602084015116920151166040519160208301937f988ec430705173e9b0efbb213d61214bebe3e56fffd7022fc7703d94d5c2e062855260408401526060830152608082015260808152613b6f60a0826128b0565b519020613b7c8288613757565b5201613aeb565b50926101e092915060e0820151604051613bc860208201927f1c2079662b6713a4c5aa2cff3697b158e5f86df1124bf6a636d30d3304cd25bd84526040830190613194565b60c08152613bd760e0826128b0565b519020906020815160051b910120906101c0604051937f555f56a107226cde7d150f02806b1818eb2307bafe6cc5ace854cc013861b35d8552602085015e6101008301526101408201522090565b60ff1660058110156106525790565b6001600160401b03613c4c610220613c7d9301612b35565b166001600160401b037f000000000000000000000000000000000000000000000000000000000000000016906127e3565b421190565b604051613d3261014060208301937f5ae6411ecc9f17c598e612c85f5dd37b40e9ec1cbd3a49532a01140c1307836385528051604085015263ffffffff602082015116606085015260ff604082015116608085015261ffff60608201511660a0850152608081015160c085015260a081015160e085015260c081015161010085015260e0810151610120850152610100810151828501526101208101516101608501520151610180830190613194565b6102008152613d43610220826128b0565b51902090565b903590601e19813603018212156104ca57018035906001600160401b0382116104ca576020019160608202360383136104ca57565b5f613d876136f8565b916101a08101915f5b613d9a8484613d49565b9050811015613df757806001600160401b03613dc4611349613dbc8888613d49565b4695916139b3565b1614613dd257600101613d90565b929050613de99350613de391613d49565b906139b3565b90612d94600192369061296e565b5093915050565b90939192906001600160a01b03161580613e8c575b80613e84575b613e7b57613e289136916153df565b602081519101206040519060208201927fa2baa7d392a6979f57c65bbbd24590481071ba3b19c18758d1e50ffad23c8e3e84526040830152606082015260608152613e746080826128b0565b5190201490565b50505050600190565b508215613e19565b508115613e13565b939096959491925f976101808601359586151580613fa1575b15613f08575050505050507f9b84e0ac2773d46b05fd6dc8c3b811eedc670ab54781b55d3bf4fedafc36a4fd60208392604051908152a25b8215613eee5750565b5f908152602081905260409020805460ff19166003179055565b613f6e9799506001965092613f29613f47969593613f5b93613f6996614481565b604051630967db9560e11b60208201529687949160248601906131d6565b610240610244850152610264840191612d51565b03601f1981018452836128b0565b6145ac565b91807f82d9ff59a358a18fd99c4131174c23fbba1b1acdccbde1af2376d042c31da42d60206040518615158152a2613ee5565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168015908115613fdc575b50613ead565b60449150602090604051928380926350c08d9960e01b8252608087013560048301528c60248301525afa9081156119da575f9161401c575b50155f613fd6565b90506020813d60201161404f575b81614037602093836128b0565b810103126104ca575180151581036104ca575f614014565b3d915061402a565b939096959491925f9761018086013595861515806140d0575b156140b0575050505050507f9b84e0ac2773d46b05fd6dc8c3b811eedc670ab54781b55d3bf4fedafc36a4fd60208392604051908152a28215613eee5750565b613f6e9799505f965092613f29613f47969593613f5b93613f6996614481565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316801590811561410b575b50614070565b60449150602090604051928380926350c08d9960e01b8252608087013560048301528c60248301525afa9081156119da575f9161414b575b50155f614105565b90506020813d60201161417e575b81614166602093836128b0565b810103126104ca575180151581036104ca575f614143565b3d9150614159565b61418f81612b35565b6001600160401b0316461490816141a4575090565b6141b19150602001612dab565b6001600160a01b0316301490565b90918235036142eb5760808101356080830135036142bd5760a081013560c08301350361428c5760c081013560e0830135036142545761421561420a61421b936101403691016128ee565b9160e03691016128ee565b90615424565b1561422257565b6040516327226bdd60e11b81526020600482015260096024820152686173737572616e636560b81b6044820152606490fd5b6040516327226bdd60e11b815260206004820152600f60248201526e1a5b9c1d5d10dbdb5b5a5d1b595b9d608a1b6044820152606490fd5b6040516327226bdd60e11b8152602060048201526008602482015267195b99da5b99525960c21b6044820152606490fd5b6040516327226bdd60e11b81526020600482015260056024820152641b5bd9195b60da1b6044820152606490fd5b6040516327226bdd60e11b81526020600482015260096024820152681c995c5d595cdd125960ba1b6044820152606490fd5b9163ffffffff9060ff6040519360208501957fb916676d878e70a63d52eb9b0d79ed9019b33bd68f763fd6705f1a5eaffce6f08752604086015216606084015216608082015260808152613d4360a0826128b0565b91908203918211610dba57565b6001600160a01b0316801561447e57805f52600560205260405f2090604051916143a8836127f0565b546001600160a01b038116835260a01c6020830181815290158015614449575b6144445780515f92835260016020908152604080852086516001600160a01b0316865290915290922080546001600160601b03936144099190851690614372565b905551335f90815260016020908152604080832095516001600160a01b0316835294905292909220805490926144409216906127e3565b9055565b505050565b505f82815260016020908152604080832086516001600160a01b0316845290915290205481516001600160601b0316116143c8565b50565b91909160405161449081612894565b5f8082526020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201526144e3613a79565b610160820152610180015f90528251926144fc82612b35565b9161450960408201612dab565b9060808301519060a08401519060c085015160e08601519261010087015194604088015160ff1696606089015161ffff16986101400151996040519c61454e8e612894565b8d526001600160401b031660208d0152600160a01b600190031660408c015260608b015260808a015260a0890152610180013560c088015260e087015261010086015261012085015261014084015261016083015261018082015290565b604081019263ffffffff845116906175308201809211610dba57816145d55a5a60061c90614372565b10614606575050602090810151925182515f94859491939091019184916001600160a01b03169063ffffffff16f190565b92509250506135bc57505f90565b9190916101a06001600160401b0361477c82604051946146338661285c565b5f865260208601975f8952604087015f8152606088015f815260808901905f825260a08a01925f845260c08b01945f865261466c613a79565b60e08d01525f6101008d015260606101208d01525f6101408d01525f6101608d01525f6101808d01525f888d01528b9d8a46168d5230905260018060a01b03168091525f52600260205260405f20908882541691896146ca846139d6565b168a19825416179055528335905260208301359052604082013590526146f336606083016128ee565b60e087015261010081013561010087015261471c614715610120830183613d49565b36916129b0565b6101208701526001600160a01b036147376101408301612dab565b166101408701526001600160801b036147536101608301612d97565b166101608701526001600160801b0361476f6101808301612d97565b1661018087015201612b35565b16910152565b5f9291906001600160a01b03811680156147e457805f52600660205260ff60405f20541615611387575081156147dd57816147bc9161522a565b908082036147c8575050565b630374cb4760e21b5f5260045260245260445ffd5b505f925050565b5090925050565b929196939590946001600160401b03600754168042106125b957506080840191825115614d505760e0850194600160ff8751511603614d1e576101a08101986001600160401b038a511642811115614d0c57506001600160401b038a51166276a700420190814211610dba5711614cdb5761012082019586519b60088d5111614c9d575f5b8d5181101561494c5762b71b0063ffffffff8f61488f84604092613757565b5101511611614917575f8e5b8282106148ac575050600101614870565b6001600160401b036148cc83826148c38786613757565b51511693613757565b515116146148dd576001018e61489b565b604051632c73a0bf60e11b8152602060048201526011602482015270636861696e206e616d656420747769636560781b6044820152606490fd5b604051632c73a0bf60e11b815260206004820152600c60248201526b63616c6c6261636b2067617360a01b6044820152606490fd5b5091939597999b50919395979985155f14614c1a5761496c3685856153df565b6020815191012060405160208101917f6bdce4ce17835da8f7f3abd105db37b7745c166d33a491a771fd7eaac650007b83528460408301526060820152606081526149b86080826128b0565b51902060c08601805115614c12575b5103614bd9575b6149d785613ad8565b9b8c5f525f60205260405f2054614bc6579060018d9899979695949392895f525f6020526101008260a81b039060081b161760405f2055604085019460018060a01b038651169a614aa089519d6040519a60808c526102c08c01998c60806001600160401b038851169101528c60a0600180821b0360208901511691015260018060a01b0390511660c08d01526001600160401b0360608601511660e08d0152516101008c015260a08401516101208c015260c08401516101408c0152516101608b0190613194565b6101008201516102008a015251956102406102208a0152865180915260206102e08a019701905f5b818110614b705750505093879693614b5d936001600160401b03614b6b98946001600160801b036101807fcf170402efa590dd0b6e81da15a5cac18b23a6da45258ef5eb09d87e5d6fb2d39e9f9a8d61024060018060a01b03610140840151169101528d61026084610160840151169101520151166102808c015251166102a08a015260208901528783036040890152612d51565b918483036060860152612d51565b0390a4565b9198999b9a509192939495966020606060019263ffffffff60408d516001600160401b038151168452868060a01b0386820151168685015201511660408201520199019101918f9a9b9998979695949392614ac8565b8c6339b64ad560e21b5f5260045260245ffd5b604051632c73a0bf60e11b815260206004820152601060248201526f1a5b9c1d5d0818dbdb5b5a5d1b595b9d60821b6044820152606490fd5b8181526149c7565b8315801590614c94575b8015614c88575b156149ce57604051632c73a0bf60e11b815260206004820152602960248201527f706f696e746572207769746820696e7075742c206f7220776974686f757420636044820152681bdb5b5a5d1b595b9d60ba1b6064820152608490fd5b5060c085015115614c2b565b50811515614c24565b604051632c73a0bf60e11b8152602060048201526015602482015274746f6f206d616e792064657374696e6174696f6e7360581b6044820152606490fd5b604051632c73a0bf60e11b8152602060048201526008602482015267646561646c696e6560c01b6044820152606490fd5b639569365360e01b5f5260045260245ffd5b604051632c73a0bf60e11b81526020600482015260096024820152686173737572616e636560b81b6044820152606490fd5b604051632c73a0bf60e11b81526020600482015260056024820152641b5bd9195b60da1b6044820152606490fd5b60018060a01b031691825f52600160205260405f2060018060a01b0383165f5260205260405f2054818110614dd85790614db791614372565b915f52600160205260405f209060018060a01b03165f5260205260405f2055565b6312e1fa3760e11b5f5260045260245260445ffd5b9091906001600160a01b038116614e1c5750905f80809338935af115614e0f57565b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f51141615614e4e575b50505f603452565b3b153d171015614e5f575f80614e46565b6390b8ec185f526004601cfd5b90359061023e19813603018212156104ca570190565b93949290915f94614e938180614e6c565b91845f525f602052614ea860405f2054613c25565b9360058510158061065257600286148015615182575b61517357610652576004851461516557614ed784614186565b8095819661515c575b5061514e57614eee84613d7e565b929086159081615145575b5061513657614f0785613c34565b6151275760e0840190614f2a614f1d36846128ee565b6142153660e08a016128ee565b1561511757614f5b98999a602085019360018060a01b0385511693614f6960a0890135956101a08a019d8e8b613a47565b91886101808d013591613dfe565b1561510557918a9391614f9c7fdfb01daff392e7517b046c12973c0ac0765aa171576539d5f2b7967f7932901394612cba565b9a614fbb614fac60208c01612cdb565b9c85606085019e8f5192615392565b865f525f60205260405f20555f146150ea576101c08a0190614fdc82612dab565b83516001600160a01b039081169116036150ba575b50506001600160801b036150086102008b01612d97565b16615018602083019182516127e3565b905261503f60406001600160801b036150346101e08d01612d97565b1692019182516127e3565b90525b61504e60408801612cba565b89516040805160ff93909316835260208301969096529481019490945260608401523392608090a3516001600160a01b031661508d575b505050505050565b6150a66150ae9661509e878561550b565b955193613a47565b949093614057565b505f8080808080615085565b6001600160401b036150ce9151168361518e565b6001600160a01b03906150e090612dab565b1681525f80614ff1565b50508451615100906001600160a01b031661437f565b615042565b5060059c505050505050505050505050565b5050505050505050915050600790565b50505050505050915050600390565b50505050505050915050600690565b9050155f614ef9565b505050505050915050600290565b9050155f614ee0565b505050505050915050600490565b50505050505050915050600190565b50505f60038614614ebe565b5f809260208301908151806151f4575b506040840193845191826151b4575b5050505252565b6001600160401b0316845260036020908152604080862092516001600160a01b031686529190528320805490916151ea916127e3565b90555f80806151ad565b33845260016020908152604080862087516001600160a01b03168752909152842080549091615222916127e3565b90555f61519e565b90615235308361561c565b9060405190606052306040523360601b602c526323b872dd60601b600c5260205f6064601c82875af18060015f51141615615287575b50612d9492615282915f606052604052309061561c565b614372565b3d843b15171015615298575f61526b565b637939f4245f526004601cfd5b90925f9291906001600160a01b038216156153895760405192600484016024850196604486019060648701926064860198873b1561530d5750946020989694928194928b9997630b135d3f60e11b8952526040895252375afa9051630b135d3f60e11b141690565b9a995050949596505050908060401461535d5760411461532d5750505050565b60408092939496508101355f1a60205281375b5f526020600160805f825afa511860601b3d11915f606052604052565b5060208082013560ff81901c601b0190915290356040526001600160ff1b031660605291935090615340565b50505050505f90565b909161ff0060029465ffffffff00009260405191602083019182526040830152604082526153c16060836128b0565b6001600160401b031991519020169260081b169260101b1617171790565b9291926001600160401b0382116119e55760405191615408601f8201601f1916602001846128b0565b8294818452818301116104ca578281602093845f960137010152565b9060ff825116600181108015615501575b6154e55760ff825116600181146154f657600381146154ec576002036154e5576002036154de5761ffff60208301511661ffff602083015116111591826154be575b8261549e575b8261548757505090565b61ffff809293506080809201511692015116111590565b915063ffffffff60608301511663ffffffff60608301511611159161547d565b915063ffffffff60408301511663ffffffff604083015116111591615477565b5050600190565b5050505f90565b5060031492915050565b506002141592915050565b5060038111615435565b91906040519261551a84612878565b5f845260208401905f825260408501915f835260608601925f8452608087015f815260a088015f815260c08901905f825260e08a01925f84526101008b01945f86526101208c01965f88526101408d019a615573613a79565b8c528d5263ffffffff61558860208b01612cdb565b16905260ff61559960408a01612cba565b16905260608701359761ffff891689036104ca5761ffff896156089a5016905260806155c58880614e6c565b013590526080860135905260a06155dc8680614e6c565b0135905260c06155ec8580614e6c565b0135905260a0830135905260c0820135905260e03691016128ee565b9052565b91908110156137435760051b0190565b602460106020939284936014526370a0823160601b5f525afa601f3d1116602051029056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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

// PackMAXITEMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d4c4ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ITEMS() view returns(uint256)
func (inferenceHub *InferenceHub) PackMAXITEMS() []byte {
	enc, err := inferenceHub.abi.Pack("MAX_ITEMS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXITEMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d4c4ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ITEMS() view returns(uint256)
func (inferenceHub *InferenceHub) TryPackMAXITEMS() ([]byte, error) {
	return inferenceHub.abi.Pack("MAX_ITEMS")
}

// UnpackMAXITEMS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d4c4ee.
//
// Solidity: function MAX_ITEMS() view returns(uint256)
func (inferenceHub *InferenceHub) UnpackMAXITEMS(data []byte) (*big.Int, error) {
	out, err := inferenceHub.abi.Unpack("MAX_ITEMS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["WrongPayment"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackWrongPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"stakeToken\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"weightUnit\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"minStake\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"maxWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxShare\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"minOperators\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxOperators\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"epochLength\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validity\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appealWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"equivocationSlash\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verdictCap\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"reporterShare\",\"type\":\"uint32\"}],\"internalType\":\"structOperatorRegistry.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"activeOperators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"addStake\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"appealWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"cancelVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeWindow\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochEndsAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochLength\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"equivocationSlash\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"executeVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"homeBlockOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxOperators\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxShare\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxWeight\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minOperators\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"networkId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structIOperatorRegistry.Operator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"operatorSet\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structOperatorSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structMember[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"ownerOfKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"fault\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slashAmount\",\"type\":\"uint64\"}],\"internalType\":\"structVerdict\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"proposeVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"pop\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reporterShare\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint192\",\"name\":\"amount\",\"type\":\"uint192\"}],\"name\":\"requestUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"pop\",\"type\":\"bytes\"}],\"name\":\"rotateKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"setHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"announcement\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIOperatorRegistry.Statement\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"announcement\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIOperatorRegistry.Statement\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"slashEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"fromSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"toSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"homeBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structSetHandover\",\"name\":\"h\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"slashForgedHandover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"unbondingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validity\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verdictCap\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"weightUnit\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdrawCredit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"EpochStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"OperatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"name\":\"OperatorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardCredited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"fault\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"VerdictCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"executableAt\",\"type\":\"uint64\"}],\"name\":\"VerdictProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"AppealOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPeerId\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProofOfPossession\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyAggregate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"EpochNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Frozen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HandoverIsTrue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"KeyTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedCertificate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoConflict\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"name\":\"NotEnoughWeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"TooFewOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"exiting\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"}],\"name\":\"TooMuchExiting\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"UnknownEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"UnknownVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPayment\",\"type\":\"error\"}]",
	ID:  "664f194dd304ac691239e040816462ac30",
	Bin: "0x610280604052346105dd5761020061571d8038038091610021826102806105e1565b61028039126105dd5760405161020081016001600160401b038111828210176105c9576040526102805181526100586102a0610604565b60208201526100686102c0610604565b60408201526100786102e0610618565b6060820181905261008a610300610618565b6080830181905261009c61032061062c565b60a0840181815292906100b0610340610640565b60c086018190526100c2610360610640565b60e087018190526100d4610380610640565b6101008801819052916100e86103a061062c565b6101208901819052936100fc6103c061062c565b6101408a01819052956101106103e061062c565b6101608b015261012161040061062c565b6101808b0152610132610420610640565b6101a08b0152610143610440610640565b6101c08b0152610154610460610640565b6101e08b01526001600160801b031680159788156105b6575b505086156105a4575b8615610587575b508515610578575b8515610563575b508415610554575b841561053c575b508315610528575b508215610516575b5081156104f2575b5080156104df575b80156104c8575b80156104b1575b801561049a575b8015610485575b61047657816101e09163ffffffff9351604051602081019160808352601160a0830152706c696e65616c2e6e6574776f726b2e763160781b60c0830152466040830152306060830152608082015260c0815261023460e0826105e1565b519020608090815260208301516001600160a01b0390811660a05260408085015190911660c090815260608501516001600160801b0390811660e0908152938601511661010090815293516001600160401b039081166101209081529186015188166101409081529386015188166101609081529486015188166101809081529186015181166101a09081529386015181166101c09081529486015181168752908501511661020052908301518516610220529082015184166102405291015190911661026052516150cb908161065282396080518181816114b201528181611a6b01528181611f8201528181613d860152818161449a015261473c015260a051818181612e9001528181613bcf0152614a37015260c051818181612b4a015281816133f4015281816135010152614065015260e051818181610e85015281816121a70152818161298c0152614b0d015261010051818181610366015281816103ab0152818161056f01526132e001526101205181818161122d0152614b370152610140518181816109080152612e140152610160518181816108bb01528181610ec601528181611b5b0152611baa015261018051818181610518015261287101526101a051818181610be10152612e5701526101c0518181816109f3015261306f01526101e0518181816133ba0152614bcf015261020051818181612025015261302c01526102205181818161106d01526111490152610240518181816129ec0152612edb015261026051818181610e4101528181612af601526140080152f35b63019af63760e01b5f5260045ffd5b5060408201516001600160a01b0316156101d7565b506207a12063ffffffff6101e084015116116101d0565b50620f424063ffffffff6101c084015116116101c9565b50620f424063ffffffff6101a084015116116101c2565b5063ffffffff6101a083015116156101bb565b6101208401516001600160401b03908116600392821692909204161090505f6101b3565b6001600160401b03161591505f6101ab565b6101f491935063ffffffff1611915f6101a3565b63ffffffff9194501663ffffffff841610925f61019b565b63ffffffff8116159450610194565b620f424091955063ffffffff1611935f61018c565b63ffffffff8116159550610185565b66010000000000006001600160401b03919091161195505f61017d565b6001600160401b038116159650610176565b6001600160801b03161096505f8061016d565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176105c957604052565b51906001600160a01b03821682036105dd57565b51906001600160801b03821682036105dd57565b51906001600160401b03821682036105dd57565b519063ffffffff821682036105dd5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806302a688ed146135305780630c340a24146134ec5780631072169d146133de578063117f5f921461339b5780631ef9fc7714613369578063244339de14613304578063375b3c0a146132c15780633ccfd60b146130935780633e98d1fb146130505780633fd2938a1461300d5780634da33cee14612eff57806351b34bb814612ebf57806351ed6a3014612e7b57806357d775f814612e385780635a75a80914612df8578063636f35d314612cae5780636c8cc9d914612c5057806372b60afc146128cd578063758072501461289557806375e1a8b114612855578063766718081461282f5780637df014f414611be45780637f8e3b4e14611a8e5780639025e64c14611a5357806392c9517d146116da5780639cba1a1a146116a35780639f88a7c814611251578063a8b0bb831461120d578063acf0991214611197578063b0dd24c81461116d578063b25873661461112c578063b414a77614610f26578063b98aa18214610eea578063bed536e614610ea9578063c0c0afe014610e65578063c858d74614610e24578063d6c0776e14610884578063e72eccd214610466578063eb4f16b5146103d65763f7df439f146101d2575f80fd5b346103d35760203660031901126103d3576004356001600160c01b038116908190036103d15761020133613b13565b90600382019182548281108015610396575b610357578261022191613a9a565b9261022b84614b03565b9060018301906001600160401b03825460a01c166001600160401b03841690036001600160401b038111610343579186600495949261026c61027295614184565b55613a6f565b0180546001600160c01b03908116830190811161032f5781546001600160c01b0319166001600160c01b03919091161781556102ac614b8f565b81546001600160c01b031660c091821b6001600160c01b03191617918290556040805193845291901c602083015233917f21020437c0e4b58b34bd7ac1f1cef55e7820d1bcd93824ceb273cad96eea704c9190a26040519081527f39df0e5286a3ef2f42a0bf52f32cfe2c58e5b0405f47fe512f2c2439e4cfe20460203392a280f35b634e487b7160e01b85526011600452602485fd5b634e487b7160e01b88526011600452602488fd5b63829f116360e01b85526004527f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316602452604484fd5b506103a18382613a9a565b6001600160801b037f00000000000000000000000000000000000000000000000000000000000000001611610213565b505b80fd5b5060203660031901126103d3576103eb613b97565b6103f433613b13565b610426610402600435614a35565b91600161041f610417600384019586546138ea565b808655614b03565b9101613a6f565b546040519081527f39df0e5286a3ef2f42a0bf52f32cfe2c58e5b0405f47fe512f2c2439e4cfe20460203392a2805f5160206150ab5f395f51905f525d80f35b5060a03660031901126103d3576004356001600160401b0381116103d157610492903690600401613720565b6024356001600160401b038111610880576104b1903690600401613720565b9190926044356001600160401b03811161087c576104d3903690600401613720565b9190926064359460018060a01b038616809603610878576104f2613b97565b33885260016020526040882096875415801590610867575b6108545760055463ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680911015610842575090610557916105508688613b6b565b8385613c6a565b9096610564608435614a35565b976001600160801b037f000000000000000000000000000000000000000000000000000000000000000016808a1061082b575081556105ac6105a7368587613925565b613ef5565b6001820180546001600160a01b0319166001600160a01b03909216919091178155600382018990556105e66105e08a614b03565b82613a6f565b805460ff60e01b1916600160e01b1790556002810180546001600160a01b03191688178155600591909101906001600160401b0386116108175761062a825461379d565b601f81116107d4575b508991868b601f821160011461076957908061068c95610666939161075e575b508160011b915f199060031b1c19161790565b90555b60055481546001600160e01b031660e09190911b6001600160e01b031916179055565b6005546801000000000000000081101561074a579261072b949261070661071d936107016106e38860017f9dfe068c79d6970a08561358e31f12c1b74c6795cc05ed4ccbb1d8f7df8683d59d9c9a01600555613afb565b81546001600160a01b0360039290921b91821b19163390911b179055565b613eb7565b6040519687526080602088015260808701916137f0565b9184830360408601526137f0565b9260608201528033930390a2805f5160206150ab5f395f51905f525d80f35b634e487b7160e01b89526041600452602489fd5b90508a01355f610653565b5050808b5260208b208b9388601f1981165b8b8188106107b7575061068c96501061079e575b5050600187811b019055610669565b8901355f1960038a901b60f8161c191690555f8061078f565b8301358455602096870196600190940193909201918a915061077b565b868111156106335761080990838c5260208c2090601f890160051c9060208a1061080f575b601f82910160051c0391016137d5565b5f610633565b8d91506107f9565b634e487b7160e01b8a52604160045260248afd5b63829f116360e01b8b5260048a905260245260448afd5b634cc72ba160e11b8a52600452602489fd5b6345ed80e960e01b895233600452602489fd5b5060ff600189015460e81c1661050a565b8780fd5b8580fd5b8380fd5b50346103d357806003193601126103d357600a546001600160401b0381169081151580610e0f575b610df1575060055463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016808210610dd957508283926108ee613897565b93855b848110610d97575061092e620f42409163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906138f7565b04938415610d8e575b61094084614865565b916030850285810460301486151715610343576020810192838211610d7a5761098161096b8561390a565b946109796040519687613876565b80865261390a565b602085019890601f1901368a37895b8a898210610ca55750505090835250600101916001600160401b038311610c91576109ba90614897565b946040519460208601906109cd82613ad2565b608087526109dc60a088613876565b63ffffffff16916001600160401b03421690610a187f000000000000000000000000000000000000000000000000000000000000000083613a0f565b9460405196610a268861385b565b89868a6001600160401b0384169d8e8c5260208c0198818a5260408d019e8f526001600160401b0383169c8d606082015284608082015260a0019b6001600160401b031694858d5251902090610a7b956149c2565b9786516001600160401b0316928551918b5193604051948594602086015280516020819201604087015e8401916001600160401b0360c01b9060c01b166040830152518092604883015e016040018c600882015203600801601f1981018252610ae49082613876565b610aed90613ef5565b60405191610afa83613840565b8883528b6020840191436001600160401b03168352604085019081528c60608601928984526080870195600160a01b60019003168652528d8060205260409020945185556001850192516001600160401b03166001600160401b03198454161783555182549060401b67ffffffffffffffff60401b1667ffffffffffffffff60401b169067ffffffffffffffff60401b19161782555181549063ffffffff60801b9060801b169063ffffffff60801b1916179055600160a01b600190039051169060020190600160a01b60019003166001600160601b0360a01b82541617905587600a54917f0000000000000000000000000000000000000000000000000000000000000000610c0991613a0f565b60401b67ffffffffffffffff60401b16916001600160801b0319161717600a5551945191516001600160401b031691604051958695865260208601526040850160c0905260c08501610c5a9161374d565b926060850152608084015260a0830152037f85c5b4bced212bdd8a2793c978dbc6af07127b0b89d06dd54f786133bc889e0e91a280f35b634e487b7160e01b87526011600452602487fd5b600198899291610cfb91603c9190610d09906001600160a01b03610cc9878b613abe565b5116835286602052604083209d8e0154926001600160401b038460a01c1690508881105f14610d665794858092613a0f565b9d5463ffffffff871661500a565b610d13858d613abe565b526bffffffffffffffffffffffff19610d2c8589613abe565b5160601b166bffffffffffffffff00000000603086028c019460201b161760208401526001600160601b03199060601b1691015201610990565b506001600160401b03881694858092613a0f565b634e487b7160e01b89526011600452602489fd5b60019450610937565b90600190610dd2906001600160a01b03610db1858a613abe565b51168952826020526001600160401b038360408b20015460a01c16906138ea565b91016108f1565b635280a18160e01b8452600491909152602452604482fd5b63acb91bdb60e01b835260401c6001600160401b0316600452602482fd5b506001600160401b038160401c1642106108ac565b50346103d357806003193601126103d357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103d357806003193601126103d35760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103d357806003193601126103d357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103d35760203660031901126103d3576001600160401b036001604060209383610f14613787565b16815280855220015416604051908152f35b50346103d35760603660031901126103d3576004356001600160401b0381116103d157610f57903690600401613720565b9190602435926001600160401b038411611128576101606003198536030112611128576044356001600160401b03811161088057610160600319823603011261088057610fa2613b97565b6044810135604486013514801590611117575b61110857608082036110f957610ff69394610fef91610fe66040519260808401604052608087853760040183614459565b60040190614459565b3691613925565b8051602091820120808352600282526040808420546001600160a01b03168085526001909352832091929190831580156110d7575b6110c35760ff600183015460e81c166110af57600161109c9394620f42406110936110666003870154858060c01b03600489015416906138ea565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906138f7565b04933391613f33565b805f5160206150ab5f395f51905f525d80f35b632417a04760e11b83526004849052602483fd5b63bfc6c33760e01b83526004849052602483fd5b506110f3600383015460018060c01b03600485015416906138ea565b1561102b565b63ee9f2d5360e01b8452600484fd5b633a09092760e11b8452600484fd5b506064810135606486013514610fb5565b8280fd5b50346103d357806003193601126103d357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103d357806003193601126103d35760206001600160401b03600a5460401c16604051908152f35b50346103d35760203660031901126103d357600460406001600160a01b036111bd61370a565b1692838152600160205260018060c01b0383838320015416938152600160205220015460c01c90611209604051928392839092916001600160401b036020916040840195845216910152565b0390f35b50346103d357806003193601126103d35760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103d3576101203660031901126103d3576004356001600160401b0381116103d157611283903690600401613720565b90602435916001600160401b0383168093036108805760c036604319011261088057610104356001600160401b03811161169f576112c5903690600401613720565b6112cd613b97565b6001600160401b036112dd613a45565b16865285602052604086206001600160401b036112f8613a2f565b168752866020526040872080548015159283611684575b83611639575b8361162c575b5082611620575b50816115f3575b816115c1575b506115b257608083036115a35760405191608083016040526080858437611354613a45565b6040516001600160401b0360208201927f949396fa6d0e8467296629426f8f5257ff574e426b7c2f124639ee95f315055e84521660408201526040815261139c606082613876565b51902092604051966113ad8861385b565b6044356001600160401b038116810361159f578852602088019460643586526113d4613771565b9860408101998a52606081019660a435885260c435976001600160401b038916890361159b576080830198895260e4356001600160401b0381168103611597576001600160401b03610fef9a81936115049f839060a08901958652604051978260208a019a7f7a06bf63194d7dbaf79172d0c7e5b5846ad17e3027fa458df9e908d9f2074c778c52511660408a0152516060890152511660808701525160a0860152511660c0840152511660e082015260e0815261149461010082613876565b5190206040519160208301935f51602061508b5f395f51905f5285527f0000000000000000000000000000000000000000000000000000000000000000604085015260608401526007608084015260a083015260c082015260c081526114fb60e082613876565b51902090614402565b8051602091820120808352600282526040808420546001600160a01b0316808552600190935283209192919083158015611575575b6110c35760ff600183015460e81c166110af57600261109c9394620f4240611093611066600387015460018060c01b03600489015416906138ea565b50611591600383015460018060c01b03600485015416906138ea565b15611539565b8d80fd5b8c80fd5b8980fd5b63ee9f2d5360e01b8652600486fd5b638a1836c160e01b8652600486fd5b60e4356001600160401b03811692508281036115ef57506001015460401c6001600160401b0316145f61132f565b8880fd5b905060c4356001600160401b038116908181036115ef57506001600160401b036001830154161490611329565b60a4351491505f611322565b546064351492505f61131b565b92506001600160401b0361164b613a2f565b166001600160401b0361165c613a45565b169060018201809211611670571492611315565b634e487b7160e01b8b52601160045260248bfd5b92506001600160401b03611696613a45565b1615159261130f565b8480fd5b50346103d35760203660031901126103d35760406020916001600160401b036116ca613787565b1681528083522054604051908152f35b50346103d35760203660031901126103d3576116f4613787565b604051906117018261385b565b82825260208201928084526040830191606083526060840190828252608085018381526001600160401b0360a087019285845216948585528460205260408520805415611a3f57600281015460019190611763906001600160a01b03166143d8565b97895260208801518a52611777608061390a565b6117846040519182613876565b6080815260806117938161390a565b6020830190601f190136823760408b01905e835260c088015160c01c86520154976001600160401b0363ffffffff8a60801c16998a855260401c1684526117d989613aa7565b986117e76040519a8b613876565b808a526117f6601f1991613aa7565b01865b818110611a07575050855b89518110156118f8576030810281810460301482151715610343578060a8018060a811610d7a57818a019060c882015160601c92838b52600160205260408b209260018060a01b036002850154169260c4830181116118e45760bc61186f60e484015160601c6143d8565b9301106118d057926118af9260059260dc6001989796015160c01c916040519661189888613840565b87526020870152604086015260608501520161395b565b60808201526118be828d613abe565b526118c9818c613abe565b5001611804565b634e487b7160e01b8c52601160045260248cfd5b634e487b7160e01b8d52601160045260248dfd5b50604096506001600160401b03928361193d8b9897969463ffffffff94838c519d8e9d8e52511660408d01525160608c01525160c060808c01526101008b019061374d565b95511660a0890152511660c0870152511660e08501528381036020850152825190818152602081016020808460051b840101950193915b8383106119815786860387f35b9193955091936020806119f5600193601f19868203018752895190858060a01b038251168152858060a01b0384830151168482015260806119d1604084015160a0604085015260a084019061374d565b926001600160401b036060820151166060840152015190608081840391015261374d565b97019301930190928695949293611974565b808b6020809360405192611a1a84613840565b8c84528c83850152606060408501528c606085015260606080850152010152016117f9565b632938879b60e21b86526004879052602486fd5b50346103d357806003193601126103d35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346103d357806003193601126103d357611aa7613b97565b611ab033613b13565b6001600160401b03600a5416151580611b94575b611b3457600281611ae56001600160401b0360018195015460a01c16614184565b611aef81336142b0565b015460a01c166040519081527f12af565fbdd53c6be7b24b4d08750ab523585c012527663059a728d6bf640d5160203392a2805f5160206150ab5f395f51905f525d80f35b506005545f19810191908211611b8057604491635280a18160e01b825260045263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602452fd5b634e487b7160e01b81526011600452602490fd5b506005545f198101908111611bd05763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001611611ac4565b634e487b7160e01b83526011600452602483fd5b503461279f57366003190160c0811261279f5760a01361279f5760a4356001600160401b03811161279f57611c1d903690600401613720565b906004355f52600360205260405f205460018060a01b03811661281057506001600160a01b03611c4b6139f9565b165f52600160205260405f2091611c73600384015460018060c01b03600486015416906138ea565b156127e8576040519161014083018381106001600160401b038211176127d4576040525f83525f602084015260408301915f83525f60608501525f60808501525f60a08501525f60c08501525f60e08501525f6101008501525f61012085015261014181106124435780156127c057813560f81c845260405192610180840160405283610100860152608084018085116126f257610120860152600183018084116126f2573560c01c60208601528451600281036122b8575060098301808411610343573560c01c905260118201808311610c91573560c01c606085015260198201808311610c91573560c01c608085015260218201808311610c915783611d7a91614f97565b60818201808311610c9157611d8f9085614fb4565b806101411161087c57611dad91369161014019019061014101613925565b6020815191012060c08301525b6001600160401b036060830151166080830151816003029160038304036122a45760011b6801fffffffffffffffe16101561227957611e0c906060810151604082015117906020810151905117171590565b61226a576001600160401b036020820151168352826020526040832060a082015190811591821561225e575b508115612244575b506122255760a08101516001600160401b0360208301511660405160208101907f89b54ff3b20dc6d7920a62cf0b1ce856b6ade3426aa040e045a2b95c338196ad8252600435604082015260408152611e9a606082613876565b519020604051611ea981613840565b60043581526024356001600160a01b0381168103610878576020820190815260443560ff811681036115ef576001600160401b03906040840190815260608401606435815260ff611ef8613771565b92608087019384526040519560208701977f04677d3ae78a64d224bd04f622c4ec7a1b1163a3080700e7adae6e3ee7903f6b895251604088015260018060a01b039051166060870152511660808501525160a0840152511660c082015260c08152611f6460e082613876565b5190206040519160208301935f51602061508b5f395f51905f5285527f000000000000000000000000000000000000000000000000000000000000000060408501526060840152600b608084015260a083015260c082015260c08152611fcb60e082613876565b51902091611fe56101008201516101208301519085614c17565b15612216579160a0918360e060c061201e9601519101519160405193602085015260408401526060830152608082015260808152613876565b60016120537f00000000000000000000000000000000000000000000000000000000000000006001600160401b034216613a0f565b91612129846001600160401b036120686139f9565b85612071613a2f565b916040519061207f82613840565b828060a01b0316815260208101848a1681526120e685604084019288845260406060860199338b52836080880199168952600435815260036020522094868060a01b0390878060a01b03905116166001600160601b0360a01b865416178555511683613a6f565b51815460ff60e01b191690151560e01b60ff60e01b161781559351930180546001600160a01b03191660a088901b88900394909416939093178355511690613a6f565b016001815460f01c019061ffff82116122025780546001600160f01b031660f09290921b6001600160f01b0319169190911790556121656139f9565b7f96dad3f1c34178c42d23bf701b9e8db51bed817089cd0758f74788eb483420656121fc6121cd6001600160401b0361219c613a2f565b166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016906138f7565b604080519182526001600160401b0390951660208201526001600160a01b039093169360043593918291820190565b0390a380f35b634e487b7160e01b84526011600452602484fd5b635cd5d23360e01b8552600485fd5b60200151632938879b60e21b83526001600160401b0316600452602482fd5b6001600160401b0391506001015460401c1642115f611e40565b8154141591505f611e38565b63a5b14d3760e01b8352600483fd5b6060820151608083015163070b486960e31b86526001600160401b0391821660045216602452604484fd5b634e487b7160e01b86526011600452602486fd5b90919650600181149081156127b5575b50156124435761015d861061244357610100840151602983018084116126f2573560c01c6080860152603583018084116126f2573560c01c8252603d8301908184116126f25761231a81608093614f97565b20609d8301918284116126f25761233461236a9387614fb4565b6001600160401b03602087015116906001600160401b038060808901511691511692603186013560e01c926009870135906149c2565b60a0840152603181013560e01c1580156127a3575b61244357603181013560e01c60078101959086106126f2578560031c61015d018061015d116126f25780821061244357811061279f576123c7368760031c61015d8501613925565b6020815191012060c08501526001600160401b0360808501511660608501525f60405160208101915f5b5f198a60031c0181111561271c5750601f198284030160051c825282604052612443575f9760031c9283900361015c19019392830161015d0192818303601f190160051c612452575050505015611dba575b6302203a5960e51b5f5260045ffd5b929391929091828403601f190160051c606881810291820490036126f2578082106124435761248091613a9a565b601f81166124435761249a838503601f190160051c614865565b9060405194608086019661010087016040525f975f905b878403601f190160051c821061267a57505060015b603186013560e01c811061267257819287601f1991030160051c5f976040517fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf6281525b60018411612598575050600191501492601f191601141661258b575b50600901350361257d576001600160401b036080850151168211612443576001600160401b0361255e6125789382608088015116613a9a565b16606085015261256d81614edc565b610100840151614f5e565b611dba565b62e3c90560e31b5f5260045ffd5b6020015191506009612525565b90915f905f905b8082106125b45750509260011c929190612509565b9091898360051b986020808b890101519a8301015160018b16600114612655576020870152600185015f858210612640575b600114612620575091600192916020808486953560408b0152019b5b8360051b90851c82828c01015260608920920101520192019061259f565b600193919a95509160208381869560051b8401015160408a015296612602565b5060018b0160208260051b8a010151146125e6565b91602080836001969495879635838c015260408b0152019b612602565b60011b6124c6565b909161268b813560c01c809b6138ea565b998315908115612715578a905b600884018085116126f25763ffffffff6126c58860808f94966126be816126cc99614f97565b2093613abe565b511661500a565b6126d68589613abe565b5215612706575b606881018091116126f25791600101906124b1565b634e487b7160e01b5f52601160045260245ffd5b612710828a614f5e565b6126dd565b8390612698565b60ff86820161015d01355f1a60038c901c5f19018314612784575b81811161277b575b811618808260031b915b6127575750506001016123f1565b6001811661276d575b6001918201911c80612749565b818652602090950194612760565b6001935061273f565b6001600384901b60318a013560e01c031b5f19019150612737565b5f80fd5b50611000603182013560e01c1161237f565b60039150145f6122c8565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6127f06139f9565b63bfc6c33760e01b5f9081526001600160a01b0391909116600452602490fd5b6001600160401b03906357f63db960e01b5f5260a01c1660045260245ffd5b3461279f575f36600319011261279f5760206001600160401b03600a5416604051908152f35b3461279f575f36600319011261279f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f57602036600319011261279f576001600160a01b036128b661370a565b165f526004602052602060405f2054604051908152f35b3461279f57602036600319011261279f576004356128e9613b97565b5f818152600360205260409020805490916001600160a01b038216919082158015612c43575b612c3157506001600160401b038160a01c1680421115612c1f5750600160e01b9060ff60e01b19161782555f52600160205260405f2060018101612979612959825460f01c613810565b82546001600160f01b031660f09190911b6001600160f01b031916178255565b6001830154916129be6001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b038560a01c166138f7565b9360038201918254620f4240612a126129e5600485019360018060c01b03855416906138ea565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906138f7565b935483546001600160a01b03988916999190981697949091900480821015612c175750915b855460ff60e81b1916600160e81b1780875560e01c60ff16612be1575b50835480831015612bd757612a6a838092613a9a565b85556001600160c01b0390612a7f9084613a9a565b825491166001600160c01b0391821603959086116126f257612ae2608095612ae8937f779ae4259a5af4ef22846b515842b1f76ab36febb4d48a5faf1fca88c9995c599860018060c01b03166001600160401b0360c01b82541617905554614b03565b90613a6f565b620f4240612b1c63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016836138f7565b0490865f52600460205260405f20612b358382546138ea565b9055612b418282613a9a565b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165f526004602052612b8060405f209182546138ea565b9055867f9637a20306ba48338062fa9b4c666c9879c38f7cdd06a91c066ec16d60b0ac2a6020604051858152a26040519260038452602084015260408301526060820152a35f5f5160206150ab5f395f51905f525d005b612a6a8180613a9a565b612beb90876142b0565b600a805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b1617905587612a54565b905091612a37565b6357f63db960e01b5f5260045260245ffd5b6315452af760e21b5f5260045260245ffd5b5060ff8260e01c1661290f565b3461279f57602036600319011261279f576020612c6b61370a565b612c73613b97565b335f5260048252612c9660405f20548092335f52600485525f6040812055613bcc565b5f5f5160206150ab5f395f51905f525d604051908152f35b3461279f57602036600319011261279f57612cc761370a565b606060e0604051612cd781613824565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c0820152015260018060a01b03165f52600160205260405f206002810154906112098154926001600160401b03600384015491600185015460405195612d3e87613824565b60018060a01b038316875260208701978852604087019485528360608801818460a01c168152612d9a600560808b019460ff8760e01c161515865260ff60a08d019760e81c16151587528460c08d019860a01c1688520161395b565b9660e08a019788526040519a8b9a60208c5260018060a01b0390511660208c01525160408b01525160608a01525116608088015251151560a087015251151560c0860152511660e0840152516101008084015261012083019061374d565b3461279f575f36600319011261279f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f575f36600319011261279f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f575f36600319011261279f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461279f575f36600319011261279f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f57604036600319011261279f576004356001600160401b03811161279f57612f2f903690600401613720565b906024356001600160401b03811161279f577f9387d3eae46a2f3bc4043da162ffc4dbea583ac6201c14594d29759dbfba312591612f93612f77612ff8933690600401613720565b612f82929192613b97565b612f8b33613b13565b928785613c6a565b91612fb960018201936107016020612fb360018060a01b038854166143d8565b01613e6a565b556001600160a01b03612fd06105a7368886613925565b166001600160601b0360a01b82541617905560405191829160208352339560208401916137f0565b0390a25f5f5160206150ab5f395f51905f525d005b3461279f575f36600319011261279f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f575f36600319011261279f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f575f36600319011261279f576130ab613b97565b5f335f52600160205260405f208054156132ae576001810190815460f01c61329b576004810180549092906001600160c01b03811690811515908161328e575b50613278575b50805460ff8160e01c16158061325f575b613185575b508315613146576020846040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5833392a2612c968133613bcc565b546001600160401b03935060e01c60ff161561317557505460c01c5b63669c898b60e11b5f521660045260245ffd5b8291506002015460a01c16613162565b936131a8906131a2600385015460018060c01b03875416906138ea565b906138ea565b93335f526001602052600560405f205f81555f60018201555f60028201555f60038201555f6004820155016131dd815461379d565b908161321b575b5050335f526001602052600160405f20019081549060ff8060e81b9160e81c16151560e81b169060ff60e81b191617905584613107565b81601f5f93116001146132325750555b85806131e4565b8183526020832061324f91601f0160051c841901906001016137d5565b808252816020812091555561322b565b506001600160401b03600284015460a01c164211613102565b83546001600160c01b03191684559350846130f1565b905060c01c4211866130eb565b63452e239b60e11b5f523360045260245ffd5b63bfc6c33760e01b5f523360045260245ffd5b3461279f575f36600319011261279f5760206040516001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f575f36600319011261279f5761331c613897565b6040518091602082016020835281518091526020604084019201905f5b818110613347575050500390f35b82516001600160a01b0316845285945060209384019390920191600101613339565b3461279f57602036600319011261279f576004355f526002602052602060018060a01b0360405f205416604051908152f35b3461279f575f36600319011261279f5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461279f57602036600319011261279f576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036134de575f81815260036020526040902080546001600160a01b0381169190821580156134d1575b6134be57600160e01b9060ff60e01b19161790555f526001602052613498600160405f2001613478815460f01c613810565b81546001600160f01b031660f09190911b6001600160f01b031916179055565b7f4a7eb61271105e3f6a6fc29ee0e992d572ae30b1a0b2262034500664c200338a5f80a2005b836315452af760e21b5f5260045260245ffd5b5060ff8160e01c16613446565b6282b42960e81b5f5260045ffd5b3461279f575f36600319011261279f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461279f57604036600319011261279f5761354961370a565b6024356001600160401b03811161279f57613568903690600401613720565b90600561357433613b13565b61357e8484613b6b565b6002810180546001600160a01b0319166001600160a01b03871617905501926001600160401b0383116127d4576135b5845461379d565b601f81116136c8575b505f93601f84116001146136465761360d84807f6df33af240fe3733c58a6ff0ceb3c185cc7d4431f6f9ef5b03642cf25fe778a196975f9161363b57508160011b915f199060031b1c19161790565b90555b61363660405192839260018060a01b0316835260406020840152339560408401916137f0565b0390a2005b905085013588610653565b601f19841694815f5260205f20905f5b8781106136b05750857f6df33af240fe3733c58a6ff0ceb3c185cc7d4431f6f9ef5b03642cf25fe778a1969710613697575b5050600185811b019055613610565b8401355f19600388901b60f8161c191690558580613688565b90916020600181928589013581550193019101613656565b838111156135be576136fc90855f5260205f2090601f860160051c906020871061370257601f82910160051c0391016137d5565b846135be565b5f91506107f9565b600435906001600160a01b038216820361279f57565b9181601f8401121561279f578235916001600160401b03831161279f576020838186019501011161279f57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608435906001600160401b038216820361279f57565b600435906001600160401b038216820361279f57565b90600182811c921680156137cb575b60208310146137b757565b634e487b7160e01b5f52602260045260245ffd5b91607f16916137ac565b5f5b8281106137e357505050565b5f828201556001016137d7565b908060209392818452848401375f828201840152601f01601f1916010190565b61ffff5f199116019061ffff82116126f257565b61010081019081106001600160401b038211176127d457604052565b60a081019081106001600160401b038211176127d457604052565b60c081019081106001600160401b038211176127d457604052565b90601f801991011681019081106001600160401b038211176127d457604052565b60405190600554808352826020810160055f5260205f20925f5b8181106138c85750506138c692500383613876565b565b84546001600160a01b03168352600194850194879450602090930192016138b1565b919082018092116126f257565b818102929181159184041417156126f257565b6001600160401b0381116127d457601f01601f191660200190565b9291926139318261390a565b9161393f6040519384613876565b82948184528183011161279f578281602093845f960137010152565b9060405191825f82549261396e8461379d565b80845293600181169081156139d75750600114613993575b506138c692500383613876565b90505f9291925260205f20905f915b8183106139bb5750509060206138c6928201015f613986565b60209193508060019154838589010152019101909184926139a2565b9050602092506138c694915060ff191682840152151560051b8201015f613986565b6024356001600160a01b038116810361279f5790565b906001600160401b03809116911601906001600160401b0382116126f257565b6084356001600160401b038116810361279f5790565b6044356001600160401b038116810361279f5790565b356001600160401b038116810361279f5790565b805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055565b919082039182116126f257565b6001600160401b0381116127d45760051b60200190565b80518210156127c05760209160051b010190565b6006905f905b60048210613ae557505050565b6001602081928554815201930191019091613ad8565b6005548110156127c05760055f5260205f2001905f90565b6001600160a01b03165f81815260016020526040902080549092919015613b595760ff600184015460e01c1615613b475750565b634022bc5560e01b5f5260045260245ffd5b63bfc6c33760e01b5f5260045260245ffd5b508015908115613b8c575b50613b7d57565b6311795d9b60e01b5f5260045ffd5b60409150115f613b76565b5f5160206150ab5f395f51905f525c613bbd5760015f5160206150ab5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116613c1a5750905f80809338935af115613c0d57565b63b12d13eb5f526004601cfd5b9160145260345263a9059cbb60601b5f5260205f6044601082855af1908160015f51141615613c4c575b50505f603452565b3b153d171015613c5d575f80613c44565b6390b8ec185f526004601cfd5b9290939160808503613e2457604051946080860160405260808587378594613ca5876060810151604082015117906020810151905117171590565b8015613e46575b613e2457613cbb913691613925565b6020815191012094855f52600260205260018060a01b0360405f205416613e335761010060405160208101907f3b8fd08dd40321d219dbe8f52e66a4a14ae2659fd1e3bb0eff8556cfbdae5637825288604082015260408152613d1f606082613876565b51902060405160208101907f66b6a0f5886d748213ef360fd5816340469d5cff9a6b808a5d335c986f8c250f825233604082015289606082015260608152613d68608082613876565b5190206040519060208201925f51602061508b5f395f51905f5284527f000000000000000000000000000000000000000000000000000000000000000060408401525f60608401526001608084015260a083015260c082015260c08152613dd060e082613876565b5190209303613e2457613df192610100604051938185016040528437614c17565b15613e15575f83815260026020526040902080546001600160a01b03191633179055565b6301f9405960e11b5f5260045ffd5b63ee9f2d5360e01b5f5260045ffd5b8563465666f160e01b5f5260045260245ffd5b5060806040518189825e60018282015260a081600c618ca0fa60803d141615613cac565b613e9460405191613e7a83613ad2565b613e85608084613876565b613e8e81614edc565b82614f5e565b5f5b60048110613ea2575050565b60019060208351930192816006015501613e96565b613ed260405191613ec783613ad2565b613e8e608084613876565b5f5b60048110613ee0575050565b60019060208351930192816006015501613ed4565b9081518060401b6bfe61000180600a3d393df3000161fffe8211840152600b8101601584015ff0928315613f265752565b63301164255f526004601cfd5b60018201805460ff60e81b1916600160e81b17808255959694959094929391929060e01c60ff166140f6575b6003840193600485548084105f146140ec57613f7c848092613a9a565b87556001600160c01b0390613f919085613a9a565b929091018054919092166001600160c01b0391821603969087116126f257612ae2608096613ffa937f779ae4259a5af4ef22846b515842b1f76ab36febb4d48a5faf1fca88c9995c599960018060c01b03166001600160401b0360c01b82541617905554614b03565b620f424061402e63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016836138f7565b049160018060a01b031696875f52600460205260405f206140508482546138ea565b905561405c8383613a9a565b60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165f52600460205261409b60405f209182546138ea565b9055877f9637a20306ba48338062fa9b4c666c9879c38f7cdd06a91c066ec16d60b0ac2a6020604051868152a260ff6040519716875260208701526040860152606085015260018060a01b031692a3565b613f7c8180613a9a565b61410084846142b0565b600a805467ffffffffffffffff60401b19164260401b67ffffffffffffffff60401b16179055613f5f565b939160ff909391936001600160401b036040519560208701975f51602061508b5f395f51905f528952604088015216606086015216608084015260a083015260c082015260c0815261417e60e082613876565b51902090565b600a546001600160401b0381169081156142ab57816001600160401b038260801c1603614287575b505f525f6020526003602060018060a01b03600260405f200154166040805191600890600960a0601f8601833c600884015160ff161561425f575b5080835282015f8482015201604052015160c01c046001600160401b03614214600a54938460c01c613a0f565b91166001600160401b03821681811161424a5750506001600160c01b0390911660c09190911b6001600160c01b03191617600a55565b63c55e00ef60e01b5f5260045260245260445ffd5b90503b60a060015f198301928360281c3d3d3e60a803018260a811026008039111025f6141e7565b6001600160801b036001600160401b0360801b8260801b16911617600a555f6141ac565b505050565b60018201805460ff60e01b19168155916142d660026142cd614b8f565b92019182613a6f565b5460e01c6005545f1981019081116126f2576142f190613afb565b90546001600160a01b0360039290921b1c811692168203614369575b505060055490811561435557612fb36020916138c6935f190161432f81613afb565b81546001600160a01b0360039290921b82901b19169091556005919091559054166143d8565b634e487b7160e01b5f52603160045260245ffd5b8161439e6143d19361437a84613afb565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b5f90815260016020526040902060020180546001600160e01b031660e09290921b6001600160e01b031916919091179055565b5f8061430d565b906040805180935f19813b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b909261010003613e245761442492610100604051938185016040528437614c17565b1561442b57565b635cd5d23360e01b5f5260045ffd5b3563ffffffff8116810361279f5790565b3560ff8116810361279f5790565b90610100810163ffffffff61446d8261443a565b166144fd57506144be61447f82613a5b565b61448b6020840161444b565b906060840135916040850135917f000000000000000000000000000000000000000000000000000000000000000061412b565b905b608081013590601e198136030182121561279f5701908135916001600160401b03831161279f5760200190823603821361279f576138c693614402565b60208201600260ff61450e8361444b565b161480159061483e575b61476657610120830161458f61452d8261443a565b60405163ffffffff60208201927f3bd9d0e0f4ac937ec60e597f592ff7bc5e1eb0faef94051c71d5864b1dd20036845216604082015260408701356060820152606087013560808201526080815261458660a082613876565b5190209161443a565b3685900391610140860135601e19840181121561279f578601918235926001600160401b03841161279f57602001908360051b3603821361279f5763ffffffff909391931691925f915b80831061478b57505050614784575b8015908115614775575b506147665761460961460385613a5b565b9261444b565b60a0850135936001600160a01b0385169081860361279f5760c08701608061463082613a5b565b6040516001600160401b0360208201927f0fbf139a97704a2632d7c9ccfd039e209a9808e8a89a01c2e3d111944e22f4e584528760408401521660608201526060815261467d8382613876565b51902095609f19011261279f5760405196608088018881106001600160401b038211176127d457604052875235906001600160401b0382169182810361279f57602088015260e088013590816040890152359063ffffffff82169182810361279f5760606147609901526040519260208401947ff2fadb01cff68fd21c338ba68f0e17bed71dada602d29759dcd934045d383453865260408501526060840152608083015260a082015260a0815261473660c082613876565b519020927f000000000000000000000000000000000000000000000000000000000000000061412b565b906144c0565b637ca55c7760e01b5f5260045ffd5b905060e085013514155f6145f2565b505f6145e8565b90919293600190818616155f146147f1576147e5906147ab868587614ffa565b3590606091604051917fe8f940fe14700f9b740e1f47fc86e65340db40a46b1f1df221bb4a806c55ef3c8352602083015260408201522090565b94811c930191906145d9565b61483990614800868587614ffa565b35606091604051917fe8f940fe14700f9b740e1f47fc86e65340db40a46b1f1df221bb4a806c55ef3c8352602083015260408201522090565b6147e5565b5061484c610120840161443a565b63ffffffff8061485b8561443a565b1691161015614518565b9061486f82613aa7565b61487c6040519182613876565b828152809261488d601f1991613aa7565b0190602036910137565b805180156149bc576001905b8082106149b2575f5b600183116148c5575050508051156127c0576020015190565b600182018083116126f25760011c915f5b838110614921575050606090604051907fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf628252806020830152604082015220909160011c91906148ac565b600181901b906001600160ff1b03811681036126f25760018201918281116126f2576001926149526060928a613abe565b5190858110156149ab57614966908a613abe565b515b604051917fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf62835260208301526040820152206149a48289613abe565b52016148d6565b5085614968565b9060011b906148a3565b50505f90565b9491936001600160401b03809463ffffffff9396604051978360208a019a7f6fa1ab648288f4530b6cbbda436ba04740d47fc36eda1d1ba253ef871024ec9f8c521660408a0152606089015260808801521660a08601521660c08401521660e082015260e0815261417e61010082613876565b7f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03821615614af75734614ae857614a753083615065565b9060405190606052306040523360601b602c526323b872dd60601b600c5260205f6064601c82875af18060015f51141615614aca575b50614ac792614ac2915f6060526040523090615065565b613a9a565b90565b3d843b15171015614adb575f614aab565b637939f4245f526004601cfd5b63788a686f60e01b5f5260045ffd5b8091503403614ae85790565b6001600160801b037f000000000000000000000000000000000000000000000000000000000000000016908115614b7b57047f0000000000000000000000000000000000000000000000000000000000000000906001600160401b03821681105f14614b77576001600160401b0391501690565b5090565b634e487b7160e01b5f52601260045260245ffd5b6001600160401b03600a54165f525f6020526001600160401b03600160405f20015460401c16428110614c07575b6001600160401b03614bf462015180927f000000000000000000000000000000000000000000000000000000000000000090613a0f565b16016001600160401b0381116126f25790565b50426001600160401b0316614bbd565b9091610100906080604051946103008601604052855e6f17f1d3a73197d7942695638c4fa9ac0f6101808501527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08501526f114d1d6855d545a8aa7d76c8cf2e21f26101c08501527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6101e085015261020084015e60808201908183116126f25760029160405160c081016101c08201915f815260208101945f8652604082019081527f010000424c535f5349475f424c53313233383147325f584d443a5348412d323560608301526e365f535357555f524f5f504f505f2b60881b6080830152602082608f818a610bb8fa82517f01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f88526c535357555f524f5f504f505f2b60981b909252602084604d858b610bb8fa169587915b60098310614eaa575050506040835260016101e0820152604061020082015260016102608201536f1a0111ea397fe69a4b1ba7b6434bacd76102618201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6102818201528161022082015b848210614e8d57505084614e54575b505082614e36575b505015614e1657505f610300602092600f6204b5dcfa60015f511460203d14161690565b6375c6821d60e11b5f9081526001600160a01b0391909116600452602490fd5b91509150610100600d92610200823d149385610708fa165f80614df2565b91935093506101008083608060119788620116e8fa813d1416918184865e60806101406102c08301920187620116e8fa16915f80614dea565b90956040908188845e818860e1886005610bb8fa16960190614ddb565b909196600190602060c05f198b0160051b870160a0810151861888528b875301604d878d610bb8fa1697019190614d6f565b604081019060608251910191825191828117614ef9575b50505050565b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8311016f1a0111ea397fe69a4b1ba7b6434bacd70390527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab0390525f808080614ef3565b61010060809283604051918185845e8183015e600b610465fa60803d141615614f8357565b6375c6821d60e11b5f52600b60045260245ffd5b906050603080935f8452818160108601375f604085015201910137565b9061012082015181905f905b60048210614fdd5750505060c060e0918160405191823720910152565b60306040825f600194528286601083013701930191019091614fc0565b91908110156127c05760051b0190565b916001600160401b03906040519263ffffffff60208501957fb7ddf544c130a71d1f47c904e7ec473c225a0711f9641a4bad5a45799ae7deeb875216604085015260608401521660808201526080815261417e60a082613876565b602460106020939284936014526370a0823160601b5f525afa601f3d1116602051029056feffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f74459b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
