import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { called, demanded, term } from './recall-cases.ts';

const begun = [...term, demanded(), called()];

export const recallDefendExamples: readonly Example[] = [
  { name: '让他申辩了', given: [...begun, defended(20, true)], finds: [] },
  { name: '不让他申辩', given: [...begun, defended(20, false)], finds: ['breach'] },
  { name: '先不让说，第二天又请他来说', given: [...begun, defended(20, false), defended(21, true)], finds: ['repaired'] },
  { name: '他没有要申辩', given: begun, finds: [] },
];

function defended(on: number, heard: boolean): ElectionEvent {
  return { type: 'RecallDefended', on, recall: 'Q1', heard };
}
