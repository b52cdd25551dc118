import { lastDayBefore, lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { votingDayOf } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { nominatedPolls } from './nominations.ts';

type Withdrawal = Recorded<'CandidateWithdrew'>;

export const nomWithdraw = defineRule({
  id: 'nom-withdraw',
  title: '候选人放弃要书面提出，写了期限的在期限以内',
  uses: ['withdrawal'],
  consequence: 'curable',
  remedy: { says: '请本人补一份书面的，写明日期；补不来的仍是候选人', until: 'PollOpened' },
  mistakes: [],
  check(record, { withdrawal: { within, daysBefore } }) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const day = votingDayOf(record, id);
      const latest = new Map(poll.CandidateWithdrew.map((each) => [each.person, each]));
      return [...latest.values()].flatMap((withdrawal): Breach[] => {
        const { person, seq, written } = withdrawal;
        const facts = { because: [seq], about: [person, id] };
        if (written === false) return [{ ...facts, says: text`${person} 只口头说放弃候选，没有书面，就不算候选人了` }];
        if (daysBefore !== undefined && day !== undefined && withdrawal.on > lastDayBefore(day, daysBefore)) {
          const says = text`${person} 在投票日 ${day - withdrawal.on} 天前才提出放弃，应当不少于 ${daysBefore} 天`;
          return [{ ...facts, says, doubt: '办法要求至迟几日前书面提出，没有写过了期限还收不收' }];
        }
        const since = candidateSince(poll, withdrawal);
        if (within === null || since === undefined || withdrawal.on <= lastDayWithin(since, within)) return [];
        const says = text`${person} 在候选人确定后第 ${withdrawal.on - since} 日才提出放弃，应当在 ${within} 日以内`;
        return [{ ...facts, says, doubt: '办法要求几日以内书面提出，没有写过了期限还收不收' }];
      });
    });
  },
});

/** 哪天成为候选人：最早写上他的正式名单，或者补上的那天。 */
function candidateSince({ FormalListPublished, CandidateAdded }: PollRecord, { person, seq }: Withdrawal): number | undefined {
  const listed = FormalListPublished.find(({ candidates }) => candidates.some((each) => each.person === person));
  const added = lastOf(CandidateAdded, (each) => each.person === person && each.seq < seq);
  return added?.on ?? listed?.on;
}
