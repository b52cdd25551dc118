import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { listMotions, type Motion } from './motion-names.ts';
import { meetingsOf } from './meetings.ts';

export const vrmNodelegate = defineRule({
  id: 'vrm-nodelegate',
  title: '规定不得授权的事，村民代表会议不能代村民会议决定',
  uses: ['notDelegable'],
  consequence: 'curable',
  remedy: { says: '代表会议的决定不作数，把这件事提交村民会议讨论决定', by: ['MeetingCalled', 'MotionVoted'] },
  mistakes: [],
  check(record, { notDelegable }) {
    const barred: readonly Motion[] = notDelegable;
    return meetingsOf(record, 'representatives').flatMap(({ id, votes }): Breach[] => {
      const wrong = votes.filter(({ matter, passed }) => passed && barred.includes(matter));
      if (wrong.length === 0) return [];
      return [
        {
          because: wrong.map(({ seq }) => seq),
          about: [id],
          says: [...text`${id} 决定了`, `${listMotions(wrong.map(({ matter }) => matter))}，这要由村民会议定`],
        },
      ];
    });
  },
});
