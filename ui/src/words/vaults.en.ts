/** Texts for more than one vault, for a vault that was moved, for the backup that is due, and for the size of the page. */
export const vaultsEn = {
  vaults: {
    others: 'Other vaults',
    open: (name: string) => `Choose ${name}`,
    choose: 'Choose',
    pick: 'Choose …',
    gone: 'not there now',
    forget: (name: string) => `Take ${name} off this list`,
    elsewhere: 'Another vault or place …',
    elsewhereHint: 'Choose the folder of a vault, or an empty folder for a new one.',
    missing: 'Your vault is not where it was',
    missingLead: 'It was opened there before. If you moved it, choose its new folder. If it lies on a drive or in a synced folder, connect that and look again.',
    missingFind: 'Choose its new folder …',
    missingAgain: 'Look again',
    missingNew: 'It is gone: start anew here',
    move: 'To move it: lock, move the whole folder with your file manager, and at the door choose its new place. Nothing in it needs to be changed.',
    switch: 'Lock and choose another vault',
    list: 'Beside the vaults, Habeas keeps one list: the folders of the vaults you opened. Nothing of what is in them.',
  },
  due: {
    never: 'There is no backup of this vault yet.',
    neverWhy: 'If this computer is lost, so are your letters and answers. One file on a stick or another computer is enough.',
    old: (day: string, days: number) => `The last backup is ${days} days old, from ${day}.`,
    oldWhy: (n: number) => (n === 1 ? '1 entry since then is in no backup.' : `${n} entries since then are in no backup.`),
    go: 'Make a backup',
    later: 'Remind me in two weeks',
    put: 'You will be reminded in two weeks.',
  },
  zoom: {
    label: 'Size of text',
    key: 'Larger, smaller, as it was',
  },
  copyText: {
    button: 'Copy the text',
    done: 'The text is in the clipboard, where other programs can read it too.',
    failed: 'The system did not take the text. Save it instead.',
  },
};
