import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, fixed, opened, passed, pollingDay } from '../given.ts';

export const auditExitExamples: readonly Example[] = [
  { name: '投票前一天公布', given: [...start(), published(99), begun()], finds: [] },
  { name: '开始投票也没有公布', given: [...start(), begun()], finds: ['breach'] },
  { name: '投票当天、开始以后才公布', given: [...start(), begun(), published(pollingDay)], finds: ['repaired'] },
  { name: '还没有投票，来得及', given: [...start(), passed(99)], finds: [] },
  { name: '四川写得更细，由那条规则说', under: sichuan2026, given: [...start(), begun()], finds: [] },
  { name: '这本日志没有记准备环节，不作声', given: [opened('voting'), fixed(pollingDay), begun()], finds: [] },
];

function start(): ElectionEvent[] {
  return [opened('preparation'), fixed(pollingDay)];
}

function published(on: Day): ElectionEvent {
  return { type: 'AuditPublished', on, by: 'township' };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
