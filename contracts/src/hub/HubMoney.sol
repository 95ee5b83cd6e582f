// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {Destination, Request} from "../Types.sol";
import {IInferenceHub} from "../interfaces/IInferenceHub.sol";
import {Claims} from "../libraries/Claims.sol";
import {HubState} from "./HubState.sol";

/// @title The hub's money
/// @notice Fees come in with requests and deposits, and leave by pull. The sum of what the hub owes (balances, escrow of open requests,
/// operators' pots) never exceeds what it holds, for each token.
abstract contract HubMoney is HubState {
    using SafeTransferLib for address;

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

    /// @notice Sets a token's price, and whether it may pay for requests. Rebasing tokens must not be accepted.
    function setPrice(address token, Price calldata price) external {
        if (msg.sender != governor) revert Unauthorized();
        _prices[token] = price;
        emit PriceChanged(token, price);
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

    /// Takes a fee; returns the part that must come as the native coin.
    function _pull(address token, uint256 amount) internal returns (uint256 native) {
        if (token == address(0)) return amount;
        if (!_prices[token].accepted) revert TokenNotAccepted(token);
        if (amount == 0) return 0;
        uint256 got = _take(token, amount);
        if (got != amount) revert WrongPayment(amount, got);
    }

    /// Takes tokens from the sender and returns by how much the balance grew.
    function _take(address token, uint256 amount) internal returns (uint256) {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        return token.balanceOf(address(this)) - before;
    }

    function _send(address token, address to, uint256 amount) internal {
        if (token == address(0)) to.safeTransferETH(amount);
        else token.safeTransfer(to, amount);
    }

    function _debit(address account, address token, uint256 amount) internal {
        uint256 has = _balances[account][token];
        if (has < amount) revert InsufficientDeposit(has, amount);
        _balances[account][token] = has - amount;
    }

    /// A delivery from another chain is paid from the receiver's balance, or by nobody.
    function _payDelivery(address receiver) internal {
        if (receiver == address(0)) return;
        DeliveryFee memory fee = _deliveryFees[receiver];
        if (fee.amount == 0 || _balances[receiver][fee.token] < fee.amount) return;
        _balances[receiver][fee.token] -= fee.amount;
        _balances[msg.sender][fee.token] += fee.amount;
    }
}
