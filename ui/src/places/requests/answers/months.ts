/** Months in their order, with those in between in which there is nothing. */
import type { AnswerMonth } from '../../../bindings';

/** Over a longer span empty months are left out: one wrong date must not push all others together. */
const LONGEST = 240;

export function spread(months: readonly AnswerMonth[]): AnswerMonth[] {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return [];
  const counts = new Map(months.map((m) => [m.month, m.count]));
  const index = (month: string) => (month.length === 4 ? Number(month) : Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1);
  const nameOf = (i: number) => (first.month.length === 4 ? String(i).padStart(4, '0') : `${String(Math.floor(i / 12)).padStart(4, '0')}-${String((i % 12) + 1).padStart(2, '0')}`);
  const length = index(last.month) - index(first.month) + 1;
  if (length > LONGEST) return [...months];
  return Array.from({ length }, (_, i) => nameOf(index(first.month) + i)).map((month) => ({ month, count: counts.get(month) ?? 0 }));
}
