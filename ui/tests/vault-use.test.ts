/** Living with a vault: undo at once, delete, already sent, go to anything, trust, the example, the viewer. */
import { describe, expect, test } from 'vitest';

import { search, type Goal } from '../src/parts/palette';
import { app } from '../src/state.svelte';
import { button, choose, faults, h1, key, open, press, send, settle, text, type } from './window';

async function request(id: string) {
  const host = await open('state=open');
  app.place = { at: 'request', id };
  await settle(60);
  return host;
}
const last = (host: Awaited<ReturnType<typeof open>>, name: string) => host.calls.filter((c) => c.name === name).at(-1)?.payload;
const within = (test: string) => document.querySelector<HTMLElement>(`[data-test=${test}]`) ?? document.body;

test('what was just recorded is undone at once', async () => {
  const host = await request('r1');
  await press('Record what happened');
  await choose('They answered.');
  await send('[data-test=record-form]');
  expect(within('just-recorded').textContent).toContain('They answered.');
  expect(await faults()).toEqual([]);
  await press('Undo', within('just-recorded'));
  expect(document.querySelector('[data-test=just-recorded]')).toBeNull();
  expect((last(host, 'request_correct') as { id: string }).id).toBe('r1');
});

test('a request is deleted after it was said what goes', async () => {
  const host = await request('r1');
  await press('Delete …');
  expect(text()).toContain('This cannot be undone.');
  expect(text()).toContain('Sealed files that are removed: 2');
  expect(host.calls.some((c) => c.name === 'request_delete')).toBe(false);
  expect(await faults()).toEqual([]);
  await press('Export it first …');
  await settle(40);
  expect(last(host, 'bundle_export')).toMatchObject({ requests: [expect.stringMatching(/^2026-/)], out: { handle: 1 } });
  await press('Delete for good');
  await settle(40);
  // The desk goes on with the next case, and has one less.
  expect(h1()).toContain('Patient Link');
  expect(document.querySelectorAll('[data-test=case]').length).toBe(4);
});

test('a company that was written to is not deleted, and it is said why', async () => {
  const host = await open('state=open');
  app.place = { at: 'company', id: 'c0' };
  await settle(60);
  await press('Delete …');
  expect(text()).toContain('1 request(s) of yours went to Un Cinquième.');
  expect(() => button('Delete for good')).toThrow();
  expect(host.calls.some((c) => c.name === 'company_delete')).toBe(false);
});

describe('already sent', () => {
  async function begin() {
    const host = await open('state=open');
    await key('n', { ctrlKey: true });
    await press('I already sent a letter …');
    await settle(40);
    return host;
  }

  test('each thing that lacks is asked for beside its field, and nothing is made', async () => {
    const host = await begin();
    expect(h1()).toBe('What did you send?');
    await send('[data-test=already]');
    expect(text()).toContain('Choose who you wrote to.');
    await type('Who did you write to?', 'c4');
    await send('[data-test=already]');
    expect(text()).toContain('Nothing is chosen yet.');
    await choose('See what they have');
    await send('[data-test=already]');
    expect(text()).toContain('Choose the day you sent it.');
    await type('On which day did you send it?', '2026-12-01');
    await send('[data-test=already]');
    expect(text()).toContain('No file is chosen yet.');
    expect(await faults()).toEqual([]);
    expect(host.calls.some((c) => /_add$|request_join/.test(c.name))).toBe(false);
    await press('Choose files …');
    await send('[data-test=already]');
    expect(last(host, 'request_add_sent')).toMatchObject({ person: 'p0', company: 'c4', rights: ['access'], sent: '2026-12-01', received: null, channel: 'email' });
    expect(text()).toContain('It was written elsewhere and is kept as you gave it.');
    expect(await faults()).toEqual([]);
  });
});

describe('go to anything', () => {
  test('by the keyboard alone: a company, a command', async () => {
    await open('state=open');
    await key('k', { ctrlKey: true });
    const input = within('palette').querySelector('input');
    if (!input) throw new Error('no field');
    input.value = 'harmonics';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(await faults()).toEqual([]);
    const options = () => [...document.querySelectorAll('[role=option]')];
    expect(options().map((o) => o.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await settle();
    expect(input.getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settle(40);
    expect(h1()).toContain('Harmonics');
    expect(app.place.at).toBe('company');
  });

  test('what begins with the words goes first, and every word must stand', () => {
    const goal = (id: string, label: string, more = ''): Goal => ({ id, kind: 'company', label, more, act: () => {} });
    const all = [goal('a', 'Great Ałpha'), goal('b', 'Alpha Beta', 'Łódź'), goal('c', 'Gamma', 'alpha')];
    expect(search(all, 'alpha').map((g) => g.id)).toEqual(['b', 'a', 'c']);
    expect(search(all, 'alpha lodz').map((g) => g.id)).toEqual(['b']);
    expect(search(all, 'nothing')).toEqual([]);
  });
});

test('the first start offers an example and says what is promised; the example says what it is', async () => {
  await open('state=new');
  await press('What is kept where, and what is promised');
  expect(text()).toContain('What is not promised');
  expect(await faults()).toEqual([]);
  await press('Close');
  await press('Look at an example first');
  await settle(60);
  expect(text()).toContain('This is an example.');
  expect(await faults()).toEqual([]);
  await press('Throw the example away');
  await settle(60);
  expect(h1()).toBe('Ask any company what it knows about you');
});

test('a letter is opened in another program, and it is said where its copy lies', async () => {
  const host = await request('r1');
  await press('Open in the viewer');
  expect(text()).toContain('A copy lies in a private folder in memory until you lock');
  expect(last(host, 'letter_view')).toEqual({ id: 'r1' });
});

describe.each(['en', 'fr'])('in %s', (lang) => {
  test.each(['light', 'dark'])('%s: the new views hold against axe-core', async (theme) => {
    await open(`state=open&lang=${lang}&theme=${theme}`, { me: 'p0', saved_last: '/home/zoe/Documents' });
    app.place = { at: 'already-sent' };
    await settle(60);
    expect(await faults()).toEqual([]);
    app.place = { at: 'settings' };
    await settle(60);
    document.querySelectorAll<HTMLButtonElement>('section[aria-labelledby=help] button').forEach((b) => {
      if (!b.dataset['test']) b.click();
    });
    await settle(40);
    expect(document.querySelector('[data-test=you] address')?.textContent).toContain('12 rue des Lilas');
    expect(document.querySelector('[data-test=diagnostics]')).not.toBeNull();
    expect(await faults()).toEqual([]);
    await key('k', { ctrlKey: true });
    expect(await faults()).toEqual([]);
  });
});
