/** What needs the person, derived from the list of requests alone. */
import type { RequestLine } from '../../bindings';
import { daysBetween } from '../../words/dates';

export type Task = { line: RequestLine; why: 'late' | 'bounced' | 'answered' | 'soon' | 'unsent'; days: number };

const SOON_DAYS = 7;
/** A written letter that was not sent after so many days needs the person. */
const LIES_DAYS = 3;
const order: Task['why'][] = ['late', 'bounced', 'answered', 'soon', 'unsent'];

function taskOf(line: RequestLine, today: string): Task | null {
  const days = line.due ? daysBetween(today, line.due) : 0;
  if (line.status === 'closed' || line.status === 'refused') return null;
  if (line.status === 'written') {
    const lies = line.written_on ? daysBetween(line.written_on, today) : LIES_DAYS;
    return lies >= LIES_DAYS ? { line, why: 'unsent', days: lies } : null;
  }
  if (line.status === 'bounced') return { line, why: 'bounced', days: 0 };
  if (line.status === 'answered') return { line, why: 'answered', days: 0 };
  if (line.late) return { line, why: 'late', days: -days };
  if (line.due && days <= SOON_DAYS) return { line, why: 'soon', days };
  return null;
}

/** The most urgent first. */
export function tasks(lines: readonly RequestLine[], today: string): Task[] {
  return lines
    .map((line) => taskOf(line, today))
    .filter((t) => t !== null)
    .sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || (a.line.due ?? '').localeCompare(b.line.due ?? ''));
}

/** The request with the next deadline, of those that do not need the person now. */
export function nextDue(lines: readonly RequestLine[], today: string): RequestLine | null {
  const open = lines.filter((l) => ['sent', 'running'].includes(l.status) && l.due && l.due > today && !taskOf(l, today));
  return open.sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0] ?? null;
}

/** Letters that are written and not sent, but not long enough to need the person. */
export function ready(lines: readonly RequestLine[], today: string): RequestLine[] {
  return lines.filter((l) => l.status === 'written' && !taskOf(l, today));
}
