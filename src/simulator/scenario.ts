import { incidentKind } from './world/incident-kind.ts';
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
  /** 从投票日的哪一步开始：以前的都已经合法地做好。 */
  starts: z.enum(['setting-up', 'voting', 'closing', 'counting', 'deciding']),
  /** 演到哪一步为止 */
  ends: z.enum(['voting', 'closing', 'counting', 'announced']),
  /** 会遇上的事 */
  incidents: z.array(incidentKind),
  /** 每一千张票里有几张写得不规整 */
  oddPerMille: z.int().check(z.gte(0), z.lte(1000)),
  /** 预先种下的错处：faults.ts 里的名字 */
  flaws: z.array(z.string()),
});
export type Scenario = Facts<typeof scenario>;
