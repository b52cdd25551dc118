import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { Person } from '../../terms/person.ts';
import { fixed, village, villager } from '../given.ts';

/** 选举日 20000 是 2024 年 10 月 4 日；整 18 年前是 13425 日。 */
const electionDay = 20000;
const eighteenYearsBefore = 13425;

export const regWronglyExcludedExamples: readonly Example[] = [
  { name: '被羁押，没有被剥夺政治权利', given: refused({ custody: 'detained' }), finds: ['breach'] },
  { name: '三天后补登', given: [...refused({ custody: 'detained' }), readmitted()], finds: ['repaired'] },
  { name: '被羁押，判决附加剥夺政治权利', given: refused({ custody: 'serving-sentence', rights: 'deprived' }), finds: [] },
  { name: '选举日当天满十八岁', given: refused({ born: eighteenYearsBefore }), finds: ['breach'] },
  { name: '选举日次日才满十八岁', given: refused({ born: eighteenYearsBefore + 1 }), finds: [] },
  { name: '不住在本村，要看本人是否表示参加', given: refused({ lives: 'away' }), finds: [] },
];

function readmitted(): ElectionEvent {
  return { type: 'RegistrationDecided', on: 48, person: 'V1', admitted: true };
}

function refused(facts: Partial<Person>): ElectionEvent[] {
  return [
    village([villager('V1', { born: 0, ...facts })]),
    fixed(electionDay),
    { type: 'RegistrationDecided', on: 45, person: 'V1', admitted: false, ground: 'detained' },
  ];
}
