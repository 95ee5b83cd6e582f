package ethrpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
)

// answer is what one endpoint said to a question on which two must agree. A revert or "not found" is an answer as well.
type answer[T any] struct {
	from  *endpoint
	value T
	err   error
}

func (a answer[T]) usable() bool {
	switch ClassOf(a.err) {
	case NotFound, Reverted:
		return true
	}
	return a.err == nil
}

// Agreed asks two endpoints the same question and returns the answer if they agree; if they do not, or one fails, further
// endpoints are asked until two agree. With a single configured endpoint its answer stands. The question must not depend on the
// moment: ask for a block by hash or a settled number, not for the latest.
//
// It returns [ErrDisagree] if no two answers are equal, [ErrTooFew] if fewer than two came. Both may pass with time; neither
// may be overridden. SECURITY: one lying endpoint cannot decide, it can only delay.
func Agreed[T any](ctx context.Context, c *Client, ask func(context.Context, Reader) (T, error), same func(a, b T) bool) (T, error) {
	var none T
	want := c.Witnesses()
	list := c.usable(ctx, want)
	if want == 1 {
		if len(list) == 0 {
			return none, fmt.Errorf("chain %d: %w", c.cfg.ChainID, ErrNoEndpoint)
		}
		return ask(ctx, list[0])
	}
	if len(list) < want {
		return none, fmt.Errorf("chain %d: %d of %d endpoints are usable: %w", c.cfg.ChainID, len(list), len(c.endpoints), ErrTooFew)
	}
	list = list[:want]
	answers := make([]answer[T], want)
	var group sync.WaitGroup
	for i, e := range list {
		group.Go(func() { answers[i] = asked(ctx, e, ask) })
	}
	group.Wait()
	for {
		if a, ok := majority(answers, same); ok {
			return a.value, a.err
		}
		next := c.usable(ctx, 1, list...)
		if len(next) == 0 || ctx.Err() != nil {
			return none, fmt.Errorf("chain %d: %w", c.cfg.ChainID, refusal(answers))
		}
		list, answers = append(list, next[0]), append(answers, asked(ctx, next[0], ask))
	}
}

func asked[T any](ctx context.Context, e *endpoint, ask func(context.Context, Reader) (T, error)) answer[T] {
	value, err := ask(ctx, e)
	return answer[T]{e, value, err}
}

// majority returns an answer that two endpoints gave. Negative answers agree when their class and data are equal.
func majority[T any](answers []answer[T], same func(a, b T) bool) (answer[T], bool) {
	for i, a := range answers {
		for _, b := range answers[:i] {
			if !a.usable() || !b.usable() || (a.err == nil) != (b.err == nil) {
				continue
			}
			if a.err == nil && same(a.value, b.value) || a.err != nil && sameRefusal(a.err, b.err) {
				return a, true
			}
		}
	}
	return answer[T]{}, false
}

func sameRefusal(a, b error) bool {
	x, _ := errors.AsType[*Error](a)
	y, _ := errors.AsType[*Error](b)
	return x != nil && y != nil && x.Class == y.Class && string(x.Data) == string(y.Data)
}

// refusal explains why there is no agreement.
func refusal[T any](answers []answer[T]) error {
	var names []string
	var errs []error
	for _, a := range answers {
		if a.usable() {
			names = append(names, a.from.name)
		}
		if a.err != nil {
			errs = append(errs, a.err)
		}
	}
	if len(names) < 2 {
		return errors.Join(append([]error{ErrTooFew}, errs...)...)
	}
	return errors.Join(append([]error{fmt.Errorf("%w: %v", ErrDisagree, names)}, errs...)...)
}

// SettledBlock returns the latest block of which two endpoints (or the only one) say that it is settled, with a hash on which two
// agree. One endpoint that runs ahead, or claims to, cannot make a block settled.
func (c *Client) SettledBlock(ctx context.Context, f Finality) (Block, error) {
	want := c.Witnesses()
	if want == 1 {
		return c.FinalBlock(ctx, f)
	}
	list := c.usable(ctx, want)
	blocks := make([]*Block, len(list))
	errs := make([]error, len(list))
	var group sync.WaitGroup
	for i, e := range list {
		group.Go(func() {
			b, err := e.FinalBlock(ctx, f)
			if errs[i] = err; err == nil {
				blocks[i] = &b
			}
		})
	}
	group.Wait()
	var numbers []uint64
	for _, b := range blocks {
		if b != nil {
			numbers = append(numbers, b.Number)
		}
	}
	if len(numbers) < want {
		return Block{}, fmt.Errorf("chain %d: settled block: %w", c.cfg.ChainID, errors.Join(append([]error{ErrTooFew}, errs...)...))
	}
	slices.Sort(numbers)
	number := numbers[len(numbers)-want] // the second highest: two vouch for it
	if len(blocks) == 2 && SameBlock(*blocks[0], *blocks[1]) {
		return *blocks[0], nil
	}
	block, err := Agreed(ctx, c, func(ctx context.Context, r Reader) (Block, error) {
		return r.BlockByNumber(ctx, Number(number))
	}, SameBlock)
	if err != nil {
		return Block{}, fmt.Errorf("settled block %d: %w", number, err)
	}
	return block, nil
}

// SameBlock reports whether two endpoints speak of the same block.
func SameBlock(a, b Block) bool {
	return a.Number == b.Number && a.Hash == b.Hash && a.Parent == b.Parent && a.Time == b.Time
}
