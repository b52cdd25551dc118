import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened } from '../given.ts';
import { selected } from './committee-cases.ts';

/** 没有写选委会人数的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { committeeSize: null },
});

export const vecSizeExamples: readonly Example[] = [
  { name: '四川：三人，最少的', under: sichuan2026, given: [opened('committee'), of(3)], finds: [] },
  { name: '四川：两人', under: sichuan2026, given: [opened('committee'), of(2)], finds: ['breach'] },
  { name: '四川：九人，最多的', under: sichuan2026, given: [opened('committee'), of(9)], finds: [] },
  { name: '四川：十人', under: sichuan2026, given: [opened('committee'), of(10)], finds: ['breach'] },
  { name: '四川：六人，双数也可以', under: sichuan2026, given: [opened('committee'), of(6)], finds: [] },
  { name: '海南：五人', under: hainan2025, given: [opened('committee'), of(5)], finds: [] },
  { name: '海南：六人，不是单数', under: hainan2025, given: [opened('committee'), of(6)], finds: ['breach'] },
  { name: '海南：三人，少了', under: hainan2025, given: [opened('committee'), of(3)], finds: ['breach'] },
  { name: '海南：十一人，多了', under: hainan2025, given: [opened('committee'), of(11)], finds: ['breach'] },
  {
    name: '海南：六人，次日重新推选七人',
    under: hainan2025,
    given: [opened('committee'), of(6), { ...of(7), on: 51 }],
    finds: ['repaired'],
  },
  { name: '村组法没有写人数，两人只提醒', given: [opened('committee'), of(2)], finds: ['doubt'] },
  { name: '海南：这本日志没有记选委会环节，不作声', under: hainan2025, given: [opened('voting'), of(6)], finds: [] },
  { name: '没有写人数的地方，不作声', under: unregulated, given: [opened('committee'), of(2)], finds: [] },
];

function of(count: number): ElectionEvent {
  return selected({ members: Array.from({ length: count }, (_, index) => `V${index + 1}` as const) });
}
