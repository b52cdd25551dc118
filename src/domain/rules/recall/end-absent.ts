import type { Recorded } from '../../engine/events/index.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text, type Text } from '../../terms/text.ts';
import { fallOf, rulingsIn } from './rulings.ts';

type Ruling = Recorded<'OfficeRuled'>;

export const endAbsent = defineRule({
  id: 'end-absent',
  title: '长期不履行职责的，满了规定的月数、经规定的程序才算离任',
  uses: ['longAbsence'],
  consequence: 'curable',
  remedy: { says: '查清他连续几个月没有履职、有没有正当理由；要会议认定的，提交会议', by: ['OfficeRuled', 'MotionVoted'] },
  mistakes: [],
  check: (record, { longAbsence }) => {
    if (!covers(record, 'recall')) return [];
    return rulingsIn(record).flatMap((ruled): Breach[] => {
      const says = whyWrong(record, ruled, longAbsence);
      if (says === undefined) return [];
      return [{ because: [ruled.seq], about: [ruled.person], says, falls: { what: 'step', which: ruled.person } }];
    });
  },
});

function whyWrong(
  record: ElectionRecord,
  { person, outcome, ground, seq }: Ruling,
  { months, by }: ParamValues<'longAbsence'>['longAbsence'],
): Text | undefined {
  if (outcome !== 'ends' || ground !== 'absent') return undefined;
  const absence = fallOf(record, person, 'absent');
  const lasted = absence?.months ?? 0;
  if (absence === undefined || lasted < months) return text`${person} 没有履职 ${lasted} 个月，不满 ${months} 个月，就算离任了`;
  if (absence.excused === true) return text`${person} 不到岗有正当理由，就算离任了`;
  const isVoted = record.MotionVoted.some(
    (vote) => vote.matter === 'absence' && vote.person === person && vote.passed && vote.seq < seq,
  );
  return by === 'meeting' && !isVoted ? text`${person} 长期不履行职责，没有经会议认定就算离任了` : undefined;
}
