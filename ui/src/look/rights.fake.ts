import type { FieldKind, FieldView, GuidanceView, Language, OfferedRight, Right } from '../bindings';

const field = (name: string, kind: FieldKind, label: string, more: Partial<FieldView> = {}): FieldView => ({
  name, kind, required: true, many: false, label, hint: '', choices: [], ...more,
});
const pick = (l: Language, en: string, fr: string): string => (l === 'fr' ? fr : en);

/** One right of each kind of question, as the desk words them. */
export function offeredRights(l: Language): OfferedRight[] {
  const right = (id: Right, plain: string, law: string, hint: string, fields: FieldView[] = [], granted = false): OfferedRight => ({
    id, plain, law, hint, granted, fields,
    owes: [l === 'fr' ? 'Une copie des données elles-mêmes (art. 15, § 3, du RGPD)' : 'A copy of the data themselves (Art. 15(3) GDPR)'],
    refusals: [l === 'fr' ? 'Qu’ils doutent de votre identité (art. 12, § 6, du RGPD)' : 'That they doubt who you are (Art. 12(6) GDPR)'],
  });
  const grounds = [['not_needed', 'They no longer need it', 'Ils n’en ont plus besoin'], ['consent_withdrawn', 'I take back my consent', 'Je retire mon consentement']];
  return [
    right('access', pick(l, 'See what they have', 'Voir ce qu’ils ont'), 'Art. 15 GDPR', pick(l, 'They must tell you what they hold and give you a copy.', 'Ils doivent vous dire ce qu’ils détiennent et vous en donner une copie.'), [], true),
    right('rectification', pick(l, 'Correct what is wrong', 'Corriger ce qui est faux'), 'Art. 16 GDPR', '', [field('correction', 'correction', pick(l, 'What is wrong, and what is right?', 'Qu’est-ce qui est faux, et qu’est-ce qui est juste ?'), { many: true })]),
    right('erasure', pick(l, 'Have it deleted', 'Faire effacer'), 'Art. 17 GDPR', '', [
      field('ground', 'choice', pick(l, 'Why may you have it deleted?', 'Pourquoi pouvez-vous le demander ?'), { many: true, choices: grounds.map(([id, en, fr]) => ({ id: id!, label: pick(l, en!, fr!) })) }),
      field('scope', 'text', pick(l, 'What should be deleted?', 'Que faut-il effacer ?'), { required: false }),
    ]),
    right('automated_decision', pick(l, 'Have a human decide', 'Faire décider un être humain'), 'Art. 22 GDPR', '', [
      field('decision', 'text', pick(l, 'Which decision is it?', 'De quelle décision s’agit-il ?')),
      field('decision_date', 'date', pick(l, 'When was it made?', 'Quand a-t-elle été prise ?'), { required: false }),
    ]),
    right('complaint', pick(l, 'Complain to the authority', 'Saisir l’autorité de contrôle'), 'Art. 77 GDPR', '', [
      field('what_happened', 'text', pick(l, 'What happened?', 'Que s’est-il passé ?')),
      field('authority', 'choice', pick(l, 'Which authority?', 'Quelle autorité ?'), { required: false, choices: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: `Authority ${id}` })) }),
    ]),
  ];
}

export const guidance = (l: Language): GuidanceView[] => [
  { id: 'damages', title: pick(l, 'Claim damages', 'Demander réparation'), law: 'Art. 82 GDPR', text: pick(l, 'A separate, later step.', 'Une démarche distincte et ultérieure.') },
];
