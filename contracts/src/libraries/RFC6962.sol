// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Proofs in the ledger's Merkle tree
/// @notice RFC 6962 trees (SHA-256; leaves prefixed with 0, nodes with 1); algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2.
library RFC6962 {
    /// A precompile failed: out of gas.
    error HashFailed();

    /// @notice The hash of a leaf's bytes.
    function leafHash(bytes memory data) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0), data));
    }

    /// @notice The parent of two nodes.
    function node(bytes32 left, bytes32 right) internal view returns (bytes32 h) {
        bool ok;
        assembly ("memory-safe") {
            // 1, left, right in 65 bytes of scratch and free memory
            let m := mload(0x40)
            mstore8(m, 1)
            mstore(add(m, 1), left)
            mstore(add(m, 33), right)
            ok := staticcall(gas(), 2, m, 65, m, 32)
            h := mload(m)
        }
        if (!ok) revert HashFailed();
    }

    /// @notice The tree head to which a proof leads from a node.
    /// @param index of the leaf; or of the complete subtree, in units of its width
    /// @param last the tree's size less one, in the same unit (rounded down)
    /// @param hash of the leaf or subtree
    /// @param proof its audit path from there on
    /// @return root zero when the proof's length does not fit
    function rootOfInclusion(uint256 index, uint256 last, bytes32 hash, bytes32[] calldata proof)
        internal
        view
        returns (bytes32 root)
    {
        if (index > last) return 0;
        uint256 fn = index;
        uint256 sn = last;
        root = hash;
        for (uint256 i = 0; i < proof.length; ++i) {
            if (sn == 0) return 0;
            if (fn & 1 == 1 || fn == sn) {
                root = node(proof[i], root);
                while (fn & 1 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                root = node(root, proof[i]);
            }
            fn >>= 1;
            sn >>= 1;
        }
        if (sn != 0) return 0;
    }

    /// @notice Whether the tree of size2 with head root2 extends the tree of size1 with head root1.
    function isConsistent(uint256 size1, bytes32 root1, uint256 size2, bytes32 root2, bytes32[] calldata proof)
        internal
        view
        returns (bool)
    {
        if (size1 > size2) return false;
        if (size1 == size2) return proof.length == 0 && root1 == root2;
        if (size1 == 0) return proof.length == 0;
        uint256 i = 0;
        bytes32 fr;
        if (size1 & (size1 - 1) == 0) {
            fr = root1; // an exact power of two: the old head is a node of the new tree
        } else {
            if (proof.length == 0) return false;
            fr = proof[0];
            i = 1;
        }
        bytes32 sr = fr;
        uint256 fn = size1 - 1;
        uint256 sn = size2 - 1;
        while (fn & 1 == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        for (; i < proof.length; ++i) {
            if (sn == 0) return false;
            bytes32 c = proof[i];
            if (fn & 1 == 1 || fn == sn) {
                fr = node(c, fr);
                sr = node(c, sr);
                while (fn & 1 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr == root1 && sr == root2;
    }
}
