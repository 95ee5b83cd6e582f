// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Merkle trees whose leaves have places
/// @notice Width is the least power of two that holds all leaves; missing leaves are zero, and their parents are hashed as usual. A
/// node is keccak256(abi.encode(tag, left, right)); leaves carry another tag and their index.
library PositionalTree {
    bytes32 internal constant SET_LEAF = keccak256("lineal.set.leaf.v1");
    bytes32 internal constant SET_NODE = keccak256("lineal.set.node.v1");
    bytes32 internal constant ANNOUNCEMENT_LEAF = keccak256("lineal.announcement.leaf.v1");
    bytes32 internal constant ANNOUNCEMENT_NODE = keccak256("lineal.announcement.node.v1");
    bytes32 internal constant POLICY_LEAF = keccak256("lineal.policy.leaf.v1");
    bytes32 internal constant POLICY_NODE = keccak256("lineal.policy.node.v1");
    bytes32 internal constant DELIVERY_CHUNK = keccak256("lineal.delivery.chunk.v1");
    bytes32 internal constant DELIVERY_NODE = keccak256("lineal.delivery.node.v1");
    bytes32 internal constant REWARD_LEAF = keccak256("lineal.reward.leaf.v1");
    bytes32 internal constant REWARD_NODE = keccak256("lineal.reward.node.v1");

    function setLeaf(uint256 index, bytes32 keyHash, uint256 weight) internal pure returns (bytes32 h) {
        bytes32 tag = SET_LEAF;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, tag)
            mstore(add(m, 32), index)
            mstore(add(m, 64), keyHash)
            mstore(add(m, 96), weight)
            h := keccak256(m, 128)
        }
    }

    function announcementLeaf(uint32 index, bytes32 slot, bytes32 bodyHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(ANNOUNCEMENT_LEAF, index, slot, bodyHash));
    }

    function policyLeaf(uint32 index, bytes32 statusHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(POLICY_LEAF, index, statusHash));
    }

    function rewardLeaf(uint32 index, address operator, uint256 amount) internal pure returns (bytes32) {
        return keccak256(abi.encode(REWARD_LEAF, index, operator, amount));
    }

    function chunkLeaf(uint32 index, uint64 chainId, uint32 count, bytes32 itemsHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(DELIVERY_CHUNK, index, chainId, count, itemsHash));
    }

    /// @notice The parent of two nodes.
    function node(bytes32 tag, bytes32 left, bytes32 right) internal pure returns (bytes32 h) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, tag)
            mstore(add(m, 32), left)
            mstore(add(m, 64), right)
            h := keccak256(m, 96)
        }
    }

    /// @notice The root over leaves, which are overwritten; zero for no leaves.
    function root(bytes32 tag, bytes32[] memory leaves) internal pure returns (bytes32) {
        uint256 n = leaves.length;
        if (n == 0) return 0;
        uint256 width = 1;
        while (width < n) width <<= 1;
        bytes32 empty = 0; // the root of a missing subtree at this level
        while (width > 1) {
            uint256 parents = (n + 1) >> 1;
            for (uint256 i = 0; i < parents; ++i) {
                uint256 right = 2 * i + 1;
                leaves[i] = node(tag, leaves[2 * i], right < n ? leaves[right] : empty);
            }
            empty = node(tag, empty, empty);
            n = parents;
            width >>= 1;
        }
        return leaves[0];
    }

    /// @notice The root to which a leaf's proof (siblings, bottom-up) leads. The proof's length fixes the tree's depth.
    /// @dev An index beyond the tree's width does not come out at zero and is refused by returning zero, which is no root.
    function rootOfProof(bytes32 tag, bytes32 leaf, uint256 index, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32)
    {
        for (uint256 i = 0; i < proof.length; ++i) {
            leaf = index & 1 == 0 ? node(tag, leaf, proof[i]) : node(tag, proof[i], leaf);
            index >>= 1;
        }
        return index == 0 ? leaf : bytes32(0);
    }

    /// @notice The root to which several leaves lead together.
    /// @dev Level by level: known nodes pair with each other where they are siblings, else with the proof's next element; the proof
    /// lists elements in the order of use and must be used up.
    /// @param tag of the nodes
    /// @param width the tree's width, a power of two
    /// @param indices strictly increasing, below width; overwritten
    /// @param nodes the leaves at these indices; overwritten
    /// @param count how many leaves there are, at least one
    /// @param proof calldata offset of the proof's elements, 32 bytes each
    /// @param proofCount how many elements there are
    /// @return result the root; zero when the proof's length is wrong
    function rootOfMultiproof(
        bytes32 tag,
        uint256 width,
        uint256[] memory indices,
        bytes32[] memory nodes,
        uint256 count,
        uint256 proof,
        uint256 proofCount
    ) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            let left := add(m, 32)
            let right := add(m, 64)
            let ip := add(indices, 32)
            let np := add(nodes, 32)
            let end := shl(5, count)
            let proofEnd := add(proof, shl(5, proofCount))
            mstore(m, tag)
            for {} gt(width, 1) { width := shr(1, width) } {
                let written := 0
                for { let i := 0 } lt(i, end) {} {
                    let index := mload(add(ip, i))
                    let self := mload(add(np, i))
                    i := add(i, 32)
                    switch and(index, 1)
                    case 1 {
                        // A right child whose left sibling is not known: if it were, the sibling had taken this one along.
                        mstore(left, calldataload(proof))
                        mstore(right, self)
                        proof := add(proof, 32)
                    }
                    default {
                        mstore(left, self)
                        switch and(lt(i, end), eq(mload(add(ip, i)), add(index, 1)))
                        case 1 {
                            mstore(right, mload(add(np, i)))
                            i := add(i, 32)
                        }
                        default {
                            mstore(right, calldataload(proof))
                            proof := add(proof, 32)
                        }
                    }
                    mstore(add(ip, written), shr(1, index))
                    mstore(add(np, written), keccak256(m, 96))
                    written := add(written, 32)
                }
                end := written
            }
            // Reading past the proof reads other calldata or zeros: harmless, because the count is compared here.
            if and(eq(proof, proofEnd), eq(end, 32)) { result := mload(np) }
        }
    }
}
