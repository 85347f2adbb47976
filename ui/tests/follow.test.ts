/** What follows a request: the next letter, the complaint, the record of a demand, the calendar. */
import { expect, test } from 'vitest';

import { app } from '../src/state.svelte';
import { choose, faults, h1, open, press, send, settle, text, type } from './window';

async function request(id: string, query = 'state=open') {
  const host = await open(query);
  app.place = { at: 'request', id };
  await settle(60);
  return host;
}
const last = (host: Awaited<ReturnType<typeof open>>, name: string) => host.calls.filter((c) => c.name === name).at(-1)?.payload;

// r1 was received on 26 November; the page's day is 29 December: late.
test.each(['en', 'fr'])('the reminder is the one clear step, written, kept, sent (%s)', async (lang) => {
  const host = await request('r1', `state=open&lang=${lang}`);
  await press(lang === 'fr' ? 'Rédiger la relance' : 'Write the reminder');
  await settle(250);
  expect(h1()).toBe(lang === 'fr' ? 'Relance' : 'Reminder');
  expect(await faults()).toEqual([]);
  await type(lang === 'fr' ? 'Ajoutez une phrase' : 'A sentence of your own', 'I need the answer for my bank.');
  await send('[data-test=follow-up]');
  await settle(60);
  expect(last(host, 'follow_up_new')).toMatchObject({ id: 'r1', letter: 'F1', delivery: { note: 'I need the answer for my bank.' } });
  // Written and not sent: that is the next step now, and it names what is recorded.
  expect(document.querySelector('[data-test=follow-ups]')?.textContent).toContain(lang === 'fr' ? 'pas encore envoyée' : 'not sent yet');
  expect(await faults()).toEqual([]);
  document.querySelector<HTMLButtonElement>('[data-test=next-step]')?.click();
  await settle(30);
  await send('[data-test=record-form]');
  expect((last(host, 'request_record') as { kind: string } | undefined)?.kind ?? 'reminded').toBe('reminded');
});

test('a complaint begins with what the case knows', async () => {
  const host = await request('r1');
  document.querySelector<HTMLButtonElement>('[data-test=write-F8]')?.click();
  await settle(120);
  expect(last(host, 'complaint_start')).toEqual({ id: 'r1' });
  expect(app.place).toMatchObject({ at: 'new', about: 'r1' });
});

test('the day goes into the calendar of the person', async () => {
  const host = await request('r1');
  document.querySelector<HTMLButtonElement>('[data-test=calendar]')?.click();
  await settle(40);
  expect(last(host, 'calendar_export')).toMatchObject({ requests: ['r1'] });
  expect(text()).toContain('Open it with your calendar');
});

test('a refusal is recorded with the reason they give', async () => {
  const host = await request('r1');
  await press('Record what happened');
  await choose('They refused.');
  await type('The reason they give', 'Art. 12(5)');
  await send('[data-test=record-form]');
  expect(last(host, 'request_record')).toMatchObject({ kind: 'refused', ground: 'Art. 12(5)', amount: null, to: null });
});

test('the notice of the company stands beside its answer', async () => {
  const host = await request('r2');
  await press('Their notice');
  const claims = document.querySelector<HTMLDetailsElement>('[data-test=claims]');
  expect(claims).not.toBeNull();
  if (claims) claims.open = true;
  claims?.dispatchEvent(new Event('toggle'));
  await settle(40);
  expect(last(host, 'notice_claims')).toEqual({ id: 'r2' });
  expect(text()).toContain('our payment provider');
  expect(await faults()).toEqual([]);
});
