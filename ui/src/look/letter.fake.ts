import type { CompanyInput, PersonView, RequestInput } from '../bindings';
import type { Preview } from '../preview';

/** Enough text to see the letter change with the answers; the real one is written and set in Rust. */
export function letterText(input: RequestInput, person: PersonView, company: CompanyInput): string {
  const french = input.delivery.language === 'fr';
  const ids = input.identifiers.map((i) => `${i.label}: ${i.value}`);
  return [
    person.name, ...person.address, '', company.name, ...company.address, '',
    `${input.delivery.place ?? ''}, ${french ? 'le 29 décembre 2026' : '29 December 2026'}`, '',
    french ? `Objet : ${input.rights.join(', ')}` : `Subject: ${input.rights.join(', ')}`, '',
    french ? 'Madame, Monsieur,' : 'Dear Sir or Madam,', '',
    input.fact ?? '', ...ids, '',
    ...Array.from({ length: 9 }, () => (french
      ? 'Je vous demande de m’informer des données que vous détenez sur moi, de leurs finalités et de leurs destinataires.'
      : 'Please tell me which personal data about me you hold, for which purposes, and to whom they have been disclosed.')),
    '', person.name,
  ].join('\n');
}

/** Words as bars: screenshots are about where the lines fall. */
export function letterPages(text: string): Preview {
  // A screenshot run may provide a letter that the real engine has set.
  const real = (globalThis as { setLetter?: Preview }).setLetter;
  if (real) return real;
  const rows = text.split('\n').flatMap((l) => (l.length > 88 ? [l.slice(0, 88), l.slice(88)] : [l]));
  return {
    upem: 1000,
    glyphs: ['v-450h380v450z', 'v-660h380v660z'],
    pages: [{
      width_mm: 210,
      height_mm: 297,
      marks: [[4, 99, 9, 99, 0.5], [4, 198, 9, 198, 0.5]],
      figures: [],
      lines: rows.map((row, i) => ({
        x_mm: 25, y_mm: 28 + i * 5.6, size_pt: 11, text: row,
        glyphs: [...row].flatMap((c, x) => (c === ' ' ? [] : [c === c.toUpperCase() ? 1 : 0, x * 480])),
      })),
    }],
  };
}
