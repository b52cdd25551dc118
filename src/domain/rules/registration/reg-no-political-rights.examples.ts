import type { Example } from '../../engine/rule.ts';
import { admitted, corrected, excluded, known, knownElsewhere, enrolled } from './registration-cases.ts';

const deprived = { rights: 'deprived', custody: 'serving-sentence' } as const;

export const regNoPoliticalRightsExamples: readonly Example[] = [
  { name: '判决附加剥夺政治权利，列入了', given: [...known(deprived), admitted({ route: 'resident' })], finds: ['breach'] },
  {
    name: '判决附加剥夺政治权利，没有列入',
    given: [...known(deprived), excluded({ ground: 'deprived', evidence: ['judgment'] })],
    finds: [],
  },
  { name: '在服刑，没有被剥夺政治权利，列入', given: [...known({ custody: 'serving-sentence' }), admitted()], finds: [] },
  {
    name: '公布以后除名，公布变动',
    given: [...known(deprived), admitted(), corrected({ removed: ['V1'] })],
    finds: ['repaired'],
  },
  { name: '早就在名册上，没有除名', given: [...known(deprived), enrolled('V1', 'V2')], finds: ['breach'] },
  { name: '早就在名册上，登记时除了名', given: [...known(deprived), enrolled('V1', 'V2'), excluded()], finds: ['repaired'] },
  { name: '这本日志没有记登记环节，名册是背景，不作声', given: [...knownElsewhere(deprived), enrolled('V1')], finds: [] },
];
