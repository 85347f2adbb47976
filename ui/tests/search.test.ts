/** The palette finds what stands in letters, answers and notes. */
import { expect, test } from 'vitest';

import { pieces } from '../src/parts/contents.svelte';
import { app } from '../src/state.svelte';
import { faults, open, settle, text } from './window';

async function palette(query = 'state=open') {
  const host = await open(query);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  await settle(60);
  const field = document.querySelector<HTMLInputElement>('[data-test=palette] input');
  if (!field) throw new Error('no palette');
  const type = async (typed: string, wait = 260) => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(wait);
  };
  const press = async (key: string) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  return { host, type, press };
}

test('contents are found with their passage, by kind, and Enter opens the place', async () => {
  const { host, type, press } = await palette();
  await type('quittance');
  expect([...document.querySelectorAll('[data-test=palette] .heading')].map((h) => h.textContent)).toEqual(['Found in: Answer', 'Found in: Note']);
  expect([...document.querySelectorAll('[data-test=hit] mark')].map((m) => m.textContent)).toEqual(['quittance', 'quittance', 'quittance']);
  expect(text()).toContain('row 137');
  expect(await faults()).toEqual([]);
  await press('ArrowDown');
  expect(document.querySelector('[aria-selected=true]')?.textContent).toContain('orders.csv');
  await press('Enter');
  expect(app.place).toMatchObject({ at: 'answer', item: 'orders.csv', row: 137, mark: 'quittance' });
  expect(host.calls.filter((c) => c.name === 'search').map((c) => (c.payload as { text: string }).text)).toEqual(['quittance']);
});

test('while somebody types nothing is asked, and one letter finds names alone', async () => {
  const { host, type } = await palette();
  for (const typed of ['q', 'qu', 'qui', 'quit']) await type(typed, 30);
  expect(host.calls.some((c) => c.name === 'search')).toBe(false);
  await settle(260);
  expect(host.calls.filter((c) => c.name === 'search').length).toBe(1);
  await type('q');
  expect(document.querySelector('[data-test=hit]')).toBeNull();
  expect(host.calls.filter((c) => c.name === 'search_update').length).toBe(1);
});

test('marks count letters and not their units', () => {
  const passage = { text: '😀 Łódź!', marks: [[2, 6]] as [number, number][], before: false, after: false };
  expect(pieces(passage)).toEqual([{ text: '😀 ', mark: false }, { text: 'Łódź', mark: true }, { text: '!', mark: false }]);
});
