import { sortBy } from '../../domain/engine/collections.ts';
import type { Dice } from '../../domain/engine/dice.ts';
import type { Village } from '../../domain/villages/village.ts';
import type { Arrival } from './arrivals.ts';
import type { Cast } from './casting.ts';
import { cigarettes, earlyClose, powerCut } from './hall-incidents.ts';
import type { Incident } from './incident.ts';
import type { IncidentKind } from './incident-kind.ts';
import { helperWrites, husbandWrites, phoneProxy, voterWithoutCard } from './voter-incidents.ts';

type Maker = (cast: Cast, through: number) => readonly Incident[];

/** 各种事在投票时间的千分之几前后发生，怎样找人。伪造的票开箱才看得见，不在这里。 */
const makers: Record<IncidentKind, { readonly around: number; readonly make: Maker }> = {
  'voter-without-card': { around: 80, make: voterWithoutCard },
  'husband-writes': { around: 190, make: husbandWrites },
  cigarettes: { around: 300, make: cigarettes },
  'phone-proxy': { around: 420, make: phoneProxy },
  'power-cut': { around: 540, make: powerCut },
  'helper-writes': { around: 700, make: helperWrites },
  'early-close': { around: 810, make: earlyClose },
  'forged-paper': { around: 1000, make: () => [] },
};

/** 安排会遇上的事：村里找不到合适的人的，那件事就不发生。 */
export function incidentsIn(
  village: Village,
  roll: Dice,
  arrivals: readonly Arrival[],
  kinds: readonly IncidentKind[],
): readonly Incident[] {
  const incidents: Incident[] = [];
  for (const kind of [...new Set(kinds)]) {
    const { around, make } = makers[kind];
    const through = around + roll.for('incident', kind, village.electionDay).upTo(60);
    const busy = new Set(incidents.flatMap(({ comers }) => comers));
    incidents.push(...make({ village, roll, arrivals, busy }, through));
  }
  return sortBy(incidents, ({ through, kind }) => [through, kind]);
}
