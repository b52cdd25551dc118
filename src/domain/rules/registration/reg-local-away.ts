import { standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { routeOf } from './route-of.ts';
import { wishOf } from './wishes.ts';

export const regLocalAway = defineRule({
  id: 'reg-local-away',
  title: '户籍在本村、人在外面的，本人表示参加才登记',
  uses: ['awayWish'],
  consequence: 'curable',
  remedy: {
    says: '联系本人，问清参不参加，记下时间和答复；没有表示参加的从名单上除去，公布变动',
    by: ['ContactMade', 'RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M028'],
  check(record) {
    return standingsIn(record).flatMap(({ person: id, admitted, by }): Breach[] => {
      const person = record.people.get(id);
      if (!admitted || person === undefined || routeOf(person) !== 'expressed') return [];
      const wish = wishOf(record, id);
      if (wish === true || (wish === undefined && !covers(record, 'registration'))) return [];
      return [
        {
          because: [by.seq],
          about: [id],
          says: wish === false ? text`${id} 说了不参加，仍列入了名单` : text`${id} 人在外面，没有表示参加，列入了名单`,
          falls: { what: 'person', which: id },
        },
      ];
    });
  },
});
