import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { face, judged, rejudged } from './papers.ts';

const plain = face({ V1: 'circle', V3: 'circle' });
const forged = { ...plain, stock: 'forged' } as const;

export const ballotForgedExamples: readonly Example[] = [
  { name: '海南：另行封存', under: hainan2025, given: judged(forged, 'set-aside'), finds: [] },
  { name: '海南：算作有效', under: hainan2025, given: judged(forged, 'valid'), finds: ['breach'] },
  { name: '海南：作了废票，仍在收回的票里', under: hainan2025, given: judged(forged, 'void'), finds: ['breach'] },
  {
    name: '海南：后来剔了出来',
    under: hainan2025,
    given: [...judged(forged, 'valid'), rejudged('set-aside')],
    finds: ['repaired'],
  },
  { name: '国法只写伪造选票的当选无效，怎样计数是推断', given: judged(forged, 'valid'), finds: ['doubt'] },
  { name: '没有盖章不等于伪造', under: hainan2025, given: judged({ ...plain, stock: 'unstamped' }, 'valid'), finds: [] },
];
