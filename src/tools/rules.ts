import { parseArgs } from 'node:util';
import { citesOf } from '../domain/rules/assess.ts';
import { rules } from '../domain/rules/index.ts';
import { packs } from '../domain/profiles/index.ts';
import { spellCitationShort } from '../domain/law/citation.ts';

/** 规则清单：npm run rules 给人看，npm run rules -- --json 给程序读。 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

const registry = rules.map((rule) => ({
  id: rule.id,
  title: rule.title,
  consequence: rule.consequence,
  remedy: rule.remedy,
  mistakes: rule.mistakes,
  uses: rule.uses,
  cites: Object.fromEntries(
    Object.values(packs).map((pack) => [pack.id, isSilent(rule.uses, pack) ? [] : citesOf(rule, pack)]),
  ),
}));

process.stdout.write(values.json ? `${JSON.stringify(registry, null, 2)}\n` : `${registry.map(lineOf).join('\n')}\n`);

/** 有一个参数没有规定，规则在这个包里就不作声。 */
function isSilent(uses: (typeof rules)[number]['uses'], { params }: (typeof packs)[keyof typeof packs]): boolean {
  return uses.some((name) => params[name] === null);
}

function lineOf({ id, title, cites }: (typeof registry)[number]): string {
  const places = Object.entries(cites).map(
    ([pack, list]) => `  ${pack}：${list.map(spellCitationShort).join('，') || '没有规定'}`,
  );
  return [`${id}  ${title}`, ...places].join('\n');
}
