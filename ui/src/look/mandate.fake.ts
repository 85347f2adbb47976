/** Powers of attorney as the desk keeps them, for screens and tests without a window. */
import type { MandateInput, MandateView } from '../bindings';

export type Mandates = {
  list: (person: string | null) => MandateView[];
  drawUp: (input: MandateInput) => MandateView;
  sign: (id: string, on: string) => MandateView;
  end: (id: string, on: string) => MandateView;
};

export function fakeMandates(names: (person: string) => string): Mandates {
  const all: MandateView[] = [];
  const change = (id: string, to: Partial<MandateView>): MandateView => {
    const at = all.findIndex((m) => m.id === id);
    const was = all[at];
    if (!was) throw new Error(`no power of attorney ${id}`);
    return (all[at] = { ...was, ...to });
  };
  return {
    list: (person) => all.filter((m) => person === null || m.person === person),
    drawUp: (input) => {
      const name = names(input.person);
      const made: MandateView = {
        id: `m${all.length}`, reference: '2026-7K3QX', person: input.person, name, agent: input.agent, agent_person: null, rights: input.rights,
        complaints: input.complaints, controllers: input.controllers, all_controllers: input.all_controllers, answers_to_person: input.answers_to_person,
        drawn_up_on: '2026-12-29', until: input.until ?? '', state: 'unsigned', sentence: `${name} lets ${input.agent} act. It is not signed yet.`,
        signed_on: null, scan: null, ended_on: null,
      };
      all.unshift(made);
      return made;
    },
    sign: (id, on) => change(id, { state: 'valid', signed_on: on, sentence: 'Signed.', scan: { id: 'f', name: 'scan.pdf', media_type: 'application/pdf', size: 100, sha256: '' } }),
    end: (id, on) => change(id, { state: 'ended', ended_on: on, sentence: 'It does not hold any more.' }),
  };
}
