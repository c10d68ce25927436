/** The folder as the engine uses it: counted, stopped when asked, each file packed, sealed and known by what is in it. */
import { joinedBytes } from "../core/joined-bytes";
import type { FileRef } from "../core/sync/head";
import { type RemoteFile, type RemoteFolder, type Seal, SealFault, type WriteCondition } from "../core/sync/remote";

/** Of a file as it is unpacked: more than any that is written, and no more than a browser holds with ease. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** A file whose bytes are not what they were. */
export class BrokenFile extends Error {
  override readonly name = "BrokenFile";
}

export interface Packed {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

export class Wire {
  requests = 0;
  up = 0;
  down = 0;
  readonly #folder: RemoteFolder;
  readonly #seal: Seal | null;
  readonly #signal: AbortSignal;

  constructor(folder: RemoteFolder, seal: Seal | null, signal: AbortSignal) {
    this.#folder = folder;
    this.#seal = seal;
    this.#signal = signal;
  }

  /** @throws {RemoteFault} */
  async read(path: string): Promise<RemoteFile | null> {
    this.#begin();
    const file = await this.#folder.read(path);
    this.down += file?.bytes.length ?? 0;
    return file;
  }

  /** @throws {RemoteFault} */
  async write(path: string, bytes: Uint8Array, condition: WriteCondition): Promise<"written" | "refused"> {
    this.#begin();
    this.up += bytes.length;
    return this.#folder.write(path, bytes, condition);
  }

  /** @throws {RemoteFault} */
  async remove(path: string): Promise<void> {
    this.#begin();
    await this.#folder.remove(path);
  }

  /** The text of a file, where it is there and is what it is said to be; else null. @throws {RemoteFault} */
  async readText(ref: FileRef): Promise<string | null> {
    const file = await this.read(ref.path);
    if (file === null || (await hashOf(file.bytes)) !== ref.hash) return null;
    try {
      return await this.unpack(file.bytes);
    } catch (error) {
      if (error instanceof BrokenFile || error instanceof SealFault) return null;
      throw error;
    }
  }

  /** Writes a file that nobody changes again. What lies there already under its name is looked at: a client may have died in writing it. @throws {RemoteFault} */
  async writeOnce(path: string, { bytes, hash }: Packed): Promise<void> {
    if ((await this.write(path, bytes, "new")) === "written") return;
    const there = await this.read(path);
    if (there !== null && (await hashOf(there.bytes)) === hash) return;
    await this.write(path, bytes, there === null || there.etag === null ? "new" : { replaces: there.etag });
  }

  async pack(text: string): Promise<Packed> {
    const packed = await through(new Blob([text]), new CompressionStream("gzip"), Number.POSITIVE_INFINITY);
    const bytes = this.#seal === null ? packed : await this.#seal.seal(packed);
    return { bytes, hash: await hashOf(bytes) };
  }

  /** @throws {SealFault | BrokenFile} */
  async unpack(bytes: Uint8Array): Promise<string> {
    const packed = this.#seal === null ? bytes : await this.#seal.open(bytes);
    try {
      const text = await through(new Blob([owned(packed)]), new DecompressionStream("gzip"), MOST_UNPACKED);
      return new TextDecoder("utf-8", { fatal: true }).decode(text);
    } catch (error) {
      throw new BrokenFile("not as it was written", { cause: error });
    }
  }

  #begin(): void {
    this.#signal.throwIfAborted();
    this.requests++;
  }
}

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", owned(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Ends as soon as more comes out than is wanted: a small file can unpack to a huge one. */
async function through(blob: Blob, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array> {
  const reader = blob.stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new BrokenFile("unpacks to more than is read");
    }
    chunks.push(value);
  }
  return joinedBytes(chunks);
}

/** On a buffer of its own: what Web APIs take. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
}
