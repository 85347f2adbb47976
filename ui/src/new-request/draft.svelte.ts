/** A request being written: every answer as typed, kept in the vault at every keystroke. */
import type { CompanyView, NoticeSource, NoticeView, OfferedRight, PersonView, RequestInput } from '../bindings';
import { call } from '../host';
import { companyText, noCompany, noPerson, orNull, type CompanyField, type CompanyText, type PersonText } from '../parts/records';
import { recall } from '../state.svelte';

export type Way = 'notice' | 'known' | 'hand';
export type Step = 'who' | 'notice' | 'hand' | 'want' | 'me' | 'find' | 'send' | 'letter';

export type Answers = {
  step: Step;
  way: Way | null;
  pasted: string;
  /** The notice in hand is what was pasted, as the reader tidied it. */
  pastedRead: boolean;
  /** What the person wrote over the notice. */
  corrections: Partial<CompanyText>;
  hand: CompanyText;
  company: string | null;
  /** The way it came: only a company that this draft itself made may be written over by it. */
  companyBy: Way | null;
  companyName: string;
  rights: string[];
  /** What the rights ask besides, by the names of the law's catalogue. */
  fields: Record<string, string[]>;
  person: string | null;
  me: PersonText;
  fact: string;
  identifiers: { label: string; value: string }[];
  channel: string | null;
  registered: boolean;
  /** Of registered post: its kind and its number. Drafts kept by an older version lack both. */
  posting?: string | null;
  tracking?: string;
  layout: string | null;
  language: string | null;
  place: string;
  tone: string;
  unsigned: boolean;
  note: string;
  /** Of a complaint: the request that it is about. */
  about: string | null;
};

const blank = (): Answers => ({
  step: 'who', way: null, pasted: '', pastedRead: false, corrections: {}, hand: noCompany(), company: null, companyBy: null, companyName: '',
  rights: [], fields: {}, person: null, me: noPerson(), fact: '', identifiers: [],
  channel: null, registered: false, posting: null, tracking: '', layout: null, language: null, place: '', tone: 'plain', unsigned: false, note: '', about: null,
});

export class Draft {
  answers = $state<Answers>(blank());
  /** The notice as read. Kept beside the answers, once: it may be long. */
  notice = $state.raw<NoticeView | null>(null);
  /** The chosen file, while its handle lasts; after a new start the text stands in for it. */
  file: NoticeSource | null = null;
  company = $state.raw<CompanyView | null>(null);
  people = $state.raw<PersonView[]>([]);
  /** The rights that can be exercised against this company. */
  offered = $state.raw<OfferedRight[]>([]);
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  get steps(): Step[] {
    const way = this.answers.way;
    const second: Step[] = way === 'notice' ? ['notice'] : way === 'hand' ? ['hand'] : [];
    return ['who', ...second, 'want', 'me', 'find', 'send', 'letter'];
  }

  get source(): NoticeSource {
    return this.file ?? { text: this.notice?.text ?? this.answers.pasted };
  }

  corrected(field: CompanyField): string {
    const proposed = this.notice ? companyText(this.notice.proposed) : noCompany();
    return this.answers.corrections[field] ?? proposed[field];
  }

  /** The company that this draft made this way before, if any. */
  madeBy(way: Way): string | null {
    return this.answers.companyBy === way ? this.answers.company : null;
  }

  take(company: CompanyView, by: Way): void {
    this.company = company;
    this.answers.companyBy = by;
    this.answers.company = company.id;
    this.answers.companyName = company.company.trading_name ?? company.company.name;
  }

  /** Asks which rights there are, for this company and this person, in the language of the window. */
  async offer(): Promise<void> {
    this.offered = await call('right_offer', { company: this.answers.company, person: this.answers.person });
  }

  /** What was said for the chosen rights; what belongs to others is kept, not sent. */
  #fields(): Record<string, string[]> {
    const asked = this.offered.filter((r) => this.answers.rights.includes(r.id)).flatMap((r) => r.fields.map((f) => f.name));
    const said = Object.entries(this.answers.fields).map(([name, values]): [string, string[]] => [
      name, values.filter((v) => v.replace('=>', '').trim() !== ''),
    ]);
    return Object.fromEntries(said.filter(([name, values]) => asked.includes(name) && values.length > 0));
  }

  async takeNotice(notice: NoticeView, file: NoticeSource | null): Promise<void> {
    this.notice = notice;
    this.file = file;
    this.answers.corrections = {};
    // Another notice may be another company.
    this.answers.company = null;
    this.answers.companyBy = null;
    this.company = null;
    await call('memo_put', { key: 'draft_notice', value: JSON.stringify(notice) });
  }

  input(): RequestInput | null {
    const a = this.answers;
    if (!a.company || !a.person || a.rights.length === 0) return null;
    return {
      person: a.person,
      company: a.company,
      rights: [...a.rights],
      language: a.language,
      tone: a.tone,
      unsigned: a.unsigned,
      channel: a.channel,
      place: orNull(a.place),
      registered: a.channel === 'post' && a.registered,
      posting: a.channel === 'post' && a.registered ? (a.posting ?? null) : null,
      tracking: a.channel === 'post' && a.registered ? orNull(a.tracking ?? '') : null,
      identifiers: a.identifiers.filter((i) => i.value.trim() !== '').map((i) => ({ label: i.label.trim(), value: i.value.trim() })),
      fact: orNull(a.fact),
      fields: this.#fields(),
      note: orNull(a.note),
      layout: a.layout,
      about: a.rights.includes('complaint') ? a.about : null,
    };
  }

  /** The complaint about a request: the two, the dates and what the events show are in it already. */
  async complain(about: string): Promise<void> {
    const start = await call('complaint_start', { id: about });
    this.take(await call('company_show', { id: start.company }), 'known');
    Object.assign(this.answers, { way: 'known', step: 'want', person: start.person, rights: ['complaint'], fields: start.fields, about });
    await this.offer();
  }

  /** Called on every change; writes a moment after the last. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), 200);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const value = JSON.stringify($state.snapshot(this.answers));
    if (value === this.#kept || value === JSON.stringify(blank())) return;
    this.#kept = value;
    await call('memo_put', { key: 'draft', value }).catch(() => {
      this.#kept = '';
    });
  }

  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#kept = JSON.stringify($state.snapshot(this.answers));
    await dropDraft();
  }

  /** Takes up a kept draft. A company that is gone since sends back to the first question. */
  async resume(): Promise<void> {
    const [kept, notice] = await Promise.all([recall('draft'), recall('draft_notice')]);
    if (!kept) return;
    this.answers = { ...blank(), ...(JSON.parse(kept) as Partial<Answers>) };
    // A draft that an older version kept knows no findings.
    if (notice) {
      const kept = JSON.parse(notice) as NoticeView & Partial<Pick<NoticeView, 'owes' | 'findings'>>;
      this.notice = { ...kept, owes: kept.owes ?? [], findings: kept.findings ?? [] };
    }
    if (this.answers.way === 'notice' && !this.notice) this.answers.step = 'who';
    const id = this.answers.company;
    if (!id) return;
    try {
      this.company = await call('company_show', { id });
      await this.offer();
    } catch {
      this.answers.company = null;
      this.answers.step = 'who';
    }
  }
}

/** Whom the kept draft is for; null where there is none. */
export async function keptDraft(): Promise<{ name: string } | null> {
  const kept = await recall('draft');
  if (!kept) return null;
  const a = JSON.parse(kept) as Partial<Answers>;
  return { name: a.companyName || a.hand?.name || a.corrections?.name || '' };
}

export async function dropDraft(): Promise<void> {
  await Promise.all(['draft', 'draft_notice'].map((key) => call('memo_put', { key, value: null })));
}

/** The town in the last line of an address, without its postcode: "75011 Paris" gives Paris. */
export function townOf(address: readonly string[]): string {
  const last = address.at(-1) ?? '';
  return last.replace(/^\s*[A-Z]{0,2}-?\d[\d ]*\s*/, '').replace(/\s*,.*$/, '').replace(/\s+(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|cedex.*)$/i, '').trim();
}

/** The layout whose window envelopes are sold in a country. */
export function layoutOf(country: string | null | undefined): string {
  const byCountry: Record<string, string> = { FR: 'fr', MC: 'fr', DE: 'din5008b', AT: 'din5008b', LI: 'din5008b', GB: 'uk', IE: 'uk', CH: 'ch_right' };
  return byCountry[country ?? ''] ?? 'plain';
}
