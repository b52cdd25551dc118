import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { zhejiang2020 } from '../../profiles/zhejiang-2020.ts';
import { opened } from '../given.ts';
import { called, held, voted } from '../preparation/meeting-cases.ts';
import { selected } from './committee-cases.ts';

const begun = [opened('preparation', 'committee')];

export const vecMethodExamples: readonly Example[] = [
  { name: '四川：村民会议先定了，再推选', under: sichuan2026, given: [...begun, ...decided(), selectedOn(60)], finds: [] },
  {
    name: '四川：村民代表会议先定了',
    under: sichuan2026,
    given: [...begun, ...decided('representatives'), selectedOn(60)],
    finds: [],
  },
  {
    name: '四川：会上没有通过，照样推选',
    under: sichuan2026,
    given: [...begun, ...decided(), voted(20, { matter: 'committee-size', passed: false }), selectedOn(60)],
    finds: ['breach'],
  },
  { name: '四川：没有定就推选', under: sichuan2026, given: [...begun, selected()], finds: ['breach'] },
  {
    name: '四川：两委联席会定的，不算',
    under: sichuan2026,
    given: [...begun, ...decided('joint'), selectedOn(60)],
    finds: ['breach'],
  },
  { name: '四川：先推选，后来会上补定', under: sichuan2026, given: [...begun, selected(), ...decided()], finds: ['repaired'] },
  { name: '四川：日志没有记准备环节', under: sichuan2026, given: [opened('committee'), selected()], finds: [] },
  { name: '浙江：没有定就推选', under: zhejiang2020, given: [...begun, selected()], finds: ['breach'] },
  { name: '浙江：会上定了再推选', under: zhejiang2020, given: [...begun, ...decided(), selectedOn(60)], finds: [] },
  { name: '海南没有这样写', under: hainan2025, given: [...begun, selected()], finds: [] },
];

function decided(body: EventOf<'MeetingCalled'>['body'] = 'villagers'): readonly ElectionEvent[] {
  return [{ ...called({ body, agenda: ['committee-size'] }), on: 50 }, held(100, 60), voted(50, { matter: 'committee-size' })];
}

function selectedOn(on: number): ElectionEvent {
  return { ...selected(), on };
}
