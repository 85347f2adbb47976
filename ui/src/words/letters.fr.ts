import type { lettersEn } from './letters.en';

export const lettersFr: typeof lettersEn = {
  tone: 'Le ton de la lettre',
  tones: { plain: 'Courtois', firm: 'Ferme' },
  toneHints: {
    plain: 'Demande, et dit ce que la loi vous accorde. Convient pour une première lettre.',
    firm: 'Exige. Rappelle leur obligation et son article, et dit ce qui suivra si rien ne vient.',
  },
  signature: 'Signature',
  signatureLead: 'Elle figure au-dessus du nom dans les lettres que vous écrirez désormais. Sinon, la place reste libre pour le stylo. Elle est scellée dans votre coffre.',
  shown: 'La signature telle qu’elle figure dans une lettre',
  draw: 'La tracer',
  choose: 'Choisir une image',
  remove: 'La retirer',
  pad: 'Tracez ici votre signature, à la souris ou au stylet',
  undoStroke: 'Annuler le dernier trait',
  clear: 'Effacer',
  keep: 'Garder cette signature',
  kept: 'La signature est gardée.',
  removed: 'Les lettres à venir seront signées à la main. Celles déjà écrites gardent leur signature.',
  signed: 'Y mettre ma signature',
  signedHint: 'Sans elle, la place reste libre pour signer à la main.',
};
