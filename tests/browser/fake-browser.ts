/** A browser's API in memory, as far as the code under test uses it. Listeners are called by `emit`. */

export interface FakeEvent<Args extends readonly unknown[]> {
  readonly addListener: (listener: (...args: Args) => unknown) => void;
  readonly removeListener: (listener: (...args: Args) => unknown) => void;
  /** Calls all listeners; gives back what they return. */
  readonly emit: (...args: Args) => unknown[];
  readonly size: () => number;
}

export function fakeEvent<Args extends readonly unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    emit: (...args) => [...listeners].map((listener) => listener(...args)),
    size: () => listeners.size,
  };
}

type Answer = (value: unknown) => void;

/** Of messages: `emit` gives a promise of each answer, and `undefined` for those who leave it to others. */
function fakeMessages() {
  const { emit, ...event } = fakeEvent<[unknown, unknown, Answer]>();
  return {
    ...event,
    emit: (message: unknown, sender: unknown): (Promise<unknown> | undefined)[] => {
      let answer: Answer = () => {};
      const promised = new Promise<unknown>((resolve) => {
        answer = resolve;
      });
      return emit(message, sender, answer).map((willAnswer) => (willAnswer === true ? promised : undefined));
    },
  };
}

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

interface Origins {
  readonly origins: readonly string[];
}

type Change = Record<string, { readonly newValue?: unknown }>;

/** A tab as `tabs.query` gives it. */
export interface FakeTab {
  readonly id?: number;
  readonly windowId?: number;
  readonly lastAccessed?: number;
  readonly discarded?: boolean;
}

/** A new browser, with nothing stored and nothing allowed. */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const origins = new Set<string>();
  const scripts = new Map<string, Script>();
  const onChanged = fakeEvent<[Change, string]>();
  const onAdded = fakeEvent<[Origins]>();
  const onRemoved = fakeEvent<[Origins]>();
  return {
    runtime: {
      id: "own",
      getURL: (path: string) => `chrome-extension://own/${path}`,
      onMessage: fakeMessages(),
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    i18n: { getUILanguage: () => "en-GB" },
    tabs: {
      query: async (_filter: object): Promise<FakeTab[]> => [],
      sendMessage: async (..._args: unknown[]): Promise<unknown> => undefined,
      update: async (..._args: unknown[]): Promise<unknown> => undefined,
      create: async (..._args: unknown[]): Promise<unknown> => undefined,
    },
    windows: { update: async (..._args: unknown[]): Promise<unknown> => undefined },
    storage: {
      onChanged,
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(items)) {
            stored.set(key, newValue);
            onChanged.emit({ [key]: { newValue } }, "local");
          }
        },
        clear: async () => {
          const keys = [...stored.keys()];
          stored.clear();
          for (const key of keys) onChanged.emit({ [key]: {} }, "local");
        },
      },
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(items)) session.set(key, newValue);
        },
      },
    },
    permissions: {
      onAdded,
      onRemoved,
      getAll: async () => ({ origins: [...origins] }),
      contains: async (asked: Origins) => asked.origins.every((origin) => origins.has(origin)),
      request: async (asked: Origins) => {
        for (const origin of asked.origins) origins.add(origin);
        onAdded.emit(asked);
        return true;
      },
      remove: async (given: Origins) => {
        const known = given.origins.filter((origin) => origins.delete(origin));
        if (known.length > 0) onRemoved.emit({ origins: known });
        return known.length > 0;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: readonly Script[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
    },
  };
}
