import type { AgainOffer, Language, NameTick, TrailBox, TrailConfirm, TrailName, TrailNames, TrailPassage, TrailRequest, TrailView } from '../bindings';

const say = (language: Language, en: string, fr: string): string => (language === 'fr' ? fr : en);

const passage = (language: Language, quote: string, file: string | null): TrailPassage => ({
  request: 'r2', reference: 'HB-2', event: file ? 'e-answer' : 'e-written', on: '2026-11-28', certainty: file ? 'shown' : 'claimed',
  place: file ? say(language, 'answer of 28 Nov 2026, Your data.eml', 'réponse du 28 nov. 2026, Your data.eml') : say(language, 'notice of 23 Nov 2026', 'politique du 23 nov. 2026'),
  file, path: '', start: 120, end: 120 + quote.length, quote, under: file ? null : 'Who receives your data',
});

const POST = 'Your name and your address were disclosed to Kranichpost Ltd for delivery.';
const STATS = 'Wiesel Analytics Ltd, for statistics';
const PAY = 'We also share your data with payment providers.';

/** An invented trail: what one company answered, and what its notice says. */
export function fakeTrail(ticks: Map<string, NameTick>) {
  const name = (language: Language, words: string, kind: boolean, quote: string, file: string | null): TrailName => ({
    role: 'recipient', words, name: words, kind, sure: !kind, is: ticks.get(words) ?? null, passage: passage(language, quote, file), data: kind ? [] : ['name', 'address'],
  });
  const names = (language: Language): TrailNames => ({
    request: 'r2', reference: 'HB-2', company: 'Patient Link',
    texts: [
      { event: 'e-answer', certainty: 'shown', title: say(language, 'What came on 28 Nov 2026', 'Ce qui est arrivé le 28 nov. 2026'), looked: ticks.size > 0, names: [name(language, 'Kranichpost Ltd', false, POST, 'f-mail'), name(language, 'payment providers', true, PAY, 'f-mail')] },
      { event: 'e-written', certainty: 'claimed', title: say(language, 'Their privacy notice, read on 23 Nov 2026', 'Leur politique de confidentialité, lue le 23 nov. 2026'), looked: false, names: [name(language, 'Wiesel Analytics Ltd', false, STATS, null)] },
    ],
  });
  const box = (party: string, part: TrailBox['part'], x: number, y: number, label: string, note: string): TrailBox => ({ party, part, x, y, width: 210, height: 44, label, note, full: label });

  return {
    names,
    confirm(p: TrailConfirm, language: Language): TrailNames {
      p.names.forEach((one) => ticks.set(one.words, one.is));
      return names(language);
    },
    show(of: TrailRequest, language: Language): TrailView {
      const not = say(language, 'not asked yet', 'pas encore sollicité');
      return {
        title: say(language, 'Who had it from whom', 'Qui tient les données de qui') + (of.request ? ': HB-2' : ''),
        sentence: say(language, '3 parties are named, with 2 ways that data went.', '3 parties nommées, 2 chemins suivis par des données.'),
        parties: [
          { id: 'c:c1', name: 'Patient Link', part: 'asked', company: 'c1', requests: [{ request: 'r2', reference: 'HB-2', on: '2026-11-24' }], perhaps: [], fact: null },
          { id: 'n:kranichpost', name: 'Kranichpost Ltd', part: 'named', company: null, requests: [], perhaps: [{ name: 'Kranichpost', sentence: say(language, 'Perhaps Kranichpost of the directory', 'Peut-être Kranichpost de l’annuaire'), company: null, slug: 'kranichpost', country: 'GB' }], fact: `Patient Link told me: “${POST}”` },
          { id: 'n:wiesel', name: 'Wiesel Analytics Ltd', part: 'named', company: null, requests: [], perhaps: [], fact: `The privacy notice of Patient Link says: “${STATS}”` },
        ],
        flows: [
          { from: 'c:c1', to: 'n:kranichpost', role: 'recipient', certainty: 'shown', sentence: say(language, 'The answer of Patient Link names Kranichpost Ltd as a recipient.', 'La réponse de Patient Link nomme Kranichpost Ltd comme destinataire.'), data: ['address', 'name'], passages: [passage(language, POST, 'f-mail')], proposal: 'Write to Kranichpost Ltd' },
          { from: 'c:c1', to: 'n:wiesel', role: 'recipient', certainty: 'claimed', sentence: say(language, 'The notice of Patient Link names Wiesel Analytics Ltd as a recipient.', 'La politique de confidentialité de Patient Link nomme Wiesel Analytics Ltd comme destinataire.'), data: [], passages: [passage(language, STATS, null)], proposal: 'Write to Wiesel Analytics Ltd' },
        ],
        kinds: [{ company: 'Patient Link', role: 'recipient', words: 'payment providers', sentence: say(language, 'Patient Link speaks of payment providers and names nobody.', 'Patient Link parle de « payment providers » sans nommer personne.'), passage: passage(language, PAY, 'f-mail'), letter: 'F2' }],
        unread: of.request ? [] : [{ request: 'r2', reference: 'HB-2', event: 'e-answer', company: 'Patient Link', certainty: 'shown', sentence: say(language, 'What Patient Link sent: not looked through for names yet.', 'Ce que Patient Link a envoyé : pas encore parcouru.') }],
        picture: {
          width: 598, height: 150, folded: false,
          boxes: [box('c:c1', 'asked', 24, 53, 'Patient Link', say(language, 'asked on 24 Nov 2026', 'sollicité le 24 nov. 2026')), box('n:kranichpost', 'named', 364, 24, 'Kranichpost Ltd', not), box('n:wiesel', 'named', 364, 82, 'Wiesel Analytics Ltd', not)],
          curves: [
            { certainty: 'shown', path: 'M234 67C299 67 299 46 356 46', head: '355,41 364,46 355,51', width: 24, full: 'The answer of Patient Link names Kranichpost Ltd as a recipient.' },
            { certainty: 'claimed', path: 'M234 82C299 82 299 104 356 104', head: '355,99 364,104 355,109', width: 15, full: 'The notice of Patient Link names Wiesel Analytics Ltd as a recipient.' },
          ],
          legend: [{ certainty: 'shown', text: say(language, 'Solid: an answer names them', 'Trait plein : une réponse les nomme') }, { certainty: 'claimed', text: say(language, 'Dashed: only the notice says so', 'En tirets : seule la politique le dit') }],
        },
      };
    },
  };
}

/** Whether the same may be asked again, of an invented case that was answered. */
export function againOffer(request: string, may: boolean, remind_on: string | null, language: Language): AgainOffer {
  return {
    request, may, sentence: may ? say(language, 'You can ask them the same again.', 'Vous pouvez leur demander la même chose à nouveau.') : say(language, 'This request is not answered yet.', 'Cette demande n’a pas encore reçu de réponse.'),
    law: may ? [say(language, 'The law sets no time between two requests (Art. 12(5) GDPR).', 'La loi ne fixe aucun délai entre deux demandes (art. 12, § 5, du RGPD).')] : [],
    recent: null, remind_on, next_year: '2027-11-24', later: null, earlier: null,
  };
}
