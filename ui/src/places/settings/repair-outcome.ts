/** The first sentence on a repair: that something is still wrong goes before what was done. */
import type { RepairReport } from '../../bindings';
import type { Words } from '../../words';

export function repairOutcome(report: RepairReport, w: Words): string {
  if (report.checked.faults.length > 0) return w.repair.left;
  return report.found.length === 0 ? w.repair.nothing : w.repair.done;
}
