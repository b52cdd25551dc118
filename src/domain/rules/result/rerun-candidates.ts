import { candidatesFor, postsOf, seatsFor, womenSeatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { roundsIn, standingIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { votesFor } from '../../engine/tally.ts';
import { isNear } from '../../engine/tally-of.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { kindOf, posts, type PersonId, type PollId, type Post, type Seq } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';

type Margin = ParamValues<'supplementaryCandidates'>['supplementaryCandidates']['margin'];
type Law = ParamValues<'supplementaryCandidates'> & Partial<ParamValues<'margins' | 'relatives' | 'candidateBars'>>;

export const rerunCandidates = defineRule({
  id: 'rerun-candidates',
  title: '另行选举的候选人，从第一次没有当选的人里照得票多少取',
  uses: ['supplementaryCandidates'],
  mayUse: ['margins', 'relatives', 'candidateBars'],
  consequence: 'curable',
  remedy: { says: '照第一次投票的得票次序和差额数重新公布候选人名单', by: ['FormalListPublished'], until: 'PollOpened' },
  mistakes: ['M110'],
  check(record, law) {
    return roundsIn(record).flatMap((round) => {
      const [base, ...later] = round;
      const [called] = later.filter(([id]) => kindOf(id) === 'supplementary');
      const list = called?.[1].FormalListPublished.at(-1);
      if (base === undefined || called === undefined || list === undefined || base[1].BoxCounted.length === 0) return [];
      const [id, poll] = called;
      const elected = new Set(standingIn(round.slice(0, round.indexOf(called))).map(({ person }) => person));
      return postsOf(poll).flatMap((post): Breach[] => {
        const field = { record, base: base[1], poll, post, elected, id, seq: list.seq };
        return [...strangers(field, law), ...skipped(field, round, law), ...wrongNumber(field, law)].slice(0, 1);
      });
    });
  },
});

interface Field {
  readonly record: ElectionRecord;
  readonly base: PollRecord;
  readonly poll: PollRecord;
  readonly post: Post;
  readonly elected: ReadonlySet<PersonId>;
  readonly id: PollId;
  readonly seq: Seq;
}

function breachIn({ id, post, seq }: Field, says: Text, doubt?: string): Breach[] {
  return [{ because: [seq], about: [post, id], says, ...(doubt !== undefined && { doubt }) }];
}

/** 第一次没有票的、已经当选的人；从别的职务上来的，条文没有写只取同类职务的，两可。 */
function strangers(field: Field, { supplementaryCandidates }: Law): Breach[] {
  const { base, poll, post, elected } = field;
  const listed = candidatesFor(poll, post);
  const hasVotes = (person: PersonId, at: readonly Post[]) => at.some((each) => (votesFor(base, each).get(person) ?? 0) > 0);
  const stranger = listed.find((person) => elected.has(person) || !hasVotes(person, posts));
  if (stranger !== undefined) return breachIn(field, text`${stranger} 不是第一次投票里没有当选的人，列为${post}候选人`);
  const other = listed.find((person) => !hasVotes(person, [post]));
  if (other === undefined) return [];
  const says = text`${other} 第一次竞选的不是${post}，列为${post}候选人`;
  const isOpen = supplementaryCandidates.from === 'not-regulated';
  return breachIn(field, says, isOpen ? '条文写的是第一次没有当选的人，没有写是不是只从同一职务里取' : undefined);
}

/** 跳过了票更多的人；单列给妇女的名额可以跳过男子，书面放弃的、审查没有通过的、有不得作候选人情形的、与当选的人是近亲属的不算跳过。 */
function skipped(field: Field, round: Round, law: Law): Breach[] {
  const { record, base, poll, post, elected } = field;
  const votes = votesFor(base, post);
  const listed = candidatesFor(poll, post).filter((person) => votes.has(person));
  const gone = new Set([
    ...round.flatMap(([, each]) => [...each.CandidateWithdrew, ...each.ElectedWithdrew]).map(({ person }) => person),
    ...round.flatMap(([, each]) => each.WinnerReviewed.flatMap(({ person, passed }) => (passed ? [] : person))),
  ]);
  const isKin = (person: PersonId) => [...elected].some((each) => isNear(record, law.relatives?.circle ?? [], each, person));
  const isWoman = (person: PersonId) => record.people.get(person)?.sex === 'female';
  const women = womenSeatsFor(poll, post);
  if (women > 0 && women === seatsFor(poll, post)) {
    const man = listed.find((person) => record.people.get(person)?.sex === 'male');
    if (man !== undefined) return breachIn(field, text`${post}的名额是另选妇女的，${man} 不是妇女，列为候选人`);
  }
  const isSkipped = (person: PersonId, got: number) =>
    got > 0 &&
    !listed.includes(person) &&
    !elected.has(person) &&
    !gone.has(person) &&
    !isKin(person) &&
    mayStand(record, person, law) &&
    listed.some((low) => (votes.get(low) ?? 0) < got && !(women > 0 && isWoman(low) && !isWoman(person)));
  const better = [...votes].find(([person, got]) => isSkipped(person, got));
  return better ? breachIn(field, text`${better[0]} 第一次竞选${post}得 ${better[1]} 票，比列上的人多，没有列为候选人`) : [];
}

/** 没有不得作候选人的情形 */
function mayStand({ people }: ElectionRecord, person: PersonId, { candidateBars = [] }: Law): boolean {
  const bar = people.get(person)?.bar;
  return bar === undefined || !candidateBars.includes(bar);
}

/** 差额至少、至多几人；只写差额、没有写几人的，多一人以上都行。 */
function rangeFor(
  margin: Margin,
  before: number,
  byLaw: ParamValues<'margins'>['margins'][Post] | undefined,
): { readonly least: number; readonly most: number } | undefined {
  if (margin === 'by-margins') return byLaw;
  return margin === 'some' ? { least: 1, most: Number.MAX_SAFE_INTEGER } : { least: before, most: before };
}

/** 差额数不对；末位票数相等的一并列入不算多，没有那么多人可列不算少。单列妇女名额的不数。 */
function wrongNumber(field: Field, law: Law): Breach[] {
  const { supplementaryCandidates, margins } = law;
  const { margin } = supplementaryCandidates;
  const { record, base, poll, post, elected } = field;
  if (margin === 'not-regulated' || womenSeatsFor(poll, post) > 0) return [];
  const before = candidatesFor(base, post).length - seatsFor(base, post);
  const range = rangeFor(margin, before, margins?.[post]);
  if (range === undefined || before <= 0) return [];
  const votes = votesFor(base, post);
  const listed = candidatesFor(poll, post);
  const lowest = listed.reduce((least, person) => Math.min(least, votes.get(person) ?? 0), Number.MAX_SAFE_INTEGER);
  const above = listed.filter((person) => (votes.get(person) ?? 0) > lowest).length;
  const available = [...votes].filter(
    ([person, got]) => got > 0 && !elected.has(person) && mayStand(record, person, law),
  ).length;
  const seats = seatsFor(poll, post);
  const isRight = listed.length >= Math.min(seats + range.least, available) && above < seats + range.most;
  const says = text`${post}应选 ${seats} 名，列了 ${listed.length} 名候选人，与差额数不合`;
  return isRight ? [] : breachIn(field, says);
}
