import { afterEach, describe, expect, it, vi } from "vitest";
import { createReporter, explain } from "../../src/browser/errors";

const { runtime } = vi.hoisted(() => ({ runtime: { id: "own" as string | undefined } })); // undefined once orphaned
vi.mock("../../src/browser/api", () => ({ default: { runtime } }));

afterEach(() => {
  runtime.id = "own";
  vi.restoreAllMocks();
});

describe("explain", () => {
  it.each([
    ["Could not establish connection. Receiving end does not exist.", "error.noReceiver"],
    ["The message port closed before a response was received.", "error.noReceiver"],
    ["Extension context invalidated.", "error.orphaned"],
    ["can't access dead object", "error.orphaned"],
    ["Cannot access a chrome:// URL", "error.notAllowed"],
    ["Cannot access contents of the page. Extension manifest must request permission to access the respective host.", "error.notAllowed"],
    ["The extensions gallery cannot be scripted.", "error.notAllowed"],
    ["Missing host permission for the tab", "error.notAllowed"],
    ["Something else", "error.unknown"],
    ["", "error.unknown"],
  ])("%s", (words, error) => {
    expect(explain(new Error(words))).toEqual({ ok: false, error, detail: words });
  });

  it("takes whatever was thrown", () => {
    expect(explain("no error object").detail).toBe("no error object");
    expect(explain(undefined).error).toBe("error.unknown");
  });

  it("knows an orphan by its lost runtime, whatever the words", () => {
    runtime.id = undefined;
    expect(explain(new TypeError("undefined is not a function")).error).toBe("error.orphaned");
  });
});

describe("createReporter", () => {
  it("writes down what nobody expected", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const error = new Error("boom");
    createReporter("popup")(error);
    expect(log).toHaveBeenCalledExactlyOnceWith("On Record (popup):", error);
  });

  it("tells of an invalidated context once, and is silent from then on", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const onOrphaned = vi.fn();
    const report = createReporter("content", onOrphaned);
    report(new Error("Extension context invalidated."));
    report(new Error("Extension context invalidated."));
    report(new Error("whatever follows"));
    expect(onOrphaned).toHaveBeenCalledOnce();
    expect(log).not.toHaveBeenCalled();
  });
});
