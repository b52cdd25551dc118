import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { answered, begun, seen } from './remedies-cases.ts';

const pressed = [...begun, seen('clan-pressure')];

export const clanForceExamples: readonly Example[] = [
  { name: '四川：族里发话，报了乡镇', under: sichuan2026, given: [...pressed, answered('township'), passed(12)], finds: [] },
  { name: '四川：族里发话，没有人管', under: sichuan2026, given: [...pressed, passed(11)], finds: ['breach'] },
  { name: '四川：当天还没有应对', under: sichuan2026, given: pressed, finds: [] },
  { name: '海南没有这样写', under: hainan2025, given: [...pressed, passed(11)], finds: [] },
];
