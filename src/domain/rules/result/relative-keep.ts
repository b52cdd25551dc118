import { readingOf } from '../../engine/declarations.ts';
import { resultParams, type ResultLaw } from '../../engine/decide-result.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import type { Leaving } from '../../engine/relatives.ts';
import { roundOf, roundsIn, standingIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { isNear } from '../../engine/tally-of.ts';
import type { Relation } from '../../profiles/params.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const relativeKeep = defineRule({
  id: 'relative-keep',
  title: '当选的人之间有近亲属关系，只留一人',
  uses: ['relatives'],
  mayUse: resultParams,
  consequence: 'curable',
  remedy: {
    says: '请其中一人书面声明退出，或者照本地规定的次序只留一人，更正宣布；空出的名额照不足额处理',
    by: ['ElectedWithdrew', 'DeclarationWithdrawn', 'TieResolved'],
  },
  mistakes: ['M117'],
  check(record, law) {
    const { circle } = law.relatives;
    return [
      ...roundsIn(record).flatMap((round) => bothStay(record, round, circle)),
      ...electionsIn(record).flatMap(([id, poll]) => wrongOneStays(record, id, poll, law)),
    ];
  },
});

/** 公布了结果，两个近亲属都在 */
function bothStay(record: ElectionRecord, round: Round, circle: readonly Relation[]): Breach[] {
  const announced = round.flatMap(([id, { ResultAnnounced }]) => (ResultAnnounced.length > 0 ? id : []));
  const standing = [...new Map(standingIn(round).map((each) => [each.person, each])).values()];
  return standing.flatMap((later, at) =>
    standing.slice(0, at).flatMap((earlier): Breach[] => {
      if (!isNear(record, circle, earlier.person, later.person) || !announced.includes(later.poll)) return [];
      return [pair(earlier, later)];
    }),
  );
}

function pair(a: Recorded<'ElectedDeclared'>, b: Recorded<'ElectedDeclared'>): Breach {
  return {
    because: [a.seq, b.seq],
    about: [a.person, b.person, b.poll],
    says: text`${a.person} 与 ${b.person} 是近亲属，两人都当选，没有只留一人`,
  };
}

/** 只留了一人，留的不是照次序该留的人；条文说票数相同要再投或者开会的，没有这样做就留了一人。 */
function wrongOneStays(record: ElectionRecord, id: PollId, poll: PollRecord, law: ResultLaw): Breach[] {
  const reading = readingOf(record, id, law);
  const announced = poll.ResultAnnounced.at(-1);
  if (reading === undefined || announced === undefined) return [];
  const round = roundOf(record, id);
  const standing = new Set(standingIn(round).map(({ person }) => person));
  const [{ leaving }] = reading.results;
  return leaving.flatMap(({ person, stays, by }): Breach[] => {
    // 职务、票数都相同，条文没有写往下怎样定的，留谁都不算错。
    if (
      by === 'open' ||
      standing.has(person) === standing.has(stays) ||
      reading.tally.withdrawn.has(standing.has(person) ? stays : person)
    )
      return [];
    const isOpen = by === 'revote' || by === 'meeting';
    if (isOpen ? isDecided(round, { person, stays, by }) : standing.has(stays)) return [];
    const says = isOpen
      ? text`${person} 与 ${stays} 是近亲属，职务、票数都相同，没有照规定再定就只留了一人`
      : text`${person} 与 ${stays} 是近亲属，照职务和票数应当留 ${stays}`;
    return [{ because: [announced.seq], about: [person, stays, id], says }];
  });
}

/** 两人之间再投过、开会定过 */
function isDecided(round: Round, { person, stays }: Leaving): boolean {
  const both = (people: readonly PersonId[]) => people.includes(person) && people.includes(stays);
  return round.some(
    ([, { TieResolved, FormalListPublished }]) =>
      TieResolved.some(({ among }) => both(among)) ||
      FormalListPublished.slice(-1).some(
        ({ poll, candidates }) => poll.startsWith('revote') && both(candidates.map((each) => each.person)),
      ),
  );
}
