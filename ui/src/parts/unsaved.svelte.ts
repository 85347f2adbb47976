/**
 * What was typed into a form and not saved. It is there again when the form is opened the next time, whether the page was left
 * by a key, by a click or by the lock. It lies in the vault, like everything that was typed.
 */
import { untrack } from 'svelte';

import { call } from '../host';
import { announce, beforeLock, recall, words } from '../state.svelte';

/** Milliseconds without a key press after which it is written. */
const PAUSE = 600;

/** It names what it is about, so that the vault finds it when that is deleted. */
type Memo<T> = { about: string | null; typed: T };

export class Unsaved<T> {
  /** The form shows what was typed earlier. */
  restored = $state(false);
  #key: string;
  #about: string | null;
  #saved = '';
  #stored: string | null = null;
  #wanted: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #undo: () => void;

  constructor(about: string, id: string | null) {
    this.#key = `unsaved-${about}-${id ?? 'new'}`;
    this.#about = id;
    this.#undo = beforeLock(() => this.#write());
  }

  /** What the form begins with: `saved`, or what was typed over it earlier, if that `fits`. */
  async begin(saved: T, fits: (typed: T) => boolean = () => true): Promise<T> {
    this.#saved = this.#memo(saved);
    this.#stored = await recall(this.#key);
    this.#wanted = this.#stored;
    this.restored = false;
    if (this.#stored === null) return saved;
    try {
      const { typed } = JSON.parse(this.#stored) as Memo<T>;
      if (!fits(typed)) {
        // It stays until something is typed here.
        this.#stored = this.#wanted = null;
        return saved;
      }
      this.restored = true;
      announce(words().unsaved.restored);
      return typed;
    } catch {
      return saved;
    }
  }

  /** Takes note of what the form holds now. */
  note(now: T): void {
    const value = this.#memo(now);
    this.#wanted = value === this.#saved ? null : value;
    clearTimeout(this.#timer);
    if (this.#wanted !== this.#stored) this.#timer = setTimeout(() => void this.#write(), PAUSE);
  }

  /** It was saved or given up. */
  async forget(): Promise<void> {
    this.#wanted = null;
    untrack(() => (this.restored = false));
    await this.#write();
  }

  /** The form is left. */
  leave(): void {
    this.#undo();
    void this.#write();
  }

  #memo(typed: T): string {
    return JSON.stringify({ about: this.#about, typed } satisfies Memo<T>);
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    const [before, value] = [this.#stored, this.#wanted];
    if (value === before) return;
    this.#stored = value;
    await call('memo_put', { key: this.#key, value }).catch(() => {
      // Nothing is lost yet: the next key press tries again.
      this.#stored = before;
    });
  }
}
