// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {Destination, Request} from "../Types.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {Claims} from "../libraries/Claims.sol";
import {HubMoney} from "./HubMoney.sol";

/// @title Asking the hub
abstract contract HubRequests is HubMoney {
    /// @inheritdoc IInferenceHub
    function request(RequestParams calldata params, bytes32 inputSalt, bytes calldata input, string calldata pointer)
        external
        payable
        nonReentrant
        returns (bytes32 requestId)
    {
        Request memory r = _build(params, msg.sender);
        uint256 native = _pull(params.feeToken, uint256(params.operatorFee) + params.relayFee);
        if (msg.value != native) revert WrongPayment(native, msg.value);
        return _open(r, msg.sender, inputSalt, input, pointer);
    }

    /// @inheritdoc IInferenceHub
    function requestBatch(Ask[] calldata asks) external payable nonReentrant returns (bytes32[] memory requestIds) {
        requestIds = new bytes32[](asks.length);
        uint256 native;
        for (uint256 i = 0; i < asks.length; ++i) {
            RequestParams calldata p = asks[i].params;
            Request memory r = _build(p, msg.sender);
            native += _pull(p.feeToken, uint256(p.operatorFee) + p.relayFee);
            requestIds[i] = _open(r, msg.sender, asks[i].inputSalt, asks[i].input, asks[i].pointer);
        }
        if (msg.value != native) revert WrongPayment(native, msg.value);
    }

    /// @inheritdoc IInferenceHub
    function requestFor(
        Request calldata r,
        bytes32 inputSalt,
        bytes calldata input,
        string calldata pointer,
        bytes calldata signature
    ) external payable nonReentrant returns (bytes32 requestId) {
        if (r.originChainId != block.chainid || r.hub != address(this)) revert BadRequest("origin or hub");
        if (r.nonce & Claims.SIGNED_NONCE == 0) revert BadRequest("nonce without bit 63");
        Request memory copy = r;
        bytes32 digest = Claims.signingDigest(r.originChainId, r.hub, Claims.requestId(copy));
        if (!SignatureCheckerLib.isValidSignatureNowCalldata(r.requester, digest, signature)) revert BadSignature();
        uint256 native = _pull(r.feeToken, uint256(r.operatorFee) + r.relayFee);
        if (msg.value != native) revert WrongPayment(native, msg.value);
        return _open(copy, msg.sender, inputSalt, input, pointer);
    }

    /// @inheritdoc IInferenceHub
    function createRecurring(Recurring calldata r) external returns (bytes32 recurringId) {
        if (msg.sender != r.requester) revert Unauthorized();
        if (r.interval == 0 || r.ticks == 0) revert BadRequest("interval or ticks");
        recurringId = keccak256(abi.encode(r));
        Schedule storage s = _schedules[recurringId];
        if (s.nextAt != 0) revert DuplicateRequest(recurringId);
        s.nextAt = uint64(block.timestamp);
        s.active = true;
        emit RecurringCreated(recurringId, msg.sender, r);
    }

    /// @inheritdoc IInferenceHub
    function tick(Recurring calldata r, bytes32 inputSalt, bytes calldata input, string calldata pointer)
        external
        nonReentrant
        returns (bytes32 requestId)
    {
        bytes32 recurringId = keccak256(abi.encode(r));
        Schedule storage s = _schedules[recurringId];
        if (!s.active || s.ticks >= r.ticks) revert BadRequest("recurring request is unknown or over");
        if (block.timestamp < s.nextAt) revert NotDue(s.nextAt);
        if (_state(_records[s.outstanding]) == State.Requested && block.timestamp <= uint256(s.lastDeadline) + grace) {
            revert Outstanding(s.outstanding);
        }
        // Without a fixed input only the requester may say what is asked.
        if (r.template.inputCommitment == 0 && msg.sender != r.requester) revert Unauthorized();

        Request memory q = _build(r.template, r.requester);
        q.deadline = uint64(block.timestamp) + r.template.deadline;
        _debit(r.requester, q.feeToken, uint256(q.operatorFee) + q.relayFee);
        requestId = _open(q, r.requester, inputSalt, input, pointer);
        // Ticks that were missed are not made up for; the phase is kept.
        s.nextAt += r.interval * (1 + (uint64(block.timestamp) - s.nextAt) / r.interval);
        s.lastDeadline = q.deadline;
        s.outstanding = requestId;
        emit Ticked(recurringId, s.ticks++, requestId);
    }

    /// @inheritdoc IInferenceHub
    function cancelRecurring(Recurring calldata r) external {
        if (msg.sender != r.requester) revert Unauthorized();
        bytes32 recurringId = keccak256(abi.encode(r));
        _schedules[recurringId].active = false;
        emit RecurringCancelled(recurringId);
    }

    /// @notice Stops new requests for a while. Answers, refunds and withdrawals are never stopped. The guardian may pause for a week at
    /// most, and not again before another week has passed; the timelock may end a pause.
    function pause(uint64 until) external {
        if (msg.sender == guardian) {
            if (until > block.timestamp + MAX_PAUSE) revert BadRequest("pause too long");
            if (_pausedUntil != 0 && block.timestamp < uint256(_pausedUntil) + MAX_PAUSE) revert Paused(_pausedUntil);
        } else if (msg.sender != governor || until > block.timestamp) {
            revert Unauthorized();
        }
        _pausedUntil = until;
        emit PausedUntil(until);
    }

    function _build(RequestParams calldata p, address requester) private returns (Request memory r) {
        r.originChainId = uint64(block.chainid);
        r.hub = address(this);
        r.requester = requester;
        r.nonce = _nonces[requester]++;
        r.model = p.model;
        r.engineId = p.engineId;
        r.inputCommitment = p.inputCommitment;
        r.minAssurance = p.minAssurance;
        r.policyId = p.policyId;
        r.destinations = p.destinations;
        r.feeToken = p.feeToken;
        r.operatorFee = p.operatorFee;
        r.relayFee = p.relayFee;
        r.deadline = p.deadline;
    }

    /// Opens a request whose fees have been taken.
    function _open(
        Request memory r,
        address payer,
        bytes32 inputSalt,
        bytes calldata input,
        string calldata pointer
    ) private returns (bytes32 requestId) {
        if (block.timestamp < _pausedUntil) revert Paused(_pausedUntil);
        if (r.model == 0) revert BadRequest("model");
        if (r.minAssurance.mode != Claims.MODE_FULL) revert BadRequest("assurance");
        if (r.deadline <= block.timestamp) revert Expired(r.deadline);
        if (r.deadline > block.timestamp + MAX_WINDOW) revert BadRequest("deadline");
        _checkDestinations(r.destinations);
        if (bytes(pointer).length == 0) {
            bytes32 commitment = Claims.inputCommitment(inputSalt, input);
            if (r.inputCommitment == 0) r.inputCommitment = commitment;
            if (r.inputCommitment != commitment) revert BadRequest("input commitment");
        } else if (input.length != 0 || inputSalt != 0 || r.inputCommitment == 0) {
            revert BadRequest("pointer with input, or without commitment");
        }
        requestId = Claims.requestId(r);
        if (_records[requestId] != 0) revert DuplicateRequest(requestId);
        _records[requestId] = (uint256(uint160(payer)) << 8) | uint256(State.Requested);
        emit Requested(requestId, r.requester, r.model, r, inputSalt, input, pointer);
    }

    function _checkDestinations(Destination[] memory list) private pure {
        if (list.length > Claims.MAX_DESTINATIONS) revert BadRequest("too many destinations");
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].callbackGas > MAX_CALLBACK_GAS) revert BadRequest("callback gas");
            for (uint256 j = 0; j < i; ++j) {
                if (list[i].chainId == list[j].chainId) revert BadRequest("chain named twice");
            }
        }
    }
}
