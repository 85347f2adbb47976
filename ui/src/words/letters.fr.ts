import type { lettersEn } from './letters.en';

export const lettersFr: typeof lettersEn = {
  tone: 'Le ton de la lettre',
  tones: { plain: 'Courtois', firm: 'Ferme' },
  toneHints: {
    plain: 'Demande, et dit ce que la loi vous accorde. Convient pour une première lettre.',
    firm: 'Exige. Rappelle leur obligation et son article, et dit ce qui suivra si rien ne vient.',
  },
};
