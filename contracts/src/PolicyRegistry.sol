// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Checkpoint, Inference, Status, Verified} from "./Types.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {IPolicyRegistry} from "./interfaces/IPolicyRegistry.sol";
import {Chunks} from "./libraries/Chunks.sol";
import {Claims} from "./libraries/Claims.sol";
import {PositionalTree} from "./libraries/PositionalTree.sol";

/// @title What policies say of models
/// @notice Keeps the newest certified status of each (model, policy). Newer means a larger ledger: an old verdict never replaces a new one,
/// whoever brings it.
/// @dev SECURITY: anyone may bring statuses; they rest on certificates. Exceptions are the timelock's alone, and end.
contract PolicyRegistry is IPolicyRegistry {
    /// The longest exception.
    uint64 public constant MAX_EXCEPTION = 30 days;

    /// One word beside the failed rule.
    struct Packed {
        uint8 status;
        uint64 ledgerSize;
        uint64 ledgerTime;
        uint64 validUntil;
        bytes32 failedRule;
    }

    ICertificateVerifier public immutable verifier;
    address public immutable governor;

    mapping(bytes32 model => mapping(bytes32 policy => Packed)) private _entries;
    mapping(bytes32 model => mapping(bytes32 policy => uint64)) private _exceptions;

    constructor(ICertificateVerifier verifier_, address governor_) {
        verifier = verifier_;
        governor = governor_;
    }

    /// @inheritdoc IPolicyRegistry
    function update(Status calldata status, bytes calldata certificate) external returns (bool changed) {
        if (!_isNewer(status)) return false;
        verifier.verifyAndCache(
            Claims.STATUS,
            Claims.statusSlot(status.model, status.policy, status.ledgerSize),
            Claims.statusHash(status),
            certificate
        );
        return _set(status);
    }

    /// @inheritdoc IPolicyRegistry
    function updateByCheckpoint(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        Status calldata status,
        uint32 index,
        bytes32[] calldata proof
    ) external returns (bool changed) {
        if (!_isNewer(status)) return false;
        bytes32 leaf = PositionalTree.policyLeaf(index, Claims.statusHash(status));
        bytes32 root = PositionalTree.rootOfProof(PositionalTree.POLICY_NODE, leaf, index, proof);
        if (root == 0 || root != checkpoint.policyRoot) revert BadProof();
        Chunks.certify(verifier, checkpoint, certificate);
        return _set(status);
    }

    /// @inheritdoc IPolicyRegistry
    function updateBatch(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        Status[] calldata statuses
    ) external returns (uint256 changed) {
        bytes32[] memory items = new bytes32[](statuses.length);
        for (uint256 i = 0; i < statuses.length; ++i) {
            items[i] = Claims.statusHash(statuses[i]);
        }
        Chunks.check(checkpoint, chunkIndex, chunkProof, items);
        Chunks.certify(verifier, checkpoint, certificate);
        for (uint256 i = 0; i < statuses.length; ++i) {
            if (_isNewer(statuses[i]) && _set(statuses[i])) ++changed;
        }
    }

    /// @notice Lets a model pass a policy until a time, whatever its status; 0 ends an exception. Only the timelock may call.
    function setException(bytes32 model, bytes32 policy, uint64 until, string calldata reason) external {
        if (msg.sender != governor || until > block.timestamp + MAX_EXCEPTION) revert Unauthorized();
        _exceptions[model][policy] = until;
        emit ExceptionChanged(model, policy, until, reason);
    }

    /// @inheritdoc IPolicyRegistry
    function statusOf(bytes32 model, bytes32 policy) external view returns (Entry memory) {
        Packed memory e = _entries[model][policy];
        return Entry(e.status, e.ledgerSize, e.ledgerTime, e.validUntil, e.failedRule);
    }

    /// @notice Until when a model is excepted from a policy.
    function exceptionOf(bytes32 model, bytes32 policy) external view returns (uint64) {
        return _exceptions[model][policy];
    }

    /// @inheritdoc IPolicyRegistry
    function isPassed(bytes32 model, bytes32 policy) external view returns (bool) {
        Packed storage e = _entries[model][policy];
        return (e.status == Claims.STATUS_PASSED && block.timestamp <= e.validUntil) || _isExcepted(model, policy);
    }

    /// @inheritdoc IPolicyRegistry
    function check(bytes32 model, bytes32 policy, uint64 maxAge) external view {
        _check(model, policy, maxAge);
    }

    /// @inheritdoc IPolicyRegistry
    function consume(Inference calldata body, bytes calldata certificate, bytes32 policy, uint64 maxAge)
        external
        view
        returns (Verified memory)
    {
        if (body.outcome != Claims.ANSWERED) revert NotAnswered(body.requestId);
        _check(body.model, policy, maxAge);
        return verifier.verify(
            Claims.INFERENCE,
            Claims.inferenceSlot(body.requestId, body.assurance.mode, body.round),
            Claims.inferenceHash(body),
            certificate
        );
    }

    function _check(bytes32 model, bytes32 policy, uint64 maxAge) private view {
        if (_isExcepted(model, policy)) return;
        Packed memory e = _entries[model][policy];
        if (e.status == Claims.STATUS_FAILED) revert PolicyFailed(model, policy, e.failedRule);
        if (e.status != Claims.STATUS_PASSED) revert PolicyUndecided(model, policy, e.status);
        if (block.timestamp > e.validUntil || block.timestamp > uint256(e.ledgerTime) + maxAge) {
            revert StatusTooOld(model, policy, e.ledgerTime, e.validUntil);
        }
    }

    function _isExcepted(bytes32 model, bytes32 policy) private view returns (bool) {
        return block.timestamp < _exceptions[model][policy];
    }

    function _isNewer(Status calldata s) private view returns (bool) {
        return s.ledgerSize > _entries[s.model][s.policy].ledgerSize;
    }

    function _set(Status calldata s) private returns (bool) {
        Packed storage e = _entries[s.model][s.policy];
        e.status = s.status;
        e.ledgerSize = s.ledgerSize;
        e.ledgerTime = s.ledgerTime;
        e.validUntil = s.validUntil;
        if (e.failedRule != s.failedRule) e.failedRule = s.failedRule;
        emit StatusChanged(
            s.model, s.policy, s.status, s.failedRule, s.ledgerSize, s.ledgerTime, s.validUntil
        );
        return true;
    }
}
