/** A request that is being written: every answer as typed, saved as a memo of the vault after every change. */
import type { CompanyView, NoticeSource, NoticeView, OfferedRight, OnBehalfInput, PersonView, Represented, RequestInput, Right } from '../bindings';
import { call, type PickedFile } from '../host';
import { blankDelivery, deliveryInput, type DeliveryText } from '../parts/delivery';
import { companyText, noCompany, noPerson, orNull, type CompanyField, type CompanyText, type PersonText } from '../parts/records';
import { recall } from '../state.svelte';
import type { Chosen } from './chosen';

export type Way = 'notice' | 'known' | 'hand';
/** What a person answers when asked whether a passage says something. */
export type Says = 'yes' | 'no' | 'unsure';
export type Step = 'who' | 'notice' | 'hand' | 'want' | 'me' | 'find' | 'send' | 'letter';

/** Whom the person writes for: themselves, or somebody they represent. */
export type Behalf = { whom: Represented | 'myself'; of: string; capacity: string; born: string; proof: boolean; mandate: string; /** Who acts under that power of attorney, and so writes. */ agent?: string };

/** The answers are saved as JSON: what an older version saved must stay readable. */
export type Answers = DeliveryText & {
  step: Step;
  way: Way | null;
  pasted: string;
  /** The notice that was read is the pasted text as it stands. */
  pastedRead: boolean;
  /** What the user corrected in the record that was read from the notice. */
  corrections: Partial<CompanyText>;
  /** Whether the notice says what was not understood of it, by the ids of its questions. No entry: not answered. */
  says: Record<string, Says>;
  hand: CompanyText;
  company: string | null;
  /** How the company was chosen: a draft may change only a company that it added itself. */
  companyBy: Way | null;
  companyName: string;
  rights: Right[];
  /** What the rights need to know, by the names of the law's catalogue. */
  fields: Record<string, string[]>;
  person: string | null;
  me: PersonText;
  behalf: Behalf;
  fact: string;
  identifiers: { label: string; value: string }[];
  /** If this is a complaint: the request that it is about. */
  about: string | null;
};

function onBehalf(behalf: Behalf): OnBehalfInput | null {
  if (behalf.whom === 'myself') return null;
  // What is said of a power of attorney is what it says itself.
  if (behalf.whom === 'principal') return { whom: 'principal', mandate: orNull(behalf.mandate ?? ''), of: null, capacity: null, born: null, proof_enclosed: false };
  return {
    mandate: null, whom: behalf.whom, of: orNull(behalf.of), capacity: orNull(behalf.capacity), born: orNull(behalf.born), proof_enclosed: behalf.proof,
  };
}

const blank = (): Answers => ({
  step: 'who', way: null, pasted: '', pastedRead: false, corrections: {}, says: {}, hand: noCompany(), company: null, companyBy: null, companyName: '',
  rights: [], fields: {}, person: null, me: noPerson(), behalf: { whom: 'myself', of: '', capacity: '', born: '', proof: false, mandate: '' }, fact: '', identifiers: [], about: null, ...blankDelivery(), tone: 'plain',
});

export class Draft {
  answers = $state<Answers>(blank());
  /** The notice as read. Saved once, in a memo of its own: it may be long. */
  notice = $state.raw<NoticeView | null>(null);
  /** The chosen file. Its handle does not outlive the session; later, the text of the notice is used instead. */
  file: NoticeSource | null = null;
  company = $state.raw<CompanyView | null>(null);
  /** What is typed into the search of question 1, and whom the person chose there. Neither is saved: the company is. */
  looking = $state('');
  chosen = $state.raw<Chosen | null>(null);
  people = $state.raw<PersonView[]>([]);
  /** The rights that can be exercised against this company. */
  offered = $state.raw<OfferedRight[]>([]);
  /** The JSON that was saved last. */
  #saved = '';
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

  /** The company that this draft added in this way, if any. */
  companyAddedBy(way: Way): string | null {
    return this.answers.companyBy === way ? this.answers.company : null;
  }

  setCompany(company: CompanyView, by: Way): void {
    this.company = company;
    this.answers.companyBy = by;
    this.answers.company = company.id;
    this.answers.companyName = company.company.trading_name ?? company.company.name;
  }

  /** Loads the rights that this person has against this company, in the language of the window. */
  async loadRights(): Promise<void> {
    this.offered = await call('right_offer', {
      company: this.answers.company, person: this.answers.person, purpose: this.answers.about ? 'complaint' : 'new_request',
    });
  }

  /** The answers for the chosen rights. Those for other rights stay in the draft and are not sent. */
  #fields(): Record<string, string[]> {
    const asked = this.offered.filter((r) => this.answers.rights.includes(r.id)).flatMap((r) => r.fields.map((f) => f.name));
    const filled = Object.entries(this.answers.fields).map(([name, values]): [string, string[]] => [name, values.filter(isFilled)]);
    return Object.fromEntries(filled.filter(([name, values]) => asked.includes(name) && values.length > 0));
  }

  async setNotice(notice: NoticeView, file: NoticeSource | null): Promise<void> {
    this.notice = notice;
    this.file = file;
    this.answers.corrections = {};
    this.answers.says = {};
    // Another notice may name another company.
    this.answers.company = null;
    this.answers.companyBy = null;
    this.company = null;
    await call('memo_put', { key: 'draft_notice', value: JSON.stringify(notice) });
  }

  /** Reads the file of a notice. It takes precedence over text that was pasted earlier, which stays in its box. */
  async readNotice(file: PickedFile): Promise<void> {
    this.chosen = null;
    this.answers.way = 'notice';
    const source = { file: { handle: file.handle } };
    await this.setNotice(await call('notice_read', { source }), source);
    this.answers.pastedRead = true;
    this.answers.step = 'notice';
  }

  input(): RequestInput | null {
    const a = this.answers;
    if (!a.company || !a.person || a.rights.length === 0) return null;
    return {
      person: a.person,
      company: a.company,
      rights: [...a.rights],
      delivery: deliveryInput(a),
      identifiers: a.identifiers.filter((i) => i.value.trim() !== '').map((i) => ({ label: i.label.trim(), value: i.value.trim() })),
      fact: orNull(a.fact),
      fields: this.#fields(),
      on_behalf: onBehalf(a.behalf),
      about: a.rights.includes('complaint') ? a.about : null,
    };
  }

  /** Begins a complaint about a request, with its parties and what its events show. */
  async startComplaint(about: string): Promise<void> {
    const start = await call('complaint_start', { id: about });
    this.setCompany(await call('company_show', { id: start.company }), 'known');
    Object.assign(this.answers, { way: 'known', step: 'want', person: start.person, rights: ['complaint'], fields: start.fields, about });
    await this.loadRights();
  }

  /** Called on every change; saves a moment after the last. */
  saveSoon(answers: Answers): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(answers), 200);
  }

  async save(answers: Answers = $state.snapshot(this.answers)): Promise<void> {
    clearTimeout(this.#timer);
    const value = JSON.stringify(answers);
    if (value === this.#saved || value === JSON.stringify(blank())) return;
    this.#saved = value;
    await call('memo_put', { key: 'draft', value }).catch(() => {
      this.#saved = '';
    });
  }

  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saved = JSON.stringify($state.snapshot(this.answers));
    await deleteDraft();
  }

  /** Loads the saved draft. If its company was deleted meanwhile, it goes on at the first question. */
  async resume(): Promise<void> {
    const [answers, notice] = await Promise.all([recall('draft'), recall('draft_notice')]);
    if (!answers) return;
    this.answers = { ...blank(), ...(JSON.parse(answers) as Partial<Answers>) };
    if (notice) {
      // An older version saved no findings and no questions.
      const read = JSON.parse(notice) as NoticeView & Partial<Pick<NoticeView, 'owes' | 'findings' | 'questions'>>;
      this.notice = { ...read, owes: read.owes ?? [], findings: read.findings ?? [], questions: read.questions ?? [] };
    }
    if (this.answers.way === 'notice' && !this.notice) this.answers.step = 'who';
    const id = this.answers.company;
    if (!id) return;
    try {
      this.company = await call('company_show', { id });
      await this.loadRights();
    } catch {
      this.answers.company = null;
      this.answers.step = 'who';
    }
  }
}

/** A value that was filled in; a correction is two values with an arrow between them. */
export const isFilled = (value: string): boolean => value.replace('=>', '').trim() !== '';

/** The company that the saved draft is for; null if there is no draft. */
export async function savedDraft(): Promise<{ name: string } | null> {
  const saved = await recall('draft');
  if (!saved) return null;
  const a = JSON.parse(saved) as Partial<Answers>;
  return { name: a.companyName || a.hand?.name || a.corrections?.name || '' };
}

export async function deleteDraft(): Promise<void> {
  await Promise.all(['draft', 'draft_notice'].map((key) => call('memo_put', { key, value: null })));
}
