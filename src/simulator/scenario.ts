import { incidentKind } from './world/incident-kind.ts';
import { encounter } from './world/surroundings.ts';
import { z, type Facts } from '../domain/terms/schema.ts';

/** 一份情景：在什么样的村、从哪一步演到哪一步、会遇上什么。它没有答案，答案只由 assess 给。 */
export const scenario = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{3,40}$/)),
  title: z.string().check(z.minLength(2)),
  /** 练什么，一句话 */
  aim: z.string().check(z.minLength(4)),
  level: z.enum(['township-leaders', 'township-guides', 'village-workers']),
  /** 大约几分钟 */
  minutes: z.int().check(z.gte(3), z.lte(60)),
  village: z.string(),
  /** 村里多少人 */
  people: z.int().check(z.gte(60), z.lte(3000)),
  /**
   * 从哪一步开始：以前的都已经合法地做好。头四步在投票日以前，从那里开始的是完整的一场；
   * announced 是首次投票的结果已经公布、封存；party-members 是村党支部换届。
   */
  starts: z.enum([
    'preparation',
    'registration',
    'nomination',
    'arrangement',
    'setting-up',
    'voting',
    'closing',
    'counting',
    'deciding',
    'party-members',
    'announced',
  ]),
  /** 演到哪一步为止；roll 是名单公布、申诉答复完，listed 是正式候选人公布 */
  ends: z.enum(['roll', 'listed', 'voting', 'closing', 'counting', 'announced', 'handover', 'party-reported']),
  /** 完整的一场里，投票日以前、以后会遇上的事 */
  encounters: z.exactOptional(z.array(encounter)),
  /** 会遇上的事 */
  incidents: z.array(incidentKind),
  /** 每一千张票里有几张写得不规整 */
  oddPerMille: z.int().check(z.gte(0), z.lte(1000)),
  /** 随手开一场的时候，种子从这里面挑；不写的随便挑。要的是票数相等、名额不足这类不常有的结果。 */
  seeds: z.exactOptional(z.array(z.int().check(z.gte(0)))),
  /** 预先种下的错处：faults.ts 里的名字 */
  flaws: z.array(z.string()),
});
export type Scenario = Facts<typeof scenario>;

/** 是不是村党支部换届：规定只有二手资料，只提示，不打分。 */
export function isBranchElection({ starts }: Pick<Scenario, 'starts'>): boolean {
  return starts === 'party-members';
}

const early: readonly Scenario['starts'][] = ['preparation', 'registration', 'nomination', 'arrangement'];

/** 是不是一天一天演的：从投票日以前演起，或者演到交接为止；村党支部换届也是。 */
export function isWhole({ starts, ends }: Pick<Scenario, 'starts' | 'ends'>): boolean {
  return early.includes(starts) || starts === 'party-members' || ends === 'handover' || ends === 'roll' || ends === 'listed';
}
