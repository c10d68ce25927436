/** `npm run score` as a shell starts it, over a shared folder made for the test. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../build/paths.mjs";

const shared = mkdtempSync(join(tmpdir(), "onrecord-score-"));
afterAll(() => rmSync(shared, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(shared, path)), { recursive: true });
  writeFileSync(join(shared, path), content);
}

function score(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build/score.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ONRECORD_SHARED: shared },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Invented. The second half of the article says nothing that the human summary says. */
const CLUSTER = {
  cluster: "c1",
  docs: [
    {
      id: "1",
      title: "Vinh mở cảng mới",
      paragraphs: [
        "Chủ tịch UBND tỉnh Nghệ An Lê Hồng Thụ sáng 5/3 khánh thành cảng mới trị giá 1.200 tỷ đồng ở Cửa Lò.",
        "Cảng rộng 25 ha, có 3 cầu tàu, đón 300 lượt tàu mỗi năm.",
        "Trời nắng đẹp và người dân đến xem rất đông từ lúc trời còn chưa sáng hẳn.",
      ],
    },
  ],
  summaries: [{ annotator: "x", sentences: ["Chủ tịch tỉnh Nghệ An khánh thành cảng mới trị giá 1.200 tỷ đồng.", "Cảng rộng 25 ha."] }],
};

describe("what is told", () => {
  it.each([
    ["an unknown measure", ["rouge"], /unknown measure rouge; known: gold, newsquant, .*all\nTry: npm run score -- --help/],
    ["an unknown option", ["--fast"], /Unknown option '--fast'/],
    ["a number that is none", ["--misses", "few"], /--misses needs a whole number, not few/],
    ["articles that are not there", [], /gold is not measured: .*gold\/dev\.jsonl is not there\.\n.*set ONRECORD_SHARED/],
    ["summaries that are not there", ["summary"], /summary is not measured: .*summaries is not there/],
  ])("%s", (_name, args, told) => {
    const { code, out, err } = score(...args);
    expect(err).toMatch(told);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("help names every measure", () => {
    const { code, out } = score("--help");
    expect(code).toBe(0);
    for (const name of ["gold", "newsquant", "ntrex", "polnear", "article", "page", "summary", "all"])
      expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
  });
});

describe("what is measured", () => {
  it("is what the scorer of the shared folder makes of the command line's output", () => {
    put("gold/dev.jsonl", `${JSON.stringify({ id: "v", text: "Cảng đón 300 lượt tàu mỗi năm." })}\n`);
    put(
      "gold/score.mjs",
      'import { readFileSync } from "node:fs"; console.log(process.argv.slice(4).join(" "), readFileSync(process.argv[3], "utf8"));',
    );
    const { code, out, err } = score("--misses", "3", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^--misses 3 --json \{"id":"v".*"value":300/);
  });

  it.each([
    ["article", "The ferry runs"],
    ["page", "Bridge is closed\\nThe ferry runs"],
  ])("%s is a page's text with or without its headline", (name, begins) => {
    put(
      "measure/article.mjs",
      `import { readFileSync } from "node:fs";
      const html = "<h1>Bridge is closed</h1><div><p>" + "The ferry runs every hour, and is free of charge for all. ".repeat(6) + "</p></div>";
      if (process.argv[2] === "input") console.log(JSON.stringify({ id: "p", html }));
      else console.log(JSON.parse(readFileSync(process.argv[4], "utf8")).text);`,
    );
    put("data/pages/en/aeb/ground-truth.json", "{}");
    const { code, out, err } = score(name);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`^${begins}`));
  });

  it("fails where the scorer fails", () => {
    put("gold/score.mjs", "process.exit(1)");
    expect(score().code).toBe(1);
  });

  it("is the summary beside the first sentences", () => {
    put("data/summaries/vims.jsonl", `${JSON.stringify(CLUSTER)}\n`);
    const { code, out } = score("summary", "--json");
    expect(code).toBe(0);
    const { all } = JSON.parse(out) as { all: Record<string, { rougeL: number; words: number }> };
    expect(Object.keys(all)).toEqual(["ours", "first three", "first as many", "first as long"]);
    // 56 words; the summary has 19, all of them among those and in their order.
    expect(all["first three"]?.words).toBe(56);
    expect(all["first three"]?.rougeL).toBeCloseTo((2 * 19) / (56 + 19), 10);
  });
});
