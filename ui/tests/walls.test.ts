/** What the sources must not hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(ts|svelte)$/.test(f) && !f.startsWith('bindings'))
  .map((f) => ({ name: f, text: readFileSync(join(root, f), 'utf8') }));

test('one file touches the host window', () => {
  expect(sources.filter((s) => /from '@tauri-apps\//.test(s.text)).map((s) => s.name)).toEqual(['host.ts']);
});

test.each([
  ['{@html}', /\{@html/],
  ['inline styles, which the policy blocks', /\sstyle(:[\w-]+)?=/],
  ['settings outside the vault', /localStorage|sessionStorage|indexedDB|document\.cookie/],
  ['requests of its own', /\bfetch\(|XMLHttpRequest|WebSocket|https?:\/\/(?!localhost:4173)\w/],
  ['Svelte transitions, which write inline styles', /from 'svelte\/(transition|animate|motion)'/],
])('no %s', (_, pattern) => {
  expect(sources.filter((s) => pattern.test(s.text)).map((s) => s.name)).toEqual([]);
});

test('only tests and looks name the invented case', () => {
  const outside = sources.filter((s) => /\.fake'/.test(s.text) && !s.name.includes('.fake.'));
  expect(outside.map((s) => s.name)).toEqual(['main.ts']);
});
