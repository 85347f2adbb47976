/** The company that was chosen in question 1, before it is used: as the person sees it. */
import type { CompanyView, DirectoryHit, DirectoryRecord } from '../bindings';
import type { Words } from '../words';

export type Chosen = {
  /** Its id, if it is in the vault. */
  company: string | null;
  /** Its name in the directory. */
  slug: string | null;
  service: string | null;
  name: string;
  /** What is known, each with its label, in lines. */
  facts: [string, string[]][];
  /** What the person should know before they write. */
  notes: string[];
  provenance: string | null;
};

const present = (facts: [string, (string | null | undefined)[]][]): [string, string[]][] =>
  facts.map(([label, values]): [string, string[]] => [label, values.filter((v): v is string => Boolean(v))]).filter(([, values]) => values.length > 0);

/** A record of the directory that is not in the vault yet. */
export function ofRecord(record: DirectoryRecord, hit: Pick<DirectoryHit, 'service'>, country: (code: string) => string, w: Words): Chosen {
  const asked = record.elements.filter((e) => !e.optional).map((e) => e.label);
  return {
    company: null, slug: record.slug, service: hit.service, name: record.name,
    facts: present([
      [w.directory.address, [...record.address, record.country && country(record.country)]],
      [w.directory.email, [record.email]], [w.directory.form, [record.web_form]], [w.directory.site, [record.website]],
    ]),
    notes: [
      ...(record.redirected ? [record.redirected] : []),
      ...(asked.length > 0 ? [w.directory.asks(asked.join(', '))] : []),
      ...(record.asks_identity ? [w.directory.asksIdentity] : []),
      ...record.missing,
      ...record.corrections.map((c) => c.sentence),
    ],
    provenance: record.provenance,
  };
}

/** A company of the vault, and where the directory says something else of it. */
export function ofCompany(view: CompanyView, record: DirectoryRecord | null, country: (code: string) => string, w: Words): Chosen {
  const { company } = view;
  return {
    company: view.id, slug: view.directory?.slug ?? null, service: null, name: view.display_name,
    facts: present([
      [w.directory.address, [...company.address, company.country && country(company.country)]],
      [w.directory.email, [company.email]], [w.directory.form, [company.web_form]], [w.directory.site, [company.website]],
    ]),
    notes: (record?.differences ?? []).map((d) => w.directory.differs(d.label, d.own ?? w.directory.nothing, d.directory ?? w.directory.nothing)),
    provenance: record && view.origin === 'directory' ? record.provenance : null,
  };
}
