import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { called, demanded, term } from './recall-cases.ts';

/** 村委会和乡镇都要交到的地方 */
const both = overlay(national2026, {
  id: 'both',
  title: '两处都要交',
  status: 'current',
  params: {
    recallAddress: { value: { to: ['village-committee', 'township'], each: 'all' }, cites: ['TJ-37.3'], certainty: 'text' },
  },
});

export const recallAddressExamples: readonly Example[] = [
  { name: '四川：书面交给村委会', under: sichuan2026, given: [...term, demanded(), called()], finds: [] },
  { name: '四川：书面交给乡镇', under: sichuan2026, given: [...term, demanded({ to: ['township'] }), called()], finds: [] },
  {
    name: '四川：只是口头提出',
    under: sichuan2026,
    given: [...term, demanded({ written: false }), called()],
    finds: ['breach'],
  },
  {
    name: '四川：交给了村党组织',
    under: sichuan2026,
    given: [...term, demanded({ to: ['party-organisation'] }), called()],
    finds: ['breach'],
  },
  { name: '两处都要交的，只交了一处', under: both, given: [...term, demanded(), called()], finds: ['breach'] },
  {
    name: '两处都要交的，都交了',
    under: both,
    given: [...term, demanded({ to: ['village-committee', 'township'] }), called()],
    finds: [],
  },
  { name: '国法没有写交给谁', given: [...term, demanded({ written: false }), called()], finds: [] },
];
