/** Texts of the dense table of requests. It comes when it is opened, and these with it. */
import type { RecordedKind, TableGroup } from '../../bindings';

/** What is recorded of many requests at once. What needs a file or a word of each is recorded one by one. */
export type BulkKind = Extract<RecordedKind, 'sent' | 'received' | 'acknowledged' | 'bounced' | 'answered' | 'reminded' | 'closed'>;

export const table = {
  title: 'All requests',
  group: 'Group by',
  groups: { none: 'Nothing', company: 'Company', person: 'Person', right: 'What was asked', state: 'State' } satisfies Record<TableGroup | 'none', string>,
  matching: (n: string, all: string) => `${n} of ${all}`,
  inGroup: (n: string, late: number) => `${n}${late > 0 ? `, ${late} late` : ''}`,
  fold: (name: string) => `Fold ${name}`,
  unfold: (name: string) => `Unfold ${name}`,
  views: 'Saved views',
  noView: 'None',
  saveView: 'Save this view …',
  viewName: 'Name of the view',
  viewHint: 'It keeps the filter, the order and the groups.',
  needName: 'The view needs a name.',
  viewSaved: (name: string) => `The view “${name}” is saved.`,
  dropView: 'Delete this view',
  export: 'Save as a table …',
  exportChosen: 'Save these as a table …',
  exported: (rows: string, path: string) => `${rows} rows saved: ${path}`,
  record: 'Record for all of these …',
  recordTitle: (n: string) => `Record for ${n} requests`,
  recordLead: 'What happened to all of them?',
  recordHint: 'Each request keeps its own rules: one to which it cannot have happened is left out and named.',
  kinds: {
    sent: 'The letters were sent', received: 'They received them', acknowledged: 'They confirmed receipt', bounced: 'They came back',
    answered: 'They answered', reminded: 'I reminded them', closed: 'These are done',
  } satisfies Record<BulkKind, string>,
  day: 'When?',
  dayHint: 'The same day for all of them.',
  note: 'Note',
  recordAll: 'Record',
  recording: 'It is recorded',
  recorded: (n: string) => `Recorded for ${n}.`,
  stopped: (n: string) => `Stopped. Recorded for ${n} until then; that stays.`,
  leftOut: (n: string) => `${n} left out:`,
  chooseAll: 'Choose all that match',
};
