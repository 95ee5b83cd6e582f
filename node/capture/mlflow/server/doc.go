// Package server is a small MLflow tracking server and model registry: what the stock MLflow 3 client needs for experiments, runs,
// logged models, artifacts and registered versions, in one process without Python or a database.
//
//	client ──HTTP──► [Server] ──► state in memory (one lock) ──► journal ──► store (table [store.TableTracking])
//	                     └──────► files under Dir/artifacts
//
// # What is promised
//
//   - A call that was answered with success is on disk: writes of concurrent calls share one sync. After a crash the state is read back.
//   - Errors have MLflow's codes and shape, so that the client raises the exception that its user knows.
//   - An artifact gets its name after its last byte is synced; a broken upload leaves nothing. Paths cannot leave Dir/artifacts.
//   - Searches understand the client's filter grammar: comparisons, LIKE, ILIKE, IN, IS NULL, joined by AND; order_by; paging.
//   - Bounds: the sizes of messages, keys and values are MLflow's own limits; see the constants.
//
// # What it does not do
//
// It has no users, no web interface but a page that says what it is, no traces, gateways, webhooks, scorers or evaluation
// data sets: those calls answer ENDPOINT_NOT_FOUND. Parity with the whole service is not the aim: a team that wants it puts the
// proxy in front of a real MLflow server. All metadata is held in memory; metric histories are not.
package server
