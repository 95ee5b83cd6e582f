// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import "../src/Types.sol";
import {GovernanceGate} from "../src/GovernanceGate.sol";
import {HubFactory} from "../src/HubFactory.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {Rewards, IFeePot} from "../src/Rewards.sol";
import {PolicyRegistry} from "../src/PolicyRegistry.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IModelRegistry} from "../src/interfaces/IModelRegistry.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {PositionalTree} from "../src/libraries/PositionalTree.sol";
import {HubFixture} from "./utils/HubFixture.sol";

/// A pot of fees that a test fills.
contract FakePot {
    mapping(uint64 => uint256) public pots;

    function fill(uint64 epoch) external payable {
        pots[epoch] += msg.value;
    }

    function sweep(uint64 epoch, address) external returns (uint256 amount) {
        amount = pots[epoch];
        pots[epoch] = 0;
        (bool ok,) = msg.sender.call{value: amount}("");
        require(ok, "sweep");
    }
}

/// @notice Governance, rewards, models, and the hub's factory.
contract GovernanceTest is HubFixture {
    TimelockController private timelock;
    GovernanceGate private gate;
    PolicyRegistry private governed;
    Rewards private rewards;
    FakePot private pot = new FakePot();

    function setUp() public override {
        super.setUp();
        address[] memory open = new address[](1);
        timelock = new TimelockController(2 days, new address[](0), open, address(this));
        gate = new GovernanceGate(verifier, timelock);
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(gate));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(gate));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        governed = new PolicyRegistry(verifier, address(timelock));
        rewards = new Rewards(verifier, IFeePot(address(pot)));
    }

    function decide(bytes32 id, bytes32 payloadHash) private view returns (bytes memory) {
        return certify(
            s, Claims.GOVERNANCE, Claims.governanceSlot(id), Claims.governanceHash(id, payloadHash), noOne(), 1
        );
    }

    function proposal() private view returns (GovernanceGate.Proposal memory p) {
        p.targets = new address[](1);
        p.values = new uint256[](1);
        p.payloads = new bytes[](1);
        p.targets[0] = address(governed);
        p.payloads[0] = abi.encodeCall(
            governed.setException, (bytes32("m"), bytes32("p"), uint64(block.timestamp) + 10 days, "decided")
        );
        p.delay = 2 days;
    }

    function execute(GovernanceGate.Proposal memory p) private {
        timelock.executeBatch(p.targets, p.values, p.payloads, p.predecessor, p.salt);
    }

    function test_operatorsGovern() public {
        GovernanceGate.Proposal memory p = proposal();
        gate.propose("one", p, decide("one", gate.proposalHash(p)));
        vm.expectRevert();
        execute(p);
        vm.warp(block.timestamp + 2 days);
        execute(p);
        assertTrue(governed.isPassed("m", "p"), "carried out");
    }

    function test_operatorsCallOff() public {
        GovernanceGate.Proposal memory p = proposal();
        bytes32 operation = gate.propose("one", p, decide("one", gate.proposalHash(p)));
        gate.cancel("two", operation, decide("two", gate.cancelHash(operation)));
        vm.warp(block.timestamp + 2 days);
        vm.expectRevert();
        execute(p);
    }

    function test_gateRefuses() public {
        GovernanceGate.Proposal memory p = proposal();
        bytes memory c = decide("one", gate.proposalHash(p));
        p.values[0] = 1;
        expectError(ICertificateVerifier.BadSignature.selector);
        gate.propose("one", p, c);
        p.values[0] = 0;
        expectError(ICertificateVerifier.BadSignature.selector);
        gate.propose("two", p, c);
        gate.propose("one", p, c);
        expectError(GovernanceGate.AlreadyUsed.selector);
        gate.propose("one", p, c);
        // a decision for another chain's timelock
        GovernanceGate other = new GovernanceGate(verifier, TimelockController(payable(address(0x1))));
        expectError(ICertificateVerifier.BadSignature.selector);
        other.propose("one", p, c);
        // nobody else schedules
        vm.expectRevert();
        timelock.scheduleBatch(p.targets, p.values, p.payloads, p.predecessor, p.salt, p.delay);
        p.delay = 1 days;
        c = decide("three", gate.proposalHash(p));
        vm.expectRevert(); // below the timelock's own delay
        gate.propose("three", p, c);
    }

    // ------------------------------------------------------------------------------------------------------------- rewards

    function list(uint32 number, uint256 total) private view returns (Rewards.List memory l, bytes memory c) {
        l = Rewards.List(3, number, address(0), 0, total);
        l.root = PositionalTree.node(
            PositionalTree.REWARD_NODE,
            PositionalTree.rewardLeaf(0, USER, 60),
            PositionalTree.rewardLeaf(1, RELAYER, 40)
        );
        c = decide(rewards.listIdOf(3, address(0), number), keccak256(abi.encode(l.root, l.total)));
    }

    function proofFor(uint32 index) private pure returns (bytes32[] memory proof) {
        proof = new bytes32[](1);
        proof[0] = index == 0
            ? PositionalTree.rewardLeaf(1, RELAYER, 40)
            : PositionalTree.rewardLeaf(0, USER, 60);
    }

    function test_rewards() public {
        vm.deal(address(this), 1000);
        pot.fill{value: 150}(3);
        (Rewards.List memory l, bytes memory c) = list(0, 100);
        rewards.post(l, c);
        uint256 before = USER.balance;
        rewards.claim(3, address(0), 0, 0, USER, 60, proofFor(0));
        assertEq(USER.balance, before + 60, "paid");
        expectError(Rewards.AlreadyClaimed.selector);
        rewards.claim(3, address(0), 0, 0, USER, 60, proofFor(0));
        expectError(Rewards.BadProof.selector);
        rewards.claim(3, address(0), 0, 1, RELAYER, 41, proofFor(1));
        expectError(Rewards.BadProof.selector);
        rewards.claim(3, address(0), 0, 1, USER, 40, proofFor(1));
        expectError(Rewards.UnknownList.selector);
        rewards.claim(4, address(0), 0, 1, RELAYER, 40, proofFor(1));
        rewards.claim(3, address(0), 0, 1, RELAYER, 40, proofFor(1));
        assertEq(address(rewards).balance, 50, "the rest stays");
        // what was not shared, and came later, is shared by a further list
        pot.fill{value: 50}(3);
        (l, c) = list(1, 100);
        rewards.post(l, c);
        rewards.claim(3, address(0), 1, 0, USER, 60, proofFor(0));
    }

    function test_rewardsRefuse() public {
        vm.deal(address(this), 1000);
        pot.fill{value: 99}(3);
        (Rewards.List memory l, bytes memory c) = list(0, 100);
        expectError(Rewards.NotEnoughFees.selector);
        rewards.post(l, c);
        pot.fill{value: 1}(3);
        l.total = 99;
        expectError(ICertificateVerifier.BadSignature.selector);
        rewards.post(l, c);
        (l, c) = list(1, 100);
        expectError(Rewards.OutOfOrder.selector);
        rewards.post(l, c);
        (l, c) = list(0, 100);
        rewards.post(l, c);
        expectError(Rewards.AlreadyPosted.selector);
        rewards.post(l, c);
        (bool ok,) = address(rewards).call{value: 1}("");
        assertTrue(!ok, "money from anybody");
    }

    /// A list that promises more than its total pays its total at most.
    function test_rewardsPayNoMoreThanTheTotal() public {
        vm.deal(address(this), 1000);
        pot.fill{value: 500}(3);
        (Rewards.List memory l, bytes memory c) = list(0, 70);
        rewards.post(l, c);
        rewards.claim(3, address(0), 0, 0, USER, 60, proofFor(0));
        expectError(Rewards.NotEnoughFees.selector);
        rewards.claim(3, address(0), 0, 1, RELAYER, 40, proofFor(1));
    }

    // -------------------------------------------------------------------------------------------------------------- models

    function test_postRecord() public {
        ModelRegistry m = new ModelRegistry();
        m.postRecord(new bytes(60 * 1024));
        expectError(IModelRegistry.BadRecord.selector);
        m.postRecord("");
        expectError(IModelRegistry.BadRecord.selector);
        m.postRecord(new bytes(60 * 1024 + 1));
    }

    function test_models() public {
        ModelRegistry m = new ModelRegistry();
        m.register("model", "lineage", 0, 100, "uri");
        assertEq(m.get("model").lineageRoot, "lineage", "lineage");
        expectError(IModelRegistry.AlreadyRegistered.selector);
        m.register("model", "other", 0, 100, "uri");
        expectError(IModelRegistry.UnknownModel.selector);
        m.register("next", "lineage", "unknown", 100, "uri");
        m.register("next", "lineage", "model", 100, "uri");
        m.setState("model", IModelRegistry.ModelState.Deprecated, "old");
        m.setState("model", IModelRegistry.ModelState.Active, "good after all");
        m.setState("model", IModelRegistry.ModelState.Revoked, "bad data");
        expectError(IModelRegistry.BadTransition.selector);
        m.setState("model", IModelRegistry.ModelState.Active, "please");
        vm.prank(USER);
        expectError(IModelRegistry.NotOwner.selector);
        m.setState("next", IModelRegistry.ModelState.Revoked, "not mine");
        vm.prank(USER);
        expectError(IModelRegistry.NotOwner.selector);
        m.setUri("next", "elsewhere");
        vm.prank(USER);
        expectError(IModelRegistry.NotOwner.selector);
        m.register("fork", "lineage", "next", 100, "uri");
        m.setUri("next", "elsewhere");
        m.transferOwnership("next", USER);
        expectError(IModelRegistry.NotOwner.selector);
        m.acceptOwnership("next");
        vm.prank(USER);
        m.acceptOwnership("next");
        assertEq(m.get("next").owner, USER, "owner");
        expectError(IModelRegistry.BadModel.selector);
        m.register(0, "lineage", 0, 100, "uri");
        expectError(IModelRegistry.UnknownModel.selector);
        m.get("nothing");
    }

    // ------------------------------------------------------------------------------------------------------------- factory

    function test_factory() public {
        HubFactory f = new HubFactory();
        address want = f.addressOf(address(this), "salt");
        assertEq(f.create("salt", address(policies)), want, "address");
        vm.expectRevert();
        f.create("salt", address(verifier)); // taken, whatever stands behind it
        vm.prank(USER);
        assertTrue(f.create("salt", address(policies)) != want, "another creator's is another");
        expectError(HubFactory.NotAContract.selector);
        f.create("other", USER);
    }
}
