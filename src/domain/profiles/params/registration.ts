/** P2 登记的参数 */
export interface RegistrationParams {
  /** 名单至迟在选举日多少天前公布 */
  readonly rollNoticeDays: number;
  /** 收到申诉之日起多少天内处理 */
  readonly objectionReplyDays: number;
  /** 满几岁有选举权；户籍、居住都在本村的，除被剥夺政治权利外都应当登记 */
  readonly votingAge: number;
}
