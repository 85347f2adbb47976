/**
 * What is copied here is taken out of the clipboard again by the host: after a time, and when the vault is locked.
 * The host compares, so it has to know the very text. `null`: nothing clears it.
 */
import { call } from './host';

const told = (text: string, put: boolean): Promise<number | null> =>
  call('clipboard_copied', { text, put }).catch(() => null);

/** Has the host copy a text. `null`: it cannot. */
export const copyByHost = (text: string): Promise<number | null> => told(text, true);

/** Copies and cuts by keys and menus, anywhere on the page. */
export async function oncopy(event: ClipboardEvent): Promise<number | null> {
  const text = marked();
  if (!text || !event.clipboardData || event.defaultPrevented) return null;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  if (event.type === 'cut') document.execCommand('delete');
  return told(text, false);
}

function marked(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.type === 'password') return '';
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const [from, to] = [field.selectionStart, field.selectionEnd];
    if (from !== null && to !== null) return field.value.slice(from, to);
  }
  return getSelection()?.toString() ?? '';
}
