/** The positions of the days of a request on its clock, from 0 to 1. */
import type { RequestView, Status } from '../../bindings';
import { daysBetween } from '../../words/dates';

export type Mark = { id: 'sent' | 'received' | 'today' | 'due' | 'extended'; on: string; at: number; row: 0 | 1 };

/** Requests whose clock no longer runs. */
const finished: readonly Status[] = ['closed', 'answered', 'refused'];
/** Labels that are nearer than this share of the line would overlap. */
const NEAR = 0.17;

export function clockMarks(view: RequestView, today: string): Mark[] {
  const sent = view.line.sent_on;
  const due = view.deadline?.effective;
  if (!sent || !due) return [];
  const last = [due, today].sort().at(-1) ?? due;
  const days = Math.max(daysBetween(sent, last), 1);
  const at = (on: string) => Math.min(Math.max(daysBetween(sent, on) / days, 0), 1);
  const marks: Mark[] = [{ id: 'sent', on: sent, at: 0, row: 0 }];
  const received = view.received_on;
  if (received && received !== sent) marks.push({ id: 'received', on: received, at: at(received), row: 1 });
  marks.push({ id: 'due', on: due, at: at(due), row: 0 });
  const closed = finished.includes(view.line.status);
  if (!closed) marks.push({ id: 'today', on: today, at: at(today), row: 1 });
  return apart(marks);
}

/** Of two labels that would overlap below the line, the later one moves above it if there is room, else the first is left out. */
function apart(marks: Mark[]): Mark[] {
  const below = marks.filter((m) => m.row === 1);
  const [first, second] = below;
  if (first && second && Math.abs(first.at - second.at) < NEAR) {
    const above = marks.filter((m) => m.row === 0);
    if (above.every((m) => Math.abs(m.at - second.at) >= NEAR)) second.row = 0;
    else below.splice(0, 1).forEach((m) => marks.splice(marks.indexOf(m), 1));
  }
  return marks;
}
