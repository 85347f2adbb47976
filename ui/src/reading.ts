/** What was read from a notice: the JSON of `habeas notice read --json`. Offsets count Unicode code points. */

export type Evidence = { quote: string; start: number; end: number };
export type Read<T> = { value: T; evidence: Evidence[]; note?: string } | null;

export type Reading = {
  language: string | null;
  text_sha256: string;
  source: string | null;
  controller: {
    name: Read<string>;
    trading_name: Read<string>;
    legal_form: Read<string>;
    address: Read<string>;
    country: Read<string>;
    registration_number: Read<string>;
    website: Read<string>;
  };
  contact: {
    emails: NonNullable<Read<string>>[];
    phones: NonNullable<Read<string>>[];
    postal_address: Read<string>;
    web_form: Read<string>;
    web_form_mentioned: boolean;
    dpo_name: Read<string>;
  };
  rights: { right: string; status: 'granted' | 'partial' | 'denied'; evidence: Evidence[] }[];
  routing: {
    regime: string | null;
    channel: 'email' | 'post' | 'web_form' | 'none';
    can_be_addressed: boolean;
    gaps: string[];
  };
};
