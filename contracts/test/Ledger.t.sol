// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../src/Types.sol";
import {Checkpoints} from "../src/Checkpoints.sol";
import {FeedFacade} from "../src/FeedFacade.sol";
import {Feeds} from "../src/Feeds.sol";
import {PolicyRegistry} from "../src/PolicyRegistry.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {ICheckpoints} from "../src/interfaces/ICheckpoints.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {IPolicyRegistry} from "../src/interfaces/IPolicyRegistry.sol";
import {Chunks} from "../src/libraries/Chunks.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {PositionalTree} from "../src/libraries/PositionalTree.sol";
import {HubFixture} from "./utils/HubFixture.sol";

/// @notice What comes out of the ledger: tree heads, statuses, feeds.
contract LedgerTest is HubFixture {
    Checkpoints private heads;
    Feeds private feeds;
    bytes32 private constant MODEL = keccak256("model");
    bytes32 private constant POLICY = keccak256("policy");
    bytes32 private constant RULE = keccak256("no-banned-source");

    function setUp() public override {
        super.setUp();
        heads = new Checkpoints(verifier);
        feeds = new Feeds(verifier);
    }

    // ---------------------------------------------------------------------------------------------------------- tree heads

    bytes32[] private leaves;

    function root(uint256 from, uint256 to) private view returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 k = 1;
        while (k * 2 < to - from) k *= 2;
        return sha256(abi.encodePacked(bytes1(0x01), root(from, from + k), root(from + k, to)));
    }

    /// The audit path of leaf m in leaves [from, to), by the recursive definition of RFC 6962.
    function path(uint256 m, uint256 from, uint256 to) private view returns (bytes32[] memory) {
        if (to - from == 1) return new bytes32[](0);
        uint256 k = 1;
        while (k * 2 < to - from) k *= 2;
        if (m < from + k) return push(path(m, from, from + k), root(from + k, to));
        return push(path(m, from + k, to), root(from, from + k));
    }

    /// The consistency proof between the trees of m and n leaves, by the recursive definition.
    function consistency(uint256 m, uint256 from, uint256 to, bool whole) private view returns (bytes32[] memory) {
        if (m == to - from) return whole ? new bytes32[](0) : push(new bytes32[](0), root(from, to));
        uint256 k = 1;
        while (k * 2 < to - from) k *= 2;
        if (m <= k) return push(consistency(m, from, from + k, whole), root(from + k, to));
        return push(consistency(m - k, from + k, to, false), root(from, from + k));
    }

    function push(bytes32[] memory list, bytes32 x) private pure returns (bytes32[] memory out) {
        out = new bytes32[](list.length + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            out[i] = list[i];
        }
        out[list.length] = x;
    }

    function submit(uint256 size) private returns (Checkpoint memory c) {
        while (leaves.length < size) leaves.push(sha256(abi.encodePacked(bytes1(0), leaves.length)));
        c = checkpointOf(0);
        c.ledgerSize = uint64(size);
        c.ledgerRoot = root(0, size);
        c.height = uint64(size);
        bytes memory cert = certifyBlock(c);
        assertTrue(heads.submit(c, cert), "accepted");
    }

    function testFuzz_inclusionAndConsistency(uint256 size, uint256 index, uint256 older) public {
        size = bound(size, 2, 40);
        index = bound(index, 0, size - 1);
        older = bound(older, 1, size - 1);
        submit(older);
        bytes32 olderRoot = heads.rootOf(uint64(older));
        submit(size);
        bytes32[] memory p = path(index, 0, size);
        heads.requireIncluded(uint64(size), uint64(index), leaves[index], p);
        bytes32[] memory q = consistency(older, 0, size, true);
        heads.requireConsistent(uint64(older), olderRoot, uint64(size), q);

        // another index, leaf, size, root, a longer and a shorter proof
        expectError(ICheckpoints.BadProof.selector);
        heads.requireIncluded(uint64(size), uint64((index + 1) % size), leaves[index], p);
        expectError(ICheckpoints.BadProof.selector);
        heads.requireIncluded(uint64(size), uint64(index), keccak256("other"), p);
        expectError(ICheckpoints.BadProof.selector);
        heads.requireIncluded(uint64(size), uint64(index), leaves[index], push(p, 0));
        expectError(ICheckpoints.BadProof.selector);
        heads.requireIncluded(uint64(size), uint64(index + size), leaves[index], p);
        expectError(ICheckpoints.BadProof.selector);
        heads.requireConsistent(uint64(older), keccak256("other"), uint64(size), q);
        expectError(ICheckpoints.BadProof.selector);
        heads.requireConsistent(uint64(older), olderRoot, uint64(size), push(q, 0));
        expectError(ICheckpoints.UnknownHead.selector);
        heads.requireIncluded(uint64(size + 1), uint64(index), leaves[index], p);
    }

    function testFuzz_subtrees(uint256 size, uint256 index, uint8 level) public {
        size = bound(size, 2, 40);
        level = uint8(bound(level, 0, 3));
        submit(size);
        uint256 width = 1 << level;
        index = bound(index, 0, size - 1);
        uint256 at = index / width;
        if ((at + 1) * width > size) {
            expectError(ICheckpoints.IncompleteSubtree.selector);
            heads.anchorSubtree(uint64(size), level, uint64(at), keccak256("x"), new bytes32[](0));
            return;
        }
        bytes32[] memory p = path(index, 0, size);
        bytes32[] memory lower = path(index, at * width, (at + 1) * width);
        bytes32[] memory upper = new bytes32[](p.length - lower.length);
        for (uint256 i = 0; i < upper.length; ++i) {
            upper[i] = p[lower.length + i];
        }
        bytes32 h = root(at * width, (at + 1) * width);
        expectError(ICheckpoints.BadProof.selector);
        heads.requireIncludedInSubtree(uint64(index), leaves[index], lower);
        expectError(ICheckpoints.BadProof.selector);
        heads.anchorSubtree(uint64(size), level, uint64(at), keccak256("other"), upper);
        heads.anchorSubtree(uint64(size), level, uint64(at), h, upper);
        heads.requireIncludedInSubtree(uint64(index), leaves[index], lower);
        expectError(ICheckpoints.BadProof.selector);
        heads.requireIncludedInSubtree(uint64(index), keccak256("other"), lower);
    }

    function test_headsOnlyGrow() public {
        Checkpoint memory c = submit(5);
        bytes memory cert = certifyBlock(c);
        assertTrue(!heads.submit(c, cert), "the same again");
        c.ledgerSize = 4;
        assertTrue(!heads.submit(c, ""), "a smaller one");
        c.ledgerSize = 6;
        expectError(ICertificateVerifier.BadSignature.selector);
        heads.submit(c, cert);
        assertEq(heads.latest().size, 5, "latest");
    }

    // ------------------------------------------------------------------------------------------------------------ statuses

    function statusOf(uint8 status, uint64 size) private view returns (Status memory st) {
        st = Status(
            MODEL,
            POLICY,
            status,
            status == 2 ? RULE : bytes32(0),
            size,
            uint64(block.timestamp),
            uint64(block.timestamp) + 1 days
        );
    }

    function certifyStatus(Status memory st) private view returns (bytes memory) {
        return certify(
            s, Claims.STATUS, Claims.statusSlot(st.model, st.policy, st.ledgerSize), Claims.statusHash(st), noOne(), 1
        );
    }

    function set(uint8 status, uint64 size) private returns (bool) {
        Status memory st = statusOf(status, size);
        return policies.update(st, certifyStatus(st));
    }

    function test_statuses() public {
        expectError(IPolicyRegistry.PolicyUndecided.selector);
        policies.check(MODEL, POLICY, 1 hours);
        assertTrue(set(1, 10), "set");
        policies.check(MODEL, POLICY, 1 hours);
        // a failure names its rule
        assertTrue(set(2, 11), "set");
        vm.expectRevert(abi.encodeWithSelector(IPolicyRegistry.PolicyFailed.selector, MODEL, POLICY, RULE));
        policies.check(MODEL, POLICY, 1 hours);
        // an older verdict does not come back
        assertTrue(!set(1, 10), "older");
        assertTrue(!set(1, 11), "as old");
        assertTrue(!policies.isPassed(MODEL, POLICY), "still failed");
        assertTrue(set(3, 12), "pending");
        expectError(IPolicyRegistry.PolicyUndecided.selector);
        policies.check(MODEL, POLICY, 1 hours);
        assertTrue(set(1, 13), "passed");
        assertEq(policies.statusOf(MODEL, POLICY).failedRule, bytes32(0), "no rule");
        policies.check(MODEL, POLICY, 1 hours);
    }

    function test_statusAge() public {
        set(1, 10);
        vm.warp(block.timestamp + 1 hours);
        policies.check(MODEL, POLICY, 1 hours);
        vm.warp(block.timestamp + 1);
        expectError(IPolicyRegistry.StatusTooOld.selector);
        policies.check(MODEL, POLICY, 1 hours);
        policies.check(MODEL, POLICY, 1 days);
        vm.warp(block.timestamp + 1 days);
        expectError(IPolicyRegistry.StatusTooOld.selector);
        policies.check(MODEL, POLICY, type(uint64).max); // past its own validity
        assertTrue(!policies.isPassed(MODEL, POLICY), "past its validity");
    }

    function test_statusMustBeCertified() public {
        Status memory st = statusOf(1, 10);
        bytes memory c = certifyStatus(st);
        st.status = 2;
        expectError(ICertificateVerifier.BadSignature.selector);
        policies.update(st, c);
    }

    function test_statusByCheckpoint() public {
        Status memory st = statusOf(1, 10);
        bytes32 sibling = keccak256("sibling");
        Checkpoint memory c = checkpointOf(0);
        c.policyRoot = PositionalTree.node(
            PositionalTree.POLICY_NODE, sibling, PositionalTree.policyLeaf(1, Claims.statusHash(st))
        );
        bytes memory cert = certifyBlock(c);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = sibling;
        expectError(IPolicyRegistry.BadProof.selector);
        policies.updateByCheckpoint(c, cert, st, 0, proof);
        st.status = 2;
        expectError(IPolicyRegistry.BadProof.selector);
        policies.updateByCheckpoint(c, cert, st, 1, proof);
        st.status = 1;
        assertTrue(policies.updateByCheckpoint(c, cert, st, 1, proof), "set");
        policies.check(MODEL, POLICY, 1 hours);
        assertTrue(!policies.updateByCheckpoint(c, cert, st, 1, proof), "once");
    }

    function test_statusesInBatch() public {
        Status[] memory list = new Status[](3);
        bytes memory row;
        for (uint256 i = 0; i < 3; ++i) {
            list[i] = statusOf(1, 10);
            list[i].model = keccak256(abi.encode(i));
            row = bytes.concat(row, Claims.statusHash(list[i]));
        }
        Checkpoint memory c =
            checkpointOf(PositionalTree.chunkLeaf(0, uint64(block.chainid), 3, keccak256(row)));
        bytes memory cert = certifyBlock(c);
        bytes32[] memory none = new bytes32[](0);
        list[1].status = 2;
        expectError(Chunks.BadChunk.selector);
        policies.updateBatch(c, cert, 0, none, list);
        list[1].status = 1;
        assertEq(policies.updateBatch(c, cert, 0, none, list), 3, "all");
        assertEq(policies.updateBatch(c, cert, 0, none, list), 0, "once");
    }

    /// An answer signed before a revocation is refused after it.
    function test_consumeFailsNow() public {
        Request memory r = ask(address(0));
        Inference memory b = answer(r, OUTPUT);
        bytes memory c = certifyBody(b);
        set(1, 10);
        Verified memory v = policies.consume(b, c, POLICY, 1 hours);
        assertEq(v.signedWeight, 40, "verified");
        set(2, 11);
        expectError(IPolicyRegistry.PolicyFailed.selector);
        policies.consume(b, c, POLICY, 1 hours);
    }

    function test_consumeRefuses() public {
        Request memory r = ask(address(0));
        Inference memory b = answer(r, OUTPUT);
        bytes memory c = certifyBody(b);
        set(1, 10);
        b.lineageRoot = keccak256("other");
        expectError(ICertificateVerifier.BadSignature.selector);
        policies.consume(b, c, POLICY, 1 hours);
        b.outcome = 2;
        expectError(IPolicyRegistry.NotAnswered.selector);
        policies.consume(b, c, POLICY, 1 hours);
    }

    function test_exceptions() public {
        set(2, 10);
        expectError(IPolicyRegistry.Unauthorized.selector);
        policies.setException(MODEL, POLICY, uint64(block.timestamp) + 1 days, "why");
        vm.prank(GOVERNOR);
        expectError(IPolicyRegistry.Unauthorized.selector);
        policies.setException(MODEL, POLICY, uint64(block.timestamp) + 31 days, "too long");
        vm.prank(GOVERNOR);
        policies.setException(MODEL, POLICY, uint64(block.timestamp) + 1 days, "why");
        policies.check(MODEL, POLICY, 1 hours);
        assertTrue(policies.isPassed(MODEL, POLICY), "excepted");
        vm.warp(block.timestamp + 1 days);
        expectError(IPolicyRegistry.PolicyFailed.selector);
        policies.check(MODEL, POLICY, 1 hours);
    }

    // --------------------------------------------------------------------------------------------------------------- feeds

    function round(uint64 number, int256 value) private view returns (FeedRound memory f, bytes memory c) {
        f = FeedRound(
            keccak256("drift"), number, value, uint64(block.timestamp) - 60, uint64(block.timestamp), 1000 + number
        );
        c = certify(s, Claims.FEED, Claims.feedSlot(f.id, f.round), Claims.feedHash(f), noOne(), 1);
    }

    function testFuzz_feed(int112 value, uint48 number) public {
        vm.assume(number != 0);
        (FeedRound memory f, bytes memory c) = round(number, value);
        assertTrue(feeds.update(f, c), "set");
        IFeeds.Round memory r = feeds.latest(f.id);
        assertEq(r.answer, int256(value), "answer");
        assertEq(r.round, number, "round");
        assertEq(r.startedAt, f.startedAt, "startedAt");
        assertEq(r.updatedAt, f.updatedAt, "updatedAt");
        assertTrue(!feeds.update(f, c), "once");
    }

    function test_feedFacade() public {
        FeedFacade facade = FeedFacade(feeds.createFacade(keccak256("drift"), 8, "drift of a model"));
        expectError(IFeeds.NoData.selector);
        facade.latestRoundData();
        (FeedRound memory f, bytes memory c) = round(7, -5);
        feeds.update(f, c);
        (uint80 id, int256 answer_, uint256 started, uint256 updated, uint80 in_) = facade.latestRoundData();
        assertTrue(id == 7 && in_ == 7 && answer_ == -5, "round");
        assertTrue(started == f.startedAt && updated == f.updatedAt, "times");
        assertEq(facade.decimals(), 8, "decimals");
        (, answer_,,,) = facade.getRoundData(7);
        assertEq(answer_, -5, "by number");
        expectError(IFeeds.NoData.selector);
        facade.getRoundData(6);
    }

    function test_feedPullMode() public {
        (FeedRound memory f, bytes memory c) = round(1, 5);
        assertEq(feeds.updateAndRead(f, c, 1 hours), 5, "pulled");
        assertEq(feeds.updateAndRead(f, "", 1 hours), 5, "known already");
        vm.warp(block.timestamp + 1 hours + 1);
        expectError(IFeeds.TooOld.selector);
        feeds.readNoOlderThan(f.id, 1 hours);
        (f, c) = round(2, 6);
        assertEq(feeds.updateAndRead(f, c, 0), 6, "fresh");
    }

    function test_feedRefuses() public {
        (FeedRound memory f, bytes memory c) = round(1, 5);
        f.answer = 6;
        expectError(ICertificateVerifier.BadSignature.selector);
        feeds.update(f, c);
        (f, c) = round(1, int256(1) << 111);
        expectError(IFeeds.OutOfRange.selector);
        feeds.update(f, c);
        (f,) = round(1, 5);
        f.updatedAt = uint64(block.timestamp) + 11 minutes;
        c = certify(s, Claims.FEED, Claims.feedSlot(f.id, f.round), Claims.feedHash(f), noOne(), 1);
        expectError(IFeeds.OutOfRange.selector);
        feeds.update(f, c);
    }

    function feedBatch(int112[] memory values, uint48 number)
        private
        view
        returns (bytes32[] memory ids, bytes32[] memory packed, Checkpoint memory c, bytes memory cert)
    {
        ids = new bytes32[](values.length);
        packed = new bytes32[](values.length);
        bytes memory row;
        for (uint256 i = 0; i < values.length; ++i) {
            ids[i] = keccak256(abi.encode("feed", i));
            packed[i] = bytes32((uint256(uint112(values[i])) << 144) | (uint256(number) << 96));
            FeedRound memory f = FeedRound(
                ids[i], number, values[i], uint64(block.timestamp) - 60, uint64(block.timestamp), 1000
            );
            row = bytes.concat(row, Claims.feedHash(f));
        }
        c = checkpointOf(
            PositionalTree.chunkLeaf(0, uint64(block.chainid), uint32(values.length), keccak256(row))
        );
        cert = certifyBlock(c);
    }

    function testFuzz_feedsInBatch(int112 a, int112 b, uint48 number) public {
        vm.assume(number != 0 && number != type(uint48).max);
        int112[] memory values = new int112[](2);
        (values[0], values[1]) = (a, b);
        (bytes32[] memory ids, bytes32[] memory packed, Checkpoint memory c, bytes memory cert) =
            feedBatch(values, number);
        bytes32[] memory none = new bytes32[](0);
        uint64 t = uint64(block.timestamp);
        assertEq(feeds.updateBatch(c, cert, 0, none, t - 60, t, 1000, ids, packed), 2, "both");
        assertEq(feeds.latest(ids[0]).answer, int256(a), "first");
        assertEq(feeds.latest(ids[1]).answer, int256(b), "second");
        assertEq(feeds.latest(ids[1]).round, number, "round");
        assertEq(feeds.latest(ids[1]).startedAt, t - 60, "started");
        assertEq(feeds.updateBatch(c, cert, 0, none, t - 60, t, 1000, ids, packed), 0, "once");
    }

    function test_feedsInBatchRefuse() public {
        int112[] memory values = new int112[](2);
        (bytes32[] memory ids, bytes32[] memory packed, Checkpoint memory c, bytes memory cert) =
            feedBatch(values, 1);
        bytes32[] memory none = new bytes32[](0);
        uint64 t = uint64(block.timestamp);
        packed[0] |= bytes32(uint256(1)); // dirt below the round
        expectError(Chunks.BadChunk.selector);
        feeds.updateBatch(c, cert, 0, none, t - 60, t, 1000, ids, packed);
        packed[0] ^= bytes32(uint256(1));
        packed[1] ^= bytes32(uint256(1) << 200);
        expectError(Chunks.BadChunk.selector);
        feeds.updateBatch(c, cert, 0, none, t - 60, t, 1000, ids, packed);
        packed[1] ^= bytes32(uint256(1) << 200);
        expectError(Chunks.BadChunk.selector);
        feeds.updateBatch(c, cert, 0, none, t - 60, t, 1001, ids, packed);
        c.height += 1;
        expectError(ICertificateVerifier.BadSignature.selector);
        feeds.updateBatch(c, cert, 0, none, t - 60, t, 1000, ids, packed);
    }
}
