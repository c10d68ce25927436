/** Firefox by WebDriver BiDi, spoken directly: no driver program is needed beside it. */
import { BidiConnection, member, text } from "./bidi";
import {
  type Driver,
  FIREFOX_ADDON_ID,
  FIRST_RUN_PAGE,
  type Json,
  jsonCall,
  jsonCallWith,
  type LaunchOptions,
  type Page,
  type Point,
  readJsonAnswer,
  waitFor,
} from "./driver";
import { endBackground, findPanel, isBackgroundRunning, pageMemory, pressActionButton, showSidebar, zoomFront } from "./firefox-chrome";
import { FIREFOX_UUID, startFirefox } from "./firefox-process";
import { bidiKeys } from "./keys";

export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Driver & { readonly ended: Promise<void> }> {
  const process = await startFirefox(executable, options);
  let bidi: BidiConnection;
  try {
    bidi = await BidiConnection.connect(`${process.address}/session`);
  } catch (error) {
    await process.stop();
    throw error;
  }
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= (async () => {
      await bidi.send("browser.close").catch(() => undefined); // it may have ended already: stop() sees to the rest
      bidi.close();
      await process.stop();
    })();
    return closing;
  };
  try {
    const session = await bidi.send("session.new", { capabilities: {} });
    const version = text(member(session, "capabilities"), "browserVersion");
    if (options.extension !== null) {
      await bidi.send("webExtension.install", { extensionData: { type: "path", path: options.extension } });
      if (options.firstRun !== "keep") await closeFirstRun(bidi);
    }
    return { ...driverOver(bidi, options, version), ended: process.ended, close, kill: process.kill };
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeFirstRun(bidi: BidiConnection): Promise<void> {
  await bidi.send("browsingContext.close", { context: await waitForContext(bidi, FIRST_RUN_PAGE) });
}

/** The BiDi id of a tab that shows this page of the extension. */
async function waitForContext(bidi: BidiConnection, path: string): Promise<string> {
  const address = `moz-extension://${FIREFOX_UUID}/${path}`;
  const tab = await waitFor(`a tab with ${path}`, async () => {
    const contexts = member(await bidi.send("browsingContext.getTree", { maxDepth: 0 }), "contexts");
    return Array.isArray(contexts) ? (contexts.find((context) => text(context, "url").startsWith(address)) ?? null) : null;
  });
  return text(tab, "context");
}

function driverOver(bidi: BidiConnection, options: LaunchOptions, version: string): Omit<Driver, "close" | "kill"> {
  const extensionOrigin = options.extension === null ? null : `moz-extension://${FIREFOX_UUID}/`;

  /** Runs a function of `firefox-chrome.ts` in the browser's own window. */
  const privileged = async <A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> => {
    const tree = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const contexts = member(tree, "contexts");
    const window = Array.isArray(contexts) ? contexts.find((context) => text(context, "url").endsWith("/browser.xhtml")) : undefined;
    return pageOver(bidi, text(window, "context")).evaluate(run, ...args);
  };
  const openPage = async (url: string) => {
    const page = pageOver(bidi, text(await bidi.send("browsingContext.create", { type: "tab" }), "context"));
    await page.goto(url);
    return page;
  };
  const waitForView = async (path: string) => {
    const address = `${extensionOrigin}${path}`;
    return pageOver(bidi, await waitFor(`a panel with ${path}`, () => privileged(findPanel, address)));
  };
  return {
    browser: "firefox",
    version: `Firefox/${version}`,
    extensionOrigin,
    openPage,
    waitForTab: async (path) => pageOver(bidi, await waitForContext(bidi, path)),
    openExtensionTab: (path) => openPage(`${extensionOrigin}${path}`),
    clickAction: async (page) => {
      await page.focus();
      await privileged(pressActionButton, FIREFOX_ADDON_ID);
      return waitForView("popup.html");
    },
    zoom: async (page, factor) => {
      await page.focus();
      await privileged(zoomFront, factor);
    },
    waitForView,
    openSidebar: async (path) => {
      await privileged(showSidebar, FIREFOX_ADDON_ID);
      return waitForView(path);
    },
    killBackground: async () => {
      await waitFor("the event page to end", async () => ((await privileged(endBackground, FIREFOX_ADDON_ID)) ? true : null));
    },
    pageMemory: () => privileged(pageMemory),
    isBackgroundAlive: () => privileged(isBackgroundRunning, FIREFOX_ADDON_ID),
  };
}

function pageOver(bidi: BidiConnection, context: string): Page {
  /** Calls a function source; the answer is its JSON text. `first` is a live object of the page. */
  const call = async (functionDeclaration: string, args: readonly unknown[]): Promise<unknown> => {
    const params = { target: { context }, functionDeclaration, awaitPromise: true, userActivation: true, arguments: args };
    const answer = await bidi.send("script.callFunction", params);
    if (member(answer, "type") === "exception") throw new Error(text(member(answer, "exceptionDetails"), "text"));
    return member(member(answer, "result"), "value");
  };
  const asText = (args: readonly Json[]) => ({ type: "string", value: JSON.stringify(args) });
  const pointer = (actions: readonly object[]) =>
    bidi.send("input.performActions", {
      context,
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  const moveTo = ({ x, y }: Point) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
  const navigate = async (method: string, params: object) => {
    await bidi.send(method, { context, wait: "complete", ...params });
  };
  return {
    url: async () => {
      const contexts = member(await bidi.send("browsingContext.getTree", { root: context, maxDepth: 0 }), "contexts");
      return text(Array.isArray(contexts) ? contexts[0] : undefined, "url");
    },
    evaluate: async (run, ...args) => readJsonAnswer(await call(jsonCall(String(run)), [asText(args)])),
    run: async (script) => {
      await call(`() => { ${script}\n }`, []);
    },
    evaluateInShadow: async (hostSelector, run, ...args) => {
      const found = await bidi.send("script.callFunction", {
        target: { context },
        functionDeclaration: "(selector) => document.querySelector(selector)",
        awaitPromise: false,
        arguments: [{ type: "string", value: hostSelector }],
        serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
      });
      const shadow = member(member(member(found, "result"), "value"), "shadowRoot");
      if (shadow === undefined || shadow === null) return null;
      return readJsonAnswer(await call(jsonCallWith(String(run)), [{ sharedId: text(shadow, "sharedId") }, asText(args)]));
    },
    goto: (url) => navigate("browsingContext.navigate", { url }),
    reload: () => navigate("browsingContext.reload", {}),
    moveMouse: async (to) => {
      await pointer([moveTo(to)]);
    },
    clickAt: async (point) => {
      await pointer([moveTo(point), { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }]);
    },
    drag: async (from, to) => {
      const button = (type: string) => ({ type, button: 0 });
      await pointer([moveTo(from), button("pointerDown"), { ...moveTo(to), duration: 100 }, button("pointerUp")]);
    },
    press: async (key) => {
      const { down, up } = bidiKeys(key);
      const actions = [...down.map((value) => ({ type: "keyDown", value })), ...up.map((value) => ({ type: "keyUp", value }))];
      await bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await bidi.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
    },
    resize: async (width, height) => {
      await bidi.send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    screenshot: async () => Buffer.from(text(await bidi.send("browsingContext.captureScreenshot", { context }), "data"), "base64"),
    print: async () => Buffer.from(text(await bidi.send("browsingContext.print", { context, background: true }), "data"), "base64"),
    giveFile: async (selector, path) => {
      const found = await bidi.send("script.callFunction", {
        target: { context },
        functionDeclaration: "(selector) => document.querySelector(selector)",
        awaitPromise: false,
        arguments: [{ type: "string", value: selector }],
      });
      await bidi.send("input.setFiles", { context, element: { sharedId: text(member(found, "result"), "sharedId") }, files: [path] });
    },
    focus: async () => {
      await bidi.send("browsingContext.activate", { context });
    },
    close: async () => {
      await bidi.send("browsingContext.close", { context });
    },
  };
}
