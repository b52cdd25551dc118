import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { listed, nominated } from './listed.ts';

export const nomOnePostExamples: readonly Example[] = [
  { name: '四川：先书面确认一项', under: sichuan2026, given: [...twice(), chose(), listed(90, 'V1')], finds: [] },
  { name: '四川：没有确认就列上', under: sichuan2026, given: [...twice(), listed(90, 'V1')], finds: ['breach'] },
  { name: '海南：没有确认就列上', under: hainan2025, given: [...twice(), listed(90, 'V1')], finds: ['breach'] },
  {
    name: '四川：只口头说了',
    under: sichuan2026,
    given: [...twice(), chose(75, false), listed(90, 'V1')],
    finds: ['breach'],
  },
  { name: '四川：列上以后才补书面', under: sichuan2026, given: [...twice(), listed(90, 'V1'), chose(91)], finds: ['repaired'] },
  { name: '四川：只被提名一项，不用确认', under: sichuan2026, given: [...twice().slice(0, 2), listed(90, 'V1')], finds: [] },
  { name: '四川：两项都列上', under: sichuan2026, given: [...twice(), chose(), bothListed()], finds: ['breach'] },
  {
    name: '四川：两项都列上，次日只留一项',
    under: sichuan2026,
    given: [...twice(), chose(), bothListed(), listed(91, 'V1')],
    finds: ['repaired'],
  },
  { name: '没有记提名环节，不作声', under: sichuan2026, given: [opened('voting'), bothListed()], finds: [] },
  { name: '国法没有写，不作声', given: [...twice(), listed(90, 'V1')], finds: [] },
];

/** V1 先后被提名为委员、主任 */
function twice(): ElectionEvent[] {
  return [opened('nomination'), nominated('V1'), nominated('V1', 'chair')];
}

function chose(on: Day = 75, written = true): ElectionEvent {
  return { type: 'NomineeAnswered', on, nominee: 'V1', accepts: true, post: 'member', written };
}

function bothListed(): ElectionEvent {
  const candidates = (['chair', 'member'] as const).map((post) => ({ post, person: 'V1' as const }));
  return { type: 'FormalListPublished', on: 90, poll: first, candidates };
}
