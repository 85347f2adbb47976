/** Which cases need the person, which run, which are closed, and how long: pure functions over the lines of the engine. */
import type { RequestLine, StepId, Task, Tasks } from '../../../bindings';
import type { Words } from '../../../words';
import { daysBetween } from '../../../words/dates';
import { rightsOf } from '../rows';

export const shelves = ['todo', 'running', 'closed'] as const;
export type Shelf = (typeof shelves)[number];
/** A line, the shelf it lies on, and why it needs the person. */
export type Case = { line: RequestLine; shelf: Shelf; task: Task | null };

/** Steps in which it is the others' turn. */
export const resting: readonly StepId[] = ['wait', 'wait_cautious', 'wait_after_reminder', 'wait_company', 'wait_authority', 'record_received', 'damages', 'nothing'];

function shelfOf(line: RequestLine, task: Task | null): Shelf {
  if (task || line.status === 'written') return 'todo';
  if (line.finished) return 'closed';
  return resting.includes(line.step) ? 'running' : 'todo';
}

/** The most urgent first on the first shelf, the nearest day on the second, the newest on the third. */
export function casesOf(lines: readonly RequestLine[], tasks: Tasks): Case[] {
  const urgent = new Map(tasks.tasks.map((task, at) => [task.line.id, { task, at }]));
  const all = lines.map((line) => {
    const task = urgent.get(line.id)?.task ?? null;
    return { line, task, shelf: shelfOf(line, task) };
  });
  const place = (c: Case) => urgent.get(c.line.id)?.at ?? urgent.size;
  const newest = (a: Case, b: Case) => (b.line.written_on ?? '').localeCompare(a.line.written_on ?? '') || a.line.id.localeCompare(b.line.id);
  const order: Record<Shelf, (a: Case, b: Case) => number> = {
    todo: (a, b) => place(a) - place(b) || newest(a, b),
    running: (a, b) => (a.line.due ?? '9999').localeCompare(b.line.due ?? '9999') || newest(a, b),
    closed: newest,
  };
  return all.sort((a, b) => shelves.indexOf(a.shelf) - shelves.indexOf(b.shelf) || order[a.shelf](a, b));
}

export type Tone = 'late' | 'soon' | 'check' | 'quiet';

export function toneOf({ line, task }: Case): Tone {
  if (line.late) return 'late';
  if (task?.reason === 'answered' || task?.reason === 'again') return 'check';
  return task?.reason === 'soon' || task?.reason === 'bounced' ? 'soon' : 'quiet';
}

/** Days of waiting that are counted; a later day is named. */
const COUNTED = 14;

/** How long: since when it is late, how long they still have, or since when it lies there. */
export function whenOf({ line, task }: Case, today: string, w: Words, day: (iso: string) => string): string {
  if (task?.reason === 'late') return w.today.lateBy(task.days);
  if (task?.reason === 'answered' || task?.reason === 'bounced' || task?.reason === 'again') return w.today[task.reason];
  if (line.status === 'written') return line.written_on ? w.desk.ago(Math.max(0, daysBetween(line.written_on, today))) : '';
  if (line.finished || !line.due) return line.sent_on ? day(line.sent_on) : '';
  const left = daysBetween(today, line.due);
  return left >= 0 && left <= COUNTED ? w.today.daysLeft(left) : day(line.due);
}

/** What was asked, and the next deed. */
export function sayOf({ line, shelf }: Case, w: Words, day: (iso: string) => string): string {
  const waits = line.step.startsWith('wait') && line.due && line.step !== 'wait_authority' && line.step !== 'wait_company';
  const deed = shelf === 'closed' && line.step === 'nothing' ? '' : waits && line.due ? w.desk.until(day(line.due)) : w.desk.deed[line.step];
  return [rightsOf(line), deed].filter(Boolean).join(' · ');
}
