// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ICertificateVerifier} from "../interfaces/ICertificateVerifier.sol";
import {BLS12381} from "./BLS12381.sol";
import {Claims} from "./Claims.sol";
import {PositionalTree} from "./PositionalTree.sol";

/// @title Certificates, byte by byte
/// @notice The packed form of a certificate (big-endian):
///
///     1 full    01 | epoch 8 | root 32 | totalWeight 8 | count 4 | validUntil 8 | aggregate key 96 | signature 192 | signers
///               | per absent operator, ascending: weight 8, key 96 | multiproof, 32 each
///     2 cached  02 | epoch 8 | validUntil 8 | signedWeight 8 | totalWeight 8 | signers' aggregate 96 | signature 192 | signers
///     3 full, and the verifier is asked to remember the signers' aggregate; otherwise as 1
///
/// Keys are x, y of 48 bytes; signatures x.c0, x.c1, y.c0, y.c1. In signers, bit i mod 8 of byte i/8 says whether operator i signed;
/// it has ceil(count/8) bytes, and bits from count on are zero.
/// @dev The library parses and checks everything that does not depend on a chain's state; which set counts and what is cached is for
/// the caller. Offsets are into calldata.
library Certificates {
    uint256 internal constant FULL = 1;
    uint256 internal constant CACHED = 2;
    uint256 internal constant FULL_REMEMBER = 3;

    /// Bounds the work of a full certificate; the registry never fixes a larger set.
    uint256 internal constant MAX_OPERATORS = 4096;

    /// Byte 2^k mod 11 is k.
    uint256 private constant LOWEST_BIT = 0x0000010002040007030605000000000000000000000000000000000000000000;

    uint256 private constant FULL_SIGNATURE = 157;
    uint256 private constant FULL_SIGNERS = 349;
    uint256 private constant CACHED_SIGNATURE = 129;
    uint256 private constant CACHED_SIGNERS = 321;
    uint256 private constant ABSENT_SIZE = 104;

    /// What a certificate says, before its signature is checked.
    struct Parsed {
        uint256 form;
        uint64 epoch;
        uint64 validUntil;
        uint64 signedWeight;
        uint64 totalWeight;
        bytes32 setHash; // of a full certificate; zero for a cached one
        bytes32 signersHash;
        bytes32 signatureHash;
        uint256 aggregate; // memory: the signers' aggregate key, 128 bytes
        uint256 signature; // memory: 256 bytes
    }

    /// @notice Parses a certificate. A full one leaves with its set's hash computed and the absent operators proved and subtracted:
    /// all that is left is to compare the set's hash and to check the signature. Of a cached one the aggregate is only claimed: the
    /// caller compares cacheValue with what it stored.
    function parse(bytes calldata c) internal view returns (Parsed memory p) {
        if (c.length < CACHED_SIGNERS) revert ICertificateVerifier.MalformedCertificate();
        p.form = uint8(c[0]);
        uint256 start;
        uint256 aggregate;
        assembly ("memory-safe") {
            start := c.offset
            // the aggregate, what is to be added to it, one more key, the signature
            aggregate := mload(0x40)
            mstore(0x40, add(aggregate, 640))
        }
        p.aggregate = aggregate;
        p.signature = aggregate + 384;
        p.epoch = _u64(start + 1);
        if (p.form == CACHED) {
            p.validUntil = _u64(start + 9);
            p.signedWeight = _u64(start + 17);
            p.totalWeight = _u64(start + 25);
            BLS12381.expandKey(start + 33, aggregate);
            _signature(p, start + CACHED_SIGNATURE);
            p.signersHash = keccak256(c[CACHED_SIGNERS:]);
        } else if (p.form == FULL || p.form == FULL_REMEMBER) {
            _full(p, c, start);
        } else {
            revert ICertificateVerifier.MalformedCertificate();
        }
        if (!Claims.isQuorum(p.signedWeight, p.totalWeight)) revert ICertificateVerifier.NotEnoughWeight(p.signedWeight, p.totalWeight);
        if (BLS12381.isInfinity(aggregate)) revert ICertificateVerifier.EmptyAggregate();
    }

    /// @notice Checks the signature and returns the certificate's hash, which is the same whatever its form.
    function checkSignature(Parsed memory p, bytes32 setHash, bytes32 digest) internal view returns (bytes32) {
        if (!BLS12381.verify(digest, p.aggregate, p.signature)) revert ICertificateVerifier.BadSignature();
        return keccak256(abi.encode(digest, setHash, p.signersHash, p.signatureHash));
    }

    /// @notice Where a cache remembers the signers' aggregate.
    function cacheKey(bytes32 setHash, bytes32 signersHash) internal pure returns (bytes32 h) {
        assembly ("memory-safe") {
            mstore(0, setHash)
            mstore(32, signersHash)
            h := keccak256(0, 64)
        }
    }

    /// @notice What a cache remembers: one hash over the aggregate and what the certificate says of set and weights.
    function cacheValue(Parsed memory p) internal pure returns (bytes32) {
        bytes32 key;
        uint256 aggregate = p.aggregate;
        assembly ("memory-safe") {
            key := keccak256(aggregate, 128)
        }
        return keccak256(abi.encode(key, p.epoch, p.validUntil, p.signedWeight, p.totalWeight));
    }

    function _full(Parsed memory p, bytes calldata c, uint256 start) private view {
        if (c.length < FULL_SIGNERS) revert ICertificateVerifier.MalformedCertificate();
        bytes32 root;
        uint32 count;
        bytes32 aggregateHash;
        uint256 aggregate = p.aggregate;
        assembly ("memory-safe") {
            root := calldataload(add(start, 9))
            count := shr(224, calldataload(add(start, 49)))
        }
        p.totalWeight = _u64(start + 41);
        p.validUntil = _u64(start + 53);
        BLS12381.expandKey(start + 61, aggregate);
        assembly ("memory-safe") {
            aggregateHash := keccak256(aggregate, 128)
        }
        _signature(p, start + FULL_SIGNATURE);
        p.setHash = Claims.setHash(p.epoch, root, aggregateHash, p.totalWeight, count, p.validUntil);

        if (count == 0 || count > MAX_OPERATORS) revert ICertificateVerifier.MalformedCertificate();
        uint256 signersSize = (uint256(count) + 7) >> 3;
        if (c.length < FULL_SIGNERS + signersSize) revert ICertificateVerifier.MalformedCertificate();
        bytes calldata signers = c[FULL_SIGNERS:FULL_SIGNERS + signersSize];
        p.signersHash = keccak256(signers);
        p.signedWeight = p.totalWeight;
        (uint256[] memory indices, uint256 absent) = _absent(signers, count);
        bytes calldata rest = c[FULL_SIGNERS + signersSize:];
        if (absent == 0) {
            if (rest.length != 0) revert ICertificateVerifier.MalformedCertificate();
        } else {
            _subtract(p, root, count, indices, absent, rest);
        }
    }

    /// The indices of the operators that did not sign, ascending.
    function _absent(bytes calldata signers, uint256 count)
        private
        pure
        returns (uint256[] memory indices, uint256 absent)
    {
        bool stray;
        assembly ("memory-safe") {
            indices := mload(0x40)
            let end := add(indices, 32)
            let last := sub(signers.length, 1)
            for { let i := 0 } iszero(gt(i, last)) { i := add(i, 1) } {
                let bits := byte(0, calldataload(add(signers.offset, i)))
                let all := 0xff
                if eq(i, last) { all := sub(shl(sub(count, shl(3, i)), 1), 1) }
                if gt(bits, all) { stray := 1 }
                bits := xor(and(bits, all), all)
                for {} bits {} {
                    // The lowest bit's number: powers of two below 256 differ modulo 11.
                    let lowest := and(bits, sub(0, bits))
                    mstore(end, add(shl(3, i), byte(mod(lowest, 11), LOWEST_BIT)))
                    end := add(end, 32)
                    bits := xor(bits, lowest)
                }
            }
            absent := shr(5, sub(end, add(indices, 32)))
            mstore(indices, absent)
            mstore(0x40, end)
        }
        if (stray) revert ICertificateVerifier.MalformedCertificate();
    }

    /// Proves the absent operators' keys and weights, and takes them from the aggregate and the weight.
    function _subtract(
        Parsed memory p,
        bytes32 root,
        uint256 count,
        uint256[] memory indices,
        uint256 absent,
        bytes calldata rest
    ) private view {
        if (rest.length < absent * ABSENT_SIZE) revert ICertificateVerifier.MalformedCertificate();
        uint256 proofSize = rest.length - absent * ABSENT_SIZE;
        if (proofSize & 31 != 0) revert ICertificateVerifier.MalformedCertificate();
        bytes32[] memory leaves = new bytes32[](absent);
        uint256 sum = p.aggregate + 128;
        uint256 key = sum + 128;
        uint256 entry;
        assembly ("memory-safe") {
            entry := rest.offset
        }
        uint256 weights = 0;
        for (uint256 i = 0; i < absent; ++i) {
            uint64 weight = _u64(entry);
            weights += weight;
            uint256 target = i == 0 ? sum : key;
            BLS12381.expandKey(entry + 8, target);
            bytes32 keyHash;
            assembly ("memory-safe") {
                keyHash := keccak256(target, 128)
            }
            leaves[i] = PositionalTree.setLeaf(indices[i], keyHash, weight);
            if (i != 0) BLS12381.addG1(sum);
            entry += ABSENT_SIZE;
        }
        uint256 width = 1;
        while (width < count) width <<= 1;
        if (
            PositionalTree.rootOfMultiproof(
                PositionalTree.SET_NODE, width, indices, leaves, absent, entry, proofSize >> 5
            ) != root
        ) revert ICertificateVerifier.BadMultiproof();
        if (weights > p.totalWeight) revert ICertificateVerifier.MalformedCertificate();
        p.signedWeight = uint64(p.totalWeight - weights);
        BLS12381.negateG1(sum);
        BLS12381.addG1(p.aggregate);
    }

    function _signature(Parsed memory p, uint256 offset) private pure {
        uint256 signature = p.signature;
        BLS12381.expandSignature(offset, signature);
        bytes32 h;
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, offset, 192)
            h := keccak256(m, 192)
        }
        p.signatureHash = h;
    }

    function _u64(uint256 offset) private pure returns (uint64 v) {
        assembly ("memory-safe") {
            v := shr(192, calldataload(offset))
        }
    }
}
