/** Civil dates (`YYYY-MM-DD`) as people write them, independent of any time zone. */
import type { Language } from '../bindings';
import { formatOf } from '.';

/** Noon in UTC, which is the same day in every time zone that an engine might apply. */
const moment = (day: string): Date => new Date(`${day}T12:00:00Z`);

function parts(day: string, language: Language, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const format = new Intl.DateTimeFormat(formatOf(language).locale, { timeZone: 'UTC', ...options });
  return Object.fromEntries(format.formatToParts(moment(day)).map((p) => [p.type, p.value]));
}

const dayOf = (p: Record<string, string>, language: Language): string => formatOf(language).dayOfMonth(p['day'] ?? '');

/** "Monday 28 December 2026", "lundi 28 décembre 2026": built from its parts, because engines disagree on commas. */
export function longDate(day: string, language: Language): string {
  const p = parts(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${p['weekday']} ${dayOf(p, language)} ${p['month']} ${p['year']}`;
}

/** "28 December 2026", for tables: in a narrow column the line may break before the year, and only there. */
export function tableDate(day: string, language: Language): string {
  const p = parts(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${dayOf(p, language)}\u00a0${p['month']} ${p['year']}`;
}

/** A moment as a file gives it: the day in words, and the clock that stands with it. What is no date stays as it is. */
export function clockDate(at: string, language: Language): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(at)?.[0];
  if (!day || Number.isNaN(moment(day).getTime())) return at;
  return tableDate(day, language) + (at.length > 10 ? `, ${at.slice(11, 16)}${at.endsWith('Z') ? ' UTC' : ''}` : '');
}

/** "28 December", if the year is clear from the context. */
export function shortDate(day: string, language: Language): string {
  const p = parts(day, language, { day: 'numeric', month: 'long' });
  return `${dayOf(p, language)} ${p['month']}`;
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to).getTime() - moment(from).getTime()) / 86_400_000);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
