import type { EventOf } from '../../engine/events/index.ts';
import { rollOf } from '../../engine/roll.ts';
import type { Acts } from './amend.ts';
import { listedIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { factsOf } from './recount.ts';
import { allOf, omit, rewrite, rewriteAll } from './rewrite.ts';
import { writtenIn } from './write-in.ts';

/** 见面、拉票、另选的错处 */
export const campaignFaults = {
  'voters-not-met': {
    title: '选委会没有组织候选人与村民见面',
    mistake: 'M053',
    must: ['meet-voters'],
    plant: (acts) => omit(acts, 'VotersMet'),
  },
  'candidates-canvass-homes': {
    title: '见面让候选人自己到各家去讲',
    mistake: 'M053',
    must: ['meet-voters'],
    plant: (acts) => rewrite(acts, 'VotersMet', (met) => [{ ...met, by: 'candidate' }]),
  },
  'no-questions': {
    title: '见面会不让村民提问',
    mistake: 'M053',
    must: ['meet-voters'],
    plant: (acts) => rewrite(acts, 'VotersMet', (met) => [{ ...met, questions: false }]),
  },
  'candidate-missing': {
    title: '一名候选人没有参加见面会',
    must: ['meet-voters'],
    plant: (acts) =>
      rewrite(acts, 'VotersMet', (met) => [
        { ...met, candidates: met.candidates.filter((each) => each !== listedIn(acts)[0]?.person) },
      ]),
  },
  'gifts-ignored': {
    title: '候选人挨家送东西，没有人管',
    mistake: 'M143',
    must: ['bribe-list'],
    plant: (acts) => unreported(acts, 'gift'),
  },
  'promise-ignored': {
    title: '候选人许诺当选以后给好处，没有人管',
    mistake: 'M144',
    must: ['bribe-list'],
    plant: (acts) => unreported(acts, 'promise'),
  },
  'red-packets-hushed-up': {
    title: '候选人发钱拉票，选委会私下劝了劝，没有上报',
    mistake: 'M142',
    must: ['bribe-list'],
    plant: (acts) => {
      const [seen] = allOf(acts, 'VotesCanvassed');
      if (seen === undefined || unreported(acts, 'money') === undefined) return undefined;
      const money = acts.map((event) => (event === seen ? { ...seen, how: 'money' as const } : event));
      return rewrite(money, 'ConductReported', (report) =>
        report.person === seen.by && report.on === seen.on ? [{ ...report, to: 'committee' }] : undefined,
      );
    },
  },
  'visits-ignored': {
    title: '候选人私下串门拉票，没有人管',
    under: 'hainan-2025',
    must: ['campaign-private'],
    plant: (acts) => unreported(acts, 'visit'),
  },
  'barred-write-in-declared': {
    title: '有不得作候选人情形的人被另选，审查放过，宣布当选',
    mistake: 'M118',
    must: ['barred-write-in'],
    plant: (acts) => {
      const roll = rollOf(factsOf(acts)) ?? new Set();
      return writtenIn(acts, ({ id, bar }) => roll.has(id) && bar !== undefined);
    },
  },
  'stranger-write-in-declared': {
    title: '不在登记名单上的人被另选，宣布当选',
    must: ['stand-registered'],
    plant: (acts) => {
      const roll = rollOf(factsOf(acts)) ?? new Set();
      return writtenIn(acts, ({ id, rights, bar }) => !roll.has(id) && rights === 'full' && bar === undefined);
    },
  },
} as const satisfies Record<string, Fault>;

/** 拉票换一种办法，没有人报告。 */
function unreported(acts: Acts, how: EventOf<'VotesCanvassed'>['how']): Acts | undefined {
  const [seen] = allOf(acts, 'VotesCanvassed');
  const silent = seen && omit(acts, 'ConductReported', ({ person, on }) => person === seen.by && on === seen.on);
  // 投票那天他又被报告过的，就不算没有人管。
  if (silent === undefined || allOf(silent, 'ConductReported').some(({ person }) => person === seen?.by)) return undefined;
  return rewriteAll(silent, 'VotesCanvassed', (canvass) => ({ ...canvass, how }));
}
