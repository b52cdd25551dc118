import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { fell, ruled, term } from './recall-cases.ts';

const detained = [...term, fell('detained')];
const kept = ruled('kept', 'detained');

export const endLocalExamples: readonly Example[] = [
  { name: '海南：被羁押，职务中止', under: hainan2025, given: [...detained, ruled('suspended', 'detained')], finds: [] },
  { name: '海南：被羁押，还照旧任职', under: hainan2025, given: [...detained, kept], finds: ['breach'] },
  {
    name: '海南：后来改为中止',
    under: hainan2025,
    given: [...detained, kept, ruled('suspended', 'detained', { on: 42 })],
    finds: ['repaired'],
  },
  { name: '国法没有写中止', given: [...detained, kept], finds: [] },
];
