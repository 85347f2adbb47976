/** The papers of a case, by the tab they lie under. */
import type { AnswerView, FileView, RequestView } from '../../../bindings';

export type Tab = 'letter' | `follow-${string}` | 'answer' | 'proof' | 'notice' | 'notes';
/** A stored file with the day and the entry it came with. */
export type Kept = { file: FileView; on: string; event: string };

/** What a company can send, by the name of the entry. */
const CAME = ['answered', 'refused', 'acknowledged', 'other_channel_asked', 'identity_asked', 'clarification_asked', 'extension_announced', 'fee_asked'];

const filesOf = (view: RequestView, answers: boolean): Kept[] =>
  view.timeline.filter((step) => CAME.includes(step.name) === answers && !step.corrected).flatMap((step) => step.files.map((file) => ({ file, on: step.on, event: step.event })));

/** What came back. */
export const answersOf = (view: RequestView): Kept[] => filesOf(view, true);
/** What was kept of everything else: slips, screenshots, copies. */
export const proofsOf = (view: RequestView): Kept[] => {
  const own = new Set(view.own_letter?.map((file) => file.id));
  return filesOf(view, false).filter(({ file }) => !own.has(file.id));
};
export const notesOf = (view: RequestView) => view.timeline.filter((step) => step.note !== null);

/** The tabs of a case, in their order. */
export function tabsOf(view: RequestView): Tab[] {
  return [
    ...(view.letter || view.own_letter ? ['letter' as const] : []),
    ...view.follow_ups.map((letter): Tab => `follow-${letter.event}`),
    ...(answersOf(view).length > 0 ? ['answer' as const] : []),
    ...(proofsOf(view).length > 0 ? ['proof' as const] : []),
    ...(view.from_notice ? ['notice' as const] : []),
    ...(notesOf(view).length > 0 ? ['notes' as const] : []),
  ];
}

/** What lies on top: a letter to be sent; an answer to be read; else the letter. */
export function onTop(view: RequestView): Tab | null {
  const unsent = view.follow_ups.find((letter) => letter.unsent);
  if (unsent) return `follow-${unsent.event}`;
  const toRead = (view.line.status === 'answered' || view.line.status === 'refused') && answersOf(view).length > 0;
  return toRead ? 'answer' : (tabsOf(view)[0] ?? null);
}

/** The files of a tab in the form that their viewer takes, an entry each. */
export function asAnswers(kept: readonly Kept[]): AnswerView[] {
  const by = new Map<string, AnswerView>();
  for (const { file, on, event } of kept) {
    const answer = by.get(event) ?? { event, on, files: [] };
    answer.files.push(file);
    by.set(event, answer);
  }
  return [...by.values()];
}
