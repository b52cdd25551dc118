import { expect, test } from 'vitest';
import type { ElectionEvent } from '../../src/domain/engine/events/index.ts';
import { recordOf } from '../../src/domain/engine/fold.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { changesRoll, restated } from '../../src/simulator/what-if-roll.ts';

const opening: readonly ElectionEvent[] = [{ type: 'RollPrepared', on: 70, voters: ['V1', 'V2', 'V3'] }];
const refused = decided(false);
const admitted = decided(true);
const kept = logOf([...opening, refused, published(3)]);
const [, , posted] = kept;

function decided(isAdmitted: boolean): ElectionEvent {
  return { type: 'RegistrationDecided', on: 72, person: 'V9', admitted: isAdmitted };
}

function published(registered: number): ElectionEvent {
  return { type: 'RollPublished', on: 75, registered };
}

test('登记换了一个人，后来公布的人数跟着变；别的决定换了，不变', () => {
  if (posted === undefined) throw new Error('the roll was published');
  const now = recordOf(logOf([...opening, admitted]));
  expect(restated(posted, now, kept)).toMatchObject({ registered: 4 });
  expect(restated(posted, recordOf(kept.slice(0, 2)), kept)).toMatchObject({ registered: 3 });
  expect(changesRoll(logOf([refused]), logOf([admitted]))).toBe(true);
  expect(changesRoll(logOf([{ type: 'CardsIssued', on: 76, by: 'committee' }]), [])).toBe(false);
});

test('原来就多写了两个的，换了以后还是多写两个；报告单上的登记人数也跟着变', () => {
  const wrong = logOf([...opening, refused, published(5), sheet(5)]);
  const [, , posting, written] = wrong;
  if (posting === undefined || written === undefined) throw new Error('both were written');
  const before = recordOf(logOf([...opening, admitted]));
  expect(restated(posting, before, wrong)).toMatchObject({ registered: 6 });
  const after = recordOf(logOf([...opening, admitted, published(6)]));
  expect(restated(written, after, wrong)).toMatchObject({ figures: [{ of: 'registered', is: 6 }] });
});

function sheet(is: number): ElectionEvent {
  return {
    type: 'DocumentWritten',
    on: 100,
    poll: 'first#1',
    document: 'D1',
    kind: 'result-sheet',
    figures: [{ of: 'registered', is }],
    signedBy: [],
  };
}
