import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import { apply } from '../../domain/engine/fold.ts';
import { thaw, type ElectionRecord } from '../../domain/engine/record.ts';
import { electionDayOf } from '../../domain/engine/roll.ts';
import type { Day } from '../../domain/terms/ids.ts';
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
  const matters = mattersIn(around, record);
  if (poll === undefined || around.story === undefined || matters.some(({ isPressing }) => isPressing)) return [];
  const known = new Set(matters.map(({ id }) => id));
  const draft = thaw(record);
  const days: ElectionEvent[] = [];
  const write = (event: ElectionEvent) => {
    const recorded = { ...event, seq: draft.types.length + 1 };
    apply(draft, recorded);
    for (const answer of answersTo(around, draft, recorded)) write(answer);
  };
  for (let next = nextDay(draft, poll); next !== undefined; next = nextDay(draft, poll)) {
    for (const day of next) write(day);
    days.push(...next);
    const isNews = ({ id, by }: Matter) => !known.has(id) || by === draft.today;
    if (draft.today === poll || mattersIn(around, draft).some(isNews)) return days;
  }
  return days;
}

/** 完整的一场演完没有：首次投票公布了结果，桌上没有事了，日子也过到头了。 */
export function isElectionOver(record: ElectionRecord): boolean {
  const poll = baseDay(record);
  return poll !== undefined && pollOf(record, first).ResultAnnounced.length > 0 && record.today >= poll + lastAfter;
}
