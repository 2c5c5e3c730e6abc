import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
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
 * ?example=name brings that example to the front, first visit or not.
 */
function opening(examples) {
  const wanted = examples.get(new URLSearchParams(location.search).get('example'));
  const queries = [...examples.values()];
  if (wanted === undefined) {
    return { defaultTabs: queries.map((query) => ({ query })) };
  }
  // Once: a reload shows the tabs as they were left.
  history.replaceState(null, '', location.pathname);
  const others = queries.filter((query) => query !== wanted);
  return { initialQuery: wanted, defaultTabs: [wanted, ...others].map((query) => ({ query })) };
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
