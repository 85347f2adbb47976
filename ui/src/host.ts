/**
 * The one file that touches the host window. Everything else asks through `call`.
 * Tests and screens without a window put another host in its place (host.fake.ts).
 */
import { Channel, invoke, isTauri } from '@tauri-apps/api/core';

import type { ApiError, Commands, Language, VaultStatus } from './bindings';

/** Calls that the window itself answers: its file dialogs, and stopping what runs. */
export type ShellCommands = {
  pick_open: { req: { purpose: 'notice' | 'answer' | 'bundle' | 'backup' | 'letter' | 'identity' | 'picture'; multiple: boolean }; res: Picked[] };
  /** What was let go over the window, once. */
  dropped: { req: null; res: Picked[] };
  pick_save: { req: { suggested: string; kind: 'pdf' | 'any' | 'zip' }; res: { handle: number; path: string } | null };
  /** Shows the letter with the system's viewer, through a private folder that goes when the vault is locked. */
  letter_view: { req: { id: string }; res: { in_memory: boolean } };
  /** A new message with this letter in the person's mail program: by its address, or as a draft where it is too long. */
  mail_open: { req: { id: string; follow_up: string | null }; res: { draft: boolean; in_memory: boolean } };
  /** The vaults that were opened before. The page names them by number and never by path. */
  vault_places: { req: null; res: Vaults };
  vault_choose: { req: { index: number }; res: Vaults };
  /** Takes one off the list, or this one. The vault itself is not touched. */
  vault_forget: { req: { index: number | null }; res: Vaults };
  /** A folder dialog; `false` when it was closed. */
  vault_elsewhere: { req: null; res: boolean };
  zoom: { req: { factor: number }; res: null };
  example_open: { req: null; res: VaultStatus };
  example_close: { req: null; res: VaultStatus };
  cancel: { req: Record<never, never>; res: unknown };
};

/** `missing`: a vault was opened here before and is gone. */
export type Vaults = { missing: boolean; others: { index: number; name: string; path: string; there: boolean }[] };

/** A file that the user chose. Its path stays on the other side. */
export type Picked = { handle: number; name: string; size: number };
export type Progress = { done: number; total: number | null };

type All = Commands & ShellCommands;
export type Name = keyof All;
export type Req<N extends Name> = All[N]['req'];
export type Res<N extends Name> = All[N]['res'];

export type Host = (
  name: string,
  payload: unknown,
  language: Language,
  progress: (p: Progress) => void,
) => Promise<unknown>;

const tauri: Host = (name, payload, language, progress) => {
  const channel = new Channel<Progress>();
  channel.onmessage = progress;
  return invoke('call', { name, payload, language, progress: channel });
};

let host: Host = tauri;
let language: () => Language = () => 'en';
let onLocked: () => void = () => {};

export const inWindow = (): boolean => isTauri();

export function useHost(other: Host): void {
  host = other;
}

/** Errors come worded in the language of the window; a vault that was locked behind our back sends us to its door. */
export function connect(of: { language: () => Language; onLocked: () => void }): void {
  language = of.language;
  onLocked = of.onLocked;
}

/** Asks the host. Rejects with an `ApiError`, whatever went wrong. */
export async function call<N extends Name>(
  name: N,
  payload: Req<N>,
  progress: (p: Progress) => void = () => {},
): Promise<Res<N>> {
  try {
    return (await host(name, payload, language(), progress)) as Res<N>;
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.code === 'locked') onLocked();
    throw error;
  }
}

/** The host only ever rejects with an `ApiError`; anything else is a fault of the wiring and is shown as one. */
export function asApiError(thrown: unknown): ApiError {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'todo' in thrown) {
    return thrown as ApiError;
  }
  return { code: 'internal', message: String(thrown), todo: '', field: null };
}
