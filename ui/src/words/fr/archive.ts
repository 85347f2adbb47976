import type { archive as english } from '../en/archive';
import { plenty } from './count';

export const archive: typeof english = {
  archive: {
    title: 'Export',
    lead: 'Emportez tout, importez un export, ou vérifiez que tout est en ordre.',
    export: 'Tout exporter',
    exportLead: 'Un fichier zip avec chaque demande, lettre et réponse, lisible sans Habeas. Ce zip n’est pas chiffré : conservez-le à l’abri des regards.',
    exportButton: 'Tout exporter …',
    exported: 'L’export est terminé.',
    bundleSays: (r, e, f) => `${plenty(r, 'demande', 'demandes')}, ${plenty(e, 'entrée', 'entrées')}, ${plenty(f, 'fichier', 'fichiers')}`,
    verify: 'Vérifier un export',
    verifyLead: 'Contrôle qu’un export est complet et intact. Rien n’est ajouté.',
    verifyButton: 'Vérifier un export …',
    verified: 'Cet export est complet et intact.',
    import: 'Importer un export',
    importLead: 'Ajoute ce que vous n’avez pas encore. Ce que vous avez n’est pas modifié.',
    importButton: 'Importer un export …',
    imported: (e, k, f) =>
      `${plenty(e, 'nouvelle entrée', 'nouvelles entrées')}, ${plenty(f, 'nouveau fichier', 'nouveaux fichiers')} ; ${plenty(k, 'entrée était déjà là', 'entrées étaient déjà là')}.`,
    check: 'Vérifier le coffre',
    checkLead: 'Contrôle chaque fichier chiffré et tout l’historique.',
    checkButton: 'Vérifier le coffre',
    allRight: 'Tout est en ordre.',
    faults: (n) => (n === 1 ? 'Un défaut a été trouvé.' : `${n} défauts ont été trouvés.`),
    counts: (p, c, r) => `${plenty(p, 'personne', 'personnes')}, ${plenty(c, 'entreprise', 'entreprises')}, ${plenty(r, 'demande', 'demandes')}`,
    contents: (e, f, octets) => `${plenty(e, 'entrée', 'entrées')}, ${plenty(f, 'fichier chiffré', 'fichiers chiffrés')}, ${octets}`,
    erased: (n) => `${plenty(n, 'entrée effacée', 'entrées effacées')} par vous ; l’historique reste cohérent`,
    lost: 'Perdus, comme l’a constaté une réparation :',
    orphans: (n) => `${plenty(n, 'fichier laissé', 'fichiers laissés')} par une écriture interrompue ; sans danger`,
    working: { export: 'Export en cours', verify: 'Vérification de l’export', import: 'Import en cours', check: 'Vérification du coffre' },
    bundleName: 'Habeas',
  },
};
