import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';
import { filled, formalList, left, selected } from './committee-cases.ts';

const start = [opened('committee'), selected()];

export const vecPublishExamples: readonly Example[] = [
  {
    name: '四川：推选以后公布、备案',
    under: sichuan2026,
    given: [...start, published(51), filed(51), roll(), begun()],
    finds: [],
  },
  { name: '四川：到投票没有公布', under: sichuan2026, given: [...start, filed(51), roll(), begun()], finds: ['breach'] },
  { name: '海南：到投票没有备案', under: hainan2025, given: [...start, published(51), roll(), begun()], finds: ['breach'] },
  {
    name: '海南：登记名单公布了，还没有备案：没有写几天',
    under: hainan2025,
    given: [...start, published(51), roll()],
    finds: ['doubt'],
  },
  {
    name: '四川：登记名单公布以后补做',
    under: sichuan2026,
    given: [...start, roll(), published(81), filed(81)],
    finds: ['repaired', 'repaired'],
  },
  { name: '四川：登记名单还没有公布，来得及', under: sichuan2026, given: start, finds: [] },
  {
    name: '四川：有人退出、补上，一起公告',
    under: sichuan2026,
    given: [...listed(), left('V1', 60), filled('V6', 'reserves'), published(62), formalList(92), begun()],
    finds: [],
  },
  {
    name: '四川：有人退出，到投票没有公告',
    under: sichuan2026,
    given: [...listed(), left('V1', 60), formalList(92), begun()],
    finds: ['breach'],
  },
  {
    name: '海南：有人退出，只公告没有备案',
    under: hainan2025,
    given: [...listed(), left('V1', 60), published(61), formalList(92), begun()],
    finds: ['breach'],
  },
  { name: '国法没有写公布、备案，不作声', given: [...start, roll(), begun()], finds: [] },
  { name: '这本日志没有记选委会环节，不作声', under: sichuan2026, given: [opened('voting'), selected(), begun()], finds: [] },
  { name: '天津：只写了备案，备案了', under: tianjin2019, given: [...start, filed(51), roll(), begun()], finds: [] },
  { name: '天津：没有备案', under: tianjin2019, given: [...start, published(51), roll(), begun()], finds: ['breach'] },
  {
    name: '北京：变动要不要公告没有写',
    under: beijing2012,
    given: [...listed(), left('V1', 60), formalList(92), begun()],
    finds: [],
  },
];

function listed(): ElectionEvent[] {
  return [...start, published(51), filed(51)];
}

function published(on: Day): ElectionEvent {
  return { type: 'CommitteePublished', on };
}

function filed(on: Day): ElectionEvent {
  return { type: 'CommitteeFiled', on };
}

function roll(): ElectionEvent {
  return { type: 'RollPublished', on: 80, registered: 900 };
}

function begun(): ElectionEvent {
  return { type: 'PollOpened', on: pollingDay, poll: first };
}
