-- Two subjects that turned out to be one. What was recorded of the duplicate keeps its number in the tables, which are
-- append-only; readers follow the merger to the subject that stands for both.

CREATE TABLE merger (
    subject bigint CONSTRAINT subject_is_merged_once PRIMARY KEY,
    into_subject bigint NOT NULL,
    kind text NOT NULL,
    recording bigint NOT NULL REFERENCES recording,
    reason text NOT NULL CONSTRAINT merger_has_a_reason CHECK (reason <> ''),
    CONSTRAINT merger_is_into_another CHECK (into_subject <> subject),
    CONSTRAINT merger_is_of_its_kind FOREIGN KEY (subject, kind) REFERENCES subject (number, kind),
    CONSTRAINT merger_is_into_the_same_kind FOREIGN KEY (into_subject, kind) REFERENCES subject (number, kind)
);

COMMENT ON TABLE merger IS 'Duplicates, and the subjects that stand for them. Append-only.';
COMMENT ON COLUMN merger.into_subject IS 'Stands for both; may itself be merged later, so it is followed to the end.';

CREATE INDEX merger_recording ON merger (recording);
CREATE INDEX merger_into_subject ON merger (into_subject);

-- Since a target must not be merged at the time, and a subject is merged once, no circle can come about.
CREATE FUNCTION refuse_merger_into_a_duplicate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM merger WHERE subject = NEW.into_subject) THEN
        RAISE EXCEPTION 'subject % was merged into another itself: merge into that one', NEW.into_subject
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER merger_is_into_no_duplicate BEFORE INSERT ON merger
    FOR EACH ROW EXECUTE FUNCTION refuse_merger_into_a_duplicate();

CREATE TRIGGER merger_belongs_to_its_recording AFTER INSERT ON merger
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_recording();

CREATE TRIGGER merger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON merger
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
