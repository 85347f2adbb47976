/** Long work: its progress, the time left, and a way to stop it. What begins while other work is being stopped is what is shown. */
import { call, type Name, type WorkProgress, type Req, type Res } from '../host';

class Work {
  #count = $state(0);
  #latest = 0;
  /** Nothing is shown for the first 300 ms, or quick work would flicker. */
  shown = $state(false);
  progress = $state<WorkProgress | null>(null);
  secondsLeft = $state<number | null>(null);

  get running(): boolean {
    return this.#count > 0;
  }

  async run<N extends Name>(name: N, payload: Req<N>): Promise<Res<N>> {
    const own = ++this.#latest;
    const isLatest = () => own === this.#latest;
    this.#count += 1;
    this.shown = false;
    this.progress = null;
    this.secondsLeft = null;
    const began = performance.now();
    const timer = setTimeout(() => isLatest() && (this.shown = true), 300);
    try {
      return await call(name, payload, (p) => {
        if (!isLatest()) return;
        this.progress = p;
        this.secondsLeft = timeLeft(p, performance.now() - began);
      });
    } finally {
      clearTimeout(timer);
      this.#count -= 1;
      if (isLatest()) this.shown = false;
    }
  }

  async stop(): Promise<void> {
    await call('work_cancel', null);
  }
}

/** Seconds left at the pace so far; null in the first two seconds, when the pace is not known. */
export function timeLeft({ done, total }: WorkProgress, elapsedMs: number): number | null {
  if (total === null || done <= 0 || elapsedMs < 2000) return null;
  return ((total - done) * elapsedMs) / done / 1000;
}

export const work = new Work();
