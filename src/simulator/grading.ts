import type { Consequence } from '../domain/engine/rule.ts';
import type { Finding } from '../domain/rules/assess.ts';
import { groupBy, sum } from '../domain/engine/collections.ts';

/** 每处问题扣几分：垮掉的越大扣得越多。是教学上的轻重，不是法律上的。 */
const weights: Record<Consequence, number> = {
  'election-void': 41,
  'seat-void': 20,
  'ballot-void': 8,
  'void-in-part': 12,
  discipline: 6,
  curable: 5,
};

/** 一条规则最多扣几处的分：同一个毛病犯了很多次，也只是一个毛病。 */
const capPerRule = 3;

/** 改好了的只扣四分之一，向上取整。 */
const repairedShare = 4;

/** 还有没补上的选举无效，最多得这么多分。 */
const voidCeiling = 59;

export interface Score {
  readonly points: number;
  /** 还有没有补上的选举无效 */
  readonly isVoid: boolean;
  /** 站得住的问题几处，其中改好了几处；存疑的不算 */
  readonly breaches: number;
  readonly repaired: number;
  readonly doubts: number;
}

/** 打分：100 减去各处问题的分；存疑的只提示不扣分，同一件事引出的几处只按最重的一处扣。 */
export function gradeOf(findings: readonly Finding[]): Score {
  const breaches = findings.filter(({ grade }) => grade === 'breach');
  const lost = sum([...groupBy(heaviestPerCause(breaches), ({ rule }) => rule).values()], lostBy);
  const isVoid = breaches.some((finding) => finding.consequence === 'election-void' && finding.state.is !== 'repaired');
  return {
    points: Math.min(Math.max(0, 100 - lost), isVoid ? voidCeiling : 100),
    isVoid,
    breaches: breaches.length,
    repaired: breaches.filter(({ state }) => state.is === 'repaired').length,
    doubts: findings.length - breaches.length,
  };
}

function lostBy(findings: readonly Finding[]): number {
  const costs = findings.map(costOf);
  const unrepaired = costs.filter(({ isRepaired }) => !isRepaired).slice(0, capPerRule);
  const repaired = costs.filter(({ isRepaired }) => isRepaired).slice(0, capPerRule - unrepaired.length);
  return sum([...unrepaired, ...repaired], ({ cost }) => cost);
}

function costOf({ consequence, state }: Finding): { readonly cost: number; readonly isRepaired: boolean } {
  const full = weights[consequence];
  const isRepaired = state.is === 'repaired';
  return { cost: isRepaired ? Math.floor((full + repairedShare - 1) / repairedShare) : full, isRepaired };
}

/** 一件事引出几处问题的，只留最重的那处；该做没做的各算各的。 */
function heaviestPerCause(findings: readonly Finding[]): readonly Finding[] {
  const causeOf = (finding: Finding) =>
    finding.duty === undefined ? finding.because.join(',') : `${finding.rule}|${finding.duty.what}|${finding.about.join(',')}`;
  return [...groupBy(findings, causeOf).values()].map((same) =>
    same.reduce((a, b) => (costOf(b).cost > costOf(a).cost ? b : a)),
  );
}
