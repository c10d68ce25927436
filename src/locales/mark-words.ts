/** The words of what stands in every article that is read, by language. */
import { enMarks } from "./en-marks";
import type { Locale } from "./locale";
import { viMarks } from "./vi-marks";

export const MARK_WORDS: Readonly<Record<Locale, Readonly<Record<keyof typeof enMarks, string>>>> = { en: enMarks, vi: viMarks };
