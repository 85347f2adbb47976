import type { evidence as english } from '../en/evidence';
import { plenty } from './count';

export const evidence: typeof english = {
  evidence: {
    open: 'Dossier de preuves …',
    title: 'Dossier de preuves',
    back: 'À la demande',
    lead: 'Pour l’autorité : un PDF avec les faits et les lettres, et un ZIP de tous les originaux avec leurs empreintes.',
    to: (authority) => `Pour : ${authority}.`,
    holds: (n, size) => `${plenty(n, 'pièce', 'pièces')}, ${size}.`,
    lacking: 'Il manque ceci',
    advised: 'Ceci aiderait',
    complete: 'Rien de ce qu’il faut à une réclamation ne fait défaut, d’après ce que vous avez consigné.',
    anyway: 'Vous pouvez faire le dossier malgré tout, et le refaire plus tard.',
    save: 'Enregistrer dans un dossier …',
    opened: 'Le dossier est ouvert dans votre lecteur.',
    working: 'Préparation du dossier',
    made: (pages, n) => `Le dossier est fait : ${plenty(pages, 'page', 'pages')}, ${plenty(n, 'original', 'originaux')}.`,
    named: 'Seulement nommés dans le PDF, avec la raison :',
  },
};
