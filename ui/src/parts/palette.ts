/** The search of "go to anything": pure functions, to be tested without a window. */
import type { CompanyView, PersonView, RequestLine, SearchHit } from '../bindings';
import { fold } from '../places/requests/rows';
import type { Place } from '../state.svelte';
import type { Words } from '../words';
import { pieces, type Piece } from './contents.svelte';

export type Goal = {
  id: string;
  kind: 'request' | 'company' | 'person' | 'command' | 'place';
  label: string;
  more: string;
  act: () => void;
};

/** Something that was found in a text. */
export type Hit = { id: string; label: string; more: string; pieces: Piece[]; before: boolean; after: boolean; act: () => void };
/** Hits of one kind. */
export type Group = { kind: string; hits: Hit[] };

/** Every word must occur. Labels that begin with the first word come first. */
export function search(goals: readonly Goal[], typed: string, most = 50): Goal[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const rank = (goal: Goal) => {
    const label = fold(goal.label);
    return label.startsWith(wanted[0] ?? '') ? 0 : label.includes(wanted[0] ?? '') ? 1 : 2;
  };
  return goals
    .filter((g) => wanted.every((word) => fold(`${g.label} ${g.more}`).includes(word)))
    .map((g, i) => ({ g, i }))
    .sort((a, b) => rank(a.g) - rank(b.g) || a.i - b.i)
    .slice(0, most)
    .map(({ g }) => g);
}

export type Known = { requests: RequestLine[]; companies: CompanyView[]; people: PersonView[] };
type Go = (place: { at: 'request' | 'company' | 'person'; id: string }) => void;

/** The records of the vault as goals, requests first, because they are looked for most. */
export function goals(known: Known, go: Go, w: Words): Goal[] {
  return [
    ...known.requests.map((r) => ({
      id: `request-${r.id}`, kind: 'request' as const, label: r.company, more: `${r.reference} · ${r.rights.map((x) => x.plain).join(', ')} · ${r.person}`,
      act: () => go({ at: 'request', id: r.id }),
    })),
    ...known.companies.map((c) => ({
      id: `company-${c.id}`, kind: 'company' as const, label: c.display_name, more: c.company.email ?? c.company.address.join(', ') ?? w.companies.title,
      act: () => go({ at: 'company', id: c.id }),
    })),
    ...known.people.map((p) => ({
      id: `person-${p.id}`, kind: 'person' as const, label: p.name, more: p.email ?? p.address.join(', '), act: () => go({ at: 'person', id: p.id }),
    })),
  ];
}

/** Hits by their kind, in the order in which each kind comes first. */
export function groups(hits: readonly SearchHit[], go: (place: Place) => void, w: Words, day: (iso: string) => string): Group[] {
  const all = new Map<string, Group>();
  hits.forEach((hit, at) => {
    const group = all.get(hit.kind) ?? { kind: hit.kind_name, hits: [] };
    all.set(hit.kind, group);
    const row = hit.row > 0 && hit.file !== null ? w.search.row(hit.row + 1) : null;
    const where = [hit.company?.name, hit.reference, hit.day && day(hit.day), row].filter((x): x is string => Boolean(x) && x !== hit.title);
    group.hits.push({
      id: `hit-${at}`, label: hit.title, more: where.join(' · '), pieces: pieces(hit.passage), before: hit.passage.before, after: hit.passage.after,
      act: () => go(placeOf(hit)),
    });
  });
  return [...all.values()];
}

/** The page on which a hit stands. */
export function placeOf(hit: SearchHit): Place {
  if (hit.request && hit.file && hit.kind === 'answer') {
    const mark = pieces(hit.passage).find((piece) => piece.mark)?.text ?? '';
    return { at: 'answer', id: hit.request, file: hit.file, ...(hit.item && { item: hit.item }), part: hit.part, row: hit.row + 1, mark };
  }
  if (hit.request) return { at: 'request', id: hit.request };
  if (hit.company) return { at: 'company', id: hit.company.id };
  return hit.person ? { at: 'person', id: hit.person.id } : { at: 'requests' };
}
