import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, Minute } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const voteStartExamples: readonly Example[] = [
  { name: '四川：八点整开始', under: sichuan2026, given: [announced(), begun(480)], finds: [] },
  { name: '四川：早了一分钟', under: sichuan2026, given: [announced(), begun(479)], finds: ['breach'] },
  { name: '海南：早了一小时', under: hainan2025, given: [announced(), begun(420)], finds: ['breach'] },
  { name: '四川：迟几分钟开始，没有人因此投不上票', under: sichuan2026, given: [announced(), begun(485)], finds: [] },
  { name: '四川：次日才举行', under: sichuan2026, given: [announced(), begun(480, 101)], finds: ['breach'] },
  { name: '四川：没有公告的，由公告那条规则说', under: sichuan2026, given: [begun(420)], finds: [] },
  { name: '国法没有写投票的时间', given: [announced(), begun(420)], finds: [] },
];

function announced(): ElectionEvent {
  return { type: 'PollNoticePublished', on: 95, poll: first, pollingOn: pollingDay, from: 480, to: 1020, venues: ['S1'] };
}

function begun(at: Minute, on: Day = pollingDay): ElectionEvent {
  return { type: 'PollOpened', on, at, poll: first };
}
