import { ageOn, dateOf } from '../../domain/engine/calendar.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { electionDayOf, rollOf } from '../../domain/engine/roll.ts';
import type { Day, PersonId } from '../../domain/terms/ids.ts';
import type { Person } from '../../domain/terms/person.ts';
import { relationNames, spellDay } from '../../simulator/naming.ts';
import { rolesOf } from './village-roles.ts';

/** 一个亲属：是什么亲属、是谁 */
export interface Relative {
  readonly id: PersonId;
  readonly relation: string;
  readonly isSameHousehold: boolean;
}

/** 村里人人知道的，一句一件：生日、户口、住处、身份、在不在名单上。只说事实，不说够不够条件。 */
export function personFacts(record: ElectionRecord, id: PersonId): readonly string[] {
  const person = record.people.get(id);
  if (person === undefined) return ['村里没有记这个人。'];
  const roles = rolesOf(record, id);
  return [
    bornLine(person, electionDayOf(record)),
    residenceLine(person),
    ...sinceLines(person, electionDayOf(record)),
    ...standingLines(person),
    ...partyLine(record, id),
    ...(roles.length > 0 ? [`${roles.join('，')}。`] : []),
    ...rollLine(record, id),
  ];
}

/** 近亲属：照编号列，同一户的注明。 */
export function relativesOf({ kin, people }: ElectionRecord, id: PersonId): readonly Relative[] {
  const home = people.get(id)?.household;
  return sortBy([...(kin.get(id) ?? [])], ([relative]) => [Number(relative.slice(1))]).map(([relative, relation]) => ({
    id: relative,
    relation: relationNames[relation],
    isSameHousehold: home !== undefined && people.get(relative)?.household === home,
  }));
}

function bornLine({ sex, born }: Person, poll: Day | undefined): string {
  const { year } = dateOf(born);
  const said = `${sex === 'female' ? '女' : '男'}，${year} 年 ${spellDay(born)}生`;
  return poll === undefined ? `${said}。` : `${said}，到选举日 ${ageOn(born, poll)} 周岁。`;
}

function residenceLine({ hukou, lives, group }: Person): string {
  const book = hukou === 'here' ? `户口在本村第 ${group} 组` : `户口在外村，落脚在第 ${group} 组`;
  return `${book}，${lives === 'here' ? '人住在村里' : '人在外面'}。`;
}

function sinceLines({ livesSince, worksSince }: Person, poll: Day | undefined): readonly string[] {
  const line = (since: Day | undefined, what: string) =>
    since === undefined
      ? []
      : [`${dateOf(since).year} 年 ${spellDay(since)}起${what}${poll === undefined ? '' : `，到选举日 ${poll - since} 天`}。`];
  return [...line(livesSince, '住在本村'), ...line(worksSince, '在本村从事村务工作')];
}

const custodyNames: Record<NonNullable<Person['custody']>, string> = {
  detained: '正被羁押，没有判',
  'serving-sentence': '正在服刑',
  'on-bail': '取保候审，人在家里',
};

const needNames: Record<NonNullable<Person['needs']>, string> = { scribe: '不会写字', 'home-visit': '行动不便，出不了门' };

function standingLines({ rights, custody, needs }: Person): readonly string[] {
  return [
    ...(rights === 'deprived' ? ['判决剥夺了政治权利。'] : []),
    ...(custody === undefined ? [] : [`${custodyNames[custody]}。`]),
    ...(needs === undefined ? [] : [`${needNames[needs]}。`]),
  ];
}

const partyNames = {
  full: '正式党员',
  probationary: '预备党员',
  'under-watch': '党员，在留党察看期间',
  suspended: '党员，党组织中止了权利',
} as const;

/** 党员名册上的身份；没有记党员名册的，不说。 */
function partyLine({ PartyMembersKnown }: ElectionRecord, id: PersonId): readonly string[] {
  const known = PartyMembersKnown.at(-1);
  const standing = known?.members.find(({ person }) => person === id)?.standing;
  if (known === undefined) return [];
  return [standing === undefined ? '不是党员。' : `${partyNames[standing]}。`];
}

function rollLine(record: ElectionRecord, id: PersonId): readonly string[] {
  const roll = rollOf(record);
  return roll === undefined ? [] : [roll.has(id) ? '名册上有这个人。' : '名册上没有这个人。'];
}
