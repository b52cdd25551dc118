import { kindOf, type Day, type PersonId, type Post, type Seq } from '../terms/ids.ts';
import { lastOf } from './collections.ts';
import type { Recorded } from './events/index.ts';
import type { ElectionRecord } from './record.ts';
import { roundsIn, standingIn, type Round } from './rounds.ts';

/** 任职：谁、什么职务，凭哪件事 */
export interface Holding {
  readonly person: PersonId;
  readonly post: Post;
  readonly seq: Seq;
}

/** 离任：谁、哪天、凭哪几件事、怎样离任的 */
export interface Departure {
  readonly person: PersonId;
  readonly on: Day;
  readonly seq: Seq;
  readonly why: 'recalled' | 'resigned' | 'absent' | 'incapable' | 'sentenced' | 'dead' | 'unfit';
}

/** 换届里眼下算数的一轮：最近一轮，除去被宣布无效的投票；补选不是换届，不在内。 */
export function generalRound(record: ElectionRecord): Round {
  const general = roundsIn(record).filter(([base]) => base !== undefined && kindOf(base[0]) !== 'by-election');
  const round = general.at(-1) ?? [];
  const voided = voidedIn(record);
  const [base] = round;
  return base !== undefined && voided.has(base[0]) ? [] : round.filter(([id]) => !voided.has(id));
}

function voidedIn({ PollVoided }: ElectionRecord): ReadonlySet<string> {
  return new Set(PollVoided.flatMap(({ what, of }) => (what === 'election' ? of : [])));
}

/** 这项当选后来被宣布无效 */
export function isSeatVoided({ PollVoided }: ElectionRecord, { person, seq }: Recorded<'ElectedDeclared'>): boolean {
  return PollVoided.some((voided) => voided.what === 'seat' && voided.person === person && voided.seq > seq);
}

/** 任过职的：日志开始时在任的（没有写的看换届选出的），加上补选选出的；同一人以后一次为准，不管离任没有。 */
export function holdingsIn(record: ElectionRecord): readonly Holding[] {
  const known = record.CommitteeInOffice.at(-1);
  const voided = voidedIn(record);
  const elected = roundsIn(record)
    .filter(([base]) => base !== undefined && kindOf(base[0]) === 'by-election' && !voided.has(base[0]))
    .flatMap(standingIn);
  const base = known?.members.map((each) => ({ ...each, seq: known.seq })) ?? standingIn(generalRound(record));
  const all = [...base, ...elected.filter((each) => !isSeatVoided(record, each))];
  return [...new Map(all.map(({ person, post, seq }) => [person, { person, post, seq }])).values()];
}

/** 离任的：罢免通过、会议同意辞职或者认定长期不履职、丧失行为能力、被判刑、去世、连续两次评议不称职。 */
export function departuresIn(record: ElectionRecord): readonly Departure[] {
  const recalled = [...record.polls.values()].flatMap(({ RecallDeclared }) => RecallDeclared.filter(({ passed }) => passed));
  const voted = record.MotionVoted.flatMap(({ matter, passed, person, on, seq }): Departure[] => {
    if (!passed || person === undefined || (matter !== 'resignation' && matter !== 'absence')) return [];
    return [{ person, on, seq, why: matter === 'resignation' ? 'resigned' : 'absent' }];
  });
  const fallen = record.MemberFellOut.flatMap(({ person, how, on, seq }): Departure[] =>
    how === 'detained' || how === 'absent' ? [] : [{ person, on, seq, why: how }],
  );
  return [
    ...recalled.map(({ person, on, seq }): Departure => ({ person, on, seq, why: 'recalled' })),
    ...voted,
    ...fallen,
    ...unfitIn(record, 2),
  ];
}

/** 连续 times 次评议不称职的：到够数的那一次 */
export function unfitIn({ AppraisalHeld }: ElectionRecord, times: number): readonly Departure[] {
  const runs = new Map<PersonId, number>();
  return AppraisalHeld.flatMap(({ person, fit, on, seq }): Departure[] => {
    const run = fit ? 0 : (runs.get(person) ?? 0) + 1;
    runs.set(person, run);
    return run === times ? [{ person, on, seq, why: 'unfit' }] : [];
  });
}

/** 这个人任的什么职 */
export function holdingOf(record: ElectionRecord, person: PersonId): Holding | undefined {
  return lastOf(holdingsIn(record), (each) => each.person === person);
}

/** 到 until 这件事以前还在任的；不写就是眼下。 */
export function sittingIn(record: ElectionRecord, until: Seq = Number.MAX_SAFE_INTEGER): readonly Holding[] {
  const departures = departuresIn(record);
  return holdingsIn(record).filter(
    ({ person, seq }) =>
      seq < until && !departures.some((each) => each.person === person && each.seq > seq && each.seq < until),
  );
}
