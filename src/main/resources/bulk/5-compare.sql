-- What the rows say beside what the same source said before: which claims on record they mean, which are new, and which
-- are corrected or no longer listed. The key of a claim tells where it comes from: the prefix of its kind of file, its
-- scope and statement, what it says, and since which place in a series.

-- Where to look on record: everything of a scope that the file tells whole, and else the statements that it tells, or has
-- under their keys without a content.
CREATE TEMP TABLE bulk_range ON COMMIT DROP AS
SELECT (':prefix-' || scope) COLLATE "C" AS first, (':prefix-' || scope || 'g') COLLATE "C" AS beyond
FROM (SELECT scope FROM bulk_state UNION SELECT scope FROM bulk_whole) s
WHERE EXISTS (SELECT FROM claim WHERE key >= ':prefix-' AND key < ':prefix.')
UNION ALL
SELECT ':prefix-' || statement, ':prefix-' || statement || 'g'
FROM (
    SELECT scope, statement FROM bulk_statement WHERE place IS NULL UNION SELECT scope, statement FROM bulk_silent
) s
WHERE EXISTS (SELECT FROM claim WHERE key >= ':prefix-' AND key < ':prefix.')
    AND NOT EXISTS (SELECT FROM bulk_whole w WHERE w.scope = s.scope);
ANALYZE bulk_range;

-- Claims of the source on record. What it corrected or withdrew itself is none any more; what somebody else corrected or
-- withdrew still is, so that this stands.
-- Keys are looked up by their index, whatever the planner knows of a table that grew a moment ago.
SET LOCAL enable_seqscan = off;
CREATE TEMP TABLE bulk_known ON COMMIT DROP AS
SELECT c.number, k.scope, k.statement, k.content
FROM bulk_range r
CROSS JOIN LATERAL (SELECT * FROM claim WHERE key >= r.first AND key < r.beyond OFFSET 0) c
CROSS JOIN LATERAL (
    SELECT substr(c.key, length(':prefix-') + 1, 16) AS scope,
        substr(c.key, length(':prefix-') + 1, 32) AS statement,
        substr(c.key, length(':prefix-') + 33, 8) AS content
) k
WHERE substr(c.key, length(':prefix-') + 1) ~ '^[0-9a-f]{40}-'
    AND NOT EXISTS (
        SELECT FROM claim s
        WHERE s.supersedes = c.number
            AND substr(s.key, 1, length(':prefix-') + 32) = substr(c.key, 1, length(':prefix-') + 32))
    AND NOT EXISTS (SELECT FROM claim_withdrawal w WHERE w.claim = c.number AND w.reason LIKE 'its source %');
SET LOCAL enable_seqscan = on;
CREATE INDEX ON bulk_known (number);
ANALYZE bulk_known;

-- What is cited for them, by documents of the source.
CREATE TEMP TABLE bulk_heard ON COMMIT DROP AS
SELECT k.number AS claim, k.scope, k.statement, k.content, c.number AS citation, c.document, c.spoken_of,
    c.tense = 'PAST' AND c.locator IS NOT DISTINCT FROM 'no longer listed' AS gone
FROM bulk_known k
JOIN citation c ON c.claim = k.number
JOIN document d ON d.number = c.document AND starts_with(d.slug, ':prefix-')
WHERE NOT EXISTS (SELECT FROM citation_withdrawal w WHERE w.citation = c.number);

-- The places of each series, in their order: those of the file, and others on record.
CREATE TEMP TABLE bulk_told_place ON COMMIT DROP AS
SELECT DISTINCT ON (s.scope, s.place) s.scope, s.place, d.number AS document, s.spoken_of
FROM bulk_state s
JOIN bulk_numbered d ON d.slug = s.document
ORDER BY s.scope, s.place, s.line;
CREATE INDEX ON bulk_told_place (scope);
ANALYZE bulk_told_place;

CREATE TEMP TABLE bulk_place ON COMMIT DROP AS
SELECT scope, place, document, spoken_of, told,
    dense_rank() OVER (PARTITION BY scope ORDER BY spoken_of NULLS FIRST, place) AS n
FROM (
    SELECT scope, place, document, spoken_of, true AS told FROM bulk_told_place
    UNION ALL
    SELECT DISTINCT h.scope, '', h.document, h.spoken_of, false
    FROM bulk_heard h
    WHERE EXISTS (SELECT FROM bulk_told_place p WHERE p.scope = h.scope)
        AND NOT EXISTS (
            SELECT FROM bulk_told_place p
            WHERE p.scope = h.scope AND p.document = h.document AND p.spoken_of IS NOT DISTINCT FROM h.spoken_of)
) p;
CREATE INDEX ON bulk_place (scope, n);
ANALYZE bulk_place;

ALTER TABLE bulk_heard ADD COLUMN n bigint, ADD COLUMN told boolean;
UPDATE bulk_heard h
SET n = p.n, told = p.told
FROM bulk_place p
WHERE p.scope = h.scope AND p.document = h.document AND p.spoken_of IS NOT DISTINCT FROM h.spoken_of;

-- Each claim on record at each place where it was told; outside of series there is one place for all.
CREATE TEMP TABLE bulk_past ON COMMIT DROP AS
SELECT DISTINCT claim, statement, content, n FROM bulk_heard WHERE n IS NOT NULL AND NOT gone
UNION ALL
SELECT number, statement, content, 0
FROM bulk_known k
WHERE NOT EXISTS (SELECT FROM bulk_told_place p WHERE p.scope = k.scope);
CREATE INDEX ON bulk_past (statement, content, n);
ANALYZE bulk_past;

-- What is said without a break from one place to the next is one run, and one claim.
CREATE TEMP TABLE bulk_run ON COMMIT DROP AS
SELECT scope, statement, content, n, tid, line, name, place,
    n - row_number() OVER (PARTITION BY statement, content ORDER BY n) AS run
FROM (
    SELECT DISTINCT ON (statement, content, n) scope, statement, content, n, tid, line, name, place
    FROM (
        SELECT t.scope, t.statement, t.content, coalesce(p.n, 0) AS n, t.ctid AS tid, t.line, t.name, t.place
        FROM bulk_statement t
        LEFT JOIN bulk_place p ON p.told AND p.scope = t.scope AND p.place = t.place
        UNION ALL
        SELECT scope, statement, content, n, NULL, NULL, NULL, NULL FROM bulk_heard WHERE NOT told AND NOT gone
    ) s
    ORDER BY statement, content, n, line
) s;
CREATE INDEX ON bulk_run (statement, content, n);
ANALYZE bulk_run;

-- Which claim on record each run is: the earliest that was told in it.
CREATE TEMP TABLE bulk_match ON COMMIT DROP AS
SELECT DISTINCT ON (statement, content, run) statement, content, run, claim
FROM (
    SELECT DISTINCT ON (p.claim) p.claim, r.statement, r.content, r.run
    FROM bulk_past p
    JOIN bulk_run r ON r.statement = p.statement AND r.content = p.content AND r.n = p.n
    ORDER BY p.claim, p.n
) m
ORDER BY statement, content, run, claim;
ANALYZE bulk_match;

CREATE TEMP TABLE bulk_claim ON COMMIT DROP AS
SELECT tid, statement, content, run, known, key, coalesce(known, nextval('claim_number')) AS number,
    NULL::bigint AS supersedes
FROM (
    SELECT f.tid, f.statement, f.content, f.run, m.claim AS known,
        ':prefix-' || f.statement || f.content || '-' || f.name || coalesce('-' || f.place, '') AS key
    FROM (SELECT DISTINCT ON (statement, content, run) * FROM bulk_run ORDER BY statement, content, run, n) f
    LEFT JOIN bulk_match m ON m.statement = f.statement AND m.content = f.content AND m.run = f.run
    ORDER BY f.line, f.name, f.statement, f.content, f.run
) o;

-- The key of a claim that the source took back, and makes again, is taken.
SET LOCAL enable_seqscan = off;
UPDATE bulk_claim b
SET key = key || '-:recording'
WHERE known IS NULL
    AND (SELECT EXISTS (SELECT FROM claim WHERE key >= ':prefix-' AND key < ':prefix.'))
    AND EXISTS (SELECT FROM claim c WHERE c.key = b.key);
SET LOCAL enable_seqscan = on;
ANALYZE bulk_claim;

DO $$
BEGIN
    IF EXISTS (SELECT FROM bulk_claim WHERE known IS NULL AND tid IS NULL) THEN
        RAISE EXCEPTION 'between two versions on record lies one that does not list what both list'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'versions_are_entered_in_their_order';
    END IF;
END
$$;

-- Claims on record that the source does not make any more where it made them: the claim that it makes there instead
-- supersedes them.
CREATE TEMP TABLE bulk_left ON COMMIT DROP AS
SELECT p.claim, p.statement, k.scope, min(p.n) AS n,
    EXISTS (SELECT FROM bulk_silent s WHERE s.statement = p.statement) AS silent
FROM bulk_past p
JOIN bulk_known k ON k.number = p.claim
WHERE NOT EXISTS (SELECT FROM bulk_match m WHERE m.claim = p.claim)
GROUP BY p.claim, p.statement, k.scope;

UPDATE bulk_claim b
SET supersedes = l.claim
FROM (
    SELECT DISTINCT ON (b.number) b.number, p.claim
    FROM bulk_left l
    JOIN bulk_past p ON p.claim = l.claim
    JOIN bulk_run r ON r.statement = p.statement AND r.n = p.n
    JOIN bulk_claim b ON b.statement = r.statement AND b.content = r.content AND b.run = r.run AND b.known IS NULL
    ORDER BY b.number, p.n, p.claim
) l
WHERE l.number = b.number;
