import { spellDate } from '../../engine/naming.ts';
import type { ElectionEvent } from '../../engine/events/index.ts';
import type { RuleId } from '../../rules/index.ts';
import { routeOf, type Route } from '../../rules/registration/route-of.ts';
import type { ParamName } from '../../profiles/params.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Person } from '../../terms/person.ts';
import { electionDayFor, exactlyBefore, namerFor, rollFor, villagerFor, type Roll } from '../cast.ts';
import type { Answers, Because, Drill, DrillCase, Level, Question, Verdict } from '../drill.ts';
import { markOne, verdictOf } from '../marking.ts';
import type { ShownPerson } from '../shown.ts';
import { foundIn, weighed, type Weighed } from '../weighing.ts';
import { kinds } from './roll-kinds.ts';

/** 登记环节里说「这个人该不该在名单上」的规则 */
const rules: readonly RuleId[] = [
  'reg-age',
  'reg-no-political-rights',
  'reg-local-away',
  'reg-outsider',
  'reg-once',
  'reg-roll-check',
  'reg-exclude',
  'reg-wrongly-excluded',
];

const routes: Readonly<Record<Route, { readonly says: string; readonly param: ParamName; readonly rule: RuleId }>> = {
  resident: { says: '列入：户籍、居住都在本村', param: 'votingAge', rule: 'reg-local-resident' },
  expressed: { says: '列入：户籍在本村、人在外面，本人表示参加', param: 'awayWish', rule: 'reg-local-away' },
  agreed: { says: '列入：户籍不在本村，年限、申请、会议同意都齐', param: 'outsiders', rule: 'reg-outsider' },
};

const question: Question & { readonly picks: 'one' } = {
  id: 'roll',
  asks: '列不列入登记参加选举的村民名单？列入的，走哪一条路？',
  picks: 'one',
  choices: [...Object.entries(routes).map(([id, { says }]) => ({ id, says })), { id: 'out', says: '不列入' }],
};

/** 一、选民资格：列不列入、走哪条路 */
export const rollDrill: Drill<ShownPerson> = {
  id: 'roll',
  title: '选民资格',
  trains: '谁该登记、走哪一条路登记，谁不该登记',
  minutes: 6,
  isRegulatedIn: ({ params }) => params.votingAge !== null && params.outsiders !== null,
  make,
  check,
};

function make(seed: number, level: Level, profile: Profile): DrillCase<ShownPerson> {
  const roll = rollFor(seed, 'roll', level);
  const electionDay = electionDayFor(roll);
  const decidedOn = electionDay - 26;
  const setting = { roll, profile, electionDay, decidedOn, ...numbersIn(profile) };
  const open = kinds.filter(
    ({ from, appliesTo }) => from <= level && (level < 3 || from > 1) && (appliesTo?.(profile) ?? true),
  );
  const { facts, said, before = [], refusal = {} } = roll.oneOf('kind', open).sketch(setting);
  const person = someone(seed, roll, setting.electionDay, facts);
  const told = [
    `选举日是 ${spellDate(electionDay)}，今天是 ${spellDate(decidedOn)}，选委会在定名单。`,
    ...linesOn(person),
    ...said,
  ];
  const shown: ShownPerson = { is: 'person', person, electionDay, decidedOn, before, refusal };
  return { seed, level, told, shown, questions: [question] };
}

/** 没有写的，不出用到它的题。 */
function numbersIn({ params }: Profile): { readonly age: number; readonly years: number } {
  return { age: params.votingAge?.value ?? 0, years: params.outsiders?.value.years ?? 0 };
}

function someone(seed: number, roll: Roll, electionDay: number, facts: Partial<Person>): Person {
  const born = exactlyBefore(electionDay, 24 + roll.upTo('age', 40)) - roll.upTo('birthday', 300) - 2;
  const sex = roll.oneOf('sex', ['female', 'male'] as const);
  const name = namerFor(seed).nameFor(roll.upTo('surname', 24));
  return villagerFor('V1', name, sex, born, { group: 1 + roll.upTo('group', 6), ...facts });
}

function linesOn({ name, sex, born, hukou, lives, group }: Person): readonly string[] {
  const book = hukou === 'here' ? `户口在本村第 ${group} 组` : '户口在外村';
  return [
    `${name}，${sex === 'female' ? '女' : '男'}，${spellDate(born)}生。`,
    `${book}，${lives === 'here' ? '人住在村里' : '人不住在村里'}。`,
  ];
}

function check({ shown }: DrillCase<ShownPerson>, answers: Answers, profile: Profile): Verdict {
  const admitted = weighed(foundIn(logFor(shown, true), profile, rules));
  const excluded = weighed(foundIn(logFor(shown, false), profile, rules));
  // 列入、不列入都不判错的，就是条文两可。
  const isSplit = admitted.stance !== 'breach' && excluded.stance !== 'breach';
  const silent: Weighed = { stance: 'doubt', because: [otherwise(shown.person, profile)] };
  const weigh = (choice: string): Weighed => {
    if (isSplit && choice !== 'out' && choice !== routeOf(shown.person)) return silent;
    if (isSplit && admitted.stance === 'ok' && excluded.stance === 'ok') return silent;
    if (choice === 'out') return excluded;
    if (admitted.stance === 'breach' || choice === routeOf(shown.person)) return admitted;
    return { stance: 'breach', because: [wrongRoute(shown.person, profile)] };
  };
  return verdictOf([markOne(question, answers, { weigh, otherwise: otherwise(shown.person, profile) })]);
}

function wrongRoute(person: Person, profile: Profile): Because {
  const { says, param, rule: topic } = routes[routeOf(person)];
  return {
    says: `${person.name}的户籍和居住是另一种情形，要走的是「${says}」。`,
    cites: profile.params[param]?.cites ?? [],
    topic,
  };
}

function otherwise({ name }: Person, { params }: Profile): Because {
  const doubt = params.exclusions?.contested ?? '条文没有写明这种人列不列入';
  const cites = params.exclusions?.cites ?? params.votingAge?.cites ?? [];
  return { says: `${name}列不列入，怎样做都要把理由和凭据记下来。`, cites, doubt: `${doubt}。` };
}

/** 列入、不列入，各是一本小日志 */
function logFor({ person, electionDay, decidedOn, before, refusal }: ShownPerson, admitted: boolean): readonly ElectionEvent[] {
  const facts = admitted ? evidenceOnly(refusal) : refusal;
  return [
    {
      type: 'RecordOpened',
      on: electionDay - 60,
      covers: ['preparation', 'registration'],
      from: electionDay - 60,
      to: electionDay,
    },
    { type: 'VillageKnown', on: electionDay - 60, people: [person], kin: [] },
    { type: 'ElectionDayFixed', on: electionDay - 50, electionDay },
    ...before,
    { type: 'RegistrationDecided', on: decidedOn, person: 'V1', admitted, ...facts },
  ];
}

/** 凭据两边都有；理由只在不列入时说。 */
function evidenceOnly({ evidence }: ShownPerson['refusal']): ShownPerson['refusal'] {
  return evidence === undefined ? {} : { evidence };
}
