import { expect, test } from 'vitest';

import { button, control, h1, key, open, press, send, settle, text, type } from './window';

test('first start: two sentences, the place, what cannot be undone, and a vault', async () => {
  const host = await open('state=new');
  expect(text()).toContain('/home/zoe/.local/share/habeas/vault');
  expect(text()).toContain('Nobody can open it without this passphrase. We cannot either');
  await send();
  expect(control('Passphrase').getAttribute('aria-invalid')).toBe('true');
  await type('Passphrase', 'four plain words here');
  await type('The same passphrase again', 'four plain words hear');
  await send();
  expect(text()).toContain('The two are not the same.');
  expect(control('Passphrase').value).toBe('four plain words here');
  expect(host.calls.some((c) => c.name === 'vault_create')).toBe(false);
  await type('The same passphrase again', 'four plain words here');
  await send();
  expect(h1()).toBe('Write your first request');
});

test('the language chosen at the door is kept once the vault is open, and only there', async () => {
  const host = await open('state=new');
  await press('Français');
  expect(document.documentElement.lang).toBe('fr');
  expect(text()).toContain('Créez votre coffre');
  expect(host.calls.some((c) => c.name === 'memo_put')).toBe(false);
  await type('Phrase de passe', 'quatre mots tout simples');
  await type('Confirmez la phrase de passe', 'quatre mots tout simples');
  await send();
  expect(h1()).toBe('Écrivez votre première demande');
  expect(host.memos.get('language')).toBe('fr');
  expect(localStorage.length).toBe(0);
});

test('a wrong passphrase is said beside the field, and what was typed stays', async () => {
  await open('state=locked');
  await type('Passphrase', 'wrong');
  await send();
  const field = control('Passphrase');
  const described = field.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(described).toContain('This passphrase does not open the vault.');
  expect(described).toContain('Check the capital letters and try again.');
  expect(field.value).toBe('wrong');
  expect(document.activeElement).toBe(field);
});

test('locked, the window shows nothing of the content, nor its title', async () => {
  const host = await open('state=open');
  expect(text()).toContain('Patient Link');
  expect(document.title).toBe('Today – Habeas');
  await key('l', { ctrlKey: true });
  expect(h1()).toBe('Your vault is locked');
  expect(document.title).toBe('Habeas');
  expect(document.documentElement.outerHTML).not.toMatch(/Patient|Zoë|STOCKUP|Reisebahn/);
  expect(host.calls.filter((c) => c.name !== 'vault_recent').at(-1)?.name).toBe('vault_lock');
});

test('a vault locked behind our back leads to its door', async () => {
  const host = await open('state=open');
  await host('vault_lock', null, 'en', () => {});
  await press('Companies');
  await settle();
  expect(h1()).toBe('Your vault is locked');
});

test('keys: F1 shows them, Ctrl+N begins a request, Ctrl+F goes to the filter, Esc goes back', async () => {
  await open('state=open');
  await key('F1');
  expect(document.querySelector('dialog[open] h2')?.textContent).toBe('Keyboard shortcuts');
  document.querySelector('dialog')?.close();
  await press('Requests');
  await press('Table');
  await key('f', { ctrlKey: true });
  expect(document.activeElement?.getAttribute('type')).toBe('search');
  await key('n', { ctrlKey: true });
  expect(h1()).toBe('Who holds your data?');
  await key('Escape');
  expect(h1()).toBe('All requests');
  expect(button('New request')).toBeTruthy();
});

test('the language chosen at the door of a kept vault goes before the kept one', async () => {
  const host = await open('state=locked', { language: 'en' });
  await press('Français');
  await type('Phrase de passe', 'correct horse battery staple');
  await send();
  await settle(40);
  expect(h1()).toBe('4 choses à faire');
  expect(host.memos.get('language')).toBe('fr');
});
