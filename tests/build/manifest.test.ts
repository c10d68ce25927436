import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentStyles, makeExtension } from "../../build/build.mjs";
import { deriveManifest, listedSitePatterns } from "../../build/manifest.mjs";
import { ROOT, TARGETS } from "../../build/paths.mjs";
import { checkUse, checkUseHere, compareReach, currentReach, reachOf, SNAPSHOT } from "../../build/permissions.mjs";

const REQUIRED = ["storage", "unlimitedStorage", "activeTab", "scripting", "contextMenus", "alarms"];

describe("what is asked for", () => {
  test("in Chrome: the required permissions, the side panel and a page that nobody sees, nothing more", () => {
    const manifest = deriveManifest("chrome", contentStyles());
    expect(manifest["permissions"]).toEqual([...REQUIRED, "sidePanel", "offscreen"]);
    expect(manifest["background"]).toEqual({ service_worker: "background.js" });
  });

  test("in Firefox: the required permissions, an event page, a sidebar, no data collection", () => {
    const manifest = deriveManifest("firefox", contentStyles());
    expect(manifest["permissions"]).toEqual(REQUIRED);
    expect(manifest["background"]).toEqual({ scripts: ["background.js"] });
    expect(manifest).toMatchObject({
      sidebar_action: { default_panel: "side-panel.html" },
      browser_specific_settings: {
        gecko: { strict_min_version: "146.0", data_collection_permissions: { required: ["none"] } },
        gecko_android: { strict_min_version: "146.0" },
      },
    });
  });

  test.each(TARGETS)(
    "in %s: no hosts but those whose pages are read by themselves, others as options, pages without any source but our own files",
    (target) => {
      const manifest = deriveManifest(target, contentStyles());
      expect(manifest["host_permissions"]).toEqual(listedSitePatterns());
      expect(manifest["content_scripts"]).toMatchObject([{ matches: listedSitePatterns(), js: ["gate.js"] }]);
      expect(manifest["optional_host_permissions"]).toEqual(["*://*/*"]);
      expect(manifest).not.toHaveProperty("web_accessible_resources");
      expect(manifest["optional_permissions"]).toEqual(["downloads"]);
      expect(JSON.stringify(manifest["content_security_policy"])).toMatch(
        /"default-src 'none';.* connect-src https: http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*;/,
      );
    },
  );

  test("the listed sites begin with Báo Nghệ An and take their subdomains in", () => {
    expect(listedSitePatterns()[0]).toBe("*://*.baonghean.vn/*");
    expect(new Set(listedSitePatterns()).size).toBe(listedSitePatterns().length);
  });
});

describe("permissions are those that the source needs", () => {
  const source = "await browser.storage.local.get(key); new Dexie(name);";

  test("these are", () => expect(checkUseHere()).toEqual([]));
  test("one too many", () =>
    expect(checkUse(["storage", "unlimitedStorage", "alarms"], source)[0]).toMatch(/alarms .* nothing in src uses it/));
  test("one too few", () => expect(checkUse(["storage"], source)[0]).toMatch(/src uses unlimitedStorage without/));
  test("one that nobody explained", () =>
    expect(checkUse(["storage", "unlimitedStorage", "tabs"], source)[0]).toMatch(/tabs is not known/));
});

describe("the snapshot of the reach bites", () => {
  const held = readFileSync(join(ROOT, SNAPSHOT), "utf8");
  const now = currentReach(contentStyles());

  test("it holds what the manifests ask for", () => {
    expect(compareReach(now, held)).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ["a permission is added", { permissions: [...REQUIRED, "sidePanel", "offscreen", "tabs"] }, /\+ "tabs"/],
    ["a permission goes", { permissions: [...REQUIRED, "offscreen"] }, /- "sidePanel"/],
    ["all hosts are asked for", { host_permissions: ["<all_urls>"] }, /\+ "<all_urls>"/],
    [
      "a page may connect",
      { content_security_policy: { extension_pages: "connect-src https:" } },
      /\+ "extension_pages": "connect-src https:"/,
    ],
    [
      "files are opened to pages",
      { web_accessible_resources: [{ resources: ["*"], matches: ["*://*/*"] }] },
      /\+ "web_accessible_resources"/,
    ],
    ["another site may talk to us", { externally_connectable: { matches: ["*://x.example/*"] } }, /\+ "externally_connectable"/],
  ])("when %s", (_, change, line) => {
    const changed = { ...now, chrome: reachOf({ ...deriveManifest("chrome", contentStyles()), ...change }) };
    expect(compareReach(changed, held).join("\n")).toMatch(line);
  });
});

describe.each(TARGETS)("the extension for %s", (target) => {
  test("has every file that its manifest and pages name, and icons of the right size", async () => {
    const files = await makeExtension(target);
    const manifest = JSON.stringify(deriveManifest(target, contentStyles()));
    const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|css|html|png))"/g)].map((match) => match[1] ?? "");
    const pages = [...files].filter(([path]) => path.endsWith(".html"));
    const fromPages = pages.flatMap(([, html]) =>
      [...new TextDecoder().decode(html).matchAll(/(?:src|href)="([^"#]+)"/g)].map((m) => m[1] ?? ""),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(fromPages.length).toBeGreaterThan(2);
    expect([...named, ...fromPages].filter((path) => !files.has(path))).toEqual([]);
    for (const [path, png] of files) {
      const size = /icon-(\d+)\.png$/.exec(path)?.[1];
      if (size !== undefined)
        expect([path, Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]).toEqual([path, +size, +size]);
    }
  });

  test("lets no page reach a network, but the one that syncs and is seen by nobody", async () => {
    const pages = [...(await makeExtension(target))].filter(([path]) => path.endsWith(".html"));
    const open = pages.filter(
      ([, html]) =>
        !/<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" \/>/.test(String(new TextDecoder().decode(html))),
    );
    expect(open.map(([path]) => path)).toEqual(target === "chrome" ? ["sync.html"] : []);
  });

  test("has names for it in both languages", async () => {
    const files = await makeExtension(target);
    const keys = [...JSON.stringify(deriveManifest(target, contentStyles())).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? "");
    expect(keys.length).toBeGreaterThan(2);
    for (const locale of ["en", "vi"]) {
      const messages = JSON.parse(new TextDecoder().decode(files.get(`_locales/${locale}/messages.json`)));
      expect(keys.filter((key) => messages[key]?.message === undefined)).toEqual([]);
    }
  });
});
