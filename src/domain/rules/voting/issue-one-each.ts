import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn, holderAt } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const issueOneEach = defineRule({
  id: 'issue-one-each',
  title: '选票只发给登记参加选举的村民，每人一张',
  uses: ['oneBallotEach'],
  consequence: 'ballot-void',
  remedy: { says: '还没有投进票箱的，当场收回多发的票并登记', by: ['BallotsIssued'], until: 'PollClosed' },
  mistakes: ['M076'],
  check(record) {
    const roll = rollOf(record);
    return electionsIn(record).flatMap(([id, poll]) => surplusIn(id, poll, roll));
  },
});

/** 逐次看发票登记；一个人只说一次。没有委托就替别人领的，由那条规则说。 */
function surplusIn(id: PollId, poll: PollRecord, roll: ReadonlySet<PersonId> | undefined): readonly Breach[] {
  const holderOf = holderAt(poll);
  const served = new Set<PersonId>();
  const breaches = new Map<PersonId, Breach>();
  for (const issue of poll.BallotsIssued) {
    if (isPlain(issue, served, roll)) {
      served.add(issue.to);
      continue;
    }
    const entitled = [...new Set(issue.for)].filter(
      (person) => person === issue.to || holderOf(person, issue.seq) === issue.to,
    );
    for (const breach of surplusOf(id, issue, { entitled, served, roll })) {
      const [person] = breach.about;
      if (!breaches.has(person)) breaches.set(person, breach);
    }
    for (const person of entitled) served.add(person);
  }
  return [...breaches.values()];
}

/** 最平常的一次：登记过的人，头一回来，领自己的一张。一天里绝大多数是这样，不必细看。 */
function isPlain(
  { to, for: people, papers }: Recorded<'BallotsIssued'>,
  served: ReadonlySet<PersonId>,
  roll: ReadonlySet<PersonId> | undefined,
): boolean {
  return papers <= 1 && people.length === 1 && people[0] === to && !served.has(to) && roll?.has(to) !== false;
}

interface Desk {
  /** 领票人这一次有权领的：他自己，加上委托过他的人 */
  readonly entitled: readonly PersonId[];
  /** 已经发过票的人 */
  readonly served: ReadonlySet<PersonId>;
  readonly roll: ReadonlySet<PersonId> | undefined;
}

type PersonalBreach = Breach & { readonly about: readonly [PersonId, PollId] };

function surplusOf(id: PollId, issue: Recorded<'BallotsIssued'>, { entitled, served, roll }: Desk): readonly PersonalBreach[] {
  const { to, papers, seq } = issue;
  const people = new Set(issue.for).size;
  const stranger = entitled.includes(to) && roll !== undefined && !roll.has(to);
  const because = [seq];
  return [
    ...(stranger ? [{ because, about: [to, id], says: text`${to} 没有登记参加选举，却领到了票` } as const] : []),
    ...entitled
      .filter((person) => served.has(person))
      .map((person) => ({ because, about: [person, id], says: text`${person} 的票已经发过，又发了一次` }) as const),
    ...(papers > people
      ? [{ because, about: [to, id], says: text`${to} 替 ${people} 人领票，发了 ${papers} 张` } as const]
      : []),
  ];
}
