import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import type { Day } from '../../terms/ids.ts';
import { opened } from '../given.ts';
import { called, held, meetingDay, voted } from './meeting-cases.ts';

/** 旧法没有这一条。 */
const before2026 = overlay(national2026, {
  id: 'before-2026',
  title: '旧法',
  status: 'superseded',
  params: { partyFirst: null },
});

export const importantFirstPartyExamples: readonly Example[] = [
  { name: '先研究，再开会定职数', given: [...start(), studied(39), ...met()], finds: [] },
  { name: '没有研究就开会定职数：算不算重要，法律没有列', given: [...start(), ...met()], finds: ['doubt'] },
  { name: '开完会当天才补研究', given: [...start(), ...met(), studied(meetingDay)], finds: ['doubt'] },
  { name: '海南：没有研究', under: hainan2025, given: [...start(), ...met()], finds: ['doubt'] },
  {
    name: '同意一个人登记，不在列出的事项里',
    given: [...start(), called(), held(100, 60), voted(40, { matter: 'non-resident' })],
    finds: [],
  },
  { name: '没有这条规定的时候，不作声', under: before2026, given: [...start(), ...met()], finds: [] },
  { name: '这本日志没有记准备环节，不作声', given: [opened('committee'), ...met()], finds: [] },
];

function start(): ElectionEvent[] {
  return [opened('preparation')];
}

function met(): ElectionEvent[] {
  return [called(), held(100, 60), voted(40)];
}

function studied(on: Day): ElectionEvent {
  return { type: 'PartyStudied', on, matter: 'seats' };
}
