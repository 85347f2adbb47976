import { expect, test } from 'vitest';

import { useHost, type Host } from '../src/host';
import { app, type AnswerPlace } from '../src/state.svelte';
import { columnsOf, numbered } from '../src/places/requests/answers/json';
import { Grid, WINDOW } from '../src/places/requests/answers/grid.svelte';
import { spread } from '../src/places/requests/answers/months';
import { counted, marked } from '../src/places/requests/answers/parts';
import { rowsOf, treeOf, visible, wayTo } from '../src/places/requests/answers/tree';
import { button, control, faults, h1, key, open, press, send, settle, text, type } from './window';

async function answers(more: Partial<AnswerPlace> = {}, query = '') {
  const host = await open(`state=open${query}`);
  app.place = { at: 'answer', id: 'r2', ...more };
  await settle(80);
  return host;
}
const node = (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const found = all.find((item) => item.textContent.trim().startsWith(name));
  if (!found) throw new Error(`no ${name} among ${all.map((item) => item.textContent.trim()).join(' | ')}`);
  return found;
};
const cells = () => [...document.querySelectorAll('[role=row]')].map((row) => row.textContent.trim());

test('all of it is told in short: what it probably is, its days, the data in it, and what was not read', async () => {
  await answers();
  expect(h1()).toContain('What they sent');
  expect(text()).toContain('This is probably Instagram.');
  expect(text()).toContain('between Monday 3 November 2025 and Thursday 28 May 2026');
  expect(document.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('790 in all, most in February 2026 (410)');
  expect(document.querySelector('[data-test=unread]')?.textContent).toContain('locked.zip');
  expect(document.querySelector('[data-test=unread]')?.textContent).toContain('Give the password');
  expect(document.querySelector('[data-kind=email]')?.textContent).toContain('zoe@example.org');
});

test('a value is one press from its place, which is marked', async () => {
  const host = await answers();
  await press('Show “zoe@example.org” in logins.csv');
  await settle(40);
  expect(host.calls.filter((c) => c.name === 'answer_show').at(-1)?.payload).toMatchObject({ answer: 'f-csv', item: null, from: 0 });
  expect(document.querySelector('[role=row].target')?.textContent).toContain('zoe@example.org');
  expect(document.querySelector('[role=row].target mark')?.textContent).toBe('zoe@example.org');
  expect(document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant')).toBe(document.querySelector('[role=row].target')?.id);
});

test('a mail is shown as blocks; a link with the address that it leads to', async () => {
  await answers({ file: 'f-mail' });
  expect(text()).toContain('Your request of 3 December');
  expect(text()).toContain('dpo@stockup.example (Data protection)');
  expect(text()).toContain('other@elsewhere.example (another address than the sender’s)');
  const link = document.querySelector('[data-test=link]');
  expect(link?.textContent).toContain('tracker.example/c?u=1');
  expect(link?.textContent).toContain('another address than the one it leads to');
  expect(document.querySelectorAll('[data-test=item] a').length).toBe(0);
  expect(document.querySelector('.quote')?.hasAttribute('open')).toBe(false);
  await press('Open table.csv');
  await settle(40);
  expect(document.querySelector('#item-title')?.textContent).toBe('table.csv');
  expect(node('table.csv').getAttribute('aria-selected')).toBe('true');
});

test('a long table has only the rows in view, and goes to any of them by keys', async () => {
  const host = await answers({ file: 'f-csv' });
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  expect(grid?.getAttribute('aria-rowcount')).toBe('5001');
  expect(cells().length).toBeLessThan(40);
  grid?.focus();
  await key('ArrowDown');
  await key('PageDown');
  await key('End');
  await settle(60);
  expect(cells().at(-1)).toContain('5,000');
  expect(document.querySelector('[role=row][aria-selected=true]')?.getAttribute('aria-rowindex')).toBe('5001');
  expect(host.calls.filter((c) => c.name === 'answer_show').at(-1)?.payload).toMatchObject({ from: 4000, count: WINDOW });
  await key('Home');
  expect(cells()[1]).toContain('2026-01-10');
  await type('Go to row', '42');
  await send('.foot form');
  await key('Enter');
  expect(document.querySelector('dialog[open] [data-test=row]')?.textContent).toContain('zoe@example.org');
});

test('the tree is walked by keys', async () => {
  await answers();
  const item = () => document.activeElement?.textContent.trim() ?? '';
  node('All of it').focus();
  await key('ArrowDown');
  expect(item()).toContain('Folder');
  await key('ArrowRight');
  await key('ArrowRight');
  expect(item()).toContain('_chat.txt');
  expect(document.activeElement?.getAttribute('aria-level')).toBe('2');
  await key('Enter');
  await settle(40);
  expect(document.querySelector('[data-test=messages]')?.textContent).toContain('Good morning');
  await key('ArrowLeft');
  expect(item()).toContain('Folder');
  await key('ArrowLeft');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  await key('End');
  expect(item()).toContain('Your data.eml');
});

test('records are pairs and tables, and what lies in an archive is opened from it', async () => {
  await answers({ file: 'f-zip' });
  expect(text()).toContain('3 entries');
  node('ads').click();
  await settle();
  node('advertisers.json').click();
  await settle(40);
  expect(text()).toContain('interests');
  expect([...document.querySelectorAll('[data-test=item] th')].map((th) => th.textContent)).toEqual(['Row', 'at', 'ip']);
  expect(document.querySelector('[data-test=save-item]')).not.toBeNull();
});

test('what the app could not know is said by the person and kept; a password is not', async () => {
  const host = await answers({ file: 'f-csv' });
  await type('Letters look wrong', 'windows-1250');
  await send('[data-test=hints] form');
  await settle(40);
  const shown = () => host.calls.filter((c) => c.name === 'answer_show').at(-1)?.payload;
  expect(shown()).toMatchObject({ hints: { encoding: 'windows-1250' } });
  expect(host.memos.get('reading.r2')).toContain('windows-1250');
  node('locked.zip').click();
  await settle(40);
  control('Password').value = 'opensesame';
  control('Password').dispatchEvent(new Event('input', { bubbles: true }));
  await send('[data-test=give-password]');
  await settle(40);
  expect(shown()).toMatchObject({ answer: 'f-lock', hints: { password: 'opensesame' } });
  expect([...host.memos.values()].join()).not.toContain('opensesame');
});

test('an answer on the wrong request goes to another one, or for good, by its name', async () => {
  const host = await answers({ file: 'f-mail' });
  await press('Belongs to another request …');
  await settle(40);
  expect(document.querySelector('dialog[open]')?.textContent).toContain('“Your data.eml”');
  await send('[data-test=move-form]');
  expect(text()).toContain('Choose the request it belongs to.');
  const select = control<HTMLSelectElement>('Request');
  await type('Request', select.options[1]?.value ?? '');
  await send('[data-test=move-form]');
  expect(host.calls.filter((c) => c.name === 'answer_move').at(-1)?.payload).toMatchObject({ answer: 'f-mail', on: '2026-12-22' });
  expect(app.place.at).toBe('request');
  expect(document.querySelector('[data-test=answers]')?.textContent).toContain('Your data.eml');
  await answers({ file: 'f-mail' });
  await press('Delete …');
  await settle(40);
  expect(document.querySelector('dialog[open]')?.textContent).toContain('Delete this file?');
  expect(document.querySelector('dialog[open]')?.textContent).toContain('Your data.eml');
  await press('Delete for good');
  expect(app.place).toEqual({ at: 'request', id: 'r2' });
});

test('two answers are compared, and what differs is one press away', async () => {
  const host = await answers();
  await press('Compare with another answer');
  await settle(40);
  expect(await faults()).toEqual([]);
  await send('[data-test=compare-pane] form');
  await settle(60);
  expect(document.querySelector('[data-test=compare-result]')?.textContent).toBe('New: 2. Gone: 1. Changed: 1. The same: 40.');
  expect(text()).toContain('203.0.113.77');
  expect(host.calls.filter((c) => c.name === 'answer_compare').length).toBe(1);
  expect(await faults()).toEqual([]);
});

test('files and folders are added by button and by drop', async () => {
  const host = await open('state=open');
  app.place = { at: 'request', id: 'r1' };
  await settle(40);
  dispatchEvent(new CustomEvent('habeas-dropped'));
  await settle(40);
  expect(document.querySelector('dialog[open]')?.textContent).toContain('bakup-privacy.txt');
  await press('Choose a folder …');
  expect(document.querySelector('dialog[open]')?.textContent).toContain('folder with 7 files, 3.6\u00a0MB');
  await send('[data-test=answer-form]');
  expect(host.calls.filter((c) => c.name === 'answer_add').at(-1)?.payload).toMatchObject({ files: [{ handle: 1 }, { handle: 2 }] });
  expect(app.announcement).toContain('7 files are kept, byte for byte.');
  expect(document.querySelector('[data-test=answers]')?.textContent).toContain('Folder/logins.csv');
  expect(button('Read what they sent').className).toContain('primary');
  await press('Read what they sent');
  await settle(60);
  expect(app.place).toEqual({ at: 'answer', id: 'r1' });
  await key('Escape');
  expect(app.place).toEqual({ at: 'request', id: 'r1' });
});

test('nothing that came back, and a file that is not there, are said', async () => {
  await open('state=open');
  app.place = { at: 'answer', id: 'r4' };
  await settle(60);
  expect(text()).toContain('Nothing came back yet');
  await answers({ file: 'f-none' });
  expect(text()).toContain('This file is not among what came back');
});

test('names cannot hide what they are, and a tree holds any number of them', () => {
  expect(visible('photo\u202egnp.exe', (code) => `[${code}]`)).toBe('photo[U+202E]gnp.exe');
  const file = { id: 'a', name: 'all.zip', media_type: '', size: 1, sha256: '' };
  const inner = Array.from({ length: 1000 }, (_, i) => ({ path: `d/${i}.json`, size: 1, folder: false, kind: 'json', state: null }));
  const tree = treeOf([file, { ...file, id: 'b' }], new Map([['a', inner]]));
  expect(tree.length).toBe(2);
  const way = wayTo(tree, { file: 'a', item: 'd/7.json' });
  expect(way.length).toBe(3);
  const rows = rowsOf(tree, new Set(way), new Map());
  expect(rows.filter((row) => row.more > 0)[0]?.more).toBe(700);
  expect(rows.findIndex((row) => row.branch.label === '10.json')).toBeGreaterThan(rows.findIndex((row) => row.branch.label === '9.json'));
});

test('records are counted as the engine counts them; months without dates have a place', () => {
  const root = { a: [1, 2], b: { c: [3], d: 'x' } };
  const starts = numbered(root, 11);
  expect([starts.get(root.a), starts.get(root.b.c)]).toEqual([11, 13]);
  expect(columnsOf([{ a: 1 }, { b: null }])).toEqual(['a', 'b']);
  expect(columnsOf([{ a: {} }, { a: 1 }])).toEqual([]);
  expect(spread([{ month: '2025-11', count: 1 }, { month: '2026-02', count: 2 }]).map((m) => m.month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(spread([{ month: '1970-01', count: 1 }, { month: '2026-02', count: 2 }]).length).toBe(2);
  expect(marked('An (odd) word', '(odd)')).toEqual(['An ', '(odd)', ' word']);
  expect(marked('on Linux, at home', '"on linux"')).toEqual(['', 'on Linux', ', at home']);
  expect(marked('call +33 6 12 34 56 78.', '"+33612345678"')).toEqual(['call ', '+33 6 12 34 56 78', '.']);
});

test('a table of two million rows is reached to its last row', async () => {
  const asked: number[] = [];
  const grid = new Grid(2_000_000, async (from, count) => { asked.push(from); return Array.from({ length: Math.min(count, 2_000_000 - from) }, (_, i) => [String(from + i)]); }, { from: 0, rows: [['0']] });
  expect(grid.height).toBeLessThan(10_000_000);
  const top = grid.moveTo(1_999_999, 448);
  await settle();
  expect(top).toBeLessThanOrEqual(grid.height);
  expect(grid.rows.at(-1)?.cells).toEqual(['1999999']);
  grid.scrolled(grid.height / 2, 448);
  await settle();
  expect(Math.abs(grid.first - 1_000_000)).toBeLessThan(100);
  expect(grid.rows[0]?.cells).toEqual([String(grid.first)]);
  expect(asked.length).toBeLessThan(5);
});

test('what came: the kind is confirmed first, then the items are ticked; nothing is called missing', async () => {
  const host = await answers();
  const came = () => document.querySelector('[data-test=what-came]')?.textContent ?? '';
  expect(came()).toContain('They answered in part');
  expect(came()).toContain('We confirm that we process personal data about you.');
  expect(document.querySelector('[data-item]')).toBeNull();
  await press('Yes, that is it');
  await settle(20);
  expect(host.calls.filter((c) => c.name === 'answer_assess').at(-1)?.payload).toMatchObject({ kind: 'incomplete', items: [] });
  expect(document.querySelector('[data-item=A07]')?.textContent).toContain('Not found by us.');
  expect(document.querySelector('[data-item=A03]')?.textContent).toContain('Talerflink AG');
  expect(came()).not.toMatch(/\bmissing\b(?! from their answer)/u);
  document.querySelector<HTMLInputElement>('[data-item=A03] input')?.click();
  await settle(20);
  expect(document.querySelector('[data-test=score]')?.textContent).toContain('1 of 3');
  expect(document.querySelectorAll('[data-test=what-came] .primary').length).toBe(1);
  await press('Ask for what is left (2)');
  expect(app.place).toMatchObject({ at: 'follow-up', letter: 'F2' });
});

/** The document of the invented case, whose pages come when `page` gives them. */
async function leaflet(page: (n: number) => Promise<void>) {
  const host = await answers();
  const asked: number[] = [];
  const between: Host = async (name, payload, language, progress) => {
    if (name === 'answer_page') {
      const n = (payload as { page: number | null }).page ?? 1;
      asked.push(n);
      await page(n);
    }
    return host(name, payload, language, progress);
  };
  useHost(between);
  app.place = { at: 'answer', id: 'r2', file: 'f-zip', item: 'letter.pdf' };
  await settle(60);
  return asked;
}
const where = () => document.querySelector('[data-test=page-of]')?.textContent;
const shownPage = () => document.querySelector('[data-test=page-picture]')?.getAttribute('alt') ?? '';

test('pages that are turned quickly end at the last one that was asked for', async () => {
  const asked = await leaflet(() => new Promise((done) => setTimeout(done, 40)));
  await settle(60);
  expect(shownPage()).toContain('Page 1 of 3');
  const next = document.querySelector<HTMLButtonElement>('[data-test=page-next]');
  next?.click();
  await settle(5);
  next?.click();
  await settle(160);
  expect(where()).toBe('Page 3 of 3');
  expect(shownPage()).toContain('Page 3 of 3');
  expect(asked).toEqual([1, 2, 3]);
  document.querySelector<HTMLButtonElement>('[data-test=zoom-in]')?.click();
  expect(document.querySelector('[data-test=zoom]')?.textContent).toContain('100');
  await settle(80);
  expect(document.querySelector('[data-test=zoom]')?.textContent).toContain('150');
});

test('a page that cannot be drawn says so, has its text, and is no dead end', async () => {
  await leaflet(async (n) => {
    // What the host throws is no error of JavaScript.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (n === 2) throw { code: 'bad_input', message: 'The page is damaged.', todo: '', field: 'page' };
  });
  await press('Next page');
  await settle(40);
  expect(where()).toBe('Page 2 of 3');
  expect(text()).toContain('The page is damaged.');
  expect(text()).toContain('This page could not be drawn.');
  expect(text()).toContain('All we hold about you.');
  expect(shownPage()).toBe('');
  await press('Next page');
  await settle(40);
  expect(where()).toBe('Page 3 of 3');
  expect(shownPage()).toContain('Page 3 of 3');
  expect(text()).not.toContain('could not be drawn');
});

test('when the rows of a table were counted, its place and what is there stay', async () => {
  const grid = new Grid(2_000, (from, count) => Promise.resolve(Array.from({ length: count }, (_, i) => [String(from + i)])), { from: 0, rows: [['0'], ['1']] });
  grid.moveTo(1_500, 448);
  await settle();
  const first = grid.first;
  const top = grid.grow(90_000, 448);
  await settle();
  expect([grid.total, grid.at, grid.first, top]).toEqual([90_000, 1_500, first, first * 28]);
  grid.moveTo(89_999, 448);
  await settle();
  expect(grid.rows.at(-1)?.cells).toEqual(['89999']);
  const part = (total: number, goes_on: boolean, columns: string[]) => ({ from: 0, total, goes_on, shows: { table: { name: '', hidden: false, columns, rows: [['a']], delimiter: ';', encoding: 'UTF-8' } } });
  const early = [part(5, true, ['x'])];
  const [same] = counted(early, [part(90, false, ['x'])]);
  expect(same?.total === 90 && !same.goes_on && same.shows === early[0]?.shows).toBe(true);
  const wider = [part(90, false, ['x', 'y'])];
  expect(counted(early, wider)).toEqual(wider);
});
