import type { Format, WindowLanguage, Words } from '..';
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
import { typesetAll } from './typeset';
import { fileSize } from '../size';

const format: Format = {
  locale: 'fr-FR',
  // The first of a month is an ordinal, and only the first.
  dayOfMonth: (day) => (day === '1' ? '1er' : day),
  sizeUnits: ['octets', 'ko', 'Mo', 'Go'],
};

const words: Words = {
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
  size: (bytes) => fileSize(bytes, format),
};

export const fr: WindowLanguage = {
  words: typesetAll(words),
  format,
};
