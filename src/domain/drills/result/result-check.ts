import { entitledTo, postResults, type Reading } from '../../engine/declarations.ts';
import { decideBy, resultLaw } from '../../engine/decide-result.ts';
import { leastFor } from '../../engine/majority.ts';
import { beyondDoubt, type Profile } from '../../profiles/profile.ts';
import type { RuleId } from '../../rules/index.ts';
import { personId, type PersonId, type Post } from '../../terms/ids.ts';
import type { Answers, Because, DrillCase, Mark, Verdict } from '../drill.ts';
import { titleOf } from '../ballot/ballot-words.ts';
import { listOf, markAny, verdictOf, type Needed } from '../marking.ts';
import type { ShownTally } from '../shown.ts';
import { foundIn, type Found } from '../weighing.ts';
import { citesIn, logFor, readingFor } from './result-log.ts';
import { questionsFor, type PickAny } from './result-questions.ts';
import { stepsAfter } from './next-steps.ts';

/** 宣布当选、公布结果时说话的规则 */
const rules: readonly RuleId[] = [
  'turnout',
  'ballots-vs',
  'elected-majority',
  'rerun-elected',
  'elected-overflow',
  'elected-tie',
  'woman-guarantee',
  'dual-post-win',
  'elected-wrongly-denied',
];

export function check({ shown }: DrillCase<ShownTally>, answers: Answers, profile: Profile): Verdict {
  const questions = questionsFor(shown);
  const reading = readingFor(shown, profile);
  const declared = questions.flatMap(({ id }) => {
    const post = shown.seats.find((seat) => `elected:${seat.post}` === id)?.post;
    return post === undefined ? [] : listOf(answers[id]).map((person) => ({ post, person: personId.parse(person) }));
  });
  const found = foundIn(logFor(shown, declared), profile, rules);
  return verdictOf(
    questions.map((question): Mark => {
      const post = shown.seats.find((seat) => `elected:${seat.post}` === question.id)?.post;
      if (post === undefined) return markAny(question, answers, stepsAfter(shown, reading, profile));
      return markPost(question, post, { shown, answers, profile, reading, found });
    }),
  );
}

interface Given {
  readonly shown: ShownTally;
  readonly answers: Answers;
  readonly profile: Profile;
  readonly reading: Reading;
  readonly found: readonly Found[];
}

/** 谁当选只问 decideResult；照答案宣布出去，评判说的话就是为什么。 */
function markPost(question: PickAny, post: Post, { shown, answers, profile, reading, found }: Given): Mark {
  const figures = figuresOn(shown, post, profile);
  const [elected, open] = electedIn(reading, post, profile);
  const need = (choice: string): Needed => {
    const own = found.filter(({ about, grade }) => grade === 'breach' && about.some((ref) => ref === choice));
    const because = [...own, ...found.filter(({ topic }) => topic === 'turnout' || topic === 'ballots-vs'), figures];
    if (open.some((person) => person === choice)) return { is: 'open', because: [contested(profile, figures)] };
    return { is: elected.some((person) => person === choice) ? 'must' : 'not', because };
  };
  return markAny(question, answers, { need, otherwise: figures });
}

/** 当选的、说不定的：各种读法、没有争议的读法都说当选才算；选举无效的，没有人当选。 */
function electedIn(reading: Reading, post: Post, profile: Profile): readonly [readonly PersonId[], readonly PersonId[]] {
  if (reading.results[0].invalid.length > 0) return [[], []];
  const certain = decideBy(reading.tally, resultLaw(beyondDoubt(profile))).posts.filter((each) => each.post === post);
  const readings = [...postResults(reading, post), ...certain];
  const some = [...new Set(readings.flatMap(({ elected }) => elected))];
  const all = entitledTo(reading, post).filter((person) => certain.every(({ elected }) => elected.includes(person)));
  return [all, some.filter((person) => !all.includes(person))];
}

function contested({ params }: Profile, { cites }: Because): Because {
  const doubt = [params.womanMember, params.addDown, params.overflow].flatMap((param) => param?.contested ?? [])[0];
  return { says: '这一个人当不当选，照条文有两种读法。', cites, doubt: `${doubt ?? '条文没有写清先后'}。` };
}

/** 一个职务够票要几票 */
export function figuresOn(shown: ShownTally, post: Post, { params }: Profile): Because {
  const needs = params.electedNeeds?.value[shown.kind] ?? 'more-than-half';
  const least = leastFor(needs, shown.recovered);
  const share = needs === 'more-than-half' ? '过半数' : '不少于三分之一';
  const topic: RuleId = shown.kind === 'first' ? 'elected-majority' : 'rerun-elected';
  const count = shown.seats.find((seat) => seat.post === post)?.count ?? 0;
  return {
    says: `收回选票 ${shown.recovered} 张，废票也在内，${share}要 ${least} 票；${titleOf(post)}应选 ${count} 人，够票的多了照得票多少。`,
    cites: citesIn(params, 'electedNeeds', 'overflow'),
    topic,
  };
}
