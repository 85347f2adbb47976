/** What is chosen and typed for many letters at once, and the request that it makes. */
import type { BatchFact, BatchRequest, Channel, FileOut, OfferedRight, Posting, RequestInput, Right, Tone } from '../../bindings';
import type { PickedFile } from '../../host';
import { blankDelivery, deliveryInput } from '../../parts/delivery';
import { isFilled } from '../draft.svelte';

export type BatchText = {
  people: string[];
  companies: string[];
  /** Why they may hold data, by the ids of companies. */
  facts: Record<string, string>;
  /** The same for one person, by the ids of the company and the person. */
  own: Record<string, Record<string, string>>;
  rights: Right[];
  fields: Record<string, string[]>;
  channel: Channel | 'any';
  posting: Posting | '';
  tone: Tone;
  signed: boolean;
  mandate: string;
};

/** Tables that were chosen beside what is ticked. Their handles do not outlive the session, so they are not remembered. */
export type Tables = { people: PickedFile | null; companies: PickedFile | null };

export const blank = (): BatchText => ({
  people: [], companies: [], facts: {}, own: {}, rights: ['access'], fields: {}, channel: 'any', posting: '', tone: 'plain', signed: true, mandate: '',
});

/** A pack is one file of JSON that may say all. */
export const isPack = (file: PickedFile): boolean => file.name.toLowerCase().endsWith('.json');

function facts(text: BatchText): BatchFact[] {
  const company = (id: string): BatchFact[] => {
    const own = Object.entries(text.own[id] ?? {}).filter(([person]) => text.people.includes(person));
    const all = [{ company: id, person: null, fact: text.facts[id] ?? '' }, ...own.map(([person, fact]) => ({ company: id, person, fact }))];
    return all.filter((one) => one.fact.trim() !== '');
  };
  return text.companies.flatMap(company);
}

function fields(text: BatchText, offered: readonly OfferedRight[]): Record<string, string[]> {
  const asked = offered.filter((r) => text.rights.includes(r.id)).flatMap((r) => r.fields.map((f) => f.name));
  const filled = Object.entries(text.fields).map(([name, values]): [string, string[]] => [name, values.filter(isFilled)]);
  return Object.fromEntries(filled.filter(([name, values]) => asked.includes(name) && values.length > 0));
}

type Output = { out: FileOut | null; drafts: boolean; dry_run: boolean };

export function request(text: BatchText, tables: Tables, offered: readonly OfferedRight[], output: Output): BatchRequest {
  const companies = tables.companies && { handle: tables.companies.handle };
  const pack = tables.companies !== null && isPack(tables.companies);
  return {
    people_known: text.people, companies_known: text.companies, facts: facts(text),
    people: tables.people && { handle: tables.people.handle }, companies: pack ? null : companies, pack: pack ? companies : null,
    rights: text.rights, mandate: text.mandate || null, fields: fields(text, offered),
    channel: text.channel === 'any' ? null : text.channel, tone: text.tone, unsigned: !text.signed, layout: null, posting: text.posting || null,
    envelopes: null, labels: null, posting_list: null, ...output,
  };
}

/** The first letter of those, for its preview; none where a table says who writes or to whom. */
export function firstOf(text: BatchText, offered: readonly OfferedRight[]): RequestInput | null {
  const [person, company] = [text.people[0], text.companies[0]];
  if (!person || !company || text.rights.length === 0) return null;
  const delivery = deliveryInput({ ...blankDelivery(), channel: text.channel === 'any' ? null : text.channel, tone: text.tone, unsigned: !text.signed });
  const behalf = text.mandate ? { whom: 'principal' as const, mandate: text.mandate, of: null, capacity: null, born: null, proof_enclosed: false } : null;
  return {
    person, company, rights: text.rights, delivery, identifiers: [], fact: text.own[company]?.[person] || text.facts[company] || null,
    fields: fields(text, offered), on_behalf: behalf, about: null,
  };
}
