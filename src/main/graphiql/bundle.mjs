// Bundles the page and the workers of its editor: node bundle.mjs DIRECTORY. What is written names no other host.
import { build } from 'esbuild';

const directory = process.argv[2];
if (directory === undefined) {
  throw new Error('Name the directory to write to: node bundle.mjs DIRECTORY');
}

await build({
  entryPoints: {
    page: 'page.jsx',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  outdir: directory,
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"' },
  minify: true,
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
});
