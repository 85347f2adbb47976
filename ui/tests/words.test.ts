import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { idsOf, languages, load, nameOf, systemLanguage, wordsIn } from '../src/words';
import { capital, longDate, shortDate, tableDate } from '../src/words/dates';
import { fileSize } from '../src/words/size';

await Promise.all(languages.map(load));
const [en, fr] = [wordsIn('en'), wordsIn('fr')];

/** Every text by its path; functions are called with something for each of their holes. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...Array.from({ length: value.length }, () => (path.endsWith('.named') ? ['2'] : 2))))]];
  return Object.entries(value as object).flatMap(([k, v]) => texts(v, `${path}.${k}`));
}

test.each(languages)('%s has no empty text', (language) => {
  for (const [path, text] of texts(wordsIn(language))) expect(text.trim(), path).not.toBe('');
});

/** The languages that a folder of the crates has files for: `fr` of `fr.json`. */
function languagesIn(folder: string): string[] {
  const files = readdirSync(join(import.meta.dirname, '../../crates', folder), { recursive: true, encoding: 'utf8' });
  return [...new Set(files.flatMap((f) => /(?:^|[/.])([a-z]{2})\.json$/.exec(f)?.[1] ?? []))].sort();
}

test('letters can be written in the languages that the window offers for them, and each has its name everywhere', () => {
  const letterLanguages = idsOf(en.newRequest.languages);
  expect(languagesIn('habeas-letter/wording')).toEqual([...letterLanguages].sort());
  for (const language of languages) {
    const w = wordsIn(language);
    for (const names of [w.newRequest.languages, w.request.inLanguage, w.paper.inLanguage]) expect(Object.keys(names)).toEqual(letterLanguages);
  }
});

test('the names of the languages differ', () => {
  expect(new Set(languages.map(nameOf)).size).toBe(languages.length);
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

test('numbers choose their words, and are written as the language writes them', () => {
  expect([0, 1, 2].map(en.today.daysLeft)).toEqual(['Last day', '1 day left', '2 days left']);
  expect(en.statistics.named(['A', 'B', 'C'])).toBe('Named in it: A, B and C.');
  expect(en.statistics.named([])).toBe('No company is named in it.');
  expect([en.answerItem.table('x'), en.answerItem.table('')]).toEqual(['Table x', 'Table']);
});

test('sizes have the units of the language', () => {
  const sizes = [184, 1500, 2_340_000, 56_000_000, 1e10];
  expect(sizes.map((bytes) => fileSize(bytes, 'en-GB'))).toEqual(['184\u00a0bytes', '1.5\u00a0kB', '2.3\u00a0MB', '56\u00a0MB', '10\u00a0GB']);
  expect(sizes.map((bytes) => fileSize(bytes, 'fr-FR'))).toEqual(['184\u00a0octets', '1,5\u00a0ko', '2,3\u00a0Mo', '56\u00a0Mo', '10\u00a0Go']);
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
  expect(systemLanguage(['ja-JP', 'fr-CH', 'en'])).toBe('fr');
  expect(systemLanguage(['ja', 'frp'])).toBe('en');
});
