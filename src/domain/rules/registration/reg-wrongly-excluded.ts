import { hasTurned } from '../../engine/calendar.ts';
import { electionDayOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const regWronglyExcluded = defineRule({
  id: 'reg-wrongly-excluded',
  title: '户籍、居住都在本村的成年村民，没有被剥夺政治权利就应当登记',
  uses: ['votingAge'],
  consequence: 'curable',
  remedy: { says: '查清判决有没有附加剥夺政治权利；没有的补登并公告', until: 'PollOpened' },
  mistakes: ['M023'],
  check(record, { votingAge }) {
    const { RegistrationDecided, people } = record;
    const electionDay = electionDayOf(record);
    if (electionDay === undefined) return [];
    const latest = new Map(RegistrationDecided.map((decision) => [decision.person, decision]));
    return [...latest.values()].flatMap(({ person: id, admitted, seq }): Breach[] => {
      const person = people.get(id);
      if (admitted || person === undefined) return [];
      const isResident = person.hukou === 'here' && person.lives === 'here';
      const isAdult = hasTurned(votingAge, person.born, electionDay);
      if (!isResident || !isAdult || person.rights === 'deprived') return [];
      return [
        {
          because: [seq],
          about: [id],
          says: text`${id} 年满 ${votingAge} 周岁，没有被剥夺政治权利，却没有登记`,
          falls: { what: 'person', which: id },
        },
      ];
    });
  },
});
