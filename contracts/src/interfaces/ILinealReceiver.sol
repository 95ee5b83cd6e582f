// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Assurance} from "../Types.sol";

/// What a receiver is told about an answer.
struct Result {
    bytes32 requestId;
    uint64 originChainId;
    address requester;
    bytes32 model;
    bytes32 lineageRoot;
    bytes32 engineId;
    bytes32 policyId;
    bytes32 inputCommitment;
    bytes32 outputCommitment;
    uint8 outcome; // 1 answered, 2 rejected
    uint16 reason;
    Assurance assurance;
    bytes32 certificateHash;
}

/// @title A contract that receives answers from the inference hub
/// @dev SECURITY: anyone may name any contract as receiver. Check that msg.sender is the hub, and that the requester (with the
/// origin chain) and the model are ones that you trust. LinealConsumer does so.
interface ILinealReceiver {
    /// @notice Receives an answer. A revert does not undo the delivery; the call can be retried by anyone.
    function onInference(Result calldata result, bytes calldata output) external;

    /// @notice Learns that an earlier answer was confirmed with more assurance (reversed is false), or proved wrong (true), with
    /// the answer that stands now.
    function onAssurance(Result calldata result, bytes calldata output, bool reversed) external;
}
