/** Who had it from whom, and the same asked again. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { button, h1, open, press, settle, text } from './window';

async function trail(request?: string) {
  const host = await open('state=open');
  app.place = request ? { at: 'trail', request } : { at: 'trail' };
  await settle(40);
  return host;
}

test('the list says what the picture says, and tells claimed from shown without colour', async () => {
  await trail();
  expect(h1()).toBe('Who had it from whom');
  const rows = [...document.querySelectorAll('[data-test=trail-list] > li')];
  expect(rows.map((row) => row.querySelector('strong')?.textContent)).toEqual([
    'The answer of Patient Link names Kranichpost Ltd as a recipient.', 'The notice of Patient Link names Wiesel Analytics Ltd as a recipient.',
  ]);
  const titles = [...document.querySelectorAll('[data-test=trail-picture] g > title')].map((title) => title.textContent);
  for (const row of rows) expect(titles).toContain(row.querySelector('strong')?.textContent);
  expect(document.querySelectorAll('[data-test=trail-picture] g > path.claimed').length).toBe(1);
  expect(text()).toContain('Dashed: only the notice says so');
  expect(document.querySelector('[data-test=trail-picture] [style]')).toBeNull();
});

test('a passage is one press from its place', async () => {
  await trail();
  await press('Show in its place: Your name and your address');
  expect(app.place).toMatchObject({ at: 'answer', id: 'r2', file: 'f-mail' });
});

test('the next step looks for the company and brings the words that name it', async () => {
  const host = await trail();
  await press('Write to Kranichpost Ltd');
  await settle(60);
  expect(document.querySelector('[data-test=step-who]')).not.toBeNull();
  expect(host.calls.some((c) => c.name === 'directory_search' && (c.payload as { text: string }).text === 'Kranichpost Ltd')).toBe(true);
});

test('the person says which of the names are right', async () => {
  const host = await trail('r2');
  const row = document.querySelector('[data-name="Kranichpost Ltd"]');
  expect(row?.querySelectorAll('input:checked').length).toBe(0);
  row?.querySelector<HTMLInputElement>('[data-is=body]')?.click();
  await settle(40);
  const said = host.calls.find((c) => c.name === 'trail_confirm')?.payload;
  expect(said).toMatchObject({ request: 'r2', names: [{ words: 'Kranichpost Ltd', role: 'recipient', is: 'body' }] });
  expect(document.querySelector<HTMLInputElement>('[data-name="Kranichpost Ltd"] [data-is=body]')?.checked).toBe(true);
});

test('what was answered can be asked again with one press, and a reminder is there only by choice', async () => {
  const host = await open('state=open');
  app.place = { at: 'request', id: 'r2' };
  await settle(80);
  expect(text()).toContain('The law sets no time between two requests');
  expect(host.calls.some((c) => c.name === 'request_remind')).toBe(false);
  document.querySelector<HTMLButtonElement>('[data-test=remind]')?.click();
  await settle(40);
  expect(text()).toContain('You will be reminded on');
  button('Ask again').click();
  await settle(80);
  expect(app.place).toMatchObject({ at: 'request' });
  expect((app.place as { id: string }).id).not.toBe('r2');
});
