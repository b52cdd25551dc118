import { sortBy } from '../domain/engine/collections.ts';
import { procedurePhases, stepSchema, type ProcedurePhase, type StepText } from './procedure-schema.ts';
import { readYaml, type Read, type SourceFault } from './source-text.ts';

/** 规程里的一步：编号是网址里的一段，number 是全程第几步，从 1 数起。 */
export interface Step extends StepText {
  readonly id: string;
  readonly number: number;
}

/** 一个环节和它的各步 */
export interface Stage {
  readonly phase: ProcedurePhase;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** 环节的叫法 */
export const phaseTitles: Readonly<Record<ProcedurePhase, string>> = {
  preparation: '准备',
  committee: '选委会',
  registration: '登记',
  nomination: '候选人',
  arrangement: '备投',
  voting: '投票',
  counting: '计票',
  result: '结果',
  handover: '交接',
  recall: '任期',
  remedies: '救济',
};

const stepFile = /content\/procedure\/(\d+)-([a-z-]+)\.yaml$/;

/** 读全部规程，按先后：路径到文字进来，各步出去；一处有错就没有值，错处列全。 */
export function readProcedure(files: Readonly<Record<string, string>>): Read<readonly Step[]> {
  const read = Object.entries(files).map(([file, text]) => readStep(file, text));
  const found = read.flatMap(({ value }) => value ?? []);
  const drafts = sortBy(found, ({ order, id }) => [order, id]);
  const faults = [
    ...read.flatMap((one) => one.faults),
    ...drafts.flatMap((draft, index) => misplaced(draft, drafts.slice(0, index), drafts)),
  ];
  if (faults.length > 0) return { value: null, faults };
  return {
    value: drafts.map(({ file: _file, order: _order, ...step }, index) => ({ ...step, number: index + 1 })),
    faults: [],
  };
}

/** 分环节：次序照规程，不看文件。 */
export function stagesOf(steps: readonly Step[]): readonly Stage[] {
  return procedurePhases.map((phase) => ({
    phase,
    title: phaseTitles[phase],
    steps: steps.filter((step) => step.phase === phase),
  }));
}

interface Draft extends StepText {
  readonly id: string;
  readonly file: string;
  readonly order: number;
}

function readStep(file: string, text: string): Read<Draft> {
  const [, order, id] = stepFile.exec(file) ?? [];
  if (order === undefined || id === undefined) {
    return {
      value: null,
      faults: [{ file, line: 1, says: '路径要写成 content/procedure/<序号>-<名字>.yaml，名字用小写英文和短横' }],
    };
  }
  const { value, faults } = readYaml({ file, text, startsAt: 1 }, stepSchema);
  return value === null ? { value, faults } : { value: { ...value, id, file, order: Number(order) }, faults: [] };
}

/** 与别的步对不上的地方：名字重复、环节往回走、岔路没有去处。 */
function misplaced(draft: Draft, before: readonly Draft[], all: readonly Draft[]): readonly SourceFault[] {
  const { file, id, phase, branches } = draft;
  const fault = (says: string): SourceFault => ({ file, line: 1, says });
  const previous = before[before.length - 1];
  return [
    ...(before.some((other) => other.id === id) ? [fault(`已有一步叫 ${id}，换一个名字`)] : []),
    ...(previous && procedurePhases.indexOf(previous.phase) > procedurePhases.indexOf(phase)
      ? [fault(`环节 ${phase} 排在了 ${previous.phase} 后面，改序号`)]
      : []),
    ...branches
      .filter(({ to }) => !all.some((other) => other.id === to))
      .map(({ to }) => fault(`岔路指到的「${to}」没有这一步`)),
  ];
}
