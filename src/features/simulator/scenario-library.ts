import { parse } from 'yaml';
import { scenario, type Scenario } from '../../simulator/scenario.ts';
import { electionFaults } from '../../domain/villages/faults/election.ts';
import { faults } from '../../domain/villages/faults/index.ts';
import { sortBy } from '../../domain/engine/collections.ts';

const files = import.meta.glob<string>('/content/scenarios/*.yaml', { query: '?raw', import: 'default', eager: true });

/** 全部情景，短的在前：构建时读 content/scenarios，写得不对的说明哪个文件、哪一栏。 */
export const scenarios: readonly Scenario[] = sortBy(
  Object.entries(files).map(([file, text]) => readScenario(file, text)),
  ({ minutes, id }) => [minutes, id],
);

function readScenario(file: string, text: string): Scenario {
  const parsed = scenario.safeParse(parse(text));
  if (parsed.success) return withKnownFlaws(file, parsed.data);
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map(String).join('.');
  throw new Error(`${file} 的「${path}」不对：${issue?.message ?? ''}；各栏的写法见 src/simulator/scenario.ts`);
}

/** 预先种下的错处要是有的：写错一个名字，构建就停下，说明可用的在哪里。 */
function withKnownFlaws(file: string, given: Scenario): Scenario {
  const unknown = given.flaws.find((name) => !(name in faults) && !(name in electionFaults));
  if (unknown === undefined) return given;
  throw new Error(`${file} 的「flaws」里没有「${unknown}」这种错处；可用的名字在 src/domain/villages/faults/`);
}
