import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

interface Reply {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

/** 静态网站的服务器：只读一个文件夹，只答 GET 和 HEAD；找不到就给站点自己的 404.html。 */
export function staticServer(folder: string): Server {
  const root = path.resolve(folder);
  return createServer((request, response) => {
    write(replyTo(root, request), request, response);
  });
}

function replyTo(root: string, { method, url = '' }: IncomingMessage): Reply {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [encoded = '', query] = url.split('?', 2);
  const pathname = decodedPath(encoded);
  if (pathname === undefined) return { status: 400 };
  const wanted = path.join(root, pathname);
  const file = pathname.endsWith('/') ? path.join(wanted, 'index.html') : wanted;
  if (!isInside(root, wanted)) return notFound(root);
  if (kindOf(file) === 'file') return { status: 200, file };
  if (kindOf(file) === 'folder') return { status: 301, location: withSlash(encoded, query) };
  return notFound(root);
}

/** 网址里的路径；编码坏了，或者带着空字符，是 undefined。 */
function decodedPath(encoded: string): string | undefined {
  try {
    const pathname = decodeURIComponent(encoded);
    return pathname.startsWith('/') && !pathname.includes('\0') ? pathname : undefined;
  } catch {
    return undefined;
  }
}

/** 在文件夹里面，而且一路上没有点开头的名字（.. 和隐藏文件）。 */
function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return !path.isAbsolute(relative) && !relative.split(path.sep).some((part) => part.startsWith('.'));
}

function kindOf(file: string): 'file' | 'folder' | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === true) return 'file';
  return found?.isDirectory() === true ? 'folder' : undefined;
}

/** 补上末尾的斜杠；开头只留一个，两个斜杠开头的地址会被当成别的网站。 */
function withSlash(encoded: string, query: string | undefined): string {
  return `${encoded.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
}

function notFound(root: string): Reply {
  const page = path.join(root, '404.html');
  return kindOf(page) === 'file' ? { status: 404, file: page } : { status: 404 };
}

function write({ status, file, location }: Reply, { method }: IncomingMessage, response: ServerResponse): void {
  if (file === undefined) {
    response.writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(location !== undefined && { Location: location }),
    });
    response.end(`${status}\n`);
    return;
  }
  response.writeHead(status, {
    'Content-Type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    // _astro 里的文件名带着内容的散列，可以一直留着；别的每次都问。
    'Cache-Control': file.includes(`${path.sep}_astro${path.sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
