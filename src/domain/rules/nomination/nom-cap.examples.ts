import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened } from '../given.ts';
import { listed, nominated, posted, seats } from './listed.ts';

export const nomCapExamples: readonly Example[] = [
  { name: '四川：应选两名，提了两人', under: sichuan2026, given: proposing(['V1', 'V2']), finds: [] },
  { name: '四川：应选两名，提了三人', under: sichuan2026, given: proposing(['V1', 'V2', 'V3']), finds: ['breach'] },
  { name: '四川：村党组织提了三人', under: sichuan2026, given: byParty('V1', 'V2', 'V3'), finds: ['breach'] },
  { name: '四川：村党组织提了两人', under: sichuan2026, given: byParty('V1', 'V2'), finds: [] },
  {
    name: '四川：合起来没有超过，一项职务超过了',
    under: sichuan2026,
    given: [opened('nomination'), seats(2, 1), ...proposing(['V1', 'V2', 'V3']).slice(2)],
    finds: ['doubt'],
  },
  {
    name: '四川：这三人别人也提了，站得住',
    under: sichuan2026,
    given: proposing(['V1', 'V2', 'V3'], nominated('V1'), nominated('V2'), nominated('V3')),
    finds: [],
  },
  {
    name: '四川：还没有公布，来得及请他重写',
    under: sichuan2026,
    given: proposing(['V1', 'V2', 'V3']).filter(({ type }) => type !== 'NomineesPublished'),
    finds: [],
  },
  {
    name: '四川：去掉他提的人，重新公布',
    under: sichuan2026,
    given: [...proposing(['V1', 'V2', 'V3'], nominated('V6'), nominated('V7'), nominated('V8')), listed(90, 'V6', 'V7', 'V8')],
    finds: ['repaired'],
  },
  { name: '海南没有写，不作声', under: hainan2025, given: proposing(['V1', 'V2', 'V3']), finds: [] },
  { name: '没有记提名人，不作声', under: sichuan2026, given: [opened('nomination'), seats(2), nominated('V1')], finds: [] },
];

/** 应选委员两名，V5 提名这些人，都公布了。 */
function proposing(nominees: readonly PersonId[], ...others: ElectionEvent[]): ElectionEvent[] {
  return [
    opened('nomination'),
    seats(2),
    ...nominees.map((nominee): ElectionEvent => ({
      type: 'NominationMade',
      on: 70,
      nominee,
      post: 'member',
      proposers: ['V5'],
    })),
    ...others,
    posted(80, ...nominees),
  ];
}

function byParty(...nominees: PersonId[]): ElectionEvent[] {
  return [
    opened('nomination'),
    seats(2),
    ...nominees.map((nominee): ElectionEvent => ({
      type: 'NominationMade',
      on: 70,
      nominee,
      post: 'member',
      by: 'party-organisation',
    })),
    posted(80, ...nominees),
  ];
}
