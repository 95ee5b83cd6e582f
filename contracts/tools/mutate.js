// Mutation testing: changes one operator or check at a time in a copy of the project and runs the tests that should notice.
//
//   node tools/mutate.js FILE TEST [every [offset [seconds]]]
//
// FILE is a source below src/, TEST a forge test path; every n-th mutant is tried until the seconds are over. Prints what survived; the exit status says whether any did.
// Survivors are either equivalent (the change cannot be seen) or a missing test: docs/security/contracts.md answers each.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { spawnSync } = require("child_process");

const [file, test, every = "1", offset = "0", seconds = "1e9"] = process.argv.slice(2);
const root = path.join(__dirname, "..");
const source = fs.readFileSync(path.join(root, file), "utf8");

// Each operator: what to find, and what to put there.
const operators = [
  [/ <= /g, " < "], [/ < /g, " <= "], [/ >= /g, " > "], [/ > /g, " >= "], [/ == /g, " != "], [/ != /g, " == "],
  [/ && /g, " || "], [/ \|\| /g, " && "], [/ \+ /g, " - "], [/ - /g, " + "], [/ \+= /g, " -= "], [/ -= /g, " += "],
  [/if \((?=.*\) revert)/g, "if (false && "], [/\btrue\b/g, "false"], [/\bfalse\b/g, "true"], [/\blt\(/g, "gt("], [/\bgt\(/g, "lt("],
];

const mutants = [];
for (const [find, put] of operators) {
  for (const m of source.matchAll(find)) {
    const start = source.lastIndexOf("\n", m.index) + 1;
    const line = source.slice(start, source.indexOf("\n", m.index));
    if (/^\s*(\/\/|\*|import|pragma)/.test(line)) continue;
    mutants.push({ at: m.index, was: m[0], put, line: line.trim(), number: source.slice(0, m.index).split("\n").length });
  }
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), "lineal-mutate-"));
for (const name of ["src", "test", "tools", "foundry.toml"]) fs.cpSync(path.join(root, name), path.join(work, name), { recursive: true });
fs.symlinkSync(path.join(root, "node_modules"), path.join(work, "node_modules"));
fs.mkdirSync(path.join(work, "..", "consensus"), { recursive: true });
const forge = path.join(root, "node_modules/@foundry-rs/forge-linux-amd64/bin/forge");
const run = () => spawnSync(forge, ["test", "--offline", "--fail-fast", "--match-path", test], {
  cwd: work, env: { ...process.env, FOUNDRY_PROFILE: "quick" }, encoding: "utf8",
});

const clean = run();
if (clean.status !== 0) {
  process.stderr.write("the tests fail without a mutation:\n" + clean.stdout.slice(-2000) + clean.stderr.slice(-2000));
  process.exit(2);
}
const until = Date.now() + 1000 * Number(seconds);
let tried = 0, invalid = 0;
const survivors = [];
for (let i = Number(offset); i < mutants.length && Date.now() < until; i += Number(every)) {
  const m = mutants[i];
  fs.writeFileSync(path.join(work, file), source.slice(0, m.at) + m.put + source.slice(m.at + m.was.length));
  const result = run();
  if (/Compiler run failed|Compilation failed/.test(result.stdout + result.stderr)) {
    invalid++;
    continue;
  }
  tried++;
  if (result.status === 0) {
    survivors.push(m);
    process.stdout.write(`survived  ${file}:${m.number}  "${m.was.trim()}" -> "${m.put.trim()}"  in  ${m.line}\n`);
  }
}
fs.rmSync(work, { recursive: true, force: true });
process.stdout.write(`${file}: ${mutants.length} mutants, ${tried} tried, ${tried - survivors.length} killed, ${survivors.length} survived, ${invalid} did not compile\n`);
process.exit(survivors.length ? 1 : 0);
