import { readGlossary } from '../../course/glossary.ts';
import { readProcedure, type Step } from '../../course/procedure.ts';
import { spellFault } from '../../course/source-text.ts';

const sources = import.meta.glob<string>('/content/procedure/*.yaml', { query: '?raw', import: 'default', eager: true });
const [glossary = ''] = Object.values(
  import.meta.glob<string>('/content/glossary.yaml', { query: '?raw', import: 'default', eager: true }),
);
const terms = readGlossary(glossary);

/** 全部规程，照先后：建站时读一次，有错就停，列出每一处和改法。浏览器里的组件不要引它。 */
export const steps: readonly Step[] = stepsFrom(sources);

/** 按编号找一步 */
export function stepOf(id: string): Step {
  const step = steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`no such step: ${id}`);
  return step;
}

/** 名词和它的解释；词汇表里没有的词，建站就停。 */
export function termOf(zh: string): { readonly zh: string; readonly says: string } {
  const says = terms.get(zh);
  if (says === undefined) throw new Error(`content/glossary.yaml 里没有「${zh}」：添进去，或者换一个有的词`);
  return { zh, says };
}

function stepsFrom(files: Readonly<Record<string, string>>): readonly Step[] {
  const { value, faults } = readProcedure(files);
  if (value === null) throw new Error(`工作规程有 ${faults.length} 处要改：\n${faults.map(spellFault).join('\n')}`);
  return value;
}
