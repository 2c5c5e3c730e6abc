-- Subjects that took another slug. The registry of slugs keeps the former one, which leads to the subject for ever.

CREATE TABLE slug_change (
    recording bigint NOT NULL REFERENCES recording,
    subject bigint NOT NULL REFERENCES subject,
    former text NOT NULL REFERENCES slug,
    slug text NOT NULL REFERENCES slug,
    reason text NOT NULL CONSTRAINT slug_change_has_a_reason CHECK (reason <> ''),
    CONSTRAINT slug_changes_once_in_a_recording PRIMARY KEY (recording, subject),
    CONSTRAINT slug_change_is_to_another CHECK (former <> slug)
);

COMMENT ON TABLE slug_change IS 'Which subject took which slug in the place of which, and why. Append-only.';
COMMENT ON COLUMN slug_change.former IS 'The slug that it bore until then, and that leads to it now.';

CREATE INDEX slug_change_subject ON slug_change (subject);

-- The subject takes its slug by the row that says so. In a database that is rebuilt from an archive it bears the last one.
CREATE FUNCTION change_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT is_restoring() THEN
        UPDATE subject SET slug = NEW.slug WHERE number = NEW.subject AND slug = NEW.former;
    END IF;
    IF (SELECT count(*) FROM slug WHERE slug IN (NEW.former, NEW.slug) AND subject = NEW.subject) < 2 THEN
        RAISE EXCEPTION 'subject % does not bear the slug "%"', NEW.subject, NEW.former
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER slug_change_is_of_a_slug_in_use BEFORE INSERT ON slug_change
    FOR EACH ROW EXECUTE FUNCTION change_slug();

CREATE TRIGGER slug_change_belongs_to_its_recording AFTER INSERT ON slug_change
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_recording();

CREATE TRIGGER slug_change_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON slug_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
