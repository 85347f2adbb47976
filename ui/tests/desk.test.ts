/** The desk: the cases on their shelves, the way of one, its papers, panes and keys. */
import { expect, test } from 'vitest';

import type { RequestLine, RequestView, StepView, Task } from '../src/bindings';
import { casesOf, sayOf, whenOf } from '../src/places/requests/desk/shelves';
import { wayOf } from '../src/places/requests/desk/way';
import { app } from '../src/state.svelte';
import { wordsIn } from '../src/words';
import { faults, h1, key, open, press, send, settle, text } from './window';

async function desk(query = 'state=open', memos = {}) {
  const host = await open(query, memos);
  await press(query.includes('lang=fr') ? 'Demandes' : 'Requests');
  await settle(60);
  return host;
}
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-test=case]')];
const said = (row: Element | undefined) => row?.textContent.replace(/\s+/g, ' ').trim();
const tabs = () => [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent);
const current = () => document.querySelector('[role=tab][aria-selected=true]')?.textContent;

test('each row says who, how long, what was asked and the next deed; the most urgent is open', async () => {
  await desk();
  expect(app.place).toEqual({ at: 'request', id: 'r1' });
  expect(h1()).toContain('See what they have');
  expect(said(rows()[0])).toBe('Un Cinquième (STOCKUP)1 day late See what they have · write the reminder');
  expect(said(rows()[1])).toContain('New answer See what they have · Have it deleted · check their answer');
  expect(said(rows()[2])).toContain('6 days left See what they have · they have until 4 January');
  expect(said(rows()[3])).toContain('17 days ago Have it deleted · send the letter');
  // What comes next stands under what is to be done.
  expect(said(rows()[4])).toContain('14 January');
  expect(rows()[0]?.getAttribute('aria-current')).toBe('page');
  expect([...document.querySelectorAll('button.primary')].filter((b) => !b.closest('dialog')).map((b) => b.textContent)).toEqual(['Write the reminder']);
});

test('the shelves count, and a case that is opened from elsewhere shows its shelf', async () => {
  await desk();
  const shelf = (id: string) => document.querySelector(`[data-test=shelf-${id}]`);
  expect(['todo', 'running', 'closed'].map((id) => said(shelf(id) ?? undefined))).toEqual(['To do4', 'Running1', 'Closed0']);
  await press('Closed');
  expect(text()).toContain('No request is closed yet.');
  app.place = { at: 'request', id: 'r5' };
  await settle(60);
  expect(shelf('todo')?.getAttribute('aria-pressed') === 'true' || shelf('running')?.getAttribute('aria-pressed') === 'true').toBe(true);
  expect(rows().find((row) => row.hasAttribute('aria-current'))?.textContent).toContain('Harmonics');
  await press('Table');
  await settle(60);
  expect(document.querySelectorAll('[data-test=line]').length).toBe(5);
  await press('Case by case');
  await settle(60);
  expect(app.place).toEqual({ at: 'request', id: 'r1' });
});

test('what happened moves the way on, and the row with it', async () => {
  await desk();
  app.place = { at: 'request', id: 'r4' };
  await settle(60);
  const step = (id: string) => document.querySelector(`[data-step=${id}]`)?.className;
  expect(document.querySelector('[aria-current=step]')?.getAttribute('data-step')).toBe('sent');
  await press('I sent it');
  await send('[data-test=record-form]');
  expect(step('sent')).toContain('done');
  expect(document.querySelector('[aria-current=step]')?.getAttribute('data-step')).toBe('received');
  // The open case stays in sight, though it is no longer to be done.
  expect(said(rows().find((row) => row.hasAttribute('aria-current')))).toContain('enter the day they received it');
  expect(said(document.querySelector('[data-test=shelf-todo]') ?? undefined)).toBe('To do3');
});

test.each(['en', 'fr'])('the papers lie under tabs; the answer in its viewer, proof too (%s)', async (lang) => {
  const fr = lang === 'fr';
  const host = await desk(`state=open&lang=${lang}`);
  expect(tabs()).toEqual(fr ? ['Lettre', 'Preuves', 'Notes'] : ['Letter', 'Proofs', 'Notes']);
  await press(fr ? 'Notes' : 'Notes');
  expect(document.querySelector('[role=tabpanel]')?.textContent).toContain('RK 123 456 789 FR');
  expect(await faults()).toEqual([]);
  await press('advice-of-receipt.pdf');
  await settle(60);
  expect(current()).toBe(fr ? 'Preuves' : 'Proofs');
  expect(document.querySelector('#item-title')?.textContent).toBe('advice-of-receipt.pdf');
  expect(document.querySelector('[data-test=papers] [data-test=move]')).toBeNull();
  // An answer that is to be checked lies on top.
  app.place = { at: 'request', id: 'r2' };
  await settle(80);
  expect(current()).toBe(fr ? 'Réponse' : 'Answer');
  expect(document.querySelector('#item-title')?.textContent).toBe('Your data.eml');
  expect(await faults()).toEqual([]);
  await press(fr ? 'Ouvrir Folder/logins.csv' : 'Open Folder/logins.csv');
  await settle(60);
  expect(document.querySelector('#item-title')?.textContent).toBe('logins.csv');
  expect(host.calls.filter((c) => c.name === 'answer_show').at(-1)?.payload).toMatchObject({ answer: 'f-csv' });
  await press(fr ? 'Leur politique' : 'Their notice');
  await settle(60);
  expect(host.calls.filter((c) => c.name === 'answer_show').at(-1)?.payload).toMatchObject({ answer: 'notice.txt' });
  expect(await faults()).toEqual([]);
});

test('tabs are walked by the arrow keys', async () => {
  await desk();
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  await key('ArrowRight');
  expect(current()).toBe('Proofs');
  expect(document.activeElement?.textContent).toBe('Proofs');
  await key('End');
  expect(current()).toBe('Notes');
});

test('the more there is to a letter, the less stands in its toolbar', async () => {
  const host = await desk();
  const more = document.querySelector<HTMLElement>('[data-test=more-letter]');
  const sheet = document.getElementById(more?.getAttribute('aria-controls') ?? '');
  expect(sheet?.hidden).toBe(true);
  await press('More');
  expect(sheet?.hidden).toBe(false);
  await press('Save the text');
  expect(host.calls.some((c) => c.name === 'request_letter')).toBe(true);
  expect(document.querySelector('[data-test=papers] [data-test=saved]')?.textContent).toContain('Saved:');
  more?.focus();
  await key('Escape');
  expect(sheet?.hidden).toBe(true);
  expect(app.place.at).toBe('request');
});

test('panes are resized by keys, and are so again next time', async () => {
  const host = await desk();
  const edge = () => document.querySelector<HTMLElement>('[role=separator]');
  expect(edge()?.getAttribute('aria-valuenow')).toBe('288');
  edge()?.focus();
  await key('ArrowRight');
  await key('ArrowRight');
  expect(edge()?.getAttribute('aria-valuenow')).toBe('320');
  expect(document.querySelector<HTMLElement>('[data-test=desk]')?.style.getPropertyValue('--cases')).toBe('320px');
  expect(host.memos.get('desk')).toBe('320 364');
  await key('Home');
  expect(edge()?.getAttribute('aria-valuenow')).toBe('220');
  await desk('state=open', { desk: '300 400' });
  expect([...document.querySelectorAll('[role=separator]')].map((one) => one.getAttribute('aria-valuenow'))).toEqual(['300', '400']);
  // What was kept and cannot be is left out.
  await desk('state=open', { desk: '9 nothing' });
  expect(edge()?.getAttribute('aria-valuenow')).toBe('288');
});

test('letters walk through the cases and press what they name, but not while somebody writes', async () => {
  await desk();
  await key('j');
  expect(said(document.activeElement ?? undefined)).toContain('Patient Link');
  await key('j');
  await key('k');
  document.activeElement?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await settle(60);
  expect(app.place).toEqual({ at: 'request', id: 'r2' });
  expect(document.activeElement?.tagName).toBe('H1');
  await key('r');
  expect(document.querySelector('dialog[open] h2')?.textContent).toBe('What happened?');
  document.querySelector<HTMLElement>('dialog[open] textarea')?.focus();
  await key('t');
  expect(app.place.at).toBe('request');
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  document.querySelector<HTMLElement>('h1')?.focus();
  await key('t');
  expect(app.place.at).toBe('requests');
});

test('in a narrow window the papers lie over the rest, which is out of reach until they are closed', async () => {
  await desk();
  document.querySelector<HTMLElement>('[data-test=papers-open]')?.click();
  await settle(40);
  expect(document.querySelector('.over-papers')).not.toBeNull();
  expect(document.querySelector('.stand')?.hasAttribute('inert')).toBe(true);
  expect(document.activeElement?.className).toContain('shut');
  expect(await faults()).toEqual([]);
  await key('Escape');
  expect(document.querySelector('.over-papers')).toBeNull();
  expect(document.querySelector('.stand')?.hasAttribute('inert')).toBe(false);
  expect(app.place.at).toBe('request');
});

test('a desk without cases says how to begin', async () => {
  await desk('state=empty');
  expect(text()).toContain('No request yet');
  expect(await faults()).toEqual([]);
});

test('thousands of cases draw only those in sight', async () => {
  await desk('state=open&rows=3000');
  await press('Running');
  expect(said(document.querySelector('[data-test=shelf-running]') ?? undefined)).toBe('Running3001');
  expect(rows().length).toBeLessThan(120);
});

const line = (over: Partial<RequestLine>): RequestLine => ({
  id: '1', reference: 'A', company: 'Lumen', person: 'Zoë', rights: [{ id: 'access', plain: 'See', law: '' }], status: 'running', finished: false, sentence: '', cautious: null, estimated: false,
  written_on: '2026-11-01', sent_on: '2026-11-02', due: '2026-12-28', late: false, step: 'wait', ...over,
});
const tasksOf = (...tasks: Task[]) => ({ tasks, more_tasks: 0, ready: [], more_ready: 0, next_due: null, requests: 0 });

test('what they ask of the person is to be done, what they are given time for is not', () => {
  const lines = [line({ id: 'wait' }), line({ id: 'id', step: 'give_identity' }), line({ id: 'new', status: 'written', step: 'send', due: null }), line({ id: 'end', status: 'closed', finished: true, step: 'nothing' }), line({ id: 'late', late: true, step: 'remind' })];
  const late: Task = { line: line({ id: 'late' }), reason: 'late', days: 3 };
  const found = casesOf(lines, tasksOf(late));
  expect(found.map((c) => [c.line.id, c.shelf])).toEqual([['late', 'todo'], ['id', 'todo'], ['new', 'todo'], ['wait', 'running'], ['end', 'closed']]);
  const w = wordsIn('en');
  const day = (iso: string) => iso;
  expect(found.map((c) => whenOf(c, '2026-12-20', w, day))).toEqual(['3 days late', '8 days left', '49 days ago', '8 days left', '2026-11-02']);
  expect(found.map((c) => sayOf(c, w, day))).toEqual(['See · write the reminder', 'See · show that it is you', 'See · send the letter', 'See · they have until 2026-12-28', 'See']);
});

const step = (name: string, on: string, more: Partial<StepView> = {}): StepView => ({ event: name + on, on, recorded_at: '', name, sentence: name, note: null, files: [], corrected: false, undoable: true, ...more });
const view = (status: RequestLine['status'], timeline: StepView[], more: Partial<RequestView> = {}): RequestView => ({
  line: line({ status }), channel: 'post', receipt_assumed: false, about: null, next: { id: 'wait', sentence: '', reason: null, letter: null, on: null }, other_steps: [], timeline, ...more,
} as RequestView);
const told = (of: RequestView) => wayOf(of).map((s) => `${s.id} ${s.state}`);

test('the way is what happened, where it stands, and what is to come', () => {
  const [written, sent, received] = [step('composed', '2026-11-01'), step('sent', '2026-11-02'), step('received', '2026-11-04')];
  expect(told(view('written', [written]))).toEqual(['written done', 'sent now', 'received later', 'answer later', 'closed later']);
  expect(told(view('sent', [written, sent]))).toEqual(['written done', 'sent done', 'received now', 'answer later', 'closed later']);
  expect(told(view('running', [written, sent, received]))).toEqual(['written done', 'sent done', 'received done', 'answer now', 'closed later']);
  // An e-mail has no day of receipt of its own; an undone entry is not told.
  const mail = view('running', [written, sent, { ...step('acknowledged', '2026-11-05'), corrected: true }, step('identity_asked', '2026-11-06')], { channel: 'email', receipt_assumed: true });
  expect(told(mail)).toEqual(['written done', 'sent done', 'answer now', 'closed later']);
  expect(wayOf(mail)[2]?.also.map((s) => s.name)).toEqual(['identity_asked']);
  // It came back: it is to be sent again.
  expect(told(view('bounced', [written, sent, step('bounced', '2026-11-09')]))[1]).toBe('sent now');
  const complain = { id: 'complain', sentence: '', reason: null, letter: 'F8', on: null } as const;
  expect(told(view('running', [written, sent, received], { other_steps: [complain] }))).toContain('complaint later');
  const heard = view('running', [written, sent, received, step('complained', '2027-02-01')], { next: { ...complain, id: 'wait_authority', letter: null } });
  expect(told(heard)).toEqual(['written done', 'sent done', 'received done', 'complaint now', 'closed later']);
  expect(told(view('closed', [written, sent, received, step('answered', '2026-11-20'), step('closed', '2026-12-01')])).at(-1)).toBe('closed now');
});
