import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { counted, declared, oneChair, people, twoMembers, withdrawnFrom } from './counted.ts';

/** 委员应选两人，四人过半数；主任、副主任这里不选，不牵涉妇女名额。 */
const four = counted({
  seats: twoMembers,
  votes: {
    member: [
      ['V2', 70],
      ['V4', 65],
      ['V1', 60],
      ['V3', 55],
    ],
  },
});
const equal = counted({
  seats: twoMembers,
  votes: {
    member: [
      ['V2', 70],
      ['V4', 60],
      ['V1', 60],
    ],
  },
});

export const electedOverflowExamples: readonly Example[] = [
  {
    name: '四人过半数，宣布票多的两人',
    under: sichuan2026,
    given: [...four, declared('member', 'V2'), declared('member', 'V4')],
    finds: [],
  },
  {
    name: '照顾了第三名',
    under: sichuan2026,
    given: [...four, declared('member', 'V2'), declared('member', 'V1')],
    finds: ['breach'],
  },
  {
    name: '照顾了第三名，又更正',
    under: sichuan2026,
    given: [...four, declared('member', 'V1'), withdrawnFrom('member', 'V1')],
    finds: ['repaired'],
  },
  {
    name: '两个名额宣布了三人',
    under: sichuan2026,
    given: [...four, declared('member', 'V2'), declared('member', 'V4'), declared('member', 'V1')],
    finds: ['breach'],
  },
  { name: '第二名票数相等，归平票那一条', under: sichuan2026, given: [...equal, declared('member', 'V1')], finds: [] },
  {
    name: '没有过半数的，归过半数那一条',
    under: sichuan2026,
    given: [...counted({ seats: oneChair, votes: { chair: [['V1', 50]] } }), declared('chair', 'V1')],
    finds: [],
  },
  {
    name: '没有妇女够票，男子占了留给妇女的名额，归妇女那一条',
    under: sichuan2026,
    given: [
      people(),
      ...counted({
        seats: twoMembers,
        votes: {
          member: [
            ['V1', 70],
            ['V3', 60],
            ['V2', 40],
          ],
        },
      }),
      declared('member', 'V1'),
      declared('member', 'V3'),
    ],
    finds: [],
  },
  {
    name: '另行选举够三分之一的多于名额，也取票多的',
    under: sichuan2026,
    given: [
      ...counted({
        poll: 'supplementary#1',
        seats: oneChair,
        votes: {
          chair: [
            ['V1', 45],
            ['V3', 40],
          ],
        },
      }),
      declared('chair', 'V3', { poll: 'supplementary#1' }),
    ],
    finds: ['breach'],
  },
  {
    name: '国法没有直接写多于名额怎样定，是推断',
    given: [...four, declared('member', 'V2'), declared('member', 'V1')],
    finds: ['doubt'],
  },
];
