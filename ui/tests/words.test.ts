import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { capital, longDate, shortDate, tableDate } from '../src/words/dates';
import { languages, letterLanguages, systemLanguage, wordsIn } from '../src/words';

const [en, fr] = [wordsIn('en'), wordsIn('fr')];

/** Every text by its path; functions are called with something for each of their holes. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...Array.from({ length: value.length || 3 }, () => 2)))]];
  return Object.entries(value as object).flatMap(([k, v]) => texts(v, `${path}.${k}`));
}

test.each(languages)('%s has every text, in the order of English, and none is empty', (language) => {
  const all = texts(wordsIn(language));
  expect(all.map(([path]) => path)).toEqual(texts(en).map(([path]) => path));
  for (const [path, text] of all) expect(text.trim(), path).not.toBe('');
});

/** The languages that a folder of the crates has files for: `fr` of `law.fr.json`. */
function languagesIn(folder: string): string[] {
  const files = readdirSync(join(import.meta.dirname, '../../crates', folder), { recursive: true, encoding: 'utf8' });
  return [...new Set(files.flatMap((f) => /(?:^|[/.])([a-z]{2})\.json$/.exec(f)?.[1] ?? []))].sort();
}

test('the desk speaks the languages of the window, no more and no less', () => {
  expect(languagesIn('habeas-desk/words')).toEqual([...languages].sort());
});

test('letters can be written in the languages that the window offers for them, and each has its name everywhere', () => {
  expect(languagesIn('habeas-letter/wording')).toEqual([...letterLanguages].sort());
  for (const language of languages) {
    const w = wordsIn(language);
    for (const names of [w.newRequest.languages, w.request.inLanguage, w.paper.inLanguage]) expect(Object.keys(names)).toEqual([...letterLanguages]);
  }
});

test('the names of the languages differ', () => {
  expect(new Set(languages.map((l) => wordsIn(l).language.name)).size).toBe(languages.length);
});

test('French has its spaces and its apostrophes', () => {
  for (const [path, text] of texts(fr)) {
    expect(text, path).not.toMatch(/'/);
    expect(text, path).not.toMatch(/[^\u00a0\u202f\s][;!?]/);
    expect(text, path).not.toMatch(/ [;:!?»]|« /);
  }
});

test('what the user wrote is not changed by French typography', () => {
  expect(fr.request.saved("/home/zoé/l'été : notes !.pdf")).toContain("/home/zoé/l'été : notes !.pdf");
});

test('plain words only', () => {
  for (const [path, text] of texts(en)) expect(text, path).not.toMatch(/\b(submit|entity|DSAR|data subject|click)\b/i);
});

test('dates are written out', () => {
  expect(longDate('2026-12-28', 'en')).toBe('Monday 28 December 2026');
  expect(longDate('2026-12-28', 'fr')).toBe('lundi 28 décembre 2026');
  expect(capital(longDate('2027-01-01', 'fr'))).toBe('Vendredi 1er janvier 2027');
  expect(tableDate('2026-02-03', 'en')).toBe('3\u00a0February 2026');
  expect(shortDate('2026-08-31', 'fr')).toBe('31 août');
});

test('the language of the system, where the window speaks it', () => {
  expect(systemLanguage(['de-DE', 'fr-CH', 'en'])).toBe('fr');
  expect(systemLanguage(['pl'])).toBe('en');
});
