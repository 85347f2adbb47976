/** What the main button of a request's page does, and what is written on it. */
import type { ContestGround, FollowUpView, LetterId, RecordedKind, RequestView, StepId } from '../../bindings';
import type { Words } from '../../words';

export type NextAction =
  | { act: 'write'; letter: LetterId }
  | { act: 'save' }
  | { act: 'record'; kind: RecordedKind | null; ground: ContestGround | null }
  | { act: 'add answer' }
  | { act: 'read answer' };

/** Steps in which all there is to do is to keep what arrives. */
const waiting: readonly StepId[] = ['wait', 'wait_cautious', 'wait_after_reminder', 'remind'];
/** Steps in which the letter of the request itself is sent. */
const sending: readonly StepId[] = ['send', 'send_electronic', 'send_again', 'nothing'];

/** Steps in which an answer is held against what was asked. */
const checking: readonly StepId[] = ['check_answer', 'check_refusal'];

/** Letters that are a request of their own: complaints. */
export const isComplaint = (letter: LetterId): letter is 'F8' | 'UK-164A' => letter === 'F8' || letter === 'UK-164A';

/** A request without a channel was printed. */
export const isByPost = (view: RequestView): boolean => view.channel === 'post' || !view.channel;

const unsentLetter = (view: RequestView): FollowUpView | undefined => view.follow_ups.find((f) => f.unsent);

/** The letter that does the recommended step, if it is still to be written. */
function letterToWrite(view: RequestView): LetterId | null {
  return view.next.id === 'send_follow_up' ? null : view.next.letter;
}

export function nextAction(view: RequestView): NextAction {
  const step = view.next.id;
  const letter = letterToWrite(view);
  const unsent = unsentLetter(view);
  if (unsent && step === 'send_follow_up') return { act: 'record', kind: unsent.record, ground: unsent.ground };
  if (letter) return { act: 'write', letter };
  if (sending.includes(step)) return { act: 'save' };
  if (step === 'record_received') return { act: 'record', kind: 'received', ground: null };
  if (waiting.includes(step)) return { act: 'add answer' };
  if (checking.includes(step)) return { act: 'read answer' };
  return { act: 'record', kind: null, ground: null };
}

export function nextLabel(view: RequestView, w: Words): string {
  const step = view.next.id;
  const letter = letterToWrite(view);
  if (letter) return w.followUp.writes[letter];
  const sendsText = sending.includes(step) && step !== 'nothing' && !isByPost(view);
  return sendsText ? w.request.sendMail : w.request.what[step];
}

/** Beside the main button: an answer can be added, and the main button does something else. */
export function offersAnswer(view: RequestView): boolean {
  const mainAddsAnswer = waiting.includes(view.next.id) && letterToWrite(view) === null;
  return !mainAddsAnswer && view.may_record.some((r) => r.kind === 'answered');
}

/** While an answer is checked: the letter that asks for what is missing in it. */
export function offersLetterForTheRest(view: RequestView): boolean {
  return checking.includes(view.next.id) && view.other_steps.some((s) => s.letter === 'F2');
}

/** While the letter is to be sent: that it went can be said at once. */
export function offersSent(view: RequestView): boolean {
  return sending.includes(view.next.id) && view.next.id !== 'nothing' && view.may_record.some((r) => r.kind === 'sent');
}
