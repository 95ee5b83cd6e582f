// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// The values that claims and requests are made of. Field order and widths are part of the protocol: the Go twin is the package
// consensus/claim, and the hashes of both are held together by shared test vectors.

/// How a result was (or must at least be) checked.
struct Assurance {
    uint8 mode; // 1 Full, 2 Sampled, 3 Proven
    uint16 k; // executors, for Sampled
    uint32 q; // probability of a check in parts per million, for Sampled
    uint32 checkedWeight; // weight that completed a check, in parts per million of the total
    uint16 soundnessBits;
}

/// A contract that receives the answer.
struct Destination {
    uint64 chainId;
    address receiver; // zero: the answer is recorded, nobody is called
    uint32 callbackGas; // gas forwarded to the receiver, at most
}

/// A request for one inference. Its EIP-712 struct hash is the request's identity.
struct Request {
    uint64 originChainId;
    address hub;
    address requester;
    uint64 nonce; // bit 63 set: authorized by signature; clear: counted by the hub
    bytes32 model; // SHA-256 of the model's bytes
    bytes32 engineId;
    bytes32 inputCommitment;
    Assurance minAssurance;
    bytes32 policyId; // zero: none
    Destination[] destinations;
    address feeToken; // zero: the chain's native coin
    uint128 operatorFee;
    uint128 relayFee; // for whoever settles on the origin chain
    uint64 deadline; // seconds since 1970, by the origin chain's clock
}

/// The outcome of a request, as operators sign it.
struct Inference {
    bytes32 requestId;
    uint32 round;
    uint8 outcome; // 1 answered, 2 rejected
    uint16 reason; // why rejected; 0 for an answer
    bytes32 model;
    bytes32 lineageRoot;
    bytes32 engineId;
    bytes32 inputCommitment;
    bytes32 outputCommitment;
    bytes32 traceRoot;
    Assurance assurance;
}

/// A ledger block's header; its certificate finalizes the block.
struct Checkpoint {
    bytes32 parent;
    uint64 epoch;
    uint64 view_;
    uint64 height;
    uint64 time;
    bytes32 ledgerRoot;
    uint64 ledgerSize;
    bytes32 deliveryRoot;
    bytes32 policyRoot;
    bytes32 dataHash;
}

/// An operator set names its successor.
struct SetHandover {
    uint64 fromEpoch;
    bytes32 fromSetHash;
    uint64 toEpoch;
    bytes32 toSetHash;
    uint64 homeBlock;
    uint64 validUntil;
}

/// A model's status under a policy, at a size of the ledger.
struct Status {
    bytes32 model;
    bytes32 policy;
    uint8 status; // 0 unknown, 1 passed, 2 failed, 3 pending
    bytes32 failedRule;
    uint64 ledgerSize;
    uint64 ledgerTime;
    uint64 validUntil;
}

/// One round of a derived series.
struct FeedRound {
    bytes32 id;
    uint64 round;
    int256 answer;
    uint64 startedAt;
    uint64 updatedAt;
    uint64 ledgerSize;
}

/// One operator's batch of results: a Merkle root over (slot, bodyHash).
struct Announcement {
    address operator;
    uint64 number;
    bytes32 root;
    uint32 count;
}

/// The judgement of a challenge.
struct Verdict {
    bytes32 challengeId;
    address operator;
    uint8 fault;
    bytes32 evidenceHash;
    uint64 slashAmount; // in weight units
}

/// What commits to an operator set. setHash is over these fields with keccak256(aggregateKey) in the key's place.
struct OperatorSet {
    uint64 epoch;
    bytes32 root;
    bytes aggregateKey; // 128 bytes, EIP-2537
    uint64 totalWeight;
    uint32 count;
    uint64 validUntil;
}

/// A member of an operator set as the registry lists it; its position in the list is its index in the set.
struct Member {
    address operator;
    address relayer;
    bytes key; // 128 bytes, EIP-2537
    uint64 weight;
    bytes peerId; // libp2p peer id
}

/// What a verified certificate says.
struct Verified {
    uint64 epoch;
    uint64 signedWeight;
    uint64 totalWeight;
    bytes32 certificateHash;
}
