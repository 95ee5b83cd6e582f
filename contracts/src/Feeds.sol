// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint, FeedRound, Verified} from "./Types.sol";
import {FeedFacade} from "./FeedFacade.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Chunks} from "./libraries/Chunks.sol";
import {Claims} from "./libraries/Claims.sol";

/// @title Attested series
/// @notice Keeps the newest round of each series in one word, so that an update costs one write, alone or in a batch. Only newer rounds
/// are taken, and a round may not lie in the chain's future by more than MAX_AHEAD.
/// @dev The word, from the top: answer int112, round uint48, updatedAt uint48, seconds from startedAt to updatedAt uint48.
/// SECURITY: anyone may call; everything rests on certificates.
contract Feeds is IFeeds {
    /// How far a chain's clock may be behind the ledger's.
    uint64 public constant MAX_AHEAD = 10 minutes;

    ICertificateVerifier public immutable verifier;

    mapping(bytes32 id => uint256) private _rounds;

    constructor(ICertificateVerifier verifier_) {
        verifier = verifier_;
    }

    /// @inheritdoc IFeeds
    function update(FeedRound calldata r, bytes calldata certificate) public returns (bool changed) {
        uint256 word = _rounds[r.id];
        if (r.round <= _round(word)) return false;
        verifier.verifyAndCache(Claims.FEED, Claims.feedSlot(r.id, r.round), Claims.feedHash(r), certificate);
        (bool fits, uint256 packed) = _pack(r.answer, r.round, r.startedAt, r.updatedAt);
        if (!fits) revert OutOfRange(r.id);
        _rounds[r.id] = packed;
        emit AnswerUpdated(r.id, r.round, r.answer, r.updatedAt);
        return true;
    }

    /// @inheritdoc IFeeds
    function updateBatch(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        uint64 startedAt,
        uint64 updatedAt,
        uint64 ledgerSize,
        bytes32[] calldata ids,
        bytes32[] calldata values
    ) external returns (uint256 changed) {
        if (ids.length != values.length) revert Chunks.BadChunk();
        Chunks.check(
            checkpoint, chunkIndex, chunkProof, _itemHashes(ids, values, startedAt, updatedAt, ledgerSize)
        );
        Verified memory v = Chunks.certify(verifier, checkpoint, certificate);
        (bool fits, uint256 times) = _pack(0, 0, startedAt, updatedAt);
        if (!fits) revert OutOfRange(0);
        changed = _store(ids, values, times);
        emit BatchUpdated(v.certificateHash, changed);
    }

    /// @notice Creates a contract with the interface of a price feed for one series. Anyone may; the facade holds nothing.
    function createFacade(bytes32 id, uint8 decimals, string calldata description) external returns (address facade) {
        facade = address(new FeedFacade(this, id, decimals, description));
        emit FacadeCreated(id, facade, decimals, description);
    }

    /// @inheritdoc IFeeds
    function latest(bytes32 id) public view returns (Round memory r) {
        uint256 word = _rounds[id];
        if (word == 0) revert NoData(id);
        r.answer = int256(word) >> 144;
        r.round = _round(word);
        r.updatedAt = uint48(word >> 48);
        r.startedAt = r.updatedAt - uint48(word);
    }

    /// @inheritdoc IFeeds
    function readNoOlderThan(bytes32 id, uint64 maxAge) public view returns (int256 answer) {
        Round memory r = latest(id);
        if (block.timestamp > uint256(r.updatedAt) + maxAge) revert TooOld(id, r.updatedAt, maxAge);
        return r.answer;
    }

    /// @inheritdoc IFeeds
    function updateAndRead(FeedRound calldata round, bytes calldata certificate, uint64 maxAge)
        external
        returns (int256 answer)
    {
        update(round, certificate);
        return readNoOlderThan(round.id, maxAge);
    }

    /// The hashes of a batch's rounds as bodies (Claims.feedHash), built in one buffer.
    /// @dev The arrays are walked by one pointer: each lies at a fixed distance from the others.
    function _itemHashes(
        bytes32[] calldata ids,
        bytes32[] calldata values,
        uint64 startedAt,
        uint64 updatedAt,
        uint64 ledgerSize
    ) private pure returns (bytes32[] memory items) {
        items = new bytes32[](ids.length);
        bytes32 typeHash = Claims.FEED_TYPEHASH;
        bool dirty;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typeHash)
            mstore(add(m, 128), startedAt)
            mstore(add(m, 160), updatedAt)
            mstore(add(m, 192), ledgerSize)
            let p := ids.offset
            let end := add(p, shl(5, ids.length))
            let toValue := sub(values.offset, p)
            let toItem := sub(add(items, 32), p)
            let all := 0
            for {} lt(p, end) { p := add(p, 32) } {
                let value := calldataload(add(p, toValue))
                all := or(all, value)
                mstore(add(m, 32), calldataload(p))
                mstore(add(m, 64), and(shr(96, value), 0xffffffffffff))
                mstore(add(m, 96), sar(144, value))
                mstore(add(p, toItem), keccak256(m, 224))
            }
            dirty := and(all, 0xffffffffffffffffffffffff)
        }
        if (dirty) revert Chunks.BadChunk();
    }

    /// Stores the rounds that are newer than the known ones.
    /// @dev As update does one by one; in assembly, because a batch is 256 of these. A value is a word as stored, without its times.
    function _store(bytes32[] calldata ids, bytes32[] calldata values, uint256 times)
        private
        returns (uint256 changed)
    {
        assembly ("memory-safe") {
            mstore(32, _rounds.slot)
            let p := ids.offset
            let end := add(p, shl(5, ids.length))
            let toValue := sub(values.offset, p)
            for {} lt(p, end) { p := add(p, 32) } {
                mstore(0, calldataload(p))
                let place := keccak256(0, 64)
                let value := calldataload(add(p, toValue))
                let rounds := shl(96, 0xffffffffffff)
                if gt(and(value, rounds), and(sload(place), rounds)) {
                    sstore(place, or(value, times))
                    changed := add(changed, 1)
                }
            }
        }
    }

    function _round(uint256 word) private pure returns (uint64) {
        return uint48(word >> 96);
    }

    function _pack(int256 answer, uint64 round, uint64 startedAt, uint64 updatedAt)
        private
        view
        returns (bool fits, uint256 word)
    {
        if (
            answer != int256(int112(answer)) || round > type(uint48).max || updatedAt > type(uint48).max
                || startedAt > updatedAt || updatedAt > block.timestamp + MAX_AHEAD
        ) return (false, 0);
        word = (uint256(uint112(int112(answer))) << 144) | (uint256(round) << 96) | (uint256(updatedAt) << 48)
            | (updatedAt - startedAt);
        return (true, word);
    }
}
