/** What the build makes of the catalogue of words, and what it refuses. */
import { expect, test } from 'vitest';

import { compiled } from '../words/make';

const files = (texts: Record<string, string>) => Object.entries(texts).map(([language, source]) => ({ file: `${language}.ftl`, source }));
const english = (source: string) => compiled(files({ en: source })).get('en.ts') ?? '';

const DAYS = '# $n (number)\nwindow-days =\n    { $n ->\n        [one] { $n } day\n       *[other] { $n } days\n    }\n';
const faults = (language: string, source: string, measure = DAYS): string => {
  try {
    compiled(files({ en: measure, [language]: source }));
    return '';
  } catch (fault) {
    return (fault as Error).message.split('\n').slice(1).join('\n');
  }
};

test('texts, tables, lists of texts and typed holes', () => {
  const made = english(
    [
      'window-format--locale = en-GB', 'window-a--b = Plain: `code` ${"$"}\\n', 'window-list--1 = one', 'window-list--2 = two', 'window-by--UK-GDPR = yes',
      '# $who (text)', '# $names (list)', 'window-who = { $who } with { $names -> \n  [empty] nobody\n *[other] { $names }\n }', '# $on (yes or no)',
      'window-on = { $on ->\n  [yes] on\n *[no] off\n }', 'desk-other = Not of the window',
    ].join('\n').replace('${"$"}', '$').replace('-> \n', '->\n'),
  );
  expect(made).toContain('const { list } = writing("en-GB");');
  expect(made).toContain('b: `Plain: \\`code\\` $\\\\n`');
  expect(made).toContain('list: [\n    `one`,\n    `two`,\n  ]');
  expect(made).toContain('"UK-GDPR": `yes`');
  expect(made).toContain('who: (who: string, names: string[]): string => `${who} with ${(!names.length ? `nobody` : `${list(names)}`)}`');
  expect(made).toContain('on: (on: boolean): string => (on ? `on` : `off`)');
  expect(made).not.toContain('Not of the window');
});

test('a number chooses in the order of its variants', () => {
  expect(english(DAYS)).toContain("days: (n: number): string => (form(n) === 'one' ? `${number(n)} day` : `${number(n)} days`)");
  expect(english(DAYS.replace('[one]', '[0] today\n        [one]'))).toContain('(n === 0 ? `today` : form(n)');
});

test('other languages take their types from English, and pass what they need', () => {
  const polish = 'window-format--locale = pl\nwindow-days =\n    { $n ->\n        [one] { $n } dzień\n        [few] { $n } dni\n       *[many] { $n } dni\n    }\n';
  const made = compiled(files({ en: `window-format--locale = en-GB\n${DAYS}`, pl: polish })).get('pl.ts') ?? '';
  expect(made).toContain('export const words: Words = {');
  expect(made).toContain("days: (n) => (form(n) === 'one' ? `${number(n)} dzień` : form(n) === 'few' ? `${number(n)} dni` : `${number(n)} dni`)");
});

test.each([
  ['what is missing', 'fr', '', 'fr.ftl: window-days: it is missing (en.ftl:2: window-days: English has it)'],
  ['what English does not have', 'fr', `${DAYS}window-more = x`, 'fr.ftl:7: window-more: English does not have it'],
  ['what stands twice', 'fr', `${DAYS}window-days = { $n }`, 'fr.ftl:7: window-days: it stands twice'],
  ['another variable', 'fr', 'window-days = { $day }', 'fr.ftl:1: window-days: $n is not used\nfr.ftl:1: window-days: $day is not among the variables that English names'],
  ['a plural form that is missing', 'pl', DAYS, 'pl.ftl:2: window-days: $n: the plural form [few] of pl is missing\npl.ftl:2: window-days: $n: the plural form [many] of pl is missing'],
  ['a plural form that the language does not have', 'fr', DAYS.replace('[one]', '[few] x\n        [one]'), 'fr.ftl:2: window-days: $n: [few] is no plural form of fr, which has one, many, other'],
  ['what is not Fluent', 'fr', `${DAYS}window-more { x`, 'fr.ftl:7: Expected token: "=": window-more { x'],
  ['a function', 'fr', 'window-days = { NUMBER($n) }', 'fr.ftl:1: window-days: only variables, choices and quoted spaces stand between braces in this catalogue\nfr.ftl:1: window-days: $n is not used'],
])('the build names %s', (_, language, source, said) => {
  expect(faults(language, source)).toBe(said);
});

test('the build names a type that it does not know, and a text that chooses', () => {
  expect(faults('fr', '', '# $n (integer)\nwindow-a = { $n }')).toContain('en.ftl:2: window-a: $n: “integer” is none of the types');
  expect(faults('fr', '', '# $who (text)\nwindow-a = { $who ->\n [anna] x\n *[other] y\n }')).toContain('en.ftl:2: window-a: $who is a text and chooses nothing');
});
