/** Civil dates (`YYYY-MM-DD`) as people write them. No time zone ever touches them. */
import type { Language } from '../bindings';

const locale: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

/** Noon in UTC: the same day whatever the engine does with it. */
const moment = (day: string): Date => new Date(`${day}T12:00:00Z`);

function parts(day: string, language: Language, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const format = new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', ...options });
  return Object.fromEntries(format.formatToParts(moment(day)).map((p) => [p.type, p.value]));
}

/** The first of a month is an ordinal in French, and only the first. */
const dayOf = (p: Record<string, string>, language: Language): string =>
  language === 'fr' && p['day'] === '1' ? '1er' : (p['day'] ?? '');

/** "Monday 28 December 2026", "lundi 28 décembre 2026": built from its parts, because engines disagree on commas. */
export function longDate(day: string, language: Language): string {
  const p = parts(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${p['weekday']} ${dayOf(p, language)} ${p['month']} ${p['year']}`;
}

/** "28 December 2026", for tables: where a column is narrow, the year goes to a line of its own. */
export function tableDate(day: string, language: Language): string {
  const p = parts(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${dayOf(p, language)}\u00a0${p['month']} ${p['year']}`;
}

/** "28 December", where the year is plain from its surroundings. */
export function shortDate(day: string, language: Language): string {
  const p = parts(day, language, { day: 'numeric', month: 'long' });
  return `${dayOf(p, language)} ${p['month']}`;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to).getTime() - moment(from).getTime()) / 86_400_000);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
