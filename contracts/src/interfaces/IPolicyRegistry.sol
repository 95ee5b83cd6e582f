// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint, Inference, Status, Verified} from "../Types.sol";

/// @title What policies say of models, on every chain
/// @notice A policy is named by the digest of its source. Its verdict on a model comes from the operators, by certificate; contracts
/// read it with the greatest age that they accept. Everything but "passed" fails closed.
interface IPolicyRegistry {
    /// A model's status under a policy.
    struct Entry {
        uint8 status; // 0 unknown, 1 passed, 2 failed, 3 pending
        uint64 ledgerSize;
        uint64 ledgerTime; // from which the age is measured
        uint64 validUntil;
        bytes32 failedRule; // keccak256 of the failed rule's name
    }

    event StatusChanged(
        bytes32 indexed model,
        bytes32 indexed policy,
        uint8 status,
        bytes32 failedRule,
        uint64 ledgerSize,
        uint64 ledgerTime,
        uint64 validUntil
    );
    event ExceptionChanged(bytes32 indexed model, bytes32 indexed policy, uint64 until, string reason);

    /// The model breaks a rule of the policy.
    error PolicyFailed(bytes32 model, bytes32 policy, bytes32 failedRule);
    /// The policy's verdict on the model is not known here, or pending.
    error PolicyUndecided(bytes32 model, bytes32 policy, uint8 status);
    /// The verdict is older than accepted, or past its validity.
    error StatusTooOld(bytes32 model, bytes32 policy, uint64 ledgerTime, uint64 validUntil);
    /// The proof does not lead to the certified root.
    error BadProof();
    /// The caller may not do this.
    error Unauthorized();
    /// Not an answer.
    error NotAnswered(bytes32 requestId);

    /// @notice Sets a status by its own certificate. An older one than known is ignored (false).
    function update(Status calldata status, bytes calldata certificate) external returns (bool changed);

    /// @notice Sets a status by a ledger block's certificate and a proof from the block's policy state root.
    function updateByCheckpoint(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        Status calldata status,
        uint32 index,
        bytes32[] calldata proof
    ) external returns (bool changed);

    /// @notice Sets many statuses by one ledger block's certificate: all leaves of a delivery chunk.
    function updateBatch(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        Status[] calldata statuses
    ) external returns (uint256 changed);

    /// @notice What is known.
    function statusOf(bytes32 model, bytes32 policy) external view returns (Entry memory);

    /// @notice Whether the model passes the policy now, by what is known here.
    function isPassed(bytes32 model, bytes32 policy) external view returns (bool);

    /// @notice Reverts, naming the rule, unless the model passes the policy by a verdict no older than maxAge seconds.
    function check(bytes32 model, bytes32 policy, uint64 maxAge) external view;

    /// @notice Verifies an answer's certificate and that its model passes a policy now, even if it was signed before a revocation.
    function consume(Inference calldata body, bytes calldata certificate, bytes32 policy, uint64 maxAge)
        external
        view
        returns (Verified memory);
}
