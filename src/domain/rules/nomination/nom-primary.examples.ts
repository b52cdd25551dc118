import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened, village, villager } from '../given.ts';
import { listed, nominated, primary, seats } from './listed.ts';

const all = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'] as const;
const votes = all.map((person, index) => [person, 600 - index * 50] as const);
const five = all.slice(0, 5);

export const nomPrimaryExamples: readonly Example[] = [
  {
    name: '四川：提了六人，预选定了五人',
    under: sichuan2026,
    given: electing(all, primary(votes), listed(90, ...five)),
    finds: [],
  },
  { name: '海南：同样', under: hainan2025, given: electing(all, primary(votes), listed(90, ...five)), finds: [] },
  { name: '四川：提了六人，没有预选', under: sichuan2026, given: electing(all, listed(90, ...five)), finds: ['breach'] },
  { name: '海南：提了六人，没有预选', under: hainan2025, given: electing(all, listed(90, ...five)), finds: ['breach'] },
  { name: '四川：提了五人，正好，不用预选', under: sichuan2026, given: electing(five, listed(90, ...five)), finds: [] },
  {
    name: '四川：补办预选，重新公布',
    under: sichuan2026,
    given: electing(all, listed(90, ...five), primary(votes, { on: 91 }), listed(92, ...five)),
    finds: ['repaired'],
  },
  { name: '四川：村民代表代替', under: sichuan2026, given: heldAs({ by: 'representatives', voters: 30 }), finds: ['breach'] },
  { name: '海南：选委会自己定', under: hainan2025, given: heldAs({ by: 'committee', voters: 7 }), finds: ['breach'] },
  { name: '登记一千人，恰好五百人参加：不到过半数', under: sichuan2026, given: heldAs({ voters: 500 }), finds: ['breach'] },
  { name: '登记一千人，五百零一人参加', under: sichuan2026, given: heldAs({ voters: 501 }), finds: [] },
  { name: '举手表决', under: sichuan2026, given: heldAs({ secret: false }), finds: ['breach'] },
  { name: '关起门来计票', under: sichuan2026, given: heldAs({ inPublic: false }), finds: ['breach'] },
  {
    name: '四川：得票多的没有列',
    under: sichuan2026,
    given: electing(all, primary(votes), listed(90, 'V1', 'V2', 'V3', 'V4', 'V6')),
    finds: ['breach'],
  },
  {
    name: '四川：得票多的书面放弃了',
    under: sichuan2026,
    given: electing(all, primary(votes), declined('V5'), listed(90, 'V1', 'V2', 'V3', 'V4', 'V6')),
    finds: [],
  },
  {
    name: '海南：没有别的妇女，提上得票最多的妇女',
    under: hainan2025,
    given: electing(all, women('V6'), primary(votes), listed(90, 'V1', 'V2', 'V3', 'V4', 'V6')),
    finds: [],
  },
  { name: '国法没有写预选，不作声', given: electing(all, listed(90, ...five)), finds: [] },
];

/** 应选委员两名，登记一千人，这些人被提名。 */
function electing(nominees: readonly PersonId[], ...then: ElectionEvent[]): ElectionEvent[] {
  return [
    opened('nomination'),
    { type: 'RollPublished', on: 55, registered: 1000 },
    seats(2),
    ...nominees.map((nominee) => nominated(nominee)),
    ...then,
  ];
}

function heldAs(facts: Partial<EventOf<'PrimaryHeld'>>): ElectionEvent[] {
  return electing(all, primary(votes, facts), listed(90, ...five));
}

function declined(nominee: PersonId): ElectionEvent {
  return { type: 'NomineeAnswered', on: 85, nominee, accepts: false, post: 'member', written: true };
}

/** 这些人是妇女，别人都是男子 */
function women(...persons: PersonId[]): ElectionEvent {
  return { ...village(all.map((id) => villager(id, persons.includes(id) ? { sex: 'female' } : {}))), on: 70 };
}
