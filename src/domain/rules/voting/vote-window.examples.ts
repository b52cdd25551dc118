import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Minute } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const voteWindowExamples: readonly Example[] = [
  { name: '四川：十七点整截止', under: sichuan2026, given: [...start(), closed(1020)], finds: [] },
  { name: '四川：提前一分钟截止', under: sichuan2026, given: [...start(), closed(1019)], finds: ['breach'] },
  { name: '海南：提前一小时截止', under: hainan2025, given: [...start(), closed(960)], finds: ['breach'] },
  { name: '有人催着提前截止，没有答应', under: sichuan2026, given: [...start(), pressed(), closed(1020)], finds: [] },
  {
    name: '当众重新开始，投到公布的时间',
    under: sichuan2026,
    given: [...start(), closed(960), reopened(980), closed(1020)],
    finds: ['repaired'],
  },
  {
    name: '发现得晚，重新开始补足一小时',
    under: sichuan2026,
    given: [...start(), closed(960), reopened(1030), closed(1090)],
    finds: ['repaired'],
  },
  {
    name: '重新开始以后又提前截止',
    under: sichuan2026,
    given: [...start(), closed(960), reopened(980), closed(1000)],
    finds: ['breach'],
  },
  {
    name: '当场改公告，说提前截止',
    under: sichuan2026,
    given: [...start(), announced(pollingDay, 960), closed(960)],
    finds: ['breach'],
  },
  { name: '晚一分钟截止', under: sichuan2026, given: [...start(), closed(1021)], finds: ['breach'] },
  {
    name: '当场改公告，延长半小时',
    under: sichuan2026,
    given: [...start(), announced(pollingDay, 1050), closed(1050)],
    finds: ['doubt'],
  },
  {
    name: '当场改公告延长半小时，投了四十分钟',
    under: sichuan2026,
    given: [...start(), announced(pollingDay, 1050), closed(1060)],
    finds: ['breach'],
  },
  { name: '停过电，往后补了半小时', under: sichuan2026, given: [...start(), suspended(), closed(1050)], finds: ['doubt'] },
  {
    name: '以前就改过公告，照改过的截止',
    under: sichuan2026,
    given: [announced(93, 960), announced(94, 1020), begun(), closed(1020)],
    finds: [],
  },
  { name: '国法没有写投票的时间', given: [...start(), closed(960)], finds: [] },
];

function start(): ElectionEvent[] {
  return [announced(95, 1020), begun()];
}

function announced(on: number, to: Minute): ElectionEvent {
  return { type: 'PollNoticePublished', on, poll: first, pollingOn: pollingDay, from: 480, to, venues: ['S1'] };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, at: 480, poll: first };
}

function closed(at: Minute): ElectionEvent {
  return { type: 'PollClosed', on: pollingDay, at, poll: first, voters: 500 };
}

function reopened(at: Minute): ElectionEvent {
  return { type: 'PollReopened', on: pollingDay, at, poll: first };
}

function pressed(): ElectionEvent {
  return { type: 'ClosingPressed', on: pollingDay, at: 950, poll: first, by: 'V5', wants: 960 };
}

function suspended(): ElectionEvent {
  return { type: 'VotingSuspended', on: pollingDay, at: 600, poll: first, guards: ['V1', 'V2'], sealed: true };
}
