import { dice } from '../../src/domain/engine/dice.ts';
import { initialOf } from '../../src/simulator/offers/offer.ts';
import { offersFor } from '../../src/simulator/offers/offers.ts';
import type { Move, World } from '../../src/simulator/play.ts';
import { advance, beginRun, type Run, type Setting } from '../../src/simulator/run.ts';
import { dilemmaIn } from '../../src/simulator/stage.ts';

/** 随手玩：照掷骰挑能做的事，合法不合法都做；只用界面给得出的办法。 */
export function playAtRandom(setting: Setting, world: World, steps: number, luck: number): Run {
  let run = beginRun(setting, world, 'random');
  for (let step = 0; step < steps; step++) {
    const next = advance(run, moveAt(run, luck, step), world);
    if (next.ok) run = next.value;
  }
  return run;
}

function moveAt(run: Run, luck: number, step: number): Move {
  const roll = (what: string) => dice(luck).for(what, String(step), 0);
  const { record } = run.session;
  const dilemma = dilemmaIn(record, run.seed);
  const now = record.now ?? 0;
  if (dilemma !== undefined) {
    const response = dilemma.responses[roll('response').upTo(dilemma.responses.length)];
    return response && response.acts.length > 0 ? { do: response.acts } : { wait: now + 1 };
  }
  if (roll('undo').upTo(8) === 0) return { undo: true };
  if (roll('wait').upTo(3) === 0) return { wait: Math.min(now + 5 + roll('minutes').upTo(90), 1439) };
  const possible = offersFor(record).filter(({ whyNot }) => whyNot === undefined);
  const offer = possible[roll('offer').upTo(possible.length)];
  return offer === undefined ? { wait: now + 1 } : { do: offer.make(initialOf(offer.fields)) };
}
