import { type Locale, MESSAGES, type MessageKey } from "./index";

/** The keys that the manifest names as `__MSG_…__`: dots become underscores there, as browsers allow no dots. */
export const MANIFEST_KEYS = [
  "extension.name",
  "extension.description",
  "extension.action",
  "command.toggleMarks",
  "command.nextMark",
  "command.previousMark",
  "command.nextOfKind",
  "command.previousOfKind",
  "command.openPanel",
  "command.addNote",
] as const satisfies readonly MessageKey[];

/** What stands in `_locales/<locale>/messages.json`. Everything else is bundled, so that an option can choose the language. */
export function manifestMessages(locale: Locale): Readonly<Record<string, { readonly message: string }>> {
  return Object.fromEntries(MANIFEST_KEYS.map((key) => [key.replaceAll(".", "_"), { message: plain(locale, key) }]));
}

function plain(locale: Locale, key: MessageKey): string {
  const message = MESSAGES[locale][key];
  return typeof message === "string" ? message : message.other;
}
