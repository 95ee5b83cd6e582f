// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../../src/Types.sol";
import {BLS12381} from "../../src/libraries/BLS12381.sol";
import {Claims} from "../../src/libraries/Claims.sol";
import {PositionalTree} from "../../src/libraries/PositionalTree.sol";
import {RFC6962} from "../../src/libraries/RFC6962.sol";
import {Tensor, LinealTensors} from "../../src/consumer/LinealTensors.sol";

/// @title The libraries' functions, callable from outside: for tests, those of Go included
contract Libraries {
    function hashToG2(bytes32 message) external view returns (bytes memory point) {
        point = new bytes(256);
        uint256 p;
        assembly {
            p := add(point, 32)
        }
        BLS12381.hashToG2(message, p);
    }

    function verify(bytes32 message, bytes memory key, bytes memory signature) external view returns (bool) {
        uint256 k;
        uint256 s;
        assembly {
            k := add(key, 32)
            s := add(signature, 32)
        }
        return BLS12381.verify(message, k, s);
    }

    function inSubgroup(bytes memory key) external view returns (bool) {
        uint256 k;
        assembly {
            k := add(key, 32)
        }
        return BLS12381.inSubgroupG1(k);
    }

    function digest(bytes32 network, uint64 epoch, uint8 kind, bytes32 slot, bytes32 bodyHash)
        external
        pure
        returns (bytes32)
    {
        return Claims.digest(network, epoch, kind, slot, bodyHash);
    }

    function requestId(Request calldata r) external pure returns (bytes32) {
        return Claims.requestId(r);
    }

    function signingDigest(Request calldata r) external pure returns (bytes32) {
        return Claims.signingDigest(r.originChainId, r.hub, Claims.requestId(r));
    }

    function inference(Inference calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.inferenceSlot(b.requestId, b.assurance.mode, b.round), Claims.inferenceHash(b));
    }

    function checkpoint(Checkpoint calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.decideSlot(b.epoch, b.view_), Claims.checkpointHash(b));
    }

    function handover(SetHandover calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.handoverSlot(b.fromEpoch), Claims.handoverHash(b));
    }

    function status(Status calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.statusSlot(b.model, b.policy, b.ledgerSize), Claims.statusHash(b));
    }

    function feed(FeedRound calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.feedSlot(b.id, b.round), Claims.feedHash(b));
    }

    function announcement(Announcement calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.announcementSlot(b.operator, b.number), Claims.announcementHash(b));
    }

    function verdict(Verdict calldata b) external pure returns (bytes32 slot, bytes32 bodyHash) {
        return (Claims.verdictSlot(b.challengeId), Claims.verdictHash(b));
    }

    function isQuorum(uint64 signed, uint64 total) external pure returns (bool) {
        return Claims.isQuorum(signed, total);
    }

    /// The root to which a multiproof leads; zero when it does not fit.
    function multiproof(uint256 width, uint256[] memory indices, bytes32[] memory leaves, bytes32[] calldata proof)
        external
        pure
        returns (bytes32)
    {
        uint256 at;
        assembly {
            at := proof.offset
        }
        return PositionalTree.rootOfMultiproof(
            PositionalTree.SET_NODE, width, indices, leaves, leaves.length, at, proof.length
        );
    }

    function setRoot(bytes32[] memory leaves) external pure returns (bytes32) {
        return PositionalTree.root(PositionalTree.SET_NODE, leaves);
    }

    function rootOfInclusion(uint256 index, uint256 last, bytes32 hash, bytes32[] calldata proof)
        external
        view
        returns (bytes32)
    {
        return RFC6962.rootOfInclusion(index, last, hash, proof);
    }

    function isConsistent(uint256 size1, bytes32 root1, uint256 size2, bytes32 root2, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        return RFC6962.isConsistent(size1, root1, size2, root2, proof);
    }

    function leafHash(bytes memory data) external pure returns (bytes32) {
        return RFC6962.leafHash(data);
    }

    function tensors(bytes calldata output) external pure returns (Tensor[] memory) {
        return LinealTensors.decode(output);
    }

    function floatAtWad(Tensor memory t, uint256 index) external pure returns (int256) {
        return LinealTensors.floatAtWad(t, index);
    }

    function intAt(Tensor memory t, uint256 index) external pure returns (int256) {
        return LinealTensors.intAt(t, index);
    }
}
