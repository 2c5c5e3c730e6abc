-- References among the rows: stored as reported, found, and told.

CREATE TEMP TABLE bulk_note (line bigint NOT NULL, note text NOT NULL) ON COMMIT DROP;

CREATE TEMP TABLE bulk_edge ON COMMIT DROP AS
SELECT line, key, coalesce(series, '') AS series, coalesce(place, '') AS place, own, refers
FROM bulk_row
WHERE refused IS NULL AND num_nonnulls(own, refers) > 0;
CREATE INDEX ON bulk_edge (series, place, refers);
ANALYZE bulk_edge;

INSERT INTO bulk_note
SELECT line, 'refers to itself: ' || refers FROM bulk_edge WHERE own = refers;

INSERT INTO bulk_note
SELECT e.line, 'refers to what no row is about: ' || e.refers
FROM bulk_edge e
WHERE e.refers IS NOT NULL
    AND NOT EXISTS (
        SELECT FROM bulk_edge o WHERE o.series = e.series AND o.place = e.place AND o.own = e.refers);

-- Whoever nobody refers to is on no circle; taken away again and again, only circles are left. Rows without keys tell of
-- several times, which make no circle with each other.
DELETE FROM bulk_edge WHERE refers IS NULL OR own IS NULL OR own = refers OR key IS NULL;
DO $$
BEGIN
    FOR step IN 1..1000 LOOP
        DELETE FROM bulk_edge e
        WHERE NOT EXISTS (
            SELECT FROM bulk_edge o WHERE o.series = e.series AND o.place = e.place AND o.refers = e.own);
        EXIT WHEN NOT FOUND;
    END LOOP;
END
$$;

INSERT INTO bulk_note SELECT line, 'is on a circle of references: ' || own || ' to ' || refers FROM bulk_edge;

-- New subjects are never merged by name; an editor may.
INSERT INTO bulk_note
SELECT u.line, 'may be ' || s.slug || ', which has the same name: ' || u.label
FROM bulk_resolved u
JOIN subject s ON s.kind = u.kind AND s.label = u.label
WHERE u.number IS NULL AND u.scheme IS NOT NULL
    AND u.kind IN ('PERSON', 'COMPANY')
    AND EXISTS (SELECT FROM bulk_row r WHERE r.line = u.line AND r.refused IS NULL);

-- What stands for two subjects in one register is kept with the one, and told.
INSERT INTO bulk_note
SELECT u.line, 'may be ' || s.slug || ', which has the same ' || o.scheme || ': ' || o.value
FROM bulk_resolved u
JOIN (SELECT DISTINCT ref, scheme, value FROM bulk_identifier) o ON o.ref = u.ref
JOIN identifier k ON k.scheme = o.scheme AND k.value = o.value
LEFT JOIN merger m ON m.subject = k.subject
JOIN subject s ON s.number = coalesce(m.into_subject, k.subject) AND s.number IS DISTINCT FROM u.number
WHERE EXISTS (SELECT FROM bulk_row r WHERE r.line = u.line AND r.refused IS NULL);

INSERT INTO bulk_note
SELECT o.line, 'may be ' || o.first || ' of this file, which has the same ' || o.scheme || ': ' || o.value
FROM (
    SELECT line, ref, scheme, value, first_value(ref) OVER (PARTITION BY scheme, value ORDER BY line) AS first
    FROM bulk_identifier
) o
WHERE o.ref <> o.first
    AND EXISTS (SELECT FROM bulk_row r WHERE r.line = o.line AND r.refused IS NULL);
