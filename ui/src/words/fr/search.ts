import type { search as english } from '../en/search';

export const search: typeof english = {
  search: {
    heading: (kind) => `Trouvé dans : ${kind}`,
    goTo: 'Aller à',
    row: (n) => `ligne ${n}`,
    indexing: (ready, total) => `Lecture des nouveautés : la recherche porte sur ${ready} éléments sur ${total}.`,
    more: 'Il y a d’autres passages. Un mot de plus réduit la liste.',
    keys: 'Tous les mots sont recherchés. « entre guillemets » : l’expression exacte. -mot : sans ce mot. Aussi entreprise:, personne:, de:, avant:, après:, genre:',
    count: (names, places) => `${names} où aller, ${places < 2 ? `${places} passage` : `${places} passages`} dans les textes`,
  },
};
