/** Every view, in both languages, against axe-core. */
import { describe, expect, test } from 'vitest';

import { app, type Place } from '../src/state.svelte';
import { choose, close, faults, key, open, press, send, settle } from './window';

const places: Place[] = [
  { at: 'today' }, { at: 'requests' }, { at: 'request', id: 'r1' }, { at: 'request', id: 'r2' }, { at: 'request', id: 'r4' }, { at: 'evidence', id: 'r1' }, { at: 'answer', id: 'r2' }, { at: 'answer', id: 'r2', file: 'f-mail' }, { at: 'answer', id: 'r2', file: 'f-csv' }, { at: 'answer', id: 'r2', file: 'f-json' }, { at: 'answer', id: 'r2', file: 'f-lock' }, { at: 'answer', id: 'r1' }, { at: 'companies' }, { at: 'trail' }, { at: 'trail', request: 'r2' },
  { at: 'company', id: 'c0' }, { at: 'company', id: null }, { at: 'packs' }, { at: 'discover' }, { at: 'directory' }, { at: 'statistics' }, { at: 'elsewhere' }, { at: 'packs', id: 'credit-agencies-de' }, { at: 'people' }, { at: 'person', id: 'p0' }, { at: 'archive' }, { at: 'settings' }, { at: 'new' },
];

describe.each(['en', 'fr'])('in %s', (lang) => {
  test.each(places)('$at $id', async (place) => {
    await open(`state=open&lang=${lang}`);
    app.place = place;
    await settle(60);
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(await faults()).toEqual([]);
  });
});

test.each(['new', 'locked', 'empty'])('the door: %s', async (state) => {
  await open(`state=${state}`);
  await send();
  expect(await faults()).toEqual([]);
  await close();
});

test('a request being written, question by question, with its errors', async () => {
  await open('state=open');
  await key('n', { ctrlKey: true });
  await send('form.question');
  expect(await faults()).toEqual([]);
  await press('Read their privacy notice');
  await press('Open a file …');
  await settle(40);
  for (let i = 0; i < 6; i++) {
    expect(await faults()).toEqual([]);
    await send('form.question');
    if (document.querySelector('[data-test=step-want]')) {
      expect(await faults()).toEqual([]);
      if (!document.querySelector('input:checked')) await choose('See what they have');
    }
  }
});
