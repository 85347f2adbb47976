import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { button, control, h1, key, open, press, settle, text, type } from './window';

async function newCompany() {
  const host = await open('state=open');
  app.place = { at: 'company', id: null };
  await settle(40);
  return host;
}

test('what was typed comes back after Escape, and says so', async () => {
  const host = await newCompany();
  await type('Name of the company', 'Velo Nord');
  control('Name of the company').focus();
  await key('Escape');
  await settle(40);
  expect(h1()).not.toBe('Add a company');
  expect([...host.memos.keys()]).toContain('unsaved-company-new');
  app.place = { at: 'company', id: null };
  await settle(40);
  expect(control('Name of the company').value).toBe('Velo Nord');
  expect(text()).toContain('What you typed was not saved yet');
  await press('Discard it');
  expect(control('Name of the company').value).toBe('');
  expect([...host.memos.keys()]).not.toContain('unsaved-company-new');
});

test('what was typed is in the vault before the lock', async () => {
  const host = await newCompany();
  await type('Name of the company', 'Velo Nord');
  await press('Lock');
  await settle(40);
  expect(host.memos.get('unsaved-company-new')).toContain('Velo Nord');
});

test('what was saved or given up is not offered again', async () => {
  const host = await newCompany();
  await type('Name of the company', 'Velo Nord');
  await press('Cancel');
  await settle(40);
  expect([...host.memos.keys()]).not.toContain('unsaved-company-new');
  app.place = { at: 'company', id: null };
  await settle(40);
  expect(control('Name of the company').value).toBe('');
  await type('Name of the company', 'Velo Nord');
  button('Save').click();
  await settle(40);
  expect([...host.memos.keys()]).not.toContain('unsaved-company-new');
});

test('a letter that follows keeps its sentence, for that letter alone', async () => {
  await open('state=open');
  app.place = { at: 'follow-up', id: 'r1', letter: 'F1' };
  await settle(60);
  await type('A sentence of your own', 'I need it for my bank.');
  await key('Escape');
  await settle(40);
  app.place = { at: 'follow-up', id: 'r1', letter: 'F1' };
  await settle(60);
  expect(control<HTMLTextAreaElement>('A sentence of your own').value).toBe('I need it for my bank.');
});
