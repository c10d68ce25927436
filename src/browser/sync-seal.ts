/**
 * End-to-end encryption of what lies on the server: AES-256-GCM with a key that PBKDF2 makes of the reader's passphrase. What the key was made with lies beside the
 * data (`seal.json`), so that another device makes the same key of the same passphrase; with another version or other rounds, that is where it is told.
 */
import * as v from "valibot";
import { joinedBytes } from "../core/joined-bytes";
import { type RemoteFolder, type Seal, SealFault } from "../core/sync/remote";
import type { SealKey } from "../core/sync-plan";

/** What OWASP asks of PBKDF2 with SHA-256; some 0.3 s on a laptop, once for a device. */
const ROUNDS = 600_000;

/** A server that says more would have us work for hours. */
const MOST_ROUNDS = 10_000_000;

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/** Before each sealed file: what it is, and the first bytes of its key's hash, by which another key is told from a broken file. */
const MAGIC = [0x4f, 0x52, 0x53, 0x31]; // ORS1
const NAME_BYTES = 8;
const HEAD_BYTES = MAGIC.length + NAME_BYTES;

/** Where the parameters lie in the folder. */
export const PARAMETERS = "seal.json";

const base64Schema = v.pipe(v.string(), v.maxLength(64), v.base64());

const parametersSchema = v.object({
  version: v.literal(1),
  cipher: v.literal("AES-256-GCM"),
  kdf: v.literal("PBKDF2-SHA-256"),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: base64Schema,
  /** A sealed word, by which a wrong passphrase is told before anything else is read. */
  check: v.pipe(v.string(), v.maxLength(256), v.base64()),
});
type Parameters = v.InferOutput<typeof parametersSchema>;

const CHECK_WORD = new TextEncoder().encode("On Record");

/** Seals with a key that was made before. */
export async function sealWith({ key: encoded }: SealKey): Promise<Seal> {
  const raw = fromBase64(encoded);
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  const head = new Uint8Array([...MAGIC, ...new Uint8Array(await crypto.subtle.digest("SHA-256", raw)).slice(0, NAME_BYTES)]);
  return {
    seal: async (bytes) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: head }, key, new Uint8Array(bytes));
      return joinedBytes([head, iv, new Uint8Array(sealed)]);
    },
    open: async (bytes) => {
      if (!head.every((byte, i) => bytes[i] === byte)) throw new SealFault("passphrase");
      const iv = bytes.slice(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
      try {
        const sealed = bytes.slice(HEAD_BYTES + NONCE_BYTES);
        return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: head }, key, sealed));
      } catch {
        throw new SealFault("broken");
      }
    },
  };
}

/** Whether what lies in this folder is sealed. */
export async function isSealed(folder: RemoteFolder): Promise<boolean> {
  return (await folder.read(PARAMETERS)) !== null;
}

/**
 * The key of this folder from a passphrase. Where the folder has none yet, this passphrase becomes that of all devices.
 * @throws {SealFault} `passphrase` where it is another one, `broken` where the parameters cannot be read
 */
export async function makeSealKey(folder: RemoteFolder, passphrase: string): Promise<SealKey> {
  const found = await folder.read(PARAMETERS);
  if (found !== null) return checkedKey(parseParameters(found.bytes), passphrase);
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const made = await derive(passphrase, salt, ROUNDS);
  const check = toBase64(await (await sealWith(made)).seal(CHECK_WORD));
  const parameters: Parameters = { version: 1, cipher: "AES-256-GCM", kdf: "PBKDF2-SHA-256", rounds: ROUNDS, salt, check };
  const written = await folder.write(PARAMETERS, new TextEncoder().encode(JSON.stringify(parameters)), "new");
  if (written === "written") return made;
  // Another device was faster: its parameters hold.
  const theirs = await folder.read(PARAMETERS);
  if (theirs === null) throw new SealFault("broken");
  return checkedKey(parseParameters(theirs.bytes), passphrase);
}

function parseParameters(bytes: Uint8Array): Parameters {
  try {
    return v.parse(parametersSchema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new SealFault("broken");
  }
}

async function checkedKey({ salt, rounds, check }: Parameters, passphrase: string): Promise<SealKey> {
  const key = await derive(passphrase, salt, rounds);
  await (await sealWith(key)).open(fromBase64(check));
  return key;
}

/** One passphrase has one key, however its diacritics were typed. */
async function derive(passphrase: string, salt: string, rounds: number): Promise<SealKey> {
  const words = new TextEncoder().encode(passphrase.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveBits"]);
  const parameters = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(salt), iterations: rounds };
  const bits = await crypto.subtle.deriveBits(parameters, material, KEY_BYTES * 8);
  return { salt, rounds, key: toBase64(new Uint8Array(bits)) };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
