import type { BallotFace, FlawKind } from '../../terms/ballot.ts';
import {
  choosing,
  contradicting,
  every,
  marked,
  namedTwice,
  opposing,
  overVote,
  overVoteUnknown,
  plain,
  twoPosts,
  unclear,
  unclearAll,
  unclearBeside,
  writingIn,
  type Writing,
} from './written-faces.ts';

/** 一种写法：说是什么样子，票面上应当看得出哪几种毛病，怎么写。怎么判不在这里，只问 judgeBallot。 */
interface Cause {
  readonly title: string;
  readonly flaws: readonly FlawKind[];
  /** 从哪一级起才有 */
  readonly from: 'basic' | 'usual' | 'hard';
  readonly write: (writing: Writing) => BallotFace;
}

/** 各种写法：没有毛病的在前，有毛病的在后，不止一处毛病的最后。 */
export const causes = {
  plain: { title: '照规定画圈', flaws: [], from: 'basic', write: plain },
  fewer: {
    title: '少选了人',
    flaws: [],
    from: 'basic',
    write: (writing) => choosing(writing, (chosen) => chosen.slice(0, -1)),
  },
  opposed: { title: '不同意的画了叉', flaws: [], from: 'basic', write: opposing },
  'all-opposed': { title: '全部画叉', flaws: [], from: 'usual', write: (writing) => every(writing, () => 'cross') },
  blank: { title: '整张空白', flaws: [], from: 'basic', write: (writing) => every(writing, () => 'none') },
  corrected: { title: '涂改以后看得清', flaws: [], from: 'basic', write: marked('corrected') },
  outside: { title: '圈画在格子外面', flaws: [], from: 'usual', write: marked('outside') },
  double: { title: '一格里画了两个圈', flaws: [], from: 'usual', write: marked('double') },
  'written-in': { title: '另选，写了全名', flaws: [], from: 'basic', write: writingIn('full-name', 'circle') },
  'named-twice': { title: '同一人在同一职务上选了两遍', flaws: [], from: 'hard', write: namedTwice },
  'over-vote': { title: '选多了', flaws: ['over-vote'], from: 'basic', write: overVote },
  'two-posts': { title: '同一人选了两种职务', flaws: ['two-posts'], from: 'basic', write: twoPosts },
  illegible: { title: '有一处画得看不清', flaws: ['illegible'], from: 'basic', write: unclear },
  'illegible-partly': {
    title: '同一职务里一处看不清，别处看得清',
    flaws: ['illegible'],
    from: 'hard',
    write: unclearBeside,
  },
  'illegible-all': { title: '通篇看不清', flaws: ['illegible'], from: 'usual', write: unclearAll },
  unidentifiable: {
    title: '另选，认不出是谁',
    flaws: ['unidentifiable'],
    from: 'usual',
    write: writingIn('unidentifiable', 'circle'),
  },
  tick: { title: '画了钩', flaws: ['other-mark'], from: 'basic', write: marked('tick') },
  agree: { title: '写了“同意”', flaws: ['other-mark'], from: 'usual', write: marked('agree') },
  'no-mark': { title: '另选，写了名没有画圈', flaws: ['no-mark'], from: 'usual', write: writingIn('full-name', 'none') },
  nickname: { title: '另选，写的小名', flaws: ['name-doubtful'], from: 'usual', write: writingIn('nickname', 'circle') },
  homophone: { title: '另选，写了同音字', flaws: ['name-doubtful'], from: 'usual', write: writingIn('homophone', 'circle') },
  contradictory: { title: '同一人又赞成又反对', flaws: ['contradictory'], from: 'hard', write: contradicting },
  forged: {
    title: '纸张、印章与别的票不一样',
    flaws: ['forged'],
    from: 'basic',
    write: (writing) => ({ ...plain(writing), stock: 'forged' }),
  },
  unstamped: {
    title: '没有盖章',
    flaws: ['unstamped'],
    from: 'usual',
    write: (writing) => ({ ...plain(writing), stock: 'unstamped' }),
  },
  traced: {
    title: '票上写了编号',
    flaws: ['traced'],
    from: 'usual',
    write: (writing) => ({ ...plain(writing), traced: true }),
  },
  'over-vote-unstamped': {
    title: '没有盖章，又选多了',
    flaws: ['over-vote', 'unstamped'],
    from: 'hard',
    write: (writing) => ({ ...overVote(writing), stock: 'unstamped' }),
  },
  'over-vote-unknown': {
    title: '选满了，又另选一个认不出的',
    flaws: ['over-vote', 'unidentifiable'],
    from: 'hard',
    write: overVoteUnknown,
  },
  'tick-traced': {
    title: '画了钩，票上还有编号',
    flaws: ['other-mark', 'traced'],
    from: 'hard',
    write: (writing) => ({ ...marked('tick')(writing), traced: true }),
  },
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;

/** 全部写法，照上表的次序；没有毛病、一看就懂的 plain 不在内。 */
export const oddCauses = (Object.keys(causes) as CauseId[]).filter((id) => id !== 'plain');

/** 一种写法的说法与毛病 */
export function causeOf(id: CauseId): Cause {
  return causes[id];
}
