import { expect, test } from 'vitest';

import { button, control, open, press, settle, text, type } from './window';

const section = (id: string): Element => document.querySelector(`[data-test=deed-${id}]`) ?? document.body;

test('one company goes alone', async () => {
  const host = await open('state=open');
  await press('Archive');
  await settle(60);
  expect(button('Export this part …').disabled).toBe(true);
  await type('What', 'company');
  const which = document.querySelector<HTMLSelectElement>('[data-test=part-which]');
  const first = which?.options[1];
  expect(first?.text).toBeTruthy();
  await type('Which company', first?.value ?? '');
  await press('Export this part …');
  await settle(40);
  const sent = host.calls.filter((c) => c.name === 'bundle_export').at(-1)?.payload;
  expect(sent).toMatchObject({ requests: [], company: first?.value, person: null, lock: null });
  expect(section('part').textContent).toContain('The bundle is written.');
});

test('a bundle that the app was opened with is read in when the person says so, after the vault is open', async () => {
  const host = await open('state=locked&with=Habeas 2026.zip');
  expect(host.calls.some((c) => c.name === 'opened_with')).toBe(false);
  await type('Passphrase', 'correct horse battery staple');
  await press('Unlock');
  await settle(80);
  expect(document.activeElement?.textContent).toBe('Read a bundle in');
  expect(host.calls.some((c) => c.name === 'bundle_import')).toBe(false);
  await press('Read “Habeas 2026.zip” in');
  await settle(40);
  const handle = host.calls.find((c) => c.name === 'bundle_import')?.payload;
  expect(handle).toEqual({ path: { handle: 1 }, key: null });
  expect(section('import').textContent).toContain('Read a bundle in …');
});

test('a notice that the app was opened with begins a request', async () => {
  const host = await open('state=open&with=notice.habeas.txt');
  await settle(80);
  expect(host.calls.find((c) => c.name === 'notice_read')?.payload).toEqual({ source: { file: { handle: 1 } } });
  expect(document.querySelector('h1')?.textContent).toBe('Is this who holds your data?');
});

test('a bundle is locked under a passphrase that is typed twice', async () => {
  const host = await open('state=open');
  await press('Archive');
  await settle(60);
  await type('Locked', 'passphrase');
  expect(button('Export everything …').disabled).toBe(true);
  await type('Passphrase', 'ein Bleistift');
  await type('The same again', 'ein Kuli');
  expect(text()).toContain('The two differ.');
  expect(button('Export everything …').disabled).toBe(true);
  await type('The same again', 'ein Bleistift');
  expect(text()).toContain('Without it nobody opens the bundle, not even you.');
  await press('Export everything …');
  await settle(40);
  expect(host.calls.filter((c) => c.name === 'dialog_save').at(-1)?.payload).toEqual({ suggested: 'Habeas 2026-12-29.zip.age' });
  const sent = host.calls.filter((c) => c.name === 'bundle_export').at(-1)?.payload;
  expect(sent).toMatchObject({ lock: { passphrase: 'ein Bleistift', recipient: null } });
  // What was typed is gone.
  expect(control('Passphrase').value).toBe('');
});

test('what a company sent is packed for another one, without messages', async () => {
  const host = await open('state=open');
  await press('Archive');
  await settle(60);
  const box = document.querySelector<HTMLSelectElement>('[data-test=transfer-of]');
  const answered = box?.options[1];
  expect(answered?.text).toBeTruthy();
  await type('Data from', answered?.value ?? '');
  await settle(40);
  const files = [...section('transfer').querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  for (const file of files) {
    expect(file.checked).toBe(!/\.(eml|msg)$/.test(file.parentElement?.textContent.trim() ?? ''));
    if (!file.checked) file.click();
  }
  await settle();
  if (files.length === 0) {
    expect(button('Write the package …').disabled).toBe(true);
    expect(section('transfer').textContent).toContain('No file came in an answer to this request.');
    return;
  }
  await press('Write the package …');
  await settle(40);
  const sent = host.calls.filter((c) => c.name === 'bundle_transfer').at(-1)?.payload as { files: string[] };
  expect(sent.files.length).toBe(files.length);
  expect(text()).toContain('The package is written.');
});
