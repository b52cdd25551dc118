import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { fixed, opened, passed, pollingDay } from '../given.ts';

export const auditDeadlineExamples: readonly Example[] = [
  { name: '四川：推选选委会以前公布', under: sichuan2026, given: [...start(), published(50), selected()], finds: [] },
  { name: '四川：推选出来了还没有公布', under: sichuan2026, given: [...start(), selected()], finds: ['breach'] },
  {
    name: '四川：推选当天、推选以后才公布',
    under: sichuan2026,
    given: [...start(), selected(), published(50)],
    finds: ['repaired'],
  },
  { name: '海南：恰在五日前公布', under: hainan2025, given: [...start(), published(95)], finds: [] },
  { name: '海南：只差一天', under: hainan2025, given: [...start(), published(96)], finds: ['breach'] },
  { name: '海南：期限已过没有公布', under: hainan2025, given: [...start(), passed(96)], finds: ['breach'] },
  { name: '海南：期限当天，还来得及', under: hainan2025, given: [...start(), passed(95)], finds: [] },
  {
    name: '海南：只差一天，次日把选举日推迟',
    under: hainan2025,
    given: [...start(), published(96), { type: 'ElectionDayMoved', on: 97, electionDay: 101 }],
    finds: ['repaired'],
  },
  { name: '海南：推选以后、五日以前公布，也行', under: hainan2025, given: [...start(), selected(), published(95)], finds: [] },
  { name: '国法没有写得这么细，不作声', given: [...start(), selected(), passed(99)], finds: [] },
  { name: '这本日志没有记准备环节，不作声', under: sichuan2026, given: [opened('committee'), selected()], finds: [] },
];

function start(): ElectionEvent[] {
  return [opened('preparation'), fixed(pollingDay)];
}

function published(on: Day): ElectionEvent {
  return { type: 'AuditPublished', on, by: 'township' };
}

function selected(): ElectionEvent {
  return { type: 'CommitteeSelected', on: 50, members: ['V1', 'V2', 'V3'], by: 'villagers' };
}
