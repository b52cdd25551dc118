import { first } from '../prepared-past.ts';
import { amend, firstOf, following, when } from './amend.ts';
import type { Fault } from './fault.ts';
import { alsoMember, declaring, electedIn, isRefusedHolder, isWhole, loserIn, outrankedIn, withoutWomen } from './outcome.ts';

/** 结果的错处：有没有效、谁当选、公布、封存 */
export const resultFaults = {
  'validity-later': {
    title: '选举有没有效不是当场宣布的',
    mistake: 'M103',
    must: ['valid-onspot'],
    plant: (acts) => amend(acts, 'ValidityDeclared', (declared) => [{ ...declared, onSpot: false }]),
  },
  'poll-wrongly-voided': {
    title: '过半数投了票，票也没有多，却宣布选举无效',
    mistake: 'M084',
    must: ['poll-wrongly-voided'],
    plant: (acts) =>
      isWhole(acts) ? amend(acts, 'ValidityDeclared', (declared) => [{ ...declared, valid: false }]) : undefined,
  },
  'short-of-half': {
    title: '没有过半数的人也宣布当选',
    mistake: 'M107',
    must: ['elected-majority'],
    plant: (acts) => {
      const loser = isWhole(acts) ? loserIn(acts) : undefined;
      return loser && declaring(acts, loser.post, loser.person);
    },
  },
  'outranked-elected': {
    title: '够票的人多，照顾了票少的',
    mistake: 'M114',
    must: ['elected-overflow'],
    plant: (acts) => {
      const swap = outrankedIn(acts);
      if (swap === undefined || !isWhole(acts)) return undefined;
      return amend(acts, 'ElectedDeclared', (declared) =>
        declared.person === swap.elected ? [{ ...declared, person: swap.outranked }] : undefined,
      );
    },
  },
  'tie-by-lot': {
    title: '票数相等，抓阄定',
    mistake: 'M113',
    must: ['elected-tie'],
    plant: (acts) =>
      following(acts, 'ValidityDeclared', (declared) => {
        const among = firstOf(acts, 'FormalListPublished').flatMap(({ candidates }) =>
          candidates.filter(({ post }) => post === 'member'),
        );
        const people = among.slice(0, 2).map(({ person }) => person);
        return [{ type: 'TieResolved', ...when(declared), poll: first, post: 'member', among: people, by: 'lot' }];
      }),
  },
  'elected-twice': {
    title: '主任又宣布当选委员',
    mistake: 'M090',
    must: ['dual-post-win'],
    plant: (acts) => {
      const chair = firstOf(acts, 'ElectedDeclared').find(({ post }) => post === 'chair')?.person;
      return chair && isWhole(acts) ? declaring(alsoMember(acts, chair), 'member', chair) : undefined;
    },
  },
  'woman-passed-over': {
    title: '没有妇女当选，委员名额还是都给了男子',
    mistake: 'M115',
    must: ['woman-guarantee'],
    plant: withoutWomen,
  },
  'relatives-both-elected': {
    title: '兄弟两人都当选，没有只留一人',
    mistake: 'M117',
    must: ['relative-keep'],
    plant: (acts) => {
      const [a, b] = electedIn(acts);
      if (a === undefined || b === undefined || !isWhole(acts)) return undefined;
      return acts.map((event) =>
        event.type === 'VillageKnown' ? { ...event, kin: [...event.kin, { of: a, rel: 'sibling', is: b }] } : event,
      );
    },
  },
  'write-in-not-reviewed': {
    title: '当选的人不在候选人名单上，没有审查就宣布了',
    mistake: 'M118',
    must: ['elected-other'],
    plant: (acts) => {
      const winner = firstOf(acts, 'ElectedDeclared').at(-1)?.person;
      if (winner === undefined || !isWhole(acts) || isRefusedHolder(acts, winner)) return undefined;
      return amend(acts, 'FormalListPublished', (list) => [
        { ...list, candidates: list.candidates.filter(({ person }) => person !== winner) },
      ]);
    },
  },
  'winner-not-declared': {
    title: '够了票的人，公布结果时没有宣布当选',
    mistake: 'M119',
    must: ['elected-wrongly-denied'],
    plant: (acts) => (isWhole(acts) ? amend(acts, 'ElectedDeclared', () => []) : undefined),
  },
  'figure-misstated': {
    title: '结果报告单上的登记人数写多了',
    mistake: 'M101',
    must: ['result-sheet'],
    plant: (acts) =>
      acts.map((event) => {
        if (event.type !== 'DocumentWritten' || event.poll !== first) return event;
        return {
          ...event,
          figures: event.figures.map((figure) => (figure.of === 'registered' ? { ...figure, is: figure.is + 10 } : figure)),
        };
      }),
  },
  'result-taken-away': {
    title: '结果没有当场公布',
    mistake: 'M106',
    must: ['result-onspot'],
    plant: (acts) => amend(acts, 'ResultAnnounced', (announced) => [{ ...announced, onSpot: false }]),
  },
  'ballots-taken-away': {
    title: '选票没有当场封存，带走以后再封',
    mistake: 'M130',
    must: ['ballot-seal'],
    plant: (acts) => amend(acts, 'BallotsSealed', (sealed) => [{ ...sealed, onSpot: false }]),
  },
} as const satisfies Record<string, Fault>;
