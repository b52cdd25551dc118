import { openingOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Text } from '../../terms/text.ts';
import { demandsIn, endOf, isSupported, spellSpan } from './demands.ts';

export const recallDeadline = defineRule({
  id: 'recall-deadline',
  title: '接到罢免要求，村委会按时召开会议投票表决',
  uses: ['recallWithin', 'recallDemand'],
  consequence: 'curable',
  remedy: {
    says: '马上定日子公告、表决；村委会拖着不开的，报乡镇指导或者派人召集',
    by: ['RecallPollCalled', 'CorrectionOrdered'],
  },
  mistakes: [],
  check: (record, { recallWithin, recallDemand }) =>
    demandsIn(record).flatMap(({ demanded, poll }): Breach[] => {
      // 不够人数、没有写理由的，本来就不该表决。
      if (!isSupported(demanded, recallDemand) || !demanded.reasons || !demanded.written) return [];
      const due = endOf(demanded.on, recallWithin);
      const held = poll && openingOf(poll);
      if (held !== undefined && held.on <= due) return [];
      const says: Text =
        held === undefined
          ? [{ ref: demanded.recall }, `收到以后 ${spellSpan(recallWithin)}里没有表决`]
          : [{ ref: demanded.recall }, `应当在 ${spellSpan(recallWithin)}里表决，第 ${held.on - demanded.on} 天才投票`];
      return [
        {
          because: [demanded.seq, ...(held === undefined ? [] : [held.seq])],
          about: [demanded.recall],
          says,
          duty: { what: 'RecallPollCalled', due, ...(held && { done: held.on }) },
        },
      ];
    }),
});
