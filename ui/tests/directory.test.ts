import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { h1, open, press, settle, text } from './window';

const box = (slug: string) => document.querySelector<HTMLInputElement>(`[data-test=pick][data-slug=${slug}]`);

async function at(place: typeof app.place) {
  const host = await open('state=open');
  app.place = place;
  await settle(60);
  return host;
}

test('a pack that is for everybody is ticked, one to choose from is not', async () => {
  const host = await at({ at: 'packs' });
  await press('Credit agencies');
  await settle(40);
  expect(h1()).toBe('Credit agencies');
  expect(box('kreditkunde')?.checked).toBe(true);
  box('kreditbote')?.click();
  await press('Add to my companies');
  await settle(40);
  expect(host.calls.filter((c) => c.name === 'companies_from_directory').at(-1)?.payload).toEqual({ slugs: ['kreditkunde'] });
  expect(text()).toContain('in your vault');
  await press('The other packs');
  await settle(40);
  await press('Social networks');
  await settle(40);
  await press('Add to my companies');
  expect(text()).toContain('No company is ticked.');
});

test('files are read, each company stands with its reason, and those that are ticked are added', async () => {
  const host = await at({ at: 'discover' });
  await press('Choose files …');
  await settle(60);
  expect(text()).toContain('1 account at kreditkunde.example');
  expect(text()).toContain('Nothing of the file is kept, and nothing was sent.');
  expect(box('kreditkunde')?.checked).toBe(false);
  box('kreditkunde')?.click();
  await press('Add to my companies');
  await settle(40);
  expect(text()).toContain('1 company was added.');
  expect(host.calls.filter((c) => c.name === 'companies_from_directory').at(-1)?.payload).toEqual({ slugs: ['kreditkunde'] });
});

test('what is ticked and what was said stay when the language changes', async () => {
  await at({ at: 'discover' });
  await press('Choose files …');
  await settle(60);
  box('kreditkunde')?.click();
  app.language = 'fr';
  await settle(60);
  expect(text()).toContain('Choisir des fichiers');
  expect(box('kreditkunde')?.checked).toBe(true);
  app.language = 'en';
  await settle(60);
  box('kreditkunde')?.click();
  await press('Add to my companies');
  app.language = 'fr';
  await settle(60);
  expect(document.querySelector('[role=alert]')).not.toBeNull();
});

test('a newer copy of the directory shows where it contradicts a correction, and there is a way back', async () => {
  const host = await at({ at: 'directory' });
  expect(text()).toContain('it came with the app.');
  await press('Get it …');
  await settle(60);
  expect(host.calls.find((c) => c.name === 'directory_update')?.payload).toEqual({ source: { url: 'github.com/datenanfragen/data/archive/HEAD.zip' } });
  expect(text()).toContain('The directory is renewed');
  expect(text()).toContain('look which is right');
  await press('Back to the copy of the app');
  await settle(40);
  expect(text()).toContain('it came with the app.');
});
