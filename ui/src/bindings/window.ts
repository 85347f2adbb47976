// Made from the table of habeas-desktop. Change it there, then: HABEAS_UPDATE=1 cargo test -p habeas-desktop bindings

import type { ById, MailtoRequest, VaultStatus } from './index';

export type Autostart = { on: boolean, };

/**
 * What the page copies.
 */
export type Copied = { text: string, 
/**
 * It is not in the clipboard yet: an engine lets a page write there only in the moment of a key or a click.
 */
put: boolean, };

/**
 * What the window does on the desktop.
 */
export type DesktopChoices = { 
/**
 * Notifications on the day.
 */
reminders: boolean, 
/**
 * With the names of companies.
 */
names: boolean, 
/**
 * The days to come stand outside of the vault, so that it reminds before the vault was opened.
 */
days_outside: boolean, 
/**
 * An entry in the tray.
 */
tray: boolean, 
/**
 * Closing the window leaves it running.
 */
background: boolean, };

export type DesktopView = { choices: DesktopChoices, 
/**
 * It starts in the background when the person logs in.
 */
autostart: boolean, 
/**
 * Something here shows notifications.
 */
notifications: boolean, 
/**
 * There is a tray.
 */
tray: boolean, 
/**
 * There is a portal, whose print dialog is asked first.
 */
portal: boolean, };

/**
 * A letter was handed to the system's viewer.
 */
export type LetterViewed = { 
/**
 * The copy for the viewer is in memory and not on a disk.
 */
in_memory: boolean, };

/**
 * A letter was handed to the mail program.
 */
export type MailOpened = { 
/**
 * It was too long for a `mailto:` address: the mail program opened a draft file.
 */
draft: boolean, 
/**
 * The draft file is in memory and not on a disk.
 */
in_memory: boolean, };

/**
 * What a file is opened for.
 */
export type OpenPurpose = "notice" | "answer" | "bundle" | "backup" | "letter" | "identity" | "picture" | "directory" | "traces";

/**
 * Asks for a dialog that opens files.
 */
export type OpenRequest = { purpose: OpenPurpose, 
/**
 * More than one file may be chosen.
 */
multiple: boolean, };

/**
 * A page to load in the place of the one that asks.
 */
export type PageAnew = { 
/**
 * What the new page is told, as the query of its address.
 */
query: string, 
/**
 * The colour behind the page, as CSS writes it, for the moment in which there is none.
 */
paper: string, };

/**
 * A file that the user chose. The page never learns its path.
 */
export type PickedFile = { handle: number, 
/**
 * The name without its folder.
 */
name: string, 
/**
 * In bytes; of a folder, of all files in it.
 */
size: number, 
/**
 * How many files it holds, if it is a folder.
 */
holds: number | null, };

/**
 * A place that the user chose to save to.
 */
export type PickedPlace = { handle: number, 
/**
 * To be shown, never to be sent back.
 */
path: string, };

/**
 * Letters to print: requests, or the letter that follows each of them.
 */
export type PrintJob = { requests: Array<string>, follow_up: string | null, 
/**
 * The size of an envelope for each letter. None: no envelopes.
 */
envelopes: string | null, 
/**
 * With the list that is handed in with them.
 */
posting_list: boolean, };

export type PrintOutcome = { way: PrintWay, 
/**
 * The copy for a viewer is in memory and not on a disk.
 */
in_memory: boolean, left_out: Array<PrintedWithout>, };

/**
 * How letters went to the printer.
 */
export type PrintWay = "printed" | "cancelled" | "viewer";

/**
 * A letter that could not be printed.
 */
export type PrintedWithout = { reference: string, company: string, reason: string, };

/**
 * The page names a vault by its number and never by its path.
 */
export type RecentVault = { index: number, name: string, path: string, 
/**
 * There is a vault at this path now.
 */
there: boolean, };

/**
 * The vaults that were opened before.
 */
export type RecentVaultsView = { 
/**
 * A vault was opened here before and is gone.
 */
missing: boolean, 
/**
 * All but the one at hand.
 */
others: Array<RecentVault>, };

/**
 * A recovery code whose sheet is to be printed.
 */
export type RecoveryCodeGiven = { code: string, };

/**
 * Asks for a dialog that names a file to save to.
 */
export type SaveRequest = { 
/**
 * The name that the dialog proposes.
 */
suggested: string, };

/**
 * One of [`RecentVaultsView::others`].
 */
export type VaultIndex = { index: number, };

/**
 * A vault to take off the list.
 */
export type VaultToForget = { 
/**
 * Default: the vault at hand.
 */
index: number | null, };

/**
 * How far long work has come, in bytes or steps.
 */
export type WorkProgress = { done: number, 
/**
 * Absent where nobody knows it beforehand.
 */
total: number | null, };

/**
 * The size of the whole page; 1 is the size of its design.
 */
export type Zoom = { factor: number, };

/** Every command that the window itself answers. */
export type WindowCommands = {
  dialog_open: { req: OpenRequest, res: Array<PickedFile> },
  dialog_folder: { req: null, res: Array<PickedFile> },
  dialog_save: { req: SaveRequest, res: PickedPlace | null },
  dialog_save_folder: { req: null, res: PickedPlace | null },
  dropped_files: { req: null, res: Array<PickedFile> },
  opened_with: { req: null, res: Array<PickedFile> },
  letters_print: { req: PrintJob, res: PrintOutcome },
  letter_view: { req: ById, res: LetterViewed },
  evidence_view: { req: ById, res: LetterViewed },
  mandate_view: { req: ById, res: LetterViewed },
  recovery_sheet_view: { req: RecoveryCodeGiven, res: LetterViewed },
  mail_open: { req: MailtoRequest, res: MailOpened },
  vault_recent: { req: null, res: RecentVaultsView },
  vault_choose: { req: VaultIndex, res: RecentVaultsView },
  vault_forget: { req: VaultToForget, res: RecentVaultsView },
  vault_choose_folder: { req: null, res: boolean },
  example_open: { req: null, res: VaultStatus },
  example_close: { req: null, res: VaultStatus },
  desktop_show: { req: null, res: DesktopView },
  desktop_choose: { req: DesktopChoices, res: DesktopView },
  desktop_autostart: { req: Autostart, res: DesktopView },
  window_zoom: { req: Zoom, res: null },
  window_anew: { req: PageAnew, res: boolean },
  clipboard_copied: { req: Copied, res: number | null },
  work_cancel: { req: null, res: null },
};
