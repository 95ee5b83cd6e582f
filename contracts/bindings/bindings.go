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

// Member is an auto generated low-level Go binding around an user-defined struct.
type Member struct {
	Operator common.Address
	Relayer  common.Address
	Key      []byte
	Weight   uint64
	PeerId   []byte
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

// Verified is an auto generated low-level Go binding around an user-defined struct.
type Verified struct {
	Epoch           uint64
	SignedWeight    uint64
	TotalWeight     uint64
	CertificateHash [32]byte
}

// CertificateVerifierMetaData contains all meta data concerning the CertificateVerifier contract.
var CertificateVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"fromSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"toSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"homeBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structSetHandover\",\"name\":\"handover\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"internalType\":\"structICertificateVerifier.Link[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"name\":\"handover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"networkId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"setOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"usableUntil\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"signedWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structVerified\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"verifyAndCache\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"signedWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"internalType\":\"structVerified\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"signersHash\",\"type\":\"bytes32\"}],\"name\":\"AggregateCached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"HandedOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"byProof\",\"type\":\"bool\"}],\"name\":\"Repinned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"}],\"name\":\"BadLink\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPoint\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyAggregate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedCertificate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"MissingPrecompile\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotCached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"name\":\"NotEnoughWeight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"usableUntil\",\"type\":\"uint64\"}],\"name\":\"SetExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"}],\"name\":\"UnknownSet\",\"type\":\"error\"}]",
	ID:  "7bf4845c8c4614a000748d5c53de8f7e5a",
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
// Solidity: function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) view returns((uint64,uint64,uint64,bytes32))
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
// Solidity: function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) view returns((uint64,uint64,uint64,bytes32))
func (certificateVerifier *CertificateVerifier) TryPackVerify(kind uint8, slot [32]byte, bodyHash [32]byte, certificate []byte) ([]byte, error) {
	return certificateVerifier.abi.Pack("verify", kind, slot, bodyHash, certificate)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbce17ff.
//
// Solidity: function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes certificate) view returns((uint64,uint64,uint64,bytes32))
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"cancelRecurring\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"changeAssurance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"createRecurring\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"checkpoint\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"chunkIndex\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"chunkProof\",\"type\":\"bytes32[]\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structIInferenceHub.Item[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"delivered\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"certificate\",\"type\":\"bytes\"}],\"name\":\"fulfil\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"isDelivered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"nonceOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"inputBytes\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"params\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"internalType\":\"structIInferenceHub.Ask[]\",\"name\":\"asks\",\"type\":\"tuple[]\"}],\"name\":\"requestBatch\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"requestIds\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"requestFor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"body\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"outputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"retryCallback\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"status\",\"outputs\":[{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"tick\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"reversed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"}],\"name\":\"AssuranceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"CallbackExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"}],\"name\":\"CallbackWithheld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"certificateHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"name\":\"Fulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ItemSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"}],\"name\":\"RecurringCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"interval\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ticks\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structIInferenceHub.RequestParams\",\"name\":\"template\",\"type\":\"tuple\"}],\"indexed\":false,\"internalType\":\"structIInferenceHub.Recurring\",\"name\":\"recurring\",\"type\":\"tuple\"}],\"name\":\"RecurringCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"inputSalt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"input\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"pointer\",\"type\":\"string\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recurringId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tick\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Ticked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadRequest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"BodyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"has\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needs\",\"type\":\"uint256\"}],\"name\":\"InsufficientDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"NotRefundableYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"Outstanding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"enumIInferenceHub.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"}]",
	ID:  "38f5926da9d7a5603548e549f85a332687",
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
// the contract method with ID 0xaed72aa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeAssurance((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns()
func (inferenceHub *InferenceHub) PackChangeAssurance(r Request, body Inference, outputSalt [32]byte, output []byte, certificate []byte) []byte {
	enc, err := inferenceHub.abi.Pack("changeAssurance", r, body, outputSalt, output, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeAssurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaed72aa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeAssurance((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output, bytes certificate) returns()
func (inferenceHub *InferenceHub) TryPackChangeAssurance(r Request, body Inference, outputSalt [32]byte, output []byte, certificate []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("changeAssurance", r, body, outputSalt, output, certificate)
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
// the contract method with ID 0x41289d5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) PackRetryCallback(r Request, body Inference, outputSalt [32]byte, output []byte) []byte {
	enc, err := inferenceHub.abi.Pack("retryCallback", r, body, outputSalt, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetryCallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41289d5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) TryPackRetryCallback(r Request, body Inference, outputSalt [32]byte, output []byte) ([]byte, error) {
	return inferenceHub.abi.Pack("retryCallback", r, body, outputSalt, output)
}

// UnpackRetryCallback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41289d5d.
//
// Solidity: function retryCallback((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r, (bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) body, bytes32 outputSalt, bytes output) returns(bool success)
func (inferenceHub *InferenceHub) UnpackRetryCallback(data []byte) (bool, error) {
	out, err := inferenceHub.abi.Unpack("retryCallback", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
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
	if bytes.Equal(raw[:4], inferenceHub.abi.Errors["TokenNotAccepted"].ID.Bytes()[:4]) {
		return inferenceHub.UnpackTokenNotAcceptedError(raw[4:])
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
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"get\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"registeredAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"setState\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setUri\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ModelOwnerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"ModelStateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelUriChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"BadModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"from\",\"type\":\"uint8\"},{\"internalType\":\"enumIModelRegistry.ModelState\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"BadTransition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"}],\"name\":\"UnknownModel\",\"type\":\"error\"}]",
	ID:  "3e254b56222d92d47acf39cfb7ab1cbcc5",
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
// Solidity: function get(bytes32 model) view returns((address,uint8,uint64,uint64,bytes32,bytes32,string))
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
// Solidity: function get(bytes32 model) view returns((address,uint8,uint64,uint64,bytes32,bytes32,string))
func (modelRegistry *ModelRegistry) TryPackGet(model [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("get", model)
}

// UnpackGet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eaa6ac0.
//
// Solidity: function get(bytes32 model) view returns((address,uint8,uint64,uint64,bytes32,bytes32,string))
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
	ABI: "[{\"inputs\":[],\"name\":\"currentEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochEndsAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"homeBlockOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"networkId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"slashed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structIOperatorRegistry.Operator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"operatorSet\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structOperatorSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"internalType\":\"structMember[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"ownerOfKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"pop\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollEpoch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"setHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"announcement\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIOperatorRegistry.Statement\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"announcement\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIOperatorRegistry.Statement\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"slashEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"fromSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"toSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"homeBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structSetHandover\",\"name\":\"handover\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"slashForgedHandover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"totalWeight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"name\":\"EpochStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"}],\"name\":\"ExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"OperatorRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"peerId\",\"type\":\"bytes\"}],\"name\":\"OperatorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"fault\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"StakeChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bondedUntil\",\"type\":\"uint64\"}],\"name\":\"UnstakeRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"executableAt\",\"type\":\"uint64\"}],\"name\":\"VerdictProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"AppealOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProofOfPossession\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"EpochNotOver\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HandoverIsTrue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"KeyTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoConflict\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"TooFewOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"TooManyOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"exiting\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"allowed\",\"type\":\"uint64\"}],\"name\":\"TooMuchExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"UnknownEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"}],\"name\":\"UnknownVerdict\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPayment\",\"type\":\"error\"}]",
	ID:  "664f194dd304ac691239e040816462ac30",
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
// Solidity: function slashForgedHandover(bytes key, uint64 epoch, (uint64,bytes32,uint64,bytes32,uint64,uint64) handover, bytes signature) returns()
func (operatorRegistry *OperatorRegistry) PackSlashForgedHandover(key []byte, epoch uint64, handover SetHandover, signature []byte) []byte {
	enc, err := operatorRegistry.abi.Pack("slashForgedHandover", key, epoch, handover, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashForgedHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f88a7c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashForgedHandover(bytes key, uint64 epoch, (uint64,bytes32,uint64,bytes32,uint64,uint64) handover, bytes signature) returns()
func (operatorRegistry *OperatorRegistry) TryPackSlashForgedHandover(key []byte, epoch uint64, handover SetHandover, signature []byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("slashForgedHandover", key, epoch, handover, signature)
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
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadProofOfPossession"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadProofOfPossessionError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["EpochNotOver"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackEpochNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["HandoverIsTrue"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackHandoverIsTrueError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["KeyTaken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NoConflict"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNoConflictError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotRegisteredError(raw[4:])
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
