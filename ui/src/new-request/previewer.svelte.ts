/** The live letter: requested a moment after the last key; answers that were overtaken are dropped. */
import type { ApiError, PreviewView, RequestInput } from '../bindings';
import { asApiError } from '../host';

export class Previewer<Input = RequestInput, View = PreviewView> {
  view = $state.raw<View | null>(null);
  problem = $state<ApiError | null>(null);
  renewing = $state(false);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #set: (input: Input) => Promise<View>;
  #delay: number;

  constructor(set: (input: Input) => Promise<View>, delay = 150) {
    this.#set = set;
    this.#delay = delay;
  }

  ask(input: Input): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(input, turn), this.#delay);
  }

  async #answer(input: Input, turn: number): Promise<void> {
    this.renewing = true;
    try {
      const view = await this.#set(input);
      if (turn !== this.#turn) return;
      this.view = view;
      this.problem = null;
    } catch (thrown) {
      // The last good letter stays visible, beside the error.
      if (turn === this.#turn) this.problem = asApiError(thrown);
    }
    if (turn === this.#turn) this.renewing = false;
  }

  stop(): void {
    this.#turn++;
    clearTimeout(this.#timer);
  }
}
