import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { assembly, assemblyDay, branch, counted, polling, unregulated } from './party-cases.ts';

export const partyElectionValidExamples: readonly Example[] = [
  { name: '收回的与投票的一样多，宣布有效', given: [...branch(), polling, ...counted([], 10), said(true)], finds: [] },
  { name: '收回的少一张，也有效', given: [...branch(), polling, ...counted([], 9, 10), said(true)], finds: [] },
  { name: '多出一张，宣布有效', given: [...branch(), polling, ...counted([], 11, 10), said(true)], finds: ['doubt'] },
  { name: '多出一张，宣布无效', given: [...branch(), polling, ...counted([], 11, 10), said(false)], finds: [] },
  { name: '没有多，宣布无效', given: [...branch(), polling, ...counted([], 10), said(false)], finds: ['doubt'] },
  {
    name: '说错了，第二天改正',
    given: [...branch(), polling, ...counted([], 11, 10), said(true), { ...said(false), on: assemblyDay + 1 }],
    finds: ['repaired'],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partyRecovered'),
    given: [...branch(), polling, ...counted([], 11, 10), said(true)],
    finds: [],
  },
];

function said(valid: boolean): ElectionEvent {
  return { type: 'ValidityDeclared', on: assemblyDay, poll: assembly, valid, onSpot: true };
}
