/**
 * An invented case behind the same interface as the real host, for tests and for looking at screens in a browser.
 * The production build fails if this file is in it.
 */
import type { AnswerShow, ApiError, Channel, CompanyField, CompanyInput, CompanyView, DeliveryInput, Deletion, DirectoryHit, FileView, FollowUpOffer, IdentityCopyInput, KeysView, Language, NoticeView, PersonView, RecordKind, RequestInput, RequestView, SignatureView, StepView, Strength, VaultStatus, MandateInput, TrailConfirm, TrailRequest } from './bindings';
import type { Host, WorkProgress } from './host';
import type { DesktopView } from './bindings/window';
import type { PreviewFigure } from './preview';
import { blankDelivery, deliveryInput } from './parts/delivery';
import { fakeTable, tableRows } from './look/table.fake';
import { fakeBatch } from './look/batch.fake';
import { answerCheck, answerFiles, answerShown, answerSummary } from './look/answers.fake';
import { noticeText, noticeView } from './look/notice.fake';
import { letterPages, letterText } from './look/letter.fake';
import { directoryState, discovery, packOf, packs, records, searchRecords } from './look/directory.fake';
import { fakeMandates } from './look/mandate.fake';
import { guidance } from './look/rights.fake';
import { evidenceMade, fakeEvidence } from './look/evidence.fake';
import { identityAdvice, identityOffers, identityPicture, identityShown } from './look/identity.fake';
import { importedFake, statisticsFake } from './look/statistics.fake';
import { fakeHits, searchState } from './look/search.fake';
import { againOffer, fakeTrail } from './look/trail.fake';
import { fakeCase, fakeTasks, sentences, type FakeRequest } from './look/case.fake';

export const PASSPHRASE = 'correct horse battery staple';
export const CODE = 'TDWFH-J1YMB-QVK3J-M5642-BVP85-W1SF2-W0EM2';
type Json = Record<string, unknown>;
type Calls = { name: string; payload: unknown; language: Language }[];

const problem = (code: ApiError['code'], message: string, todo: string, field: string | null = null): ApiError => ({ code, message, todo, field });

export type Fake = Host & { calls: Calls; memos: Map<string, string>; opened: Promise<void> };

export function fakeHost(query: URLSearchParams): Fake {
  const start = query.get('state') ?? 'open';
  const slow = Number(query.get('slow') ?? '0');
  const today = '2026-12-29';
  const data = fakeCase(start === 'open' || start === 'locked', Number(query.get('rows') ?? '0'));
  const status = { exists: start !== 'new', unlocked: start === 'open' || start === 'empty', path: '/home/zoe/.local/share/habeas/vault', keyring: false, last_backup: null as VaultStatus['last_backup'], copies: [] as VaultStatus['copies'], set_back: false, concerns: [] as VaultStatus["concerns"], example: false };
  const mandates = fakeMandates((id) => data.people.find((person) => person.id === id)?.name ?? '');
  const trail = fakeTrail(new Map());
  const batched = new Map<string, string>();
  const reminders = new Map<string, string>();
  let was = { ...status };
  let moved = start === 'moved';
  if (moved) status.exists = false;
  const places = query.has('vaults') ? ['/home/zoe/.local/share/habeas/vault', '/home/zoe/Documents/Vault of Grandma', '/media/zoe/stick/Habeas'] : [];
  const vaults = () => ({ missing: moved, others: places.map((path, index) => ({ index, name: path.split('/').at(-1) ?? '', path, there: !path.startsWith('/media') })).filter((v) => v.path !== status.path) });
  const memos = new Map<string, string>();
  if (query.get('lang')) memos.set('language', query.get('lang') ?? 'en');
  if (query.get('theme')) memos.set('theme', query.get('theme') ?? 'system');
  let passphrase = PASSPHRASE;
  let handles = 0;
  const openedWith = query.getAll('with');
  let stop = false;
  let updated = false;
  const calls: Calls = [];
  const id = (n: number) => n.toString(16).padStart(12, '0');

  const keys = { recovery_made_on: null as string | null, keyring: null as KeysView['keyring'], keyring_here: 'Secret Service' };
  const opens = (typed: unknown) => {
    if (typed !== passphrase) throw problem('wrong_key', 'This passphrase does not open the vault.', 'Check the capital letters and try again.', 'passphrase');
  };
  const strength = (typed: string): Strength => ({
    level: Math.min(4, Math.floor(typed.length / 6)), sentence: `${typed.length} characters.`, warning: null, hints: typed.length < 18 ? ['Add another word or two.'] : [],
  });

  const fromDirectory = (slug: unknown) => data.companies.find((c) => c.directory?.slug === slug);
  const company = (c: CompanyInput, more: Partial<CompanyView> = {}): CompanyView => ({
    id: id(100 + data.companies.length), display_name: c.trading_name && c.trading_name !== c.name ? `${c.name} (${c.trading_name})` : c.name, company: c, origin: 'hand', notice_source: null, notice_read_on: null,
    corrected: [], notice_rights: [], regime: c.country === 'GB' ? 'UK-GDPR' : 'GDPR', directory: null, ...more,
  });
  const needName = (name: string) => {
    if (!name) throw problem('bad_input', 'The name is missing.', 'Write the name as it should stand in the letter.', 'name');
  };
  const find = <T extends { id: string }>(list: T[], wanted: string): T => {
    const found = list.find((x) => x.id === wanted);
    if (!found) throw problem('not_found', 'There is no such thing in the vault.', 'Look in the list.');
    return found;
  };
  const deletion = (kind: RecordKind, wanted: string): Deletion => {
    if (kind === 'answer') return { kind, id: wanted, name: 'Your data.eml', requests: ['HB-1'], events: 1, files: 1, bytes: 184_320, drafts: 0 };
    const of = data.requests.filter((r) => (kind === 'request' ? r.id : kind === 'person' ? r.input.person : r.input.company) === wanted);
    const name = kind === 'person' ? find(data.people, wanted).name : kind === 'company' ? find(data.companies, wanted).company.name : find(data.requests, wanted).reference;
    if (kind === 'company' && of.length > 0) throw problem('refused', `${of.length} request(s) of yours went to ${name}.`, 'Delete those requests first.', 'id');
    return { kind, id: wanted, name, requests: of.map((r) => r.reference), events: of.length * 4 + 1, files: of.length * 2, bytes: 81_920, drafts: 0 };
  };
  const signatures = new Map<string, PreviewFigure>();
  const signature = (wanted: string): SignatureView => {
    const figure = signatures.get(wanted) ?? null;
    return { person: wanted, name: find(data.people, wanted).name, kind: figure && 'drawn', figure };
  };
  const show = (r: FakeRequest, language: Language): RequestView => sentences(r, language, today);
  const event = (r: FakeRequest, name: string, on: string, note: string | null, files: FileView[]): StepView => ({
    event: id(900 + calls.length), on, recorded_at: `${today}T10:00:00Z`, name, sentence: name, note, files, corrected: false,
    undoable: true, ...(r ? {} : {}),
  });

  const unsendable = (input: RequestInput, c: CompanyInput): ApiError | null =>
    !c.country ? problem('bad_input', 'Nobody knows yet which law this company answers under.', 'Choose its country.', 'country')
    : input.delivery.channel === 'post' && c.address.length === 0 ? problem('missing_addressee', 'There is no address to write to.', 'Add the address, or choose another way to send it.', 'company')
    : null;

  const followUp = (l: Language): FollowUpOffer => ({
    letter: 'F1', title: l === 'fr' ? 'Relance' : 'Reminder', hint: l === 'fr' ? 'Leur délai est terminé et rien n’est arrivé.' : 'Their time is over and nothing came.',
    fields: [], given: {}, person: 'p0', language: 'fr', tone: 'plain', channel: 'email', copies: [],
  });

  async function long(progress: (p: WorkProgress) => void): Promise<void> {
    stop = false;
    const steps = slow > 0 ? 40 : 2;
    for (let done = 0; done <= steps; done++) {
      if (stop) throw problem('cancelled', 'Stopped.', 'Start again when you like.');
      progress({ done: done * 250, total: steps * 250 });
      if (slow > 0) await new Promise((r) => setTimeout(r, slow));
    }
  }

  let desktop: DesktopView = {
    choices: { reminders: true, names: false, days_outside: false, tray: true, background: false },
    autostart: false, notifications: true, tray: false, portal: true,
  };

  // eslint-disable-next-line complexity
  async function answer(name: string, p: Json, language: Language, progress: (p: WorkProgress) => void): Promise<unknown> {
    if (!status.unlocked && !['vault_status', 'vault_create', 'vault_open', 'vault_open_by_keyring', 'vault_recover', 'vault_restore', 'passphrase_strength', 'dialog_open', 'dropped_files', 'today', 'work_cancel', 'example_open', 'vault_recent', 'vault_choose', 'vault_forget', 'vault_choose_folder', 'window_zoom', 'clipboard_copied'].includes(name)) {
      throw problem('locked', 'The vault is locked.', 'Unlock it with your passphrase.');
    }
    const request = () => find(data.requests, p['id'] as string);
    switch (name) {
      case 'vault_status': return { ...status };
      case 'vault_create': passphrase = p['passphrase'] as string; Object.assign(status, { exists: true, unlocked: true }); return { ...status };
      case 'vault_open':
        if (p['passphrase'] !== passphrase) {
          throw language === 'fr'
            ? problem('wrong_key', 'Cette phrase de passe n’ouvre pas le coffre.', 'Vérifiez les majuscules et réessayez.', 'passphrase')
            : problem('wrong_key', 'This passphrase does not open the vault.', 'Check the capital letters and try again.', 'passphrase');
        }
        status.unlocked = true;
        return { ...status };
      case 'passphrase_strength': return strength(p['passphrase'] as string);
      case 'vault_keys': return { ...keys };
      case 'vault_open_by_keyring': status.unlocked = status.keyring; return { ...status };
      case 'vault_recover':
        if (((p['key'] as Json)['recovery_code'] as string).replace(/\W/g, '') !== CODE.replace(/\W/g, '')) {
          throw problem('wrong_key', 'This recovery code does not open the vault.', 'Take the sheet that was printed last.', 'recovery_code');
        }
        passphrase = p['new_passphrase'] as string;
        status.unlocked = true;
        return { ...status };
      case 'vault_passphrase': opens((p['key'] as Json)['passphrase']); passphrase = p['new_passphrase'] as string; return { ...keys };
      case 'vault_recovery_code': opens(p['passphrase']); keys.recovery_made_on = today; return { code: CODE, made_on: today, sheet: CODE };
      case 'vault_recovery_sheet': return { path: '/home/zoe/Documents/Habeas recovery code.txt', bytes: 900 };
      case 'vault_keyring_on': opens(p['passphrase']); keys.keyring = { backend: 'Secret Service', made_on: today }; status.keyring = true; return { ...keys };
      case 'vault_keyring_off': keys.keyring = null; status.keyring = false; return { ...keys };
      case 'vault_repair': await long(progress); status.concerns = []; return { found: [], lost_events: 0, healed: [], lost_files: [], kept_in: null, checked: { people: data.people.length, companies: data.companies.length, requests: data.requests.length, events: 41, erased_events: 2, files: 19, bytes: 8_412_345, orphans: 0, damaged_orphans: null, lost: [], faults: [] } };
      case 'vault_prune': return { files: 0, bytes: 0 };
      case 'vault_backup': await long(progress); status.last_backup = { on: today, days: 0, new_events: 0 }; return { path: '/home/zoe/Documents/Habeas backup 2026-12-29.habeas', made_on: today, events: 41, files: 19, bytes: 8_412_345, faults: [] };
      case 'vault_restore': await long(progress); Object.assign(status, { exists: true, unlocked: true }); return { path: status.path, made_on: today, people: 2, companies: 3, requests: 4, events: 41, files: 19, faults: [] };
      case 'vault_lock': status.unlocked = false; return { ...status };
      case 'vault_check': await long(progress); return { people: data.people.length, companies: data.companies.length, requests: data.requests.length, events: 41, erased_events: 2, files: 19, bytes: 8_412_345, orphans: 0, damaged_orphans: null, lost: [], faults: [] };
      case 'trail_show': return trail.show(p as unknown as TrailRequest, language);
      case 'trail_names': return trail.names(language);
      case 'trail_confirm': return trail.confirm(p as unknown as TrailConfirm, language);
      case 'trail_save': return { path: '/home/zoe/Documents/trail.svg', bytes: 4_100 };
      case 'request_again_offer': return againOffer(request().id, ['answered', 'closed'].includes(show(request(), language).line.status), reminders.get(request().id) ?? null, language);
      case 'request_remind':
        if (p['on']) reminders.set(request().id, p['on'] as string);
        else reminders.delete(request().id);
        return againOffer(request().id, true, reminders.get(request().id) ?? null, language);
      case 'request_again': {
        const again = { ...request(), id: id(700 + data.requests.length), reference: 'HB-9', timeline: [event(request(), 'composed', today, null, [])] };
        data.requests.push(again);
        return { ids: [again.id], requests: [show(again, language)] };
      }
      case 'mandate_list': return mandates.list(p['person'] as string | null);
      case 'mandate_new': return mandates.drawUp(p as unknown as MandateInput);
      case 'mandate_signed': return mandates.sign(p['id'] as string, (p['on'] as string | null) ?? today);
      case 'mandate_end': return mandates.end(p['id'] as string, today);
      case 'mandate_view': return { in_memory: true };
      case 'memo_get': return { key: p['key'], value: memos.get(p['key'] as string) ?? null };
      case 'memo_put':
        if (p['value'] === null) memos.delete(p['key'] as string);
        else memos.set(p['key'] as string, p['value'] as string);
        return null;
      case 'today': return { today };
      case 'notice_read': {
        const text = (p['source'] as Json)['text'] as string | undefined;
        if (text !== undefined && text.trim().length < 40) throw problem('bad_input', 'There is nothing to read in this notice.', 'Paste the whole text, from its first line.', 'source');
        return noticeView(text ?? noticeText, text === undefined ? 'bakup-privacy.txt' : null);
      }
      case 'person_list': return data.people;
      case 'person_show': return find(data.people, p['id'] as string);
      case 'person_add': { needName(p['name'] as string); const made = { id: id(10 + data.people.length), ...p } as unknown as PersonView; data.people.push(made); return made; }
      case 'person_edit': { needName((p['person'] as Json)['name'] as string); return Object.assign(find(data.people, p['id'] as string), p['person']); }
      case 'signature_show': return signature(p['id'] as string);
      case 'signature_remove': signatures.delete(p['id'] as string); return signature(p['id'] as string);
      case 'signature_set': {
        const drawn = p['strokes'] as [number, number][][];
        const path = drawn.map((s) => `M${s.map((q) => q.map((v) => v / 10).join(' ')).join('L')}`).join('');
        signatures.set(p['person'] as string, { x_mm: 0, y_mm: 0, width_mm: 60, height_mm: 17, path: path || 'M2 14C10 0 20 0 30 10', pen_mm: 0.4, image: null });
        return signature(p['person'] as string);
      }
      case 'company_list': return data.companies;
      case 'company_show': return find(data.companies, p['id'] as string);
      case 'directory_search': {
        const wanted = (p['text'] as string).trim().toLowerCase();
        const own = data.companies.filter((c) => c.display_name.toLowerCase().includes(wanted)).map((c): DirectoryHit => ({
          slug: c.directory?.slug ?? null, name: c.display_name, country: c.company.country, score: 1, source: c.origin, company: c.id, service: null, town: c.company.address.at(-1) ?? null,
          site: null, kind: null, quality: null, known_by: 'your vault',
        }));
        return [...own, ...searchRecords(wanted).filter((hit) => !own.some((o) => o.slug === hit.slug))];
      }
      case 'directory_show': {
        const found = records.find((r) => r.slug === p['slug']);
        if (!found) throw problem('not_found', 'The directory has no such company.', 'Search for it by its name.', 'slug');
        return { ...found, company: fromDirectory(found.slug)?.id ?? null };
      }
      case 'statistics_show': return statisticsFake(p['by'] as never, start === 'open', Boolean(p['svg'] ?? p['csv']));
      case 'statistics_research': return { path: '/home/zoe/Documents/habeas-research.csv', rows: 14, named: (p['name'] as string[]).length > 0 ? ['Brume Claire'] : [], unnamed: 14, about: ['One row for each request that was sent to a company, in no order of time.'], columns: ['company'] };
      case 'batch_run': await long(progress); return fakeBatch(p as never, data.people, data.companies, batched);
      case 'request_import': await long(progress); return importedFake(p as never);
      case 'directory_packs': return packs;
      case 'directory_state': return directoryState(updated);
      case 'directory_built_in': updated = false; return directoryState(updated);
      case 'directory_update': await long(progress); updated = true; return { new: true, added: 2, changed: 1, removed: 0, left_out: [], sentence: 'The directory is renewed: 2 companies more, 1 changed, 0 gone. Your corrections hold.', state: directoryState(true) };
      case 'directory_discover': await long(progress); return discovery();
      case 'directory_pack': {
        const pack = packOf(p['id'] as string);
        return pack && { ...pack, companies: pack.companies.map((hit) => ({ ...hit, company: fromDirectory(hit.slug)?.id ?? null })) };
      }
      case 'companies_from_directory': {
        const slugs = p['slugs'] as string[];
        const known = slugs.flatMap((slug) => fromDirectory(slug) ?? []);
        const added = [];
        for (const slug of slugs.filter((s) => !fromDirectory(s))) added.push(await answer('company_from_directory', { slug, service: null }, language, progress));
        return { added, known, left_out: [] };
      }
      case 'company_from_directory': {
        const there = fromDirectory(p['slug']);
        const r = records.find((x) => x.slug === p['slug']);
        if (there || !r) return there;
        const input: CompanyInput = { name: r.name, trading_name: p['service'] as string | null, legal_form: null, registration_number: null, address: r.address, country: r.country, region: null, regime: null, email: r.email, web_form: r.web_form, website: r.website, attention: null };
        const made = company(input, { origin: 'directory', directory: { slug: r.slug, source: r.directory.name, as_of: r.directory.as_of, quality: r.quality } });
        data.companies.push(made);
        return made;
      }
      case 'company_add': { needName(p['name'] as string); const made = company(p as unknown as CompanyInput); data.companies.push(made); return made; }
      case 'company_edit': { needName((p['company'] as Json)['name'] as string); return Object.assign(find(data.companies, p['id'] as string), { company: p['company'] }); }
      case 'company_from_notice': {
        const by = Object.fromEntries(Object.entries(p['by_hand'] as Json).filter(([, v]) => v !== null));
        const view: NoticeView = noticeView(noticeText, 'bakup-privacy.txt');
        const made = company({ ...view.proposed, ...by } as CompanyInput, { origin: 'notice', notice_source: 'bakup-privacy.txt', notice_read_on: today, corrected: Object.keys(by) as CompanyField[] });
        data.companies.push(made);
        return made;
      }
      case 'right_offer': return data.rights(language).filter((r) => p['purpose'] === 'new_request' || (r.id === 'complaint') === (p['purpose'] === 'complaint'));
      case 'letter_defaults': {
        const { person, company: to } = p as { person: string; company: string };
        const c = find(data.companies, to).company;
        const channel = c.email ? 'email' : c.address.length > 0 ? 'post' : null;
        const french = c.country === 'FR' || (c.country !== 'GB' && find(data.people, person).language === 'fr');
        return { language: french ? 'fr' : 'en', layout: find(data.people, person).country === 'FR' ? 'fr' : 'plain', channel, place: find(data.people, person).address.at(-1)?.replace(/^\d+ /, '') ?? null };
      }
      case 'law_guidance': return guidance(language);
      case 'request_preview': {
        const input = p as unknown as RequestInput;
        if (slow > 0) await new Promise((r) => setTimeout(r, slow));
        const c = find(data.companies, input.company).company;
        const lacks = unsendable(input, c);
        if (lacks) throw lacks;
        const text = letterText(input, find(data.people, input.person), c);
        return { preview: letterPages(text), text, subject: text.split('\n').find((l) => /^(Objet|Subject)/.test(l)) ?? '', letters: 1 };
      }
      case 'request_new': {
        const input = p as unknown as RequestInput;
        const lacks = unsendable(input, find(data.companies, input.company).company);
        if (lacks) throw lacks;
        const made = data.write(input, today, id(500 + data.requests.length));
        return { ids: [made.id], requests: [show(made, language)] };
      }
      case 'request_tasks': return fakeTasks(data.requests.map((r) => show(r, language).line), today);
      case 'request_table': return fakeTable(data.requests.map((r) => show(r, language).line), p as never, language);
      case 'request_table_save': return { saved: { path: '/home/zoe/Documents/habeas-requests.xlsx', bytes: 4_096 }, rows: (p['only'] as string[] | null)?.length ?? tableRows(data.requests.map((r) => show(r, language).line), p['view'] as never, language).length };
      case 'request_record_many': {
        await long(progress);
        const all = (p['ids'] as string[]).map((wanted) => find(data.requests, wanted));
        const may = all.filter((r) => !r.timeline.some((s) => s.name === p['kind'] && !s.corrected));
        for (const r of may) r.timeline.push(event(r, p['kind'] as string, (p['on'] as string | null) ?? today, null, []));
        return { recorded: may.length, cancelled: false, left_out: all.filter((r) => !may.includes(r)).map((r) => ({ id: r.id, reference: r.reference, company: show(r, language).line.company, reason: 'It was recorded before. Correct that first.' })) };
      }
      case 'request_list': return data.requests.map((r) => show(r, language).line);
      case 'request_show': return show(request(), language);
      case 'request_pages': { const text = letterText(request().input, find(data.people, request().input.person), find(data.companies, request().input.company).company); return { preview: letterPages(text), text, subject: '', letters: 1 }; }
      case 'request_letter': return { path: '/home/zoe/Documents/letter.pdf', bytes: 38_912 };
      case 'request_record': {
        const on = (p['on'] as string | null) ?? today;
        if (on > today) throw problem('bad_input', 'This day has not come yet.', 'Choose today or an earlier day.', 'on');
        const r = request();
        r.timeline.push(event(r, p['kind'] as string, on, p['note'] as string | null, []));
        return show(r, language);
      }
      case 'request_correct': { const step = request().timeline.find((s) => s.event === p['event']); if (step) step.corrected = true; return show(request(), language); }
      case 'follow_up_offer': {
        const made = request().timeline.filter((s) => s.name === 'identity_copied' && !s.corrected);
        return [followUp(language), ...identityOffers(language, made.map((s) => ({ event: s.event, file: s.files[0]! })))];
      }
      case 'identity_advice': return identityAdvice(language);
      case 'identity_picture': return identityPicture();
      case 'identity_preview': return identityShown(p as unknown as IdentityCopyInput);
      case 'identity_save': return { saved: { path: '/home/zoe/Documents/identity.pdf', bytes: 61_000 }, dpi: 149, mark: 'COPY' };
      case 'identity_enclose': {
        const shown = identityShown(p['copy'] as IdentityCopyInput);
        const file = { id: id(950), name: `identity-${request().reference}.pdf`, media_type: 'application/pdf', size: 61_000, sha256: '00' };
        request().timeline.push(event(request(), 'identity_copied', today, shown.mark, [file]));
        return { saved: null, file, dpi: shown.dpi, mark: shown.mark, request: show(request(), language) };
      }
      case 'follow_up_preview': { const text = `${followUp(language).title}\n\n${(p['delivery'] as DeliveryInput | undefined)?.note ?? ''}`; return { preview: letterPages(text), text, subject: '', letters: 1 }; }
      case 'follow_up_pages': return { preview: letterPages('F1'), text: 'F1', subject: '', letters: 1 };
      case 'follow_up_new': {
        const r = request();
        (r.follow ??= []).push({
          event: id(800 + calls.length), letter: 'F1', title: followUp(language).title, on: today, unsent: true, channel: 'post', record: 'reminded', ground: null,
          pdf: { id: 'f', name: `${r.reference}-F1.pdf`, media_type: 'application/pdf', size: 31_000, sha256: '00' },
          text: { id: 't', name: `${r.reference}-F1.txt`, media_type: 'text/plain', size: 1_900, sha256: '00' },
        });
        return { letter: 'F1', request: show(r, language) };
      }
      case 'notice_claims': return {
        source: 'privacy.txt', read_on: '2026-11-23',
        groups: [{ id: 'recipients', label: language === 'fr' ? 'Qui les reçoit, disent-ils' : 'Who gets them, they say', items: ['our payment provider'], silent: null }],
      };
      case 'complaint_start': return { about: p['id'], person: request().input.person, company: request().input.company, fields: { requested_on: ['2026-12-03'], breach: ['no_answer'] } };
      case 'calendar_export': return { path: '/home/zoe/Documents/habeas.ics', requests: 1 };
      case 'request_add_sent': {
        const made = data.write({ ...(p as unknown as RequestInput), delivery: { ...deliveryInput(blankDelivery()), language: 'fr', channel: p['channel'] as Channel } }, p['sent'] as string, id(600 + data.requests.length));
        made.own = { id: 'own', name: 'my-letter.eml', media_type: 'message/rfc822', size: 4_096, sha256: '00' };
        const first = made.timeline[0];
        if (first) first.name = 'joined';
        made.timeline.push(event(made, 'sent', p['sent'] as string, null, [made.own]));
        return show(made, language);
      }
      case 'deletion_preview': return deletion(p['kind'] as RecordKind, p['id'] as string);
      case 'request_delete': { const shown = deletion('request', p['id'] as string); data.requests.splice(data.requests.findIndex((r) => r.id === p['id']), 1); return shown; }
      case 'person_delete': {
        const shown = deletion('person', p['id'] as string);
        data.people = data.people.filter((x) => x.id !== p['id']);
        data.requests = data.requests.filter((r) => r.input.person !== p['id']);
        return shown;
      }
      case 'company_delete': { const shown = deletion('company', p['id'] as string); data.companies = data.companies.filter((x) => x.id !== p['id']); return shown; }
      case 'vault_recent': return vaults();
      case 'vault_choose': { const to = places[p['index'] as number]; if (to) status.path = to; status.exists = true; return vaults(); }
      case 'vault_forget': if (p['index'] === null) moved = false; else places.splice(p['index'] as number, 1); return vaults();
      case 'vault_choose_folder': moved = false; status.path = '/media/zoe/stick/Habeas'; status.exists = true; return true;
      case 'window_zoom': return null;
      case 'vault_found': return { backup: [], repaired: [], left: [] };
      case 'window_anew': return false;
      case 'clipboard_copied': return query.has('unguarded') ? null : 120;
      case 'post_formats': return {
        envelopes: [{ id: 'dl', name: 'DL', width: 220, height: 110 }, { id: 'c5', name: 'C5', width: 229, height: 162 }],
        labels: [{ id: '63.5x38.1', columns: 3, rows: 7, width: 63.5, height: 38.1, sold_as: ['Avery L7160'] }, { id: '70x37', columns: 3, rows: 8, width: 70, height: 37, sold_as: ['Avery 3474'] }],
      };
      case 'post_envelopes': case 'post_labels': case 'post_list': {
        const n = (p['requests'] as string[]).length;
        const next = name === 'post_labels' ? (((p['start'] as number) - 1 + n) % 21) + 1 : null;
        const kind = { post_envelopes: 'envelopes', post_labels: 'labels', post_list: 'posting_list' }[name];
        return { kind, path: `/home/zoe/Documents/${kind}.pdf`, letters: n, sheets: 1, next_label: next, left_out: [] };
      }
      case 'post_labels_test': return { path: '/home/zoe/Documents/63.5x38.1.pdf', bytes: 4_096 };
      case 'request_mailto': return { uri: 'mailto:dpo@stockup.example?subject=x&body=y' };
      case 'mail_open': return { draft: true, in_memory: true };
      case 'letters_print': return { way: 'printed', in_memory: true, left_out: [] };
      case 'desktop_show': return desktop;
      case 'desktop_choose': return (desktop = { ...desktop, choices: p as unknown as typeof desktop.choices });
      case 'desktop_autostart': return (desktop = { ...desktop, autostart: p['on'] === true });
      case 'letter_view':
      case 'recovery_sheet_view': return { in_memory: true };
      case 'diagnostics_show': return { text: 'habeas: 0.1.0\nshell: none\nfailed: request_new: missing_field\n' };
      case 'diagnostics_save': return { path: '/home/zoe/Documents/habeas-diagnostics.txt', bytes: 60 };
      case 'example_open': was = { ...status }; return Object.assign(status, { exists: true, unlocked: true, example: true });
      case 'example_close': return Object.assign(status, was, { example: false });
      case 'answer_add': {
        await long(progress);
        const first = (p['files'] as { handle: number }[]).length > 1 ? answerFiles() : [];
        const files = first.length > 0 ? first : (p['files'] as { handle: number }[]).map((f, i) => ({ id: id(700 + i), name: `answer-${f.handle}.pdf`, media_type: 'application/pdf', size: 184_320, sha256: '00' }));
        request().timeline.push(event(request(), 'answered', (p['on'] as string | null) ?? today, p['note'] as string | null, files));
        return show(request(), language);
      }
      case 'answer_list': return request().timeline.filter((s) => s.name === 'answered' && !s.corrected);
      case 'answer_show': return answerShown(p as unknown as AnswerShow, language);
      case 'answer_check': case 'answer_assess': return answerCheck(language, p);
      case 'answer_summary': await long(progress); return answerSummary(language);
      case 'answer_picture': return { shown: identityPicture().shown, width: 640, height: 480 };
      case 'answer_page': return { shown: identityPicture().shown, width: 640, height: 480, page: (p as { page?: number }).page ?? 1, pages: 3, blocks: [{ paragraph: { text: 'A page of a letter.' } }], first: null };
      case 'answer_peers': return data.requests.flatMap((r) => r.timeline.filter((s) => s.name === 'answered').flatMap((s) => s.files.map((f) => ({ request: r.id, reference: r.reference, on: s.on, file: f }))));
      case 'answer_compare': await long(progress); return {
        files: [{ path: 'logins.csv', is: 'changed', new: 2, gone: 1, changed: 1, same: 40, rows: [{ is: 'new', row: 43, fields: [] }, { is: 'changed', row: 4, fields: [{ field: 'device', was: 'Telephone', is: 'Firefox' }] }, { is: 'gone', row: 7, fields: [] }], note: null }, { path: 'old.txt', is: 'gone', new: 0, gone: 0, changed: 0, same: 0, rows: [], note: null }],
        same_files: 3, new: 2, gone: 1, changed: 1, same: 40, new_values: [{ kind: 'ip', value: '203.0.113.77', count: 2 }], gone_values: [],
      };
      case 'answer_move': {
        const from = data.requests.find((r) => r.timeline.some((s) => s.files.some((f) => f.id === p['answer'])));
        const step = from?.timeline.find((s) => s.files.some((f) => f.id === p['answer']));
        const moved = step?.files.find((f) => f.id === p['answer']);
        if (from && step) from.timeline = from.timeline.filter((s) => s !== step || s.files.length > 1).map((s) => (s === step ? { ...s, files: s.files.filter((f) => f !== moved) } : s));
        const to = find(data.requests, p['to'] as string);
        to.timeline.push(event(to, 'answered', (p['on'] as string | null) ?? today, null, moved ? [moved] : []));
        return show(to, language);
      }
      case 'answer_delete': return deletion('answer', p['id'] as string);
      case 'answer_open': return { path: '/home/zoe/Documents/answer.pdf', bytes: 184_320 };
      case 'bundle_export': await long(progress); return { path: '/home/zoe/Documents/Habeas 2026-12-29.zip', requests: data.requests.length, events: 41, files: 19, bytes: 8_412_345, note: null };
      case 'bundle_verify': await long(progress); return { path: '/home/zoe/Documents/Habeas 2026-12-29.zip', requests: data.requests.length, events: 41, files: 19, bytes: 8_412_345, note: null };
      case 'bundle_import': await long(progress); return { new_events: 3, known_events: 38, new_files: 1, requests: [id(1)], note: null };
      case 'bundle_transfer': await long(progress); return { path: '/home/zoe/Documents/Data.zip', files: [], left_out: [], bytes: 2_345_678 };
      case 'opened_with': return openedWith.splice(0).map((file) => ({ handle: ++handles, name: file, size: 184_320, holds: null }));
      case 'dropped_files': return [{ handle: ++handles, name: 'bakup-privacy.txt', size: 184_320, holds: null }];
      case 'dialog_folder': return [{ handle: ++handles, name: 'From Stockup', size: 3_600_000, holds: 7 }];
      case 'dialog_open': return [{ handle: ++handles, name: p['purpose'] === 'notice' ? 'bakup-privacy.txt' : `answer-${handles}.pdf`, size: 184_320, holds: null }];
      case 'dialog_save': return { handle: ++handles, path: `/home/zoe/Documents/${p['suggested'] as string}` };
      case 'dialog_save_folder': return { handle: ++handles, path: '/home/zoe/Documents' };
      case 'evidence_check': return fakeEvidence(language);
      case 'evidence_make': await long(progress); return evidenceMade(language);
      case 'evidence_view': return { in_memory: true };
      case 'work_cancel': stop = true; return null;
      case 'search_update': return searchState(true);
      case 'search': return { hits: fakeHits(data, p['text'] as string, language), more: false, index: searchState(true) };
      default: throw problem('internal', `There is no command ${name}.`, 'This is a fault of the program.');
    }
  }

  const host = async (name: string, payload: unknown, language: Language, progress: (p: WorkProgress) => void) => {
    calls.push({ name, payload: structuredClone(payload), language });
    // The real host exchanges JSON: nothing may depend on shared objects.
    return JSON.parse(JSON.stringify(await answer(name, (payload ?? {}) as Json, language, progress))) as unknown;
  };
  return Object.assign(host, { calls, memos, opened: Promise.resolve() });
}
