/** Answers to a server's challenge: the `Authorization` header of each request. */
import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Challenge, DigestAlgorithm, DigestChallenge } from "./challenge";

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Makes headers for one challenge; Digest counts the requests that it answered with one nonce. */
export class Authorization {
  readonly #login: Login;
  readonly #challenge: Challenge;
  /** Of our own, so that a server cannot choose what is hashed with the password. */
  readonly #ownNonce: () => string;
  #count = 0;

  constructor(login: Login, challenge: Challenge, ownNonce: () => string = randomNonce) {
    this.#login = login;
    this.#challenge = challenge;
    this.#ownNonce = ownNonce;
  }

  get scheme(): Challenge["scheme"] {
    return this.#challenge.scheme;
  }

  header(method: string, path: string): string {
    return this.#challenge.scheme === "basic" ? basic(this.#login) : this.#digest(this.#challenge, method, path);
  }

  #digest({ realm, nonce, opaque, algorithm, hasQop }: DigestChallenge, method: string, uri: string): string {
    const { user, password } = this.#login;
    const hash = HASHES[algorithm];
    const own = this.#ownNonce();
    const count = (++this.#count).toString(16).padStart(8, "0");
    const secret = hash(`${user}:${realm}:${password}`);
    const session = algorithm.endsWith("-sess") ? hash(`${secret}:${nonce}:${own}`) : secret;
    const middle = hasQop ? `${nonce}:${count}:${own}:auth` : nonce;
    const response = hash(`${session}:${middle}:${hash(`${method}:${uri}`)}`);
    const parts = [`username=${quoted(user)}`, `realm=${quoted(realm)}`, `nonce=${quoted(nonce)}`, `uri=${quoted(uri)}`];
    parts.push(`algorithm=${algorithm}`, `response="${response}"`);
    if (opaque !== null) parts.push(`opaque=${quoted(opaque)}`);
    if (hasQop) parts.push("qop=auth", `nc=${count}`);
    if (hasQop || algorithm.endsWith("-sess")) parts.push(`cnonce=${quoted(own)}`);
    return `Digest ${parts.join(", ")}`;
  }
}

const hashedBy = (hash: (bytes: Uint8Array) => Uint8Array) => (text: string) => bytesToHex(hash(utf8ToBytes(text)));

const HASHES: Readonly<Record<DigestAlgorithm, (text: string) => string>> = {
  MD5: hashedBy(md5),
  "MD5-sess": hashedBy(md5),
  "SHA-256": hashedBy(sha256),
  "SHA-256-sess": hashedBy(sha256),
};

function basic({ user, password }: Login): string {
  return `Basic ${btoa(inBytes(`${user}:${password}`))}`;
}

/** Headers hold bytes; each letter of the result stands for one byte of the text in UTF-8. */
function inBytes(text: string): string {
  return String.fromCharCode(...utf8ToBytes(text));
}

function quoted(text: string): string {
  return `"${inBytes(text).replaceAll(/["\\]/g, "\\$&")}"`;
}

function randomNonce(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
}
