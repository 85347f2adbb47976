import type { archive as english } from '../en/archive';
import { plenty } from './count';

export const archive: typeof english = {
  archive: {
    title: 'Archives',
    lead: 'Emportez tout, vérifiez que tout est en ordre, ou lisez un dossier exporté.',
    export: 'Tout exporter',
    exportLead: 'Un fichier zip avec chaque demande, lettre et réponse, lisible sans Habeas. Ce zip n’est pas chiffré : gardez-le là où personne d’autre ne lit.',
    exportButton: 'Tout exporter …',
    exported: 'Le dossier est écrit.',
    bundleSays: (r, e, f) => `${plenty(r, 'demande', 'demandes')}, ${plenty(e, 'entrée', 'entrées')}, ${plenty(f, 'fichier', 'fichiers')}`,
    verify: 'Vérifier un dossier',
    verifyLead: 'Regarde si un dossier exporté est complet et intact. Rien n’est ajouté.',
    verifyButton: 'Vérifier un dossier …',
    verified: 'Ce dossier est complet et intact.',
    import: 'Lire un dossier',
    importLead: 'Ajoute ce que vous n’avez pas encore. Ce que vous avez reste tel quel.',
    importButton: 'Lire un dossier …',
    imported: (e, k, f) =>
      `${plenty(e, 'nouvelle entrée', 'nouvelles entrées')}, ${plenty(f, 'nouveau fichier', 'nouveaux fichiers')} ; ${plenty(k, 'entrée était déjà là', 'entrées étaient déjà là')}.`,
    check: 'Vérifier le coffre',
    checkLead: 'Ouvre chaque scellé et suit chaque chaîne d’entrées.',
    checkButton: 'Vérifier le coffre',
    allRight: 'Tout est en ordre.',
    faults: (n) => (n === 1 ? 'Un défaut a été trouvé.' : `${n} défauts ont été trouvés.`),
    counts: (p, c, r) => `${plenty(p, 'personne', 'personnes')}, ${plenty(c, 'entreprise', 'entreprises')}, ${plenty(r, 'demande', 'demandes')}`,
    contents: (e, f, octets) => `${plenty(e, 'entrée', 'entrées')}, ${plenty(f, 'fichier scellé', 'fichiers scellés')}, ${octets}`,
    erased: (n) => `${plenty(n, 'entrée effacée', 'entrées effacées')} par vous ; la chaîne tient toujours`,
    lost: 'Perdus, comme l’a constaté une réparation :',
    orphans: (n) => `${plenty(n, 'fichier scellé laissé', 'fichiers scellés laissés')} par une écriture interrompue ; sans danger`,
    working: { export: 'Écriture du dossier', verify: 'Vérification du dossier', import: 'Lecture du dossier', check: 'Vérification du coffre' },
    bundleName: 'Habeas',
  },
};
