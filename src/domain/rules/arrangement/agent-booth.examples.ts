import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { VenueId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const agentBoothExamples: readonly Example[] = [
  { name: '四川：会场设了代写处', under: sichuan2026, given: [setUp('S1', true), begun()], finds: [] },
  { name: '四川：会场没有设代写处', under: sichuan2026, given: [setUp('S1', false), begun()], finds: ['breach'] },
  { name: '海南：分站没有设', under: hainan2025, given: [setUp('S1', true), setUp('S2', false), begun()], finds: ['breach'] },
  { name: '开始以前补设', under: sichuan2026, given: [setUp('S1', false), setUp('S1', true), begun()], finds: [] },
  {
    name: '开始以后补设',
    under: sichuan2026,
    given: [setUp('S1', false), begun(), { ...setUp('S1', true), replaces: 1 }],
    finds: ['repaired'],
  },
  { name: '国法没有写代写处', given: [setUp('S1', false), begun()], finds: [] },
];

function setUp(venue: VenueId, scribeDesk: boolean): ElectionEvent {
  return { type: 'VenueSetUp', on: pollingDay, poll: first, venue, secretBooths: 1, scribeDesk };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
