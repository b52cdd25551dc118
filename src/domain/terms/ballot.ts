import { personId, post } from './ids.ts';
import { z, type Facts } from './schema.ts';

/**
 * 符号：画圈、打钩、写「同意」、画在格外、画两个圈、改过仍看得清，都看得出是赞成；
 * 画叉是反对；没有画是不表示；unclear 是看不清。
 */
export const mark = z.enum(['circle', 'tick', 'agree', 'outside', 'double', 'corrected', 'cross', 'none', 'unclear']);
export type Mark = Facts<typeof mark>;

/** 另选人的写法：写全名、写小名、写了同音字、认不出是谁 */
export const writing = z.enum(['full-name', 'nickname', 'homophone', 'unidentifiable']);

/** 票面一行：哪个职务、哪个人、画了什么；另选的写明怎么写的。认不出是谁的没有 person。 */
export const ballotLine = z.strictObject({
  post,
  person: z.exactOptional(personId),
  written: z.exactOptional(writing),
  mark,
});
export type BallotLine = Facts<typeof ballotLine>;

/** 票面：只有眼睛看得见的东西，没有投票人。 */
export const ballotFace = z.strictObject({
  /** 用纸：本次选票、没有盖章的本次选票、伪造的 */
  stock: z.enum(['official', 'unstamped', 'forged']),
  lines: z.array(ballotLine),
  /** 票面上有编号、暗记之类 */
  traced: z.exactOptional(z.literal(true)),
});
export type BallotFace = Facts<typeof ballotFace>;

/** 裁定：有效、部分无效、全票无效、弃权、另行封存（伪造） */
export const ruling = z.enum(['valid', 'part-void', 'void', 'blank', 'set-aside']);
export type Ruling = Facts<typeof ruling>;

/** 得票一行：某职务某人几票 */
export const voteLine = z.strictObject({ post, person: personId, votes: z.int().check(z.gte(0)) });
export type VoteLine = Facts<typeof voteLine>;

/**
 * 票面上看得出的毛病：某职务选多了、同一人选了两种职务、看不清、认不出另选的是谁、没有照规定画圈、
 * 写了名没有画、写的小名或者同音字、同一行人又赞成又反对、伪造、没有盖章、有编号暗记。
 */
export type FlawKind =
  | 'over-vote'
  | 'two-posts'
  | 'illegible'
  | 'unidentifiable'
  | 'other-mark'
  | 'no-mark'
  | 'name-doubtful'
  | 'contradictory'
  | 'forged'
  | 'unstamped'
  | 'traced';
