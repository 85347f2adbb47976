/** The parts of a thing, put together from the windows of rows that came so far. */
import type { AnswerBlock, AnswerCard, AnswerMail, AnswerMessage, AnswerPart } from '../../../bindings';
import type { Shown } from './reader.svelte';

/** Rows of a list, with the number of the first, counted from one. */
export type Piece =
  | { is: 'text'; lines: string[]; first: number }
  | { is: 'page'; title: string; blocks: AnswerBlock[]; first: number }
  | { is: 'mail'; mail: AnswerMail; number: number; first: number }
  | { is: 'messages'; title: string; participants: string[]; messages: AnswerMessage[]; first: number }
  | { is: 'records'; name: string; roots: { root: unknown; first: number }[] }
  | { is: 'table'; name: string; hidden: boolean; columns: string[]; rows: string[][]; first: number; total: number; goesOn: boolean }
  | { is: 'cards'; cards: AnswerCard[]; first: number }
  | { is: 'entries'; total: number }
  | { is: 'picture'; width: number; height: number };

/** Mails of a mailbox are rows themselves. */
export const isMailbox = (shown: Shown): boolean => shown.view.format === 'mailbox';

/** How many rows there are that come window by window; tables fetch their own. */
export function totalOf(shown: readonly Shown[]): number {
  const first = shown[0];
  if (!first) return 0;
  const listed = first.view.parts.filter(({ shows }) => !('table' in shows) && !('entries' in shows) && !('picture' in shows));
  return listed.reduce((most, part) => Math.max(most, part.total), 0);
}

/** The parts to show, each from all windows together. */
export function piecesOf(shown: readonly Shown[]): Piece[] {
  const first = shown[0];
  if (!first) return [];
  if (isMailbox(first)) {
    return shown.flatMap((one) => one.view.parts.flatMap(({ shows }, i): Piece[] => ('mail' in shows ? [{ is: 'mail', mail: shows.mail, number: one.from + i + 1, first: 1 }] : [])));
  }
  return first.view.parts.map((_, i) => piece(shown, shown.flatMap((one) => one.view.parts[i] ?? [])));
}

/** Parts as they were counted to their end, with the rows of tables that are there already. */
export function counted(early: readonly AnswerPart[], whole: readonly AnswerPart[]): AnswerPart[] {
  return whole.map((part, i) => {
    const before = early[i]?.shows;
    if (!before || !('table' in before) || !('table' in part.shows)) return part;
    return before.table.columns.length === part.shows.table.columns.length ? { ...part, shows: before } : part;
  });
}

/** A number that no double holds exactly, such as the id of an account, is shown as it is written. */
const exact = (_: string, value: unknown, from?: { source?: string }): unknown =>
  typeof value === 'number' && from?.source !== undefined && String(value) !== from.source && Number.isInteger(value) ? from.source : value;

function piece(shown: readonly Shown[], parts: AnswerPart[]): Piece {
  const first = (shown[0]?.from ?? 0) + 1;
  const total = parts[0]?.total ?? 0;
  const shows = parts[0]?.shows;
  const all = <T>(of: (shows: AnswerPart['shows']) => T[]): T[] => parts.flatMap((part) => of(part.shows));
  if (!shows || 'entries' in shows) return { is: 'entries', total };
  if ('text' in shows) return { is: 'text', lines: all((s) => ('text' in s ? s.text.lines : [])), first };
  if ('page' in shows) return { is: 'page', title: shows.page.title, blocks: all((s) => ('page' in s ? s.page.blocks : [])), first };
  if ('mail' in shows) return { is: 'mail', mail: { ...shows.mail, blocks: all((s) => ('mail' in s ? s.mail.blocks : [])) }, number: 0, first };
  if ('messages' in shows) return { is: 'messages', ...shows.messages, messages: all((s) => ('messages' in s ? s.messages.messages : [])), first };
  if ('table' in shows) return { is: 'table', ...shows.table, first, total, goesOn: parts[0]?.goes_on ?? false };
  if ('cards' in shows) return { is: 'cards', cards: all((s) => ('cards' in s ? s.cards.cards : [])), first };
  if ('picture' in shows) return { is: 'picture', ...shows.picture };
  const roots = parts.map(({ shows: s }, i) => ({ root: 'records' in s ? (JSON.parse(s.records.json, exact) as unknown) : null, first: (shown[i]?.from ?? 0) + 1 }));
  return { is: 'records', name: shows.records.name, roots };
}

/** What to mark, from words and "phrases". */
const wordsOf = (mark: string): string[] => [...mark.matchAll(/"([^"]+)"|(\S{2,})/g)].map((found) => found[1] ?? found[2] ?? '');

/** A telephone number is written with gaps; other words are taken as they are. */
function patternOf(word: string): string {
  if (/^\+?\d{6,}$/.test(word)) return `(?:\\+|00)?${[...word.replace('+', '')].join('[ ().\\u00a0/-]*')}`;
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Text cut at the words that somebody searched for; the odd pieces are those words. */
export function marked(text: string, mark: string): string[] {
  const words = wordsOf(mark);
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.map(patternOf).join('|')})`, 'giu'));
}

/** Quotes that follow one another are one, and so are rows and items. */
export type Group =
  | { is: 'one'; block: AnswerBlock; row: number }
  | { is: 'quotes'; texts: string[]; row: number }
  | { is: 'items'; texts: string[]; row: number }
  | { is: 'rows'; rows: string[][]; row: number };

export function grouped(blocks: readonly AnswerBlock[], first: number): Group[] {
  const groups: Group[] = [];
  blocks.forEach((block, i) => {
    const last = groups.at(-1);
    // The words of a link stand in their paragraph too; where that holds nothing else, once is enough.
    if ('paragraph' in block && last?.is === 'one' && 'link' in last.block && last.block.link.shown.trim() === block.paragraph.text.trim()) return;
    const row = first + i;
    if ('quote' in block) {
      if (last?.is === 'quotes') last.texts.push(block.quote.text);
      else groups.push({ is: 'quotes', texts: [block.quote.text], row });
    } else if ('item' in block) {
      if (last?.is === 'items') last.texts.push(block.item.text);
      else groups.push({ is: 'items', texts: [block.item.text], row });
    } else if ('row' in block) {
      if (last?.is === 'rows') last.rows.push(block.row.cells);
      else groups.push({ is: 'rows', rows: [block.row.cells], row });
    } else {
      groups.push({ is: 'one', block, row });
    }
  });
  return groups;
}
