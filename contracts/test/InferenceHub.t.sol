// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../src/Types.sol";
import {InferenceHub} from "../src/InferenceHub.sol";
import {HubState} from "../src/hub/HubState.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IInferenceHub} from "../src/interfaces/IInferenceHub.sol";
import {Chunks} from "../src/libraries/Chunks.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {Items} from "../src/libraries/Items.sol";
import {PositionalTree} from "../src/libraries/PositionalTree.sol";
import {HubFixture, Receiver} from "./utils/HubFixture.sol";

contract InferenceHubTest is HubFixture {
    uint256 private constant FEES = uint256(OPERATOR_FEE) + RELAY_FEE;

    // ------------------------------------------------------------------------------------------------------------- single

    function test_fulfilSettlesAndDelivers() public {
        Request memory r = ask(address(receiver));
        assertEq(address(hub).balance, FEES, "escrowed");
        assertTrue(fulfil(r), "fresh");
        assertState(r, IInferenceHub.State.Delivered, "delivered");
        assertEq(receiver.calls(), 1, "called back");
        assertEq(keccak256(receiver.lastOutput()), keccak256(OUTPUT), "output");
        assertEq(hub.balanceOf(RELAYER, address(0)), RELAY_FEE, "relayer");
        assertEq(hub.potOf(1, address(0)), OPERATOR_FEE, "operators");
        vm.prank(RELAYER);
        hub.withdraw(address(0), RELAY_FEE, RELAYER);
        assertEq(RELAYER.balance, RELAY_FEE, "withdrawn");
    }

    /// A fulfilment sent twice pays once (protocol rule 30).
    function test_duplicatePaysOnce() public {
        Request memory r = ask(address(receiver));
        fulfil(r);
        assertTrue(!fulfil(r), "a duplicate is not fresh");
        assertEq(hub.balanceOf(RELAYER, address(0)), RELAY_FEE, "paid once");
        assertEq(receiver.calls(), 1, "called once");
    }

    /// The request's identity commits to all of it: change anything and it is another request, which nobody escrowed.
    function testFuzz_fulfilRefusesChangedRequest(uint8 field) public {
        Request memory r = ask(address(receiver));
        field = uint8(bound(field, 0, 9));
        if (field == 0) r.nonce += 1;
        if (field == 1) r.model = keccak256("other");
        if (field == 2) r.engineId = keccak256("other");
        if (field == 3) r.inputCommitment = keccak256("other");
        if (field == 4) r.policyId = keccak256("other");
        if (field == 5) r.destinations[0].receiver = address(this);
        if (field == 6) r.operatorFee += 1;
        if (field == 7) r.relayFee += 1;
        if (field == 8) r.deadline += 1;
        if (field == 9) r.requester = RELAYER;
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.WrongState.selector, "changed request");
    }

    function test_fulfilRefusesOtherBodies() public {
        Request memory r = ask(address(receiver));
        Inference memory b = answer(r, OUTPUT);
        b.requestId = keccak256("other");
        expectFailure(fulfilment(r, b, OUTPUT), IInferenceHub.BodyMismatch.selector, "requestId");
        b = answer(r, OUTPUT);
        b.model = keccak256("other");
        expectFailure(fulfilment(r, b, OUTPUT), IInferenceHub.BodyMismatch.selector, "model");
        b = answer(r, OUTPUT);
        b.engineId = keccak256("other");
        expectFailure(fulfilment(r, b, OUTPUT), IInferenceHub.BodyMismatch.selector, "engine");
        b = answer(r, OUTPUT);
        b.inputCommitment = keccak256("other");
        expectFailure(fulfilment(r, b, OUTPUT), IInferenceHub.BodyMismatch.selector, "input");
        b = answer(r, OUTPUT);
        b.assurance.mode = 2;
        expectFailure(fulfilment(r, b, OUTPUT), IInferenceHub.BodyMismatch.selector, "weaker assurance");
        b = answer(r, OUTPUT);
        expectFailure(fulfilment(r, b, "other"), IInferenceHub.BodyMismatch.selector, "output");
        // the certificate is for another body
        bytes memory c = certifyBody(b);
        b.lineageRoot = keccak256("other");
        expectFailure(
            abi.encodeCall(hub.fulfil, (r, b, saltOf(r), OUTPUT, c)),
            ICertificateVerifier.BadSignature.selector,
            "certificate of another body"
        );
        assertTrue(fulfil(r), "the true one still counts");
    }

    function test_rejectionIsDeliveredAndPaid() public {
        Request memory r = ask(address(receiver));
        Inference memory b = answer(r, "");
        b.outcome = 2;
        b.reason = 1;
        assertTrue(fulfil(r, b, ""), "fresh");
        assertEq(receiver.calls(), 1, "called back");
        assertEq(hub.balanceOf(RELAYER, address(0)), RELAY_FEE, "paid");
    }

    function test_otherChainDeliversWithoutEscrow() public {
        Request memory r = requestOf(params(address(receiver)), USER, 5);
        r.originChainId = 777;
        assertTrue(fulfil(r), "fresh");
        assertEq(receiver.calls(), 1, "called back");
        assertEq(hub.balanceOf(RELAYER, address(0)), 0, "nobody pays");
        assertTrue(!fulfil(r), "once a chain");
        // not meant for this chain
        r.nonce = 6;
        r.destinations[0].chainId = 778;
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.BadRequest.selector, "not for this chain");
    }

    /// A request made by signature alone that offers nothing is delivered on its origin without being known there.
    function test_freeSignedRequest() public {
        Request memory r = requestOf(params(address(receiver)), USER, Claims.SIGNED_NONCE | 3);
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.WrongState.selector, "not free");
        (r.operatorFee, r.relayFee) = (0, 0);
        assertTrue(fulfil(r), "fresh");
        assertTrue(!fulfil(r), "once");
        assertEq(receiver.calls(), 1, "called back");
        assertEq(hub.balanceOf(RELAYER, address(0)) + hub.potOf(1, address(0)), 0, "nothing settled");
        r.nonce = 3; // free, but not by signature: the hub would know it
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.WrongState.selector, "counted nonce");
    }

    /// A request of another hub on this chain is none of ours.
    function test_otherHubIsNotOurs() public {
        Request memory r = requestOf(params(address(0)), USER, 0);
        r.hub = address(0x1234);
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.BadRequest.selector, "other hub");
    }

    function test_receiverPaysForDelivery() public {
        vm.deal(address(this), 1 ether);
        hub.deposit{value: 10}(address(receiver), address(0), 10);
        receiver.setFee(hub, 8);
        Request memory r = requestOf(params(address(receiver)), USER, 5);
        r.originChainId = 777;
        fulfil(r);
        assertEq(hub.balanceOf(RELAYER, address(0)), 8, "paid from the receiver's deposit");
        r.nonce = 6;
        fulfil(r);
        assertEq(hub.balanceOf(RELAYER, address(0)), 8, "or by nobody");
        assertEq(receiver.calls(), 2, "delivered all the same");
    }

    // ----------------------------------------------------------------------------------------------------------- deadlines

    function test_deadlineAndGrace() public {
        Request memory r = ask(address(0));
        vm.warp(r.deadline + GRACE);
        expectError(IInferenceHub.NotRefundableYet.selector);
        hub.refund(r);
        assertTrue(fulfil(r), "within the grace");

        r = ask(address(0));
        vm.warp(r.deadline + GRACE + 1);
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.Expired.selector, "late");
        hub.refund(r);
        assertEq(hub.balanceOf(USER, address(0)), FEES, "refunded");
        expectError(IInferenceHub.WrongState.selector);
        hub.refund(r);
        vm.prank(USER);
        hub.withdraw(address(0), FEES, address(0xbeef));
        assertEq(address(0xbeef).balance, FEES, "withdrawn");
        expectFailure(fulfilment(r, answer(r, OUTPUT), OUTPUT), IInferenceHub.WrongState.selector, "refunded");
    }

    function test_answeredIsNotRefunded() public {
        Request memory r = ask(address(0));
        fulfil(r);
        vm.warp(r.deadline + GRACE + 1);
        expectError(IInferenceHub.WrongState.selector);
        hub.refund(r);
    }

    function test_requestRefuses() public {
        vm.startPrank(USER);
        IInferenceHub.RequestParams memory p = params(address(0));
        expectError(IInferenceHub.WrongPayment.selector);
        hub.request{value: FEES - 1}(p, SALT, INPUT, "");
        p.deadline = uint64(block.timestamp);
        expectError(IInferenceHub.Expired.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p.deadline = uint64(block.timestamp) + 8 days;
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p = params(address(0));
        p.minAssurance.mode = 2;
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p = params(address(0));
        p.inputCommitment = keccak256("other");
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p.inputCommitment = 0;
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, "", "https://example.org/input");
        p.destinations = new Destination[](2);
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, ""); // one chain twice
        p.destinations = new Destination[](9);
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p.destinations = new Destination[](1);
        p.destinations[0].callbackGas = 12_000_001;
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p = params(address(0));
        p.model = 0;
        expectError(IInferenceHub.BadRequest.selector);
        hub.request{value: FEES}(p, SALT, INPUT, "");
        p = params(address(0));
        p.feeToken = address(0x99);
        expectError(IInferenceHub.TokenNotAccepted.selector);
        hub.request(p, SALT, INPUT, "");
    }

    function test_requestByPointer() public {
        IInferenceHub.RequestParams memory p = params(address(0));
        p.inputCommitment = keccak256("somewhere");
        vm.prank(USER);
        bytes32 id = hub.request{value: FEES}(p, 0, "", "lineal://somewhere");
        assertEq(id, Claims.requestId(requestOf(p, USER, 0)), "id");
    }

    // ----------------------------------------------------------------------------------------------------------- sponsored

    function sponsored() private view returns (Request memory r, bytes memory signature) {
        r = requestOf(params(address(0)), vm.addr(0xA11CE), Claims.SIGNED_NONCE | 1);
        signature = signRequest(r);
    }

    function signRequest(Request memory r) private view returns (bytes memory) {
        (uint8 v, bytes32 a, bytes32 b) =
            vm.sign(0xA11CE, Claims.signingDigest(r.originChainId, r.hub, Claims.requestId(r)));
        return abi.encodePacked(a, b, v);
    }

    function test_sponsored() public {
        (Request memory r, bytes memory signature) = sponsored();
        vm.prank(USER);
        hub.requestFor{value: FEES}(r, SALT, INPUT, "", signature);
        assertTrue(fulfil(r), "answered");
        vm.prank(USER);
        expectError(IInferenceHub.DuplicateRequest.selector);
        hub.requestFor{value: FEES}(r, SALT, INPUT, "", signature);
    }

    function test_sponsoredRefundGoesToSponsor() public {
        (Request memory r, bytes memory signature) = sponsored();
        vm.prank(USER);
        hub.requestFor{value: FEES}(r, SALT, INPUT, "", signature);
        vm.warp(r.deadline + GRACE + 1);
        hub.refund(r);
        assertEq(hub.balanceOf(USER, address(0)), FEES, "who paid is refunded");
        assertEq(hub.balanceOf(r.requester, address(0)), 0, "not who signed");
    }

    function test_sponsoredRefuses() public {
        (Request memory r, bytes memory signature) = sponsored();
        vm.startPrank(USER);
        expectError(IInferenceHub.WrongPayment.selector);
        hub.requestFor{value: FEES - 1}(r, SALT, INPUT, "", signature);
        r.relayFee += 1; // not what was signed
        expectError(IInferenceHub.BadSignature.selector);
        hub.requestFor{value: FEES + 1}(r, SALT, INPUT, "", signature);
        (r, signature) = sponsored();
        r.nonce = 1;
        signature = signRequest(r);
        expectError(IInferenceHub.BadRequest.selector);
        hub.requestFor{value: FEES}(r, SALT, INPUT, "", signature);
        (r,) = sponsored();
        r.originChainId = 777;
        signature = signRequest(r);
        expectError(IInferenceHub.BadRequest.selector);
        hub.requestFor{value: FEES}(r, SALT, INPUT, "", signature);
        (r,) = sponsored();
        r.hub = address(0x1234);
        signature = signRequest(r);
        expectError(IInferenceHub.BadRequest.selector);
        hub.requestFor{value: FEES}(r, SALT, INPUT, "", signature);
    }

    // -------------------------------------------------------------------------------------------------------------- tokens

    function test_token() public {
        token.mint(USER, 2 * FEES);
        vm.prank(USER);
        token.approve(address(hub), 2 * FEES);
        IInferenceHub.RequestParams memory p = params(address(0));
        p.feeToken = address(token);
        Request memory r = ask(p);
        assertEq(token.balanceOf(address(hub)), FEES, "escrowed");
        fulfil(r);
        assertEq(hub.balanceOf(RELAYER, address(token)), RELAY_FEE, "relayer");
        vm.prank(REWARDS);
        hub.sweep(1, address(token));
        assertEq(token.balanceOf(REWARDS), OPERATOR_FEE, "swept");
        // a token that keeps a fee does not pay in full
        token.setFee(10);
        vm.prank(USER);
        expectError(IInferenceHub.WrongPayment.selector);
        hub.request(p, SALT, INPUT, "");
        // a deposit credits what arrived
        vm.prank(USER);
        hub.deposit(USER, address(token), 1000);
        assertEq(hub.balanceOf(USER, address(token)), 900, "by difference");
    }

    function test_moneyRefuses() public {
        expectError(IInferenceHub.InsufficientDeposit.selector);
        hub.withdraw(address(0), 1, USER);
        expectError(HubState.Unauthorized.selector);
        hub.sweep(1, address(0));
        expectError(HubState.Unauthorized.selector);
        hub.setPrice(address(token), HubState.Price(true, 0, 0, 0));
        vm.prank(USER);
        expectError(IInferenceHub.WrongPayment.selector);
        hub.deposit{value: 1}(USER, address(0), 2);
    }

    function test_quote() public view {
        Destination[] memory none = new Destination[](0);
        (uint128 operators, uint128 relay) = hub.quote(address(token), 1000, none);
        assertEq(operators, 1e15 + 1e12, "operators");
        assertEq(relay, 1e15, "relay");
    }

    // ------------------------------------------------------------------------------------------------------------ batches

    function someRequests(uint256 n) private returns (Request[] memory list) {
        list = new Request[](n);
        for (uint256 i = 0; i < n; ++i) {
            list[i] = ask(i % 2 == 0 ? address(receiver) : address(0));
        }
    }

    function test_batch() public {
        Request[] memory list = someRequests(5);
        assertEq(deliver(batch(list)), 5, "delivered");
        assertEq(hub.balanceOf(RELAYER, address(0)), 5 * uint256(RELAY_FEE), "relayer");
        assertEq(hub.potOf(1, address(0)), 5 * uint256(OPERATOR_FEE), "operators");
        assertEq(receiver.calls(), 3, "called back");
        for (uint256 i = 0; i < 5; ++i) {
            assertState(list[i], IInferenceHub.State.Delivered, "delivered");
        }
    }

    /// What is settled, refunded, expired, unknown or without its output is skipped, never reverted (protocol rule 19).
    function test_batchSkips() public {
        Request[] memory list = someRequests(6);
        fulfil(list[0]);
        list[1].nonce = 99; // unknown
        list[2].originChainId = 777; // from elsewhere, and not for here
        list[2].destinations[0].chainId = 778;
        list[3].deadline = uint64(block.timestamp) - GRACE - 1;
        Batch memory b = batch(list);
        assertEq(deliver(b), 2, "the rest");
        assertEq(deliver(b), 0, "nothing twice");
        assertEq(hub.balanceOf(RELAYER, address(0)), 3 * uint256(RELAY_FEE), "each paid once");
    }

    function test_batchSkipsWrongOutput() public {
        Request[] memory list = someRequests(1);
        Batch memory b = batch(list);
        b.items[b.items.length - 1] ^= 0x01;
        assertEq(deliver(b), 0, "skipped");
        assertState(list[0], IInferenceHub.State.Requested, "still open");
        assertEq(deliver(batch(list)), 1, "the true output");
    }

    function test_batchRefuses() public {
        Request[] memory list = someRequests(3);
        Batch memory b = batch(list);
        bytes memory items = b.items;
        // an item changed, left out, or added
        b.items = bytes.concat(items);
        b.items[80] ^= 0x01;
        expectError(Chunks.BadChunk.selector);
        deliver(b);
        b.items = bytes.concat(items, item(list[0], answer(list[0], OUTPUT), OUTPUT, 0));
        expectError(Chunks.BadChunk.selector);
        deliver(b);
        b.items = bytes.concat(items, hex"00");
        expectError(Items.MalformedItems.selector);
        deliver(b);
        b.items = "";
        expectError(Chunks.BadChunk.selector);
        deliver(b);
        b.items = items;
        b.items[0] = 0x09; // no such template
        expectError(Items.MalformedItems.selector);
        deliver(b);
        b.items[0] = 0x00;
        // a block that was not certified
        b.block_.height += 1;
        expectError(ICertificateVerifier.BadSignature.selector);
        deliver(b);
        b.block_.height -= 1;
        assertEq(deliver(b), 3, "the true block");
    }

    /// A chunk is for one chain.
    function test_batchOfOtherChainIsRefused() public {
        Request[] memory list = someRequests(1);
        bytes32 row = keccak256(abi.encodePacked(Claims.inferenceHash(answer(list[0], OUTPUT))));
        Batch memory b = batch(list);
        b.block_ = checkpointOf(PositionalTree.chunkLeaf(0, 777, 1, row));
        b.certificate = certifyBlock(b.block_);
        expectError(Chunks.BadChunk.selector);
        deliver(b);
    }

    function test_chunkProof() public {
        Request[] memory list = someRequests(2);
        Batch memory b = batch(list);
        bytes32 leaf = b.block_.deliveryRoot; // as chunk 0 of a block with one chunk
        bytes32 other = keccak256("another chunk");
        b.block_ = checkpointOf(PositionalTree.node(PositionalTree.DELIVERY_NODE, leaf, other));
        b.certificate = certifyBlock(b.block_);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = other;
        expectError(Chunks.BadChunk.selector);
        hub.deliver(b.block_, b.certificate, 1, proof, b.templates, b.items);
        assertEq(hub.deliver(b.block_, b.certificate, 0, proof, b.templates, b.items), 2, "delivered");
    }

    function test_requestBatch() public {
        IInferenceHub.Ask[] memory asks = new IInferenceHub.Ask[](3);
        for (uint256 i = 0; i < 3; ++i) {
            asks[i] = IInferenceHub.Ask(params(address(0)), SALT, INPUT, "");
        }
        vm.startPrank(USER);
        expectError(IInferenceHub.WrongPayment.selector);
        hub.requestBatch{value: 2 * FEES}(asks);
        bytes32[] memory ids = hub.requestBatch{value: 3 * FEES}(asks);
        assertTrue(ids[0] != ids[1] && ids[1] != ids[2], "each its own");
        assertEq(address(hub).balance, 3 * FEES, "escrowed");
    }

    // ---------------------------------------------------------------------------------------------------------- callbacks

    /// No callback stops the payment or later answers, whatever it does.
    function testFuzz_callbackCannotBlock(uint8 mood) public {
        Receiver.Mood m = Receiver.Mood(bound(mood, 1, 3));
        receiver.setMood(m);
        Request memory r = ask(address(receiver));
        Request memory later = ask(address(0));
        assertTrue(fulfil(r), "fresh");
        assertState(r, IInferenceHub.State.CallbackFailed, "recorded");
        assertEq(hub.balanceOf(RELAYER, address(0)), RELAY_FEE, "paid");
        assertTrue(fulfil(later), "later answers go on");
    }

    function test_callbackIsRetryable() public {
        receiver.setMood(Receiver.Mood.Reverts);
        Request memory r = ask(address(receiver));
        Inference memory b = answer(r, OUTPUT);
        bytes32 hash = certificateHashOf(b);
        fulfil(r);
        assertTrue(!hub.retryCallback(r, b, hash, saltOf(r), OUTPUT), "still fails");
        receiver.setMood(Receiver.Mood.Fine);
        assertTrue(hub.retryCallback(r, b, hash, saltOf(r), OUTPUT), "retried");
        assertState(r, IInferenceHub.State.Delivered, "delivered");
        expectFailure(
            abi.encodeCall(hub.retryCallback, (r, b, hash, saltOf(r), OUTPUT)),
            IInferenceHub.WrongState.selector,
            "only once"
        );
    }

    function certificateHashOf(Inference memory b) private view returns (bytes32) {
        return verifier.verify(
            Claims.INFERENCE,
            Claims.inferenceSlot(b.requestId, b.assurance.mode, b.round),
            Claims.inferenceHash(b),
            certifyBody(b)
        ).certificateHash;
    }

    function test_retryRefuses() public {
        receiver.setMood(Receiver.Mood.Reverts);
        Request memory r = ask(address(receiver));
        Inference memory b = answer(r, OUTPUT);
        bytes32 hash = certificateHashOf(b);
        fulfil(r);
        bytes32 salt = saltOf(r);
        expectFailure(
            abi.encodeCall(hub.retryCallback, (r, b, hash, salt, "other")),
            IInferenceHub.BodyMismatch.selector,
            "another output"
        );
        b.lineageRoot = keccak256("other");
        expectFailure(
            abi.encodeCall(hub.retryCallback, (r, b, hash, salt, OUTPUT)),
            IInferenceHub.BodyMismatch.selector,
            "another body"
        );
        b = answer(r, OUTPUT);
        expectFailure(
            abi.encodeCall(hub.retryCallback, (r, b, keccak256("other"), salt, OUTPUT)),
            IInferenceHub.BodyMismatch.selector,
            "another certificate"
        );
        vm.warp(r.deadline + GRACE + 1);
        expectFailure(
            abi.encodeCall(hub.retryCallback, (r, b, hash, salt, OUTPUT)), IInferenceHub.Expired.selector, "expired"
        );
    }

    /// A relayer cannot make a callback fail by sending too little gas (protocol rule 30).
    function test_tooLittleGasReverts() public {
        Request memory r = ask(address(receiver));
        bytes memory data = fulfilment(r, answer(r, OUTPUT), OUTPUT);
        (bool ok, bytes memory result) = address(hub).call{gas: 450_000}(data);
        assertTrue(!ok, "accepted");
        assertEq(bytes32(bytes4(result)), bytes32(IInferenceHub.NotEnoughGas.selector), "error");
        assertState(r, IInferenceHub.State.Requested, "nothing happened");
    }

    /// In a batch, callbacks that do not fit stay retryable.
    function test_batchWithTooLittleGas() public {
        Request[] memory list = new Request[](1);
        list[0] = ask(address(receiver));
        Batch memory b = batch(list);
        hub.deliver{gas: 450_000}(b.block_, b.certificate, 0, new bytes32[](0), b.templates, b.items);
        assertState(list[0], IInferenceHub.State.CallbackFailed, "to be retried");
    }

    function test_reentrancyIsRefused() public {
        Request memory r = ask(address(receiver));
        Request memory second = ask(address(0));
        receiver.setMood(Receiver.Mood.Reenters);
        receiver.setCall(fulfilment(second, answer(second, OUTPUT), OUTPUT));
        fulfil(r);
        assertTrue(!receiver.reentered(), "re-entered");
        assertState(second, IInferenceHub.State.Requested, "untouched");
        assertState(r, IInferenceHub.State.Delivered, "delivered");
    }

    // ------------------------------------------------------------------------------------------------------------- policy

    function withPolicy() private returns (Request memory r) {
        IInferenceHub.RequestParams memory p = params(address(receiver));
        p.policyId = keccak256("policy");
        return ask(p);
    }

    function setStatus(uint8 status, uint64 size) private {
        Status memory st = Status(
            keccak256("model"),
            keccak256("policy"),
            status,
            status == 2 ? keccak256("no-banned-source") : bytes32(0),
            size,
            uint64(block.timestamp),
            uint64(block.timestamp) + 1 days
        );
        policies.update(
            st,
            certify(
                s,
                Claims.STATUS,
                Claims.statusSlot(st.model, st.policy, st.ledgerSize),
                Claims.statusHash(st),
                noOne(),
                1
            )
        );
    }

    /// Unknown fails closed; the operators are paid for their work; the callback comes when the policy passes.
    function test_policyWithholdsCallback() public {
        Request memory r = withPolicy();
        Inference memory b = answer(r, OUTPUT);
        bytes32 hash = certificateHashOf(b);
        fulfil(r);
        assertEq(receiver.calls(), 0, "withheld");
        assertEq(hub.balanceOf(RELAYER, address(0)), RELAY_FEE, "paid");
        setStatus(2, 1);
        assertTrue(!hub.retryCallback(r, b, hash, saltOf(r), OUTPUT), "failed");
        setStatus(1, 2);
        assertTrue(hub.retryCallback(r, b, hash, saltOf(r), OUTPUT), "passed");
        assertEq(receiver.calls(), 1, "called back");
    }

    function test_policyPasses() public {
        setStatus(1, 1);
        fulfil(withPolicy());
        assertEq(receiver.calls(), 1, "called back");
        vm.warp(block.timestamp + 1 days + 1); // the status is past its validity
        Request memory r = withPolicy();
        fulfil(r);
        assertEq(receiver.calls(), 1, "withheld");
    }

    // ----------------------------------------------------------------------------------------------------------- assurance

    function test_changeAssurance() public {
        Request memory r = ask(address(receiver));
        Inference memory before = answer(r, OUTPUT);
        bytes32 hash = certificateHashOf(before);
        fulfil(r);
        // a later round reverses the answer
        Inference memory b = answer(r, "right");
        b.round = 1;
        bytes memory c = certifyBody(b);
        hub.changeAssurance(r, before, hash, b, saltOf(r), "right", c);
        assertEq(receiver.reversals(), 1, "told");
        assertEq(keccak256(receiver.lastOutput()), keccak256("right"), "output");
        // a proof of the same answer confirms it
        Inference memory proven = answer(r, "right");
        (proven.round, proven.assurance.mode) = (1, 3);
        hash = certificateHashOf(b);
        c = certifyBody(proven);
        hub.changeAssurance(r, b, hash, proven, saltOf(r), "right", c);
        assertEq(receiver.reversals(), 1, "not reversed");
    }

    function test_changeAssuranceRefuses() public {
        Request memory r = ask(address(receiver));
        Inference memory before = answer(r, OUTPUT);
        bytes32 hash = certificateHashOf(before);
        Inference memory b = answer(r, "right");
        b.round = 1;
        bytes memory c = certifyBody(b);
        bytes32 salt = saltOf(r);
        expectFailure(
            abi.encodeCall(hub.changeAssurance, (r, before, hash, b, salt, "right", c)),
            IInferenceHub.WrongState.selector,
            "before any answer"
        );
        fulfil(r);
        Inference memory same = answer(r, "right");
        bytes memory c2 = certifyBody(same);
        expectFailure(
            abi.encodeCall(hub.changeAssurance, (r, before, hash, same, salt, "right", c2)),
            IInferenceHub.BodyMismatch.selector,
            "neither later nor stronger"
        );
        expectFailure(
            abi.encodeCall(hub.changeAssurance, (r, before, keccak256("x"), b, salt, "right", c)),
            IInferenceHub.BodyMismatch.selector,
            "not the answer that stands"
        );
        expectFailure(
            abi.encodeCall(hub.changeAssurance, (r, before, hash, b, salt, "right", c2)),
            ICertificateVerifier.BadSignature.selector,
            "certificate of another"
        );
        receiver.setMood(Receiver.Mood.Reverts);
        expectFailure(
            abi.encodeCall(hub.changeAssurance, (r, before, hash, b, salt, "right", c)),
            IInferenceHub.CallbackReverted.selector,
            "bring it again"
        );
    }

    // ----------------------------------------------------------------------------------------------------------- recurring

    function recurring() private view returns (IInferenceHub.Recurring memory q) {
        q.requester = USER;
        q.interval = 1 hours;
        q.ticks = 3;
        q.template = params(address(receiver));
        q.template.deadline = 30 minutes;
        q.template.inputCommitment = keccak256(abi.encode(Claims.INPUT_TAG, SALT, keccak256(INPUT)));
    }

    function tickRequest(IInferenceHub.Recurring memory q, uint64 nonce) private view returns (Request memory r) {
        r = requestOf(q.template, USER, nonce);
        r.deadline += uint64(block.timestamp);
    }

    function test_recurring() public {
        IInferenceHub.Recurring memory q = recurring();
        vm.startPrank(USER);
        hub.createRecurring(q);
        hub.deposit{value: 3 * FEES}(USER, address(0), 3 * FEES);
        vm.stopPrank();
        Request memory r = tickRequest(q, 0);
        bytes32 id = hub.tick(q, SALT, INPUT, "");
        assertEq(id, Claims.requestId(r), "id");
        expectError(IInferenceHub.NotDue.selector);
        hub.tick(q, SALT, INPUT, "");
        fulfil(r);
        assertEq(receiver.calls(), 1, "answered");
        // missed ticks are not made up for, the phase is kept
        vm.warp(block.timestamp + 150 minutes);
        hub.tick(q, SALT, INPUT, "");
        vm.warp(block.timestamp + 29 minutes);
        expectError(IInferenceHub.NotDue.selector);
        hub.tick(q, SALT, INPUT, "");
        vm.warp(block.timestamp + 1 minutes);
        expectError(IInferenceHub.Outstanding.selector); // the grace of the last one runs
        hub.tick(q, SALT, INPUT, "");
        vm.warp(block.timestamp + GRACE + 1);
        hub.tick(q, SALT, INPUT, "");
        vm.warp(block.timestamp + 5 hours);
        expectError(IInferenceHub.BadRequest.selector); // three were asked for
        hub.tick(q, SALT, INPUT, "");
        assertEq(hub.balanceOf(USER, address(0)), 0, "paid tick by tick");
    }

    function test_recurringRefuses() public {
        IInferenceHub.Recurring memory q = recurring();
        expectError(HubState.Unauthorized.selector);
        hub.createRecurring(q);
        expectError(IInferenceHub.BadRequest.selector);
        hub.tick(q, SALT, INPUT, "");
        vm.prank(USER);
        hub.createRecurring(q);
        vm.prank(USER);
        expectError(IInferenceHub.DuplicateRequest.selector);
        hub.createRecurring(q);
        expectError(IInferenceHub.InsufficientDeposit.selector);
        hub.tick(q, SALT, INPUT, "");
        vm.prank(USER);
        hub.deposit{value: FEES}(USER, address(0), FEES);
        expectError(IInferenceHub.BadRequest.selector);
        hub.tick(q, SALT, "other input", "");
        expectError(HubState.Unauthorized.selector);
        hub.cancelRecurring(q);
        vm.prank(USER);
        hub.cancelRecurring(q);
        expectError(IInferenceHub.BadRequest.selector);
        hub.tick(q, SALT, INPUT, "");
        // without a fixed input only the requester ticks
        q.number = 1;
        q.template.inputCommitment = 0;
        vm.prank(USER);
        hub.createRecurring(q);
        expectError(HubState.Unauthorized.selector);
        hub.tick(q, SALT, INPUT, "");
        vm.prank(USER);
        hub.tick(q, SALT, "fresh input", "");
    }

    // ---------------------------------------------------------------------------------------------------------- governing

    /// A pause stops new requests, and nothing else.
    function test_pause() public {
        Request memory open = ask(address(0));
        Request memory late = ask(address(0));
        vm.prank(GUARDIAN);
        hub.pause(uint64(block.timestamp) + 7 days);
        vm.prank(USER);
        expectError(IInferenceHub.Paused.selector);
        hub.request{value: FEES}(params(address(0)), SALT, INPUT, "");
        assertTrue(fulfil(open), "answers go on");
        vm.warp(late.deadline + GRACE + 1);
        hub.refund(late);
        vm.prank(USER);
        hub.withdraw(address(0), FEES, USER);
        vm.warp(block.timestamp + 7 days);
        ask(address(0)); // it ends by itself
        vm.prank(GUARDIAN);
        expectError(IInferenceHub.Paused.selector); // not again at once
        hub.pause(uint64(block.timestamp) + 1);
    }

    function test_pauseRefuses() public {
        expectError(HubState.Unauthorized.selector);
        hub.pause(uint64(block.timestamp) + 1);
        vm.prank(GUARDIAN);
        expectError(IInferenceHub.BadRequest.selector);
        hub.pause(uint64(block.timestamp) + 7 days + 1);
        vm.prank(GOVERNOR);
        expectError(HubState.Unauthorized.selector);
        hub.pause(uint64(block.timestamp) + 1);
        vm.prank(GUARDIAN);
        hub.pause(uint64(block.timestamp) + 1 days);
        vm.prank(GOVERNOR);
        hub.pause(0); // the timelock ends it
        ask(address(0));
    }

    function test_upgrade() public {
        InferenceHub next = new InferenceHub(
            HubState.Config(verifier, policies, REWARDS, GOVERNOR, GUARDIAN, GRACE * 2)
        );
        Request memory r = ask(address(0));
        expectError(HubState.Unauthorized.selector);
        hub.upgradeToAndCall(address(next), "");
        // a timelock that leaves no time to leave
        vm.etch(GOVERNOR, hex"01");
        vm.mockCall(GOVERNOR, abi.encodeWithSignature("getMinDelay()"), abi.encode(uint256(7 days + GRACE)));
        vm.prank(GOVERNOR);
        expectError(HubState.DelayTooShort.selector);
        hub.upgradeToAndCall(address(next), "");
        vm.mockCall(GOVERNOR, abi.encodeWithSignature("getMinDelay()"), abi.encode(uint256(7 days + GRACE + 1)));
        vm.prank(GOVERNOR);
        hub.upgradeToAndCall(address(next), "");
        assertEq(hub.grace(), GRACE * 2, "upgraded");
        assertTrue(fulfil(r), "storage is kept");
    }
}
