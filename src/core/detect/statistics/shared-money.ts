import { MONEY_OF_PLACES, SHARED_CURRENCIES } from "../../lexicon/shared-currencies";
import { PhraseTable } from "../../text/phrase-table";
import type { Tokens } from "../../text/tokens";

const PLACES = new PhraseTable(MONEY_OF_PLACES);

/** Which money a name means that several states have (`peso`): that of the state whose places the article names most often. */
export class SharedMoney {
  private named: ReadonlyMap<string, number> | null = null;

  constructor(private readonly tokens: Tokens) {}

  /** @param usual ISO code, the first of its name. @returns the code that is meant here; `usual` where no place tells, or two tell alike. O(n) at the first call. */
  meantBy(usual: string): string {
    this.named ??= countPlaces(this.tokens);
    let meant = usual;
    let most = this.named.get(usual) ?? 0;
    let isTie = false;
    for (const code of SHARED_CURRENCIES.get(usual) ?? []) {
      const times = this.named.get(code) ?? 0;
      if (code === meant || times < most) continue;
      isTie = times === most;
      if (isTie) continue;
      meant = code;
      most = times;
    }
    return isTie ? usual : meant;
  }
}

/** How often places are named, by their money. */
function countPlaces(tokens: Tokens): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  let end = -1;
  for (const i of tokens.capitals) {
    const place = i > end ? PLACES.longestAt(tokens, i) : null;
    if (place === null) continue;
    named.set(place.entry, (named.get(place.entry) ?? 0) + 1);
    end = place.last;
  }
  return named;
}
