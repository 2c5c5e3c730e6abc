import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';

/* All addresses are relative to this page, so that it works below any path a proxy puts in front of it. */
const endpoint = new URL('../graphql', document.baseURI);
const subscriptions = new URL(endpoint);
subscriptions.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

globalThis.MonacoEnvironment = {
  getWorker(moduleId, label) {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(new URL(`bundle/${name}.worker.js`, document.baseURI));
  },
};

const fetcher = createGraphiQLFetcher({
  url: endpoint.href,
  subscriptionUrl: subscriptions.href,
  headers: { accept: 'application/graphql-response+json, application/json' },
  // One request, one answer: without this, GraphiQL asks for multipart answers and sets its own Accept header.
  enableIncrementalDelivery: false,
});

async function read(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response;
}

/** The examples by name, in the order of their list. */
async function readExamples() {
  const names = await (await read('examples/index.json')).json();
  const queries = names.map(async (name) => [name, await (await read(`examples/${name}.graphql`)).text()]);
  return new Map(await Promise.all(queries));
}

/**
 * What to open: every example in a tab on the first visit, later the tabs as they were left. An address that ends in
 * ?example=name brings that example to the front, one with ?query=text&variables=json that query, first visit or not.
 * Nothing is run before the reader says so.
 */
function opening(examples) {
  const address = new URLSearchParams(location.search);
  const wanted = examples.get(address.get('example')) ?? address.get('query');
  const queries = [...examples.values()];
  if (wanted === null) {
    return { defaultTabs: queries.map((query) => ({ query })) };
  }
  // Once: a reload shows the tabs as they were left.
  history.replaceState(null, '', location.pathname);
  const front = { query: wanted, variables: address.get('variables') ?? '' };
  const others = queries.filter((query) => query !== wanted).map((query) => ({ query }));
  return { initialQuery: front.query, initialVariables: front.variables, defaultTabs: [front, ...others] };
}

/** Copies an address that opens the query with its variables; headers, where tokens stand, are left out. */
function LinkButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [label, setLabel] = useState('Copy a link to this query');
  const copy = async () => {
    const link = new URL(location.pathname, location.origin);
    link.searchParams.set('query', queryEditor?.getValue() ?? '');
    const variables = variableEditor?.getValue() ?? '';
    if (variables.trim() !== '') {
      link.searchParams.set('variables', variables);
    }
    try {
      await navigator.clipboard.writeText(link.href);
      setLabel('Copied');
    } catch {
      // Browsers give pages no clipboard over plain HTTP: the link stands in the address bar instead.
      history.replaceState(null, '', link);
      setLabel('The link is in the address bar');
    }
  };
  return (
    <ToolbarButton label={label} onClick={copy}>
      <LinkIcon />
    </ToolbarButton>
  );
}

function LinkIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5" />
      <path d="M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5" />
    </svg>
  );
}

function Page(tabs) {
  // Headers are where tokens are typed in; they are never kept in the browser.
  return (
    <GraphiQL fetcher={fetcher} shouldPersistHeaders={false} {...tabs}>
      <GraphiQL.Logo>
        <div className="backlot-logo">
          <strong>Backlot</strong>
          <a href="../graphql/schema.graphql" target="_blank" rel="noopener">
            Schema
          </a>
          <a href="../q/health" target="_blank" rel="noopener">
            Health
          </a>
        </div>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

function render(tabs) {
  createRoot(document.getElementById('graphiql')).render(<Page {...tabs} />);
}

readExamples().then(opening).then(render, (failure) => {
  console.error('The examples cannot be read.', failure);
  render({});
});
