-- What can only be seen with all rows side by side, and beside what is on record.

ANALYZE bulk_row (line, key, refused);
ANALYZE bulk_statement (
    line, keyed, scope, statement, content, kind, subject, object, post, announcement, document, rests_on, place);
ANALYZE bulk_subject (line, mentioned, ref, kind, scheme, value);
CREATE INDEX ON bulk_identifier (ref);
ANALYZE bulk_identifier;
ANALYZE bulk_document;
ANALYZE bulk_whole;

-- The first row of a key counts, or the last where the mapping says so; the others are told, and not stored.
UPDATE bulk_row r
SET refused = 'the same key as line ' || d.at || ': ' || r.key
FROM (
    SELECT line, first_value(line) OVER same AS first, first_value(at) OVER same AS at
    FROM bulk_row
    WHERE refused IS NULL AND key IS NOT NULL
    WINDOW same AS (PARTITION BY key ORDER BY rank)
) d
WHERE r.line = d.line AND d.line <> d.first;

-- So does that row of those that disagree under a key of the source.
UPDATE bulk_row r
SET refused = 'says otherwise than line ' || d.at || ' under the same key: ' || d.name
FROM (
    SELECT DISTINCT ON (line) line, at, name
    FROM (
        SELECT t.line, t.name, t.content,
            first_value(t.content) OVER told AS said, first_value(t.line) OVER told AS counts, first_value(o.at) OVER told AS at
        FROM bulk_statement t
        JOIN bulk_row o ON o.line = t.line AND o.refused IS NULL
        WHERE t.keyed
            AND t.statement IN (
                SELECT statement
                FROM bulk_statement
                WHERE keyed
                GROUP BY statement, place
                HAVING min(content) <> max(content))
        WINDOW told AS (PARTITION BY t.statement, t.place ORDER BY o.rank)
    ) k
    WHERE content <> said AND line <> counts
    ORDER BY line, name
) d
WHERE r.line = d.line;

-- A subject of several possible kinds is of that which it has on record.
UPDATE bulk_subject u
SET kind = s.kind
FROM identifier i
JOIN subject s ON s.number = i.subject
WHERE u.others <> '' AND i.scheme = u.scheme AND i.value = u.value
    AND s.kind <> u.kind AND s.kind = ANY (string_to_array(u.others, ' '));

-- Subjects: those on record by their identifiers, or by their slugs where the mapping names them so. A name in another
-- register finds nobody whom the source itself tells apart by a name of its own.
CREATE TEMP TABLE bulk_resolved ON COMMIT DROP AS
SELECT u.line, u.ref, u.kind, u.mentioned, u.scheme, u.value, u.slug, u.label,
    u.issued_edtf, u.issued_earliest, u.issued_latest, coalesce(i.subject, f.subject, g.subject) AS number
FROM (SELECT DISTINCT ON (ref) * FROM bulk_subject ORDER BY ref, mentioned, kind IS NULL, line) u
LEFT JOIN identifier i ON i.scheme = u.scheme AND i.value = u.value
LEFT JOIN slug g ON u.scheme IS NULL AND g.slug = u.value
LEFT JOIN (
    SELECT DISTINCT ON (o.ref) o.ref, k.subject
    FROM bulk_identifier o
    JOIN identifier k ON k.scheme = o.scheme AND k.value = o.value
    JOIN subject s ON s.number = k.subject
    JOIN bulk_subject b ON b.ref = o.ref
        AND (b.kind IS NULL OR b.kind = s.kind
            OR (b.kind IN ('COMPANY', 'DIVISION') AND s.kind IN ('COMPANY', 'DIVISION')))
    WHERE NOT EXISTS (SELECT FROM identifier p WHERE p.subject = k.subject AND p.scheme = b.scheme)
    ORDER BY o.ref, k.subject
) f ON f.ref = u.ref AND u.scheme IS NOT NULL AND i.subject IS NULL;

DO $$
BEGIN
    LOOP
        UPDATE bulk_resolved r SET number = m.into_subject FROM merger m WHERE m.subject = r.number;
        EXIT WHEN NOT FOUND;
    END LOOP;
END
$$;

-- What a source leaves open about whom it describes, those who mention it may say.
UPDATE bulk_resolved r
SET kind = m.kind
FROM (SELECT ref, min(kind) AS kind FROM bulk_subject WHERE kind IS NOT NULL GROUP BY ref) m
WHERE r.kind IS NULL AND m.ref = r.ref;

-- A subject that is named by its slug has to be on record. What is on record has to be of the kind that is told of it;
-- only whether an organization is a company or a part of one is taken from the record.
CREATE TEMP TABLE bulk_missing ON COMMIT DROP AS
SELECT r.ref, 'there is no ' || lower(r.kind) || ' "' || r.value || '" on record' AS problem
FROM bulk_resolved r
LEFT JOIN subject s ON s.number = r.number
WHERE r.scheme IS NULL AND s.kind IS DISTINCT FROM r.kind
UNION ALL
SELECT r.ref, r.value || ' (' || r.scheme || ') is on record as a ' || lower(s.kind) || ', not as a ' || lower(r.kind)
FROM bulk_resolved r
JOIN subject s ON s.number = r.number
WHERE r.scheme IS NOT NULL AND NOT r.mentioned AND s.kind <> r.kind
    AND NOT (s.kind IN ('COMPANY', 'DIVISION') AND r.kind IN ('COMPANY', 'DIVISION'))
UNION ALL
SELECT r.ref, 'nothing tells whether ' || r.value || ' (' || r.scheme || ') is a person, an organization or a post: '
    || 'what it is stands neither in this file nor on record'
FROM bulk_resolved r
WHERE r.kind IS NULL AND r.number IS NULL;

UPDATE bulk_resolved r SET kind = s.kind FROM subject s WHERE s.number = r.number AND r.kind IS DISTINCT FROM s.kind;

-- Whoever is mentioned as of one kind and is of another cannot be what only the one kind is.
INSERT INTO bulk_missing
SELECT u.ref, u.value || ' (' || u.scheme || ') is a ' || lower(r.kind) || ', and said to be what only a '
    || lower(u.kind) || ' can be'
FROM (SELECT DISTINCT ref, kind, scheme, value FROM bulk_subject WHERE mentioned AND kind IS NOT NULL) u
JOIN bulk_resolved r ON r.ref = u.ref AND r.kind <> u.kind
WHERE NOT (u.kind IN ('COMPANY', 'DIVISION') AND r.kind IN ('COMPANY', 'DIVISION'));

INSERT INTO bulk_missing
SELECT r.ref, r.value || ' (' || r.scheme || ') is a division, and only a company can be owned'
FROM bulk_resolved r
WHERE r.kind = 'DIVISION'
    AND EXISTS (SELECT FROM bulk_statement t WHERE t.kind = 'OWNERSHIP' AND t.object = r.ref);

UPDATE bulk_row r
SET refused = m.problem
FROM (
    SELECT t.line, min(m.problem) AS problem
    FROM bulk_missing m
    JOIN bulk_statement t ON m.ref IN (t.subject, t.object, t.post, t.announcement)
    GROUP BY t.line
) m
WHERE r.line = m.line AND r.refused IS NULL;

-- What is told whole in a document that is older than one on record has nothing to say any more.
CREATE TEMP TABLE bulk_told ON COMMIT DROP AS
SELECT w.scope, w.document, c.number
FROM bulk_whole w
CROSS JOIN LATERAL (
    SELECT number
    FROM claim
    WHERE key >= ':prefix-' || w.scope COLLATE "C" AND key < ':prefix-' || w.scope || 'g' COLLATE "C"
    OFFSET 0
) c;
ANALYZE bulk_told;

UPDATE bulk_row r
SET refused = 'a later version of this is on record, of ' || v.published
FROM (
    SELECT c.scope, max(k.published_edtf) AS published
    FROM bulk_told c
    JOIN bulk_document d ON d.slug = c.document
    JOIN citation n ON n.claim = c.number
    JOIN document k ON k.number = n.document AND starts_with(k.slug, ':prefix-')
        AND k.published_earliest > d.published_latest
    GROUP BY c.scope
) v
JOIN bulk_statement t ON t.scope = v.scope
WHERE r.line = t.line AND r.refused IS NULL;

-- Of what is told of refused rows, nothing is used. Where one of them stands, it is not known what the whole is.
DELETE FROM bulk_whole w
USING bulk_statement t
JOIN bulk_row r ON r.line = t.line AND r.refused IS NOT NULL
WHERE t.scope = w.scope;

DELETE FROM bulk_statement t USING bulk_row r WHERE r.line = t.line AND r.refused IS NOT NULL;
DELETE FROM bulk_silent t USING bulk_row r WHERE r.line = t.line AND r.refused IS NOT NULL;
DELETE FROM bulk_silent s USING bulk_statement t WHERE t.statement = s.statement;
CREATE INDEX ON bulk_silent (statement);
ANALYZE bulk_silent;
