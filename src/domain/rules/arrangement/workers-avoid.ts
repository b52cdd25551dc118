import { allCandidates, electionsIn, workersOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { isNear } from '../../engine/tally-of.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId, PollId, Seq } from '../../terms/ids.ts';
import type { WorkerRole } from '../../terms/poll-worker.ts';
import { text, type Text } from '../../terms/text.ts';

type Avoid = ParamValues<'workersAvoid'>['workersAvoid'];

/** 一个人做的事：名单上的岗位，加上实际护送过票箱、看守过票箱的。 */
interface Duties {
  readonly person: PersonId;
  readonly roles: readonly WorkerRole[];
  readonly because: readonly Seq[];
}

export const workersAvoid = defineRule({
  id: 'workers-avoid',
  title: '候选人和他的近亲属不得担任规定的选举工作',
  uses: ['workersAvoid'],
  consequence: 'curable',
  remedy: {
    says: '当场换人并公布；他经手数过的票要重新清点',
    by: ['WorkerReplaced', 'WorkersChosen'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M056'],
  check(record, { workersAvoid: avoid }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const candidates = allCandidates(poll);
      return dutiesIn(poll).flatMap((duties) => conflictOf({ record, id, candidates, avoid }, duties));
    });
  },
});

interface Setting {
  readonly record: ElectionRecord;
  readonly id: PollId;
  readonly candidates: ReadonlySet<PersonId>;
  readonly avoid: Avoid;
}

function conflictOf({ record, id, candidates, avoid }: Setting, { person, roles, because }: Duties): Breach[] {
  const does = (banned: readonly WorkerRole[]) => roles.some((role) => banned.includes(role));
  const found = (says: Text, doubt?: string): Breach[] => [
    { because, about: [person, id], says, ...(doubt !== undefined && { doubt }) },
  ];
  if (candidates.has(person)) {
    if (does(avoid.candidates)) return found(text`候选人 ${person} 参与了投票的组织工作`);
    if (!does(avoid.kin)) return [];
    return found(text`候选人 ${person} 自己担任监票、计票一类工作`, '条文只写了候选人的近亲属，没有写候选人本人');
  }
  const candidate = [...candidates].find((each) => isNear(record, avoid.circle, person, each));
  if (candidate === undefined) return [];
  if (does(avoid.kin)) return found(text`${person} 是候选人 ${candidate} 的近亲属，担任了监票、计票一类工作`);
  if (avoid.kinElsewhere !== 'open') return [];
  return found(
    text`${person} 是候选人 ${candidate} 的近亲属，担任了别的选举工作`,
    '条文列了几种岗位，后面写「等工作人员」，别的岗位算不算在内，字面两可',
  );
}

function dutiesIn(poll: PollRecord): readonly Duties[] {
  const listed = poll.WorkersChosen.at(-1)?.seq;
  const done = [
    ...workersOf(poll).map(({ person, role }) => ({ person, role, seq: listed ?? 0 })),
    ...poll.MobileBoxSent.flatMap(({ carriers, seq }) => carriers.map((person) => ({ person, role: 'carrier', seq }) as const)),
    ...poll.VotingSuspended.flatMap(({ guards, seq }) => guards.map((person) => ({ person, role: 'steward', seq }) as const)),
  ];
  return [...new Set(done.map(({ person }) => person))].map((person) => {
    const own = done.filter((each) => each.person === person);
    return { person, roles: own.map(({ role }) => role), because: [...new Set(own.map(({ seq }) => seq))] };
  });
}
