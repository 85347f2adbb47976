import type { Channel, Language, LetterLanguage } from '../bindings';
import { en, type Words } from './en';
import { fr } from './fr';

/** How a language writes dates, numbers and sizes. */
export type Format = {
  /** BCP 47, for `Intl`. */
  locale: string;
  /** The number of a day as it stands in a date. */
  dayOfMonth: (day: string) => string;
  /** Bytes, and a thousand, a million, a thousand million of them. */
  sizeUnits: [string, string, string, string];
};

export type WindowLanguage = { words: Words; format: Format };

/** The languages of the window, in the order of its menus. `Language` comes from the desk: a language that it declares and
 *  that is missing here, or the other way round, does not compile. */
const all: Record<Language, WindowLanguage> = { en, fr };

export const languages = Object.keys(all) as Language[];
export const isLanguage = (id: string | null): id is Language => languages.some((l) => l === id);
export const wordsIn = (language: Language): Words => all[language].words;
export const formatOf = (language: Language): Format => all[language].format;
export type { Words };

/** The ids of a table of words, in its order. */
export const idsOf = <Id extends string>(table: Record<Id, string>): Id[] => Object.keys(table) as Id[];

/** The word of an id that is only known as text; none for an id that the table does not have. */
export const textOf = (table: Record<string, string>, id: string): string | undefined => (Object.hasOwn(table, id) ? table[id] : undefined);

/** A table of words as options to choose from. */
export const optionsOf = <Id extends string>(table: Record<Id, string>): { id: Id; label: string }[] =>
  idsOf(table).map((id) => ({ id, label: table[id] }));

/** The languages a letter can be written in. */
export const letterLanguages: readonly LetterLanguage[] = idsOf(en.words.newRequest.languages);

/** The ways to send a letter, in the order in which they are offered. */
export const channels: readonly Channel[] = ['email', 'post', 'web_form'];

/** The first language of the system that the window speaks. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((l) => tag.toLowerCase().startsWith(l));
    if (found) return found;
  }
  return 'en';
}
