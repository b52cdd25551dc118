import type { DocumentId, PollId, Seq } from '../terms/ids.ts';
import { sum } from './collections.ts';
import type { Recorded } from './events/index.ts';
import { pollOf, proxiesIn } from './poll-facts.ts';
import type { ElectionRecord, PollRecord } from './record.ts';
import { registeredCount } from './roll.ts';
import { ballotsIssued, ballotsRecovered, sheetTotal } from './tally.ts';

type Figure = Recorded<'DocumentWritten'>['figures'][number];

/** 一份结果报告单与做过的事对照 */
export interface ResultFigures {
  readonly document: DocumentId;
  readonly poll: PollId;
  readonly seq: Seq;
  /** 收回的选票数没有把废票算进去 */
  readonly leavesOutVoid: boolean;
  /** 别的与事实不符的数 */
  readonly wrong: readonly (Figure & { readonly was: number })[];
}

/** 各份结果报告单：同一份以最后写的为准。 */
export function resultFigures(record: ElectionRecord): readonly ResultFigures[] {
  const latest = new Map(record.DocumentWritten.map((written) => [written.document, written]));
  return [...latest.values()].flatMap(({ document, kind, poll: id, figures, seq }): ResultFigures[] => {
    if (kind !== 'result-sheet' || id === undefined) return [];
    const poll = pollOf(record, id);
    const spoilt = sheetTotal(poll, 'void');
    const isLeftOut = ({ of, is }: Figure) => {
      const missing = (ballotsRecovered(poll) ?? is) - is;
      return of === 'recovered' && spoilt > 0 && (missing === spoilt || missing === spoilt + sheetTotal(poll, 'blank'));
    };
    const wrong = figures.flatMap((figure) => {
      const facts = factsFor(record, poll, figure.of);
      const was = facts[0];
      return was === undefined || facts.includes(figure.is) || isLeftOut(figure) ? [] : [{ ...figure, was }];
    });
    return [{ document, poll: id, seq, leavesOutVoid: figures.some(isLeftOut), wrong }];
  });
}

/** 这个数可以是几：弃权算不算有效票、委托数按办的还是按来领的，条文没有写，都算对；查不出的没有。 */
function factsFor(record: ElectionRecord, poll: PollRecord, of: Figure['of']): readonly number[] {
  const recovered = ballotsRecovered(poll);
  const received = sum(poll.BallotsReceived, ({ papers }) => papers);
  const known = (value: number | undefined) => (value === undefined ? [] : [value]);
  const whenCounted = (...values: number[]) => (recovered === undefined ? [] : values);
  const [spoilt, blank] = [sheetTotal(poll, 'void'), sheetTotal(poll, 'blank')];
  const facts: Readonly<Record<Figure['of'], () => readonly number[]>> = {
    registered: () => known(registeredCount(record)),
    issued: () => (poll.BallotsIssued.length === 0 ? [] : [ballotsIssued(poll)]),
    recovered: () => known(recovered),
    valid: () => whenCounted((recovered ?? 0) - spoilt, (recovered ?? 0) - spoilt - blank),
    void: () => whenCounted(spoilt),
    blank: () => whenCounted(blank),
    unused: () => (received === 0 ? [] : [received - ballotsIssued(poll)]),
    proxies: () => [
      proxiesIn(poll).length,
      sum(poll.BallotsIssued, (issued) => issued.for.filter((each) => each !== issued.to).length),
    ],
  };
  return facts[of]();
}
