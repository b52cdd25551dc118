import type { ElectionRecord } from '../../engine/record.ts';
import { standingsIn, type Standing } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { OutsiderTerms } from '../../profiles/params/registration.ts';
import { gapsOf } from './outsiders.ts';
import { routeOf } from './route-of.ts';

export const regOutsider = defineRule({
  id: 'reg-outsider',
  title: '户籍不在本村的人，年限满了、本人申请、会议同意，才能登记',
  uses: ['outsiders'],
  consequence: 'curable',
  remedy: {
    says: '收齐申请和证明，交村民会议或者村民代表会议补议；补不齐、没有同意的，从名单上除去，公布变动',
    by: ['MotionVoted', 'RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M030'],
  check: (record, { outsiders }) =>
    standingsIn(record)
      .filter(({ admitted }) => admitted)
      .flatMap((standing) => lacking(record, standing, outsiders)),
});

function lacking(record: ElectionRecord, standing: Standing, terms: OutsiderTerms): readonly Breach[] {
  const { person: id, by } = standing;
  const person = record.people.get(id);
  if (person === undefined || routeOf(person) !== 'agreed') return [];
  const gaps = gapsOf(record, person, standing, terms);
  // 有一样说得准的，就不是两可。
  const certain = gaps.filter(({ doubt }) => doubt === undefined);
  const told = certain.length > 0 ? certain : gaps;
  const [first] = told;
  if (first === undefined) return [];
  return [
    {
      because: [by.seq, ...told.flatMap(({ because }) => because ?? [])],
      about: [id],
      says: [{ ref: id }, ` 户籍不在本村，列入了名单：${told.map(({ lacks }) => lacks).join('；')}`],
      falls: { what: 'person', which: id },
      ...(first.doubt !== undefined && { doubt: first.doubt }),
    },
  ];
}
