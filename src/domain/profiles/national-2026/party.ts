import type { PartyParams } from '../params/party.ts';
import type { Params } from '../profile.ts';

/**
 * 村党支部换届：全国。两部条例的正文都没有取得，样样是二手资料，所以引出的发现都只提示。
 * 「先党组织、后村委会」的次序没有可引的条文，不编成参数。
 */
export const nationalParty: Pick<Params, keyof PartyParams> = {
  partyTerm: { value: { years: 5 }, cites: ['PR19'], certainty: 'second-hand' },
  partyDelay: { value: { agreedBy: 'superior', years: 1 }, cites: ['PE20'], certainty: 'second-hand' },
  partyVoters: { value: ['full'], cites: ['PE20'], certainty: 'second-hand' },
  partyExcused: {
    value: 'superior-and-assembly',
    cites: ['PE20'],
    certainty: 'second-hand',
    contested: '哪几类党员可以不计入应到会，来自问答材料里转述的答复，不是条例正文',
  },
  partyQuorum: {
    value: 'at-least-four-fifths',
    cites: ['PE20'],
    certainty: 'second-hand',
    contested: '二手资料写的是不少于五分之四，更早的材料写超过五分之四，没有取得正文，等见到原文再核对',
  },
  partyProxies: { value: 'barred', cites: ['PE20'], certainty: 'second-hand' },
  partyMargin: {
    value: { percent: 20 },
    cites: ['PE20'],
    certainty: 'second-hand',
    contested: '差额是恰好百分之二十还是不少于百分之二十，没有见到原文；这里按不少于算，不足一人的算一人',
  },
  partyScrutineers: {
    value: { passedBy: 'assembly', candidates: 'barred' },
    cites: ['PE20'],
    certainty: 'second-hand',
  },
  partyRecovered: { value: 'at-most-voters', cites: ['PE20'], certainty: 'second-hand' },
  partyBallot: { value: 'at-most-seats', cites: ['PE20'], certainty: 'second-hand' },
  partyElected: {
    value: { share: 'more-than-half', of: 'present' },
    cites: ['PE20'],
    certainty: 'second-hand',
    contested: '多数二手资料按实到会有选举权的人数算过半，有一处写法容易读成按应到会算，以原文为准',
  },
  partySecretary: {
    value: { by: 'new-committee', candidates: 1, approvedBy: 'superior' },
    cites: ['PE20'],
    certainty: 'second-hand',
  },
  partyBranchSize: { value: { members: 7, least: 3, most: 7 }, cites: ['PR19'], certainty: 'second-hand' },
  partyRecommendations: {
    value: { by: ['members', 'villagers'], reviewedBy: 'township-party' },
    cites: ['PR19'],
    certainty: 'second-hand',
    contested: '「两推一选」见于各地的方案，没有见到条例里是不是写明',
  },
};
