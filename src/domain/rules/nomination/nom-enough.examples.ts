import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened } from '../given.ts';
import { listed, nominated, posted, primary, seats } from './listed.ts';

const three = ['V1', 'V2', 'V3'] as const;

export const nomEnoughExamples: readonly Example[] = [
  { name: '四川：应选两名，提了三人，都列上', under: sichuan2026, given: posting(...three, listed(90, ...three)), finds: [] },
  {
    name: '四川：提了四人，只列三人',
    under: sichuan2026,
    given: posting(...three, 'V4', listed(90, ...three)),
    finds: ['breach'],
  },
  {
    name: '四川：漏下的次日列上',
    under: sichuan2026,
    given: posting(...three, 'V4', listed(90, ...three), listed(91, ...three, 'V4')),
    finds: ['repaired'],
  },
  {
    name: '四川：没列的那人不接受提名',
    under: sichuan2026,
    given: posting(...three, 'V4', declined('V4'), listed(90, ...three)),
    finds: [],
  },
  {
    name: '四川：超过差额数，该预选，归预选那条',
    under: sichuan2026,
    given: posting(...three, 'V4', 'V5', 'V6', listed(90, ...three)),
    finds: [],
  },
  {
    name: '四川：都正好，仍然预选',
    under: sichuan2026,
    given: posting(...three, primary([['V1', 300]]), listed(90, ...three)),
    finds: ['doubt'],
  },
  {
    name: '四川：没列的那人没有人依法提名',
    under: sichuan2026,
    given: [...posting(...three), posted(79, ...three, 'V4'), listed(90, ...three)],
    finds: [],
  },
  { name: '海南没有写，不作声', under: hainan2025, given: posting(...three, 'V4', listed(90, ...three)), finds: [] },
];

/** 应选委员两名；村民提名了这些人，公布了，以后又有这些事。 */
function posting(...then: (PersonId | ElectionEvent)[]): ElectionEvent[] {
  const persons = then.flatMap((each) => (typeof each === 'string' ? each : []));
  return [
    opened('nomination'),
    seats(2),
    ...persons.map((person) => nominated(person)),
    posted(78, ...persons),
    ...then.flatMap((each) => (typeof each === 'string' ? [] : each)),
  ];
}

function declined(nominee: PersonId): ElectionEvent {
  return { type: 'NomineeAnswered', on: 79, nominee, accepts: false, post: 'member', written: true };
}
