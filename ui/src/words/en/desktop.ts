/** Texts of what the desktop does for the window: printing, reminders, the tray, the start in the background. */
import { many } from './count';

export const desktop = {
  print: {
    button: 'Print',
    choose: 'Print …',
    title: 'Print',
    lead: (n: number) => `${many(n, 'letter', 'letters')} in one job. The system’s print dialog opens next.`,
    envelopes: (n: number): string => (n === 1 ? 'With its envelope' : 'With an envelope for each'),
    envelopesHint: 'Envelopes come last, each as a page of its own size.',
    list: 'With the posting list',
    start: 'Print …',
    printed: 'Handed to the printer. Printing is not posting: say so here once it is posted.',
    cancelled: 'Nothing was printed.',
    viewer: 'No print dialog answers on this system, so the pages are open in your viewer. Print them there, or save the PDF.',
    leftOut: 'These were not printed:',
    view: 'Open in the viewer',
    withMore: 'Print with envelope or list …',
  },
  reminders: {
    title: 'Reminders and background',
    lead: 'These choices are for this computer and lie outside the vault. Nothing here is sent over the network.',
    reminders: 'Remind me with a notification',
    remindersHint: 'Once for each thing, on its day: a week before an answer is due, when it is late, when a letter was not sent, when you wanted to ask again.',
    names: 'Show company names in notifications',
    namesHint: 'Without names it only says how many requests need you. Others may see it on your screen.',
    days: 'Remind me before I open the vault, too',
    daysHint: 'Needs a small file outside the vault with bare days, no names and no numbers. Whoever reads it learns that you have something to do on these days.',
    tray: 'Show Habeas in the tray',
    background: 'Keep running when I close the window',
    backgroundHint: 'The vault still locks by itself.',
    autostart: 'Start in the background when I log in',
    noNotifications: 'Nothing on this desktop shows notifications. Look at Today, or put your deadlines into your own calendar.',
    noTray: 'This desktop has no tray. Start Habeas again to see its window.',
    noPortal: 'This desktop offers no print dialog of its own, so Habeas shows its own one. You can always save the PDF and print that.',
  },
};
