// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LinealConsumer} from "../consumer/LinealConsumer.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {Result} from "../interfaces/ILinealReceiver.sol";

/// @title A board that shows answers
/// @notice The least that a receiver on any chain does: its owner says whose requests it trusts, and it records their answers.
contract AnswerBoard is LinealConsumer {
    /// An answer as it arrived.
    struct Answer {
        uint64 time;
        uint8 outcome;
        uint16 reason;
        bytes32 model;
        bytes output;
    }

    event Answered(bytes32 indexed requestId, bytes32 indexed model, uint8 outcome, uint16 reason, bytes output);
    event TrustChanged(uint64 indexed originChainId, address indexed requester, bool trusted);

    error NotOwner(address caller);

    address public immutable owner;
    mapping(uint64 originChainId => mapping(address requester => bool)) public trusted;
    mapping(bytes32 requestId => Answer) private _answers;

    constructor(IInferenceHub hub_, address owner_) LinealConsumer(hub_) {
        owner = owner_;
    }

    /// @notice Says whose requests count; the zero address stands for everybody's.
    function trust(uint64 originChainId, address requester, bool yes) external {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        trusted[originChainId][requester] = yes;
        emit TrustChanged(originChainId, requester, yes);
    }

    /// @notice A recorded answer; time is zero when there is none.
    function answerOf(bytes32 requestId) external view returns (Answer memory) {
        return _answers[requestId];
    }

    function _accepts(Result calldata result) internal view override returns (bool) {
        return trusted[result.originChainId][result.requester] || trusted[result.originChainId][address(0)];
    }

    function _onAnswer(Result calldata result, bytes calldata output) internal override {
        _record(result, output);
    }

    function _onAssurance(Result calldata result, bytes calldata output, bool) internal override {
        _record(result, output);
    }

    function _record(Result calldata result, bytes calldata output) private {
        _answers[result.requestId] =
            Answer(uint64(block.timestamp), result.outcome, result.reason, result.model, output);
        emit Answered(result.requestId, result.model, result.outcome, result.reason, output);
    }
}
