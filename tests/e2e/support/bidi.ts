/** A WebDriver BiDi connection: commands with answers, over one WebSocket. Events are not needed here and are let go. */
import WebSocket from "ws";
import { PATIENCE_MS } from "./driver";

/** What a browser takes to answer at most; the first command waits for it to have started. */
const ANSWER_MS = 3 * PATIENCE_MS;

type Params = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data) => this.#receive(String(data)));
    socket.on("close", () => this.#abandon("the connection closed"));
    socket.on("error", (error) => this.#abandon(error.message));
  }

  static connect(url: string): Promise<BidiConnection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { perMessageDeflate: false });
      socket.once("open", () => resolve(new BidiConnection(socket)));
      socket.once("error", reject);
    });
  }

  /** @throws {Error} with the browser's words, or when no answer comes in time */
  send(method: string, params: Params = {}): Promise<Answer> {
    // A command that nobody can get would be waited for in vain: what was sent before was abandoned as the connection closed.
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error(`${method}: the connection is closed`));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer in ${ANSWER_MS} ms`));
      }, ANSWER_MS);
      this.#waiting.set(id, {
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(new Error(`${method}: ${error.message}`));
        },
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const message = JSON.parse(text);
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    if (message.type === "error") waiting.reject(new Error(`${message.error}: ${message.message}`));
    else waiting.resolve(message.result);
  }

  #abandon(why: string): void {
    for (const waiting of this.#waiting.values()) waiting.reject(new Error(why));
    this.#waiting.clear();
  }
}

/** A string member of an answer. */
export function text(answer: unknown, key: string): string {
  const value = member(answer, key);
  if (typeof value !== "string") throw new Error(`Expected a text under ${key} in ${JSON.stringify(answer)}.`);
  return value;
}

/** A member of an answer, or undefined. */
export function member(answer: unknown, key: string): unknown {
  return typeof answer === "object" && answer !== null ? Reflect.get(answer, key) : undefined;
}
