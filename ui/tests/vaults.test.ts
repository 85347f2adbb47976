/** More than one vault, one that was moved, the backup that is due, the size of text, the text of a letter copied. */
import { describe, expect, test } from 'vitest';

import { app, type Place } from '../src/state.svelte';
import { button, control, faults, h1, key, open, press, settle, text, type } from './window';

const within = (test: string) => document.querySelector<HTMLElement>(`[data-test=${test}]`) ?? document.body;

test.each(['en', 'fr'])('in %s: other vaults stand at the door and are chosen by number', async (lang) => {
  const host = await open(`state=locked&vaults&lang=${lang}`);
  if (lang === 'fr') await press('Français');
  expect(within('places').textContent).toContain('Vault of Grandma');
  expect(await faults()).toEqual([]);
  await press(lang === 'fr' ? 'Choisir Vault of Grandma' : 'Choose Vault of Grandma');
  await settle(40);
  expect(host.calls.find((c) => c.name === 'vault_choose')?.payload).toEqual({ index: 1 });
  expect(text()).toContain('/home/zoe/Documents/Vault of Grandma');
  // The one on a stick that is not there can only be taken off the list.
  await press(lang === 'fr' ? 'Retirer Habeas de cette liste' : 'Take Habeas off this list');
  await settle(40);
  expect(within('places').textContent).not.toContain('/media/zoe/stick');
});

test('another vault is looked for in a dialog, and what was typed for this one is gone', async () => {
  await open('state=locked');
  await type('Passphrase', 'for the other one');
  await press('Another vault or place …');
  await settle(40);
  expect(text()).toContain('/media/zoe/stick/Habeas');
  expect(control('Passphrase').value).toBe('');
});

describe('a vault that was moved', () => {
  test('is missed, and no first start is offered in its place', async () => {
    await open('state=moved');
    expect(h1()).toBe('Your vault is not where it was');
    expect(text()).not.toContain('Make your vault');
    expect(await faults()).toEqual([]);
    await press('Choose its new folder …');
    await settle(40);
    expect(h1()).toBe('Your vault is locked');
  });

  test('or given up by its user', async () => {
    const host = await open('state=moved');
    await press('It is gone: start anew here');
    await settle(40);
    expect(host.calls.find((c) => c.name === 'vault_forget')?.payload).toEqual({ index: null });
    expect(text()).toContain('Make your vault');
  });
});

describe('the backup that is due', () => {
  test('is asked for where there is something to lose, leads to it, and is silent once it is made', async () => {
    await open('state=open');
    await settle(60);
    expect(within('backup-due').textContent).toContain('There is no backup of this vault yet.');
    expect(await faults()).toEqual([]);
    await press('Make a backup');
    await settle(60);
    expect(document.activeElement?.id).toBe('copies-title');
    await press('Back up now …');
    await settle(60);
    app.place = { at: 'today' };
    await settle(60);
    expect(document.querySelector('[data-test=backup-due]')).toBeNull();
  });

  test('is not asked for in an empty vault, and rests for two weeks when put off', async () => {
    await open('state=empty');
    await settle(60);
    expect(document.querySelector('[data-test=backup-due]')).toBeNull();
    const host = await open('state=open');
    await settle(60);
    await press('Remind me in two weeks');
    expect(document.querySelector('[data-test=backup-due]')).toBeNull();
    expect(host.memos.get('backup_later')).toBe('2026-12-29');
    // 14 days before the day of the invented case, and 13.
    for (const [put, asked] of [['2026-12-15', true], ['2026-12-16', false]] as const) {
      await open('state=open', { backup_later: put });
      await settle(60);
      expect(document.querySelector('[data-test=backup-due]') !== null).toBe(asked);
    }
  });
});

test('larger and smaller by the keyboard, kept in the vault and shown in the settings', async () => {
  const host = await open('state=open');
  await key('+', { ctrlKey: true });
  await key('+', { ctrlKey: true });
  expect(host.calls.filter((c) => c.name === 'window_zoom').map((c) => c.payload)).toEqual([{ factor: 1.25 }, { factor: 1.5 }]);
  expect(host.memos.get('zoom')).toBe('150');
  app.place = { at: 'settings' };
  await settle(60);
  expect(control('Size of text').value).toBe('150');
  await key('0', { ctrlKey: true });
  expect(host.memos.get('zoom')).toBe('100');
});

test.each([['', 'leaves the clipboard after 2 minutes and when you lock'], ['&unguarded', 'where other programs can read it too']])('the text of a letter goes to the clipboard, and it is said for how long and who may read it there%s', async (query, said) => {
  const host = await open(`state=open${query}`);
  let copied = '';
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (t: string) => void (copied = t) } });
  app.place = { at: 'request', id: 'r1' } satisfies Place;
  await settle(60);
  await press('Copy the text');
  // The host puts it there where it can; else the page does.
  const told = host.calls.filter((c) => c.name === 'clipboard_copied').map((c) => c.payload as { text: string; put: boolean });
  expect(told.map((c) => c.put)).toEqual([true]);
  expect(told[0]?.text.length).toBeGreaterThan(100);
  expect(copied).toBe(query === '' ? '' : told[0]?.text);
  expect(text()).toContain(said);
  expect(button('Copy the text').disabled).toBe(false);
});

test('what is copied or cut from the page is told to the host, and a passphrase is neither', async () => {
  const host = await open('state=open');
  const told = () => host.calls.filter((c) => c.name === 'clipboard_copied').map((c) => c.payload);
  const act = async (type: 'copy' | 'cut', field: HTMLInputElement) => {
    document.body.append(field);
    field.focus();
    field.setSelectionRange(4, 9);
    const event = new Event(type, { bubbles: true, cancelable: true });
    const given: Record<string, string> = {};
    Object.assign(event, { clipboardData: { setData: (kind: string, value: string) => void (given[kind] = value) } });
    field.dispatchEvent(event);
    await settle(20);
    field.remove();
    return { given, done: event.defaultPrevented };
  };
  const field = document.createElement('input');
  field.value = 'Ana Brume of Lille';
  expect(await act('copy', field)).toEqual({ given: { 'text/plain': 'Brume' }, done: true });
  expect(told()).toEqual([{ text: 'Brume', put: false }]);
  const secret = document.createElement('input');
  secret.type = 'password';
  secret.value = 'pencil vault';
  expect(await act('copy', secret)).toEqual({ given: {}, done: false });
  expect(told()).toHaveLength(1);
});
