/** A few invented records of a company directory. */
import type { DirectoryHit, DirectoryRecord } from '../bindings';

const record = (slug: string, name: string, more: Partial<DirectoryRecord>): DirectoryRecord => ({
  slug, name, runs: [], address: ['Hauptstr. 1', '10115 Berlin'], country: 'DE', email: `datenschutz@${slug}.example`, web_form: null, website: `www.${slug}.example`, phone: null, fax: null,
  language: 'de', medium: 'email', elements: [], asks_identity: false, categories: [], kinds: ['commerce'], serves: ['de'], packs: [], sources: [], quality: 'verified',
  directory: { name: 'datenanfragen.de', url: 'github.com/datenanfragen/data', as_of: '2026-07-21', licence: 'CC0-1.0' },
  provenance: 'Open directory datenanfragen.de, copy of 21 July 2026; a person has checked this record.',
  missing: [], corrections: [], company: null, differences: [], redirected: null, ...more,
});

export const records: DirectoryRecord[] = [
  record('kreditkunde', 'Kreditkunde Holding AG', {
    kinds: ['credit agency'], asks_identity: true,
    elements: [{ label: 'Name', kind: 'name', optional: false }, { label: 'Geburtsdatum', kind: 'birthdate', optional: false }],
  }),
  record('kreditbote', 'Kreditbote GmbH & Co. KG', { runs: ['Bote Express', 'Kredit24'], quality: 'scraped' }),
  record('lumio-fr', 'Lumio SA', { country: 'FR', address: ['2 rue Haute', '44000 Nantes'], language: null, email: null, missing: ['No e-mail address is known: write by post, or ask them.'] }),
];

export function searchRecords(typed: string): DirectoryHit[] {
  const wanted = typed.trim().toLowerCase();
  const met = (r: DirectoryRecord) => [r.name, ...r.runs, r.website ?? ''].some((t) => t.toLowerCase().includes(wanted));
  return records.filter(met).map((r) => ({
    slug: r.slug, name: r.name, country: r.country, score: 0.9, source: 'directory', company: null, service: r.runs.find((s) => s.toLowerCase().includes(wanted)) ?? null,
    town: r.address.at(-1) ?? null, site: `${r.slug}.example`, kind: r.kinds[0] ?? null, quality: r.quality, known_by: 'directory, checked',
  }));
}
