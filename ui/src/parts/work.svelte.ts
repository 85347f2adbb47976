/** Long work: its progress, the time left, and a way to stop it. One runs at a time. */
import { call, type Name, type WorkProgress, type Req, type Res } from '../host';

class Work {
  running = $state(false);
  /** Nothing is shown for the first 300 ms, or quick work would flicker. */
  shown = $state(false);
  progress = $state<WorkProgress | null>(null);
  secondsLeft = $state<number | null>(null);

  async run<N extends Name>(name: N, payload: Req<N>): Promise<Res<N>> {
    this.running = true;
    this.progress = null;
    this.secondsLeft = null;
    const began = performance.now();
    const timer = setTimeout(() => (this.shown = true), 300);
    try {
      return await call(name, payload, (p) => {
        this.progress = p;
        this.secondsLeft = timeLeft(p, performance.now() - began);
      });
    } finally {
      clearTimeout(timer);
      this.running = false;
      this.shown = false;
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
