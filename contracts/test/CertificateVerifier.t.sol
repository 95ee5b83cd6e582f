// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {OperatorSet, SetHandover, Verified} from "../src/Types.sol";
import {CertificateVerifier} from "../src/CertificateVerifier.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IHomeView} from "../src/interfaces/IHomeView.sol";
import {BLS12381} from "../src/libraries/BLS12381.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {Operators} from "./utils/Operators.sol";

/// A home chain that says what a test wants.
contract FakeHome is IHomeView {
    mapping(uint64 => bytes32) public hashes;

    function set(uint64 epoch, bytes32 hash) external {
        hashes[epoch] = hash;
    }

    function setHashOf(uint64 epoch, bytes calldata) external view returns (bytes32) {
        return hashes[epoch];
    }
}

contract CertificateVerifierTest is Operators {
    uint64 private constant GRACE = 1 hours;
    uint64 private constant VALID = 7 days;

    bytes32 private constant SLOT = keccak256("slot");
    bytes32 private constant BODY = keccak256("body");

    FakeHome private home = new FakeHome();
    CertificateVerifier private v;
    Set private s;
    address private governor = address(0x60);

    function setUp() public {
        vm.warp(1_800_000_000);
        s = makeSet(1, uint64(block.timestamp) + VALID, 7, 1);
        v = new CertificateVerifier(network, 1, s.hash, s.header.validUntil, GRACE, governor, home);
    }

    function cert(uint256[] memory absent, uint8 form) private view returns (bytes memory) {
        return certify(s, Claims.GOVERNANCE, SLOT, BODY, absent, form);
    }

    function check(bytes memory c) private view returns (Verified memory) {
        return v.verify(Claims.GOVERNANCE, SLOT, BODY, c);
    }

    // ------------------------------------------------------------------------------------------------------ certificates

    function test_verifies() public view {
        Verified memory r = check(cert(noOne(), 1));
        assertEq(r.signedWeight, 70, "all signed");
        assertEq(r.totalWeight, 70, "total");
        r = check(cert(two(1, 5), 1));
        assertEq(r.signedWeight, 50, "two absent");
        assertEq(r.epoch, 1, "epoch");
    }

    function test_refusesTooLittleWeight() public {
        uint256[] memory three = new uint256[](3);
        (three[0], three[1], three[2]) = (0, 3, 6);
        bytes memory c = cert(three, 1); // 40 of 70
        expectError(ICertificateVerifier.NotEnoughWeight.selector);
        check(c);
    }

    /// Every quorum border: n equal weights, more than two thirds must sign (protocol rule 5).
    function test_quorumBorders() public {
        uint256[4] memory sizes = [uint256(3), 4, 6, 7];
        uint256[4] memory mayMiss = [uint256(0), 1, 1, 2];
        for (uint256 i = 0; i < 4; ++i) {
            s = makeSet(1, s.header.validUntil, sizes[i], i + 10);
            v = new CertificateVerifier(network, 1, s.hash, s.header.validUntil, GRACE, governor, home);
            uint256[] memory absent = new uint256[](mayMiss[i]);
            for (uint256 j = 0; j < absent.length; ++j) {
                absent[j] = j;
            }
            check(cert(absent, 1));
            absent = new uint256[](mayMiss[i] + 1);
            for (uint256 j = 0; j < absent.length; ++j) {
                absent[j] = j;
            }
            bytes memory c = cert(absent, 1);
            expectError(ICertificateVerifier.NotEnoughWeight.selector);
            check(c);
        }
    }

    /// Any bit of a certificate matters.
    function testFuzz_refusesAnyChange(uint256 at, uint8 flip) public {
        bytes memory c = cert(only(2), 1);
        vm.assume(flip != 0);
        at = bound(at, 0, c.length - 1);
        c[at] ^= bytes1(flip);
        // form 3 is form 1 to a view
        vm.assume(!(at == 0 && uint8(c[0]) == 3));
        (bool ok,) = address(v).staticcall(abi.encodeCall(v.verify, (Claims.GOVERNANCE, SLOT, BODY, c)));
        assertTrue(!ok, "a changed certificate was accepted");
    }

    function testFuzz_refusesOtherClaims(uint8 kind, bytes32 slot, bytes32 body) public view {
        bytes memory c = cert(noOne(), 1);
        vm.assume(kind != Claims.GOVERNANCE || slot != SLOT || body != BODY);
        (bool ok,) = address(v).staticcall(abi.encodeCall(v.verify, (kind, slot, body, c)));
        assertTrue(!ok, "a certificate served another claim");
    }

    /// Replay in another network is impossible (protocol rule 1).
    function test_refusesOtherNetwork() public {
        bytes memory c = cert(noOne(), 1);
        v = new CertificateVerifier(keccak256("other"), 1, s.hash, s.header.validUntil, GRACE, governor, home);
        expectError(ICertificateVerifier.BadSignature.selector);
        check(c);
    }

    function test_refusesOtherSet() public {
        s = makeSet(1, s.header.validUntil, 7, 2);
        bytes memory c = cert(noOne(), 1);
        expectError(ICertificateVerifier.UnknownSet.selector);
        check(c);
    }

    function test_refusesWrongEpoch() public {
        s = makeSet(2, s.header.validUntil, 7, 1);
        bytes memory c = cert(noOne(), 1);
        expectError(ICertificateVerifier.UnknownSet.selector);
        check(c);
    }

    function test_refusesMalformed() public {
        bytes memory c = cert(only(2), 1);
        bytes memory short = new bytes(c.length - 1);
        for (uint256 i = 0; i < short.length; ++i) {
            short[i] = c[i];
        }
        expectError(ICertificateVerifier.MalformedCertificate.selector);
        check(short);
        expectError(ICertificateVerifier.BadMultiproof.selector);
        check(abi.encodePacked(c, bytes32(0))); // one element too many
        bytes memory tail = abi.encodePacked(cert(noOne(), 1), bytes1(0));
        expectError(ICertificateVerifier.MalformedCertificate.selector);
        check(tail);
        expectError(ICertificateVerifier.MalformedCertificate.selector);
        check("");
        c[0] = bytes1(uint8(4));
        expectError(ICertificateVerifier.MalformedCertificate.selector);
        check(c);
        // a mark beyond the set
        c = cert(noOne(), 1);
        c[c.length - 1] = bytes1(uint8(0xff));
        expectError(ICertificateVerifier.MalformedCertificate.selector);
        check(c);
    }

    /// A non-signer's claimed weight and key are proved, not believed.
    function test_refusesForgedAbsentee() public {
        s.weights[2] = 9;
        bytes memory c = cert(only(2), 1);
        s.weights[2] = 10;
        expectError(ICertificateVerifier.BadMultiproof.selector);
        check(c);
        s.keys[2] = s.keys[3];
        c = cert(only(2), 1);
        expectError(ICertificateVerifier.BadMultiproof.selector);
        check(c);
    }

    /// A set whose aggregate is infinity and an infinite signature would pass the pairing: both are refused before.
    function test_refusesInfinity() public {
        s.header.aggregateKey = new bytes(128);
        s.hash = hashOf(s.header);
        v = new CertificateVerifier(network, 1, s.hash, s.header.validUntil, GRACE, governor, home);
        bytes memory signers = hex"7f";
        bytes memory c = abi.encodePacked(head(s, 1), new bytes(192), signers);
        expectError(ICertificateVerifier.EmptyAggregate.selector);
        check(c);
        // an honest aggregate with the infinite signature
        setUp();
        c = abi.encodePacked(head(s, 1), new bytes(192), signers);
        expectError(ICertificateVerifier.BadSignature.selector);
        check(c);
    }

    /// A bad point burns only what the precompile was given.
    function test_badPointIsCapped() public {
        bytes memory c = abi.encodePacked(head(s, 1), new bytes(191), bytes1(uint8(1)), hex"7f");
        uint256 before = gasleft();
        (bool ok,) =
            address(v).staticcall{gas: 10_000_000}(abi.encodeCall(v.verify, (Claims.GOVERNANCE, SLOT, BODY, c)));
        assertTrue(!ok, "a bad point was accepted");
        assertTrue(before - gasleft() < 1_000_000, "a bad point burned the caller's gas");
    }

    // ------------------------------------------------------------------------------------------------------------- cache

    function test_cache() public {
        bytes memory second = cert(two(1, 5), 2);
        expectError(ICertificateVerifier.NotCached.selector);
        check(second);
        // a view and form 1 remember nothing
        check(cert(two(1, 5), 3));
        v.verifyAndCache(Claims.GOVERNANCE, SLOT, BODY, cert(two(1, 5), 1));
        expectError(ICertificateVerifier.NotCached.selector);
        check(second);
        Verified memory first = v.verifyAndCache(Claims.GOVERNANCE, SLOT, BODY, cert(two(1, 5), 3));
        Verified memory again = check(second);
        assertEq(again.certificateHash, first.certificateHash, "the hash depends on the form");
        assertEq(again.signedWeight, 50, "weight");
    }

    /// What is cached of some signers serves no others, and no other weight, key or validity.
    function testFuzz_cacheRefusesAnyChange(uint256 at, uint8 flip) public {
        v.verifyAndCache(Claims.GOVERNANCE, SLOT, BODY, cert(only(1), 3));
        bytes memory c = cert(only(1), 2);
        check(c);
        vm.assume(flip != 0);
        at = bound(at, 0, c.length - 1);
        c[at] ^= bytes1(flip);
        (bool ok,) = address(v).staticcall(abi.encodeCall(v.verify, (Claims.GOVERNANCE, SLOT, BODY, c)));
        assertTrue(!ok, "a changed certificate was accepted from the cache");
    }

    function test_badSignatureIsNotCached() public {
        bytes memory c = certify(s, Claims.GOVERNANCE, SLOT, keccak256("other"), only(1), 3);
        expectError(ICertificateVerifier.BadSignature.selector);
        v.verifyAndCache(Claims.GOVERNANCE, SLOT, BODY, c);
        assertEq(v.cached(s.hash, keccak256(hex"7d")), bytes32(0), "cached");
    }

    // ---------------------------------------------------------------------------------------------------------- handover

    function link(Set memory from, Set memory to, uint256[] memory absent)
        private
        view
        returns (ICertificateVerifier.Link memory l)
    {
        l.handover = SetHandover(
            from.header.epoch, from.hash, to.header.epoch, to.hash, 100 + to.header.epoch, to.header.validUntil
        );
        l.certificate = certify(
            from,
            Claims.SET_HANDOVER,
            Claims.handoverSlot(from.header.epoch),
            Claims.handoverHash(l.handover),
            absent,
            1
        );
    }

    function next(Set memory from, uint64 later) private view returns (Set memory) {
        return makeSet(from.header.epoch + 1, from.header.validUntil + later, 4, from.header.epoch + 100);
    }

    function links(ICertificateVerifier.Link memory a) private pure returns (ICertificateVerifier.Link[] memory l) {
        l = new ICertificateVerifier.Link[](1);
        l[0] = a;
    }

    function test_handover() public {
        Set memory old = s;
        Set memory to = next(old, 1 days);
        v.handover(links(link(old, to, only(3))));
        (uint64 epoch, bytes32 hash, uint64 until) = v.current();
        assertEq(epoch, 2, "epoch");
        assertEq(hash, to.hash, "hash");
        assertEq(until, to.header.validUntil, "validity");

        // what was in flight still counts for a while, then no more
        check(cert(noOne(), 1));
        vm.warp(block.timestamp + GRACE + 1);
        bytes memory c = cert(noOne(), 1);
        expectError(ICertificateVerifier.SetExpired.selector);
        check(c);
        s = to;
        check(cert(noOne(), 1));
    }

    function test_handoverOfSeveralLinks() public {
        Set memory a = s;
        Set memory b = next(a, 1 days);
        Set memory c = next(b, 1 days);
        ICertificateVerifier.Link[] memory l = new ICertificateVerifier.Link[](2);
        l[0] = link(a, b, noOne());
        l[1] = link(b, c, only(0));
        v.handover(l);
        (uint64 epoch,,) = v.current();
        assertEq(epoch, 3, "epoch");
        // the set before the previous one is unknown now
        bytes memory old = cert(noOne(), 1);
        expectError(ICertificateVerifier.UnknownSet.selector);
        check(old);
    }

    /// A handover never skips a quorum, a link or the validity of the set that signs.
    function test_handoverRefuses() public {
        Set memory a = s;
        Set memory b = next(a, 1 days);
        Set memory c = next(b, 1 days);
        ICertificateVerifier.Link memory l = link(a, c, noOne());
        expectError(ICertificateVerifier.BadLink.selector);
        v.handover(links(l)); // skips an epoch
        l = link(b, c, noOne());
        expectError(ICertificateVerifier.BadLink.selector);
        v.handover(links(l)); // does not begin here
        uint256[] memory three = new uint256[](3);
        (three[0], three[1], three[2]) = (0, 1, 2);
        l = link(a, b, three);
        expectError(ICertificateVerifier.NotEnoughWeight.selector);
        v.handover(links(l));
        l = link(a, b, noOne());
        l.handover.toSetHash = c.hash;
        expectError(ICertificateVerifier.BadSignature.selector);
        v.handover(links(l));
        // a set that validates shorter than its predecessor
        b = makeSet(2, a.header.validUntil - 1, 4, 5);
        l = link(a, b, noOne());
        expectError(ICertificateVerifier.BadLink.selector);
        v.handover(links(l));
        // signed by the new set itself
        b = next(a, 1 days);
        l = link(a, b, noOne());
        l.certificate = certify(
            b, Claims.SET_HANDOVER, Claims.handoverSlot(1), Claims.handoverHash(l.handover), noOne(), 1
        );
        expectError(ICertificateVerifier.UnknownSet.selector);
        v.handover(links(l));
    }

    /// The previous set, although it still counts for answers in flight, hands over nothing.
    function test_previousSetDoesNotHandOver() public {
        Set memory a = s;
        Set memory b = next(a, 1 days);
        v.handover(links(link(a, b, noOne())));
        Set memory c = next(b, 1 days);
        ICertificateVerifier.Link memory l = link(b, c, noOne());
        l.certificate = certify(
            a, Claims.SET_HANDOVER, Claims.handoverSlot(2), Claims.handoverHash(l.handover), noOne(), 1
        );
        expectError(ICertificateVerifier.UnknownSet.selector);
        v.handover(links(l));
    }

    // ------------------------------------------------------------------------------------------------------------- halts

    /// Past its set's validity a chain halts: old keys forge neither answers nor handovers (protocol rule 12).
    function test_haltsPastValidity() public {
        Set memory a = s;
        Set memory b = next(a, 30 days);
        ICertificateVerifier.Link memory l = link(a, b, noOne());
        bytes memory c = cert(noOne(), 1);
        vm.warp(a.header.validUntil);
        check(c);
        vm.warp(a.header.validUntil + 1);
        expectError(ICertificateVerifier.SetExpired.selector);
        check(c);
        expectError(ICertificateVerifier.SetExpired.selector);
        v.handover(links(l));
    }

    function test_repinFromHome() public {
        Set memory b = makeSet(5, uint64(block.timestamp) + 60 days, 4, 9);
        home.set(5, b.hash);
        expectError(ICertificateVerifier.BadLink.selector);
        v.repinFromHome(b.header, ""); // works, so nobody pins it
        vm.warp(s.header.validUntil); // to the last second
        expectError(ICertificateVerifier.BadLink.selector);
        v.repinFromHome(b.header, "");
        vm.warp(s.header.validUntil + 1);
        v.repinFromHome(b.header, "");
        s = b;
        check(cert(noOne(), 1));
    }

    function test_repinFromHomeRefuses() public {
        vm.warp(s.header.validUntil + 1);
        Set memory b = makeSet(5, uint64(block.timestamp) + 60 days, 4, 9);
        expectError(ICertificateVerifier.UnknownSet.selector);
        v.repinFromHome(b.header, "");
        home.set(5, b.hash);
        b.header.totalWeight += 1;
        expectError(ICertificateVerifier.UnknownSet.selector);
        v.repinFromHome(b.header, "");
        b.header.totalWeight -= 1;
        vm.warp(b.header.validUntil + 1);
        expectError(ICertificateVerifier.SetExpired.selector);
        v.repinFromHome(b.header, "");
        v = new CertificateVerifier(network, 1, s.hash, 1, GRACE, governor, IHomeView(address(0)));
        expectError(ICertificateVerifier.Unauthorized.selector);
        v.repinFromHome(b.header, "");
    }

    function test_repinByTimelock() public {
        Set memory b = makeSet(5, uint64(block.timestamp) + 60 days, 4, 9);
        expectError(ICertificateVerifier.Unauthorized.selector);
        v.repin(5, b.hash, b.header.validUntil);
        vm.prank(governor);
        expectError(ICertificateVerifier.BadLink.selector);
        v.repin(5, b.hash, b.header.validUntil);
        vm.warp(s.header.validUntil + 1);
        vm.prank(governor);
        expectError(ICertificateVerifier.BadLink.selector);
        v.repin(1, b.hash, b.header.validUntil); // never back
        vm.prank(governor);
        v.repin(5, b.hash, b.header.validUntil);
        s = b;
        check(cert(noOne(), 1));
    }

    // ------------------------------------------------------------------------------------------------------------- probe

    function test_probe() public view {
        assertEq(v.missingPrecompile(), address(0), "this chain has them all");
    }

    /// A precompile that is missing answers nothing.
    function test_refusesChainWithoutPrecompiles() public {
        vm.mockCall(address(0x0f), "", "");
        expectError(ICertificateVerifier.MissingPrecompile.selector);
        new CertificateVerifier(network, 1, s.hash, s.header.validUntil, GRACE, governor, home);
    }
}
