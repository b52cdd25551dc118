import { dice } from '../domain/engine/dice.ts';
import type { ElectionEvent, ElectionLog, EventType, Phase, Recorded } from '../domain/engine/events/index.ts';
import { sortBy } from '../domain/engine/collections.ts';
import { eventsOf, logOf } from '../domain/engine/log.ts';
import type { ElectionRecord, PollRecord } from '../domain/engine/record.ts';
import { packs } from '../domain/profiles/index.ts';
import { faults } from '../domain/villages/faults/index.ts';
import { electionDayOf } from '../domain/engine/roll.ts';
import { generateVillage } from '../domain/villages/generate-village.ts';
import { preparedPast } from '../domain/villages/prepared-past.ts';
import { storyOf } from '../domain/villages/story.ts';
import { wholePast } from '../domain/villages/whole-past.ts';
import { mattersIn } from './agenda/agenda.ts';
import { daysUntilNews, isElectionOver } from './agenda/days.ts';
import type { Matter } from './agenda/matter.ts';
import { fastForward } from './autopilot/days.ts';
import { nextAct } from './autopilot/next-act.ts';
import { nextPoll } from './autopilot/next-poll.ts';
import type { World } from './play.ts';
import type { Setting } from './run.ts';
import { isWhole, type Scenario } from './scenario.ts';
import { answersTo } from './world/answers.ts';
import { passUntil } from './world/pass-until.ts';
import type { Response } from './world/response.ts';
import { pendingIncident, responsesTo } from './world/responses.ts';
import { surroundingsOf, type Surroundings } from './world/surroundings.ts';

/** 外界的版本：种子到村子、选票、来人、应对的算法变了就加一；旧结果从此「仅按记录核对」。 */
export const worldVersion = 1;

/** 投票日从早上七点演起。 */
const morning = 7 * 60;

/** 搭台：由设置造出外界。同样的设置，造出来的一定一样。 */
export function worldFor(setting: Setting): World {
  const { scenario, seed } = setting;
  const around = isWhole(scenario) ? wholeSurroundings(setting) : daySurroundings(setting);
  const past = isWhole(scenario) ? wholePastFor(around, scenario) : dayPastFor(around, scenario);
  return {
    past,
    answers: (record, event) => answersTo(around, record, event),
    passUntil: (record, until) => passUntil(around, record, until),
    hint: (record) => nextAct(around, record, 'lawful') ?? [],
    nextPoll: (record) => nextPoll(around, record),
    matters: (record) => mattersIn(around, record).map((matter) => ({ ...matter, responses: shuffled(seed, matter) })),
    nextDays: (record) => daysUntilNews(around, record),
  };
}

function daySurroundings({ scenario, pack, seed }: Setting): Surroundings {
  return surroundingsOf(generateVillage({ seed, people: scenario.people }), packs[pack], scenario);
}

function wholeSurroundings({ scenario, pack, seed }: Setting): Surroundings {
  const story = storyOf({ seed, people: scenario.people });
  return surroundingsOf(story.village, packs[pack], { ...scenario, story });
}

function dayPastFor(around: Surroundings, scenario: Scenario): readonly ElectionEvent[] {
  const { village, profile } = around;
  const prepared = preparedPast(village, profile).flatMap((event) => scoped(event, scenario));
  const dawn: ElectionEvent = { type: 'TimePassed', on: village.electionDay, at: morning };
  return forwarded(around, planted([...prepared, dawn], scenario), scenario);
}

/** 完整的一场：从头合法地办到要演的那一步，再种下情景要的错处。 */
function wholePastFor(around: Surroundings, scenario: Scenario): readonly ElectionEvent[] {
  if (around.story === undefined) throw new Error('a whole election needs a story');
  const opening = wholePast(around.story);
  const has = reached[scenario.starts];
  if (has === undefined) return forwarded(around, planted(eventsOf(untilDay(around, opening)), scenario), scenario);
  return planted(eventsOf(fastForward(around, logOf(opening), 'lawful', has)), scenario);
}

/** 办到投票那天早上 */
function untilDay(around: Surroundings, opening: readonly ElectionEvent[]): ElectionLog {
  return fastForward(around, logOf(opening), 'lawful', ({ today }) => today >= around.village.electionDay);
}

/** 从前面几步演起的，以前的办到哪里为止 */
const reached: Partial<Record<Scenario['starts'], (record: ElectionRecord) => boolean>> = {
  preparation: () => true,
  registration: ({ CommitteePublished }) => CommitteePublished.length > 0,
  nomination: ({ RollPublished }) => RollPublished.length > 0,
  arrangement: ({ polls }) => (polls.get('first#1')?.FormalListPublished.length ?? 0) > 0,
};

/** 演到哪一步，日志就管到哪一步；自己布置会场的，会场还没有布置。 */
function scoped(event: ElectionEvent, { starts, ends }: Scenario): readonly ElectionEvent[] {
  if (event.type === 'VenueSetUp' && starts === 'setting-up') return [];
  return event.type === 'RecordOpened' && ends !== 'handover' ? [{ ...event, covers: scopes[ends] }] : [event];
}

const scopes: Record<Exclude<Scenario['ends'], 'handover'>, readonly Phase[]> = {
  voting: ['arrangement', 'incident'],
  closing: ['arrangement', 'incident'],
  counting: ['arrangement', 'voting', 'incident'],
  announced: ['arrangement', 'voting', 'counting', 'result', 'incident'],
};

/** 种下情景要的错处；这个村里种不下的，就没有。 */
function planted(past: readonly ElectionEvent[], { flaws }: Scenario): readonly ElectionEvent[] {
  return flaws.reduce((events, name) => {
    const fault = Object.entries(faults).find(([id]) => id === name)?.[1];
    if (fault === undefined) throw new Error(`no such fault: ${name}`);
    return fault.plant(events) ?? events;
  }, past);
}

/** 从后面的步骤演起的，以前的都合法地做好：做到这件事为止，它自己留给学员（宣布开始除外）。 */
const until: Partial<Record<Scenario['starts'], EventType>> = {
  'setting-up': 'WorkersChosen',
  voting: 'PollOpened',
  closing: 'PollClosed',
  counting: 'BoxOpened',
  deciding: 'ValidityDeclared',
};

function forwarded(around: Surroundings, past: readonly ElectionEvent[], { starts }: Scenario): readonly ElectionEvent[] {
  const type = until[starts];
  if (type === undefined) return past;
  const has = (record: ElectionRecord) => record.types.includes(type);
  const log = fastForward(around, logOf(past), 'lawful', has);
  if (starts === 'setting-up' || starts === 'voting') return eventsOf(log);
  return eventsOf(
    log.slice(
      0,
      log.findIndex((event) => event.type === type),
    ),
  );
}

/** 情景演完没有：首次投票到了说好的那一步；接着又投的，也都公布、封存了。 */
export function hasEnded(record: ElectionRecord, { ends }: Scenario): boolean {
  const { polls } = record;
  const all = [...polls.values()];
  const first = polls.get('first#1');
  const now = {
    voting: (first?.PollOpened.length ?? 0) > 0,
    closing: (first?.PollClosed.length ?? 0) > 0,
    counting: (first?.BoxOpened.length ?? 0) > 0,
    announced: all.length > 0 && all.every(isConcluded),
    handover: isElectionOver(record),
  };
  return now[ends];
}

function isConcluded({ ResultAnnounced, BallotsSealed }: PollRecord): boolean {
  return ResultAnnounced.length > 0 && BallotsSealed.length > 0;
}

/** 眼下是不是投票的日子：选举日到了，还有投票没有办完、或者还要再投。只演投票日的一直是。 */
export function isPollingDayNow(record: ElectionRecord, scenario: Scenario, world: World): boolean {
  const day = electionDayOf(record);
  if (!isWhole(scenario)) return true;
  if (day === undefined || record.today < day) return false;
  const polls = [...record.polls.values()].filter(({ FormalListPublished }) => FormalListPublished.length > 0);
  return !polls.every(isConcluded) || world.nextPoll(record).length > 0;
}

/** 一件事的几种办法，次序打乱：头一种不总是对的。 */
function shuffled(seed: number, { id, responses }: Matter): readonly Response[] {
  const roll = dice(seed);
  return sortBy(responses, (each) => [roll.for('matter', `${id}|${each.id}`, 0).upTo(1 << 20), each.id]);
}

/** 眼前要拿主意的事，和几种办法；办法的次序打乱，第一种不总是对的。 */
export function dilemmaIn(
  record: ElectionRecord,
  seed: number,
): { readonly incident: Recorded; readonly responses: readonly Response[] } | undefined {
  const incident = pendingIncident(record);
  if (incident === undefined) return undefined;
  const roll = dice(seed);
  const responses = sortBy(responsesTo(record), ({ id }) => [roll.for('option', `${incident.seq}|${id}`, 0).upTo(1 << 20), id]);
  return { incident, responses };
}
