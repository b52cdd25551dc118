import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cssFaults } from './checks/css-faults.ts';
import { pageFaults } from './checks/page-faults.ts';
import { scriptFaults } from './checks/script-faults.ts';
import { withPolicy } from './csp.ts';
import { writeOffline } from './offline/write-offline.ts';
import { siteFiles } from './site-files.ts';

/** 构建之后：写出离线版（dist 旁边的 dist-offline），给两个版本的每一页写上内容安全策略；页面里有不许有的写法或死链，构建就失败，一次列全。 */
export function editions(): AstroIntegration {
  return {
    name: 'editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const online = fileURLToPath(dir).replace(/[\\/]$/, '');
        const offline = `${online}-offline`;
        const started = performance.now();
        const faults = [...siteFaults(online), ...(await writeOffline(online, offline))];
        for (const folder of [online, offline]) writePolicies(folder);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`离线文件夹写好了：${path.basename(offline)}（${seconds} 秒）`);
        if (faults.length > 0) throw new Error(`${faults.length} 处要改，改好再发布：\n${faults.join('\n')}`);
      },
    },
  };
}

function siteFaults(folder: string): string[] {
  return siteFiles(folder).flatMap((file) => fileFaults(folder, file).map((fault) => `${file}：${fault}`));
}

const checks: Readonly<Record<string, (text: string) => string[]>> = {
  '.html': pageFaults,
  '.css': cssFaults,
  '.js': scriptFaults,
};

function fileFaults(folder: string, file: string): string[] {
  const check = checks[path.extname(file)];
  return check === undefined ? [] : check(readFileSync(path.join(folder, file), 'utf8'));
}

function writePolicies(folder: string): void {
  for (const page of siteFiles(folder).filter((file) => file.endsWith('.html'))) {
    const file = path.join(folder, page);
    writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
  }
}
