/** Texts of the page Today, with the backup that is due. */
import { counted } from './count';

export const today = {
  today: {
    lead: (day: string) => `${day}. Nothing leaves this computer unless you press a button that says so.`,
    title: (n: number) => (n === 1 ? 'One thing needs you' : `${counted[n] ?? n} things need you`),
    none: 'Nothing needs you',
    noneUntil: (day: string) => `Nothing needs you until ${day}`,
    then: 'Then',
    nextDue: (company: string, day: string) => `${company} must answer by ${day}.`,
    firstTitle: 'Write your first request',
    first: 'Here you will see what needs you: letters not yet sent, deadlines that are near, companies that are late. Start with a company that holds data about you. Its name is often enough.',
    late: 'Late',
    lateBy: (n: number) => (n === 1 ? '1 day late' : `${n} days late`),
    daysLeft: (n: number) => (n === 0 ? 'Last day' : n === 1 ? '1 day left' : `${n} days left`),
    unsent: 'Not sent',
    dueWhy: (day: string) => `Their time ends on ${day}.`,
    lateWhy: (day: string) => `Their time ended on ${day}.`,
    answerWhy: 'Read what they sent, and close the request if it is complete.',
    answered: 'New answer',
    bounced: 'Came back',
    see: 'Open the request',
    send: 'Send the letter',
    draft: (who: string) => `You were writing to ${who}.`,
    draftNoName: 'You had begun a request.',
    draftGoOn: 'Go on',
    draftDrop: 'Throw away',
    newRequest: 'New request',
  },
  waiting: {
    ready: (n: number) => (n === 1 ? '1 letter is written and waits to be sent.' : `${n} letters are written and wait to be sent.`),
    see: 'See them',
  },
  backupDue: {
    never: 'There is no backup of this vault yet.',
    neverWhy: 'If this computer is lost, so are your letters and answers. One file on a stick or another computer is enough.',
    old: (day: string, days: number) => `The last backup is ${days} days old, from ${day}.`,
    oldWhy: (n: number) => (n === 1 ? '1 entry since then is in no backup.' : `${n} entries since then are in no backup.`),
    go: 'Make a backup',
    later: 'Remind me in two weeks',
    put: 'You will be reminded in two weeks.',
  },
};
