import type { ApiError, DeliveryInput, OnBehalfInput, RequestInput } from '../bindings';
import type { CompanyField } from '../parts/records';
import type { Step } from './draft.svelte';

/** Members of the request that a question sets: all but those that cannot be wrong. */
type Member = Exclude<keyof RequestInput, 'delivery' | 'fields' | 'about'> | Exclude<keyof DeliveryInput, 'unsigned'>;
/** Where the desk finds other faults: the notice, and the records of both parties. */
type Elsewhere = 'source' | 'sender' | 'recipient' | Exclude<keyof OnBehalfInput, 'whom' | 'proof_enclosed'> | Extract<CompanyField, 'address' | 'country' | 'email' | 'web_form'>;

/** The question that sets a member of the request. An error at the end leads back to it. */
const questionOf: Record<Member | Elsewhere, Step> = {
  source: 'who', company: 'who', rights: 'want',
  person: 'me', sender: 'me', on_behalf: 'me', of: 'me', capacity: 'me', born: 'me', mandate: 'me', fact: 'find', identifiers: 'find', channel: 'send', language: 'send', place: 'send',
  layout: 'send', posting: 'send', tracking: 'send', note: 'letter', tone: 'letter',
  // What the company's record lacks is asked on the page about sending.
  recipient: 'send', address: 'send', country: 'send', email: 'send', web_form: 'send',
};

/** `asked`: the fields that the chosen rights ask for. */
export function stepOf(problem: Pick<ApiError, 'code' | 'field'>, asked: string[] = []): Step | null {
  if (problem.code === 'missing_addressee') return 'send';
  if (asked.includes(problem.field ?? '')) return 'want';
  const member = problem.field?.split('.').find((part) => part in questionOf);
  return member ? questionOf[member as keyof typeof questionOf] : null;
}
