import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Inline, type ListItem, type NoteBlock, readMarkdown } from "../core/note-markdown";

/** What the reader wrote, its Markdown shown. Nothing of it is loaded, and none of it is HTML. */
export function NoteBody({ body }: { readonly body: string }) {
  const blocks = useMemo(() => readMarkdown(body), [body]);
  return (
    <div class="note-body" dir="auto">
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly NoteBlock[] }) {
  return <>{blocks.map(drawBlock)}</>;
}

/** By their places: a note is drawn whole, and keeps nothing between. */
function drawBlock(block: NoteBlock, key: number): ComponentChildren {
  switch (block.type) {
    case "paragraph":
      return <p key={key}>{drawInlines(block.children)}</p>;
    case "heading": // no heading of the page: a note stands within a list
      return (
        <p key={key} class="note-heading">
          {drawInlines(block.children)}
        </p>
      );
    case "code":
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case "quote":
      return (
        <blockquote key={key}>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "list": {
      const items = block.items.map(drawItem);
      return block.start === null ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      );
    }
    case "table":
      return (
        <table key={key}>
          <thead>
            <tr>
              {block.head.map((cell, n) => (
                <th key={n}>{drawInlines(cell)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, n) => (
              <tr key={n}>
                {row.map((cell, n) => (
                  <td key={n}>{drawInlines(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "rule":
      return <hr key={key} />;
  }
}

function drawItem({ done, blocks }: ListItem, key: number): ComponentChildren {
  return (
    <li key={key} class={done === null ? undefined : "task"}>
      {done !== null && <input class="task-box" type="checkbox" checked={done} disabled />}
      {done !== null && blocks.length === 1 && blocks[0]?.type === "paragraph" ? (
        <span>{drawInlines(blocks[0].children)}</span>
      ) : (
        <Blocks blocks={blocks} />
      )}
    </li>
  );
}

function drawInlines(inlines: readonly Inline[]): ComponentChildren {
  return inlines.map(drawInline);
}

function drawInline(inline: Inline, key: number): ComponentChildren {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return <br key={key} />;
    case "code":
      return <code key={key}>{inline.text}</code>;
    case "strong":
      return <strong key={key}>{drawInlines(inline.children)}</strong>;
    case "emphasis":
      return <em key={key}>{drawInlines(inline.children)}</em>;
    case "struck":
      return <del key={key}>{drawInlines(inline.children)}</del>;
    case "link":
      return (
        <a key={key} href={inline.href} target="_blank" rel="noreferrer">
          {drawInlines(inline.children)}
        </a>
      );
  }
}
