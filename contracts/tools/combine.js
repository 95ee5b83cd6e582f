// Turns forge's output into the combined JSON that abigen reads. Arguments: output file, then the contracts, each Contract or File/Contract.
"use strict";
const fs = require("fs");
const path = require("path");
const [target, ...names] = process.argv.slice(2);
const out = path.join(__dirname, "..", "out");
const contracts = {};
for (const arg of names) {
  const [file, name = file] = arg.split("/");
  const artifact = JSON.parse(fs.readFileSync(path.join(out, file + ".sol", name + ".json")));
  contracts[name + ".sol:" + name] = {
    abi: artifact.abi,
    bin: artifact.bytecode.object.replace(/^0x/, ""),
    "bin-runtime": artifact.deployedBytecode.object.replace(/^0x/, ""),
    hashes: artifact.methodIdentifiers,
    devdoc: {}, userdoc: {}, metadata: "",
  };
}
fs.writeFileSync(target, JSON.stringify({ contracts, version: "0.8.37" }));
