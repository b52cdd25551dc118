import type { ElectionEvent } from '../../engine/events/index.ts';
import { judgeBallot, type Judgement } from '../../engine/judge-ballot.ts';
import { markedPosts } from '../../engine/ballot-flaws.ts';
import { inForce, isBeyondDoubt, type Profile } from '../../profiles/profile.ts';
import type { RuleId } from '../../rules/index.ts';
import type { Ruling } from '../../terms/ballot.ts';
import type { Post } from '../../terms/ids.ts';
import type { Answers, Because, Choice, Drill, DrillCase, Question, Verdict } from '../drill.ts';
import { basisFor } from '../counting-hall/ballot-basis.ts';
import { markOne, verdictOf } from '../marking.ts';
import type { ShownBallot } from '../shown.ts';
import { foundIn, weighed, type Weighed } from '../weighing.ts';
import { make } from './ballot-case.ts';
import { titleOf } from './ballot-words.ts';

const poll = 'first#1';

const rules: readonly RuleId[] = [
  'ballot-forged',
  'ballot-blank',
  'ballot-over',
  'ballot-two-posts',
  'ballot-illegible',
  'ballot-wrongly-voided',
];

/** 四、选票判定：一张票怎么算 */
export const ballotDrill: Drill<ShownBallot> = {
  id: 'ballot',
  title: '选票判定',
  trains: '一张票有效、无效还是部分无效，空白的、伪造的怎么放',
  minutes: 5,
  isRegulatedIn: ({ params: { soundBallot } }) => soundBallot !== null && isBeyondDoubt(soundBallot),
  make: (seed, level) => {
    const { told, shown } = make(seed, level);
    return { seed, level, told, shown, questions: [questionFor(shown)] };
  },
  check,
};

type PickOne = Extract<Question, { readonly picks: 'one' | 'any' }>;

const whole: readonly (Choice & { readonly id: Ruling })[] = [
  { id: 'valid', says: '有效' },
  { id: 'void', says: '全票无效' },
  { id: 'blank', says: '弃权' },
  { id: 'set-aside', says: '伪造，另行封存' },
];

/** 五种判法；部分无效的写明作废哪一项。只有一项画了记号的，作废那一项就是整张，不另列。 */
function questionFor({ seats }: ShownBallot): PickOne {
  const parts = seats.map(({ post }) => ({ id: `part-void:${post}`, says: `部分无效：只作废${titleOf(post)}那一项` }));
  return { id: 'ballot', asks: '这张票怎么算？', picks: 'one', choices: [...whole, ...parts] };
}

/** 参照算法：这张票照规定怎么算 */
export function judgementFor({ face, seats }: ShownBallot, profile: Profile): Judgement {
  return judgeBallot(face, (post) => seats.find((seat) => seat.post === post)?.count ?? 0, inForce(profile));
}

function check({ shown }: DrillCase<ShownBallot>, answers: Answers, profile: Profile): Verdict {
  const question = questionFor(shown);
  const otherwise = ruledFor(shown, profile);
  const weigh = (choice: string) => weighedChoice(shown, choice, profile);
  const mark = markOne(question, answers, { weigh, otherwise });
  // 先说照规定怎么算，再说别的判法错在哪里。
  const because = [otherwise, ...mark.because.filter((each) => each.says !== otherwise.says)].slice(0, 3);
  const contested = mark.contested || judgementFor(shown, profile).open;
  return verdictOf([{ ...mark, because, contested, is: contested && mark.is === 'right' ? 'open' : mark.is }]);
}

/** 照这样判了，评判怎么说 */
function weighedChoice(shown: ShownBallot, choice: string, profile: Profile): Weighed {
  const [ruling, post] = choice.split(':') as [Ruling, Post | undefined];
  const posts = markedPosts(shown.face);
  // 没有画过记号的职务谈不上作废。
  if (post !== undefined && !posts.includes(post)) return { stance: 'breach', because: [ruledFor(shown, profile)] };
  const found = foundIn(logFor(shown, ruling, post === undefined ? [] : [post]), profile, rules);
  return weighed(found.map((each) => ({ ...each, says: each.says.replace(/第 1 张票 ?/, '这张票') })));
}

function logFor({ people, face, seats }: ShownBallot, ruling: Ruling, voidPosts: readonly Post[]): readonly ElectionEvent[] {
  return [
    { type: 'VillageKnown', on: 1, people, kin: [] },
    { type: 'SeatsFixed', on: 100, poll, seats: seats.map(({ post, count }) => ({ post, count })) },
    { type: 'PaperFound', on: 100, poll, box: 'B1', paper: 'T1', face },
    { type: 'BallotJudged', on: 100, poll, paper: 'T1', ruling, voidPosts: [...voidPosts], by: 'committee' },
  ];
}

const rulingNames: Readonly<Record<Ruling, string>> = {
  valid: '有效',
  'part-void': '部分无效',
  void: '全票无效',
  blank: '算弃权',
  'set-aside': '另行封存，不计入收回的票',
};

/** 照规定怎么算、要不要交选委会认定；出处是这张票上各处毛病要看的几条。 */
function ruledFor(shown: ShownBallot, profile: Profile): Because {
  const judgement = judgementFor(shown, profile);
  const { ruling, voidPosts, committee, open } = judgement;
  const part = voidPosts.length > 0 ? `，作废的是${voidPosts.map(titleOf).join('、')}那一项` : '';
  const says = `照${profile.title}的规定看，这张票${rulingNames[ruling]}${part}${committee ? '；要由选委会认定，记下理由' : ''}。`;
  const bases = basisFor(shown.face, judgement, profile);
  const cites = [...new Set(bases.flatMap((basis) => basis.cites))];
  const [contested] = bases.flatMap((basis) => basis.contested ?? []);
  const doubt = contested ?? '这一种票怎么算，条文没有写，或者写的是由选委会认定';
  return { says, cites, ...(open && { doubt: `${doubt}。` }) };
}
