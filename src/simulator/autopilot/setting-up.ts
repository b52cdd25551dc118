import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { noticeOf, openingOf } from '../../domain/engine/poll-facts.ts';
import { kindOf, type BoxId } from '../../domain/terms/ids.ts';
import { arrangementFor } from '../../domain/villages/arrangement.ts';
import type { Scene, Step } from './scene.ts';

/** 投票日早上：补齐还没有做的准备，验箱，到点开始。 */
export const settingUp: readonly Step[] = [
  { type: 'PollNoticePublished', acts: (scene) => missing(scene, 'PollNoticePublished') },
  { type: 'WorkersChosen', acts: (scene) => missing(scene, 'WorkersChosen') },
  { type: 'VenueSetUp', acts: (scene) => missing(scene, 'VenueSetUp') },
  { type: 'BallotsReceived', acts: (scene) => missing(scene, 'BallotsReceived') },
  { type: 'BoxInspected', acts: inspect },
  { type: 'PollOpened', acts: open },
];

type Preparation = 'PollNoticePublished' | 'WorkersChosen' | 'VenueSetUp' | 'BallotsReceived';

function missing({ around, record, id, poll, here }: Scene, type: Preparation): readonly ElectionEvent[] {
  if (openingOf(poll) !== undefined || poll[type].length > 0) return [];
  const candidates = (poll.FormalListPublished.at(-1)?.candidates ?? []).map(({ person }) => person);
  const plan = { poll: id, on: record.today, from: record.today, candidates, isWhole: kindOf(id) !== 'revote' };
  const acts = arrangementFor(around.village, around.profile, plan);
  return acts.filter((act) => act.type === type).map((act): ElectionEvent => ({ ...act, ...here }));
}

/** 还没有工作人员的，定工作人员：照规则包由谁定 */
export function workersFor(scene: Scene): readonly ElectionEvent[] {
  return missing(scene, 'WorkersChosen');
}

/** 会场的箱和流动票箱 */
export function boxesOf({ around, poll }: Scene): readonly BoxId[] {
  return [...around.village.venues.map(({ box }) => box), ...poll.MobileBoxArranged.map(({ box }) => box)];
}

function inspect(scene: Scene): readonly ElectionEvent[] {
  const { poll, here } = scene;
  if (openingOf(poll) !== undefined) return [];
  const inspected = new Set(poll.BoxInspected.map(({ box }) => box));
  return boxesOf(scene)
    .filter((box) => !inspected.has(box))
    .map((box): ElectionEvent => ({ type: 'BoxInspected', ...here, box, empty: true }));
}

function open({ poll, here }: Scene): readonly ElectionEvent[] {
  if (openingOf(poll) !== undefined) return [];
  return [{ type: 'PollOpened', ...here, at: Math.max(here.at, noticeOf(poll)?.from ?? 0) }];
}
