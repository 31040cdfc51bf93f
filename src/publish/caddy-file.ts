import { downloadFolder } from '#routing/download-path.ts';

import {
  assetPattern,
  audienceHeaders,
  commonHeaders,
  editorPath,
  freshCache,
  hashedPaths,
  httpsHeaders,
  immutableCache,
  type Header,
} from './headers.ts';
import type { HostInput } from './host-input.ts';
import { withQuery, type Redirect } from './redirects-file.ts';

const hashed = hashedPaths.map((path) => `${path}*`).join(' ');

/** Site file for Caddy 2, which fetches and renews the certificate and sends HTTP on to HTTPS by itself. */
export function caddyFile(input: HostInput): string {
  return `# Set KENNISBRUG_HOST (such as example.org) and KENNISBRUG_ROOT (the folder of the site) in Caddy's environment, and
# KENNISBRUG_BEFORE to the folder of the release before.
{$KENNISBRUG_HOST} {
	root * {$KENNISBRUG_ROOT}
	encode zstd gzip

	@editor path ${editorPath}*
	@copy path ${downloadFolder}*
	@reader not path ${editorPath}* ${downloadFolder}*
	# What is not there may come with the next release: only a file that is there is kept.
	@hashed {
		method GET HEAD
		path ${hashed}
		not path */
		file {path}
	}
	@fresh not {
		method GET HEAD
		path ${hashed}
		not path */
		file {path}
	}
	# Pages of the release before, which readers have open, ask for its style, scripts and fonts.
	@before {
		path_regexp ${assetPattern}
		not file {path}
	}
	@private path /_headers /_redirects
	map {query} {kennisbrug_query} {
		"" ""
		default "?{query}"
	}
	# Caddy 2.6 forgets the query when it adds the slash behind a folder. Of several slashes the expression sees one.
	@slashless {
		path_regexp slashless ^.*[^/]$
		file {path}/index.html
	}
	redir @slashless {re.slashless.0}/{kennisbrug_query} 308
${headerLines(input.editorPolicy)}
	error @private 404
${input.redirects.map(redirectLine).join('')}
	handle @before {
		root * {$KENNISBRUG_BEFORE:/nowhere}
		file_server {
			precompressed br gzip
		}
	}
	file_server {
		precompressed br gzip
	}

	handle_errors {
		@gone {
			expression {err.status_code} == 410
			file {path}index.html
		}
		handle @gone {
			rewrite {path}index.html
			file_server
		}
		handle {
${notFoundLines(input.locales)}			file_server
		}
	}
}
`;
}

function headerLines(editorPolicy: string): string {
  const groups: [matcher: string, headers: Header[]][] = [
    ['', [...commonHeaders, ...httpsHeaders]],
    ['@reader ', audienceHeaders('reader', editorPolicy)],
    ['@editor ', audienceHeaders('editor', editorPolicy)],
    ['@copy ', audienceHeaders('copy', editorPolicy)],
    ['@hashed ', [['Cache-Control', immutableCache]]],
    ['@fresh ', [['Cache-Control', freshCache]]],
  ];
  const lines = groups.flatMap(([matcher, headers]) =>
    headers.map(([name, value]) => `\theader ${matcher}${name} "${value}"\n`),
  );
  return lines.join('');
}

function redirectLine({ from, to, status }: Redirect): string {
  return status === 410
    ? `\terror ${from} 410\n`
    : `\tredir ${from} ${withQuery(to, '{kennisbrug_query}')} ${String(status)}\n`;
}

function notFoundLines(locales: readonly string[]): string {
  const own = locales.map(
    (locale) => `\t\t\t@${locale} path /${locale}/*\n\t\t\trewrite @${locale} /${locale}/404/index.html\n`,
  );
  const others = locales.map((locale) => `/${locale}/*`).join(' ');
  return `${own.join('')}\t\t\t@other not path ${others}\n\t\t\trewrite @other /404.html\n`;
}
