/** What a backup or a repair found is worded by the host: when the language changes, it is asked for the same in the new one. */
import type { VaultFindings } from '../../bindings';
import { call } from '../../host';
import { app } from '../../state.svelte';

export class Found {
  /** `null` while the report itself is in the language of the page. */
  again = $state<VaultFindings | null>(null);

  constructor(report: () => unknown) {
    let [worded, language] = [report(), app.language];
    $effect(() => {
      const now = report();
      if (now === worded && app.language === language) return;
      const same = now === worded;
      [worded, language] = [now, app.language];
      this.again = null;
      if (same) void call('vault_found', null).then((found) => (this.again = found), () => {});
    });
  }
}
