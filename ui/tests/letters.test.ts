/** How a letter speaks, and how it is signed. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { choose, faults, open, press, settle, text } from './window';

const last = (host: Awaited<ReturnType<typeof open>>, name: string) => host.calls.filter((c) => c.name === name).at(-1)?.payload;

async function person(query: string) {
  const host = await open(query);
  app.place = { at: 'person', id: 'p0' };
  await settle(60);
  return host;
}

/** A pen goes over the pad, through these points of the page. */
async function stroke(...points: [number, number][]) {
  const pad = document.querySelector('[data-test=signature-pad]');
  const send = (type: string, [clientX, clientY]: [number, number]) =>
    pad?.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY, button: 0, pointerId: 1 }));
  const first = points[0] ?? [0, 0];
  send('pointerdown', first);
  points.slice(1).forEach((p) => send('pointermove', p));
  send('pointerup', points.at(-1) ?? first);
  await settle();
}
const click = async (name: string) => {
  document.querySelector<HTMLButtonElement>(`[data-test=signature-${name}]`)?.click();
  await settle(40);
};
const lines = () => document.querySelectorAll('[data-test=signature-pad] path').length;

test.each(['en', 'fr'])('a signature is drawn, a stroke undone, kept, shown and taken away (%s)', async (lang) => {
  const host = await person(`state=open&lang=${lang}`);
  expect(document.querySelector('[data-test=signature-shown]')).toBeNull();
  await click('draw');
  expect(await faults()).toEqual([]);
  await stroke([10, 20], [40, 60], [90, 20]);
  await stroke([100, 100], [110, 110]);
  await stroke([200, 100]);
  expect(lines()).toBe(3);
  await click('undo');
  expect(lines()).toBe(2);
  await click('clear');
  expect(lines()).toBe(0);
  await stroke([10, 20], [40, 60], [90, 20]);
  await click('keep');
  expect(last(host, 'signature_set')).toEqual({ person: 'p0', strokes: [[[10, 20], [40, 60], [90, 20]]], file: null });
  expect(document.querySelector('[data-test=signature-shown] path')).not.toBeNull();
  expect(await faults()).toEqual([]);
  await click('remove');
  expect(last(host, 'signature_remove')).toEqual({ id: 'p0' });
  expect(document.querySelector('[data-test=signature-shown]')).toBeNull();
});

test('the pen draws nothing after it was lifted', async () => {
  const host = await person('state=open');
  await click('draw');
  await stroke([10, 20], [40, 60]);
  document.querySelector('[data-test=signature-pad]')?.dispatchEvent(new PointerEvent('pointermove', { clientX: 300, clientY: 3 }));
  await click('keep');
  expect(last(host, 'signature_set')).toMatchObject({ strokes: [[[10, 20], [40, 60]]] });
});

test('a picture is chosen in the dialog of the system', async () => {
  const host = await person('state=open');
  await click('choose');
  expect(last(host, 'dialog_open')).toEqual({ purpose: 'picture', multiple: false });
  expect(last(host, 'signature_set')).toMatchObject({ person: 'p0', strokes: [] });
});

test('a follow-up speaks firmly where that is chosen, and the letter beside it follows', async () => {
  const host = await person('state=open');
  await click('draw');
  await stroke([10, 20], [40, 60]);
  await click('keep');
  app.place = { at: 'request', id: 'r1' };
  await settle(60);
  await press('Write the reminder');
  await settle(250);
  expect(last(host, 'follow_up_preview')).toMatchObject({ delivery: { tone: 'plain', unsigned: false } });
  await choose('Firmly');
  await settle(250);
  expect(last(host, 'follow_up_preview')).toMatchObject({ delivery: { tone: 'firm', unsigned: false } });
  document.querySelector<HTMLInputElement>('[data-test=signed]')?.click();
  await settle(250);
  expect(last(host, 'follow_up_preview')).toMatchObject({ delivery: { tone: 'firm', unsigned: true } });
  expect(text()).toContain('Put my signature in');
  expect(await faults()).toEqual([]);
});
