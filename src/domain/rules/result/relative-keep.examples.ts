import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';
import { announced, counted, declared, people, withdrawnFrom, type Seat } from './counted.ts';

const seats: readonly Seat[] = [
  { post: 'chair', count: 1 },
  { post: 'member', count: 3 },
];
/** V1 主任与 V3 委员是兄弟；V5、V7 是父子，都是委员。V2 是妇女，票最多，不牵涉妇女名额。 */
const brothers = ({ v5 = 60, v7 = 55 } = {}): ElectionEvent[] => [
  people({ of: 'V1', rel: 'sibling', is: 'V3' }, { of: 'V7', rel: 'parent', is: 'V5' }),
  ...counted({
    seats,
    votes: {
      chair: [['V1', 60]],
      member: [
        ['V2', 80],
        ['V3', 70],
        ['V5', v5],
        ['V7', v7],
      ],
    },
  }),
];
const twoRelatives = ({ v5, v7 }: { v5: number; v7: number }): ElectionEvent[] => [
  people({ of: 'V7', rel: 'parent', is: 'V5' }),
  ...counted({
    seats,
    votes: {
      chair: [['V1', 60]],
      member: [
        ['V2', 80],
        ['V5', v5],
        ['V7', v7],
      ],
    },
  }),
];

export const relativeKeepExamples: readonly Example[] = [
  { name: '四川：留职务高的', under: sichuan2026, given: [...brothers(), ...elected('V1'), announced()], finds: [] },
  {
    name: '四川：两人都当选',
    under: sichuan2026,
    given: [...brothers(), ...elected('V1', 'V3'), announced()],
    finds: ['breach'],
  },
  { name: '四川：还没有公布结果，来得及', under: sichuan2026, given: [...brothers(), ...elected('V1', 'V3')], finds: [] },
  {
    name: '四川：一人书面声明退出',
    under: sichuan2026,
    given: [...brothers(), ...elected('V1', 'V3'), quit('V1'), announced()],
    finds: [],
  },
  {
    name: '四川：公布以后才声明退出',
    under: sichuan2026,
    given: [...brothers(), ...elected('V1', 'V3'), announced(), quit('V1')],
    finds: ['repaired'],
  },
  {
    name: '四川：没有声明，留了职务低的',
    under: sichuan2026,
    given: [...brothers(), ...elected('V3'), announced()],
    finds: ['breach'],
  },
  {
    name: '四川：职务相同，留票多的',
    under: sichuan2026,
    given: [...twoRelatives({ v5: 61, v7: 60 }), ...elected('V1', 'V5'), announced()],
    finds: [],
  },
  {
    name: '四川：职务相同，留了票少的',
    under: sichuan2026,
    given: [...twoRelatives({ v5: 61, v7: 60 }), ...elected('V1', 'V7'), announced()],
    finds: ['breach'],
  },
  {
    name: '四川：职务、票数都相同，没有再投就留了一人',
    under: sichuan2026,
    given: [...twoRelatives({ v5: 60, v7: 60 }), ...elected('V1', 'V5'), announced()],
    finds: ['breach'],
  },
  {
    name: '四川：职务、票数都相同，再投定了一人',
    under: sichuan2026,
    given: [...twoRelatives({ v5: 60, v7: 60 }), settled('revote'), ...elected('V1', 'V7'), announced()],
    finds: [],
  },
  {
    name: '海南：职务、票数都相同，村民会议定了一人',
    under: hainan2025,
    given: [...twoRelatives({ v5: 60, v7: 60 }), settled('meeting'), ...elected('V1', 'V7'), announced()],
    finds: [],
  },
  { name: '国法：两人都当选', given: [...brothers(), ...elected('V1', 'V3'), announced()], finds: ['breach'] },
  {
    name: '国法：两人都当选，收回了一人',
    given: [...brothers(), ...elected('V1', 'V3'), announced(), withdrawnFrom('member', 'V3')],
    finds: ['repaired'],
  },
  { name: '国法没有写留谁', given: [...brothers(), ...elected('V3'), announced()], finds: [] },
  {
    name: '叔侄不是近亲属',
    given: [
      people({ of: 'V1', rel: 'sibling', is: 'V9' }, { of: 'V3', rel: 'parent', is: 'V9' }),
      ...brothers().slice(1),
      ...elected('V1', 'V3'),
      announced(),
    ],
    finds: [],
  },
  { name: '河南：留职务高的', under: henan2011, given: [...brothers(), ...elected('V1'), announced()], finds: [] },
  { name: '河南：留了职务低的', under: henan2011, given: [...brothers(), ...elected('V3'), announced()], finds: ['doubt'] },
  {
    name: '河南：两人都当选',
    under: henan2011,
    given: [...brothers(), ...elected('V1', 'V3'), announced()],
    finds: ['breach'],
  },
  {
    name: '河南：职务、票数都相同，留谁没有写',
    under: henan2011,
    given: [...twoRelatives({ v5: 60, v7: 60 }), ...elected('V1', 'V7'), announced()],
    finds: [],
  },
];

/** V1 是主任，别的是委员。 */
function elected(...winners: PersonId[]): ElectionEvent[] {
  return winners.map((person) => declared(person === 'V1' ? 'chair' : 'member', person));
}

function quit(person: PersonId): ElectionEvent {
  return { type: 'ElectedWithdrew', on: pollingDay, poll: first, person };
}

function settled(by: 'revote' | 'meeting'): ElectionEvent {
  return { type: 'TieResolved', on: pollingDay, poll: first, post: 'member', among: ['V5', 'V7'], by };
}
