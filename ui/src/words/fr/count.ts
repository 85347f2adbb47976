/** In French, zero is singular too. */
export const plenty = (n: number, one: string, more: string) => `${n.toLocaleString('fr-FR')}\u00a0${n < 2 ? one : more}`;
