import { henanPreparation } from './henan-2011/preparation.ts';
import { henanCommittee } from './henan-2011/committee.ts';
import { henanRegistration } from './henan-2011/registration.ts';
import { henanNomination } from './henan-2011/nomination.ts';
import { henanHandover } from './henan-2011/handover.ts';
import { henanRecall } from './henan-2011/recall.ts';
import { henanRemedies } from './henan-2011/remedies.ts';
import { henanConflicts } from './henan-2011/conflicts.ts';
import { national2026 } from './national-2026.ts';
import { nearRelatives } from './near-relatives.ts';
import { overlay } from './profile.ts';

/** 河南：选举写在 2011 年的实施办法里，早于新法，没有见到修订。与新法抵触的照国法，见 conflicts。 */
export const henan2011 = overlay(national2026, {
  id: 'henan-2011',
  title: '河南（2011 年，早于新法）',
  status: 'predates-2026',
  conflicts: henanConflicts,
  params: {
    ...henanPreparation,
    ...henanCommittee,
    ...henanRegistration,
    ...henanNomination,
    ...henanHandover,
    ...henanRecall,
    ...henanRemedies,

    pollNoticeDays: { value: 0, cites: ['HA-15', 'HA-14.1(二)'], certainty: 'text' },
    workersChosenBy: { value: 'assembly', cites: ['HA-32'], certainty: 'text' },
    workersAvoid: {
      value: { candidates: [], kin: ['teller', 'scrutineer'], circle: ['spouse', 'parent', 'child', 'sibling'] },
      cites: ['HA-32'],
      certainty: 'text',
    },
    crews: { value: { venue: null, mobileBox: { workers: 3, scrutineers: 0 } }, cites: ['HA-31.1'], certainty: 'text' },
    secretBooth: { value: 'each-venue', cites: ['HA-30.1', 'O25-18.3'], certainty: 'text' },
    mobileBox: {
      value: { users: 'unable', decidedBy: 'committee', listDays: 1 },
      cites: ['HA-31.1', 'HA-31.2'],
      certainty: 'text',
    },
    proxyForm: { value: 'written', cites: ['HA-30.2', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['HA-30.2', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['HA-30.2', 'O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: 1 }, cites: ['HA-30.3', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: 'before-polling-day', cites: ['HA-30.2'], certainty: 'text' },

    issueProof: { value: 'voter-card', cites: ['HA-33.1'], certainty: 'text' },
    oneBallotEach: { value: 'registered', cites: ['HA-33.1', 'O25-18.2'], certainty: 'text' },
    ballotDue: { value: { on: ['voter-card'] }, cites: ['HA-33.1', 'O25-16.1'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['HA-30.2', 'HA-33.2', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null }, cites: ['HA-33.2'], certainty: 'text' },
    writeIns: { value: 'allowed', cites: ['HA-34.2'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['HA-44', 'O25-21.2'], certainty: 'text' },

    gathering: { value: { escorts: null }, cites: ['HA-37'], certainty: 'text' },
    openCount: { value: 'required', cites: ['HA-37', 'O25-18.3'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['HA-35.1', 'HA-38.2', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'issued', overfullBox: 'not-regulated' }, cites: ['HA-35.1'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['HA-35.2', 'HA-34.2'], certainty: 'text' },
    overVote: { value: 'void', cites: ['HA-35.2'], certainty: 'text' },
    overVoteVoids: {
      value: 'post',
      cites: ['HA-34.1', 'HA-35.2'],
      certainty: 'text',
      contested: '河南主任、副主任、委员分别制票，选多了无效的是那一张；印在一张票上时照那一个职务看，是本软件的读法',
    },
    illegible: {
      value: 'part',
      cites: ['HA-35.3'],
      certainty: 'text',
      contested: '河南写认不清的选票是废票；各职务分别制票，废的是那一张，印在一张票上时照那一个职务看',
    },
    otherMarks: {
      value: 'part',
      cites: ['HA-35.3'],
      certainty: 'text',
      contested: '河南写画了规定以外标识的选票是废票；各职务分别制票，废的是那一张，印在一张票上时照那一个职务看',
    },
    blankBallots: { value: 'abstention', cites: ['HA-34.2', 'HA-35.2'], certainty: 'inferred' },
    twoPosts: {
      value: 'separately',
      cites: ['HA-34.1'],
      certainty: 'inferred',
      contested: '各职务分别制票，同一人在两张票上都被选，条文没有写怎样算；这里各张算各张的',
    },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['HA-36', 'HA-38.3', 'O25-18.2'],
      certainty: 'text',
      contested:
        '河南另行选举先看过半数，因此选不出人的才取得票多、不少于三分之一的；选出了一部分、还缺名额的能不能照三分之一取，没有写明',
    },
    overflow: { value: 'most-votes', cites: ['HA-36'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['HA-36'], certainty: 'text' },
    womanMember: { value: 'must-have', cites: ['HA-8.3', 'O25-8.2'], certainty: 'text' },
    relatives: {
      value: { circle: nearRelatives, order: ['post', 'votes'] },
      cites: ['HA-8.2', 'O25-8.2', 'CIV-1045.2'],
      certainty: 'text',
    },
    unfilledSeats: {
      value: { vacancy: 'not-regulated', enough: 3 },
      cites: ['HA-38.1', 'O25-18.2', 'O25-8.1'],
      certainty: 'text',
    },
    supplementaryCandidates: {
      value: { margin: 'not-regulated', from: 'not-regulated' },
      cites: ['HA-38.2', 'O25-18.2'],
      certainty: 'text',
    },
    resultOnSpot: { value: 'required', cites: ['HA-37', 'O25-18.3'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 1 }, 'vice-chair': { least: 1, most: 1 }, member: { least: 1, most: 2 } },
      cites: ['HA-24.2'],
      certainty: 'text',
    },
  },
});
