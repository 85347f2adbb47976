import type { Channel, CompanyView, FileView, FollowUpView, Language, PersonView, RecordedKind, RecordOrigin, RequestInput, RequestLine, RequestView, Right, RightView, Status, StepId, StepView, Task, TaskReason, Tasks } from '../bindings';
import { answerFiles } from './answers.fake';
import { daysBetween } from '../words/dates';
import { offeredRights } from './rights.fake';

export type FakeRequest = { id: string; reference: string; input: RequestInput; company: string; person: string; timeline: StepView[]; own?: FileView; follow?: FollowUpView[] };

const words = {
  en: {
    access: 'See what they have', erasure: 'Have it deleted', composed: 'You wrote the letter.', sent: 'You sent it.', received: 'They received it.',
    acknowledged: 'They wrote that they have it.', bounced: 'It came back.', answered: 'They answered.', refused: 'They refused.', closed: 'I am done with this.',
    writtenState: 'The letter is written and not sent.', sentState: 'Sent; nobody knows yet whether it arrived.', runningState: 'Their month is running.',
    lateState: 'They have not answered, and their month is over.', answeredState: 'They have answered.', closedState: 'Finished.',
    send: 'Print the letter, sign it, and send it.', receivedNext: 'Record the day they received it, as soon as you know it.', wait: 'Wait. There is nothing to do before that day.',
    overdue: 'Their month is over. If something arrived, keep it here.', complain: 'Complain to the authority.', check: 'Read what they sent and see whether it is complete.', nothing: 'Nothing is left to do.',
    r1: (d: string) => `They received it on ${d}.`, r2: 'One calendar month ends on Saturday 26 December 2026 (Art. 12(3) GDPR).', r3: 'A period that ends on a Saturday or Sunday runs to the next working day (Reg. 1182/71, Art. 3(4)).',
  },
  fr: {
    access: 'Voir ce qu’ils ont', erasure: 'Faire effacer', composed: 'Vous avez écrit la lettre.', sent: 'Vous l’avez envoyée.', received: 'Ils l’ont reçue.',
    acknowledged: 'Ils écrivent qu’ils l’ont.', bounced: 'Elle est revenue.', answered: 'Ils ont répondu.', refused: 'Ils ont refusé.', closed: 'J’en ai fini.',
    writtenState: 'La lettre est écrite et n’est pas envoyée.', sentState: 'Envoyée ; on ne sait pas encore si elle est arrivée.', runningState: 'Leur mois court.',
    lateState: 'Ils n’ont pas répondu et leur mois est écoulé.', answeredState: 'Ils ont répondu.', closedState: 'Terminée.',
    send: 'Imprimez la lettre, signez-la et envoyez-la.', receivedNext: 'Notez le jour où ils l’ont reçue, dès que vous le savez.', wait: 'Attendez. Il n’y a rien à faire avant ce jour.',
    overdue: 'Leur mois est écoulé. Si quelque chose est arrivé, gardez-le ici.', complain: 'Plaignez-vous à l’autorité.', check: 'Lisez ce qu’ils ont envoyé et voyez si tout y est.', nothing: 'Il ne reste rien à faire.',
    r1: (d: string) => `Ils l’ont reçue le ${d}.`, r2: 'Un mois de calendrier s’achève le samedi 26 décembre 2026 (art. 12, § 3, du RGPD).', r3: 'Un délai qui s’achève un samedi ou un dimanche court jusqu’au jour ouvrable suivant (règl. 1182/71, art. 3, § 4).',
  },
};

const file = (name: string, size: number): FileView => ({ id: name, name, media_type: 'application/pdf', size, sha256: '00' });
const step = (n: string, name: string, on: string, note: string | null = null, files: FileView[] = []): StepView => ({
  event: `${n}-${name}-${on}`, on, recorded_at: `${on}T09:00:00Z`, name, sentence: name, note, files, corrected: false, undoable: name !== 'composed',
});

function monthAfter(day: string): string {
  const d = new Date(`${day}T12:00:00Z`);
  d.setUTCMonth(d.getUTCMonth() + 1);
  while (d.getUTCDay() % 6 === 0) d.setUTCDate(d.getUTCDate() + 1);
  return d.toISOString().slice(0, 10);
}

/** The view of the invented events, as the desk would word it. */
export function sentences(r: FakeRequest, language: Language, today: string): RequestView {
  const w = words[language === 'fr' ? 'fr' : 'en'];
  const standing = r.timeline.filter((s) => !s.corrected);
  const on = (name: string) => standing.filter((s) => s.name === name).at(-1)?.on ?? null;
  const sent = on('sent');
  const received = on('received') ?? (r.input.delivery.channel !== 'post' ? sent : null);
  const status: Exclude<Status, 'refused'> = on('closed') ? 'closed' : on('answered') ? 'answered' : on('bounced') ? 'bounced' : received ? 'running' : sent ? 'sent' : 'written';
  const due = received ? monthAfter(received) : null;
  const late = status === 'running' && due !== null && due < today;
  const written = (r.follow ?? []).some((f) => !standing.some((x) => x.name === f.record && x.on >= f.on));
  const nextOf = { written: 'send', sent: 'record_received', running: late ? 'remind' : 'wait', answered: 'check_answer', bounced: 'send_again', closed: 'nothing' } satisfies Record<typeof status, StepId>;
  const next = written ? 'send_follow_up' : nextOf[status];
  const state = { written: w.writtenState, sent: w.sentState, running: late ? w.lateState : w.runningState, answered: w.answeredState, bounced: w.bounced, closed: w.closedState }[status];
  const todo = { send_follow_up: w.send, send: w.send, send_again: w.send, record_received: w.receivedNext, wait: w.wait, remind: w.overdue, check_answer: w.check, nothing: w.nothing }[next];
  const may: RecordedKind[] = status === 'closed' ? [] : !sent ? ['sent', 'closed'] : [...(on('received') ? [] : ['received' as const]), 'acknowledged', 'bounced', 'answered', 'refused', 'closed'];
  const say = (name: string): string => (w as unknown as Record<string, string>)[name] ?? w.composed;
  const rights: RightView[] = r.input.rights.map((id) => ({ id, plain: say(id), law: id === 'access' ? 'Art. 15 GDPR' : 'Art. 17 GDPR' }));
  return {
    id: r.id,
    line: { id: r.id, reference: r.reference, company: r.company, person: r.person, rights, status, finished: status === 'closed', sentence: state, written_on: on('composed'), sent_on: sent, due, cautious: due, estimated: false, late, step: next },
    regime: 'GDPR', language: r.input.delivery.language, channel: r.input.delivery.channel, recipient: null, sender: null,
    authority: null, received_on: received, receipt_assumed: received !== null && on('received') === null,
    deadline: due && received ? { nominal: due, due, cautious: due, extended_nominal: due, extended: due, extension_notice_latest: due, effective: due, overdue_from: due, weekday_due: 'Mon', estimated: false, days_left: daysBetween(today, due), reasons: [w.r1(received), w.r2, w.r3] } : null,
    next: { id: next, sentence: todo, reason: null, letter: next === 'remind' ? 'F1' : null, on: due },
    other_steps: next === 'remind' ? [{ id: 'complain', sentence: w.complain, reason: null, letter: 'F8', on: due }] : [],
    timeline: r.timeline.map((s) => ({ ...s, sentence: say(s.name) })),
    own_letter: r.own ? [r.own] : null,
    from_notice: r.input.company === 'c1',
    notice: r.input.company === 'c1' ? { ...file('notice.txt', 12_400), media_type: 'text/plain' } : null,
    follow_ups: (r.follow ?? []).map((f) => ({ ...f, unsent: !standing.some((x) => x.name === f.record && x.on >= f.on) })),
    about: null,
    complain_to: 'authority',
    letter: r.own ? null : { layout: 'fr', pdf: file(`${r.reference}.pdf`, 38_912), text: file(`${r.reference}.txt`, 1_912) },
    may_record: may.map((kind) => ({ kind, sentence: say(kind) })),
  };
}

const companies: CompanyView[] = [
  ['Un Cinquième', 'STOCKUP', 'FR', ['8 rue des Tanneurs', '75011 Paris'], 'dpo@stockup.example', 'notice'],
  ['Patient Link', null, 'FR', ['3 place du Marché', '31000 Toulouse'], null, 'notice'],
  ['Reisebahn AG', null, 'DE', ['Gleisweg 1', '10115 Berlin'], 'datenschutz@reisebahn.example', 'hand'],
  ['Le Glaçage', null, 'FR', [], 'bonjour@leglacage.example', 'hand'],
  ['Harmonics AB', 'Harmonics', 'SE', ['Vasagatan 4', '111 20 Stockholm'], 'privacy@harmonics.example', 'hand'],
].map((c, i) => ({
  id: `c${i}`,
  display_name: c[1] ? `${c[0] as string} (${c[1] as string})` : (c[0] as string),
  company: {
    name: c[0] as string, trading_name: c[1] as string | null, country: c[2] as string, address: c[3] as string[], email: c[4] as string | null,
    legal_form: null, registration_number: null, web_form: null, website: null, attention: null, region: null, regime: null,
  },
  origin: c[5] as RecordOrigin, notice_source: c[5] === 'notice' ? 'privacy.txt' : null, notice_read_on: c[5] === 'notice' ? '2026-11-23' : null,
  corrected: i === 1 ? ['address'] : [], notice_rights: [], regime: 'GDPR', directory: null,
}));

const zoe: PersonView = { id: 'p0', name: 'Zoë Müller-Łęcka', address: ['12 rue des Lilas', '75011 Paris'], country: 'FR', email: 'zoe@example.org', language: 'fr' };

const input = (company: string, rights: Right[], channel: Channel): RequestInput => ({
  person: 'p0', company, rights, delivery: { language: 'fr', tone: 'plain', channel, place: 'Paris', unsigned: false, posting: 'registered_receipt', tracking: null, note: null, layout: 'fr' }, identifiers: [{ label: 'Numéro de client', value: '4711' }],
  on_behalf: null, fact: null, fields: {}, about: null,
});

/** What needs the person, as far as the invented events go. */
export function fakeTasks(lines: RequestLine[], today: string): Tasks {
  const written = (l: RequestLine) => daysBetween(l.written_on ?? today, today);
  const taskOf = (line: RequestLine): Task | null =>
    line.late ? { line, reason: 'late', days: daysBetween(line.due ?? today, today) }
    : line.status === 'bounced' || line.status === 'answered' ? { line, reason: line.status, days: 0 }
    : line.status === 'written' && written(line) >= 3 ? { line, reason: 'unsent', days: written(line) }
    : (line.status === 'running' && line.due && daysBetween(today, line.due) <= 7) ? { line, reason: 'soon', days: daysBetween(today, line.due) }
    : null;
  const order: TaskReason[] = ['late', 'bounced', 'answered', 'soon', 'unsent'];
  const tasks = lines.map(taskOf).filter((t) => t !== null).sort((x, y) => order.indexOf(x.reason) - order.indexOf(y.reason));
  const rest = lines.filter((l) => tasks.every((t) => t.line.id !== l.id));
  const next = rest.filter((l) => l.status === 'running' && l.due).sort((x, y) => (x.due ?? '').localeCompare(y.due ?? ''))[0] ?? null;
  return { tasks, ready: rest.filter((l) => l.status === 'written'), next_due: next, more_tasks: 0, more_ready: 0, requests: lines.length };
}

export function fakeCase(filled: boolean, rows: number) {
  const name = (id: string) => companies.find((x) => x.id === id)?.display_name ?? '';
  const make = (n: number, company: string, rights: Right[], channel: Channel, timeline: StepView[]): FakeRequest => ({
    id: `r${n}`, reference: `2026-${(7_351 + n * 7_919).toString(36).toUpperCase().slice(-4).padStart(4, '7')}`, input: input(company, rights, channel), company: name(company), person: zoe.name, timeline,
  });
  const requests = [
    make(1, 'c0', ['access'], 'post', [step('1', 'composed', '2026-11-23'), step('1', 'sent', '2026-11-24', 'RK 123 456 789 FR'), step('1', 'received', '2026-11-26', null, [file('advice-of-receipt.pdf', 81_200)])]),
    make(2, 'c1', ['access', 'erasure'], 'email', [step('2', 'composed', '2026-12-01'), step('2', 'sent', '2026-12-01'), step('2', 'answered', '2026-12-22', null, answerFiles())]),
    make(3, 'c2', ['access'], 'email', [step('3', 'composed', '2026-12-03'), step('3', 'sent', '2026-12-03'), { ...step('3', 'acknowledged', '2026-12-04'), corrected: true }, step('3', 'acknowledged', '2026-12-05')]),
    make(4, 'c3', ['erasure'], 'post', [step('4', 'composed', '2026-12-12')]),
    make(5, 'c4', ['access'], 'email', [step('5', 'composed', '2026-12-14'), step('5', 'sent', '2026-12-14')]),
    ...Array.from({ length: rows }, (_, i) => make(10 + i, `c${i % 5}`, ['access'], 'email', [step(`${10 + i}`, 'composed', '2026-12-20'), step(`${10 + i}`, 'sent', '2026-12-20')])),
  ];
  const data = {
    people: filled ? [structuredClone(zoe)] : ([] as PersonView[]),
    companies: filled ? structuredClone(companies) : ([] as CompanyView[]),
    requests: filled ? requests : ([] as FakeRequest[]),
    rights: offeredRights,
    write(i: RequestInput, today: string, id: string): FakeRequest {
      const c = data.companies.find((x) => x.id === i.company)?.company;
      const made: FakeRequest = {
        id, reference: '2026-K7Q3', input: i, company: c?.trading_name ?? c?.name ?? '', person: data.people.find((p) => p.id === i.person)?.name ?? '',
        timeline: [step(id, 'composed', today)],
      };
      data.requests.push(made);
      return made;
    },
  };
  return data;
}
