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
