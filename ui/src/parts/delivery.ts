/** How a letter is worded, signed and sent: what a first letter and a letter that follows have in common. */
import type { RequestInput } from '../bindings';
import { orNull } from './records';

type Members = 'language' | 'tone' | 'channel' | 'place' | 'registered' | 'posting' | 'tracking' | 'note' | 'unsigned' | 'layout';

/** As the commands take it. */
export type Delivery = Pick<RequestInput, Members>;

/** As it is typed. What is null is left to the desk. */
export type DeliveryText = Omit<Delivery, 'place' | 'tracking' | 'note'> & { place: string; tracking: string; note: string };

/** What was typed into a letter that follows, while another page is shown. */
export type FollowUpDraft = { fields: Record<string, string[]>; delivery: DeliveryText };

export const blankDelivery = (): DeliveryText => ({
  channel: null, registered: false, posting: null, tracking: '', layout: null, language: null, place: '', tone: null, unsigned: false, note: '',
});

/** Leaves out what does not apply to the chosen way of sending, however it was filled in before. */
export function deliveryInput(text: DeliveryText): Delivery {
  const registered = text.channel === 'post' && text.registered;
  return {
    language: text.language,
    tone: text.tone,
    channel: text.channel,
    place: orNull(text.place),
    registered,
    posting: registered ? text.posting : null,
    tracking: registered ? orNull(text.tracking) : null,
    note: orNull(text.note),
    unsigned: text.unsigned,
    layout: text.layout,
  };
}
