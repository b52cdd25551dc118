import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：全国 */
export const nationalRecall: Pick<Params, keyof RecallParams> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['O25-19.1'],
    certainty: 'text',
  },
  recallAddress: null,
  recallAdvice: null,
  recallDefence: { value: 'must-be-heard', cites: ['O25-19.1'], certainty: 'text' },
  recallWithin: null,
  recallNoticeDays: null,
  recallHost: null,
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['O25-19.2'],
    certainty: 'text',
  },
  recallInPerson: null,
  recallAgain: null,
  recallHandover: null,
  resignation: { value: { written: false, within: null }, cites: ['O25-20'], certainty: 'text' },
  officeEnds: { value: ['incapable', 'sentenced'], cites: ['O25-22'], certainty: 'text' },
  appraisal: { value: { unfitTimes: 2, chairedBy: 'supervisors' }, cites: ['O25-38.2', 'O25-38.1'], certainty: 'text' },
  officeSuspended: null,
  longAbsence: null,
  actingChair: null,
  officeChange: null,
  auditMidterm: null,
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['O25-23'], certainty: 'text' },
  byElectionHost: null,
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['O25-23', 'O25-18.2'],
    certainty: 'text',
  },
  byElectionByRepresentatives: null,
  byElectionDue: null,
};
