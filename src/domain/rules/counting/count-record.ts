import { electionsIn, votingDayOf, workersOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const countRecord = defineRule({
  id: 'count-record',
  title: '计票要作出记录，由监票人、计票人签名',
  uses: ['countSigned'],
  consequence: 'curable',
  remedy: { says: '请监票人、计票人核对计票记录，当场补签', by: ['CountSigned'], until: 'BallotsSealed' },
  mistakes: ['M101'],
  check(record, { countSigned }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const concluded = poll.ValidityDeclared[0] ?? poll.ElectedDeclared[0];
      const due = votingDayOf(record, id);
      if (concluded === undefined || due === undefined || poll.BoxCounted.length === 0) return [];
      if (poll.CountSigned.length === 0) {
        const duty = { what: 'CountSigned', due, overtaken: true } as const;
        return [{ because: [concluded.seq], about: [id], says: text`计票记录没有人签名，就定了结果`, duty }];
      }
      const signers = new Set(poll.CountSigned.flatMap(({ by }) => by));
      const workers = workersOf(poll);
      const isUnsigned = countSigned.some((wanted) => {
        const crew = workers.filter(({ role }) => role === wanted);
        return crew.length > 0 && !crew.some(({ person }) => signers.has(person));
      });
      if (!isUnsigned) return [];
      const because = poll.CountSigned.map(({ seq }) => seq);
      return [{ because, about: [id], says: text`计票记录上缺监票人或者计票人的签名` }];
    });
  },
});
