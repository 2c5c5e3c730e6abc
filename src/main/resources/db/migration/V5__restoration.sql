-- A database that is rebuilt from an archive keeps the times at which things were first recorded. That is possible once,
-- before anything else is recorded, in one transaction, and leaves a trace. All other rules hold in it as ever.

CREATE TABLE restoration (
    only_one boolean DEFAULT true CONSTRAINT restoration_happens_once PRIMARY KEY,
    restored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT restoration_is_the_only_one CHECK (only_one)
);

COMMENT ON TABLE restoration IS
    'The row that says that this database was rebuilt from an archive: the times of the recordings of its transaction are'
    ' those of the archive. Append-only.';
COMMENT ON COLUMN restoration.restored_at IS 'When that was done; set by the database, whatever is inserted.';
COMMENT ON COLUMN restoration.transaction IS 'The transaction in which it was done; no other one can restore anything.';

CREATE FUNCTION begin_restoration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM ledger_lock();
    IF EXISTS (SELECT FROM recording) THEN
        RAISE EXCEPTION 'an archive is restored into an empty database only'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    NEW.restored_at := clock_timestamp();
    NEW.transaction := pg_current_xact_id();
    -- One word for all recordings that follow.
    PERFORM pg_notify('backlot_recording', 'restored');
    RETURN NEW;
END
$$;

CREATE TRIGGER restoration_begins_empty BEFORE INSERT ON restoration FOR EACH ROW EXECUTE FUNCTION begin_restoration();

CREATE TRIGGER restoration_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON restoration
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION is_restoring() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM restoration WHERE transaction = pg_current_xact_id_if_assigned())
$$;

COMMENT ON FUNCTION is_restoring IS 'Whether this is the transaction in which the database is rebuilt from an archive.';

CREATE OR REPLACE FUNCTION number_recording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest recording%ROWTYPE;
BEGIN
    PERFORM ledger_lock();
    SELECT * INTO latest FROM recording ORDER BY sequence DESC LIMIT 1;
    NEW.transaction := pg_current_xact_id();
    IF is_restoring() THEN
        IF NEW.sequence IS DISTINCT FROM coalesce(latest.sequence, 0) + 1 OR NEW.recorded_at <= latest.recorded_at THEN
            RAISE EXCEPTION 'restored recordings have the numbers from 1 without a gap, and each is later than the last'
                USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
        END IF;
        RETURN NEW;
    END IF;
    NEW.sequence := coalesce(latest.sequence, 0) + 1;
    -- A clock that was set back must not make a later recording look earlier.
    NEW.recorded_at := greatest(clock_timestamp(), latest.recorded_at + interval '1 microsecond');
    PERFORM pg_notify('backlot_recording', NEW.sequence::text);
    RETURN NEW;
END
$$;

COMMENT ON COLUMN recording.recorded_at IS
    'When the database knew; set by the database, whatever is inserted, and later with each recording. Of recordings that'
    ' were restored from an archive: when the database knew that the archive was made of.';

CREATE OR REPLACE FUNCTION refuse_other_recording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest recording%ROWTYPE;
BEGIN
    SELECT * INTO latest FROM recording ORDER BY sequence DESC LIMIT 1;
    IF is_restoring() THEN
        PERFORM FROM (SELECT DISTINCT recording FROM added) a
        WHERE NOT EXISTS (
            SELECT FROM recording r WHERE r.sequence = a.recording AND r.transaction = pg_current_xact_id());
    ELSIF latest.transaction = pg_current_xact_id() THEN
        PERFORM FROM added WHERE recording <> latest.sequence;
    ELSE
        PERFORM FROM added;
    END IF;
    IF FOUND THEN
        RAISE EXCEPTION 'what is added to % belongs to a recording of the same transaction', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;
