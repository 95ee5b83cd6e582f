// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";

/// @title Models and their versions, on the home chain
/// @notice A version is the SHA-256 of its bytes; its lineage root is fixed when it is registered, so that no model is replaced under
/// its name. Owners deprecate and revoke; a revocation is final.
/// @dev SECURITY: anyone may register any digest, once. Whether a model deserves trust is not decided here but by policies over its
/// lineage; a squatter on somebody's digest gains a label without meaning, for lineage records are signed.
contract ModelRegistry is IModelRegistry {
    uint256 private constant MAX_TEXT = 512;
    /// What a leaf of the ledger holds.
    uint256 private constant MAX_RECORD = 60 * 1024;

    mapping(bytes32 model => Model) private _models;
    mapping(bytes32 model => address) private _offered;

    /// @inheritdoc IModelRegistry
    function register(bytes32 model, bytes32 lineageRoot, bytes32 previous, uint64 size, string calldata uri) external {
        if (model == 0 || size == 0) revert BadModel("digest or size");
        if (bytes(uri).length > MAX_TEXT) revert BadModel("uri too long");
        if (_models[model].state != ModelState.None) revert AlreadyRegistered(model);
        if (previous != 0 && _owned(previous).state == ModelState.None) revert UnknownModel(previous);
        _models[model] = Model({
            owner: msg.sender,
            state: ModelState.Active,
            registeredAt: uint64(block.timestamp),
            size: size,
            lineageRoot: lineageRoot,
            previous: previous,
            uri: uri
        });
        emit ModelRegistered(model, msg.sender, lineageRoot, previous, size, uri);
    }

    /// @inheritdoc IModelRegistry
    function setState(bytes32 model, ModelState state, string calldata reason) external {
        Model storage m = _owned(model);
        bool allowed = state == ModelState.Revoked || state == ModelState.Deprecated || state == ModelState.Active;
        if (!allowed || m.state == ModelState.Revoked || m.state == state) revert BadTransition(m.state, state);
        if (bytes(reason).length > MAX_TEXT) revert BadModel("reason too long");
        m.state = state;
        emit ModelStateChanged(model, state, reason);
    }

    /// @inheritdoc IModelRegistry
    function setUri(bytes32 model, string calldata uri) external {
        Model storage m = _owned(model);
        if (bytes(uri).length > MAX_TEXT) revert BadModel("uri too long");
        m.uri = uri;
        emit ModelUriChanged(model, uri);
    }

    /// @inheritdoc IModelRegistry
    function transferOwnership(bytes32 model, address to) external {
        _owned(model);
        _offered[model] = to;
    }

    /// @inheritdoc IModelRegistry
    function acceptOwnership(bytes32 model) external {
        if (_offered[model] != msg.sender) revert NotOwner(model, msg.sender);
        delete _offered[model];
        _models[model].owner = msg.sender;
        emit ModelOwnerChanged(model, msg.sender);
    }

    /// @inheritdoc IModelRegistry
    function postRecord(bytes calldata envelope) external {
        if (envelope.length == 0 || envelope.length > MAX_RECORD) revert BadRecord(envelope.length);
        emit RecordPosted(msg.sender, sha256(envelope), envelope);
    }

    /// @inheritdoc IModelRegistry
    function get(bytes32 model) external view returns (Model memory m) {
        m = _models[model];
        if (m.state == ModelState.None) revert UnknownModel(model);
    }

    function _owned(bytes32 model) private view returns (Model storage m) {
        m = _models[model];
        if (m.state == ModelState.None) revert UnknownModel(model);
        if (m.owner != msg.sender) revert NotOwner(model, msg.sender);
    }
}
