/**
 * One request and its answer, with everything that may go wrong told as a `RemoteFault`. Whatever answers is not trusted: it may be slow, endless, a login page of
 * a hotel's network, or another server than was asked.
 */
import { joinedBytes } from "../../core/joined-bytes";
import { RemoteFault, type RemoteFaultCode } from "../../core/sync/remote";
import { Authorization, type Login } from "./authorization";
import { type Challenge, chooseChallenge } from "./challenge";

/** As much of `fetch` as is used; tests bring one that knows their certificate. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ExchangeOptions {
  readonly login: Login;
  readonly signal: AbortSignal;
  readonly fetch?: Fetch;
  /** How long the server may say nothing, in ms. */
  readonly patienceMs?: number;
  /** Whether the server asked for Basic before: its question, and so one request, is spared. */
  readonly isBasic?: boolean;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  /** A longer answer is not read to its end. */
  readonly mostBytes: number;
}

export interface Answered {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | null;
}

/** A phone's network may need that long for one file. */
const PATIENCE_MS = 60_000;

const UNAUTHORIZED = 401;

/** Asks one server. Remembers what it wants to know about who asks, and says it unasked from then on. */
export class Exchange {
  readonly #options: ExchangeOptions;
  #authorization: Authorization | null;

  constructor(options: ExchangeOptions) {
    this.#options = options;
    this.#authorization = options.isBasic === true ? new Authorization(options.login, { scheme: "basic" }) : null;
  }

  /** How the server wants to be told who asks; null as long as it did not ask. */
  get scheme(): Challenge["scheme"] | null {
    return this.#authorization?.scheme ?? null;
  }

  /** @throws {RemoteFault} and the signal's reason */
  async ask(asked: Asked): Promise<Answered> {
    const first = await this.#send(asked);
    if (first.status !== UNAUTHORIZED) return first;
    // Not known yet, a nonce that is too old, or a server that changed its ways: its question is answered once.
    const challenge = chooseChallenge(first.header("WWW-Authenticate"));
    if (challenge === null) throw new RemoteFault("login", "no way to log in that is known");
    const isSame = challenge.scheme === "basic" && this.scheme === "basic";
    if (isSame) throw new RemoteFault("login");
    this.#authorization = new Authorization(this.#options.login, challenge);
    const second = await this.#send(asked);
    if (second.status === UNAUTHORIZED) throw new RemoteFault("login");
    return second;
  }

  async #send({ method, url, headers = {}, body, mostBytes }: Asked): Promise<Answered> {
    const { signal, patienceMs = PATIENCE_MS, fetch = globalThis.fetch.bind(globalThis) } = this.#options;
    signal.throwIfAborted();
    const impatience = new Impatience(patienceMs);
    const authorization = this.#authorization?.header(method, pathOf(url));
    try {
      const answer = await fetch(url, {
        method,
        headers: { ...headers, ...(authorization === undefined ? {} : { Authorization: authorization }) },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any([signal, impatience.signal]),
        // No cookies, no password that the browser knows, nothing from or for its cache, nobody told who asks.
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer",
        // Where it would send us, the password does not belong.
        redirect: "manual",
      });
      if (answer.type === "opaqueredirect" || isRedirect(answer.status)) throw new RemoteFault("not-webdav", "redirect");
      const bytes = await readBounded(answer, mostBytes, () => impatience.again());
      return { status: answer.status, bytes, header: (name) => answer.headers.get(name) };
    } catch (error) {
      if (error instanceof RemoteFault) throw error;
      signal.throwIfAborted();
      if (impatience.signal.aborted) throw new RemoteFault("timeout");
      throw new RemoteFault(isCertificate(error) ? "untrusted" : "offline", error instanceof Error ? error.message : String(error));
    } finally {
      impatience.end();
    }
  }
}

/** Ends what brings nothing for too long; each piece that comes begins the time anew. */
class Impatience {
  readonly #life = new AbortController();
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout>;

  constructor(ms: number) {
    this.#ms = ms;
    this.#timer = this.#start();
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  again(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#start();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#life.abort(), this.#ms);
  }
}

async function readBounded(answer: Response, most: number, onPiece: () => void): Promise<Uint8Array> {
  const declared = answer.headers.get("Content-Length");
  // Of a packed answer, the length is that of the pack.
  const isExact = answer.headers.get("Content-Encoding") === null && answer.body !== null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let piece = await reader?.read(); piece !== undefined && !piece.done; piece = await reader?.read()) {
    onPiece();
    length += piece.value.length;
    if (length > most) {
      await reader?.cancel();
      throw new RemoteFault("broken", "the answer is too long");
    }
    pieces.push(piece.value);
  }
  if (isExact && declared !== null && Number(declared) !== length) throw new RemoteFault("broken", "the answer was cut short");
  return joinedBytes(pieces);
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

/** Only Node tells; browsers keep it to themselves and call it a network error. */
function isCertificate(error: unknown): boolean {
  const code: unknown = Object(Object(error).cause).code;
  return typeof code === "string" && /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code);
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

const FAULTS: Readonly<Record<number, RemoteFaultCode>> = {
  401: "login",
  402: "forbidden",
  403: "forbidden",
  404: "not-found",
  405: "not-webdav",
  408: "timeout",
  409: "not-found",
  413: "full",
  415: "not-webdav",
  421: "not-webdav",
  423: "busy",
  429: "busy",
  501: "not-webdav",
  502: "busy",
  503: "busy",
  504: "timeout",
  507: "full",
};

/** The fault that a status stands for which nobody hoped for. */
export function faultOfStatus({ status }: Answered): RemoteFault {
  const code = FAULTS[status] ?? (status >= 500 ? "broken" : "not-webdav");
  return new RemoteFault(code, `status ${status}`);
}

/** Whether a page for people came instead: networks that want a login first, and servers behind one, answer with it. */
export function isPage(answer: Answered): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(answer.header("Content-Type") ?? "");
}
