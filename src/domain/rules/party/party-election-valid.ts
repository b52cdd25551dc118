import { assembliesIn } from '../../engine/party-branch.ts';
import { closingOf } from '../../engine/poll-facts.ts';
import { ballotsRecovered } from '../../engine/tally.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const partyElectionValid = defineRule({
  id: 'party-election-valid',
  title: '收回的票不多于投票人数，选举有效；多了就无效，重新投',
  uses: ['partyRecovered'],
  consequence: 'election-void',
  remedy: {
    says: '宣布这一次投票无效，当场重新投；说错了有效无效的，当场改正',
    by: ['ValidityDeclared'],
    until: 'BallotsSealed',
  },
  mistakes: [],
  check: (record) =>
    assembliesIn(record).flatMap(([id, poll]) => {
      const recovered = ballotsRecovered(poll);
      const closing = closingOf(poll);
      const declared = poll.ValidityDeclared.at(-1);
      if (recovered === undefined || closing === undefined || declared === undefined) return [];
      const isValid = recovered <= closing.voters;
      if (declared.valid === isValid) return [];
      const says = isValid
        ? text`收回 ${recovered} 张，投票的 ${closing.voters} 人，没有多出来，却宣布无效`
        : text`投票的 ${closing.voters} 人，收回 ${recovered} 张，多出来了，却宣布有效`;
      return [{ because: [closing.seq, declared.seq], about: [id], says }];
    }),
});
