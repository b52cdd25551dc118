import { standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const regRollCheck = defineRule({
  id: 'reg-roll-check',
  title: '核对上届名单，去世的人不再登记',
  uses: ['rollUpdate'],
  consequence: 'curable',
  remedy: {
    says: '照户籍和死亡证明把去世的人从名单上除去，公布变动；查有没有人替他领票',
    by: ['RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M033'],
  check(record) {
    // 人在不在世，日志里只有登记时留下的死亡证明看得出。
    const shown = record.RegistrationDecided.filter(({ evidence }) => evidence?.includes('death-record') === true);
    return standingsIn(record).flatMap(({ person, admitted, by }): Breach[] => {
      const death = shown.find((each) => each.person === person);
      if (!admitted || death === undefined) return [];
      return [
        {
          because: [...new Set([death.seq, by.seq])],
          about: [person],
          says: text`${person} 已经去世，有死亡证明，名单上还有他`,
          falls: { what: 'person', which: person },
        },
      ];
    });
  },
});
