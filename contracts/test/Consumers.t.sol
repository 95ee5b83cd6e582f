// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../src/Types.sol";
import {LinealConsumer} from "../src/consumer/LinealConsumer.sol";
import {LinealTensors, Tensor} from "../src/consumer/LinealTensors.sol";
import {MockLineal} from "../src/consumer/MockLineal.sol";
import {AnswerBoard} from "../src/examples/AnswerBoard.sol";
import {LendingMarket} from "../src/examples/LendingMarket.sol";
import {PredictionMirror} from "../src/examples/PredictionMirror.sol";
import {IInferenceHub} from "../src/interfaces/IInferenceHub.sol";
import {IPolicyRegistry} from "../src/interfaces/IPolicyRegistry.sol";
import {Result} from "../src/interfaces/ILinealReceiver.sol";
import {Libraries} from "./harness/Libraries.sol";
import {Test} from "./utils/Test.sol";

/// @notice The worked examples, tested as their authors would: with the mock network and without a node.
contract ConsumersTest is Test {
    MockLineal private net = new MockLineal();
    Libraries private lib = new Libraries();
    LendingMarket private market;
    PredictionMirror private mirror;
    address private constant BORROWER = address(0xb0);
    bytes32 private constant MODEL = keccak256("risk model");
    bytes32 private constant POLICY = keccak256("policy");

    function setUp() public {
        vm.warp(1_800_000_000);
        market = new LendingMarket(
            IInferenceHub(address(net)), IPolicyRegistry(address(net)), MODEL, keccak256("engine"), POLICY
        );
        mirror = new PredictionMirror(IInferenceHub(address(net)), 777, address(0xa5), MODEL);
        vm.deal(BORROWER, 100 ether);
    }

    function floats(bytes4 a, bytes4 b) private pure returns (bytes memory) {
        Tensor[] memory t = new Tensor[](1);
        t[0] = Tensor("scores", 1, new uint64[](2), abi.encodePacked(a, b));
        (t[0].shape[0], t[0].shape[1]) = (1, 2);
        return abi.encode(t);
    }

    function apply_() private returns (bytes32 id) {
        vm.startPrank(BORROWER);
        market.addCollateral{value: 10 ether}();
        id = market.apply_("salt", "features", 0, 0);
        vm.stopPrank();
    }

    function test_lending() public {
        bytes32 id = apply_();
        expectError(LendingMarket.NotScored.selector);
        vm.prank(BORROWER);
        market.borrow(1);
        assertTrue(net.answer(id, floats(0x0000803e, 0)), "callback"); // 0.25, little-endian
        vm.deal(address(market), 100 ether);
        vm.startPrank(BORROWER);
        market.borrow(6 ether); // 10 * 0.8 * 0.75
        expectError(LendingMarket.TooMuch.selector);
        market.borrow(1);
        expectError(LendingMarket.TooMuch.selector);
        market.withdrawCollateral(1);
        expectError(LendingMarket.TooMuch.selector);
        market.repay{value: 7 ether}();
        market.repay{value: 6 ether}();
        market.withdrawCollateral(10 ether);
        assertEq(BORROWER.balance, 100 ether, "all is back");
        vm.stopPrank();
    }

    /// The lineage gate: the score was good, the model is revoked, nobody borrows.
    function test_lendingStopsWithTheModel() public {
        net.answer(apply_(), floats(0, 0));
        net.setFailedRule(MODEL, POLICY, keccak256("no-banned-source"));
        vm.prank(BORROWER);
        expectError(MockLineal.PolicyFailed.selector);
        market.borrow(1);
        net.setFailedRule(MODEL, POLICY, 0);
        vm.warp(block.timestamp + 1 days + 1);
        vm.prank(BORROWER);
        expectError(LendingMarket.ScoreTooOld.selector);
        market.borrow(1);
    }

    function test_lendingRejection() public {
        net.rejectRequest(apply_(), 1);
        vm.prank(BORROWER);
        expectError(LendingMarket.TooMuch.selector);
        market.borrow(1);
    }

    function test_consumersListenToTheHubAlone() public {
        Result memory r;
        expectError(LinealConsumer.NotHub.selector);
        market.onInference(r, "");
        vm.prank(address(net));
        expectError(LinealConsumer.NotAccepted.selector);
        market.onInference(r, ""); // somebody else's request that names this contract
        expectError(LinealConsumer.NotHub.selector);
        market.onAssurance(r, "", true);
    }

    function test_mirror() public {
        bytes memory output = floats(0x0000003f, 0x0000803f); // 0.5 and 1.0
        net.answerFrom(777, address(0xa5), MODEL, address(mirror), output);
        assertEq(mirror.latestClass(), 1, "class");
        expectError(LinealConsumer.NotAccepted.selector);
        net.answerFrom(777, address(0xa6), MODEL, address(mirror), output);
        expectError(LinealConsumer.NotAccepted.selector);
        net.answerFrom(778, address(0xa5), MODEL, address(mirror), output);
        expectError(LinealConsumer.NotAccepted.selector);
        net.answerFrom(777, address(0xa5), keccak256("other"), address(mirror), output);
    }

    function test_board() public {
        AnswerBoard board = new AnswerBoard(IInferenceHub(address(net)), address(this));
        expectError(LinealConsumer.NotAccepted.selector);
        net.answerFrom(777, address(0xa5), MODEL, address(board), "x");
        vm.prank(BORROWER);
        expectError(AnswerBoard.NotOwner.selector);
        board.trust(777, address(0), true);
        board.trust(777, address(0), true);
        net.answerFrom(777, address(0xa5), MODEL, address(board), "x");
    }

    function test_floats() public {
        Tensor memory t = Tensor("t", 1, new uint64[](0), hex"0000803f000000bf00000080cdcccc3d0000807f010000000000c07f");
        assertEq(lib.floatAtWad(t, 0), int256(1e18), "1");
        assertEq(lib.floatAtWad(t, 1), -int256(0.5e18), "-0.5");
        assertEq(lib.floatAtWad(t, 2), int256(0), "-0");
        assertEq(lib.floatAtWad(t, 3), int256(100000001490116119), "0.1");
        expectError(LinealTensors.NotFinite.selector);
        lib.floatAtWad(t, 4); // infinity
        assertEq(lib.floatAtWad(t, 5), int256(0), "the least subnormal");
        expectError(LinealTensors.NotFinite.selector);
        lib.floatAtWad(t, 6); // not a number
        expectError(LinealTensors.OutOfBounds.selector);
        lib.floatAtWad(t, 7);
        expectError(LinealTensors.WrongType.selector);
        lib.intAt(t, 0);
        t = Tensor("t", 7, new uint64[](0), hex"ffffffffffffffff");
        assertEq(lib.intAt(t, 0), int256(-1), "int64");
        t = Tensor("t", 6, new uint64[](0), hex"feffffff");
        assertEq(lib.intAt(t, 0), int256(-2), "int32");
    }
}
