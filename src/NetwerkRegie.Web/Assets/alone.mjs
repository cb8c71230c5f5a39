// One build at a time: two projects that build at once must not both run npm in this folder.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const lock = join(tmpdir(), `netwerkregie-assets-${createHash("sha256").update(here).digest("hex").slice(0, 16)}`);
const owner = join(lock, "owner");

/** Runs the work while holding the lock of this folder. */
export async function alone(work) {
  await take();
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function take() {
  for (;;) {
    try {
      await mkdir(lock);
      await writeFile(owner, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (await ownerIsGone()) await rm(lock, { recursive: true, force: true });
    else await new Promise(resolve => setTimeout(resolve, 200));
  }
}

// A build that was killed leaves its lock behind; the next one takes it over.
async function ownerIsGone() {
  const pid = Number(await readFile(owner, "utf8").catch(() => ""));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
