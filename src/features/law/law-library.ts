import type { LawLibrary } from '../../course/law-digest.ts';
import { readLaws } from '../../course/law-source.ts';
import { spellFault } from '../../course/source-text.ts';

const sources = import.meta.glob<string>('/content/law/*.md', { query: '?raw', import: 'default', eager: true });

/** 全部法规的要点，照法规表的次序：建站时读一次，有错就停，列出每一处和改法。浏览器里的组件不要引它。 */
export const lawLibrary: LawLibrary = libraryFrom(sources);

function libraryFrom(files: Readonly<Record<string, string>>): LawLibrary {
  const { value, faults } = readLaws(files);
  if (value === null) throw new Error(`法规要点有 ${faults.length} 处要改：\n${faults.map(spellFault).join('\n')}`);
  return value;
}
