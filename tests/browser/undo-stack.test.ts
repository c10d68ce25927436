import { describe, expect, it, vi } from "vitest";
import { UndoStack } from "../../src/browser/undo-stack";

const REMOVED = { key: "undo.noteRemoved" } as const;
const CHANGED = { key: "undo.noteChanged" } as const;

describe("what can be taken back", () => {
  it("goes back from the last to the first, each once", async () => {
    const stack = new UndoStack();
    const undone: string[] = [];
    stack.push(REMOVED, async () => void undone.push("removed"));
    stack.push(CHANGED, async () => void undone.push("changed"));
    expect(stack.shown?.said).toEqual(CHANGED);
    expect(await stack.undo()).toBe(true);
    expect(await stack.undo()).toBe(true);
    expect(await stack.undo()).toBe(false);
    expect(undone).toEqual(["changed", "removed"]);
  });

  it("is still to be had once it is no longer offered", async () => {
    const stack = new UndoStack();
    const undo = vi.fn(async () => {});
    stack.push(REMOVED, undo);
    stack.hide();
    expect(stack.shown).toBeNull();
    await stack.undo();
    expect(undo).toHaveBeenCalledOnce();
  });

  it("stays where it failed", async () => {
    const stack = new UndoStack();
    const undo = vi.fn().mockRejectedValueOnce(new Error("full")).mockResolvedValueOnce(undefined);
    stack.push(REMOVED, undo);
    await expect(stack.undo()).rejects.toThrow("full");
    expect(await stack.undo()).toBe(true);
    expect(undo).toHaveBeenCalledTimes(2);
  });

  it("tells one step from the next of the same words", () => {
    const stack = new UndoStack();
    stack.push(REMOVED, async () => {});
    const first = stack.shown?.id;
    stack.push(REMOVED, async () => {});
    expect(stack.shown?.id).not.toBe(first);
  });
});
