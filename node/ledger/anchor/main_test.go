package anchor

import (
	"testing"

	"github.com/lineal-network/lineal/devnet/chain/chaintest"
)

func TestMain(m *testing.M) { chaintest.Main(m) }
