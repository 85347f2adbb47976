/** Many letters at once, as the invented case has them. */
import type { BatchReport, BatchRequest, CompanyView, PersonView } from '../bindings';

/** The pairs that were written before are not made twice; a company without any address is left out. */
export function fakeBatch(asked: BatchRequest, people: PersonView[], companies: CompanyView[], written: Map<string, string>): BatchReport {
  const report: BatchReport = {
    ids: [], possible: 0, already: 0, kept: [], letters: [], cautions: [], left_out: [], notes: [], saved: null, around: [], dry_run: asked.dry_run, cancelled: false, left: 0,
  };
  for (const person of people.filter((p) => asked.people_known.includes(p.id))) {
    for (const company of companies.filter((c) => asked.companies_known.includes(c.id))) {
      const key = `${person.id} ${company.id} ${asked.rights.join(' ')}`;
      const { email, address } = company.company;
      if (!email && address.length === 0) {
        report.left_out.push({ person: person.name, person_row: 1, company: company.company.name, company_row: 1, code: 'missing_addressee', reason: 'There is nobody this letter could be sent to. Add an address.' });
        continue;
      }
      const before = written.get(key);
      const fact = asked.facts.find((f) => f.company === company.id && f.person === person.id) ?? asked.facts.find((f) => f.company === company.id && !f.person);
      report.possible += 1;
      report.letters.push({ person: person.name, company: company.company.name, rights: asked.rights, channel: asked.channel ?? (email ? 'email' : 'post'), fact: fact?.fact ?? null, kept: before !== undefined });
      if (before !== undefined) {
        report.already += 1;
        report.kept.push(before);
      } else if (!asked.dry_run) {
        written.set(key, `batch${written.size}`);
        report.ids.push(`batch${written.size - 1}`);
      }
    }
  }
  const silent = report.letters.filter((l) => !l.fact);
  if (silent.length > 0) report.cautions.push({ kind: 'no_fact', letters: silent.length, companies: [...new Set(silent.map((l) => l.company))], sentence: `${silent.length} letters do not say why the company may hold data.` });
  if (!asked.dry_run) report.letters = [];
  if (asked.out) report.saved = '/home/zoe/Documents/letters';
  return report;
}
