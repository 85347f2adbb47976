/** Every text of the window, in English. Its shape is the contract: a language that lacks a text does not compile. */
import type { Format, WindowLanguage } from '..';
import { common } from './common';
import { start } from './start';
import { today } from './today';
import { requests } from './requests';
import { desk } from './desk';
import { desktop } from './desktop';
import { answers } from './answers';
import { newRequest } from './new-request';
import { followUp } from './follow-up';
import { evidence } from './evidence';
import { identity } from './identity';
import { post } from './post';
import { mandates } from './mandates';
import { records } from './records';
import { archive } from './archive';
import { directory } from './directory';
import { packs } from './packs';
import { search } from './search';
import { settings } from './settings';
import { fileSize } from '../size';

const format: Format = {
  locale: 'en-GB',
  dayOfMonth: (day) => day,
  sizeUnits: ['bytes', 'kB', 'MB', 'GB'],
};

const words = {
  ...common,
  ...start,
  ...today,
  ...requests,
  ...desk,
  ...desktop,
  ...answers,
  ...newRequest,
  ...followUp,
  ...evidence,
  ...identity,
  ...post,
  ...mandates,
  ...records,
  ...archive,
  ...directory,
  ...packs,
  ...search,
  ...settings,
  size: (bytes: number) => fileSize(bytes, format),
};

export type Words = typeof words;

export const en: WindowLanguage = {
  words,
  format,
};
