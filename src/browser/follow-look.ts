/** The reader's look, for surfaces that are open while it changes. */
import { defaultLook, type Look } from "../ui/look";
import type { Report } from "./errors";
import { localeOf } from "./interface-locale";
import { interfaceLanguage, kindHues } from "./settings";

/** The look before the settings are read. */
export function firstLook(): Look {
  return defaultLook(localeOf("auto"));
}

/** The look as it is chosen now. */
export async function currentLook(): Promise<Look> {
  const [language, hues] = await Promise.all([interfaceLanguage.get(), kindHues.get()]);
  return { locale: localeOf(language), hues };
}

/** Tells of every change of the look, in whatever page it was made. Returns its undo. */
export function watchLook(listener: (look: Look) => void, report: Report): () => void {
  /** Counts the changes, so that the reading of an earlier one cannot overwrite a later one. */
  let last = 0;
  const changed = (): void => {
    const mine = ++last;
    currentLook()
      .then((look) => void (mine === last && listener(look)))
      .catch(report);
  };
  const undo = [interfaceLanguage.watch(changed), kindHues.watch(changed)];
  return () => {
    last++;
    for (const stop of undo) stop();
  };
}

/** Has an extension page drawn once its look is known, and anew whenever the look changes. */
export function followLook(draw: (look: Look) => void, report: Report): { readonly again: () => void } {
  let worn: Look | null = null;
  const wear = (look: Look): void => {
    worn = look;
    draw(look);
  };
  watchLook(wear, report);
  currentLook()
    .then((look) => void (worn === null && wear(look)))
    .catch(report);
  return {
    /** Draws again in the same look; waits where it is not known yet. */
    again: () => void (worn !== null && draw(worn)),
  };
}
