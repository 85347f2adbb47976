/** Keys and copies, as a person handles them in the window. */
import { expect, test } from 'vitest';

import { CODE, PASSPHRASE } from '../src/host.fake';
import { app } from '../src/state.svelte';
import { button, choose, control, faults, h1, open, press, send, settle, text, type } from './window';

async function settings(query = 'state=open') {
  const host = await open(query);
  app.place = { at: 'settings' };
  await settle(60);
  return host;
}

test('the strength of a passphrase is said while it is typed, and stops nobody', async () => {
  const host = await open('state=new');
  await type('Passphrase', 'short');
  await settle(320);
  expect(document.querySelector('[data-test=strength]')?.getAttribute('data-level')).toBe('0');
  expect(text()).toContain('5 characters. Add another word or two.');
  expect(await faults()).toEqual([]);
  await type('The same passphrase again', 'short');
  await send();
  expect(host.calls.some((c) => c.name === 'vault_create')).toBe(true);
});

test('the passphrase is changed only with the old one, and nothing typed stays', async () => {
  const host = await settings();
  await press('Change it …');
  await type('Your present passphrase', 'wrong');
  await type('The new passphrase', 'four new words here');
  await type('The same passphrase again', 'four new words here');
  await send('#keys-form');
  expect(text()).toContain('This passphrase does not open the vault.');
  expect(control('The new passphrase').value).toBe('four new words here');
  await type('Your present passphrase', PASSPHRASE);
  await send('#keys-form');
  expect(app.announcement).toContain('The passphrase was changed.');
  const change = host.calls.filter((c) => c.name === 'vault_passphrase').at(-1);
  expect(change?.payload).toEqual({ key: { passphrase: PASSPHRASE, recovery_code: null }, new_passphrase: 'four new words here' });
  await press('Change it …');
  expect(control('Your present passphrase').value).toBe('');
});

test('a recovery code is shown once, saved as a sheet, and opens a locked vault', async () => {
  const host = await settings();
  expect(text()).toContain('There is none yet.');
  await press('Make a code …');
  await type('Your present passphrase', PASSPHRASE);
  await send('#keys-form');
  for (const group of CODE.split('-')) expect(text()).toContain(group);
  expect(await faults()).toEqual([]);
  await press('Save it as text …');
  expect(host.calls.find((c) => c.name === 'vault_recovery_sheet')?.payload).toEqual({ code: CODE, out: { handle: 1 } });
  await press('I have it on paper');
  expect(text()).not.toContain(CODE.slice(0, 5));
  expect(text()).toContain('Make another one …');

  await open('state=locked');
  await press('I have forgotten my passphrase');
  expect(await faults()).toEqual([]);
  await type('Recovery code', 'TDWFH');
  await type('The new passphrase', 'words after the lake');
  await type('The same passphrase again', 'words after the lake');
  await send();
  expect(control('Recovery code').getAttribute('aria-invalid')).toBe('true');
  await type('Recovery code', CODE);
  await send();
  expect(app.status?.unlocked).toBe(true);
});

test('the keyring is used by choice, named, and switched off again', async () => {
  await settings();
  await press('Use Secret Service …');
  await type('Your present passphrase', PASSPHRASE);
  await send('#keys-form');
  expect(text()).toContain('Secret Service, since Tuesday 29 December 2026.');
  await press('Switch it off');
  expect(button('Use Secret Service …')).toBeTruthy();
});

test('a backup is made, and the day of it is said', async () => {
  const host = await settings();
  expect(document.querySelector('[data-test=last-backup]')?.textContent).toBe('There is none yet.');
  await press('Back up now …');
  await settle();
  expect(host.calls.find((c) => c.name === 'vault_backup')?.payload).toEqual({ out: { handle: 1 } });
  expect(text()).toContain('The last one was made on Tuesday 29 December 2026. Nothing was recorded since.');
});

test('copies of another program are told', async () => {
  await settings();
  if (app.status) app.status.copies = [{ name: 'vault (1).db', of: 'vault.db', bytes: 4096, changed_at: null }];
  await settle();
  expect(document.querySelector('[data-test=conflicts]')?.textContent).toContain('vault (1).db');
  expect(await faults()).toEqual([]);
});

test('the first start can be a restore, with the passphrase or the code', async () => {
  const host = await open('state=new');
  await press('Restore a backup …');
  await send();
  expect(text()).toContain('No backup is chosen yet.');
  await press('Choose the backup …');
  await choose('Use the recovery code instead');
  await type('Recovery code', CODE);
  expect(await faults()).toEqual([]);
  await send();
  await settle();
  expect(host.calls.find((c) => c.name === 'vault_restore')?.payload).toEqual({ file: { handle: 1 }, key: { passphrase: null, recovery_code: CODE } });
  expect(h1()).not.toBe('Restore a backup');
  expect(app.status?.unlocked).toBe(true);
});
