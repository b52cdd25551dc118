import { lastOf } from '../../engine/collections.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const vecFail = defineRule({
  id: 'vec-fail',
  title: '选委会不履行职责的，先责令限期改正，逾期才另行推选',
  uses: ['committeeFailure'],
  consequence: 'curable',
  remedy: {
    says: '先书面责令选委会限期改正；逾期不改的，再召开规定的会议另行推选',
    by: ['CorrectionOrdered', 'CommitteeSelected'],
  },
  mistakes: [],
  check(record) {
    const again = record.CommitteeSelected.length > 1 ? record.CommitteeSelected.at(-1) : undefined;
    if (again === undefined) return [];
    const refused = lastOf(record.DutyRefused, ({ by, seq }) => by === 'election-committee' && seq < again.seq);
    if (refused === undefined) return [];
    const isOrdered = record.CorrectionOrdered.some(
      ({ of, seq }) => of === 'election-committee' && seq > refused.seq && seq < again.seq,
    );
    if (isOrdered) return [];
    return [{ because: [refused.seq, again.seq], about: [], says: text`选委会不履行职责，没有先责令改正，就另行推选了` }];
  },
});
