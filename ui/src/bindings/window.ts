// Made from the table of habeas-desktop. Change it there, then: HABEAS_UPDATE=1 cargo test -p habeas-desktop bindings

import type { ById, MailtoRequest, VaultStatus } from './index';

export type LetterViewed = { in_memory: boolean, };
export type MailOpened = { draft: boolean, in_memory: boolean, };
export type OpenPurpose = "notice" | "answer" | "bundle" | "backup" | "letter" | "identity" | "picture";
export type OpenRequest = { purpose: OpenPurpose, multiple: boolean, };
export type PickedFile = { handle: number, name: string, size: number, };
export type PickedPlace = { handle: number, path: string, };
export type RecentVault = { index: number, name: string, path: string, there: boolean, };
export type RecentVaultsView = { missing: boolean, others: Array<RecentVault>, };
export type SaveRequest = { suggested: string, };
export type VaultIndex = { index: number, };
export type VaultToForget = { index: number | null, };
export type WorkProgress = { done: number, total: number | null, };
export type Zoom = { factor: number, };

/** Every command that the window itself answers. */
export type WindowCommands = {
  dialog_open: { req: OpenRequest, res: Array<PickedFile> },
  dialog_save: { req: SaveRequest, res: PickedPlace | null },
  dropped_files: { req: null, res: Array<PickedFile> },
  letter_view: { req: ById, res: LetterViewed },
  mail_open: { req: MailtoRequest, res: MailOpened },
  vault_recent: { req: null, res: RecentVaultsView },
  vault_choose: { req: VaultIndex, res: RecentVaultsView },
  vault_forget: { req: VaultToForget, res: RecentVaultsView },
  vault_choose_folder: { req: null, res: boolean },
  example_open: { req: null, res: VaultStatus },
  example_close: { req: null, res: VaultStatus },
  window_zoom: { req: Zoom, res: null },
  work_cancel: { req: null, res: null },
};
