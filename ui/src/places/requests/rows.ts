/** Filtering and sorting of the list of requests: pure functions, to be tested with thousands of rows and no window. */
import type { RequestLine } from '../../bindings';

export type Column = 'company' | 'right' | 'sent' | 'due' | 'state' | 'person' | 'reference';
export type Which = 'all' | 'open' | 'late' | 'unsent' | 'closed';
export type Sort = { by: Column; down: boolean };

const which: Record<Which, (l: RequestLine) => boolean> = {
  all: () => true,
  open: (l) => !l.finished,
  late: (l) => l.late,
  unsent: (l) => l.status === 'written',
  closed: (l) => l.finished,
};

export const rightsOf = (l: RequestLine): string => l.rights.map((r) => r.plain).join(' · ');

const key: Record<Column, (l: RequestLine) => string> = {
  company: (l) => l.company,
  right: rightsOf,
  // Rows without a date come last.
  sent: (l) => l.sent_on ?? '9999',
  due: (l) => l.due ?? '9999',
  state: (l) => l.status,
  person: (l) => l.person,
  reference: (l) => l.reference,
};

/** Removes accents and case: "lecka" finds "Lęcka". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ß/g, 'ss').replace(/œ/g, 'oe');
}

export function filtered(lines: readonly RequestLine[], words: string, of: Which, sort: Sort, language: string): RequestLine[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const collate = new Intl.Collator(language, { numeric: true }).compare;
  const way = sort.down ? -1 : 1;
  return lines
    .filter((l) => {
      if (!which[of](l)) return false;
      if (wanted.length === 0) return true;
      const text = fold(`${l.company} ${l.person} ${l.reference} ${rightsOf(l)} ${l.sentence}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => way * collate(key[sort.by](a), key[sort.by](b)));
}

/** The rows to draw at a scroll position, with a margin on both sides; short lists are drawn whole. */
export function visible(total: number, scrollTop: number, height: number, row: number): [number, number] {
  if (total <= 200) return [0, total];
  const first = Math.max(0, Math.floor(scrollTop / row) - 20);
  return [first, Math.min(total, first + Math.ceil(height / row) + 40)];
}
