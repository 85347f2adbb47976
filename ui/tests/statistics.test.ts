import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { h1, open, press, settle, text } from './window';

async function at(place: typeof app.place, query = 'state=open') {
  const host = await open(query);
  app.place = place;
  await settle(60);
  return host;
}

test('each plot has a table with the same content, and a group is chosen', async () => {
  const host = await at({ at: 'statistics' });
  expect(h1()).toBe('Statistics');
  expect(text()).toContain('Half had it after 21 days.');
  const plots = [...document.querySelectorAll('[data-test=plot]')];
  expect(plots.map((p) => p.getAttribute('data-plot'))).toEqual(['waiting', 'rates', 'groups']);
  for (const plot of plots) {
    expect(plot.querySelector('svg')?.getAttribute('aria-label')).toBeTruthy();
    expect(plot.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
  }
  const by = document.querySelector<HTMLSelectElement>('[data-test=by]');
  if (by) by.value = 'year';
  by?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(40);
  expect(host.calls.filter((c) => c.name === 'statistics_show').at(-1)?.payload).toEqual({ by: 'year', csv: null, svg: null });
  expect(text()).toContain('1 × no ground written down');
});

test('the picture and the table are saved where the person says', async () => {
  const host = await at({ at: 'statistics' });
  await press('Save the plots as a picture …');
  await settle(40);
  const { payload } = host.calls.filter((c) => c.name === 'statistics_show').at(-1) ?? {};
  expect(payload).toMatchObject({ csv: null, svg: { handle: expect.any(Number) as number } });
  expect(text()).toContain('Saved: /home/zoe/Documents/habeas-statistics.svg');
});

test('research names a company only where the person ticks it', async () => {
  const host = await at({ at: 'statistics' });
  await press('Save for research …');
  await settle(40);
  expect(text()).toContain('No company is named in it.');
  document.querySelector<HTMLInputElement>('[data-test=name]')?.click();
  await press('Save for research …');
  await settle(40);
  expect((host.calls.filter((c) => c.name === 'statistics_research').at(-1)?.payload as { name: string[] }).name).toHaveLength(1);
});

test('an empty vault says that there is nothing to count', async () => {
  await at({ at: 'statistics' }, 'state=empty');
  expect(text()).toContain('Nothing to count yet');
});

test('a table is looked at, what is asked is said, and then it is taken in', async () => {
  const host = await at({ at: 'elsewhere' });
  await press('Choose the file …');
  await settle(60);
  const calls = () => host.calls.filter((c) => c.name === 'request_import');
  expect(calls()).toHaveLength(1);
  expect(calls()[0]?.payload).toMatchObject({ dry_run: true, choices: [] });
  expect(text()).toContain('1 new request, 3 waiting for a word of yours, 1 left out.');
  expect(text()).toContain('via · It went by fax');
  document.querySelector<HTMLInputElement>('[data-test=answered]')?.click();
  await settle(60);
  const which = document.querySelector<HTMLSelectElement>('[data-test=which]');
  if (which) which.value = 'lumio-fr';
  which?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(60);
  const channel = document.querySelector<HTMLSelectElement>('[data-test=channel]');
  if (channel) channel.value = 'post';
  channel?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(60);
  expect(text()).toContain('3 new requests, 1 thing that happened to one, 1 left out.');
  await press('Take in 4 rows');
  await settle(60);
  expect(calls().at(-1)?.payload).toMatchObject({
    dry_run: false, channel: 'post', choices: [{ row: 3, company: null, answered: true }, { row: 4, company: 'lumio-fr', answered: false }],
  });
  expect(text()).toContain('3 requests were taken in, and 1 thing that happened to them.');
  await press('To the requests');
  expect(h1()).toBe('All requests');
});

test('nothing is stored before the button, and the page speaks French', async () => {
  const host = await at({ at: 'elsewhere' });
  await press('Choose the file …');
  await settle(60);
  app.language = 'fr';
  await settle(80);
  expect(h1()).toBe('Demandes faites ailleurs');
  expect(host.calls.filter((c) => c.name === 'request_import').every((c) => (c.payload as { dry_run: boolean }).dry_run)).toBe(true);
});
