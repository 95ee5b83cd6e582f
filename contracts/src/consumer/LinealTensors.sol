// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// A tensor as inputs and outputs carry it: abi.encode(Tensor[]).
struct Tensor {
    string name;
    uint8 dtype; // ONNX's TensorProto.DataType
    uint64[] shape;
    bytes data; // row-major, little-endian
}

/// @title Reading answers
/// @notice Outputs are abi.encode(Tensor[]); elements are little-endian.
library LinealTensors {
    uint8 internal constant FLOAT32 = 1;
    uint8 internal constant UINT8 = 2;
    uint8 internal constant INT32 = 6;
    uint8 internal constant INT64 = 7;
    uint8 internal constant BOOL = 9;

    /// The tensor is not of the type asked for.
    error WrongType(uint8 dtype);
    /// The tensor has no such element.
    error OutOfBounds(uint256 index);
    /// The value is not a finite number.
    error NotFinite();
    /// No tensor has this name.
    error NoSuchTensor(string name);

    /// @notice Decodes an output.
    function decode(bytes calldata output) internal pure returns (Tensor[] memory) {
        return abi.decode(output, (Tensor[]));
    }

    /// @notice The tensor with a name.
    function named(Tensor[] memory tensors, string memory name) internal pure returns (Tensor memory) {
        for (uint256 i = 0; i < tensors.length; ++i) {
            if (keccak256(bytes(tensors[i].name)) == keccak256(bytes(name))) return tensors[i];
        }
        revert NoSuchTensor(name);
    }

    /// @notice An element of an int64 or int32 tensor.
    function intAt(Tensor memory t, uint256 index) internal pure returns (int256) {
        if (t.dtype == INT64) return int64(uint64(_little(t.data, index, 8)));
        if (t.dtype == INT32) return int32(uint32(_little(t.data, index, 4)));
        revert WrongType(t.dtype);
    }

    /// @notice An element of a float32 tensor in fixed point with 18 decimals, rounded towards zero.
    function floatAtWad(Tensor memory t, uint256 index) internal pure returns (int256) {
        if (t.dtype != FLOAT32) revert WrongType(t.dtype);
        uint256 bits = _little(t.data, index, 4);
        uint256 exponent = (bits >> 23) & 0xff;
        uint256 mantissa = bits & 0x7fffff;
        if (exponent == 0xff) revert NotFinite();
        if (exponent == 0) exponent = 1;
        else mantissa |= 0x800000;
        // value = mantissa * 2^(exponent - 150)
        uint256 wad = mantissa * 1e18;
        wad = exponent >= 150 ? wad << (exponent - 150) : wad >> (150 - exponent);
        return bits >> 31 == 0 ? int256(wad) : -int256(wad);
    }

    /// @notice The index of the greatest element of a float32 tensor; the first of equals.
    function argmax(Tensor memory t) internal pure returns (uint256 best) {
        uint256 n = t.data.length / 4;
        if (n == 0) revert OutOfBounds(0);
        int256 top = floatAtWad(t, 0);
        for (uint256 i = 1; i < n; ++i) {
            int256 v = floatAtWad(t, i);
            if (v > top) (top, best) = (v, i);
        }
    }

    function _little(bytes memory data, uint256 index, uint256 size) private pure returns (uint256 v) {
        if (index >= data.length / size) revert OutOfBounds(index);
        for (uint256 i = size; i > 0; --i) {
            v = (v << 8) | uint8(data[index * size + i - 1]);
        }
    }
}
