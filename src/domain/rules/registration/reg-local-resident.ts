import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { openingOf, pollOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { openBirthday } from './ages.ts';
import { residentAge } from './entitlement.ts';

export const regLocalResident = defineRule({
  id: 'reg-local-resident',
  title: '户籍、居住都在本村的成年村民，名单公布时都应当在上面',
  uses: ['votingAge'],
  mayUse: ['ageReachedBy'],
  consequence: 'curable',
  remedy: {
    says: '补登漏掉的人，公布变动；选举日改了的，把到那天满岁的人一并补上',
    by: ['RegistrationDecided', 'RollCorrected', 'RollPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M020', 'M021', 'M024'],
  check(record, age) {
    const published = record.RollPublished.at(-1);
    const roll = namedOn(record);
    const electionDay = published && dayFor(record, published);
    if (published === undefined || roll === undefined || electionDay === undefined) return [];
    const decided = new Set(record.RegistrationDecided.map(({ person }) => person));
    for (const { removed } of record.RollCorrected) for (const person of removed) decided.add(person);
    const omitted = new Set(published.omits ?? []);
    return [...record.people.values()].flatMap((person): Breach[] => {
      const { id } = person;
      const isMissing = omitted.has(id) ? !isAddedSince(record, published, id) : !roll.has(id) && !decided.has(id);
      if (!isMissing) return [];
      const is = residentAge(person, electionDay, age);
      if (is === 'under-age') return [];
      return [
        {
          because: [published.seq],
          about: [id],
          says: text`${id} 户籍、居住都在本村，年满 ${age.votingAge} 周岁，公布的名单上没有他`,
          falls: { what: 'person', which: id },
          ...(is === 'only-that-day' && { doubt: openBirthday }),
        },
      ];
    });
  },
});

/** 整本名册记全了的，才看得出漏了谁。 */
function namedOn(record: ElectionRecord): ReadonlySet<PersonId> | undefined {
  return record.roll.size > 0 && covers(record, 'registration') ? rollOf(record) : undefined;
}

/** 名单公布以后又改了选举日的，还来得及补登；等重新公布或者开始投票，才照新的日子看。 */
function dayFor(record: ElectionRecord, { seq }: Recorded<'RollPublished'>): Day | undefined {
  const seen = Math.max(seq, openingOf(pollOf(record, 'first#1'))?.seq ?? 0);
  const known = lastOf(record.ElectionDayMoved, (moved) => moved.seq < seen) ?? record.ElectionDayFixed.at(-1);
  return known?.electionDay;
}

/** 贴出来的名单漏写的人，后来公布变动补上了 */
function isAddedSince({ RollCorrected }: ElectionRecord, { seq }: Recorded<'RollPublished'>, id: PersonId): boolean {
  return RollCorrected.some((corrected) => corrected.seq > seq && corrected.added.includes(id));
}
