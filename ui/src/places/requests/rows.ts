/** What the lists of requests have together: pure functions, to be tested with thousands of rows and no window. */
import type { RequestLine } from '../../bindings';

export const rightsOf = (l: RequestLine): string => l.rights.map((r) => r.plain).join(' · ');

/** Removes accents and case: "lecka" finds "Lęcka". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ß/g, 'ss').replace(/œ/g, 'oe');
}

/** The rows to draw at a scroll position, with a margin on both sides; short lists are drawn whole. */
export function visible(total: number, scrollTop: number, height: number, row: number): [number, number] {
  if (total <= 200) return [0, total];
  const first = Math.max(0, Math.floor(scrollTop / row) - 20);
  return [first, Math.min(total, first + Math.ceil(height / row) + 40)];
}
