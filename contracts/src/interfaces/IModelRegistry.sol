// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Models and their versions, on the home chain
interface IModelRegistry {
    /// What an owner says of a version. Only Active versions are answered for.
    enum ModelState {
        None,
        Active,
        Deprecated,
        Revoked
    }

    struct Model {
        address owner;
        ModelState state;
        uint64 registeredAt;
        uint64 size; // bytes
        bytes32 lineageRoot; // fixed for ever
        bytes32 previous; // the version that this one follows; zero for the first
        string uri; // a hint for finding the bytes, which the digest identifies
    }

    event ModelRegistered(
        bytes32 indexed model, address indexed owner, bytes32 lineageRoot, bytes32 previous, uint64 size, string uri
    );
    event ModelStateChanged(bytes32 indexed model, ModelState state, string reason);
    event ModelUriChanged(bytes32 indexed model, string uri);
    event ModelOwnerChanged(bytes32 indexed model, address indexed owner);

    event RecordPosted(address indexed sender, bytes32 indexed id, bytes envelope);

    error BadModel(string why);
    error BadRecord(uint256 size);
    error AlreadyRegistered(bytes32 model);
    error UnknownModel(bytes32 model);
    error NotOwner(bytes32 model, address caller);
    error BadTransition(ModelState from, ModelState to);

    /// @notice Registers a version by the SHA-256 of its bytes.
    function register(bytes32 model, bytes32 lineageRoot, bytes32 previous, uint64 size, string calldata uri) external;

    /// @notice Deprecates or revokes a version; revocation is final.
    function setState(bytes32 model, ModelState state, string calldata reason) external;

    /// @notice Changes where the bytes may be found.
    function setUri(bytes32 model, string calldata uri) external;

    /// @notice Offers a version's ownership to another account, which must accept.
    function transferOwnership(bytes32 model, address to) external;

    /// @notice Accepts an offered ownership.
    function acceptOwnership(bytes32 model) external;

    /// @notice Posts a lineage record (a DSSE envelope) where every operator must see it: the way into the ledger that no operator can close.
    function postRecord(bytes calldata envelope) external;

    /// @notice What is known of a version; reverts for an unknown one.
    function get(bytes32 model) external view returns (Model memory);
}
