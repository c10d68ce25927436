/** A folder on a server that is none: with ETags and conditions as WebDAV has them, and with faults where a test wants them. */
import { type RemoteEntry, RemoteFault, type RemoteFile, type RemoteFolder, type WriteCondition } from "../../src/core/sync/remote";

export type Call = "list" | "read" | "write" | "remove";

/** What befalls a request: it never comes, it is done and its answer is lost, or another answer comes. */
export type Fate = "fine" | "lost-request" | "lost-answer" | { readonly answers: Uint8Array } | RemoteFault;

/** Asked before each request. */
export type Fates = (call: Call, path: string) => Fate;

export class MemoryFolder implements RemoteFolder {
  readonly files = new Map<string, { bytes: Uint8Array; etag: string }>();
  fates: Fates = () => "fine";
  #etags = 0;

  list = (folder: string): Promise<readonly RemoteEntry[]> =>
    this.#meet("list", folder, () =>
      [...this.files].flatMap(([path, { bytes, etag }]) =>
        path.startsWith(`${folder}/`) ? [{ name: path.slice(folder.length + 1), size: bytes.length, etag }] : [],
      ),
    );

  read = async (path: string): Promise<RemoteFile | null> => {
    const fate = this.fates("read", path);
    if (typeof fate === "object" && "answers" in fate) return { bytes: fate.answers, etag: '"other"' };
    return this.#suffer(fate, () => {
      const file = this.files.get(path);
      return file === undefined ? null : { bytes: file.bytes.slice(), etag: file.etag };
    });
  };

  write = (path: string, bytes: Uint8Array, condition: WriteCondition): Promise<"written" | "refused"> =>
    this.#meet("write", path, () => {
      if (!/^[a-z0-9.-]+(?:\/[a-z0-9.-]+)*$/.test(path)) throw new Error(`not a path: ${path}`);
      const there = this.files.get(path);
      const holds = condition === "new" ? there === undefined : there?.etag === condition.replaces;
      if (!holds) return "refused";
      this.put(path, bytes.slice());
      return "written";
    });

  remove = (path: string): Promise<void> =>
    this.#meet("remove", path, () => {
      this.files.delete(path);
    });

  /** Past all conditions and fates. */
  put(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes, etag: `"${this.#etags++}"` });
  }

  /** As it is now, to be set back to. */
  copy(): ReadonlyMap<string, { bytes: Uint8Array; etag: string }> {
    return new Map(this.files);
  }

  setBack(files: ReadonlyMap<string, { bytes: Uint8Array; etag: string }>): void {
    this.files.clear();
    for (const [path, { bytes }] of files) this.put(path, bytes);
  }

  #meet<T>(call: Call, path: string, work: () => T): Promise<T> {
    return this.#suffer(this.fates(call, path), work);
  }

  async #suffer<T>(fate: Fate, work: () => T): Promise<T> {
    await Promise.resolve();
    if (fate instanceof RemoteFault) throw fate;
    if (fate === "lost-request") throw new RemoteFault("offline");
    const result = work();
    if (fate === "lost-answer") throw new RemoteFault("timeout");
    return result;
  }
}
