import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import { apply } from '../../domain/engine/fold.ts';
import { thaw, type ElectionRecord } from '../../domain/engine/record.ts';
import { electionDayOf } from '../../domain/engine/roll.ts';
import type { Day } from '../../domain/terms/ids.ts';
import type { World } from '../play.ts';
import { first } from '../../domain/villages/prepared-past.ts';
import { baseDay } from '../current-round.ts';
import { morning } from '../morning.ts';
import { answersTo } from '../world/answers.ts';
import type { Surroundings } from '../world/surroundings.ts';
import { mattersIn } from './agenda.ts';
import type { Matter } from './matter.ts';

/** 演到选举日（重新选举的，从重新投票那天数）以后多少天为止 */
const lastAfter = 16;

/** 过一天；到了投票那天，从早上起。演到头了就没有。 */
export function nextDay(record: ElectionRecord, poll: Day): readonly ElectionEvent[] | undefined {
  const { today } = record;
  if (today >= (baseDay(record) ?? poll) + lastAfter) return undefined;
  return [{ type: 'TimePassed', on: today + 1, ...(today + 1 === poll && { at: morning }) }];
}

/** 一天一天过到桌上有新的事、摆着的事到了期、到投票那天、或者演到头为止。桌上有要当面答复的，不能过。 */
export function daysUntilNews(around: Surroundings, record: ElectionRecord): readonly ElectionEvent[] {
  const poll = electionDayOf(record);
  if (poll === undefined || around.story === undefined) return [];
  return passDays(record, {
    matters: (now) => mattersIn(around, now),
    answers: (now, event) => answersTo(around, now, event),
    next: (now) => nextDay(now, poll),
    stopsAt: ({ today }) => today === poll,
  });
}

/** 日子怎么过：桌上有什么、外界怎么回应、过一天要做什么（演到头了没有）、哪天一定停下。 */
interface Passing extends Pick<World, 'matters' | 'answers'> {
  readonly next: (record: ElectionRecord) => readonly ElectionEvent[] | undefined;
  readonly stopsAt?: (record: ElectionRecord) => boolean;
}

/** 一天一天过到桌上有新的事、摆着的事到了期、该停下的那天、或者演到头为止；有要当面答复的，不能过。 */
export function passDays(record: ElectionRecord, { matters, answers, next, stopsAt }: Passing): readonly ElectionEvent[] {
  const now = matters(record);
  if (now.some(({ isPressing }) => isPressing)) return [];
  const known = new Set(now.map(({ id }) => id));
  const draft = thaw(record);
  const passed: ElectionEvent[] = [];
  const write = (event: ElectionEvent) => {
    const recorded = { ...event, seq: draft.types.length + 1 };
    apply(draft, recorded);
    for (const answer of answers(draft, recorded)) write(answer);
  };
  for (let day = next(draft); day !== undefined; day = next(draft)) {
    for (const event of day) write(event);
    passed.push(...day);
    const isNews = ({ id, by }: Matter) => !known.has(id) || by === draft.today;
    if (stopsAt?.(draft) === true || matters(draft).some(isNews)) return passed;
  }
  return passed;
}

/** 完整的一场演完没有：首次投票公布了结果，桌上没有事了，日子也过到头了。 */
export function isElectionOver(record: ElectionRecord): boolean {
  const poll = baseDay(record);
  return poll !== undefined && pollOf(record, first).ResultAnnounced.length > 0 && record.today >= poll + lastAfter;
}
