import type { ElectionEvent, ElectionLog, EventType, Phase } from '../domain/engine/events/index.ts';
import { eventsOf, logOf } from '../domain/engine/log.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import type { Fault } from '../domain/villages/faults/fault.ts';
import { electionFaults } from '../domain/villages/faults/election.ts';
import { faults } from '../domain/villages/faults/index.ts';
import { preparedPast } from '../domain/villages/prepared-past.ts';
import { everyPhase, wholePast } from '../domain/villages/whole-past.ts';
import { mattersIn } from './agenda/agenda.ts';
import { fastForward } from './autopilot/days.ts';
import { morning } from './morning.ts';
import { isWhole, type Scenario } from './scenario.ts';
import type { Surroundings } from './world/surroundings.ts';

/** 开演以前的事：照情景合法地办到要演的那一步，再种下要的错处。 */
export function pastFor(around: Surroundings, scenario: Scenario): readonly ElectionEvent[] {
  return isWhole(scenario) ? wholePastFor(around, scenario) : dayPastFor(around, scenario);
}

function dayPastFor(around: Surroundings, scenario: Scenario): readonly ElectionEvent[] {
  const { village, profile } = around;
  const prepared = preparedPast(village, profile).flatMap((event) => scoped(event, scenario));
  const dawn: ElectionEvent = { type: 'TimePassed', on: village.electionDay, at: morning };
  return plantedThrough([...prepared, dawn], scenario, (events) => forwarded(around, events, scenario));
}

/** 完整的一场：从头合法地办到要演的那一步，再种下情景要的错处。 */
function wholePastFor(around: Surroundings, scenario: Scenario): readonly ElectionEvent[] {
  if (around.story === undefined) throw new Error('a whole election needs a story');
  const opening = wholePast(around.story, coversFor(scenario));
  const has = reached[scenario.starts];
  if (has === undefined) {
    const toDay = eventsOf(untilDay(around, opening));
    return plantedThrough(toDay, scenario, (events) => forwarded(around, events, scenario));
  }
  // 停在桌上有事的那一天：一开场就有主意可拿。
  const isReady = (record: ElectionRecord) => has(record) && mattersIn(around, record).length > 0;
  return planted(eventsOf(fastForward(around, logOf(opening), 'lawful', isReady)), scenario);
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
  const covers = scopes[ends];
  return event.type === 'RecordOpened' && covers !== undefined ? [{ ...event, covers }] : [event];
}

const scopes: Partial<Record<Scenario['ends'], readonly Phase[]>> = {
  roll: ['preparation', 'committee', 'registration', 'incident'],
  listed: ['preparation', 'committee', 'registration', 'nomination', 'incident'],
  voting: ['arrangement', 'incident'],
  closing: ['arrangement', 'incident'],
  counting: ['arrangement', 'voting', 'incident'],
  announced: ['arrangement', 'voting', 'counting', 'result', 'incident'],
};

/** 完整的一场管哪些环节：演到交接的全管，演到公布结果的不管交接，更早就完的只管到那里。 */
function coversFor({ ends }: Scenario): readonly Phase[] | undefined {
  return ends === 'announced' ? everyPhase.filter((each) => each !== 'handover') : scopes[ends];
}

/** 种下情景要的错处；眼下还种不下的（那一步还没有演到），放着。 */
function planted(past: readonly ElectionEvent[], { flaws }: Scenario): readonly ElectionEvent[] {
  return flaws.reduce((events, name) => faultNamed(name).plant(events) ?? events, past);
}

/** 先种投票日以前的，办到要演的那一步，再种前面没有种下的。 */
function plantedThrough(
  past: readonly ElectionEvent[],
  scenario: Scenario,
  forward: (events: readonly ElectionEvent[]) => readonly ElectionEvent[],
): readonly ElectionEvent[] {
  const late = scenario.flaws.filter((name) => faultNamed(name).plant(past) === undefined);
  return planted(forward(planted(past, scenario)), { ...scenario, flaws: late });
}

function faultNamed(name: string): Fault {
  const fault = Object.entries<Fault>({ ...faults, ...electionFaults }).find(([id]) => id === name)?.[1];
  if (fault === undefined) throw new Error(`no such fault: ${name}`);
  return fault;
}

/** 从后面的步骤演起的，以前的都合法地做好：做到这件事为止，它自己留给学员（宣布开始、选票封存除外）。 */
const until: Partial<Record<Scenario['starts'], EventType>> = {
  'setting-up': 'WorkersChosen',
  voting: 'PollOpened',
  closing: 'PollClosed',
  counting: 'BoxOpened',
  deciding: 'ValidityDeclared',
  announced: 'BallotsSealed',
};

function forwarded(around: Surroundings, past: readonly ElectionEvent[], { starts }: Scenario): readonly ElectionEvent[] {
  const type = until[starts];
  if (type === undefined) return past;
  const has = (record: ElectionRecord) => record.types.includes(type);
  const log = fastForward(around, logOf(past), 'lawful', has);
  if (starts === 'setting-up' || starts === 'voting' || starts === 'announced') return eventsOf(log);
  return eventsOf(
    log.slice(
      0,
      log.findIndex((event) => event.type === type),
    ),
  );
}
