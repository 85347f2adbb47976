import { expect, test, vi } from 'vitest';

import type { PreviewView, RequestInput } from '../src/bindings';
import { Previewer } from '../src/new-request/previewer.svelte';

const input = (fact: string) => ({ fact }) as RequestInput;
const view = (text: string): PreviewView => ({ preview: { upem: 1000, glyphs: [], pages: [] }, text, subject: '', letters: 1 });

test('a burst of keys asks once, with the last of them', async () => {
  vi.useFakeTimers();
  const set = vi.fn((i: RequestInput) => Promise.resolve(view(i.fact ?? '')));
  const preview = new Previewer(set);
  for (const fact of ['I', 'I h', 'I have']) preview.ask(input(fact));
  await vi.advanceTimersByTimeAsync(149);
  expect(set).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(set.mock.calls).toEqual([[input('I have')]]);
  expect(preview.view?.text).toBe('I have');
  vi.useRealTimers();
});

test('an answer that comes after a newer one was asked for is dropped', async () => {
  vi.useFakeTimers();
  const waits: Record<string, number> = { slow: 500, quick: 10 };
  const preview = new Previewer(async (i) => {
    await new Promise((r) => setTimeout(r, waits[i.fact ?? '']));
    return view(i.fact ?? '');
  }, 0);
  preview.ask(input('slow'));
  await vi.advanceTimersByTimeAsync(5);
  preview.ask(input('quick'));
  await vi.advanceTimersByTimeAsync(50);
  expect(preview.view?.text).toBe('quick');
  expect(preview.renewing).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(preview.view?.text).toBe('quick');
  vi.useRealTimers();
});

test('a letter that cannot be set keeps the last good one and says what is lacking', async () => {
  vi.useFakeTimers();
  const preview = new Previewer((i) => (i.fact ? Promise.resolve(view('good')) : Promise.reject({ code: 'bad_input', message: 'm', todo: 't', field: 'fact' })), 0);
  preview.ask(input('x'));
  await vi.advanceTimersByTimeAsync(1);
  preview.ask(input(''));
  await vi.advanceTimersByTimeAsync(1);
  expect(preview.view?.text).toBe('good');
  expect(preview.problem?.message).toBe('m');
  vi.useRealTimers();
});
