import type { LetterLanguage } from '../../../bindings';

/** The proposed purpose of a copy, in the language of the letter that it is enclosed with: its reader reads both. */
const purposes: Record<LetterLanguage, (reference: string) => string> = {
  en: (r) => `proof of identity, request ${r}`,
  fr: (r) => `preuve d’identité, demande ${r}`,
  de: (r) => `Identitätsnachweis, Antrag ${r}`,
  es: (r) => `prueba de identidad, solicitud ${r}`,
  it: (r) => `prova dell’identità, richiesta ${r}`,
  nl: (r) => `bewijs van identiteit, verzoek ${r}`,
  pl: (r) => `potwierdzenie tożsamości, wniosek ${r}`,
  pt: (r) => `prova de identidade, pedido ${r}`,
};

export const purposeIn = (language: LetterLanguage | null, reference: string): string => purposes[language ?? 'en'](reference);
