import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, village } from '../given.ts';
import { filled, left, selected } from './committee-cases.ts';

/** V1、V2 是兄弟；V3 是 V9 的女儿；V4 是 V2 的女儿，也就是 V1 的侄女。 */
const kin = village(
  [],
  [
    { of: 'V1', rel: 'sibling', is: 'V2' },
    { of: 'V3', rel: 'parent', is: 'V9' },
    { of: 'V4', rel: 'parent', is: 'V2' },
  ],
);

export const vecRelativeInsideExamples: readonly Example[] = [
  {
    name: '四川：两兄弟都在选委会',
    under: sichuan2026,
    given: [opened('committee'), kin, selected({ members: ['V1', 'V2', 'V3'] })],
    finds: ['breach'],
  },
  {
    name: '四川：伯父和侄女不是近亲属',
    under: sichuan2026,
    given: [opened('committee'), kin, selected({ members: ['V1', 'V3', 'V4'] })],
    finds: [],
  },
  {
    name: '四川：弟弟次日退出',
    under: sichuan2026,
    given: [opened('committee'), kin, selected({ members: ['V1', 'V2', 'V3'] }), left('V2', 51)],
    finds: ['repaired'],
  },
  {
    name: '四川：后来补进来的是成员的父亲',
    under: sichuan2026,
    given: [opened('committee'), kin, selected({ members: ['V1', 'V3', 'V5'] }), left('V5', 60), filled('V9', 'reserves')],
    finds: ['breach'],
  },
  {
    name: '四川：这本日志没有记选委会环节，不作声',
    under: sichuan2026,
    given: [opened('voting'), kin, selected({ members: ['V1', 'V2', 'V3'] })],
    finds: [],
  },
  {
    name: '国法没有写成员之间回避，不作声',
    given: [opened('committee'), kin, selected({ members: ['V1', 'V2', 'V3'] })],
    finds: [],
  },
];
