// Package importer reads what other tools have written about models and data sets, and makes lineage records of it. A format, a file:
//
//	modelsig      OpenSSF model.sig        verified, kept as the signer's own record; written as well      signed
//	cyclonedx     CycloneDX ML-BOM         kept as it is; written as well                                  declared
//	croissant     Croissant (JSON-LD)      data set: source, licence, files with their digests             declared
//	huggingface   model and data set cards YAML front matter: licence, data sets, base models, metrics     declared
//	onnx          metadata_props           of a model file; written as well, without touching the weights  declared, the digest observed
//	wandb, comet  webhooks                 registry events, with their signature or token checked          declared
//
// # What is promised
//
//   - Nothing is believed beyond its grade: what a file says is declared, whoever imports it; a signature that was verified is a signed
//     fact of the key that made it; a digest is observed only where the bytes were hashed here.
//   - Files are bounded ([MaxDocument]) and read as data: no reference in them is followed, nothing is fetched, nothing is executed.
//   - What has no digest is named by system, kind and name ([NamedDigest]), and a fact says that this is a name and no content.
//   - Names of people are not recorded.
package importer
