import { turnoutApplies } from '../../engine/decide-result.ts';
import { leastFor, reaches } from '../../engine/majority.ts';
import { closingOf, declaredIn, electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { registeredCount } from '../../engine/roll.ts';
import { ballotsRecovered } from '../../engine/tally.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const turnoutRule = defineRule({
  id: 'turnout',
  title: '投票的人没有超过登记人数的一半，选举无效',
  uses: ['turnout'],
  consequence: 'election-void',
  remedy: { says: '当场宣布这次选举无效，另定日子重新选举', by: ['ValidityDeclared'] },
  mistakes: ['M083'],
  check(record, { turnout }) {
    const registered = registeredCount(record);
    if (registered === undefined) return [];
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const recovered = ballotsRecovered(poll);
      const validity = poll.ValidityDeclared.at(-1);
      const taken = [...(validity?.valid ? [validity] : []), ...declaredIn(poll)];
      const applies = turnoutApplies(kindOf(id));
      if (recovered === undefined || applies === 'no' || taken.length === 0) return [];
      if (reaches(turnout, recovered, registered)) return [];
      const voters = closingOf(poll)?.voters;
      const doubt =
        applies === 'open'
          ? '另行选举要不要过半数登记村民投票，条文没有另写'
          : voters !== undefined && reaches(turnout, voters, registered)
            ? '参加投票的人过了半数，收回的票没有过半数；条文没有写投票人数取哪个数'
            : undefined;
      return [
        {
          because: taken.map(({ seq }) => seq),
          about: [id],
          says: text`登记 ${registered} 人，收回选票 ${recovered} 张，至少要 ${leastFor(turnout, registered)} 张，不能当作有效`,
          ...(doubt !== undefined && { doubt }),
        },
      ];
    });
  },
});
