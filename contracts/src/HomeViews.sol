// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

import {IHomeView} from "./interfaces/IHomeView.sol";
import {IOperatorRegistry} from "./interfaces/IOperatorRegistry.sol";

/// @title The home chain's own view of its registry: a call
contract HomeRegistryView is IHomeView {
    IOperatorRegistry public immutable registry;

    constructor(IOperatorRegistry registry_) {
        registry = registry_;
    }

    /// @inheritdoc IHomeView
    function setHashOf(uint64 epoch, bytes calldata) external view returns (bytes32) {
        return registry.setHashOf(epoch);
    }
}

/// Where a chain knows a recent block of its home chain, as the L1Block contract of OP-stack chains does.
interface IHomeBlock {
    function hash() external view returns (bytes32);
}

/// @title Another chain's view of the registry: a storage proof against a home block that the chain itself knows
/// @dev The proof is abi.encode(header RLP, account proof, storage proof), the latter two as eth_getProof gives them. The registry keeps
/// the hash of an epoch's set in the first word of _epochs[epoch]; a test holds the mapping's slot in place.
contract ProvenHomeView is IHomeView {
    /// The slot of OperatorRegistry._epochs.
    uint256 public constant EPOCHS_SLOT = 0;

    IHomeBlock public immutable homeBlock;
    address public immutable registry;

    constructor(IHomeBlock homeBlock_, address registry_) {
        homeBlock = homeBlock_;
        registry = registry_;
    }

    /// @inheritdoc IHomeView
    function setHashOf(uint64 epoch, bytes calldata proof) external view returns (bytes32) {
        (bytes memory header, bytes[] memory accountProof, bytes[] memory storageProof) =
            abi.decode(proof, (bytes, bytes[], bytes[]));
        if (keccak256(header) != homeBlock.hash()) revert BadHomeProof();
        bytes memory account = TrieProof.traverse(
            BlockHeader.getStateRoot(header), abi.encodePacked(keccak256(abi.encodePacked(registry))), accountProof
        );
        // nonce, balance, storage root, code hash
        Memory.Slice[] memory fields = RLP.decodeList(account);
        if (fields.length != 4) revert BadHomeProof();
        bytes32 slot = keccak256(abi.encode(uint256(epoch), EPOCHS_SLOT));
        bytes memory value = TrieProof.traverse(
            RLP.readBytes32(fields[2]), abi.encodePacked(keccak256(abi.encodePacked(slot))), storageProof
        );
        return RLP.decodeBytes32(value);
    }
}
