import { groupBy, sortBy } from '../domain/engine/collections.ts';
import { phaseOf } from '../domain/engine/events/index.ts';
import type { Citation } from '../domain/law/citation.ts';
import type { Finding } from '../domain/rules/assess.ts';
import type { Seq } from '../domain/terms/ids.ts';
import { decisionsOf } from './decisions.ts';
import type { Confidence } from './play.ts';
import type { Run } from './run.ts';

/** 把握怎么念，从有到没有 */
export const confidences: readonly { readonly value: Confidence; readonly label: string }[] = [
  { value: 'sure', label: '有把握' },
  { value: 'unsure', label: '不太有把握' },
  { value: 'guess', label: '猜的' },
];

/** 标过的把握与对错。标「有把握」却错了的，照条文归在一起，多的在前。 */
export interface Calibration {
  readonly rows: readonly { readonly confidence: Confidence; readonly marked: number; readonly wrong: number }[];
  readonly sureButWrong: readonly { readonly citation: Citation | undefined; readonly findings: readonly Finding[] }[];
}

/** 把握准不准：每个标过的决定，看 assess 的发现里有没有由它起的；存疑的不算错，改好了的也算错过。 */
export function calibrationOf(run: Run, findings: readonly Finding[]): Calibration {
  const breaches = findings.filter(({ grade }) => grade === 'breach');
  const marked = markedIn(run).map(({ confidence, seqs }) => ({
    confidence,
    mistakes: breaches.filter(({ because }) => seqs.has(lastOf(because))),
  }));
  const sure = marked.flatMap(({ confidence, mistakes }) => (confidence === 'sure' ? mistakes : []));
  const byArticle = [...groupBy(sure, ({ cites }) => cites[0] ?? '')];
  return {
    rows: confidences.map(({ value: confidence }) => {
      const some = marked.filter((each) => each.confidence === confidence);
      return { confidence, marked: some.length, wrong: some.filter(({ mistakes }) => mistakes.length > 0).length };
    }),
    sureButWrong: sortBy(byArticle, ([citation, all]) => [-all.length, citation]).map(([, all]) => ({
      citation: all[0]?.cites[0],
      findings: all,
    })),
  };
}

/** 起因里最后的一件：错在它那里。没有起因的是 0。 */
export function lastOf(because: readonly Seq[]): Seq {
  return because.reduce((last, seq) => Math.max(last, seq), 0);
}

interface Marked {
  readonly confidence: Confidence;
  /** 由它起的几件：自己做的，和它应对的那件事 */
  readonly seqs: ReadonlySet<Seq>;
}

/** 标过把握、还算数的：做了几件的一步，或者什么也不做、只等的一步。 */
function markedIn({ moves, ends, past, session: { log, record } }: Run): readonly Marked[] {
  const standing = new Set(decisionsOf(moves).map(({ move }) => move));
  return moves.flatMap((move, index): readonly Marked[] => {
    if ('undo' in move || move.confidence === undefined || ('do' in move && !standing.has(index))) return [];
    const start = ends[index - 1] ?? past;
    const before = log.slice(0, start);
    const incident = before.reverse().find(({ type, seq }) => type !== 'TimePassed' && record.types[seq] !== undefined);
    const answered = incident !== undefined && phaseOf(incident.type) === 'incident' ? [incident.seq] : [];
    const own = 'do' in move ? log.slice(start, ends[index]).map(({ seq }) => seq) : [];
    return [{ confidence: move.confidence, seqs: new Set([...answered, ...own]) }];
  });
}
