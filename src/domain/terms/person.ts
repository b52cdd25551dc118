import { amount, day, householdId, personId } from './ids.ts';
import { z, type Facts } from './schema.ts';

/** 村民：生日、户籍、居住、政治权利与人身状况，都是事实，不是结论。 */
export const person = z.strictObject({
  id: personId,
  name: z.string(),
  sex: z.enum(['female', 'male']),
  born: day,
  household: householdId,
  /** 第几村民小组 */
  group: amount,
  hukou: z.enum(['here', 'elsewhere']),
  lives: z.enum(['here', 'away']),
  rights: z.enum(['full', 'deprived']),
  /** 从哪天起住在本村；户籍不在本村的人才记 */
  livesSince: z.exactOptional(day),
  /** 从哪天起在本村从事村务工作；有的才记 */
  worksSince: z.exactOptional(day),
  custody: z.exactOptional(z.enum(['detained', 'serving-sentence', 'on-bail'])),
  /** 投票时需要什么：不会写字、行动不便 */
  needs: z.exactOptional(z.enum(['scribe', 'home-visit'])),
  /** 不得作候选人的四类情形之一 */
  bar: z.exactOptional(z.enum(['expelled-from-party', 'punished-for-crime', 'clan-or-gang', 'cult'])),
});
export type Person = Facts<typeof person>;

/** 亲属事实：is 是 of 的配偶、父母或兄弟姐妹；其余关系由 kinship.ts 推出。 */
export const kinFact = z.strictObject({
  of: personId,
  rel: z.enum(['spouse', 'parent', 'sibling']),
  is: personId,
});
export type KinFact = Facts<typeof kinFact>;
