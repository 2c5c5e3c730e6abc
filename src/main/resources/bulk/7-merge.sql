-- Subjects, claims, and what is cited for them. Nothing on record is changed: what the source corrected is superseded, what it lists
-- no more is cited as over from that day on, or withdrawn.

-- A slug that is taken, or wanted twice, gets a tail made of the natural key.
INSERT INTO subject (number, recording, kind, slug, label, form, issued_edtf, issued_earliest, issued_latest)
SELECT number, :recording, kind,
    CASE
        WHEN row_number() OVER (PARTITION BY r.slug ORDER BY number) = 1
            AND g.slug IS NULL
        THEN r.slug
        ELSE r.slug || '-' || substr(md5(ref), 1, 8)
    END,
    label, CASE WHEN kind = 'ANNOUNCEMENT' THEN 'NOT_STATED' END, issued_edtf, issued_earliest, issued_latest
FROM bulk_party r
LEFT JOIN slug g ON g.slug = r.slug COLLATE "default"
WHERE fresh
ORDER BY number;

INSERT INTO identifier (scheme, value, recording, subject)
SELECT i.scheme, i.value, :recording, min(i.number)
FROM (
    SELECT scheme, value, number FROM bulk_party WHERE scheme IS NOT NULL
    UNION ALL
    SELECT o.scheme, o.value, r.number FROM bulk_identifier o JOIN bulk_party r ON r.ref = o.ref
) i
WHERE NOT EXISTS (SELECT FROM identifier k WHERE k.scheme = i.scheme AND k.value = i.value)
GROUP BY i.scheme, i.value
ORDER BY min(i.number), i.scheme, i.value;

INSERT INTO claim (number, recording, kind, key, subject, subject_kind, modality, continuity,
    start_state, start_edtf, start_earliest, start_latest, end_state, end_edtf, end_earliest, end_latest,
    announcement, supersedes, organization, organization_kind, post, title, leads, interim,
    manager, manager_kind, line_type,
    whole, whole_kind, owned, share_least, share_most, share_words, name, name_kind,
    succession_type, effect_kind, headcount, headcount_least, headcount_most, remark)
SELECT b.number, :recording, t.kind, b.key, s.number, s.kind, t.modality, 'UNSPECIFIED',
    CASE WHEN t.start_edtf IS NULL THEN 'NOT_STATED' ELSE 'KNOWN' END, t.start_edtf, t.start_earliest, t.start_latest,
    t.end_state, t.end_edtf, t.end_earliest, t.end_latest,
    a.number, b.supersedes,
    CASE WHEN t.kind = 'POSITION' THEN o.number END, CASE WHEN t.kind = 'POSITION' THEN o.kind END, p.number,
    t.title, t.leads, t.interim,
    CASE WHEN t.kind = 'REPORTING_LINE' THEN o.number END, CASE WHEN t.kind = 'REPORTING_LINE' THEN o.kind END,
    t.line_type,
    CASE WHEN t.kind = 'PLACEMENT' THEN o.number END, CASE WHEN t.kind = 'PLACEMENT' THEN o.kind END,
    CASE WHEN t.kind = 'OWNERSHIP' THEN o.number END, t.share_least, t.share_most, t.share_words,
    t.said_name, t.name_kind, t.succession_type, t.effect_kind, t.headcount, t.headcount_least, t.headcount_most, t.remark
FROM bulk_claim b
JOIN bulk_statement t ON t.ctid = b.tid
JOIN bulk_party s ON s.ref = t.subject
LEFT JOIN bulk_party o ON o.ref = t.object
LEFT JOIN bulk_party p ON p.ref = t.post
LEFT JOIN bulk_party a ON a.ref = t.announcement
WHERE b.known IS NULL
ORDER BY b.number;

INSERT INTO claim_party (claim, role, ordinal, recording, subject, subject_kind)
SELECT b.number, CASE t.kind WHEN 'EFFECT' THEN 'TARGET' ELSE 'PREDECESSOR' END, 0, :recording, o.number, o.kind
FROM bulk_claim b
JOIN bulk_statement t ON t.ctid = b.tid AND t.kind IN ('EFFECT', 'SUCCESSION')
JOIN bulk_party o ON o.ref = t.object
WHERE b.known IS NULL;

-- Each of these tables may be long, and none has an index.
SET LOCAL enable_nestloop = off;
CREATE TEMP TABLE bulk_citation ON COMMIT DROP AS
SELECT b.number AS claim, b.known IS NOT NULL AS known, d.number AS document, t.stance, o.number AS rests_on,
    t.tense, t.spoken_of, t.locator, t.line
FROM bulk_statement t
LEFT JOIN bulk_place p ON p.told AND p.scope = t.scope AND p.place = t.place
JOIN bulk_run r ON r.statement = t.statement AND r.content = t.content AND r.n = coalesce(p.n, 0)
JOIN bulk_claim b ON b.statement = r.statement AND b.content = r.content AND b.run = r.run
JOIN bulk_numbered d ON d.slug = t.document
LEFT JOIN bulk_numbered o ON o.slug = t.rests_on;

-- A run is over at the next place of its series; the day between is not known.
INSERT INTO bulk_citation
SELECT DISTINCT ON (b.number) b.number, b.known IS NOT NULL, p.document, 'SUPPORTS', NULL::bigint, 'PAST', p.spoken_of, 'no longer listed',
    r.line
FROM bulk_run r
JOIN bulk_place p ON p.scope = r.scope AND p.n = r.n + 1
JOIN bulk_claim b ON b.statement = r.statement AND b.content = r.content AND b.run = r.run
WHERE r.n > 0
    AND NOT EXISTS (
        SELECT FROM bulk_run q WHERE q.statement = r.statement AND q.content = r.content AND q.n = r.n + 1)
ORDER BY b.number, p.told DESC, p.document;
SET LOCAL enable_nestloop = on;

-- Of what a file tells whole and out of time, what it lists no more is over by the day of the file, if that is what its
-- source means by it.
INSERT INTO bulk_citation
SELECT l.claim, true, d.number, 'SUPPORTS', NULL::bigint, 'PAST', w.spoken_of, 'no longer listed', NULL::bigint
FROM bulk_left l
JOIN bulk_whole w ON w.scope = l.scope AND w.vanished = 'ENDED'
JOIN bulk_numbered d ON d.slug = w.document
WHERE NOT l.silent
    AND NOT EXISTS (SELECT FROM bulk_claim b WHERE b.supersedes = l.claim)
    AND NOT EXISTS (SELECT FROM bulk_heard h WHERE h.claim = l.claim AND h.gone);

CREATE TEMP TABLE bulk_cited ON COMMIT DROP AS
SELECT DISTINCT ON (claim, document, stance, rests_on, tense, spoken_of) *
FROM bulk_citation
ORDER BY claim, document, stance, rests_on, tense, spoken_of, line;

INSERT INTO citation (number, recording, claim, document, stance, attribution, rests_on, tense, spoken_of, locator)
SELECT nextval('citation_number'), :recording, claim, document, stance,
    CASE WHEN rests_on IS NULL THEN 'OUTLET' ELSE 'DOCUMENT' END, rests_on, tense, spoken_of, locator
FROM (
    SELECT *
    FROM (
        SELECT * FROM bulk_cited WHERE NOT known
        UNION ALL
        SELECT *
        FROM bulk_cited b
        WHERE b.known
            AND NOT EXISTS (
                SELECT FROM citation c
                WHERE c.claim = b.claim AND c.document = b.document AND c.stance = b.stance AND c.tense = b.tense
                    AND c.rests_on IS NOT DISTINCT FROM b.rests_on AND c.spoken_of IS NOT DISTINCT FROM b.spoken_of
                    AND NOT EXISTS (
                        SELECT FROM citation_withdrawal w
                        WHERE w.citation = c.number AND w.reason LIKE 'its source %'))
    ) b
    ORDER BY claim, spoken_of, line, rests_on
) n;

-- Where the source, corrected, does not say it any more, or lists again what it had left out.
INSERT INTO citation_withdrawal (citation, recording, reason)
SELECT h.citation, :recording,
    CASE WHEN h.gone THEN 'its source lists it again' ELSE 'its source was corrected' END
FROM bulk_heard h
JOIN bulk_match m ON m.claim = h.claim
WHERE CASE
    WHEN h.gone AND h.n IS NULL THEN NOT EXISTS (SELECT FROM bulk_told_place p WHERE p.scope = h.scope)
    WHEN h.gone THEN NOT EXISTS (
        SELECT FROM bulk_run r
        WHERE r.statement = m.statement AND r.content = m.content AND r.run = m.run AND r.n = h.n - 1)
        OR EXISTS (
            SELECT FROM bulk_run r
            WHERE r.statement = m.statement AND r.content = m.content AND r.run = m.run AND r.n = h.n)
    ELSE h.told AND NOT EXISTS (
        SELECT FROM bulk_run r
        WHERE r.statement = m.statement AND r.content = m.content AND r.run = m.run AND r.n = h.n)
    END;

INSERT INTO claim_withdrawal (claim, recording, reason)
SELECT l.claim, :recording,
    CASE WHEN l.n > 0 OR l.silent THEN 'its source was corrected' ELSE 'its source lists it no more' END
FROM bulk_left l
LEFT JOIN bulk_whole w ON w.scope = l.scope
WHERE (l.n > 0 OR l.silent OR w.vanished = 'WITHDRAWN')
    AND NOT EXISTS (SELECT FROM bulk_claim b WHERE b.supersedes = l.claim)
    AND NOT EXISTS (SELECT FROM claim_withdrawal k WHERE k.claim = l.claim);
