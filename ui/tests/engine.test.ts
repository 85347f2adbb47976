/** Small things that count: rows, clocks, what is due, progress, the drawing of a letter. */
import { expect, test } from 'vitest';

import type { RequestLine, RequestView } from '../src/bindings';
import { stepOf } from '../src/new-request/steps';
import { timeLeft } from '../src/parts/work.svelte';
import { clockMarks } from '../src/places/requests/clock';
import { visible } from '../src/places/requests/rows';
import { pathOf, placed } from '../src/preview';

const line = (over: Partial<RequestLine>): RequestLine => ({
  id: '1', reference: '2026-AAAA', company: 'Lumen', person: 'Zoë Łęcka', rights: [], status: 'running', finished: false, sentence: '', cautious: null, estimated: false,
  written_on: '2026-11-01', sent_on: '2026-11-02', due: '2026-12-28', late: false, step: 'wait', ...over,
});

test('of ten thousand rows only those in sight are drawn', () => {
  const [from, to] = visible(10_000, 58 * 5000, 600, 58);
  expect(from).toBeGreaterThan(4900);
  expect(to - from).toBeLessThan(60);
  expect(visible(150, 0, 600, 58)).toEqual([0, 150]);
});

test('the clock puts due before today when it is late, and today before due when it is not', () => {
  const view = (today: string) =>
    clockMarks({ line: line({ sent_on: '2026-11-24' }), received_on: '2026-11-26', deadline: { effective: '2026-12-28' } } as RequestView, today);
  const at = (today: string, id: string) => view(today).find((m) => m.id === id)?.at ?? -1;
  expect(at('2026-12-10', 'today')).toBeLessThan(at('2026-12-10', 'due'));
  expect(at('2027-01-10', 'due')).toBeLessThan(at('2027-01-10', 'today'));
  expect(at('2027-01-10', 'today')).toBe(1);
});

test('time left follows the pace, once there is one', () => {
  expect(timeLeft({ done: 100, total: 400 }, 1500)).toBeNull();
  expect(timeLeft({ done: 100, total: 400 }, 5000)).toBe(15);
  expect(timeLeft({ done: 100, total: null }, 5000)).toBeNull();
});

test('a line of a letter is drawn from the glyphs beside it', () => {
  const letter = { upem: 1000, glyphs: ['m0-5l3 0z', 'm1 1z'], pages: [] };
  const drawn = { x_mm: 25, y_mm: 50, size_pt: 72, text: 'ab', glyphs: [0, 0, 1, 480] };
  expect(pathOf(letter, drawn)).toBe('M0 0m0-5l3 0zM480 0m1 1z');
  expect(placed(letter, drawn)).toBe('translate(25 50) scale(0.0254)');
});

test('an error at the end leads to the question it belongs to', () => {
  const at = (field: string | null) => stepOf({ code: 'bad_input', field });
  expect(at('fact')).toBe('find');
  expect(at('recipient.address')).toBe('send');
  expect(at('sender.address')).toBe('me');
  expect(stepOf({ code: 'bad_input', field: 'situation' }, ['situation'])).toBe('want');
  expect(at(null)).toBeNull();
  expect(stepOf({ code: 'missing_addressee', field: 'company' })).toBe('send');
});
