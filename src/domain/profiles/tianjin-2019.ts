import { tianjinPreparation } from './tianjin-2019/preparation.ts';
import { tianjinCommittee } from './tianjin-2019/committee.ts';
import { tianjinRegistration } from './tianjin-2019/registration.ts';
import { tianjinNomination } from './tianjin-2019/nomination.ts';
import { tianjinHandover } from './tianjin-2019/handover.ts';
import { tianjinRecall } from './tianjin-2019/recall.ts';
import { tianjinRemedies } from './tianjin-2019/remedies.ts';
import { tianjinConflicts } from './tianjin-2019/conflicts.ts';
import { workerRole } from '../terms/poll-worker.ts';
import { national2026 } from './national-2026.ts';
import { overlay } from './profile.ts';

/** 天津：选举办法、实施办法都在 2019 年修正，早于新法，没有见到修订。与新法抵触的照国法，见 conflicts。 */
export const tianjin2019 = overlay(national2026, {
  id: 'tianjin-2019',
  title: '天津（2019 年修正，早于新法）',
  status: 'predates-2026',
  conflicts: tianjinConflicts,
  params: {
    ...tianjinPreparation,
    ...tianjinCommittee,
    ...tianjinRegistration,
    ...tianjinNomination,
    ...tianjinHandover,
    ...tianjinRecall,
    ...tianjinRemedies,

    pollNoticeDays: { value: 0, cites: ['TJ-26(一)'], certainty: 'text' },
    workersChosenBy: { value: 'representatives', cites: ['TJ-26(三)'], certainty: 'text' },
    workersAvoid: { value: { candidates: workerRole.options, kin: [], circle: [] }, cites: ['TJ-28.3'], certainty: 'text' },
    crews: {
      value: { venue: null, mobileBox: { workers: 3, scrutineers: 1 } },
      cites: ['TJ-28.2'],
      certainty: 'text',
      contested: '条文写三名以上工作人员带流动票箱、由监票人员监督；监票人算不算在三名里面、要几名，没有写',
    },
    secretBooth: { value: 'somewhere', cites: ['TJ-26(四)', 'O25-18.3'], certainty: 'text' },
    mobileBox: { value: { users: 'unable', decidedBy: null, listDays: null }, cites: ['TJ-28.2'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['TJ-29', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['TJ-29', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['TJ-29', 'O25-18.4'], certainty: 'text' },
    candidateAsHolder: { value: 'barred', cites: ['TJ-29', 'O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: null }, cites: ['TJ-29', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: 'before-polling-day', cites: ['TJ-29'], certainty: 'text' },

    secretVote: { value: 'required', cites: ['TJ-4', 'TJ-30.1', 'O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['TJ-29', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null, barred: ['candidate', 'committee-member'] }, cites: ['TJ-30.1'], certainty: 'text' },
    writeIns: { value: 'allowed', cites: ['TJ-30.2'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['TJ-48(二)', 'O25-21.2'], certainty: 'text' },

    gathering: { value: { escorts: null }, cites: ['TJ-31'], certainty: 'text' },
    openCount: { value: 'required', cites: ['TJ-31', 'O25-18.3'], certainty: 'text' },
    countSigned: { value: ['scrutineer'], cites: ['TJ-31'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['TJ-33.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'voters', overfullBox: 'not-regulated' }, cites: ['TJ-32.1'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['TJ-32.1', 'TJ-30.2'], certainty: 'text' },
    overVote: { value: 'void', cites: ['TJ-32.1'], certainty: 'text' },
    overVoteVoids: {
      value: 'ballot',
      cites: ['TJ-32.1'],
      certainty: 'text',
      contested:
        '条文说一张票选的人比应选名额多的无效；几种职务印在一张票上时，是一项一项比还是合起来比，字面两可，这里先照每项比、整张无效',
    },
    illegible: { value: 'part', cites: ['TJ-32.2'], certainty: 'text' },
    otherMarks: { value: 'part', cites: ['TJ-32.2'], certainty: 'text' },
    blankBallots: { value: 'abstention', cites: ['TJ-30.2', 'TJ-32.1'], certainty: 'inferred' },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['TJ-33.1', 'TJ-33.3', 'O25-18.2'],
      certainty: 'text',
    },
    overflow: { value: 'most-votes', cites: ['TJ-33.2'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'by-next-day' }, cites: ['TJ-33.2'], certainty: 'text' },
    womanMember: { value: 'must-have', cites: ['TJ-2.2', 'TJi-6.2', 'O25-8.2'], certainty: 'text' },
    unfilledSeats: {
      value: { vacancy: 'after-supplementary', enough: 0 },
      cites: ['TJ-33.3', 'TJ-34.1', 'TJ-34.2', 'O25-18.2'],
      certainty: 'text',
      contested: '天津写另行选举以后仍不足的可以暂缺，三个月内补选；国法没有写暂缺，不满三人时是不是也可以，没有明说',
    },
    supplementaryCandidates: {
      value: { margin: 'by-margins', from: 'not-regulated' },
      cites: ['TJ-33.3', 'TJ-21', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 7, cites: ['TJ-33.3'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['TJ-31', 'O25-18.3'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 1 }, 'vice-chair': { least: 1, most: 1 }, member: { least: 1, most: 2 } },
      cites: ['TJ-21'],
      certainty: 'text',
    },
  },
});
