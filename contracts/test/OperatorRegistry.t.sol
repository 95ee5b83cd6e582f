// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Announcement, Member, OperatorSet, SetHandover, Verdict} from "../src/Types.sol";
import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IOperatorRegistry} from "../src/interfaces/IOperatorRegistry.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {PositionalTree} from "../src/libraries/PositionalTree.sol";
import {Operators} from "./utils/Operators.sol";

/// A registry with five operators and its first set.
abstract contract RegistryFixture is Operators {
    OperatorRegistry internal r;
    address internal governor = address(0x60);
    address internal reporter = address(0x61);
    uint256 internal constant STAKE = 40 ether;

    function params() internal view returns (OperatorRegistry.Params memory p) {
        p.governor = governor;
        p.weightUnit = 1 ether;
        p.minStake = 32 ether;
        p.maxWeight = 100;
        p.maxShare = 1_000_000;
        p.minOperators = 4;
        p.maxOperators = 8;
        p.epochLength = 1 days;
        p.validity = 7 days;
        p.disputeWindow = 14 days;
        p.appealWindow = 3 days;
        p.equivocationSlash = 1_000_000;
        p.verdictCap = 100_000;
        p.reporterShare = 50_000;
    }

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        r = new OperatorRegistry(params());
        network = r.networkId();
        for (uint256 i = 0; i < 5; ++i) {
            join(i, STAKE);
        }
        r.rollEpoch();
    }

    function account(uint256 i) internal pure returns (address) {
        return address(uint160(0x1000 + i));
    }

    function secretOf(uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("operator", i))) >> 8;
    }

    function pop(uint256 secret, address who) internal view returns (bytes memory key, bytes memory proof) {
        key = publicKey(secret);
        bytes32 h = keccak256(key);
        proof = sign(secret, Claims.digest(network, 0, Claims.POP, Claims.popSlot(h), Claims.popHash(who, h)));
    }

    function join(uint256 i, uint256 stake) internal {
        address who = account(i);
        (bytes memory key, bytes memory proof) = pop(secretOf(i), who);
        vm.deal(who, stake);
        vm.prank(who);
        r.register{value: stake}(key, proof, "peer", who, stake);
    }

    /// The registry's current set, with the secrets that belong to it.
    function current() internal view returns (Set memory s) {
        (OperatorSet memory set, Member[] memory members) = r.operatorSet(r.currentEpoch());
        s.header = set;
        s.hash = r.setHashOf(set.epoch);
        s.secrets = new uint256[](members.length);
        s.keys = new bytes[](members.length);
        s.weights = new uint64[](members.length);
        for (uint256 i = 0; i < members.length; ++i) {
            s.secrets[i] = secretOf(uint160(members[i].operator) - 0x1000);
            s.keys[i] = members[i].key;
            s.weights[i] = members[i].weight;
        }
    }

    function direct(uint256 i, uint64 epoch, uint8 kind, bytes32 slot, bytes32 body)
        internal
        view
        returns (IOperatorRegistry.Statement memory s)
    {
        s.epoch = epoch;
        s.kind = kind;
        s.slot = slot;
        s.bodyHash = body;
        s.signature = sign(secretOf(i), Claims.digest(network, epoch, kind, slot, body));
    }

    function equivocate(uint256 i) internal {
        bytes memory key = publicKey(secretOf(i));
        IOperatorRegistry.Statement memory a = direct(i, 1, Claims.INFERENCE, "slot", "a");
        IOperatorRegistry.Statement memory b = direct(i, 1, Claims.INFERENCE, "slot", "b");
        vm.prank(reporter);
        r.slashEquivocation(key, a, b);
    }
}

contract OperatorRegistryTest is RegistryFixture {
    // ------------------------------------------------------------------------------------------------------------- sets

    /// The set that the registry commits to is the one that its members make.
    function test_setIsWhatItsMembersMake() public view {
        Set memory s = current();
        assertEq(s.header.count, 5, "count");
        assertEq(s.header.totalWeight, 5 * 40, "weight");
        assertEq(hashOf(s.header), s.hash, "hash");
        uint256 sum = 0;
        bytes32[] memory leaves = new bytes32[](5);
        for (uint256 i = 0; i < 5; ++i) {
            sum += s.secrets[i];
            leaves[i] = PositionalTree.setLeaf(i, keccak256(s.keys[i]), s.weights[i]);
        }
        assertEq(keccak256(s.header.aggregateKey), keccak256(publicKey(sum)), "aggregate");
        assertEq(PositionalTree.root(PositionalTree.SET_NODE, leaves), s.header.root, "root");
    }

    function test_epochs() public {
        expectError(IOperatorRegistry.EpochNotOver.selector);
        r.rollEpoch();
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        assertEq(r.currentEpoch(), 2, "epoch");
        expectError(IOperatorRegistry.UnknownEpoch.selector);
        r.operatorSet(3);
    }

    function test_weightIsCapped() public {
        join(5, 500 ether);
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        Set memory s = current();
        assertEq(s.weights[5], 100, "by maxWeight");
        assertEq(s.header.totalWeight, 300, "total");
    }

    function test_shareIsCapped() public {
        OperatorRegistry.Params memory p = params();
        p.maxShare = 250_000;
        r = new OperatorRegistry(p);
        network = r.networkId();
        for (uint256 i = 0; i < 4; ++i) {
            join(i, i == 0 ? 100 ether : STAKE);
        }
        r.rollEpoch();
        Set memory s = current();
        assertEq(s.weights[0], 55, "a quarter of 220");
        assertEq(s.header.totalWeight, 55 + 120, "total");
    }

    // ------------------------------------------------------------------------------------------------------------- keys

    function test_registerRefuses() public {
        address who = account(9);
        vm.deal(who, 1000 ether);
        (bytes memory key, bytes memory proof) = pop(secretOf(9), who);
        vm.startPrank(who);
        expectError(IOperatorRegistry.StakeTooLow.selector);
        r.register{value: 31 ether}(key, proof, "peer", who, 31 ether);
        expectError(IOperatorRegistry.WrongPayment.selector);
        r.register{value: 40 ether}(key, proof, "peer", who, 41 ether);
        expectError(OperatorRegistry.BadPeerId.selector);
        r.register{value: STAKE}(key, proof, "", who, STAKE);
        // infinity, an off-curve point, a point outside the subgroup's encoding, a short one
        expectError(IOperatorRegistry.BadKey.selector);
        r.register{value: STAKE}(new bytes(128), proof, "peer", who, STAKE);
        bytes memory off = bytes.concat(key);
        off[127] ^= 0x01;
        expectError(IOperatorRegistry.BadKey.selector);
        r.register{value: STAKE}(off, proof, "peer", who, STAKE);
        expectError(IOperatorRegistry.BadKey.selector);
        r.register{value: STAKE}(new bytes(96), proof, "peer", who, STAKE);
        vm.stopPrank();
        // another's proof of possession, copied from the mempool
        vm.deal(reporter, STAKE);
        vm.prank(reporter);
        expectError(IOperatorRegistry.BadProofOfPossession.selector);
        r.register{value: STAKE}(key, proof, "peer", reporter, STAKE);
        vm.prank(who);
        r.register{value: STAKE}(key, proof, "peer", who, STAKE);
        vm.prank(who);
        expectError(IOperatorRegistry.AlreadyRegistered.selector);
        r.register{value: STAKE}(key, proof, "peer", who, STAKE);
        // a key is unique for ever
        (, bytes memory stolen) = pop(secretOf(9), reporter);
        vm.prank(reporter);
        expectError(IOperatorRegistry.KeyTaken.selector);
        r.register{value: STAKE}(key, stolen, "peer", reporter, STAKE);
    }

    /// A point of the curve that is not in the subgroup: (0, 2), of order 3.
    function test_registerRefusesPointOutsideSubgroup() public {
        bytes memory key = new bytes(128);
        key[127] = 0x02;
        address who = account(9);
        vm.deal(who, STAKE);
        vm.prank(who);
        expectError(IOperatorRegistry.BadKey.selector);
        r.register{value: STAKE}(key, new bytes(256), "peer", who, STAKE);
    }

    /// The classic rogue key: a key made to cancel the others has no proof of possession.
    function test_rogueKeyIsRefused() public {
        // the attacker knows neither secret: it can only reuse signatures that it saw
        (bytes memory key,) = pop(secretOf(20) + 1, account(20));
        (, bytes memory proof) = pop(secretOf(20), account(20));
        vm.deal(account(20), STAKE);
        vm.prank(account(20));
        expectError(IOperatorRegistry.BadProofOfPossession.selector);
        r.register{value: STAKE}(key, proof, "peer", account(20), STAKE);
    }

    function test_rotateKey() public {
        uint256 fresh = secretOf(77);
        (bytes memory key, bytes memory proof) = pop(fresh, account(1));
        (bytes memory old,) = pop(secretOf(1), account(1));
        vm.prank(account(1));
        r.rotateKey(key, proof);
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        (OperatorSet memory set, Member[] memory members) = r.operatorSet(2);
        uint256 sum = fresh;
        for (uint256 i = 0; i < 5; ++i) {
            if (i != 1) sum += secretOf(i);
        }
        assertEq(keccak256(set.aggregateKey), keccak256(publicKey(sum)), "aggregate");
        assertEq(keccak256(members[1].key), keccak256(key), "key");
        (, members) = r.operatorSet(1);
        assertEq(keccak256(members[1].key), keccak256(old), "the old set keeps the old key");
        // the old key is still its owner's, and slashes it
        equivocate(1);
        assertTrue(r.operatorOf(account(1)).slashed, "slashed by the old key");
    }

    // --------------------------------------------------------------------------------------------------------- leaving

    function test_exitIsBonded() public {
        join(5, STAKE);
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        vm.prank(account(0));
        r.requestExit();
        uint64 until = r.operatorOf(account(0)).bondedUntil;
        (OperatorSet memory set,) = r.operatorSet(2);
        assertEq(until, set.validUntil + 14 days + 1 days, "validity, dispute window and a day (rule 12)");
        vm.warp(until);
        vm.prank(account(0));
        expectError(IOperatorRegistry.StillBonded.selector);
        r.withdraw();
        vm.warp(until + 1);
        vm.prank(account(0));
        r.withdraw();
        assertEq(account(0).balance, STAKE, "stake is back");
        vm.prank(account(0));
        expectError(IOperatorRegistry.NotRegistered.selector);
        r.withdraw();
    }

    /// The set never becomes empty, or weak, by accident.
    function test_exitsAreLimited() public {
        vm.prank(account(0));
        r.requestExit(); // four remain, 40 of 200 leave
        vm.prank(account(1));
        expectError(IOperatorRegistry.TooFewOperators.selector);
        r.requestExit();
        join(5, STAKE);
        join(6, STAKE);
        vm.prank(account(1));
        expectError(IOperatorRegistry.TooMuchExiting.selector); // 80 of 200 is more than a third
        r.requestExit();
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        vm.prank(account(1));
        r.requestExit();
    }

    function test_unstake() public {
        vm.prank(account(0));
        expectError(IOperatorRegistry.StakeTooLow.selector);
        r.requestUnstake(9 ether);
        vm.prank(account(0));
        r.requestUnstake(8 ether);
        assertEq(r.operatorOf(account(0)).weight, 32, "weight falls");
        vm.prank(account(0));
        expectError(IOperatorRegistry.StillBonded.selector);
        r.withdraw();
        (, uint64 until) = r.unbondingOf(account(0));
        vm.warp(until + 1);
        vm.prank(account(0));
        r.withdraw();
        assertEq(account(0).balance, 8 ether, "unstaked");
    }

    function test_tooFewFixNoSet() public {
        r = new OperatorRegistry(params());
        network = r.networkId();
        for (uint256 i = 0; i < 3; ++i) {
            join(i, STAKE);
        }
        expectError(IOperatorRegistry.TooFewOperators.selector);
        r.rollEpoch();
        assertEq(r.currentEpoch(), 0, "no set");
    }

    function test_tooMany() public {
        for (uint256 i = 5; i < 8; ++i) {
            join(i, STAKE);
        }
        (bytes memory key, bytes memory proof) = pop(secretOf(8), account(8));
        vm.deal(account(8), STAKE);
        vm.prank(account(8));
        expectError(IOperatorRegistry.TooManyOperators.selector);
        r.register{value: STAKE}(key, proof, "peer", account(8), STAKE);
    }

    // -------------------------------------------------------------------------------------------------------- evidence

    function test_equivocationSlashes() public {
        equivocate(2);
        IOperatorRegistry.Operator memory o = r.operatorOf(account(2));
        assertTrue(o.slashed && !o.active, "out");
        assertEq(o.stake, 0, "stake is gone");
        assertEq(r.creditOf(reporter), STAKE / 20, "reward");
        assertEq(r.creditOf(governor), STAKE - STAKE / 20, "the rest");
        // the next set follows at once, without it
        r.rollEpoch();
        Set memory s = current();
        assertEq(s.header.count, 4, "count");
        for (uint256 i = 0; i < 4; ++i) {
            assertTrue(s.secrets[i] != secretOf(2), "still there");
        }
        assertEq(hashOf(s.header), s.hash, "hash");
        vm.prank(reporter);
        r.withdrawCredit(reporter);
        assertEq(reporter.balance, STAKE / 20, "paid");
    }

    function test_equivocationOnlyOnce() public {
        equivocate(2);
        bytes memory key = publicKey(secretOf(2));
        IOperatorRegistry.Statement memory a = direct(2, 1, Claims.INFERENCE, "slot", "a");
        IOperatorRegistry.Statement memory b = direct(2, 1, Claims.INFERENCE, "slot", "b");
        vm.expectRevert();
        r.slashEquivocation(key, a, b);
    }

    /// Finalizing and nullifying one view share a slot (protocol rule 3), so doing both is evidence, whatever the kind and epoch.
    function test_kindAndEpochDoNotMatterForConflicts() public {
        bytes memory key = publicKey(secretOf(2));
        IOperatorRegistry.Statement memory a = direct(2, 1, Claims.NULLIFY, Claims.decideSlot(1, 9), "null");
        IOperatorRegistry.Statement memory b = direct(2, 2, Claims.CHECKPOINT, Claims.decideSlot(1, 9), "block");
        r.slashEquivocation(key, a, b);
        assertTrue(r.operatorOf(account(2)).slashed, "slashed");
    }

    /// Re-signing one body in a later epoch, and upgrading Sampled to Full, never make anyone slashable (protocol rule 4).
    function test_resigningIsNoEvidence() public {
        bytes memory key = publicKey(secretOf(2));
        bytes32 slot = Claims.inferenceSlot("request", 1, 0);
        IOperatorRegistry.Statement memory a = direct(2, 1, Claims.INFERENCE, slot, "body");
        IOperatorRegistry.Statement memory b = direct(2, 2, Claims.INFERENCE, slot, "body");
        expectError(IOperatorRegistry.NoConflict.selector);
        r.slashEquivocation(key, a, b);
        // Sampled and Full are different slots
        b = direct(2, 1, Claims.INFERENCE, Claims.inferenceSlot("request", 2, 0), "other");
        expectError(IOperatorRegistry.NoConflict.selector);
        r.slashEquivocation(key, a, b);
    }

    function test_evidenceMustBeSigned() public {
        bytes memory key = publicKey(secretOf(2));
        IOperatorRegistry.Statement memory a = direct(2, 1, Claims.INFERENCE, "slot", "a");
        IOperatorRegistry.Statement memory b = direct(3, 1, Claims.INFERENCE, "slot", "b");
        expectError(IOperatorRegistry.BadSignature.selector);
        r.slashEquivocation(key, a, b); // somebody else's
        b = direct(2, 1, Claims.INFERENCE, "slot", "b");
        b.epoch = 2;
        expectError(IOperatorRegistry.BadSignature.selector);
        r.slashEquivocation(key, a, b);
        b.epoch = 1;
        bytes32 was = network;
        network = keccak256("other network");
        b = direct(2, 1, Claims.INFERENCE, "slot", "b");
        network = was;
        expectError(IOperatorRegistry.BadSignature.selector);
        r.slashEquivocation(key, a, b); // signed for another network
        // a key that nobody registered
        key = publicKey(secretOf(50));
        a = direct(50, 1, Claims.INFERENCE, "slot", "a");
        b = direct(50, 1, Claims.INFERENCE, "slot", "b");
        expectError(IOperatorRegistry.NotRegistered.selector);
        r.slashEquivocation(key, a, b);
    }

    function announced(uint256 i, bytes32 slot, bytes32 body)
        internal
        view
        returns (IOperatorRegistry.Statement memory s)
    {
        s.epoch = 1;
        s.kind = Claims.ANNOUNCEMENT;
        s.slot = slot;
        s.bodyHash = body;
        s.index = 1;
        s.proof = new bytes32[](2);
        s.proof[0] = PositionalTree.announcementLeaf(0, "first", "first");
        s.proof[1] = PositionalTree.node(
            PositionalTree.ANNOUNCEMENT_NODE, PositionalTree.announcementLeaf(2, "third", "third"), 0
        );
        bytes32 pair = PositionalTree.node(
            PositionalTree.ANNOUNCEMENT_NODE, s.proof[0], PositionalTree.announcementLeaf(1, slot, body)
        );
        bytes32 root = PositionalTree.node(PositionalTree.ANNOUNCEMENT_NODE, pair, s.proof[1]);
        s.announcement = Announcement(account(i), 7, root, 3);
        s.signature = sign(
            secretOf(i),
            Claims.digest(
                network,
                1,
                Claims.ANNOUNCEMENT,
                Claims.announcementSlot(account(i), 7),
                Claims.announcementHash(s.announcement)
            )
        );
    }

    /// An announced body against a directly signed one counts.
    function test_announcedAgainstDirect() public {
        bytes memory key = publicKey(secretOf(2));
        IOperatorRegistry.Statement memory a = announced(2, "slot", "a");
        IOperatorRegistry.Statement memory b = direct(2, 1, Claims.INFERENCE, "slot", "b");
        r.slashEquivocation(key, a, b);
        assertTrue(r.operatorOf(account(2)).slashed, "slashed");
    }

    function test_announcedAgainstAnnounced() public {
        bytes memory key = publicKey(secretOf(2));
        r.slashEquivocation(key, announced(2, "slot", "a"), announced(2, "slot", "b"));
        assertTrue(r.operatorOf(account(2)).slashed, "slashed");
    }

    function test_announcedMustBeProved() public {
        bytes memory key = publicKey(secretOf(2));
        IOperatorRegistry.Statement memory b = direct(2, 1, Claims.INFERENCE, "slot", "b");
        IOperatorRegistry.Statement memory a = announced(2, "slot", "a");
        a.bodyHash = "c";
        expectError(IOperatorRegistry.BadProof.selector);
        r.slashEquivocation(key, a, b);
        a = announced(2, "slot", "a");
        a.index = 5;
        expectError(IOperatorRegistry.BadProof.selector);
        r.slashEquivocation(key, a, b);
        a = announced(2, "slot", "a");
        a.kind = Claims.INFERENCE;
        expectError(IOperatorRegistry.BadProof.selector);
        r.slashEquivocation(key, a, b);
        a = announced(2, "slot", "a");
        a.announcement.number = 8;
        expectError(IOperatorRegistry.BadSignature.selector);
        r.slashEquivocation(key, a, b);
    }

    // ------------------------------------------------------------------------------------------------- forged handovers

    function trueHandover() internal view returns (SetHandover memory h) {
        (OperatorSet memory to,) = r.operatorSet(2);
        h = SetHandover(1, r.setHashOf(1), 2, r.setHashOf(2), r.homeBlockOf(2), to.validUntil);
    }

    function signHandover(uint256 i, SetHandover memory h) internal view returns (bytes memory) {
        return sign(
            secretOf(i),
            Claims.digest(network, 1, Claims.SET_HANDOVER, Claims.handoverSlot(h.fromEpoch), Claims.handoverHash(h))
        );
    }

    function test_trueHandoverDoesNotSlash() public {
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        SetHandover memory h = trueHandover();
        bytes memory signature = signHandover(2, h);
        bytes memory key = publicKey(secretOf(2));
        expectError(IOperatorRegistry.HandoverIsTrue.selector);
        r.slashForgedHandover(key, 1, h, signature);
    }

    /// A signature on a handover whose set differs from the registry's is slashable alone (protocol rule 13): each field matters.
    function testFuzz_forgedHandoverSlashes(uint8 field, bytes32 noise) public {
        vm.warp(r.epochEndsAt());
        r.rollEpoch();
        SetHandover memory h = trueHandover();
        field = uint8(bound(field, 0, 5));
        vm.assume(noise != 0);
        if (field == 0) h.fromSetHash ^= noise;
        if (field == 1) h.toSetHash ^= noise;
        if (field == 2) h.homeBlock += 1 + uint32(uint256(noise));
        if (field == 3) h.validUntil += 1 + uint32(uint256(noise));
        if (field == 4) h.toEpoch += 1 + uint32(uint256(noise));
        if (field == 5) h.fromEpoch += 1 + uint32(uint256(noise));
        bytes memory signature = signHandover(2, h);
        bytes memory key = publicKey(secretOf(2));
        vm.prank(reporter);
        r.slashForgedHandover(key, 1, h, signature);
        assertTrue(r.operatorOf(account(2)).slashed, "slashed");
        assertTrue(r.creditOf(reporter) > 0, "rewarded");
    }

    function test_forgedHandoverMustBeSigned() public {
        SetHandover memory h = SetHandover(1, r.setHashOf(1), 2, "forged", 1, 2_000_000_000);
        bytes memory signature = signHandover(3, h);
        bytes memory key = publicKey(secretOf(2));
        expectError(IOperatorRegistry.BadSignature.selector);
        r.slashForgedHandover(key, 1, h, signature);
    }

    // -------------------------------------------------------------------------------------------------------- verdicts

    function verdict(bytes32 id, uint64 amount) internal view returns (Verdict memory v, bytes memory c) {
        v = Verdict(id, account(3), 1, "evidence", amount);
        Set memory s = current();
        c = certify(s, Claims.VERDICT, Claims.verdictSlot(id), Claims.verdictHash(v), only(3), 1);
    }

    function test_verdictSlashesAfterAppeal() public {
        (Verdict memory v, bytes memory c) = verdict("one", 1000);
        vm.prank(reporter);
        r.proposeVerdict(v, c);
        expectError(IOperatorRegistry.AppealOpen.selector);
        r.executeVerdict("one");
        expectError(IOperatorRegistry.AppealOpen.selector);
        r.proposeVerdict(v, c);
        vm.warp(block.timestamp + 3 days + 1);
        r.executeVerdict("one");
        assertEq(r.operatorOf(account(3)).stake, STAKE - STAKE / 10, "capped at a tenth");
        expectError(IOperatorRegistry.UnknownVerdict.selector);
        r.executeVerdict("one");
    }

    function test_verdictNeedsQuorum() public {
        (Verdict memory v, bytes memory c) = verdict("one", 1);
        v.slashAmount = 2;
        expectError(ICertificateVerifier.BadSignature.selector);
        r.proposeVerdict(v, c);
        Set memory s = current();
        v.slashAmount = 1;
        c = certify(s, Claims.VERDICT, Claims.verdictSlot("one"), Claims.verdictHash(v), two(0, 1), 1);
        expectError(ICertificateVerifier.NotEnoughWeight.selector);
        r.proposeVerdict(v, c);
        (v, c) = verdict("one", 1);
        vm.warp(s.header.validUntil + 1);
        expectError(IOperatorRegistry.UnknownEpoch.selector);
        r.proposeVerdict(v, c);
    }

    function test_verdictFreezesAndAppealCancels() public {
        vm.prank(account(3));
        r.requestExit();
        uint64 until = r.operatorOf(account(3)).bondedUntil;
        (Verdict memory v, bytes memory c) = verdict("one", 1);
        r.proposeVerdict(v, c);
        vm.warp(until + 1);
        vm.prank(account(3));
        expectError(OperatorRegistry.Frozen.selector);
        r.withdraw();
        expectError(OperatorRegistry.Unauthorized.selector);
        r.cancelVerdict("one");
        vm.prank(governor);
        r.cancelVerdict("one");
        vm.prank(account(3));
        r.withdraw();
        assertEq(account(3).balance, STAKE, "whole");
        expectError(IOperatorRegistry.UnknownVerdict.selector);
        r.executeVerdict("one");
    }

    function test_paramsAreChecked() public {
        OperatorRegistry.Params memory p = params();
        p.validity = 2 days;
        expectError(OperatorRegistry.BadParams.selector);
        new OperatorRegistry(p);
        p = params();
        p.maxOperators = 501;
        expectError(OperatorRegistry.BadParams.selector);
        new OperatorRegistry(p);
    }
}

/// Drives the registry at random and counts what goes in and out.
contract RegistryHandler is RegistryFixture {
    uint256 public paidIn;
    uint256 public paidOut;
    uint256 public evidence;

    function setUp() public override {
        super.setUp();
        paidIn = 5 * STAKE;
    }

    function registryOf() external view returns (OperatorRegistry) {
        return r;
    }

    function joinOne(uint256 i, uint256 extra) external {
        i = bound(i, 0, 9);
        uint256 stake = 32 ether + bound(extra, 0, 100 ether);
        address who = account(i);
        bytes memory key = publicKey(secretOf(i));
        if (r.ownerOfKey(keccak256(key)) != address(0)) return;
        (, bytes memory proof) = pop(secretOf(i), who);
        vm.deal(who, stake);
        vm.prank(who);
        try r.register{value: stake}(key, proof, "peer", who, stake) {
            paidIn += stake;
        } catch {}
    }

    function exitOne(uint256 i) external {
        vm.prank(account(bound(i, 0, 9)));
        try r.requestExit() {} catch {}
    }

    function unstakeOne(uint256 i, uint192 amount) external {
        vm.prank(account(bound(i, 0, 9)));
        try r.requestUnstake(uint192(bound(amount, 0, 50 ether))) {} catch {}
    }

    function withdrawOne(uint256 i) external {
        vm.prank(account(bound(i, 0, 9)));
        try r.withdraw() returns (uint256 amount) {
            paidOut += amount;
        } catch {}
    }

    function slashOne(uint256 i) external {
        i = bound(i, 0, 9);
        if (r.operatorOf(account(i)).stake == 0 || r.operatorOf(account(i)).slashed) return;
        this.slashNow(i);
        ++evidence;
    }

    function slashNow(uint256 i) external {
        equivocate(i);
    }

    function roll(uint256 wait) external {
        vm.warp(block.timestamp + bound(wait, 0, 30 days));
        try r.rollEpoch() {} catch {}
    }

    function tallies() external view returns (uint256 owed, uint256 slashed, uint256 activeWeight, uint256 active) {
        for (uint256 i = 0; i < 10; ++i) {
            IOperatorRegistry.Operator memory o = r.operatorOf(account(i));
            (uint256 unbonding,) = r.unbondingOf(account(i));
            owed += o.stake + unbonding;
            if (o.slashed) ++slashed;
            if (o.active) {
                activeWeight += o.weight;
                ++active;
            }
        }
        owed += r.creditOf(governor) + r.creditOf(reporter);
    }
}

contract RegistryInvariantTest is Operators {
    RegistryHandler private h;

    function setUp() public {
        h = new RegistryHandler();
        h.setUp();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(h);
    }

    /// The functions that the runner may call.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0].addr = address(h);
        list[0].selectors = new bytes4[](6);
        list[0].selectors[0] = h.joinOne.selector;
        list[0].selectors[1] = h.exitOne.selector;
        list[0].selectors[2] = h.unstakeOne.selector;
        list[0].selectors[3] = h.withdrawOne.selector;
        list[0].selectors[4] = h.slashOne.selector;
        list[0].selectors[5] = h.roll.selector;
    }

    /// Stake is conserved; only evidence slashes; sets are what they say and never too small.
    function invariant_registry() public view {
        OperatorRegistry r = h.registryOf();
        (uint256 owed, uint256 slashed,, uint256 active) = h.tallies();
        assertEq(address(r).balance, h.paidIn() - h.paidOut(), "what came in and did not leave is there");
        assertEq(address(r).balance, owed, "all of it is owed to somebody");
        assertEq(slashed, h.evidence(), "slashes without evidence");
        assertEq(r.activeOperators().length, active, "the list of the active");
        (OperatorSet memory set, Member[] memory members) = r.operatorSet(r.currentEpoch());
        uint256 sum = 0;
        for (uint256 i = 0; i < members.length; ++i) {
            sum += members[i].weight;
        }
        assertEq(set.totalWeight, sum, "total weight is the sum");
        assertTrue(members.length >= 4, "the set is too small");
        assertEq(hashOf(set), r.setHashOf(set.epoch), "the set's hash");
    }
}
