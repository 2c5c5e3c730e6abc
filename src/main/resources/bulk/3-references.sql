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
FROM (SELECT DISTINCT ON (ref) * FROM bulk_subject WHERE scheme IS NOT NULL ORDER BY ref, mentioned, line) u
JOIN subject s ON s.kind = u.kind AND s.label = u.label
WHERE u.kind IN ('PERSON', 'COMPANY')
    AND NOT EXISTS (SELECT FROM identifier i WHERE i.scheme = u.scheme AND i.value = u.value)
    AND EXISTS (SELECT FROM bulk_row r WHERE r.line = u.line AND r.refused IS NULL);
