/** How a letter is worded, signed and sent: what a first letter and a letter that follows have in common. */
import type { DeliveryInput } from '../bindings';
import { orNull } from './records';

/** As it is typed. What is null is left to the desk; `registered` opens the questions about the post. */
export type DeliveryText = Omit<DeliveryInput, 'place' | 'tracking' | 'note'> & { place: string; tracking: string; note: string; registered: boolean };

export const blankDelivery = (): DeliveryText => ({
  channel: null, registered: false, posting: null, tracking: '', layout: null, language: null, place: '', tone: null, unsigned: false, note: '',
});

/** Leaves out what does not apply to the chosen way of sending, however it was filled in before. */
export function deliveryInput(text: DeliveryText): DeliveryInput {
  const registered = text.channel === 'post' && text.registered;
  return {
    language: text.language,
    tone: text.tone,
    channel: text.channel,
    place: orNull(text.place),
    posting: registered ? (text.posting ?? 'registered_receipt') : null,
    tracking: registered ? orNull(text.tracking) : null,
    note: orNull(text.note),
    unsigned: text.unsigned,
    layout: text.layout,
  };
}
