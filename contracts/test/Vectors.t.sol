// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import "../src/Types.sol";
import {CertificateVerifier} from "../src/CertificateVerifier.sol";
import {ICertificateVerifier} from "../src/interfaces/ICertificateVerifier.sol";
import {IHomeView} from "../src/interfaces/IHomeView.sol";
import {Claims} from "../src/libraries/Claims.sol";
import {PositionalTree} from "../src/libraries/PositionalTree.sol";
import {Libraries} from "./harness/Libraries.sol";
import {Operators} from "./utils/Operators.sol";

/// @notice The golden vectors that Go writes, read by Solidity.
contract VectorsTest is Operators {
    Libraries private lib = new Libraries();

    function h(uint8 b) private pure returns (bytes32) {
        return bytes32(uint256(b) * (type(uint256).max / 0xff));
    }

    function a(uint8 b) private pure returns (address) {
        return address(uint160(uint256(h(b))));
    }

    function test_claims() public view {
        string memory json = vm.readFile("../consensus/claim/testdata/vectors.json");
        Assurance memory sampled = Assurance(2, 3, 250_000, 500_000, 40);
        bytes32 id = vm.parseJsonBytes32(json, ".network");
        assertEq(Claims.networkId(1337, a(0xaa), h(0xbb)), id, "network");

        _check(json, 0, Claims.popSlot(h(2)), Claims.popHash(a(1), h(2)));
        (bytes32 slot, bytes32 body) = lib.announcement(Announcement(a(1), 7, h(2), 300));
        _check(json, 1, slot, body);
        (slot, body) = lib.inference(
            Inference(h(1), 2, 1, 0, h(2), h(3), h(4), h(5), h(6), h(7), sampled)
        );
        _check(json, 2, slot, body);
        (slot, body) = lib.checkpoint(
            Checkpoint(h(1), 3, 9, 8, 1_800_000_000, h(2), 1 << 40, h(3), h(4), h(5))
        );
        _check(json, 5, slot, body);
        (slot, body) = lib.handover(SetHandover(3, h(1), 4, h(2), 12345, 1_900_000_000));
        _check(json, 6, slot, body);
        (slot, body) = lib.status(Status(h(1), h(2), 2, h(3), 77, 1_800_000_000, 1_900_000_000));
        _check(json, 7, slot, body);
        (slot, body) = lib.feed(FeedRound(h(1), 4, -123456789, 10, 20, 30));
        _check(json, 8, slot, body);
        _check(json, 9, Claims.governanceSlot(h(1)), Claims.governanceHash(h(1), h(2)));
        (slot, body) = lib.verdict(Verdict(h(1), a(2), 3, h(4), 5));
        _check(json, 10, slot, body);
    }

    function test_request() public view {
        string memory json = vm.readFile("../consensus/claim/testdata/vectors.json");
        Request memory r;
        r.originChainId = 1337;
        r.hub = a(0x11);
        r.requester = a(0x22);
        r.nonce = Claims.SIGNED_NONCE | 5;
        r.model = h(0x33);
        r.engineId = h(0x44);
        r.inputCommitment = h(0x55);
        r.minAssurance = Assurance(2, 3, 250_000, 500_000, 40);
        r.policyId = h(0x66);
        r.destinations = new Destination[](2);
        r.destinations[0] = Destination(1337, a(0x77), 100_000);
        r.destinations[1] = Destination(31337, a(0x88), 0);
        r.feeToken = a(0x99);
        r.operatorFee = 1e15;
        r.relayFee = 1 << 127;
        r.deadline = 1_900_000_000;
        assertEq(lib.requestId(r), vm.parseJsonBytes32(json, ".requestId"), "requestId");
        assertEq(lib.signingDigest(r), vm.parseJsonBytes32(json, ".signingDigest"), "signingDigest");
        this.commitments(
            vm.parseJsonBytes32(json, ".inputSalt"),
            vm.parseJsonBytes(json, ".input"),
            vm.parseJsonBytes(json, ".output"),
            vm.parseJsonBytes32(json, ".requestId")
        );
    }

    function commitments(bytes32 salt, bytes calldata input, bytes calldata output, bytes32 id) external view {
        string memory json = vm.readFile("../consensus/claim/testdata/vectors.json");
        assertEq(Claims.inputCommitment(salt, input), vm.parseJsonBytes32(json, ".inputCommitment"), "input");
        bytes32 outputSalt = Claims.outputSalt(salt, id);
        assertEq(outputSalt, vm.parseJsonBytes32(json, ".outputSalt"), "outputSalt");
        assertEq(Claims.outputCommitment(outputSalt, output), vm.parseJsonBytes32(json, ".outputCommitment"), "output");
    }

    function _check(string memory json, uint256 i, bytes32 slot, bytes32 body) private pure {
        string memory at = string.concat(".claims[", vm.toString(i), "]");
        assertEq(slot, vm.parseJsonBytes32(json, string.concat(at, ".slot")), string.concat(at, " slot"));
        assertEq(body, vm.parseJsonBytes32(json, string.concat(at, ".bodyHash")), string.concat(at, " body"));
        uint8 kind = uint8(vm.parseJsonUint(json, string.concat(at, ".kind")));
        assertEq(
            Claims.digest(vm.parseJsonBytes32(json, ".network"), 3, kind, slot, body),
            vm.parseJsonBytes32(json, string.concat(at, ".digest")),
            string.concat(at, " digest")
        );
    }

    /// Sets, multiproofs and signatures made by Go (herumi), verified by the contract; with too little weight refused.
    function test_certificates() public {
        string memory json = vm.readFile("../consensus/quorum/testdata/vectors.json");
        uint256 i = 0;
        uint256 reached = 0;
        for (; vm.keyExistsJson(json, string.concat("[", vm.toString(i), "]")); ++i) {
            if (_certificate(json, string.concat("[", vm.toString(i), "]"))) ++reached;
        }
        assertTrue(i >= 8 && reached >= 4 && reached < i, "vectors on both sides of the quorum");
    }

    function _certificate(string memory json, string memory at) private returns (bool reached) {
        OperatorSet memory set = OperatorSet(
            uint64(vm.parseJsonUint(json, string.concat(at, ".epoch"))),
            vm.parseJsonBytes32(json, string.concat(at, ".root")),
            vm.parseJsonBytes(json, string.concat(at, ".aggregateKey")),
            uint64(vm.parseJsonUint(json, string.concat(at, ".totalWeight"))),
            0,
            uint64(vm.parseJsonUint(json, string.concat(at, ".validUntil")))
        );
        bytes[] memory keys = vm.parseJsonBytesArray(json, string.concat(at, ".keys"));
        set.count = uint32(keys.length);
        bytes32 setHash = vm.parseJsonBytes32(json, string.concat(at, ".setHash"));
        assertEq(hashOf(set), setHash, "setHash");
        CertificateVerifier v = new CertificateVerifier(
            vm.parseJsonBytes32(json, string.concat(at, ".network")),
            set.epoch,
            setHash,
            set.validUntil,
            0,
            address(0),
            IHomeView(address(0))
        );
        bytes memory c = _pack(json, at, set, keys);
        bytes32 id = vm.parseJsonBytes32(json, string.concat(at, ".governanceId"));
        bytes32 body = Claims.governanceHash(id, vm.parseJsonBytes32(json, string.concat(at, ".payloadHash")));
        reached = vm.parseJsonBool(json, string.concat(at, ".reached"));
        if (!reached) expectError(ICertificateVerifier.NotEnoughWeight.selector);
        v.verify(Claims.GOVERNANCE, Claims.governanceSlot(id), body, c);
    }

    function _pack(string memory json, string memory at, OperatorSet memory set, bytes[] memory keys)
        private
        pure
        returns (bytes memory c)
    {
        uint256[] memory weights = vm.parseJsonUintArray(json, string.concat(at, ".weights"));
        uint256[] memory absent = vm.parseJsonUintArray(json, string.concat(at, ".absent"));
        bytes32[] memory proof = vm.parseJsonBytes32Array(json, string.concat(at, ".proof"));
        bytes memory signers = new bytes((keys.length + 7) / 8);
        for (uint256 i = 0; i < keys.length; ++i) {
            if (!contains(absent, i)) signers[i / 8] |= bytes1(uint8(1 << (i % 8)));
        }
        Set memory s;
        s.header = set;
        c = abi.encodePacked(
            head(s, 1), strip(vm.parseJsonBytes(json, string.concat(at, ".signature"))), signers
        );
        for (uint256 i = 0; i < absent.length; ++i) {
            c = abi.encodePacked(c, uint64(weights[absent[i]]), strip(keys[absent[i]]));
        }
        for (uint256 i = 0; i < proof.length; ++i) {
            c = abi.encodePacked(c, proof[i]);
        }
    }
}
