import type { Proportion } from '../params.ts';

/** 村党支部换届的参数：和村委会选举是两本规则。 */
export interface PartyParams {
  /** 支部委员会每届几年 */
  readonly partyTerm: { readonly years: number };
  /** 提前、延期换届：要谁同意，至多几年 */
  readonly partyDelay: { readonly agreedBy: 'superior'; readonly years: number };
  /** 有选举权的是哪几种党员 */
  readonly partyVoters: readonly ('full' | 'probationary' | 'under-watch' | 'suspended')[];
  /** 不计入应到会的人，怎样才算数 */
  readonly partyExcused: 'superior-and-assembly';
  /** 有选举权的到会人数占应到会的多少，大会才开得成 */
  readonly partyQuorum: Extract<Proportion, 'at-least-four-fifths'>;
  /** 没有到会的党员，不能托人代投 */
  readonly partyProxies: 'barred';
  /** 委员候选人比应选名额多百分之几 */
  readonly partyMargin: { readonly percent: number };
  /** 监票人由谁通过；候选人不当监票人 */
  readonly partyScrutineers: { readonly passedBy: 'assembly'; readonly candidates: 'barred' };
  /** 收回的票与什么比：不多于投票人数，选举有效 */
  readonly partyRecovered: 'at-most-voters';
  /** 一张票上所选的人：不多于应选名额，选票有效 */
  readonly partyBallot: 'at-most-seats';
  /** 多少赞成票当选，按什么算：实到会有选举权的人数 */
  readonly partyElected: { readonly share: Extract<Proportion, 'more-than-half'>; readonly of: 'present' };
  /** 书记由谁选、几名候选人、报谁批准 */
  readonly partySecretary: {
    readonly by: 'new-committee';
    readonly candidates: number;
    readonly approvedBy: 'superior';
  };
  /** 正式党员几人起设支部委员会；委员最少、最多几人 */
  readonly partyBranchSize: { readonly members: number; readonly least: number; readonly most: number };
  /** 候选人由哪些人推荐、谁考察 */
  readonly partyRecommendations: {
    readonly by: readonly ('members' | 'villagers')[];
    readonly reviewedBy: 'township-party';
  };
}
