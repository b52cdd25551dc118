import { sum } from '../../engine/collections.ts';
import { dice } from '../../engine/dice.ts';
import type { CountingCase } from './counting-case.ts';

/** 清点时桌上的几沓：说是十张一沓，有一沓其实多一张或者少一张；最后是零头。合起来就是箱里的张数。 */
export function pilesOf({ plan, papers }: Pick<CountingCase, 'plan' | 'papers'>): readonly number[] {
  const roll = dice(plan.seed).for('piles', String(plan.size), 0);
  const whole = Math.floor(papers.length / 10) - 1;
  const odd = roll.upTo(whole);
  const bundled = Array.from({ length: whole }, (_, at) => (at === odd ? (roll.upTo(2) === 0 ? 9 : 11) : 10));
  const left = papers.length - sum(bundled, (each) => each);
  return left > 10 ? [...bundled, 10, left - 10] : [...bundled, left];
}
