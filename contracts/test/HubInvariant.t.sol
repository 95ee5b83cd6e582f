// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../src/Types.sol";
import {IInferenceHub} from "../src/interfaces/IInferenceHub.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {HubFixture, Receiver} from "./utils/HubFixture.sol";

/// Asks, answers, refunds, withdraws at random, with receivers of every mood, and keeps its own books.
contract HubHandler is HubFixture {
    Request[] private _requests;
    mapping(uint256 => bool) public settled;
    mapping(uint256 => bool) public refunded;
    uint256 public answeredTwice;
    uint256 public withdrawn;
    uint256 public deposited;
    uint256 public refusedRefunds;

    function count() external view returns (uint256) {
        return _requests.length;
    }

    function requestAt(uint256 i) external view returns (Request memory) {
        return _requests[i];
    }

    function askOne(uint256 fee, bool withReceiver, uint256 window) external {
        IInferenceHub.RequestParams memory p = params(withReceiver ? address(receiver) : address(0));
        p.operatorFee = uint128(bound(fee, 0, 1 ether));
        p.relayFee = uint128(bound(fee >> 128, 0, 1 ether));
        p.deadline = uint64(block.timestamp) + 1 + uint64(bound(window, 0, 2 hours));
        vm.deal(USER, 10 ether);
        _requests.push(ask(p));
        deposited += uint256(p.operatorFee) + p.relayFee;
    }

    function mood(uint8 m) external {
        receiver.setMood(Receiver.Mood(bound(m, 0, 3)));
    }

    function answerOne(uint256 i) external {
        if (_requests.length == 0) return;
        i = bound(i, 0, _requests.length - 1);
        Request memory r = _requests[i];
        bytes memory data = fulfilment(r, answer(r, OUTPUT), OUTPUT);
        vm.prank(RELAYER);
        (bool ok, bytes memory result) = address(hub).call(data);
        if (ok && abi.decode(result, (bool))) {
            if (settled[i] || refunded[i]) ++answeredTwice;
            settled[i] = true;
        }
    }

    function answerSome(uint256 from) external {
        if (_requests.length == 0) return;
        from = bound(from, 0, _requests.length - 1);
        uint256 n = _requests.length - from;
        if (n > 4) n = 4;
        Request[] memory list = new Request[](n);
        IInferenceHub.State[] memory before = new IInferenceHub.State[](n);
        for (uint256 i = 0; i < n; ++i) {
            list[i] = _requests[from + i];
            before[i] = stateOf(list[i]);
        }
        deliver(batch(list));
        for (uint256 i = 0; i < n; ++i) {
            IInferenceHub.State now_ = stateOf(list[i]);
            if (now_ != before[i]) {
                if (settled[from + i] || refunded[from + i]) ++answeredTwice;
                settled[from + i] = true;
            }
        }
    }

    function refundOne(uint256 i) external {
        if (_requests.length == 0) return;
        i = bound(i, 0, _requests.length - 1);
        Request memory r = _requests[i];
        bool due = block.timestamp > uint256(r.deadline) + GRACE && stateOf(r) == IInferenceHub.State.Requested;
        try hub.refund(r) {
            if (settled[i] || refunded[i]) ++answeredTwice;
            refunded[i] = true;
        } catch {
            if (due) ++refusedRefunds;
        }
    }

    function withdrawSome(uint256 who, uint256 amount) external {
        address account = who % 2 == 0 ? USER : RELAYER;
        amount = bound(amount, 0, hub.balanceOf(account, address(0)));
        vm.prank(account);
        hub.withdraw(address(0), amount, address(0xdead));
        withdrawn += amount;
    }

    function sweepAll() external {
        uint256 pot = hub.potOf(1, address(0));
        vm.prank(REWARDS);
        hub.sweep(1, address(0));
        withdrawn += pot;
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 0, 3 hours));
    }

    /// What the hub owes, by its own books.
    function owed() external view returns (uint256 sum) {
        sum = hub.balanceOf(USER, address(0)) + hub.balanceOf(RELAYER, address(0)) + hub.potOf(1, address(0));
        for (uint256 i = 0; i < _requests.length; ++i) {
            Request memory r = _requests[i];
            if (stateOf(r) == IInferenceHub.State.Requested) sum += uint256(r.operatorFee) + r.relayFee;
        }
    }

    function held() external view returns (uint256) {
        return address(hub).balance;
    }
}

contract HubInvariantTest {
    HubHandler private h;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        h = new HubHandler();
        h.setUp();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(h);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0].addr = address(h);
        list[0].selectors = new bytes4[](8);
        list[0].selectors[0] = h.askOne.selector;
        list[0].selectors[1] = h.mood.selector;
        list[0].selectors[2] = h.answerOne.selector;
        list[0].selectors[3] = h.answerSome.selector;
        list[0].selectors[4] = h.refundOne.selector;
        list[0].selectors[5] = h.withdrawSome.selector;
        list[0].selectors[6] = h.sweepAll.selector;
        list[0].selectors[7] = h.pass.selector;
    }

    /// Escrow is conserved; nothing is paid twice; a refund that is due is never refused.
    function invariant_money() public view {
        require(h.held() == h.owed(), "the hub holds what it owes");
        require(h.held() == h.deposited() - h.withdrawn(), "and what came in and did not leave");
        require(h.answeredTwice() == 0, "settled or refunded twice");
        require(h.refusedRefunds() == 0, "a refund that was due was refused");
    }
}
