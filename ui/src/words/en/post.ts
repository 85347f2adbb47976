/** Texts of what goes to the post office with letters: envelopes, labels, the posting list. */
import type { MailKind, Posting } from '../../bindings';

export const post = {
  post: {
    envelope: 'Envelope …',
    envelopes: 'Envelopes …',
    labels: 'Labels …',
    list: 'Posting list …',
    forThePost: 'For the post',
    title: { envelopes: 'Print on envelopes', labels: 'Print on a sheet of labels', posting_list: 'Posting list' } satisfies Record<MailKind, string>,
    lead: {
      envelopes: 'One page a letter, in the size of the envelope. Put the envelopes into the printer and print without fitting to the page.',
      labels: 'One label a letter. A sheet that was begun can be used on.',
      posting_list: 'The list that goes over the counter with your letters: who they go to, how, and under which number.',
    } satisfies Record<MailKind, string>,
    format: 'Size of the envelope',
    size: (name: string, width: number, height: number) => `${name} (${width} × ${height} mm)`,
    sheet: 'Labels on the sheet',
    grid: (width: number, height: number, columns: number, rows: number, names: string) => `${width} × ${height} mm, ${columns} × ${rows} on A4 (${names})`,
    start: 'First label that is still there',
    startHint: (count: number) => `Counted row by row from the top left, 1 to ${count}.`,
    test: 'Print the grid on plain paper …',
    tested: (path: string) => `The grid is saved: ${path}. Print it at 100 % and hold it with a sheet of labels against the light.`,
    posting: 'How they go',
    asWritten: 'As each letter was written',
    postings: { ordinary: 'By ordinary post', registered: 'Registered', registered_receipt: 'Registered, with acknowledgement of receipt' } satisfies Record<Posting, string>,
    listLanguage: 'Language of the list',
    asSender: 'That of the sender',
    save: 'Save to print …',
    made: (letters: number, path: string) => (letters === 1 ? `1 letter. Saved: ${path}` : `${letters} letters. Saved: ${path}`),
    leftOut: 'These do not stand on it:',
    left: (reference: string, company: string, reason: string) => `${reference}, ${company}: ${reason}`,
    kind: 'Kind of registered post',
    tracking: 'Number from the post',
    trackingHint: 'Where you have it before you print, the letter bears it.',
    sentTracking: 'Number under which the post follows it',
  },
  mailProgram: {
    open: 'Open in my mail program',
    opened: 'Your mail program has the letter. Send it from there.',
    openedDraft: (memory: boolean) => `The letter is too long for an address of its own, so your mail program was given a draft. That copy ${memory ? 'is kept in memory and ' : ''}goes when you lock the vault.`,
  },
};
