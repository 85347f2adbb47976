import type { AnswerCheckView, AnswerItem, AnswerKind, AnswerItemView, AnswerPart, AnswerShow, AnswerSummary, FileView, Language, Tick } from '../bindings';

const say = <T>(language: Language, en: T, fr: T): T => (language === 'fr' ? fr : en);

const file = (id: string, name: string, size: number): FileView => ({ id, name, media_type: 'application/octet-stream', size, sha256: '00' });

/** An invented answer: a mail with a table, an export as an archive, a chat, a picture, and what nobody can read. */
export const answerFiles = (): FileView[] => [
  file('f-mail', 'Your data.eml', 184_320),
  file('f-zip', 'export.zip', 2_400_000),
  file('f-csv', 'Folder/logins.csv', 840_000),
  file('f-chat', 'Folder/_chat.txt', 12_000),
  file('f-json', 'Folder/profile.json', 3_000),
  file('f-png', 'Folder/photo.png', 90_000),
  file('f-lock', 'locked.zip', 4_000),
];

export const ROWS = 5000;
const login = (n: number): string[] => [`2026-0${1 + (n % 9)}-1${n % 10} 09:${String(n % 60).padStart(2, '0')}`, `203.0.113.${n % 250}`, n % 3 ? 'Firefox on Linux' : 'Telephone', n === 41 ? 'zoe@example.org' : ''];

const item = (answer: string, path: string, kind: string, kind_name: string, more: Partial<AnswerItem> = {}): AnswerItem => ({
  answer, file: path, path, kind, format: kind, kind_name, size: 2_000, state: 'read', reason: null, todo: null, rows: null, encoding: null, repaired: false, language: null, first: null, last: null, text: '', ...more,
});

export function answerSummary(language: Language): AnswerSummary {
  const locked = { state: 'locked' as const, reason: say(language, 'A password is needed (AES-256).', 'Un mot de passe est nécessaire (AES-256).'), todo: say(language, 'Give the password; it often comes in a second message.', 'Donnez le mot de passe ; il arrive souvent dans un second message.') };
  const mail = say(language, 'E-mail', 'courriel');
  return {
    answer: { kind: 'incomplete', quote: null, language: 'en', proposals: {} },
    items: [
      item('f-mail', 'Your data.eml', 'mail', mail), item('f-mail', 'table.csv', 'csv', 'CSV', { rows: 3 }),
      item('f-zip', 'export.zip', 'archive', 'zip'), item('f-zip', 'ads/advertisers.json', 'json', 'JSON', { rows: 12 }), item('f-zip', 'ads/interests.json', 'json', 'JSON', { rows: 40 }), item('f-zip', 'readme.html', 'html', 'HTML'),
      item('f-csv', 'Folder/logins.csv', 'csv', 'CSV', { rows: ROWS }), item('f-chat', 'Folder/_chat.txt', 'text', 'text', { rows: 3 }), item('f-json', 'Folder/profile.json', 'json', 'JSON'),
      item('f-png', 'Folder/photo.png', 'image', 'PNG'), item('f-lock', 'locked.zip', 'archive', 'zip', locked),
    ],
    export: { id: 'instagram', name: 'Instagram', confidence: 'named', because: ['your_instagram_activity/', 'ads_information/'], parts: null },
    features: [
      { kind: 'email', value: 'zoe@example.org', count: 3, first: '2026-02-11', last: '2026-09-14', at: [{ answer: 'f-csv', file: 'Folder/logins.csv', path: 'Folder/logins.csv', part: 0, row: 42, field: 'mail' }] },
      ...Array.from({ length: 40 }, (_, n) => ({ kind: 'ip' as const, value: `203.0.113.${n}`, count: 20, first: '2026-01-10', last: '2026-09-19', at: [{ answer: 'f-csv', file: 'Folder/logins.csv', path: 'Folder/logins.csv', part: 0, row: n + 1, field: 'ip' }] })),
    ],
    months: [{ month: '2025-11', count: 40 }, { month: '2026-01', count: 220 }, { month: '2026-02', count: 410 }, { month: '2026-05', count: 120 }],
    kinds: [{ kind: 'json', kind_name: 'JSON', items: 3, size: 6_000, rows: 52 }, { kind: 'mail', kind_name: mail, items: 1, size: 184_320, rows: 0 }],
    data: [{ kind: 'email', name: 'E-mail', values: 1, count: 3 }, { kind: 'ip', name: 'IP', values: 40, count: 800 }],
    first: '2025-11-03', last: '2026-05-28', notes: [],
  };
}

export function answerShown(p: AnswerShow, language: Language): AnswerItemView {
  const count = p.count ?? 200;
  const view = (kind: string, kind_name: string, parts: AnswerPart[], more: Partial<AnswerItemView> = {}): AnswerItemView => ({
    answer: p.answer, file: p.answer, path: p.item ?? p.answer, kind, format: kind, kind_name, state: 'read', language: null, notes: [], parts, features: [], ...more,
  });
  const one = (total: number, shows: AnswerPart['shows']): AnswerPart => ({ from: p.from, total, goes_on: false, shows });
  const table = (total: number): AnswerPart => {
    const rows = Array.from({ length: Math.max(0, Math.min(count, total - p.from)) }, (_, i) => login(p.from + i));
    return one(total, { table: { name: '', hidden: false, columns: ['date', 'ip', 'device', 'mail'], rows, delimiter: ';', encoding: 'windows-1252' } });
  };
  const guessed = { what: say(language, 'The encoding was found out by the letters: windows-1252. It could be another.', 'L’encodage a été déduit des lettres : windows-1252. Il pourrait être autre.'), todo: null, advice: 'choose_encoding' as const, line: null };
  const key = p.item ?? p.answer;
  switch (key) {
    case 'f-mail': return view('mail', 'E-mail', [one(4, { mail: {
      subject: say(language, 'Your request of 3 December', 'Votre demande du 3 décembre'), from: [{ name: 'Data protection', address: 'dpo@stockup.example' }], to: [{ name: 'Zoë', address: 'zoe@example.org' }], reply_to: [{ name: '', address: 'other@elsewhere.example' }],
      sent: '2026-12-20T09:15:00Z', labels: [], references: ['HB-2026-001'],
      blocks: [
        { paragraph: { text: say(language, 'Please find your data enclosed.', 'Vous trouverez vos données ci-jointes.') } },
        { link: { shown: 'stockup.example/privacy', real: 'tracker.example/c?u=1', differs: true } },
        { quote: { text: 'I ask for access to my data.' } }, { quote: { text: 'Regards' } },
      ],
      attachments: [{ path: 'table.csv', name: 'table.csv', kind_name: 'CSV', size: 2_000, inline: false }],
    } })]);
    case 'table.csv': return view('csv', 'CSV', [table(3)]);
    case 'f-csv': return view('csv', 'CSV', [table(ROWS)], { notes: [guessed] });
    case 'f-zip': return view('archive', 'zip', [one(3, { entries: { entries: ['ads/advertisers.json', 'ads/interests.json', 'readme.html'].map((path) => ({ path, size: 2_000, folder: false, locked: false, refused: false })) } })]);
    case 'f-chat': return view('text', 'text', [one(3, { messages: { title: 'Family', participants: ['Ana', 'Zoë'], messages: [{ at: '2026-02-03T10:00', sender: 'Ana', text: 'Hello' }, { at: '2026-02-03T10:01', sender: 'Zoë', text: 'Good morning' }, { at: '03/04/2026', sender: 'Ana', text: 'See you' }] } }), one(3, { text: { lines: ['Ana: Hello', 'Zoë: Good morning', 'Ana: See you'], encoding: 'UTF-8' } })]);
    case 'f-json': case 'ads/advertisers.json': case 'ads/interests.json': return view('json', 'JSON', [one(2, { records: { name: '', json: JSON.stringify({ name: 'Zoë', verified: true, interests: ['trains', 'cheese'], logins: [{ at: '2026-01-01', ip: '203.0.113.5' }, { at: '2026-01-02', ip: '203.0.113.6' }] }) } })]);
    case 'f-png': return view('image', 'PNG', [one(1, { picture: { width: 640, height: 480 } })]);
    case 'readme.html': return view('html', 'HTML', [one(3, { page: { title: 'Read me', blocks: [{ heading: { level: 1, text: 'Your export' } }, { item: { text: 'first' } }, { item: { text: 'second' } }] } })]);
    case 'f-lock': return view('archive', 'zip', [], { state: 'locked', notes: [{ what: say(language, 'A password is needed (AES-256).', 'Un mot de passe est nécessaire (AES-256).'), todo: say(language, 'Give the password; it often comes in a second message.', 'Donnez le mot de passe ; il arrive souvent dans un second message.'), advice: 'give_password', line: null }] });
    default: return view('pdf', 'PDF', [one(2, { page: { title: '', blocks: [{ page_break: { number: 1 } }, { paragraph: { text: 'All we hold about you.' } }] } })]);
  }
}

/** What the person said of the invented answer so far. */
const said: { kind: AnswerKind | null; ticks: Record<string, Tick> } = { kind: null, ticks: {} };


export function answerCheck(language: Language, p: Record<string, unknown>): AnswerCheckView {
  said.kind = (p['kind'] as AnswerKind | null | undefined) ?? said.kind;
  for (const { id, tick } of (p['items'] as { id: string; tick: Tick }[] | undefined) ?? []) said.ticks[id] = tick;
  const passage = (quote: string) => ({ answer: 'f-mail', file: 'Your data.eml', path: '', start: 0, end: quote.length, quote });
  const owed: [string, string, string, string | null][] = [
    ['A00', '15(1)', say(language, 'Whether they hold any', 'S’ils en détiennent'), 'We confirm that we process personal data about you.'],
    ['A03', '15(1)(c)', say(language, 'Who got them, by name', 'Qui les a reçues, nommément'), 'Your data were disclosed to Kranichpost Ltd.'],
    ['A07', '15(1)(g)', say(language, 'Where they come from', 'D’où elles viennent'), null],
  ];
  const items = owed.map(([id, article, title, quote]) => ({
    id, article, title, tick: said.ticks[id] ?? 'open' as Tick, claims: id === 'A03' ? [{ text: 'Talerflink AG', in_answer: false }] : [],
    proposal: quote ? { status: 'present' as const, said: say(language, 'It seems to be there', 'Cela semble y être'), passage: passage(quote), sure: true, rule: `en.${id}.says` } : null,
  }));
  const open = items.filter((item) => item.tick === 'open' || item.tick === 'partial').map((item) => item.id);
  const given = items.filter((item) => item.tick === 'present').length;
  const kind = (id: AnswerKind, name: string) => ({ kind: id, name, follows: say(language, 'Compare it with the list.', 'Comparez avec la liste.') });
  return {
    request: p['answer'] as string, reference: '2026-7K3QX', event: p['answer'] as string, on: '2026-11-20', files: answerFiles(), language: 'en',
    proposed: 'incomplete', passage: passage('We confirm that we process personal data about you.'), kind: said.kind, gives: true,
    kinds: [kind('incomplete', say(language, 'They answered in part', 'Ils ont répondu en partie')), kind('refusal', say(language, 'They refuse', 'Ils refusent'))],
    items, remarks: [], score: { given, of: items.length, sentence: say(language, `${given} of ${items.length} by your ticks`, `${given} sur ${items.length} d’après vos coches`) },
    open, letter: 'F2', next: { id: 'ask_missing', sentence: say(language, 'Write to them what is missing from their answer.', 'Écrivez-leur ce qui manque dans leur réponse.'), reason: null, letter: 'F2', on: null },
  };
}
