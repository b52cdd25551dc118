import { declarationsIn, postResults, readingOf } from '../../engine/declarations.ts';
import { resultParams, type ResultLaw } from '../../engine/decide-result.ts';
import { candidatesFor, electionsIn, openingOf, postsOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { revotesAfter, roundOf } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { isNear } from '../../engine/tally-of.ts';
import { kindOf, type PersonId, type PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const electedTie = defineRule({
  id: 'elected-tie',
  title: '票数相等、定不下来的，就这几个人再投一次，不抓阄，不由谁来定',
  uses: ['tieBreak'],
  mayUse: resultParams,
  consequence: 'seat-void',
  remedy: {
    says: '更正宣布，只就票数相等的几个人再投一次，得票多的当选',
    by: ['DeclarationWithdrawn', 'TieResolved', 'FormalListPublished'],
  },
  mistakes: ['M113'],
  check(record, law) {
    return electionsIn(record).flatMap(([id, poll]) => [
      ...wronglyResolved(record, id, poll, law),
      ...unresolved(record, id, poll, law),
      ...revotesAfter(roundOf(record, id), id).flatMap(([revote, revoted]) => [
        ...strangers(record, { id, revote, revoted, law }),
        ...late(poll, revote, revoted, law.tieBreak.when),
      ]),
    ]);
  },
});

/** 抓阄、主任指定、开会决定；近亲属之间由会议定的另有规定，不在这里说。 */
function wronglyResolved(record: ElectionRecord, id: PollId, poll: PollRecord, { relatives }: ResultLaw): Breach[] {
  const areKin = ([a, b]: readonly PersonId[]) =>
    a !== undefined && b !== undefined && isNear(record, relatives?.circle ?? [], a, b);
  return poll.TieResolved.flatMap(({ post, among, by, seq }): Breach[] => {
    const isWrong = by === 'lot' || by === 'chair' || (by === 'meeting' && !areKin(among));
    if (!isWrong) return [];
    const how = { lot: '抓阄定的', chair: '由主任指定的', meeting: '由会议决定的' }[by];
    return [{ because: [seq], about: [post, id], says: [{ ref: post }, `票数相等，是${how}`] }];
  });
}

/** 平票没有再投就宣布了；再投了，宣布的却不是票多的。抓阄之类已经说过的不再说。 */
function unresolved(record: ElectionRecord, id: PollId, poll: PollRecord, law: ResultLaw): Breach[] {
  const isRevote = kindOf(id) === 'revote';
  return declarationsIn(record, id, law).flatMap(({ verdict, declared: { person, post, seq } }): Breach[] => {
    const isLoser = isRevote && (verdict === 'outranked' || verdict === 'short');
    if ((verdict !== 'tied' && !isLoser) || poll.TieResolved.some((tie) => tie.post === post)) return [];
    const says = isLoser ? text`${person} 在再次投票里得票不是最多` : text`${person} 与别人票数相等，没有再投一次就宣布当选`;
    return [{ because: [seq], about: [person, post, id], says, falls: { what: 'seat', which: person } }];
  });
}

interface Revoting {
  readonly id: PollId;
  readonly revote: PollId;
  readonly revoted: PollRecord;
  readonly law: ResultLaw;
}

/** 再次投票只在票数相等的人里选；近亲属票数相等再投的也算。 */
function strangers(record: ElectionRecord, { id, revote, revoted, law }: Revoting): Breach[] {
  const reading = readingOf(record, id, law);
  const list = revoted.FormalListPublished.at(-1);
  if (reading === undefined || list === undefined) return [];
  const kin = reading.results.flatMap(({ leaving }) => leaving.flatMap(({ person, stays }) => [person, stays]));
  return postsOf(revoted).flatMap((post): Breach[] => {
    const tied = new Set([...postResults(reading, post).flatMap((result) => result.tied), ...kin]);
    const added = candidatesFor(revoted, post).filter((person) => !tied.has(person));
    if (tied.size === 0 || added.length === 0) return [];
    const says = text`再次投票竞选${post}的人里有 ${added.length} 人不在票数相等的人里`;
    return [{ because: [list.seq], about: [post, revote], says }];
  });
}

type When = ParamValues<'tieBreak'>['tieBreak']['when'];

/** 最晚隔几天再投：当场是当天，当日或者次日是一天。 */
const latest = { 'on-spot': { days: 0, says: '当场' }, 'by-next-day': { days: 1, says: '当日或者次日' } } as const;

function late(poll: PollRecord, revote: PollId, revoted: PollRecord, when: When): Breach[] {
  const [before, after] = [openingOf(poll), openingOf(revoted)];
  if (when === 'not-regulated' || before === undefined || after === undefined) return [];
  if (after.on <= before.on + latest[when].days) return [];
  const says = [`票数相等的应当${latest[when].says}再投，`, ...text`隔了 ${after.on - before.on} 天才投`];
  return [{ because: [after.seq], about: [revote], says, falls: { what: 'step', which: revote } }];
}
