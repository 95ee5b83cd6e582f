// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {LinealConsumer} from "../consumer/LinealConsumer.sol";
import {LinealTensors} from "../consumer/LinealTensors.sol";
import {Destination} from "../Types.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {IPolicyRegistry} from "../interfaces/IPolicyRegistry.sol";
import {Result} from "../interfaces/ILinealReceiver.sol";

/// @title A lending market that asks a risk model
/// @notice A worked example: a borrower applies with features, the model's answer sets how much may be borrowed against the collateral,
/// and borrowing is refused when the model breaks the market's policy at that moment, even if the score was given before.
contract LendingMarket is LinealConsumer {
    /// An application and what became of it.
    struct Account {
        bytes32 requestId;
        uint256 collateral;
        uint256 debt;
        uint256 loanToValueWad;
        uint64 scoredAt;
    }

    event Applied(address indexed borrower, bytes32 indexed requestId);
    event Scored(address indexed borrower, uint256 loanToValueWad);
    event Borrowed(address indexed borrower, uint256 amount);

    error NotScored(address borrower);
    error ScoreTooOld(uint64 scoredAt);
    error TooMuch(uint256 wanted, uint256 allowed);

    /// How long a score may be used.
    uint64 public constant SCORE_LIFETIME = 1 days;
    /// How old the policy's verdict on the model may be when somebody borrows.
    uint64 public constant POLICY_AGE = 1 hours;
    /// The most that the model may allow, whatever it says.
    uint256 public constant MAX_LOAN_TO_VALUE = 0.8e18;
    uint32 public constant CALLBACK_GAS = 250_000;

    IPolicyRegistry public immutable policies;
    bytes32 public immutable model;
    bytes32 public immutable engineId;
    bytes32 public immutable policy;

    mapping(address borrower => Account) public accounts;
    mapping(bytes32 requestId => address) private _borrowerOf;

    constructor(
        IInferenceHub hub_,
        IPolicyRegistry policies_,
        bytes32 model_,
        bytes32 engineId_,
        bytes32 policy_
    ) LinealConsumer(hub_) {
        policies = policies_;
        model = model_;
        engineId = engineId_;
        policy = policy_;
    }

    /// @notice Adds collateral, in the native coin.
    function addCollateral() external payable {
        accounts[msg.sender].collateral += msg.value;
    }

    /// @notice Asks the model about the sender. The value pays the network's fees, which the caller takes from the hub's quote.
    function apply_(bytes32 salt, bytes calldata features, uint128 operatorFee, uint128 relayFee)
        external
        payable
        returns (bytes32 requestId)
    {
        IInferenceHub.RequestParams memory p;
        p.model = model;
        p.engineId = engineId;
        p.minAssurance.mode = 1;
        p.policyId = policy;
        p.destinations = new Destination[](1);
        p.destinations[0] = Destination(uint64(block.chainid), address(this), CALLBACK_GAS);
        p.operatorFee = operatorFee;
        p.relayFee = relayFee;
        p.deadline = uint64(block.timestamp) + 1 hours;
        requestId = hub.request{value: msg.value}(p, salt, features, "");
        accounts[msg.sender].requestId = requestId;
        _borrowerOf[requestId] = msg.sender;
        emit Applied(msg.sender, requestId);
    }

    /// @notice Supplies what others may borrow. (A market of its own would keep books of who supplied what.)
    receive() external payable {}

    /// @notice Borrows against collateral and score.
    function borrow(uint256 amount) external {
        Account storage a = accounts[msg.sender];
        if (a.scoredAt == 0) revert NotScored(msg.sender);
        if (block.timestamp > a.scoredAt + SCORE_LIFETIME) revert ScoreTooOld(a.scoredAt);
        policies.check(model, policy, POLICY_AGE); // fails now if the model's lineage fails now, and names the rule
        uint256 allowed = a.collateral * a.loanToValueWad / 1e18;
        if (a.debt + amount > allowed) revert TooMuch(a.debt + amount, allowed);
        a.debt += amount;
        emit Borrowed(msg.sender, amount);
        SafeTransferLib.safeTransferETH(msg.sender, amount);
    }

    /// @notice Repays a part of the debt, or all of it.
    function repay() external payable {
        Account storage a = accounts[msg.sender];
        if (msg.value > a.debt) revert TooMuch(msg.value, a.debt);
        a.debt -= msg.value;
    }

    /// @notice Takes collateral back that no debt needs.
    function withdrawCollateral(uint256 amount) external {
        Account storage a = accounts[msg.sender];
        if (amount > a.collateral) revert TooMuch(amount, a.collateral);
        a.collateral -= amount;
        uint256 allowed = a.collateral * a.loanToValueWad / 1e18;
        if (a.debt > allowed) revert TooMuch(a.debt, allowed);
        SafeTransferLib.safeTransferETH(msg.sender, amount);
    }

    function _onAnswer(Result calldata result, bytes calldata output) internal override {
        address borrower = _borrowerOf[result.requestId];
        Account storage a = accounts[borrower];
        if (borrower == address(0) || a.requestId != result.requestId) return; // superseded by a later application
        uint256 ratio = 0;
        if (result.outcome == 1) {
            int256 risk = LinealTensors.floatAtWad(LinealTensors.decode(output)[0], 0);
            // risk 0 allows the most, risk 1 or more nothing
            if (risk < 0) risk = 0;
            if (risk < 1e18) ratio = MAX_LOAN_TO_VALUE * uint256(1e18 - risk) / 1e18;
        }
        a.loanToValueWad = ratio;
        a.scoredAt = uint64(block.timestamp);
        emit Scored(borrower, ratio);
    }

    function _onAssurance(Result calldata result, bytes calldata output, bool reversed) internal override {
        if (reversed) _onAnswer(result, output);
    }
}
