import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const vecSelected = defineRule({
  id: 'vec-selected',
  title: '选委会由村民会议、村民代表会议或者各村民小组会议推选',
  uses: ['committeeChosenBy'],
  consequence: 'curable',
  remedy: {
    says: '指定的名单作废，由村委会召集会议推选；指定的人经手过的事，由新的选委会复核',
    by: ['CommitteeSelected'],
    until: 'PollOpened',
  },
  mistakes: ['M010'],
  check({ CommitteeSelected }, { committeeChosenBy }) {
    const committee = CommitteeSelected.at(-1);
    const allowed: readonly string[] = committeeChosenBy;
    if (committee?.by === undefined || allowed.includes(committee.by)) return [];
    return [
      {
        because: [committee.seq],
        about: committee.members,
        says: text`选委会不是由村民会议、村民代表会议或者各村民小组会议推选的`,
      },
    ];
  },
});
