/** The bars on a picture and the edges of the document, in the pixels of the picture; each step can be undone. */
import type { PictureRect } from '../../../bindings';

export type Item = PictureRect & { id: number; edges: boolean };
export type Size = { width: number; height: number };

/** A smaller bar could not be seen or grabbed again. */
export const least = (of: Size): number => Math.max(4, Math.round(Math.min(of.width, of.height) / 100));

export class Bars {
  items = $state<Item[]>([]);
  picked = $state<number | null>(null);
  #before = $state.raw<Item[][]>([]);
  #next = 1;
  readonly size: Size;

  constructor(size: Size) {
    this.size = size;
  }

  get hide(): PictureRect[] {
    return this.items.filter((i) => !i.edges).map(({ x, y, width, height }) => ({ x, y, width, height }));
  }

  get keep(): PictureRect | null {
    const edges = this.items.find((i) => i.edges);
    return edges ? { x: edges.x, y: edges.y, width: edges.width, height: edges.height } : null;
  }

  get undoable(): boolean {
    return this.#before.length > 0;
  }

  /** Saves the present state for undo. Called once before each step, not at every pixel of a drag. */
  step(): void {
    this.#before = [...this.#before.slice(-99), $state.snapshot(this.items) as Item[]];
  }

  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.items = last;
    if (!last.some((i) => i.id === this.picked)) this.picked = null;
  }

  /** Without a position, the bar is put in the middle, to be moved by keys. */
  add(edges = false, at?: PictureRect): Item {
    this.step();
    return this.put(edges, at);
  }

  put(edges = false, at?: PictureRect): Item {
    const { width, height } = this.size;
    const rect = at ?? (edges
      ? { x: Math.round(width / 20), y: Math.round(height / 20), width: Math.round(width * 0.9), height: Math.round(height * 0.9) }
      : { x: Math.round(width * 0.35), y: Math.round(height * 0.45), width: Math.round(width * 0.3), height: Math.round(height / 10) });
    const item = { ...rect, id: this.#next++, edges };
    this.items.push(item);
    this.picked = item.id;
    return item;
  }

  remove(id: number): void {
    this.step();
    this.items = this.items.filter((i) => i.id !== id);
    if (this.picked === id) this.picked = null;
  }

  /** Moves an item as a whole, within the picture. */
  move(id: number, dx: number, dy: number): void {
    this.#change(id, (i) => {
      i.x = clamp(i.x + dx, 0, this.size.width - i.width);
      i.y = clamp(i.y + dy, 0, this.size.height - i.height);
    });
  }

  /** Moves the lower right corner. */
  grow(id: number, dx: number, dy: number): void {
    const min = least(this.size);
    this.#change(id, (i) => {
      i.width = clamp(i.width + dx, min, this.size.width - i.x);
      i.height = clamp(i.height + dy, min, this.size.height - i.y);
    });
  }

  /** Moves the upper left corner. */
  shrink(id: number, dx: number, dy: number): void {
    const min = least(this.size);
    this.#change(id, (i) => {
      const [x, y] = [clamp(i.x + dx, 0, i.x + i.width - min), clamp(i.y + dy, 0, i.y + i.height - min)];
      [i.width, i.height] = [i.width + i.x - x, i.height + i.y - y];
      [i.x, i.y] = [x, y];
    });
  }

  /** Spans an item between two corners, given in any order. */
  span(id: number, from: { x: number; y: number }, to: { x: number; y: number }): void {
    this.#change(id, (i) => {
      const [x1, x2] = [from.x, to.x].map((x) => clamp(Math.round(x), 0, this.size.width)).sort((a, b) => a - b) as [number, number];
      const [y1, y2] = [from.y, to.y].map((y) => clamp(Math.round(y), 0, this.size.height)).sort((a, b) => a - b) as [number, number];
      [i.x, i.y, i.width, i.height] = [x1, y1, x2 - x1, y2 - y1];
    });
  }

  #change(id: number, act: (item: Item) => void): void {
    const item = this.items.find((i) => i.id === id);
    if (item) act(item);
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(Math.round(value), low), Math.max(low, high));
}
