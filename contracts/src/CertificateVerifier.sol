// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {OperatorSet, SetHandover, Verified} from "./Types.sol";
import {ICertificateVerifier} from "./interfaces/ICertificateVerifier.sol";
import {IHomeView} from "./interfaces/IHomeView.sol";
import {BLS12381} from "./libraries/BLS12381.sol";
import {Certificates} from "./libraries/Certificates.sol";
import {Claims} from "./libraries/Claims.sol";
import {Precompiles} from "./libraries/Precompiles.sol";

/// @title Follows the operator set and verifies its certificates
/// @notice Immutable: it takes its first set in the constructor and afterwards follows only what that set and its successors sign. A
/// certificate counts when more than two thirds of the weight of the current set signed it, or of the previous set within a short
/// grace after the handover. Past the current set's validUntil nothing counts any more: the operators' stake may be gone by then, so
/// their old keys prove nothing (weak subjectivity). Then the chain is pinned anew, from the home chain or by the timelock.
/// @dev Certificates' bytes are described in Certificates.sol.
///
/// SECURITY: anyone may call everything but repin. All inputs are hostile until the signature has been verified.
contract CertificateVerifier is ICertificateVerifier {
    /// @inheritdoc ICertificateVerifier
    bytes32 public immutable networkId;
    /// The timelock that may pin a halted chain again.
    address public immutable governor;
    /// The chain's view of the home chain's registry; zero when it has none.
    IHomeView public immutable homeView;
    /// How long certificates of the set before the current one still count, in seconds.
    uint64 public immutable previousGrace;

    bytes32 private _currentHash;
    uint64 private _currentEpoch;
    uint64 private _currentUntil;
    uint64 private _previousEpoch;
    uint64 private _previousUntil;
    bytes32 private _previousHash;
    /// Certificates.cacheKey => Certificates.cacheValue. Written only after a verified multiproof and signature.
    mapping(bytes32 => bytes32) private _cache;

    constructor(
        bytes32 networkId_,
        uint64 epoch,
        bytes32 setHash,
        uint64 validUntil,
        uint64 previousGrace_,
        address governor_,
        IHomeView homeView_
    ) {
        address absent = Precompiles.missing();
        if (absent != address(0)) revert MissingPrecompile(absent);
        if (setHash == 0 || networkId_ == 0) revert UnknownSet(epoch, setHash);
        networkId = networkId_;
        previousGrace = previousGrace_;
        governor = governor_;
        homeView = homeView_;
        _currentHash = setHash;
        _currentEpoch = epoch;
        _currentUntil = validUntil;
    }

    /// @inheritdoc ICertificateVerifier
    function current() external view returns (uint64 epoch, bytes32 setHash, uint64 validUntil) {
        return (_currentEpoch, _currentHash, _currentUntil);
    }

    /// @inheritdoc ICertificateVerifier
    function setOf(uint64 epoch) external view returns (bytes32 setHash, uint64 usableUntil) {
        if (epoch == _currentEpoch) return (_currentHash, _currentUntil);
        if (epoch == _previousEpoch && _previousHash != 0) return (_previousHash, _previousUntil);
    }

    /// @notice What is remembered of a set's signers (see Certificates.cacheValue); zero for nothing.
    function cached(bytes32 setHash, bytes32 signersHash) external view returns (bytes32) {
        return _cache[Certificates.cacheKey(setHash, signersHash)];
    }

    /// @notice The first BLS12-381 precompile that this chain lacks; zero when it has them all.
    function missingPrecompile() external view returns (address) {
        return Precompiles.missing();
    }

    /// @inheritdoc ICertificateVerifier
    function verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes calldata certificate)
        external
        view
        returns (Verified memory v)
    {
        (v,,) = _verify(kind, slot, bodyHash, certificate);
    }

    /// @inheritdoc ICertificateVerifier
    function verifyAndCache(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes calldata certificate)
        external
        returns (Verified memory)
    {
        (Verified memory v, Certificates.Parsed memory p, bytes32 setHash) =
            _verify(kind, slot, bodyHash, certificate);
        if (p.form == Certificates.FULL_REMEMBER) {
            bytes32 key = Certificates.cacheKey(setHash, p.signersHash);
            if (_cache[key] == 0) {
                _cache[key] = Certificates.cacheValue(p);
                emit AggregateCached(setHash, p.signersHash);
            }
        }
        return v;
    }

    /// @inheritdoc ICertificateVerifier
    function handover(Link[] calldata links) external {
        for (uint256 i = 0; i < links.length; ++i) {
            SetHandover calldata h = links[i].handover;
            uint64 from = _currentEpoch;
            if (
                h.fromEpoch != from || h.fromSetHash != _currentHash || h.toEpoch != from + 1 || h.toSetHash == 0
                    || h.validUntil < _currentUntil
            ) revert BadLink(h.fromEpoch, h.toEpoch);
            if (block.timestamp > _currentUntil) revert SetExpired(from, _currentUntil);
            Certificates.Parsed memory p = Certificates.parse(links[i].certificate);
            // Only the set that hands over may say so: a certificate of the set before it does not count here.
            if (!_isSet(p, _currentHash, from, _currentUntil)) revert UnknownSet(p.epoch, p.setHash);
            bytes32 digest = Claims.digest(
                networkId, from, Claims.SET_HANDOVER, Claims.handoverSlot(from), Claims.handoverHash(h)
            );
            Certificates.checkSignature(p, _currentHash, digest);

            uint64 grace = uint64(block.timestamp) + previousGrace;
            _previousHash = _currentHash;
            _previousEpoch = from;
            _previousUntil = grace < _currentUntil ? grace : _currentUntil;
            _currentHash = h.toSetHash;
            _currentEpoch = h.toEpoch;
            _currentUntil = h.validUntil;
            emit HandedOver(from, h.toEpoch, h.toSetHash, h.validUntil);
        }
    }

    /// @notice Pins a halted chain to a set that the home chain's registry fixed. Anyone may call.
    /// @param set the set; its hash is recomputed
    /// @param proof for the chain's view of the home chain
    function repinFromHome(OperatorSet calldata set, bytes calldata proof) external {
        if (address(homeView) == address(0)) revert Unauthorized();
        bytes32 setHash = Claims.setHash(
            set.epoch, set.root, keccak256(set.aggregateKey), set.totalWeight, set.count, set.validUntil
        );
        if (homeView.setHashOf(set.epoch, proof) != setHash) revert UnknownSet(set.epoch, setHash);
        _repin(set.epoch, setHash, set.validUntil, true);
    }

    /// @notice Pins a halted chain to a set. Only the timelock may call.
    function repin(uint64 epoch, bytes32 setHash, uint64 validUntil) external {
        if (msg.sender != governor) revert Unauthorized();
        _repin(epoch, setHash, validUntil, false);
    }

    /// A chain that works is not pinned by anyone, and no chain goes back.
    function _repin(uint64 epoch, bytes32 setHash, uint64 validUntil, bool byProof) private {
        if (block.timestamp <= _currentUntil || epoch <= _currentEpoch || setHash == 0) {
            revert BadLink(_currentEpoch, epoch);
        }
        if (block.timestamp > validUntil) revert SetExpired(epoch, validUntil);
        _previousHash = 0;
        _previousEpoch = 0;
        _previousUntil = 0;
        _currentHash = setHash;
        _currentEpoch = epoch;
        _currentUntil = validUntil;
        emit Repinned(epoch, setHash, validUntil, byProof);
    }

    function _verify(uint8 kind, bytes32 slot, bytes32 bodyHash, bytes calldata certificate)
        private
        view
        returns (Verified memory v, Certificates.Parsed memory p, bytes32 setHash)
    {
        p = Certificates.parse(certificate);
        uint64 usableUntil = p.validUntil;
        setHash = _currentHash;
        if (!_isSet(p, setHash, p.epoch, p.validUntil)) {
            // Not the current set: the previous one, as long as it counts. For a cached form the hash is still unknown here.
            setHash = _previousHash;
            if (setHash == 0 || !_isSet(p, setHash, p.epoch, p.validUntil)) {
                if (p.form == Certificates.CACHED && p.epoch == _currentEpoch) revert NotCached();
                revert UnknownSet(p.epoch, p.setHash);
            }
            usableUntil = _previousUntil;
        }
        if (block.timestamp > usableUntil) revert SetExpired(p.epoch, usableUntil);
        bytes32 digest = Claims.digest(networkId, p.epoch, kind, slot, bodyHash);
        v.certificateHash = Certificates.checkSignature(p, setHash, digest);
        v.epoch = p.epoch;
        v.signedWeight = p.signedWeight;
        v.totalWeight = p.totalWeight;
    }

    /// Whether a parsed certificate belongs to the set with this hash: a full one by its own hash, a cached one by what was
    /// remembered under that hash. Either commits to epoch and validUntil, which are compared with what the caller expects.
    function _isSet(Certificates.Parsed memory p, bytes32 setHash, uint64 epoch, uint64 validUntil)
        private
        view
        returns (bool)
    {
        if (p.epoch != epoch || p.validUntil != validUntil) return false;
        if (p.form != Certificates.CACHED) return p.setHash == setHash;
        bytes32 value = _cache[Certificates.cacheKey(setHash, p.signersHash)];
        return value != 0 && value == Certificates.cacheValue(p);
    }
}
