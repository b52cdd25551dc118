import { beijingPreparation } from './beijing-2012/preparation.ts';
import { beijingCommittee } from './beijing-2012/committee.ts';
import { beijingRegistration } from './beijing-2012/registration.ts';
import { beijingNomination } from './beijing-2012/nomination.ts';
import { beijingHandover } from './beijing-2012/handover.ts';
import { beijingRecall } from './beijing-2012/recall.ts';
import { beijingRemedies } from './beijing-2012/remedies.ts';
import { beijingConflicts } from './beijing-2012/conflicts.ts';
import { workerRole } from '../terms/poll-worker.ts';
import { national2026 } from './national-2026.ts';
import { overlay } from './profile.ts';

/** 北京：选举办法、实施的若干规定都在 2012 年修订，早于新法，没有见到修订。与新法抵触的照国法，见 conflicts。 */
export const beijing2012 = overlay(national2026, {
  id: 'beijing-2012',
  title: '北京（2012 年修订，早于新法）',
  status: 'predates-2026',
  conflicts: beijingConflicts,
  params: {
    ...beijingPreparation,
    ...beijingCommittee,
    ...beijingRegistration,
    ...beijingNomination,
    ...beijingHandover,
    ...beijingRecall,
    ...beijingRemedies,

    pollNoticeDays: { value: 1, cites: ['BJ-21.1(一)', 'BJ-10.1(六)'], certainty: 'text' },
    workersChosenBy: { value: 'committee', cites: ['BJ-10.1(三)', 'BJ-21.1(三)'], certainty: 'text' },
    workersAvoid: {
      value: {
        candidates: workerRole.options,
        kin: workerRole.options,
        circle: ['spouse', 'parent', 'child', 'grandparent', 'grandchild'],
      },
      cites: ['BJ-21.2'],
      certainty: 'text',
    },
    crews: {
      value: { venue: { workers: 3, scrutineers: 3 }, mobileBox: { workers: 3, scrutineers: 3 } },
      cites: ['BJ-23'],
      certainty: 'text',
    },
    secretBooth: { value: 'somewhere', cites: ['BJ-21.1(二)', 'O25-18.3'], certainty: 'text' },
    scribeDesk: { value: 'each-venue', cites: ['BJ-24.1'], certainty: 'text' },
    mobileBox: { value: { users: 'unable', decidedBy: null, listDays: null }, cites: ['BJ-23'], certainty: 'text' },
    proxyCauses: { value: ['away'], cites: ['BJ-25.1', 'O25-18.4'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['BJ-25.1', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['BJ-25.1', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['BJ-25.2', 'O25-18.4'], certainty: 'text' },
    candidateAsHolder: { value: 'barred', cites: ['BJ-25.2', 'O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: null }, cites: ['BJ-25.3', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: 'before-polling-day', cites: ['BJ-25.1'], certainty: 'text' },

    secretVote: { value: 'required', cites: ['BJ-26', 'BJ-24.4', 'O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['BJ-25.1', 'BJ-25.3', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null }, cites: ['BJ-24.2', 'BJ-24.3'], certainty: 'text' },
    writeIns: { value: 'allowed', cites: ['BJ-26'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['BJ-38.1(二)', 'O25-21.2'], certainty: 'text' },

    gathering: { value: { escorts: null }, cites: ['BJ-27'], certainty: 'text' },
    openCount: { value: 'required', cites: ['BJ-27', 'O25-18.3'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['BJ-28.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'voters', overfullBox: 'not-regulated' }, cites: ['BJ-28.2'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['BJ-28.2', 'BJ-26'], certainty: 'text' },
    overVote: { value: 'void', cites: ['BJ-28.2'], certainty: 'text' },
    overVoteVoids: {
      value: 'ballot',
      cites: ['BJ-28.2'],
      certainty: 'text',
      contested:
        '条文说一张票选的人比应选名额多的无效；几种职务印在一张票上时，是一项一项比还是合起来比，字面两可，这里先照每项比、整张无效',
    },
    illegible: { value: 'committee', cites: ['BJ-28.2'], certainty: 'text' },
    doubtfulBallot: { value: ['illegible', 'unidentifiable'], cites: ['BJ-28.2', 'BJ-10.1(七)'], certainty: 'text' },
    blankBallots: { value: 'abstention', cites: ['BJ-26', 'BJ-28.2'], certainty: 'inferred' },
    voidBallots: { value: 'counted-in-total', cites: ['BJ-28.2'], certainty: 'text' },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['BJ-29', 'BJ-30.2', 'O25-18.2'],
      certainty: 'text',
    },
    overflow: { value: 'most-votes', cites: ['BJ-29'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['BJ-29'], certainty: 'text' },
    womanMember: { value: 'post-fixed-beforehand', cites: ['BJ-3', 'O25-8.2'], certainty: 'text' },
    unfilledSeats: {
      value: { vacancy: 'meeting-after-supplementary', enough: 4 },
      cites: ['BJ-30.1', 'BJ-30.3', 'O25-18.2'],
      certainty: 'text',
      contested: '北京写另行选举以后超过三人、也选出了主任的，会议可以决定不再选，照字面要四人以上；国法没有写可以不选',
    },
    supplementaryCandidates: {
      value: { margin: 'some', from: 'not-regulated' },
      cites: ['BJ-30.2', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 15, cites: ['BJ-30.1'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['BJ-27', 'BJ-31', 'O25-18.3'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 2 }, 'vice-chair': { least: 1, most: 2 }, member: { least: 1, most: 2 } },
      cites: ['BJ-16.2'],
      certainty: 'text',
    },
  },
});
