import type { Proportion } from '../params.ts';

/** 多长时间：写的是天数，还是月数 */
export type Span = { readonly days: number } | { readonly months: number };

/** 谁主持罢免表决 */
export type RecallChair = 'chair' | 'vice-chair' | 'member' | 'township' | 'party-organisation' | 'election-committee';

/** 任期里的变动的参数：罢免、辞职、终止、补选 */
export interface RecallParams {
  /** 谁可以要求罢免、要多少人联名，都要说明理由；from 里有 township 的，乡镇可以提建议。 */
  readonly recallDemand: {
    readonly from: readonly ('villagers' | 'representatives' | 'township')[];
    readonly villagers: Extract<Proportion, 'at-least-one-fifth'>;
    readonly representatives: Extract<Proportion, 'at-least-one-third'>;
  };
  /** 罢免要求书面交给谁：交给其中一个就行，还是都要交 */
  readonly recallAddress: { readonly to: readonly ('village-committee' | 'township')[]; readonly each: 'any' | 'all' };
  /** 乡镇在哪些情形下可以建议罢免 */
  readonly recallAdvice: readonly ('unlawful' | 'negligent' | 'absent')[];
  /** 被提出罢免的人可以申辩 */
  readonly recallDefence: 'must-be-heard';
  /** 接到要求以后多长时间里表决 */
  readonly recallWithin: Span;
  /** 表决的时间、地点至迟提前多少天公告 */
  readonly recallNoticeDays: number;
  /** 谁主持表决：罢免主任的、罢免别人的；null 是没有写。 */
  readonly recallHost: {
    readonly ofChair: readonly RecallChair[] | null;
    readonly ofOthers: readonly RecallChair[] | null;
  };
  /** 登记参加选举的村民多少人投票、投票的人多少同意，罢免才通过 */
  readonly recallPass: { readonly turnout: 'more-than-half'; readonly approval: 'more-than-half' };
  /** 罢免表决不得用流动票箱、不得委托 */
  readonly recallInPerson: 'required';
  /** 没有通过的，以同样的事实和理由多长时间里不得再提；never 是不得再提。 */
  readonly recallAgain: Span | 'never';
  /** 被罢免的人多少天里交接工作 */
  readonly recallHandover: number;
  /** 辞职：书面没有要求写 written；多长时间里开会，null 是没有写。 */
  readonly resignation: { readonly written: boolean; readonly within: Span | null };
  /** 哪些情形职务自行终止 */
  readonly officeEnds: readonly ('incapable' | 'sentenced' | 'dead')[];
  /** 连续几次民主评议不称职，职务终止；评议由谁主持 */
  readonly appraisal: { readonly unfitTimes: number; readonly chairedBy: 'supervisors' };
  /** 哪些情形职务自行中止 */
  readonly officeSuspended: readonly 'detained'[];
  /** 连续多少个月不履行职责的怎样：经会议认定按辞职处理，还是自行终止 */
  readonly longAbsence: { readonly months: number; readonly by: 'meeting' | 'itself' };
  /** 主任空缺谁主持工作：when 是没有选出，还是任期里空出；先副主任，再委员，委员由得票多少还是由代表会议推选定 */
  readonly actingChair: { readonly when: 'unelected' | 'vacated'; readonly member: 'most-votes' | 'representatives' };
  /** 罢免、辞职、终止、补选要公告；filedWithin 是几天里报备案，null 是没有写备案。 */
  readonly officeChange: { readonly filedWithin: number | null };
  /** 任期里因罢免、辞职离任的，审计结果几天里公布 */
  readonly auditMidterm: number;
  /** 补选由哪种会议选 */
  readonly byElectionBody: readonly ('villagers' | 'representatives')[];
  /** 补选由谁主持 */
  readonly byElectionHost: 'village-committee';
  /** 村民投票补选的：登记的村民多少人投票、得多少票当选 */
  readonly byElectionPass: { readonly turnout: 'more-than-half'; readonly votes: 'more-than-half' };
  /** 代表会议补选的：组成人员多少人投票、得多少票当选 */
  readonly byElectionByRepresentatives: {
    readonly turnout: Extract<Proportion, 'at-least-two-thirds'>;
    readonly votes: Extract<Proportion, 'at-least-half' | 'more-than-half'>;
  };
  /** 什么时候必须补选：少于几人、缺主任；多长时间里补 */
  readonly byElectionDue: { readonly below: number; readonly chair: boolean; readonly within: Span };
}
