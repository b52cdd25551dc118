import type { ElectionEvent, ElectionLog, EventType, Recorded } from '../domain/engine/events/index.ts';
import { apply, recordOf } from '../domain/engine/fold.ts';
import { effective } from '../domain/engine/log.ts';
import { packs } from '../domain/profiles/index.ts';
import { assess, keyOf, type Finding } from '../domain/rules/assess.ts';
import type { Seq } from '../domain/terms/ids.ts';
import { decisionsOf } from './decisions.ts';
import { lawfulInstead } from './lawful-instead.ts';
import { spellMinute } from './naming.ts';
import type { World } from './play.ts';
import { isPossible } from './possible.ts';
import type { JudgedRun, Run } from './run.ts';
import { changesRoll, restated } from './what-if-roll.ts';
import { enact, unfold, type Playing, type Session } from './session.ts';

/** 怎么改：不做这一步；换成照规矩办的人那一刻会做的；换成给定的几件。 */
export type Change = 'left-out' | 'lawful' | readonly ElectionEvent[];

/** 改了一步以后：哪些发现没有了、多出来、还在；都由 assess 评出。 */
export interface WhatIf {
  readonly vanished: readonly Finding[];
  readonly appeared: readonly Finding[];
  readonly stayed: readonly Finding[];
  /** 换上去的几件；什么也不做的是空的 */
  readonly instead: readonly ElectionEvent[];
  /** 后来的哪一件事接不上了、为什么；有它的，前后两本都只评到它以前。 */
  readonly stuck?: { readonly event: ElectionEvent; readonly why: string };
}

/**
 * 要是那一步换个做法：只换掉它和外界当时的回应，后来别人做的、自己做的都照原样接上，再评一遍。
 * 不重演外界：重演要慢得多，票箱里的票也会换，后来判的就不是同一张票了。
 * move 是第几步，必须是自己还算数的一个决定，不是就抛错。
 */
export function whatIf({ run, findings }: JudgedRun, world: World, move: number, change: Change): WhatIf {
  const decisions = decisionsOf(run.moves);
  const decision = decisions.find((each) => each.move === move);
  if (decision === undefined) throw new Error(`not a decision that stands: move ${move}`);
  const start = momentBefore(run, move);
  const later = decisions.filter((each) => each.move > move).flatMap(({ acts }) => acts);
  const instead = change === 'lawful' ? lawfulInstead(start, decision.acts, later, world) : change === 'left-out' ? [] : change;
  const kept = effective(run.session.log);
  const playing = unfold(start);
  const why = enact(playing, instead, world.answers);
  const [blocked] = instead;
  const stuck =
    why !== undefined && blocked ? { event: blocked, why, until: start.log.length } : carryOn(playing, kept, run, move);
  const profile = packs[run.pack];
  const before =
    stuck === undefined
      ? findings
      : assess(
          kept.slice(
            0,
            kept.findIndex(({ seq }) => seq > stuck.until),
          ),
          profile,
        );
  const diff = diffOf(before, assess(playing.log, profile));
  return { ...diff, instead, ...(stuck && { stuck: { event: stuck.event, why: stuck.why } }) };
}

/** 做那一步以前的样子。走到哪一步不再算一遍：做不做得到、评得出什么，都只看档案。 */
function momentBefore({ session, ends, past }: Run, move: number): Session {
  const log = session.log.slice(0, ends[move - 1] ?? past);
  return { log, record: recordOf(log), step: session.step };
}

/** 一串发现与另一串比：没有了的、多出来的、还在的；还在的取后来的样子。 */
export function diffOf(
  before: readonly Finding[],
  after: readonly Finding[],
): Pick<WhatIf, 'vanished' | 'appeared' | 'stayed'> {
  const [had, has] = [before, after].map((findings) => new Set(findings.map(keyOf)));
  return {
    vanished: before.filter((finding) => has?.has(keyOf(finding)) !== true),
    appeared: after.filter((finding) => had?.has(keyOf(finding)) !== true),
    stayed: after.filter((finding) => had?.has(keyOf(finding)) === true),
  };
}

interface Stuck {
  readonly event: ElectionEvent;
  readonly why: string;
  /** 原来的日志里，它以前的那一件是第几件 */
  readonly until: Seq;
}

/** 把后来的事照原样接上；有一件接不上，就停在那里。 */
function carryOn(playing: Playing, kept: ElectionLog, { ends, past }: Run, move: number): Stuck | undefined {
  const [start, end] = [ends[move - 1] ?? past, ends[move] ?? past];
  const [former, added] = [kept.filter(({ seq }) => seq > start && seq <= end), playing.log.slice(start)];
  const renumbered = renumbering(former, added);
  const stale = figuresAfter(former, added);
  const isRollOther = changesRoll(former, added);
  for (const event of kept.filter(({ seq }) => seq > end)) {
    const isPast = isEarlier(playing, event);
    if (isPast && event.type === 'TimePassed') continue;
    const told = isRollOther ? restated(event, playing.draft, kept) : event;
    const act = { ...replacing(told, (seq) => (seq <= start ? seq : renumbered.get(seq))), seq: playing.log.length + 1 };
    const possible = isPossible(playing.draft, act);
    if (stale.has(event.type)) return { event, why: '前面换了，这里的数要跟着变，不能再照原样', until: event.seq - 1 };
    if (isPast) return { event, why: whyLate(playing), until: event.seq - 1 };
    if (!possible.ok) return { event, why: possible.why, until: event.seq - 1 };
    renumbered.set(event.seq, act.seq);
    playing.log.push(act);
    apply(playing.draft, act);
  }
  return undefined;
}

/** 哪一种事一变，后来哪几种事写的数就要跟着变：照原样接上去，账一定对不上，那不是谁做错了。 */
const countedFrom: Partial<Record<EventType, readonly EventType[]>> = {
  BallotsIssued: ['UnusedDestroyed', 'PlainPapersFound', 'PaperFound', 'PapersCounted', 'BoxCounted', 'DocumentWritten'],
  BallotJudged: ['BoxCounted', 'DocumentWritten'],
  BoxCounted: ['DocumentWritten'],
};

/** 换了以后，后来的哪几种事不能再照原样 */
function figuresAfter(former: ElectionLog, added: ElectionLog): ReadonlySet<EventType> {
  const facts = (log: ElectionLog, of: string) =>
    JSON.stringify(log.filter(({ type }) => type === of).map(({ seq: _, at: __, replaces: ___, ...rest }) => rest));
  const changed = Object.entries(countedFrom).filter(([type]) => facts(former, type) !== facts(added, type));
  return new Set(changed.flatMap(([, types]) => types));
}

/** 换下的那几件，对应换上的同一种的哪一件；后来重做它的，就说得出重做的是哪件。 */
function renumbering(former: ElectionLog, added: ElectionLog): Map<Seq, Seq> {
  const pairs = former.flatMap((event, nth): readonly (readonly [Seq, Seq])[] => {
    const before = former.slice(0, nth).filter(({ type }) => type === event.type).length;
    const match = added.filter(({ type }) => type === event.type)[before];
    return match === undefined ? [] : [[event.seq, match.seq]];
  });
  return new Map(pairs);
}

/** 重做的那件已经不在了，就不再是重做，是头一回做。 */
function replacing(event: Recorded, seqOf: (seq: Seq) => Seq | undefined): Recorded {
  const { replaces, ...rest } = event;
  const seq = replaces === undefined ? undefined : seqOf(replaces);
  return seq === undefined ? rest : { ...rest, replaces: seq };
}

function isEarlier({ draft: { today, now } }: Playing, { on, at }: Recorded): boolean {
  return on < today || (on === today && at !== undefined && now !== undefined && at < now);
}

function whyLate({ draft: { now } }: Playing): string {
  return `照改过的做，已经到了${now === undefined ? '后一天' : ` ${spellMinute(now)}`}，它原来还要早`;
}
