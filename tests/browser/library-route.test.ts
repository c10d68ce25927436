import { describe, expect, it } from "vitest";
import { formatRoute, parseRoute } from "../../src/browser/library-route";
import { articleId, noteId } from "../store/samples";

const NOTHING = { article: null, note: null, exporting: false };

describe("what is open in the library, in its address", () => {
  it.each([
    ["nothing", NOTHING],
    ["an article", { ...NOTHING, article: articleId(1) }],
    ["a note", { ...NOTHING, article: articleId(1), note: noteId(2) }],
    ["a note, whatever its article", { ...NOTHING, note: noteId(2) }],
    ["an article to be exported", { article: articleId(1), note: null, exporting: true }],
  ])("comes back the same: %s", (_, route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each([
    ["", NOTHING],
    ["#article=x", NOTHING],
    ["#article=<script>&note=1", NOTHING],
    [`#article=${articleId(1)}&note=x&export=csv`, { ...NOTHING, article: articleId(1) }],
    ["#%E0%A4%A", NOTHING],
  ])("%s is no more than it is", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});
