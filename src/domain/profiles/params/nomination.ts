import type { Person } from '../../terms/person.ts';

/** 不得作候选人的情形 */
export type Bar = NonNullable<Person['bar']>;

/** 同一职务的候选人照什么排 */
export type ListOrder = 'strokes' | 'votes';

/** P3 候选人的参数 */
export interface NominationParams {
  /** 谁可以提名：村党组织或者登记参加选举的村民，还是只有登记参加选举的村民 */
  readonly nominators: 'party-or-voters' | 'voters';
  /** 有哪几类情形的，不得作候选人 */
  readonly candidateBars: readonly Bar[];
  /** 要有被选举权；onRoll：候选人是不是还要在登记名单上。另选的当选人要不要登记，条文都没有说定，只提示。 */
  readonly standing: { readonly onRoll: 'required' | 'open' };
  /** 本人不接受提名的，不列为候选人 */
  readonly nomineeConsent: 'needed';
  /** 被提名两项以上职务的，本人书面确认其中一项 */
  readonly onePost: 'chosen-in-writing';
  /** 一个提名人（村党组织算一个）提名的人数不得多于应选名额 */
  readonly nominationCap: 'seats';
  /** 候选人多于应选名额；差额数写在 margins 里。 */
  readonly moreThanSeats: 'required';
  /** 被提名的人数正好合差额数的，被提名人就是候选人 */
  readonly fittingNominees: 'are-candidates';
  /** 被提名的人超过差额数的要预选：多少登记参加选举的村民参加 */
  readonly primary: { readonly turnout: 'more-than-half' };
  /** 资格审查：要哪几级审；within：提名以后多少天内审完，null 是没有写天数。 */
  readonly qualificationReview: {
    readonly by: readonly ('committee' | 'township' | 'county')[];
    readonly within: number | null;
  };
  /** 被提名人名单：至迟在选举日多少天前公布，照什么排 */
  readonly nomineeList: { readonly daysBefore: number; readonly order: ListOrder };
  /** 正式候选人名单：至迟在选举日多少天前公布；预选过的、没有预选的各照什么排（null 是没有写） */
  readonly formalList: {
    readonly daysBefore: number;
    readonly afterPrimary: ListOrder | null;
    readonly otherwise: ListOrder | null;
  };
  /** 放弃候选要书面；within：候选人确定后多少天内，daysBefore：至迟在选举日多少天前；都没有写的没有期限。 */
  readonly withdrawal: { readonly within: number | null; readonly daysBefore?: number };
  /**
   * 有人退出以后什么时候要补：不足差额数，还是等于、少于应选名额；写 open 的，没有专门写。
   * order：照得票次序递补，没有可以递补的再提名；republish：补了以后要再公布名单。
   */
  readonly candidateRefill: {
    readonly when: 'short-of-margin' | 'not-more-than-seats' | 'open';
    readonly order: 'runners-up-first' | 'open';
    readonly republish?: 'required';
  };
  /** 依法确定的候选人不得变更；cancelled：写明因此取消候选人资格的行为 */
  readonly settledList: { readonly cancelledFor: readonly ('bribery' | 'violence')[] };
  /** 候选人里至少有一名妇女 */
  readonly womanCandidate: 'at-least-one';
  /** 选委会组织候选人与村民见面，回答提问 */
  readonly meetVoters: 'by-committee';
  /** 候选人不得私下拉票 */
  readonly privateCanvassing: 'barred';
}
