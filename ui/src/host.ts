/**
 * The one file that talks to the window. Everything else asks through `call`.
 * Tests and screens without a window replace the host (host.fake.ts).
 */
import { Channel, invoke, isTauri } from '@tauri-apps/api/core';

import type { ApiError, Commands, Language } from './bindings';
import type { WindowCommands, WorkProgress } from './bindings/window';

export type { PickedFile, RecentVaultsView, WorkProgress } from './bindings/window';

type All = Commands & WindowCommands;
export type Name = keyof All;
export type Req<N extends Name> = All[N]['req'];
export type Res<N extends Name> = All[N]['res'];

export type Host = (
  name: string,
  payload: unknown,
  language: Language,
  progress: (p: WorkProgress) => void,
) => Promise<unknown>;

const tauri: Host = (name, payload, language, progress) => {
  const channel = new Channel<WorkProgress>();
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

/** `language`: what errors are worded in. `onLocked`: called when the vault turns out to be locked. */
export function connect(page: { language: () => Language; onLocked: () => void }): void {
  language = page.language;
  onLocked = page.onLocked;
}

/** Calls the host. Whatever goes wrong, it rejects with an `ApiError`. */
export async function call<N extends Name>(
  name: N,
  payload: Req<N>,
  progress: (p: WorkProgress) => void = () => {},
): Promise<Res<N>> {
  try {
    return (await host(name, payload, language(), progress)) as Res<N>;
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.code === 'locked') onLocked();
    throw error;
  }
}

/** The host rejects with an `ApiError` only; anything else is a fault in the wiring, and is shown as one. */
export function asApiError(thrown: unknown): ApiError {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'todo' in thrown) {
    return thrown as ApiError;
  }
  return { code: 'internal', message: String(thrown), todo: '', field: null };
}
