import { electionDayOf, standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { ageOn, openBirthday } from './ages.ts';

export const regAge = defineRule({
  id: 'reg-age',
  title: '到选举日不满法定年龄的人不登记',
  uses: ['votingAge'],
  mayUse: ['ageReachedBy'],
  consequence: 'curable',
  remedy: {
    says: '照身份证核对出生日期，算到选举日；不满的从名单上除去，公布变动',
    by: ['RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: [],
  check(record, age) {
    const electionDay = electionDayOf(record);
    if (electionDay === undefined) return [];
    return standingsIn(record).flatMap(({ person: id, admitted, by }): Breach[] => {
      const person = record.people.get(id);
      if (!admitted || person === undefined) return [];
      const is = ageOn(electionDay, person.born, age);
      if (is === 'of-age') return [];
      return [
        {
          because: [by.seq],
          about: [id],
          says:
            is === 'under-age'
              ? text`${id} 到选举日不满 ${age.votingAge} 周岁，列入了名单`
              : text`${id} 选举日当天才满 ${age.votingAge} 周岁，列入了名单`,
          falls: { what: 'person', which: id },
          ...(is === 'only-that-day' && { doubt: openBirthday }),
        },
      ];
    });
  },
});
