import { defineRule } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { bodyOf } from '../preparation/meetings.ts';

export const vecMethod = defineRule({
  id: 'vec-method',
  title: '选委会几个人、怎样推选，先由村民会议或者村民代表会议定',
  uses: ['selectionMethod'],
  consequence: 'curable',
  remedy: { says: '把名额和推选方式提交会议表决，与推选的结果一并确认；会上不同意的重新推选', by: ['MotionVoted'] },
  mistakes: [],
  check(record) {
    const selected = record.CommitteeSelected[0];
    if (selected === undefined || !covers(record, 'preparation')) return [];
    const passed = record.MotionVoted.find(({ matter, passed: isPassed, meeting }) => {
      const body = bodyOf(record, meeting);
      return (
        matter === 'committee-size' && isPassed && (body === undefined || body === 'villagers' || body === 'representatives')
      );
    });
    if (passed !== undefined && passed.seq < selected.seq) return [];
    return [
      {
        because: [selected.seq, ...(passed === undefined ? [] : [passed.seq])],
        about: [],
        says: text`选委会的名额和推选方式没有先由村民会议或者村民代表会议定，就推选了`,
        duty: { what: 'MotionVoted', due: selected.on, overtaken: true, ...(passed && { done: passed.on }) },
      },
    ];
  },
});
