import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

const on = pollingDay;
const at = { on, poll: first } as const;

export const closeBoxExamples: readonly Example[] = [
  { name: '封好、销毁了再开箱', under: sichuan2026, given: [...voted(), sealed(), destroyed(2), openedBox()], finds: [] },
  { name: '没有封就开箱', under: sichuan2026, given: [...voted(), destroyed(2), openedBox()], finds: ['breach'] },
  { name: '没有封，还没有送走，来得及补', under: sichuan2026, given: [...voted(), destroyed(2)], finds: [] },
  { name: '先送走再封', under: sichuan2026, given: [...voted(), destroyed(2), gathered(), sealed()], finds: ['breach'] },
  { name: '四川：不是当众封的', under: sichuan2026, given: [...voted(), sealed(false), destroyed(2)], finds: ['breach'] },
  {
    name: '四川：当众重新封过',
    under: sichuan2026,
    given: [...voted(), sealed(false), { ...sealed(), replaces: 5 }, destroyed(2)],
    finds: ['repaired'],
  },
  { name: '海南只写加封，没有写当众', under: hainan2025, given: [...voted(), sealed(false), openedBox()], finds: [] },
  {
    name: '封好以后又重新投票，原来封的不算',
    under: sichuan2026,
    given: [...voted(), sealed(), { type: 'PollReopened', ...at }, closed(), destroyed(2), openedBox()],
    finds: ['breach'],
  },
  { name: '四川：没有发出的票还留着就开箱', under: sichuan2026, given: [...voted(), sealed(), openedBox()], finds: ['breach'] },
  { name: '没有发出的票还留着，还没有开箱', under: sichuan2026, given: [...voted(), sealed()], finds: [] },
  { name: '四川：剩 2 张，销毁 1 张', under: sichuan2026, given: [...voted(), sealed(), destroyed(1)], finds: ['breach'] },
  { name: '四川：剩 2 张，说销毁了 3 张', under: sichuan2026, given: [...voted(), sealed(), destroyed(3)], finds: ['breach'] },
  { name: '四川：不是当众销毁', under: sichuan2026, given: [...voted(), sealed(), destroyed(2, false)], finds: ['breach'] },
  { name: '海南没有写销毁', under: hainan2025, given: [...voted(), sealed(), openedBox()], finds: [] },
  { name: '国法没有写封箱', given: [...voted(), openedBox()], finds: [] },
  { name: '日志没有记投票环节，没记不等于没封', under: sichuan2026, given: [...voted().slice(1), openedBox()], finds: [] },
];

/** 领回 4 张，发出 2 张。 */
function voted(): ElectionEvent[] {
  return [
    opened('voting', 'counting'),
    { type: 'BallotsReceived', ...at, papers: 4, hasWriteInLines: true },
    issued('V1', 'V2'),
    closed(),
  ];
}

function issued(...to: [PersonId, PersonId]): ElectionEvent {
  return { type: 'BallotsIssued', ...at, to: to[0], for: to, papers: 2, proof: 'voter-card' };
}

function closed(): ElectionEvent {
  return { type: 'PollClosed', ...at, voters: 2 };
}

function sealed(inPublic = true): ElectionEvent {
  return { type: 'BoxSealed', ...at, box: 'B1', inPublic };
}

function destroyed(papers: number, inPublic = true): ElectionEvent {
  return { type: 'UnusedDestroyed', ...at, papers, inPublic };
}

function gathered(): ElectionEvent {
  return { type: 'BoxGathered', ...at, box: 'B1', to: 'S1', escorts: [] };
}

function openedBox(): ElectionEvent {
  return { type: 'BoxOpened', ...at, box: 'B1', venue: 'S1', inPublic: true };
}
