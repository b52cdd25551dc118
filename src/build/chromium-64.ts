import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** 最旧要支持的浏览器：远程教育终端上的 Chromium 64 */
export const target = 'chrome64';

/** 让浏览器端的脚本和样式真的降到 Chromium 64。 */
export function chromium64(): AstroIntegration {
  return {
    name: 'chromium-64',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          scopedStyleStrategy: 'class',
          vite: {
            build: { target, cssTarget: target, assetsInlineLimit: 0, cssMinify: 'lightningcss' },
            experimental: { renderBuiltUrl: builtUrl },
            plugins: [lowered],
          },
        });
      },
    },
  };
}

/** 脚本里用到的样式和图片的地址：在线版从站点根算，离线版从离线文件夹算。 */
function builtUrl(file: string, { hostType, ssr }: { hostType: string; ssr: boolean }): { runtime: string } | undefined {
  if (ssr || hostType !== 'js') return undefined;
  return { runtime: `((self.offlineEdition||{}).root||"/")+${JSON.stringify(file)}` };
}

const lowered: Plugin = {
  name: 'chromium-64',
  enforce: 'post',
  // Astro 会重设浏览器端的构建选项，vite.build 里的只管得到样式，要在它之后再设。模块预载在 file:// 上报跨源错误。
  configEnvironment: {
    order: 'post',
    handler: (name) => (name === 'client' ? { build: { target, modulePreload: false } } : undefined),
  },
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = withoutWhere(String(file.source));
      }
    },
  },
};

/** Svelte 和 Astro 用 :where(.svelte-x) 限定范围，Chromium 88 以前整条规则都会丢掉；换成类名本身。 */
export function withoutWhere(css: string): string {
  return css.replaceAll(/:where\((\.(?:svelte|astro)-[\w-]+)\)/g, '$1');
}
