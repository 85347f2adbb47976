/** Where rows and the heads of groups stand in a long table, of which the page holds a stretch: pure functions. */
import type { TableGroupLine } from '../../../bindings';

/** A line of the table as it is drawn: the head of a group, or a row by its number among all that match. */
export type Shown = { head: number } | { row: number };

export class Places {
  /** The place of each head, and how many rows of its group are drawn. */
  readonly heads: number[] = [];
  readonly total: number;
  #groups: readonly TableGroupLine[];
  #folded: ReadonlySet<string>;

  constructor(groups: readonly TableGroupLine[], folded: ReadonlySet<string>, matching: number) {
    this.#groups = groups;
    this.#folded = folded;
    let at = 0;
    for (const group of groups) {
      this.heads.push(at);
      at += 1 + (folded.has(group.name) ? 0 : group.rows);
    }
    this.total = groups.length > 0 ? at : matching;
  }

  at(place: number): Shown {
    if (this.#groups.length === 0) return { row: place };
    // The last head at or before this place.
    let [low, high] = [0, this.heads.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.heads[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const group = this.#groups[low];
    const into = place - (this.heads[low] ?? 0);
    return into === 0 || !group || this.#folded.has(group.name) ? { head: low } : { row: group.first + into - 1 };
  }

  /** The lines of a stretch. */
  stretch(first: number, last: number): Shown[] {
    const all: Shown[] = [];
    for (let place = first; place < Math.min(last, this.total); place += 1) all.push(this.at(place));
    return all;
  }
}

/** The stretches of rows, each of `size`, that hold these rows. */
export function pagesOf(shown: readonly Shown[], size: number): number[] {
  const rows = shown.flatMap((one) => ('row' in one ? [Math.floor(one.row / size)] : []));
  return [...new Set(rows)];
}
