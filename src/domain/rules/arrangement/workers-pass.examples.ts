import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

export const workersPassExamples: readonly Example[] = [
  { name: '四川：选委会推选', under: sichuan2026, given: [opened('arrangement'), chosenBy('committee'), begun()], finds: [] },
  {
    name: '海南：到会选民举手通过',
    under: hainan2025,
    given: [opened('arrangement'), chosenBy('assembly'), begun()],
    finds: [],
  },
  { name: '海南：只由选委会推选，没有表决', under: hainan2025, given: [chosenBy('committee')], finds: ['breach'] },
  { name: '乡镇指定', under: sichuan2026, given: [chosenBy('township')], finds: ['breach'] },
  {
    name: '主任一人点名，投票以前由选委会重新推选',
    under: sichuan2026,
    given: [chosenBy('chair'), { ...chosenBy('committee'), replaces: 1 }, begun()],
    finds: ['repaired'],
  },
  {
    name: '主任一人点名，次日由选委会重新推选',
    under: sichuan2026,
    given: [{ ...chosenBy('chair'), on: 99 }, chosenBy('committee')],
    finds: ['repaired'],
  },
  { name: '没有产生就开始投票', under: sichuan2026, given: [opened('arrangement'), begun()], finds: ['breach'] },
  {
    name: '开始以后才补推选',
    under: sichuan2026,
    given: [opened('arrangement'), begun(), chosenBy('committee')],
    finds: ['repaired'],
  },
  { name: '平票再投，沿用原来的人', under: sichuan2026, given: [opened('arrangement'), begun('revote#1')], finds: [] },
  { name: '国法没有写谁来确定', given: [opened('arrangement'), chosenBy('township'), begun()], finds: [] },
  {
    name: '河北：开大会的当场推选',
    under: hebei2020,
    given: [opened('arrangement'), chosenBy('assembly'), begun()],
    finds: [],
  },
  {
    name: '河北：设投票站的由代表会议推选',
    under: hebei2020,
    given: [opened('arrangement'), chosenBy('representatives'), begun()],
    finds: [],
  },
  { name: '河北：选委会自己定', under: hebei2020, given: [chosenBy('committee')], finds: ['breach'] },
  {
    name: '天津：代表会议通过',
    under: tianjin2019,
    given: [opened('arrangement'), chosenBy('representatives'), begun()],
    finds: [],
  },
  { name: '天津：大会举手通过', under: tianjin2019, given: [chosenBy('assembly')], finds: ['breach'] },
];

function chosenBy(by: EventOf<'WorkersChosen'>['by']): ElectionEvent {
  return {
    type: 'WorkersChosen',
    on: pollingDay,
    poll: first,
    by,
    workers: [{ person: 'V1', role: 'scrutineer', place: 'S1' }],
  };
}

function begun(poll: PollId = first): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll };
}
