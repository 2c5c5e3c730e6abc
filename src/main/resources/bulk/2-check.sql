-- What can only be seen with all rows side by side.

ANALYZE bulk_row;
ANALYZE bulk_statement;
ANALYZE bulk_subject;

-- The first row of a key counts; the others are told, and not stored.
UPDATE bulk_row r
SET refused = 'the same key as line ' || d.first || ': ' || r.key
FROM (
    SELECT line, first
    FROM (SELECT line, min(line) OVER (PARTITION BY key) AS first FROM bulk_row WHERE refused IS NULL AND key IS NOT NULL) k
    WHERE line <> first
) d
WHERE r.line = d.line;

-- So does the first row that says something under a key of the source.
UPDATE bulk_row r
SET refused = 'says otherwise than line ' || d.first || ' under the same key: ' || d.name
FROM (
    SELECT DISTINCT ON (line) line, first, name
    FROM (
        SELECT line, name, content, first_value(content) OVER told AS counts, first_value(line) OVER told AS first
        FROM bulk_statement t
        WHERE keyed AND EXISTS (SELECT FROM bulk_row o WHERE o.line = t.line AND o.refused IS NULL)
        WINDOW told AS (PARTITION BY statement, place ORDER BY line)
    ) k
    WHERE content <> counts AND line <> first
    ORDER BY line, name
) d
WHERE r.line = d.line AND r.refused IS NULL;

-- A subject that is named by its slug has to be on record, and whatever is on record has to be of its kind.
CREATE TEMP TABLE bulk_missing ON COMMIT DROP AS
SELECT u.ref, 'there is no ' || lower(u.kind) || ' "' || u.value || '" on record' AS problem
FROM (SELECT DISTINCT ref, kind, value FROM bulk_subject WHERE scheme IS NULL) u
WHERE NOT EXISTS (
    SELECT FROM slug g JOIN subject s ON s.number = g.subject WHERE g.slug = u.value AND s.kind = u.kind)
UNION ALL
SELECT u.ref, u.value || ' (' || u.scheme || ') is on record as a ' || lower(s.kind) || ', not as a ' || lower(u.kind)
FROM (SELECT DISTINCT ref, kind, scheme, value FROM bulk_subject WHERE scheme IS NOT NULL) u
JOIN identifier i ON i.scheme = u.scheme AND i.value = u.value
JOIN subject s ON s.number = i.subject AND s.kind <> u.kind;

UPDATE bulk_row r
SET refused = m.problem
FROM (
    SELECT t.line, min(m.problem) AS problem
    FROM bulk_missing m
    JOIN bulk_statement t ON m.ref IN (t.subject, t.object, t.post, t.announcement)
    GROUP BY t.line
) m
WHERE r.line = m.line AND r.refused IS NULL;

-- Of what is told of refused rows, nothing is used.
DELETE FROM bulk_statement t USING bulk_row r WHERE r.line = t.line AND r.refused IS NOT NULL;
