import { ballotDrill } from './ballot/ballot-drill.ts';
import { daysDrill } from './days/days-drill.ts';
import type { Drill, DrillId } from './drill.ts';
import { kinshipDrill } from './kinship/kinship-drill.ts';
import { proxyDrill } from './proxy/proxy-drill.ts';
import { resultDrill } from './result/result-drill.ts';
import { rollDrill } from './roll/roll-drill.ts';
import type { Shown } from './shown.ts';

/** 六种练习，照办选举的先后 */
export const drills: Readonly<Record<DrillId, Drill>> = {
  roll: plain(rollDrill),
  proxy: plain(proxyDrill),
  kinship: plain(kinshipDrill),
  ballot: plain(ballotDrill),
  result: plain(resultDrill),
  days: plain(daysDrill),
};

/** 一种练习只评自己造的题；登记成一张表时，把题的样子放宽，在这里断言一次。 */
function plain<S extends Shown>({ check, ...drill }: Drill<S>): Drill {
  return {
    ...drill,
    check: (drillCase, answers, profile) => check(drillCase as Parameters<typeof check>[0], answers, profile),
  };
}
