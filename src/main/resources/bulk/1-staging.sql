-- Where the rows of one file wait; gone with the transaction, however it ends. Each row has a number of its own, which is
-- called its line: where a line is one row, it is that. Where it is found in the file stands beside it.

CREATE TEMP TABLE bulk_row (
    line bigint NOT NULL,
    at bigint NOT NULL,
    what text,
    key text COLLATE "C",
    rank bigint NOT NULL,
    series text COLLATE "C",
    place text COLLATE "C",
    own text COLLATE "C",
    refers text COLLATE "C",
    refused text
) ON COMMIT DROP;

-- Scopes and statements are named by digests: a scope by 16 hexadecimal digits, a statement by those of its scope and 16
-- of its own, what it says by 8 more.
CREATE TEMP TABLE bulk_state (
    line bigint NOT NULL,
    scope text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL,
    locator text,
    spoken_of date
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_whole (
    scope text COLLATE "C" NOT NULL,
    vanished text NOT NULL,
    document text COLLATE "C" NOT NULL,
    spoken_of date
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_silent (
    line bigint NOT NULL,
    scope text COLLATE "C" NOT NULL,
    statement text COLLATE "C" NOT NULL
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_subject (
    line bigint NOT NULL,
    mentioned boolean NOT NULL,
    ref text COLLATE "C" NOT NULL,
    kind text,
    scheme text,
    value text,
    others text,
    slug text COLLATE "C",
    label text,
    issued_edtf text,
    issued_earliest date,
    issued_latest date
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_identifier (
    line bigint NOT NULL,
    ref text COLLATE "C" NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_publication (slug text NOT NULL, name text NOT NULL, site text) ON COMMIT DROP;

CREATE TEMP TABLE bulk_document (
    line bigint NOT NULL,
    slug text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    url text,
    publication text,
    published_edtf text,
    published_earliest date,
    published_latest date
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_lineage (
    document text COLLATE "C" NOT NULL,
    ordinal integer NOT NULL,
    source text COLLATE "C" NOT NULL
) ON COMMIT DROP;

CREATE TEMP TABLE bulk_statement (
    line bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    keyed boolean NOT NULL,
    scope text COLLATE "C" NOT NULL,
    statement text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    subject text COLLATE "C" NOT NULL,
    object text COLLATE "C",
    post text COLLATE "C",
    announcement text COLLATE "C",
    modality text NOT NULL,
    start_edtf text,
    start_earliest date,
    start_latest date,
    end_state text NOT NULL,
    end_edtf text,
    end_earliest date,
    end_latest date,
    title text,
    leads boolean,
    interim boolean,
    line_type text,
    share_least numeric,
    share_most numeric,
    share_words text,
    said_name text,
    name_kind text,
    succession_type text,
    effect_kind text,
    headcount text,
    headcount_least integer,
    headcount_most integer,
    remark text,
    document text COLLATE "C" NOT NULL,
    stance text NOT NULL,
    locator text,
    tense text NOT NULL,
    spoken_of date,
    rests_on text COLLATE "C",
    place text COLLATE "C"
) ON COMMIT DROP;
