// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Destination, Inference, Request} from "../Types.sol";
import {ICertificateVerifier} from "../interfaces/ICertificateVerifier.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {IPolicyRegistry} from "../interfaces/IPolicyRegistry.sol";
import {Claims} from "../libraries/Claims.sol";

/// @title What the hub remembers
/// @dev One storage word a request:
///
///     Requested   payer 160 | state 8
///     Delivered   tag 192 | 16 free | round 32 | mode 8 | state 8    (also CallbackFailed)
///     Refunded    state 8
///
/// where tag is a truncated hash of the answer's body and its certificate's hash, so that a callback can be retried without the
/// certificate. Settings live in the implementation's immutables: a new verifier is a new implementation, behind the timelock.
/// The order of the variables is the storage layout of a proxy: it only ever grows at the end (checked against test/storage).
abstract contract HubState is IInferenceHub, ReentrancyGuardTransient {
    /// What an implementation is built with.
    struct Config {
        ICertificateVerifier verifier;
        IPolicyRegistry policies; // zero: requests with a policy are never called back
        address rewards; // receives the operators' fees
        address governor; // the timelock: prices, tokens, ending a pause
        address guardian; // may pause new requests, for a while
        uint64 grace; // seconds after a deadline in which an answer still counts
    }

    /// The price of a request in one token, as a recommendation to requesters.
    struct Price {
        bool accepted;
        uint120 operatorBase;
        uint64 operatorPerByte;
        uint64 relayBase; // for settling, times 1e6
    }

    /// What a receiver pays for each delivery from another chain.
    struct DeliveryFee {
        address token;
        uint96 amount;
    }

    /// What one recurring request is at.
    struct Schedule {
        uint64 nextAt;
        uint64 ticks; // made so far
        uint64 lastDeadline;
        bool active;
        bytes32 outstanding;
    }

    event DeliveryFeeChanged(address indexed receiver, address token, uint256 amount);
    event PriceChanged(address indexed token, Price price);
    event PausedUntil(uint64 until);

    error Unauthorized();
    /// The timelock's delay does not leave users the time to leave.
    error DelayTooShort();

    /// No request may lock money for longer.
    uint64 public constant MAX_WINDOW = 7 days;
    /// A callback must fit in a transaction (16.78M) with a verification and a settlement.
    uint32 public constant MAX_CALLBACK_GAS = 12_000_000;
    /// What is left to do after a callback, at most.
    uint256 public constant CALLBACK_RESERVE = 30_000;
    /// How long a guardian may pause at a time, and must then leave open.
    uint64 public constant MAX_PAUSE = 7 days;

    // Why an item of a batch was skipped.
    uint8 internal constant SKIP_DELIVERED = 1;
    uint8 internal constant SKIP_UNKNOWN = 2;
    uint8 internal constant SKIP_EXPIRED = 3;
    uint8 internal constant SKIP_REFUNDED = 4;
    uint8 internal constant SKIP_OUTPUT = 5;
    uint8 internal constant SKIP_NOT_HERE = 6;
    uint8 internal constant SKIP_ASSURANCE = 7;

    ICertificateVerifier public immutable verifier;
    IPolicyRegistry public immutable policies;
    address public immutable rewards;
    address public immutable governor;
    address public immutable guardian;
    /// @inheritdoc IInferenceHub
    uint64 public immutable grace;

    mapping(bytes32 requestId => uint256) internal _records;
    mapping(address account => mapping(address token => uint256)) internal _balances;
    mapping(address account => uint64) internal _nonces;
    mapping(uint64 epoch => mapping(address token => uint256)) internal _pots;
    mapping(bytes32 recurringId => Schedule) internal _schedules;
    mapping(address receiver => DeliveryFee) internal _deliveryFees;
    mapping(address token => Price) internal _prices;
    uint64 internal _pausedUntil;

    constructor(Config memory c) {
        verifier = c.verifier;
        policies = c.policies;
        rewards = c.rewards;
        governor = c.governor;
        guardian = c.guardian;
        grace = c.grace;
    }

    /// @inheritdoc IInferenceHub
    function balanceOf(address account, address token) external view returns (uint256) {
        return _balances[account][token];
    }

    /// @inheritdoc IInferenceHub
    function nonceOf(address account) external view returns (uint64) {
        return _nonces[account];
    }

    /// @inheritdoc IInferenceHub
    function isDelivered(bytes32 requestId) external view returns (bool) {
        State state = _state(_records[requestId]);
        return state == State.Delivered || state == State.CallbackFailed;
    }

    /// @inheritdoc IInferenceHub
    function status(bytes32 requestId) external view returns (State) {
        return _state(_records[requestId]);
    }

    /// @notice The operators' fees of an epoch that wait to be swept.
    function potOf(uint64 epoch, address token) external view returns (uint256) {
        return _pots[epoch][token];
    }

    /// @notice What a receiver pays for deliveries from other chains.
    function deliveryFeeOf(address receiver) external view returns (DeliveryFee memory) {
        return _deliveryFees[receiver];
    }

    /// @notice What a recurring request is at.
    function scheduleOf(bytes32 recurringId) external view returns (Schedule memory) {
        return _schedules[recurringId];
    }

    /// @notice The time until which no new requests are taken.
    function pausedUntil() external view returns (uint64) {
        return _pausedUntil;
    }

    /// Whether a request was made by signature alone and offers nothing, so that its origin need not know it.
    function _isFree(Request memory r) internal pure returns (bool) {
        return r.nonce & Claims.SIGNED_NONCE != 0 && r.operatorFee == 0 && r.relayFee == 0;
    }

    function _isOrigin(Request memory r) internal view returns (bool) {
        return r.originChainId == block.chainid && r.hub == address(this);
    }

    /// The request's destination on this chain, if any.
    function _destination(Request memory r) internal view returns (bool here, Destination memory d) {
        for (uint256 i = 0; i < r.destinations.length; ++i) {
            if (r.destinations[i].chainId == block.chainid) return (true, r.destinations[i]);
        }
    }

    /// Whether an answer comes too late. By this chain's clock, elsewhere than on the origin chain too: receivers want fresh answers.
    function _expired(Request memory r) internal view returns (bool) {
        return block.timestamp > uint256(r.deadline) + grace;
    }

    function _state(uint256 record) internal pure returns (State) {
        return State(uint8(record));
    }

    function _pack(State state, uint8 mode, uint32 round, bytes32 bodyHash, bytes32 certificateHash)
        internal
        pure
        returns (uint256)
    {
        uint256 tag = uint256(keccak256(abi.encode(bodyHash, certificateHash)));
        return ((tag >> 64) << 64) | (uint256(round) << 16) | (uint256(mode) << 8) | uint256(state);
    }
}
