/** Powers of attorney: written, printed, signed on paper, added as a scan, ended; and offered in a new request. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { faults, open, settle, text } from './window';

const last = (host: Awaited<ReturnType<typeof open>>, name: string) => host.calls.filter((c) => c.name === name).at(-1)?.payload;
const click = async (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  found.click();
  await settle(40);
};
const type = async (name: string, value: string) => {
  const field = document.querySelector<HTMLInputElement>(`[data-test=mandate-form] [name=${name}]`);
  if (!field) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

test.each(['en', 'fr'])('a power of attorney is written, printed, signed and ended (%s)', async (lang) => {
  const host = await open(`state=open&lang=${lang}`);
  app.place = { at: 'person', id: 'p0' };
  await settle(80);
  await click('[data-test=mandate-write]');
  expect(await faults()).toEqual([]);
  // Without a scope nothing is sent to the desk.
  await click('[data-test=mandate-done]');
  expect(last(host, 'mandate_new')).toBeUndefined();
  expect(document.querySelector('[data-test=problem]')).not.toBeNull();
  await click('[data-test=mandate-form] input[value=access]');
  await click('[data-test=mandate-form] input[value=typed]');
  await type('agent', 'Datenrechte e. V.');
  await type('agent_address', 'Lange Gasse 8\n10115 Berlin');
  await type('controllers', 'Lichtspiel GmbH');
  await type('until', '2027-05-31');
  await click('[data-test=mandate-done]');
  expect(last(host, 'mandate_new')).toMatchObject({
    person: 'p0', agent: 'Datenrechte e. V.', agent_address: ['Lange Gasse 8', '10115 Berlin'], rights: ['access'],
    controllers: ['Lichtspiel GmbH'], all_controllers: false, until: '2027-05-31',
  });
  expect(text()).toContain('It is not signed yet.');
  await click('[data-test=mandate-print]');
  expect(last(host, 'mandate_view')).toEqual({ id: 'm0' });
  await click('[data-test=mandate-scan]');
  await click('[data-test=mandate-keep]');
  expect(document.querySelector('[data-test=mandate][data-state=valid]')).not.toBeNull();
  expect(await faults()).toEqual([]);
  await click('[data-test=mandate-end]');
  expect(document.querySelector('[data-test=mandate][data-state=ended]')).not.toBeNull();
});
