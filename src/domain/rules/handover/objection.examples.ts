import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { opened, passed } from '../given.ts';

const begun = [opened('handover'), filed()];

export const objectionExamples: readonly Example[] = [
  { name: '四川：第三十天乡镇作书面决定', under: sichuan2026, given: [...begun, decided(132), passed(140)], finds: [] },
  { name: '四川：第三十一天才作决定', under: sichuan2026, given: [...begun, decided(133)], finds: ['repaired'] },
  { name: '四川：过了三十天没有决定', under: sichuan2026, given: [...begun, passed(133)], finds: ['breach'] },
  { name: '四川：第三十天，还来得及', under: sichuan2026, given: [...begun, passed(132)], finds: [] },
  { name: '四川：县级作决定', under: sichuan2026, given: [...begun, decided(110, { by: 'county' })], finds: [] },
  {
    name: '四川：选委会自己答复',
    under: sichuan2026,
    given: [...begun, decided(110, { by: 'election-committee' })],
    finds: ['breach'],
  },
  { name: '四川：乡镇只口头答复', under: sichuan2026, given: [...begun, decided(110, { written: false })], finds: ['breach'] },
  {
    name: '四川：选委会先答复，后来乡镇作书面决定',
    under: sichuan2026,
    given: [...begun, decided(105, { by: 'election-committee', written: false }), decided(110)],
    finds: ['repaired'],
  },
  {
    name: '四川：没有写成书面，不在这条里',
    under: sichuan2026,
    given: [opened('handover'), filed({ written: false }), passed(140)],
    finds: [],
  },
  {
    name: '四川：说的是贿选，走举报',
    under: sichuan2026,
    given: [opened('handover'), filed({ about: 'bribery' }), passed(140)],
    finds: [],
  },
  { name: '海南没有写对程序、结果的异议', under: hainan2025, given: [...begun, passed(140)], finds: [] },
  { name: '国法没有写', given: [...begun, passed(140)], finds: [] },
];

function filed(facts: Partial<EventOf<'ChallengeFiled'>> = {}): ElectionEvent {
  return { type: 'ChallengeFiled', on: 102, challenge: 'K1', by: 'V7', written: true, about: 'result', ...facts };
}

function decided(on: Day, facts: Partial<EventOf<'ChallengeDecided'>> = {}): ElectionEvent {
  return { type: 'ChallengeDecided', on, challenge: 'K1', by: 'township', outcome: 'dismissed', written: true, ...facts };
}
