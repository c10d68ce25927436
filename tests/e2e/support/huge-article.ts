/** Makes an article of any size: whole paragraphs with names, figures and quotes, numbered so that none is like another. */
export function hugeArticle(bytes: number): string {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A very long report</title></head><body><article><h1>A very long report</h1>`;
  const parts: string[] = [head];
  let size = head.length;
  for (let n = 1; size < bytes; n++) {
    const paragraph = `<p>Minister of Ferries Arlo Tremmick said the ${n} crossings of season ${n} cost ${n * 3} million dollars. “We will not raise the fare before year ${n},” Tremmick added, as ${n + 7} passengers waited on the pier and the evening boat came slowly around the headland.</p>\n`;
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  parts.push("</article></body></html>");
  return parts.join("");
}
