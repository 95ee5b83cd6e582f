// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {OperatorSet} from "../../src/Types.sol";
import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {Claims} from "../../src/libraries/Claims.sol";
import {PositionalTree} from "../../src/libraries/PositionalTree.sol";
import {Test} from "./Test.sol";

/// @title Operators for tests
/// @notice Makes keys, sets, signatures and certificates with the chain's own precompiles: secret keys are numbers, a public key is the
/// generator times the secret, a signature the hashed digest times the secret.
abstract contract Operators is Test {
    bytes internal constant G1 =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";

    bytes32 internal network = keccak256("test network");

    /// A set with its operators' secrets and keys.
    struct Set {
        OperatorSet header;
        bytes32 hash;
        uint256[] secrets;
        bytes[] keys;
        uint64[] weights;
    }

    function publicKey(uint256 secret) internal view returns (bytes memory) {
        return _mul(0x0c, G1, secret);
    }

    function sign(uint256 secret, bytes32 digest) internal view returns (bytes memory) {
        return _mul(0x0e, hashed(digest), secret);
    }

    function hashed(bytes32 digest) internal view returns (bytes memory point) {
        point = new bytes(256);
        uint256 p;
        assembly {
            p := add(point, 32)
        }
        BLS12381.hashToG2(digest, p);
    }

    function _mul(uint256 precompile, bytes memory point, uint256 scalar) private view returns (bytes memory) {
        (bool ok, bytes memory out) = address(uint160(precompile)).staticcall(abi.encodePacked(point, scalar));
        require(ok && out.length == point.length, "multiplication");
        return out;
    }

    function makeSet(uint64 epoch, uint64 validUntil, uint256 n, uint256 seed) internal view returns (Set memory s) {
        uint64[] memory weights = new uint64[](n);
        for (uint256 i = 0; i < n; ++i) {
            weights[i] = 10;
        }
        return makeSet(epoch, validUntil, weights, seed);
    }

    function makeSet(uint64 epoch, uint64 validUntil, uint64[] memory weights, uint256 seed)
        internal
        view
        returns (Set memory s)
    {
        uint256 n = weights.length;
        s.weights = weights;
        s.secrets = new uint256[](n);
        s.keys = new bytes[](n);
        bytes32[] memory leaves = new bytes32[](n);
        uint256 sum = 0;
        for (uint256 i = 0; i < n; ++i) {
            s.secrets[i] = uint256(keccak256(abi.encode(seed, i))) >> 8;
            s.keys[i] = publicKey(s.secrets[i]);
            leaves[i] = PositionalTree.setLeaf(i, keccak256(s.keys[i]), weights[i]);
            s.header.totalWeight += weights[i];
            sum += s.secrets[i];
        }
        s.header.epoch = epoch;
        s.header.validUntil = validUntil;
        s.header.count = uint32(n);
        s.header.root = PositionalTree.root(PositionalTree.SET_NODE, leaves);
        s.header.aggregateKey = publicKey(sum);
        s.hash = hashOf(s.header);
    }

    function hashOf(OperatorSet memory h) internal pure returns (bytes32) {
        return Claims.setHash(h.epoch, h.root, keccak256(h.aggregateKey), h.totalWeight, h.count, h.validUntil);
    }

    function noOne() internal pure returns (uint256[] memory) {
        return new uint256[](0);
    }

    function only(uint256 a) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = a;
    }

    function two(uint256 a, uint256 b) internal pure returns (uint256[] memory list) {
        list = new uint256[](2);
        list[0] = a;
        list[1] = b;
    }

    /// A certificate of the set for a digest, by all but the absent (ascending), in the given form.
    function certificate(Set memory s, bytes32 digest, uint256[] memory absent, uint8 form)
        internal
        view
        returns (bytes memory)
    {
        uint256 secret = 0;
        uint64 weight = 0;
        bytes memory signers = new bytes((s.secrets.length + 7) / 8);
        for (uint256 i = 0; i < s.secrets.length; ++i) {
            if (contains(absent, i)) continue;
            secret += s.secrets[i];
            weight += s.weights[i];
            signers[i / 8] |= bytes1(uint8(1 << (i % 8)));
        }
        bytes memory signature = strip(sign(secret, digest));
        if (form == 2) {
            return abi.encodePacked(
                uint8(2),
                s.header.epoch,
                s.header.validUntil,
                weight,
                s.header.totalWeight,
                strip(publicKey(secret)),
                signature,
                signers
            );
        }
        return abi.encodePacked(head(s, form), signature, signers, absentees(s, absent));
    }

    function head(Set memory s, uint8 form) internal pure returns (bytes memory) {
        OperatorSet memory h = s.header;
        return abi.encodePacked(
            form, h.epoch, h.root, h.totalWeight, h.count, h.validUntil, strip(h.aggregateKey)
        );
    }

    /// The part of a certificate that proves who is absent.
    function absentees(Set memory s, uint256[] memory absent) internal pure returns (bytes memory out) {
        if (absent.length == 0) return out;
        for (uint256 i = 0; i < absent.length; ++i) {
            out = abi.encodePacked(out, s.weights[absent[i]], strip(s.keys[absent[i]]));
        }
        bytes32[] memory proof = multiproof(s, absent);
        for (uint256 i = 0; i < proof.length; ++i) {
            out = abi.encodePacked(out, proof[i]);
        }
    }

    /// The multiproof of some leaves, made the slow way: level by level over the whole tree.
    function multiproof(Set memory s, uint256[] memory indices) internal pure returns (bytes32[] memory proof) {
        uint256 width = 1;
        while (width < s.keys.length) width *= 2;
        bytes32[] memory level = new bytes32[](width);
        bool[] memory known = new bool[](width);
        for (uint256 i = 0; i < s.keys.length; ++i) {
            level[i] = PositionalTree.setLeaf(i, keccak256(s.keys[i]), s.weights[i]);
        }
        for (uint256 i = 0; i < indices.length; ++i) {
            known[indices[i]] = true;
        }
        proof = new bytes32[](width * 2);
        uint256 n = 0;
        for (; width > 1; width /= 2) {
            for (uint256 i = 0; i < width; i += 2) {
                if (known[i] != known[i + 1]) proof[n++] = known[i] ? level[i + 1] : level[i];
                level[i / 2] = PositionalTree.node(PositionalTree.SET_NODE, level[i], level[i + 1]);
                known[i / 2] = known[i] || known[i + 1];
            }
        }
        assembly {
            mstore(proof, n)
        }
    }

    function contains(uint256[] memory list, uint256 x) internal pure returns (bool) {
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == x) return true;
        }
        return false;
    }

    /// Takes the zero padding out of a point.
    function strip(bytes memory point) internal pure returns (bytes memory out) {
        out = new bytes(point.length / 4 * 3);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = point[i / 48 * 64 + 16 + i % 48];
        }
    }

    /// A certified claim of this test's network.
    function certify(Set memory s, uint8 kind, bytes32 slot, bytes32 bodyHash, uint256[] memory absent, uint8 form)
        internal
        view
        returns (bytes memory)
    {
        return certificate(s, Claims.digest(network, s.header.epoch, kind, slot, bodyHash), absent, form);
    }
}
