// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title BLS signatures over EIP-2537
/// @notice Keys in G1 (128 bytes), signatures in G2 (256 bytes), hash to G2 by RFC 9380 with the suite
/// BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_; every message is 32 bytes.
/// @dev Coordinates are 64 bytes, big-endian, of which the upper 16 are zero; Fp2 is c0 then c1. Libraries that follow zcash's order
/// (c1 first), herumi among them, must swap.
///
/// A precompile that is given a bad point consumes all gas that it was sent, so each call is sent a bounded amount: three times its
/// price at the time of writing, so that a later repricing does not disable contracts that cannot be changed.
library BLS12381 {
    /// A precompile refused its input, or is missing.
    error PrecompileFailed(address precompile);

    uint256 internal constant G1ADD = 0x0b;
    uint256 internal constant G1MSM = 0x0c;
    uint256 internal constant G2ADD = 0x0d;
    uint256 internal constant G2MSM = 0x0e;
    uint256 internal constant PAIRING = 0x0f;
    uint256 internal constant MAP_FP_TO_G1 = 0x10;
    uint256 internal constant MAP_FP2_TO_G2 = 0x11;

    uint256 private constant GAS_G1ADD = 3 * 375;
    uint256 private constant GAS_G1MSM = 3 * 12_000;
    uint256 private constant GAS_G2ADD = 3 * 600;
    uint256 private constant GAS_G2MSM = 3 * 22_500;
    uint256 private constant GAS_PAIRING_TWO = 3 * 102_900;
    uint256 private constant GAS_MAP_FP2 = 3 * 23_800;
    /// sha256 of at most five words.
    uint256 private constant GAS_SMALL = 3_000;

    // The field's modulus, as 16 upper and 32 lower bytes.
    uint256 internal constant P_HI = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 internal constant P_LO = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// floor(2^636 / p), for the reduction modulo p.
    uint256 private constant MU = 0x9d835d2f3cc9e45ce28101b0cc7a6ba291b82741ff6a0a94bdf4771e0286779d;

    // The generator of G1 with its y negated.
    uint256 private constant NEG_G1_X_HI = 0x17f1d3a73197d7942695638c4fa9ac0f;
    uint256 private constant NEG_G1_X_LO = 0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb;
    uint256 private constant NEG_G1_Y_HI = 0x114d1d6855d545a8aa7d76c8cf2e21f2;
    uint256 private constant NEG_G1_Y_LO = 0x67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca;

    /// @notice Whether a signature on a digest verifies under a key.
    /// @dev The pairing precompile checks that both points are on the curve and in the subgroup. It does not refuse infinity: an
    /// infinite key with an infinite signature would pass, so callers refuse an infinite key first (see isInfinity).
    /// @param digest the message
    /// @param key memory pointer to the key's 128 bytes
    /// @param signature memory pointer to the signature's 256 bytes
    function verify(bytes32 digest, uint256 key, uint256 signature) internal view returns (bool ok) {
        uint256 buffer;
        assembly ("memory-safe") {
            buffer := mload(0x40)
            mstore(0x40, add(buffer, 768))
            mcopy(buffer, key, 128)
            mstore(add(buffer, 384), NEG_G1_X_HI)
            mstore(add(buffer, 416), NEG_G1_X_LO)
            mstore(add(buffer, 448), NEG_G1_Y_HI)
            mstore(add(buffer, 480), NEG_G1_Y_LO)
            mcopy(add(buffer, 512), signature, 256)
        }
        hashToG2(digest, buffer + 128);
        assembly ("memory-safe") {
            ok := staticcall(GAS_PAIRING_TWO, PAIRING, buffer, 768, 0, 32)
            ok := and(ok, and(eq(returndatasize(), 32), eq(mload(0), 1)))
        }
    }

    /// @notice Hashes 32 bytes to G2 and writes the 256 bytes of the point at out.
    function hashToG2(bytes32 digest, uint256 out) internal view {
        bool ok = true;
        uint256 failed = 2;
        assembly ("memory-safe") {
            // Scratch beyond the free pointer: 192 bytes of message, 256 of uniform bytes, 512 for two points.
            let m := mload(0x40)
            let u := add(m, 192)
            let t := add(u, 256)

            // b0 = sha256(64 zero bytes, digest, uint16(256), 0, DST, len(DST)): 143 bytes.
            mstore(m, 0)
            mstore(add(m, 32), 0)
            mstore(add(m, 64), digest)
            // "\x01\x00\x00" "BLS_SIG_BLS12381G2_XMD:SHA-256" (29 bytes here), then the rest with its length.
            mstore(add(m, 96), 0x010000424c535f5349475f424c53313233383147325f584d443a5348412d3235)
            mstore(add(m, 128), 0x365f535357555f524f5f504f505f2b0000000000000000000000000000000000)
            ok := staticcall(GAS_SMALL, 2, m, 143, m, 32)
            let b0 := mload(m)

            // b1 = sha256(b0, 1, DST'), bi = sha256(b0 ^ b(i-1), i, DST'): 77 bytes each, of which byte 32 counts.
            mstore(add(m, 32), 0x01424c535f5349475f424c53313233383147325f584d443a5348412d3235365f)
            mstore(add(m, 64), 0x535357555f524f5f504f505f2b00000000000000000000000000000000000000)
            ok := and(ok, staticcall(GAS_SMALL, 2, m, 77, u, 32))
            for { let i := 2 } lt(i, 9) { i := add(i, 1) } {
                let p := add(u, shl(5, sub(i, 1)))
                mstore(m, xor(b0, mload(sub(p, 32))))
                mstore8(add(m, 32), i)
                ok := and(ok, staticcall(GAS_SMALL, 2, m, 77, p, 32))
            }

            // Reduce the four 64-byte numbers modulo p, in place, by Barrett's method: with mu = floor(2^636 / p) the quotient
            // floor(upper * mu / 2^380) is at most two less than the true one. (modexp costs three times as much.)
            for { let p := u } lt(p, t) { p := add(p, 64) } {
                let hi := mload(p)
                let lo := mload(add(p, 32))
                let q := mul(hi, MU)
                let mm := mulmod(hi, MU, not(0))
                q := shr(124, sub(sub(mm, q), lt(mm, q)))
                let ql := mul(q, P_LO)
                mm := mulmod(q, P_LO, not(0))
                hi := sub(sub(hi, add(sub(sub(mm, ql), lt(mm, ql)), mul(q, P_HI))), lt(lo, ql))
                lo := sub(lo, ql)
                for {} or(gt(hi, P_HI), and(eq(hi, P_HI), iszero(lt(lo, P_LO)))) {} {
                    hi := sub(sub(hi, P_HI), lt(lo, P_LO))
                    lo := sub(lo, P_LO)
                }
                mstore(p, hi)
                mstore(add(p, 32), lo)
            }
            if ok {
                failed := MAP_FP2_TO_G2
                ok := staticcall(GAS_MAP_FP2, MAP_FP2_TO_G2, u, 128, out, 256)
                ok := and(ok, eq(returndatasize(), 256))
                // The two points of the sum lie side by side: out is copied in front of the second.
                mcopy(t, out, 256)
                ok := and(ok, staticcall(GAS_MAP_FP2, MAP_FP2_TO_G2, add(u, 128), 128, add(t, 256), 256))
            }
            if ok {
                failed := G2ADD
                ok := and(staticcall(GAS_G2ADD, G2ADD, t, 512, out, 256), eq(returndatasize(), 256))
            }
        }
        if (!ok) revert PrecompileFailed(address(uint160(failed)));
    }

    /// @notice Adds the point at a + 128 to the point at a, in place: the two lie side by side. Both must be on the curve; the
    /// subgroup is not checked.
    function addG1(uint256 a) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(GAS_G1ADD, G1ADD, a, 256, a, 128)
            ok := and(ok, eq(returndatasize(), 128))
        }
        if (!ok) revert PrecompileFailed(address(uint160(G1ADD)));
    }

    /// @notice Negates the point at a, in place. Infinity stays infinity.
    function negateG1(uint256 a) internal pure {
        assembly ("memory-safe") {
            let hi := mload(add(a, 64))
            let lo := mload(add(a, 96))
            if or(hi, lo) {
                mstore(add(a, 64), sub(sub(P_HI, hi), gt(lo, P_LO)))
                mstore(add(a, 96), sub(P_LO, lo))
            }
        }
    }

    /// @notice Whether the 128 bytes at a are the point at infinity.
    function isInfinity(uint256 a) internal pure returns (bool zero) {
        assembly ("memory-safe") {
            zero := iszero(or(or(mload(a), mload(add(a, 32))), or(mload(add(a, 64)), mload(add(a, 96)))))
        }
    }

    /// @notice Whether the 128 bytes at a are a point of the subgroup, canonically encoded (infinity included).
    /// @dev Multiplication by one: the precompile checks field elements, curve and subgroup.
    function inSubgroupG1(uint256 a) internal view returns (bool ok) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mcopy(m, a, 128)
            mstore(add(m, 128), 1)
            ok := staticcall(GAS_G1MSM, G1MSM, m, 160, m, 128)
            ok := and(ok, eq(returndatasize(), 128))
        }
    }

    /// @notice Expands a key of 96 bytes in calldata to the 128 bytes at out.
    function expandKey(uint256 calldataOffset, uint256 out) internal pure {
        assembly ("memory-safe") {
            mstore(out, 0)
            calldatacopy(add(out, 16), calldataOffset, 48)
            mstore(add(out, 64), 0)
            calldatacopy(add(out, 80), add(calldataOffset, 48), 48)
        }
    }

    /// @notice Expands a signature of 192 bytes in calldata to the 256 bytes at out.
    function expandSignature(uint256 calldataOffset, uint256 out) internal pure {
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                mstore(out, 0)
                calldatacopy(add(out, 16), calldataOffset, 48)
                out := add(out, 64)
                calldataOffset := add(calldataOffset, 48)
            }
        }
    }
}
