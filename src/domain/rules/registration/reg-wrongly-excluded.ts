import { standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { entitledThough } from './entitlement.ts';

export const regWronglyExcluded = defineRule({
  id: 'reg-wrongly-excluded',
  title: '合乎登记条件的人应当登记，不能拿法律没有写的理由不列入',
  uses: ['votingAge', 'awayWish', 'outsiders'],
  mayUse: ['ageReachedBy'],
  consequence: 'curable',
  remedy: {
    says: '对照登记的三种情形查清，判决书看有没有附加剥夺政治权利；该登记的补登并公告',
    by: ['RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M020', 'M023', 'M025', 'M026', 'M027', 'M031'],
  check: (record, params) =>
    standingsIn(record)
      .filter(({ admitted }) => !admitted)
      .flatMap((standing): Breach[] => {
        const entitled = entitledThough(record, standing, params);
        if (entitled === undefined) return [];
        const { person, by } = standing;
        return [{ because: [by.seq], about: [person], ...entitled, falls: { what: 'person', which: person } }];
      }),
});
