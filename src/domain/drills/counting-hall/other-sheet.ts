import { sortBy } from '../../engine/collections.ts';
import { dice, type Throw } from '../../engine/dice.ts';
import type { PaperId } from '../../terms/ids.ts';
import type { CountingCase } from './counting-case.ts';
import type { Answers } from './judging.ts';
import type { Level } from './plan.ts';
import { countOf, pagesOf, rowsOf, strokesGiven, type Count, type Row } from './tallying.ts';

/** 累了会怎样错：漏画一笔、多画一笔、画到旁边一行 */
export type SlipKind = 'missed' | 'doubled' | 'next-row';

/** 一处错：第几页（从 0 起）、哪张票、怎么错的、错在哪一行；画到旁边的写 into。 */
export interface Slip {
  readonly page: number;
  readonly paper: PaperId;
  readonly kind: SlipKind;
  readonly key: string;
  readonly into?: string;
}

/** 另一名计票人的单子：一页一页的笔画，和藏在里面的错。 */
export interface OtherSheet {
  readonly pages: readonly Count[];
  readonly slips: readonly Slip[];
}

const slipCount: Readonly<Record<Level, number>> = { basic: 1, usual: 2, hard: 3 };
const kinds: readonly [SlipKind, ...SlipKind[]] = ['missed', 'doubled', 'next-row'];

/** 另一名计票人的单子：照判好的票画，累的时候错几处；一页至多一处，错多了的页不够就少错几处。 */
export function otherSheet(counting: CountingCase, answers: Answers): OtherSheet {
  const rows = rowsOf(counting, answers);
  const pages = pagesOf(counting).map((page) =>
    page.map((each) => ({ paper: each.paper, strokes: strokesGiven(each, answers) })),
  );
  const roll = dice(counting.plan.seed);
  const byTiredness = sortBy([...pages.keys()], (page) => [roll.for('tired page', String(page), 0).upTo(1 << 30), page]);
  const tired = byTiredness.slice(0, slipCount[counting.plan.level]);
  const slips = tired.flatMap((page) => slipOn(pages[page] ?? [], { page, rows, thrown: roll.for('tired', String(page), 0) }));
  return {
    pages: pages.map((page, at) =>
      countOf(
        withSlip(
          page.flatMap(({ strokes }) => strokes),
          slips.find((slip) => slip.page === at),
        ),
      ),
    ),
    slips,
  };
}

interface Tired {
  readonly page: number;
  readonly rows: readonly Row[];
  readonly thrown: Throw;
}

/** 这一页错一处：挑一张画了笔的票，挑一行，掷一种错法；旁边没有行可画的，算漏画。 */
function slipOn(
  page: readonly { readonly paper: PaperId; readonly strokes: readonly string[] }[],
  { page: at, rows, thrown }: Tired,
): readonly Slip[] {
  const struck = page.flatMap(({ paper, strokes }) => strokes.map((key) => ({ paper, key })));
  const chosen = struck[thrown.upTo(Math.max(1, struck.length))];
  if (chosen === undefined) return [];
  const kind = thrown.oneOf(kinds);
  const into = rows[rows.findIndex(({ key }) => key === chosen.key) + 1]?.key;
  if (kind !== 'next-row') return [{ page: at, ...chosen, kind }];
  return [into === undefined ? { page: at, ...chosen, kind: 'missed' } : { page: at, ...chosen, kind, into }];
}

function withSlip(strokes: readonly string[], slip: Slip | undefined): readonly string[] {
  if (slip === undefined) return strokes;
  if (slip.kind === 'doubled') return [...strokes, slip.key];
  const at = strokes.indexOf(slip.key);
  const left = strokes.filter((_, nth) => nth !== at);
  return slip.into === undefined ? left : [...left, slip.into];
}
