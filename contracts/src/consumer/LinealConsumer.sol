// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {ILinealReceiver, Result} from "../interfaces/ILinealReceiver.sol";

/// @title Base of contracts that receive answers
/// @notice Lets answers in only from the hub, and only to requests of trusted requesters (by default the contract's own). Derive from it,
/// override _onAnswer, and _accepts where requests come from elsewhere.
/// @dev Decode the output with LinealTensors. An answer may be a rejection: look at result.outcome.
abstract contract LinealConsumer is ILinealReceiver {
    /// The hub of this chain.
    IInferenceHub public immutable hub;

    /// The caller is not the hub.
    error NotHub(address caller);
    /// The answer is to a request that this contract does not trust.
    error NotAccepted(bytes32 requestId);

    constructor(IInferenceHub hub_) {
        hub = hub_;
    }

    /// @inheritdoc ILinealReceiver
    function onInference(Result calldata result, bytes calldata output) external {
        _check(result);
        _onAnswer(result, output);
    }

    /// @inheritdoc ILinealReceiver
    function onAssurance(Result calldata result, bytes calldata output, bool reversed) external {
        _check(result);
        _onAssurance(result, output, reversed);
    }

    /// @notice What to do with an answer. A revert leaves the callback to be retried.
    function _onAnswer(Result calldata result, bytes calldata output) internal virtual;

    /// @notice What to do when an earlier answer was confirmed with more assurance, or reversed. By default nothing.
    function _onAssurance(Result calldata result, bytes calldata output, bool reversed) internal virtual {}

    /// @notice Whether an answer is to a request that counts. By default: to this contract's own requests, on this chain.
    function _accepts(Result calldata result) internal view virtual returns (bool) {
        return result.requester == address(this) && result.originChainId == block.chainid;
    }

    function _check(Result calldata result) private view {
        if (msg.sender != address(hub)) revert NotHub(msg.sender);
        if (!_accepts(result)) revert NotAccepted(result.requestId);
    }
}
