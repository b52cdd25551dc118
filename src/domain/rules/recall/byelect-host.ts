import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { byElectionsIn } from './by-elections.ts';

export const byelectHost = defineRule({
  id: 'byelect-host',
  title: '补选由村委会主持',
  uses: ['byElectionHost'],
  consequence: 'curable',
  remedy: {
    says: '改由村委会主持，重新通知；村委会不肯主持的，先由乡镇责令改正',
    by: ['ByElectionCalled'],
    until: 'PollOpened',
  },
  mistakes: [],
  check: (record, { byElectionHost }) =>
    byElectionsIn(record).flatMap(({ id, called }): Breach[] => {
      if (called === undefined || called.hostedBy === byElectionHost) return [];
      const isOrdered = record.CorrectionOrdered.some(({ over, seq }) => over === 'by-election' && seq < called.seq);
      if (called.hostedBy === 'township' && isOrdered) return [];
      const says = called.hostedBy === 'township' ? text`${id}由乡镇主持，没有先责令村委会改正` : text`${id}不是村委会主持的`;
      return [{ because: [called.seq], about: [id], says }];
    }),
});
