-- The ledger: everything that was ever recorded, in the order in which it was.
--
-- What the database can hold, it holds: order and time of recordings, the kinds of subjects that a claim can join,
-- what must and must not stand in a claim of each kind, the citation behind every claim, and that nothing is unsaid.
-- Names of constraints are shown to callers; they say what must be so.

-- Recordings -----------------------------------------------------------------------------------------------------

CREATE TABLE recording (
    sequence bigint CONSTRAINT recording_has_its_own_sequence PRIMARY KEY,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
);

COMMENT ON TABLE recording IS 'One row for each write transaction; the feed of changes.';
COMMENT ON COLUMN recording.sequence IS
    'Gap-free from 1 and in the order of commits; set by the database, whatever is inserted.';
COMMENT ON COLUMN recording.recorded_at IS
    'When the database knew; set by the database, whatever is inserted, and later with each recording.';
COMMENT ON COLUMN recording.transaction IS
    'The transaction that made it; rows of other tables can join a recording in that transaction only.';

CREATE FUNCTION ledger_lock() RETURNS void LANGUAGE sql VOLATILE
    RETURN pg_advisory_xact_lock(x'4261636b6c6f74'::bigint);

COMMENT ON FUNCTION ledger_lock IS
    'Waits for all other writers and keeps them waiting until the transaction ends. Numbers are drawn under it, so'
    ' that the order of numbers is the order of recordings.';

CREATE FUNCTION number_recording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest recording%ROWTYPE;
BEGIN
    PERFORM ledger_lock();
    SELECT * INTO latest FROM recording ORDER BY sequence DESC LIMIT 1;
    NEW.sequence := coalesce(latest.sequence, 0) + 1;
    -- A clock that was set back must not make a later recording look earlier.
    NEW.recorded_at := greatest(clock_timestamp(), latest.recorded_at + interval '1 microsecond');
    NEW.transaction := pg_current_xact_id();
    PERFORM pg_notify('backlot_recording', NEW.sequence::text);
    RETURN NEW;
END
$$;

CREATE TRIGGER recording_is_numbered BEFORE INSERT ON recording FOR EACH ROW EXECUTE FUNCTION number_recording();

CREATE FUNCTION refuse_other_recording() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest recording%ROWTYPE;
BEGIN
    SELECT * INTO latest FROM recording ORDER BY sequence DESC LIMIT 1;
    IF latest.transaction = pg_current_xact_id() THEN
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

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused; record a correction or a withdrawal', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END
$$;

CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps its numbers for ever: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END
$$;

-- Publications and documents -------------------------------------------------------------------------------------

CREATE SEQUENCE publication_number;
CREATE SEQUENCE document_number;
CREATE SEQUENCE subject_number;
CREATE SEQUENCE claim_number;
CREATE SEQUENCE citation_number;

CREATE TABLE publication (
    number bigint PRIMARY KEY,
    recording bigint NOT NULL REFERENCES recording,
    slug text NOT NULL CONSTRAINT publication_slug_is_unique UNIQUE,
    name text NOT NULL,
    site text,
    UNIQUE (recording, number),
    CONSTRAINT publication_has_a_number CHECK (number > 0),
    CONSTRAINT publication_says_what_it_is CHECK (slug <> '' AND name <> '')
);

COMMENT ON TABLE publication IS 'Outlets that publish documents.';

CREATE TABLE document (
    number bigint PRIMARY KEY,
    recording bigint NOT NULL REFERENCES recording,
    slug text NOT NULL CONSTRAINT document_slug_is_unique UNIQUE,
    kind text NOT NULL,
    title text NOT NULL,
    url text,
    via text,
    language text,
    publication bigint REFERENCES publication,
    published_edtf text,
    published_words text,
    published_rule text,
    published_earliest date,
    published_latest date,
    published_at timestamptz,
    UNIQUE (recording, number),
    CONSTRAINT document_has_a_number CHECK (number > 0),
    CONSTRAINT document_says_what_it_is CHECK (slug <> '' AND title <> ''),
    CONSTRAINT document_kind_is_known CHECK (
        kind IN ('ARTICLE', 'MEMO', 'PRESS_RELEASE', 'FILING', 'POST', 'DATASET')),
    CONSTRAINT document_published_is_a_date CHECK (
        published_edtf IS NOT NULL
            OR num_nonnulls(published_words, published_rule, published_earliest, published_latest) = 0),
    CONSTRAINT document_published_runs_forward CHECK (published_earliest <= published_latest)
);

COMMENT ON TABLE document IS 'Whatever can be cited: articles, memos, press releases, filings.';
COMMENT ON COLUMN document.url IS 'Null when it is not published under an address, as with a leaked memo.';
COMMENT ON COLUMN document.via IS 'Syndicator or copy; null when it is the publication''s own.';
COMMENT ON COLUMN document.published_edtf IS 'As exactly as known, in EDTF; null when not known.';
COMMENT ON COLUMN document.published_words IS 'The words of the source; null where it prints the date.';
COMMENT ON COLUMN document.published_rule IS 'How the date was worked out; null where the source states it.';
COMMENT ON COLUMN document.published_earliest IS
    'Earliest day that the EDTF text allows, for readers of SQL; null where unbounded or before 4712 BC.';
COMMENT ON COLUMN document.published_latest IS 'Latest day that the EDTF text allows; null where unbounded.';
COMMENT ON COLUMN document.published_at IS 'The minute of publication where the document prints one.';

CREATE INDEX document_publication ON document (publication);

CREATE TABLE document_source (
    document bigint NOT NULL,
    ordinal integer NOT NULL,
    recording bigint NOT NULL REFERENCES recording,
    source bigint NOT NULL REFERENCES document,
    relation text NOT NULL,
    PRIMARY KEY (document, ordinal),
    CONSTRAINT document_source_is_recorded_with_its_document
        FOREIGN KEY (recording, document) REFERENCES document (recording, number),
    CONSTRAINT document_source_relation_is_known CHECK (relation IN ('CREDITS', 'COPIES', 'DERIVED_FROM')),
    CONSTRAINT document_source_is_another_document CHECK (source <> document)
);

COMMENT ON TABLE document_source IS 'Lineage: what a document credits, copies or is derived from.';
COMMENT ON COLUMN document_source.ordinal IS 'Place in the list of sources, from 0.';

-- Subjects -------------------------------------------------------------------------------------------------------

CREATE TABLE subject (
    number bigint PRIMARY KEY,
    recording bigint NOT NULL REFERENCES recording,
    kind text NOT NULL,
    slug text NOT NULL,
    label text NOT NULL,
    form text,
    document bigint REFERENCES document,
    issued_edtf text,
    issued_words text,
    issued_rule text,
    issued_earliest date,
    issued_latest date,
    UNIQUE (recording, number),
    CONSTRAINT subject_has_one_kind UNIQUE (number, kind),
    CONSTRAINT subject_has_a_number CHECK (number > 0),
    CONSTRAINT subject_says_what_it_is CHECK (slug <> '' AND label <> ''),
    CONSTRAINT subject_kind_is_known CHECK (kind IN ('COMPANY', 'DIVISION', 'PERSON', 'POST', 'ANNOUNCEMENT')),
    CONSTRAINT subject_announcement CHECK (
        CASE WHEN kind = 'ANNOUNCEMENT'
            THEN form IS NOT NULL
            ELSE num_nonnulls(form, document, issued_edtf) = 0
        END),
    CONSTRAINT subject_form_is_known CHECK (
        form IN ('MEMO', 'PRESS_RELEASE', 'FILING', 'STATEMENT', 'NOT_STATED')),
    CONSTRAINT subject_issued_is_a_date CHECK (
        issued_edtf IS NOT NULL OR num_nonnulls(issued_words, issued_rule, issued_earliest, issued_latest) = 0),
    CONSTRAINT subject_issued_runs_forward CHECK (issued_earliest <= issued_latest)
);

COMMENT ON TABLE subject IS 'Whatever a claim can be about: the nodes of the graph.';
COMMENT ON COLUMN subject.slug IS 'Readable key of today; the registry of slugs keeps it and all earlier ones.';
COMMENT ON COLUMN subject.label IS 'The name to show without a date; what it was called when is told by claims.';
COMMENT ON COLUMN subject.form IS 'Announcements only: in which form it was made.';
COMMENT ON COLUMN subject.document IS 'Announcements only: the document that it is; null when none is on record.';
COMMENT ON COLUMN subject.issued_edtf IS 'Announcements only: when it was made, in EDTF; null when not stated.';

CREATE TABLE slug (
    slug text CONSTRAINT slug_is_never_reused PRIMARY KEY,
    subject bigint NOT NULL REFERENCES subject
);

COMMENT ON TABLE slug IS 'Every slug that a subject bears or bore. None ever goes to another subject.';

CREATE INDEX slug_subject ON slug (subject);

CREATE FUNCTION register_slugs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO slug (slug, subject)
    SELECT s.slug, s.number
    FROM borne s
    WHERE NOT EXISTS (SELECT FROM slug known WHERE known.slug = s.slug AND known.subject = s.number);
    RETURN NULL;
END
$$;

CREATE TRIGGER subject_registers_its_slug AFTER INSERT ON subject
    REFERENCING NEW TABLE AS borne FOR EACH STATEMENT EXECUTE FUNCTION register_slugs();
CREATE TRIGGER subject_registers_its_new_slug AFTER UPDATE ON subject
    REFERENCING NEW TABLE AS borne FOR EACH STATEMENT EXECUTE FUNCTION register_slugs();

CREATE TABLE identifier (
    scheme text NOT NULL,
    value text NOT NULL,
    recording bigint NOT NULL REFERENCES recording,
    subject bigint NOT NULL REFERENCES subject,
    CONSTRAINT identifier_is_unique PRIMARY KEY (scheme, value),
    CONSTRAINT identifier_says_what_it_is CHECK (scheme <> '' AND value <> '')
);

COMMENT ON TABLE identifier IS 'Names for subjects in the registers of others.';

CREATE INDEX identifier_subject ON identifier (subject);
CREATE INDEX identifier_recording ON identifier (recording);

-- Claims ---------------------------------------------------------------------------------------------------------

CREATE TABLE claim (
    number bigint PRIMARY KEY,
    recording bigint NOT NULL REFERENCES recording,
    kind text NOT NULL,
    key text NOT NULL CONSTRAINT claim_key_is_unique UNIQUE,
    subject bigint NOT NULL,
    subject_kind text NOT NULL,
    modality text NOT NULL,
    continuity text NOT NULL,
    start_state text NOT NULL,
    start_edtf text,
    start_words text,
    start_rule text,
    start_earliest date,
    start_latest date,
    end_state text NOT NULL,
    end_edtf text,
    end_words text,
    end_rule text,
    end_earliest date,
    end_latest date,
    announcement bigint,
    announcement_kind text
        GENERATED ALWAYS AS (CASE WHEN announcement IS NOT NULL THEN 'ANNOUNCEMENT' END) STORED,
    supersedes bigint REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    note text,

    -- POSITION
    organization bigint,
    organization_kind text,
    post bigint,
    post_kind text GENERATED ALWAYS AS (CASE WHEN post IS NOT NULL THEN 'POST' END) STORED,
    title text,
    leads boolean,
    interim boolean,
    remit text,
    -- REPORTING_LINE
    manager bigint,
    manager_kind text,
    line_type text,
    -- COLLABORATION
    ambiguous boolean,
    counterpart_words text,
    purpose text,
    -- PLACEMENT
    whole bigint,
    whole_kind text,
    -- OWNERSHIP
    owned bigint,
    owned_kind text GENERATED ALWAYS AS (CASE WHEN owned IS NOT NULL THEN 'COMPANY' END) STORED,
    share_least numeric,
    share_most numeric,
    share_words text,
    -- NAMING
    name text,
    name_kind text,
    -- SUCCESSION
    succession_type text,
    -- EFFECT
    effect_kind text,
    headcount text,
    headcount_least integer,
    headcount_most integer,
    -- EFFECT, FIRST_REPORT
    scope text,
    -- PHASE
    effect bigint,
    effect_claim_kind text GENERATED ALWAYS AS (CASE WHEN effect IS NOT NULL THEN 'EFFECT' END) STORED,
    region text,
    except_region boolean,
    quantifier text,
    phase_state text,
    due_edtf text,
    due_words text,
    due_rule text,
    due_earliest date,
    due_latest date,
    condition text,
    -- ATTESTATION
    document bigint REFERENCES document,
    -- FIRST_REPORT
    publication bigint REFERENCES publication,
    -- REMARK
    remark text,

    UNIQUE (recording, number),
    CONSTRAINT claim_has_one_kind UNIQUE (number, kind),
    CONSTRAINT claim_has_a_number CHECK (number > 0),
    CONSTRAINT claim_has_a_key CHECK (key <> ''),
    CONSTRAINT claim_kind_is_known CHECK (
        kind IN ('POSITION', 'REPORTING_LINE', 'COLLABORATION', 'PLACEMENT', 'OWNERSHIP', 'NAMING', 'SUCCESSION',
            'EFFECT', 'PHASE', 'AUTHORSHIP', 'ATTESTATION', 'FIRST_REPORT', 'REMARK')),
    CONSTRAINT claim_modality_is_known CHECK (modality IN ('ASSERTED', 'PLANNED', 'PROMISED')),
    CONSTRAINT claim_continuity_is_known CHECK (continuity IN ('NEW', 'CONTINUES', 'ENDS', 'UNSPECIFIED')),
    CONSTRAINT claim_supersedes_another CHECK (supersedes <> number),

    CONSTRAINT claim_start_state_is_known CHECK (start_state IN ('KNOWN', 'NOT_STATED')),
    CONSTRAINT claim_start_is_known_by_its_date CHECK ((start_state = 'KNOWN') = (start_edtf IS NOT NULL)),
    CONSTRAINT claim_start_is_a_date CHECK (
        start_edtf IS NOT NULL OR num_nonnulls(start_words, start_rule, start_earliest, start_latest) = 0),
    CONSTRAINT claim_start_runs_forward CHECK (start_earliest <= start_latest),
    CONSTRAINT claim_end_state_is_known CHECK (
        end_state IN ('KNOWN', 'NOT_STATED', 'ONGOING', 'ENDED_WHEN_UNKNOWN')),
    CONSTRAINT claim_end_is_known_by_its_date CHECK ((end_state = 'KNOWN') = (end_edtf IS NOT NULL)),
    CONSTRAINT claim_end_is_a_date CHECK (
        end_edtf IS NOT NULL OR num_nonnulls(end_words, end_rule, end_earliest, end_latest) = 0),
    CONSTRAINT claim_end_runs_forward CHECK (end_earliest <= end_latest),
    CONSTRAINT claim_ends_after_its_start CHECK (start_earliest <= end_latest),

    CONSTRAINT claim_subject_is_of_its_kind FOREIGN KEY (subject, subject_kind) REFERENCES subject (number, kind),
    CONSTRAINT claim_announcement_is_one
        FOREIGN KEY (announcement, announcement_kind) REFERENCES subject (number, kind),
    CONSTRAINT claim_organization_is_of_its_kind FOREIGN KEY (organization, organization_kind)
        REFERENCES subject (number, kind) MATCH FULL,
    CONSTRAINT claim_post_is_one FOREIGN KEY (post, post_kind) REFERENCES subject (number, kind),
    CONSTRAINT claim_manager_is_of_its_kind FOREIGN KEY (manager, manager_kind)
        REFERENCES subject (number, kind) MATCH FULL,
    CONSTRAINT claim_whole_is_of_its_kind FOREIGN KEY (whole, whole_kind)
        REFERENCES subject (number, kind) MATCH FULL,
    CONSTRAINT claim_owned_is_a_company FOREIGN KEY (owned, owned_kind) REFERENCES subject (number, kind),
    CONSTRAINT claim_effect_is_one FOREIGN KEY (effect, effect_claim_kind)
        REFERENCES claim (number, kind) DEFERRABLE INITIALLY DEFERRED,

    -- For each kind: what must stand in it, and that its columns are empty in all others.
    CONSTRAINT claim_position CHECK (
        CASE WHEN kind = 'POSITION'
            THEN subject_kind = 'PERSON'
                AND num_nonnulls(organization, post) > 0
                AND (organization IS NULL OR organization_kind IN ('COMPANY', 'DIVISION'))
                AND num_nulls(leads, interim) = 0
            ELSE num_nonnulls(organization, organization_kind, post, title, leads, interim, remit) = 0
        END),
    CONSTRAINT claim_reporting_line CHECK (
        CASE WHEN kind = 'REPORTING_LINE'
            THEN subject_kind IN ('PERSON', 'POST', 'COMPANY', 'DIVISION')
                AND (manager IS NULL OR manager_kind IN ('PERSON', 'POST'))
                AND line_type IS NOT NULL
            ELSE num_nonnulls(manager, manager_kind, line_type) = 0
        END),
    CONSTRAINT claim_line_type_is_known CHECK (line_type IN ('SOLID', 'DOTTED')),
    CONSTRAINT claim_collaboration CHECK (
        CASE WHEN kind = 'COLLABORATION'
            THEN subject_kind IN ('PERSON', 'POST', 'COMPANY', 'DIVISION') AND ambiguous IS NOT NULL
            ELSE num_nonnulls(ambiguous, counterpart_words, purpose) = 0
        END),
    CONSTRAINT claim_placement CHECK (
        CASE WHEN kind = 'PLACEMENT'
            THEN subject_kind IN ('COMPANY', 'DIVISION', 'POST')
                AND whole IS NOT NULL
                AND whole_kind IN ('COMPANY', 'DIVISION')
            ELSE num_nonnulls(whole, whole_kind) = 0
        END),
    CONSTRAINT claim_ownership CHECK (
        CASE WHEN kind = 'OWNERSHIP'
            THEN subject_kind IN ('COMPANY', 'DIVISION', 'PERSON')
                AND owned IS NOT NULL
                AND num_nonnulls(share_least, share_most) <> 1
            ELSE num_nonnulls(owned, share_least, share_most, share_words) = 0
        END),
    CONSTRAINT claim_share_is_a_percentage CHECK (0 <= share_least AND share_least <= share_most AND share_most <= 100),
    CONSTRAINT claim_naming CHECK (
        CASE WHEN kind = 'NAMING' THEN num_nulls(name, name_kind) = 0 ELSE num_nonnulls(name, name_kind) = 0 END),
    CONSTRAINT claim_name_is_not_empty CHECK (name <> ''),
    CONSTRAINT claim_name_kind_is_known CHECK (name_kind IN ('OFFICIAL', 'SHORT', 'FULL', 'FORMER', 'DESCRIPTIVE')),
    CONSTRAINT claim_succession CHECK (
        CASE WHEN kind = 'SUCCESSION'
            THEN subject_kind IN ('COMPANY', 'DIVISION') AND succession_type IS NOT NULL
            ELSE succession_type IS NULL
        END),
    CONSTRAINT claim_succession_type_is_known CHECK (succession_type IN ('MERGER', 'SPLIT', 'ACQUISITION')),
    CONSTRAINT claim_effect CHECK (
        CASE WHEN kind = 'EFFECT'
            THEN subject_kind = 'ANNOUNCEMENT' AND effect_kind IS NOT NULL
            ELSE num_nonnulls(effect_kind, headcount, headcount_least, headcount_most) = 0
        END),
    CONSTRAINT claim_effect_kind_is_known CHECK (
        effect_kind IN ('LAYOFF', 'CONSOLIDATION', 'COMBINATION', 'SPLIT', 'ACQUISITION', 'CREATION', 'CLOSURE',
            'RENAME', 'APPOINTMENT', 'RETENTION', 'DEPARTURE')),
    CONSTRAINT claim_headcount_runs_forward CHECK (headcount_least <= headcount_most),
    CONSTRAINT claim_scope CHECK (kind IN ('EFFECT', 'FIRST_REPORT') OR scope IS NULL),
    CONSTRAINT claim_phase CHECK (
        CASE WHEN kind = 'PHASE'
            THEN subject_kind = 'ANNOUNCEMENT'
                AND num_nulls(effect, region, except_region, quantifier, phase_state) = 0
            ELSE num_nonnulls(effect, region, except_region, quantifier, phase_state, due_edtf, condition) = 0
        END),
    CONSTRAINT claim_quantifier_is_known CHECK (quantifier IN ('ALL', 'MOST', 'SOME')),
    CONSTRAINT claim_phase_state_is_known CHECK (phase_state IN ('NOTIFIED', 'PENDING', 'DONE')),
    CONSTRAINT claim_due_is_a_date CHECK (
        due_edtf IS NOT NULL OR num_nonnulls(due_words, due_rule, due_earliest, due_latest) = 0),
    CONSTRAINT claim_due_runs_forward CHECK (due_earliest <= due_latest),
    CONSTRAINT claim_authorship CHECK (kind <> 'AUTHORSHIP' OR subject_kind = 'ANNOUNCEMENT'),
    CONSTRAINT claim_attestation CHECK (
        CASE WHEN kind = 'ATTESTATION'
            THEN subject_kind = 'ANNOUNCEMENT' AND document IS NOT NULL
            ELSE document IS NULL
        END),
    CONSTRAINT claim_first_report CHECK (
        CASE WHEN kind = 'FIRST_REPORT'
            THEN subject_kind = 'ANNOUNCEMENT' AND publication IS NOT NULL
            ELSE publication IS NULL
        END),
    CONSTRAINT claim_remark CHECK (
        CASE WHEN kind = 'REMARK' THEN remark IS NOT NULL AND remark <> '' ELSE remark IS NULL END)
);

COMMENT ON TABLE claim IS 'One assertion about one subject, with its time: the edges of the graph. Append-only.';
COMMENT ON COLUMN claim.key IS 'Readable key, never reused.';
COMMENT ON COLUMN claim.subject_kind IS
    'Kind of the subject, held to it by a foreign key; so too the other columns named after a kind.';
COMMENT ON COLUMN claim.start_state IS 'KNOWN (a date follows) or NOT_STATED.';
COMMENT ON COLUMN claim.start_edtf IS 'The first day on which it held, as exactly as the source says, in EDTF.';
COMMENT ON COLUMN claim.start_words IS 'The words of the source; null where it prints the date.';
COMMENT ON COLUMN claim.start_rule IS 'How the date was worked out; null where the source states it.';
COMMENT ON COLUMN claim.start_earliest IS
    'Earliest day that the EDTF text allows, for readers of SQL; null where unbounded or before 4712 BC.';
COMMENT ON COLUMN claim.start_latest IS 'Latest day that the EDTF text allows; null where unbounded.';
COMMENT ON COLUMN claim.end_state IS
    'KNOWN (a date follows), NOT_STATED (which is not "ended"), ONGOING (the source says so) or ENDED_WHEN_UNKNOWN.';
COMMENT ON COLUMN claim.end_edtf IS 'The last day on which it held, in EDTF.';
COMMENT ON COLUMN claim.announcement IS 'The announcement that it was made in; null when none.';
COMMENT ON COLUMN claim.supersedes IS 'The claim that it corrects; null when none.';
COMMENT ON COLUMN claim.note IS 'A remark by whoever recorded it.';
COMMENT ON COLUMN claim.title IS 'As printed; null when the source names the role without a title.';
COMMENT ON COLUMN claim.manager IS 'Null in a reporting line when the source says that there is none above.';
COMMENT ON COLUMN claim.ambiguous IS 'The source leaves open which of the counterparts it means.';
COMMENT ON COLUMN claim.counterpart_words IS 'The words for the counterparts; null when the source names them.';
COMMENT ON COLUMN claim.share_least IS 'Least share it can be, in percent; null when no number is stated.';
COMMENT ON COLUMN claim.share_words IS 'The words about the share: ">50", "control"; null when a number is printed.';
COMMENT ON COLUMN claim.headcount IS 'How many people it affects, in the words of the source.';
COMMENT ON COLUMN claim.except_region IS 'Everywhere except the region is meant: "all other regions".';
COMMENT ON COLUMN claim.due_edtf IS 'By when it is to have come further, in EDTF; a set is one day in it.';

CREATE INDEX claim_subject ON claim (subject);

CREATE TABLE claim_party (
    claim bigint NOT NULL,
    role text NOT NULL,
    ordinal integer NOT NULL,
    claim_kind text NOT NULL GENERATED ALWAYS AS (
        CASE role
            WHEN 'COUNTERPART' THEN 'COLLABORATION'
            WHEN 'PREDECESSOR' THEN 'SUCCESSION'
            WHEN 'FURTHER_SUCCESSOR' THEN 'SUCCESSION'
            WHEN 'TARGET' THEN 'EFFECT'
            WHEN 'AUTHOR' THEN 'AUTHORSHIP'
        END) STORED,
    recording bigint NOT NULL REFERENCES recording,
    subject bigint NOT NULL,
    subject_kind text NOT NULL,
    PRIMARY KEY (claim, role, ordinal),
    CONSTRAINT claim_party_stands_once_in_its_role UNIQUE (claim, role, subject),
    CONSTRAINT claim_party_role_fits_its_claim FOREIGN KEY (claim, claim_kind) REFERENCES claim (number, kind),
    CONSTRAINT claim_party_is_recorded_with_its_claim
        FOREIGN KEY (recording, claim) REFERENCES claim (recording, number),
    CONSTRAINT claim_party_is_of_its_kind FOREIGN KEY (subject, subject_kind) REFERENCES subject (number, kind),
    CONSTRAINT claim_party_fits_its_role CHECK (
        CASE role
            WHEN 'COUNTERPART' THEN subject_kind <> 'ANNOUNCEMENT'
            WHEN 'PREDECESSOR' THEN subject_kind IN ('COMPANY', 'DIVISION')
            WHEN 'FURTHER_SUCCESSOR' THEN subject_kind IN ('COMPANY', 'DIVISION')
            WHEN 'TARGET' THEN true
            WHEN 'AUTHOR' THEN subject_kind IN ('PERSON', 'COMPANY', 'DIVISION')
            ELSE false
        END)
);

COMMENT ON TABLE claim_party IS 'Subjects of claims that have many on one side. Append-only.';
COMMENT ON COLUMN claim_party.ordinal IS 'Place in the list of its role, from 0.';
COMMENT ON COLUMN claim_party.claim_kind IS 'The kind of claim that has this role, held to it by a foreign key.';

CREATE INDEX claim_party_subject ON claim_party (subject);
CREATE INDEX claim_party_recording ON claim_party (recording, claim);

-- Citations ------------------------------------------------------------------------------------------------------

CREATE TABLE citation (
    number bigint PRIMARY KEY,
    recording bigint NOT NULL REFERENCES recording,
    claim bigint NOT NULL REFERENCES claim,
    document bigint NOT NULL REFERENCES document,
    stance text NOT NULL,
    attribution text NOT NULL,
    rests_on bigint REFERENCES document,
    descriptor text,
    tense text NOT NULL,
    spoken_of date,
    locator text,
    UNIQUE (recording, number),
    CONSTRAINT citation_has_one_attribution UNIQUE (number, attribution),
    CONSTRAINT citation_has_a_number CHECK (number > 0),
    CONSTRAINT citation_stance_is_known CHECK (stance IN ('SUPPORTS', 'DENIES')),
    CONSTRAINT citation_tense_is_known CHECK (tense IN ('PRESENT', 'FUTURE', 'PAST')),
    CONSTRAINT citation_attribution_is_known CHECK (
        attribution IN ('OUTLET', 'ON_RECORD', 'DOCUMENT', 'ANONYMOUS')),
    CONSTRAINT citation_descriptor_goes_with_an_anonymous_source CHECK (
        (descriptor IS NOT NULL) = (attribution = 'ANONYMOUS')),
    CONSTRAINT citation_rests_on_a_document_when_attributed_to_one CHECK (
        (rests_on IS NOT NULL) = (attribution = 'DOCUMENT'))
);

COMMENT ON TABLE citation IS 'One document that supports or denies one claim. Append-only.';
COMMENT ON COLUMN citation.rests_on IS 'The memo, release or filing whose words the document reports.';
COMMENT ON COLUMN citation.descriptor IS
    'How the outlet describes a source that it does not name, as printed. Nothing else is kept of such a source.';
COMMENT ON COLUMN citation.spoken_of IS 'The day it speaks of where that is not the day of publication.';

CREATE INDEX citation_claim ON citation (claim);
CREATE INDEX citation_document ON citation (document);
CREATE INDEX citation_rests_on ON citation (rests_on) WHERE rests_on IS NOT NULL;

CREATE TABLE citation_speaker (
    citation bigint NOT NULL,
    ordinal integer NOT NULL,
    attribution text NOT NULL GENERATED ALWAYS AS ('ON_RECORD') STORED,
    recording bigint NOT NULL REFERENCES recording,
    speaker bigint NOT NULL,
    speaker_kind text NOT NULL GENERATED ALWAYS AS ('PERSON') STORED,
    PRIMARY KEY (citation, ordinal),
    CONSTRAINT citation_speaker_speaks_once UNIQUE (citation, speaker),
    CONSTRAINT citation_speaker_is_on_the_record
        FOREIGN KEY (citation, attribution) REFERENCES citation (number, attribution),
    CONSTRAINT citation_speaker_is_recorded_with_its_citation
        FOREIGN KEY (recording, citation) REFERENCES citation (recording, number),
    CONSTRAINT citation_speaker_is_a_person FOREIGN KEY (speaker, speaker_kind) REFERENCES subject (number, kind)
);

COMMENT ON TABLE citation_speaker IS
    'Who says it, on the record. Nothing can stand here for an anonymous citation. Append-only.';
COMMENT ON COLUMN citation_speaker.attribution IS
    'Always ON_RECORD, and held to the citation by a foreign key: so no row leads from an anonymous source to a person.';

CREATE INDEX citation_speaker_speaker ON citation_speaker (speaker);
CREATE INDEX citation_speaker_recording ON citation_speaker (recording, citation);

-- Withdrawals ----------------------------------------------------------------------------------------------------

CREATE TABLE claim_withdrawal (
    claim bigint CONSTRAINT claim_is_withdrawn_once PRIMARY KEY REFERENCES claim,
    recording bigint NOT NULL REFERENCES recording,
    reason text NOT NULL CONSTRAINT claim_withdrawal_has_a_reason CHECK (reason <> '')
);

CREATE TABLE citation_withdrawal (
    citation bigint CONSTRAINT citation_is_withdrawn_once PRIMARY KEY REFERENCES citation,
    recording bigint NOT NULL REFERENCES recording,
    reason text NOT NULL CONSTRAINT citation_withdrawal_has_a_reason CHECK (reason <> '')
);

COMMENT ON TABLE claim_withdrawal IS 'Claims taken back, and why; the claims stay readable. Append-only.';
COMMENT ON TABLE citation_withdrawal IS 'Citations taken back, and why; the citations stay readable. Append-only.';

CREATE INDEX claim_withdrawal_recording ON claim_withdrawal (recording);
CREATE INDEX citation_withdrawal_recording ON citation_withdrawal (recording);

-- What must be whole when a transaction commits --------------------------------------------------------------------

CREATE FUNCTION refuse_incomplete_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    needed constant text := CASE NEW.kind
        WHEN 'COLLABORATION' THEN 'COUNTERPART'
        WHEN 'SUCCESSION' THEN 'PREDECESSOR'
        WHEN 'AUTHORSHIP' THEN 'AUTHOR'
    END;
BEGIN
    IF NOT EXISTS (SELECT FROM citation WHERE claim = NEW.number) THEN
        RAISE EXCEPTION 'claim "%" has no citation', NEW.key
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    IF needed IS NOT NULL AND NOT EXISTS (SELECT FROM claim_party WHERE claim = NEW.number AND role = needed) THEN
        RAISE EXCEPTION 'claim "%" names no % of its %', NEW.key, lower(needed), lower(NEW.kind)
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER claim_is_cited_and_complete AFTER INSERT ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_incomplete_claim();

CREATE FUNCTION refuse_silent_citation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM citation_speaker WHERE citation = NEW.number) THEN
        RAISE EXCEPTION 'citation % is on the record and names no speaker', NEW.number
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER citation_on_the_record_has_a_speaker AFTER INSERT ON citation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.attribution = 'ON_RECORD')
    EXECUTE FUNCTION refuse_silent_citation();

-- Append-only, and in a recording of one's own ---------------------------------------------------------------------

DO $$
DECLARE
    ledger text;
BEGIN
    FOREACH ledger IN ARRAY ARRAY['publication', 'document', 'document_source', 'subject', 'identifier', 'claim',
        'claim_party', 'citation', 'citation_speaker', 'claim_withdrawal', 'citation_withdrawal']
    LOOP
        EXECUTE format(
            'CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS added'
            ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_recording()',
            ledger || '_belongs_to_its_recording', ledger);
    END LOOP;

    FOREACH ledger IN ARRAY ARRAY['recording', 'slug', 'document_source', 'claim', 'claim_party', 'citation',
        'citation_speaker', 'claim_withdrawal', 'citation_withdrawal']
    LOOP
        EXECUTE format(
            'CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
            ledger || '_is_append_only', ledger);
    END LOOP;

    FOREACH ledger IN ARRAY ARRAY['publication', 'document', 'subject', 'identifier']
    LOOP
        EXECUTE format(
            'CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal()',
            ledger || '_is_never_removed', ledger);
    END LOOP;

    FOREACH ledger IN ARRAY ARRAY['publication', 'document']
    LOOP
        EXECUTE format(
            'CREATE TRIGGER %I BEFORE UPDATE OF number, recording ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal()',
            ledger || '_keeps_its_number', ledger);
    END LOOP;
END
$$;

CREATE TRIGGER subject_keeps_its_number_and_kind BEFORE UPDATE OF number, recording, kind ON subject
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
