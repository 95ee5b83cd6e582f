// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint, Verified} from "./Types.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {ICheckpoints} from "./interfaces/ICheckpoints.sol";
import {Chunks} from "./libraries/Chunks.sol";
import {RFC6962} from "./libraries/RFC6962.sol";

/// @title The ledger's tree heads on a chain
/// @notice Keeps the tree heads that operators finalized, so that any record or receipt can be proved to any contract.
/// @dev SECURITY: anyone may call; everything rests on the checkpoint's certificate. Operators finalize one chain of blocks, so a
/// larger tree extends the smaller ones; requireConsistent shows it to whoever wants to see it.
contract Checkpoints is ICheckpoints {
    ICertificateVerifier public immutable verifier;

    Head private _latest;
    mapping(uint64 size => bytes32) private _roots;
    mapping(uint256 levelAndIndex => bytes32) private _subtrees;

    constructor(ICertificateVerifier verifier_) {
        verifier = verifier_;
    }

    /// @inheritdoc ICheckpoints
    function submit(Checkpoint calldata c, bytes calldata certificate) external returns (bool accepted) {
        if (c.ledgerSize <= _latest.size) return false;
        Verified memory v = Chunks.certify(verifier, c, certificate);
        _latest = Head(c.ledgerRoot, c.ledgerSize, c.time, c.height, c.epoch);
        _roots[c.ledgerSize] = c.ledgerRoot;
        emit CheckpointAccepted(c.ledgerSize, c.ledgerRoot, c.height, c.time, v.certificateHash);
        return true;
    }

    /// @inheritdoc ICheckpoints
    function anchorSubtree(uint64 size, uint8 level, uint64 index, bytes32 hash, bytes32[] calldata proof) external {
        if (level > 63 || ((uint256(index) + 1) << level) > size) revert IncompleteSubtree(level, index, size);
        bytes32 root = _rootOf(size);
        if (RFC6962.rootOfInclusion(index, (uint256(size) - 1) >> level, hash, proof) != root) revert BadProof();
        _subtrees[_place(level, index)] = hash;
        emit SubtreeAnchored(level, index, hash);
    }

    /// @inheritdoc ICheckpoints
    function latest() external view returns (Head memory) {
        return _latest;
    }

    /// @inheritdoc ICheckpoints
    function rootOf(uint64 size) external view returns (bytes32) {
        return _roots[size];
    }

    /// @inheritdoc ICheckpoints
    function subtree(uint8 level, uint64 index) external view returns (bytes32) {
        return _subtrees[_place(level, index)];
    }

    /// @inheritdoc ICheckpoints
    function requireIncluded(uint64 size, uint64 index, bytes32 leafHash, bytes32[] calldata proof) external view {
        bytes32 root = _rootOf(size);
        if (RFC6962.rootOfInclusion(index, uint256(size) - 1, leafHash, proof) != root) revert BadProof();
    }

    /// @inheritdoc ICheckpoints
    function requireIncludedInSubtree(uint64 index, bytes32 leafHash, bytes32[] calldata proof) external view {
        uint256 level = proof.length;
        if (level > 63) revert BadProof();
        bytes32 root = _subtrees[_place(uint8(level), index >> level)];
        uint256 last = (uint256(1) << level) - 1;
        if (root == 0 || RFC6962.rootOfInclusion(index & last, last, leafHash, proof) != root) revert BadProof();
    }

    /// @inheritdoc ICheckpoints
    function requireConsistent(uint64 size1, bytes32 root1, uint64 size2, bytes32[] calldata proof) external view {
        if (!RFC6962.isConsistent(size1, root1, size2, _rootOf(size2), proof)) revert BadProof();
    }

    function _rootOf(uint64 size) private view returns (bytes32 root) {
        root = _roots[size];
        if (root == 0) revert UnknownHead(size);
    }

    function _place(uint8 level, uint64 index) private pure returns (uint256) {
        return (uint256(level) << 64) | index;
    }
}
