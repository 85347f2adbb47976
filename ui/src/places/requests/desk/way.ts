/** The way of a case from the letter to the end, as its events tell it. */
import type { RequestView, StepId, StepView } from '../../../bindings';

export type WayId = 'written' | 'sent' | 'received' | 'answer' | 'complaint' | 'closed';
export type WayStep = {
  id: WayId;
  state: 'done' | 'now' | 'later';
  /** The event that ended the step. */
  event: StepView | null;
  /** What else happened in it. */
  also: StepView[];
};

/** The step that an event ends. */
const ends: Record<string, WayId> = {
  composed: 'written', joined: 'written', sent: 'sent', received: 'received', answered: 'answer', refused: 'answer', complained: 'complaint', closed: 'closed',
};
/** What belongs to a step without ending it. Letters, checks and corrections stand in the record alone. */
const told: readonly string[] = [
  'acknowledged', 'bounced', 'other_channel_asked', 'identity_asked', 'identity_given', 'clarification_asked', 'clarification_given', 'extension_announced',
  'fee_asked', 'contested', 'reminded', 'authority_answered',
];
/** Steps in which somebody hears a complaint. */
const complained: readonly StepId[] = ['wait_company', 'wait_authority', 'ask_authority', 'remedy', 'read_decision'];

const isComplaint = (letter: string | null) => letter === 'F8' || letter === 'UK-164A';

/** A complaint may be made now. */
export const mayComplain = (view: RequestView): boolean => [view.next, ...view.other_steps].some((step) => isComplaint(step.letter));

function currentOf(view: RequestView, has: (id: WayId) => boolean): WayId {
  const { status } = view.line;
  if (status === 'closed') return 'closed';
  if (status === 'written' || status === 'bounced') return 'sent';
  if (has('complaint') && complained.includes(view.next.id)) return 'complaint';
  return status === 'sent' && has('received') ? 'received' : 'answer';
}

export function wayOf(view: RequestView): WayStep[] {
  const standing = view.timeline.filter((step) => !step.corrected);
  const last = (id: WayId) => standing.filter((step) => ends[step.name] === id).at(-1) ?? null;
  // Where nobody has to sign for it, the day of sending is the day of receipt.
  const signed = last('received') !== null || (!view.receipt_assumed && (view.channel === 'post' || view.channel === null));
  const ids: WayId[] = ['written', 'sent', ...(signed ? ['received' as const] : []), 'answer', ...(last('complaint') || (mayComplain(view) && !view.about) ? ['complaint' as const] : []), 'closed'];
  const current = ids.indexOf(currentOf(view, (id) => ids.includes(id) && (id !== 'received' || last('received') === null)));
  const also = new Map<WayId, StepView[]>();
  let complaint = false;
  for (const step of standing) {
    complaint ||= step.name === 'complained';
    if (!told.includes(step.name)) continue;
    const at: WayId = step.name === 'bounced' ? 'sent' : complaint ? 'complaint' : 'answer';
    also.set(at, [...(also.get(at) ?? []), step]);
  }
  return ids
    .map((id, at): WayStep => ({ id, state: at < current ? 'done' : at > current ? 'later' : 'now', event: last(id), also: also.get(id) ?? [] }))
    // What was passed over on the way is not told as done.
    .filter((step) => step.state !== 'done' || step.event !== null || step.id === 'written');
}
