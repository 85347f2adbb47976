import type { ApiError } from '../bindings';
import type { Step } from './draft.svelte';

/** The question that sets a member of the request. An error at the end leads back to it. */
const home: Record<string, Step> = {
  source: 'who', company: 'who', rights: 'want',
  person: 'me', sender: 'me', fact: 'find', identifiers: 'find', channel: 'send', language: 'send', place: 'send',
  layout: 'send', registered: 'send', posting: 'send', tracking: 'send', note: 'letter', tone: 'letter',
  // What the company's record lacks is asked on the page about sending.
  recipient: 'send', address: 'send', country: 'send', email: 'send', web_form: 'send',
};

/** `asked`: the fields that the chosen rights ask for. */
export function stepOf(problem: Pick<ApiError, 'code' | 'field'>, asked: string[] = []): Step | null {
  if (problem.code === 'missing_addressee') return 'send';
  if (asked.includes(problem.field ?? '')) return 'want';
  return home[problem.field?.split('.')[0] ?? ''] ?? null;
}
