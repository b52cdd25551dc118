import { levels, type Drill, type Level } from '../domain/drills/drill.ts';
import { drills } from '../domain/drills/index.ts';
import { packs, type PackId } from '../domain/profiles/index.ts';
import { assess, keyOf } from '../domain/rules/assess.ts';
import { generateVillage } from '../domain/villages/generate-village.ts';
import { carelessDay, lawfulDay } from './autopilot/days.ts';
import { lawfulElection } from './autopilot/election.ts';
import { logOf } from '../domain/engine/log.ts';
import { tupleOf } from './replay/tuples.ts';

/** 自检的一项：算什么，算出来的文字。各种浏览器算出来的必须一字不差。 */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly text: () => string;
}

const drillSeeds = [1, 2, 3, 42] as const;

const villageSeeds = [1, 42, 2026] as const;

/** 自检：几个村子、合法的一天、合法的一场、各种题、马虎的一天和它的全部发现。 */
export const checks: readonly Check[] = [
  ...villageSeeds.map((seed): Check => ({
    id: `village-${seed}`,
    title: `${seed} 号种子的村子`,
    text: () => JSON.stringify(generateVillage({ seed, people: 300 }), withoutMaps),
  })),
  ...(['sichuan-2026', 'hainan-2025'] as const).map((pack): Check => ({
    id: `lawful-${pack}`,
    title: `合法的一天（${packs[pack].title}）`,
    text: () => JSON.stringify(lawfulDay({ seed: 42, people: 240, profile: packs[pack] }).map(tupleOf)),
  })),
  {
    id: 'whole-sichuan-2026',
    title: '合法的一场，从摸底到交接',
    text: () => JSON.stringify(lawfulElection({ seed: 5, people: 60, profile: packs['sichuan-2026'] }).map(tupleOf)),
  },
  ...Object.values(drills).map((drill): Check => ({
    id: `drill-${drill.id}`,
    title: `单项练习：${drill.title}`,
    text: () => JSON.stringify(drillSeeds.flatMap((seed) => levels.map((level) => drillText(drill, seed, level)))),
  })),
  { id: 'careless', title: '马虎的一天和它的发现', text: () => carelessText('sichuan-2026') },
];

/** 一道题和它的答案；为什么的话是规则写的，会改，不比。 */
function drillText(drill: Drill, seed: number, level: Level): unknown {
  const profile = packs['sichuan-2026'];
  const drillCase = drill.make(seed, level, profile);
  const { expected, marks } = drill.check(drillCase, {}, profile);
  return [drillCase, expected, marks.map(({ is }) => is)];
}

function carelessText(pack: PackId): string {
  const day = carelessDay({ seed: 7, people: 240, profile: packs[pack] });
  return JSON.stringify([day.map(tupleOf), assess(logOf(day), packs[pack]).map(keyOf)]);
}

/** 亲属表是推出来的，写成数组再比。 */
function withoutMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
