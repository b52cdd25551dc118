import { hainanPreparation } from './hainan-2025/preparation.ts';
import { hainanCommittee } from './hainan-2025/committee.ts';
import { hainanRegistration } from './hainan-2025/registration.ts';
import { hainanNomination } from './hainan-2025/nomination.ts';
import { hainanHandover } from './hainan-2025/handover.ts';
import { hainanRecall } from './hainan-2025/recall.ts';
import { hainanRemedies } from './hainan-2025/remedies.ts';
import { national2026 } from './national-2026.ts';
import { nearRelatives } from './near-relatives.ts';
import { overlay } from './profile.ts';

/** 海南：新法以后修正。修正决定的施行日期还没有见到。这里先编投票、计票、结果各环节。 */
export const hainan2025 = overlay(national2026, {
  id: 'hainan-2025',
  title: '海南（2025 年修正）',
  status: 'current',
  params: {
    ...hainanPreparation,
    ...hainanCommittee,
    ...hainanRegistration,
    ...hainanNomination,
    ...hainanHandover,
    ...hainanRecall,
    ...hainanRemedies,

    pollNoticeDays: { value: 0, cites: ['HI-14.1(三)'], certainty: 'text' },
    workersChosenBy: { value: 'assembly', cites: ['HI-25.1'], certainty: 'text' },
    workersAvoid: {
      value: { candidates: [], kin: ['scrutineer', 'teller'], circle: nearRelatives },
      cites: ['HI-25.1', 'CIV-1045.2'],
      certainty: 'text',
    },
    crews: {
      value: { venue: { workers: 3, scrutineers: 2, apart: 'open' }, mobileBox: { workers: 4, scrutineers: 2 } },
      cites: ['HI-25.2', 'HI-25.3'],
      certainty: 'text',
    },
    secretBooth: { value: 'each-venue', cites: ['HI-25.2', 'O25-18.3'], certainty: 'text' },
    scribeDesk: { value: 'each-venue', cites: ['HI-25.2'], certainty: 'text' },
    mobileBox: { value: { users: 'unable', decidedBy: 'meeting', listDays: 3 }, cites: ['HI-25.3'], certainty: 'text' },
    proxyList: { value: { daysBefore: 3 }, cites: ['HI-27.2', 'O25-18.4'], certainty: 'text' },

    issueProof: { value: 'voter-card', cites: ['HI-27.2'], certainty: 'text' },
    oneBallotEach: { value: 'registered', cites: ['HI-27.2', 'O25-18.2'], certainty: 'text' },
    ballotDue: { value: { on: ['voter-card'] }, cites: ['HI-27.2', 'O25-16.1'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['HI-27.4', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: 3 }, cites: ['HI-27.3'], certainty: 'text' },
    pollWindow: { value: 'as-announced', cites: ['HI-28.1'], certainty: 'text' },
    suspension: {
      value: 'sealed-and-guarded',
      cites: ['HI-28.2'],
      certainty: 'inferred',
      contested: '条文只写了截止以后票箱加封；中途停下来怎样看守票箱，没有写',
    },
    writeIns: { value: 'allowed', cites: ['HI-27.1'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['HI-49(一)', 'HI-24.2', 'O25-21.2'], certainty: 'text' },

    closing: { value: { inPublic: false, destroyUnused: false }, cites: ['HI-28.2'], certainty: 'text' },
    gathering: { value: { escorts: null }, cites: ['HI-28.2'], certainty: 'text' },
    openCount: { value: 'required', cites: ['HI-28.2', 'O25-18.3'], certainty: 'text' },
    countSigned: { value: ['scrutineer', 'teller'], cites: ['HI-28.2'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['HI-29.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'issued', overfullBox: 'box' }, cites: ['HI-29.1'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['HI-30', 'HI-27.1'], certainty: 'text' },
    overVote: { value: 'void', cites: ['HI-30'], certainty: 'text' },
    overVoteVoids: {
      value: 'post',
      cites: ['HI-30'],
      certainty: 'text',
      contested: '条文按「所选职位」判，是只作废那个职位还是整张票，字面两可；这里先按那个职位处理',
    },
    illegible: { value: 'committee', cites: ['HI-30'], certainty: 'text' },
    doubtfulBallot: { value: ['illegible', 'unidentifiable', 'forged'], cites: ['HI-30', 'HI-29.2'], certainty: 'text' },
    blankBallots: { value: 'abstention', cites: ['HI-27.1', 'HI-30'], certainty: 'inferred' },
    forgedBallots: { value: 'set-aside', cites: ['HI-29.2'], certainty: 'text' },
    twoPosts: { value: 'separately', cites: ['HI-31'], certainty: 'text' },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['HI-32.1', 'HI-34.1', 'O25-18.2'],
      certainty: 'text',
    },
    addDown: { value: 'may', cites: ['HI-31'], certainty: 'text' },
    overflow: { value: 'most-votes', cites: ['HI-32.2'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'on-spot' }, cites: ['HI-32.2'], certainty: 'text' },
    writeInReview: { value: { within: 7 }, cites: ['HI-35.3'], certainty: 'text' },
    womanMember: { value: 'first-among-members', cites: ['HI-32.3', 'O25-8.2'], certainty: 'text' },
    relatives: {
      value: { circle: nearRelatives, order: ['post', 'votes', 'meeting'] },
      cites: ['HI-33', 'O25-8.2', 'CIV-1045.2'],
      certainty: 'text',
    },
    unfilledSeats: {
      value: { vacancy: 'by-meeting', enough: 3 },
      cites: ['HI-34.1', 'HI-34.2', 'O25-18.2'],
      certainty: 'text',
      contested: '海南够三人时可以由会议决定不另选，国法写的是不足的名额另行选举，两处不一致',
    },
    supplementaryCandidates: {
      value: { margin: 'by-margins', from: 'same-post' },
      cites: ['HI-34.1', 'HI-20.1', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 15, cites: ['HI-34.1'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['HI-35.1', 'O25-18.3'], certainty: 'text' },
    validityOnSpot: { value: 'required', cites: ['HI-35.1'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 1 }, 'vice-chair': { least: 1, most: 1 }, member: { least: 1, most: 3 } },
      cites: ['HI-20.1'],
      certainty: 'text',
    },
  },
});
