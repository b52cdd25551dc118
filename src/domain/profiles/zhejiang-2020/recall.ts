import type { RecallParams } from '../params/recall.ts';
import type { Params } from '../profile.ts';

/** 任期里的变动：浙江 */
export const zhejiangRecall: Partial<Pick<Params, keyof RecallParams>> = {
  recallDemand: {
    value: {
      from: ['villagers', 'representatives'],
      villagers: 'at-least-one-fifth',
      representatives: 'at-least-one-third',
    },
    cites: ['ZJ-34.1', 'O25-19.1'],
    certainty: 'text',
  },
  recallAddress: { value: { to: ['village-committee'], each: 'any' }, cites: ['ZJ-34.2'], certainty: 'text' },
  recallDefence: { value: 'must-be-heard', cites: ['ZJ-35.1', 'O25-19.1'], certainty: 'text' },
  recallWithin: { value: { days: 30 }, cites: ['ZJ-35.1'], certainty: 'text' },
  recallPass: {
    value: { turnout: 'more-than-half', approval: 'more-than-half' },
    cites: ['ZJ-36.1', 'O25-19.2'],
    certainty: 'text',
  },
  recallAgain: { value: { months: 12 }, cites: ['ZJ-36.2'], certainty: 'text' },
  resignation: { value: { written: true, within: { days: 30 } }, cites: ['ZJ-37.1', 'O25-20'], certainty: 'text' },
  actingChair: { value: { when: 'unelected', member: 'representatives' }, cites: ['ZJ-30'], certainty: 'text' },
  officeChange: { value: { filedWithin: null }, cites: ['ZJ-36.1', 'ZJ-37.1', 'ZJi-35'], certainty: 'text' },
  byElectionBody: { value: ['villagers', 'representatives'], cites: ['ZJ-38.1', 'O25-23'], certainty: 'text' },
  byElectionHost: { value: 'village-committee', cites: ['ZJ-38.1'], certainty: 'text' },
  byElectionPass: {
    value: { turnout: 'more-than-half', votes: 'more-than-half' },
    cites: ['ZJ-38.2', 'O25-23', 'O25-18.2'],
    certainty: 'text',
  },
  byElectionByRepresentatives: {
    value: { turnout: 'at-least-two-thirds', votes: 'more-than-half' },
    cites: ['ZJ-38.2', 'O25-23', 'O25-18.2'],
    certainty: 'inferred',
    contested: '浙江只写代表会议要三分之二以上的组成人员投票，没有写得多少票；这里参照国法的过半数',
  },
};
