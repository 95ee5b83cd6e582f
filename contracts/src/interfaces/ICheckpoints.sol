// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint} from "../Types.sol";

/// @title The ledger's tree heads on a chain
interface ICheckpoints {
    /// The ledger as it was last seen here.
    struct Head {
        bytes32 root;
        uint64 size;
        uint64 time;
        uint64 height;
        uint64 epoch;
    }

    event CheckpointAccepted(uint64 indexed size, bytes32 root, uint64 height, uint64 time, bytes32 certificateHash);
    event SubtreeAnchored(uint8 indexed level, uint64 indexed index, bytes32 hash);

    /// The proof does not lead to a tree head that is known here.
    error BadProof();
    /// No tree head of this size was accepted here.
    error UnknownHead(uint64 size);
    /// The subtree is not complete in the tree of this size.
    error IncompleteSubtree(uint8 level, uint64 index, uint64 size);

    /// @notice Accepts a block's tree head by the block's certificate. One that is not larger than the latest is ignored (false).
    function submit(Checkpoint calldata checkpoint, bytes calldata certificate) external returns (bool accepted);

    /// @notice The latest tree head.
    function latest() external view returns (Head memory);

    /// @notice The root of the tree of a given size, if it was accepted here; else zero.
    function rootOf(uint64 size) external view returns (bytes32);

    /// @notice Remembers the hash of a complete subtree of 2^level leaves, so that proofs for its leaves may end there. A ledger only
    /// grows, so complete subtrees never change.
    function anchorSubtree(uint64 size, uint8 level, uint64 index, bytes32 hash, bytes32[] calldata proof) external;

    /// @notice The remembered hash of a complete subtree; zero for none.
    function subtree(uint8 level, uint64 index) external view returns (bytes32);

    /// @notice Reverts unless the leaf with this hash is at this index of the tree of this size.
    function requireIncluded(uint64 size, uint64 index, bytes32 leafHash, bytes32[] calldata proof) external view;

    /// @notice Reverts unless the leaf with this hash is at this index, by a proof that ends at a remembered subtree (whose level is
    /// the proof's length).
    function requireIncludedInSubtree(uint64 index, bytes32 leafHash, bytes32[] calldata proof) external view;

    /// @notice Reverts unless the tree of size2 extends the tree with size1 and root1.
    function requireConsistent(uint64 size1, bytes32 root1, uint64 size2, bytes32[] calldata proof) external view;
}
