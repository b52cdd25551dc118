import { leastFor } from '../../engine/majority.ts';
import { assembliesIn, sittingAt } from '../../engine/party-branch.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const partyQuorum = defineRule({
  id: 'party-quorum',
  title: '有选举权的党员到会不少于应到会的五分之四，党员大会才开得成',
  uses: ['partyQuorum', 'partyVoters'],
  consequence: 'election-void',
  remedy: {
    says: '到会不够的改日再开，一个个通知；已经开了的，报上级党组织，重新开会',
    by: ['AssemblyPostponed'],
    until: 'PollOpened',
  },
  mistakes: ['M133'],
  check: (record, { partyQuorum: share, partyVoters }) =>
    assembliesIn(record).flatMap(([id, { AssemblyOpened }]) => {
      const opened = AssemblyOpened.at(-1);
      const sitting = opened && sittingAt(record, partyVoters, opened.seq);
      if (opened === undefined || sitting === undefined) return [];
      const { due, present, because } = sitting;
      const least = leastFor(share, due);
      if (present >= least) return [];
      return [
        {
          because: [...because, opened.seq],
          about: [id],
          says: text`应到 ${due} 人，有选举权的实到 ${present} 人，至少要 ${least} 人，大会照开`,
        },
      ];
    }),
});
