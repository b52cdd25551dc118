import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { answered, begun, seen } from './remedies-cases.ts';

const violent = [...begun, seen('violence')];

export const sabotageListExamples: readonly Example[] = [
  { name: '有人动手，当场制止', given: [...violent, answered('stopped')], finds: [] },
  { name: '有人动手，报了公安', given: [...violent, answered('police')], finds: [] },
  { name: '有人动手，说不管', given: [...violent, answered('ignored')], finds: ['breach'] },
  { name: '有人动手，当天还没有应对', given: violent, finds: [] },
  { name: '有人动手，过了一天没有人管', given: [...violent, passed(11)], finds: ['breach'] },
  { name: '过了一天才报乡镇', given: [...violent, passed(11), answered('township', 12)], finds: ['repaired'] },
  { name: '四川列了毁坏票箱', under: sichuan2026, given: [...begun, seen('destroyed-ballots'), passed(12)], finds: ['breach'] },
  { name: '国法没有列毁坏票箱', given: [...begun, seen('destroyed-ballots'), passed(12)], finds: [] },
];
