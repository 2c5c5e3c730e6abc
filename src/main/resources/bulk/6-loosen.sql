-- Where what comes is much beside what is there, rules and indexes are taken off within the transaction, and put back by
-- the last script: that looks at all rows at once, and not at one after another.

CREATE TEMP TABLE bulk_rule ON COMMIT DROP AS
WITH ledger AS (
    SELECT unnest('{subject, slug, identifier, claim, citation}'::regclass[]) AS id
)
SELECT c.contype = 'f' AS refers,
    format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) AS off,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) AS back
FROM pg_constraint c
WHERE c.contype IN ('p', 'u') AND c.conrelid IN (SELECT id FROM ledger)
    OR c.contype = 'f' AND (c.conrelid IN (SELECT id FROM ledger) OR c.confrelid IN (SELECT id FROM ledger))
UNION ALL
SELECT false, format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
FROM pg_index i
WHERE i.indrelid IN (SELECT id FROM ledger)
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'));

-- References first: they stand on indexes.
DO $$
DECLARE
    rule bulk_rule%ROWTYPE;
BEGIN
    FOR rule IN SELECT * FROM bulk_rule ORDER BY refers DESC LOOP
        EXECUTE rule.off;
    END LOOP;
END
$$;

ALTER TABLE claim DISABLE TRIGGER claim_is_cited_and_complete;
