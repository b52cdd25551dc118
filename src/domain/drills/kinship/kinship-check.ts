import type { ElectionEvent } from '../../engine/events/index.ts';
import type { ParamName } from '../../profiles/params.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { RuleId } from '../../rules/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import { nameIn } from '../cast.ts';
import type { Answers, Because, Choice, DrillCase, Level, Mark, Question, Verdict } from '../drill.ts';
import { markAny, verdictOf, type Needed } from '../marking.ts';
import type { ShownKin } from '../shown.ts';
import { foundIn, weighed, type Found } from '../weighing.ts';

const poll = 'first#1';

type PickAny = Extract<Question, { readonly picks: 'one' | 'any' }>;

/** 一问：照原样做下去，哪几条规则说话；哪个参数写的。 */
interface Task {
  readonly id: string;
  readonly asks: string;
  readonly from: Level;
  readonly rules: readonly RuleId[];
  readonly param: ParamName;
  readonly choices: (shown: ShownKin) => readonly Choice[];
  readonly log: (shown: ShownKin) => readonly ElectionEvent[];
  /** 不必选的为什么不必 */
  readonly needless: string;
}

const tasks: readonly Task[] = [
  {
    id: 'exits',
    asks: '选委会里，谁应当退出？一个也不用退的，不选就交。',
    from: 1,
    rules: ['vec-exit-self', 'vec-exit-relative'],
    param: 'exitCircle',
    choices: ({ people, committee }) => choicesOf(people, committee),
    log: exitLog,
    needless: '不是被提名的人，也不是被提名的人的近亲属，不用退出。儿媳、女婿、叔侄、堂表都不在近亲属里。',
  },
  {
    id: 'scrutineers',
    asks: '推荐的人里，谁不能当监票人？',
    from: 2,
    rules: ['workers-avoid'],
    param: 'workersAvoid',
    choices: ({ people, scrutineers }) => choicesOf(people, scrutineers),
    log: workersLog,
    needless: '不是候选人的近亲属，可以监票。',
  },
  {
    id: 'pairs',
    asks: '当选的人里，哪几对不能都留任？',
    from: 3,
    rules: ['relative-keep'],
    param: 'relatives',
    choices: ({ people, elected }) => pairsOf(elected.map(({ person }) => person)).map(([a, b]) => pairChoice(people, a, b)),
    log: electedLog,
    needless: '这两个人不是近亲属，可以都留任。',
  },
];

export function questionsFor(shown: ShownKin, level: Level, { params }: Profile): readonly PickAny[] {
  return tasks
    .filter(({ from, param }) => from <= level && params[param] !== null)
    .map(({ id, asks, choices }) => ({ id, asks, picks: 'any', choices: choices(shown) }));
}

export function check({ shown, questions }: DrillCase<ShownKin>, answers: Answers, profile: Profile): Verdict {
  return verdictOf(
    tasks.flatMap((task) => {
      const question = questions.find((each): each is PickAny => each.id === task.id && each.picks !== 'day');
      return question === undefined ? [] : [markTask(task, question, { shown, answers, profile })];
    }),
  );
}

interface Given {
  readonly shown: ShownKin;
  readonly answers: Answers;
  readonly profile: Profile;
}

/** 不退、照用、都留任，评判说了话的就是该选的。 */
function markTask({ log, rules, param, needless }: Task, question: PickAny, { shown, answers, profile }: Given): Mark {
  const found = foundIn(log(shown), profile, rules);
  const cites = profile.params[param]?.cites ?? [];
  const [topic] = rules.slice(-1);
  const need = (choice: string): Needed => {
    const own = weighed(found.filter(({ about }) => isAbout(choice, about)));
    if (own.stance !== 'ok') return { is: own.stance === 'breach' ? 'must' : 'open', because: own.because };
    const says = question.choices.find(({ id }) => id === choice)?.says ?? '';
    return { is: 'not', because: [{ says: `${says}：${needless}`, cites, ...(topic !== undefined && { topic }) }] };
  };
  const otherwise: Because = { says: needless, cites };
  return markAny(question, answers, { need, otherwise });
}

/** 选项是一个人，或者写成「甲+乙」的一对。 */
function isAbout(choice: string, about: Found['about']): boolean {
  const people = choice.split('+');
  const concerned = about.filter((ref) => ref.startsWith('V'));
  return people.length === 1 ? concerned[0] === people[0] : people.every((person) => concerned.some((ref) => ref === person));
}

function exitLog({ people, kin, committee, nominees, declined }: ShownKin): readonly ElectionEvent[] {
  const [yes, no] = [true, false].map((accepts) => (nominee: PersonId) => answered(nominee, accepts));
  return [
    { type: 'RecordOpened', on: 1, covers: ['committee', 'nomination'], from: 1, to: 200 },
    { type: 'VillageKnown', on: 1, people, kin },
    { type: 'CommitteeSelected', on: 50, members: [...committee] },
    ...[...nominees, ...declined].map((nominee): ElectionEvent => ({
      type: 'NominationMade',
      on: 60,
      nominee,
      post: 'member',
    })),
    ...nominees.flatMap((nominee) => yes?.(nominee) ?? []),
    ...declined.flatMap((nominee) => no?.(nominee) ?? []),
    { type: 'CommitteeMet', on: 61, absent: [], decided: { matter: 'nominees', inFavour: committee.length, passed: true } },
    { type: 'FormalListPublished', on: 92, poll, candidates: nominees.map((person) => ({ post: 'member', person })) },
  ];
}

function answered(nominee: PersonId, accepts: boolean): ElectionEvent {
  return { type: 'NomineeAnswered', on: 60, nominee, accepts, post: 'member', written: true };
}

function workersLog({ people, kin, nominees, scrutineers }: ShownKin): readonly ElectionEvent[] {
  return [
    { type: 'VillageKnown', on: 1, people, kin },
    { type: 'FormalListPublished', on: 92, poll, candidates: nominees.map((person) => ({ post: 'member', person })) },
    {
      type: 'WorkersChosen',
      on: 96,
      poll,
      by: 'committee',
      workers: scrutineers.map((person) => ({ person, role: 'scrutineer', place: 'S1' })),
    },
  ];
}

function electedLog({ people, kin, elected }: ShownKin): readonly ElectionEvent[] {
  return [
    { type: 'VillageKnown', on: 1, people, kin },
    ...elected.map(({ post, person }): ElectionEvent => ({ type: 'ElectedDeclared', on: 100, poll, post, person })),
    { type: 'ResultAnnounced', on: 100, poll, onSpot: true },
  ];
}

function choicesOf(people: ShownKin['people'], ids: readonly PersonId[]): readonly Choice[] {
  return ids.map((id) => ({ id, says: nameIn(people, id) }));
}

function pairChoice(people: ShownKin['people'], a: PersonId, b: PersonId): Choice {
  return { id: `${a}+${b}`, says: `${nameIn(people, a)}和${nameIn(people, b)}` };
}

/** 两两成对 */
function pairsOf(ids: readonly PersonId[]): readonly (readonly [PersonId, PersonId])[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b): readonly [PersonId, PersonId] => [a, b]));
}
