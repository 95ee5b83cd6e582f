// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracttest

import (
	"github.com/lineal-network/lineal/contracts/bindings"

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

// Announcement is the type of package bindings.
type Announcement = bindings.Announcement

// Assurance is the type of package bindings.
type Assurance = bindings.Assurance

// Checkpoint is the type of package bindings.
type Checkpoint = bindings.Checkpoint

// Destination is the type of package bindings.
type Destination = bindings.Destination

// FeedRound is the type of package bindings.
type FeedRound = bindings.FeedRound

// Inference is the type of package bindings.
type Inference = bindings.Inference

// Request is the type of package bindings.
type Request = bindings.Request

// SetHandover is the type of package bindings.
type SetHandover = bindings.SetHandover

// Status is the type of package bindings.
type Status = bindings.Status

// Tensor is an auto generated low-level Go binding around an user-defined struct.
type Tensor struct {
	Name  string
	Dtype uint8
	Shape []uint64
	Data  []byte
}

// Verdict is the type of package bindings.
type Verdict = bindings.Verdict

// LibrariesMetaData contains all meta data concerning the Libraries contract.
var LibrariesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structAnnouncement\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"announcement\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"view_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"ledgerRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"deliveryRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCheckpoint\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"checkpoint\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"network\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint64\",\"name\":\"startedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"updatedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"}],\"internalType\":\"structFeedRound\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"feed\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"shape\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structTensor\",\"name\":\"t\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"floatAtWad\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"fromSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"toSetHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"homeBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structSetHandover\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"handover\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"}],\"name\":\"hashToG2\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"point\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"name\":\"inSubgroup\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"outcome\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lineageRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outputCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"traceRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"assurance\",\"type\":\"tuple\"}],\"internalType\":\"structInference\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"inference\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"shape\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structTensor\",\"name\":\"t\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"intAt\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size1\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root1\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"size2\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root2\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"isConsistent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"signed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"}],\"name\":\"isQuorum\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"leafHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"width\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"indices\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"multiproof\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"requestId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"rootOfInclusion\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"}],\"name\":\"setRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"originChainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"engineId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputCommitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"k\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"q\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"checkedWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"soundnessBits\",\"type\":\"uint16\"}],\"internalType\":\"structAssurance\",\"name\":\"minAssurance\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"policyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"}],\"internalType\":\"structDestination[]\",\"name\":\"destinations\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorFee\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"relayFee\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structRequest\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"signingDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"model\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"failedRule\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"ledgerSize\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ledgerTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"validUntil\",\"type\":\"uint64\"}],\"internalType\":\"structStatus\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"status\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"name\":\"tensors\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"},{\"internalType\":\"uint64[]\",\"name\":\"shape\",\"type\":\"uint64[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structTensor[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"challengeId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"fault\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slashAmount\",\"type\":\"uint64\"}],\"internalType\":\"structVerdict\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"verdict\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFinite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutOfBounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"precompile\",\"type\":\"address\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"dtype\",\"type\":\"uint8\"}],\"name\":\"WrongType\",\"type\":\"error\"}]",
	ID:  "9e9ef4a2be4092c5d0d1c76de8e1af681e",
	Bin: "0x60808060405234601557612ca3908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630d1294b31461187e575080630d925cc41461172f57806310705df81461171357806318409e03146115d15780633fdd23a61461155e578063452f8f0a1461134f5780635bf48e3a1461120c57806362604eae146111f357806364e3438b1461118357806365ae5314146110015780636f632db114610e175780637070f22414610db4578063991a46db14610c64578063a54126dd14610bcf578063a97c17a5146108f7578063ac76432214610824578063cc3cc121146106cb578063d0d2adf414610651578063e112f5cc146104cf578063f2297ddf1461038a578063fb34a2fd146101735763fc0366711461010e575f80fd5b3461016f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043567ffffffffffffffff811161016f576101676101626020923690600401611d5e565b612a5d565b604051908152f35b5f80fd5b3461016f5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760243567ffffffffffffffff811161016f573660238201121561016f578060040135906101ce82611bc4565b916101dc6040519384611b01565b8083526024602084019160051b8301019136831161016f57602401905b82821061037a578360443567ffffffffffffffff811161016f57610221903690600401611d5e565b9060643567ffffffffffffffff811161016f57610242903690600401611d2d565b8391935193806004355f956040519760051b917fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf6289525b600181116102a95750506020965086149260051b01141661029e575b50604051908152f35b829150015182610295565b925f97919594975f985b89808681101561036457908c8b959493926020808f818f82010151990101519e019d600188166001146103485760208301528d898d60408460018c01920101511491101660011461032c575060209392908492506040823591015201935b60011c82828b01015260608c2082828c0101520190916102b3565b60209493969d50906040808094938f010151910152019a610311565b9050602094939185935060409083358582015201520193610311565b509399509596919490935090915060011c610279565b81358152602091820191016101f9565b3461016f57610398366119fa565b80359067ffffffffffffffff82169182810361016f575060208101359173ffffffffffffffffffffffffffffffffffffffff83169182840361016f576103e66103eb91602095503690611e30565b6120af565b9160405190848201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f41184c414af437432ccfb261d8c452a3bb35b4c8f674a035e7d9543a989db80960408401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060840152608083015260a082015260a0815261047c60c082611b01565b5190209060405190838201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526104c4606282611b01565b519020604051908152f35b3461016f576104dd36611cdd565b60ff60208301511660018103610626575060606104fb920151612ba0565b60ff8160171c16627fffff82169060ff81146105fe57806105f2575060015b670de0b6b3a7640000820291808304670de0b6b3a764000014901517156105b357609681106105e0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6a81019081116105b3571b905b601f1c61058257602090604051908152f35b7f800000000000000000000000000000000000000000000000000000000000000081146105b3576020905f03610167565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b609603609681116105b3571c90610570565b9062800000179061051a565b7fa0895e8a000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f09b2494e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461016f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043567ffffffffffffffff811161016f57608060206106a581933690600401611ba6565b018160405191825e60018282015260a081600c618ca0fa60803d14166040519015158152f35b3461016f5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043567ffffffffffffffff811680820361016f5760409150815160208101917f949396fa6d0e8467296629426f8f5257ff574e426b7c2f124639ee95f315055e83528382015282815261074f606082611b01565b519020815161075d81611aad565b610765611982565b815260208101602435815267ffffffffffffffff6107816119b0565b85840190815281606085016064358152610799611954565b9060808701918252826107aa61196b565b9460a089019586528a51978260208a019a7f7a06bf63194d7dbaf79172d0c7e5b5846ad17e3027fa458df9e908d9f2074c778c5251168c8a0152516060890152511660808701525160a0860152511660c0840152511660e082015260e0815261081561010082611b01565b51902082519182526020820152f35b3461016f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043567ffffffffffffffff811161016f575f6108766020923690600401611ba6565b6040516108c560218286808201958787528051918291018484015e8101868382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611b01565b604051918291518091835e8101838152039060025afa156108ec5760205f51604051908152f35b6040513d5f823e3d90fd5b3461016f576101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f576101443560043560ff821680830361016f576024359063ffffffff821680830361016f576040519060208201927fb916676d878e70a63d52eb9b0d79ed9019b33bd68f763fd6705f1a5eaffce6f08452856040840152606083015260808201526080815261099660a082611b01565b5190209260405192610160840184811067ffffffffffffffff821117610ba2576040528352602083019182526109ca6119dc565b6040840190815260643561ffff8116810361016f576060850190815260808501608435815260a0860160a435815260c087019060c435825260e088019260e43584526101008901946101043586526101208a019661012435885260a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebc36011261016f5760405198610a5b8a611ae5565b89526101643561ffff8116810361016f5760208a01526101843563ffffffff8116810361016f5760408a01526101a43563ffffffff8116810361016f5760608a01526101c43561ffff8116810361016f5760808a01526101408b019889526040519960208b019b7f5ae6411ecc9f17c598e612c85f5dd37b40e9ec1cbd3a49532a01140c130783638d525160408c01525163ffffffff1660608b01525160ff1660808a01525161ffff1660a08901525160c08801525160e087015251610100860152516101208501525161014084015251610160830152516101808201610b7e9161ffff6080809260ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff6060820151166060860152015116910152565b6102008152610b8f61022082611b01565b5190206040519182526020820152604090f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3461016f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f57610c60610120610c4c60405191610c158184611b01565b61010083527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020840191013682376004356126aa565b604051918291602083526020830190611a6a565b0390f35b3461016f5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043560405160208101907f89b54ff3b20dc6d7920a62cf0b1ce856b6ade3426aa040e045a2b95c338196ad825282604082015260408152610cd6606082611b01565b51902060405191610ce683611ae5565b82526024359173ffffffffffffffffffffffffffffffffffffffff8316830361016f576040926020820190815267ffffffffffffffff610d246119dc565b85840190815260608401606435815260ff610d3d611954565b926080870193845273ffffffffffffffffffffffffffffffffffffffff89519660208801987f04677d3ae78a64d224bd04f622c4ec7a1b1163a3080700e7adae6e3ee7903f6b8a52518b89015251166060870152511660808501525160a0840152511660c082015260c0815261081560e082611b01565b3461016f5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760643567ffffffffffffffff811161016f57610167610e086020923690600401611d2d565b906044356024356004356125c2565b3461016f576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f57610e4f611dbb565b60443567ffffffffffffffff81169081810361016f57506040519067ffffffffffffffff60208301937f0c3e1c4edf74aa84d8e3a03b88e17043cbd25a98d076ff199f5343b67a11eb8a8552166040830152606082015260608152610eb5608082611b01565b519020604051610140810181811067ffffffffffffffff821117610ba2576040526004358152610ee3611926565b60208201908152610ef26119b0565b60408301908152610f0161193d565b60608401908152610f10611954565b6080850190815260a0850160a4358152610f28611999565b9060c0870191825260e087019260e43584526101008801946101043586526101208901966101243588526040519860208a019a7fed868dcd902f28152f242b48dc65b3c864786f24793162dc341565e3113d54b48c525160408b01525167ffffffffffffffff1660608a01525167ffffffffffffffff1660808901525167ffffffffffffffff1660a08801525167ffffffffffffffff1660c08701525160e08601525167ffffffffffffffff166101008501525161012084015251610140830152516101608201526101608152610b8f61018082611b01565b3461016f5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043560243560843567ffffffffffffffff81169081810361016f575060405160208101917f5daeb06185f7524a5dd4328b6cecf600244b23d34072b5d38b558f0c907c9e8c835284604083015283606083015260808201526080815261109860a082611b01565b519020906040519060e082019382851067ffffffffffffffff861117610ba257604094855282526020820190815267ffffffffffffffff6110d76119dc565b85840190815281606085016064358152816110f0611954565b608088019081526110ff61196b565b9260a0890193845260ff611111611999565b9660c08b019788528c519960208b019b7fc09c373604596b6d81751ac52ab8ebd1425083926853a6ce72c8f6b5c8c112018d52518e8c01525160608b0152511660808901525160a0880152511660c0860152511660e08401525116610100820152610100815261081561012082611b01565b3461016f5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760843567ffffffffffffffff811161016f576111e96111d76020923690600401611d2d565b90606435604435602435600435612405565b6040519015158152f35b3461016f57602061016761120636611cdd565b90612299565b3461016f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760243567ffffffffffffffff811161016f5761125b903690600401611ba6565b60443567ffffffffffffffff811161016f576020611280610100923690600401611ba6565b60808260405195610300870160405201855e6f17f1d3a73197d7942695638c4fa9ac0f6101808501527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb6101a08501526f114d1d6855d545a8aa7d76c8cf2e21f26101c08501527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca6101e08501520161020083015e608081018082116105b3575f61030060209361133485946004356126aa565b600f6204b5dcfa60015f5114823d1416166040519015158152f35b3461016f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043567ffffffffffffffff811161016f573660238201121561016f57806004013567ffffffffffffffff811161016f57810190602482019136831161016f576020908290031261016f5760248101359067ffffffffffffffff821161016f5701908060438301121561016f576024820135906113fa82611bc4565b926114086040519485611b01565b828452602084019060206024839560051b830101019183831161016f5760448201905b83821061152d57858760405191829160208301906020845251809152604083019060408160051b85010192915f905b82821061146957505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09082030182528451906114ab8251608083526080830190611a6a565b9160ff60208201511660208301526040810151928281036040840152602080855192838152019401905f5b81811061150d575050506114fd600193602093606085940151906060818403910152611a6a565b960192019201859493919261145a565b825167ffffffffffffffff168652602095860195909201916001016114d6565b813567ffffffffffffffff811161016f5760209161155387846024819589010101611bdc565b81520191019061142b565b3461016f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f57611595611982565b67ffffffffffffffff6115a6611926565b911690816003029160038304036105b3576020916801fffffffffffffffe6040519260011b16108152f35b3461016f5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f5760043573ffffffffffffffffffffffffffffffffffffffff811680820361016f57611629611dbb565b60405167ffffffffffffffff60208201927f0fbf139a97704a2632d7c9ccfd039e209a9808e8a89a01c2e3d111944e22f4e5845284604084015216606082015260608152611678608082611b01565b519020906040519261168984611ac9565b8352611693611926565b8060208501526044358060408601526064359063ffffffff82169182810361016f576060604097015267ffffffffffffffff86519360208501957ff2fadb01cff68fd21c338ba68f0e17bed71dada602d29759dcd934045d383453875288860152166060840152608083015260a082015260a0815261081560c082611b01565b3461016f5760206101676103e63661172a366119fa565b611e30565b3461016f5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f57604060043561176b611dbb565b825167ffffffffffffffff60208201927fad5b80c7adedf904b3c276d03624200a5bcb9ab0caa2607fb7c966530a9083a584528486840152166060820152606081526117b8608082611b01565b519020908251906117c882611aad565b81526117d2611926565b6020820190815267ffffffffffffffff8483016044358152816117f361193d565b6060860190815281611803611954565b916080880192835261181361196b565b9460a08901958652828b519860208a019a7f4cbc21b3de70bc9c05ec4eb9718965dc971632756916350be0d99994c0a8a4a68c52518d8b015251166060890152516080880152511660a0860152511660c0840152511660e082015260e0815261081561010082611b01565b3461016f5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016f576020906118b8611926565b9060ff6118c36119dc565b67ffffffffffffffff858401947fffb0c2c5aae528c45f03e29334d64ad43898b27e5e5fb0e5c6d03019fb2f74458652600435604086015216606084015216608082015260643560a082015260843560c082015260c081526104c460e082611b01565b6024359067ffffffffffffffff8216820361016f57565b6064359067ffffffffffffffff8216820361016f57565b6084359067ffffffffffffffff8216820361016f57565b60a4359067ffffffffffffffff8216820361016f57565b6004359067ffffffffffffffff8216820361016f57565b60c4359067ffffffffffffffff8216820361016f57565b6044359067ffffffffffffffff8216820361016f57565b359067ffffffffffffffff8216820361016f57565b6044359060ff8216820361016f57565b359060ff8216820361016f57565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82011261016f576004359067ffffffffffffffff821161016f577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826102409203011261016f5760040190565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60c0810190811067ffffffffffffffff821117610ba257604052565b6080810190811067ffffffffffffffff821117610ba257604052565b60a0810190811067ffffffffffffffff821117610ba257604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ba257604052565b92919267ffffffffffffffff8211610ba25760405191611b8a601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184611b01565b82948184528183011161016f578281602093845f960137010152565b9080601f8301121561016f57816020611bc193359101611b42565b90565b67ffffffffffffffff8111610ba25760051b60200190565b919060808382031261016f5760405190611bf582611ac9565b8193803567ffffffffffffffff811161016f57810182601f8201121561016f5782816020611c2593359101611b42565b8352611c33602082016119ec565b6020840152604081013567ffffffffffffffff811161016f57810182601f8201121561016f57803590611c6582611bc4565b91611c736040519384611b01565b80835260208084019160051b8301019185831161016f57602001905b828210611cc557505050604084015260608101359167ffffffffffffffff831161016f57606092611cc09201611ba6565b910152565b60208091611cd2846119c7565b815201910190611c8f565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82011261016f576004359067ffffffffffffffff821161016f57611d2691600401611bdc565b9060243590565b9181601f8401121561016f5782359167ffffffffffffffff831161016f576020808501948460051b01011161016f57565b9080601f8301121561016f578135611d7581611bc4565b92611d836040519485611b01565b81845260208085019260051b82010192831161016f57602001905b828210611dab5750505090565b8135815260209182019101611d9e565b60243567ffffffffffffffff8116810361016f5790565b359073ffffffffffffffffffffffffffffffffffffffff8216820361016f57565b359061ffff8216820361016f57565b359063ffffffff8216820361016f57565b35906fffffffffffffffffffffffffffffffff8216820361016f57565b919082810392610240841261016f57604051916101c0830183811067ffffffffffffffff821117610ba25760405260a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff208496611e8c856119c7565b8652611e9a60208601611dd2565b6020870152611eab60408601611dd2565b6040870152611ebc606086016119c7565b606087015260808501356080870152828501358387015260c085013560c0870152011261016f57604051611eef81611ae5565b611efb60e084016119ec565b8152611f0a6101008401611df3565b6020820152611f1c6101208401611e02565b6040820152611f2e6101408401611e02565b6060820152611f406101608401611df3565b608082015260e08401526101808201356101008401526101a082013567ffffffffffffffff811161016f57820181601f8201121561016f57803590611f8482611bc4565b92611f926040519485611b01565b8284526020606081860194028301019181831161016f57602001925b82841061200957505050506102206101a092611cc092610120860152611fd76101c08201611dd2565b610140860152611fea6101e08201611e13565b610160860152611ffd6102008201611e13565b610180860152016119c7565b60608483031261016f5760405190606082019082821067ffffffffffffffff831117610ba257606092602092604052612041876119c7565b815261204e838801611dd2565b8382015261205e60408801611e02565b6040820152815201930192611fae565b80518210156120825760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b610120810151918251906120db6120c583611bc4565b926120d36040519485611b01565b808452611bc4565b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020840194013685375f5b85518110156121b0578061211e6001928861206e565b5167ffffffffffffffff8151169063ffffffff604073ffffffffffffffffffffffffffffffffffffffff602084015116920151166040519160208301937f988ec430705173e9b0efbb213d61214bebe3e56fffd7022fc7703d94d5c2e06285526040840152606083015260808201526080815261219c60a082611b01565b5190206121a9828761206e565b5201612108565b50919093506101e09260e083015160405161223360208201927f1c2079662b6713a4c5aa2cff3697b158e5f86df1124bf6a636d30d3304cd25bd8452604083019061ffff6080809260ff815116855282602082015116602086015263ffffffff604082015116604086015263ffffffff6060820151166060860152015116910152565b60c0815261224260e082611b01565b519020915160051b9020906101c0604051937f555f56a107226cde7d150f02806b1818eb2307bafe6cc5ace854cc013861b35d8552602085015e6101008301526101408201522090565b919082018092116105b357565b906020820191600760ff8451161461230357600660ff845116146122e75760ff8351167f09b2494e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff92509060606122fc920151612ba0565b1660030b90565b6060015180515f935060031c8210156123c957600892918015848202918204851417159190845b6123435750505067ffffffffffffffff91501660070b90565b909192836105b357612355858361228c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116105b3578451111561208257601f908401015160f81c9060081b179380156105b3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01939291908461232a565b507f5f7644f9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91908110156120825760051b0190565b9293909180841161259e578084146125b15783156125a8575f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8501948086116105b357851661258c5783965b8795927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116105b357929192935b60018084161461257c575b8184106124be57505050501593846124b4575b5050826124ae57505090565b14919050565b1492505f806124a2565b909298958498959297941561256e576124d88a85846123f5565b35956001808a16148015612565575b1561254957906124fe61250492889b9a969b612c53565b96612c53565b925b600181161580612540575b156125235760011c9660011c96612506565b60019099949793969998919295985b811c93811c9401929161248f565b50801515612511565b989391929561255f906001929b9699989b612c53565b96612532565b508989146124e7565b505050505050925050505f90565b600194851c949290921c91612484565b50851561259e57813595600190612452565b5050505050505f90565b50505050501590565b50509290501591826124ae57505090565b949394929091928281116126a1579190919092945f925b8184106125ef57505050506125ea57565b5f9150565b909295849592941561269657600180861614801561268d575b156126685761262690612620888685999897996123f5565b35612c53565b925b60018116158061265f575b156126455760011c9360011c93612628565b60019096949396959192955b811c93811c940192916125d9565b50801515612633565b612687600191612680898786979a98969b999b6123f5565b3590612c53565b96612651565b50858514612608565b505093505050505f90565b505f9450505050565b60029160405160c081016101c08201915f815260208101945f8652604082019081527f010000424c535f5349475f424c53313233383147325f584d443a5348412d323560608301527f365f535357555f524f5f504f505f2b00000000000000000000000000000000006080830152602082608f818a610bb8fa7f535357555f524f5f504f505f2b000000000000000000000000000000000000008351927f01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f895252602084604d858b610bb8fa169587915b60098310612a0c57505050815b838110612841575084612808575b5050826127ea575b5050156127a85750565b73ffffffffffffffffffffffffffffffffffffffff907feb8d043a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b91509150610100600d92610200823d149385610708fa165f8061279e565b91935093506101008083608060119788620116e8fa813d1416918184865e60806101406102c08301920187620116e8fa16915f80612796565b9590939296919486519360208801988951957f9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d81027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d830990808210910303607c1c7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab8102917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab83096f1a0111ea397fe69a4b1ba7b6434bacd7848b1093029084808210910303019003039603955b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab87109081156f1a0111ea397fe69a4b1ba7b6434bacd78214166f1a0111ea397fe69a4b1ba7b6434bacd7821117156129f3577f9b88b47b0c7aed4098cf2d5f094f09dbe15400014eac00004601000000005555917fffffffffffffffffffffffffffffffffe5feee15c6801965b4e45849bcb45329910301960195612952565b60409499969b9150999297949996919683525201612788565b909196600190602060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8b0160051b870160a0810151861888528b875301604d878d610bb8fa169701919061277b565b80518015612b9a576001905b808210612b90575f5b60018311612a8b57505050805115612082576020015190565b600182018083116105b35760011c915f5b838110612ae7575050606090604051907fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf628252806020830152604082015220909160011c9190612a72565b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036105b35760018201918281116105b357600192612b306060928a61206e565b519085811015612b8957612b44908a61206e565b515b604051917fd3672045029ff11cbf06022f0f24149ea3593ebb98c2831595ddfcc65247bf6283526020830152604082015220612b82828961206e565b5201612a9c565b5085612b46565b9060011b90612a69565b50505f90565b91905f92805160021c8210156123c9576004918015838202918204841417159190835b612bcd5750505050565b90919294836105b357612be0868361228c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116105b3578451111561208257601f908401015160f81c9060081b179480156105b3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192919083612bc3565b919060405192600184536001840152602183015260208260418160025afa91519115612c7b57565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Libraries is an auto generated Go binding around an Ethereum contract.
type Libraries struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Libraries) GetABI() abi.ABI {
	return c.abi
}

// NewLibraries creates a new instance of Libraries.
func NewLibraries() *Libraries {
	parsed, err := LibrariesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Libraries{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Libraries) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18409e03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announcement((address,uint64,bytes32,uint32) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackAnnouncement(b Announcement) []byte {
	enc, err := libraries.abi.Pack("announcement", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnouncement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18409e03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announcement((address,uint64,bytes32,uint32) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackAnnouncement(b Announcement) ([]byte, error) {
	return libraries.abi.Pack("announcement", b)
}

// AnnouncementOutput serves as a container for the return parameters of contract
// method Announcement.
type AnnouncementOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackAnnouncement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18409e03.
//
// Solidity: function announcement((address,uint64,bytes32,uint32) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackAnnouncement(data []byte) (AnnouncementOutput, error) {
	out, err := libraries.abi.Unpack("announcement", data)
	outstruct := new(AnnouncementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f632db1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoint((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackCheckpoint(b Checkpoint) []byte {
	enc, err := libraries.abi.Pack("checkpoint", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f632db1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoint((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackCheckpoint(b Checkpoint) ([]byte, error) {
	return libraries.abi.Pack("checkpoint", b)
}

// CheckpointOutput serves as a container for the return parameters of contract
// method Checkpoint.
type CheckpointOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackCheckpoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f632db1.
//
// Solidity: function checkpoint((bytes32,uint64,uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,bytes32) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackCheckpoint(data []byte) (CheckpointOutput, error) {
	out, err := libraries.abi.Unpack("checkpoint", data)
	outstruct := new(CheckpointOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d1294b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest(bytes32 network, uint64 epoch, uint8 kind, bytes32 slot, bytes32 bodyHash) pure returns(bytes32)
func (libraries *Libraries) PackDigest(network [32]byte, epoch uint64, kind uint8, slot [32]byte, bodyHash [32]byte) []byte {
	enc, err := libraries.abi.Pack("digest", network, epoch, kind, slot, bodyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d1294b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest(bytes32 network, uint64 epoch, uint8 kind, bytes32 slot, bytes32 bodyHash) pure returns(bytes32)
func (libraries *Libraries) TryPackDigest(network [32]byte, epoch uint64, kind uint8, slot [32]byte, bodyHash [32]byte) ([]byte, error) {
	return libraries.abi.Pack("digest", network, epoch, kind, slot, bodyHash)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d1294b3.
//
// Solidity: function digest(bytes32 network, uint64 epoch, uint8 kind, bytes32 slot, bytes32 bodyHash) pure returns(bytes32)
func (libraries *Libraries) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d925cc4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed((bytes32,uint64,int256,uint64,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackFeed(b FeedRound) []byte {
	enc, err := libraries.abi.Pack("feed", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d925cc4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feed((bytes32,uint64,int256,uint64,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackFeed(b FeedRound) ([]byte, error) {
	return libraries.abi.Pack("feed", b)
}

// FeedOutput serves as a container for the return parameters of contract
// method Feed.
type FeedOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d925cc4.
//
// Solidity: function feed((bytes32,uint64,int256,uint64,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackFeed(data []byte) (FeedOutput, error) {
	out, err := libraries.abi.Unpack("feed", data)
	outstruct := new(FeedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackFloatAtWad is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe112f5cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function floatAtWad((string,uint8,uint64[],bytes) t, uint256 index) pure returns(int256)
func (libraries *Libraries) PackFloatAtWad(t Tensor, index *big.Int) []byte {
	enc, err := libraries.abi.Pack("floatAtWad", t, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFloatAtWad is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe112f5cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function floatAtWad((string,uint8,uint64[],bytes) t, uint256 index) pure returns(int256)
func (libraries *Libraries) TryPackFloatAtWad(t Tensor, index *big.Int) ([]byte, error) {
	return libraries.abi.Pack("floatAtWad", t, index)
}

// UnpackFloatAtWad is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe112f5cc.
//
// Solidity: function floatAtWad((string,uint8,uint64[],bytes) t, uint256 index) pure returns(int256)
func (libraries *Libraries) UnpackFloatAtWad(data []byte) (*big.Int, error) {
	out, err := libraries.abi.Unpack("floatAtWad", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc3cc121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handover((uint64,bytes32,uint64,bytes32,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackHandover(b SetHandover) []byte {
	enc, err := libraries.abi.Pack("handover", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc3cc121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handover((uint64,bytes32,uint64,bytes32,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackHandover(b SetHandover) ([]byte, error) {
	return libraries.abi.Pack("handover", b)
}

// HandoverOutput serves as a container for the return parameters of contract
// method Handover.
type HandoverOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackHandover is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc3cc121.
//
// Solidity: function handover((uint64,bytes32,uint64,bytes32,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackHandover(data []byte) (HandoverOutput, error) {
	out, err := libraries.abi.Unpack("handover", data)
	outstruct := new(HandoverOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackHashToG2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa54126dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashToG2(bytes32 message) view returns(bytes point)
func (libraries *Libraries) PackHashToG2(message [32]byte) []byte {
	enc, err := libraries.abi.Pack("hashToG2", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashToG2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa54126dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashToG2(bytes32 message) view returns(bytes point)
func (libraries *Libraries) TryPackHashToG2(message [32]byte) ([]byte, error) {
	return libraries.abi.Pack("hashToG2", message)
}

// UnpackHashToG2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa54126dd.
//
// Solidity: function hashToG2(bytes32 message) view returns(bytes point)
func (libraries *Libraries) UnpackHashToG2(data []byte) ([]byte, error) {
	out, err := libraries.abi.Unpack("hashToG2", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackInSubgroup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0d2adf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inSubgroup(bytes key) view returns(bool)
func (libraries *Libraries) PackInSubgroup(key []byte) []byte {
	enc, err := libraries.abi.Pack("inSubgroup", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInSubgroup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0d2adf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inSubgroup(bytes key) view returns(bool)
func (libraries *Libraries) TryPackInSubgroup(key []byte) ([]byte, error) {
	return libraries.abi.Pack("inSubgroup", key)
}

// UnpackInSubgroup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0d2adf4.
//
// Solidity: function inSubgroup(bytes key) view returns(bool)
func (libraries *Libraries) UnpackInSubgroup(data []byte) (bool, error) {
	out, err := libraries.abi.Unpack("inSubgroup", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa97c17a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inference((bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackInference(b Inference) []byte {
	enc, err := libraries.abi.Pack("inference", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInference is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa97c17a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inference((bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackInference(b Inference) ([]byte, error) {
	return libraries.abi.Pack("inference", b)
}

// InferenceOutput serves as a container for the return parameters of contract
// method Inference.
type InferenceOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackInference is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa97c17a5.
//
// Solidity: function inference((bytes32,uint32,uint8,uint16,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16)) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackInference(data []byte) (InferenceOutput, error) {
	out, err := libraries.abi.Unpack("inference", data)
	outstruct := new(InferenceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackIntAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62604eae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function intAt((string,uint8,uint64[],bytes) t, uint256 index) pure returns(int256)
func (libraries *Libraries) PackIntAt(t Tensor, index *big.Int) []byte {
	enc, err := libraries.abi.Pack("intAt", t, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIntAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62604eae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function intAt((string,uint8,uint64[],bytes) t, uint256 index) pure returns(int256)
func (libraries *Libraries) TryPackIntAt(t Tensor, index *big.Int) ([]byte, error) {
	return libraries.abi.Pack("intAt", t, index)
}

// UnpackIntAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62604eae.
//
// Solidity: function intAt((string,uint8,uint64[],bytes) t, uint256 index) pure returns(int256)
func (libraries *Libraries) UnpackIntAt(data []byte) (*big.Int, error) {
	out, err := libraries.abi.Unpack("intAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsConsistent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64e3438b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsistent(uint256 size1, bytes32 root1, uint256 size2, bytes32 root2, bytes32[] proof) view returns(bool)
func (libraries *Libraries) PackIsConsistent(size1 *big.Int, root1 [32]byte, size2 *big.Int, root2 [32]byte, proof [][32]byte) []byte {
	enc, err := libraries.abi.Pack("isConsistent", size1, root1, size2, root2, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsistent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64e3438b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsistent(uint256 size1, bytes32 root1, uint256 size2, bytes32 root2, bytes32[] proof) view returns(bool)
func (libraries *Libraries) TryPackIsConsistent(size1 *big.Int, root1 [32]byte, size2 *big.Int, root2 [32]byte, proof [][32]byte) ([]byte, error) {
	return libraries.abi.Pack("isConsistent", size1, root1, size2, root2, proof)
}

// UnpackIsConsistent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64e3438b.
//
// Solidity: function isConsistent(uint256 size1, bytes32 root1, uint256 size2, bytes32 root2, bytes32[] proof) view returns(bool)
func (libraries *Libraries) UnpackIsConsistent(data []byte) (bool, error) {
	out, err := libraries.abi.Unpack("isConsistent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fdd23a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isQuorum(uint64 signed, uint64 total) pure returns(bool)
func (libraries *Libraries) PackIsQuorum(signed uint64, total uint64) []byte {
	enc, err := libraries.abi.Pack("isQuorum", signed, total)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fdd23a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isQuorum(uint64 signed, uint64 total) pure returns(bool)
func (libraries *Libraries) TryPackIsQuorum(signed uint64, total uint64) ([]byte, error) {
	return libraries.abi.Pack("isQuorum", signed, total)
}

// UnpackIsQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fdd23a6.
//
// Solidity: function isQuorum(uint64 signed, uint64 total) pure returns(bool)
func (libraries *Libraries) UnpackIsQuorum(data []byte) (bool, error) {
	out, err := libraries.abi.Unpack("isQuorum", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeafHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac764322.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafHash(bytes data) pure returns(bytes32)
func (libraries *Libraries) PackLeafHash(data []byte) []byte {
	enc, err := libraries.abi.Pack("leafHash", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac764322.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafHash(bytes data) pure returns(bytes32)
func (libraries *Libraries) TryPackLeafHash(data []byte) ([]byte, error) {
	return libraries.abi.Pack("leafHash", data)
}

// UnpackLeafHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac764322.
//
// Solidity: function leafHash(bytes data) pure returns(bytes32)
func (libraries *Libraries) UnpackLeafHash(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("leafHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMultiproof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb34a2fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multiproof(uint256 width, uint256[] indices, bytes32[] leaves, bytes32[] proof) pure returns(bytes32)
func (libraries *Libraries) PackMultiproof(width *big.Int, indices []*big.Int, leaves [][32]byte, proof [][32]byte) []byte {
	enc, err := libraries.abi.Pack("multiproof", width, indices, leaves, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMultiproof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb34a2fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multiproof(uint256 width, uint256[] indices, bytes32[] leaves, bytes32[] proof) pure returns(bytes32)
func (libraries *Libraries) TryPackMultiproof(width *big.Int, indices []*big.Int, leaves [][32]byte, proof [][32]byte) ([]byte, error) {
	return libraries.abi.Pack("multiproof", width, indices, leaves, proof)
}

// UnpackMultiproof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb34a2fd.
//
// Solidity: function multiproof(uint256 width, uint256[] indices, bytes32[] leaves, bytes32[] proof) pure returns(bytes32)
func (libraries *Libraries) UnpackMultiproof(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("multiproof", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10705df8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestId((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) pure returns(bytes32)
func (libraries *Libraries) PackRequestId(r Request) []byte {
	enc, err := libraries.abi.Pack("requestId", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10705df8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestId((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) pure returns(bytes32)
func (libraries *Libraries) TryPackRequestId(r Request) ([]byte, error) {
	return libraries.abi.Pack("requestId", r)
}

// UnpackRequestId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10705df8.
//
// Solidity: function requestId((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) pure returns(bytes32)
func (libraries *Libraries) UnpackRequestId(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("requestId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRootOfInclusion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7070f224.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootOfInclusion(uint256 index, uint256 last, bytes32 hash, bytes32[] proof) view returns(bytes32)
func (libraries *Libraries) PackRootOfInclusion(index *big.Int, last *big.Int, hash [32]byte, proof [][32]byte) []byte {
	enc, err := libraries.abi.Pack("rootOfInclusion", index, last, hash, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootOfInclusion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7070f224.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootOfInclusion(uint256 index, uint256 last, bytes32 hash, bytes32[] proof) view returns(bytes32)
func (libraries *Libraries) TryPackRootOfInclusion(index *big.Int, last *big.Int, hash [32]byte, proof [][32]byte) ([]byte, error) {
	return libraries.abi.Pack("rootOfInclusion", index, last, hash, proof)
}

// UnpackRootOfInclusion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7070f224.
//
// Solidity: function rootOfInclusion(uint256 index, uint256 last, bytes32 hash, bytes32[] proof) view returns(bytes32)
func (libraries *Libraries) UnpackRootOfInclusion(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("rootOfInclusion", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc036671.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoot(bytes32[] leaves) pure returns(bytes32)
func (libraries *Libraries) PackSetRoot(leaves [][32]byte) []byte {
	enc, err := libraries.abi.Pack("setRoot", leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc036671.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoot(bytes32[] leaves) pure returns(bytes32)
func (libraries *Libraries) TryPackSetRoot(leaves [][32]byte) ([]byte, error) {
	return libraries.abi.Pack("setRoot", leaves)
}

// UnpackSetRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc036671.
//
// Solidity: function setRoot(bytes32[] leaves) pure returns(bytes32)
func (libraries *Libraries) UnpackSetRoot(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("setRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSigningDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2297ddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signingDigest((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) pure returns(bytes32)
func (libraries *Libraries) PackSigningDigest(r Request) []byte {
	enc, err := libraries.abi.Pack("signingDigest", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSigningDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2297ddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signingDigest((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) pure returns(bytes32)
func (libraries *Libraries) TryPackSigningDigest(r Request) ([]byte, error) {
	return libraries.abi.Pack("signingDigest", r)
}

// UnpackSigningDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2297ddf.
//
// Solidity: function signingDigest((uint64,address,address,uint64,bytes32,bytes32,bytes32,(uint8,uint16,uint32,uint32,uint16),bytes32,(uint64,address,uint32)[],address,uint128,uint128,uint64) r) pure returns(bytes32)
func (libraries *Libraries) UnpackSigningDigest(data []byte) ([32]byte, error) {
	out, err := libraries.abi.Unpack("signingDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ae5314.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status((bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackStatus(b Status) []byte {
	enc, err := libraries.abi.Pack("status", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ae5314.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status((bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackStatus(b Status) ([]byte, error) {
	return libraries.abi.Pack("status", b)
}

// StatusOutput serves as a container for the return parameters of contract
// method Status.
type StatusOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65ae5314.
//
// Solidity: function status((bytes32,bytes32,uint8,bytes32,uint64,uint64,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackStatus(data []byte) (StatusOutput, error) {
	out, err := libraries.abi.Unpack("status", data)
	outstruct := new(StatusOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackTensors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452f8f0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tensors(bytes output) pure returns((string,uint8,uint64[],bytes)[])
func (libraries *Libraries) PackTensors(output []byte) []byte {
	enc, err := libraries.abi.Pack("tensors", output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTensors is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452f8f0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tensors(bytes output) pure returns((string,uint8,uint64[],bytes)[])
func (libraries *Libraries) TryPackTensors(output []byte) ([]byte, error) {
	return libraries.abi.Pack("tensors", output)
}

// UnpackTensors is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452f8f0a.
//
// Solidity: function tensors(bytes output) pure returns((string,uint8,uint64[],bytes)[])
func (libraries *Libraries) UnpackTensors(data []byte) ([]Tensor, error) {
	out, err := libraries.abi.Unpack("tensors", data)
	if err != nil {
		return *new([]Tensor), err
	}
	out0 := *abi.ConvertType(out[0], new([]Tensor)).(*[]Tensor)
	return out0, nil
}

// PackVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x991a46db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verdict((bytes32,address,uint8,bytes32,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) PackVerdict(b Verdict) []byte {
	enc, err := libraries.abi.Pack("verdict", b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x991a46db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verdict((bytes32,address,uint8,bytes32,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) TryPackVerdict(b Verdict) ([]byte, error) {
	return libraries.abi.Pack("verdict", b)
}

// VerdictOutput serves as a container for the return parameters of contract
// method Verdict.
type VerdictOutput struct {
	Slot     [32]byte
	BodyHash [32]byte
}

// UnpackVerdict is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x991a46db.
//
// Solidity: function verdict((bytes32,address,uint8,bytes32,uint64) b) pure returns(bytes32 slot, bytes32 bodyHash)
func (libraries *Libraries) UnpackVerdict(data []byte) (VerdictOutput, error) {
	out, err := libraries.abi.Unpack("verdict", data)
	outstruct := new(VerdictOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.BodyHash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bf48e3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 message, bytes key, bytes signature) view returns(bool)
func (libraries *Libraries) PackVerify(message [32]byte, key []byte, signature []byte) []byte {
	enc, err := libraries.abi.Pack("verify", message, key, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bf48e3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 message, bytes key, bytes signature) view returns(bool)
func (libraries *Libraries) TryPackVerify(message [32]byte, key []byte, signature []byte) ([]byte, error) {
	return libraries.abi.Pack("verify", message, key, signature)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5bf48e3a.
//
// Solidity: function verify(bytes32 message, bytes key, bytes signature) view returns(bool)
func (libraries *Libraries) UnpackVerify(data []byte) (bool, error) {
	out, err := libraries.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (libraries *Libraries) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], libraries.abi.Errors["HashFailed"].ID.Bytes()[:4]) {
		return libraries.UnpackHashFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], libraries.abi.Errors["NotFinite"].ID.Bytes()[:4]) {
		return libraries.UnpackNotFiniteError(raw[4:])
	}
	if bytes.Equal(raw[:4], libraries.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return libraries.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], libraries.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return libraries.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], libraries.abi.Errors["WrongType"].ID.Bytes()[:4]) {
		return libraries.UnpackWrongTypeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LibrariesHashFailed represents a HashFailed error raised by the Libraries contract.
type LibrariesHashFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HashFailed()
func LibrariesHashFailedErrorID() common.Hash {
	return common.HexToHash("0x832d990523b0f1125c37152b6c66d767cd29e1b4cf69ffe3572fb4d8642c76d7")
}

// UnpackHashFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HashFailed()
func (libraries *Libraries) UnpackHashFailedError(raw []byte) (*LibrariesHashFailed, error) {
	out := new(LibrariesHashFailed)
	if err := libraries.abi.UnpackIntoInterface(out, "HashFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LibrariesNotFinite represents a NotFinite error raised by the Libraries contract.
type LibrariesNotFinite struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinite()
func LibrariesNotFiniteErrorID() common.Hash {
	return common.HexToHash("0xa0895e8a8f9c48001e2a4f66ccc5e8d82d13804c4bcb188ff9e90225dc405634")
}

// UnpackNotFiniteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinite()
func (libraries *Libraries) UnpackNotFiniteError(raw []byte) (*LibrariesNotFinite, error) {
	out := new(LibrariesNotFinite)
	if err := libraries.abi.UnpackIntoInterface(out, "NotFinite", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LibrariesOutOfBounds represents a OutOfBounds error raised by the Libraries contract.
type LibrariesOutOfBounds struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(uint256 index)
func LibrariesOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5f7644f91bfbe7b1485eb16dbf44ad38b280ef157679293c861735a2ef756c63")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(uint256 index)
func (libraries *Libraries) UnpackOutOfBoundsError(raw []byte) (*LibrariesOutOfBounds, error) {
	out := new(LibrariesOutOfBounds)
	if err := libraries.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LibrariesPrecompileFailed represents a PrecompileFailed error raised by the Libraries contract.
type LibrariesPrecompileFailed struct {
	Precompile common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(address precompile)
func LibrariesPrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0xeb8d043ad9930b483be478f76fc57acdc905a2680c78dd9d6c7c2b2029709f6b")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(address precompile)
func (libraries *Libraries) UnpackPrecompileFailedError(raw []byte) (*LibrariesPrecompileFailed, error) {
	out := new(LibrariesPrecompileFailed)
	if err := libraries.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LibrariesWrongType represents a WrongType error raised by the Libraries contract.
type LibrariesWrongType struct {
	Dtype uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongType(uint8 dtype)
func LibrariesWrongTypeErrorID() common.Hash {
	return common.HexToHash("0x09b2494e08627003077ff58e23f76a13bdeb1d80cc30bf18317889a99c9c57d0")
}

// UnpackWrongTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongType(uint8 dtype)
func (libraries *Libraries) UnpackWrongTypeError(raw []byte) (*LibrariesWrongType, error) {
	out := new(LibrariesWrongType)
	if err := libraries.abi.UnpackIntoInterface(out, "WrongType", raw); err != nil {
		return nil, err
	}
	return out, nil
}
