/** Whether the vault has more requests than the desk lists at ease. */
import type { TableView } from '../../../bindings';
import { call } from '../../../host';

export const MANY = 4000;

export const everything = (): TableView => ({ words: '', which: null, sort: null, down: false, group: null });

export async function hasMany(): Promise<boolean> {
  const { total } = await call('request_table', { view: everything(), first: 0, rows: 0, ids: false });
  return total > MANY;
}
