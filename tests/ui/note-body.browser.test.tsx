import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { NoteBody } from "../../src/ui/note-body";

const place = document.body.appendChild(document.createElement("div"));
afterEach(() => render(null, place));

function shown(body: string): HTMLElement {
  render(<NoteBody body={body} />, place);
  return place;
}

describe("what the reader wrote", () => {
  it("is shown with its Markdown", () => {
    const note = shown("# Hỏi\n**Sở** và *xã*\n\n- [x] gọi\n- [ ] viết\n\n3. ba\n\n> lời\n\n|a|b|\n|-|-|\n|1|2|");
    expect(note.querySelector(".note-heading")?.textContent).toBe("Hỏi");
    expect(note.querySelector("strong")?.textContent).toBe("Sở");
    expect([...note.querySelectorAll("input")].map((box) => box.checked)).toEqual([true, false]);
    expect(note.querySelector("ol")?.start).toBe(3);
    expect(note.querySelector("blockquote")?.textContent).toBe("lời");
    expect(note.querySelectorAll("td")).toHaveLength(2);
  });

  it("leads out without telling where from, and nowhere else", () => {
    const note = shown("[nguồn](https://a.example/) [bẫy](javascript:alert(1))");
    const links = [...note.querySelectorAll("a")];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([["https://a.example/", "_blank", "noreferrer"]]);
    expect(note.textContent).toBe("nguồn bẫy");
  });

  it("asks for nothing, and is no HTML", () => {
    const note = shown('![ảnh](https://a.example/b.png) <img src="https://a.example/c.png"> <b>b</b>\n\n<script>alert(1)</script>');
    expect(note.querySelectorAll("img, b, script")).toHaveLength(0);
    expect(note.textContent).toContain("<b>b</b>");
    expect(note.textContent).toContain("<script>alert(1)</script>");
  });
});
