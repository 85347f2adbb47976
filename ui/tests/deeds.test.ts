/** Keys that work everywhere, and what a right click offers. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { faults, key, open, press, send, settle } from './window';

const ctrl = async (name: string, on: Element = document.body) => {
  on.dispatchEvent(new KeyboardEvent('keydown', { key: name, ctrlKey: true, bubbles: true, cancelable: true }));
  await settle(60);
};
async function desk() {
  const host = await open('state=open');
  await press('Requests');
  await settle(60);
  return host;
}
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-test=case]')];
async function rightClick(row: Element | undefined) {
  row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await settle();
}
const menu = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].map((item) => item.textContent);

test('Ctrl and a number go to the places in their order', async () => {
  await open('state=open');
  const went: string[] = [];
  for (const n of ['5', '4', '3', '1', '2']) {
    await ctrl(n);
    went.push(app.place.at);
  }
  expect(went.slice(0, 4)).toEqual(['archive', 'people', 'companies', 'today']);
  expect(app.place.at).toBe('request');
});

test('Ctrl P prints the letter that is shown, and Ctrl Z takes back what was just recorded, but not in a field', async () => {
  const host = await desk();
  app.place = { at: 'request', id: 'r4' };
  await settle(60);
  await ctrl('p');
  expect(host.calls.filter((c) => c.name === 'letters_print')).toHaveLength(1);
  await press('Record what happened');
  await settle();
  document.querySelector<HTMLInputElement>('[data-test=record-form] input[value=sent]')?.click();
  await settle();
  await send('[data-test=record-form]');
  await settle(40);
  expect(document.querySelector('[data-test=undo-now]')).not.toBeNull();
  const field = document.createElement('input');
  document.body.append(field);
  await ctrl('z', field);
  field.remove();
  expect(host.calls.some((c) => c.name === 'request_correct')).toBe(false);
  await ctrl('z');
  expect(host.calls.filter((c) => c.name === 'request_correct')).toHaveLength(1);
});

test('a right click offers what can be done with a case, by keys too', async () => {
  await desk();
  const before = rows()[3];
  before?.focus();
  await rightClick(before);
  expect(menu()).toEqual(['Open', 'Record what happened', 'Copy the reference']);
  expect(document.activeElement?.textContent).toBe('Open');
  expect(await faults()).toEqual([]);
  const pressed = (name: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  pressed('ArrowUp');
  expect(document.activeElement?.textContent).toBe('Copy the reference');
  pressed('Escape');
  await settle();
  expect(menu()).toEqual([]);
  expect(document.activeElement).toBe(before);
  await rightClick(before);
  await press('Record what happened', document.querySelector('[role=menu]') ?? document);
  await settle(80);
  expect(app.place).toEqual({ at: 'request', id: 'r4' });
  expect(document.querySelector('dialog[open] [data-test=record-form], dialog[open][data-test=record-form]')).not.toBeNull();
});

test('letters alone do nothing for whoever switched them off', async () => {
  const host = await desk();
  await key('F1');
  document.querySelector<HTMLInputElement>('[data-test=letter-keys]')?.click();
  await settle();
  expect(host.memos.get('letter_keys')).toBe('no');
  await press('Close', document.querySelector('dialog[open]') ?? document);
  await key('t');
  await settle(60);
  expect(app.place.at).toBe('request');
});
