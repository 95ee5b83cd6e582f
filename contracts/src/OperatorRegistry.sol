// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {Member, OperatorSet, SetHandover, Verdict} from "./Types.sol";
import {IOperatorRegistry} from "./interfaces/IOperatorRegistry.sol";
import {BLS12381} from "./libraries/BLS12381.sol";
import {Certificates} from "./libraries/Certificates.sol";
import {Claims} from "./libraries/Claims.sol";
import {PositionalTree} from "./libraries/PositionalTree.sol";

/// @title The operators, on the home chain
/// @notice Operators stake, prove that they possess their BLS keys, and are gathered into a set each epoch. Stake leaves only after the
/// last set that it secured has lost its validity and the dispute window has passed. It is slashed on evidence that this contract
/// checks itself, or on a Verdict certificate after an appeal window, and on nothing else.
/// @dev The aggregate key of the active operators is kept up to date as they come and go, so fixing a set costs no curve operation.
/// A set never becomes empty or weak by accident: nobody leaves when that would take the set below the least number of operators, or
/// more than a third of the weight out within an epoch, and no set below the least number is fixed (the old one goes on meanwhile).
///
/// SECURITY: anyone may call. Keys and signatures are hostile points; the stake token is chosen at deployment and trusted not to rebase.
contract OperatorRegistry is IOperatorRegistry, ReentrancyGuardTransient {
    using SafeTransferLib for address;

    /// What is fixed at deployment. Times are in seconds, shares in parts per million.
    struct Params {
        bytes32 salt; // makes the network's identity unique
        address stakeToken; // zero: the native coin
        address governor; // the timelock: receives slashed stake, cancels verdicts on appeal
        uint128 weightUnit; // stake for one unit of weight
        uint128 minStake;
        uint64 maxWeight; // of one operator
        uint32 maxShare; // of one operator in a set's weight; 1,000,000 for no cap
        uint32 minOperators;
        uint32 maxOperators;
        uint64 epochLength;
        uint64 validity; // of a set, from its beginning; at least three epochs
        uint64 disputeWindow;
        uint64 appealWindow;
        uint32 equivocationSlash; // share of the stake
        uint32 verdictCap; // share of the stake, at most
        uint32 reporterShare; // share of what is slashed
    }

    /// One operator. The second word is all that fixing a set reads, beside the key's hash.
    struct Record {
        bytes32 keyHash;
        address keyPointer; // SSTORE2 of the 128-byte key
        uint64 weight;
        bool active;
        bool slashed;
        uint16 verdicts; // open ones: the stake is frozen
        address relayer;
        uint64 bondedUntil;
        uint32 place; // in the list of the active ones
        uint256 stake;
        uint192 unbonding;
        uint64 unbondingUntil;
        bytes peerId;
    }

    /// A fixed set; the rest is in the blob: root 32, aggregate key 128, total weight 8, then 48 bytes a member:
    /// account 20, weight 8, key pointer 20.
    struct Epoch {
        bytes32 setHash;
        uint64 homeBlock;
        uint64 validUntil;
        uint32 count;
        address blob;
    }

    /// A verdict in its appeal window.
    struct PendingVerdict {
        address operator;
        uint64 executableAt;
        bool done;
        address reporter;
        uint64 amount;
    }

    uint8 private constant FAULT_EQUIVOCATION = 1;
    uint8 private constant FAULT_HANDOVER = 2;
    uint8 private constant FAULT_VERDICT = 3;
    uint256 private constant PPM = 1_000_000;
    /// 48 bytes a member must fit in a contract's 24,576.
    uint256 private constant MOST_OPERATORS = 500;
    uint256 private constant MAX_PEER_ID = 64;
    uint256 private constant MEMBER_SIZE = 48;
    uint256 private constant BLOB_HEADER = 168;

    event VerdictCancelled(bytes32 indexed challengeId);
    event RewardCredited(address indexed account, uint256 amount);

    error BadParams();
    error Unauthorized();
    error Frozen(address operator);
    error BadPeerId();

    /// @inheritdoc IOperatorRegistry
    bytes32 public immutable networkId;
    address public immutable stakeToken;
    address public immutable governor;
    uint128 public immutable weightUnit;
    uint128 public immutable minStake;
    uint64 public immutable maxWeight;
    uint32 public immutable maxShare;
    uint32 public immutable minOperators;
    uint32 public immutable maxOperators;
    uint64 public immutable epochLength;
    uint64 public immutable validity;
    uint64 public immutable disputeWindow;
    uint64 public immutable appealWindow;
    uint32 public immutable equivocationSlash;
    uint32 public immutable verdictCap;
    uint32 public immutable reporterShare;

    mapping(uint64 epoch => Epoch) private _epochs;
    mapping(address operator => Record) private _records;
    mapping(bytes32 keyHash => address) private _ownerOfKey;
    mapping(bytes32 challengeId => PendingVerdict) private _verdicts;
    mapping(address account => uint256) private _credits;
    address[] private _active;
    bytes32[4] private _aggregate;
    uint64 private _currentEpoch;
    uint64 private _epochEndsAt;
    uint64 private _exitingEpoch;
    uint64 private _exitingWeight;

    constructor(Params memory p) {
        if (
            p.weightUnit == 0 || p.minStake < p.weightUnit || p.maxWeight == 0 || p.maxWeight > 1 << 48
                || p.maxShare == 0 || p.maxShare > PPM || p.minOperators == 0 || p.maxOperators < p.minOperators
                || p.maxOperators > MOST_OPERATORS || p.epochLength == 0 || p.validity / 3 < p.epochLength
                || p.equivocationSlash == 0 || p.equivocationSlash > PPM || p.verdictCap > PPM
                || p.reporterShare > PPM / 2 || p.governor == address(0)
        ) revert BadParams();
        networkId = Claims.networkId(block.chainid, address(this), p.salt);
        stakeToken = p.stakeToken;
        governor = p.governor;
        weightUnit = p.weightUnit;
        minStake = p.minStake;
        maxWeight = p.maxWeight;
        maxShare = p.maxShare;
        minOperators = p.minOperators;
        maxOperators = p.maxOperators;
        epochLength = p.epochLength;
        validity = p.validity;
        disputeWindow = p.disputeWindow;
        appealWindow = p.appealWindow;
        equivocationSlash = p.equivocationSlash;
        verdictCap = p.verdictCap;
        reporterShare = p.reporterShare;
    }

    // ----------------------------------------------------------------------------------------------------------- operators

    /// @inheritdoc IOperatorRegistry
    function register(
        bytes calldata key,
        bytes calldata pop,
        bytes calldata peerId,
        address relayer,
        uint256 stake
    ) external payable nonReentrant {
        Record storage o = _records[msg.sender];
        // A slashed operator does not come back under the same account.
        if (o.keyHash != 0 || o.slashed) revert AlreadyRegistered(msg.sender);
        if (_active.length >= maxOperators) revert TooManyOperators(maxOperators);
        _checkPeerId(peerId);
        (bytes32 keyHash, uint256 point) = _claimKey(key, pop);
        stake = _take(stake);
        if (stake < minStake) revert StakeTooLow(stake, minStake);
        o.keyHash = keyHash;
        o.keyPointer = SSTORE2.write(key);
        o.stake = stake;
        o.weight = _weightOf(stake);
        o.active = true;
        o.relayer = relayer;
        o.peerId = peerId;
        o.place = uint32(_active.length);
        _active.push(msg.sender);
        _addToAggregate(point, false);
        emit OperatorRegistered(msg.sender, relayer, key, peerId, stake);
    }

    /// @notice Changes the relayer account and the libp2p identity.
    function update(address relayer, bytes calldata peerId) external {
        Record storage o = _activeRecord(msg.sender);
        _checkPeerId(peerId);
        o.relayer = relayer;
        o.peerId = peerId;
        emit OperatorUpdated(msg.sender, relayer, peerId);
    }

    /// @notice Replaces the BLS key, from the next set on. The old key stays bonded: evidence against it still counts.
    function rotateKey(bytes calldata key, bytes calldata pop) external nonReentrant {
        Record storage o = _activeRecord(msg.sender);
        (bytes32 keyHash, uint256 point) = _claimKey(key, pop);
        _addToAggregate(_load(o.keyPointer), true);
        _addToAggregate(point, false);
        o.keyHash = keyHash;
        o.keyPointer = SSTORE2.write(key);
        emit KeyRotated(msg.sender, key);
    }

    /// @notice Adds to the stake.
    function addStake(uint256 amount) external payable nonReentrant {
        Record storage o = _activeRecord(msg.sender);
        o.stake += _take(amount);
        o.weight = _weightOf(o.stake);
        emit StakeChanged(msg.sender, o.stake);
    }

    /// @notice Takes part of the stake out of the next set; it may be withdrawn when the present set's bond is over.
    function requestUnstake(uint192 amount) external {
        Record storage o = _activeRecord(msg.sender);
        if (o.stake < amount || o.stake - amount < minStake) revert StakeTooLow(o.stake, minStake);
        uint256 stake = o.stake - amount;
        uint64 weight = _weightOf(stake);
        _countExit(o.weight - weight);
        o.stake = stake;
        o.weight = weight;
        o.unbonding += amount;
        o.unbondingUntil = _bondEnd();
        emit UnstakeRequested(msg.sender, amount, o.unbondingUntil);
        emit StakeChanged(msg.sender, stake);
    }

    /// @notice Leaves from the next set on. The stake may be withdrawn when the bond of the last set is over.
    function requestExit() external nonReentrant {
        Record storage o = _activeRecord(msg.sender);
        if (_currentEpoch != 0 && _active.length - 1 < minOperators) {
            revert TooFewOperators(_active.length - 1, minOperators);
        }
        _countExit(o.weight);
        _deactivate(msg.sender, o);
        emit ExitRequested(msg.sender, o.bondedUntil);
    }

    /// @notice Withdraws what is no longer bonded: unbonded stake, and after an exit everything.
    function withdraw() external nonReentrant returns (uint256 amount) {
        Record storage o = _records[msg.sender];
        if (o.keyHash == 0) revert NotRegistered(msg.sender);
        if (o.verdicts != 0) revert Frozen(msg.sender);
        if (o.unbonding != 0 && block.timestamp > o.unbondingUntil) {
            amount = o.unbonding;
            o.unbonding = 0;
        }
        if (!o.active && block.timestamp > o.bondedUntil) {
            amount += o.stake + o.unbonding;
            bool slashed = o.slashed;
            delete _records[msg.sender];
            _records[msg.sender].slashed = slashed;
        }
        if (amount == 0) revert StillBonded(o.active ? o.unbondingUntil : o.bondedUntil);
        emit Withdrawn(msg.sender, amount);
        _send(msg.sender, amount);
    }

    /// @notice Withdraws a reporter's rewards (or, for the timelock, what was slashed).
    function withdrawCredit(address to) external nonReentrant returns (uint256 amount) {
        amount = _credits[msg.sender];
        _credits[msg.sender] = 0;
        _send(to, amount);
    }

    // ---------------------------------------------------------------------------------------------------------------- sets

    /// @inheritdoc IOperatorRegistry
    function rollEpoch() external {
        if (_currentEpoch != 0 && block.timestamp < _epochEndsAt) revert EpochNotOver(_epochEndsAt);
        uint256 n = _active.length;
        if (n < minOperators) revert TooFewOperators(n, minOperators);
        (bytes32[] memory leaves, bytes memory members, uint64 total) = _members(n);

        uint64 epoch = _currentEpoch + 1;
        OperatorSet memory set = OperatorSet({
            epoch: epoch,
            root: PositionalTree.root(PositionalTree.SET_NODE, leaves),
            aggregateKey: abi.encode(_aggregate),
            totalWeight: total,
            count: uint32(n),
            validUntil: uint64(block.timestamp) + validity
        });
        bytes32 setHash =
            Claims.setHash(epoch, set.root, keccak256(set.aggregateKey), total, uint32(n), set.validUntil);
        _epochs[epoch] = Epoch({
            setHash: setHash,
            homeBlock: uint64(block.number),
            validUntil: set.validUntil,
            count: uint32(n),
            blob: SSTORE2.write(abi.encodePacked(set.root, set.aggregateKey, total, members))
        });
        _currentEpoch = epoch;
        _epochEndsAt = uint64(block.timestamp) + epochLength;
        emit EpochStarted(epoch, setHash, set.root, set.aggregateKey, total, uint32(n), set.validUntil);
    }

    /// @inheritdoc IOperatorRegistry
    function currentEpoch() external view returns (uint64) {
        return _currentEpoch;
    }

    /// @inheritdoc IOperatorRegistry
    function epochEndsAt() external view returns (uint64) {
        return _epochEndsAt;
    }

    /// @inheritdoc IOperatorRegistry
    function setHashOf(uint64 epoch) external view returns (bytes32) {
        return _epochs[epoch].setHash;
    }

    /// @inheritdoc IOperatorRegistry
    function homeBlockOf(uint64 epoch) external view returns (uint64) {
        return _epochs[epoch].homeBlock;
    }

    /// @inheritdoc IOperatorRegistry
    function operatorSet(uint64 epoch) external view returns (OperatorSet memory set, Member[] memory members) {
        Epoch storage e = _epochs[epoch];
        if (e.setHash == 0) revert UnknownEpoch(epoch);
        bytes memory blob = SSTORE2.read(e.blob);
        set.epoch = epoch;
        set.root = bytes32(_word(blob, 0));
        set.aggregateKey = _slice(blob, 32, 128);
        set.totalWeight = uint64(_word(blob, 160) >> 192);
        set.count = e.count;
        set.validUntil = e.validUntil;
        members = new Member[](e.count);
        for (uint256 i = 0; i < members.length; ++i) {
            uint256 offset = BLOB_HEADER + i * MEMBER_SIZE;
            address operator = address(uint160(_word(blob, offset) >> 96));
            Record storage o = _records[operator];
            members[i] = Member({
                operator: operator,
                relayer: o.relayer,
                key: SSTORE2.read(address(uint160(_word(blob, offset + 28) >> 96))),
                weight: uint64(_word(blob, offset + 20) >> 192),
                peerId: o.peerId
            });
        }
    }

    /// @inheritdoc IOperatorRegistry
    function operatorOf(address operator) external view returns (Operator memory) {
        Record storage o = _records[operator];
        return Operator({
            relayer: o.relayer,
            keyHash: o.keyHash,
            stake: o.stake,
            weight: o.weight,
            active: o.active,
            slashed: o.slashed,
            bondedUntil: o.bondedUntil,
            peerId: o.peerId
        });
    }

    /// @inheritdoc IOperatorRegistry
    function isSlashed(address operator) external view returns (bool) {
        return _records[operator].slashed;
    }

    /// @inheritdoc IOperatorRegistry
    function ownerOfKey(bytes32 keyHash) external view returns (address) {
        return _ownerOfKey[keyHash];
    }

    /// @notice Stake that is on its way out, and when it may be withdrawn.
    function unbondingOf(address operator) external view returns (uint256 amount, uint64 until) {
        return (_records[operator].unbonding, _records[operator].unbondingUntil);
    }

    /// @notice What an account may withdraw as reporter's rewards.
    function creditOf(address account) external view returns (uint256) {
        return _credits[account];
    }

    /// @notice The operators of the next set, as things stand.
    function activeOperators() external view returns (address[] memory) {
        return _active;
    }

    // ------------------------------------------------------------------------------------------------------------ slashing

    /// @inheritdoc IOperatorRegistry
    function slashEquivocation(bytes calldata key, Statement calldata a, Statement calldata b) external nonReentrant {
        if (a.slot != b.slot || a.bodyHash == b.bodyHash) revert NoConflict();
        uint256 point = _copy(key, 128);
        _checkStatement(point, a);
        _checkStatement(point, b);
        bytes32 keyHash = keccak256(key);
        _slash(keyHash, FAULT_EQUIVOCATION, equivocationSlash);
    }

    /// @inheritdoc IOperatorRegistry
    function slashForgedHandover(
        bytes calldata key,
        uint64 epoch,
        SetHandover calldata h,
        bytes calldata signature
    ) external nonReentrant {
        Epoch storage from = _epochs[h.fromEpoch];
        Epoch storage to = _epochs[h.toEpoch];
        bool isTrue = to.setHash != 0 && h.fromEpoch != 0 && uint256(h.toEpoch) == uint256(h.fromEpoch) + 1
            && h.fromSetHash == from.setHash && h.toSetHash == to.setHash && h.homeBlock == to.homeBlock
            && h.validUntil == to.validUntil;
        if (isTrue) revert HandoverIsTrue();
        _checkSignature(
            _copy(key, 128),
            Claims.digest(
                networkId, epoch, Claims.SET_HANDOVER, Claims.handoverSlot(h.fromEpoch), Claims.handoverHash(h)
            ),
            signature
        );
        _slash(keccak256(key), FAULT_HANDOVER, equivocationSlash);
    }

    /// @notice Begins the appeal window of a verdict that the operators certified; until its end the stake is frozen.
    /// @param certificate a full certificate by a set that is still valid
    function proposeVerdict(Verdict calldata v, bytes calldata certificate) external {
        PendingVerdict storage pending = _verdicts[v.challengeId];
        if (pending.operator != address(0)) revert AppealOpen(pending.executableAt);
        Record storage o = _records[v.operator];
        if (o.stake + o.unbonding == 0) revert NotRegistered(v.operator);
        Certificates.Parsed memory p = Certificates.parse(certificate);
        Epoch storage e = _epochs[p.epoch];
        if (p.setHash == 0 || p.setHash != e.setHash || block.timestamp > e.validUntil) revert UnknownEpoch(p.epoch);
        Certificates.checkSignature(
            p,
            p.setHash,
            Claims.digest(
                networkId, p.epoch, Claims.VERDICT, Claims.verdictSlot(v.challengeId), Claims.verdictHash(v)
            )
        );
        uint64 executableAt = uint64(block.timestamp) + appealWindow;
        _verdicts[v.challengeId] = PendingVerdict(v.operator, executableAt, false, msg.sender, v.slashAmount);
        o.verdicts += 1;
        emit VerdictProposed(v.challengeId, v.operator, uint256(v.slashAmount) * weightUnit, executableAt);
    }

    /// @notice Carries out a verdict whose appeal window has passed. Anyone may call.
    function executeVerdict(bytes32 challengeId) external nonReentrant {
        PendingVerdict storage pending = _verdicts[challengeId];
        if (pending.operator == address(0) || pending.done) revert UnknownVerdict(challengeId);
        if (block.timestamp <= pending.executableAt) revert AppealOpen(pending.executableAt);
        pending.done = true;
        Record storage o = _records[pending.operator];
        o.verdicts -= 1;
        uint256 amount = uint256(pending.amount) * weightUnit;
        uint256 cap = (o.stake + o.unbonding) * verdictCap / PPM;
        _take(pending.operator, o, pending.reporter, FAULT_VERDICT, o.keyHash, amount < cap ? amount : cap);
    }

    /// @notice Cancels a verdict on appeal, within its window. Only the timelock may call.
    function cancelVerdict(bytes32 challengeId) external {
        if (msg.sender != governor) revert Unauthorized();
        PendingVerdict storage pending = _verdicts[challengeId];
        if (pending.operator == address(0) || pending.done) revert UnknownVerdict(challengeId);
        pending.done = true;
        _records[pending.operator].verdicts -= 1;
        emit VerdictCancelled(challengeId);
    }

    // ------------------------------------------------------------------------------------------------------------ internal

    function _activeRecord(address operator) private view returns (Record storage o) {
        o = _records[operator];
        if (o.keyHash == 0) revert NotRegistered(operator);
        if (!o.active) revert NotActive(operator);
    }

    function _checkPeerId(bytes calldata peerId) private pure {
        if (peerId.length == 0 || peerId.length > MAX_PEER_ID) revert BadPeerId();
    }

    function _weightOf(uint256 stake) private view returns (uint64) {
        uint256 weight = stake / weightUnit;
        return weight < maxWeight ? uint64(weight) : maxWeight;
    }

    /// Checks a new key and its proof of possession, and takes the key for the sender for ever.
    function _claimKey(bytes calldata key, bytes calldata pop) private returns (bytes32 keyHash, uint256 point) {
        point = _copy(key, 128);
        if (BLS12381.isInfinity(point) || !BLS12381.inSubgroupG1(point)) revert BadKey();
        keyHash = keccak256(key);
        if (_ownerOfKey[keyHash] != address(0)) revert KeyTaken(keyHash);
        bytes32 digest = Claims.digest(
            networkId, 0, Claims.POP, Claims.popSlot(keyHash), Claims.popHash(msg.sender, keyHash)
        );
        if (!BLS12381.verify(digest, point, _copy(pop, 256))) revert BadProofOfPossession();
        _ownerOfKey[keyHash] = msg.sender;
    }

    function _addToAggregate(uint256 point, bool negate) private {
        bytes32[4] memory sum = _aggregate;
        if (negate) BLS12381.negateG1(point);
        uint256 pair;
        assembly ("memory-safe") {
            pair := mload(0x40)
            mstore(0x40, add(pair, 256))
            mcopy(pair, sum, 128)
            mcopy(add(pair, 128), point, 128)
        }
        BLS12381.addG1(pair);
        assembly ("memory-safe") {
            mcopy(sum, pair, 128)
        }
        _aggregate = sum;
    }

    /// How long what secures the present set stays bonded (protocol rule 12).
    function _bondEnd() private view returns (uint64) {
        uint64 validUntil = _epochs[_currentEpoch].validUntil;
        if (validUntil < block.timestamp) validUntil = uint64(block.timestamp);
        return validUntil + disputeWindow + 1 days;
    }

    /// At most a third of the set's weight leaves within an epoch.
    function _countExit(uint64 weight) private {
        uint64 epoch = _currentEpoch;
        if (epoch == 0) return;
        if (_exitingEpoch != epoch) {
            _exitingEpoch = epoch;
            _exitingWeight = 0;
        }
        uint64 allowed = uint64(_word(SSTORE2.read(_epochs[epoch].blob, 160, 168), 0) >> 192) / 3;
        uint64 exiting = _exitingWeight + weight;
        if (exiting > allowed) revert TooMuchExiting(exiting, allowed);
        _exitingWeight = exiting;
    }

    /// Takes an operator out of the next set.
    function _deactivate(address operator, Record storage o) private {
        o.active = false;
        o.bondedUntil = _bondEnd();
        uint256 place = o.place;
        address last = _active[_active.length - 1];
        if (last != operator) {
            _active[place] = last;
            _records[last].place = uint32(place);
        }
        _active.pop();
        _addToAggregate(_load(o.keyPointer), true);
    }

    /// The next set's leaves, its members' packed form, and its weight after the cap on shares.
    function _members(uint256 n) private view returns (bytes32[] memory leaves, bytes memory members, uint64 total) {
        uint256 raw;
        address[] memory list = _active;
        for (uint256 i = 0; i < n; ++i) {
            raw += _records[list[i]].weight;
        }
        uint256 cap = raw * maxShare / PPM;
        if (cap == 0) cap = 1;
        leaves = new bytes32[](n);
        members = new bytes(n * MEMBER_SIZE + 32); // the last word written reaches beyond the last member
        for (uint256 i = 0; i < n; ++i) {
            Record storage o = _records[list[i]];
            uint64 weight = o.weight < cap ? o.weight : uint64(cap);
            total += weight;
            leaves[i] = PositionalTree.setLeaf(uint32(i), o.keyHash, weight);
            bytes32 accountAndWeight = bytes32((uint256(uint160(list[i])) << 96) | (uint256(weight) << 32));
            bytes32 pointer = bytes32(uint256(uint160(o.keyPointer)) << 96);
            assembly ("memory-safe") {
                let p := add(add(members, 32), mul(i, MEMBER_SIZE))
                mstore(p, accountAndWeight)
                mstore(add(p, 28), pointer)
            }
        }
        assembly ("memory-safe") {
            mstore(members, mul(n, MEMBER_SIZE))
        }
    }

    function _checkStatement(uint256 point, Statement calldata s) private view {
        bytes32 digest;
        if (s.announcement.count == 0) {
            digest = Claims.digest(networkId, s.epoch, s.kind, s.slot, s.bodyHash);
        } else {
            if (s.kind != Claims.ANNOUNCEMENT || s.index >= s.announcement.count) revert BadProof();
            bytes32 leaf = PositionalTree.announcementLeaf(s.index, s.slot, s.bodyHash);
            bytes32 root = PositionalTree.rootOfProof(PositionalTree.ANNOUNCEMENT_NODE, leaf, s.index, s.proof);
            if (root == 0 || root != s.announcement.root) revert BadProof();
            digest = Claims.digest(
                networkId,
                s.epoch,
                s.kind,
                Claims.announcementSlot(s.announcement.operator, s.announcement.number),
                Claims.announcementHash(s.announcement)
            );
        }
        _checkSignature(point, digest, s.signature);
    }

    function _checkSignature(uint256 point, bytes32 digest, bytes calldata signature) private view {
        if (!BLS12381.verify(digest, point, _copy(signature, 256))) revert BadSignature();
    }

    /// Slashes the owner of a key, once.
    function _slash(bytes32 keyHash, uint8 fault, uint32 share) private {
        address operator = _ownerOfKey[keyHash];
        Record storage o = _records[operator];
        if (operator == address(0) || o.stake + o.unbonding == 0) revert NotRegistered(operator);
        if (o.slashed) revert AlreadySlashed(operator);
        _take(operator, o, msg.sender, fault, keyHash, (o.stake + o.unbonding) * share / PPM);
    }

    /// Takes stake from an operator, which leaves the next set; that set may be fixed at once.
    function _take(
        address operator,
        Record storage o,
        address reporter,
        uint8 fault,
        bytes32 keyHash,
        uint256 amount
    ) private {
        o.slashed = true;
        if (o.active) {
            _deactivate(operator, o);
            _epochEndsAt = uint64(block.timestamp);
        }
        uint256 fromStake = amount < o.stake ? amount : o.stake;
        o.stake -= fromStake;
        o.unbonding -= uint192(amount - fromStake);
        o.weight = _weightOf(o.stake);
        uint256 reward = amount * reporterShare / PPM;
        _credits[reporter] += reward;
        _credits[governor] += amount - reward;
        emit RewardCredited(reporter, reward);
        emit Slashed(operator, reporter, fault, keyHash, amount, reward);
    }

    function _take(uint256 amount) private returns (uint256) {
        if (stakeToken == address(0)) {
            if (msg.value != amount) revert WrongPayment();
            return amount;
        }
        if (msg.value != 0) revert WrongPayment();
        uint256 before = stakeToken.balanceOf(address(this));
        stakeToken.safeTransferFrom(msg.sender, address(this), amount);
        return stakeToken.balanceOf(address(this)) - before;
    }

    function _send(address to, uint256 amount) private {
        if (stakeToken == address(0)) to.safeTransferETH(amount);
        else stakeToken.safeTransfer(to, amount);
    }

    /// Copies a point of the given size from calldata to memory.
    function _copy(bytes calldata data, uint256 size) private pure returns (uint256 p) {
        if (data.length != size) revert BadKey();
        assembly ("memory-safe") {
            p := mload(0x40)
            mstore(0x40, add(p, size))
            calldatacopy(p, data.offset, size)
        }
    }

    function _load(address pointer) private view returns (uint256 p) {
        bytes memory key = SSTORE2.read(pointer);
        assembly ("memory-safe") {
            p := add(key, 32)
        }
    }

    function _word(bytes memory data, uint256 offset) private pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(add(add(data, 32), offset))
        }
    }

    function _slice(bytes memory data, uint256 offset, uint256 size) private pure returns (bytes memory part) {
        part = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(part, 32), add(add(data, 32), offset), size)
        }
    }
}
