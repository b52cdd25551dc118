import type { Relation } from './params.ts';
import type { Profile } from './profile.ts';

/** 近亲属：村组法没有定义，取民法典的列举。 */
export const nearRelatives: readonly Relation[] = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'];

/** 全国：2025 年修订的村民委员会组织法，2026 年 1 月 1 日起施行。具体办法它授权各省规定，没有写的都是 null。 */
export const national2026: Profile = {
  id: 'national-2026',
  title: '全国（2026 年 1 月 1 日起）',
  status: 'current',
  params: {
    exitCircle: { value: nearRelatives, cites: ['O25-15.3', 'CIV-1045.2'], certainty: 'text' },
    rollNoticeDays: { value: 20, cites: ['O25-17.1'], certainty: 'text' },
    objectionReplyDays: { value: 3, cites: ['O25-17.2'], certainty: 'text' },
    votingAge: { value: 18, cites: ['O25-16.1', 'O25-16.2(一)'], certainty: 'text' },

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
    writeIns: null,
    bribery: { value: 'must-be-stopped', cites: ['O25-21.2'], certainty: 'inferred' },

    closing: null,
    gathering: null,
    openCount: { value: 'required', cites: ['O25-18.3'], certainty: 'text' },
    countSigned: null,
    turnout: { value: 'more-than-half', cites: ['O25-18.2'], certainty: 'text' },
    ballotCheck: null,
    overVote: null,
    illegible: null,
    doubtfulBallot: null,
    voidBallots: { value: 'counted-in-total', cites: ['O25-18.2'], certainty: 'inferred' },
    forgedBallots: { value: 'set-aside', cites: ['O25-21.1'], certainty: 'inferred' },
    twoPosts: null,

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['O25-18.2'],
      certainty: 'text',
    },
    overflow: { value: 'most-votes', cites: ['O25-18.2'], certainty: 'inferred' },
    tieBreak: { value: 'revote', cites: ['O25-18.2'], certainty: 'inferred' },
    writeInReview: null,
    womanMember: { value: 'must-have', cites: ['O25-8.2'], certainty: 'text' },
    relatives: { value: { circle: nearRelatives, order: null }, cites: ['O25-8.2', 'CIV-1045.2'], certainty: 'text' },
    unfilledSeats: { value: { vacancy: 'not-regulated', enough: 3 }, cites: ['O25-18.2', 'O25-8.1'], certainty: 'text' },
    supplementaryCandidates: { value: { margin: 'not-regulated' }, cites: ['O25-18.2'], certainty: 'text' },
    supplementaryWithin: null,
    resultOnSpot: { value: 'required', cites: ['O25-18.3'], certainty: 'text' },
    validityOnSpot: null,
    ballotSeal: null,
    margins: null,
  },
};
