import { expect, test } from 'vitest';

import type { RequestInput } from '../src/bindings';
import { app } from '../src/state.svelte';
import { button, choose, control, h1, key, open, press, send, settle, text, type } from './window';

const goOn = () => send('form.question');
const last = (host: Awaited<ReturnType<typeof open>>, name: string) => host.calls.filter((c) => c.name === name).at(-1)?.payload as Record<string, unknown>;

async function toNotice() {
  const host = await open('state=open');
  await key('n', { ctrlKey: true });
  await press('Read their privacy notice');
  await press('Open a file …');
  await settle(40);
  return host;
}

test('a notice let go over the window is read', async () => {
  await open('state=open');
  await key('n', { ctrlKey: true });
  dispatchEvent(new CustomEvent('habeas-dropped'));
  await settle(40);
  expect(h1()).toBe('Is this who holds your data?');
});

test('from a notice to a written letter', async () => {
  const host = await toNotice();
  expect(h1()).toBe('Is this who holds your data?');
  expect(text()).toContain('read from line 7');
  expect(text()).toContain('deduced from line 7');
  expect(text()).toContain('This notice does not say');
  await goOn();
  expect(h1()).toBe('What do you want?');
  await goOn();
  expect(text()).toContain('Nothing is chosen yet.');
  await choose('See what they have');
  await choose('Have it deleted');
  await goOn();
  expect(text()).toContain('This is not answered yet: Why may you have it deleted?');
  await choose('I take back my consent');
  await goOn();
  expect(h1()).toBe('Who is writing?');
  await goOn();
  expect(h1()).toBe('How can they find you?');
  await type('Why may they have data', 'I had an account.');
  await type('What it is', 'Customer number');
  await type('Value', '4711');
  await goOn();
  expect(h1()).toBe('How do you send it?');
  await choose('By post');
  expect(control<HTMLSelectElement>('Language of the letter').value).toBe('fr');
  expect(control('Town').value).toBe('Paris');
  await choose('As a registered letter');
  await settle(220);
  expect(document.querySelector('[data-test=letter-text]')?.textContent).toContain('I had an account.');
  await goOn();
  expect(h1()).toBe('Your letter');
  await goOn();
  expect(h1()).toContain('LUMIO: See what they have · Have it deleted');
  const sent = last(host, 'request_new') as unknown as RequestInput;
  expect(sent).toMatchObject({
    rights: ['access', 'erasure'], fields: { ground: ['consent_withdrawn'] },
    delivery: { channel: 'post', posting: 'registered_receipt', language: 'fr', layout: 'fr', place: 'Paris' },
    fact: 'I had an account.', identifiers: [{ label: 'Customer number', value: '4711' }],
  });
  expect(host.memos.has('draft')).toBe(false);
  expect(host.memos.has('draft_notice')).toBe(false);
});

test('a company of the directory is found while typing, chosen by the keys, and says where it comes from', async () => {
  const host = await open('state=empty');
  await key('n', { ctrlKey: true });
  expect(h1()).toBe('Who holds your data?');
  await goOn();
  expect(text()).toContain('No company is chosen yet.');
  await type('Name of the company', 'kredit');
  await settle();
  expect([...document.querySelectorAll('[data-test=hit]')].map((e) => e.getAttribute('data-slug'))).toEqual(['kreditkunde', 'kreditbote']);
  await key('ArrowDown');
  expect(document.querySelector('[aria-selected=true]')?.textContent).toContain('Kreditbote');
  await key('ArrowUp');
  await key('Enter');
  expect(text()).toContain('Open directory datenanfragen.de, copy of 21 July 2026; a person has checked this record.');
  expect(text()).toContain('To find you, they ask for: Name, Geburtsdatum.');
  expect(text()).toContain('They ask for a copy of an identity document in every case.');
  expect(host.calls.some((c) => c.name === 'company_from_directory')).toBe(false);
  await goOn();
  expect(h1()).toBe('What do you want?');
  expect(last(host, 'company_from_directory')).toMatchObject({ slug: 'kreditkunde', service: null });
  await press('Back');
  expect(document.querySelector('[data-test=chosen-company] h2')?.textContent).toBe('Kreditkunde Holding AG');
  await goOn();
  expect(host.calls.filter((c) => c.name === 'company_from_directory').length).toBe(1);
});

test('who is not in the directory is read from a notice or entered by hand', async () => {
  await open('state=empty');
  await key('n', { ctrlKey: true });
  await type('Name of the company', 'nobody at all');
  await settle();
  expect(document.querySelector('[data-test=not-there]')?.textContent).toContain('Nothing found for “nobody at all”.');
  document.querySelector<HTMLElement>('[data-test=not-there]')?.click();
  await settle();
  expect(document.querySelector('[data-test=by-notice]')).not.toBeNull();
  await press('Search for the company');
  expect(control('Name of the company').value).toBe('nobody at all');
  await press('Enter them by hand');
  expect(h1()).toBe('Who are they?');
});

test('who writes for a child says for whom and in what capacity', async () => {
  const host = await toNotice();
  await goOn();
  await choose('See what they have');
  await goOn();
  expect(h1()).toBe('Who is writing?');
  await choose('For a child');
  await goOn();
  expect(h1()).toBe('Who is writing?');
  expect(text()).toContain('Say for whom you write, and in what capacity.');
  await type('What is their name?', 'Emil');
  await type('In what capacity do you act?', 'mother, with joint custody');
  await goOn();
  expect(h1()).toBe('How can they find you?');
  await settle(220);
  expect(last(host, 'request_preview').on_behalf).toEqual({
    whom: 'child', of: 'Emil', capacity: 'mother, with joint custody', born: null, proof_enclosed: false, mandate: null,
  });
});

test('a correction is marked as yours and sent as such; the rest is left to the notice', async () => {
  const host = await toNotice();
  await press('Edit: Address');
  await type('Address', '99 rue Neuve\n44000 Nantes');
  await press('Save', document.querySelector('[data-record=address]') ?? document);
  expect(document.querySelector('[data-record=address]')?.textContent).toContain('yours');
  await goOn();
  const patch = last(host, 'company_from_notice')['by_hand'] as Record<string, unknown>;
  expect(patch['address']).toEqual(['99 rue Neuve', '44000 Nantes']);
  expect(patch['name']).toBeNull();
});

test('a field lights its passage, and a passage leads to its field', async () => {
  await toNotice();
  button('Edit: Address').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await settle();
  const lit = [...document.querySelectorAll('.passage.lit')].map((p) => p.textContent).join('');
  expect(lit).toBe('14 quai des Brumes, 44000 NANTES');
  document.querySelector<HTMLElement>('.passage[data-field~="email"]')?.click();
  await settle();
  expect(document.activeElement).toBe(button('Edit: E-mail for data protection'));
});

test('back loses nothing, and going on again makes no second company', async () => {
  const host = await toNotice();
  await goOn();
  await choose('See what they have');
  await press('Back');
  expect(h1()).toBe('Is this who holds your data?');
  await goOn();
  expect(control('See what they have').checked).toBe(true);
  expect(host.calls.filter((c) => c.name === 'company_from_notice').length).toBe(1);
  expect(host.calls.filter((c) => c.name === 'company_edit').length).toBe(1);
});

test('a known company is never written over by one written by hand', async () => {
  const host = await open('state=open');
  await key('n', { ctrlKey: true });
  control('Name of the company').focus();
  await type('Name of the company', 'Patient');
  await settle();
  await key('Enter');
  await goOn();
  await press('Back');
  await press('Another company');
  await press('Enter them by hand');
  await type('Name of the company', 'Nova');
  await goOn();
  expect(host.calls.some((c) => c.name === 'company_edit')).toBe(false);
  expect(last(host, 'company_add')['name']).toBe('Nova');
});

test('an error stands beside its field and nothing typed is lost', async () => {
  await open('state=empty');
  await key('n', { ctrlKey: true });
  await press('Enter them by hand');
  await type('Address', '1 Long Lane');
  await goOn();
  const name = control('Name of the company');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  const description = document.getElementById(name.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent;
  expect(description).toContain('The name is missing.');
  expect(description).toContain('Write the name as it should stand in the letter.');
  expect(control('Address').value).toBe('1 Long Lane');
  expect(document.activeElement).toBe(name);
});

test('the draft is kept at every keystroke and offered again after a lock', async () => {
  const host = await open('state=empty');
  await key('n', { ctrlKey: true });
  await press('Enter them by hand');
  await type('Name of the company', 'Nova Brokers');
  await settle(250);
  expect(host.memos.get('draft')).toContain('Nova Brokers');
  // Typed a moment before the lock: written before the vault closes.
  await type('Address', '7 Quick Street');
  await key('l', { ctrlKey: true });
  expect(host.memos.get('draft')).toContain('7 Quick Street');
  expect(text()).not.toContain('Nova');
  await type('Passphrase', 'correct horse battery staple');
  await send();
  await settle(60);
  expect(text()).toContain('You were writing to Nova Brokers.');
  await press('Go on');
  await settle(40);
  expect(h1()).toBe('Who are they?');
  expect(control('Address').value).toBe('7 Quick Street');
});

test('a draft can be thrown away', async () => {
  const host = await open('state=open', { draft: JSON.stringify({ companyName: 'Nova', step: 'want' }) });
  expect(h1()).toBe('Five things need you');
  await press('Throw away');
  expect(text()).not.toContain('Nova');
  expect(host.memos.has('draft')).toBe(false);
});

test('what is missing to send it is asked where it is needed, and kept with the company', async () => {
  const host = await open('state=open');
  app.place = { at: 'new', company: 'c3' };
  await settle(40);
  await choose('See what they have');
  for (let i = 0; i < 3; i++) await goOn();
  expect(h1()).toBe('How do you send it?');
  await choose('By post');
  await type('Address', '3 rue du Four\n75006 Paris');
  await goOn();
  expect(last(host, 'company_edit')['company']).toMatchObject({ name: 'Le Glaçage', address: ['3 rue du Four', '75006 Paris'] });
});

test('what only shows at the end leads back to its question, beside its field', async () => {
  const host = await open('state=open');
  await key('n', { ctrlKey: true });
  await press('Enter them by hand');
  await type('Name of the company', 'Nova');
  await goOn();
  await choose('See what they have');
  for (let i = 0; i < 4; i++) await goOn();
  expect(h1()).toBe('Your letter');
  await goOn();
  expect(text()).toContain('Nobody knows yet which law this company answers under.');
  await press('Change: How do you send it?');
  expect(h1()).toBe('How do you send it?');
  expect(control('In which country is Nova?').getAttribute('aria-invalid')).toBe('true');
  await type('In which country is Nova?', 'FR');
  await type('Address', '9 rue Basse\n75002 Paris');
  await goOn();
  await goOn();
  expect(h1()).toBe('Nova: See what they have');
  expect(last(host, 'company_edit')['company']).toMatchObject({ country: 'FR', address: ['9 rue Basse', '75002 Paris'] });
});
