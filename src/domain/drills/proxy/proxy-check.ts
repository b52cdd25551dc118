import type { RuleId } from '../../rules/index.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Answers, Because, Choice, DrillCase, Level, Question, Verdict } from '../drill.ts';
import { markAny, markOne, verdictOf, type Needed } from '../marking.ts';
import type { ShownLetter } from '../shown.ts';
import { foundIn, weighed, type Found, type Weighed } from '../weighing.ts';
import { proxyLogFor } from './proxy-log.ts';

/** 每一种毛病由哪几条规则说 */
const flaws: readonly (Choice & { readonly rules: readonly RuleId[] })[] = [
  { id: 'unwritten', says: '没有书面委托', rules: ['proxy-written'] },
  { id: 'cause', says: '不是可以委托的情形', rules: ['proxy-cause'] },
  { id: 'holder', says: '受托人不合格：没有选举权，或者本地只许托近亲属', rules: ['proxy-who'] },
  { id: 'candidate', says: '受托人是候选人', rules: ['proxy-no-candidate'] },
  { id: 'full', says: '受托人接的委托已经满了', rules: ['proxy-cap'] },
  { id: 'chain', says: '转托来的', rules: ['proxy-no-chain'] },
  { id: 'late', says: '来晚了：来不及审核、公布', rules: ['proxy-deadline', 'proxy-publish'] },
];

const approving = flaws.flatMap(({ rules }) => rules);
const refusing: readonly RuleId[] = ['proxy-wrongly-refused'];

const give: Choice = { id: 'give', says: '样样合规定，给他办' };

/** 入门只问办不办；往后要说出毛病在哪里，可能不止一处。 */
export function questionFor(level: Level): Question {
  if (level === 1) {
    return { id: 'proxy', asks: '这份委托办不办？', picks: 'one', choices: [give, { id: 'refuse', says: '不能办' }] };
  }
  const choices = [give, ...flaws.map(({ id, says }) => ({ id, says }))];
  return { id: 'proxy', asks: '这份委托办不办？不能办的，把毛病都选出来。', picks: 'any', choices };
}

export function check({ shown, questions }: DrillCase<ShownLetter>, answers: Answers, profile: Profile): Verdict {
  const [question] = questions;
  if (question === undefined || question.picks === 'day') throw new Error('a proxy case asks one thing');
  // 以前办的几份不问；份数那一条说的是受托人，公布那一条说的是整张名单。
  const found = foundIn(proxyLogFor(shown, 'approve'), profile, approving).filter(
    ({ about, topic }) => about.includes('V1') || topic === 'proxy-cap' || topic === 'proxy-publish',
  );
  const [approved, refused] = [weighed(found), weighed(foundIn(proxyLogFor(shown, 'refuse'), profile, refusing))];
  const silent = silentIn(profile);
  if (question.picks === 'one') {
    const weigh = (choice: string) => (choice === 'give' ? approved : refused);
    return verdictOf([markOne(question, answers, { weigh, otherwise: silent })]);
  }
  const need = (choice: string) =>
    choice === 'give' ? giving(approved, refused, silent) : flawed(choice, found, { refused, silent });
  return verdictOf([markAny(question, answers, { need, otherwise: silent })]);
}

/** 给他办：办了没有问题，不办就错；办了、不办都不判错的，两可。 */
function giving(approved: Weighed, refused: Weighed, silent: Because): Needed {
  if (approved.stance === 'breach') return { is: 'not', because: approved.because };
  const isMust = approved.stance === 'ok' && refused.stance === 'breach';
  const because = [...refused.because, ...approved.because];
  return { is: isMust ? 'must' : 'open', because: because.length > 0 ? because : [silent] };
}

function flawed(
  choice: string,
  found: readonly Found[],
  { refused, silent }: { readonly refused: Weighed; readonly silent: Because },
): Needed {
  const own = weighed(
    found.filter(({ topic }) => flaws.some(({ id, rules }) => id === choice && rules.some((rule) => rule === topic))),
  );
  if (own.stance === 'breach') return { is: 'must', because: own.because };
  if (own.stance === 'doubt') return { is: 'open', because: own.because };
  const isMute = found.length === 0 && refused.stance !== 'breach';
  return { is: isMute ? 'open' : 'not', because: isMute ? [silent] : refused.because };
}

/** 评判没有话说时的一句 */
function silentIn({ params }: Profile): Because {
  const cites = [...(params.proxyHolder?.cites ?? []), ...(params.proxyForm?.cites ?? [])];
  return {
    says: '照要件一条一条看：书面、情形、受托人、份数、时间；样样合的给办，缺一样的不给办。',
    cites: [...new Set(cites)],
  };
}
