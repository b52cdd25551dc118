import { leastFor, reaches } from '../../engine/majority.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { registeredCount } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { ballotsRecovered } from '../../engine/tally.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { recallPolls, votesAgainst } from './demands.ts';

type Pass = ParamValues<'recallPass'>['recallPass'];

export const recallPass = defineRule({
  id: 'recall-pass',
  title: '登记的村民过半数投票，投票的人过半数同意，罢免才通过',
  uses: ['recallPass'],
  consequence: 'curable',
  remedy: { says: '照票数更正宣布：没有通过的，他继续任职；通过了的，自通过那天起终止职务', by: ['RecallDeclared'] },
  mistakes: [],
  check: (record, { recallPass: law }) => recallPolls(record).flatMap(([id, poll]) => declaredWrongly(record, id, poll, law)),
});

function declaredWrongly(record: ElectionRecord, id: PollId, poll: PollRecord, { turnout, approval }: Pass): readonly Breach[] {
  const registered = registeredCount(record);
  const ballots = ballotsRecovered(poll);
  const declared = poll.RecallDeclared.at(-1);
  if (registered === undefined || ballots === undefined || declared === undefined) return [];
  const { person, passed, seq } = declared;
  const facts = { because: [seq], about: [person, id] };
  const agreed = votesAgainst(poll, person);
  const isHeld = reaches(turnout, ballots, registered);
  if (passed && !isHeld) {
    const says = text`登记 ${registered} 人，收回 ${ballots} 张票，至少要 ${leastFor(turnout, registered)} 张，却宣布罢免 ${person} 通过`;
    return [{ ...facts, says, falls: { what: 'election', which: id } }];
  }
  if (passed === (isHeld && reaches(approval, agreed, ballots))) return [];
  const says = passed
    ? text`收回 ${ballots} 张票，${agreed} 张同意罢免 ${person}，没有过半数，却宣布通过`
    : text`收回 ${ballots} 张票，${agreed} 张同意罢免 ${person}，过了半数，却宣布没有通过`;
  return [{ ...facts, says, falls: { what: 'step', which: id } }];
}
