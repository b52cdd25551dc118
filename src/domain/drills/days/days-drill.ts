import { spellDate, spellDay } from '../../engine/naming.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Day } from '../../terms/ids.ts';
import { timetableOf, type Entry } from '../../timetable/timetable.ts';
import { electionDayFor, rollFor, type Roll } from '../cast.ts';
import type { Drill, DrillCase, Level, Question } from '../drill.ts';
import type { ShownDays } from '../shown.ts';
import { sortBy } from '../../engine/collections.ts';
import { check } from './days-check.ts';
import { baseOf, isPlain, lastDayIn } from './last-days.ts';

type Step = ShownDays['steps'][number];

/** 排得到的日子：选举日以前、以后多少天 */
const earliest = -45;
const latest = 45;

/** 六、日程倒排：每一步最迟哪天；排好的计划里哪几步晚了 */
export const daysDrill: Drill<ShownDays> = {
  id: 'days',
  title: '日程倒排',
  trains: '从选举日往回数、往后数，每一步最迟哪天；看出计划里排晚了的',
  minutes: 8,
  isRegulatedIn: ({ params }) => params.rollNoticeDays !== null,
  make,
  check,
};

function make(seed: number, level: Level, profile: Profile): DrillCase<ShownDays> {
  const roll = rollFor(seed, 'days', level);
  const electionDay = electionDayFor(roll);
  const entries = timetableOf(profile, electionDay);
  const shown: ShownDays = {
    is: 'days',
    electionDay,
    steps: level === 3 ? planFor(roll, entries) : placesFor(roll, entries, level),
  };
  const questions = level === 3 ? [reviewing(shown)] : shown.steps.map(placing);
  return { seed, level, told: toldIn(shown, entries), shown, questions };
}

/** 要排的：法律写了几天的，入门两步，熟练四步，照办事的先后。 */
function placesFor(roll: Roll, entries: readonly Entry[], level: Level): readonly Step[] {
  const timed = entries.filter(({ offset, ...entry }) => isPlain(entry) && offset >= earliest && offset <= latest);
  const chosen = new Set(
    roll
      .shuffled(
        'steps',
        timed.map(({ id }) => id),
      )
      .slice(0, level === 1 ? 2 : 4),
  );
  return timed.filter(({ id }) => chosen.has(id)).map(({ id, what }) => ({ line: id, what }));
}

/**
 * 排好的计划：写了几天的四步，有的恰好、有的晚一天、有的早几天；没有写几天的两步，随便排。
 * 从别的事数起的，那件事也排在里面，先排它。
 */
function planFor(roll: Roll, entries: readonly Entry[]): readonly Step[] {
  const possible = entries.filter(({ basis, offset }) => basis.is !== 'unregulated' && offset >= earliest && offset <= latest);
  const timed = possible.filter(({ basis }) => basis.is === 'statutory' && basis.term.is !== 'on-the-day');
  const untimed = possible.filter(({ basis }) => basis.is === 'untimed');
  const pick = (what: string, from: readonly Entry[], count: number) => roll.shuffled(what, from).slice(0, count);
  const picked = [...pick('timed', timed, 4), ...pick('others', untimed, 2)];
  const bases = picked.flatMap((entry) => entries.filter(({ id }) => id === baseOf(entry)));
  const planned = new Map<string, Day>();
  for (const entry of [...bases, ...picked]) {
    if (planned.has(entry.id)) continue;
    const slip = entry.offset === 0 ? 0 : roll.oneOf(`slip ${entry.id}`, [-2, -1, 0, 0, 1, 1]);
    planned.set(entry.id, lastDayIn(entry, entries, planned) + slip);
  }
  const steps = entries.flatMap(({ id, what }, at) => {
    const on = planned.get(id);
    return on === undefined ? [] : [{ line: id, what, on, at }];
  });
  return sortBy(steps, ({ on, at }) => [on, at]).map(({ line, what, on }) => ({ line, what, on }));
}

function placing({ line, what }: Step): Question {
  return { id: line, asks: `${what}，最迟是哪一天？`, picks: 'day', least: earliest, most: latest };
}

function reviewing({ steps }: ShownDays): Question {
  const choices = steps.map(({ line, what, on }) => ({ id: line, says: `${what}：${on === undefined ? '' : spellDay(on)}` }));
  return { id: 'late', asks: '照法律写了的天数，哪几步排晚了？都来得及的，不选就交。', picks: 'any', choices };
}

/** 往后数的，说清从哪天数起。 */
function toldIn({ electionDay, steps }: ShownDays, entries: readonly Entry[]): readonly string[] {
  const since = steps.flatMap(({ line, what }) => {
    const basis = entries.find(({ id }) => id === line)?.basis;
    if (basis?.is !== 'statutory' || basis.term.is !== 'within') return [];
    return [`「${what}」从${basis.term.since}数起${basis.term.of === 'roll' ? '：公布那天就收到了申诉' : ''}。`];
  });
  const plan = steps.flatMap(({ what, on }) => (on === undefined ? [] : [`${spellDay(on)}：${what}。`]));
  return [`选举日是 ${spellDate(electionDay)}，当天选齐，结果当天公布。`, ...plan, ...since];
}
