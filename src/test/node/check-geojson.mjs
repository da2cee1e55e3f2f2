// Holds files against the npm package @placemarkio/check-geojson: node check-geojson.mjs MODULES FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [modules, ...files] = process.argv.slice(2);
const { getIssues } = createRequire(resolve(modules, "here.js"))("@placemarkio/check-geojson");

// without this, a checker that finds nothing in anything would pass
if (getIssues('{"type":"Point","coordinates":[1]}').length === 0) {
  throw new Error("a point of one number was accepted");
}
let faults = 0;
for (const file of files) {
  const issues = getIssues(readFileSync(file, "utf8"));
  for (const issue of issues.slice(0, 10)) {
    console.log(`${file}: at ${issue.from}: ${issue.message}`);
  }
  console.log(`${file}: ${issues.length} faults`);
  faults += issues.length;
}
process.exit(faults === 0 && files.length > 0 ? 0 : 1);
