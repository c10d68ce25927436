/** What sync asks of the reader's server: a folder of files, and nothing that only one kind of server has. */

export interface RemoteEntry {
  readonly name: string;
  readonly size: number;
  readonly etag: string | null;
}

export interface RemoteFile {
  readonly bytes: Uint8Array;
  readonly etag: string | null;
}

/** Only where nothing is there (`If-None-Match: *`), or only where it still has this ETag (`If-Match`). */
export type WriteCondition = "new" | { readonly replaces: string };

/** A folder on the reader's server; paths are relative, parts joined with "/", of [a-z0-9.-]. Every call may throw `RemoteFault`. */
export interface RemoteFolder {
  /** Its files; none where the folder is missing. */
  readonly list: (folder: string) => Promise<readonly RemoteEntry[]>;
  /** null where it is missing. */
  readonly read: (path: string) => Promise<RemoteFile | null>;
  /** Makes the folders that are missing. `refused` where the condition does not hold. */
  readonly write: (path: string, bytes: Uint8Array, condition: WriteCondition) => Promise<"written" | "refused">;
  /** What is missing may be removed. */
  readonly remove: (path: string) => Promise<void>;
}

export type RemoteFaultCode =
  | "offline"
  | "timeout"
  | "login"
  | "forbidden"
  | "full"
  | "not-webdav"
  | "not-found"
  | "busy"
  /** What came is not what was asked for: cut short, or an answer that makes no sense. */
  | "broken"
  /** A certificate that the browser does not trust. */
  | "untrusted";

/** Why the server did not do what was asked. */
export class RemoteFault extends Error {
  override readonly name = "RemoteFault";
  constructor(
    readonly code: RemoteFaultCode,
    /** For whoever looks for the cause, e.g. the status of the answer. */
    readonly detail: string = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
  }
}

/** Seals what is written so that the server cannot read it. */
export interface Seal {
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** @throws {SealFault} */
  readonly open: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** `passphrase`: sealed with another one (or not sealed at all); `broken`: sealed by us, and changed since. */
export class SealFault extends Error {
  override readonly name = "SealFault";
  constructor(readonly code: "passphrase" | "broken") {
    super(code);
  }
}
