/** What a page keeps in memory, seen through Chromium's DevTools after all that can go has gone. */
import type { CDPSession } from "puppeteer-core";
import { devtoolsOf } from "./chromium";
import type { Page } from "./driver";

/** Counts of what the content script's world and the page hold. `heap` is in bytes. */
export type Held = Readonly<Record<"heap" | "nodes" | "listeners" | (typeof COUNTED)[number], number>>;

/** Objects that the content script makes by page or by mark. */
const COUNTED = ["MutationObserver", "ResizeObserver", "Highlight", "CSSStyleSheet", "AbortController"] as const;

/** A line to the page's memory; to be opened before what is measured happens, as DevTools hold on to what they have seen. */
export interface Memory {
  look(): Promise<Held>;
  close(): Promise<void>;
}

export async function openMemory(page: Page, extensionOrigin: string | null): Promise<Memory> {
  const devtools = await devtoolsOf(page);
  let world: number | null = null;
  devtools.on("Runtime.executionContextCreated", ({ context }) => {
    if (extensionOrigin?.startsWith(context.origin) === true) world = context.id;
  });
  await devtools.send("Runtime.enable");
  await devtools.send("Performance.enable");
  return {
    look: async () => {
      if (world === null) throw new Error("The page has no content script.");
      for (let turn = 0; turn < 3; turn++) await devtools.send("HeapProfiler.collectGarbage");
      const { metrics } = await devtools.send("Performance.getMetrics");
      const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      const counts: Partial<Record<(typeof COUNTED)[number], number>> = {};
      for (const kind of COUNTED) counts[kind] = await count(devtools, world, kind);
      const { heap, nodes, listeners } = { heap: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
      return { heap, nodes, listeners, ...(counts as Record<(typeof COUNTED)[number], number>) };
    },
    close: () => devtools.detach(),
  };
}

/** How many objects of a kind the world still holds. */
async function count(devtools: CDPSession, contextId: number, kind: string): Promise<number> {
  const { result } = await devtools.send("Runtime.evaluate", { expression: `${kind}.prototype`, contextId });
  if (result.objectId === undefined) throw new Error(`The content script's world knows no ${kind}.`);
  const { objects } = await devtools.send("Runtime.queryObjects", { prototypeObjectId: result.objectId, objectGroup: "counted" });
  if (objects.objectId === undefined) throw new Error(`DevTools counted no ${kind}.`);
  const counted = await devtools.send("Runtime.callFunctionOn", {
    objectId: objects.objectId,
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  await devtools.send("Runtime.releaseObjectGroup", { objectGroup: "counted" });
  return Number(counted.result.value);
}

/** How often the heap is looked at, in ms. */
const HEAP_EVERY_MS = 100;

/** Follows the page's heap; `close` tells its highest, in bytes, garbage that was not yet collected included. */
export async function openHeap(page: Page): Promise<{ close(): Promise<number> }> {
  const devtools = await devtoolsOf(page);
  await devtools.send("HeapProfiler.collectGarbage");
  let [highest, isOpen] = [0, true];
  const look = async (): Promise<void> => {
    while (isOpen) {
      const { usedSize } = await devtools.send("Runtime.getHeapUsage");
      highest = Math.max(highest, usedSize);
      await new Promise((resolve) => setTimeout(resolve, HEAP_EVERY_MS));
    }
  };
  const looking = look();
  return {
    close: async () => {
      isOpen = false;
      await looking;
      await devtools.detach();
      return highest;
    },
  };
}
