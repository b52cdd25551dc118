import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：2018 年的旧法，辞职一条当时没有。 */
export const formerRecall: Pick<Params, keyof RecallParams> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['O18-16.1'],
    certainty: 'text',
  },
  recallAddress: null,
  recallAdvice: null,
  recallDefence: { value: 'must-be-heard', cites: ['O18-16.1'], certainty: 'text' },
  recallWithin: null,
  recallNoticeDays: null,
  recallHost: null,
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['O18-16.2'],
    certainty: 'text',
  },
  recallInPerson: null,
  recallAgain: null,
  recallHandover: null,
  resignation: null,
  officeEnds: { value: ['incapable', 'sentenced'], cites: ['O18-18'], certainty: 'text' },
  appraisal: { value: { unfitTimes: 2, chairedBy: 'supervisors' }, cites: ['O18-33.2', 'O18-33.1'], certainty: 'text' },
  officeSuspended: null,
  longAbsence: null,
  actingChair: null,
  officeChange: null,
  auditMidterm: null,
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['O18-19'], certainty: 'text' },
  byElectionHost: null,
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['O18-19', 'O18-15.2'],
    certainty: 'text',
  },
  byElectionByRepresentatives: null,
  byElectionDue: null,
};
