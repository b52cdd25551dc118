import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened } from '../given.ts';
import { added, listed, nominated, removed, seats, withdrew } from './listed.ts';

const three = ['V1', 'V2', 'V3'] as const;

export const nomNoChangeExamples: readonly Example[] = [
  { name: '四川：照样重贴', under: sichuan2026, given: [...start(), listed(92, ...three)], finds: [] },
  {
    name: '四川：上面不满意，取消一人',
    under: sichuan2026,
    given: [...start(), removed('V3', 'not-wanted')],
    finds: ['breach'],
  },
  {
    name: '四川：选委会自己取消，说有人不服',
    under: sichuan2026,
    given: [...start(), removed('V3', 'others-complain', 'election-committee')],
    finds: ['breach'],
  },
  {
    name: '海南：上面不满意，取消一人',
    under: hainan2025,
    given: [...start(), removed('V3', 'not-wanted')],
    finds: ['breach'],
  },
  { name: '海南：因贿赂取消', under: hainan2025, given: [...start(), removed('V3', 'bribery')], finds: [] },
  { name: '海南：因暴力取消', under: hainan2025, given: [...start(), removed('V3', 'violence')], finds: [] },
  { name: '四川：因贿赂取消，没有明文', under: sichuan2026, given: [...start(), removed('V3', 'bribery')], finds: ['doubt'] },
  {
    name: '海南：没有查实，仍因贿赂取消',
    under: hainan2025,
    given: [...start(), notProven(), removed('V3', 'bribery')],
    finds: ['breach'],
  },
  { name: '四川：有法定情形，归另一条', under: sichuan2026, given: [...start(), removed('V3', 'barred')], finds: [] },
  {
    name: '四川：取消以后恢复',
    under: sichuan2026,
    given: [...start(), removed('V3', 'not-wanted'), listed(93, ...three)],
    finds: ['repaired'],
  },
  { name: '四川：再贴时少了一人', under: sichuan2026, given: [...start(), listed(92, 'V1', 'V2')], finds: ['breach'] },
  { name: '四川：再贴时多了一人', under: sichuan2026, given: [...start(), listed(92, ...three, 'V4')], finds: ['breach'] },
  {
    name: '四川：换掉一人，算两处',
    under: sichuan2026,
    given: [...start(), listed(92, 'V1', 'V2', 'V4')],
    finds: ['breach', 'breach'],
  },
  {
    name: '四川：一人放弃，递补一人，再公布',
    under: sichuan2026,
    given: [...start(), withdrew('V3'), added('V4', 'runner-up', 93), listed(94, 'V1', 'V2', 'V4')],
    finds: [],
  },
  {
    name: '四川：原来等额，提名补足，再公布',
    under: sichuan2026,
    given: [opened('nomination'), seats(2), nominated('V3'), listed(90, 'V1', 'V2'), listed(92, ...three)],
    finds: [],
  },
  {
    name: '四川：没有人提名的从名单上去掉，不算变更',
    under: sichuan2026,
    given: [...start().slice(0, -1), listed(90, ...three, 'V4'), listed(92, ...three)],
    finds: [],
  },
  {
    name: '四川：少了的又列回',
    under: sichuan2026,
    given: [...start(), listed(92, 'V1', 'V2'), listed(93, ...three)],
    finds: ['repaired'],
  },
  {
    name: '没有记提名环节，不作声',
    under: sichuan2026,
    given: [opened('voting'), listed(90, ...three), listed(92, 'V1')],
    finds: [],
  },
  { name: '国法没有写，不作声', given: [...start(), removed('V3', 'not-wanted')], finds: [] },
];

/** 委员应选两名，V1、V2、V3 依法提名、列为候选人。 */
function start(): ElectionEvent[] {
  return [opened('nomination'), seats(2), ...three.map((id) => nominated(id)), listed(90, ...three)];
}

function notProven(): ElectionEvent {
  return { type: 'ConductInvestigated', on: 91, about: 'V3', by: 'township', proven: false };
}
