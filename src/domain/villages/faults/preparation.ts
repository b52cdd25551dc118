import { committeeIn, daysBefore, electionDayIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, move, omit, rewrite } from './rewrite.ts';

/** 准备的错处：经费、审计、干预 */
export const preparationFaults = {
  'funds-levied': {
    title: '选举的钱向各户摊派',
    mistake: 'M003',
    must: ['cost'],
    plant: (acts) => rewrite(acts, 'FundsRaised', (raised) => [{ ...raised, from: 'levy' }]),
  },
  'audit-missing': {
    title: '离任审计的结果一直没有公布',
    mistake: 'M001',
    must: ['audit-deadline'],
    plant: (acts) => omit(acts, 'AuditPublished'),
  },
  'audit-after-committee': {
    title: '选委会推选出来，第二天才公布离任审计的结果',
    mistake: 'M001',
    must: ['audit-deadline'],
    plant: (acts) => {
      const selected = committeeIn(acts);
      return move(acts, 'AuditPublished', selected && selected.on + 1);
    },
  },
  'audit-too-close': {
    title: '离任审计的结果到选举日四天前才公布',
    mistake: 'M001',
    under: 'hainan-2025',
    must: ['audit-deadline'],
    plant: (acts) => move(acts, 'AuditPublished', daysBefore(acts, 4)),
  },
  'audit-after-poll': {
    title: '选完了才公布离任审计的结果',
    mistake: 'M001',
    under: 'national-2026',
    must: ['audit-exit'],
    plant: (acts) => move(acts, 'AuditPublished', daysBefore(acts, -1)),
  },
  'chair-appointed': {
    title: '乡镇发文，派人来代理村委会主任',
    mistake: 'M121',
    must: ['no-appoint'],
    plant: (acts) => {
      const day = electionDayIn(acts);
      const person = committeeIn(acts)?.reserves?.[1];
      return day === undefined || person === undefined
        ? undefined
        : insert(acts, { type: 'OfficeAppointed', on: day + 12, by: 'township', person, post: 'chair' });
    },
  },
  'pressure-followed': {
    title: '乡镇领导打了招呼，照办了',
    mistake: 'M042',
    must: ['township-limit'],
    plant: (acts) => {
      const pressed = allOf(acts, 'NamePressed').find(({ by }) => by === 'township-leader');
      return pressed && rewrite(acts, 'PressureAnswered', (answer) => [{ ...answer, follows: true, reports: false }]);
    },
  },
} as const satisfies Record<string, Fault>;
