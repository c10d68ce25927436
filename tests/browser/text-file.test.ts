import { describe, expect, it, vi } from "vitest";
import { makeTextFile } from "../../src/browser/text-file";

const PARTS = Array.from({ length: 1_203 }, (_, n) => `phần ${n}\n`);

/** Each part takes so long that the page is let breathe after it. */
function* slowly(parts: readonly string[]): Generator<string> {
  for (const part of parts) {
    const end = performance.now() + 9;
    while (performance.now() < end);
    yield part;
  }
}

describe("a file made in steps", () => {
  it("holds every part, in order", async () => {
    const file = await makeTextFile(PARTS, "text/plain", () => {}, new AbortController().signal);
    expect(await file.text()).toBe(PARTS.join(""));
    expect(file.type).toBe("text/plain");
  });

  it("tells how far it is, and lets others work meanwhile", async () => {
    const progress = vi.fn();
    const other = vi.fn();
    setTimeout(other);
    await makeTextFile(
      slowly(["a", "b", "c"]),
      "text/plain",
      (done) => progress(done, other.mock.calls.length),
      new AbortController().signal,
    );
    expect(progress.mock.calls.map(([done]) => done)).toEqual([1, 2, 3]);
    expect(progress).toHaveBeenLastCalledWith(3, 1);
  });

  it("stops when nobody wants it any more", async () => {
    const life = new AbortController();
    const made = makeTextFile(slowly(["a", "b", "c", "d"]), "text/plain", (done) => void (done === 2 && life.abort()), life.signal);
    await expect(made).rejects.toHaveProperty("name", "AbortError");
  });
});
