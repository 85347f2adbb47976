/** What was read from a notice: the JSON of `habeas notice read --json`. Offsets count Unicode code points. */

import type { Regime, Right, Severity } from './bindings';

export type Evidence = { quote: string; start: number; end: number };
export type Read<T> = { value: T; evidence: Evidence[]; note?: string } | null;

export type RightStatus = 'granted' | 'partial' | 'denied';

export type Reading = {
  language: string | null;
  text_sha256: string;
  source: string | null;
  /** If it is a web page: the day it was fetched, and the site that the text names as its own if that differs. */
  captured_on?: string;
  source_differs?: NonNullable<Read<string>>;
  controller: {
    name: Read<string>;
    trading_name: Read<string>;
    legal_form: Read<string>;
    address: Read<string>;
    country: Read<string>;
    registration_number: Read<string>;
    numbers_refused?: NonNullable<Read<string>>[];
    joint?: NonNullable<Read<string>>[];
    website: Read<string>;
  };
  contact: {
    emails: NonNullable<Read<string>>[];
    phones: NonNullable<Read<string>>[];
    emails_hidden?: Evidence[];
    postal_address: Read<string>;
    web_form: Read<string>;
    web_form_mentioned: boolean;
    dpo_name: Read<string>;
  };
  rights: { right: Right; status: RightStatus; evidence: Evidence[] }[];
  checklist: { id: string; status: string; evidence: Evidence[]; note: string | null }[];
  findings: { id: string; kind: string; severity: Severity; article: string; text: string; evidence: Evidence[] }[];
  routing: {
    regime: Regime | null;
    channel: 'email' | 'post' | 'web_form' | 'none';
    can_be_addressed: boolean;
    gaps: string[];
  };
};
