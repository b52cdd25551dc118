import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, Minute, PollId } from '../../terms/ids.ts';
import { first, fixed, opened, pollingDay } from '../given.ts';

export const noticePollExamples: readonly Example[] = [
  { name: '恰在第五日前公布', under: sichuan2026, given: [...start(), posted(95)], finds: [] },
  { name: '只差一天', under: sichuan2026, given: [...start(), posted(96), begun()], finds: ['breach'] },
  { name: '照样重贴一次，以第一次为准', under: sichuan2026, given: [...start(), posted(95), posted(98)], finds: [] },
  {
    name: '前两天改了开始的时间',
    under: sichuan2026,
    given: [...start(), posted(95), posted(98, 540), begun()],
    finds: ['breach'],
  },
  {
    name: '贴晚了，次日把投票日推迟一天重贴',
    under: sichuan2026,
    given: [...start(), posted(96), { type: 'ElectionDayMoved', on: 97, electionDay: 102 }, postedFor(102, 97)],
    finds: ['repaired'],
  },
  { name: '没有公布就开始投票', under: sichuan2026, given: [...start(), begun()], finds: ['breach'] },
  { name: '另行选举可以当天接着举行', under: sichuan2026, given: [...start(), begun('supplementary#1')], finds: [] },
  { name: '海南没有写几天，前一天公布', under: hainan2025, given: [...start(), posted(99), begun()], finds: [] },
  { name: '海南也要公布：没有公布就开始投票', under: hainan2025, given: [...start(), begun()], finds: ['breach'] },
  { name: '国法没有写，不作声', given: [...start(), begun()], finds: [] },
  {
    name: '这本日志没有记投票准备，不作声',
    under: sichuan2026,
    given: [opened('voting'), fixed(pollingDay), begun()],
    finds: [],
  },
];

function posted(on: Day, from: Minute = 480): ElectionEvent {
  return { type: 'PollNoticePublished', on, poll: first, pollingOn: pollingDay, from, to: 1020, venues: ['S1'] };
}

function postedFor(pollingOn: Day, on: Day): ElectionEvent {
  return { type: 'PollNoticePublished', on, poll: first, pollingOn, from: 480, to: 1020, venues: ['S1'] };
}

function begun(poll: PollId = first): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll };
}

function start(): ElectionEvent[] {
  return [opened('arrangement'), fixed(pollingDay)];
}
