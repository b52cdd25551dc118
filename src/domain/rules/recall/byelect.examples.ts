import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { byElected, byElectionCalled, term } from './recall-cases.ts';

const begun = [...term, byElectionCalled()];

export const byelectExamples: readonly Example[] = [
  { name: '一百人登记，五十一人投票，得二十六票', given: [...begun, ...byElected(51, 26)], finds: [] },
  { name: '一百人登记，五十人投票', given: [...begun, ...byElected(50, 40)], finds: ['breach'] },
  { name: '六十人投票，得三十票', given: [...begun, ...byElected(60, 30)], finds: ['breach'] },
  { name: '六十人投票，得三十一票', given: [...begun, ...byElected(60, 31)], finds: [] },
  { name: '由两委联席会补选', given: [...term, byElectionCalled({ body: 'joint' }), ...byElected(9, 9)], finds: ['breach'] },
  { name: '四川：得票没有过半', under: sichuan2026, given: [...begun, ...byElected(60, 30)], finds: ['breach'] },
  {
    name: '四川：更正了宣布',
    under: sichuan2026,
    given: [
      ...begun,
      ...byElected(60, 30),
      { type: 'DeclarationWithdrawn', on: 61, poll: 'by-election#1', post: 'member', person: 'V9' },
    ],
    finds: ['repaired'],
  },
  {
    name: '代表会议补选的，不用这条的门槛',
    given: [...term, byElectionCalled({ body: 'representatives', electors: 30 }), ...byElected(20, 10)],
    finds: [],
  },
];
