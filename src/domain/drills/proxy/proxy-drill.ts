import { spellDate } from '../../engine/naming.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { PersonId } from '../../terms/ids.ts';
import { electionDayFor, exactlyBefore, namerFor, rollFor, villagerFor, type Namer, type Roll } from '../cast.ts';
import type { Drill, DrillCase, Level } from '../drill.ts';
import type { ShownLetter } from '../shown.ts';
import { check, questionFor } from './proxy-check.ts';
import { decoys, soundDraft, twists, type Draft, type Setting, type Twist } from './proxy-kinds.ts';

/** 二、委托投票审核：一份委托办不办，毛病在哪里 */
export const proxyDrill: Drill<ShownLetter> = {
  id: 'proxy',
  title: '委托投票审核',
  trains: '一份委托给不给办，不给办的毛病在哪里；合规定的不许推掉',
  minutes: 6,
  isRegulatedIn: ({ params }) => params.proxyHolder !== null && params.maxProxiesPerHolder !== null,
  make,
  check,
};

function make(seed: number, level: Level, profile: Profile): DrillCase<ShownLetter> {
  const roll = rollFor(seed, 'proxy', level);
  const setting = { roll, profile, electionDay: electionDayFor(roll) };
  const draft = changesFor(roll, level, profile).reduce((made, { change }) => change(made, setting), soundDraft(setting));
  const shown = letterFor(seed, setting, draft);
  return { seed, level, told: toldIn(shown, draft), shown, questions: [questionFor(level)] };
}

/** 一半是没有毛病的；刁难的可能有两处毛病。 */
function changesFor(roll: Roll, level: Level, profile: Profile): readonly Twist[] {
  const open = (list: readonly Twist[]) =>
    list.filter(({ from, appliesTo }) => from <= level && (level < 3 || from > 1) && (appliesTo?.(profile) ?? true));
  const decoy = roll.oneOf('decoy', open(decoys));
  if (roll.upTo('is sound', 5) < 2) return [decoy];
  const [first, second] = roll.shuffled('twist', open(twists));
  const both = level === 3 && roll.upTo('second', 4) === 0 ? [second] : [];
  return [first, ...both].flatMap((twist) => twist ?? []);
}

function letterFor(seed: number, { roll, electionDay }: Setting, draft: Draft): ShownLetter {
  const names = namerFor(seed);
  // 本来就不能受托的人，手里没有办成的委托。
  const count = draft.isOnRoll && !draft.isCandidate ? draft.held : 0;
  const held = Array.from({ length: count }, (_, at): PersonId => `V${at + 11}`);
  const absentee = someone('V1', names, roll, electionDay);
  const people = [
    { ...absentee, ...draft.absentee },
    { ...someone('V2', names, roll, electionDay), ...(draft.kin.length > 0 && { sex: 'female' as const }), ...draft.holder },
    someone('V3', names, roll, electionDay),
    ...held.map((id) => ({ ...someone(id, names, roll, electionDay), lives: 'away' as const })),
  ];
  return {
    is: 'letter',
    people,
    kin: draft.kin,
    voters: people.map(({ id }) => id).filter((id) => id !== 'V2' || draft.isOnRoll),
    candidates: draft.isCandidate ? ['V2'] : [],
    electionDay,
    on: draft.on,
    isAfterOpening: draft.isAfterOpening,
    proxy: { absentee: 'V1', holder: 'V2', form: 'letter', cause: 'away', ...draft.proxy },
    held,
  };
}

function someone(id: PersonId, names: Namer, roll: Roll, electionDay: number) {
  const born = exactlyBefore(electionDay, 25 + roll.upTo(`age ${id}`, 40)) - 9 - roll.upTo(`birthday ${id}`, 300);
  const sex = roll.oneOf(`sex ${id}`, ['female', 'male'] as const);
  return villagerFor(id, names.nameFor(roll.upTo(`surname ${id}`, 24)), sex, born);
}

function toldIn({ people, electionDay, on, held, proxy, isAfterOpening }: ShownLetter, { said }: Draft): readonly string[] {
  const [absentee, holder] = people;
  const number = held.length === 0 ? '没有接过别人的委托' : `已经接了 ${held.length} 个人的委托`;
  const day = electionDay - on;
  const days = day === 0 ? '，就是选举日' : `，离选举日 ${day} 天`;
  const paper = proxy.form === 'letter' ? '交来一份书面委托。' : '';
  return [
    `选举日是 ${spellDate(electionDay)}，今天是 ${spellDate(on)}${isAfterOpening ? '，正在投票' : days}。`,
    `委托人 ${absentee?.name ?? ''}，登记参加了选举；受托人 ${holder?.name ?? ''}，${number}。${paper}`,
    ...said,
  ];
}
