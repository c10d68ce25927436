import { describe, expect, it } from "vitest";
import { parsePage } from "../../src/cli/parse-page";

describe("a page parsed outside a browser has a body with all that one reads", () => {
  it.each([
    ["whole", "<!DOCTYPE html><html lang=vi><head><title>t</title></head><body><p>one</p></body></html>", "one"],
    ["with a script after its end", "<html><head></head><body><p>one</p></body></html><script>let x</script>", "one"],
    ["with a script beside its body", "<html><head></head><body><p>one</p></body><script>let x</script></html>", "one"],
    ["with words after its end", "<html><head></head><body><p>one</p></body></html><p>two</p>", "onetwo"],
    ["without head", "<html><body><p>one</p></body></html>", "one"],
    ["without body", "<html><head><title>t</title></head><p>one</p></html>", "one"],
    ["without any frame", "<title>t</title><p>one</p><p>two</p>", "one"],
    ["of one element", "<article><p>one</p><p>two</p></article>", "onetwo"],
    ["of words alone", "one", "one"],
    ["that is empty", "", ""],
    ["that is blank", " \n", ""],
    ["of a comment", "<!-- one -->", ""],
    ["of broken tags", "</div></p><b", ""],
  ])("%s", async (_name, html, words) => {
    const document = await parsePage(html);
    expect(document.documentElement.localName).toBe("html");
    expect(document.body.textContent).toContain(words);
  });

  it("keeps what a whole page says of itself where it stands", async () => {
    const document = await parsePage('<!DOCTYPE html><html lang="vi"><head><title>t</title></head><body></body></html>');
    expect([document.documentElement.lang, document.title]).toEqual(["vi", "t"]);
  });
});
