/** A few invented records of a company directory. */
import type { DirectoryDiscovery, DirectoryHit, DirectoryPack, DirectoryPackLine, DirectoryRecord, DirectoryState } from '../bindings';

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
  return records.filter(met).map((r) => hitOf(r, wanted));
}

const hitOf = (r: DirectoryRecord, wanted: string): DirectoryHit => ({
  slug: r.slug, name: r.name, country: r.country, score: 0.9, source: 'directory', company: null, service: wanted === '' ? null : r.runs.find((s) => s.toLowerCase().includes(wanted)) ?? null,
  town: r.address.at(-1) ?? null, site: `${r.slug}.example`, kind: r.kinds[0] ?? null, quality: r.quality, known_by: 'directory, checked',
  });

export const packs: DirectoryPackLine[] = [
  { id: 'social-media', name: 'Social networks', country: null, kind: 'choose', companies: 2 },
  { id: 'credit-agencies-de', name: 'Credit agencies', country: 'DE', kind: 'add-all', companies: 2 },
];

export function packOf(id: string): DirectoryPack | undefined {
  const pack = packs.find((p) => p.id === id);
  const of = id === 'social-media' ? records.slice(1) : records.slice(0, 2);
  return pack && {
    pack, companies: of.map((r) => hitOf(r, '')), provenance: 'Open directory datenanfragen.de, copy of 21 July 2026.',
    note: pack.kind === 'choose' ? 'Choose those that you have to do with.' : 'They may hold data on anybody who lives there: all of them are worth a letter.',
  };
}

export const directoryState = (updated: boolean): DirectoryState => ({
  directory: { name: 'datenanfragen.de', url: 'github.com/datenanfragen/data', as_of: updated ? '2026-12-01' : '2026-07-21', licence: 'CC0-1.0' },
  companies: updated ? 3071 : 3069, packs: 14, updated_on: updated ? '2026-12-29' : null, updated_from: updated ? 'data-main.zip' : null,
  sentence: updated ? 'Open directory datenanfragen.de, copy of 1 December 2026, with 3071 companies; taken in on 29 December 2026.' : 'Open directory datenanfragen.de, copy of 21 July 2026, with 3069 companies; it came with the app.',
  published: 'github.com/datenanfragen/data/archive/HEAD.zip',
  conflicts: updated ? [{ slug: 'kreditkunde', field: 'email', was: 'a@kreditkunde.example', now: 'c@kreditkunde.example', value: 'b@kreditkunde.example', on: '2026-11-26', conflict: true, sentence: 'E-mail: you corrected it to “b@kreditkunde.example” on 26 November 2026, when the directory said “a@kreditkunde.example”. It says “c@kreditkunde.example” now: look which is right.' }] : [],
});

export const discovery = (): DirectoryDiscovery => ({
  files: [{ name: 'passwords.csv', kind: 'firefox', read: 3, sentence: 'passwords.csv: passwords of Firefox, 3 accounts' }],
  proposals: records.slice(0, 2).map((r) => ({ company: hitOf(r, ''), why: [{ kind: 'account' as const, what: `${r.slug}.example`, count: 1, first: null, last: null, sentence: `1 account at ${r.slug}.example` }] })),
  unmatched: ['forum.example'], unmatched_total: 1,
  sentence: '2 companies of the directory, and 1 domain without one. Nothing of the file is kept, and nothing was sent.',
});
