/** 破坏选举的做法 */
export type Sabotage =
  'violence' | 'threat' | 'deceit' | 'bribed-worker' | 'forged-papers' | 'destroyed-ballots' | 'false-count' | 'rights-denied';

/** 上面的人做过头的事 */
export type Overreach =
  | 'delayed-election'
  | 'named-candidates'
  | 'changed-candidates'
  | 'removed-member'
  | 'shelved-report'
  | 'covered-up'
  | 'withheld-result'
  | 'withheld-roll';

/** 违法行为与救济的参数 */
export interface RemediesParams {
  /** 列明的破坏选举的做法，要制止、查处 */
  readonly sabotage: readonly Sabotage[];
  /** 不得报复举报、控告或者要求罢免的人 */
  readonly retaliation: 'barred';
  /** 不得利用家族、宗族势力影响选举 */
  readonly clanForce: 'barred';
  /** 举报由谁调查处理 */
  readonly reportHandling: { readonly by: readonly ('township' | 'county')[] };
  /** 指导机构、乡镇的人做了要追责的事 */
  readonly officialLiability: readonly Overreach[];
  /** 村委会不依法履行法定义务的，由乡镇责令改正 */
  readonly neglectedDuty: 'ordered-by-township';
  /** 选委会不履行职责的，先责令限期改正，再重新推选 */
  readonly committeeFailure: 'ordered-first';
  /** 信访部门收到以后几天里转送、交办 */
  readonly petitionPassing: number;
  /** 有权处理的机关几天里书面告知 */
  readonly petitionTelling: number;
  /** 受理以后几天里办结，至多延几天；延期要批准、告知。 */
  readonly petitionFinishing: { readonly within: number; readonly extension: number };
  /** 不服的几天里请求复查、复核，几天里答复 */
  readonly petitionReview: { readonly asked: number; readonly answered: number };
  /** 多人走访的，代表至多几人 */
  readonly petitionDelegates: number;
  /** 不得打击报复信访人，材料不得透露给被举报的人 */
  readonly petitionProtection: 'required';
  /** 有专门程序的，导入专门程序 */
  readonly petitionRouting: 'special-first';
}
