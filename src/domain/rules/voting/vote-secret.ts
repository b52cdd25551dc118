import type { Recorded } from '../../engine/events/index.ts';
import { closingOf, electionsIn } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const voteSecret = defineRule({
  id: 'vote-secret',
  title: '无记名投票：写票时别人不得进写票处、不得代写',
  uses: ['secretVote'],
  consequence: 'curable',
  remedy: {
    says: '把人请出写票处，请投票人自己写；已经被人写了的，收回登记，重新给一张',
    by: ['PersonSentOut'],
    until: 'PollClosed',
  },
  mistakes: ['M074', 'M075'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const entered = new Map(poll.BoothEntered.map((entry) => [`${entry.voter} ${entry.by}`, entry]));
      return [...entered.values()].flatMap((entry) => intrusionOf(id, poll, entry));
    });
  },
});

/** 没有请他代写，他却进了写票处：写了票的不用再等；没有写的，到截止也没有请出去才算。 */
function intrusionOf(id: PollId, poll: PollRecord, { voter, by, on, seq }: Recorded<'BoothEntered'>): Breach[] {
  const written = poll.BallotWrittenFor.filter((writing) => writing.voter === voter && writing.by === by);
  if (written.some(({ asked }) => asked)) return [];
  const facts = { because: [seq, ...written.map((writing) => writing.seq)], about: [by, voter, id] };
  if (written.length > 0) return [{ ...facts, says: text`${by} 跟进写票处，替 ${voter} 写了票` }];
  const closing = closingOf(poll);
  const isSentOut = poll.PersonSentOut.some((out) => out.person === by && out.seq > seq && (!closing || out.seq < closing.seq));
  if (isSentOut || closing === undefined) return [];
  const duty = { what: 'PersonSentOut', due: on, overtaken: true } as const;
  return [{ ...facts, says: text`${by} 跟着 ${voter} 进了写票处，没有人请他出去`, duty }];
}
