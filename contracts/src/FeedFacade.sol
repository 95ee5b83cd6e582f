// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AggregatorV3Interface} from "./interfaces/AggregatorV3Interface.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";

/// @title One series, with the interface of a price feed
/// @notice Reads from Feeds; only the newest round is kept, so getRoundData answers for that one alone.
contract FeedFacade is AggregatorV3Interface {
    IFeeds public immutable feeds;
    bytes32 public immutable id;
    uint8 public immutable decimals;
    string public description;
    uint256 public constant version = 1;

    constructor(IFeeds feeds_, bytes32 id_, uint8 decimals_, string memory description_) {
        feeds = feeds_;
        id = id_;
        decimals = decimals_;
        description = description_;
    }

    /// @inheritdoc AggregatorV3Interface
    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80, int256 answer, uint256 startedAt, uint256 updatedAt, uint80)
    {
        IFeeds.Round memory r = feeds.latest(id);
        if (r.round != roundId) revert IFeeds.NoData(id);
        return (roundId, r.answer, r.startedAt, r.updatedAt, roundId);
    }

    /// @inheritdoc AggregatorV3Interface
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
    {
        IFeeds.Round memory r = feeds.latest(id);
        return (r.round, r.answer, r.startedAt, r.updatedAt, r.round);
    }
}
