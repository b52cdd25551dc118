import { formerPreparation } from './national-2018/preparation.ts';
import { formerCommittee } from './national-2018/committee.ts';
import { formerRegistration } from './national-2018/registration.ts';
import { formerNomination } from './national-2018/nomination.ts';
import { formerHandover } from './national-2018/handover.ts';
import { formerRecall } from './national-2018/recall.ts';
import { formerRemedies } from './national-2018/remedies.ts';
import { nationalParty } from './national-2026/party.ts';
import { national2026 } from './national-2026.ts';
import { formerLaw } from './profile.ts';

/**
 * 旧法：2018 年修正的村民委员会组织法，2026 年 1 月 1 日起由新法取代，这里只作对照。
 * 新法添的、当时没有的都是 null；条文没有改的照写，出处是旧法的条号。
 */
export const national2018 = formerLaw(national2026, {
  id: 'national-2018',
  title: '旧法（2018 年修正，2025 年底以前）',
  params: {
    ...formerPreparation,
    ...formerCommittee,
    ...formerRegistration,
    ...formerNomination,
    ...formerHandover,
    ...formerRecall,
    ...formerRemedies,
    // 党内的两部条例与换了村组法无关，新旧一样。
    ...nationalParty,

    pollNoticeDays: null,
    workersChosenBy: null,
    workersAvoid: null,
    crews: null,
    secretBooth: { value: 'somewhere', cites: ['O18-15.3'], certainty: 'text' },
    scribeDesk: null,
    mobileBox: null,
    proxyCauses: { value: ['away'], cites: ['O18-15.4'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['O18-15.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['O18-15.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: null,
    candidateAsHolder: null,
    proxyList: { value: { daysBefore: null }, cites: ['O18-15.4'], certainty: 'text' },
    proxyReview: null,
    proxyChain: null,

    issueProof: null,
    oneBallotEach: { value: 'registered', cites: ['O18-13.2', 'O18-15.2'], certainty: 'inferred' },
    ballotDue: { value: { on: ['voter-card', 'id-card'] }, cites: ['O18-13.1', 'O18-13.2'], certainty: 'text' },
    secretVote: { value: 'required', cites: ['O18-15.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['O18-15.4'], certainty: 'text' },
    scribe: null,
    pollWindow: null,
    suspension: null,
    writeIns: null,
    bribery: { value: 'must-be-stopped', cites: ['O18-17.2'], certainty: 'inferred' },

    closing: null,
    gathering: null,
    openCount: { value: 'required', cites: ['O18-15.3'], certainty: 'text' },
    countSigned: null,
    turnout: { value: 'more-than-half', cites: ['O18-15.2'], certainty: 'text' },
    ballotCheck: null,
    soundBallot: null,
    overVote: null,
    overVoteVoids: null,
    illegible: null,
    otherMarks: null,
    doubtfulBallot: null,
    blankBallots: null,
    voidBallots: { value: 'counted-in-total', cites: ['O18-15.2'], certainty: 'inferred' },
    forgedBallots: { value: 'set-aside', cites: ['O18-17.1'], certainty: 'inferred' },
    twoPosts: null,

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['O18-15.2'],
      certainty: 'text',
    },
    addDown: null,
    dualPostWin: { value: 'one-post', cites: ['O18-6.1'], certainty: 'inferred' },
    overflow: { value: 'most-votes', cites: ['O18-15.2'], certainty: 'inferred' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['O18-15.2'], certainty: 'inferred' },
    writeInReview: null,
    womanMember: { value: 'must-have', cites: ['O18-6.2'], certainty: 'text' },
    relatives: null,
    unfilledSeats: { value: { vacancy: 'not-regulated', enough: 3 }, cites: ['O18-15.2', 'O18-6.1'], certainty: 'text' },
    supplementaryCandidates: {
      value: { margin: 'not-regulated', from: 'not-regulated' },
      cites: ['O18-15.2'],
      certainty: 'text',
    },
    supplementaryWithin: null,
    rerunRoll: null,
    resultOnSpot: { value: 'required', cites: ['O18-15.3'], certainty: 'text' },
    validityOnSpot: null,
    ballotSeal: null,
    margins: null,
  },
});
