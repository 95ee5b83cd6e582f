// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../../src/Types.sol";
import {CertificateVerifier} from "../../src/CertificateVerifier.sol";
import {HubFactory} from "../../src/HubFactory.sol";
import {InferenceHub} from "../../src/InferenceHub.sol";
import {PolicyRegistry} from "../../src/PolicyRegistry.sol";
import {HubState} from "../../src/hub/HubState.sol";
import {ICertificateVerifier} from "../../src/interfaces/ICertificateVerifier.sol";
import {IHomeView} from "../../src/interfaces/IHomeView.sol";
import {IInferenceHub} from "../../src/interfaces/IInferenceHub.sol";
import {IPolicyRegistry} from "../../src/interfaces/IPolicyRegistry.sol";
import {ILinealReceiver, Result} from "../../src/interfaces/ILinealReceiver.sol";
import {Claims} from "../../src/libraries/Claims.sol";
import {PositionalTree} from "../../src/libraries/PositionalTree.sol";
import {Operators} from "./Operators.sol";
import {TestToken} from "./Tokens.sol";

/// A receiver that does what a test wants.
contract Receiver is ILinealReceiver {
    enum Mood {
        Fine,
        Reverts,
        EatsGas,
        Bombs,
        Reenters
    }

    Mood public mood;
    uint256 public calls;
    uint256 public reversals;
    bytes public lastOutput;
    bytes32 public lastId;
    bytes private _call;
    bool public reentered;

    function setMood(Mood m) external {
        mood = m;
    }

    function setCall(bytes calldata data) external {
        _call = data;
    }

    function setFee(InferenceHub hub, uint96 amount) external {
        hub.setDeliveryFee(address(0), amount);
    }

    function onInference(Result calldata result, bytes calldata output) external {
        _act();
        ++calls;
        lastId = result.requestId;
        lastOutput = output;
    }

    function onAssurance(Result calldata, bytes calldata output, bool reversed) external {
        _act();
        if (reversed) ++reversals;
        lastOutput = output;
    }

    function _act() private {
        if (mood == Mood.Reverts) revert("no");
        if (mood == Mood.EatsGas) while (true) {}
        if (mood == Mood.Bombs) {
            assembly {
                revert(0, 1000000)
            }
        }
        if (mood == Mood.Reenters) (reentered,) = msg.sender.call(_call);
    }
}

/// A hub behind its proxy, with four operators, a policy registry, a token, and helpers to ask and to answer.
abstract contract HubFixture is Operators {
    InferenceHub internal hub;
    CertificateVerifier internal verifier;
    PolicyRegistry internal policies;
    Receiver internal receiver;
    TestToken internal token;
    Set internal s;

    address internal constant GOVERNOR = address(0x60);
    address internal constant GUARDIAN = address(0x62);
    address internal constant REWARDS = address(0x63);
    address internal constant USER = address(0x64);
    address internal constant RELAYER = address(0x65);
    uint64 internal constant GRACE = 10 minutes;
    uint128 internal constant OPERATOR_FEE = 7e15;
    uint128 internal constant RELAY_FEE = 3e15;
    bytes32 internal constant SALT = keccak256("salt");
    bytes internal constant INPUT = "input";
    bytes internal constant OUTPUT = "output";

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        s = makeSet(1, uint64(block.timestamp) + 30 days, 4, 1);
        verifier = new CertificateVerifier(
            network, 1, s.hash, s.header.validUntil, 1 hours, GOVERNOR, IHomeView(address(0))
        );
        policies = new PolicyRegistry(verifier, GOVERNOR);
        InferenceHub implementation = new InferenceHub(
            HubState.Config(verifier, policies, REWARDS, GOVERNOR, GUARDIAN, GRACE)
        );
        hub = InferenceHub(new HubFactory().create("hub", address(implementation)));
        receiver = new Receiver();
        token = new TestToken();
        vm.prank(GOVERNOR);
        hub.setPrice(address(token), HubState.Price(true, 1e15, 1e9, 1e9));
        vm.deal(USER, 1000 ether);
    }

    function params(address to) internal view returns (IInferenceHub.RequestParams memory p) {
        p.model = keccak256("model");
        p.engineId = keccak256("engine");
        p.minAssurance.mode = 1;
        if (to != address(0)) {
            p.destinations = new Destination[](1);
            p.destinations[0] = Destination(uint64(block.chainid), to, 300_000);
        }
        p.operatorFee = OPERATOR_FEE;
        p.relayFee = RELAY_FEE;
        p.deadline = uint64(block.timestamp) + 1 hours;
    }

    /// What the hub makes of params.
    function requestOf(IInferenceHub.RequestParams memory p, address who, uint64 nonce)
        internal
        view
        returns (Request memory r)
    {
        r.originChainId = uint64(block.chainid);
        r.hub = address(hub);
        r.requester = who;
        r.nonce = nonce;
        r.model = p.model;
        r.engineId = p.engineId;
        r.inputCommitment = p.inputCommitment == 0
            ? keccak256(abi.encode(Claims.INPUT_TAG, SALT, keccak256(INPUT)))
            : p.inputCommitment;
        r.minAssurance = p.minAssurance;
        r.policyId = p.policyId;
        r.destinations = p.destinations;
        r.feeToken = p.feeToken;
        r.operatorFee = p.operatorFee;
        r.relayFee = p.relayFee;
        r.deadline = p.deadline;
    }

    /// Asks directly and returns the request.
    function ask(IInferenceHub.RequestParams memory p) internal returns (Request memory r) {
        r = requestOf(p, USER, hub.nonceOf(USER));
        uint256 value = p.feeToken == address(0) ? uint256(p.operatorFee) + p.relayFee : 0;
        vm.prank(USER);
        bytes32 id = hub.request{value: value}(p, SALT, INPUT, "");
        assertEq(id, Claims.requestId(r), "the hub's request is not the one expected");
    }

    function ask(address to) internal returns (Request memory) {
        return ask(params(to));
    }

    function saltOf(Request memory r) internal pure returns (bytes32) {
        return Claims.outputSalt(SALT, Claims.requestId(r));
    }

    function answer(Request memory r, bytes memory output) internal pure returns (Inference memory b) {
        b.requestId = Claims.requestId(r);
        b.outcome = 1;
        b.model = r.model;
        b.lineageRoot = keccak256("lineage");
        b.engineId = r.engineId;
        b.inputCommitment = r.inputCommitment;
        b.outputCommitment = keccak256(abi.encode(Claims.OUTPUT_TAG, saltOf(r), keccak256(output)));
        b.assurance.mode = 1;
    }

    function certifyBody(Inference memory b) internal view returns (bytes memory) {
        return certify(
            s,
            Claims.INFERENCE,
            Claims.inferenceSlot(b.requestId, b.assurance.mode, b.round),
            Claims.inferenceHash(b),
            noOne(),
            1
        );
    }

    function fulfil(Request memory r, Inference memory b, bytes memory output) internal returns (bool) {
        bytes memory c = certifyBody(b);
        vm.prank(RELAYER);
        return hub.fulfil(r, b, saltOf(r), output, c);
    }

    function fulfil(Request memory r) internal returns (bool) {
        return fulfil(r, answer(r, OUTPUT), OUTPUT);
    }

    /// What fulfil would do, as calldata; for expected failures, because making a certificate makes calls.
    function fulfilment(Request memory r, Inference memory b, bytes memory output)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(hub.fulfil, (r, b, saltOf(r), output, certifyBody(b)));
    }

    function expectFailure(bytes memory data, bytes4 selector, string memory what) internal {
        vm.prank(RELAYER);
        (bool ok, bytes memory result) = address(hub).call(data);
        assertTrue(!ok, string.concat(what, ": accepted"));
        assertEq(bytes32(bytes4(result)), bytes32(selector), what);
    }

    function stateOf(Request memory r) internal view returns (IInferenceHub.State) {
        return hub.status(Claims.requestId(r));
    }

    function assertState(Request memory r, IInferenceHub.State want, string memory what) internal view {
        assertEq(uint256(stateOf(r)), uint256(want), what);
    }

    // ------------------------------------------------------------------------------------------------------------ batches

    struct Batch {
        IInferenceHub.Template[] templates;
        bytes items;
        Checkpoint block_;
        bytes certificate;
    }

    function template(Request memory r) internal pure returns (IInferenceHub.Template memory t) {
        t.originChainId = r.originChainId;
        t.hub = r.hub;
        t.model = r.model;
        t.engineId = r.engineId;
        t.lineageRoot = keccak256("lineage");
        t.policyId = r.policyId;
        t.feeToken = r.feeToken;
        t.operatorFee = r.operatorFee;
        t.relayFee = r.relayFee;
        t.minAssurance = r.minAssurance;
        t.assurance.mode = 1;
    }

    function item(Request memory r, Inference memory b, bytes memory output, uint8 number)
        internal
        pure
        returns (bytes memory out)
    {
        out = abi.encodePacked(
            number,
            uint8(r.destinations.length == 0 ? 0 : 2),
            r.requester,
            r.nonce,
            r.inputCommitment,
            r.deadline,
            b.outcome,
            b.reason,
            b.round,
            b.outputCommitment,
            uint8(r.destinations.length)
        );
        for (uint256 i = 0; i < r.destinations.length; ++i) {
            Destination memory d = r.destinations[i];
            out = abi.encodePacked(out, d.chainId, d.receiver, d.callbackGas);
        }
        if (r.destinations.length != 0) out = abi.encodePacked(out, saltOf(r), uint32(output.length), output);
    }

    /// A block with one chunk that answers these requests.
    function batch(Request[] memory list) internal view returns (Batch memory b) {
        b.templates = new IInferenceHub.Template[](list.length);
        bytes memory row;
        for (uint256 i = 0; i < list.length; ++i) {
            Inference memory body = answer(list[i], OUTPUT);
            b.templates[i] = template(list[i]);
            b.items = bytes.concat(b.items, item(list[i], body, OUTPUT, uint8(i)));
            row = bytes.concat(row, Claims.inferenceHash(body));
        }
        b.block_ = checkpointOf(PositionalTree.chunkLeaf(0, uint64(block.chainid), uint32(list.length), keccak256(row)));
        b.certificate = certifyBlock(b.block_);
    }

    function checkpointOf(bytes32 deliveryRoot) internal view returns (Checkpoint memory c) {
        c.parent = keccak256("parent");
        c.epoch = 1;
        c.view_ = 9;
        c.height = 9;
        c.time = uint64(block.timestamp);
        c.ledgerRoot = keccak256("ledger");
        c.ledgerSize = 1000;
        c.deliveryRoot = deliveryRoot;
    }

    function certifyBlock(Checkpoint memory c) internal view returns (bytes memory) {
        return
            certify(s, Claims.CHECKPOINT, Claims.decideSlot(c.epoch, c.view_), Claims.checkpointHash(c), noOne(), 1);
    }

    function deliver(Batch memory b) internal returns (uint256) {
        vm.prank(RELAYER);
        return hub.deliver(b.block_, b.certificate, 0, new bytes32[](0), b.templates, b.items);
    }
}
