/** What an invented search finds: a mail of a company, a row of its table, a note. */
import type { Language, SearchHit, SearchKind, SearchState } from '../bindings';
import type { fakeCase } from './case.fake';

export const searchState = (done: boolean): SearchState => ({ ready: done ? 12 : 3, total: 12, goes_on: !done, note: null });

const texts: { kind: SearchKind; en: string; fr: string; title: string; item: string | null; row: number; text: string }[] = [
  { kind: 'answer', en: 'Answer', fr: 'Réponse', title: 'mails/2026-11-02.eml', item: 'mails/2026-11-02.eml', row: 0, text: 'Bonjour, vous trouverez ci-joint la quittance de votre abonnement pour l’adresse de Łódź, ainsi que la liste des destinataires.' },
  { kind: 'answer', en: 'Answer', fr: 'Réponse', title: 'orders.csv', item: 'orders.csv', row: 136, text: '137 2026-03-04 quittance 12,50 EUR' },
  { kind: 'note', en: 'Note', fr: 'Note', title: '2026-HB-0007', item: null, row: 0, text: 'They called about the quittance and will send it again.' },
];

/** Found by one word, as it stands. */
export function fakeHits(data: ReturnType<typeof fakeCase>, typed: string, language: Language): SearchHit[] {
  const word = typed.trim().toLowerCase();
  const request = data.requests[0];
  return texts.filter((one) => one.text.toLowerCase().includes(word)).map((one) => {
    const from = Array.from(one.text.toLowerCase().split(word)[0] ?? '').length;
    return {
      kind: one.kind, kind_name: one[language === 'fr' ? 'fr' : 'en'], title: one.title, request: request?.id ?? null, reference: request?.reference ?? null,
      company: { id: data.companies[0]?.id ?? '', name: data.companies[0]?.company.name ?? '' }, person: null, event: null,
      file: one.item === null ? null : 'f1', item: one.item, part: 0, row: one.row, day: '2026-11-02',
      passage: { text: one.text, marks: [[from, from + Array.from(word).length]], before: one.row === 0, after: one.kind === 'answer' },
    };
  });
}
