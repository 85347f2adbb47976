/** Civil dates (`YYYY-MM-DD`) as people write them, independent of any time zone. */
import type { Language } from '../bindings';
import { wordsIn } from '.';

/** Noon in UTC, which is the same day in every time zone that an engine might apply. */
const moment = (day: string): Date => new Date(`${day}T12:00:00Z`);

function parts(day: string, language: Language, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const format = new Intl.DateTimeFormat(wordsIn(language).format.locale, { timeZone: 'UTC', ...options });
  return Object.fromEntries(format.formatToParts(moment(day)).map((p) => [p.type, p.value]));
}

/** The parts of a date, put together as the catalogue says, because engines disagree on commas. */
function written(day: string, language: Language, weekday?: 'long', month: 'long' | 'short' = 'long') {
  const p = parts(day, language, { ...(weekday && { weekday }), day: 'numeric', month, year: 'numeric' });
  const format = wordsIn(language).format;
  return { format, day: format.day(Number.parseInt(p['day'] ?? '', 10)), weekday: p['weekday'] ?? '', month: p['month'] ?? '', year: p['year'] ?? '' };
}

/** "Monday 28 December 2026", "lundi 28 décembre 2026". */
export function longDate(day: string, language: Language): string {
  const d = written(day, language, 'long');
  return d.format.longDate(d.weekday, d.day, d.month, d.year);
}

/** "28 December 2026", for tables: in a narrow column the line may break before the year, and only there. */
export function tableDate(day: string, language: Language): string {
  const d = written(day, language);
  return d.format.tableDate(d.day, d.month, d.year);
}

/** "28 Dec 2026", for a row that must stay one line high. */
export function denseDate(day: string, language: Language): string {
  const d = written(day, language, undefined, 'short');
  return d.format.tableDate(d.day, d.month, d.year);
}

/** A moment as a file gives it: the day in words, and the clock that stands with it. What is no date stays as it is. */
export function clockDate(at: string, language: Language): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(at)?.[0];
  if (!day || Number.isNaN(moment(day).getTime())) return at;
  return tableDate(day, language) + (at.length > 10 ? `, ${at.slice(11, 16)}${at.endsWith('Z') ? ' UTC' : ''}` : '');
}

/** "28 December", if the year is clear from the context. */
export function shortDate(day: string, language: Language): string {
  const d = written(day, language);
  return d.format.shortDate(d.day, d.month);
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to).getTime() - moment(from).getTime()) / 86_400_000);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
