import { lastOf } from '../../engine/collections.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { demandsIn } from './demands.ts';

export const recallDefend = defineRule({
  id: 'recall-defend',
  title: '被提出罢免的人可以申辩，要让他说',
  uses: ['recallDefence'],
  consequence: 'curable',
  remedy: { says: '表决以前安排他申辩；已经表决了的，把经过报乡镇，由乡镇看要不要重新表决', by: ['RecallDefended'] },
  mistakes: [],
  check: (record) =>
    demandsIn(record).flatMap(({ demanded: { recall, against } }): Breach[] => {
      const defence = lastOf(record.RecallDefended, (each) => each.recall === recall);
      if (defence?.heard !== false) return [];
      return [
        {
          because: [defence.seq],
          about: [recall, against],
          says: text`${against} 要申辩，没有让他说`,
          falls: { what: 'step', which: recall },
        },
      ];
    }),
});
