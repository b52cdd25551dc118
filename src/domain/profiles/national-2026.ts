import { nationalPreparation } from './national-2026/preparation.ts';
import { nationalCommittee } from './national-2026/committee.ts';
import { nationalRegistration } from './national-2026/registration.ts';
import { nationalNomination } from './national-2026/nomination.ts';
import { nationalHandover } from './national-2026/handover.ts';
import { nationalRecall } from './national-2026/recall.ts';
import { nationalRemedies } from './national-2026/remedies.ts';
import { nationalParty } from './national-2026/party.ts';
import { nearRelatives } from './near-relatives.ts';
import type { Profile } from './profile.ts';

/** 全国：2025 年修订的村民委员会组织法，2026 年 1 月 1 日起施行。具体办法它授权各省规定，没有写的都是 null。 */
export const national2026: Profile = {
  id: 'national-2026',
  title: '全国（2026 年 1 月 1 日起）',
  status: 'current',
  params: {
    ...nationalPreparation,
    ...nationalCommittee,
    ...nationalRegistration,
    ...nationalNomination,
    ...nationalHandover,
    ...nationalRecall,
    ...nationalRemedies,
    ...nationalParty,

    pollNoticeDays: null,
    workersChosenBy: null,
    workersAvoid: null,
    crews: null,
    secretBooth: { value: 'somewhere', cites: ['O25-18.3'], certainty: 'text' },
    scribeDesk: null,
    mobileBox: null,
    proxyCauses: { value: ['away'], cites: ['O25-18.4'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-or-villager', cites: ['O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['O25-18.4'], certainty: 'text' },
    candidateAsHolder: { value: 'barred', cites: ['O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: null }, cites: ['O25-18.4'], certainty: 'text' },
    proxyReview: null,
    proxyChain: null,

    issueProof: null,
    oneBallotEach: { value: 'registered', cites: ['O25-16.2', 'O25-18.2'], certainty: 'inferred' },
    ballotDue: { value: { on: ['voter-card', 'id-card'] }, cites: ['O25-16.1', 'O25-16.2'], certainty: 'text' },
    secretVote: { value: 'required', cites: ['O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['O25-18.4'], certainty: 'text' },
    scribe: null,
    pollWindow: null,
    suspension: null,
    writeIns: null,
    bribery: { value: 'must-be-stopped', cites: ['O25-21.2'], certainty: 'inferred' },

    closing: null,
    gathering: null,
    openCount: { value: 'required', cites: ['O25-18.3'], certainty: 'text' },
    countSigned: null,
    turnout: { value: 'more-than-half', cites: ['O25-18.2'], certainty: 'text' },
    ballotCheck: null,
    soundBallot: null,
    overVote: null,
    overVoteVoids: null,
    illegible: null,
    otherMarks: null,
    doubtfulBallot: null,
    blankBallots: null,
    voidBallots: { value: 'counted-in-total', cites: ['O25-18.2'], certainty: 'inferred' },
    forgedBallots: { value: 'set-aside', cites: ['O25-21.1'], certainty: 'inferred' },
    twoPosts: null,

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['O25-18.2'],
      certainty: 'text',
    },
    addDown: null,
    dualPostWin: { value: 'one-post', cites: ['O25-8.1'], certainty: 'inferred' },
    overflow: { value: 'most-votes', cites: ['O25-18.2'], certainty: 'inferred' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['O25-18.2'], certainty: 'inferred' },
    writeInReview: null,
    womanMember: { value: 'must-have', cites: ['O25-8.2'], certainty: 'text' },
    relatives: { value: { circle: nearRelatives, order: null }, cites: ['O25-8.2', 'CIV-1045.2'], certainty: 'text' },
    unfilledSeats: { value: { vacancy: 'not-regulated', enough: 3 }, cites: ['O25-18.2', 'O25-8.1'], certainty: 'text' },
    supplementaryCandidates: {
      value: { margin: 'not-regulated', from: 'not-regulated' },
      cites: ['O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: null,
    rerunRoll: null,
    resultOnSpot: { value: 'required', cites: ['O25-18.3'], certainty: 'text' },
    validityOnSpot: null,
    ballotSeal: null,
    margins: null,
  },
};
