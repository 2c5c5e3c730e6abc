-- Puts the rules back that were taken off. A row that breaks one undoes everything.

DO $$
DECLARE
    rule bulk_rule%ROWTYPE;
    uncited claim.key%TYPE;
BEGIN
    SELECT c.key INTO uncited
    FROM claim c
    WHERE c.recording = :recording AND NOT EXISTS (SELECT FROM citation k WHERE k.claim = c.number)
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'claim "%" has no citation', uncited
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'claim_is_cited_and_complete',
                TABLE = 'claim';
    END IF;
    FOR rule IN SELECT * FROM bulk_rule LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', rule.ledger, rule.name, rule.definition);
    END LOOP;
END
$$;

ALTER TABLE claim ENABLE TRIGGER claim_is_cited_and_complete;
