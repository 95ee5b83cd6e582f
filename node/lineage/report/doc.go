// Package report turns a model's lineage into documents for people: the technical documentation of Annex IV of the EU AI Act, the record-keeping of
// its Article 12, a CycloneDX ML-BOM, and W3C PROV.
//
//	graph, receipts, statuses ─► Build ─► Report (JSON) ─┬─► HTML, one file, charts as inline SVG
//	                                                     └─► PDF
//
// Every item says how its answer is known: observed, fetched, signed, declared, or missing, with the records that say so. An item's state is that
// of its strongest answer; answers that contradict stand side by side. What nobody recorded is missing, and is shown: a report over a graph with holes
// shows the holes.
//
// A report is a function of its input: the same input gives the same bytes of JSON, on every machine. It judges nothing: whether duties are met is for
// people to say, and no report of this package says that a model meets a law.
//
// Whatever the law asks for and no record type has a field for is answered by a fact named annex-iv.<item> on the model (for example
// annex-iv.2.e), with the text, or with the digest of a document.
package report
