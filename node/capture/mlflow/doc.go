// Package mlflow stands between MLflow's clients and a tracking server and makes records of what passes: one environment variable
// (MLFLOW_TRACKING_URI) is all that a team changes.
//
//	client ──► [Proxy] ── throttle ── gate ──────────► upstream (any MLflow server; the embedded one without a connection)
//	              │  bodies stream through; artifact bytes are hashed on the way
//	              └─► queue (bounded) ─► [Capture]: what is known of runs, models, files, versions ─► capture.Spool ─► ledger
//	                                         ▲
//	              reconcile, backfill ───────┘  what the server has and the proxy did not see
//
// # What becomes a record
//
//   - A run that ends: SLSA provenance. Subjects are the run and what it produced; materials are data sets, code, environment and base
//     models; parameters, metrics and tags are in it, redacted and bounded.
//   - A logged model that is complete: its files with their SHA-256 and, as its identity, their OpenSSF manifest root.
//   - A registered version, an alias, a stage: a node of its own that derives from the model's root, so that the graph leads from a version to
//     the model, the run and the data.
//   - What was missed: gap records (below).
//
// Grades: what the proxy hashed in flight is observed; what backfill downloaded and hashed is fetched; what a client merely says
// (parameters, metrics, a data set's name) is declared. MLflow's own digest of a data set is eight characters of MD5 over a part of it: it is
// an annotation, never an identity. A data set has an identity when its SHA-256 is known: it was logged as an artifact of the run
// under datasets/ with the data set's name, or the client states it (the tag lineal.sha256 of the input, or lineal.dataset.<name> of the run).
//
// # What is promised
//
//   - The request path never waits for capture: it copies what it needs into a bounded queue. What does not fit is counted and becomes a
//     gap record; nothing is dropped silently. What was taken is on disk within [flushEvery]; a crash before that is noticed at the next start
//     (the session mark) and becomes a gap, and reconcile fetches what it can.
//   - Artifacts of any size stream in constant memory. Headers, authentication, compression, ranges, upgrades and any static prefix pass
//     unchanged; what the proxy answers itself has MLflow's own error shape.
//   - No secret of a parameter, a tag, an environment or a URL is published: see [capture.Redactor] for the rules.
//   - A version or a protected alias that breaks the [Gate]'s rules gets 403 with the rule, which the user reads in their traceback. If the
//     gate cannot decide, the configuration says whether that opens or closes it.
//
// # Gaps
//
// Noticed, each recorded once: a run or version that the server has and the proxy never saw (bypassed); artifact bytes that went
// straight to an object store (direct-upload); a version whose source was never hashed; a run that made a model and named no data set
// (missing-parent); calls dropped by overload or a crash (dropped); a file whose bytes are not those hashed before (mismatch).
//
// # What it does not do
//
// It does not authenticate: the upstream does. It does not understand traces, prompts, gateways or webhooks; they pass ungated and unrecorded. A client
// that writes to the upstream's database or its bucket directly is seen only when reconcile looks.
package mlflow
