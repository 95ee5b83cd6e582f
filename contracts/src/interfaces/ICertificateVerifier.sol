// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {SetHandover, Verified} from "../Types.sol";

/// @title What the rest of a chain sees of the operators' signatures
/// @notice A certificate is opaque here, so that another scheme can stand behind the same interface.
interface ICertificateVerifier {
    /// One link of a chain of handovers, signed by the set that hands over.
    struct Link {
        SetHandover handover;
        bytes certificate;
    }

    event HandedOver(uint64 indexed fromEpoch, uint64 indexed toEpoch, bytes32 setHash, uint64 validUntil);
    event Repinned(uint64 indexed epoch, bytes32 setHash, uint64 validUntil, bool byProof);
    event AggregateCached(bytes32 indexed setHash, bytes32 indexed signersHash);

    /// The certificate's bytes do not parse, or do not fit the operator set.
    error MalformedCertificate();
    /// The certificate's set is not this chain's current or previous one.
    error UnknownSet(uint64 epoch, bytes32 setHash);
    /// The set is past its validity: the chain is halted until it is handed over in time or pinned again.
    error SetExpired(uint64 epoch, uint64 usableUntil);
    /// Not more than two thirds of the weight signed.
    error NotEnoughWeight(uint64 signed, uint64 total);
    /// The non-signers' proof does not lead to the set's root.
    error BadMultiproof();
    /// The aggregate key is the point at infinity, or nobody signed.
    error EmptyAggregate();
    /// A precompile refused a point.
    error BadPoint();
    /// The signature does not verify.
    error BadSignature();
    /// No aggregate key is cached for these signers.
    error NotCached();
    /// A handover does not continue the chain's current set.
    error BadLink(uint64 fromEpoch, uint64 toEpoch);
    /// The caller may not do this.
    error Unauthorized();
    /// The chain lacks the BLS12-381 precompile at this address.
    error MissingPrecompile(address precompile);

    /// @notice The network whose claims count here.
    function networkId() external view returns (bytes32);

    /// @notice The current operator set: its epoch, hash and the time after which it no longer counts.
    function current() external view returns (uint64 epoch, bytes32 setHash, uint64 validUntil);

    /// @notice A set that counts now or did: zero when this chain never knew it.
    function setOf(uint64 epoch) external view returns (bytes32 setHash, uint64 usableUntil);

    /// @notice Verifies that more than two thirds of a current operator set signed a claim; reverts otherwise.
    /// @param kind the claim's kind
    /// @param slot what the claim decides
    /// @param bodyHash the hash of the claim's body
    /// @param certificate the certificate's bytes; for their form see the implementation
    function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes calldata certificate)
        external
        view
        returns (Verified memory);

    /// @notice As verify, and remembers the signers' aggregate key, so that the next certificate by the same signers is cheaper.
    function verifyAndCache(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes calldata certificate)
        external
        returns (Verified memory);

    /// @notice Follows the operators from the current set to a later one, link by link.
    function handover(Link[] calldata links) external;
}
