import { openingOf, pollOf } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { bodyOf } from '../preparation/meetings.ts';

export const vecMethodPass = defineRule({
  id: 'vec-method-pass',
  title: '选举办法、实施方案由选委会拟定，提交村民会议或者村民代表会议决定',
  uses: ['electionMethod'],
  consequence: 'curable',
  remedy: {
    says: '把办法提交会议表决、公布；没有通过以前照它做的事，会上一并确认或者重做',
    by: ['MotionVoted'],
    until: 'PollOpened',
  },
  mistakes: ['M006'],
  check(record) {
    const passed = record.MotionVoted.find(({ matter, passed, meeting }) => {
      const body = bodyOf(record, meeting);
      return matter === 'election-method' && passed && body !== 'party' && body !== 'joint' && body !== 'groups';
    });
    const opening = openingOf(pollOf(record, 'first#1'));
    const isLate = (event: { readonly seq: number } | undefined) =>
      event !== undefined && (passed === undefined || passed.seq > event.seq);
    const due = [record.NominationMade[0], opening].find(isLate);
    if (due === undefined) return [];
    return [
      {
        because: [due.seq, ...(passed === undefined ? [] : [passed.seq])],
        about: [],
        says: text`选举办法没有经村民会议或者村民代表会议通过，就照着办了`,
        duty: { what: 'MotionVoted', due: due.on, overtaken: true, ...(passed && { done: passed.on }) },
        ...(!isLate(opening) && {
          doubt: '条文没有写什么时候以前通过；提名就要照办法来，所以提名以前就该通过，这是本软件的读法',
        }),
      },
    ];
  },
});
