import { describe, expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { sure } from '../../src/domain/engine/result.ts';
import { first, opened, passed, pollingDay, roll, village, villager } from '../../src/domain/rules/given.ts';
import { electionChart, titleOf } from '../../src/simulator/election.chart.ts';
import { newSession, perform, performAll, retraction, sessionOf, type Session } from '../../src/simulator/session.ts';

const day = { on: pollingDay, poll: first } as const;
const opening: ElectionEvent[] = [
  opened('voting', 'counting'),
  village([villager('V1'), villager('V2')]),
  roll('V1', 'V2'),
  { type: 'BoxInspected', ...day, at: 470, box: 'B1', empty: true },
];
const openPoll: ElectionEvent = { type: 'PollOpened', ...day, at: 480 };
const closePoll: ElectionEvent = { type: 'PollClosed', ...day, at: 960, voters: 1 };
const issue: ElectionEvent = { type: 'BallotsIssued', ...day, at: 490, to: 'V1', for: ['V1'], papers: 1, proof: 'voter-card' };
const openBox: ElectionEvent = { type: 'BoxOpened', ...day, at: 970, box: 'B1', venue: 'S1', inPublic: true };

describe('选举走到哪一步', () => {
  test('每一步都有中文名，没有法律、数据和计时', () => {
    for (const step of Object.keys(electionChart.states)) expect(titleOf(step as never)).toMatch(/^\p{Script=Han}+$/u);
    expect(JSON.stringify(electionChart.config)).not.toMatch(/"(guard|invoke|after|context|entry|exit|actions)"/);
  });

  test('推动它的事不超过十二种', () => {
    expect(electionChart.events.length).toBeLessThanOrEqual(12);
  });

  test('没有截止就开箱，也走得到计票', () => {
    expect(play(...opening, openPoll, openBox).step).toBe('counting');
  });
});

describe('一场练习', () => {
  test.each([
    ['没有开始不能发票', [issue], '投票还没有开始'],
    ['截止以后不能再发票', [openPoll, closePoll, { ...issue, at: 961 }], '投票已经截止'],
    ['不认识的人领不了票', [openPoll, { ...issue, to: 'V9' }], '村里没有这个人'],
    ['没有的票箱打不开', [openPoll, { ...openBox, box: 'B7' }], '会场里没有这个票箱'],
    ['开过的箱不能再开', [openPoll, openBox, openBox], '这个票箱已经打开了'],
    [
      '开了箱就不能接着投',
      [openPoll, closePoll, openBox, { type: 'PollReopened', ...day, at: 975 }],
      '票箱已经打开，不能再接着投票',
    ],
    ['日子不倒流', [openPoll, passed(99)], '时间已经过去，不能回到前面补做；可以撤回，或者从那一步另开一次'],
    ['时刻不倒流', [openPoll, { ...issue, at: 479 }], '时间已经过去，不能回到前面补做；可以撤回，或者从那一步另开一次'],
    ['不能用别的事重做', [openPoll, { ...closePoll, replaces: 5 }], '第 5 件事不是同一种事，不能用这件事重做'],
  ] as [string, ElectionEvent[], string][])('%s', (_, acts, why) => {
    expect(performAll(newSession, [...opening, ...acts])).toEqual({ ok: false, why: expect.stringContaining(why) as string });
  });

  test('违法的事照样记下：背着人开箱', () => {
    expect(play(...opening, openPoll, { ...openBox, inPublic: false }).log).toHaveLength(6);
  });

  test('外界的回应接在那件事后面，撤回时一同略去', () => {
    const found: ElectionEvent = { type: 'PlainPapersFound', ...day, at: 970, box: 'B1', plain: 1, blank: 0, votes: [] };
    const before = play(...opening, openPoll);
    const answers = (_: unknown, event: ElectionEvent) => (event.type === 'BoxOpened' ? [found] : []);
    const after = sure(performAll(before, [openBox], answers));
    expect(after.log.slice(5).map(({ type }) => type)).toEqual(['BoxOpened', 'PlainPapersFound']);
    const withdrawal = retraction(after);
    if (withdrawal === undefined) throw new Error('nothing to take back');
    const back = sure(perform(after, withdrawal));
    expect([back.record, back.step]).toEqual([before.record, before.step]);
    expect(sessionOf(back.log)).toEqual(back);
  });

  test('只能撤回自己做的最后一件；时间过去就收不回来', () => {
    const session = play(...opening, openPoll);
    expect(perform(session, { type: 'Retracted', on: pollingDay, of: 4 })).toEqual({
      ok: false,
      why: '第 6 件事：只能撤回自己做的最后一件事',
    });
    expect(retraction(sure(perform(session, { type: 'TimePassed', on: pollingDay, at: 500 })))).toBeUndefined();
  });
});

function play(...acts: readonly ElectionEvent[]): Session {
  return sure(performAll(newSession, acts));
}
