import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：河南 */
export const henanRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: { from: ['villagers', 'representatives'], villagers: 'at-least-one-fifth', representatives: 'at-least-one-third' },
    cites: ['HA-42.1', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: { value: { to: ['village-committee'], each: 'any' }, cites: ['HA-42.3'], certainty: 'text' },
  recallDefence: { value: 'must-be-heard', cites: ['HA-43.1', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['HA-43.1'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['HA-43.1', 'O25-19.2'],
    certainty: 'text',
  },
  resignation: { value: { written: true, within: null }, cites: ['HA-45(一)', 'HA-45(二)', 'O25-20'], certainty: 'text' },
  officeEnds: { value: ['incapable', 'sentenced'], cites: ['HA-46.1(一)', 'O25-22'], certainty: 'text' },
  longAbsence: {
    value: { months: 6, by: 'itself' },
    cites: ['HA-46.1(二)'],
    certainty: 'text',
    contested: '国法写明的终止情形里没有这一种；地方另添一种让职务自行终止，是不是超出国法，没有明说',
  },
  officeChange: { value: { filedWithin: null }, cites: ['HA-45(四)', 'HA-46.2', 'HA-47'], certainty: 'text' },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['HA-47', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
};
