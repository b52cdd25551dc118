import type { ElectionRecord } from '../../engine/record.ts';
import { generalRound, isSeatVoided } from '../../engine/office.ts';
import { standingIn, type Round } from '../../engine/rounds.ts';
import type { ParamName, ParamValues } from '../../profiles/params.ts';
import type { Day, PersonId, Seq } from '../../terms/ids.ts';

/** 几人才算有了村委会：要参看的参数；没有规定的，有一人就算。 */
export const committeeParams = ['unfilledSeats'] as const satisfies readonly ParamName[];
export type CommitteeLaw = Partial<ParamValues<(typeof committeeParams)[number]>>;

/** 新一届村委会：哪天产生、凭哪几件事、现有哪些人；overOn 是各次选举投票都出了结果的那天。 */
export interface NewCommittee {
  readonly on: Day;
  readonly because: readonly Seq[];
  readonly members: ReadonlySet<PersonId>;
  readonly overOn: Day;
}

/**
 * 产生之日：依次看这一轮的各次投票，当选的人合起来够数的那一次公布结果（没有公布的看宣布当选）那天。
 * 整个选举被宣布无效的，等于没有产生。
 */
export function newCommitteeIn(record: ElectionRecord, law: CommitteeLaw): NewCommittee | undefined {
  const round = generalRound(record);
  const standing = standingIn(round);
  const enough = law.unfilledSeats?.enough ?? 1;
  const seated = new Set<PersonId>();
  for (const [id, poll] of round) {
    const declared = standing.filter((each) => each.poll === id);
    for (const { person } of declared) seated.add(person);
    const made = poll.ResultAnnounced[0] ?? declared.at(-1);
    if (made === undefined || seated.size < enough) continue;
    return { on: made.on, because: [made.seq], members: membersIn(record), overOn: overOn(round, made.on) };
  }
  return undefined;
}

/** 现有的成员：当选、站得住、没有被宣布当选无效的；还没有选出来的，是空的。 */
export function membersIn(record: ElectionRecord): ReadonlySet<PersonId> {
  const standing = standingIn(generalRound(record));
  return new Set(standing.filter((each) => !isSeatVoided(record, each)).map(({ person }) => person));
}

function overOn(round: Round, made: Day): Day {
  return Math.max(made, ...round.flatMap(([, { ResultAnnounced }]) => ResultAnnounced[0]?.on ?? []));
}
