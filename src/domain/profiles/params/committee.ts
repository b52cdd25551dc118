import type { Relation } from '../relation.ts';

/** P1 选委会的参数 */
export interface CommitteeParams {
  /** 选委会由哪几种会议推选；别的会议、党组织、乡镇、村委会都不能定。 */
  readonly committeeChosenBy: readonly ('villagers' | 'representatives' | 'groups')[];
  /** 推选选委会的会由村委会召集、主持，还是由村党组织主持、村委会配合 */
  readonly selectionConvener: 'village-committee' | 'party-organisation';
  /** 选委会有主任和委员；viceChairs：副主任几人，写 some 的，要有而没有写几人；写 not-named 的，没有写副主任。 */
  readonly committeePosts: { readonly viceChairs: number | 'some' | 'not-named' };
  /** 选委会几个人、怎样推选，由村民会议或者村民代表会议定 */
  readonly selectionMethod: 'decided-by-meeting';
  /** 选委会里应当有妇女 */
  readonly committeeWoman: 'required';
  /** 选委会人数：最少、最多（null 是没有写）、要不要单数 */
  readonly committeeSize: { readonly least: number; readonly most: number | null; readonly odd: boolean };
  /** 什么时候应当退出：被提名就退，还是被提名、又愿意接受的才退 */
  readonly exitWhen: 'nominated' | 'willing';
  /** 哪些亲属被提名，选委会成员应当退出 */
  readonly exitCircle: readonly Relation[];
  /** 缺额怎样补：递补、另行推选都可以，还是先递补、没有人可递补才另行推选 */
  readonly committeeFill: 'reserves-or-new' | 'reserves-first';
  /** 选委会成员之间不得有哪些亲属关系 */
  readonly insideCircle: readonly Relation[];
  /** 无正当理由几次不到会，职务自行终止 */
  readonly absencesEndingOffice: number;
  /** 选委会会议：要过半数成员到会（null 是没有写）；少数服从多数 */
  readonly committeeVote: { readonly attendance: 'more-than-half' | null; readonly decides: 'majority' };
  /** 名单要公布、报乡镇备案，还是只写备案；changes：成员变动以后要公布，还是公布加备案（null 是没有写） */
  readonly committeeNotice: {
    readonly list: 'posted-and-filed' | 'filed';
    readonly changes: 'posted' | 'posted-and-filed' | null;
  };
  /** 选举办法（实施方案）由村民会议或者村民代表会议决定 */
  readonly electionMethod: 'decided-by-meeting';
}
