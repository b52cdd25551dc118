/* 离线版每页第一个脚本：补齐旧浏览器缺的功能，放好 offlineEdition。esbuild 打包成 _offline/start.js。 */
import './polyfills.ts';
import { createEdition } from './edition.ts';

// 构建时换成模块表：每个模块直接引用哪些模块。
declare const MODULE_IMPORTS: Readonly<Record<string, readonly string[]>>;

const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement)) throw new Error('start.js must be a plain script');
const root = new URL('..', currentScript.src).href;
Object.defineProperty(window, 'offlineEdition', { value: createEdition(root, MODULE_IMPORTS) });
