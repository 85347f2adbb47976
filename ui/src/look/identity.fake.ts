/** An invented identity document, and what the desk would answer about it. */
import type { ApiError, FollowUpOffer, IdentityAdvice, IdentityCopyInput, AddedIdentityCopy, IdentityCopyShown, IdentityPictureShown, Language } from '../bindings';

/** One grey pixel, stretched: the drawing is the engine's, the window only shows it. */
const grey = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const kinds = {
  en: [['card', 'Card (identity card, residence permit, driving licence)', ['the photograph', 'the number of the document']], ['passport', 'Page of a passport', ['the photograph']], ['sheet', 'Sheet of A4', ['bank account numbers']]],
  fr: [['card', 'Carte (carte d’identité, titre de séjour, permis de conduire)', ['la photographie', 'le numéro du document']], ['passport', 'Page d’un passeport', ['la photographie']], ['sheet', 'Feuille A4', ['les numéros de compte bancaire']]],
} as const;

export const identityAdvice = (l: Language): IdentityAdvice => ({
  why: [{ text: l === 'fr' ? 'Seulement en cas de doutes raisonnables.' : 'Only where they have reasonable doubts.', law: l === 'fr' ? 'art. 12(6) RGPD' : 'Art. 12(6) GDPR' }],
  ways: [l === 'fr' ? 'Donnez un numéro de client.' : 'Give a customer number.'],
  kinds: kinds[l === 'fr' ? 'fr' : 'en'].map(([id, name, hide]) => ({ id, name, hide: [...hide] })),
});

export const identityPicture = (): IdentityPictureShown => ({ name: 'card.jpg', width: 1200, height: 757, shown: grey });

export function identityShown(input: IdentityCopyInput): IdentityCopyShown {
  if (!input.purpose.trim()) {
    throw { code: 'bad_input', message: 'Something is missing: what it is for.', todo: 'Fill it in.', field: 'purpose' } satisfies ApiError;
  }
  return { picture: grey, width: 504, height: 318, dpi: 149, width_mm: 85.6, height_mm: 54, mark: `COPY only for ${input.recipient} – ${input.purpose} – 2026-12-29` };
}

/** The two letters that answer a demand for identity. */
export const identityOffers = (l: Language, copies: AddedIdentityCopy[]): FollowUpOffer[] => [
  { letter: 'F3', title: l === 'fr' ? 'Contester la demande d’identité' : 'Contest the demand for identity', hint: '', fields: [], given: {}, person: 'p0', language: 'fr', tone: 'plain', channel: 'email', copies: [] },
  { letter: 'F7', title: l === 'fr' ? 'Montrer que c’est bien vous' : 'Show that it is you', hint: '', fields: [], given: {}, person: 'p0', language: 'fr', tone: 'plain', channel: 'email', copies },
];
