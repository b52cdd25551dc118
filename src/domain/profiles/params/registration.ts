/**
 * 外来的人登记要什么：满几年、申请要不要书面、要不要原籍没有参选的证明（null 是没有要求）；
 * through 写 residence 的，只算居住的年限，不算从事村务的。
 */
export interface OutsiderTerms {
  readonly years: number;
  readonly application: 'any' | 'written';
  readonly proof: 'not-voted-elsewhere' | null;
  readonly through?: 'residence';
}

/**
 * 可以不列入的：away 是户籍在本村、人在外面的，怎样办过才可以（联系过、没有委托；告知过、没有回音；
 * 想了办法都联系不上；外出两年以上、没有登记也没有委托，没有写要先联系）；illness 是精神障碍不能行使选举权利的，
 * 要哪一种凭据：医院证明，监护人同意或者医院证明，只由选委会确认。null 是没有这样规定。
 */
export interface Exclusions {
  readonly away: 'unreachable-without-proxy' | 'told-and-silent' | 'unreachable' | 'two-years-away' | null;
  readonly illness: 'hospital-proof' | 'guardian-or-hospital' | 'committee-confirms' | null;
}

/** P2 登记的参数 */
export interface RegistrationParams {
  /** 名单至迟在选举日多少天前公布 */
  readonly rollNoticeDays: number;
  /** 收到申诉之日起多少天内处理，并公布结果 */
  readonly objectionReplyDays: number;
  /** 满几岁有选举权；户籍、居住都在本村的，除被剥夺政治权利外都应当登记 */
  readonly votingAge: number;
  /** 年龄算到哪天：选举日，还是选举日以前 */
  readonly ageReachedBy: 'election-day' | 'before-election-day';
  /** 依法被剥夺政治权利的人没有选举权 */
  readonly deprivedVoters: 'barred';
  /** 户籍在本村、不在本村居住的，本人表示参加才登记 */
  readonly awayWish: 'required';
  /** 户籍不在本村的人怎样才可以登记；村民会议或者村民代表会议同意是各地都要的。 */
  readonly outsiders: OutsiderTerms;
  /** 在一处登记了，不得再参加别处的 */
  readonly registeredElsewhere: 'barred';
  /** 哪些人可以不列入名单、不计入总数 */
  readonly exclusions: Exclusions;
  /** 核对上届名单：死亡的不登记 */
  readonly rollUpdate: 'required';
  /** 登记由选委会决定 */
  readonly registrar: 'committee';
  /** 名单要张榜；changes：名单的变动要不要公布（null 是没有写） */
  readonly rollPosting: { readonly list: 'posted'; readonly changes: 'posted' | null };
  /** 选举日推迟超过多少天，名单要重新核实公布 */
  readonly rollRecheck: { readonly delayedOver: number };
  /** 投票以前发选民证，由谁发 */
  readonly voterCards: 'by-committee';
  /** 对名单的异议：名单公布之日起多少天内提出，要不要书面 */
  readonly rollObjection: { readonly within: number; readonly form: 'any' | 'written' };
  /** 不服处理，再向乡镇申诉：结果公布之日起多少天内提，收到之日起多少天内书面决定 */
  readonly secondAppeal: { readonly within: number; readonly replyWithin: number };
}
