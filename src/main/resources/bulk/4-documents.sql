-- From the waiting rows into the ledger, in one recording: numbers for subjects, publications, documents. What is on record
-- already is found by its natural key and left alone.

-- Numbers that an interrupted or rehearsed entry drew were never handed out: this one goes on behind the greatest in use,
-- so that it gives what it would have given without them. Nobody else draws any while the ledger is locked.
SELECT setval('publication_number', coalesce((SELECT max(number) FROM publication), 0) + 1, false),
       setval('document_number', coalesce((SELECT max(number) FROM document), 0) + 1, false),
       setval('subject_number', coalesce((SELECT max(number) FROM subject), 0) + 1, false),
       setval('claim_number', coalesce((SELECT max(number) FROM claim), 0) + 1, false),
       setval('citation_number', coalesce((SELECT max(number) FROM citation), 0) + 1, false);

-- Subjects that something is said of; those that are not on record are new.
CREATE TEMP TABLE bulk_party ON COMMIT DROP AS
SELECT ref, kind, scheme, value, slug, label, issued_edtf, issued_earliest, issued_latest, number IS NULL AS fresh,
    coalesce(number, nextval('subject_number')) AS number
FROM (
    SELECT *
    FROM bulk_resolved
    WHERE ref IN (
        SELECT subject FROM bulk_statement
        UNION ALL SELECT object FROM bulk_statement WHERE object IS NOT NULL
        UNION ALL SELECT post FROM bulk_statement WHERE post IS NOT NULL
        UNION ALL SELECT announcement FROM bulk_statement WHERE announcement IS NOT NULL)
    ORDER BY line, ref
) r;
ANALYZE bulk_party (ref, number);

INSERT INTO publication (number, recording, slug, name, site)
SELECT nextval('publication_number'), :recording, slug, name, site
FROM (SELECT DISTINCT ON (slug) * FROM bulk_publication ORDER BY slug) p
WHERE NOT EXISTS (SELECT FROM publication k WHERE k.slug = p.slug);

-- Documents that are cited, those that their words rest on, and what each was written from.
CREATE TEMP TABLE bulk_needed ON COMMIT DROP AS
SELECT document AS slug FROM bulk_statement
UNION SELECT rests_on FROM bulk_statement WHERE rests_on IS NOT NULL
UNION SELECT document FROM bulk_state
UNION SELECT document FROM bulk_whole;

INSERT INTO bulk_needed
SELECT DISTINCT l.source FROM bulk_lineage l JOIN bulk_needed n ON n.slug = l.document;

INSERT INTO document (number, recording, slug, kind, title, url, publication,
    published_edtf, published_earliest, published_latest)
SELECT nextval('document_number'), :recording, slug, kind, title, url, publication,
    published_edtf, published_earliest, published_latest
FROM (
    SELECT d.slug, d.kind, d.title, d.url, p.number AS publication,
        d.published_edtf, d.published_earliest, d.published_latest
    FROM (SELECT DISTINCT ON (slug) * FROM bulk_document ORDER BY slug, line) d
    LEFT JOIN publication p ON p.slug = d.publication
    WHERE EXISTS (SELECT FROM bulk_needed w WHERE w.slug = d.slug)
        AND NOT EXISTS (SELECT FROM document k WHERE k.slug = d.slug)
    ORDER BY d.line, d.slug
) n;

CREATE TEMP TABLE bulk_numbered ON COMMIT DROP AS
SELECT n.slug, d.number, d.recording = :recording AS fresh
FROM (SELECT DISTINCT slug FROM bulk_needed) n
JOIN document d ON d.slug = n.slug COLLATE "default";
CREATE UNIQUE INDEX ON bulk_numbered (slug);
ANALYZE bulk_numbered;

INSERT INTO document_source (document, ordinal, recording, source, relation)
SELECT d.number, l.ordinal, :recording, s.number, 'DERIVED_FROM'
FROM (SELECT DISTINCT ON (document, ordinal) * FROM bulk_lineage ORDER BY document, ordinal) l
JOIN bulk_numbered d ON d.slug = l.document AND d.fresh
JOIN bulk_numbered s ON s.slug = l.source AND s.number <> d.number;
