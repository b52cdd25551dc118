import type { Proportion } from '../params.ts';

/** 到会的门槛 */
export type Attendance = Extract<Proportion, 'more-than-half' | 'at-least-two-thirds'>;

/** 开会的门槛：按人算、按户的代表算各要到多少（null 是不能按户算）；到会人员多少同意才算通过 */
export interface Quorum {
  readonly people: Attendance;
  readonly households: Attendance | null;
  readonly majority: 'more-than-half';
}

/** P0 准备的参数 */
export interface PreparationParams {
  /** 村委会每届几年 */
  readonly committeeYears: number;
  /** 村委会成员不得指定、委派、撤换 */
  readonly appointing: 'barred';
  /** 乡镇不得干预村民自治范围内的事 */
  readonly interference: 'barred';
  /** 选举经费不得摊派给村民 */
  readonly fundsLevy: 'barred';
  /**
   * 村委会主任、副主任、委员合计几人；decidedBy：要由村民会议，还是由村民会议或者村民代表会议定（null 是没有写）；
   * odd：要单数；usually：一般至多几人，再多要有条文写的情形。
   */
  readonly seatsRange: {
    readonly least: number;
    readonly most: number;
    readonly decidedBy: 'villagers' | 'either-meeting' | null;
    readonly odd?: true;
    readonly usually?: number;
  };
  /** 离任审计结果在下届选举以前公布 */
  readonly auditBeforeElection: 'required';
  /** 离任审计结果公布的时点写得更细的：推选选委会以前，或者至迟在选举日多少天前 */
  readonly auditDeadline: { readonly before: 'committee' } | { readonly daysBefore: number };
  /** 村民会议、村民代表会议由谁召集 */
  readonly villagersConvener: 'village-committee';
  readonly representativesConvener: 'village-committee';
  /** 至迟提前多少天通知：村民会议、村民代表会议 */
  readonly villagersNoticeDays: number;
  readonly representativesNoticeDays: number;
  /** 开会和作决定的门槛：村民会议、村民代表会议、村民小组会议 */
  readonly villagersQuorum: Quorum;
  readonly representativesQuorum: Quorum;
  readonly groupQuorum: Quorum;
  /** 哪些事村民会议不得授权给村民代表会议 */
  readonly notDelegable: readonly ('seats' | 'representatives')[];
  /** 哪些事上会以前先经村党组织研究 */
  readonly partyFirst: readonly ('seats' | 'election-method' | 'representatives')[];
}
