// Package openlineage takes events from OpenLineage clients (Airflow, dbt, Spark, Flink, ...) and makes them lineage records.
//
//	POST /api/v1/lineage         one event    ┐  parse,     ┌─ run events: gathered by run on disk ── it ends ──┐
//	POST /api/v1/lineage/batch   an array     ┼─ validate ──┼─ dataset events ──────────────────────────────────┼─► capture.Sink
//	                             gzip, Bearer │     │       └─ job events ──────────────────────────────────────┘
//	GET  /api/v1/lineage/failed  ◄────────────┴─ dead letters (bounded)
//	GET  /api/v1/lineage/evidence/{digest} ◄──── the lineal_evidence facet of something recorded
//
// # What is promised
//
//   - An event that was answered with success is on disk: gathered or in the sink. A run becomes one record when it ends, with the facets
//     of all its events, the later ones over the earlier; a run that never ends becomes one after [Patience], marked as such.
//   - Everything is graded declared: somebody said so, and no byte was seen. What has no digest is named by its namespace and name
//     ([NamedDigest]), and a fact says that this is a name and no content.
//   - What cannot be mapped is not lost silently: each facet's own SHA-256 is a fact, so that whoever keeps the event can prove it.
//   - Malformed events are answered with the protocol's own codes (400, and in a batch 200 with failed_events) and kept for inspection. A
//     flood is answered with 429, a full spool with 503; both say when to come again.
//   - Secrets stay here: values of parameters and environment variables pass redaction, source code and SQL are recorded by digest only,
//     owners that are not teams are counted and not named.
//
// The grammar of events is OpenLineage 2-0-2; which facet becomes which fact is in docs/openlineage.md.
package openlineage
