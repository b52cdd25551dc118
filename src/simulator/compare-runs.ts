import { groupBy } from '../domain/engine/collections.ts';
import { keyOf, type Finding } from '../domain/rules/assess.ts';
import { decisionsOf, isSameBusiness, type Decision } from './decisions.ts';
import { gradeOf, type Score } from './grading.ts';
import type { JudgedRun } from './run.ts';

/** 两边都有的一处（或者一条规则的几处），各是哪些 */
export interface InBoth {
  readonly a: readonly Finding[];
  readonly b: readonly Finding[];
}

/** 不一样的一个决定：同一件事两边做法不同，或者只有一边做了。 */
export interface Difference {
  readonly a?: Decision;
  readonly b?: Decision;
}

/** 两场并排。isSameWorld：村子、规则包都一样，一处处比；不一样的，人名对不上，只比到哪一条规则、哪一种事。 */
export interface Comparison {
  readonly isSameWorld: boolean;
  readonly scores: readonly [Score, Score];
  readonly onlyA: readonly Finding[];
  readonly onlyB: readonly Finding[];
  readonly both: readonly InBoth[];
  /** 照先后；头一个就是最先分开的地方 */
  readonly differences: readonly Difference[];
}

/** 同一个情景的两场并排；情景不同就抛错，由选的人先挑好。 */
export function compareRuns(a: JudgedRun, b: JudgedRun): Comparison {
  if (a.run.scenario.id !== b.run.scenario.id)
    throw new Error(`not the same scenario: ${a.run.scenario.id}, ${b.run.scenario.id}`);
  const isSameWorld = worldOf(a) === worldOf(b);
  const key = isSameWorld ? keyOf : ({ rule }: Finding) => rule;
  const [inA, inB] = [groupBy(a.findings, key), groupBy(b.findings, key)];
  return {
    isSameWorld,
    scores: [gradeOf(a.findings), gradeOf(b.findings)],
    onlyA: a.findings.filter((finding) => !inB.has(key(finding))),
    onlyB: b.findings.filter((finding) => !inA.has(key(finding))),
    both: [...inA].flatMap(([shared, some]) => {
      const others = inB.get(shared);
      return others === undefined ? [] : [{ a: some, b: others }];
    }),
    differences: differencesBetween(decisionsOf(a.run.moves), decisionsOf(b.run.moves), isSameWorld ? factsOf : kindsOf),
  };
}

function worldOf({ run: { scenario, pack, seed } }: JudgedRun): string {
  return JSON.stringify([scenario, pack, seed]);
}

/** 做了什么，不管几点做的 */
function factsOf({ acts }: Decision): string {
  return JSON.stringify(acts.map(({ at: _, replaces: __, ...facts }) => facts));
}

function kindsOf({ acts }: Decision): string {
  return acts.map(({ type }) => type).join('|');
}

type KeyOf = (decision: Decision) => string;

/** 照先后对齐：做得一样的略去，剩下的里同一件事的配成一对。 */
function differencesBetween(a: readonly Decision[], b: readonly Decision[], key: KeyOf): readonly Difference[] {
  const found: Difference[] = [];
  let [atA, atB] = [0, 0];
  for (const [nextA, nextB] of [...commonIn(a.map(key), b.map(key)), [a.length, b.length] as const]) {
    found.push(...paired(a.slice(atA, nextA), b.slice(atB, nextB)));
    [atA, atB] = [nextA + 1, nextB + 1];
  }
  return found;
}

function paired(some: readonly Decision[], others: readonly Decision[]): readonly Difference[] {
  const left = [...others];
  const rows = some.map((a): Difference => {
    const at = left.findIndex((b) => isAboutSame(a, b));
    const b = at < 0 ? undefined : left.splice(at, 1)[0];
    return b === undefined ? { a } : { a, b };
  });
  return [...rows, ...left.map((b): Difference => ({ b }))];
}

function isAboutSame({ acts: [a] }: Decision, { acts: [b] }: Decision): boolean {
  return a !== undefined && b !== undefined && isSameBusiness(a, b);
}

/** 最长的公共部分：各在两边的第几个。 */
function commonIn(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const longest: number[] = Array.from({ length: (a.length + 1) * width }, () => 0);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
