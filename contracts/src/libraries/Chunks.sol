// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint, Verified} from "../Types.sol";
import {ICertificateVerifier} from "../interfaces/ICertificateVerifier.sol";
import {Claims} from "./Claims.sol";
import {PositionalTree} from "./PositionalTree.sol";

/// @title Delivery chunks
/// @notice What a ledger block delivers to a chain comes in chunks of at most 256 items. An item's hash is the hash of the body that it
/// carries (inference, status or feed round: their type hashes keep them apart). A chunk's leaf is over its place, the chain, the number
/// of items and the hash of all item hashes in a row; the leaves form a positional tree, whose root is the block's deliveryRoot.
/// @dev All items of a chunk are pushed together and the root is recomputed, which costs less calldata than a proof for each.
library Chunks {
    /// The items do not lead to the block's delivery root.
    error BadChunk();

    /// The most items in a chunk (protocol rule 19).
    uint256 internal constant MAX_ITEMS = 256;

    /// @notice Reverts unless these item hashes are a whole chunk of the block, for this chain.
    function check(Checkpoint calldata c, uint32 index, bytes32[] calldata proof, bytes32[] memory items)
        internal
        view
    {
        if (items.length == 0 || items.length > MAX_ITEMS) revert BadChunk();
        bytes32 itemsHash;
        assembly ("memory-safe") {
            itemsHash := keccak256(add(items, 32), shl(5, mload(items)))
        }
        bytes32 leaf = PositionalTree.chunkLeaf(index, uint64(block.chainid), uint32(items.length), itemsHash);
        bytes32 root = PositionalTree.rootOfProof(PositionalTree.DELIVERY_NODE, leaf, index, proof);
        if (root == 0 || root != c.deliveryRoot) revert BadChunk();
    }

    /// @notice Verifies a block's certificate.
    function certify(ICertificateVerifier verifier, Checkpoint calldata c, bytes calldata certificate)
        internal
        returns (Verified memory)
    {
        return verifier.verifyAndCache(
            Claims.CHECKPOINT, Claims.decideSlot(c.epoch, c.view_), Claims.checkpointHash(c), certificate
        );
    }
}
