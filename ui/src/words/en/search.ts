/** Texts of the search in letters, answers and notes. */

export const search = {
  search: {
    heading: (kind: string) => `Found in: ${kind}`,
    goTo: 'Go to',
    row: (n: number) => `row ${n}`,
    indexing: (ready: number, total: number) => `Still reading what is new: ${ready} of ${total} can be searched.`,
    more: 'There are more places. Another word finds fewer.',
    keys: 'Several words are all looked for. "in quotation marks": as it stands. -word: without it. Also company:, person:, from:, before:, after:, kind:',
    count: (names: number, places: number) => `${names} to go to, ${places === 1 ? '1 place' : `${places} places`} in texts`,
  },
};
