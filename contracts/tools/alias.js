// Makes the struct types of one generated Go file aliases of those of package bindings. Argument: the file.
"use strict";
const fs = require("fs");
const [file] = process.argv.slice(2);
const tuples = /\/\/ (\w+) is an auto generated low-level Go binding around an user-defined struct\.\ntype \w+ struct \{[^}]*\}\n/g;
const known = fs.readFileSync(__dirname + "/../bindings/bindings.go", "utf8");
let text = fs.readFileSync(file, "utf8");
text = text.replace(tuples, (whole, name) =>
  known.includes("type " + name + " struct {") ? `// ${name} is the type of package bindings.\ntype ${name} = bindings.${name}\n` : whole);
text = text.replace("import (", 'import (\n\t"github.com/lineal-network/lineal/contracts/bindings"\n');
fs.writeFileSync(file, text);
