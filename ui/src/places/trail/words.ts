/** The texts of this page and of the same asked again, apart from those of the start. */
import type { Language } from '../../bindings';
import { again as againEn, trail as trailEn } from '../../words/en/trail';
import { again as againFr, trail as trailFr } from '../../words/fr/trail';

const all: Record<Language, { trail: typeof trailEn; again: typeof againEn }> = {
  en: { trail: trailEn, again: againEn },
  fr: { trail: trailFr, again: againFr },
};

export const trailWords = (language: Language): typeof trailEn => all[language].trail;
export const againWords = (language: Language): typeof againEn => all[language].again;
