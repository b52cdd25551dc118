import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import type { Person } from '../../terms/person.ts';
import { roll, village, villager } from '../given.ts';
import { added, listed, removed } from './listed.ts';

type Ground = NonNullable<EventOf<'NomineeReviewed'>['ground']>;

/** 没有这条规定的地方 */
const withoutBars = overlay(national2026, {
  id: 'no-bars',
  title: '没有规定',
  status: 'superseded',
  params: { candidateBars: null },
});

export const nomWronglyBarredExamples: readonly Example[] = [
  { name: '受过刑事处罚，审查不通过', given: [known({ bar: 'punished-for-crime' }), failed('punished-for-crime')], finds: [] },
  { name: '没有受过刑事处罚，说他受过', given: [known(), failed('punished-for-crime')], finds: ['breach'] },
  {
    name: '材料没有写清，就审下来',
    given: [known(), paper('vague'), failed('punished-for-crime')],
    finds: ['breach'],
  },
  { name: '材料写的是没有，仍审下来', given: [known(), paper('clear'), failed('punished-for-crime')], finds: ['breach'] },
  { name: '材料写错了，照材料审下来', given: [known(), paper('barred'), failed('punished-for-crime')], finds: ['doubt'] },
  { name: '因为上访过', given: [known(), failed('petitioner')], finds: ['breach'] },
  { name: '因为欠着债', given: [known(), failed('in-debt')], finds: ['breach'] },
  { name: '因为年纪大了', given: [known(), failed('age')], finds: ['breach'] },
  { name: '因为上面不满意', given: [known(), failed('not-wanted')], finds: ['breach'] },
  { name: '因为正被羁押：没有判决', given: [known({ custody: 'detained' }), failed('detained')], finds: ['breach'] },
  { name: '海南：因为上访过', under: hainan2025, given: [known(), failed('petitioner')], finds: ['breach'] },
  { name: '在登记名单上，说他没有登记', given: [known(), roll('V1'), failed('not-on-roll')], finds: ['breach'] },
  { name: '确实没有登记', given: [known(), roll('V2'), failed('not-on-roll')], finds: [] },
  { name: '查清以后改为通过', given: [known(), failed('petitioner'), reviewed(true)], finds: ['repaired'] },
  {
    name: '有法定情形，从名单上取消',
    given: [known({ bar: 'cult' }), listed(90, 'V1', 'V2'), removed('V1', 'barred')],
    finds: [],
  },
  { name: '没有法定情形，从名单上取消', given: [known(), listed(90, 'V1', 'V2'), removed('V1', 'barred')], finds: ['breach'] },
  {
    name: '查清以后列回名单',
    given: [known(), listed(90, 'V1', 'V2'), removed('V1', 'barred'), added('V1', 'runner-up')],
    finds: ['repaired'],
  },
  { name: '没有这条规定的地方，不作声', under: withoutBars, given: [known(), failed('petitioner')], finds: [] },
];

function known(facts: Partial<Person> = {}): ElectionEvent {
  return village([villager('V1', facts), villager('V2')]);
}

function failed(ground: Ground): ElectionEvent {
  return { type: 'NomineeReviewed', on: 80, nominee: 'V1', level: 'county', passed: false, ground };
}

function reviewed(passed: boolean): ElectionEvent {
  return { type: 'NomineeReviewed', on: 82, nominee: 'V1', level: 'county', passed };
}

function paper(says: EventOf<'PaperReceived'>['says']): ElectionEvent {
  return { type: 'PaperReceived', on: 79, nominee: 'V1', paper: 'criminal-record', says };
}
