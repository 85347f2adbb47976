/** Texts for how a letter speaks and how it is signed. */
export const lettersEn = {
  tone: 'How the letter speaks',
  tones: { plain: 'Plainly', firm: 'Firmly' } as Record<string, string>,
  toneHints: {
    plain: 'Asks, and says what the law gives you. Right for a first letter.',
    firm: 'Demands. Names their duty and its article, and says what follows if nothing comes.',
  } as Record<string, string>,
  signature: 'Signature',
  signatureLead: 'It stands above the typed name in letters you write from now on. Without one, there is room for a pen. It is sealed in your vault.',
  shown: 'The signature as it stands in a letter',
  draw: 'Draw it',
  choose: 'Choose a picture',
  remove: 'Take it away',
  pad: 'Draw your signature here with the mouse or a pen',
  undoStroke: 'Undo the last stroke',
  clear: 'Clear',
  keep: 'Keep this signature',
  kept: 'The signature is kept.',
  removed: 'Letters from now on are signed by hand. Those already written keep their signature.',
  signed: 'Put my signature in',
  signedHint: 'Without it, the letter has room to sign by hand.',
};
