import type { Profile } from '../../profiles/profile.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import { electionDayFor, nameIn, namerFor, rollFor, type Roll } from '../cast.ts';
import type { Drill, DrillCase, Level } from '../drill.ts';
import type { ShownKin } from '../shown.ts';
import { familyFor, kin, kinLines, members } from './family.ts';
import { check, questionsFor } from './kinship-check.ts';

/** 三、近亲属网：谁要退出选委会，谁不能监票，谁和谁不能都留任 */
export const kinshipDrill: Drill<ShownKin> = {
  id: 'kinship',
  title: '近亲属网',
  trains: '看清亲属关系，定三件事：谁退出选委会，谁不能监票，谁和谁不能都留任',
  minutes: 10,
  isRegulatedIn: ({ params }) => params.exitCircle !== null,
  make,
  check,
};

const family: readonly PersonId[] = members.filter(({ role }) => role !== '不沾亲').map(({ id }) => id);
const strangers: readonly PersonId[] = members.filter(({ role }) => role === '不沾亲').map(({ id }) => id);

function make(seed: number, level: Level, profile: Profile): DrillCase<ShownKin> {
  const roll = rollFor(seed, 'kinship', level);
  const people = familyFor(namerFor(seed), roll, electionDayFor(roll));
  const cast = castFor(roll, level);
  const shown: ShownKin = { is: 'kin', people, kin, ...cast, isDrawn: level < 3 };
  const questions = questionsFor(shown, level, profile);
  const asked = new Set(questions.map(({ id }) => id));
  return { seed, level, told: toldIn(shown, asked), shown, questions };
}

/** 分派：被提名的从一家人里挑；选委会、监票的各掺几个一家人和不沾亲的。 */
function castFor(roll: Roll, level: Level) {
  const [first, second, third, ...rest] = roll.shuffled('family', family);
  if (first === undefined || second === undefined || third === undefined) throw new Error('a family has a dozen members');
  const nominees = level === 1 ? [first] : [first, second];
  const declined = level === 3 && roll.upTo('declines', 2) === 0 ? [third] : [];
  const own = level > 1 && roll.upTo('own', 3) === 0 ? [first] : [];
  const free = declined.length === 0 ? [third, ...rest] : rest;
  const committee = [...own, ...free.slice(0, 3 - own.length), ...strangers.slice(0, 2)];
  const scrutineers = [...free.slice(3, 6), ...strangers.slice(2)];
  const posts: readonly Post[] = ['chair', 'vice-chair', 'member', 'member'];
  const winners = [first, second, ...roll.shuffled('winners', [...free.slice(6, 8), ...strangers.slice(2)])].slice(0, 4);
  const elected = winners.flatMap((person, at) => ({ post: posts[at] ?? 'member', person }));
  return { nominees, declined, committee: roll.shuffled('seats', committee), scrutineers, elected };
}

function toldIn(shown: ShownKin, asked: ReadonlySet<string>): readonly string[] {
  const { people, committee, nominees, declined, scrutineers, elected } = shown;
  const named = (ids: readonly PersonId[]) => ids.map((id) => nameIn(people, id)).join('、');
  const concerned = [...committee, ...nominees, ...declined, ...(asked.has('scrutineers') ? scrutineers : [])];
  const winners = asked.has('pairs') ? elected.map(({ person }) => person) : [];
  return [
    ...kinLines(people, linked([...concerned, ...winners])),
    `选委会成员：${named(committee)}。`,
    `被提名为候选人、愿意接受的：${named(nominees)}。`,
    ...(declined.length > 0 ? [`被提名以后说了不接受的：${named(declined)}。`] : []),
    ...(asked.has('scrutineers') ? [`推荐来当监票人的：${named(scrutineers)}。`] : []),
    ...(asked.has('pairs') ? [`计完票，够票当选的：${named(winners)}。`] : []),
  ];
}

/** 提到的人，加上把他们连起来的人：夫妻、父母。 */
function linked(concerned: readonly PersonId[]): ReadonlySet<PersonId> {
  const shown = new Set(concerned.filter((id) => family.includes(id)));
  if (shown.size === 0) return shown;
  for (const id of ['V1', 'V2', 'V4', 'V5', 'V6', 'V7'] as const) shown.add(id);
  return shown;
}
