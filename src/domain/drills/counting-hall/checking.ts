import { countingBox, countingDay, type CountingCase } from './counting-case.ts';
import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import { registeredCount } from '../../engine/roll.ts';
import { assess, type Finding } from '../../rules/assess.ts';
import type { RuleId } from '../../rules/index.ts';
import type { VoteLine } from '../../terms/ballot.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import { first } from '../../villages/prepared-past.ts';
import { recordAfter, type Answers } from './judging.ts';
import { addedUp, pageCount, pagesOf, recoveredIn, rowsOf, type Count } from './tallying.ts';

export type Figures = EventOf<'DocumentWritten'>['figures'];
export type FigureName = Figures[number]['of'];

const here = { on: countingDay, poll: first } as const;

/** 清点以后往下走，还是宣布选举无效 */
export type AfterCount = 'go-on' | 'void';

/** 各关卡问 assess 的哪些规则：别的规则管别的事，这里没有记全，不问。 */
const rulesFor = {
  count: ['ballots-vs', 'turnout', 'poll-wrongly-voided'],
  sheet: ['count-agrees', 'ballot-invalid-counts', 'result-sheet'],
  result: [
    'ballots-vs',
    'turnout',
    'poll-wrongly-voided',
    'elected-majority',
    'elected-overflow',
    'elected-tie',
    'dual-post-win',
    'woman-guarantee',
    'relative-keep',
    'elected-other',
    'elected-wrongly-denied',
  ],
} as const satisfies Record<string, readonly RuleId[]>;

export type Checkpoint = keyof typeof rulesFor;

/** 一个关卡查出了什么 */
export function findingsAt(
  at: Checkpoint,
  counting: CountingCase,
  { answers, more }: { readonly answers: Answers; readonly more: readonly ElectionEvent[] },
): readonly Finding[] {
  const asked: readonly RuleId[] = rulesFor[at];
  return assess(recordAfter(counting, answers, more), counting.profile).filter(({ rule }) => asked.includes(rule));
}

/** 清点：数出的张数，接着往下唱票（当作有效），还是当场宣布无效。 */
export function afterCounting(papers: number, then: AfterCount): readonly ElectionEvent[] {
  return [
    { type: 'PapersCounted', ...here, box: countingBox, papers },
    { type: 'ValidityDeclared', ...here, valid: then === 'go-on', onSpot: true },
  ];
}

/** 计票单那件事：照合计填 */
export function sheetFilled(counting: CountingCase, answers: Answers, total: Count): EventOf<'BoxCounted'> {
  const votes = rowsOf(counting, answers).flatMap((row): VoteLine[] =>
    row.is === 'votes' ? [{ post: row.post, person: row.person, votes: total.get(row.key) ?? 0 }] : [],
  );
  const [spoilt, blank] = [total.get('void') ?? 0, total.get('blank') ?? 0];
  return { type: 'BoxCounted', ...here, box: countingBox, papers: recoveredIn(counting, answers), votes, void: spoilt, blank };
}

/** 照判好的票一张不差的合计 */
export function trueTotal(counting: CountingCase, answers: Answers): Count {
  return addedUp(pagesOf(counting).map((page) => pageCount(page, answers)));
}

/** 报告单那件事 */
export function reported(figures: Figures): EventOf<'DocumentWritten'> {
  return {
    type: 'DocumentWritten',
    on: countingDay,
    document: 'D1',
    kind: 'result-sheet',
    poll: first,
    figures: [...figures],
    signedBy: [],
  };
}

/** 定结果：有没有效，各职务宣布谁当选，当场公布。 */
export interface Decision {
  readonly valid: boolean;
  readonly elected: readonly { readonly post: Post; readonly person: PersonId }[];
}

export function decided({ valid, elected }: Decision): readonly ElectionEvent[] {
  return [
    { type: 'ValidityDeclared', ...here, valid, onSpot: true },
    ...(valid ? elected.map(({ post, person }): ElectionEvent => ({ type: 'ElectedDeclared', ...here, post, person })) : []),
    { type: 'ResultAnnounced', ...here, onSpot: true },
  ];
}

/** 照事实填好的报告单 */
export function trueFigures(counting: CountingCase, answers: Answers): Figures {
  const record = recordAfter(counting, answers, []);
  const total = trueTotal(counting, answers);
  const recovered = recoveredIn(counting, answers);
  const [spoilt, blank] = [total.get('void') ?? 0, total.get('blank') ?? 0];
  return [
    { of: 'registered', is: registeredCount(record) ?? counting.registered },
    { of: 'issued', is: counting.issued },
    { of: 'unused', is: counting.received - counting.issued },
    { of: 'recovered', is: recovered },
    { of: 'valid', is: recovered - spoilt - blank },
    { of: 'void', is: spoilt },
    { of: 'blank', is: blank },
  ];
}

/** 报告单上的几个数自己平不平：有效、无效、弃权相加是收回，弃权算进有效的也行（条文没有写）；发出与剩余相加是领来的。 */
export function imbalances(figures: Figures, received: number): readonly string[] {
  const of = (name: FigureName) => figures.find((figure) => figure.of === name)?.is ?? 0;
  const judged = of('valid') + of('void');
  return [
    ...([judged, judged + of('blank')].includes(of('recovered'))
      ? []
      : [
          `有效 ${of('valid')} + 无效 ${of('void')} + 弃权 ${of('blank')} = ${judged + of('blank')}，收回写的是 ${of('recovered')}`,
        ]),
    ...(of('issued') + of('unused') === received
      ? []
      : [`发出 ${of('issued')} + 剩余 ${of('unused')} = ${of('issued') + of('unused')}，领来的是 ${received}`]),
  ];
}
