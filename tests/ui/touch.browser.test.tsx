/** Under a finger: everything that is to be pressed is big enough. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { cdp } from "vitest/browser";
import { defaultLook } from "../../src/ui/look";
import { mountEditor } from "../../src/ui/mount-editor";
import { mountToolbar } from "../../src/ui/mount-toolbar";
import { articleToKeep, newNote } from "../store/samples";

/** Least side of a target, in CSS pixels: more than WCAG 2.2 asks for (24), a fingertip. */
const LEAST = 40;

const host = document.body.appendChild(document.createElement("div"));
const root = host.attachShadow({ mode: "open" });
const place = { boxes: () => [new DOMRect(100, 200, 200, 20)], x: 100, y: 200 };

/** The Chrome DevTools Protocol is typed by the provider alone. */
const emulate = (enabled: boolean): Promise<unknown> =>
  (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send("Emulation.setTouchEmulationEnabled", { enabled });

beforeAll(() => emulate(true));
afterAll(() => emulate(false));
afterEach(() => root.replaceChildren());

/** Names of what is smaller. */
async function small(selector: string): Promise<readonly string[]> {
  await vi.waitUntil(() => root.querySelector(`.placed${selector}`) !== null);
  return [...root.querySelectorAll<HTMLElement>(`${selector} button`)].flatMap((button) => {
    // While a surface slides into place, boxes are some millionths of a pixel off.
    const box = button.getBoundingClientRect();
    const [width, height] = [Math.round(10 * box.width) / 10, Math.round(10 * box.height) / 10];
    return width >= LEAST && height >= LEAST ? [] : [`${button.ariaLabel ?? button.textContent} ${width}×${height}`];
  });
}

describe("under a finger", () => {
  it("is a coarse pointer here", () => {
    expect(matchMedia("(pointer: coarse)").matches).toBe(true);
  });

  it("the selection's tools are big enough", async () => {
    const act = vi.fn();
    const toolbar = mountToolbar(root, defaultLook("en"));
    toolbar.show({ onHighlight: act, onNote: act, onTag: act, onAddOfficial: act, lost: [], onPlace: act, onCopyLink: act }, place, true);
    expect(await small(".toolbar")).toEqual([]);
    toolbar.hide();
  });

  it("so is everything in the note's editor", async () => {
    const act = vi.fn();
    const editor = mountEditor(root, defaultLook("en"));
    const article = articleToKeep(1);
    const note = { ...newNote(1, article), articleId: article.proposedId, createdAt: 1, updatedAt: 1, deletedAt: null };
    const actions = { onDraft: async () => {}, onSave: async () => null, onCancel: act, onClose: act, onDelete: act, onCopyLink: act };
    editor.show({ note, draft: null, focus: "body", ...actions }, place);
    expect(await small(".editor")).toEqual([]);
    editor.hide();
  });
});
