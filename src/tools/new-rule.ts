import { phase as phases } from '../domain/engine/events/opening.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** npm run new:rule -- 环节 编号：写好一条规则和它的案例，登记进那个环节的清单，再照着改。 */
const [phase, id] = process.argv.slice(2);
const folders: readonly string[] = phases.options.filter((each) => each !== 'opening' && each !== 'incident');

if (phase === undefined || !folders.includes(phase))
  stop(`请写明环节：${folders.join('、')}。例：npm run new:rule -- voting vote-order`);
if (id === undefined || !/^[a-z]+(-[a-z]+)+$/.test(id)) stop('请写明规则编号，小写字母，用短横连接，与规则摘要里的编号一致');

const folder = new URL(`../domain/rules/${phase}/`, import.meta.url);
const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const rule = new URL(`${id}.ts`, folder);
if (existsSync(rule)) stop(`规则 ${id} 已经有了，请直接改 src/domain/rules/${phase}/${id}.ts`);

mkdirSync(folder, { recursive: true });
writeFileSync(rule, ruleText());
writeFileSync(new URL(`${id}.examples.ts`, folder), examplesText());
insert('rules.ts', `import { ${name} } from './${id}.ts';\n`, /\] as const/, `, ${name}] as const`);
insert('examples.ts', `import { ${name}Examples } from './${id}.examples.ts';\n`, /^\};/m, `  '${id}': ${name}Examples,\n};`);
process.stdout.write(`写好了 src/domain/rules/${phase}/${id}.ts 和案例。改好以后运行 npm run unit。\n`);

function insert(file: string, head: string, mark: RegExp, replacement: string): void {
  const path = new URL(file, folder);
  writeFileSync(path, head + readFileSync(path, 'utf8').replace(mark, replacement));
}

function ruleText(): string {
  return `import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const ${name} = defineRule({
  id: '${id}',
  title: '应当怎样，一句话',
  uses: ['turnout'],
  consequence: 'curable',
  remedy: { says: '现在怎么办，一句话' },
  mistakes: [],
  check({ polls }) {
    return [...polls].flatMap(([id, { PollOpened }]): Breach[] =>
      PollOpened.map(({ seq }) => ({ because: [seq], about: [id], says: text\`\${id}哪里不对\` })),
    );
  },
});
`;
}

function examplesText(): string {
  return `import type { Example } from '../../engine/rule.ts';
import { first, pollingDay } from '../given.ts';

export const ${name}Examples: readonly Example[] = [
  { name: '合法的一例', given: [], finds: [] },
  { name: '违法的一例', given: [{ type: 'PollOpened', on: pollingDay, poll: first }], finds: ['breach'] },
];
`;
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
