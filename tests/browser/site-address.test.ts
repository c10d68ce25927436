import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSiteAddress } from "../../src/browser/site-address";

describe("a site's address", () => {
  it.each([
    ["daily.example", "daily.example"],
    ["  daily.example \n", "daily.example"],
    ["www.daily.example", "daily.example"],
    ["https://www.daily.example/2026/a.html?x=1#y", "daily.example"],
    ["HTTP://Daily.Example:8080", "daily.example"],
    ["daily.example.", "daily.example"],
    ["news.daily.example/path", "news.daily.example"],
    ["báo.example", "xn--bo-mia.example"],
    ["tin.com.vn", "tin.com.vn"],
    ["192.168.1.20:3000", "192.168.1.20"],
    ["[2001:db8::1]", "[2001:db8::1]"],
    ["localhost:8080/a", "localhost"],
  ])("%j is %s", (typed, host) => {
    expect(parseSiteAddress(typed)).toBe(host);
  });

  it.each([
    "",
    "  ",
    "word",
    "two words",
    "*",
    "*.example",
    "https://",
    "ftp://daily.example",
    "file:///etc/hosts",
    "javascript:alert(1)",
    "chrome-extension://abc/x",
    "com.vn",
    "https://co.uk/",
    "vn",
    "a..b",
    `${"a".repeat(300)}.example`,
  ])("%j is none", (typed) => {
    expect(parseSiteAddress(typed)).toBeNull();
  });

  it("of any page is its host", () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (host, path) => {
        const parsed = parseSiteAddress(`https://${host}${path}`);
        fc.pre(parsed !== null); // shared second levels
        expect(host.replace(/^www\./, "")).toBe(parsed);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (typed) => void parseSiteAddress(typed)));
  });
});
