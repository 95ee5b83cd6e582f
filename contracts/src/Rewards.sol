// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {Claims} from "./libraries/Claims.sol";
import {PositionalTree} from "./libraries/PositionalTree.sol";

/// Where the operators' fees gather.
interface IFeePot {
    function sweep(uint64 epoch, address token) external returns (uint256 amount);
}

/// @title Operators' rewards
/// @notice The operators agree off chain on who earned what in an epoch, certify the root of that list, and each claims its part by proof.
/// A list may share out no more than the hub held for that epoch and token; fees that come later are shared by a further list.
/// @dev SECURITY: anyone may post a certified list and claim for anyone; money goes to the operator named.
contract Rewards is ReentrancyGuardTransient {
    using SafeTransferLib for address;

    /// One certified list.
    struct List {
        uint64 epoch;
        uint32 number; // of the list for its epoch and token
        address token;
        bytes32 root; // positional tree of (index, operator, amount)
        uint256 total;
    }

    event Posted(bytes32 indexed listId, uint64 indexed epoch, address indexed token, uint32 number, uint256 total);
    event Claimed(bytes32 indexed listId, address indexed operator, uint32 index, uint256 amount);

    error AlreadyPosted(bytes32 listId);
    error OutOfOrder(uint32 expected);
    error NotEnoughFees(uint256 has, uint256 needs);
    error UnknownList(bytes32 listId);
    error AlreadyClaimed(bytes32 listId, uint32 index);
    error BadProof();

    ICertificateVerifier public immutable verifier;
    IFeePot public immutable hub;

    mapping(bytes32 listId => uint256) private _left;
    mapping(bytes32 listId => bytes32) private _roots;
    mapping(bytes32 listId => mapping(uint256 word => uint256)) private _claimed;
    mapping(uint64 epoch => mapping(address token => uint32)) private _numbers;
    mapping(uint64 epoch => mapping(address token => uint256)) private _unshared;

    constructor(ICertificateVerifier verifier_, IFeePot hub_) {
        verifier = verifier_;
        hub = hub_;
    }

    /// @notice The native coin comes from the hub alone.
    receive() external payable {
        if (msg.sender != address(hub)) revert BadProof();
    }

    /// @notice The id under which operators decide on a list (a Governance claim's id), and under which it is claimed from.
    function listIdOf(uint64 epoch, address token, uint32 number) public view returns (bytes32) {
        return keccak256(abi.encode("lineal.rewards.v1", block.chainid, address(this), epoch, token, number));
    }

    /// @notice Posts a list. Operators certify Governance(listId, keccak256(abi.encode(root, total))).
    function post(List calldata list, bytes calldata certificate) external nonReentrant {
        bytes32 listId = listIdOf(list.epoch, list.token, list.number);
        if (_roots[listId] != 0) revert AlreadyPosted(listId);
        if (list.number != _numbers[list.epoch][list.token]) revert OutOfOrder(_numbers[list.epoch][list.token]);
        verifier.verifyAndCache(
            Claims.GOVERNANCE,
            Claims.governanceSlot(listId),
            Claims.governanceHash(listId, keccak256(abi.encode(list.root, list.total))),
            certificate
        );
        uint256 has = _unshared[list.epoch][list.token] + hub.sweep(list.epoch, list.token);
        if (list.root == 0 || has < list.total) revert NotEnoughFees(has, list.total);
        _unshared[list.epoch][list.token] = has - list.total;
        _numbers[list.epoch][list.token] = list.number + 1;
        _roots[listId] = list.root;
        _left[listId] = list.total;
        emit Posted(listId, list.epoch, list.token, list.number, list.total);
    }

    /// @notice Pays one entry of a list to its operator. Anyone may call.
    function claim(
        uint64 epoch,
        address token,
        uint32 number,
        uint32 index,
        address operator,
        uint256 amount,
        bytes32[] calldata proof
    ) external nonReentrant {
        bytes32 listId = listIdOf(epoch, token, number);
        bytes32 root = _roots[listId];
        if (root == 0) revert UnknownList(listId);
        uint256 bit = 1 << (index & 0xff);
        if (_claimed[listId][index >> 8] & bit != 0) revert AlreadyClaimed(listId, index);
        bytes32 leaf = PositionalTree.rewardLeaf(index, operator, amount);
        if (PositionalTree.rootOfProof(PositionalTree.REWARD_NODE, leaf, index, proof) != root) revert BadProof();
        if (amount > _left[listId]) revert NotEnoughFees(_left[listId], amount);
        _claimed[listId][index >> 8] |= bit;
        _left[listId] -= amount;
        emit Claimed(listId, operator, index, amount);
        if (token == address(0)) operator.safeTransferETH(amount);
        else token.safeTransfer(operator, amount);
    }

    /// @notice What a list still holds.
    function leftOf(bytes32 listId) external view returns (uint256) {
        return _left[listId];
    }
}
