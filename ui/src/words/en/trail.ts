/** Texts of the trail, and of the same asked again. They come with their pages and are no part of the start. */
import type { NamedRole, NameTick } from '../../bindings';
import { many } from './count';

export const trail = {
  picture: 'As a picture',
  pictureText: (boxes: number, ways: number) => `${many(boxes, 'party', 'parties')}, ${many(ways, 'way', 'ways')}. The list below says the same.`,
  folded: 'Where there are too many to read, several are drawn as one. The list has each by name.',
  save: 'Save the picture …',
  saved: (path: string) => `Saved: ${path}`,
  list: 'Who is named',
  data: (kinds: string) => `Data named there: ${kinds}.`,
  asked: (reference: string) => `Open your request ${reference}`,
  write: (name: string) => `Write to ${name}`,
  perhaps: 'Nothing but the name says so. Check it before you write.',
  kinds: 'Kinds without a name',
  askWho: 'Ask who they are',
  unread: 'Not confirmed yet',
  look: (company: string) => `Look for names: ${company}`,
  names: 'Whom do they name?',
  namesLead: 'These words look like names or kinds of sources and recipients. You say which are right; only those come into the trail.',
  namesBusy: 'Reading what came …',
  nothing: 'Nothing came to this request, and its company has no notice here.',
  noNames: 'We found no name here. Look yourself, and add one if there is.',
  role: { recipient: 'as a recipient', source: 'as a source' } satisfies Record<NamedRole, string>,
  is: { body: 'Is named', kind: 'A kind only', neither: 'Neither' } satisfies Record<NameTick, string>,
  add: 'Add a name',
  addName: 'Name',
  addRole: 'Named',
  ownWord: 'Your own word, without a passage.',
  toPlace: (quote: string) => `Show in its place: ${quote}`,
  under: (heading: string) => `under “${heading}”`,
  quote: (text: string) => `“${text}”`,
  recorded: 'Recorded.',
};

export const again = {
  title: 'Ask the same again',
  write: 'Ask again',
  written: 'The letter is written anew. Read it, then send it.',
  compare: 'Compare with last time',
  last: (reference: string, day: string) => `Last time: ${reference}, ${day}.`,
  later: 'Open the later request',
  earlier: 'Open the request of last time',
  remind: (day: string) => `Remind me on ${day}`,
  remindDay: 'Remind me on',
  remindSet: (day: string) => `You will be reminded on ${day}.`,
  remindOff: 'No reminder',
};
