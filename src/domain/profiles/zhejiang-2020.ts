import { zhejiangPreparation } from './zhejiang-2020/preparation.ts';
import { zhejiangCommittee } from './zhejiang-2020/committee.ts';
import { zhejiangRegistration } from './zhejiang-2020/registration.ts';
import { zhejiangNomination } from './zhejiang-2020/nomination.ts';
import { zhejiangHandover } from './zhejiang-2020/handover.ts';
import { zhejiangRecall } from './zhejiang-2020/recall.ts';
import { zhejiangRemedies } from './zhejiang-2020/remedies.ts';
import { zhejiangConflicts } from './zhejiang-2020/conflicts.ts';
import { national2026 } from './national-2026.ts';
import { nearRelatives } from './near-relatives.ts';
import { overlay } from './profile.ts';

/** 浙江：选举办法、实施办法都是 2020 年修正的，早于新法，没有见到修订。与新法抵触的照国法，见 conflicts。 */
export const zhejiang2020 = overlay(national2026, {
  id: 'zhejiang-2020',
  title: '浙江（2020 年修正，早于新法）',
  status: 'predates-2026',
  conflicts: zhejiangConflicts,
  params: {
    ...zhejiangPreparation,
    ...zhejiangCommittee,
    ...zhejiangRegistration,
    ...zhejiangNomination,
    ...zhejiangHandover,
    ...zhejiangRecall,
    ...zhejiangRemedies,

    pollNoticeDays: { value: 5, cites: ['ZJ-22.1'], certainty: 'text' },
    workersChosenBy: { value: 'committee', cites: ['ZJ-22.1', 'ZJ-10.1(四)'], certainty: 'text' },
    workersAvoid: {
      value: {
        candidates: ['reader', 'scrutineer', 'teller'],
        kin: ['reader', 'scrutineer', 'teller'],
        circle: ['spouse', 'parent', 'child', 'sibling'],
      },
      cites: ['ZJ-22.2'],
      certainty: 'text',
    },
    crews: { value: { venue: null, mobileBox: { workers: 0, scrutineers: 3 } }, cites: ['ZJ-24.2'], certainty: 'text' },
    secretBooth: { value: 'somewhere', cites: ['ZJ-24.4', 'O25-18.3'], certainty: 'text' },
    mobileBox: {
      value: { users: 'remote', decidedBy: 'committee', listDays: null },
      cites: ['ZJ-24.2'],
      certainty: 'text',
    },
    proxyCauses: { value: ['away'], cites: ['ZJ-25.1', 'O25-18.4'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['ZJ-25.1', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['ZJ-25.1', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['ZJ-25.2', 'O25-18.4'], certainty: 'text' },
    candidateAsHolder: { value: 'barred', cites: ['ZJ-25.1', 'O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: 1 }, cites: ['ZJ-25.2', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: { askedDaysBefore: 3 }, cites: ['ZJ-25.2'], certainty: 'text' },
    proxyChain: { value: 'barred', cites: ['ZJ-25.2'], certainty: 'text' },

    secretVote: { value: 'required', cites: ['ZJ-3.1', 'ZJ-24.4', 'O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['ZJ-25.1', 'ZJ-25.2', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null }, cites: ['ZJ-24.3'], certainty: 'text' },
    writeIns: { value: 'allowed', cites: ['ZJ-21.1', 'ZJ-21.2'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['ZJ-40.1(一)', 'O25-21.2'], certainty: 'text' },

    closing: { value: { inPublic: false, destroyUnused: false }, cites: ['ZJ-26.1'], certainty: 'text' },
    gathering: { value: { escorts: null }, cites: ['ZJ-26.1'], certainty: 'text' },
    openCount: { value: 'required', cites: ['ZJ-26.1', 'ZJ-26.2', 'O25-18.3'], certainty: 'text' },
    countSigned: { value: ['scrutineer'], cites: ['ZJ-26.1'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['ZJ-27.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'voters', overfullBox: 'not-regulated' }, cites: ['ZJ-27.2'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['ZJ-27.3', 'ZJ-21.1'], certainty: 'text' },
    overVote: { value: 'void', cites: ['ZJ-27.3'], certainty: 'text' },
    overVoteVoids: {
      value: 'ballot',
      cites: ['ZJ-27.3'],
      certainty: 'text',
      contested:
        '条文说一张票选的人比应选人数多的无效；主任、副主任、委员印在一张票上，是一项一项比还是合起来比，字面两可，这里先照每项比、整张无效',
    },
    illegible: { value: 'committee', cites: ['ZJ-27.4'], certainty: 'text' },
    doubtfulBallot: {
      value: ['illegible', 'unidentifiable', 'name-doubtful', 'contradictory'],
      cites: ['ZJ-27.4'],
      certainty: 'text',
    },
    blankBallots: { value: 'abstention', cites: ['ZJ-21.1', 'ZJ-27.3'], certainty: 'inferred' },
    twoPosts: { value: 'ballot', cites: ['ZJ-27.3'], certainty: 'text' },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['ZJ-28.1', 'ZJ-29.3', 'O25-18.2'],
      certainty: 'text',
    },
    overflow: { value: 'most-votes', cites: ['ZJ-28.2'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['ZJ-28.2'], certainty: 'text' },
    writeInReview: { value: { within: 1 }, cites: ['ZJ-32.2', 'ZJ-32.3'], certainty: 'text' },
    womanMember: { value: 'separate-seat', cites: ['ZJ-21.3', 'ZJ-29.4', 'O25-8.2'], certainty: 'text' },
    relatives: {
      value: { circle: nearRelatives, order: ['post', 'votes', 'revote'], vacated: 'next-in-votes' },
      cites: ['ZJ-31.2', 'ZJ-31.3', 'O25-8.2', 'CIV-1045.2'],
      certainty: 'text',
    },
    unfilledSeats: {
      value: { vacancy: 'after-supplementary', enough: 3 },
      cites: ['ZJ-29.1', 'ZJ-30', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryCandidates: {
      value: { margin: 'some', from: 'not-regulated' },
      cites: ['ZJ-29.2', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 30, cites: ['ZJ-29.5'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['ZJ-32.1', 'O25-18.3'], certainty: 'text' },
  },
});
