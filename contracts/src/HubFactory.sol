// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// Tells a new proxy what it stands for.
interface IHubFactory {
    function pendingImplementation() external view returns (address);
}

/// @title The hub's proxy
/// @notice Its creation code is the same for every implementation, so that its address depends on the factory and the salt alone: a hub
/// has one address on all chains.
/// @dev ERC-1967; upgrades are the implementation's (UUPS).
contract HubProxy {
    /// keccak256("eip1967.proxy.implementation") - 1
    bytes32 private constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    constructor() {
        address implementation = IHubFactory(msg.sender).pendingImplementation();
        assembly ("memory-safe") {
            sstore(IMPLEMENTATION, implementation)
        }
    }

    fallback() external payable {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(IMPLEMENTATION), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}

/// @title Creates hubs at addresses that do not depend on the chain
/// @dev The salt is bound to the sender, so that nobody else takes the address on another chain.
contract HubFactory is IHubFactory {
    event HubCreated(address indexed creator, bytes32 indexed salt, address hub, address implementation);

    error NotAContract(address implementation);

    /// @inheritdoc IHubFactory
    address public pendingImplementation;

    /// @notice Creates the proxy of a hub.
    function create(bytes32 salt, address implementation) external returns (address hub) {
        if (implementation.code.length == 0) revert NotAContract(implementation);
        pendingImplementation = implementation;
        hub = address(new HubProxy{salt: _bound(msg.sender, salt)}());
        pendingImplementation = address(0);
        emit HubCreated(msg.sender, salt, hub, implementation);
    }

    /// @notice The address that a creator's hub has or will have.
    function addressOf(address creator, bytes32 salt) external view returns (address) {
        bytes32 h = keccak256(
            abi.encodePacked(
                bytes1(0xff), address(this), _bound(creator, salt), keccak256(type(HubProxy).creationCode)
            )
        );
        return address(uint160(uint256(h)));
    }

    function _bound(address creator, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(creator, salt));
    }
}
