import { z } from 'zod';
import { readYaml, type Read, type Schema } from '../../course/source-text.ts';
import { electionFaults } from '../../domain/villages/faults/election.ts';
import { faults } from '../../domain/villages/faults/index.ts';
import { scenario, type Scenario } from '../../simulator/scenario.ts';
import { incidentKind } from '../../simulator/world/incident-kind.ts';
import { encounter } from '../../simulator/world/surroundings.ts';

/** 几栏里写的是名字：写错了，说没有这个名字、可用的在哪里。 */
const names: Readonly<Record<string, (name: string) => string>> = {
  flaws: (name) => `没有「${name}」这种错处；可用的名字在 src/domain/villages/faults/`,
  incidents: (name) => `没有「${name}」这件会场里的事；可用的有 ${incidentKind.options.join('、')}`,
  encounters: (name) => `没有「${name}」这件会遇上的事；可用的有 ${encounter.options.join('、')}`,
};

const known = new Set([...Object.keys(faults), ...Object.keys(electionFaults)]);

/** 情景的模式，加上名字要认得；哪一栏不对，说那一栏怎样改。 */
const named: Schema<Scenario> = {
  safeParse(value) {
    const parsed = scenario.safeParse(value);
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => ({ path, message: remedy(value, path, message) }));
      return { success: false, error: { issues } };
    }
    const issues = parsed.data.flaws.flatMap((name, at) =>
      known.has(name) ? [] : [{ path: ['flaws', at], message: names['flaws']?.(name) ?? '' }],
    );
    return issues.length === 0 ? parsed : { success: false, error: { issues } };
  },
};

/** 读一份情景：每处错指到文件、行，并说怎样改。 */
export function readScenario(file: string, text: string): Read<Scenario> {
  return readYaml({ file, text, startsAt: 1 }, named);
}

function remedy(value: unknown, path: readonly PropertyKey[], message: string): string {
  const [column] = path;
  const name = nameAt(value, path);
  const says = typeof column === 'string' ? names[column] : undefined;
  return says && name !== undefined ? says(name) : `${message}；各栏的写法见 src/simulator/scenario.ts`;
}

/** 一栏是一列名字的，取写错的那一个 */
function nameAt(value: unknown, [column, at]: readonly PropertyKey[]): string | undefined {
  const columns = z.record(z.string(), z.unknown()).safeParse(value).data ?? {};
  const list = z.array(z.unknown()).safeParse(columns[String(column)]).data ?? [];
  const name = typeof at === 'number' ? list[at] : undefined;
  return typeof name === 'string' ? name : undefined;
}
