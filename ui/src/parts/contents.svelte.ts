/** What the palette finds in letters, answers and notes: asked while somebody types, and read in while the palette is open. */
import type { SearchHit, SearchState } from '../bindings';
import { call } from '../host';

/** Pauses of typing shorter than this ask nothing. */
const PAUSE = 150;
/** Letters from which on contents are searched. */
const SHORTEST = 2;
const MOST = 40;

export class Contents {
  hits = $state.raw<SearchHit[]>([]);
  more = $state(false);
  index = $state.raw<SearchState | null>(null);
  /** What the hits were found for. */
  searched = $state('');
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = false;
  #reads = false;

  /** The palette was opened: what is new is read into the index, a little at a time. */
  async open(): Promise<void> {
    this.#open = true;
    this.#clear();
    if (this.#reads) return;
    this.#reads = true;
    try {
      await this.#read();
    } finally {
      this.#reads = false;
    }
  }

  close(): void {
    this.#open = false;
    clearTimeout(this.#timer);
    this.#typed = '';
    this.#clear();
  }

  /** Something was typed. */
  ask(typed: string): void {
    this.#typed = typed.trim();
    clearTimeout(this.#timer);
    if (this.#typed.length < SHORTEST) this.#clear();
    else this.#timer = setTimeout(() => void this.#search(), PAUSE);
  }

  #clear(): void {
    this.hits = [];
    this.more = false;
    this.searched = '';
  }

  async #search(): Promise<void> {
    const text = this.#typed;
    if (text.length < SHORTEST) return;
    try {
      const found = await call('search', { text, order: null, typing: true, limit: MOST });
      // Meanwhile something else was typed, or the palette was closed.
      if (!this.#open || text !== this.#typed) return;
      this.hits = found.hits;
      this.more = found.more;
      this.index = found.index;
      this.searched = text;
    } catch {
      // What cannot be searched leaves the rest of the palette as it is; a locked vault shows itself.
      if (text === this.#typed) this.#clear();
    }
  }

  async #read(): Promise<void> {
    let ready = -1;
    for (;;) {
      const state = await call('search_update', { all: false }).catch(() => null);
      if (!state || !this.#open) return;
      this.index = state;
      if (state.ready !== ready) await this.#search();
      ready = state.ready;
      if (!state.goes_on) return;
    }
  }
}

export type Piece = { text: string; mark: boolean };

/** A passage in pieces. Marks count code points. */
export function pieces(passage: SearchHit['passage']): Piece[] {
  const letters = Array.from(passage.text);
  const out: Piece[] = [];
  let at = 0;
  for (const [from, to] of passage.marks) {
    if (from > at) out.push({ text: letters.slice(at, from).join(''), mark: false });
    out.push({ text: letters.slice(from, to).join(''), mark: true });
    at = to;
  }
  if (at < letters.length) out.push({ text: letters.slice(at).join(''), mark: false });
  return out;
}
