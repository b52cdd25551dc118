import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { PersonId, Seq } from '../../terms/ids.ts';

/** 一段任职：因为推选还是补上进来的；退出、另行推选一届就到头。 */
export interface Membership {
  readonly member: PersonId;
  readonly since: Recorded<'CommitteeSelected' | 'CommitteeMemberFilled'>;
  readonly until: Recorded<'CommitteeMemberLeft' | 'CommitteeSelected'> | undefined;
}

/** 选委会里各人的任职，照进来的先后 */
export function membershipsIn(record: ElectionRecord): readonly Membership[] {
  const { CommitteeSelected, CommitteeMemberFilled } = record;
  return CommitteeSelected.flatMap((selected, index) => {
    const next = CommitteeSelected[index + 1];
    const filled = CommitteeMemberFilled.filter(({ seq }) => seq > selected.seq && (next === undefined || seq < next.seq));
    return [
      ...selected.members.map((member) => served(record, { member, since: selected, next })),
      ...filled.map((since) => served(record, { member: since.member, since, next })),
    ];
  });
}

interface Start extends Pick<Membership, 'member' | 'since'> {
  readonly next: Recorded<'CommitteeSelected'> | undefined;
}

function served({ CommitteeMemberLeft }: ElectionRecord, { member, since, next }: Start): Membership {
  const left = CommitteeMemberLeft.find((each) => each.member === member && each.seq > since.seq);
  const until = left !== undefined && (next === undefined || left.seq < next.seq) ? left : next;
  return { member, since, until };
}

/** 到 at 那件事为止还在选委会里的人；不写 at 的，看眼下。 */
export function membersAt(record: ElectionRecord, at?: Seq): readonly Membership[] {
  return membershipsIn(record).filter(({ since, until }) =>
    at === undefined ? until === undefined : since.seq < at && (until === undefined || until.seq > at),
  );
}
