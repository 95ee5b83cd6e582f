package policy

import (
	"math"
	"reflect"
	"time"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// nowValue is the ledger's time. It can only be compared with a timestamp, or have one subtracted and the age compared with a duration; it
// stands on the left. So every way in which time enters a verdict is seen, and the verdict knows when to be looked at again.
type nowValue struct{ e *evaluation }

// ageValue is how long ago a timestamp was, or, negative, how far ahead it is.
type ageValue struct {
	e    *evaluation
	then int64
}

// clockFunctions declare what can be done with time. The bindings are CEL's own, which ask the left operand.
func clockFunctions() []cel.EnvOption {
	out := []cel.EnvOption{cel.Function(operators.Subtract,
		cel.Overload("subtract_lineal_now_timestamp", []*cel.Type{nowType, cel.TimestampType}, ageType))}
	for name, op := range map[string]string{"less": operators.Less, "less_equals": operators.LessEquals, "greater": operators.Greater, "greater_equals": operators.GreaterEquals} {
		out = append(out, cel.Function(op,
			cel.Overload(name+"_lineal_now_timestamp", []*cel.Type{nowType, cel.TimestampType}, cel.BoolType),
			cel.Overload(name+"_lineal_age_duration", []*cel.Type{ageType, cel.DurationType}, cel.BoolType)))
	}
	return out
}

// Subtract implements traits.Subtractor.
func (n nowValue) Subtract(other ref.Val) ref.Val {
	t, ok := other.(types.Timestamp)
	if !ok {
		return types.MaybeNoSuchOverloadErr(other)
	}
	return ageValue{n.e, t.Unix()}
}

// Compare implements traits.Comparer.
func (n nowValue) Compare(other ref.Val) ref.Val {
	t, ok := other.(types.Timestamp)
	if !ok {
		return types.MaybeNoSuchOverloadErr(other)
	}
	return n.e.compareNow(ceilSeconds(t.Time))
}

// Compare implements traits.Comparer.
func (a ageValue) Compare(other ref.Val) ref.Val {
	d, ok := other.(types.Duration)
	if !ok {
		return types.MaybeNoSuchOverloadErr(other)
	}
	seconds := int64(d.Duration / time.Second)
	if d.Duration%time.Second > 0 {
		seconds++
	}
	if seconds > 0 && a.then > math.MaxInt64-seconds {
		return types.NewErr("a time beyond reckoning")
	}
	return a.e.compareNow(a.then + seconds)
}

// ceilSeconds rounds up: the ledger's time has whole seconds.
func ceilSeconds(t time.Time) int64 {
	if t.Nanosecond() > 0 {
		return t.Unix() + 1
	}
	return t.Unix()
}

// compareNow compares the ledger's time with a moment, and notes when the comparison would next come out otherwise: when the moment comes
// (less becomes equal) and a second later (equal becomes greater).
func (e *evaluation) compareNow(moment int64) ref.Val {
	now := int64(min(e.now, maxSeconds))
	switch {
	case now < moment:
		e.noteFlip(moment)
		return types.Int(-1)
	case now == moment:
		e.noteFlip(moment + 1)
		return types.IntZero
	}
	return types.IntOne
}

func (e *evaluation) noteFlip(at int64) {
	if at > 0 && uint64(at) < e.flip {
		e.flip = uint64(at)
	}
}

// The rest of ref.Val: time converts to nothing, and equals nothing but itself.

// ConvertToNative implements ref.Val.
func (n nowValue) ConvertToNative(t reflect.Type) (any, error) {
	return object{nowType}.ConvertToNative(t)
}

// ConvertToType implements ref.Val.
func (n nowValue) ConvertToType(t ref.Type) ref.Val { return convert(n, nowType, t) }

// Equal implements ref.Val.
func (n nowValue) Equal(ref.Val) ref.Val { return types.NewErr("now can only be compared by order") }

// Type implements ref.Val.
func (n nowValue) Type() ref.Type { return nowType }

// Value implements ref.Val.
func (n nowValue) Value() any { return n }

// ConvertToNative implements ref.Val.
func (a ageValue) ConvertToNative(t reflect.Type) (any, error) {
	return object{ageType}.ConvertToNative(t)
}

// ConvertToType implements ref.Val.
func (a ageValue) ConvertToType(t ref.Type) ref.Val { return convert(a, ageType, t) }

// Equal implements ref.Val.
func (a ageValue) Equal(ref.Val) ref.Val { return types.NewErr("an age can only be compared by order") }

// Type implements ref.Val.
func (a ageValue) Type() ref.Type { return ageType }

// Value implements ref.Val.
func (a ageValue) Value() any { return a }
