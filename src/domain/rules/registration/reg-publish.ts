import { lastDayBefore } from '../../engine/calendar.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const regPublish = defineRule({
  id: 'reg-publish',
  title: '登记名单应当在选举日的法定天数以前公布',
  uses: ['rollNoticeDays'],
  consequence: 'curable',
  remedy: { says: '把选举日推迟到满足天数，再张榜公布', by: ['ElectionDayMoved'], until: 'PollOpened' },
  mistakes: ['M034'],
  check({ ElectionDayFixed, ElectionDayMoved, RollPublished }, { rollNoticeDays }) {
    const fixed = ElectionDayMoved.at(-1) ?? ElectionDayFixed.at(-1);
    if (fixed === undefined) return [];
    const due = lastDayBefore(fixed.electionDay, rollNoticeDays);
    const roll = RollPublished[0];
    if (roll !== undefined && roll.on <= due) return [];
    return [
      {
        because: roll === undefined ? [fixed.seq] : [roll.seq, fixed.seq],
        about: [],
        says:
          roll === undefined
            ? text`登记名单至迟应当在选举日 ${rollNoticeDays} 天前公布，没有公布`
            : text`登记名单距选举日 ${fixed.electionDay - roll.on} 天公布，应当不少于 ${rollNoticeDays} 天`,
        duty: { what: 'RollPublished', due },
      },
    ];
  },
});
