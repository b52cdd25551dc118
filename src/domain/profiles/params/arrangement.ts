import type { WorkerRole } from '../../terms/poll-worker.ts';
import type { Relation } from '../relation.ts';

/** 最少人手：workers 是一共至少几人，其中监票人至少几人；apart 写 open 的，监票人算不算在 workers 里没有明说。 */
export interface Crew {
  readonly workers: number;
  readonly scrutineers: number;
  readonly apart?: 'open';
}

/** P4 投票准备的参数 */
export interface ArrangementParams {
  /** 投票时间、地点至迟在投票日多少天前公布；写 0 的，要公布而没有写几天。 */
  readonly pollNoticeDays: number;
  /** 工作人员由谁确定；写 assembly-or-representatives 的，开大会的当场推选，设投票站的由代表会议推选。 */
  readonly workersChosenBy: 'committee' | 'assembly' | 'representatives' | 'assembly-or-representatives';
  /** 候选人不得担任哪些岗位；候选人的哪些亲属不得担任哪些岗位；kinElsewhere 写 open 的，列举后面还有个「等」字。 */
  readonly workersAvoid: {
    readonly candidates: readonly WorkerRole[];
    readonly kin: readonly WorkerRole[];
    readonly kinElsewhere?: 'open';
    readonly circle: readonly Relation[];
  };
  /** 每个会场（投票站）、每个流动票箱的最少人手；null 是没有写。 */
  readonly crews: { readonly venue: Crew | null; readonly mobileBox: Crew | null };
  /** 秘密写票处：只要求设，还是每个会场、投票站都要设 */
  readonly secretBooth: 'somewhere' | 'each-venue';
  /** 代写处：每个会场、投票站都要设 */
  readonly scribeDesk: 'each-venue';
  /** 流动票箱：给谁用（不能到场的，还是居住分散、交通不便的）、对象由会议还是由选委会定、名单至迟在投票日多少天前公布；null 是没有写。 */
  readonly mobileBox: {
    readonly users: 'unable' | 'remote';
    readonly decidedBy: 'meeting' | 'committee' | null;
    readonly listDays: number | null;
  };
  /** 什么情形可以委托：外出，或者不能到场也可以 */
  readonly proxyCauses: readonly ('away' | 'unable')[];
  /** 委托要书面 */
  readonly proxyForm: 'written';
  /** 受托人：本村有选举权的近亲属或者其他村民 */
  readonly proxyHolder: 'relative-or-villager' | 'relative-only';
  /** 每人接受委托的上限 */
  readonly maxProxiesPerHolder: number;
  /** 候选人不得接受委托 */
  readonly candidateAsHolder: 'barred';
  /** 委托人、受托人名单：要公布；写了天数的，至迟在投票日多少天前公布，没写的开始投票以前公布。of 写 reviewed 的，只公布选举以前审核好的。 */
  readonly proxyList: { readonly daysBefore: number | null; readonly of?: 'reviewed' };
  /** 委托至迟什么时候审核完：开始投票以前、投票日以前；askedDaysBefore：至迟在投票日多少天前来办。 */
  readonly proxyReview: 'before-opening' | 'before-polling-day' | { readonly askedDaysBefore: number };
  /** 受托人不得再委托 */
  readonly proxyChain: 'barred';
}
