import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyAddress } from "../../src/browser/page-kind";
import { belongsTo, isListed, LISTED_HOSTS, matchPattern, ruleFor, siteOf, siteOfPattern } from "../../src/browser/sites";

describe("listed sites", () => {
  it("are plain host names, each once, none below another", () => {
    for (const host of LISTED_HOSTS) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const host of LISTED_HOSTS) expect(LISTED_HOSTS.filter((other) => belongsTo(host, other))).toEqual([host]);
  });

  it.each([
    ["baonghean.vn", true],
    ["e.vnexpress.net", true],
    ["notbaonghean.vn", false],
    ["baonghean.vn.example", false],
    ["vn", false],
  ])("%s listed: %s", (host, listed) => {
    expect(isListed(host)).toBe(listed);
  });
});

describe("siteOf and ruleFor", () => {
  it.each([
    ["www.daily.example", {}, "daily.example", "ask"],
    ["daily.example", {}, "daily.example", "ask"],
    ["m.daily.example", { "daily.example": "always" }, "daily.example", "always"],
    ["m.daily.example", { "daily.example": "always", "m.daily.example": "never" }, "m.daily.example", "never"],
    ["other.example", { "daily.example": "always" }, "other.example", "ask"],
    ["e.vnexpress.net", {}, "vnexpress.net", "always"],
    ["e.vnexpress.net", { "vnexpress.net": "never" }, "vnexpress.net", "never"],
  ] as const)("%s with %j", (host, rules, site, rule) => {
    expect(siteOf(host, rules)).toBe(site);
    expect(ruleFor(host, rules)).toBe(rule);
  });
});

describe("match patterns", () => {
  it.each([
    ["daily.example", "*://*.daily.example/*"],
    ["127.0.0.1", "*://127.0.0.1/*"],
    ["[::1]", "*://[::1]/*"],
  ])("%s gives %s, and back", (site, pattern) => {
    expect(matchPattern(site)).toBe(pattern);
    expect(siteOfPattern(pattern)).toBe(site);
  });

  it.each(["<all_urls>", "*://*/*", "https://daily.example/*", "*://daily.example/*", "*://*.daily.example/news/*", ""])(
    "%s is none of ours",
    (pattern) => {
      expect(siteOfPattern(pattern)).toBeNull();
    },
  );

  it("go there and back for every host", () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        expect(siteOfPattern(matchPattern(host))).toBe(host);
      }),
    );
  });
});

describe("classifyAddress", () => {
  it.each([
    ["https://daily.example/a", "web"],
    ["http://127.0.0.1:8080/a.html", "web"],
    ["https://daily.example/report.PDF?x=1", "pdf"],
    ["file:///home/x/a.html", "file"],
    ["file:///home/x/a.pdf", "pdf"],
    ["chrome://extensions/", "browser"],
    ["about:blank", "browser"],
    ["moz-extension://1234/popup.html", "browser"],
    ["view-source:https://daily.example/", "browser"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["https://chrome.google.com/webstore/category/extensions", "store"],
    ["https://chrome.google.com/other", "web"],
    ["https://addons.mozilla.org/vi/firefox/", "store"],
    ["data:text/html,x", "other"],
    ["ftp://daily.example/", "other"],
  ])("%s is %s", (address, kind) => {
    expect(classifyAddress(new URL(address))).toBe(kind);
  });
});
