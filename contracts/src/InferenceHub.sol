// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {UUPSUpgradeable} from "solady/utils/UUPSUpgradeable.sol";

import {Checkpoint, Destination, Inference, Request, Verified} from "./Types.sol";
import {HubRequests} from "./hub/HubRequests.sol";
import {HubState} from "./hub/HubState.sol";
import {IInferenceHub} from "./interfaces/IInferenceHub.sol";
import {ILinealReceiver, Result} from "./interfaces/ILinealReceiver.sol";
import {Chunks} from "./libraries/Chunks.sol";
import {Claims} from "./libraries/Claims.sol";
import {Items} from "./libraries/Items.sol";

/// What the hub asks of its timelock.
interface ITimelock {
    function getMinDelay() external view returns (uint256);
}

/// @title Asking for inferences, paying for them and delivering their answers
/// @notice One hub a chain. A request escrows its fees on its origin chain; an answer under the operators' certificate settles them there
/// and is delivered, once a chain, to each destination that the request names. A request that nobody answers before its deadline and
/// grace is refunded. All money leaves by pull: withdraw.
///
/// SECURITY: anyone may call; receivers and tokens are hostile. State is written before any call to a receiver, a receiver gets the gas
/// that its request named and no more, and none of its return data is copied. Money moves only in deposit, request and withdraw,
/// which call no receiver.
contract InferenceHub is HubRequests, UUPSUpgradeable {
    /// What a batch owes its relayer and the operators, gathered while the token stays the same.
    struct Totals {
        address token;
        uint256 relay;
        uint256 operators;
    }

    constructor(Config memory c) HubState(c) {}

    /// @inheritdoc IInferenceHub
    function fulfil(
        Request calldata request_,
        Inference calldata body_,
        bytes32 outputSalt,
        bytes calldata output,
        bytes calldata certificate
    ) external nonReentrant returns (bool fresh) {
        Request memory r = request_;
        bytes32 requestId = Claims.requestId(r);
        State state = _state(_records[requestId]);
        if (state == State.Delivered || state == State.CallbackFailed) return false;
        if (state == State.Refunded) revert WrongState(requestId, state);
        bool origin = _isOrigin(r);
        if (origin && state == State.None) {
            if (!_isFree(r)) revert WrongState(requestId, state);
            origin = false; // nothing to settle: delivered as on any other destination
        }
        (bool here, Destination memory d) = _destination(r);
        if (!origin && !here) revert BadRequest("not for this chain");
        if (_expired(r)) revert Expired(r.deadline + grace);
        Inference memory body = body_;
        _checkBody(r, body, requestId);
        if (!_checkOutput(d.receiver, body.outputCommitment, outputSalt, output)) revert BodyMismatch("output");

        bytes32 bodyHash = Claims.inferenceHash(body);
        Verified memory v = _certify(requestId, body, bodyHash, certificate);
        _records[requestId] = _delivered(State.Delivered, body, bodyHash, v.certificateHash);
        if (origin) {
            if (r.relayFee != 0) _balances[msg.sender][r.feeToken] += r.relayFee;
            if (r.operatorFee != 0) _pots[v.epoch][r.feeToken] += r.operatorFee;
        } else {
            _payDelivery(d.receiver);
        }
        emit Fulfilled(requestId, msg.sender, body.outcome, body.outputCommitment, v.certificateHash, bodyHash);
        if (d.receiver != address(0)) _callback(r, body, d, v.certificateHash, output, true);
        return true;
    }

    /// @inheritdoc IInferenceHub
    function deliver(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        Template[] calldata templates,
        bytes calldata items
    ) external nonReentrant returns (uint256 delivered) {
        Template[] memory shared = templates;
        (bytes32[] memory ids, bytes32[] memory bodies) = _hashes(shared, items);
        Chunks.check(checkpoint, chunkIndex, chunkProof, bodies);
        Verified memory v = Chunks.certify(verifier, checkpoint, certificate);
        Totals memory t;
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 mark = _mark();
            Items.Item memory item;
            (item, items) = Items.next(items, shared);
            uint8 skip = _deliverItem(item, ids[i], bodies[i], v, t);
            if (skip == 0) ++delivered;
            else emit ItemSkipped(ids[i], skip);
            _release(mark);
        }
        _flush(t, v.epoch);
    }

    /// @inheritdoc IInferenceHub
    function retryCallback(
        Request calldata request_,
        Inference calldata body_,
        bytes32 certificateHash,
        bytes32 outputSalt,
        bytes calldata output
    ) external nonReentrant returns (bool success) {
        Request memory r = request_;
        Inference memory body = body_;
        bytes32 requestId = Claims.requestId(r);
        uint256 record = _records[requestId];
        if (_state(record) != State.CallbackFailed) revert WrongState(requestId, _state(record));
        if (_expired(r)) revert Expired(r.deadline + grace);
        bytes32 bodyHash = Claims.inferenceHash(body);
        if (record != _delivered(State.CallbackFailed, body, bodyHash, certificateHash)) revert BodyMismatch("body");
        (, Destination memory d) = _destination(r);
        if (!_checkOutput(d.receiver, body.outputCommitment, outputSalt, output)) revert BodyMismatch("output");
        _records[requestId] = _delivered(State.Delivered, body, bodyHash, certificateHash);
        return _callback(r, body, d, certificateHash, output, true);
    }

    /// @inheritdoc IInferenceHub
    function changeAssurance(
        Request calldata request_,
        Inference calldata previous_,
        bytes32 previousCertificateHash,
        Inference calldata body_,
        bytes32 outputSalt,
        bytes calldata output,
        bytes calldata certificate
    ) external nonReentrant {
        Request memory r = request_;
        Inference memory body = body_;
        Inference memory previous = previous_;
        bytes32 requestId = Claims.requestId(r);
        _checkPrevious(requestId, previous, previousCertificateHash, body);
        _checkBody(r, body, requestId);
        (, Destination memory d) = _destination(r);
        if (!_checkOutput(d.receiver, body.outputCommitment, outputSalt, output)) revert BodyMismatch("output");
        bytes32 bodyHash = Claims.inferenceHash(body);
        Verified memory v = _certify(requestId, body, bodyHash, certificate);
        _records[requestId] = _delivered(State.Delivered, body, bodyHash, v.certificateHash);
        bool reversed = previous.outcome != body.outcome || previous.reason != body.reason
            || previous.outputCommitment != body.outputCommitment;
        emit AssuranceChanged(requestId, reversed, bodyHash, v.certificateHash);
        if (d.receiver == address(0)) return;
        // Nothing was paid for this, so a receiver that fails only keeps the news from itself: bring it again.
        bytes memory data =
            abi.encodeCall(ILinealReceiver.onAssurance, (_result(r, body, v.certificateHash), output, reversed));
        if (!_call(d, data, true)) revert CallbackReverted(d.receiver);
    }

    /// The timelock alone upgrades, and only with a delay in which everybody can get their money out: no request lives longer
    /// than MAX_WINDOW and the grace.
    function _authorizeUpgrade(address) internal view override {
        if (msg.sender != governor) revert Unauthorized();
        if (ITimelock(governor).getMinDelay() <= uint256(MAX_WINDOW) + grace) revert DelayTooShort();
    }

    /// The ids of a batch's requests and the hashes of its bodies.
    function _hashes(Template[] memory shared, bytes calldata items)
        private
        pure
        returns (bytes32[] memory ids, bytes32[] memory bodies)
    {
        ids = new bytes32[](Chunks.MAX_ITEMS);
        bodies = new bytes32[](Chunks.MAX_ITEMS);
        uint256 n = 0;
        for (; items.length != 0; ++n) {
            if (n == Chunks.MAX_ITEMS) revert Chunks.BadChunk();
            uint256 mark = _mark();
            Items.Item memory item;
            (item, items) = Items.next(items, shared);
            ids[n] = Claims.requestId(item.request);
            item.body.requestId = ids[n];
            bodies[n] = Claims.inferenceHash(item.body);
            _release(mark);
        }
        assembly ("memory-safe") {
            mstore(ids, n)
            mstore(bodies, n)
        }
    }

    function _deliverItem(Items.Item memory item, bytes32 id, bytes32 bodyHash, Verified memory v, Totals memory t)
        private
        returns (uint8 skip)
    {
        Request memory r = item.request;
        Inference memory body = item.body;
        body.requestId = id;
        State state = _state(_records[id]);
        if (state == State.Delivered || state == State.CallbackFailed) return SKIP_DELIVERED;
        if (state == State.Refunded) return SKIP_REFUNDED;
        bool origin = _isOrigin(r);
        if (origin && state == State.None) {
            if (!_isFree(r)) return SKIP_UNKNOWN;
            origin = false;
        }
        (bool here, Destination memory d) = _destination(r);
        if (!origin && !here) return SKIP_NOT_HERE;
        if (_expired(r)) return SKIP_EXPIRED;
        if (!Claims.meets(body.assurance, r.minAssurance)) return SKIP_ASSURANCE;
        if (!_checkOutput(d.receiver, body.outputCommitment, item.outputSalt, Items.output(item))) return SKIP_OUTPUT;

        _records[id] = _delivered(State.Delivered, body, bodyHash, v.certificateHash);
        if (origin) {
            if (r.feeToken != t.token) {
                _flush(t, v.epoch);
                t.token = r.feeToken;
            }
            t.relay += r.relayFee;
            t.operators += r.operatorFee;
        } else {
            _payDelivery(d.receiver);
        }
        emit Fulfilled(id, msg.sender, body.outcome, body.outputCommitment, v.certificateHash, bodyHash);
        if (d.receiver != address(0)) _callback(r, body, d, v.certificateHash, Items.output(item), false);
    }

    function _flush(Totals memory t, uint64 epoch) private {
        if (t.relay != 0) _balances[msg.sender][t.token] += t.relay;
        if (t.operators != 0) _pots[epoch][t.token] += t.operators;
        t.relay = 0;
        t.operators = 0;
    }

    function _certify(bytes32 requestId, Inference memory body, bytes32 bodyHash, bytes calldata certificate)
        private
        returns (Verified memory)
    {
        bytes32 slot = Claims.inferenceSlot(requestId, body.assurance.mode, body.round);
        return verifier.verifyAndCache(Claims.INFERENCE, slot, bodyHash, certificate);
    }

    function _checkBody(Request memory r, Inference memory body, bytes32 requestId) private pure {
        if (body.requestId != requestId) revert BodyMismatch("requestId");
        if (body.model != r.model) revert BodyMismatch("model");
        if (body.engineId != r.engineId) revert BodyMismatch("engineId");
        if (body.inputCommitment != r.inputCommitment) revert BodyMismatch("inputCommitment");
        if (!Claims.meets(body.assurance, r.minAssurance)) revert BodyMismatch("assurance");
    }

    /// Whether the answer as it stands is the one given, and the new one stronger or later.
    function _checkPrevious(
        bytes32 requestId,
        Inference memory previous,
        bytes32 certificateHash,
        Inference memory body
    ) private view {
        uint256 record = _records[requestId];
        State state = _state(record);
        if (state != State.Delivered && state != State.CallbackFailed) revert WrongState(requestId, state);
        if (record != _delivered(state, previous, Claims.inferenceHash(previous), certificateHash)) {
            revert BodyMismatch("previous");
        }
        bool stronger = body.round == previous.round && body.assurance.mode > previous.assurance.mode;
        if (body.round <= previous.round && !stronger) revert BodyMismatch("round or mode");
    }

    /// Whether the output is the one committed to. Without a receiver it may be left out.
    function _checkOutput(address receiver, bytes32 commitment, bytes32 salt, bytes calldata output)
        private
        pure
        returns (bool)
    {
        if (receiver == address(0) && output.length == 0 && salt == 0) return true;
        return Claims.outputCommitment(salt, output) == commitment;
    }

    /// Calls the receiver and records whether it succeeded.
    /// @param exact whether too little gas reverts (a single answer) or leaves the callback to be retried (a batch)
    function _callback(
        Request memory r,
        Inference memory body,
        Destination memory d,
        bytes32 certificateHash,
        bytes calldata output,
        bool exact
    ) private returns (bool success) {
        bytes32 id = body.requestId;
        if (r.policyId != 0 && (address(policies) == address(0) || !policies.isPassed(r.model, r.policyId))) {
            emit CallbackWithheld(id, r.policyId);
        } else {
            bytes memory data =
                abi.encodeCall(ILinealReceiver.onInference, (_result(r, body, certificateHash), output));
            success = _call(d, data, exact);
            emit CallbackExecuted(id, success);
        }
        if (!success) _records[id] = (_records[id] & ~uint256(0xff)) | uint256(State.CallbackFailed);
    }

    function _call(Destination memory d, bytes memory data, bool exact) private returns (bool success) {
        uint256 needed = uint256(d.callbackGas) + CALLBACK_RESERVE;
        if (gasleft() - gasleft() / 64 < needed) {
            if (exact) revert NotEnoughGas(needed);
            return false;
        }
        address receiver = d.receiver;
        uint256 gasLimit = d.callbackGas;
        assembly ("memory-safe") {
            success := call(gasLimit, receiver, 0, add(data, 32), mload(data), 0, 0)
        }
    }

    function _result(Request memory r, Inference memory body, bytes32 certificateHash)
        private
        pure
        returns (Result memory)
    {
        return Result({
            requestId: body.requestId,
            originChainId: r.originChainId,
            requester: r.requester,
            model: body.model,
            lineageRoot: body.lineageRoot,
            engineId: body.engineId,
            policyId: r.policyId,
            inputCommitment: body.inputCommitment,
            outputCommitment: body.outputCommitment,
            outcome: body.outcome,
            reason: body.reason,
            assurance: body.assurance,
            certificateHash: certificateHash
        });
    }

    function _delivered(State state, Inference memory body, bytes32 bodyHash, bytes32 certificateHash)
        private
        pure
        returns (uint256)
    {
        return _pack(state, body.assurance.mode, body.round, bodyHash, certificateHash);
    }

    /// The free memory pointer, to be released to: long batches would otherwise pay for memory that they no longer need.
    function _mark() private pure returns (uint256 mark) {
        assembly ("memory-safe") {
            mark := mload(0x40)
        }
    }

    function _release(uint256 mark) private pure {
        assembly ("memory-safe") {
            mstore(0x40, mark)
        }
    }
}
