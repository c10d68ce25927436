/** Asks what is right of a mark, and brings the answer to the store. Part of the content script's wiring. */
import type { Result } from "../browser/messages";
import type { PageNotes } from "../browser/page-notes";
import { newRecordId } from "../browser/record-id";
import { correctedWords } from "../core/correct";
import { type Finding, type FindingKind, spansOf } from "../core/finding";
import type { MarkCorrection, MarkDecision } from "../core/note";
import { type Span, slice } from "../core/span";
import type { Host } from "../dom/host";
import type { PageReader } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import type { MessageKey } from "../locales";
import type { Look } from "../ui/look";
import { mountCorrectionForm } from "../ui/mount-correction-form";
import { placeOfForm } from "./content-place";

export interface Correcting {
  /** Asks what is right of the nth stretch of a finding. */
  correct(finding: Finding, index: number): void;
  /** Asks for the office of the person named there. */
  addOfficial(span: Span): void;
  close(): void;
  wear(look: Look): void;
}

export interface CorrectingParts {
  readonly host: Host;
  readonly look: Look;
  readonly reader: PageReader;
  readonly notes: PageNotes;
  readonly tell: (answer: Result<unknown>, done: MessageKey, undo: () => Promise<Result<unknown>>) => void;
  readonly run: (doing: Promise<unknown>) => void;
  readonly signal: AbortSignal;
}

/** Prepares the form; it closes with the signal. */
export function createCorrecting({ host, look, reader, notes, tell, run, signal }: CorrectingParts): Correcting {
  const form = mountCorrectionForm(host.root, look);
  let close = (): void => {};
  signal.addEventListener("abort", () => close());
  return {
    correct(finding, index) {
      const { reading } = reader;
      const span = spansOf(finding)[index];
      if (reading.state === "read" && span !== undefined) open(finding.kind, correctedWords(reading.article, finding), span);
    },
    addOfficial(span) {
      const { reading } = reader;
      if (reading.state === "read") open("unmarked", slice(reading.article.text, span).trim().replace(/\s+/g, " "), span);
    },
    close: () => close(),
    wear(next) {
      close();
      form.wear(next);
    },
  };

  function open(kind: FindingKind | "unmarked", words: string, span: Span): void {
    close();
    const place = placeOfForm(reader, span);
    const focused = document.activeElement;
    close = () => {
      close = () => {};
      form.hide();
      host.lower("correction");
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    };
    host.raise("correction", schemeAround(place.element));
    form.show(
      {
        about: { kind, words },
        names: namesIn(reader),
        onDecide: (decision, everywhere) => {
          close();
          run(decide({ kind: kind === "unmarked" ? "official" : kind, words }, decision, everywhere));
        },
        onClose: () => close(),
      },
      place.anchor,
    );
  }

  async function decide(what: MarkCorrection["what"], decision: MarkDecision, everywhere: boolean): Promise<void> {
    const id = newRecordId();
    const answer = await notes.decide({ id, what, decision }, everywhere);
    tell(answer, `toast.corrected.${decision.type}`, () => notes.takeBack(id));
  }
}

/** Everybody whom the article names as an official or a speaker, each once. */
function namesIn({ reading }: PageReader): readonly string[] {
  if (reading.state !== "read") return [];
  const names = reading.findings.flatMap((finding) => {
    if (finding.kind === "official") return [finding.name];
    return finding.kind === "statistic" || finding.speaker === null ? [] : [finding.speaker.name];
  });
  return [...new Set(names)];
}
