import { expect, test } from 'vitest';

import { noticeText, noticeView } from '../src/look/notice.fake';
import { codePointStarts, markedLines, sliceByCodePoints } from '../src/new-request/codepoints';

test('a passage is cut by code points, not by UTF-16 units', () => {
  const text = '🔒🇫🇷 Lumen & Fils';
  expect(codePointStarts(text).length).toBe(3 + 13 + 1);
  expect(sliceByCodePoints(text, 4, 9)).toBe('Lumen');
  expect(sliceByCodePoints(text, 0, 1)).toBe('🔒');
  expect(sliceByCodePoints(text, 11, 99)).toBe(' Fils');
});

test('every passage of a notice shows exactly the words it was read from', () => {
  const view = noticeView(noticeText, null);
  const lines = markedLines(view.text, view.fields);
  for (const field of view.fields) {
    for (const quote of field.evidence) {
      const line = lines[quote.line - 1];
      const shown = line?.pieces.filter((p) => p.fields.includes(field.field)).map((p) => p.text).join('');
      expect(shown).toContain(quote.quote);
    }
  }
});

test('nothing of the text is lost or doubled by the marks', () => {
  const view = noticeView(noticeText, null);
  const back = markedLines(view.text, view.fields).map((l) => l.pieces.map((p) => p.text).join('')).join('\n');
  expect(back).toBe(noticeText);
});

test('a passage over two lines is marked on both', () => {
  const field = { field: 'address', label: null, value: '', kind: 'where' as const, inferred: false, evidence: [{ quote: 'ab\ncd', start: 1, end: 6, line: 1 }] };
  const lines = markedLines('xab\ncdy', [field]);
  expect(lines.map((l) => l.pieces.map((p) => [p.text, p.fields.length]))).toEqual([[['x', 0], ['ab', 1]], [['cd', 1], ['y', 0]]]);
});

test('offsets outside the text do no harm', () => {
  const field = { field: 'name', label: null, value: '', kind: 'who' as const, inferred: false, evidence: [{ quote: '', start: 5, end: 999, line: 1 }, { quote: '', start: 50, end: 60, line: 1 }] };
  expect(markedLines('short text', [field]).map((l) => l.pieces.map((p) => p.text).join(''))).toEqual(['short text']);
});
