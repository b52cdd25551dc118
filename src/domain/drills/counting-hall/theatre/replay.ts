import { voteKey } from '../../../engine/tally.ts';
import type { PaperId } from '../../../terms/ids.ts';
import { countingCase, type CountingCase } from '../counting-case.ts';
import type { CasePaper } from '../papers.ts';
import { settledAnswers, type Answer, type Answers } from '../judging.ts';
import { trueFigures, type Figures } from '../checking.ts';
import { addedUp, countOf, pagesOf, strokesGiven, strokesOf, type Count } from '../tallying.ts';
import type { Scene } from './scenes.ts';

/** 一格：念一张票、写一页的小计、加出合计、填报告单。page 从 0 起。 */
export type Frame =
  | {
      readonly is: 'read';
      readonly page: number;
      readonly paper: PaperId;
      /** 念的、画的各是哪几行 */
      readonly said: readonly string[];
      readonly struck: readonly string[];
    }
  | { readonly is: 'subtotal'; readonly page: number; readonly written: Count }
  | { readonly is: 'total'; readonly written: Count; readonly papers: number }
  | { readonly is: 'report'; readonly figures: Figures };

/** 一场的重放：从头到尾各格，错在第几格（从 0 起）；twin 是没有错的那一遍。 */
export interface Replay {
  readonly counting: CountingCase;
  readonly answers: Answers;
  readonly frames: readonly Frame[];
  readonly at: number;
}

/** 搭好一场；isHonest 为真时照样演，只是没有错。 */
export function replayOf(scene: Scene, isHonest = false): Replay {
  const counting = countingCase(scene.plan);
  const proper = settledAnswers(counting, new Map());
  const faulty = isHonest ? undefined : faultyPaper(scene, counting, proper);
  const answers = faulty === undefined ? proper : misjudged(scene, proper, faulty);
  const reads = pagesOf(counting).map((page, at) =>
    page.flatMap((each) => readings({ page: at, each, answers, scene: faulty === each ? scene : undefined })),
  );
  const carries = scene.id === 'carried-twice' && !isHonest;
  const frames = framesOf({ counting, answers, reads, carries, leavesOut: scene.id === 'void-left-out' && !isHonest });
  return { counting, answers, frames, at: wrongAt(scene, frames, faulty?.paper) };
}

type Read = Extract<Frame, { readonly is: 'read' }>;

/** 错出在哪一张票上：要某种写法的找那样的一张，没有说的找第二页里画得最多的一张；错在别的步骤的没有。 */
function faultyPaper({ id, cause }: Scene, counting: CountingCase, answers: Answers): CasePaper | undefined {
  if (id === 'carried-twice' || id === 'void-left-out') return undefined;
  const fitting = counting.papers.filter((each) =>
    cause === undefined ? strokesGiven(each, answers).length > 2 : each.cause === cause,
  );
  const found = fitting.at(cause === undefined ? Math.floor(fitting.length / 2) : 0);
  if (found === undefined) throw new Error(`no paper for the scene ${id}`);
  return found;
}

/** 选多了的、伪造的，念的人当成了有效。 */
function misjudged({ id }: Scene, answers: Answers, { paper }: CasePaper): Answers {
  const valid: Answer = { ruling: 'valid', voidPosts: [], by: 'reader' };
  return id === 'over-vote-read' || id === 'forged-read' ? new Map([...answers, [paper, valid]]) : answers;
}

interface Reading {
  readonly page: number;
  readonly each: CasePaper;
  readonly answers: Answers;
  /** 错在这一张上的才有 */
  readonly scene: Scene | undefined;
}

/** 念一张：照判好的念，念什么画什么；轮到出错的那一张，照那一场的错法。 */
function readings({ page, each, answers, scene }: Reading): readonly Read[] {
  const proper = strokesGiven(each, answers);
  const read = (said: readonly string[], struck = said): Read => ({ is: 'read', page, paper: each.paper, said, struck });
  switch (scene?.id) {
    case 'missed-stroke':
      return [read(proper, proper.slice(0, -1))];
    case 'read-twice':
      return [read(proper), read(proper)];
    case 'opposed-read':
      return [read([...proper, ...opposedOn(each)])];
    case 'write-in-missed':
      return [
        read(
          proper,
          proper.filter((key) => !writtenOn(each).includes(key)),
        ),
      ];
    default:
      return [read(proper)];
  }
}

/** 票上画了叉的头一个人 */
function opposedOn({ face }: CasePaper): readonly string[] {
  return face.lines
    .flatMap(({ post, mark, person }) => (mark === 'cross' && person !== undefined ? [voteKey(post, person)] : []))
    .slice(0, 1);
}

function writtenOn({ face }: CasePaper): readonly string[] {
  const written = { ...face, lines: face.lines.filter((line) => line.written !== undefined) };
  return strokesOf({ face: written }, { ruling: 'valid', voidPosts: [], by: 'reader' });
}

interface Showing {
  readonly counting: CountingCase;
  readonly answers: Answers;
  readonly reads: readonly (readonly Read[])[];
  readonly carries: boolean;
  readonly leavesOut: boolean;
}

/** 一页念完写小计，各页念完加合计，填报告单。 */
function framesOf({ counting, answers, reads, carries, leavesOut }: Showing): readonly Frame[] {
  const counts = reads.map((page) => countOf(page.flatMap(({ struck }) => struck)));
  const subtotals = counts.map((count, at) => (carries && at > 0 ? addedUp(counts.slice(0, at + 1)) : count));
  const written = addedUp(subtotals);
  const papers = reads.flat().filter(({ paper }) => answers.get(paper)?.ruling !== 'set-aside').length;
  return [
    ...reads.flatMap((page, at): Frame[] => [...page, { is: 'subtotal', page: at, written: subtotals[at] ?? new Map() }]),
    { is: 'total', written, papers },
    { is: 'report', figures: figuresOn(counting, { answers, leavesOut, papers, written }) },
  ];
}

interface Reporting {
  readonly answers: Answers;
  readonly leavesOut: boolean;
  readonly papers: number;
  readonly written: Count;
}

/** 报告单照合计填；扣掉废票的那一场，收回数少写了无效的。 */
function figuresOn(counting: CountingCase, { answers, leavesOut, papers, written }: Reporting): Figures {
  const [spoilt, blank] = [written.get('void') ?? 0, written.get('blank') ?? 0];
  const now: Partial<Record<Figures[number]['of'], number>> = {
    recovered: leavesOut ? papers - spoilt : papers,
    valid: papers - spoilt - blank,
    void: spoilt,
    blank,
  };
  return trueFigures(counting, answers).map((figure) => ({ ...figure, is: now[figure.of] ?? figure.is }));
}

function wrongAt({ id }: Scene, frames: readonly Frame[], paper: PaperId | undefined): number {
  if (id === 'carried-twice') return frames.findIndex((frame) => frame.is === 'subtotal' && frame.page === 1);
  if (id === 'void-left-out') return frames.length - 1;
  const hits = [...frames.entries()].filter(([, frame]) => frame.is === 'read' && frame.paper === paper).map(([at]) => at);
  return hits.at(-1) ?? -1;
}
