import type { desktop as english } from '../en/desktop';
import { plenty } from './count';

export const desktop: typeof english = {
  print: {
    button: 'Imprimer',
    choose: 'Imprimer…',
    title: 'Imprimer',
    lead: (n) => `${plenty(n, 'lettre', 'lettres')} en une seule impression. La boîte de dialogue d’impression du système s’ouvre ensuite.`,
    envelopes: (n) => (n === 1 ? 'Avec son enveloppe' : 'Avec une enveloppe pour chacune'),
    envelopesHint: 'Les enveloppes viennent à la fin, chacune sur une page à son format.',
    list: 'Avec le bordereau de dépôt',
    start: 'Imprimer…',
    printed: 'Envoyé à l’imprimante. Imprimer n’est pas poster\u00a0: indiquez ici quand la lettre est partie.',
    cancelled: 'Rien n’a été imprimé.',
    viewer: 'Aucune boîte de dialogue d’impression n’est disponible sur ce système\u00a0: les pages sont ouvertes dans votre lecteur. Imprimez-les depuis celui-ci, ou enregistrez le PDF.',
    leftOut: 'Lettres non imprimées\u00a0:',
    view: 'Ouvrir dans le lecteur',
    withMore: 'Imprimer avec enveloppe ou bordereau…',
  },
  reminders: {
    title: 'Rappels et arrière-plan',
    lead: 'Ces réglages concernent cet ordinateur et sont enregistrés hors du coffre. Rien ne passe par le réseau.',
    reminders: 'Me prévenir par une notification',
    remindersHint: 'Une seule fois par événement, le jour même : une semaine avant l’échéance d’une réponse, en cas de retard, quand une lettre n’est pas partie, quand vous vouliez redemander.',
    names: 'Afficher le nom des entreprises dans les notifications',
    namesHint: 'Sans les noms, seul le nombre de demandes est indiqué. D’autres personnes peuvent voir votre écran.',
    days: 'Me prévenir même avant l’ouverture du coffre',
    daysHint: 'Un petit fichier hors du coffre contient alors des dates seules, sans nom ni nombre. Qui le lit apprend que vous avez quelque chose à faire ces jours-là.',
    tray: 'Afficher Habeas dans la zone de notification',
    background: 'Continuer en arrière-plan quand je ferme la fenêtre',
    backgroundHint: 'Le coffre se verrouille toujours automatiquement.',
    autostart: 'Démarrer en arrière-plan à l’ouverture de session',
    noNotifications: 'Rien n’affiche de notifications sur ce bureau. Consultez la page Aujourd’hui, ou ajoutez vos échéances à votre agenda.',
    noTray: 'Ce bureau n’a pas de zone de notification. Lancez Habeas à nouveau pour revoir sa fenêtre.',
    noPortal: 'Ce bureau n’offre pas de boîte de dialogue d’impression : Habeas affiche la sienne. Vous pouvez toujours enregistrer le PDF et l’imprimer.',
  },
};
