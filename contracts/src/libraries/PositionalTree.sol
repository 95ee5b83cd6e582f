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

    function setLeaf(uint32 index, bytes32 keyHash, uint64 weight) internal pure returns (bytes32) {
        return keccak256(abi.encode(SET_LEAF, index, keyHash, weight));
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
            let ip := add(indices, 32)
            let np := add(nodes, 32)
            let proofEnd := add(proof, shl(5, proofCount))
            mstore(m, tag)
            for {} gt(width, 1) { width := shr(1, width) } {
                let written := 0
                for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                    let index := mload(add(ip, shl(5, i)))
                    let self := mload(add(np, shl(5, i)))
                    switch and(index, 1)
                    case 1 {
                        // A right child whose left sibling is not known: if it were, the sibling had taken this one along.
                        mstore(add(m, 32), calldataload(proof))
                        mstore(add(m, 64), self)
                        proof := add(proof, 32)
                    }
                    default {
                        mstore(add(m, 32), self)
                        let next := add(i, 1)
                        let paired := 0
                        if lt(next, count) { paired := eq(mload(add(ip, shl(5, next))), add(index, 1)) }
                        switch paired
                        case 1 {
                            mstore(add(m, 64), mload(add(np, shl(5, next))))
                            i := next
                        }
                        default {
                            mstore(add(m, 64), calldataload(proof))
                            proof := add(proof, 32)
                        }
                    }
                    mstore(add(ip, shl(5, written)), shr(1, index))
                    mstore(add(np, shl(5, written)), keccak256(m, 96))
                    written := add(written, 1)
                }
                count := written
            }
            // Reading past the proof reads other calldata or zeros: harmless, because the count is compared here.
            if and(eq(proof, proofEnd), eq(count, 1)) { result := mload(np) }
        }
    }
}
