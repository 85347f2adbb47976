/** The window in a test: the real components, the invented case, and hands that type and press like a person. */
import axe from 'axe-core';
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach } from 'vitest';

import App from '../src/App.svelte';
import { useHost } from '../src/host';
import { fakeHost, type Fake } from '../src/host.fake';
import { app } from '../src/state.svelte';
import { languages, load } from '../src/words';
// Pages that come when they are opened are here already, so that no test waits for them.
import '../src/new-request/AlreadySent.svelte';
import '../src/new-request/batch/Batch.svelte';
import '../src/places/archive/Archive.svelte';
import '../src/places/companies/Directory.svelte';
import '../src/places/companies/Discover.svelte';
import '../src/places/companies/Packs.svelte';
import '../src/places/people/PersonPage.svelte';
import '../src/places/requests/answers/Answers.svelte';
import '../src/places/requests/desk/Desk.svelte';
import '../src/places/requests/desk/FilesPaper.svelte';
import '../src/places/requests/evidence/Evidence.svelte';
import '../src/places/requests/identity/Identity.svelte';
import '../src/places/requests/Again.svelte';
import '../src/places/requests/table/RequestTable.svelte';
import '../src/places/settings/Settings.svelte';
import '../src/places/statistics/Elsewhere.svelte';
import '../src/places/statistics/Statistics.svelte';
import '../src/places/trail/Trail.svelte';

// What is loaded when it is chosen is loaded already, so that a test may ask for any language.
await Promise.all(languages.map(load));

let mounted: ReturnType<typeof mount> | null = null;

/** Lets promises, effects and short timers run. */
export async function settle(ms = 20): Promise<void> {
  await new Promise((r) => setTimeout(r, ms));
  flushSync();
  await tick();
}

export async function open(query: string, memos: Record<string, string> = {}): Promise<Fake> {
  await close();
  app.status = null;
  app.language = 'en';
  app.theme = 'system';
  app.place = { at: 'today' };
  const host = fakeHost(new URLSearchParams(query));
  for (const [key, value] of Object.entries(memos)) host.memos.set(key, value);
  useHost(host);
  mounted = mount(App, { target: document.body });
  await settle();
  return host;
}

export async function close(): Promise<void> {
  if (mounted) await unmount(mounted);
  mounted = null;
  document.body.innerHTML = '';
}
afterEach(close);

export const text = (): string => document.body.textContent.replace(/\s+/g, ' ');
export const h1 = (): string => document.querySelector('h1')?.textContent.trim() ?? '';

const nameOf = (e: Element): string => (e.getAttribute('aria-label') ?? e.textContent).replace(/\s+/g, ' ').trim();

export function button(name: string, root: ParentNode = document): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((b) => nameOf(b) === name) ?? all.find((b) => nameOf(b).startsWith(name));
  if (!found) throw new Error(`no button ${name}; there are: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export async function press(name: string, root?: ParentNode): Promise<void> {
  button(name, root).click();
  await settle();
}

/** The control that a label names. */
export function control<T extends HTMLElement = HTMLInputElement>(label: string, root: ParentNode = document): T {
  const found = [...root.querySelectorAll('label')].find((l) => nameOf(l).startsWith(label));
  const target = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input, select, textarea');
  if (!target) throw new Error(`no control ${label}`);
  return target as T;
}

export async function type(label: string, value: string): Promise<void> {
  const target = control<HTMLInputElement | HTMLSelectElement>(label);
  target.value = value;
  if (target instanceof HTMLSelectElement) {
    // happy-dom does not know `:checked` on options, which Svelte reads a select by.
    const chosen = target.selectedOptions[0] ?? null;
    target.querySelector = ((what: string) => (what === ':checked' ? chosen : target.ownerDocument.querySelector(what))) as typeof target.querySelector;
  }
  target.dispatchEvent(new Event('input', { bubbles: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(5);
}

export async function choose(label: string): Promise<void> {
  control(label).click();
  await settle();
}

export async function send(selector = 'form'): Promise<void> {
  document.querySelector<HTMLFormElement>(selector)?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  await settle(40);
}

export async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  await settle(40);
}

/** Faults of accessibility that a program can see. Colours need a real engine and are looked at in a browser. */
export async function faults(): Promise<string[]> {
  const result = await axe.run(document.body, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 100)).join(' | ')}`);
}
