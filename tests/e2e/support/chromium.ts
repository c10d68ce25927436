/** Chromium by the DevTools protocol over a pipe: no port is opened, and unpacked extensions can be loaded and clicked. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type CDPSession,
  type KeyInput,
  type Page as PuppeteerPage,
  type Target,
  type WebWorker,
} from "puppeteer-core";
import { rootArguments } from "../../../build/browsers.mjs";
import {
  type Driver,
  FIRST_RUN_PAGE,
  type Json,
  jsonCall,
  jsonCallWith,
  type LaunchOptions,
  type Page,
  readJsonAnswer,
  sleep,
  waitFor,
} from "./driver";
import { chord } from "./keys";

/** Keeps Chromium from calling home, so that a record of the network holds nothing but what the test did. */
const QUIET = [
  "--disable-background-networking",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter,Translate",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/** DevTools calls a worker gone a little before it has stopped, in ms at most; a message sent in between would be lost, as idle stops lose none. */
const STOPPING_MS = 300;

export async function launchChromium(executablePath: string, options: LaunchOptions): Promise<Driver & { readonly ended: Promise<void> }> {
  const userDataDir = options.profile ?? mkdtempSync(join(tmpdir(), "onrecord-chromium-"));
  const headless = options.headless ?? true;
  const language = options.language ?? "en";
  const removeProfile = () => {
    if (options.profile === undefined) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      executablePath,
      userDataDir,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      ...(options.downloads === undefined ? {} : { downloadBehavior: { policy: "allow" as const, downloadPath: options.downloads } }),
      handleSIGINT: false, // whoever launched us closes us, and so removes the profile
      // A locale that is there on every machine: without one, names of files lose their Vietnamese letters.
      env: { ...process.env, LANGUAGE: language, LANG: "C.UTF-8" },
      args: [
        ...QUIET,
        ...rootArguments(),
        `--lang=${language}`,
        `--host-resolver-rules=${options.hosts.map((host) => `MAP ${host} 127.0.0.1`).join(", ")}`,
        ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`, "--net-log-capture-mode=Default"]),
      ],
    });
  } catch (error) {
    removeProfile();
    throw error;
  }
  const ended = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= browser.close().then(removeProfile, removeProfile);
    return closing;
  };
  try {
    const id = options.extension === null ? null : await browser.installExtension(options.extension);
    if (id !== null && options.firstRun !== "keep") await closeFirstRun(browser, `chrome-extension://${id}/${FIRST_RUN_PAGE}`);
    return { ...driverOver(browser, options, id, await browser.version()), ended, close, kill: () => killGroup(browser) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Puppeteer starts Chromium as the leader of a process group, in which all its helpers stay. */
async function killGroup(browser: Browser): Promise<void> {
  const leader = browser.process();
  if (leader?.pid === undefined) throw new Error("There is no process to kill.");
  const gone = new Promise<void>((resolve) => leader.once("exit", () => resolve()));
  process.kill(-leader.pid, "SIGKILL");
  await gone;
}

async function closeFirstRun(browser: Browser, address: string): Promise<void> {
  const target = await waitFor("the first-run page", () => browser.targets().find((other) => other.url() === address) ?? null);
  await (await target.asPage()).close();
}

const pages = new WeakMap<Page, PuppeteerPage>();

/** A page's own line to DevTools, for what only Chromium can tell: its memory, a record of its work, how it prints. To be detached after use. */
export function devtoolsOf(page: Page): Promise<CDPSession> {
  const inner = pages.get(page);
  if (inner === undefined) throw new Error("Only a page that Chromium's driver opened has DevTools.");
  return inner.createCDPSession();
}

function driverOver(browser: Browser, options: LaunchOptions, id: string | null, version: string): Omit<Driver, "close" | "kill"> {
  const extensionOrigin = id === null ? null : `chrome-extension://${id}/`;

  const wrap = async (inner: PuppeteerPage): Promise<Page> => {
    if (options.scheme !== undefined) await inner.emulateMediaFeatures([{ name: "prefers-color-scheme", value: options.scheme }]);
    const page = pageOver(inner);
    pages.set(page, inner);
    return page;
  };
  const tabs = new WeakSet<Target>();
  const openPage = async (url: string) => {
    const inner = await browser.newPage();
    tabs.add(inner.target());
    const page = await wrap(inner);
    await page.goto(url);
    return page;
  };
  const ofExtension = (target: Target, path: string) => target.url().startsWith(`${extensionOrigin}${path}`);
  const waitForView = async (path: string) => {
    // A view is no tab: puppeteer calls it `page` or `other`, and `asPage` takes both.
    const isView = (target: Target) => ofExtension(target, path) && ["page", "other"].includes(target.type()) && !tabs.has(target);
    const target = await waitFor(`a view with ${path}`, () => browser.targets().find(isView) ?? null);
    return wrap(await target.asPage());
  };
  const workers = async () => {
    const targets = browser.targets().filter((target) => target.type() === "service_worker" && ofExtension(target, ""));
    const found = await Promise.all(targets.map((target) => target.worker().catch(() => null))); // it may end while we look
    return found.filter((worker) => worker !== null);
  };
  /** Whether this worker carries our sign: a worker that was started anew has another global object, though DevTools may name it alike. */
  const isSigned = (worker: WebWorker, sign: string) =>
    worker.evaluate((wanted) => Reflect.get(globalThis, "onRecordTestSign") === wanted, sign).catch(() => false);
  return {
    browser: "chromium",
    version,
    extensionOrigin,
    openPage,
    waitForTab: async (path) => {
      const target = await waitFor(`a tab with ${path}`, () => browser.targets().find((other) => ofExtension(other, path)) ?? null);
      tabs.add(target);
      return wrap(await target.asPage());
    },
    openExtensionTab: (path) => openPage(`${extensionOrigin}${path}`),
    clickAction: async (page) => {
      const inner = pages.get(page);
      const extension = id === null ? undefined : (await browser.extensions()).get(id);
      if (inner === undefined || extension === undefined) throw new Error("There is no such page, or no extension to click.");
      await inner.bringToFront();
      await extension.triggerAction(inner);
      return waitForView("popup.html");
    },
    zoom: async (page, factor) => {
      await page.focus();
      const [worker] = await workers();
      if (worker === undefined) throw new Error("There is no service worker to zoom by.");
      await worker.evaluate(async (value) => {
        const { tabs } = Reflect.get(globalThis, "chrome");
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        await tabs.setZoom(tab.id, value);
      }, factor);
    },
    waitForView,
    openSidebar: () => Promise.reject(new Error("Chromium has no sidebar of its own: click a button of ours that opens the side panel.")),
    killBackground: async () => {
      const sign = randomUUID();
      for (const worker of await workers()) {
        await worker.evaluate((value) => Reflect.set(globalThis, "onRecordTestSign", value), sign).catch(() => undefined);
        await worker.close().catch(() => undefined); // ends it even where puppeteer then misses its session
      }
      await waitFor("the service worker to end", async () => {
        const signed = await Promise.all((await workers()).map((worker) => isSigned(worker, sign)));
        return signed.includes(true) ? null : true;
      });
      await sleep(STOPPING_MS);
    },
    isBackgroundAlive: async () => (await workers()).length > 0,
  };
}

function pageOver(inner: PuppeteerPage): Page {
  const asText = (args: readonly Json[]) => JSON.stringify(JSON.stringify(args));
  return {
    url: async () => inner.url(),
    evaluate: async (run, ...args) => readJsonAnswer(await inner.evaluate(`(${jsonCall(String(run))})(${asText(args)})`)),
    run: async (script) => {
      await inner.evaluate(`${script}\n;undefined`);
    },
    evaluateInShadow: async (hostSelector, run, ...args) => {
      const client = await inner.createCDPSession();
      try {
        const { result } = await client.send("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(hostSelector)})` });
        if (result.objectId === undefined) return null;
        const { node } = await client.send("DOM.describeNode", { objectId: result.objectId, pierce: true });
        const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
        if (backendNodeId === undefined) return null;
        const root = await client.send("DOM.resolveNode", { backendNodeId });
        if (root.object.objectId === undefined) return null;
        const answer = await client.send("Runtime.callFunctionOn", {
          objectId: root.object.objectId,
          functionDeclaration: `function (json) { return (${jsonCallWith(String(run))})(this, json); }`,
          arguments: [{ value: JSON.stringify(args) }],
          awaitPromise: true,
          returnByValue: true,
        });
        if (answer.exceptionDetails !== undefined) {
          throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
        }
        return readJsonAnswer(answer.result.value);
      } finally {
        await client.detach();
      }
    },
    goto: async (url) => {
      await inner.goto(url, { waitUntil: "load" });
    },
    reload: async () => {
      await inner.reload({ waitUntil: "load" });
    },
    moveMouse: ({ x, y }) => inner.mouse.move(x, y),
    clickAt: ({ x, y }) => inner.mouse.click(x, y),
    drag: async (from, to) => {
      await inner.mouse.move(from.x, from.y);
      await inner.mouse.down();
      await inner.mouse.move(to.x, to.y, { steps: 5 });
      await inner.mouse.up();
    },
    press: async (key) => {
      // Puppeteer's list of key names is those of KeyboardEvent; it throws for any other.
      const keys = chord(key).map((name) => name as KeyInput);
      for (const name of keys) await inner.keyboard.down(name);
      for (const name of [...keys].reverse()) await inner.keyboard.up(name);
    },
    type: (text) => inner.keyboard.type(text),
    resize: (width, height) => inner.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await inner.screenshot({ type: "png" })),
    print: async () => Buffer.from(await inner.pdf({ printBackground: true })),
    giveFile: async (selector, path) => {
      const field = await inner.$(selector);
      if (field === null) throw new Error(`There is no ${selector}.`);
      await (await field.toElement("input")).uploadFile(path);
      await field.dispose();
    },
    focus: () => inner.bringToFront(),
    close: () => inner.close(),
  };
}
