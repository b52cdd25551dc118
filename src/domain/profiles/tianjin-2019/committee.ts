import { nearRelatives } from '../near-relatives.ts';
import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：天津 */
export const tianjinCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['TJ-9.1', 'O25-15.2'], certainty: 'text' },
  selectionConvener: { value: 'party-organisation', cites: ['TJ-9.1'], certainty: 'text' },
  committeeSize: { value: { least: 5, most: 9, odd: true }, cites: ['TJ-9.2'], certainty: 'text' },
  committeeFill: { value: 'reserves-or-new', cites: ['TJ-10.2', 'O25-15.4'], certainty: 'text' },
  insideCircle: {
    value: nearRelatives,
    cites: ['TJ-10.1'],
    certainty: 'text',
    contested: '天津写的是夫妻、直系血亲、兄弟姐妹不得同时在选委会任职，国法没有写；这里照近亲属核对',
  },
  committeeVote: { value: { attendance: null, decides: 'majority' }, cites: ['TJ-11.1'], certainty: 'text' },
  committeeNotice: { value: { list: 'filed', changes: null }, cites: ['TJ-9.3'], certainty: 'text' },
  electionMethod: { value: 'decided-by-meeting', cites: ['TJ-12.1(二)'], certainty: 'text' },
};
