// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title How a chain may look at the operator registry on the home chain
/// @notice On the home chain a call; elsewhere a storage proof against a home block that the chain itself knows.
interface IHomeView {
    /// The proof does not show what is claimed.
    error BadHomeProof();

    /// @notice The hash of an epoch's operator set in the registry, proved; reverts when it cannot be.
    function setHashOf(uint64 epoch, bytes calldata proof) external view returns (bytes32);
}
