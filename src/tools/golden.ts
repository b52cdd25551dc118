import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { checks } from '../simulator/self-check.ts';

/** npm run golden：重新写出自检的标准指纹。算法变了才写，并把 worldVersion 加一。 */
const digests = Object.fromEntries(
  checks.map(({ id, text }) => [id, createHash('sha256').update(text()).digest('hex')] as const),
);
const path = new URL('../simulator/golden-digests.ts', import.meta.url);
const lines = Object.entries(digests).map(([id, digest]) => `  '${id}': '${digest}',`);
writeFileSync(
  path,
  `/** 自检的标准指纹：由 npm run golden 写出，各种浏览器算出来的都应当与它相同。 */\nexport const goldenDigests: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
