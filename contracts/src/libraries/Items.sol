// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Destination, Inference, Request} from "../Types.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";

/// @title Answers of a batch, byte by byte
/// @notice Calldata is what a batch costs most, so items are packed (big-endian) and refer to templates for what many share:
///
///     template 1 | flags 1 | requester 20 | nonce 8 | inputCommitment 32 | deadline 8 | outcome 1 | reason 2 | round 4
///     | outputCommitment 32 | destinations 1 | per destination: chainId 8, receiver 20, callbackGas 4
///     | if flags & 1: traceRoot 32 | if flags & 2: outputSalt 32, length 4, output
library Items {
    /// The items do not parse.
    error MalformedItems();

    uint256 internal constant HEAD = 110;
    uint256 private constant HAS_TRACE = 1;
    uint256 private constant HAS_OUTPUT = 2;

    /// One item, taken apart. The request's id is not computed yet.
    struct Item {
        Request request;
        Inference body;
        bytes32 outputSalt;
        uint256 outputOffset; // in calldata
        uint256 outputLength;
    }

    /// @notice Reads the item at the front of data.
    /// @return item the item
    /// @return rest what follows it
    function next(bytes calldata data, IInferenceHub.Template[] memory templates)
        internal
        pure
        returns (Item memory item, bytes calldata rest)
    {
        if (data.length < HEAD) revert MalformedItems();
        uint256 template = uint8(data[0]);
        uint256 flags = uint8(data[1]);
        uint256 count = uint8(data[HEAD - 1]);
        if (template >= templates.length || flags > 3) revert MalformedItems();
        _fill(item, templates[template]);
        _head(item, data);
        data = data[HEAD:];

        if (data.length < 32 * count) revert MalformedItems();
        Destination[] memory list = new Destination[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 word = uint256(bytes32(data[32 * i:]));
            list[i] = Destination(uint64(word >> 192), address(uint160(word >> 32)), uint32(word));
        }
        item.request.destinations = list;
        data = data[32 * count:];

        if (flags & HAS_TRACE != 0) {
            if (data.length < 32) revert MalformedItems();
            item.body.traceRoot = bytes32(data);
            data = data[32:];
        }
        if (flags & HAS_OUTPUT != 0) {
            if (data.length < 36) revert MalformedItems();
            item.outputSalt = bytes32(data);
            uint256 length = uint32(bytes4(data[32:]));
            data = data[36:];
            if (data.length < length) revert MalformedItems();
            uint256 offset;
            assembly ("memory-safe") {
                offset := data.offset
            }
            item.outputOffset = offset;
            item.outputLength = length;
            data = data[length:];
        }
        rest = data;
    }

    /// @notice The item's output.
    function output(Item memory item) internal pure returns (bytes calldata data) {
        uint256 offset = item.outputOffset;
        uint256 length = item.outputLength;
        assembly ("memory-safe") {
            data.offset := offset
            data.length := length
        }
    }

    /// What the body repeats of the request is taken from it, so the two match by construction.
    function _fill(Item memory item, IInferenceHub.Template memory t) private pure {
        Request memory r = item.request;
        Inference memory b = item.body;
        r.originChainId = t.originChainId;
        r.hub = t.hub;
        r.model = t.model;
        r.engineId = t.engineId;
        r.minAssurance = t.minAssurance;
        r.policyId = t.policyId;
        r.feeToken = t.feeToken;
        r.operatorFee = t.operatorFee;
        r.relayFee = t.relayFee;
        b.model = t.model;
        b.engineId = t.engineId;
        b.lineageRoot = t.lineageRoot;
        b.assurance = t.assurance;
    }

    function _head(Item memory item, bytes calldata data) private pure {
        Request memory r = item.request;
        Inference memory b = item.body;
        r.requester = address(bytes20(data[2:]));
        r.nonce = uint64(bytes8(data[22:]));
        r.inputCommitment = bytes32(data[30:]);
        r.deadline = uint64(bytes8(data[62:]));
        b.outcome = uint8(data[70]);
        b.reason = uint16(bytes2(data[71:]));
        b.round = uint32(bytes4(data[73:]));
        b.outputCommitment = bytes32(data[77:]);
        b.inputCommitment = r.inputCommitment;
    }
}
