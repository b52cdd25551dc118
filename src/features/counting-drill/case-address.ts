import { caseKeyOf, casePlan, type CasePlan } from '../../domain/drills/counting-hall/plan.ts';

/** 一例的地址：写在 # 后面，抄给别人，打开就是同一沓票。 */
export function addressOf(plan: CasePlan): string {
  return `#${caseKeyOf(plan)}`;
}

/** 由 # 后面的字认出一例；认不出的没有。 */
export function planAt(hash: string): CasePlan | undefined {
  const [pack, size, level, seed, ...more] = hash.replace(/^#/, '').split('.');
  const plan = casePlan.safeParse({ pack, size: Number(size), level, seed: Number(seed) });
  return plan.success && more.length === 0 && /^\d+$/.test(seed ?? '') ? plan.data : undefined;
}
