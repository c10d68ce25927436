import { version } from "../../package.json";
import { run } from "../cli/run";

process.exitCode = await run(process.argv.slice(2), {
  standardInput: process.stdin,
  standardOutput: process.stdout,
  tell: (line) => process.stderr.write(`onrecord: ${line}\n`),
  readPage: () => ({ ok: false, why: "pages are not read yet" }),
  version,
});
