/** Companies of the directory, as they are offered to be ticked. */
import type { DirectoryHit } from '../../bindings';

/** A company of the directory that may be chosen. */
export type Candidate = { slug: string; name: string; /** Where it is, then why it is proposed. */ lines: string[]; /** Its id, if it is in the vault. */ company: string | null };

/** None for a company that the directory does not have. */
export function candidate(hit: DirectoryHit, country: (code: string) => string, why: string[] = []): Candidate[] {
  if (!hit.slug) return [];
  const where = [hit.town, hit.country && country(hit.country), hit.site, hit.kind].filter(Boolean).join(' · ');
  return [{ slug: hit.slug, name: hit.name, company: hit.company, lines: [where, ...why].filter(Boolean) }];
}
