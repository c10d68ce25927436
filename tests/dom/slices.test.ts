import { describe, expect, it } from "vitest";
import { Slices } from "../../src/dom/slices";

function busy(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

function* steps(count: number, ms: number): Generator<void, number> {
  for (let done = 0; done < count; done++) {
    busy(ms);
    yield;
  }
  return count;
}

describe("work in slices", () => {
  it("lets others have their turn between long steps, and counts its own time only", async () => {
    const slices = new Slices();
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      busy(10);
      turns++;
      if (!isOver) setTimeout(others);
    };
    setTimeout(others);
    expect(await slices.run(steps(6, 9), () => true)).toBe(6);
    const { cost } = slices;
    isOver = true;
    expect(turns).toBeGreaterThan(2);
    expect(cost).toBeGreaterThanOrEqual(54);
    expect(performance.now()).toBeGreaterThan(cost);
  });

  it("goes through short steps at once", async () => {
    const order: string[] = [];
    setTimeout(() => order.push("other"));
    await new Slices().run(steps(5, 0), () => true);
    order.push("work");
    expect(order).toEqual(["work"]);
  });

  it("ends when nobody wants it any more", async () => {
    let done = 0;
    function* counting(): Generator<void, null> {
      for (;;) {
        done++;
        yield;
      }
    }
    expect(await new Slices().run(counting(), () => done < 3)).toBeNull();
    expect(done).toBe(3);
  });
});
