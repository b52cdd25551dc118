import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { assembly, assemblyDay, branch, members, polling, sat, unregulated } from './party-cases.ts';

const ten = members(10);

export const partyVotersExamples: readonly Example[] = [
  { name: '应到会列全部正式党员', given: [...branch(), settled(ten)], finds: [] },
  { name: '把预备党员列进应到会', given: [...branch(), settled([...ten, 'V91'])], finds: ['doubt'] },
  {
    name: '把留党察看的、中止了权利的都列进去',
    given: [...branch(), settled([...ten, 'V92', 'V93'])],
    finds: ['doubt', 'doubt'],
  },
  { name: '卧病的一人报批、大会通过，不计入应到', given: [...branch(), settled(members(9), ['V10'], true)], finds: [] },
  { name: '支部自己把一人划掉', given: [...branch(), settled(members(9), ['V10'], false)], finds: ['doubt'] },
  { name: '划错了的添回来', given: [...branch(), settled(members(9)), { ...settled(ten), on: 44 }], finds: ['repaired'] },
  { name: '给正式党员发票', given: [...branch(), ...sat(ten), polling, issued('V1')], finds: [] },
  { name: '给列席的预备党员发票', given: [...branch(), ...sat([...ten, 'V91'], 10), polling, issued('V91')], finds: ['doubt'] },
  { name: '列席的不算实到', given: [...branch(), ...sat([...members(9), 'V91'], 9)], finds: [] },
  { name: '把列席的算进实到', given: [...branch(), ...sat([...members(9), 'V91'], 10)], finds: ['doubt'] },
  { name: '没有党员名册，不猜', given: [settled([...ten, 'V91'])], finds: [] },
  { name: '没有这条规定的地方，不作声', under: unregulated('partyVoters'), given: [...branch(), settled(['V91'])], finds: [] },
];

function settled(due: readonly PersonId[], excused: readonly PersonId[] = [], agreed = false): ElectionEvent {
  return { type: 'AssemblyRollSettled', on: 42, poll: assembly, due: [...due], excused: [...excused], agreed };
}

function issued(person: PersonId): ElectionEvent {
  return {
    type: 'BallotsIssued',
    on: assemblyDay,
    poll: assembly,
    to: person,
    for: [person],
    papers: 1,
    proof: 'known-by-sight',
  };
}
