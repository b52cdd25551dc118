import { lastOf } from '../../engine/collections.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { text } from '../../terms/text.ts';
import { meetingsOf } from './meetings.ts';
import { listMotions, type Motion } from './motion-names.ts';

export const importantFirstParty = defineRule({
  id: 'important-first-party',
  title: '要由会议决定的重要事项，先经村党组织研究讨论',
  uses: ['partyFirst'],
  consequence: 'curable',
  remedy: { says: '请村党组织补上研究讨论，再提交会议确认；研究讨论不能代替会议决定', by: ['PartyStudied', 'MotionVoted'] },
  mistakes: [],
  check(record, { partyFirst }) {
    if (!covers(record, 'preparation')) return [];
    const important: readonly Motion[] = partyFirst;
    const meetings = [...meetingsOf(record, 'villagers'), ...meetingsOf(record, 'representatives')];
    return meetings.flatMap(({ id, votes }): Breach[] => {
      const wrong = votes.filter(
        ({ matter, seq }) =>
          important.includes(matter) &&
          lastOf(record.PartyStudied, (studied) => studied.matter === matter && studied.seq < seq) === undefined,
      );
      if (wrong.length === 0) return [];
      const matters = listMotions(wrong.map(({ matter }) => matter));
      return [
        {
          because: wrong.map(({ seq }) => seq),
          about: [id],
          says: [...text`${id} 表决`, `${matters}，事先没有经村党组织研究讨论`],
        },
      ];
    });
  },
});
