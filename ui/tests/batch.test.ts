import { expect, test } from 'vitest';

import type { BatchRequest } from '../src/bindings';
import { app } from '../src/state.svelte';
import { button, choose, control, faults, h1, open, press, send, settle, text, type } from './window';

const tick = (css: string, n: number) => document.querySelectorAll<HTMLInputElement>(css)[n]?.click();

async function batch(query = 'state=open') {
  const host = await open(query);
  app.place = { at: 'batch' };
  await settle(60);
  const runs = () => host.calls.filter((c) => c.name === 'batch_run').map((c) => c.payload as BatchRequest);
  return { host, runs };
}

/** Everybody to every company. */
async function all() {
  document.querySelector<HTMLInputElement>('[data-test=companies-all]')?.click();
  await settle();
  const everybody = document.querySelector<HTMLInputElement>('[data-test=people-all]');
  if (!everybody?.checked) everybody?.click();
  await settle();
}

test('companies that are ticked in the list are written to, each with its reason', async () => {
  const host = await open('state=open');
  await press('Companies');
  tick('[data-test=choose]', 0);
  tick('[data-test=choose]', 1);
  await settle();
  expect(text()).toContain('2 ticked');
  await press('Write to all of these …');
  await settle(60);
  expect(h1()).toBe('Many letters at once');
  const reasons = [...document.querySelectorAll<HTMLInputElement>('[data-test=reasons] .field input')].filter((i) => !i.name.slice(5).includes('-'));
  expect(reasons).toHaveLength(2);
  const first = reasons[0];
  if (first) {
    first.value = 'I bought a bicycle there in May 2026.';
    first.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await settle();
  await send('[data-test=batch]');
  await settle(60);
  const asked = host.calls.find((c) => c.name === 'batch_run')?.payload as BatchRequest;
  expect(asked).toMatchObject({ dry_run: true, rights: ['access'], unsigned: false, tone: 'plain', out: null });
  expect(asked.companies_known).toHaveLength(2);
  expect(asked.facts).toEqual([{ company: asked.companies_known.find((c) => first?.name.endsWith(c)), person: null, fact: 'I bought a bicycle there in May 2026.' }]);
  // Nothing was made up for the other one.
  expect(text()).toContain('do not say why the company may hold data');
});

test('a rehearsal names every problem, then the letters are written once', async () => {
  const { runs } = await batch();
  await all();
  await send('[data-test=batch]');
  await settle(60);
  const review = document.querySelector('[data-test=review]');
  expect(review?.querySelector('[data-test=can]')?.textContent).toMatch(/\d+ letters? can be written\./);
  const possible = review?.querySelectorAll('[data-test=letters] tbody tr').length ?? 0;
  expect(possible).toBeGreaterThan(1);
  expect(await faults()).toEqual([]);
  await press(`Write ${possible} letters`);
  await settle(60);
  expect(runs().map((r) => r.dry_run)).toEqual([true, false]);
  expect(text()).toContain(`${possible} letters are written and kept in your vault.`);
  expect(text()).toContain('Nothing has been sent.');
  expect(await faults()).toEqual([]);
  await press('Drafts for the mail program …');
  await settle(60);
  expect(runs().at(-1)).toMatchObject({ drafts: true, dry_run: false, out: { handle: expect.any(Number) as number } });
  expect(text()).toContain('Saved: /home/zoe/Documents/letters');
});

test('what is missing is asked for before anything is checked, and what was typed is there again', async () => {
  const { runs } = await batch();
  await send('[data-test=batch]');
  expect(text()).toContain('No company is chosen.');
  expect(runs()).toHaveLength(0);
  tick('[data-test=companies-tick]', 0);
  await settle();
  const reason = document.querySelector<HTMLInputElement>('[data-test=reasons] .field input');
  if (reason) {
    reason.value = 'They wrote to me.';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await settle(700);
  app.place = { at: 'companies' };
  await settle(60);
  app.place = { at: 'batch' };
  await settle(60);
  expect(document.querySelector<HTMLInputElement>('[data-test=reasons] .field input')?.value).toBe('They wrote to me.');
});

test('a change after the check wants another check', async () => {
  await batch();
  await all();
  await send('[data-test=batch]');
  await settle(60);
  expect(document.querySelector('[data-test=review]')).not.toBeNull();
  await choose('Firmly');
  expect(document.querySelector('[data-test=review]')).toBeNull();
});

test('tables and packs stand beside the ticks', async () => {
  const { runs } = await batch('state=empty');
  await press('From a table or a pack (XLSX, ODS, CSV, JSON) …');
  await press('From a table (XLSX, ODS, CSV) …');
  await send('[data-test=batch]');
  await settle(60);
  expect(runs()[0]).toMatchObject({ people: { handle: expect.any(Number) as number }, companies: { handle: expect.any(Number) as number }, pack: null, people_known: [] });
});

test('long work is stopped, and goes on where it stopped', async () => {
  const { host } = await batch('state=open&slow=30');
  await all();
  await send('[data-test=batch]');
  await settle(500);
  await press('Stop');
  await settle(200);
  expect(host.calls.some((c) => c.name === 'work_cancel')).toBe(true);
  expect(document.querySelector('[data-test=review]')).toBeNull();
  expect(button('Check every letter').disabled).toBe(false);
});

test('in French as a French person would say it', async () => {
  const { host } = await batch('state=open&lang=fr');
  expect(h1()).toBe('Plusieurs lettres à la fois');
  await type('Par quel moyen', 'post');
  expect(control<HTMLSelectElement>('Par quel moyen').value).toBe('post');
  document.querySelector<HTMLInputElement>('[data-test=companies-all]')?.click();
  await settle();
  await send('[data-test=batch]');
  await settle(60);
  expect((host.calls.find((c) => c.name === 'batch_run')?.payload as BatchRequest).channel).toBe('post');
  expect(text()).toMatch(/lettres? peu(t|vent) être écrites?/);
});
