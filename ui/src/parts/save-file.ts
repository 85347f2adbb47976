/** A stored file, or what lies in it, is saved where the person says. The place, or nothing if they named none or it failed. */
import { call, type Req } from '../host';
import type { Form } from './form.svelte';

export async function saveFile(form: Form, what: Pick<Req<'answer_open'>, 'file' | 'item' | 'password'>, name: string): Promise<string | null> {
  const place = await call('dialog_save', { suggested: name });
  if (!place) return null;
  const done = await form.run(() => call('answer_open', { ...what, out: { handle: place.handle } }));
  return done ? done.path : null;
}
