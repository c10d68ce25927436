/** Finding again takes time in step with texts and notes. Of ratios within one run, the best of some tries: machines are shared. */
import { expect, describe as group, it } from "vitest";
import { describe } from "../../../src/core/anchor/describe";
import { createFinder } from "../../../src/core/anchor/find";
import { createFollower } from "../../../src/core/anchor/follow";
import { articleFromText } from "../../../src/core/plain-article";

/** What four times as much may cost, in times of once: quadratic work would cost sixteen. */
const MOST = 8;
const TRIES = 40;

/** Sentences of which no two are alike; every twentieth is edited where that is asked for. */
function textOf(sentences: number, isEdited: boolean): string {
  return Array.from({ length: sentences }, (_, n) => {
    const cost = isEdited && n % 20 === 0 ? n * 7 + 1 : n * 7;
    return `Commune ${n} built road ${n * 3} for ${cost} dong, and its people use it every day.`;
  }).join("\n");
}

/** How many times as long the larger work takes: by the best times of both, taken by turns, until they are what they should be or the tries are over. */
function ratio(smaller: () => void, larger: () => void): number {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number];
  for (let i = 0; i < TRIES && (i < 3 || least[1] / least[0] >= MOST); i++) {
    [smaller, larger].forEach((work, n) => {
      const start = performance.now();
      work();
      least[n] = Math.min(least[n] ?? 0, performance.now() - start);
    });
  }
  return least[1] / least[0];
}

function spansIn(text: string, count: number) {
  return Array.from({ length: count }, (_, n) => {
    const start = Math.floor((n * (text.length - 60)) / count);
    return { start, end: start + 40 };
  });
}

function following(sentences: number): () => void {
  const [before, after] = [articleFromText(textOf(sentences, false)), articleFromText(textOf(sentences, true))];
  const spans = spansIn(before.text, sentences / 4);
  return () => {
    const follow = createFollower(before, after);
    for (const span of spans) follow(span);
  };
}

function missing(sentences: number): () => void {
  const text = "Nobody in the commune had built the bridge by then, said the old man.";
  const selectors = describe(articleFromText(text), { start: 0, end: 60 });
  const find = createFinder(articleFromText(textOf(sentences, false)));
  return () => {
    for (let n = 0; n < 50; n++) find(selectors);
  };
}

group("finding again", () => {
  it.each([
    ["following notes to an edited text", following],
    ["seeing that notes are missing", missing],
  ])("%s takes four times as long for four times as much", (_, workOf) => {
    expect(ratio(workOf(1_000), workOf(4_000))).toBeLessThan(MOST);
  });
});
