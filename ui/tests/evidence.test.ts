/** The evidence pack of a case: what is lacking first, then the folder, then the printer. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { faults, open, press, settle, text } from './window';

test.each([
  ['en', 'Evidence pack …', 'This is lacking', 'Save in a folder …', 'Open and print', 'The pack is made: 7 pages, 3 originals.'],
  ['fr', 'Dossier de preuves …', 'Il manque ceci', 'Enregistrer dans un dossier …', 'Ouvrir et imprimer', 'Le dossier est fait : 7 pages, 3 originaux.'],
])('what is lacking is said before the pack is made (%s)', async (lang, opens, lacking, save, print, made) => {
  const host = await open(`state=open&lang=${lang}`);
  app.place = { at: 'request', id: 'r1' };
  await settle(40);
  await press(opens);
  // The page comes when it is opened.
  for (let n = 0; n < 100 && !text().includes(lacking); n++) await settle(40);
  expect(text()).toContain(lacking);
  expect(document.querySelectorAll('[data-test=evidence-lacking] li')).toHaveLength(1);
  expect(document.querySelectorAll('[data-test=evidence-advised] li')).toHaveLength(1);
  expect(host.calls.filter((c) => c.name === 'evidence_make')).toEqual([]);
  await press(save);
  await settle(3000);
  expect(host.calls.find((c) => c.name === 'evidence_make')?.payload).toEqual({ id: 'r1', out: { handle: 1 } });
  expect(text()).toContain(made);
  expect(text()).toContain('evidence-2026-7K3QX-originals.zip');
  expect(text()).toContain('E2 broken.png');
  expect(await faults()).toEqual([]);
  await press(print);
  await settle(40);
  expect(host.calls.find((c) => c.name === 'evidence_view')?.payload).toEqual({ id: 'r1' });
});
