/** Textes du parcours des données, et de la même demande refaite. Ils viennent avec leurs pages, pas au démarrage. */
import type { again as againEn, trail as trailEn } from '../en/trail';
import { plenty } from './count';

export const trail: typeof trailEn = {
  picture: 'En image',
  pictureText: (boxes: number, ways: number) => `${plenty(boxes, 'partie', 'parties')}, ${plenty(ways, 'chemin', 'chemins')}. La liste ci-dessous dit la même chose.`,
  folded: 'Là où il y en a trop pour être lus, plusieurs sont dessinés ensemble. La liste donne chacun par son nom.',
  save: 'Enregistrer l’image …',
  saved: (path: string) => `Enregistré : ${path}`,
  list: 'Qui est nommé',
  data: (kinds: string) => `Données nommées dans le passage : ${kinds}.`,
  asked: (reference: string) => `Ouvrir votre demande ${reference}`,
  write: (name: string) => `Écrire à ${name}`,
  perhaps: 'Seul le nom le laisse penser. Vérifiez avant d’écrire.',
  kinds: 'Catégories sans nom',
  askWho: 'Demander de qui il s’agit',
  unread: 'Pas encore confirmé',
  look: (company: string) => `Chercher des noms : ${company}`,
  names: 'Qui nomment-ils ?',
  namesLead: 'Ces mots ressemblent à des noms ou à des catégories de sources et de destinataires. Vous dites lesquels sont justes ; seuls ceux-là entrent dans le parcours.',
  namesBusy: 'Lecture de ce qui est arrivé …',
  nothing: 'Rien n’est arrivé pour cette demande, et l’entreprise n’a pas de politique de confidentialité ici.',
  noNames: 'Nous n’avons trouvé aucun nom ici. Regardez vous-même, et ajoutez-en un s’il y en a.',
  role: { recipient: 'comme destinataire', source: 'comme source' },
  is: { body: 'Est nommé', kind: 'Une catégorie seulement', neither: 'Ni l’un ni l’autre' },
  add: 'Ajouter un nom',
  addName: 'Nom',
  addRole: 'Nommé',
  ownWord: 'Indiqué par vous, sans passage cité.',
  toPlace: (quote: string) => `Voir dans le texte : ${quote}`,
  under: (heading: string) => `sous « ${heading} »`,
  quote: (text: string) => `« ${text} »`,
  recorded: 'Enregistré.',
};

export const again: typeof againEn = {
  title: 'Redemander la même chose',
  write: 'Redemander',
  written: 'La lettre est réécrite. Lisez-la, puis envoyez-la.',
  compare: 'Comparer avec la dernière fois',
  last: (reference: string, day: string) => `La dernière fois : ${reference}, ${day}.`,
  later: 'Ouvrir la demande suivante',
  earlier: 'Ouvrir la demande de la dernière fois',
  remind: (day: string) => `Me le rappeler le ${day}`,
  remindDay: 'Me le rappeler le',
  remindSet: (day: string) => `Vous aurez un rappel le ${day}.`,
  remindOff: 'Pas de rappel',
};
