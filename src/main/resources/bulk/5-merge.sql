-- From the waiting rows into the ledger, in one recording. What is on record already is found by its natural key and
-- left alone.

-- Subjects: those on record by their identifiers, or by their slugs where the mapping names them so; else new ones.
CREATE TEMP TABLE bulk_resolved ON COMMIT DROP AS
SELECT u.line, u.ref, u.kind, u.scheme, u.value, u.slug, u.label,
    u.issued_edtf, u.issued_earliest, u.issued_latest, coalesce(i.subject, f.subject, g.subject) AS number,
    false AS fresh
FROM (
    SELECT DISTINCT ON (ref) *
    FROM bulk_subject b
    WHERE EXISTS (SELECT FROM bulk_statement t WHERE t.subject = b.ref)
        OR EXISTS (SELECT FROM bulk_statement t WHERE t.object = b.ref)
        OR EXISTS (SELECT FROM bulk_statement t WHERE t.post = b.ref)
    ORDER BY ref, mentioned, line
) u
LEFT JOIN identifier i ON i.scheme = u.scheme AND i.value = u.value
LEFT JOIN slug g ON u.scheme IS NULL AND g.slug = u.value
LEFT JOIN LATERAL (
    SELECT k.subject
    FROM bulk_identifier o
    JOIN identifier k ON k.scheme = o.scheme AND k.value = o.value
    JOIN subject s ON s.number = k.subject AND s.kind = u.kind
    WHERE o.ref = u.ref
    ORDER BY k.subject
    LIMIT 1
) f ON u.scheme IS NOT NULL AND i.subject IS NULL;

DO $$
BEGIN
    LOOP
        UPDATE bulk_resolved r SET number = m.into_subject FROM merger m WHERE m.subject = r.number;
        EXIT WHEN NOT FOUND;
    END LOOP;
END
$$;

UPDATE bulk_resolved r
SET number = n.number, fresh = true
FROM (
    SELECT ref, nextval('subject_number') AS number
    FROM (SELECT ref FROM bulk_resolved WHERE number IS NULL ORDER BY line, ref) o
) n
WHERE n.ref = r.ref;
CREATE UNIQUE INDEX ON bulk_resolved (ref);
ANALYZE bulk_resolved;

INSERT INTO publication (number, recording, slug, name, site)
SELECT nextval('publication_number'), :recording, slug, name, site
FROM (SELECT DISTINCT ON (slug) * FROM bulk_publication ORDER BY slug) p
WHERE NOT EXISTS (SELECT FROM publication k WHERE k.slug = p.slug);

INSERT INTO document (number, recording, slug, kind, title, url, publication,
    published_edtf, published_earliest, published_latest)
SELECT nextval('document_number'), :recording, slug, kind, title, url, publication,
    published_edtf, published_earliest, published_latest
FROM (
    SELECT d.slug, d.kind, d.title, d.url, p.number AS publication,
        d.published_edtf, d.published_earliest, d.published_latest
    FROM (SELECT DISTINCT ON (slug) * FROM bulk_document ORDER BY slug, line) d
    LEFT JOIN publication p ON p.slug = d.publication
    WHERE (EXISTS (SELECT FROM bulk_statement t WHERE t.document = d.slug)
            OR EXISTS (SELECT FROM bulk_state t WHERE t.document = d.slug))
        AND NOT EXISTS (SELECT FROM document k WHERE k.slug = d.slug)
    ORDER BY d.line, d.slug
) n;

-- A slug that is taken, or wanted twice, gets a tail made of the natural key.
INSERT INTO subject (number, recording, kind, slug, label, form, issued_edtf, issued_earliest, issued_latest)
SELECT number, :recording, kind,
    CASE
        WHEN row_number() OVER (PARTITION BY slug ORDER BY number) = 1
            AND NOT EXISTS (SELECT FROM slug g WHERE g.slug = r.slug)
        THEN slug
        ELSE slug || '-' || substr(md5(ref), 1, 8)
    END,
    label, CASE WHEN kind = 'ANNOUNCEMENT' THEN 'NOT_STATED' END, issued_edtf, issued_earliest, issued_latest
FROM bulk_resolved r
WHERE fresh
ORDER BY number;

INSERT INTO identifier (scheme, value, recording, subject)
SELECT i.scheme, i.value, :recording, min(i.number)
FROM (
    SELECT scheme, value, number FROM bulk_resolved WHERE scheme IS NOT NULL
    UNION ALL
    SELECT o.scheme, o.value, r.number FROM bulk_identifier o JOIN bulk_resolved r ON r.ref = o.ref
) i
WHERE NOT EXISTS (SELECT FROM identifier k WHERE k.scheme = i.scheme AND k.value = i.value)
GROUP BY i.scheme, i.value
ORDER BY min(i.number), i.scheme, i.value;

-- What is said of each place in a series. What is said without a break from one place to the next is one claim, with a
-- citation for each place; where the next place is silent about it, that place is cited for its end.
CREATE TEMP TABLE bulk_place ON COMMIT DROP AS
SELECT series, place, dense_rank() OVER (PARTITION BY series ORDER BY place) AS n, document, locator, spoken_of
FROM (SELECT DISTINCT ON (series, place) * FROM bulk_state ORDER BY series, place, line) s;
CREATE INDEX ON bulk_place (series, n);
ANALYZE bulk_place;

CREATE TEMP TABLE bulk_spell ON COMMIT DROP AS
SELECT tid, line, identity, series, place, n,
    coalesce(n - row_number() OVER (PARTITION BY identity ORDER BY n), 0) AS island
FROM (
    SELECT DISTINCT ON (t.identity, p.n) t.ctid AS tid, t.line, t.identity, t.series, t.place, p.n
    FROM bulk_statement t
    LEFT JOIN bulk_place p ON p.series = t.series AND p.place = t.place
    ORDER BY t.identity, p.n, t.line
) s;
ANALYZE bulk_spell;

CREATE TEMP TABLE bulk_claim ON COMMIT DROP AS
SELECT o.tid, o.identity, o.island, o.key, o.known, coalesce(o.known, nextval('claim_number')) AS number
FROM (
    SELECT s.tid, s.identity, s.island, k.key, c.number AS known
    FROM (SELECT DISTINCT ON (identity, island) * FROM bulk_spell ORDER BY identity, island, n) s
    JOIN bulk_statement t ON t.ctid = s.tid
    CROSS JOIN LATERAL (
        SELECT ':prefix-' || t.name || '-' || replace(s.identity::text, '-', '') || coalesce('-' || s.place, '') AS key
    ) k
    LEFT JOIN claim c ON c.key = k.key
    ORDER BY s.line, t.name
) o;
ANALYZE bulk_claim;

INSERT INTO claim (number, recording, kind, key, subject, subject_kind, modality, continuity,
    start_state, start_edtf, start_earliest, start_latest, end_state, end_edtf, end_earliest, end_latest,
    announcement, organization, organization_kind, post, title, leads, interim, manager, manager_kind, line_type,
    whole, whole_kind, owned, share_least, share_most, share_words, name, name_kind,
    effect_kind, headcount, headcount_least, headcount_most, remark)
SELECT b.number, :recording, t.kind, b.key, s.number, s.kind, t.modality, 'UNSPECIFIED',
    CASE WHEN t.start_edtf IS NULL THEN 'NOT_STATED' ELSE 'KNOWN' END, t.start_edtf, t.start_earliest, t.start_latest,
    t.end_state, t.end_edtf, t.end_earliest, t.end_latest,
    NULL,
    CASE WHEN t.kind = 'POSITION' THEN o.number END, CASE WHEN t.kind = 'POSITION' THEN o.kind END, p.number,
    t.title, t.leads, t.interim,
    CASE WHEN t.kind = 'REPORTING_LINE' THEN o.number END, CASE WHEN t.kind = 'REPORTING_LINE' THEN o.kind END,
    t.line_type,
    CASE WHEN t.kind = 'PLACEMENT' THEN o.number END, CASE WHEN t.kind = 'PLACEMENT' THEN o.kind END,
    CASE WHEN t.kind = 'OWNERSHIP' THEN o.number END, t.share_least, t.share_most, t.share_words,
    t.said_name, t.name_kind, t.effect_kind, t.headcount, t.headcount_least, t.headcount_most, t.remark
FROM bulk_claim b
JOIN bulk_statement t ON t.ctid = b.tid
JOIN bulk_resolved s ON s.ref = t.subject
LEFT JOIN bulk_resolved o ON o.ref = t.object
LEFT JOIN bulk_resolved p ON p.ref = t.post
WHERE b.known IS NULL
ORDER BY b.number;

INSERT INTO claim_party (claim, role, ordinal, recording, subject, subject_kind)
SELECT b.number, 'TARGET', 0, :recording, o.number, o.kind
FROM bulk_claim b
JOIN bulk_statement t ON t.ctid = b.tid AND t.kind = 'EFFECT'
JOIN bulk_resolved o ON o.ref = t.object
WHERE b.known IS NULL;

CREATE TEMP TABLE bulk_citation ON COMMIT DROP AS
SELECT b.number AS claim, b.known IS NOT NULL AS known, d.number AS document, c.tense, c.spoken_of, c.locator, c.line
FROM (
    SELECT s.identity, s.island, t.document, t.tense, t.spoken_of, t.locator, t.line
    FROM bulk_spell s
    JOIN bulk_statement t ON t.ctid = s.tid
    UNION ALL
    SELECT e.identity, e.island, p.document, 'PAST', p.spoken_of, NULL, e.line
    FROM (
        SELECT identity, island, min(series) AS series, max(n) AS n, max(line) AS line
        FROM bulk_spell
        WHERE n IS NOT NULL
        GROUP BY identity, island
    ) e
    JOIN bulk_place p ON p.series = e.series AND p.n = e.n + 1
) c
JOIN bulk_claim b ON b.identity = c.identity AND b.island = c.island
JOIN document d ON d.slug = c.document;

INSERT INTO citation (number, recording, claim, document, stance, attribution, tense, spoken_of, locator)
SELECT nextval('citation_number'), :recording, claim, document, 'SUPPORTS', 'OUTLET', tense, spoken_of, locator
FROM (
    SELECT *
    FROM bulk_citation b
    WHERE NOT b.known
        OR NOT EXISTS (
            SELECT FROM citation c
            WHERE c.claim = b.claim AND c.document = b.document AND c.tense = b.tense
                AND c.spoken_of IS NOT DISTINCT FROM b.spoken_of
                AND (b.tense = 'PAST' OR c.locator IS NOT DISTINCT FROM b.locator))
    ORDER BY b.claim, b.spoken_of, b.line
) n;
