import { packs, type PackId } from '../../profiles/index.ts';
import { z, type Facts } from '../../terms/schema.ts';

/** 一例几张票 */
export const sizes = [20, 60, 120] as const;
export type Size = (typeof sizes)[number];

/** 难度：入门只有常见的毛病；平常什么都有；疑难的一张票不止一处毛病，选举也可能无效。 */
export const level = z.enum(['basic', 'usual', 'hard']);
export type Level = Facts<typeof level>;

/** 种子的上界：六位数，念得出、抄得下 */
export const seedLimit = 1_000_000;

/** 一例的设想：同样的设想永远是同一沓票。票面不随规则包变，换一个包看同一沓票，判法才比得出来。 */
export const casePlan = z.strictObject({
  seed: z.int().check(z.gte(0), z.lt(seedLimit)),
  pack: z.enum(Object.keys(packs) as [PackId, ...PackId[]]),
  size: z.literal(sizes),
  level,
});
export type CasePlan = Facts<typeof casePlan>;

/** 一例的名字：存档、分享都用它认 */
export function caseKeyOf({ seed, pack, size, level: how }: CasePlan): string {
  return `${pack}.${size}.${how}.${seed}`;
}

/** 一页计票单记几张票：票多的一页二十张，少的十张。 */
export function papersPerPage(size: Size): number {
  return size === 120 ? 20 : 10;
}
