-- Puts the rules back that were taken off. A row that breaks one undoes everything.

SET LOCAL enable_nestloop = off;
DO $$
DECLARE
    rule bulk_rule%ROWTYPE;
    broken claim.key%TYPE;
BEGIN
    SELECT c.key INTO broken
    FROM claim c
    WHERE c.recording = :recording AND NOT EXISTS (SELECT FROM citation k WHERE k.claim = c.number)
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'claim "%" has no citation', broken
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'claim_is_cited_and_complete',
                TABLE = 'claim';
    END IF;
    SELECT c.key INTO broken
    FROM claim c
    LEFT JOIN claim_party p ON p.claim = c.number AND p.role = CASE c.kind
        WHEN 'COLLABORATION' THEN 'COUNTERPART'
        WHEN 'SUCCESSION' THEN 'PREDECESSOR'
        WHEN 'AUTHORSHIP' THEN 'AUTHOR'
    END
    WHERE c.recording = :recording AND c.kind IN ('COLLABORATION', 'SUCCESSION', 'AUTHORSHIP') AND p.claim IS NULL
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'claim "%" does not name its other side', broken
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'claim_is_cited_and_complete',
                TABLE = 'claim';
    END IF;
    FOR rule IN SELECT * FROM bulk_rule ORDER BY refers, back LOOP
        EXECUTE rule.back;
    END LOOP;
END
$$;

SET LOCAL enable_nestloop = on;

ALTER TABLE claim ENABLE TRIGGER claim_is_cited_and_complete;
