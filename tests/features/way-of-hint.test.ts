import { describe, expect, test } from 'vitest';
import { currentPackIds } from '../../src/domain/profiles/index.ts';
import { wayOf } from '../../src/features/simulator/way-of-hint.ts';
import { scenarios } from '../../src/features/simulator/scenario-library.ts';
import { offersFor } from '../../src/simulator/offers/offers.ts';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import type { World } from '../../src/simulator/play.ts';
import { advance, beginRun, type Run, type Setting } from '../../src/simulator/run.ts';
import { dilemmaIn, isPollingDayNow, worldFor } from '../../src/simulator/stage.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { oneIn } from '../support/thorough.ts';

/** 时间往下走就会发生的，不用在哪里做 */
const byWaiting =
  /^(BallotsIssued|IssueRefused|BallotWrittenFor|TimePassed|VoterCame|ProxyRequested|BoothEntered|GiftOffered|ClosingPressed|Power(Failed|Restored))$/;

/** 照规矩一直走到没有要做的，中间没有地方做的几件事 */
function withoutWay(setting: Setting): readonly string[] {
  const world = worldFor(setting);
  const missing: string[] = [];
  let run = beginRun(setting, world, 'walk');
  for (let acts = world.hint(run.session.record); acts.length > 0; acts = world.hint(run.session.record)) {
    const { record } = run.session;
    const [hint] = acts;
    const isAsked = dilemmaIn(record, run.seed) !== undefined;
    const needsWay = hint !== undefined && !isAsked && !byWaiting.test(hint.type);
    const hasWay = isPollingDayNow(record, setting.scenario, world) ? isInHall : isOnTable;
    if (needsWay && !hasWay(hint, run, world)) missing.push(hint.type);
    run = sure(advance(run, { do: acts }, world));
  }
  return missing;
}

/** 投票的日子，在会场里有地方做 */
function isInHall(hint: ElectionEvent, { session: { record } }: Run, world: World): boolean {
  return wayOf(hint, offersFor(record, world.nextPoll(record))) !== undefined;
}

/** 别的日子，桌上有一件事、一种办法就是做它 */
function isOnTable(hint: ElectionEvent, { session: { record } }: Run, world: World): boolean {
  return world.matters(record).some(({ responses }) => responses.some(({ acts }) => acts[0]?.type === hint.type));
}

/** 平常一个规则包只走一个种子：三个规则包轮下来，每个情景三个种子都走过。 */
const turns = currentPackIds.map((pack, turn) => [pack, turn] as const);

describe.each(turns)('%s', (pack, turn) => {
  test.each(scenarios)('$title：照规矩走到头，连再次投票、另行选举，每一步都有地方做', (scenario) => {
    const seeds = oneIn(3, [1, 2, 11], turn + scenarios.indexOf(scenario));
    expect(seeds.flatMap((seed) => withoutWay({ scenario, pack, seed, mode: 'guided' }))).toEqual([]);
  });
});
