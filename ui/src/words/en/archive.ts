/** Texts of the archive: bundles, and checking the vault. */
import { many } from './count';

export const archive = {
  archive: {
    title: 'Archive',
    lead: 'Take everything with you, look whether all is in order, or read a bundle in.',
    export: 'Export everything',
    exportLead: 'One zip with every request, letter and answer, readable without Habeas. The zip is not encrypted: keep it where nobody else reads it.',
    exportButton: 'Export everything …',
    exported: 'The bundle is written.',
    bundleSays: (r: number, e: number, f: number) =>
      `${many(r, 'request', 'requests')}, ${many(e, 'entry', 'entries')}, ${many(f, 'file', 'files')}`,
    verify: 'Check a bundle',
    verifyLead: 'Looks whether a bundle is whole and unchanged. Nothing is read in.',
    verifyButton: 'Check a bundle …',
    verified: 'This bundle is whole and unchanged.',
    import: 'Read a bundle in',
    importLead: 'Adds what you do not have yet. What you have stays as it is.',
    importButton: 'Read a bundle in …',
    imported: (e: number, k: number, f: number) =>
      `${many(e, 'new entry', 'new entries')}, ${many(f, 'new file', 'new files')}; ${many(k, 'entry was', 'entries were')} already here.`,
    check: 'Check the vault',
    checkLead: 'Opens every seal and follows every chain of entries.',
    checkButton: 'Check the vault',
    allRight: 'Everything is in order.',
    faults: (n: number) => (n === 1 ? 'One fault was found.' : `${n} faults were found.`),
    counts: (p: number, c: number, r: number) =>
      `${many(p, 'person', 'people')}, ${many(c, 'company', 'companies')}, ${many(r, 'request', 'requests')}`,
    contents: (e: number, f: number, size: string) => `${many(e, 'entry', 'entries')}, ${many(f, 'sealed file', 'sealed files')}, ${size}`,
    erased: (n: number) => `${many(n, 'entry', 'entries')} erased by you; the chain still holds`,
    lost: 'Lost, as a repair found:',
    orphans: (n: number) => `${many(n, 'sealed file', 'sealed files')} left by a write that was cut off; harmless`,
    working: { export: 'Writing the bundle', verify: 'Checking the bundle', import: 'Reading the bundle in', check: 'Checking the vault' },
    bundleName: 'Habeas',
  },
};
