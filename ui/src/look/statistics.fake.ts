/** Invented numbers, and an invented table of requests. */
import type { ImportRow, Plot, RequestImport, RequestsImported, Statistics, StatisticsBy } from '../bindings';

const bars = (id: string, title: string, rows: [string, number, number][]): Plot => ({
  id, title, text: 'Shares of the requests that were sent.', width: 720, height: 36 + rows.length * 26, rules: [], paths: [],
  bars: rows.map(([, n, of], i) => ({ x: 250, y: 32 + i * 26, width: (300 * n) / of, height: 14, series: 1 })),
  texts: rows.flatMap(([name, n, of], i) => [{ x: 240, y: 44 + i * 26, anchor: 'end' as const, text: name }, { x: 560, y: 44 + i * 26, anchor: 'start' as const, text: `${n} of ${of}` }]),
  columns: ['What', 'How many'], rows: rows.map(([name, n, of]) => [name, `${n} of ${of}`]),
});

const waiting: Plot = {
  id: 'waiting', title: 'How long it takes', text: 'The share that still waits, day by day.', width: 720, height: 300, rules: [{ x1: 60, y1: 254, x2: 700, y2: 254 }], bars: [],
  paths: [{ d: 'M60 44H200V120H400V180H700', series: 1 }, { d: 'M60 44H120V100H300V160H700', series: 2 }],
  texts: [{ x: 380, y: 292, anchor: 'middle', text: 'Days since it was sent' }], columns: ['Until', 'Day', 'Still waiting'], rows: [['Final answer', '30', '60%']],
};

export function statisticsFake(by: StatisticsBy | null, any: boolean, save: boolean): Statistics {
  const none: Statistics = { as_of: '2026-12-29', requests: 0, about: ['Up to 29 December 2026: 0 requests that were sent to companies.'], rates: [], times: [], judged: 0, items: [], grounds: [], by, groups: [], plots: [], saved: [] };
  if (!any) return none;
  return {
    ...none, requests: 14, about: ['Up to 29 December 2026: 14 requests that were sent to companies.', '1 was not sent yet and is left out.'],
    times: [{ id: 'final', name: 'Final answer', about: 'An answer or a refusal that you did not call incomplete.', n: 14, ended: 9, censored: 5, median: 21, p90: null, sentence: 'Half had it after 21 days. Nine of ten have not got there yet.', points: [] }],
    grounds: [{ ground: 'Art. 12(5) GDPR', n: 1 }, { ground: null, n: 1 }],
    plots: [waiting, bars('rates', 'What came of them', [['Answered or refused', 9, 14], ['Refused', 2, 14]]), bars('groups', `Group by group: ${by ?? ''}`, [['Brume Claire', 4, 6], ['Lumio SA', 5, 8]])],
    saved: save ? ['/home/zoe/Documents/habeas-statistics.svg'] : [],
  };
}

const row = (n: number, more: Partial<ImportRow>): ImportRow => ({ row: n, outcome: 'new', kind: 'request', company: 'Kreditkunde Holding AG', matched: null, how: null, sentence: null, column: null, reason: null, candidates: [], ...more });

export function importedFake({ choices = [], dry_run = false, channel }: RequestImport): RequestsImported {
  const said = (n: number) => choices.find((c) => c.row === n);
  const rows = [
    row(2, { matched: 'Kreditkunde Holding AG', how: 'By its id in the directory.', sentence: 'See what they have about you: sent on 2 March 2026 by e-mail' }),
    said(3)?.answered ? row(3, { kind: 'message', sentence: 'A message on 20 April 2026.' })
      : row(3, { kind: 'message', outcome: 'asked', sentence: 'A message on 20 April 2026.', reason: 'The file does not say who wrote this message: they or you. Say if it is their answer. Else it is left out.' }),
    said(4)?.company ? row(4, { company: 'Lumio', matched: 'Lumio SA', how: 'The company that you chose.', sentence: 'See what they have about you: sent on 3 March 2026 by e-mail' })
      : row(4, { company: 'Lumio', outcome: 'asked', reason: '“Lumio” may be one of these companies. Choose which one it is, or that it is none of them.', candidates: [{ id: 'lumio-fr', name: 'Lumio SA', about: 'Directory · FR' }] }),
    row(5, { company: 'Fax & Co', outcome: 'left_out', column: 'via', reason: 'It went by fax, and Habeas knows no such way. Enter it by hand as “already sent”.' }),
    channel ? row(6, { company: 'Brume Claire', matched: 'Brume Claire', how: 'A company of your vault with the same name.', sentence: 'See what they have about you: sent on 4 March 2026 by post' })
      : row(6, { company: 'Brume Claire', outcome: 'asked', column: 'via', reason: 'The file does not say how it was sent. Say how these requests were sent.' }),
  ];
  const count = (outcome: ImportRow['outcome']) => rows.filter((r) => r.outcome === outcome).length;
  const requests = rows.filter((r) => r.outcome === 'new' && r.kind === 'request').length;
  return {
    format: 'datenanfragen', dry_run, rows, requests, events: count('new') - requests, already: 0, asked: count('asked'), left_out: count('left_out'),
    ids: dry_run ? [] : Array.from({ length: requests }, (_, i) => `made-${i}`), notes: [], asks_dates: false, asks_channel: !channel, asks_rights: false, cancelled: false,
  };
}
