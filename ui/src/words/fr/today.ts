import type { today as english } from '../en/today';
import { counted } from './count';

export const today: typeof english = {
  today: {
    lead: (day) => `${day}. Rien ne quitte cet ordinateur sans un bouton qui le dit.`,
    title: (n) => (n === 1 ? 'Une chose vous attend' : `${counted[n] ?? n} choses vous attendent`),
    none: 'Rien ne vous attend',
    noneUntil: (day) => `Rien ne vous attend avant le ${day}`,
    then: 'Ensuite',
    nextDue: (company, day) => `${company} doit répondre au plus tard le ${day}.`,
    firstTitle: 'Écrivez votre première demande',
    first: 'Vous verrez ici ce qui vous attend : lettres à envoyer, délais qui s’achèvent, entreprises en retard. Commencez par une entreprise qui détient des données sur vous. Sa politique de confidentialité suffit.',
    late: 'En retard',
    lateBy: (n) => (n === 1 ? '1 jour de retard' : `${n} jours de retard`),
    daysLeft: (n) => (n === 0 ? 'Dernier jour' : n === 1 ? 'Reste 1 jour' : `Restent ${n} jours`),
    unsent: 'Pas envoyée',
    dueWhy: (day) => `Leur délai d’un mois s’achève le ${day}.`,
    lateWhy: (day) => `Leur délai d’un mois s’est achevé le ${day}.`,
    answerWhy: 'Lisez ce qui a été envoyé ; si tout y est, terminez la demande.',
    answered: 'Réponse reçue',
    bounced: 'Revenue',
    see: 'Ouvrir la demande',
    send: 'Envoyer la lettre',
    draft: (who) => `Vous écriviez à ${who}.`,
    draftNoName: 'Vous aviez commencé une demande.',
    draftGoOn: 'Continuer',
    draftDrop: 'Abandonner',
    newRequest: 'Nouvelle demande',
  },
  waiting: {
    ready: (n) => (n < 2 ? `${n} lettre est écrite et attend d’être envoyée.` : `${n} lettres sont écrites et attendent d’être envoyées.`),
    see: 'Les voir',
  },
  backupDue: {
    never: 'Ce coffre n’a pas encore de sauvegarde.',
    neverWhy: 'Si cet ordinateur se perd, vos lettres et leurs réponses aussi. Un seul fichier sur une clé ou un autre ordinateur suffit.',
    old: (day, days) => `La dernière sauvegarde a ${days} jours ; elle est du ${day}.`,
    oldWhy: (n) => (n === 1 ? '1 entrée notée depuis n’est dans aucune sauvegarde.' : `${n} entrées notées depuis ne sont dans aucune sauvegarde.`),
    go: 'Faire une sauvegarde',
    later: 'Me le rappeler dans deux semaines',
    put: 'Un rappel viendra dans deux semaines.',
  },
};
