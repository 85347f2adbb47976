/** What is printed for the post beside letters, and the mail program. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { button, choose, control, faults, open, press, send, settle, text, type } from './window';

async function at(place: typeof app.place, lang = 'en') {
  const host = await open(`state=open&lang=${lang}`);
  app.place = place;
  await settle(40);
  return host;
}
const asked = (host: Awaited<ReturnType<typeof open>>, name: string) => host.calls.filter((c) => c.name === name).map((c) => c.payload);

test('a letter that goes by post has its envelope and its label', async () => {
  const host = await at({ at: 'request', id: 'r4' });
  await press('Envelope …');
  await type('Size of the envelope', 'c5');
  expect(await faults()).toEqual([]);
  await send('[data-test=around-form]');
  expect(asked(host, 'post_envelopes')).toEqual([{ requests: ['r4'], follow_up: null, format: 'c5', out: { handle: 1 } }]);
  expect(text()).toContain('1 letter. Saved: /home/zoe/Documents/envelopes.pdf');
});

test('a sheet of labels that was begun is used on, and its grid can be tried', async () => {
  const host = await at({ at: 'request', id: 'r4' });
  await press('Labels …');
  await press('Print the grid on plain paper …');
  expect(asked(host, 'post_labels_test')).toEqual([{ sheet: '63.5x38.1', start: null, out: { handle: 1 } }]);
  await type('First label that is still there', '22');
  await send('[data-test=around-form]');
  expect(control('First label that is still there').getAttribute('aria-invalid')).toBe('true');
  await type('First label that is still there', '20');
  expect(await faults()).toEqual([]);
  await send('[data-test=around-form]');
  expect(asked(host, 'post_labels')).toEqual([{ requests: ['r4'], follow_up: null, sheet: '63.5x38.1', start: 20, out: { handle: 2 } }]);
  expect(host.memos.get('labels_begun')).toBe('63.5x38.1 21');
  await press('Cancel', document.querySelector('dialog[open]') ?? document);
  await press('Labels …');
  expect(control('First label that is still there').value).toBe('21');
});

test.each(['en', 'fr'])('several letters are chosen for a posting list (%s)', async (lang) => {
  const host = await at({ at: 'requests' }, lang);
  expect(document.querySelector('[data-test=chosen]')).toBeNull();
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-test=choose]')];
  boxes[0]?.click();
  boxes[2]?.click();
  await settle();
  expect(document.querySelector('[data-test=chosen]')?.textContent).toContain(lang === 'fr' ? '2 sélectionnées' : '2 chosen');
  expect(await faults()).toEqual([]);
  document.querySelector<HTMLElement>('[data-test=around-posting_list]')?.click();
  await settle(40);
  expect(await faults()).toEqual([]);
  await type(lang === 'fr' ? 'Mode d’envoi' : 'How they go', 'registered_receipt');
  await send('[data-test=around-form]');
  const list = asked(host, 'post_list')[0] as { requests: string[]; posting: string };
  expect(list.requests).toHaveLength(2);
  expect(list.posting).toBe('registered_receipt');
  document.querySelector<HTMLElement>('[data-test=choose-all]')?.click();
  await settle();
  expect(document.querySelectorAll('[data-test=choose]:checked')).toHaveLength(boxes.length);
  document.querySelector<HTMLElement>('[data-test=choose-none]')?.click();
  await settle();
  expect(document.querySelector('[data-test=chosen]')).toBeNull();
});

test('the number of the post is kept with the sending', async () => {
  const host = await at({ at: 'request', id: 'r4' });
  await press('Record what happened');
  await choose('You sent it.');
  await type('Number under which the post follows it', ' RK 123 456 789 FR ');
  await send('[data-test=record-form]');
  expect(asked(host, 'request_record').at(-1)).toMatchObject({ kind: 'sent', tracking: 'RK 123 456 789 FR' });
});

test('a letter by e-mail opens in the mail program, which the page names by nothing but the letter', async () => {
  const host = await at({ at: 'request', id: 'r5' });
  button('Open in my mail program').click();
  await settle();
  expect(asked(host, 'mail_open')).toEqual([{ id: 'r5', follow_up: null }]);
  expect(document.querySelector('[data-test=mail-opened]')?.textContent).toContain('goes when you lock the vault');
  expect(await faults()).toEqual([]);
});

test('a letter is printed by one press, and printing is not posting', async () => {
  const host = await at({ at: 'request', id: 'r4' });
  document.querySelector<HTMLElement>('[data-test=print-letter]')?.click();
  await settle(40);
  expect(asked(host, 'letters_print')).toEqual([{ requests: ['r4'], follow_up: null, envelopes: null, posting_list: false }]);
  expect(text()).toContain('Printing is not posting');
  expect(asked(host, 'request_record')).toEqual([]);
  expect(await faults()).toEqual([]);
});

test.each(['en', 'fr'])('several letters are one job with their envelopes and the list (%s)', async (lang) => {
  const host = await at({ at: 'requests' }, lang);
  document.querySelectorAll<HTMLInputElement>('[data-test=choose]').forEach((box, n) => n < 2 && box.click());
  await settle();
  document.querySelector<HTMLElement>('[data-test=print-letters]')?.click();
  await settle(40);
  document.querySelector<HTMLElement>('[data-test=print-envelopes]')?.click();
  document.querySelector<HTMLElement>('[data-test=print-list]')?.click();
  await settle();
  await type(lang === 'fr' ? 'Format de l’enveloppe' : 'Size of the envelope', 'c5');
  expect(await faults()).toEqual([]);
  await send('[data-test=print-form]');
  const job = asked(host, 'letters_print')[0] as { requests: string[]; envelopes: string; posting_list: boolean };
  expect([job.requests.length, job.envelopes, job.posting_list]).toEqual([2, 'c5', true]);
});

test.each(['en', 'fr'])('what the desktop does is chosen in the settings, and what it lacks is said (%s)', async (lang) => {
  const host = await at({ at: 'settings' }, lang);
  const box = (name: string) => document.querySelector<HTMLInputElement>(`[data-test=desktop-${name}]`);
  expect([box('reminders')?.checked, box('names')?.checked, box('background')?.checked]).toEqual([true, false, false]);
  expect(document.querySelector('[data-test=no-tray]')).not.toBeNull();
  expect(document.querySelector('[data-test=no-notifications]')).toBeNull();
  box('reminders')?.click();
  await settle(40);
  expect(box('names')?.disabled).toBe(true);
  box('autostart')?.click();
  await settle(40);
  expect(asked(host, 'desktop_autostart')).toEqual([{ on: true }]);
  expect(await faults()).toEqual([]);
});
