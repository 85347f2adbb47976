/** The evidence pack of the example case: what is lacking, and what was made. */
import type { EvidenceCheck, EvidenceMade, Language } from '../bindings';

export function fakeEvidence(language: Language): EvidenceCheck {
  const fr = language === 'fr';
  return {
    reference: '2026-7K3QX', language, authority: null, files: 3, bytes: 184_320,
    points: [
      {
        id: 'no_complaint', need: 'lacking',
        what: fr ? 'La plainte n’est pas encore écrite.' : 'The complaint is not written yet.',
        todo: fr ? 'Écrivez la plainte, puis refaites le dossier.' : 'Write the complaint, then make the pack again.',
      },
      {
        id: 'receipt_estimated', need: 'advised',
        what: fr ? 'Personne n’a consigné le jour de réception.' : 'Nobody recorded the day of receipt.',
        todo: fr ? 'Si vous connaissez ce jour, consignez-le.' : 'If you know the day, record it.',
      },
    ],
  };
}

export function evidenceMade(language: Language): EvidenceMade {
  const document = (n: number, name: string, unshown: string | null) =>
    ({ number: `E${n}`, name, stored_as: `E0${n}-${name}`, size: 61_440, sha256: '0'.repeat(64), unshown });
  return {
    check: fakeEvidence(language), pdf: '/home/zoe/Documents/evidence-2026-7K3QX.pdf',
    originals: '/home/zoe/Documents/evidence-2026-7K3QX-originals.zip', pages: 7,
    documents: [document(1, '2026-7K3QX.pdf', null), document(2, 'broken.png', language === 'fr' ? 'Non reproduit.' : 'Not shown here: damaged.'), document(3, 'answer.pdf', null)],
  };
}
