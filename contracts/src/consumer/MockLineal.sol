// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {ILinealReceiver, Result} from "../interfaces/ILinealReceiver.sol";
import {Claims} from "../libraries/Claims.sol";

/// @title A stand-in for the whole network, for consumers' tests
/// @notice Takes requests as the hub does, and answers them when the test says so, with what the test says; it also plays the policy
/// registry. No node, no signatures, no fees. Never deploy it where money is.
contract MockLineal {
    /// A request that waits for its answer.
    struct Pending {
        address requester;
        address receiver;
        uint32 callbackGas;
        bytes32 model;
        bytes32 engineId;
        bytes32 policyId;
        bytes32 inputCommitment;
    }

    event Requested(bytes32 indexed requestId, address indexed requester, bytes32 indexed model);

    error Unknown(bytes32 requestId);
    error PolicyFailed(bytes32 model, bytes32 policy, bytes32 failedRule);

    mapping(bytes32 requestId => Pending) public pending;
    mapping(bytes32 model => mapping(bytes32 policy => bytes32)) public failedRule;
    bytes32 public lastRequestId;
    uint64 private _nonce;

    /// @notice As the hub's request.
    function request(
        IInferenceHub.RequestParams calldata p,
        bytes32 inputSalt,
        bytes calldata input,
        string calldata pointer
    ) external payable returns (bytes32 requestId) {
        requestId = keccak256(abi.encode(msg.sender, _nonce++, p.model));
        Pending storage q = pending[requestId];
        q.requester = msg.sender;
        q.model = p.model;
        q.engineId = p.engineId;
        q.policyId = p.policyId;
        q.inputCommitment =
            bytes(pointer).length == 0 ? Claims.inputCommitment(inputSalt, input) : p.inputCommitment;
        for (uint256 i = 0; i < p.destinations.length; ++i) {
            if (p.destinations[i].chainId == block.chainid) {
                q.receiver = p.destinations[i].receiver;
                q.callbackGas = p.destinations[i].callbackGas;
            }
        }
        lastRequestId = requestId;
        emit Requested(requestId, msg.sender, p.model);
    }

    /// @notice Answers a request: calls its receiver with the gas that it asked for. Returns whether the callback succeeded.
    function answer(bytes32 requestId, bytes calldata output) external returns (bool) {
        return _deliver(requestId, Claims.ANSWERED, 0, output);
    }

    /// @notice Rejects a request for a reason.
    function rejectRequest(bytes32 requestId, uint16 reason) external returns (bool) {
        return _deliver(requestId, Claims.REJECTED, reason, "");
    }

    /// @notice Delivers an answer to a request that was made on another chain.
    function answerFrom(
        uint64 originChainId,
        address requester,
        bytes32 model,
        address receiver,
        bytes calldata output
    ) external {
        Result memory r;
        r.requestId = keccak256(abi.encode(originChainId, requester, _nonce++));
        r.originChainId = originChainId;
        r.requester = requester;
        r.model = model;
        r.outcome = Claims.ANSWERED;
        r.assurance.mode = Claims.MODE_FULL;
        ILinealReceiver(receiver).onInference(r, output);
    }

    /// @notice Makes a model fail a policy from now on (rule zero: pass).
    function setFailedRule(bytes32 model, bytes32 policy, bytes32 rule) external {
        failedRule[model][policy] = rule;
    }

    /// @notice As the policy registry's check; the age is not simulated.
    function check(bytes32 model, bytes32 policy, uint64) external view {
        bytes32 rule = failedRule[model][policy];
        if (rule != 0) revert PolicyFailed(model, policy, rule);
    }

    function _deliver(bytes32 requestId, uint8 outcome, uint16 reason, bytes memory output)
        private
        returns (bool success)
    {
        Pending memory q = pending[requestId];
        if (q.requester == address(0)) revert Unknown(requestId);
        delete pending[requestId];
        if (q.receiver == address(0)) return true;
        Result memory r;
        r.requestId = requestId;
        r.originChainId = uint64(block.chainid);
        r.requester = q.requester;
        r.model = q.model;
        r.engineId = q.engineId;
        r.policyId = q.policyId;
        r.inputCommitment = q.inputCommitment;
        r.outputCommitment = keccak256(abi.encode(Claims.OUTPUT_TAG, bytes32(0), keccak256(output)));
        r.outcome = outcome;
        r.reason = reason;
        r.assurance.mode = Claims.MODE_FULL;
        (success,) = q.receiver.call{gas: q.callbackGas}(abi.encodeCall(ILinealReceiver.onInference, (r, output)));
    }
}
