/** A company or a person as typed. Every member is a string, which a form can hold exactly as it was written. */
import type { CompanyInput, CompanyPatch, PersonInput, PersonView } from '../bindings';

/** The members of a company, in the order in which they are shown. */
export const companyFields = [
  'name', 'trading_name', 'address', 'country', 'region', 'email', 'web_form', 'attention', 'legal_form', 'registration_number', 'website', 'regime',
] as const satisfies readonly (keyof CompanyInput)[];
export type CompanyField = (typeof companyFields)[number];
/** Does not compile while a member of a company is missing above. */
const complete: [Exclude<keyof CompanyInput, CompanyField>] extends [never] ? true : false = true;
void complete;
export type CompanyText = Record<CompanyField, string>;

export type PersonText = { name: string; address: string; country: string; email: string; language: string };

export const noCompany = (): CompanyText => Object.fromEntries(companyFields.map((f) => [f, ''])) as CompanyText;
export const noPerson = (): PersonText => ({ name: '', address: '', country: '', email: '', language: '' });

export const toLines = (text: string): string[] => text.split('\n').map((l) => l.trim()).filter((l) => l !== '');
export const orNull = (text: string): string | null => text.trim() || null;

export function companyText(company: CompanyInput): CompanyText {
  const text = noCompany();
  for (const field of companyFields) {
    const value = company[field];
    text[field] = Array.isArray(value) ? value.join('\n') : (value ?? '');
  }
  return text;
}

/** What the desk takes for a typed member: lines for the address, and null for what was left empty. */
const companyValue = (field: CompanyField, text: string): string | string[] | null =>
  field === 'address' ? toLines(text) : field === 'name' ? text.trim() : orNull(text);

export const companyInput = (text: CompanyText): CompanyInput =>
  Object.fromEntries(companyFields.map((f) => [f, companyValue(f, text[f])])) as CompanyInput;

/** What a correction that was left empty says: text is taken away, a country cannot be, and a church's law gives way to that
 * of the country where churches have one. */
const emptied = (field: CompanyField): string | null => (field === 'country' ? null : field === 'regime' ? 'GDPR' : '');

/** Only what was corrected, over what a notice says. */
export function companyPatch(corrections: Partial<CompanyText>): CompanyPatch {
  const value = (field: CompanyField) => {
    const text = corrections[field];
    if (text === undefined) return null;
    return companyValue(field, text) ?? emptied(field);
  };
  return Object.fromEntries(companyFields.map((f) => [f, value(f)])) as CompanyPatch;
}

export const personText = (p: PersonView): PersonText => ({
  name: p.name,
  address: p.address.join('\n'),
  country: p.country ?? '',
  email: p.email ?? '',
  language: p.language ?? '',
});

export const personInput = (text: PersonText): PersonInput => ({
  name: text.name.trim(),
  address: toLines(text.address),
  country: orNull(text.country),
  email: orNull(text.email),
  language: orNull(text.language),
});
