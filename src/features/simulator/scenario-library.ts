import { sortBy } from '../../domain/engine/collections.ts';
import { spellFault } from '../../course/source-text.ts';
import type { Scenario } from '../../simulator/scenario.ts';
import { readScenario } from './scenario-text.ts';

const files = import.meta.glob<string>('/content/scenarios/*.yaml', { query: '?raw', import: 'default', eager: true });

/** 全部情景，短的在前：构建时读 content/scenarios，写得不对的说明哪个文件、第几行、怎样改。 */
export const scenarios: readonly Scenario[] = sortBy(
  Object.entries(files).map(([file, text]) => sureScenario(file, text)),
  ({ minutes, id }) => [minutes, id],
);

function sureScenario(file: string, text: string): Scenario {
  const { value, faults } = readScenario(file, text);
  if (value === null) throw new Error(faults.map(spellFault).join('\n'));
  return value;
}
