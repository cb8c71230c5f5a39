// Installs the packages of package-lock.json, unless another build just did.
import { execFileSync } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { alone } from "./alone.mjs";

const here = import.meta.dirname;
const stamp = join(here, "node_modules", ".restored");
const changed = file => stat(join(here, file)).then(found => found.mtimeMs, () => 0);

await alone(async () => {
  const restored = await stat(stamp).then(found => found.mtimeMs, () => -1);
  if (restored >= Math.max(await changed("package-lock.json"), await changed("package.json"))) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  await writeFile(stamp, "");
});
