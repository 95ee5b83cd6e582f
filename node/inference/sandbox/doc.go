// Package sandbox runs untrusted bytes (models) in worker processes that can compute and answer, and nothing else.
//
//	node process                                      worker process (the same program)
//	┌───────────────────────────┐   control pipe      ┌──────────────────────────────────────┐
//	│ Pool ── worker ── worker  │ ◄────────────────►  │ Main: lock down, greet, then         │
//	│   │                       │   sealed memory     │   Handler.Prepare(model)  once       │
//	│   └─ queue, budgets, LRU  │ ◄────────────────►  │   Prepared.Run(input)     per task   │
//	└───────────────────────────┘                     └──────────────────────────────────────┘
//
// A worker starts in two stages. Package stage1 closes inherited descriptors, lowers limits, drops capabilities, sets no_new_privs and enters a
// Landlock domain on one thread, then executes the program again, so that every thread of the second stage is born inside. The second
// stage (Main) installs a seccomp filter on all threads and only then reads from the pipe: no untrusted byte is seen before the lock is
// complete. The worker has no files, network, processes, signals to others, executable memory, environment or keys.
//
// What the pool promises:
//
//   - Every task ends within its time budget plus Config.Grace, whatever the worker does: with a Result, a *RejectedError (a deterministic
//     answer of the handler that all operators share), or a *FailedError with a Reason (this machine abstains).
//   - Results are copied out of shared memory before the caller sees them; nobody can change them afterwards.
//   - A worker that dies, hangs, breaks the protocol or exceeds its budget is killed, reaped and replaced. The next task gets another.
//   - A model's bytes are checked against their SHA-256 before a worker sees them, and are sealed while it holds them.
//   - After Close, no process, descriptor or goroutine is left. Workers die with their parent, even if that is killed.
//
// What it does not do: it does not judge results, does not retry (except once, in a fresh worker, when a used one runs out of memory), and does
// not hide time or memory access patterns from other processes of the machine. Side channels of the processor are out of scope.
//
// The handler's code is trusted; its input is not. A model that takes over a worker by a bug in the handler can spoil other tasks of that
// worker: Config.TasksPerWorker = 1 gives each task a process of its own, at the price of a start (milliseconds).
package sandbox
