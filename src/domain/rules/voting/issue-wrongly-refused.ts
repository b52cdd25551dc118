import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { closingOf, electionsIn, holderAt, openingOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { isSoundProxy, proxyTerms } from '../arrangement/sound-proxy.ts';

type Refused = Recorded<'IssueRefused'>;
type Terms = ParamValues<(typeof proxyTerms)[number]>;

export const issueWronglyRefused = defineRule({
  id: 'issue-wrongly-refused',
  title: '登记参加选举的村民带着证件来领票，不得拒绝',
  uses: ['ballotDue', ...proxyTerms],
  consequence: 'curable',
  remedy: { says: '把他请回来，给他发票', by: ['BallotsIssued'], until: 'PollClosed' },
  mistakes: ['M040'],
  check(record, { ballotDue, ...terms }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      // 登记了的人，说他不在名单上，带没带证件都不对。
      const denied = poll.IssueRefused.filter(
        ({ proof, ground, seq }) =>
          (ground === 'not-on-roll' || ballotDue.on.some((each) => each === proof)) && isVoting(poll, seq),
      );
      const latest = new Map(denied.flatMap((refused) => refused.for.map((person) => [person, refused] as const)));
      return [...latest].flatMap(([person, refused]) => denialOf({ record, id, poll, terms }, person, refused));
    });
  },
});

/** 那一刻正在投票 */
function isVoting(poll: PollRecord, at: number): boolean {
  const opening = openingOf(poll);
  const closing = closingOf(poll);
  return opening !== undefined && opening.seq < at && (closing === undefined || at < closing.seq);
}

interface Setting {
  readonly record: ElectionRecord;
  readonly id: PollId;
  readonly poll: PollRecord;
  readonly terms: Terms;
}

function denialOf({ record, id, poll, terms }: Setting, person: PersonId, refused: Refused): Breach[] {
  const issues = poll.BallotsIssued.filter((issue) => issue.for.includes(person));
  const holderOf = holderAt(poll);
  const isServed = issues.some(({ to, seq }) => seq > refused.seq || to === person || holderOf(person, seq) === to);
  if (isServed || !isEntitled({ record, id, poll, terms }, person, refused)) return [];
  const facts = { because: [refused.seq], about: [person, id], falls: { what: 'person', which: person } } as const;
  if (issues.length === 0) return [{ ...facts, says: text`${person} 登记参加选举，按规定来领票，没有给` }];
  const doubt = '他的票已经被别人冒领，能不能再发一张，条文没有写';
  return [
    {
      ...facts,
      because: [...issues.map(({ seq }) => seq), refused.seq],
      says: text`${person} 自己没有领过票，来领没有给`,
      doubt,
    },
  ];
}

/** 来的是本人，或者来的人拿着他站得住的委托 */
function isEntitled({ record, poll, terms }: Setting, person: PersonId, { to, seq }: Refused): boolean {
  if (person === to) return rollOf(record)?.has(person) ?? false;
  if (holderAt(poll)(person, seq) !== to) return false;
  const proxy = lastOf(poll.ProxyApproved, (each) => each.absentee === person && each.seq < seq);
  return proxy !== undefined && isSoundProxy(record, poll, proxy, terms);
}
