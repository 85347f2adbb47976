/** The table of requests, as the invented case has it. */
import type { RequestLine, RequestTable, RequestTableRequest, TableView } from '../bindings';
import { filtered, rightsOf, type Column } from '../places/requests/rows';

const groupOf = (line: RequestLine, view: TableView): string =>
  view.group === 'company' ? line.company : view.group === 'person' ? line.person : view.group === 'right' ? rightsOf(line) : line.status;

export function tableRows(all: RequestLine[], view: TableView, language: string): RequestLine[] {
  const rows = filtered(all, view.words, view.which ?? 'all', { by: (view.sort ?? 'due') as Column, down: view.down }, language);
  return view.group ? [...rows].sort((a, b) => groupOf(a, view).localeCompare(groupOf(b, view))) : rows;
}

export function fakeTable(all: RequestLine[], asked: RequestTableRequest, language: string): RequestTable {
  const rows = tableRows(all, asked.view, language);
  const groups: RequestTable['groups'] = [];
  for (const [at, line] of rows.entries()) {
    if (!asked.view.group) break;
    const name = groupOf(line, asked.view);
    if (groups.at(-1)?.name !== name) groups.push({ name, first: at, rows: 0, late: 0 });
    const group = groups.at(-1);
    if (group) [group.rows, group.late] = [group.rows + 1, group.late + (line.late ? 1 : 0)];
  }
  return { total: all.length, matching: rows.length, lines: rows.slice(asked.first, asked.first + asked.rows), groups, ids: asked.ids ? rows.map((r) => r.id) : [] };
}
