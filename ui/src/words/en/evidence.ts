/** Texts of the evidence pack. What is lacking comes worded from the desk. */
import { many } from './count';

export const evidence = {
  evidence: {
    open: 'Evidence pack …',
    title: 'Evidence pack',
    back: 'To the request',
    lead: 'For the authority: one PDF with the course of events and the letters, and a ZIP of every original with its checksum.',
    to: (authority: string) => `For: ${authority}.`,
    holds: (n: number, size: string) => `${many(n, 'document', 'documents')}, ${size}.`,
    lacking: 'This is lacking',
    advised: 'This would help',
    complete: 'Nothing is lacking that a complaint needs, as far as your record shows.',
    anyway: 'You can make the pack all the same, and again later.',
    save: 'Save in a folder …',
    opened: 'The pack is open in your viewer.',
    working: 'Making the pack',
    made: (pages: number, n: number) => `The pack is made: ${many(pages, 'page', 'pages')}, ${many(n, 'original', 'originals')}.`,
    named: 'Only named in the PDF, with the reason:',
  },
};
