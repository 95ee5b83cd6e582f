#!/usr/bin/env node
// A stand-in for the native solc that forge expects: answers --version and --standard-json with the JavaScript build.
// forge insists that the version line ends in a platform tag.
"use strict";
const path = require("path");
const fs = require("fs");
const solc = require(path.join(__dirname, "..", "node_modules", "solc"));

if (process.argv.includes("--version")) {
  const version = solc.version().replace(/\.Emscripten\.clang$/, ".Linux.g++");
  process.stdout.write("solc, the solidity compiler commandline interface\nVersion: " + version + "\n");
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(solc.compile(fs.readFileSync(0, "utf8")));
} else {
  process.stderr.write("solc.js: only --version and --standard-json are supported\n");
  process.exit(1);
}
