import { closingOf, electionsIn, noticeAtOpening, noticeOf } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Minute } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const voteWindow = defineRule({
  id: 'vote-window',
  title: '投票到公布的时间截止，不提前，也不延长',
  uses: ['pollWindow'],
  consequence: 'curable',
  remedy: {
    says: '提前截止的，当众重新开始，补足公布的时间；开了箱就来不及，报乡镇认定',
    by: ['PollReopened'],
    until: 'BoxOpened',
  },
  mistakes: ['M078', 'M079'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const closing = closingOf(poll);
      const notice = noticeAtOpening(poll);
      if (closing?.at === undefined || notice === undefined) return [];
      const facts = { because: [notice.seq, closing.seq], about: [id] };
      if (closing.at < notice.to) {
        return [{ ...facts, says: text`${id}比公布的时间早 ${notice.to - closing.at} 分钟截止` }];
      }
      // 提前截止以后重新开始，为补足时间而晚截止的，不算延长。
      if (closing.at === notice.to || poll.PollReopened.length > 0) return [];
      const doubt = whyOpen(poll, closing.at);
      const says = text`${id}比公布的时间晚 ${closing.at - notice.to} 分钟截止`;
      return [{ ...facts, says, ...(doubt !== undefined && { doubt }) }];
    });
  },
});

/** 延长为什么两可：当场改了公告，或者中间停过。什么也没有，就是不合规定。 */
function whyOpen(poll: PollRecord, closedAt: Minute): string | undefined {
  if ((noticeOf(poll)?.to ?? 0) >= closedAt) return '条文没有允许临时延长，也没有写改了公告能不能延长；稳妥的做法是另定投票日';
  if (poll.VotingSuspended.length > 0) return '中途停过的时间能不能往后补，条文没有写';
  return undefined;
}
