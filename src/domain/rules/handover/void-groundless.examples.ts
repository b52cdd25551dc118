import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { centralVenue } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { made, voided } from './handover-cases.ts';

const begun = [opened('voting', 'counting', 'result', 'handover'), count(true), ...made];
const seat = voided(110, { what: 'seat', person: 'V1', ground: 'illegal-means' });

/** 没有这条规定的地方 */
const unregulated = overlay(national2026, {
  id: 'none',
  title: '没有规定',
  status: 'superseded',
  params: { illegalWin: null },
});

export const voidGroundlessExamples: readonly Example[] = [
  { name: '当众计的票，查不出问题，乡镇却宣布选举无效', given: [...begun, voided(105)], finds: ['breach'] },
  {
    name: '四川：背着人计的票，宣布无效',
    under: sichuan2026,
    given: [opened('voting', 'counting', 'result', 'handover'), count(false), ...made, voided(105)],
    finds: [],
  },
  {
    name: '只查出会场没有当场公布结果，够不够无效没有写，只提示',
    given: [
      opened('voting', 'counting', 'result', 'handover'),
      count(true),
      ...made.map((event) => (event.type === 'ResultAnnounced' ? { ...event, onSpot: false } : event)),
      voided(105),
    ],
    finds: ['doubt'],
  },
  { name: '日志没有记全投票、计票，看不出来', given: [opened('handover'), ...made, voided(105)], finds: [] },
  { name: '没有查，就宣布某人当选无效', given: [...begun, seat], finds: ['breach'] },
  { name: '查无实据，还是宣布当选无效', given: [...begun, investigated(false), seat], finds: ['breach'] },
  { name: '查实了再宣布当选无效', given: [...begun, investigated(true), seat], finds: [] },
  { name: '没有这条规定的地方，不作声', under: unregulated, given: [...begun, voided(105)], finds: [] },
];

function count(inPublic: boolean): ElectionEvent {
  return { type: 'CountHeld', on: 100, poll: first, venue: centralVenue, inPublic };
}

function investigated(proven: boolean): ElectionEvent {
  return { type: 'ConductInvestigated', on: 108, about: 'V1', by: 'township', proven };
}
