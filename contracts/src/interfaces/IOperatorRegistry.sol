// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Announcement, Member, OperatorSet, SetHandover} from "../Types.sol";

/// @title The operators, on the home chain
/// @notice Who is staked, with which keys and weights, and what evidence costs them.
interface IOperatorRegistry {
    /// One side of an equivocation: a signature over a claim, directly, or over an announcement that contains it.
    struct Statement {
        uint64 epoch; // of the signed claim
        uint8 kind; // of the signed claim; Announcement when announced
        bytes32 slot; // of the statement
        bytes32 bodyHash; // of the statement
        bytes signature; // 256 bytes, EIP-2537
        Announcement announcement; // count 0: the statement was signed directly
        uint32 index; // of the statement in the announcement
        bytes32[] proof;
    }

    /// What the registry knows of one operator.
    struct Operator {
        address relayer;
        bytes32 keyHash;
        uint256 stake;
        uint64 weight; // by stake, before the set's cap
        bool active; // to be in the next set
        bool slashed; // never active again
        uint64 bondedUntil; // 0 while active; then when the stake may be withdrawn
        bytes peerId;
    }

    event OperatorRegistered(address indexed operator, address relayer, bytes key, bytes peerId, uint256 stake);
    event OperatorUpdated(address indexed operator, address relayer, bytes peerId);
    event KeyRotated(address indexed operator, bytes key);
    event StakeChanged(address indexed operator, uint256 stake);
    event ExitRequested(address indexed operator, uint64 bondedUntil);
    event UnstakeRequested(address indexed operator, uint256 amount, uint64 bondedUntil);
    event Withdrawn(address indexed operator, uint256 amount);
    event EpochStarted(
        uint64 indexed epoch,
        bytes32 setHash,
        bytes32 root,
        bytes aggregateKey,
        uint64 totalWeight,
        uint32 count,
        uint64 validUntil
    );
    /// fault: 1 equivocation, 2 forged handover, 3 verdict.
    event Slashed(
        address indexed operator, address indexed reporter, uint8 fault, bytes32 keyHash, uint256 amount, uint256 reward
    );
    event VerdictProposed(bytes32 indexed challengeId, address indexed operator, uint256 amount, uint64 executableAt);

    error BadKey();
    error KeyTaken(bytes32 keyHash);
    error BadProofOfPossession();
    error AlreadyRegistered(address operator);
    error NotRegistered(address operator);
    error NotActive(address operator);
    error StakeTooLow(uint256 stake, uint256 minimum);
    error StillBonded(uint64 until);
    error TooFewOperators(uint256 count, uint256 minimum);
    error TooManyOperators(uint256 maximum);
    error TooMuchExiting(uint64 exiting, uint64 allowed);
    error EpochNotOver(uint64 endsAt);
    error UnknownEpoch(uint64 epoch);
    error NoConflict();
    error HandoverIsTrue();
    error AlreadySlashed(address operator);
    error BadSignature();
    error BadProof();
    error WrongPayment();
    error AppealOpen(uint64 until);
    error UnknownVerdict(bytes32 challengeId);

    /// @notice The network's identity, which this registry's address is part of.
    function networkId() external view returns (bytes32);

    /// @notice Stakes and joins the next operator set.
    /// @param key the BLS key, 128 bytes (EIP-2537)
    /// @param pop the key's signature (256 bytes) on the claim Pop(msg.sender, keyHash) with epoch 0
    /// @param peerId the node's libp2p identity
    /// @param relayer the account with which the node sends transactions
    /// @param stake amount; equal to msg.value when the stake is the native coin
    function register(bytes calldata key, bytes calldata pop, bytes calldata peerId, address relayer, uint256 stake)
        external
        payable;

    /// @notice Fixes the next operator set, once the epoch is over (at once after a slash, and for the first set).
    function rollEpoch() external;

    /// @notice The epoch of the set fixed last; 0 before the first.
    function currentEpoch() external view returns (uint64);

    /// @notice When rollEpoch may next be called.
    function epochEndsAt() external view returns (uint64);

    /// @notice The hash of an epoch's set; zero when there is none.
    function setHashOf(uint64 epoch) external view returns (bytes32);

    /// @notice The home chain's block at which an epoch's set was fixed.
    function homeBlockOf(uint64 epoch) external view returns (uint64);

    /// @notice An epoch's set and its members in the order of their indices.
    function operatorSet(uint64 epoch) external view returns (OperatorSet memory set, Member[] memory members);

    /// @notice What is known of an operator.
    function operatorOf(address operator) external view returns (Operator memory);

    /// @notice Whether an operator was slashed.
    function isSlashed(address operator) external view returns (bool);

    /// @notice The operator who once registered a key; zero for none.
    function ownerOfKey(bytes32 keyHash) external view returns (address);

    /// @notice Slashes the owner of a key that signed two bodies for one slot.
    function slashEquivocation(bytes calldata key, Statement calldata a, Statement calldata b) external;

    /// @notice Slashes the owner of a key that signed a handover other than the registry's.
    /// @param epoch the epoch under which the claim was signed
    function slashForgedHandover(
        bytes calldata key,
        uint64 epoch,
        SetHandover calldata handover,
        bytes calldata signature
    ) external;
}
