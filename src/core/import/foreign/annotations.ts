/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/ and -vocab), JSON-LD in the shape that the model's own context gives it: one
 * annotation, a list, a page or a collection with its pages in the file. No context is fetched and no address followed. What our own export adds
 * (`core/export/web-annotation.ts`) is read back.
 */
import * as v from "valibot";
import { COLOURS } from "../../note";
import { findingIdSchema } from "../../parse/schema-parts";
import { annotationBody } from "./annotation-body";
import { targetsOf } from "./annotation-target";
import { type ForeignEntry, type ForeignReading, type ForeignTools, leftOut } from "./foreign";
import { foreignId, idOfIri } from "./foreign-id";
import { type Fields, isFields, lineOf, listOf, own, textOf, timeOf } from "./values";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** Null where the value is no Web Annotation. */
export function readAnnotations(value: unknown, tools: ForeignTools): ForeignReading | null {
  const roots = listOf(value);
  if (!roots.some((root) => isFields(root) && isOfModel(root))) return null;
  const { annotations, isCut } = gather(roots);
  return { format: "annotations", total: annotations.length, entries: entriesOf(annotations, isCut, tools) };
}

function isOfModel(root: Fields): boolean {
  const hasContext = listOf(own(root, "@context")).some(
    (context) => typeof context === "string" && context.replace(/^https/, "http") === CONTEXT,
  );
  return hasContext || ["Annotation", "AnnotationCollection", "AnnotationPage"].some((type) => hasType(root, type));
}

/** Types may be written as in the context, or whole, and be several. */
function hasType(fields: Fields, type: string): boolean {
  return [...listOf(own(fields, "type")), ...listOf(own(fields, "@type"))].some(
    (each) => typeof each === "string" && each.replace(/^(?:oa:|as:Ordered|as:|http:\/\/www\.w3\.org\/ns\/oa#)/, "") === type,
  );
}

/** What a collection, its first page, and each page's next one hold; `isCut` where some of it is only named. No recursion: pages may be nested deeply. */
function gather(roots: readonly unknown[]): { readonly annotations: readonly unknown[]; readonly isCut: boolean } {
  const annotations: unknown[] = [];
  const waiting = [...roots].reverse();
  let isCut = false;
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isFields(node)) {
      annotations.push(node);
      continue;
    }
    const isContainer = ["AnnotationCollection", "AnnotationPage"].some((type) => hasType(node, type)) || Array.isArray(own(node, "items"));
    if (!isContainer || hasType(node, "Annotation")) {
      annotations.push(node);
      continue;
    }
    const items = listOf(own(node, "items"));
    for (const item of items) annotations.push(item);
    for (const next of [own(node, "next"), own(node, "first")]) {
      if (isFields(next)) waiting.push(next);
      else if (typeof next === "string") isCut = true;
    }
  }
  return { annotations, isCut };
}

function* entriesOf(annotations: readonly unknown[], isCut: boolean, tools: ForeignTools): Generator<ForeignEntry> {
  const creators = new Set(annotations.flatMap((annotation) => (isFields(annotation) ? (creatorOf(annotation) ?? []) : [])));
  for (const annotation of annotations) {
    if (typeof annotation === "string") yield leftOut("elsewhere");
    else if (!isFields(annotation) || own(annotation, "target") === undefined) yield leftOut("damaged");
    else yield* notesOf(annotation, creators.size > 1, tools);
  }
  if (isCut) yield leftOut("elsewhere");
}

/** A note for each target. Where a file has annotations of several people, each is told. */
function* notesOf(annotation: Fields, isOfMany: boolean, tools: ForeignTools): Generator<ForeignEntry> {
  const iri = lineOf(own(annotation, "id") ?? own(annotation, "@id"));
  const generator = own(annotation, "generator");
  const isOurs = isFields(generator) && own(generator, "name") === "On Record"; // taken to the letter
  const { body, tags } = annotationBody(annotation, isOurs, tools);
  const creator = isOfMany ? creatorOf(annotation) : null;
  const createdAt = timeOf(own(annotation, "created"));
  const updatedAt = timeOf(own(annotation, "modified")) ?? createdAt;
  let nth = 0;
  for (const target of targetsOf(annotation, isOurs)) {
    if (target.type === "left-out") {
      yield target;
      continue;
    }
    const { quote, url, colour, ...rest } = target;
    const name = iri ?? JSON.stringify([url, quote, body, createdAt]);
    yield {
      ...rest,
      id: nth === 0 ? idOfIri(name) : foreignId("annotation", name, String(nth)),
      url,
      quote,
      mark: markOf(annotation),
      body: creator === null || body === "" ? body : `${body}\n\n— ${creator}`,
      tags,
      colour: COLOURS.find((each) => each === colour) ?? null,
      createdAt,
      updatedAt,
    };
    nth++;
  }
}

/** Only our own files tell which mark a note keeps. */
function markOf(annotation: Fields) {
  if (own(annotation, "noteKind") !== "mark") return null;
  const finding = v.safeParse(findingIdSchema, own(annotation, "finding"));
  return { finding: finding.success ? finding.output : null };
}

function creatorOf(annotation: Fields): string | null {
  const [creator] = listOf(own(annotation, "creator"));
  if (!isFields(creator)) return textOf(creator);
  return lineOf(own(creator, "name")) ?? lineOf(own(creator, "nickname")) ?? lineOf(own(creator, "id"));
}
