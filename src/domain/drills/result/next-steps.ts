import { postResults, type Reading } from '../../engine/declarations.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { RuleId } from '../../rules/index.ts';
import type { Because } from '../drill.ts';
import type { Needed } from '../marking.ts';
import type { ShownTally } from '../shown.ts';
import { titleOf } from '../ballot/ballot-words.ts';
import { foundIn } from '../weighing.ts';
import { citesIn, logFor } from './result-log.ts';

/** 接下来做什么：各样凭总账的结论，近亲属的问评判。 */
export function stepsAfter(
  shown: ShownTally,
  reading: Reading,
  profile: Profile,
): { readonly need: (choice: string) => Needed; readonly otherwise: Because } {
  const wanted = wantedSteps(shown, reading, profile);
  const announce = announcing(profile);
  const need = (choice: string): Needed => {
    if (choice === 'announce') return { is: wanted.size === 0 ? 'must' : 'not', because: [announce, ...wanted.values()] };
    const because = wanted.get(choice);
    if (because !== undefined) return { is: because.doubt === undefined ? 'must' : 'open', because: [because] };
    return {
      is: 'not',
      because: [notNeeded[choice] ?? announce].map((each) => ({ ...each, cites: citesFor(choice, profile) })),
    };
  };
  return { need, otherwise: announce };
}

/** 要做的事和为什么；选举无效的，别的都不用说了。 */
function wantedSteps(shown: ShownTally, reading: Reading, profile: Profile): ReadonlyMap<string, Because> {
  const steps = new Map<string, Because>();
  const result = reading.results[0];
  const say = (choice: string, says: string, topic: RuleId, doubt?: string) =>
    steps.set(choice, { says, cites: citesFor(choice, profile), topic, ...(doubt !== undefined && { doubt }) });
  if (result.invalid.length > 0) {
    const isSurplus = result.invalid.includes('surplus');
    const says = isSurplus
      ? `发出选票 ${shown.issued} 张，收回 ${shown.recovered} 张，多了，选举无效。`
      : `登记 ${shown.registered} 人，收回选票 ${shown.recovered} 张，没有过半数，选举无效。`;
    say('repeat', says, isSurplus ? 'ballots-vs' : 'turnout');
    return steps;
  }
  const tied = result.posts.filter(({ tiedSeats }) => tiedSeats > 0);
  const short = result.posts.filter(({ unfilled }) => unfilled > 0);
  if (tied.length > 0)
    say('revote', `${tied.map(({ post }) => titleOf(post)).join('、')}有人票数相等，定不下来。`, 'elected-tie');
  if (short.length > 0) {
    const says = short.map(({ post, unfilled, womanSeats }) => lacking(titleOf(post), unfilled, womanSeats)).join('，');
    say('supplementary', `${says}。`, 'rerun-need', isAlways(reading) ? undefined : '照有的读法不缺人，条文没有写清。');
  }
  for (const each of relatives(shown, reading, profile)) steps.set('relatives', each);
  return steps;
}

function lacking(title: string, unfilled: number, women: number): string {
  return `${title}还差 ${unfilled} 名${women > 0 ? `，其中 ${women} 名留给妇女` : ''}`;
}

/** 各种读法都说缺人 */
function isAlways(reading: Reading): boolean {
  return reading.results.every(({ posts }) =>
    posts.some(({ post }) => postResults(reading, post).some(({ unfilled }) => unfilled > 0)),
  );
}

/** 当选的人照宣布出去，评判说近亲属不能都留任的 */
function relatives(shown: ShownTally, reading: Reading, profile: Profile): readonly Because[] {
  const declared = reading.results[0].posts.flatMap(({ post, elected }) => elected.map((person) => ({ post, person })));
  return foundIn(logFor(shown, declared), profile, ['relative-keep'])
    .slice(0, 1)
    .map(({ about: _, grade, ...because }) => (grade === 'breach' ? because : { ...because, doubt: because.doubt ?? '' }));
}

const notNeeded: Readonly<Record<string, Omit<Because, 'cites'>>> = {
  revote: { says: '没有票数相等、定不下来的人，不用再投。', topic: 'elected-tie' },
  supplementary: {
    says: '名额没有空着，不用另行选举；选举无效的是重新选举，票数相等的是再次投票，都不是另行选举。',
    topic: 'rerun-need',
  },
  relatives: { says: '当选的人里，没有照这里的规定不能都留任的近亲属。', topic: 'relative-keep' },
  repeat: { says: '投票的过了半数，收回的票也没有多，选举有效。', topic: 'poll-wrongly-voided' },
};

function citesFor(choice: string, { params }: Profile): Because['cites'] {
  if (choice === 'revote') return citesIn(params, 'tieBreak');
  if (choice === 'supplementary') return citesIn(params, 'unfilledSeats', 'womanMember');
  if (choice === 'relatives') return citesIn(params, 'relatives');
  return citesIn(params, 'turnout', 'ballotCheck');
}

function announcing({ params }: Profile): Because {
  return {
    says: '选举有效、名额都有了主、没有平票，也没有近亲属，就当场公布结果。',
    cites: citesIn(params, 'resultOnSpot', 'electedNeeds'),
    topic: 'result-onspot',
  };
}
