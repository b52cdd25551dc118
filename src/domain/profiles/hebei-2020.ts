import { hebeiPreparation } from './hebei-2020/preparation.ts';
import { hebeiCommittee } from './hebei-2020/committee.ts';
import { hebeiRegistration } from './hebei-2020/registration.ts';
import { hebeiNomination } from './hebei-2020/nomination.ts';
import { hebeiHandover } from './hebei-2020/handover.ts';
import { hebeiRecall } from './hebei-2020/recall.ts';
import { hebeiRemedies } from './hebei-2020/remedies.ts';
import { hebeiConflicts } from './hebei-2020/conflicts.ts';
import { national2026 } from './national-2026.ts';
import { nearRelatives } from './near-relatives.ts';
import { overlay } from './profile.ts';

/** 河北：选举办法 2020 年修正，实施办法 2011 年修订，都早于新法，没有见到修订。与新法抵触的照国法，见 conflicts。 */
export const hebei2020 = overlay(national2026, {
  id: 'hebei-2020',
  title: '河北（2020 年修正，早于新法）',
  status: 'predates-2026',
  conflicts: hebeiConflicts,
  params: {
    ...hebeiPreparation,
    ...hebeiCommittee,
    ...hebeiRegistration,
    ...hebeiNomination,
    ...hebeiHandover,
    ...hebeiRecall,
    ...hebeiRemedies,

    pollNoticeDays: { value: 0, cites: ['HE-8.1(七)'], certainty: 'text' },
    workersChosenBy: { value: 'assembly-or-representatives', cites: ['HE-24.2'], certainty: 'text' },
    workersAvoid: {
      value: { candidates: ['reader', 'teller', 'scrutineer'], kin: ['reader', 'teller', 'scrutineer'], circle: nearRelatives },
      cites: ['HE-24.3', 'CIV-1045.2'],
      certainty: 'text',
    },
    crews: { value: { venue: { workers: 5, scrutineers: 0 }, mobileBox: null }, cites: ['HE-24.1'], certainty: 'text' },
    secretBooth: { value: 'each-venue', cites: ['HE-26.1', 'O25-18.3'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['HE-26.3', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['HE-26.3', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: {
      value: 2,
      cites: ['HE-26.3', 'O25-18.4'],
      certainty: 'text',
      contested: '河北写不得超过两人，国法写不得超过三人；新法施行以后两人的上限还照不照用，没有明说',
    },
    proxyList: { value: { daysBefore: null }, cites: ['HE-26.3', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: 'before-polling-day', cites: ['HE-26.3'], certainty: 'text' },

    issueProof: { value: 'voter-card', cites: ['HE-26.1'], certainty: 'text' },
    oneBallotEach: { value: 'registered', cites: ['HE-25', 'O25-18.2'], certainty: 'text' },
    ballotDue: { value: { on: ['voter-card'] }, cites: ['HE-26.1', 'O25-16.1'], certainty: 'text' },
    secretVote: { value: 'required', cites: ['HE-25', 'HE-26.1', 'O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['HE-26.3', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null }, cites: ['HE-26.2'], certainty: 'text' },
    pollWindow: { value: 'as-announced', cites: ['HE-24.1'], certainty: 'text' },
    writeIns: { value: 'allowed', cites: ['HE-25'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['HE-41(二)', 'O25-21.2'], certainty: 'text' },

    gathering: { value: { escorts: null }, cites: ['HE-27'], certainty: 'text' },
    openCount: { value: 'required', cites: ['HE-27', 'O25-18.3'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['HE-30.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'voters', overfullBox: 'not-regulated' }, cites: ['HE-28.1'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['HE-28.2', 'HE-25'], certainty: 'text' },
    overVote: { value: 'void', cites: ['HE-28.2'], certainty: 'text' },
    overVoteVoids: {
      value: 'ballot',
      cites: ['HE-28.2'],
      certainty: 'text',
      contested:
        '条文说一张票选的人比应选名额多的无效；几种职务印在一张票上时，是一项一项比还是合起来比，字面两可，这里先照每项比、整张无效',
    },
    illegible: { value: 'part', cites: ['HE-28.3'], certainty: 'text' },
    doubtfulBallot: { value: ['illegible', 'unidentifiable'], cites: ['HE-28.3'], certainty: 'text' },
    blankBallots: { value: 'abstention', cites: ['HE-25', 'HE-28.2'], certainty: 'inferred' },
    voidBallots: { value: 'counted-in-total', cites: ['HE-28.4'], certainty: 'text' },
    twoPosts: {
      value: 'barred-only',
      cites: ['HE-29.1'],
      certainty: 'text',
      contested: '条文只说用一张票的，对同一候选人只能投一次赞成票；投了两次怎样算，没有写',
    },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['HE-30.2', 'HE-31.2', 'O25-18.2'],
      certainty: 'text',
    },
    addDown: {
      value: 'must',
      cites: ['HE-29.2'],
      certainty: 'text',
      contested:
        '条文写高职没有当选的，应当把高职的票计入低职；在低职一票也没有的人加不加、国法没有写的加票现在照不照用，都没有明说',
    },
    overflow: { value: 'most-votes', cites: ['HE-30.3'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['HE-30.3'], certainty: 'text' },
    womanMember: { value: 'must-have', cites: ['HE-2.2', 'O25-8.2'], certainty: 'text' },
    unfilledSeats: {
      value: { vacancy: 'not-regulated', enough: 3 },
      cites: ['HE-31.1', 'O25-18.2', 'O25-8.1'],
      certainty: 'text',
    },
    supplementaryCandidates: {
      value: { margin: 'not-regulated', from: 'not-regulated' },
      cites: ['HE-31.2', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 10, cites: ['HE-31.1'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['HE-27', 'O25-18.3'], certainty: 'text' },
    ballotSeal: { value: 'on-spot', cites: ['HE-27'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 1 }, 'vice-chair': { least: 1, most: 1 }, member: { least: 1, most: 3 } },
      cites: ['HE-17.2'],
      certainty: 'text',
    },
  },
});
