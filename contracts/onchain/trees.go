package onchain

import "github.com/lineal-network/lineal/consensus/trees"

// The trees that contracts verify are pure, and live in package trees; these are their names beside what else contracts read.
type (
	Tree      = trees.Tree
	Statement = trees.Statement
	Chunk     = trees.Chunk
	Reward    = trees.RewardEntry
)

// AnnouncementTree, PolicyTree, DeliveryTree and RewardTree commit to lists.
var (
	AnnouncementTree = trees.Announcement
	PolicyTree       = trees.Policy
	DeliveryTree     = trees.Delivery
	RewardTree       = trees.Reward
)
