import { phase } from '../engine/events/opening.ts';
import type { ElectionEvent, Phase } from '../engine/events/index.ts';
import type { Day } from '../terms/ids.ts';
import type { Story } from './story.ts';

/** 完整的一场从选举日以前多少天演起、日志记到以后多少天 */
export const wholeSpan = { before: 45, after: 60 } as const;

/** 不在换届日志里的：任期里的变动，违法行为与救济，党内选举，各有自己的日志。 */
const elsewhere: ReadonlySet<Phase> = new Set<Phase>(['opening', 'recall', 'remedies', 'party']);

/** 换届的全部环节 */
export const everyPhase: readonly Phase[] = phase.options.filter((each) => !elsewhere.has(each));

/** 开演以前：村情已知，选举日由上级统一部署定下，没有疑问的人早就在名册上。其余的都还没有做。covers 是日志管哪些环节。 */
export function wholePast({ village, settled }: Story, covers: readonly Phase[] = everyPhase): readonly ElectionEvent[] {
  const { electionDay, people, kin } = village;
  const on: Day = electionDay - wholeSpan.before;
  return [
    {
      type: 'RecordOpened',
      on,
      covers: [...covers],
      from: on,
      to: electionDay + wholeSpan.after,
    },
    { type: 'VillageKnown', on, people, kin },
    { type: 'RollPrepared', on, voters: settled },
    { type: 'ElectionDayFixed', on, electionDay },
  ];
}
