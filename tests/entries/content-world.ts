/** A browser as one run of the content script sees it, and a background that keeps in memory what the real one keeps on the disk. */
import { vi } from "vitest";
import type { Note } from "../../src/core/note";
import type {} from "../../src/entries/running";

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => true | undefined;
interface Message {
  readonly to: string;
  readonly name: string;
  readonly payload: Record<string, unknown>;
}

/** No `id` means that the extension was updated. */
export const api = {
  id: undefined as string | undefined,
  listeners: new Set<Listener>(),
  /** Everything that was sent. */
  sent: [] as Message[],
  stored: {} as Record<string, unknown>,
  notes: new Map<string, Note>(),
  drafts: new Map<string, unknown>(),
  /** The note that the library asked to open. */
  jump: null as string | null,
  /** Set to let the store fail. */
  fault: null as string | null,
  /** How often the background is to be stopped before it puts a part in. */
  lost: 0,
};

const runtime = {
  get id() {
    return api.id;
  },
  getURL: (path: string) => `extension://on-record/${path}`,
  onMessage: {
    addListener: (listener: Listener) => api.listeners.add(listener),
    removeListener: (listener: Listener) => api.listeners.delete(listener),
  },
  onConnect: { addListener: () => {}, removeListener: () => {} },
  sendMessage: async (message: Message) => {
    if (api.id === undefined) throw new Error("Extension context invalidated.");
    api.sent.push(message);
    return message.to === "background" ? answer(message) : undefined;
  },
};

const browser = {
  runtime,
  storage: {
    local: { get: async (key: string) => ({ [key]: api.stored[key] }) },
    onChanged: { addListener: () => {}, removeListener: () => {} },
  },
  i18n: { getUILanguage: () => "en" },
};

// As older versions of Chrome have it.
Reflect.set(globalThis, "chrome", browser);

const ARTICLE_ID = "00000001-0000-4000-8000-000000000001";

function answer({ name, payload }: Message): unknown {
  if (api.fault !== null) return { ok: false, error: api.fault, detail: null };
  const id = String(payload["id"]);
  switch (name) {
    case "loadPart":
      if (api.lost > 0) {
        api.lost--;
        return undefined;
      }
      return putPart(String(payload["part"]));
    case "getKept": {
      const value = {
        articleId: living().length > 0 ? ARTICLE_ID : null,
        isWithoutText: false,
        urls: [],
        notes: living(),
        texts: [],
        jump: api.jump,
        drafts: [...api.drafts.values()],
        corrections: [],
      };
      api.jump = null;
      return { ok: true, value };
    }
    case "keepNote":
      return keep({ ...Object(payload["note"]), articleId: ARTICLE_ID, createdAt: 1, updatedAt: 1, deletedAt: null });
    case "changeNote":
      if (Object(payload["change"]).body !== undefined) api.drafts.delete(id);
      return keep({ ...Object(api.notes.get(id)), ...Object(payload["change"]) });
    case "removeNote":
      return keep({ ...Object(api.notes.get(id)), deletedAt: 2 });
    case "restoreNote":
      return keep({ ...Object(api.notes.get(id)), deletedAt: null });
    case "recordReading":
      return { ok: true, value: null };
    case "putDraft":
      api.drafts.set(Object(payload["draft"]).id, { ...Object(payload["draft"]), updatedAt: 1 });
      return { ok: true, value: null };
    case "dropDraft":
      api.drafts.delete(id);
      return { ok: true, value: null };
    default:
      return undefined;
  }
}

function keep(note: Note): unknown {
  api.notes.set(note.id, note);
  return { ok: true, value: note };
}

export function living(): readonly Note[] {
  return [...api.notes.values()].filter((note) => note.deletedAt === null);
}

/** The closed shadow roots that were made, the last one last. */
const roots: ShadowRoot[] = [];
const { attachShadow } = Element.prototype;
vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
});

/** What On Record shows over the page. */
export function ours(selector: string): HTMLElement | null {
  return roots.at(-1)?.querySelector<HTMLElement>(selector) ?? null;
}

let runs = 0;

/** Runs a script as the browser does: the file from its top. A query makes it another module each time. */
async function run(script: "gate" | "content" | "analyser" | "surfaces"): Promise<void> {
  await import(/* @vite-ignore */ `/src/entries/${script}.ts?run=${++runs}`);
}

async function putPart(part: string): Promise<unknown> {
  await run(part === "reading" ? "content" : part === "analyser" ? "analyser" : "surfaces");
  return { ok: true, value: null };
}

/** Puts the content script into the page, as a click on the icon does, but for what opens at use. */
export const inject = (): Promise<void> => run("content");

/** Puts the gate into the page, as a site does that is read by itself. */
export const enter = (): Promise<void> => run("gate");

/** Begins to do something with the page, and waits for what opens at use. */
export async function use(): Promise<void> {
  document.body.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: 1, clientY: 1, pointerType: "mouse" }));
  for (let left = 500; globalThis.onRecordSurfaces === undefined && left > 0; left--)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 0)); // and for the answer
}

/** Sends a message as a page of the extension does; the first answer. */
export async function tell(to: "page" | "everyone", name: string, payload: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const willAnswer = [...api.listeners].map((listener) =>
      listener({ onrecord: 1, to, name, payload }, { id: api.id, url: "extension://on-record/popup.html" }, resolve),
    );
    if (!willAnswer.includes(true)) resolve(undefined);
  });
}

export const ask = (name: string, payload: unknown): Promise<unknown> => tell("page", name, payload);

/** A fresh browser; the page of the test before has let go of the old one. */
export function restart(): void {
  Object.assign(api, { id: "on-record", stored: {}, jump: null, fault: null, lost: 0 });
  api.sent.length = 0;
  api.notes.clear();
  api.drafts.clear();
}

/** Ends what runs in the page. */
export function leave(): void {
  globalThis.onRecordGate?.stop();
  globalThis.onRecordRunning?.stop();
  globalThis.onRecordGate = undefined;
  globalThis.onRecordRunning = undefined;
  globalThis.onRecordAnalyser = undefined;
  globalThis.onRecordSurfaces = undefined;
}
