import type { CompanyInput, MarkKind, NoticeField, NoticeView, Quote } from '../bindings';

/** Invented. The emoji in its first line shifts every offset of a reader that counts UTF-16 units. */
export const noticeText = [
  '🔒 Privacy notice of Lumen & Fils 🇫🇷',
  '',
  'Last changed on 3 March 2025. Please read this notice with care.',
  '',
  '1. Who we are',
  '',
  'Lumen & Fils, a simplified joint-stock company with a capital of 16,000 euros, whose registered office is located at 14 quai des Brumes, 44000 NANTES, registered with the RCS of Nantes under number 812 345 678 (hereinafter “LUMIO”), acts as controller of your data.',
  '',
  '2. What we collect',
  '',
  ...Array.from({ length: 14 }, (_, i) => `2.${i + 1}. When you use the service, we collect what you type, the pages you open and the time at which you do so, in order to run the service, to improve it and to tell our partners how it is used.`),
  '',
  '3. How long we keep it',
  '',
  'Your data is only kept for the time strictly necessary for these purposes.',
  '',
  '4. Your rights',
  '',
  '• Right of access (Article 15 GDPR) and rectification (Article 16 GDPR)',
  '• Right to erase your personal data (Article 17 GDPR)',
  '• Right to define the fate of your personal data after your death',
  '',
  'To use these rights, write to Ms Éloïse Grand, data protection officer, at privacy@lumio.example or by post to the address above.',
].join('\n');

function quotes(text: string, words: string[]): Quote[] {
  return words.flatMap((quote) => {
    const at = text.indexOf(quote);
    if (at < 0) return [];
    const start = [...text.slice(0, at)].length;
    return [{ quote, start, end: start + [...quote].length, line: text.slice(0, at).split('\n').length }];
  });
}

export function noticeView(text: string, source: string | null): NoticeView {
  const field = (name: string, value: string, kind: MarkKind, ...words: string[]): NoticeField => ({
    field: name, label: null, value, kind, inferred: words.length === 0, evidence: quotes(text, words),
  });
  const proposed: CompanyInput = {
    name: 'Lumen & Fils', trading_name: 'LUMIO', legal_form: 'SAS', registration_number: 'RCS Nantes 812 345 678',
    address: ['14 quai des Brumes', '44000 Nantes'], country: 'FR', email: 'privacy@lumio.example', web_form: null,
    website: null, attention: 'Éloïse Grand', region: null, regime: null,
  };
  return {
    text,
    source,
    // The views use the fields below; the reading itself is for the record.
    reading: { language: 'en', text_sha256: '00', source } as NoticeView['reading'],
    proposed,
    fields: [
      field('name', 'Lumen & Fils', 'who', 'Lumen & Fils, a simplified'.slice(0, 12)),
      field('trading_name', 'LUMIO', 'who', 'LUMIO'),
      field('address', '14 quai des Brumes, 44000 Nantes', 'where', '14 quai des Brumes, 44000 NANTES'),
      { ...field('country', 'FR', 'where', '44000 NANTES'), inferred: true },
      field('email', 'privacy@lumio.example', 'where', 'privacy@lumio.example'),
      field('attention', 'Éloïse Grand', 'where', 'Ms Éloïse Grand'),
      field('legal_form', 'SAS', 'who', 'simplified joint-stock company'),
      field('registration_number', 'RCS Nantes 812 345 678', 'who', 'RCS of Nantes under number 812 345 678'),
      field('right:access', 'granted', 'right', 'Right of access (Article 15 GDPR)'),
      field('right:rectification', 'granted', 'right', 'rectification (Article 16 GDPR)'),
      field('right:erasure', 'partial', 'right', 'Right to erase your personal data (Article 17 GDPR)'),
      { ...field('owes:N12', 'partial', 'owes', 'only kept for the time strictly necessary'), inferred: false },
      { ...field('finding:no_period', '13(2)(a)', 'owes', 'only kept for the time strictly necessary'), inferred: false },
      field('right:post_mortem', 'granted', 'right', 'Right to define the fate of your personal data after your death'),
    ],
    perhaps: null,
    owes: [
      { id: 'N20', label: 'The right to complain to an authority', status: 'missing', field: 'owes:N20' },
      { id: 'N12', label: 'How long data are kept, or by what rule', status: 'partial', field: 'owes:N12' },
    ],
    questions: [{ id: 'N24', label: 'Where they got the data', passages: quotes(text, ['Right of access (Article 15 GDPR)']) }],
    findings: [{ field: 'finding:no_period', text: 'The notice gives no period for which data are kept.', article: '13(2)(a)', severity: 'medium' }],
    gaps: ['that you can complain to an authority (Art. 13(2)(d) GDPR)', 'how long anything is kept (Art. 13(2)(a) GDPR)', 'through which form you can ask (Art. 12(2) GDPR)'],
  };
}
