/**
 * Which rows of a long table are drawn, and where the scroll bar stands. Rows have one height. Engines draw no element of more
 * than some million pixels, so beyond a bound the bar is scaled; keys move by exact rows all the same.
 */
export const ROW_HEIGHT = 28;
/** Rows that come at once: more where there are many, since the reader goes through the table for each window. */
export const WINDOW = 1000;
const LARGE_WINDOW = 5000;
const LARGE = 20_000;
/** Windows of rows that are held. */
const HELD = 12;
const TALLEST = 8_000_000;

export class Grid {
  first = $state(0);
  /** How many rows there are: more, once they are counted. */
  total = $state(0);
  /** The row that the keyboard is on. */
  at = $state(0);
  /** Rows that fit. */
  visible = $state(16);
  windows = $state.raw<ReadonlyMap<number, string[][]>>(new Map());
  #wanted: number | null = null;
  #loading = false;
  /** Where the bar was put by keys: the event that follows says nothing new. */
  #put = -1;

  constructor(
    total: number,
    private readonly load: (from: number, count: number) => Promise<string[][] | undefined>,
    /** Rows that are there already, and where they begin. */
    start: { from: number; rows: string[][] },
  ) {
    this.total = total;
    this.#window = total > LARGE ? LARGE_WINDOW : WINDOW;
    // Only whole windows are held by their number; what came first is one if it begins at one.
    if (start.from % this.#window === 0 && (start.rows.length >= this.#window || start.from + start.rows.length >= total)) {
      this.windows = new Map([[start.from / this.#window, start.rows]]);
    }
    this.#early = start;
  }

  /** Rows of one window. */
  readonly #window: number;
  readonly #early: { from: number; rows: string[][] };

  get height(): number {
    return Math.min(this.total * ROW_HEIGHT, TALLEST);
  }

  /** A row, or `undefined` while it is on its way. */
  row(n: number): string[] | undefined {
    return this.windows.get(Math.floor(n / this.#window))?.[n % this.#window] ?? this.#early.rows[n - this.#early.from];
  }

  get rows(): { n: number; cells: string[] | undefined }[] {
    const count = Math.max(0, Math.min(this.visible, this.total - this.first));
    return Array.from({ length: count }, (_, i) => ({ n: this.first + i, cells: this.row(this.first + i) }));
  }

  get #last(): number {
    return Math.max(0, this.total - this.visible);
  }

  /** The bar was moved. */
  scrolled(top: number, viewHeight: number): void {
    if (Math.abs(top - this.#put) < 1) return;
    this.#put = -1;
    const scaled = this.total * ROW_HEIGHT > TALLEST;
    const room = Math.max(1, this.height - viewHeight);
    const first = scaled ? Math.round((top / room) * this.#last) : Math.round(top / ROW_HEIGHT);
    this.first = Math.min(Math.max(first, 0), this.#last);
    void this.fill();
  }

  /** Moves to a row, and tells where the bar belongs now. */
  moveTo(n: number, viewHeight: number): number {
    this.at = Math.min(Math.max(n, 0), Math.max(0, this.total - 1));
    if (this.at < this.first) this.first = this.at;
    else if (this.at >= this.first + this.visible) this.first = this.at - this.visible + 1;
    this.first = Math.min(this.first, this.#last);
    void this.fill();
    return this.#top(viewHeight);
  }

  /** All rows were counted. The place stays; tells where the bar belongs now. */
  grow(total: number, viewHeight: number): number {
    this.total = total;
    void this.fill();
    return this.#top(viewHeight);
  }

  #top(viewHeight: number): number {
    const scaled = this.total * ROW_HEIGHT > TALLEST;
    const room = Math.max(1, this.height - viewHeight);
    return (this.#put = scaled ? (this.first / Math.max(1, this.#last)) * room : this.first * ROW_HEIGHT);
  }

  /** Gets the windows that are in view, one after the other; what was passed over meanwhile is not got. */
  async fill(): Promise<void> {
    const missing = () => {
      const ends = [this.first, Math.min(this.first + this.visible, this.total - 1)];
      return ends.find((n) => n >= 0 && n < this.total && this.row(n) === undefined);
    };
    const next = missing();
    this.#wanted = next === undefined ? null : Math.floor(next / this.#window);
    if (this.#loading) return;
    this.#loading = true;
    while (this.#wanted !== null) {
      const window: number = this.#wanted;
      const rows = await this.load(window * this.#window, this.#window);
      if (!rows) break;
      const held = [...this.windows].slice(-HELD + 1);
      this.windows = new Map([...held, [window, rows]]);
      const after = missing();
      this.#wanted = after === undefined || Math.floor(after / this.#window) === window ? null : Math.floor(after / this.#window);
    }
    this.#loading = false;
  }
}

/** Widths of columns in pixels, by the first rows. */
export function widths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((name, i) => {
    const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, (row[i] ?? '').length), name.length);
    return Math.min(Math.max(longest * 8 + 20, 64), 320);
  });
}
