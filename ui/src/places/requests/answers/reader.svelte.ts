/**
 * What the viewer knows of what came back to one request. It lives as long as its page: nothing of a case is kept outside.
 * What is shown of a thing comes by parts of so many rows, from the engine's sealed reader.
 */
import type { AnswerItemView, AnswerSummary, AnswerView, DateOrder, FileView, ItemState, ReadHints } from '../../../bindings';
import { call } from '../../../host';
import { recall } from '../../../state.svelte';
import { work } from '../../../parts/work.svelte';
import { ofEntry, ofItem, treeOf, type Inner, type Spot } from './tree';

/** Rows that come at once. */
export const ROWS = 500;
/** Names of an archive that come at once. */
const NAMES = 10_000;
/** What is gone through without being asked for, in bytes. */
const SMALL = 30_000_000;

export type Chosen = { encoding: string | null; date_order: DateOrder | null };
const asFoundOut: Chosen = { encoding: null, date_order: null };

/** The place in a thing that is wanted, and the words to mark there. */
export type Target = { part: number; row: number | null; mark: string };
export const nowhere: Target = { part: 0, row: null, mark: '' };

/** A thing as it is shown: from a row on. */
export type Shown = { from: number; view: AnswerItemView };

export class Reader {
  answers = $state.raw<AnswerView[]>([]);
  files = $derived(this.answers.flatMap((answer) => answer.files));
  #byId = $derived(new Map(this.files.map((file) => [file.id, file])));
  size = $derived(this.files.reduce((sum, file) => sum + file.size, 0));
  summary = $state.raw<AnswerSummary | null>(null);
  #inside = $state.raw<ReadonlyMap<string, Inner[]>>(new Map());
  /** What came of each stored file. */
  #states = $state.raw<ReadonlyMap<string, ItemState>>(new Map());
  tree = $derived(treeOf(this.files, this.#inside, this.#states));
  /** How each file is to be read, as the person chose. */
  #chosen = $state.raw<Record<string, Chosen>>({});
  #passwords = new Map<string, string>();

  constructor(readonly request: string) {}

  get isSmall(): boolean {
    return this.size <= SMALL;
  }

  file(id: string): FileView | undefined {
    return this.#byId.get(id);
  }

  answerOf(id: string): AnswerView | undefined {
    return this.answers.find((answer) => answer.files.some((file) => file.id === id));
  }

  async load(): Promise<void> {
    const [answers, chosen] = await Promise.all([call('answer_list', { id: this.request }), recall(this.#memo)]);
    this.answers = answers;
    this.#chosen = parsed(chosen);
  }

  /** Files that are known already, an entry each. */
  async take(answers: AnswerView[]): Promise<void> {
    this.answers = answers;
    this.#chosen = parsed(await recall(this.#memo));
  }

  /** Goes through all of it: what it is made of, and the data in it. */
  async summarize(): Promise<void> {
    const summary = await work.run('answer_summary', { answer: this.request, hints: this.#hints('') });
    const inside = new Map<string, Inner[]>();
    const states = new Map<string, ItemState>();
    for (const item of summary.items) {
      const file = this.file(item.answer);
      const known = inside.get(item.answer);
      // The first of a file is the file itself.
      if (!known) {
        inside.set(item.answer, []);
        states.set(item.answer, item.state);
      } else if (file) known.push(ofItem(item));
    }
    this.#inside = inside;
    this.#states = states;
    this.summary = summary;
  }

  /** Rows of a table that is shown already. They come quietly: the table itself says that they are on their way. */
  async rows(spot: Spot, from: number, count: number): Promise<AnswerItemView> {
    return call('answer_show', { answer: spot.file, item: spot.item, hints: this.#hints(spot.file), from, count, soon: false });
  }

  /** Something of a file, from a row on. What it says lies in it goes into the tree. */
  async show(spot: Spot, from: number, count = ROWS, soon = false): Promise<Shown> {
    const view = await work.run('answer_show', { answer: spot.file, item: spot.item, hints: this.#hints(spot.file), from, count, soon });
    if (from === 0) await this.#lookInside(spot, view);
    return { from, view };
  }

  /** The names in an archive, or what came along with a mail, where they are not known from the summary. */
  async #lookInside(spot: Spot, view: AnswerItemView): Promise<void> {
    const before = this.#inside.get(spot.file) ?? [];
    const prefix = spot.item ? `${spot.item}/` : '';
    if (before.some((inner) => inner.path.startsWith(prefix) && inner.path !== spot.item)) return;
    const names = (of: AnswerItemView) => of.parts.flatMap(({ shows }): Inner[] => {
      if ('entries' in shows) return shows.entries.entries.map((entry) => ofEntry({ ...entry, path: prefix + entry.path }));
      if ('mail' in shows) return shows.mail.attachments.map((a) => ({ path: a.path, folder: false, kind: 'unknown', state: null }));
      return [];
    });
    const found = names(view);
    const entries = view.parts.find(({ shows }) => 'entries' in shows);
    for (let from = ROWS; entries && from < entries.total; from += NAMES) {
      found.push(...names(await this.rows(spot, from, NAMES)));
    }
    if (found.length > 0) this.#inside = new Map(this.#inside).set(spot.file, [...before, ...found]);
  }

  chosenFor(file: string): Chosen {
    return this.#chosen[file] ?? asFoundOut;
  }

  /** Remembers how a file is to be read, in the vault. It goes with the file and with the request. */
  async choose(file: string, chosen: Chosen): Promise<void> {
    const { [file]: _, ...others } = this.#chosen;
    const empty = chosen.encoding === null && chosen.date_order === null;
    this.#chosen = empty ? others : { ...others, [file]: chosen };
    const none = Object.keys(this.#chosen).length === 0;
    await call('memo_put', { key: this.#memo, value: none ? null : JSON.stringify({ request: this.request, files: this.#chosen }) });
  }

  /** For as long as the page is open. */
  givePassword(file: string, password: string): void {
    this.#passwords.set(file, password);
  }

  passwordOf(file: string): string | null {
    return this.#passwords.get(file) ?? null;
  }

  #hints(file: string): ReadHints {
    return { password: this.passwordOf(file), ...this.chosenFor(file) };
  }

  get #memo(): string {
    return `reading.${this.request}`;
  }
}

/** What was remembered; nothing if it is of another form. */
function parsed(text: string | null): Record<string, Chosen> {
  if (!text) return {};
  try {
    return (JSON.parse(text) as { files?: Record<string, Chosen> }).files ?? {};
  } catch {
    return {};
  }
}
