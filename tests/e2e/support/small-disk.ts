/** A disk of a few megabytes that a test can fill: a tmpfs. To mount one takes root on Linux. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  readonly path: string;
  /** Bytes that can still be written. */
  free(): number;
  /** Fills it until so many bytes are left, with a file that `clear` removes. */
  fill(leave: number): void;
  clear(): void;
  /** Whatever runs on it must have ended. */
  remove(): void;
}

/** Written at a time, in bytes. */
const PIECE = 1 << 20;

/** @throws {Error} which says why none can be had */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), "onrecord-disk-"));
  const ballast = join(path, "ballast");
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path], { stdio: "pipe" });
  } catch (error) {
    rmSync(path, { recursive: true });
    throw new Error(
      `A full disk cannot be tried: no tmpfs can be mounted here, which takes root on Linux. ONRECORD_NO_TMPFS=1 leaves this test out. (${error})`,
    );
  }
  const free = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  const clear = () => rmSync(ballast, { force: true });
  return {
    path,
    free,
    fill: (leave) => {
      for (let left = free() - leave; left > 0; left = free() - leave)
        writeFileSync(ballast, Buffer.alloc(Math.min(left, PIECE)), { flag: "a" });
    },
    clear,
    remove: () => {
      execFileSync("umount", ["-l", path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
