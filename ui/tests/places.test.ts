import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { button, choose, control, h1, open, press, send, settle, text, type } from './window';

async function request(id: string) {
  const host = await open('state=open');
  app.place = { at: 'request', id };
  await settle(40);
  return host;
}

test('today tells what needs me, the most urgent first', async () => {
  await open('state=open');
  expect(h1()).toBe('Four things need you');
  const rows = [...document.querySelectorAll('.tasks li')].map((li) => li.textContent.replace(/\s+/g, ' '));
  expect(rows[0]).toContain('1 day late');
  expect(rows[0]).toContain('Their time ended on Monday 28 December 2026.');
  expect(rows[3]).toContain('Not sent');
  expect(text()).toContain('must answer by Thursday 14 January 2027.');
});

test('a request says why its date is its date', async () => {
  await request('r1');
  const why = document.querySelector('[data-test=why]');
  expect(why?.querySelector('summary')?.textContent).toBe('Why Monday 28 December 2026?');
  expect(why?.textContent).toContain('Reg. 1182/71');
  expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('Sent on Tuesday 24 November 2026');
});

test('what happened is recorded by a sentence and a day', async () => {
  const host = await request('r4');
  await press('Record what happened');
  await send('[data-test=record-form]');
  expect(text()).toContain('Choose what happened.');
  await choose('You sent it.');
  await type('On which day?', '2027-02-01');
  await send('[data-test=record-form]');
  expect(control('On which day?').getAttribute('aria-invalid')).toBe('true');
  expect(text()).toContain('This day has not come yet.');
  await type('On which day?', '2026-12-28');
  await send('[data-test=record-form]');
  expect(host.calls.filter((c) => c.name === 'request_record').at(-1)?.payload).toEqual({ id: 'r4', kind: 'sent', on: '2026-12-28', channel: 'post', files: [], note: null, ground: null, amount: null, to: null, tracking: null });
  expect(document.querySelector('[data-test=status]')?.getAttribute('data-status')).toBe('sent');
  expect(document.querySelector('dialog[open]')).toBeNull();
});

test('an answer is kept with its files, and saved out again', async () => {
  const host = await request('r1');
  await press('Something arrived');
  await send('[data-test=answer-form]');
  expect(text()).toContain('No file is chosen yet.');
  await press('Choose files …', document.querySelector('[data-test=answer-form]') ?? document);
  await send('[data-test=answer-form]');
  expect(text()).toContain('They answered.');
  await press('Save answer-1.pdf …');
  expect(text()).toContain('Saved: /home/zoe/Documents/answer.pdf');
  expect(host.calls.filter((c) => c.name === 'answer_open').at(-1)?.payload).toMatchObject({ out: { handle: 2 } });
});

test('an entry is undone, and stays to be seen', async () => {
  await request('r1');
  await press('Undo: They received it.');
  await press('Undo this entry');
  expect(document.querySelector('li.corrected')?.textContent).toContain('recorded by mistake, undone');
});

test('the letter is saved to the place the user chose', async () => {
  const host = await request('r1');
  await press('Save the PDF');
  expect(host.calls.filter((c) => c.name === 'dialog_save').at(-1)?.payload).toMatchObject({ suggested: expect.stringMatching(/\.pdf$/) });
  expect(host.calls.filter((c) => c.name === 'request_letter').at(-1)?.payload).toEqual({ id: 'r1', follow_up: null, layout: null, out: { handle: 1 }, enclose: [] });
});

test('the list sorts and filters', async () => {
  await open('state=open');
  await press('Requests');
  await press('Table');
  await settle(60);
  const names = () => [...document.querySelectorAll('[data-test=line] .open')].map((b) => b.textContent);
  expect(names().length).toBe(5);
  await press('Company');
  await settle(60);
  expect(names()[0]).toBe('Harmonics AB (Harmonics)');
  expect(document.querySelector('th.company')?.getAttribute('aria-sort')).toBe('ascending');
  await type('Filter', 'patient');
  await settle(60);
  expect(names()).toEqual(['Patient Link']);
  await type('Filter', 'nothing like it');
  await settle(60);
  expect(text()).toContain('No request matches.');
  await press('Show all');
  await settle(60);
  expect(names().length).toBe(5);
});

test('a long list draws only what is in sight', async () => {
  await open('state=open&rows=3000');
  await press('Requests');
  await press('Table');
  await settle(60);
  expect(text()).toContain('3,005');
  const drawn = document.querySelectorAll('[data-test=line]').length;
  expect(drawn).toBeGreaterThan(10);
  expect(drawn).toBeLessThan(120);
});

test('everything is exported, with what was written and where', async () => {
  const host = await open('state=open');
  await press('Archive');
  await press('Export everything …');
  await settle(40);
  expect(host.calls.filter((c) => c.name === 'dialog_save').at(-1)?.payload).toEqual({ suggested: 'Habeas 2026-12-29.zip' });
  expect(text()).toContain('The bundle is written.');
  expect(text()).toContain('Habeas 2026-12-29.zip');
  await press('Check the vault');
  await settle(40);
  expect(text()).toContain('Everything is in order.');
});

test('long work shows how far it is, and stops when told', async () => {
  const host = await open('state=open&slow=40');
  await press('Archive');
  await press('Export everything …');
  await settle(500);
  const bar = document.querySelector('progress');
  expect(bar?.getAttribute('max')).toBe('10000');
  expect(text()).toMatch(/of 10,000/);
  await press('Stop');
  await settle(120);
  expect(text()).toContain('Stopped. Nothing was left half done.');
  expect(host.calls.some((c) => c.name === 'work_cancel')).toBe(true);
});

test('people and companies are edited with what was there', async () => {
  const host = await open('state=open');
  await press('People');
  await press('Zoë Müller-Łęcka');
  await type('Address', '5 rue Haute\n69001 Lyon');
  await send();
  expect(h1()).toBe('People');
  expect(host.calls.filter((c) => c.name === 'person_edit').at(-1)?.payload).toEqual({
    id: 'p0', person: { name: 'Zoë Müller-Łęcka', address: ['5 rue Haute', '69001 Lyon'], country: 'FR', email: 'zoe@example.org', language: 'fr' },
  });
  await press('Companies');
  await press('Write to them: Patient Link');
  await settle(40);
  expect(h1()).toBe('What do you want?');
});

test('choices are kept in the vault', async () => {
  const host = await open('state=open');
  await press('Settings');
  await type('Colours', 'dark');
  await type('Language of the window', 'fr');
  expect(host.memos.get('theme')).toBe('dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(h1()).toBe('Réglages');
  expect(button('Verrouiller')).toBeTruthy();
});
