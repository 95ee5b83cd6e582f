// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint, FeedRound} from "../Types.sol";

/// @title Attested series on a chain
/// @notice Drift, performance, regulatory status: numbers that all operators derive from the finalized ledger and sign.
interface IFeeds {
    /// The newest round of a series.
    struct Round {
        int256 answer;
        uint64 round;
        uint64 startedAt;
        uint64 updatedAt;
    }

    event AnswerUpdated(bytes32 indexed id, uint64 indexed round, int256 answer, uint64 updatedAt);
    event BatchUpdated(bytes32 indexed certificateHash, uint256 count);
    event FacadeCreated(bytes32 indexed id, address facade, uint8 decimals, string description);

    /// No round of the series is known here, or not this one.
    error NoData(bytes32 id);
    /// The newest round is older than accepted.
    error TooOld(bytes32 id, uint64 updatedAt, uint64 maxAge);
    /// The value does not fit the packed form.
    error OutOfRange(bytes32 id);

    /// @notice Sets a series' newest round by its own certificate. An older one than known is ignored (false).
    function update(FeedRound calldata round, bytes calldata certificate) external returns (bool changed);

    /// @notice Sets many series' rounds by one ledger block's certificate: all items of a delivery chunk, which share their times.
    /// @param startedAt of all rounds
    /// @param updatedAt of all rounds
    /// @param ledgerSize of all rounds
    /// @param ids the series, in the chunk's order
    /// @param values packed: answer (int112), round (uint48), 96 zero bits
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
    ) external returns (uint256 changed);

    /// @notice The newest round; reverts when there is none.
    function latest(bytes32 id) external view returns (Round memory);

    /// @notice The newest answer, if it is no older than maxAge seconds; reverts otherwise.
    function readNoOlderThan(bytes32 id, uint64 maxAge) external view returns (int256 answer);

    /// @notice Pull mode: brings a newer round if it is newer, and reads, in one transaction.
    function updateAndRead(FeedRound calldata round, bytes calldata certificate, uint64 maxAge)
        external
        returns (int256 answer);
}
