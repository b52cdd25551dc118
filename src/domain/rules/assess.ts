import type { ElectionLog } from '../engine/events/index.ts';
import { phaseOf } from '../engine/events/index.ts';
import { checkpoints } from '../engine/fold.ts';
import { closingOf, openingOf, pollOf } from '../engine/poll-facts.ts';
import type { ElectionRecord } from '../engine/record.ts';
import type { Breach, Consequence, Duty, Falls, Remedy, Rule } from '../engine/rule.ts';
import type { Citation } from '../law/citation.ts';
import { isBeyondDoubt, type Profile } from '../profiles/profile.ts';
import { isPoll, type Day } from '../terms/ids.ts';
import { rules, type RuleId } from './index.ts';
import { reviewed, reviewer, type Review } from './review.ts';
import { sortOf, type Sort } from './three-way-sort.ts';

/** 状态：还能改（open）、哪天改好了（repaired）、来不及改（too-late） */
export type State = { readonly is: 'open' } | { readonly is: 'repaired'; readonly on: Day } | { readonly is: 'too-late' };

/** 发现：breach 站得住；doubt 只提示而不判错，doubt 一栏写为什么。 */
export interface Finding extends Breach {
  readonly rule: RuleId;
  readonly cites: readonly Citation[];
  readonly grade: 'breach' | 'doubt';
  readonly consequence: Consequence;
  /** 三分法：垮的是什么、由谁宣布，还是补得上、只追责 */
  readonly sort: Sort;
  readonly state: State;
}

/**
 * 评判：到 asOf 那天为止有哪些问题。练习、考试、找错、回放、统计都只用它。
 * 日志有过去，所以还列出曾经有、后来改好的；档案只有现在，只列眼下的。
 */
export function assess(subject: ElectionLog | ElectionRecord, profile: Profile, asOf?: Day): readonly Finding[] {
  if (!isLog(subject)) {
    return standing(subject, profile, asOf ?? subject.today, (rule) => reviewed(rule, subject, profile));
  }
  const log = asOf === undefined ? subject : subject.filter((event) => event.on <= asOf);
  const review = reviewer(profile);
  const earlier = new Map<string, Finding>();
  let now: readonly Finding[] = [];
  for (const at of checkpoints(log)) {
    const { record, next } = at;
    now = standing(record, profile, next?.on ?? asOf ?? record.today, (rule) => review(rule, at));
    // 曾经有、后来没有了的问题：此刻还在、做完下一段就不在了，就是那时改好的。
    if (next !== undefined)
      for (const finding of now) earlier.set(keyOf(finding), { ...finding, state: { is: 'repaired', on: next.on } });
  }
  for (const finding of now) earlier.delete(keyOf(finding));
  return [...earlier.values(), ...now];
}

/** 同一处问题：规则、所指、该做的事都相同 */
export function keyOf(finding: Finding): string {
  return `${finding.rule}|${sameness(finding)}`;
}

function standing(record: ElectionRecord, profile: Profile, asOf: Day, review: (rule: Rule) => Review): readonly Finding[] {
  return rules.flatMap((rule) => {
    const isDue = ({ duty }: Breach) => duty === undefined || isOwed(record, duty, asOf);
    const { breaches, certain, otherwise } = review(rule);
    const due = breaches.filter(isDue);
    if (due.length === 0) return [];
    const cites = citesOf(rule, profile);
    const sure = new Set(certain.filter(isDue).map(sameness));
    const readings = otherwise.map(({ why, still }) => ({ why, still: new Set(still.filter(isDue).map(sameness)) }));
    return due.map((breach): Finding => {
      const same = sameness(breach);
      const excused = readings.find(({ still }) => !still.has(same))?.why;
      const doubt = breach.doubt ?? (sure.has(same) ? excused : doubtIn(rule, profile));
      const consequence = consequenceOf(rule, breach.falls);
      const undone = undoneBy(record, breach, consequence);
      return {
        ...breach,
        rule: rule.id,
        cites,
        grade: doubt === undefined ? 'breach' : 'doubt',
        ...(doubt !== undefined && { doubt }),
        consequence,
        sort: sortOf({ ...breach, consequence }, profile),
        state: undone === undefined ? stateOf(record, rule.remedy, breach) : { is: 'repaired', on: undone },
      };
    });
  });
}

/** 出处：用了参数的随规则包走，不用参数的才看规则自己写的。 */
export function citesOf(rule: Rule, profile: Profile): readonly Citation[] {
  const used = rule.uses.flatMap((name) => profile.params[name]?.cites ?? []);
  return rule.uses.length > 0 ? [...new Set(used)] : (rule.cites ?? []);
}

/** 疑在哪里：所用参数里写了争议的照写；没有写的，是二手资料，或者据条文推断。 */
function doubtIn({ uses, mayUse = [] }: Rule, { params }: Profile): string {
  const open = [...uses, ...mayUse].map((name) => params[name]).filter((param) => param !== null && !isBeyondDoubt(param));
  const contested = open.flatMap((param) => param?.contested ?? [])[0];
  if (contested !== undefined) return contested;
  return open.some((param) => param?.certainty === 'second-hand')
    ? '这一点只有二手资料，没有取得正文，等见到原文再核对'
    : '这一点是据条文推断的，条文没有直接写';
}

const falling: Record<Falls['what'], Consequence | undefined> = {
  election: 'election-void',
  seat: 'seat-void',
  box: 'void-in-part',
  ballot: 'ballot-void',
  step: undefined,
  person: undefined,
};

function consequenceOf(rule: Rule, falls: Falls | undefined): Consequence {
  return (falls && falling[falls.what]) ?? rule.consequence;
}

/** 该做的事到期没有、归不归这本日志管：范围以外，没记不等于没做。 */
function isOwed({ scope }: ElectionRecord, { what, due, overtaken }: Duty, asOf: Day): boolean {
  if (scope === undefined || !scope.covers.includes(phaseOf(what)) || due < scope.from || scope.to < due) return false;
  return overtaken === true || due < asOf;
}

const falls: ReadonlySet<Consequence> = new Set<Consequence>(['election-void', 'seat-void', 'ballot-void', 'void-in-part']);

/** 垮选举、垮职位的问题：有权的政府后来宣布了那次选举无效、那个人当选无效，哪天就算了结。 */
function undoneBy({ PollVoided }: ElectionRecord, breach: Breach, consequence: Consequence): Day | undefined {
  if (!falls.has(consequence)) return undefined;
  const { about, because, falls: what } = breach;
  return PollVoided.find(
    ({ seq, by, of, person, ...voided }) =>
      (by === 'township' || by === 'county') &&
      because.every((one) => one < seq) &&
      (voided.what === 'election' ? about.includes(of) : what?.what === 'seat' && what.which === person),
  )?.on;
}

function stateOf(record: ElectionRecord, { until }: Remedy, { about, duty }: Breach): State {
  if (duty?.done !== undefined) return { is: 'repaired', on: duty.done };
  const poll = pollOf(record, about.find(isPoll) ?? 'first#1');
  const isOver = {
    PollOpened: openingOf(poll) !== undefined,
    PollClosed: closingOf(poll) !== undefined,
    BoxOpened: poll.BoxOpened.length > 0,
    ElectedDeclared: poll.ElectedDeclared.length > 0,
    BallotsSealed: poll.BallotsSealed.length > 0,
  };
  return until !== undefined && isOver[until] ? { is: 'too-late' } : { is: 'open' };
}

function sameness({ about, duty, falls }: Breach): string {
  return [...about, duty?.what, falls?.which].join('|');
}

function isLog(subject: ElectionLog | ElectionRecord): subject is ElectionLog {
  return Array.isArray(subject);
}
