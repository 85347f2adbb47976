import type { ApiError } from '../bindings';
import type { Step } from './draft.svelte';

/** On which question a member of the request is answered: an error that comes at the end leads back to it. */
const home: Record<string, Step> = {
  source: 'who', company: 'who', rights: 'want',
  person: 'me', sender: 'me', fact: 'find', identifiers: 'find', channel: 'send', language: 'send', place: 'send',
  layout: 'send', registered: 'send', posting: 'send', tracking: 'send', note: 'letter', tone: 'letter',
  // What the company's record lacks is asked with the way to send it.
  recipient: 'send', address: 'send', country: 'send', email: 'send', web_form: 'send',
};

/** `asked`: the names of what the chosen rights ask. */
export function stepOf(problem: Pick<ApiError, 'code' | 'field'>, asked: string[] = []): Step | null {
  if (problem.code === 'missing_addressee') return 'send';
  if (asked.includes(problem.field ?? '')) return 'want';
  return home[problem.field?.split('.')[0] ?? ''] ?? null;
}
