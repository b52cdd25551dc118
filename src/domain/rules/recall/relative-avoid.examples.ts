import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { opened, village, villager } from '../given.ts';
import { byElected, byElection, byElectionCalled, fell, inOffice } from './recall-cases.ts';

/** V9 是副主任 V2 的兄弟，V8 与在任的都不沾亲 */
const begun: readonly ElectionEvent[] = [
  opened('recall'),
  village([villager('V2'), villager('V8'), villager('V9')], [{ of: 'V2', rel: 'sibling', is: 'V9' }]),
  inOffice(),
  byElectionCalled(),
];
const withdrew: ElectionEvent = { type: 'ElectedWithdrew', on: 61, poll: byElection, person: 'V9' };

export const relativeAvoidExamples: readonly Example[] = [
  { name: '补选的与在任的不沾亲', given: [...begun, ...byElected(60, 40, 'V8')], finds: [] },
  { name: '补选的是副主任的兄弟', given: [...begun, ...byElected(60, 40)], finds: ['breach'] },
  { name: '他声明退出', given: [...begun, ...byElected(60, 40), withdrew], finds: ['repaired'] },
  { name: '副主任已经离任', given: [...begun, fell('sentenced', { person: 'V2', on: 55 }), ...byElected(60, 40)], finds: [] },
];
