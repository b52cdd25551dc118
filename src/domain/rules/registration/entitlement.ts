import type { ElectionRecord } from '../../engine/record.ts';
import { electionDayOf, type Standing } from '../../engine/roll.ts';
import { covers } from '../../engine/scope.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Day } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { text, type Text } from '../../terms/text.ts';
import { ageOn, openBirthday, type Age } from './ages.ts';
import { isComplete } from './outsiders.ts';
import { routeOf } from './route-of.ts';
import { groundOf, wishOf } from './wishes.ts';

export type Entitling = Age & ParamValues<'outsiders'>;

/** 该登记而没有登记：凭什么该登记 */
export interface Entitled {
  readonly says: Text;
  readonly doubt?: string;
}

/** 没有列入的一个人，照事实该不该列入；该的说为什么。精神障碍一类的理由另有规则管。 */
export function entitledThough(record: ElectionRecord, standing: Standing, params: Entitling): Entitled | undefined {
  const person = record.people.get(standing.person);
  const electionDay = electionDayOf(record);
  if (person === undefined || electionDay === undefined || person.rights === 'deprived') return undefined;
  if (isOtherwiseOut(record, standing)) return undefined;
  const age = ageOn(electionDay, person.born, params);
  if (age === 'under-age') return undefined;
  const says = entitlementOf(record, person, standing, params);
  return says && { says, ...(age === 'only-that-day' && { doubt: openBirthday }) };
}

/** 精神障碍由 reg-exclude 说；去世、在别处登记了的，本来就不该列入。 */
function isOtherwiseOut(record: ElectionRecord, standing: Standing): boolean {
  const ground = groundOf(standing);
  if (ground === 'mental-illness' || ground === 'dead') return true;
  const isElsewhere = record.RegisteredElsewhere.some(({ person }) => person === standing.person);
  return isElsewhere || (ground === 'registered-elsewhere' && !covers(record, 'registration'));
}

function entitlementOf(record: ElectionRecord, person: Person, standing: Standing, params: Entitling): Text | undefined {
  const { id } = person;
  switch (routeOf(person)) {
    case 'agreed':
      return isComplete(record, person, standing, params.outsiders)
        ? text`${id} 户籍不在本村，年限满了、本人申请、会议同意，却没有登记`
        : undefined;
    case 'resident':
      return text`${id} 年满 ${params.votingAge} 周岁，没有被剥夺政治权利，却没有登记`;
    case 'expressed':
      return wishOf(record, id) === true ? text`${id} 户籍在本村，表示了要参加，却没有登记` : undefined;
  }
}

/** 户籍、居住都在本村，到那天够岁数，没有被剥夺政治权利。 */
export function residentAge(person: Person, electionDay: Day, age: Age): ReturnType<typeof ageOn> {
  return routeOf(person) === 'resident' && person.rights === 'full' ? ageOn(electionDay, person.born, age) : 'under-age';
}
