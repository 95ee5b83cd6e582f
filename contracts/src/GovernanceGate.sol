// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {Claims} from "./libraries/Claims.sol";

/// @title The operators propose to the timelock
/// @notice Schedules what a Governance certificate of the operators names, on this chain and this timelock only. It is the timelock's
/// proposer, and its canceller: what the operators scheduled, they may call off.
/// @dev SECURITY: anyone may call; everything rests on the certificate. An id is used once a chain, for the slot of a governance claim is
/// its id.
contract GovernanceGate {
    /// A batch of calls for the timelock.
    struct Proposal {
        address[] targets;
        uint256[] values;
        bytes[] payloads;
        bytes32 predecessor;
        bytes32 salt;
        uint256 delay;
    }

    event Proposed(bytes32 indexed id, bytes32 indexed operation);
    event Cancelled(bytes32 indexed id, bytes32 indexed operation);

    /// The decision was carried to the timelock before.
    error AlreadyUsed(bytes32 id);

    ICertificateVerifier public immutable verifier;
    TimelockController public immutable timelock;
    mapping(bytes32 id => bool) public used;

    constructor(ICertificateVerifier verifier_, TimelockController timelock_) {
        verifier = verifier_;
        timelock = timelock_;
    }

    /// @notice What operators sign, as payloadHash, to schedule a proposal here.
    function proposalHash(Proposal calldata p) public view returns (bytes32) {
        return keccak256(abi.encode("lineal.governance.schedule.v1", block.chainid, address(timelock), p));
    }

    /// @notice What operators sign, as payloadHash, to call an operation off here.
    function cancelHash(bytes32 operation) public view returns (bytes32) {
        return keccak256(abi.encode("lineal.governance.cancel.v1", block.chainid, address(timelock), operation));
    }

    /// @notice Schedules a proposal that the operators decided on.
    function propose(bytes32 id, Proposal calldata p, bytes calldata certificate) external returns (bytes32 operation) {
        _use(id, proposalHash(p), certificate);
        operation = timelock.hashOperationBatch(p.targets, p.values, p.payloads, p.predecessor, p.salt);
        timelock.scheduleBatch(p.targets, p.values, p.payloads, p.predecessor, p.salt, p.delay);
        emit Proposed(id, operation);
    }

    /// @notice Calls a scheduled operation off.
    function cancel(bytes32 id, bytes32 operation, bytes calldata certificate) external {
        _use(id, cancelHash(operation), certificate);
        timelock.cancel(operation);
        emit Cancelled(id, operation);
    }

    function _use(bytes32 id, bytes32 payloadHash, bytes calldata certificate) private {
        if (used[id]) revert AlreadyUsed(id);
        used[id] = true;
        verifier.verifyAndCache(
            Claims.GOVERNANCE, Claims.governanceSlot(id), Claims.governanceHash(id, payloadHash), certificate
        );
    }
}
