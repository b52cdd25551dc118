import { expect, test } from 'vitest';
import { casesSchema } from '../../src/course/case-schema.ts';
import type { WorkedCase } from '../../src/course/case-log.ts';
import { assessCase, findingsOf, findMark } from '../../src/course/worked-case.ts';

const steps = [
  { on: 'D-20', says: '公布名单', events: [{ type: 'RollPublished', registered: 90 }] },
  {
    on: 'D',
    at: '19:30',
    says: '计票，宣布',
    events: [
      { type: 'BoxCounted', box: 'B1', papers: 100, void: 0, blank: 0, votes: [{ post: 'chair', person: 'V1', votes: 50 }] },
      { type: 'ElectedDeclared', post: 'chair', person: 'V1' },
    ],
  },
];

function caseWith(changes: object): WorkedCase {
  const written = {
    id: 'a',
    title: '一天',
    asks: '看看',
    pack: 'sichuan-2026',
    electionDay: '2026-09-20',
    covers: [],
    finds: [],
  };
  const [first] = casesSchema.parse([{ ...written, people: [{ id: 'V1', name: '林甲' }], steps, ...changes }]);
  if (first === undefined) throw new Error('one case was written');
  return first;
}

test('D-20、19:30 换成绝对日和分钟，投票编号补上', () => {
  const [, second] = caseWith({}).steps;
  expect(second?.events.at(-1)).toEqual({
    type: 'ElectedDeclared',
    on: 20716,
    at: 1170,
    poll: 'first#1',
    post: 'chair',
    person: 'V1',
  });
});

test('事件自己写了日子和钟点的，照它写的换', () => {
  const notice = { type: 'PollNoticePublished', pollingOn: 'D', from: '08:00', to: '17:00', venues: ['S1'] };
  const [only] = caseWith({ steps: [{ on: 'D-6', says: '公告', events: [notice] }] }).steps;
  expect(only?.events).toEqual([{ ...notice, on: 20710, poll: 'first#1', pollingOn: 20716, from: 480, to: 1020 }]);
});

test('评判的发现写出姓名，指到第几步', () => {
  expect(findingsOf(caseWith({})).map(({ says, steps: at }) => [says, at])).toEqual([
    ['林甲 竞选主任得 50 票，收回选票 100 张，过半数要 51 票', [2]],
  ]);
});

test('后来改好的，标明改好了', () => {
  const correction = {
    on: 'D',
    at: '20:00',
    says: '更正',
    events: [{ type: 'DeclarationWithdrawn', post: 'chair', person: 'V1' }],
  };
  expect(assessCase(caseWith({ steps: [...steps, correction] })).map(findMark)).toEqual(['elected-majority:repaired']);
});

test('没有名字的村民各领一张票，人和张数都在日志里', () => {
  const [only] = caseWith({ crowd: 3, steps: [{ on: 'D', says: '发票', issued: 2, events: [] }] }).steps;
  expect(only?.events.map((event) => event.type === 'BallotsIssued' && [event.to, event.papers])).toEqual([
    ['V10001', 1],
    ['V10002', 1],
  ]);
});

test('没有事的一步，只是时间过去', () => {
  const [only] = caseWith({ steps: [{ on: 'D-2', says: '没有动', events: [] }] }).steps;
  expect(only?.events).toEqual([{ type: 'TimePassed', on: 20714 }]);
});
