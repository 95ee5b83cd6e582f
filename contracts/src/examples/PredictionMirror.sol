// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LinealConsumer} from "../consumer/LinealConsumer.sol";
import {LinealTensors} from "../consumer/LinealTensors.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {Result} from "../interfaces/ILinealReceiver.sol";

/// @title A prediction, used on another chain than the one that asked
/// @notice A worked example: one contract on the origin chain asks one model, and this one, elsewhere, keeps the newest class that the model
/// named. The same certificate served both chains.
contract PredictionMirror is LinealConsumer {
    event Predicted(bytes32 indexed requestId, uint256 class);

    uint64 public immutable originChainId;
    address public immutable requester;
    bytes32 public immutable model;

    uint256 public latestClass;
    uint64 public latestTime;

    constructor(IInferenceHub hub_, uint64 originChainId_, address requester_, bytes32 model_)
        LinealConsumer(hub_)
    {
        originChainId = originChainId_;
        requester = requester_;
        model = model_;
    }

    function _accepts(Result calldata result) internal view override returns (bool) {
        return result.originChainId == originChainId && result.requester == requester && result.model == model;
    }

    function _onAnswer(Result calldata result, bytes calldata output) internal override {
        if (result.outcome != 1) return;
        latestClass = LinealTensors.argmax(LinealTensors.decode(output)[0]);
        latestTime = uint64(block.timestamp);
        emit Predicted(result.requestId, latestClass);
    }
}
