import type { Language } from '../bindings';
import { en, type Words } from './en';
import { fr } from './fr';

const all: Record<Language, Words> = { en, fr };

export const languages: Language[] = ['en', 'fr'];
/** The languages a letter can be written in. */
export const letterLanguages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'pt'];
export const wordsIn = (language: Language): Words => all[language];
export type { Words };

/** The first language of the system that the window speaks. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find((l) => tag.toLowerCase().startsWith(l));
    if (found) return found;
  }
  return 'en';
}
