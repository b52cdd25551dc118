import { electionsIn, noticeAtOpening, openingOf } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const voteStart = defineRule({
  id: 'vote-start',
  title: '投票在公布的那天、不早于公布的时间开始',
  uses: ['pollWindow'],
  consequence: 'curable',
  remedy: { says: '停止发票，到公布的时间再开始；已经发出的逐张登记，报乡镇', until: 'PollClosed' },
  mistakes: ['M072'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const opening = openingOf(poll);
      const notice = noticeAtOpening(poll);
      if (opening === undefined || notice === undefined) return [];
      const facts = { because: [notice.seq, opening.seq], about: [id] };
      if (opening.on !== notice.pollingOn) return [{ ...facts, says: text`${id}没有在公布的那天举行` }];
      if (opening.at === undefined || opening.at >= notice.from) return [];
      return [{ ...facts, says: text`${id}比公布的时间早 ${notice.from - opening.at} 分钟开始` }];
    });
  },
});
