import { expect, test } from 'vitest';

import type { RecordMany, RequestTableRequest } from '../src/bindings';
import { pagesOf, Places } from '../src/places/requests/table/rows';
import { app } from '../src/state.svelte';
import { faults, h1, open, press, send, settle, text, type } from './window';

async function table(query: string) {
  const host = await open(query);
  app.place = { at: 'requests' };
  await settle(60);
  return host;
}
const asked = (host: Awaited<ReturnType<typeof table>>) => host.calls.filter((c) => c.name === 'request_table').map((c) => c.payload as RequestTableRequest);
async function set(css: string, value: string) {
  const select = document.querySelector<HTMLSelectElement>(css);
  if (select) select.value = value;
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(60);
}

test('a long list goes to the table by itself, and the page holds a stretch of it', async () => {
  const host = await open('state=open&rows=5000');
  await press('Requests');
  await settle(100);
  expect(h1()).toBe('All requests');
  expect(host.calls.some((c) => c.name === 'request_list')).toBe(false);
  expect(asked(host).at(-1)).toMatchObject({ first: 0, rows: 100 });
  const drawn = document.querySelectorAll('[data-test=line]').length;
  expect(drawn).toBeGreaterThan(10);
  expect(drawn).toBeLessThan(200);
});

test('each key of the filter asks the desk, and the last answer stands', async () => {
  const host = await table('state=open&rows=300');
  await type('Filter', 'stock');
  await settle(60);
  expect(asked(host).at(-1)?.view.words).toBe('stock');
  expect(document.querySelector('[data-test=matching]')?.textContent).toMatch(/^\d+ of \d+$/);
});

test('rows are put into groups that fold', async () => {
  await table('state=open&rows=40');
  await set('[data-test=group]', 'company');
  const heads = document.querySelectorAll('[data-test=group-head]');
  expect(heads.length).toBeGreaterThan(1);
  const before = document.querySelectorAll('[data-test=line]').length;
  heads[0]?.querySelector('button')?.click();
  await settle();
  expect(document.querySelectorAll('[data-test=line]').length).toBeLessThan(before);
  expect(await faults()).toEqual([]);
});

test('a view is saved by its name and chosen again', async () => {
  const host = await table('state=open&rows=40');
  await set('[data-test=which]', 'late');
  await press('Save this view …');
  await type('Name of the view', 'What is late');
  await send('dialog[open] form');
  expect(JSON.parse(host.memos.get('request-views') ?? '[]')).toMatchObject([{ name: 'What is late', view: { which: 'late' } }]);
  await set('[data-test=which]', 'all');
  await set('[data-test=views]', 'What is late');
  expect(asked(host).at(-1)?.view.which).toBe('late');
});

test('what happened to many is recorded at once, and what cannot have happened is named', async () => {
  const host = await table('state=open');
  document.querySelectorAll<HTMLInputElement>('[data-test=choose]').forEach((box) => box.click());
  await settle();
  await press('Record for all of these …');
  await send('[data-test=record-all]');
  await settle(60);
  const call = host.calls.find((c) => c.name === 'request_record_many')?.payload as RecordMany;
  expect(call).toMatchObject({ kind: 'sent', on: '2026-12-29' });
  expect(call.ids.length).toBeGreaterThan(1);
  expect(text()).toMatch(/Recorded for \d+\./);
  expect(text()).toContain('left out:');
});

test('the rows are saved as a table', async () => {
  const host = await table('state=open&rows=40');
  await press('Save as a workbook (XLSX) …');
  await settle(60);
  expect(host.calls.find((c) => c.name === 'dialog_save')?.payload).toEqual({ suggested: 'habeas-requests.xlsx' });
  expect(host.calls.find((c) => c.name === 'request_table_save')?.payload).toMatchObject({ only: null });
  expect(text()).toContain('/home/zoe/Documents/habeas-requests.xlsx');
  await press('Save as CSV …');
  await settle(60);
  expect(host.calls.filter((c) => c.name === 'dialog_save').at(-1)?.payload).toEqual({ suggested: 'habeas-requests.csv' });
});

test('heads and rows have their places, folded or not', () => {
  const groups = [{ name: 'A', first: 0, rows: 3, late: 0 }, { name: 'B', first: 3, rows: 2, late: 1 }];
  const open = new Places(groups, new Set(), 5);
  expect(open.stretch(0, 99)).toEqual([{ head: 0 }, { row: 0 }, { row: 1 }, { row: 2 }, { head: 1 }, { row: 3 }, { row: 4 }]);
  const folded = new Places(groups, new Set(['A']), 5);
  expect(folded.stretch(0, 99)).toEqual([{ head: 0 }, { head: 1 }, { row: 3 }, { row: 4 }]);
  expect(new Places([], new Set(), 250).stretch(248, 260)).toEqual([{ row: 248 }, { row: 249 }]);
  expect(pagesOf(open.stretch(0, 99), 2)).toEqual([0, 1, 2]);
});
