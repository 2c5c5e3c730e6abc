// Asks for one person at two dates, in one query and then from the cache alone, with two clients that normalise what
// they keep. A dated view has no id of its own: a cache keeps it below its person, by the arguments of the field `at`,
// so the answer for one date never takes the place of that for another.
//
// usage: node dist/two-dates.js [http://localhost:8080/graphql]
import assert from 'node:assert/strict';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { graphql } from './gql/index.js';
import type { TwoDatesQuery } from './gql/graphql.js';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';

const TwoDates = graphql(`
  query TwoDates($slug: String!, $then: Date!, $later: Date!) {
    person(slug: $slug) {
      id
      then: at(asOf: $then) {
        ...Managers
      }
      later: at(asOf: $later) {
        ...Managers
      }
    }
  }

  fragment Managers on PersonAt {
    reportingChain {
      hops {
        manager {
          name
        }
      }
    }
  }
`);

const OneDate = graphql(`
  query OneDate($slug: String!, $day: Date!) {
    person(slug: $slug) {
      id
      at(asOf: $day) {
        ...Managers
      }
    }
  }
`);

const slug = 'lindsay-sloane';
const then = '2023-06-01';
const later = '2024-01-10';

type View = NonNullable<TwoDatesQuery['person']>['then'];

function managers(view: View | undefined): string[] {
  return (view?.reportingChain.hops ?? []).map((hop) => hop.manager?.name ?? '(vacant)');
}

function check(client: string, both: TwoDatesQuery, day: (day: string) => View | undefined): void {
  const before = managers(both.person?.then);
  const after = managers(both.person?.later);
  assert.ok(before.length > 0 && after.length > 0, `${client}: there are managers on both days`);
  assert.notDeepEqual(before, after, `${client}: they differ`);
  assert.deepEqual(managers(day(then)), before, `${client}: the cache tells those of ${then}`);
  assert.deepEqual(managers(day(later)), after, `${client}: the cache tells those of ${later}`);
  console.log(`${client}: ${then} ${before.join(' > ')}; ${later} ${after.join(' > ')}`);
}

async function apollo(): Promise<void> {
  let requests = 0;
  const counting = new ApolloLink((operation, forward) => {
    requests++;
    return forward(operation);
  });
  const cache = new InMemoryCache();
  const client = new ApolloClient({ cache, link: counting.concat(new HttpLink({ uri: url })) });
  const { data } = await client.query({ query: TwoDates, variables: { slug, then, later } });
  assert.ok(data);
  for (const day of [later, then]) {
    await client.query({ query: OneDate, variables: { slug, day } });
  }
  check('Apollo InMemoryCache', data, (day) => {
    return client.readQuery({ query: OneDate, variables: { slug, day } })?.person?.at;
  });
  const again = client.readQuery({ query: TwoDates, variables: { slug, then, later } });
  assert.deepEqual(again, data, 'what was asked first is still told as it was');
  assert.equal(requests, 1, 'Apollo found both days in its cache');
}

async function urql(): Promise<void> {
  const cached = cacheExchange({
    // What has no id of its own is kept below what it belongs to.
    keys: { PersonAt: () => null, PostAt: () => null, ReportingChain: () => null, ReportingHop: () => null },
  });
  const client = new Client({ url, exchanges: [cached, fetchExchange], preferGetMethod: false });
  const { data, error } = await client.query(TwoDates, { slug, then, later }).toPromise();
  assert.ok(data, String(error));
  const days = new Map<string, View | undefined>();
  for (const day of [later, then]) {
    const answer = await client.query(OneDate, { slug, day }, { requestPolicy: 'cache-only' }).toPromise();
    days.set(day, answer.data?.person?.at);
  }
  check('urql graphcache', data, (day) => days.get(day));
}

await apollo();
await urql();
