/**
 * What the whole window knows: its language, its colours, whether the vault is open, and which page is shown.
 * Nothing of a case is kept here, and nothing outside the vault: locking discards all of it.
 */
import type { FollowUp, Language, VaultStatus } from './bindings';
import { call, connect, inWindow, type PickedFile, type RecentVaultsView } from './host';
import { isLanguage, load, systemLanguage, wordsIn } from './words';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
const isTheme = (id: string | null): id is Theme => themes.some((theme) => theme === id);

export type Place =
  | { at: 'today' }
  /** The desk, with the case that is most urgent. */
  | { at: 'desk' }
  /** The desk, with this case. */
  | { at: 'request'; id: string }
  /** The table of all requests. */
  | { at: 'requests' }
  | AnswerPlace
  | { at: 'new'; company?: string; resume?: boolean; about?: string; /** A name to look for, and why they may hold data. */ looking?: string; fact?: string; /** The file of a notice. */ notice?: PickedFile }
  | { at: 'trail'; request?: string; company?: string; person?: string }
  | { at: 'follow-up'; id: string; letter: FollowUp }
  | { at: 'identity'; id: string; from: FollowUp }
  | { at: 'evidence'; id: string }
  | { at: 'already-sent'; company?: string }
  | { at: 'batch'; people?: string[]; companies?: string[] }
  | { at: 'companies' }
  | { at: 'company'; id: string | null }
  | { at: 'packs'; id?: string }
  | { at: 'discover' }
  | { at: 'directory' }
  | { at: 'statistics' }
  | { at: 'elsewhere' }
  | { at: 'people' }
  | { at: 'person'; id: string | null }
  | { at: 'archive'; /** To be read in, once the person says so. */ bundle?: PickedFile }
  | { at: 'settings'; part?: 'copies' | 'repair' };

/**
 * What came back to the request `id`: all of it; or a stored file by its id, and what lies in that by its path there. In it
 * the line, row or record, counted from one, of a part counted from zero: the sheet of a workbook, the mail of a mailbox.
 * `mark`: words and "phrases" to be marked, as somebody searched for them.
 */
export type AnswerPlace = { at: 'answer'; id: string; file?: string; item?: string; part?: number; row?: number; mark?: string; /** Beside an earlier answer. */ compare?: boolean };

/** What the page was given when it was loaded anew at a lock. */
const given = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
const givenLanguage = given.get('language');
const givenTheme = given.get('theme');
/** It was locked, by hand or by the clock: nothing opens the vault without being asked. */
export const wasLocked = given.has('locked');

export const app = $state({
  status: null as VaultStatus | null,
  /** Loaded while no vault is open. */
  vaults: null as RecentVaultsView | null,
  language: (isLanguage(givenLanguage) ? givenLanguage : systemLanguage(typeof navigator === 'undefined' ? [] : navigator.languages)) as Language,
  theme: (isTheme(givenTheme) ? givenTheme : 'system') as Theme,
  /** Minutes without input after which the vault is locked; 0 for never. */
  idle: 10,
  /** Letters alone press buttons of the desk. */
  letterKeys: true,
  /** The size of the page, in per cent of its design. */
  zoom: Number(given.get('zoom')) || 100,
  place: { at: 'today' } as Place,
  /** What a screen reader reads out next. */
  announcement: '',
});

/** The places before this one, for the way back. */
let visited: Place[] = [];

export const words = () => wordsIn(app.language);

export function go(place: Place): void {
  visited.push($state.snapshot(app.place) as Place);
  app.place = place;
}

/** Goes to a place without a way back to this one: a question that was answered is not shown again. */
export function replacePlace(place: Place): void {
  app.place = place;
}

export function back(): void {
  app.place = visited.pop() ?? { at: 'today' };
}

/** Leaves a page for the one it belongs to: the way back from there does not lead here again. */
export function leaveTo(place: Place): void {
  const same = JSON.stringify(visited.at(-1)) === JSON.stringify(place);
  if (same) back();
  else replacePlace(place);
}

/** Called when a record was deleted: no way leads back to it. */
export function removeFromHistory(id: string): void {
  visited = visited.filter((p) => !('id' in p && p.id === id) && !('company' in p && p.company === id) && !('file' in p && p.file === id));
}

/** A number as the window's language writes it. */
export const number = (n: number): string => n.toLocaleString(words().format.locale);

export function announce(text: string): void {
  // A live region is read out only when it changes, even if the same thing happened twice.
  app.announcement = app.announcement === text ? `${text}\u00a0` : text;
}

/** Shows a vault that was just opened or locked, from its first page. */
export function enterVault(status: VaultStatus): void {
  visited = [];
  app.place = { at: 'today' };
  app.announcement = '';
  app.status = status;
}

const pendingWrites = new Set<() => Promise<void>>();

/** Registers a write that must happen before the vault closes. Returns what takes it back. */
export function beforeLock(write: () => Promise<void>): () => void {
  pendingWrites.add(write);
  return () => pendingWrites.delete(write);
}

/** Another vault may have been chosen, or this one moved. */
export async function refreshStatus(): Promise<void> {
  const [status, vaults] = await Promise.all([call('vault_status', null), call('vault_recent', null)]);
  app.vaults = vaults;
  app.status = status;
}

export async function lock(): Promise<void> {
  const writes = [...pendingWrites].map((write) => write());
  // The page is emptied before the host is asked: none of the content stays on screen after the key press.
  if (app.status) enterVault({ ...app.status, unlocked: false, example: false });
  await Promise.allSettled(writes);
  enterVault(await call('vault_lock', null));
  if (inWindow()) return loadAnew();
  app.vaults = await call('vault_recent', null);
}

/** A new page, in a process of its own, has nothing of the case in its memory. What was chosen for the window goes along. */
async function loadAnew(): Promise<void> {
  const chosen = { locked: '1', language: app.language, theme: app.theme, zoom: String(app.zoom) };
  const query = new URLSearchParams(chosen).toString();
  const paper = getComputedStyle(document.body).backgroundColor;
  // Where the host can end this page, the answer comes to nobody.
  const ended = await call('window_anew', { query, paper }).catch(() => false);
  if (!ended) location.replace(`?${query}`);
}

/** Saves a choice as a memo of the vault. Without an open vault it lasts for this session only. */
export async function remember(key: 'language' | 'theme' | 'idle' | 'me' | 'zoom' | 'desk' | 'letter_keys', value: string): Promise<void> {
  if (app.status?.unlocked) await call('memo_put', { key, value });
}

export async function recall(key: string): Promise<string | null> {
  return (await call('memo_get', { key })).value;
}

/** Applies the choices saved in the vault. */
export async function recallChoices(): Promise<void> {
  const [language, theme, idle, zoom, letters] = await Promise.all(['language', 'theme', 'idle', 'zoom', 'letter_keys'].map(recall));
  // A language chosen just before the vault was opened wins, and can be saved only now.
  if (languageChosenWhileLocked) await remember('language', app.language);
  else if (language && isLanguage(language)) await speak(language);
  languageChosenWhileLocked = false;
  if (theme && isTheme(theme)) app.theme = theme;
  app.letterKeys = letters !== 'no';
  if (idle) app.idle = Number(idle) || 0;
  if (Number(zoom) && Number(zoom) !== app.zoom) await setZoom(Number(zoom));
}

export const zooms = [80, 100, 125, 150, 175, 200, 250];

/** Scales the whole page. */
export async function setZoom(percent: number): Promise<void> {
  app.zoom = percent;
  await call('window_zoom', { factor: percent / 100 });
  await remember('zoom', String(percent));
}

export function setLetterKeys(on: boolean): void {
  app.letterKeys = on;
  void remember('letter_keys', on ? 'yes' : 'no');
}

export function setTheme(theme: Theme): void {
  app.theme = theme;
  void remember('theme', theme);
}

let languageChosenWhileLocked = false;

/** The language that was chosen last: one that took longer to load does not replace it. */
let wanted: Language | null = null;

/** What is known of the vault is worded by the desk, so it is asked for again. */
async function speak(language: Language): Promise<void> {
  wanted = language;
  await load(language);
  if (wanted !== language) return;
  const same = app.language === language;
  app.language = language;
  if (!same && app.status) await refreshStatus();
}

export async function setLanguage(language: Language): Promise<void> {
  await speak(language);
  languageChosenWhileLocked = !app.status?.unlocked;
  await remember('language', language);
}

/** Shows the example in place of the vault, or the vault again. */
export async function showExample(open: boolean): Promise<void> {
  await Promise.allSettled([...pendingWrites].map((write) => write()));
  // Entering builds all pages anew, so nothing of one shows in the other.
  enterVault(await call(open ? 'example_open' : 'example_close', null));
}

connect({
  language: () => app.language,
  onLocked: () => {
    if (app.status?.unlocked) enterVault({ ...app.status, unlocked: false });
  },
});
