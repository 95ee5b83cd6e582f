package node

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/inference"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

func TestMain(m *testing.M) {
	sandbox.Main(inference.Handler{})
	goleak.VerifyTestMain(m,
		// Badger's logger and its tracing start these once per process, and offer no way to end them.
		goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}
