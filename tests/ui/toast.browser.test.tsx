import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Toast } from "../../src/ui/toast";

/** Longer than any message may stay by itself, in ms. */
const LONG = 60_000;

describe("a message", () => {
  const box = document.createElement("div");
  const gone = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.append(box);
    gone.mockReset();
  });
  afterEach(() => {
    render(null, box);
    box.remove();
    vi.useRealTimers();
  });
  const show = (id: number, isFault: boolean): void => {
    act(() => render(<Toast id={id} words="The words" isFault={isFault} onUndo={null} onGone={gone} />, box));
  };

  it("goes by itself when all is well", () => {
    show(1, false);
    vi.advanceTimersByTime(LONG);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it("of a fault stays until it is closed", () => {
    show(1, true);
    vi.advanceTimersByTime(LONG);
    expect(gone).not.toHaveBeenCalled();
    box.querySelector("button")?.click();
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it("after a fault goes by itself again", () => {
    show(1, true);
    show(2, false);
    vi.advanceTimersByTime(LONG);
    expect(gone).toHaveBeenCalledTimes(1);
  });
});
