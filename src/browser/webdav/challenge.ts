/** What a server asks for with `401`: RFC 7235's challenges, as far as Basic (RFC 7617) and Digest (RFC 7616) need them. */

export interface BasicChallenge {
  readonly scheme: "basic";
}

export interface DigestChallenge {
  readonly scheme: "digest";
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | null;
  readonly algorithm: DigestAlgorithm;
  /** Whether the answer covers the request's own counter; servers of before 1999 know no `qop`. */
  readonly hasQop: boolean;
}

export type Challenge = BasicChallenge | DigestChallenge;

const ALGORITHMS = ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"] as const;
export type DigestAlgorithm = (typeof ALGORITHMS)[number];

/** Longer headers than this are nobody's challenge. */
const MOST_HEADER = 8_192;

/** One scheme, or one parameter with its value; anchored at where the last one ended, so that reading is linear. */
const PIECE = /[\s,]*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/y;

/** The strongest challenge that we can answer, null if there is none: Digest before Basic, SHA-256 before MD5. */
export function chooseChallenge(header: string | null): Challenge | null {
  if (header === null || header.length > MOST_HEADER) return null;
  const read = readPieces(header).flatMap(({ scheme, parameters }): Challenge[] => {
    if (scheme === "basic") return [{ scheme }];
    const digest = scheme === "digest" ? readDigest(parameters) : null;
    return digest === null ? [] : [digest];
  });
  return read.sort((a, b) => strength(b) - strength(a))[0] ?? null;
}

function strength(challenge: Challenge): number {
  return challenge.scheme === "basic" ? -1 : ALGORITHMS.indexOf(challenge.algorithm);
}

interface Pieces {
  readonly scheme: string;
  readonly parameters: Map<string, string>;
}

function readPieces(header: string): readonly Pieces[] {
  const all: Pieces[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(header); match !== null; match = PIECE.exec(header)) {
    const [, name = "", quoted, bare] = match;
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? bare;
    if (value === undefined) all.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else all.at(-1)?.parameters.set(name.toLowerCase(), value);
  }
  return all;
}

function readDigest(parameters: ReadonlyMap<string, string>): DigestChallenge | null {
  const [realm, nonce, qop] = [parameters.get("realm"), parameters.get("nonce"), parameters.get("qop")];
  const named = parameters.get("algorithm") ?? "MD5";
  const algorithm = ALGORITHMS.find((known) => known.toLowerCase() === named.toLowerCase());
  if (realm === undefined || nonce === undefined || algorithm === undefined) return null;
  const kinds = qop?.split(",").map((kind) => kind.trim().toLowerCase());
  if (kinds !== undefined && !kinds.includes("auth")) return null;
  return { scheme: "digest", realm, nonce, opaque: parameters.get("opaque") ?? null, algorithm, hasQop: kinds !== undefined };
}
