// Turns forge's output (in the folder LINEAL_ARTIFACTS) into the combined JSON that abigen reads. Arguments: output file, then the contracts,
// each Contract or File/Contract. A contract that was compiled under two profiles is taken from the default one.
"use strict";
const fs = require("fs");
const path = require("path");
const [target, ...names] = process.argv.slice(2);
const out = process.env.LINEAL_ARTIFACTS;
const contracts = {};
for (const arg of names) {
  const [file, name = file] = arg.split("/");
  const [source] = [name + ".default.json", name + ".json"].map((f) => path.join(out, file + ".sol", f)).filter(fs.existsSync);
  if (!source) throw new Error(`forge made no artifact of ${arg}`);
  const artifact = JSON.parse(fs.readFileSync(source));
  contracts[name + ".sol:" + name] = {
    abi: artifact.abi,
    bin: artifact.bytecode.object.replace(/^0x/, ""),
    "bin-runtime": artifact.deployedBytecode.object.replace(/^0x/, ""),
    hashes: artifact.methodIdentifiers,
    devdoc: {}, userdoc: {}, metadata: "",
  };
}
fs.writeFileSync(target, JSON.stringify({ contracts, version: "0.8.37" }));
