import { describe, expect, it } from "vitest";
import { formatViewRoute, parseViewRoute, type ViewRoute } from "../../src/browser/people-route";
import { articleId } from "../store/samples";

const LIBRARY: ViewRoute = { view: "library", person: null, figure: null };

describe("what is looked at in the library, in its address", () => {
  it.each<[string, ViewRoute]>([
    ["articles and notes", LIBRARY],
    ["persons", { ...LIBRARY, view: "people" }],
    ["a person", { ...LIBRARY, view: "people", person: `${articleId(1)}.lò'o-văn & sáng` }],
    ["figures", { ...LIBRARY, view: "figures" }],
    ["a figure", { ...LIBRARY, view: "figures", figure: `${articleId(1)}.statistic:1-2` }],
  ])("comes back the same: %s", (_, route) => {
    expect(parseViewRoute(formatViewRoute(route))).toEqual(route);
  });

  it.each<[string, ViewRoute | null]>([
    ["", LIBRARY],
    ["#list=notes&order=title", LIBRARY],
    ["#people&order=title", { ...LIBRARY, view: "people" }],
    [`#article=${articleId(1)}`, null],
    ["#import", null],
    ["#person=x", { ...LIBRARY, view: "people" }],
    [`#person=${articleId(1)}`, { ...LIBRARY, view: "people" }],
    [`#person=${articleId(1)}.`, { ...LIBRARY, view: "people" }],
    ["#figure=<script>.a", { ...LIBRARY, view: "figures" }],
  ])("%s is no more than it is", (hash, route) => {
    expect(parseViewRoute(hash)).toEqual(route);
  });
});
