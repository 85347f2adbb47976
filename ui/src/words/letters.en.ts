/** Texts for how a letter speaks and how it is signed. */
export const lettersEn = {
  tone: 'How the letter speaks',
  tones: { plain: 'Plainly', firm: 'Firmly' } as Record<string, string>,
  toneHints: {
    plain: 'Asks, and says what the law gives you. Right for a first letter.',
    firm: 'Demands. Names their duty and its article, and says what follows if nothing comes.',
  } as Record<string, string>,
};
