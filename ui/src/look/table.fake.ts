/** The table of requests, as the invented case has it. */
import type { RequestLine, RequestTable, RequestTableRequest, TableColumn, TableView, TableWhich } from '../bindings';
import { fold, rightsOf } from '../places/requests/rows';

const which: Record<TableWhich, (l: RequestLine) => boolean> = {
  all: () => true,
  open: (l) => !l.finished,
  late: (l) => l.late,
  unsent: (l) => l.status === 'written',
  closed: (l) => l.finished,
};

const key: Record<TableColumn, (l: RequestLine) => string> = {
  company: (l) => l.company,
  right: rightsOf,
  // Rows without a date come last.
  sent: (l) => l.sent_on ?? '9999',
  due: (l) => l.due ?? '9999',
  state: (l) => l.status,
  person: (l) => l.person,
  reference: (l) => l.reference,
};

function filtered(lines: readonly RequestLine[], view: TableView, language: string): RequestLine[] {
  const wanted = fold(view.words).split(/\s+/).filter(Boolean);
  const collate = new Intl.Collator(language, { numeric: true }).compare;
  const [of, by, way] = [which[view.which ?? 'all'], key[view.sort ?? 'due'], view.down ? -1 : 1];
  const matches = (l: RequestLine) => {
    const text = fold(`${l.company} ${l.person} ${l.reference} ${rightsOf(l)} ${l.sentence}`);
    return wanted.every((word) => text.includes(word));
  };
  return lines.filter((l) => of(l) && matches(l)).sort((a, b) => way * collate(by(a), by(b)));
}

const groupOf = (line: RequestLine, view: TableView): string =>
  view.group === 'company' ? line.company : view.group === 'person' ? line.person : view.group === 'right' ? rightsOf(line) : line.status;

export function tableRows(all: RequestLine[], view: TableView, language: string): RequestLine[] {
  const rows = filtered(all, view, language);
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
