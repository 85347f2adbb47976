/** How wide the panes of the desk are, as the person set them: kept in the vault. */
import { recall, remember } from '../../../state.svelte';

export const bounds = {
  cases: { least: 220, usual: 288, most: 420 },
  stand: { least: 320, usual: 364, most: 560 },
} as const;
export type Pane = keyof typeof bounds;
const panes = ['cases', 'stand'] as const;

class Panes {
  cases = $state<number>(bounds.cases.usual);
  stand = $state<number>(bounds.stand.usual);

  async load(): Promise<void> {
    const kept = (await recall('desk').catch(() => null))?.split(' ').map(Number) ?? [];
    panes.forEach((pane, at) => {
      const { least, usual, most } = bounds[pane];
      const width = kept[at];
      this[pane] = width && width >= least && width <= most ? width : usual;
    });
  }

  /** A vault that cannot be written to keeps nothing; the widths hold until it is closed. */
  async keep(): Promise<void> {
    await remember('desk', `${this.cases} ${this.stand}`).catch(() => undefined);
  }
}

export { Panes };
