import { describe, expect, it } from "vitest";
import { addressVariants, isSameSite } from "../../src/store/address-variants";

const ARTICLE = "https://bao-thu.example/tin/cau-1.html";

describe("the same page under another address", () => {
  it.each([
    ["without TLS", "http://bao-thu.example/tin/cau-1.html"],
    ["on www", "https://www.bao-thu.example/tin/cau-1.html"],
    ["on the host for phones", "https://m.bao-thu.example/tin/cau-1.html"],
    ["on the host for AMP", "https://amp.bao-thu.example/tin/cau-1.html"],
    ["for AMP by its path", "https://bao-thu.example/tin/cau-1.html/amp"],
    ["for AMP by its query", "https://bao-thu.example/tin/cau-1.html?outputType=amp"],
    ["to be printed", "https://bao-thu.example/tin/cau-1.html?print=1"],
    ["to be printed, by its path", "http://www.bao-thu.example/tin/cau-1.html/print/"],
    ["with a slash", "https://bao-thu.example/tin/cau-1.html/"],
    ["itself", ARTICLE],
  ])("%s", (_, address) => {
    expect(addressVariants(ARTICLE)).toContain(address);
    expect(addressVariants(address)).toContain(ARTICLE);
  });

  it.each([
    ["another path", "https://bao-thu.example/tin/cau-2.html"],
    ["another page of it", "https://bao-thu.example/tin/cau-1.html?page=2"],
    ["another edition", "https://en.bao-thu.example/tin/cau-1.html"],
    ["another site", "https://bao-khac.example/tin/cau-1.html"],
    ["another port", "https://bao-thu.example:8443/tin/cau-1.html"],
    ["a path in capitals", "https://bao-thu.example/TIN/cau-1.html"],
  ])("is not %s", (_, address) => {
    expect(addressVariants(ARTICLE)).not.toContain(address);
  });

  it("keeps what the query says beyond that", () => {
    expect(addressVariants("https://bao-thu.example/doc?id=7&amp=1")).toContain("http://m.bao-thu.example/doc?id=7");
    expect(addressVariants("https://bao-thu.example/doc?id=7")).not.toContain("https://bao-thu.example/doc");
  });

  it.each([["https://bao-thu.example/"], ["about:blank"], ["no address"]])("is only itself for %s", (address) => {
    expect(addressVariants(address)).toEqual([address]);
  });

  it.each([
    [ARTICLE, "http://m.bao-thu.example/x", true],
    [ARTICLE, "https://en.bao-thu.example/x", false],
    [ARTICLE, "no address", false],
  ])("is of one site: %s, %s: %s", (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same);
  });
});
