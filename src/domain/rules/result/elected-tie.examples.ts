import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';
import { counted, declared, oneChair, people } from './counted.ts';

/** 主任应选一人，V1、V3 各得 60 票：同一张票上可以都画，这里只看票数相等怎么定。 */
const tie = [
  people(),
  ...counted({
    seats: oneChair,
    votes: {
      chair: [
        ['V1', 60],
        ['V3', 60],
        ['V5', 55],
      ],
    },
  }),
];

export const electedTieExamples: readonly Example[] = [
  { name: '就两人再投，票多的当选', under: sichuan2026, given: [...tie, ...revoted(55, 45), won('V1')], finds: [] },
  { name: '再投以后宣布了票少的', under: sichuan2026, given: [...tie, ...revoted(45, 55), won('V1')], finds: ['breach'] },
  { name: '再投还是相等，就宣布了一人', under: sichuan2026, given: [...tie, ...revoted(50, 50), won('V1')], finds: ['breach'] },
  {
    name: '再投的结果记在第一次投票里',
    under: sichuan2026,
    given: [...tie, ...revoted(55, 45), declared('chair', 'V1')],
    finds: [],
  },
  {
    name: '再投票少的，记在第一次投票里宣布',
    under: sichuan2026,
    given: [...tie, ...revoted(45, 55), declared('chair', 'V1')],
    finds: ['breach'],
  },
  { name: '抓阄', under: sichuan2026, given: [...tie, resolved('lot'), declared('chair', 'V1')], finds: ['breach'] },
  { name: '主任指定', under: sichuan2026, given: [...tie, resolved('chair')], finds: ['breach'] },
  { name: '开会决定', under: sichuan2026, given: [...tie, resolved('meeting')], finds: ['breach'] },
  {
    name: '抓阄以后改成再投一次',
    under: sichuan2026,
    given: [...tie, resolved('lot'), { ...resolved('revote'), replaces: 6 }],
    finds: ['repaired'],
  },
  { name: '没有再投，直接宣布了一人', under: sichuan2026, given: [...tie, declared('chair', 'V3')], finds: ['breach'] },
  { name: '还没有定', under: sichuan2026, given: tie, finds: [] },
  {
    name: '再投的人里多了没有相等的人',
    under: sichuan2026,
    given: [...tie, ...revoted(55, 45, { third: 'V5' }), won('V1')],
    finds: ['breach'],
  },
  { name: '近亲属之间由会议定的，不归本条', under: hainan2025, given: [...kinTie(), resolved('meeting')], finds: [] },
  { name: '海南：当场再投', under: hainan2025, given: [...tie, ...revoted(55, 45), won('V1')], finds: [] },
  { name: '海南：隔了一天才再投', under: hainan2025, given: [...tie, ...revoted(55, 45, { on: 101 })], finds: ['breach'] },
  { name: '四川没有写当场，隔一天再投也可以', under: sichuan2026, given: [...tie, ...revoted(55, 45, { on: 101 })], finds: [] },
  { name: '国法没有写平票，只提示', given: [...tie, resolved('lot')], finds: ['doubt'] },
  { name: '天津：次日再投', under: tianjin2019, given: [...tie, ...revoted(55, 45, { on: 101 })], finds: [] },
  { name: '天津：隔了两天才再投', under: tianjin2019, given: [...tie, ...revoted(55, 45, { on: 102 })], finds: ['doubt'] },
  { name: '北京：没有写哪天再投', under: beijing2012, given: [...tie, ...revoted(55, 45, { on: 105 })], finds: [] },
];

interface Revote {
  readonly on?: Day;
  readonly third?: PersonId;
}

function revoted(v1: number, v3: number, { on = pollingDay, third }: Revote = {}): ElectionEvent[] {
  const chair = [['V1', v1], ['V3', v3], ...(third === undefined ? [] : [[third, 0] as const])] as const;
  return counted({ poll: 'revote#1', on, seats: oneChair, votes: { chair } });
}

function won(person: PersonId): ElectionEvent {
  return declared('chair', person, { poll: 'revote#1' });
}

function resolved(by: 'lot' | 'chair' | 'meeting' | 'revote'): ElectionEvent {
  return { type: 'TieResolved', on: pollingDay, poll: first, post: 'chair', among: ['V1', 'V3'], by };
}

/** 相等的两人是兄弟 */
function kinTie(): ElectionEvent[] {
  return [people({ of: 'V1', rel: 'sibling', is: 'V3' }), ...tie.slice(1)];
}
