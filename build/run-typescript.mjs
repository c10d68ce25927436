/** Runs the function `main` of a TypeScript file with the other arguments; what it resolves to is the exit code. */
import process from "node:process";
import { loadTypeScript } from "./load-typescript.mjs";

const [file, ...rest] = process.argv.slice(2);
const { main } = await loadTypeScript(`export { main } from "./${file}";`);
if (typeof main !== "function") throw new Error(`${file} exports no function main.`);
process.exitCode = await main(rest);
