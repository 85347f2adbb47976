/**
 * What the whole window knows: its language, its colours, whether the vault is open, and where the person is.
 * Nothing of a case is kept here, and nothing is kept outside the vault: locking drops it all.
 */
import type { Language, VaultStatus } from './bindings';
import { call, connect, type Vaults } from './host';
import { systemLanguage, wordsIn } from './words';

export type Theme = 'system' | 'light' | 'dark';

/** What was typed into a letter that was left for a moment. */
export type Typed = { said: Record<string, string[]>; note: string };

export type Place =
  | { at: 'today' }
  | { at: 'requests' }
  | { at: 'request'; id: string }
  | { at: 'new'; company?: string; resume?: boolean; about?: string }
  | { at: 'follow'; id: string; letter: string; typed?: Typed }
  | { at: 'identity'; id: string; from: string }
  | { at: 'already'; company?: string }
  | { at: 'companies' }
  | { at: 'company'; id: string | null }
  | { at: 'people' }
  | { at: 'person'; id: string | null }
  | { at: 'archive' }
  | { at: 'settings'; part?: 'copies' };

export const app = $state({
  status: null as VaultStatus | null,
  /** Known at the door only. */
  vaults: null as Vaults | null,
  language: systemLanguage(typeof navigator === 'undefined' ? [] : navigator.languages) as Language,
  theme: 'system' as Theme,
  /** Minutes without the person after which the vault locks; 0 for never. */
  idle: 10,
  /** How much larger than its design the page is shown, in per cent. */
  zoom: 100,
  place: { at: 'today' } as Place,
  /** What a screen reader hears next. */
  said: '',
});

let trail: Place[] = [];

export const words = () => wordsIn(app.language);

export function go(place: Place): void {
  trail.push($state.snapshot(app.place) as Place);
  app.place = place;
}

/** Goes to a place that takes the place of the one before: a finished question is not a way back. */
export function goInstead(place: Place): void {
  app.place = place;
}

export function back(): void {
  app.place = trail.pop() ?? { at: 'today' };
}

/** What was deleted is no way back. */
export function forgetPlace(id: string): void {
  trail = trail.filter((p) => !('id' in p && p.id === id) && !('company' in p && p.company === id));
}

export function say(text: string): void {
  // A sentence said twice must change to be heard twice.
  app.said = app.said === text ? `${text}\u00a0` : text;
}

export function entered(status: VaultStatus): void {
  trail = [];
  app.place = { at: 'today' };
  app.said = '';
  app.status = status;
}

const unkept = new Set<() => Promise<void>>();

/** What must still be written when the vault is about to close. */
export function beforeLock(keep: () => Promise<void>): () => void {
  unkept.add(keep);
  return () => unkept.delete(keep);
}

/** Looks at what stands at the door: another vault may have been chosen, or this one moved. */
export async function lookAgain(): Promise<void> {
  const [status, vaults] = await Promise.all([call('vault_status', null), call('vault_places', null)]);
  app.vaults = vaults;
  app.status = status;
}

export async function lock(): Promise<void> {
  const keeping = [...unkept].map((keep) => keep());
  // The page is emptied before the host is asked, so that nothing of the content outlives the key press.
  if (app.status) entered({ ...app.status, unlocked: false, example: false });
  await Promise.allSettled(keeping);
  entered(await call('vault_lock', null));
  app.vaults = await call('vault_places', null);
}

/** A choice is a memo inside the vault; before there is one it lasts for this session only. */
export async function remember(key: 'language' | 'theme' | 'idle' | 'me' | 'zoom', value: string): Promise<void> {
  if (app.status?.unlocked) await call('memo_put', { key, value });
}

export async function recall(key: string): Promise<string | null> {
  return (await call('memo_get', { key })).value;
}

/** Takes up the choices that the vault keeps. */
export async function recallChoices(): Promise<void> {
  const [language, theme, idle, zoom] = await Promise.all(['language', 'theme', 'idle', 'zoom'].map(recall));
  // What was just chosen at the door goes before what was kept, and can be kept only now.
  if (chosenAtTheDoor) await remember('language', app.language);
  else if (language === 'en' || language === 'fr') app.language = language;
  chosenAtTheDoor = false;
  if (theme === 'system' || theme === 'light' || theme === 'dark') app.theme = theme;
  if (idle) app.idle = Number(idle) || 0;
  if (Number(zoom) && Number(zoom) !== app.zoom) await enlarge(Number(zoom));
}

export const zooms = [80, 100, 125, 150, 175, 200, 250];

/** Shows everything larger or smaller; the vault keeps the choice once it is open. */
export async function enlarge(percent: number): Promise<void> {
  app.zoom = percent;
  await call('zoom', { factor: percent / 100 });
  await remember('zoom', String(percent));
}

let chosenAtTheDoor = false;

export async function speak(language: Language): Promise<void> {
  app.language = language;
  chosenAtTheDoor = !app.status?.unlocked;
  await remember('language', language);
}

/** Shows the example in the place of the vault, or the vault again. */
export async function example(open: boolean): Promise<void> {
  await Promise.allSettled([...unkept].map((keep) => keep()));
  // The window is drawn anew then: nothing of the one is left in the other.
  entered(await call(open ? 'example_open' : 'example_close', null));
}

connect({
  language: () => app.language,
  onLocked: () => {
    if (app.status?.unlocked) entered({ ...app.status, unlocked: false });
  },
});
