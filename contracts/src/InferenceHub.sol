// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";
import {UUPSUpgradeable} from "solady/utils/UUPSUpgradeable.sol";

import {Assurance, Checkpoint, Destination, Inference, Request, Verified} from "./Types.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {IInferenceHub} from "./interfaces/IInferenceHub.sol";
import {ILinealReceiver, Result} from "./interfaces/ILinealReceiver.sol";
import {IPolicyRegistry} from "./interfaces/IPolicyRegistry.sol";
import {Chunks} from "./libraries/Chunks.sol";
import {Claims} from "./libraries/Claims.sol";

/// What the hub asks of its timelock.
interface ITimelock {
    function getMinDelay() external view returns (uint256);
}

/// @title Asking for inferences, paying for them and delivering their answers
/// @notice One hub a chain. A request escrows its fees on its origin chain; an answer under the operators' certificate settles them there
/// and is delivered, once a chain, to each destination that the request names. A request that nobody answers before its deadline and
/// grace is refunded. All money leaves by pull: withdraw.
/// @dev One storage word a request:
///
///     Requested   payer 160 | state 8
///     Delivered   tag 192 | 16 free | round 32 | mode 8 | state 8    (also CallbackFailed)
///     Refunded    state 8
///
/// where tag is a truncated hash of the answer's body and its certificate's hash, so that a callback can be retried without the
/// certificate. Settings live in the implementation's immutables: a new verifier is a new implementation, behind the timelock.
///
/// SECURITY: anyone may call; receivers and tokens are hostile. State is written before any call to a receiver, a receiver gets the gas
/// that its request named and no more, and none of its return data is copied. Money moves only in deposit, request and withdraw,
/// which call no receiver.
contract InferenceHub is IInferenceHub, ReentrancyGuardTransient, UUPSUpgradeable {
    using SafeTransferLib for address;

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
    uint8 private constant SKIP_DELIVERED = 1;
    uint8 private constant SKIP_UNKNOWN = 2;
    uint8 private constant SKIP_EXPIRED = 3;
    uint8 private constant SKIP_REFUNDED = 4;
    uint8 private constant SKIP_OUTPUT = 5;
    uint8 private constant SKIP_NOT_HERE = 6;
    uint8 private constant SKIP_ASSURANCE = 7;

    ICertificateVerifier public immutable verifier;
    IPolicyRegistry public immutable policies;
    address public immutable rewards;
    address public immutable governor;
    address public immutable guardian;
    /// @inheritdoc IInferenceHub
    uint64 public immutable grace;

    mapping(bytes32 requestId => uint256) private _records;
    mapping(address account => mapping(address token => uint256)) private _balances;
    mapping(address account => uint64) private _nonces;
    mapping(uint64 epoch => mapping(address token => uint256)) private _pots;
    mapping(bytes32 recurringId => Schedule) private _schedules;
    mapping(address receiver => DeliveryFee) private _deliveryFees;
    mapping(address token => Price) private _prices;
    uint64 private _pausedUntil;

    constructor(Config memory c) {
        verifier = c.verifier;
        policies = c.policies;
        rewards = c.rewards;
        governor = c.governor;
        guardian = c.guardian;
        grace = c.grace;
    }

    // ------------------------------------------------------------------------------------------------------------- asking

    /// @inheritdoc IInferenceHub
    function request(RequestParams calldata params, bytes32 inputSalt, bytes calldata input, string calldata pointer)
        external
        payable
        nonReentrant
        returns (bytes32 requestId)
    {
        Request memory r = _build(params, msg.sender);
        uint256 native = _pull(params.feeToken, uint256(params.operatorFee) + params.relayFee);
        if (msg.value != native) revert WrongPayment(native, msg.value);
        return _open(r, msg.sender, inputSalt, input, pointer);
    }

    /// @inheritdoc IInferenceHub
    function requestBatch(Ask[] calldata asks) external payable nonReentrant returns (bytes32[] memory requestIds) {
        requestIds = new bytes32[](asks.length);
        uint256 native;
        for (uint256 i = 0; i < asks.length; ++i) {
            RequestParams calldata p = asks[i].params;
            Request memory r = _build(p, msg.sender);
            native += _pull(p.feeToken, uint256(p.operatorFee) + p.relayFee);
            requestIds[i] = _open(r, msg.sender, asks[i].inputSalt, asks[i].input, asks[i].pointer);
        }
        if (msg.value != native) revert WrongPayment(native, msg.value);
    }

    /// @inheritdoc IInferenceHub
    function requestFor(
        Request calldata r,
        bytes32 inputSalt,
        bytes calldata input,
        string calldata pointer,
        bytes calldata signature
    ) external payable nonReentrant returns (bytes32 requestId) {
        if (r.originChainId != block.chainid || r.hub != address(this)) revert BadRequest("origin or hub");
        if (r.nonce & Claims.SIGNED_NONCE == 0) revert BadRequest("nonce without bit 63");
        Request memory copy = r;
        bytes32 digest = Claims.signingDigest(r.originChainId, r.hub, Claims.requestId(copy));
        if (!SignatureCheckerLib.isValidSignatureNowCalldata(r.requester, digest, signature)) revert BadSignature();
        uint256 native = _pull(r.feeToken, uint256(r.operatorFee) + r.relayFee);
        if (msg.value != native) revert WrongPayment(native, msg.value);
        return _open(copy, msg.sender, inputSalt, input, pointer);
    }

    /// @inheritdoc IInferenceHub
    function createRecurring(Recurring calldata r) external returns (bytes32 recurringId) {
        if (msg.sender != r.requester) revert Unauthorized();
        if (r.interval == 0 || r.ticks == 0) revert BadRequest("interval or ticks");
        recurringId = keccak256(abi.encode(r));
        Schedule storage s = _schedules[recurringId];
        if (s.nextAt != 0) revert DuplicateRequest(recurringId);
        s.nextAt = uint64(block.timestamp);
        s.active = true;
        emit RecurringCreated(recurringId, msg.sender, r);
    }

    /// @inheritdoc IInferenceHub
    function tick(Recurring calldata r, bytes32 inputSalt, bytes calldata input, string calldata pointer)
        external
        nonReentrant
        returns (bytes32 requestId)
    {
        bytes32 recurringId = keccak256(abi.encode(r));
        Schedule storage s = _schedules[recurringId];
        if (!s.active || s.ticks >= r.ticks) revert BadRequest("recurring request is unknown or over");
        if (block.timestamp < s.nextAt) revert NotDue(s.nextAt);
        if (_state(_records[s.outstanding]) == State.Requested && block.timestamp <= uint256(s.lastDeadline) + grace) {
            revert Outstanding(s.outstanding);
        }
        // Without a fixed input only the requester may say what is asked.
        if (r.template.inputCommitment == 0 && msg.sender != r.requester) revert Unauthorized();

        Request memory q = _build(r.template, r.requester);
        q.deadline = uint64(block.timestamp) + r.template.deadline;
        _debit(r.requester, q.feeToken, uint256(q.operatorFee) + q.relayFee);
        requestId = _open(q, r.requester, inputSalt, input, pointer);
        // Ticks that were missed are not made up for; the phase is kept.
        s.nextAt += r.interval * (1 + (uint64(block.timestamp) - s.nextAt) / r.interval);
        s.lastDeadline = q.deadline;
        s.outstanding = requestId;
        emit Ticked(recurringId, s.ticks++, requestId);
    }

    /// @inheritdoc IInferenceHub
    function cancelRecurring(Recurring calldata r) external {
        if (msg.sender != r.requester) revert Unauthorized();
        bytes32 recurringId = keccak256(abi.encode(r));
        _schedules[recurringId].active = false;
        emit RecurringCancelled(recurringId);
    }

    // ---------------------------------------------------------------------------------------------------------- answering

    /// @inheritdoc IInferenceHub
    function fulfil(
        Request calldata r,
        Inference calldata body,
        bytes32 outputSalt,
        bytes calldata output,
        bytes calldata certificate
    ) external nonReentrant returns (bool fresh) {
        bytes32 requestId = Claims.requestId(r);
        uint256 record = _records[requestId];
        State state = _state(record);
        if (state == State.Delivered || state == State.CallbackFailed) return false;
        if (state == State.Refunded) revert WrongState(requestId, state);
        bool origin = _isOrigin(r);
        if (origin && state == State.None) {
            if (!_isFree(r)) revert WrongState(requestId, state);
            origin = false; // nothing to settle: delivered as on any other destination
        }
        (bool here, Destination memory d) = _destination(r);
        if (!origin && !here) revert BadRequest("not for this chain");
        if (_expired(r)) revert Expired(r.deadline + grace);
        _checkBody(r, body, requestId);
        if (!_checkOutput(d.receiver, body.outputCommitment, outputSalt, output)) revert BodyMismatch("output");

        bytes32 bodyHash = Claims.inferenceHash(body);
        Verified memory v = verifier.verifyAndCache(
            Claims.INFERENCE,
            Claims.inferenceSlot(requestId, body.assurance.mode, body.round),
            bodyHash,
            certificate
        );
        _records[requestId] = _delivered(State.Delivered, body, bodyHash, v.certificateHash);
        if (origin) {
            if (r.relayFee != 0) _balances[msg.sender][r.feeToken] += r.relayFee;
            if (r.operatorFee != 0) _pots[v.epoch][r.feeToken] += r.operatorFee;
        } else {
            _payDelivery(d.receiver);
        }
        emit Fulfilled(requestId, msg.sender, body.outcome, body.outputCommitment, v.certificateHash, bodyHash);
        if (d.receiver != address(0)) _callback(r, body, d, v.certificateHash, output, requestId, true);
        return true;
    }

    /// @inheritdoc IInferenceHub
    function deliver(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        Item[] calldata items
    ) external nonReentrant returns (uint256 delivered) {
        (bytes32[] memory ids, bytes32[] memory bodies) = _chunk(checkpoint, chunkIndex, chunkProof, items);
        Verified memory v = Chunks.certify(verifier, checkpoint, certificate);
        Totals memory t;
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 memoryMark = _mark();
            uint8 skip = _deliverItem(items[i], ids[i], bodies[i], v, t);
            if (skip == 0) ++delivered;
            else emit ItemSkipped(ids[i], skip);
            _release(memoryMark);
        }
        _flush(t, v.epoch);
    }

    /// @inheritdoc IInferenceHub
    function retryCallback(
        Request calldata r,
        Inference calldata body,
        bytes32 certificateHash,
        bytes32 outputSalt,
        bytes calldata output
    ) external nonReentrant returns (bool success) {
        bytes32 requestId = Claims.requestId(r);
        uint256 record = _records[requestId];
        if (_state(record) != State.CallbackFailed) revert WrongState(requestId, _state(record));
        if (_expired(r)) revert Expired(r.deadline + grace);
        bytes32 bodyHash = Claims.inferenceHash(body);
        if (record != _delivered(State.CallbackFailed, body, bodyHash, certificateHash)) revert BodyMismatch("body");
        (, Destination memory d) = _destination(r);
        if (!_checkOutput(d.receiver, body.outputCommitment, outputSalt, output)) revert BodyMismatch("output");
        _records[requestId] = _delivered(State.Delivered, body, bodyHash, certificateHash);
        return _callback(r, body, d, certificateHash, output, requestId, true);
    }

    /// @inheritdoc IInferenceHub
    function changeAssurance(
        Request calldata r,
        Inference calldata previous,
        bytes32 previousCertificateHash,
        Inference calldata body,
        bytes32 outputSalt,
        bytes calldata output,
        bytes calldata certificate
    ) external nonReentrant {
        bytes32 requestId = Claims.requestId(r);
        {
            uint256 record = _records[requestId];
            State state = _state(record);
            if (state != State.Delivered && state != State.CallbackFailed) revert WrongState(requestId, state);
            if (record != _delivered(state, previous, Claims.inferenceHash(previous), previousCertificateHash)) {
                revert BodyMismatch("previous");
            }
        }
        bool later = body.round > previous.round;
        if (!later && (body.round != previous.round || body.assurance.mode <= previous.assurance.mode)) {
            revert BodyMismatch("round or mode");
        }
        _checkBody(r, body, requestId);
        (, Destination memory d) = _destination(r);
        if (!_checkOutput(d.receiver, body.outputCommitment, outputSalt, output)) revert BodyMismatch("output");
        bytes32 bodyHash = Claims.inferenceHash(body);
        Verified memory v = verifier.verifyAndCache(
            Claims.INFERENCE,
            Claims.inferenceSlot(requestId, body.assurance.mode, body.round),
            bodyHash,
            certificate
        );
        _records[requestId] = _delivered(State.Delivered, body, bodyHash, v.certificateHash);
        bool reversed = previous.outcome != body.outcome || previous.reason != body.reason
            || previous.outputCommitment != body.outputCommitment;
        emit AssuranceChanged(requestId, reversed, bodyHash, v.certificateHash);
        if (d.receiver == address(0)) return;
        // Nothing was paid for this, so a receiver that fails only keeps the news from itself: bring it again.
        bytes memory data =
            abi.encodeCall(ILinealReceiver.onAssurance, (_result(r, body, v.certificateHash), output, reversed));
        if (!_call(d, data, true)) revert CallbackReverted(d.receiver);
    }

    // -------------------------------------------------------------------------------------------------------------- money

    /// @inheritdoc IInferenceHub
    function refund(Request calldata r) external {
        bytes32 requestId = Claims.requestId(r);
        uint256 record = _records[requestId];
        if (_state(record) != State.Requested) revert WrongState(requestId, _state(record));
        if (!_expired(r)) revert NotRefundableYet(r.deadline + grace);
        _records[requestId] = uint256(State.Refunded);
        address payer = address(uint160(record >> 8));
        uint256 amount = uint256(r.operatorFee) + r.relayFee;
        _balances[payer][r.feeToken] += amount;
        emit Refunded(requestId, payer, r.feeToken, amount);
    }

    /// @inheritdoc IInferenceHub
    function deposit(address account, address token, uint256 amount) external payable nonReentrant {
        if (token == address(0)) {
            if (msg.value != amount) revert WrongPayment(amount, msg.value);
        } else {
            if (msg.value != 0) revert WrongPayment(0, msg.value);
            if (!_prices[token].accepted) revert TokenNotAccepted(token);
            amount = _take(token, amount);
        }
        _balances[account][token] += amount;
        emit Deposited(account, token, amount);
    }

    /// @inheritdoc IInferenceHub
    function withdraw(address token, uint256 amount, address to) external nonReentrant {
        if (to == address(0)) revert BadRequest("to");
        _debit(msg.sender, token, amount);
        emit Withdrawn(msg.sender, token, to, amount);
        _send(token, to, amount);
    }

    /// @notice Hands the operators' fees of an epoch to the rewards contract, which alone may call.
    function sweep(uint64 epoch, address token) external nonReentrant returns (uint256 amount) {
        if (msg.sender != rewards) revert Unauthorized();
        amount = _pots[epoch][token];
        _pots[epoch][token] = 0;
        if (amount != 0) _send(token, rewards, amount);
    }

    /// @notice Sets what the caller, as a receiver, pays from its balance for each delivery from another chain; token and amount.
    function setDeliveryFee(address token, uint96 amount) external {
        _deliveryFees[msg.sender] = DeliveryFee(token, amount);
        emit DeliveryFeeChanged(msg.sender, token, amount);
    }

    // ---------------------------------------------------------------------------------------------------------- governing

    /// @notice Sets a token's price, and whether it may pay for requests. Rebasing tokens must not be accepted.
    function setPrice(address token, Price calldata price) external {
        if (msg.sender != governor) revert Unauthorized();
        _prices[token] = price;
        emit PriceChanged(token, price);
    }

    /// @notice Stops new requests for a while. Answers, refunds and withdrawals are never stopped. The guardian may pause for a week at
    /// most, and not again before another week has passed; the timelock may end a pause.
    function pause(uint64 until) external {
        if (msg.sender == guardian) {
            if (until > block.timestamp + MAX_PAUSE) revert BadRequest("pause too long");
            if (_pausedUntil != 0 && block.timestamp < uint256(_pausedUntil) + MAX_PAUSE) revert Paused(_pausedUntil);
        } else if (msg.sender != governor || until > block.timestamp) {
            revert Unauthorized();
        }
        _pausedUntil = until;
        emit PausedUntil(until);
    }

    // ------------------------------------------------------------------------------------------------------------ reading

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

    /// @inheritdoc IInferenceHub
    function quote(address feeToken, uint256 inputBytes, Destination[] calldata destinations)
        external
        view
        returns (uint128 operatorFee, uint128 relayFee)
    {
        Price memory p = _prices[feeToken];
        if (feeToken != address(0) && !p.accepted) revert TokenNotAccepted(feeToken);
        uint256 gasShare = 1_000_000; // settlement counts as one unit; a callback here adds its share of a million gas
        for (uint256 i = 0; i < destinations.length; ++i) {
            if (destinations[i].chainId == block.chainid) gasShare += destinations[i].callbackGas;
        }
        operatorFee = uint128(p.operatorBase + uint256(p.operatorPerByte) * inputBytes);
        relayFee = uint128(uint256(p.relayBase) * gasShare);
    }

    // ----------------------------------------------------------------------------------------------------------- internal

    /// The timelock alone upgrades, and only with a delay in which everybody can get their money out: no request lives longer
    /// than MAX_WINDOW and the grace.
    function _authorizeUpgrade(address) internal view override {
        if (msg.sender != governor) revert Unauthorized();
        if (ITimelock(governor).getMinDelay() <= uint256(MAX_WINDOW) + grace) revert DelayTooShort();
    }

    /// What a batch owes its relayer and the operators, gathered while the token stays the same.
    struct Totals {
        address token;
        uint256 relay;
        uint256 operators;
    }

    function _build(RequestParams calldata p, address requester) private returns (Request memory r) {
        r.originChainId = uint64(block.chainid);
        r.hub = address(this);
        r.requester = requester;
        r.nonce = _nonces[requester]++;
        r.model = p.model;
        r.engineId = p.engineId;
        r.inputCommitment = p.inputCommitment;
        r.minAssurance = p.minAssurance;
        r.policyId = p.policyId;
        r.destinations = p.destinations;
        r.feeToken = p.feeToken;
        r.operatorFee = p.operatorFee;
        r.relayFee = p.relayFee;
        r.deadline = p.deadline;
    }

    /// Opens a request whose fees have been taken.
    function _open(
        Request memory r,
        address payer,
        bytes32 inputSalt,
        bytes calldata input,
        string calldata pointer
    ) private returns (bytes32 requestId) {
        if (block.timestamp < _pausedUntil) revert Paused(_pausedUntil);
        if (r.model == 0) revert BadRequest("model");
        if (r.minAssurance.mode != Claims.MODE_FULL) revert BadRequest("assurance");
        if (r.deadline <= block.timestamp) revert Expired(r.deadline);
        if (r.deadline > block.timestamp + MAX_WINDOW) revert BadRequest("deadline");
        _checkDestinations(r.destinations);
        if (bytes(pointer).length == 0) {
            bytes32 commitment = Claims.inputCommitment(inputSalt, input);
            if (r.inputCommitment == 0) r.inputCommitment = commitment;
            if (r.inputCommitment != commitment) revert BadRequest("input commitment");
        } else if (input.length != 0 || inputSalt != 0 || r.inputCommitment == 0) {
            revert BadRequest("pointer with input, or without commitment");
        }
        requestId = Claims.requestId(r);
        if (_records[requestId] != 0) revert DuplicateRequest(requestId);
        _records[requestId] = (uint256(uint160(payer)) << 8) | uint256(State.Requested);
        emit Requested(requestId, r.requester, r.model, r, inputSalt, input, pointer);
    }

    function _checkDestinations(Destination[] memory list) private pure {
        if (list.length > Claims.MAX_DESTINATIONS) revert BadRequest("too many destinations");
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i].callbackGas > MAX_CALLBACK_GAS) revert BadRequest("callback gas");
            for (uint256 j = 0; j < i; ++j) {
                if (list[i].chainId == list[j].chainId) revert BadRequest("chain named twice");
            }
        }
    }

    /// Takes a fee; returns the part that must come as the native coin.
    function _pull(address token, uint256 amount) private returns (uint256 native) {
        if (token == address(0)) return amount;
        if (!_prices[token].accepted) revert TokenNotAccepted(token);
        if (amount == 0) return 0;
        uint256 got = _take(token, amount);
        if (got != amount) revert WrongPayment(amount, got);
    }

    /// Takes tokens from the sender and returns by how much the balance grew.
    function _take(address token, uint256 amount) private returns (uint256) {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        return token.balanceOf(address(this)) - before;
    }

    function _send(address token, address to, uint256 amount) private {
        if (token == address(0)) to.safeTransferETH(amount);
        else token.safeTransfer(to, amount);
    }

    function _debit(address account, address token, uint256 amount) private {
        uint256 has = _balances[account][token];
        if (has < amount) revert InsufficientDeposit(has, amount);
        _balances[account][token] = has - amount;
    }

    /// A delivery from another chain is paid from the receiver's balance, or by nobody.
    function _payDelivery(address receiver) private {
        if (receiver == address(0)) return;
        DeliveryFee memory fee = _deliveryFees[receiver];
        if (fee.amount == 0 || _balances[receiver][fee.token] < fee.amount) return;
        _balances[receiver][fee.token] -= fee.amount;
        _balances[msg.sender][fee.token] += fee.amount;
    }

    /// The hashes of a chunk's items, checked against the block's delivery root.
    function _chunk(
        Checkpoint calldata checkpoint,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        Item[] calldata items
    ) private view returns (bytes32[] memory ids, bytes32[] memory bodies) {
        ids = new bytes32[](items.length);
        bodies = new bytes32[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 memoryMark = _mark();
            ids[i] = Claims.requestId(items[i].request);
            bodies[i] = Claims.inferenceHash(_body(items[i], ids[i]));
            _release(memoryMark);
        }
        Chunks.check(checkpoint, chunkIndex, chunkProof, bodies);
    }

    function _deliverItem(Item calldata item, bytes32 id, bytes32 bodyHash, Verified memory v, Totals memory t)
        private
        returns (uint8 skip)
    {
        Request calldata r = item.request;
        State state = _state(_records[id]);
        if (state == State.Delivered || state == State.CallbackFailed) return SKIP_DELIVERED;
        if (state == State.Refunded) return SKIP_REFUNDED;
        bool origin = _isOrigin(r);
        if (origin && state == State.None) {
            if (!_isFree(r)) return SKIP_UNKNOWN;
            origin = false;
        }
        (bool here, Destination memory d) = _destination(r);
        if (!origin && !here) return SKIP_NOT_HERE;
        if (_expired(r)) return SKIP_EXPIRED;
        if (!Claims.meets(item.assurance, r.minAssurance)) return SKIP_ASSURANCE;
        if (!_checkOutput(d.receiver, item.outputCommitment, item.outputSalt, item.output)) return SKIP_OUTPUT;

        uint256 record = _pack(State.Delivered, item.assurance.mode, item.round, bodyHash, v.certificateHash);
        _records[id] = record;
        if (origin) {
            if (r.feeToken != t.token) {
                _flush(t, v.epoch);
                t.token = r.feeToken;
            }
            t.relay += r.relayFee;
            t.operators += r.operatorFee;
        } else {
            _payDelivery(d.receiver);
        }
        emit Fulfilled(id, msg.sender, item.outcome, item.outputCommitment, v.certificateHash, bodyHash);
        if (d.receiver != address(0)) _callback(r, _body(item, id), d, v.certificateHash, item.output, id, false);
    }

    function _flush(Totals memory t, uint64 epoch) private {
        if (t.relay != 0) _balances[msg.sender][t.token] += t.relay;
        if (t.operators != 0) _pots[epoch][t.token] += t.operators;
        t.relay = 0;
        t.operators = 0;
    }

    /// The body that an item's answer was signed as: what it shares with the request is taken from there, so it matches by
    /// construction.
    function _body(Item calldata item, bytes32 id) private pure returns (Inference memory b) {
        b.requestId = id;
        b.round = item.round;
        b.outcome = item.outcome;
        b.reason = item.reason;
        b.model = item.request.model;
        b.lineageRoot = item.lineageRoot;
        b.engineId = item.request.engineId;
        b.inputCommitment = item.request.inputCommitment;
        b.outputCommitment = item.outputCommitment;
        b.traceRoot = item.traceRoot;
        b.assurance = item.assurance;
    }

    function _checkBody(Request calldata r, Inference calldata body, bytes32 requestId) private pure {
        if (body.requestId != requestId) revert BodyMismatch("requestId");
        if (body.model != r.model) revert BodyMismatch("model");
        if (body.engineId != r.engineId) revert BodyMismatch("engineId");
        if (body.inputCommitment != r.inputCommitment) revert BodyMismatch("inputCommitment");
        if (!Claims.meets(body.assurance, r.minAssurance)) revert BodyMismatch("assurance");
    }

    /// Whether the output is the one committed to. Without a receiver it may be left out.
    function _checkOutput(address receiver, bytes32 commitment, bytes32 salt, bytes calldata output)
        private
        pure
        returns (bool)
    {
        if (receiver == address(0) && output.length == 0 && salt == 0) return true;
        return Claims.outputCommitment(salt, output) == commitment;
    }

    /// Calls the receiver and records whether it succeeded.
    /// @param exact whether too little gas reverts (a single answer) or leaves the callback to be retried (a batch)
    function _callback(
        Request calldata r,
        Inference memory body,
        Destination memory d,
        bytes32 certificateHash,
        bytes calldata output,
        bytes32 requestId,
        bool exact
    ) private returns (bool success) {
        if (r.policyId != 0 && (address(policies) == address(0) || !policies.isPassed(r.model, r.policyId))) {
            emit CallbackWithheld(requestId, r.policyId);
        } else {
            success = _call(
                d, abi.encodeCall(ILinealReceiver.onInference, (_result(r, body, certificateHash), output)), exact
            );
            emit CallbackExecuted(requestId, success);
        }
        if (!success) {
            _records[requestId] = (_records[requestId] & ~uint256(0xff)) | uint256(State.CallbackFailed);
        }
    }

    function _call(Destination memory d, bytes memory data, bool exact) private returns (bool success) {
        uint256 needed = uint256(d.callbackGas) + CALLBACK_RESERVE;
        if (gasleft() - gasleft() / 64 < needed) {
            if (exact) revert NotEnoughGas(needed);
            return false;
        }
        address receiver = d.receiver;
        uint256 gasLimit = d.callbackGas;
        assembly ("memory-safe") {
            success := call(gasLimit, receiver, 0, add(data, 32), mload(data), 0, 0)
        }
    }

    function _result(Request calldata r, Inference memory body, bytes32 certificateHash)
        private
        pure
        returns (Result memory)
    {
        return Result({
            requestId: body.requestId,
            originChainId: r.originChainId,
            requester: r.requester,
            model: body.model,
            lineageRoot: body.lineageRoot,
            engineId: body.engineId,
            policyId: r.policyId,
            inputCommitment: body.inputCommitment,
            outputCommitment: body.outputCommitment,
            outcome: body.outcome,
            reason: body.reason,
            assurance: body.assurance,
            certificateHash: certificateHash
        });
    }

    /// Whether a request was made by signature alone and offers nothing, so that its origin need not know it.
    function _isFree(Request calldata r) private pure returns (bool) {
        return r.nonce & Claims.SIGNED_NONCE != 0 && r.operatorFee == 0 && r.relayFee == 0;
    }

    function _isOrigin(Request calldata r) private view returns (bool) {
        return r.originChainId == block.chainid && r.hub == address(this);
    }

    /// The request's destination on this chain, if any.
    function _destination(Request calldata r) private view returns (bool here, Destination memory d) {
        for (uint256 i = 0; i < r.destinations.length; ++i) {
            if (r.destinations[i].chainId == block.chainid) return (true, r.destinations[i]);
        }
    }

    /// Whether an answer comes too late. By this chain's clock, elsewhere than on the origin chain too: receivers want fresh answers.
    function _expired(Request calldata r) private view returns (bool) {
        return block.timestamp > uint256(r.deadline) + grace;
    }

    function _state(uint256 record) private pure returns (State) {
        return State(uint8(record));
    }

    function _delivered(State state, Inference calldata body, bytes32 bodyHash, bytes32 certificateHash)
        private
        pure
        returns (uint256)
    {
        return _pack(state, body.assurance.mode, body.round, bodyHash, certificateHash);
    }

    function _pack(State state, uint8 mode, uint32 round, bytes32 bodyHash, bytes32 certificateHash)
        private
        pure
        returns (uint256)
    {
        uint256 tag = uint256(keccak256(abi.encode(bodyHash, certificateHash)));
        return ((tag >> 64) << 64) | (uint256(round) << 16) | (uint256(mode) << 8) | uint256(state);
    }

    /// The free memory pointer, to be released to: long batches would otherwise pay for memory that they no longer need.
    function _mark() private pure returns (uint256 mark) {
        assembly ("memory-safe") {
            mark := mload(0x40)
        }
    }

    function _release(uint256 mark) private pure {
        assembly ("memory-safe") {
            mstore(0x40, mark)
        }
    }
}
