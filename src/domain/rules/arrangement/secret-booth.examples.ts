import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId, VenueId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

export const secretBoothExamples: readonly Example[] = [
  { name: '设了一处', given: [setUp('S1', 1), begun()], finds: [] },
  { name: '一处也没有设', given: [setUp('S1', 0), begun()], finds: ['breach'] },
  { name: '还没有开始投票，来得及设', given: [setUp('S1', 0)], finds: [] },
  { name: '停下来补设以后再投', given: [setUp('S1', 0), begun(), { ...setUp('S1', 2), replaces: 1 }], finds: ['repaired'] },
  { name: '国法没有写每个会场都要设', given: [setUp('S1', 2), setUp('S2', 0), begun()], finds: [] },
  { name: '四川：每个会场都要设', under: sichuan2026, given: [setUp('S1', 2), setUp('S2', 0), begun()], finds: ['breach'] },
  {
    name: '四川：两个会场都没有，各算一处',
    under: sichuan2026,
    given: [setUp('S1', 0), setUp('S2', 0), begun()],
    finds: ['breach', 'breach'],
  },
  { name: '没有布置就开始投票', given: [opened('arrangement'), begun()], finds: ['breach'] },
  { name: '四川：没有布置就开始投票', under: sichuan2026, given: [opened('arrangement'), begun()], finds: ['breach'] },
  {
    name: '四川：公告了两处，分站没有布置',
    under: sichuan2026,
    given: [opened('arrangement'), announced('S1', 'S2'), setUp('S1', 1), begun()],
    finds: ['breach'],
  },
  {
    name: '四川：公告了两处，都没有布置',
    under: sichuan2026,
    given: [opened('arrangement'), announced('S1', 'S2'), begun()],
    finds: ['breach', 'breach'],
  },
  {
    name: '四川：没有公告的会场布置了',
    under: sichuan2026,
    given: [opened('arrangement'), setUp('S1', 1), begun()],
    finds: [],
  },
  { name: '平票再投，沿用原来的布置', given: [opened('arrangement'), begun('revote#1')], finds: [] },
  { name: '平票再投，把写票处撤了', given: [setUp('S1', 0, 'revote#1'), begun('revote#1')], finds: ['breach'] },
  { name: '党员大会另有规定，不作声', given: [setUp('S1', 0, 'party-assembly#1'), begun('party-assembly#1')], finds: [] },
  { name: '这本日志没有记投票准备，不作声', given: [opened('voting'), begun()], finds: [] },
];

function setUp(venue: VenueId, secretBooths: number, poll: PollId = first): ElectionEvent {
  return { type: 'VenueSetUp', on: pollingDay, poll, venue, secretBooths, scribeDesk: true };
}

function announced(...venues: VenueId[]): ElectionEvent {
  return { type: 'PollNoticePublished', on: 95, poll: first, pollingOn: pollingDay, from: 480, to: 1020, venues };
}

function begun(poll: PollId = first): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll };
}
