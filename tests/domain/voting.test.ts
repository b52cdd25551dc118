import { expect, test } from 'vitest';
import type { ElectionEvent, EventOf } from '../../src/domain/engine/events/index.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { sichuan2026 } from '../../src/domain/profiles/sichuan-2026.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { first, opened, pollingDay, roll } from '../../src/domain/rules/given.ts';
import { spell } from '../../src/domain/terms/text.ts';

const announced: ElectionEvent = {
  type: 'PollNoticePublished',
  on: 95,
  poll: first,
  pollingOn: pollingDay,
  from: 480,
  to: 1020,
  venues: ['S1'],
};

test('早开始、早截止各是一处，话里写明早几分钟', () => {
  const given: ElectionEvent[] = [announced, { type: 'PollOpened', on: pollingDay, at: 465, poll: first }, closedAt(990)];
  expect(saysOf(given)).toEqual(['first#1比公布的时间早 15 分钟开始', 'first#1比公布的时间早 30 分钟截止']);
});

test('晚截止，话里写明晚几分钟', () => {
  const given: ElectionEvent[] = [announced, { type: 'PollOpened', on: pollingDay, at: 480, poll: first }, closedAt(1065)];
  expect(saysOf(given)).toEqual(['first#1比公布的时间晚 45 分钟截止']);
});

test('提前截止，开箱以前还能重新开始，开了箱就来不及', () => {
  const given: ElectionEvent[] = [announced, { type: 'PollOpened', on: pollingDay, at: 480, poll: first }, closedAt(990)];
  const box: ElectionEvent = { type: 'BoxOpened', on: pollingDay, poll: first, box: 'B1', venue: 'S1', inPublic: true };
  const stateOf = (log: readonly ElectionEvent[]) =>
    assess(logOf(log), sichuan2026).flatMap(({ rule, state }) => (rule === 'vote-window' ? [state.is] : []));
  expect(stateOf(given)).toEqual(['open']);
  expect(stateOf([...given, box])).toEqual(['too-late']);
});

test('没有委托连别人的票一起领：偷票那条规则说，一人一张那条不再说', () => {
  const given = [roll('V1', 'V2'), issued('V1', ['V1', 'V2'])];
  expect(assess(logOf(given), sichuan2026).map(({ rule }) => rule)).toEqual(['no-steal-vote']);
});

test('一处错只由一条规则说：跟进写票处替人写了票', () => {
  const given: ElectionEvent[] = [
    opened('voting'),
    { type: 'BoothEntered', on: pollingDay, poll: first, voter: 'V1', by: 'V5' },
    { type: 'BallotWrittenFor', on: pollingDay, poll: first, voter: 'V1', by: 'V5', asked: false, followed: false },
  ];
  expect(assess(logOf(given), sichuan2026).map(({ rule }) => rule)).toEqual(['vote-secret']);
});

test('有人催着提前截止、停电，都不是选委会的错', () => {
  const given: ElectionEvent[] = [
    opened('voting'),
    announced,
    { type: 'PollOpened', on: pollingDay, at: 480, poll: first },
    { type: 'ClosingPressed', on: pollingDay, at: 900, poll: first, by: 'V5', wants: 960 },
    { type: 'PowerFailed', on: pollingDay, at: 910, poll: first },
    { type: 'PowerRestored', on: pollingDay, at: 920, poll: first },
    closedAt(1020),
  ];
  for (const pack of Object.values(packs)) expect(assess(logOf(given), pack)).toEqual([]);
});

function closedAt(at: number): ElectionEvent {
  return { type: 'PollClosed', on: pollingDay, at, poll: first, voters: 500 };
}

function issued(to: EventOf<'BallotsIssued'>['to'], people: EventOf<'BallotsIssued'>['for']): ElectionEvent {
  return { type: 'BallotsIssued', on: pollingDay, poll: first, to, for: people, papers: people.length, proof: 'voter-card' };
}

function saysOf(given: readonly ElectionEvent[]): readonly string[] {
  const found = assess(logOf(given), sichuan2026).filter(({ rule }) => rule === 'vote-start' || rule === 'vote-window');
  return found.map(({ says }) => spell(says, (ref) => ref));
}
