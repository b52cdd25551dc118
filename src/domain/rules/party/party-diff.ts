import { marginOf } from '../../engine/majority.ts';
import { assembliesIn } from '../../engine/party-branch.ts';
import { candidatesFor, postsOf } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const partyDiff = defineRule({
  id: 'party-diff',
  title: '支部委员差额选举，候选人比应选的多百分之二十',
  uses: ['partyMargin'],
  consequence: 'curable',
  remedy: {
    says: '补足候选人，经推荐、考察以后重新公布名单',
    by: ['FormalListPublished', 'CandidateAdded'],
    until: 'PollOpened',
  },
  mistakes: ['M137'],
  check: (record, { partyMargin: { percent } }) =>
    assembliesIn(record).flatMap(([id, poll]) => {
      const list = poll.FormalListPublished.at(-1);
      const fixed = poll.SeatsFixed.at(-1);
      if (list === undefined || fixed === undefined) return [];
      return postsOf(poll).flatMap((post) => {
        const seats = fixed.seats.reduce((total, seat) => (seat.post === post ? total + seat.count : total), 0);
        const candidates = candidatesFor(poll, post).length;
        const least = seats + marginOf(percent, seats);
        if (candidates >= least) return [];
        return [
          {
            because: [fixed.seq, list.seq],
            about: [id, post],
            says: text`应选 ${seats} 名，候选人 ${candidates} 名，至少要 ${least} 名`,
          },
        ];
      });
    }),
});
