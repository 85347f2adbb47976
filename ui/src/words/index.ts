import type { Channel, Language } from '../bindings';
import { made } from './made';
import type { Words as Texts } from './made/en';
import { fileSize } from './size';

/** Every text of the window in one language, and how it writes a size. Made from the catalogue; English is the measure. */
export type Words = Texts & { size: (bytes: number) => string };

/** A language that the desk declares and the catalogue lacks, or the other way round, does not compile. */
const known: Record<Language, { name: string; load: () => Promise<{ words: Texts }> }> = made;
const loaded: Partial<Record<Language, Words>> = {};

/** The languages of the window, in the order of its menus. */
export const languages: Language[] = Object.keys(made) as (keyof typeof made)[];
export const isLanguage = (id: string | null): id is Language => languages.some((l) => l === id);
/** How a language calls itself. */
export const nameOf = (language: Language): string => known[language].name;

/** Loads a language. Until then nothing can be said in it, so this is waited for before it is chosen. */
export async function load(language: Language): Promise<void> {
  if (loaded[language]) return;
  const { words } = await known[language].load();
  loaded[language] = { ...words, size: (bytes) => fileSize(bytes, words.format.locale) };
}

export function wordsIn(language: Language): Words {
  const words = loaded[language];
  if (!words) throw new Error(`the words of ${language} are not loaded`);
  return words;
}

/** The ids of a table of words, in its order. */
export const idsOf = <Id extends string>(table: Record<Id, string>): Id[] => Object.keys(table) as Id[];

/** The word of an id that is only known as text; none for an id that the table does not have. */
export const textOf = (table: Record<string, string>, id: string): string | undefined => (Object.hasOwn(table, id) ? table[id] : undefined);

/** A table of words as options to choose from. */
export const optionsOf = <Id extends string>(table: Record<Id, string>): { id: Id; label: string }[] =>
  idsOf(table).map((id) => ({ id, label: table[id] }));

/** The ways to send a letter, in the order in which they are offered. */
export const channels: readonly Channel[] = ['email', 'post', 'web_form'];

/** The first language of the system that the window speaks. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((l) => tag.toLowerCase().split('-')[0] === l);
    if (found) return found;
  }
  return 'en';
}

/** The time that work still takes, from its seconds. */
export const timeLeft = (w: Words, seconds: number): string =>
  seconds < 90 ? w.wait.leftSeconds(Math.max(1, Math.round(seconds))) : w.wait.leftMinutes(Math.round(seconds / 60));

/** What was copied leaves the clipboard after so many seconds. */
export const copied = (w: Words, seconds: number): string => (seconds < 60 ? w.copiedSeconds(seconds) : w.copiedMinutes(Math.round(seconds / 60)));
