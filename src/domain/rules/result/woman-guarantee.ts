import { declarationsIn, postResults, readingOf } from '../../engine/declarations.ts';
import { resultParams, type ResultLaw } from '../../engine/decide-result.ts';
import { electionsIn, seatsFor, womenSeatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { roundsIn, standingIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { kindOf, posts, type PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const womanGuarantee = defineRule({
  id: 'woman-guarantee',
  title: '村委会成员里应当有妇女：够票的先当选，都不够票的留一个名额另选妇女',
  uses: ['womanMember'],
  mayUse: resultParams,
  consequence: 'curable',
  remedy: {
    says: '更正宣布：够票的妇女里得票最多的先当选委员；没有妇女够票的，留一个委员名额另行选举妇女，不能硬塞',
    by: ['DeclarationWithdrawn', 'ElectedDeclared', 'SeatsFixed'],
  },
  mistakes: ['M115', 'M116'],
  check(record, law) {
    return [
      ...electionsIn(record).flatMap(([id]) => displaced(record, id, law)),
      ...roundsIn(record)
        .filter(isWhole)
        .flatMap((round) =>
          law.womanMember === 'first-among-members' || law.womanMember === 'separate-seat'
            ? unreserved(record, round, law)
            : withoutWoman(record, round),
        ),
      ...(law.womanMember === 'post-fixed-beforehand' ? roundsIn(record).filter(isWhole).flatMap(unfixed) : []),
      ...(law.womanMember === 'separate-seat' ? roundsIn(record).filter(isWhole).flatMap(unlisted) : []),
    ];
  },
});

/** 补选只补空缺，全体里有没有妇女要连同在任的看。 */
function isWhole([base]: Round): boolean {
  return base !== undefined && kindOf(base[0]) !== 'by-election';
}

/** 该给妇女的名额给了票多的男子 */
function displaced(record: ElectionRecord, id: PollId, law: ResultLaw): Breach[] {
  return declarationsIn(record, id, law).flatMap(({ verdict, declared: { person, post, seq } }): Breach[] => {
    if (verdict !== 'displaced') return [];
    const says = text`没有妇女当选，${person} 占了应当留给妇女的${post}名额`;
    return [{ because: [seq], about: [person, post, id], says, falls: { what: 'seat', which: person } }];
  });
}

/** 留出来另选妇女的名额，另行选举时没有单列。 */
function unreserved(record: ElectionRecord, round: Round, law: ResultLaw): Breach[] {
  const [base, ...later] = round;
  const reading = base && readingOf(record, base[0], law);
  if (base === undefined || reading === undefined) return [];
  const isReserved = postResults(reading, 'member').every(({ womanSeats }) => womanSeats > 0);
  const [id, next] = later.find(([each]) => kindOf(each) === 'supplementary') ?? base;
  const fixed = next.SeatsFixed.at(-1);
  const before = standingIn(
    round.slice(
      0,
      round.findIndex(([each]) => each === id),
    ),
  );
  if (id === base[0] || fixed === undefined || !isReserved || seatsFor(next, 'member') === 0) return [];
  if (womenSeatsFor(next, 'member') > 0 || before.some(({ person }) => reading.tally.isWoman(person))) return [];
  return [{ because: [fixed.seq], about: [id], says: text`${id}没有单列一个委员名额另选妇女` }];
}

/** 妇女任什么职位要会议事先定好的：定名额的时候没有单列给妇女的职位。 */
function unfixed([base]: Round): Breach[] {
  const fixed = base?.[1].SeatsFixed.at(-1);
  if (base === undefined || fixed === undefined || fixed.seats.some(({ forWoman }) => forWoman)) return [];
  return [
    {
      because: [fixed.seq],
      about: [base[0]],
      says: text`定名额的时候，没有定妇女成员担任什么职位`,
    },
  ];
}

/** 选票上要单列妇女委员职位的：开始投票以前定的名额里，没有单列给妇女的委员。 */
function unlisted([base]: Round): Breach[] {
  const fixed = base?.[1].SeatsFixed.at(-1);
  if (base === undefined || fixed === undefined) return [];
  if (fixed.seats.some(({ post, forWoman }) => post === 'member' && forWoman)) return [];
  return [{ because: [fixed.seq], about: [base[0]], says: text`定名额的时候，没有给妇女单列一个委员职位` }];
}

/** 只写应当有妇女、没有写怎样保证的：名额都选满了，没有一名妇女。 */
function withoutWoman({ people }: ElectionRecord, round: Round): Breach[] {
  const [base] = round;
  const announced = lastAnnounced(round);
  if (base === undefined || announced === undefined) return [];
  const elected = standingIn(round);
  const isFull = posts.every((post) => seatsFor(base[1], post) <= elected.filter((each) => each.post === post).length);
  const hasWoman = elected.some(({ person }) => people.get(person)?.sex === 'female');
  if (elected.length === 0 || !isFull || hasWoman || elected.some(({ person }) => !people.has(person))) return [];
  return [
    {
      because: [announced],
      about: [base[0]],
      says: text`名额都选满了，当选的人里没有妇女`,
      doubt: '国法只写村民委员会成员里应当有妇女，没有写怎样保证、没有妇女的怎么办',
    },
  ];
}

function lastAnnounced(round: readonly (readonly [PollId, PollRecord])[]): number | undefined {
  return round.flatMap(([, { ResultAnnounced }]) => ResultAnnounced.map(({ seq }) => seq)).at(-1);
}
