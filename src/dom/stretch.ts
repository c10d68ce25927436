import type { Span } from "../core/span";

/** Something painted in the page that can be pointed at. `key` tells it from all others. */
export interface Stretch {
  readonly key: string;
  readonly span: Span;
  readonly range: StaticRange;
}
