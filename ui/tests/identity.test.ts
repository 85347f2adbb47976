/** A copy of an identity document: off by default, told first why it is rarely owed, then drawn by mouse or keys. */
import { expect, test } from 'vitest';

import type { FollowUp } from '../src/bindings';
import { Bars } from '../src/places/requests/identity/bars.svelte';
import { app } from '../src/state.svelte';
import { button, faults, h1, open, press, settle, text, type } from './window';

type Host = Awaited<ReturnType<typeof open>>;
const last = (host: Host, name: string) => host.calls.filter((c) => c.name === name).at(-1)?.payload as Record<string, unknown>;
const stage = () => document.querySelector<SVGSVGElement>('[data-test=stage]')!;
const bar = (n = 0) => document.querySelectorAll<SVGGElement>('[data-bar]')[n]!;

async function at(letter: FollowUp, lang = 'en'): Promise<Host> {
  const host = await open(`state=open&lang=${lang}`);
  app.place = { at: 'follow-up', id: 'r1', letter };
  await settle(60);
  return host;
}

async function tool(lang = 'en'): Promise<Host> {
  const host = await at('F7', lang);
  await type(lang === 'fr' ? 'Ajoutez une phrase' : 'A sentence of your own', 'By your card of 2021.');
  document.querySelector<HTMLButtonElement>('[data-test=identity-first]')!.click();
  await settle(60);
  document.querySelector<HTMLButtonElement>('[data-test=identity-make]')!.click();
  await settle(40);
  document.querySelector<HTMLButtonElement>('[data-test=choose-picture]')!.click();
  await settle(320);
  return host;
}

async function keyOn(target: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settle(10);
}

test.each(['en', 'fr'])('first it tells why, and the gentler ways stand before the copy (%s)', async (lang) => {
  const host = await at('F3', lang);
  expect(document.querySelector('[data-test=identity-make]')).toBeNull();
  document.querySelector<HTMLButtonElement>('[data-test=identity-first]')!.click();
  await settle(60);
  expect(h1()).toBe(lang === 'fr' ? 'La copie de votre pièce d’identité est rarement due' : 'A copy of your identity document is rarely owed');
  expect(text()).toContain(lang === 'fr' ? 'doutes raisonnables' : 'reasonable doubts');
  const buttons = [...document.querySelectorAll('.actions button')].map((b) => b.getAttribute('data-test'));
  expect(buttons).toEqual(['identity-contest', 'identity-gentle', 'identity-make']);
  expect(document.querySelector('[data-test=identity-contest]')?.classList).toContain('primary');
  expect(await faults()).toEqual([]);
  // Nothing was read or made by looking.
  expect(host.calls.some((c) => ['dialog_open', 'identity_picture', 'identity_preview'].includes(c.name))).toBe(false);
});

test.each(['en', 'fr'])('the tool is clean for axe, with and without bars (%s)', async (lang) => {
  await tool(lang);
  expect(await faults()).toEqual([]);
  document.querySelector<HTMLButtonElement>('[data-test=add-bar]')!.click();
  document.querySelector<HTMLButtonElement>('[data-test=add-edges]')!.click();
  await settle(320);
  expect(await faults()).toEqual([]);
  expect(text()).toContain(lang === 'fr' ? 'Barre 1, au milieu' : 'Bar 1, in the middle');
});

test('keys add, move, resize, remove and take back a bar, and the engine is asked for exactly that', async () => {
  const host = await tool();
  await press('Add a bar');
  await keyOn(bar(), 'ArrowRight');
  await keyOn(bar(), 'ArrowDown', { altKey: true });
  await keyOn(bar(), 'ArrowLeft', { shiftKey: true });
  await settle(320);
  expect(last(host, 'identity_preview')['hide']).toEqual([{ x: 420 + 12, y: 341 + 1, width: 360 - 12, height: 76 }]);
  await keyOn(bar(), 'Delete');
  expect(text()).toContain('Nothing is hidden yet.');
  await keyOn(document.body, 'z', { ctrlKey: true });
  expect(document.querySelectorAll('[data-bar]').length).toBe(1);
  await keyOn(document.body, 'z', { ctrlKey: true });
  await settle(320);
  expect(last(host, 'identity_preview')['hide']).toEqual([{ x: 432, y: 342, width: 360, height: 76 }]);
});

test('the mouse draws a bar between two corners; a press without a drag draws none', async () => {
  const host = await tool();
  // 600 by 600 on the screen: the picture of 1200 by 757 lies in its middle at half its size.
  stage().getBoundingClientRect = () => ({ left: 0, top: 0, width: 600, height: 600, right: 600, bottom: 600, x: 0, y: 0, toJSON: () => '' });
  const top = (600 - 757 / 2) / 2;
  const pointer = (name: string, x: number, y: number) =>
    stage().dispatchEvent(new PointerEvent(name, { clientX: x, clientY: top + y, button: 0, bubbles: true, pointerId: 1 }));
  pointer('pointerdown', 200, 100);
  pointer('pointermove', 50, 30);
  pointer('pointerup', 50, 30);
  pointer('pointerdown', 300, 200);
  pointer('pointerup', 300, 200);
  await settle(320);
  expect(last(host, 'identity_preview')['hide']).toEqual([{ x: 100, y: 60, width: 300, height: 140 }]);
  expect(text()).toContain('Bar 1, at the upper left, 25% wide, 18% high');
});

test('it is saved, or added to the letter, which then names it and can do without it again', async () => {
  const host = await tool();
  await press('Add a bar');
  await press('Save the copy');
  expect(last(host, 'identity_save')['copy']).toMatchObject({ kind: 'card', language: 'fr', keep: null });
  expect(document.querySelector('[data-test=saved]')?.textContent).toContain('identity.pdf');
  await press('Add it to the letter');
  await settle(60);
  expect(app.place).toMatchObject({ at: 'follow-up', id: 'r1', letter: 'F7' });
  // What was typed before is there still.
  expect(document.querySelector<HTMLTextAreaElement>('[name=note]')?.value).toBe('By your card of 2021.');
  expect(document.querySelector('[data-test=identity-enclosed]')?.textContent).toContain('identity-');
  expect(await faults()).toEqual([]);
  button('Remove identity-').click();
  await settle(60);
  expect(last(host, 'request_correct')).toMatchObject({ id: 'r1' });
  expect(document.querySelector('[data-test=identity-enclosed]')).toBeNull();
});

test('the document is cut out by its edges, once, and they are no bar', async () => {
  const host = await tool();
  await press('Cut to the document');
  await keyOn(bar(), 'ArrowRight', { shiftKey: true });
  await settle(320);
  expect(last(host, 'identity_preview')).toMatchObject({ hide: [], keep: { x: 60, y: 38, width: 1092, height: 681 }, purpose: expect.stringContaining('preuve d’identité') });
  expect(button('Cut to the document').disabled).toBe(true);
});

test('what the watermark lacks stands beside its field', async () => {
  await tool();
  await type('What is it for?', ' ');
  await press('Add it to the letter');
  await settle(40);
  expect(document.querySelector('[name=purpose]')?.getAttribute('aria-invalid')).toBe('true');
});

test('bars stay inside the picture whatever is pressed', () => {
  const bars = new Bars({ width: 400, height: 300 });
  const { id } = bars.add();
  for (let i = 0; i < 200; i++) bars.move(id, -30, 50);
  expect(bars.hide[0]).toMatchObject({ x: 0, y: 270 });
  for (let i = 0; i < 200; i++) bars.grow(id, 90, 90);
  expect(bars.hide[0]).toEqual({ x: 0, y: 270, width: 400, height: 30 });
  for (let i = 0; i < 200; i++) bars.shrink(id, 90, 90);
  expect(bars.hide[0]).toEqual({ x: 396, y: 296, width: 4, height: 4 });
});
