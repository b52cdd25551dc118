import type { FlawKind } from '../terms/ballot.ts';
import type { PollKind, Post } from '../terms/ids.ts';
import type { WorkerRole } from '../terms/poll-worker.ts';
import type { ArrangementParams } from './params/arrangement.ts';
import type { PreparationParams } from './params/preparation.ts';
import type { CommitteeParams } from './params/committee.ts';
import type { RegistrationParams } from './params/registration.ts';
import type { NominationParams } from './params/nomination.ts';
import type { PartyParams } from './params/party.ts';
import type { HandoverParams } from './params/handover.ts';
import type { RecallParams } from './params/recall.ts';
import type { RemediesParams } from './params/remedies.ts';
import type { Relation } from './relation.ts';

export type { Relation };

/** 占多少：各种都只在 majority.ts 里换算成整数比较 */
export type Proportion =
  | 'more-than-half'
  | 'at-least-half'
  | 'at-least-one-fifth'
  | 'at-least-one-third'
  | 'at-least-two-thirds'
  | 'at-least-four-fifths';

/** 得票标准 */
export type Share = Extract<Proportion, 'more-than-half' | 'at-least-one-third'>;

export interface VotingParams {
  /** 凭什么领票：本人的有效证件，或者只写了选民证 */
  readonly issueProof: 'valid-document' | 'voter-card';
  /** 选票只发给登记参加选举的村民，每人一张 */
  readonly oneBallotEach: 'registered';
  /** 登记参加选举的村民拿出哪些证件来，就应当给票 */
  readonly ballotDue: { readonly on: readonly ('voter-card' | 'id-card')[] };
  /** 无记名投票，写票不受干预 */
  readonly secretVote: 'required';
  /** 没有书面委托，不得替别人领票、投票 */
  readonly votingForOthers: 'written-proxy-only';
  /** 代写：本人请才能代写，不得违背本人的意思；写了人数的，一人至多代写几人；barred 是写明不得代写的人。 */
  readonly scribe: { readonly maxVoters: number | null; readonly barred?: readonly ('candidate' | 'committee-member')[] };
  /** 在公布的时间里投票 */
  readonly pollWindow: 'as-announced';
  /** 中途停下来，票箱要封好、有人看守 */
  readonly suspension: 'sealed-and-guarded';
  /** 可以另选别人 */
  readonly writeIns: 'allowed';
  /** 用贿赂等手段妨害选举的，应当制止、报告 */
  readonly bribery: 'must-be-stopped';
}

export interface CountingParams {
  /** 截止后封箱；inPublic：要当众；destroyUnused：还要当众销毁没有发出的票 */
  readonly closing: { readonly inPublic: boolean; readonly destroyUnused: boolean };
  /** 票箱当日集中到中心会场当众开箱；escorts：至少几名工作人员监督 */
  readonly gathering: { readonly escorts: number | null };
  /** 公开计票 */
  readonly openCount: 'required';
  /** 计票记录由哪些岗位的人签字 */
  readonly countSigned: readonly WorkerRole[];
  /** 登记参加选举的村民多少人投票，选举有效 */
  readonly turnout: Share;
  /** 收回票数与什么比；overfullBox：流动票箱超过公布人数时，垮的是那个箱还是整个选举 */
  readonly ballotCheck: {
    readonly base: 'issued' | 'voters';
    readonly overfullBox: 'box' | 'election' | 'not-regulated';
  };
  /** 所选人数不多于应选名额的票有效 */
  readonly soundBallot: 'valid';
  /** 某职务所选人数多于应选名额的无效 */
  readonly overVote: 'void';
  /** 选多了，无效的是整张票还是那个职务 */
  readonly overVoteVoids: 'ballot' | 'post';
  /** 认不清的部分：作废，还是效力由选委会认定 */
  readonly illegible: 'part' | 'committee';
  /** 不按规定符号填写的，经认定只作废相应部分 */
  readonly otherMarks: 'part';
  /** 条文写明由选委会认定的是哪几类票 */
  readonly doubtfulBallot: readonly FlawKind[];
  /** 整张空白是弃权，计入总数 */
  readonly blankBallots: 'abstention';
  /** 废票计入选票总数 */
  readonly voidBallots: 'counted-in-total';
  /** 伪造的票另行封存，不计入收回数 */
  readonly forgedBallots: 'set-aside';
  /** 同一张票选同一人任两种职务：整票无效，两种职务分别计算，还是只写了不可以、没有写怎样算 */
  readonly twoPosts: 'ballot' | 'separately' | 'barred-only';
}

export interface ResultParams {
  /** 各种投票的当选标准；没列的种类本规则不管 */
  readonly electedNeeds: Readonly<Partial<Record<PollKind, Share>>>;
  /** 得票比高职当选所需少的，可以（may）、应当（must）把高职得票加到低职上；不可以反过来。 */
  readonly addDown: 'may' | 'must';
  /** 一人在两种职务上都够票，只任一职 */
  readonly dualPostWin: 'one-post';
  /** 达标的人多于名额，得票多的当选 */
  readonly overflow: 'most-votes';
  /** 票数相等不能确定时怎么办；when 是要当场再投，还是当日或者次日再投 */
  readonly tieBreak: { readonly by: 'revote'; readonly when: 'on-spot' | 'by-next-day' | 'not-regulated' };
  /** 另选的人当选，先审查再确认；within：多少天内审完 */
  readonly writeInReview: { readonly within: number | null };
  /** 妇女成员：只要求有，妇女任什么职位由会议事先定好，选票上单列妇女委员的职位，还是没有妇女主任、副主任时先在委员里保证一名 */
  readonly womanMember: 'must-have' | 'post-fixed-beforehand' | 'separate-seat' | 'first-among-members';
  /**
   * 当选人之间有近亲属关系，只留一人；order 是依次比什么，null 是没有规定次序；
   * vacated 写 next-in-votes 的，空出的名额由够了票的人里得票多的依次递补。
   */
  readonly relatives: {
    readonly circle: readonly Relation[];
    readonly order: readonly ('statement' | 'post' | 'votes' | 'revote' | 'meeting')[] | null;
    readonly vacated?: 'next-in-votes';
  };
  /** 当选不足另行选举；vacancy：何时可以暂缺，meeting-after-supplementary 是另选以后够了人数、有主任，再由会议定。 */
  readonly unfilledSeats: {
    readonly vacancy: 'after-supplementary' | 'by-meeting' | 'meeting-after-supplementary' | 'not-regulated';
    readonly enough: number;
  };
  /**
   * 另行选举的候选人：没有当选的人里得票多的。margin：差额数照第一次的，照 margins 写的数，只写要有差额，或者没有规定；
   * from：是不是只从同类职务里取。
   */
  readonly supplementaryCandidates: {
    readonly margin: 'as-before' | 'by-margins' | 'some' | 'not-regulated';
    readonly from: 'same-post' | 'not-regulated';
  };
  /** 另行选举至迟在第一次投票后多少天内 */
  readonly supplementaryWithin: number;
  /** 另行选举不重新登记 */
  readonly rerunRoll: 'as-before';
  /** 结果当场公布 */
  readonly resultOnSpot: 'required';
  /** 选举、选票是否有效当场确认 */
  readonly validityOnSpot: 'required';
  /** 选票当场封存，还是当天封存 */
  readonly ballotSeal: 'on-spot' | 'same-day';
  /** 正式候选人比应选名额多几人：最少、最多 */
  readonly margins: Readonly<Record<Post, { readonly least: number; readonly most: number }>>;
}

/** 规定参数：按环节分开写，合起来是一张表。 */
export type ParamTable = PreparationParams &
  CommitteeParams &
  RegistrationParams &
  NominationParams &
  ArrangementParams &
  VotingParams &
  CountingParams &
  ResultParams &
  HandoverParams &
  RecallParams &
  RemediesParams &
  PartyParams;
export type ParamName = keyof ParamTable;
export type ParamValues<Name extends ParamName> = { readonly [N in Name]: ParamTable[N] };
