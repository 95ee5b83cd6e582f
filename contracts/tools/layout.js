// Prints the storage layout in forge's artifact (the argument), one line for each variable and struct member: slot, offset, label, type.
// Types lose the compiler's node numbers, which change with every edit.
"use strict";
const layout = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8")).storageLayout;
const clean = (t) => t.replace(/\)\d+_/g, ")_");
const lines = layout.storage.map((v) => `${v.slot} ${v.offset} ${v.label} ${clean(v.type)}`);
const structs = Object.entries(layout.types || {}).filter(([, t]) => t.members).sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, t] of structs) {
  for (const m of t.members) lines.push(`${clean(name)} ${m.slot} ${m.offset} ${m.label} ${clean(m.type)}`);
}
process.stdout.write(lines.join("\n") + "\n");
