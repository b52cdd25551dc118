import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';
import { announced, counted, declared, oneChair, people } from './counted.ts';

export const electedWronglyDeniedExamples: readonly Example[] = [
  {
    name: '得 51 票过半数，宣布了',
    under: sichuan2026,
    given: [...tallied(51), declared('chair', 'V1'), announced()],
    finds: [],
  },
  { name: '得 51 票过半数，公布结果时没有宣布', under: sichuan2026, given: [...tallied(51), announced()], finds: ['breach'] },
  { name: '得 50 票没有过半数', under: sichuan2026, given: [...tallied(50), announced()], finds: [] },
  { name: '还没有公布结果', under: sichuan2026, given: tallied(51), finds: [] },
  {
    name: '另行选举得 34 票够三分之一，说没有过半数不宣布',
    under: sichuan2026,
    given: [...tallied(34, 'supplementary#1'), announced({ poll: 'supplementary#1' })],
    finds: ['breach'],
  },
  {
    name: '名额给了票少的人，归得票多的当选那一条',
    under: sichuan2026,
    given: [...tallied(60), declared('chair', 'V3'), announced()],
    finds: [],
  },
  { name: '选举无效的，没有人当选', under: sichuan2026, given: [...tallied(51), invalid(), announced()], finds: [] },
  { name: '候选人以外的人，等着审查', under: sichuan2026, given: [...tallied(60, first, true), announced()], finds: [] },
  {
    name: '候选人以外的人，审查通过了还不宣布',
    under: sichuan2026,
    given: [...tallied(60, first, true), reviewed(), announced()],
    finds: ['breach'],
  },
  {
    name: '国法没有写审查，候选人以外的人过半数也要宣布',
    given: [...tallied(60, first, true), announced()],
    finds: ['breach'],
  },
  {
    name: '日志没有记结果环节，没记不等于没宣布',
    under: sichuan2026,
    given: [...tallied(51).slice(1), announced()],
    finds: [],
  },
];

function tallied(v1: number, poll: PollId = first, isWrittenIn = false): ElectionEvent[] {
  const chair = [
    ['V1', v1],
    ['V3', 52],
  ] as const;
  const votes = { chair: v1 > 52 ? chair : chair.slice(0, 1) };
  return [
    opened('counting', 'result'),
    people(),
    ...counted({ poll, seats: oneChair, votes, writtenIn: isWrittenIn ? ['V1'] : [] }),
  ];
}

function invalid(): ElectionEvent {
  return { type: 'ValidityDeclared', on: pollingDay, poll: first, valid: false, onSpot: true };
}

function reviewed(): ElectionEvent {
  return { type: 'WinnerReviewed', on: pollingDay, poll: first, person: 'V1', passed: true };
}
