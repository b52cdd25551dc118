import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { assembly, assemblyDay, branch, listed, members, polling, unregulated } from './party-cases.ts';

const list = listed(3, members(4));

export const partyScrutineerExamples: readonly Example[] = [
  { name: '不是候选人的党员，大会通过', given: [...branch(), ...list, chosen('assembly', 'V5', 'V6'), polling], finds: [] },
  { name: '主持人自己指定', given: [...branch(), ...list, chosen('chair', 'V5', 'V6'), polling], finds: ['doubt'] },
  { name: '候选人当监票人', given: [...branch(), ...list, chosen('assembly', 'V1', 'V6'), polling], finds: ['doubt'] },
  { name: '预备党员当监票人', given: [...branch(), ...list, chosen('assembly', 'V91'), polling], finds: ['doubt'] },
  { name: '没有监票人就开始投票', given: [...branch(), ...list, polling], finds: ['doubt'] },
  {
    name: '指定的作废，换人请大会表决',
    given: [...branch(), ...list, chosen('chair', 'V1'), { ...chosen('assembly', 'V5', 'V6'), on: assemblyDay + 1 }],
    finds: ['repaired', 'repaired'],
  },
  {
    name: '接着再投一次，还是原来的监票人',
    given: [
      ...branch(),
      ...list,
      chosen('assembly', 'V5', 'V6'),
      polling,
      { type: 'PollOpened', on: assemblyDay, poll: 'party-assembly#2' },
    ],
    finds: [],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyScrutineers'),
    given: [...branch(), ...list, chosen('chair', 'V1'), polling],
    finds: [],
  },
];

function chosen(by: EventOf<'WorkersChosen'>['by'], ...people: PersonId[]): ElectionEvent {
  const workers = people.map((person) => ({ person, role: 'scrutineer' as const, place: 'S1' as const }));
  return { type: 'WorkersChosen', on: assemblyDay, poll: assembly, by, workers };
}
