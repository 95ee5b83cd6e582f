package node

import "context"

const (
	// lanesBeside is how many jobs wait for the disk beside each other. Each waits for one sync, some milliseconds, which all that are queued share: one by
	// one they would be a hundred a second.
	lanesBeside = 64
	// lanesQueue is how many more may wait; beyond it whoever brings the next one waits, which slows down the stream that it came from.
	lanesQueue = 256
)

// lanes run jobs that mostly wait for the disk, in no order. A job must not bring another.
type lanes struct{ queue chan func(context.Context) }

func newLanes() lanes { return lanes{make(chan func(context.Context), lanesQueue)} }

// do has a job run, unless ctx ends before there is room. A job that is queued when the node stops is not run: like anything that a
// node has heard and not written down, it comes again.
func (l lanes) do(ctx context.Context, job func(context.Context)) {
	select {
	case l.queue <- job:
	case <-ctx.Done():
	}
}

// run runs jobs until ctx ends; lanesBeside goroutines call it.
func (l lanes) run(ctx context.Context) error {
	for {
		select {
		case job := <-l.queue:
			job(ctx)
		case <-ctx.Done():
			return nil
		}
	}
}
