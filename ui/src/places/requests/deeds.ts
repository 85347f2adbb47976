/** What can be done with a request from wherever it is listed. */
import type { RequestLine } from '../../bindings';
import { copyByHost } from '../../copying';
import type { Deed } from '../../parts/ContextMenu.svelte';
import { announce, go } from '../../state.svelte';
import { copied, type Words } from '../../words';

/** The key of the button that the page of a request presses when it is there: it is asked for from elsewhere. */
let wanted: { id: string; key: string } | null = null;

function openAnd(id: string, key: string): void {
  wanted = { id, key };
  go({ at: 'request', id });
}

/** Once. */
export function takeWanted(id: string): string | null {
  const key = wanted?.id === id ? wanted.key : null;
  wanted = null;
  return key;
}

async function copy(text: string, w: Words): Promise<void> {
  const seconds = await copyByHost(text);
  if (seconds !== null) announce(copied(w, seconds));
}

export function deedsOf(line: RequestLine, w: Words): Deed[] {
  const { id } = line;
  const mayAnswer = line.sent_on !== null && !line.finished;
  return [
    { id: 'open', label: w.desk.menu.open, act: () => go({ at: 'request', id }) },
    ...(mayAnswer ? [{ id: 'answer', label: w.request.answer, act: () => openAnd(id, 'a') }] : []),
    ...(line.finished ? [] : [{ id: 'record', label: w.request.record, act: () => openAnd(id, 'r') }]),
    { id: 'copy', label: w.desk.menu.copy, act: () => void copy(line.reference, w) },
  ];
}
