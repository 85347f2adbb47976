/** A company or a person as typed. Every member is a string, which a form can hold exactly as it was written. */
import type { CompanyInput, PersonInput, PersonView } from '../bindings';

export const companyFields = [
  'name', 'trading_name', 'address', 'country', 'region', 'email', 'web_form', 'attention', 'legal_form', 'registration_number', 'website',
] as const;
export type CompanyField = (typeof companyFields)[number];
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

export function companyInput(text: CompanyText): CompanyInput {
  return {
    name: text.name.trim(),
    trading_name: orNull(text.trading_name),
    legal_form: orNull(text.legal_form),
    registration_number: orNull(text.registration_number),
    address: toLines(text.address),
    country: orNull(text.country),
    region: orNull(text.region),
    email: orNull(text.email),
    web_form: orNull(text.web_form),
    website: orNull(text.website),
    attention: orNull(text.attention),
  };
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

/** "Un Dixième (BAKUP)": the legal name, and the brand if it differs. */
export const nameOf = (c: { name: string; trading_name: string | null }): string =>
  c.trading_name && c.trading_name !== c.name ? `${c.name} (${c.trading_name})` : c.name;
