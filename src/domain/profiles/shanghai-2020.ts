import { shanghaiPreparation } from './shanghai-2020/preparation.ts';
import { shanghaiCommittee } from './shanghai-2020/committee.ts';
import { shanghaiRegistration } from './shanghai-2020/registration.ts';
import { shanghaiNomination } from './shanghai-2020/nomination.ts';
import { shanghaiHandover } from './shanghai-2020/handover.ts';
import { shanghaiRecall } from './shanghai-2020/recall.ts';
import { shanghaiRemedies } from './shanghai-2020/remedies.ts';
import { shanghaiConflicts } from './shanghai-2020/conflicts.ts';
import type { WorkerRole } from '../terms/poll-worker.ts';
import { national2026 } from './national-2026.ts';
import { overlay } from './profile.ts';

const atTheBallots: readonly WorkerRole[] = ['scrutineer', 'issuer', 'reader', 'teller', 'scribe'];

/** 上海：选举办法、实施办法都是 2020 年修正的，早于新法，没有见到修订。与新法抵触的照国法，见 conflicts。 */
export const shanghai2020 = overlay(national2026, {
  id: 'shanghai-2020',
  title: '上海（2020 年修正，早于新法）',
  status: 'predates-2026',
  conflicts: shanghaiConflicts,
  params: {
    ...shanghaiPreparation,
    ...shanghaiCommittee,
    ...shanghaiRegistration,
    ...shanghaiNomination,
    ...shanghaiHandover,
    ...shanghaiRecall,
    ...shanghaiRemedies,

    pollNoticeDays: { value: 0, cites: ['SH-14.1(二)', 'SH-8.1(四)'], certainty: 'text' },
    workersChosenBy: { value: 'committee', cites: ['SH-14.1(一)', 'SH-8.1(三)'], certainty: 'text' },
    workersAvoid: {
      value: {
        candidates: atTheBallots,
        kin: atTheBallots,
        circle: ['spouse', 'parent', 'child', 'grandparent', 'grandchild'],
      },
      cites: ['SH-14.2'],
      certainty: 'text',
    },
    secretBooth: { value: 'each-venue', cites: ['SH-17.1', 'O25-18.3'], certainty: 'text' },
    scribeDesk: { value: 'each-venue', cites: ['SH-17.1'], certainty: 'text' },
    proxyForm: { value: 'written', cites: ['SH-16.1', 'O25-18.4'], certainty: 'text' },
    proxyHolder: { value: 'relative-only', cites: ['SH-16.1', 'O25-18.4', 'CIV-1045.2'], certainty: 'text' },
    maxProxiesPerHolder: { value: 3, cites: ['SH-16.1', 'O25-18.4'], certainty: 'text' },
    proxyList: { value: { daysBefore: 2 }, cites: ['SH-16.2', 'O25-18.4'], certainty: 'text' },
    proxyReview: { value: { askedDaysBefore: 5 }, cites: ['SH-16.2'], certainty: 'text' },
    proxyChain: { value: 'barred', cites: ['SH-16.1'], certainty: 'text' },

    secretVote: { value: 'required', cites: ['SH-15.1', 'SH-17.1', 'O25-18.3'], certainty: 'text' },
    votingForOthers: { value: 'written-proxy-only', cites: ['SH-16.1', 'SH-16.2', 'O25-18.4'], certainty: 'text' },
    scribe: { value: { maxVoters: null }, cites: ['SH-17.1'], certainty: 'text' },
    writeIns: { value: 'allowed', cites: ['SH-17.2'], certainty: 'text' },
    bribery: { value: 'must-be-stopped', cites: ['SH-30(一)', 'O25-21.2'], certainty: 'text' },

    gathering: { value: { escorts: null }, cites: ['SH-18'], certainty: 'text' },
    openCount: { value: 'required', cites: ['SH-18', 'O25-18.3'], certainty: 'text' },
    turnout: { value: 'more-than-half', cites: ['SH-19.1', 'O25-18.2'], certainty: 'text' },
    ballotCheck: { value: { base: 'voters', overfullBox: 'not-regulated' }, cites: ['SH-19.1'], certainty: 'text' },
    soundBallot: { value: 'valid', cites: ['SH-19.2', 'SH-17.2'], certainty: 'text' },
    overVote: { value: 'void', cites: ['SH-19.2'], certainty: 'text' },
    overVoteVoids: {
      value: 'ballot',
      cites: ['SH-19.2'],
      certainty: 'text',
      contested:
        '条文说一张票选的人比应选名额多的是废票；几种职务印在一张票上时，是一项一项比还是合起来比，字面两可，这里先照每项比、整张作废',
    },
    blankBallots: { value: 'abstention', cites: ['SH-17.2', 'SH-19.2'], certainty: 'inferred' },

    electedNeeds: {
      value: { first: 'more-than-half', repeat: 'more-than-half', supplementary: 'at-least-one-third' },
      cites: ['SH-20.1', 'SH-21.1', 'O25-18.2'],
      certainty: 'text',
    },
    overflow: { value: 'most-votes', cites: ['SH-20.2'], certainty: 'text' },
    tieBreak: { value: { by: 'revote', when: 'not-regulated' }, cites: ['SH-20.2'], certainty: 'text' },
    womanMember: { value: 'must-have', cites: ['SH-2.3', 'O25-8.2'], certainty: 'text' },
    supplementaryCandidates: {
      value: { margin: 'by-margins', from: 'not-regulated' },
      cites: ['SH-21.1', 'SH-12.3', 'O25-18.2'],
      certainty: 'text',
    },
    supplementaryWithin: { value: 30, cites: ['SH-21.1'], certainty: 'text' },
    resultOnSpot: { value: 'required', cites: ['SH-18', 'O25-18.3'], certainty: 'text' },
    ballotSeal: { value: 'same-day', cites: ['SH-23'], certainty: 'text' },
    margins: {
      value: { chair: { least: 1, most: 1 }, 'vice-chair': { least: 1, most: 1 }, member: { least: 1, most: 3 } },
      cites: ['SH-12.3'],
      certainty: 'text',
    },
  },
});
