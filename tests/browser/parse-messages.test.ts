import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { isHeavier, MOST_WEIGHT, wrap } from "../../src/browser/envelope";
import { parseBackgroundCommand, parsePageCommand, parsePageEvent } from "../../src/browser/parse-messages";

vi.mock("webextension-polyfill", () => ({ default: { runtime: { id: "own" } } }));

const SHOWN = { official: true, statistic: false, quote: true, statement: false };

const HITS = [
  [parsePageCommand, wrap("page", "getReading", {})],
  [parsePageCommand, wrap("page", "readPage", { force: true })],
  [parsePageCommand, wrap("page", "showKinds", { shown: SHOWN })],
  [parsePageCommand, wrap("page", "jumpTo", { finding: "quote:10-24", index: 0 })],
  [parsePageCommand, wrap("page", "jumpToSpan", { span: { start: 3, end: 9 } })],
  [parseBackgroundCommand, wrap("background", "setSiteRule", { host: "daily.example", rule: "always" })],
  [parseBackgroundCommand, wrap("background", "setSiteRule", { host: "[::1]", rule: "never" })],
  [parsePageEvent, wrap("everyone", "readingChanged", { state: "read", marks: 12 })],
] as const;

describe("messages that are understood", () => {
  it.each(HITS)("%o %j", (parse, message) => {
    expect(parse(message)).toEqual({ ok: true, message: { name: message.name, payload: message.payload } });
  });

  it.each(HITS)("%o %j is left to whom it is meant for", (parse, message) => {
    const others = [parsePageCommand, parseBackgroundCommand, parsePageEvent].filter((other) => other !== parse);
    for (const other of others) expect(other(message)).toBeNull();
  });
});

describe("messages that are refused", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a string", "getReading"],
    ["another extension's message", { type: "getReading" }],
    ["another version", { ...wrap("page", "getReading", {}), onrecord: 2 }],
    ["another destination", { onrecord: 1, to: "server", name: "getReading", payload: {} }],
    ["an envelope with more", { ...wrap("page", "getReading", {}), more: 1 }],
    ["an unknown name", wrap("page", "formatDisk", {})],
    ["a name of Object.prototype", wrap("page", "constructor", {})],
    ["an event as a command", wrap("page", "readingChanged", { state: "read", marks: 1 })],
    ["no payload", { onrecord: 1, to: "page", name: "getReading" }],
    ["a payload with more", wrap("page", "getReading", { extra: true })],
    ["a wrong type", wrap("page", "readPage", { force: "yes" })],
    ["a missing kind", wrap("page", "showKinds", { shown: { official: true } })],
    ["an id of no kind", wrap("page", "jumpTo", { finding: "person:1-2", index: 0 })],
    ["an id with a tail", wrap("page", "jumpTo", { finding: "quote:1-2 ", index: 0 })],
    ["a negative index", wrap("page", "jumpTo", { finding: "quote:1-2", index: -1 })],
    ["a broken index", wrap("page", "jumpTo", { finding: "quote:1-2", index: 0.5 })],
    ["a span that runs backwards", wrap("page", "jumpToSpan", { span: { start: 9, end: 3 } })],
    ["an endless span", wrap("page", "jumpToSpan", { span: { start: 0, end: Number.POSITIVE_INFINITY } })],
  ])("%s", (_, message) => {
    expect(parsePageCommand(message)).toMatchObject({ ok: false, error: "error.malformed" });
  });

  it.each([
    ["a host with a path", { host: "daily.example/x", rule: "always" }],
    ["a pattern as a host", { host: "*", rule: "always" }],
    ["no host", { host: "", rule: "always" }],
    ["an unknown rule", { host: "daily.example", rule: "sometimes" }],
  ])("%s", (_, payload) => {
    expect(parseBackgroundCommand(wrap("background", "setSiteRule", payload))).toMatchObject({ ok: false, error: "error.malformed" });
  });

  it("names the place of the fault", () => {
    expect(parsePageCommand(wrap("page", "jumpTo", { finding: "quote:1-2", index: -1 }))).toMatchObject({
      detail: expect.stringContaining("payload.index"),
    });
  });

  it.each([
    ["long words", wrap("page", "jumpTo", { finding: `quote:${"1".repeat(MOST_WEIGHT)}-2`, index: 0 })],
    ["many keys", wrap("page", "getReading", Object.fromEntries(Array.from({ length: MOST_WEIGHT }, (_, index) => [index, 0])))],
    ["a circle", wrap("page", "getReading", circle())],
  ])("too large: %s", (_, message) => {
    expect(parsePageCommand(message)).toEqual({ ok: false, error: "error.tooLarge", detail: null });
  });
});

describe("whatever comes in", () => {
  const PARSERS = [parsePageCommand, parseBackgroundCommand, parsePageEvent];

  it("is never thrown at, and never obeyed unless it is a message of ours", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (message) => {
        for (const parse of PARSERS) expect(parse(message)).toMatchObject({ ok: false });
      }),
    );
  });

  it("is refused when any part of a good message is replaced by something else", () => {
    const other = fc.anything();
    fc.assert(
      fc.property(fc.constantFrom(...HITS), fc.constantFrom("onrecord", "name", "payload"), other, ([parse, message], part, value) => {
        const parsed = parse({ ...message, [part]: value });
        if (parsed?.ok) expect({ name: message.name, payload: message.payload }).toEqual(parsed.message);
      }),
    );
  });
});

describe("isHeavier", () => {
  it.each([
    ["", 1, false],
    ["abc", 4, false],
    ["abc", 3, true],
    [[], 1, false],
    [[1, 2], 5, false],
    [[1, 2], 4, true],
    [{ ab: null }, 4, false],
    [{ ab: null }, 3, true],
  ])("%j against %d: %s", (value, limit, heavier) => {
    expect(isHeavier(value, limit)).toBe(heavier);
  });
});

function circle(): object {
  const self: { self: unknown } = { self: null };
  self.self = self;
  return self;
}
