/** Plusieurs coffres, un coffre déplacé, la sauvegarde à faire, la taille de la page. */
import type { vaultsEn } from './vaults.en';

export const vaultsFr: typeof vaultsEn = {
  vaults: {
    others: 'Autres coffres',
    open: (name) => `Choisir ${name}`,
    choose: 'Choisir',
    pick: 'Choisir …',
    gone: 'absent pour l’instant',
    forget: (name) => `Retirer ${name} de cette liste`,
    elsewhere: 'Un autre coffre ou endroit …',
    elsewhereHint: 'Choisissez le dossier d’un coffre, ou un dossier vide pour un nouveau.',
    missing: 'Votre coffre n’est plus où il était',
    missingLead: 'Il a déjà été ouvert à cet endroit. Si vous l’avez déplacé, choisissez son nouveau dossier. S’il se trouve sur un disque ou dans un dossier synchronisé, reconnectez-le et regardez à nouveau.',
    missingFind: 'Choisir son nouveau dossier …',
    missingAgain: 'Regarder à nouveau',
    missingNew: 'Il a disparu : recommencer ici',
    move: 'Pour le déplacer : verrouillez, déplacez le dossier entier avec votre gestionnaire de fichiers, puis choisissez son nouvel endroit à l’entrée. Rien n’est à changer dedans.',
    switch: 'Verrouiller et choisir un autre coffre',
    list: 'À côté des coffres, Habeas garde une seule liste : les dossiers des coffres que vous avez ouverts. Rien de ce qu’ils contiennent.',
  },
  due: {
    never: 'Ce coffre n’a pas encore de sauvegarde.',
    neverWhy: 'Si cet ordinateur se perd, vos lettres et leurs réponses aussi. Un seul fichier sur une clé ou un autre ordinateur suffit.',
    old: (day, days) => `La dernière sauvegarde a ${days} jours ; elle est du ${day}.`,
    oldWhy: (n) => (n === 1 ? '1 entrée notée depuis n’est dans aucune sauvegarde.' : `${n} entrées notées depuis ne sont dans aucune sauvegarde.`),
    go: 'Faire une sauvegarde',
    later: 'Me le rappeler dans deux semaines',
    put: 'Un rappel viendra dans deux semaines.',
  },
  zoom: {
    label: 'Taille du texte',
    key: 'Plus grand, plus petit, comme avant',
  },
  copyText: {
    button: 'Copier le texte',
    done: 'Le texte est dans le presse-papiers, où d’autres programmes peuvent aussi le lire.',
    failed: 'Le système n’a pas pris le texte. Enregistrez-le plutôt.',
  },
};
