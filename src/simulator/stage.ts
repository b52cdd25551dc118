import { dice } from '../domain/engine/dice.ts';
import { phaseOf, type Recorded } from '../domain/engine/events/index.ts';
import { sortBy } from '../domain/engine/collections.ts';
import type { ElectionRecord, PollRecord } from '../domain/engine/record.ts';
import { packs } from '../domain/profiles/index.ts';
import { electionDayOf } from '../domain/engine/roll.ts';
import { generateVillage } from '../domain/villages/generate-village.ts';
import { storyOf } from '../domain/villages/story.ts';
import { mattersIn } from './agenda/agenda.ts';
import { daysUntilNews, isElectionOver } from './agenda/days.ts';
import { shuffled } from './agenda/shuffled.ts';
import { nextAct } from './autopilot/next-act.ts';
import { nextPoll } from './autopilot/next-poll.ts';
import { pastFor } from './past.ts';
import type { World } from './play.ts';
import type { Setting } from './run.ts';
import { branchWorldFor, isBranchElectionOver } from './party/world.ts';
import { isBranchElection, isWhole, type Scenario } from './scenario.ts';
import { answersTo } from './world/answers.ts';
import { passUntil } from './world/pass-until.ts';
import type { Response } from './world/response.ts';
import { pendingIncident, responsesTo } from './world/responses.ts';
import { surroundingsOf, type Surroundings } from './world/surroundings.ts';

/** 外界的版本：种子到村子、选票、来人、应对的算法变了就加一；旧结果从此「仅按记录核对」。 */
export const worldVersion = 2;

/** 搭台：由设置造出外界。同样的设置，造出来的一定一样。 */
export function worldFor(setting: Setting): World {
  const { scenario, seed } = setting;
  if (isBranchElection(scenario)) return branchWorldFor(setting);
  const around = isWhole(scenario) ? wholeSurroundings(setting) : daySurroundings(setting);
  return {
    past: pastFor(around, scenario),
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

/** 名单公布多少天以后，来提异议的都来过了；正式候选人公布以后，选举日以前多少天算演完 */
const objectionsDone = 7;
const quietDays = 5;

/** 情景演完没有：首次投票到了说好的那一步；接着又投的，也都公布、封存了。 */
export function hasEnded(record: ElectionRecord, { ends }: Scenario): boolean {
  const { polls, today, RollPublished } = record;
  const concluded = [...polls.values()].filter(({ FormalListPublished }) => FormalListPublished.length > 0);
  const first = polls.get('first#1');
  const now = {
    voting: (first?.PollOpened.length ?? 0) > 0,
    closing: (first?.PollClosed.length ?? 0) > 0,
    counting: (first?.BoxOpened.length ?? 0) > 0,
    announced: concluded.length > 0 && concluded.every(isConcluded),
    roll: today > (RollPublished[0]?.on ?? today) + objectionsDone,
    listed: (first?.FormalListPublished.length ?? 0) > 0 && today >= (electionDayOf(record) ?? today) - quietDays,
    handover: isElectionOver(record),
    'party-reported': isBranchElectionOver(record),
  };
  return now[ends];
}

function isConcluded({ ResultAnnounced, BallotsSealed }: PollRecord): boolean {
  return ResultAnnounced.length > 0 && BallotsSealed.length > 0;
}

/** 眼下是不是投票的日子：选举日到了，还有投票没有办完，或者桌上的急事办完了、还要再投。只演投票日的一直是。 */
export function isPollingDayNow(record: ElectionRecord, scenario: Scenario, world: World): boolean {
  const day = electionDayOf(record);
  if (!isWhole(scenario)) return true;
  if (day === undefined || record.today < day) return false;
  const polls = [...record.polls.values()].filter(({ FormalListPublished }) => FormalListPublished.length > 0);
  if (!polls.every(isConcluded)) return true;
  if (world.matters(record).some(({ by }) => by <= record.today)) return false;
  const [hint] = world.hint(record);
  return world.nextPoll(record).length > 0 || (hint !== undefined && phaseOf(hint.type) === 'result');
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
