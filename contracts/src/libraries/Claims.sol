// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {
    Announcement,
    Assurance,
    Checkpoint,
    Destination,
    FeedRound,
    Inference,
    Request,
    SetHandover,
    Status,
    Verdict
} from "../Types.sol";

/// @title What operators sign
/// @notice The Solidity twin of the Go package consensus/claim: kinds, slots, bodies, requests and their hashes. The golden vectors of
/// consensus/claim/testdata hold the two together.
library Claims {
    uint8 internal constant POP = 1;
    uint8 internal constant ANNOUNCEMENT = 2;
    uint8 internal constant INFERENCE = 3;
    uint8 internal constant NOTARIZE = 4;
    uint8 internal constant NULLIFY = 5;
    uint8 internal constant CHECKPOINT = 6;
    uint8 internal constant SET_HANDOVER = 7;
    uint8 internal constant STATUS = 8;
    uint8 internal constant FEED = 9;
    uint8 internal constant GOVERNANCE = 10;
    uint8 internal constant VERDICT = 11;

    uint8 internal constant MODE_FULL = 1;
    uint8 internal constant MODE_SAMPLED = 2;
    uint8 internal constant MODE_PROVEN = 3;

    uint8 internal constant ANSWERED = 1;
    uint8 internal constant REJECTED = 2;

    uint8 internal constant STATUS_UNKNOWN = 0;
    uint8 internal constant STATUS_PASSED = 1;
    uint8 internal constant STATUS_FAILED = 2;
    uint8 internal constant STATUS_PENDING = 3;

    /// Marks the nonces of requests that are authorized by signature.
    uint64 internal constant SIGNED_NONCE = 1 << 63;
    /// Bounds a request: each destination costs the operators a transaction.
    uint256 internal constant MAX_DESTINATIONS = 8;

    bytes32 internal constant CLAIM_TYPEHASH =
        keccak256("Claim(bytes32 networkId,uint64 epoch,uint8 kind,bytes32 slot,bytes32 bodyHash)");
    bytes32 internal constant POP_TYPEHASH = keccak256("Pop(address operator,bytes32 keyHash)");
    bytes32 internal constant ANNOUNCEMENT_TYPEHASH =
        keccak256("Announcement(address operator,uint64 number,bytes32 root,uint32 count)");
    bytes32 internal constant INFERENCE_TYPEHASH = keccak256(
        "Inference(bytes32 requestId,uint32 round,uint8 outcome,uint16 reason,bytes32 model,bytes32 lineageRoot,bytes32 engineId,bytes32 inputCommitment,bytes32 outputCommitment,bytes32 traceRoot,uint8 mode,uint16 k,uint32 q,uint32 checkedWeight,uint16 soundnessBits)"
    );
    bytes32 internal constant CHECKPOINT_TYPEHASH = keccak256(
        "Checkpoint(bytes32 parent,uint64 epoch,uint64 view,uint64 height,uint64 time,bytes32 ledgerRoot,uint64 ledgerSize,bytes32 deliveryRoot,bytes32 policyRoot,bytes32 dataHash)"
    );
    bytes32 internal constant HANDOVER_TYPEHASH = keccak256(
        "SetHandover(uint64 fromEpoch,bytes32 fromSetHash,uint64 toEpoch,bytes32 toSetHash,uint64 homeBlock,uint64 validUntil)"
    );
    bytes32 internal constant STATUS_TYPEHASH = keccak256(
        "Status(bytes32 model,bytes32 policy,uint8 status,bytes32 failedRule,uint64 ledgerSize,uint64 ledgerTime,uint64 validUntil)"
    );
    bytes32 internal constant FEED_TYPEHASH = keccak256(
        "Feed(bytes32 id,uint64 round,int256 answer,uint64 startedAt,uint64 updatedAt,uint64 ledgerSize)"
    );
    bytes32 internal constant GOVERNANCE_TYPEHASH = keccak256("Governance(bytes32 id,bytes32 payloadHash)");
    bytes32 internal constant VERDICT_TYPEHASH = keccak256(
        "Verdict(bytes32 challengeId,address operator,uint8 fault,bytes32 evidenceHash,uint64 slashAmount)"
    );
    bytes32 internal constant SET_TYPEHASH = keccak256(
        "OperatorSet(uint64 epoch,bytes32 root,bytes32 aggregateKeyHash,uint64 totalWeight,uint32 count,uint64 validUntil)"
    );

    bytes32 internal constant SLOT_POP = keccak256("lineal.slot.pop.v1");
    bytes32 internal constant SLOT_ANNOUNCEMENT = keccak256("lineal.slot.announcement.v1");
    bytes32 internal constant SLOT_INFERENCE = keccak256("lineal.slot.inference.v1");
    bytes32 internal constant SLOT_DECIDE = keccak256("lineal.slot.decide.v1");
    bytes32 internal constant SLOT_HANDOVER = keccak256("lineal.slot.handover.v1");
    bytes32 internal constant SLOT_STATUS = keccak256("lineal.slot.status.v1");
    bytes32 internal constant SLOT_FEED = keccak256("lineal.slot.feed.v1");
    bytes32 internal constant SLOT_GOVERNANCE = keccak256("lineal.slot.governance.v1");
    bytes32 internal constant SLOT_VERDICT = keccak256("lineal.slot.verdict.v1");

    bytes32 internal constant ASSURANCE_TYPEHASH =
        keccak256("Assurance(uint8 mode,uint16 k,uint32 q,uint32 checkedWeight,uint16 soundnessBits)");
    bytes32 internal constant DESTINATION_TYPEHASH =
        keccak256("Destination(uint64 chainId,address receiver,uint32 callbackGas)");
    bytes32 internal constant REQUEST_TYPEHASH = keccak256(
        "Request(uint64 originChainId,address hub,address requester,uint64 nonce,bytes32 model,bytes32 engineId,bytes32 inputCommitment,Assurance minAssurance,bytes32 policyId,Destination[] destinations,address feeToken,uint128 operatorFee,uint128 relayFee,uint64 deadline)Assurance(uint8 mode,uint16 k,uint32 q,uint32 checkedWeight,uint16 soundnessBits)Destination(uint64 chainId,address receiver,uint32 callbackGas)"
    );
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant DOMAIN_NAME = keccak256("Lineal");
    bytes32 internal constant DOMAIN_VERSION = keccak256("1");

    bytes32 internal constant INPUT_TAG = keccak256("lineal.input.v1");
    bytes32 internal constant OUTPUT_TAG = keccak256("lineal.output.v1");
    bytes32 internal constant OUTPUT_SALT_TAG = keccak256("lineal.output-salt.v1");

    /// @notice The network's identity, from its home chain, its registry there and a salt.
    function networkId(uint256 homeChainId, address registry, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encode("lineal.network.v1", homeChainId, registry, salt));
    }

    /// @notice The 32 bytes that a key signs.
    function digest(bytes32 network, uint64 epoch, uint8 kind, bytes32 slot, bytes32 bodyHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(CLAIM_TYPEHASH, network, epoch, kind, slot, bodyHash));
    }

    /// @notice The hash that stands for an operator set.
    function setHash(
        uint64 epoch,
        bytes32 root,
        bytes32 aggregateKeyHash,
        uint64 totalWeight,
        uint32 count,
        uint64 validUntil
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(SET_TYPEHASH, epoch, root, aggregateKeyHash, totalWeight, count, validUntil));
    }

    /// @notice The constant quorum of the protocol: more than two thirds of the weight.
    function isQuorum(uint64 signed, uint64 total) internal pure returns (bool) {
        return 3 * uint256(signed) > 2 * uint256(total);
    }

    function popSlot(bytes32 keyHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_POP, keyHash));
    }

    function popHash(address operator, bytes32 keyHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(POP_TYPEHASH, operator, keyHash));
    }

    function announcementSlot(address operator, uint64 number) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_ANNOUNCEMENT, operator, number));
    }

    function announcementHash(Announcement memory a) internal pure returns (bytes32) {
        return keccak256(abi.encode(ANNOUNCEMENT_TYPEHASH, a.operator, a.number, a.root, a.count));
    }

    function inferenceSlot(bytes32 id, uint8 mode, uint32 round) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_INFERENCE, id, mode, round));
    }

    /// @dev A body is a run of static words, so abi.encode(typeHash, struct) is the type hash followed by its fields.
    function inferenceHash(Inference memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(INFERENCE_TYPEHASH, b));
    }

    function decideSlot(uint64 epoch, uint64 view_) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_DECIDE, epoch, view_));
    }

    function checkpointHash(Checkpoint memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(CHECKPOINT_TYPEHASH, b));
    }

    function handoverSlot(uint64 fromEpoch) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_HANDOVER, fromEpoch));
    }

    function handoverHash(SetHandover memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(HANDOVER_TYPEHASH, b));
    }

    function statusSlot(bytes32 model, bytes32 policy, uint64 ledgerSize) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_STATUS, model, policy, ledgerSize));
    }

    function statusHash(Status memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(STATUS_TYPEHASH, b));
    }

    function feedSlot(bytes32 id, uint64 round) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_FEED, id, round));
    }

    function feedHash(FeedRound memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(FEED_TYPEHASH, b));
    }

    function governanceSlot(bytes32 id) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_GOVERNANCE, id));
    }

    function governanceHash(bytes32 id, bytes32 payloadHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(GOVERNANCE_TYPEHASH, id, payloadHash));
    }

    function verdictSlot(bytes32 challengeId) internal pure returns (bytes32) {
        return keccak256(abi.encode(SLOT_VERDICT, challengeId));
    }

    function verdictHash(Verdict memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(VERDICT_TYPEHASH, b));
    }

    /// @notice The request's identity: EIP-712's hashStruct.
    /// @dev In memory a struct is one word a field, with pointers where the fields are structs or arrays: those two words are replaced
    /// by their hashes.
    function requestId(Request memory r) internal pure returns (bytes32 h) {
        Destination[] memory list = r.destinations;
        bytes32[] memory hashes = new bytes32[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            Destination memory d = list[i];
            hashes[i] = keccak256(abi.encode(DESTINATION_TYPEHASH, d.chainId, d.receiver, d.callbackGas));
        }
        bytes32 assurance = keccak256(abi.encode(ASSURANCE_TYPEHASH, r.minAssurance));
        bytes32 typeHash = REQUEST_TYPEHASH;
        assembly ("memory-safe") {
            let destinations := keccak256(add(hashes, 32), shl(5, mload(hashes)))
            let m := mload(0x40)
            mstore(m, typeHash)
            mcopy(add(m, 32), r, 448)
            mstore(add(m, 256), assurance) // field 7
            mstore(add(m, 320), destinations) // field 9
            h := keccak256(m, 480)
        }
    }

    /// @notice What the requester signs when somebody else submits the request.
    function signingDigest(uint64 originChainId, address hub, bytes32 id) internal pure returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(DOMAIN_TYPEHASH, DOMAIN_NAME, DOMAIN_VERSION, originChainId, hub));
        return keccak256(abi.encodePacked(hex"1901", domain, id));
    }

    function inputCommitment(bytes32 salt, bytes calldata input) internal pure returns (bytes32) {
        return keccak256(abi.encode(INPUT_TAG, salt, keccak256(input)));
    }

    function outputSalt(bytes32 inputSalt, bytes32 id) internal pure returns (bytes32) {
        return keccak256(abi.encode(OUTPUT_SALT_TAG, inputSalt, id));
    }

    function outputCommitment(bytes32 salt, bytes calldata output) internal pure returns (bytes32) {
        return keccak256(abi.encode(OUTPUT_TAG, salt, keccak256(output)));
    }

    /// @notice Whether what was done is at least what was asked for. Proven is stronger than Full, Full than Sampled.
    function meets(Assurance memory done, Assurance memory least) internal pure returns (bool) {
        if (done.mode < MODE_FULL || done.mode > MODE_PROVEN) return false;
        if (least.mode == MODE_FULL) return done.mode != MODE_SAMPLED;
        if (least.mode == MODE_PROVEN) return done.mode == MODE_PROVEN;
        if (least.mode != MODE_SAMPLED) return false;
        if (done.mode != MODE_SAMPLED) return true;
        return done.k >= least.k && done.q >= least.q && done.checkedWeight >= least.checkedWeight
            && done.soundnessBits >= least.soundnessBits;
    }
}
