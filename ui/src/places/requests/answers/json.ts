/** Records of JSON, as a person reads them: pairs, lists, and tables where a list holds records of one form. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export const isRecord = (value: unknown): value is { [name: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

/** Columns of a list whose records are flat; none if it is better read one by one. */
export function columnsOf(list: readonly unknown[]): string[] {
  if (list.length < 2 || !list.every(isRecord)) return [];
  const names = new Set<string>();
  for (const record of list as { [name: string]: Json }[]) {
    for (const [name, value] of Object.entries(record)) {
      if (!isPlain(value)) return [];
      names.add(name);
    }
  }
  return names.size <= 8 ? [...names] : [];
}

/**
 * The numbers of records: each value of the outermost lists is one, counted as the engine counts them. `first` is the number of
 * the first that came.
 */
export function numbered(root: unknown, first: number): Map<object, number> {
  const starts = new Map<object, number>();
  let at = first;
  const walk = (value: unknown) => {
    if (Array.isArray(value)) {
      starts.set(value, at);
      at += value.length;
    } else if (isRecord(value)) {
      Object.values(value).forEach(walk);
    }
  };
  walk(root);
  return starts;
}
