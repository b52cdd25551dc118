import { rollOf, standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';

export const regNoPoliticalRights = defineRule({
  id: 'reg-no-political-rights',
  title: '依法被剥夺政治权利的人不登记',
  uses: ['deprivedVoters'],
  consequence: 'curable',
  remedy: {
    says: '照判决书核对刑期和剥夺政治权利的期限；期限没有满的除名，公布变动',
    by: ['RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: [],
  check(record) {
    const decided = new Map(standingsIn(record).map(({ person, by }) => [person, by.seq]));
    const roll = rollOf(record);
    return [...record.people.values()].flatMap(({ id, rights }): Breach[] => {
      if (rights !== 'deprived' || roll?.has(id) !== true) return [];
      const seq = decided.get(id);
      // 开卷以前就在名册上的：只有登记环节记全了，才说没有除名。
      if (seq === undefined && !covers(record, 'registration')) return [];
      return [
        {
          because: seq === undefined ? [] : [seq],
          about: [id],
          says: text`${id} 被剥夺政治权利，没有选举权，却在名单上`,
          falls: { what: 'person', which: id },
        },
      ];
    });
  },
});
