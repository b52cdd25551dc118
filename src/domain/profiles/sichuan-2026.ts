import { sichuanPreparation } from './sichuan-2026/preparation.ts';
import { sichuanCommittee } from './sichuan-2026/committee.ts';
import { sichuanRegistration } from './sichuan-2026/registration.ts';
import { sichuanNomination } from './sichuan-2026/nomination.ts';
import { sichuanHandover } from './sichuan-2026/handover.ts';
import { sichuanRecall } from './sichuan-2026/recall.ts';
import { sichuanRemedies } from './sichuan-2026/remedies.ts';
import { workerRole } from '../terms/poll-worker.ts';
import { national2026 } from './national-2026.ts';
import { nearRelatives } from './near-relatives.ts';
import { overlay } from './profile.ts';

/** 四川：新法以后修订，与国法同时施行。 */
export const sichuan2026 = overlay(national2026, {
  id: 'sichuan-2026',
  title: '四川（2026 年 1 月 1 日起）',
  status: 'current',
  params: {
    ...sichuanPreparation,
    ...sichuanCommittee,
    ...sichuanRegistration,
    ...sichuanNomination,
    ...sichuanHandover,
    ...sichuanRecall,
    ...sichuanRemedies,

    pollNoticeDays: { value: 5, cites: ['SC-27.1(三)'], certainty: 'text' },
    workersChosenBy: { value: 'committee', cites: ['SC-13.1(九)'], certainty: 'text' },
    workersAvoid: {
      value: {
        candidates: workerRole.options,
        kin: ['scrutineer', 'teller', 'reader'],
        kinElsewhere: 'open',
        circle: nearRelatives,
      },
      cites: ['SC-28.5', 'CIV-1045.2'],
      certainty: 'text',
    },
    crews: {
      value: { venue: { workers: 3, scrutineers: 2 }, mobileBox: { workers: 3, scrutineers: 2 } },
      cites: ['SC-28.4'],
      certainty: 'text',
    },
    secretBooth: { value: 'each-venue', cites: ['SC-30.2', 'O25-18.3'], certainty: 'text' },
    scribeDesk: { value: 'each-venue', cites: ['SC-30.2'], certainty: 'text' },
    proxyCauses: {
      value: ['away', 'unable'],
      cites: ['SC-30.3', 'O25-18.4'],
      certainty: 'text',
      contested: '四川写的是「不能直接投票」，国法写的是「外出不能参加投票」，四川放宽的部分算不算数没有明说',
    },
    proxyForm: { value: 'written', cites: ['SC-30.3', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-or-villager', cites: ['SC-30.3', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['SC-30.3', 'O25-18.4'], certainty: 'text' },
    candidateAsHolder: { value: 'barred', cites: ['SC-30.3', 'O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: null, of: 'reviewed' }, cites: ['SC-30.3', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: 'before-opening', cites: ['SC-30.3'], certainty: 'text' },
    proxyChain: { value: 'barred', cites: ['SC-30.3'], certainty: 'text' },

    issueProof: { value: 'valid-document', cites: ['SC-30.1'], certainty: 'text' },
    oneBallotEach: { value: 'registered', cites: ['SC-30.1', 'O25-18.2'], certainty: 'text' },
    ballotDue: { value: { on: ['voter-card', 'id-card'] }, cites: ['SC-30.1', 'O25-16.1'], certainty: 'text' },
    secretVote: { value: 'required', cites: ['SC-30.2', 'O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['SC-30.1', 'SC-30.3', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null }, cites: ['SC-30.2'], certainty: 'text' },
    pollWindow: { value: 'as-announced', cites: ['SC-28.3', 'SC-27.1(三)'], certainty: 'text' },
    suspension: {
      value: 'sealed-and-guarded',
      cites: ['SC-31.1'],
      certainty: 'inferred',
      contested: '条文只写了截止以后封箱、有人监督；中途停下来怎样看守票箱，没有写',
    },
    writeIns: { value: 'allowed', cites: ['SC-30.4'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['SC-49(三)', 'O25-21.2'], certainty: 'text' },

    closing: { value: { inPublic: true, destroyUnused: true }, cites: ['SC-31.1'], certainty: 'text' },
    gathering: { value: { escorts: 3 }, cites: ['SC-31.1'], certainty: 'text' },
    openCount: { value: 'required', cites: ['SC-31.1', 'O25-18.3'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['SC-32.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'issued', overfullBox: 'not-regulated' }, cites: ['SC-32.1'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['SC-32.1', 'SC-30.4'], certainty: 'text' },
    overVote: { value: 'void', cites: ['SC-32.1'], certainty: 'text' },
    overVoteVoids: {
      value: 'ballot',
      cites: ['SC-32.1'],
      certainty: 'text',
      contested: '条文说某项职务选多了「选票无效」，是整张无效还是只那一项无效，字面两可；这里先按整张处理',
    },
    illegible: { value: 'part', cites: ['SC-32.2'], certainty: 'text' },
    otherMarks: { value: 'part', cites: ['SC-32.2'], certainty: 'text' },
    doubtfulBallot: {
      value: ['illegible', 'unidentifiable', 'other-mark', 'no-mark'],
      cites: ['SC-32.2', 'SC-31.2'],
      certainty: 'text',
    },
    blankBallots: { value: 'abstention', cites: ['SC-30.4', 'SC-32.1'], certainty: 'inferred' },
    voidBallots: { value: 'counted-in-total', cites: ['SC-32.2'], certainty: 'text' },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['SC-33', 'SC-37.1', 'O25-18.2'],
      certainty: 'text',
    },
    overflow: { value: 'most-votes', cites: ['SC-33'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['SC-33'], certainty: 'text' },
    writeInReview: { value: { within: null }, cites: ['SC-35.2'], certainty: 'text' },
    womanMember: { value: 'first-among-members', cites: ['SC-34', 'O25-8.2'], certainty: 'text' },
    relatives: {
      value: { circle: nearRelatives, order: ['statement', 'post', 'votes', 'revote'] },
      cites: ['SC-35.1', 'O25-8.2', 'CIV-1045.2'],
      certainty: 'text',
    },
    unfilledSeats: {
      value: { vacancy: 'after-supplementary', enough: 3 },
      cites: ['SC-37.1', 'SC-38', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryCandidates: {
      value: { margin: 'as-before', from: 'not-regulated' },
      cites: ['SC-37.1', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 10, cites: ['SC-37.2'], certainty: 'text' },
    rerunRoll: { value: 'as-before', cites: ['SC-37.2'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['SC-39.1', 'O25-18.3'], certainty: 'text' },
    validityOnSpot: { value: 'required', cites: ['SC-31.2', 'SC-39.1'], certainty: 'text' },
    ballotSeal: { value: 'on-spot', cites: ['SC-31.2'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 1 }, 'vice-chair': { least: 1, most: 1 }, member: { least: 1, most: 3 } },
      cites: ['SC-22.1'],
      certainty: 'text',
    },
  },
});
