-- From the waiting rows into the ledger, in one recording: publications, documents, subjects. What is on record already is
-- found by its natural key and left alone.

-- Subjects: those on record by their identifiers, or by their slugs where the mapping names them so; else new ones.
CREATE TEMP TABLE bulk_resolved ON COMMIT DROP AS
SELECT u.line, u.ref, u.kind, u.scheme, u.value, u.slug, u.label,
    u.issued_edtf, u.issued_earliest, u.issued_latest, coalesce(i.subject, f.subject, g.subject) AS number,
    false AS fresh
FROM (
    SELECT DISTINCT ON (ref) *
    FROM bulk_subject b
    WHERE EXISTS (SELECT FROM bulk_statement t WHERE t.subject = b.ref)
        OR EXISTS (SELECT FROM bulk_statement t WHERE t.object = b.ref)
        OR EXISTS (SELECT FROM bulk_statement t WHERE t.post = b.ref)
        OR EXISTS (SELECT FROM bulk_statement t WHERE t.announcement = b.ref)
    ORDER BY ref, mentioned, line
) u
LEFT JOIN identifier i ON i.scheme = u.scheme AND i.value = u.value
LEFT JOIN slug g ON u.scheme IS NULL AND g.slug = u.value
LEFT JOIN LATERAL (
    SELECT k.subject
    FROM bulk_identifier o
    JOIN identifier k ON k.scheme = o.scheme AND k.value = o.value
    JOIN subject s ON s.number = k.subject AND s.kind = u.kind
    WHERE o.ref = u.ref
    ORDER BY k.subject
    LIMIT 1
) f ON u.scheme IS NOT NULL AND i.subject IS NULL;

DO $$
BEGIN
    LOOP
        UPDATE bulk_resolved r SET number = m.into_subject FROM merger m WHERE m.subject = r.number;
        EXIT WHEN NOT FOUND;
    END LOOP;
END
$$;

UPDATE bulk_resolved r
SET number = n.number, fresh = true
FROM (
    SELECT ref, nextval('subject_number') AS number
    FROM (SELECT ref FROM bulk_resolved WHERE number IS NULL ORDER BY line, ref) o
) n
WHERE n.ref = r.ref;
CREATE UNIQUE INDEX ON bulk_resolved (ref);
ANALYZE bulk_resolved;

INSERT INTO publication (number, recording, slug, name, site)
SELECT nextval('publication_number'), :recording, slug, name, site
FROM (SELECT DISTINCT ON (slug) * FROM bulk_publication ORDER BY slug) p
WHERE NOT EXISTS (SELECT FROM publication k WHERE k.slug = p.slug);

INSERT INTO document (number, recording, slug, kind, title, url, publication,
    published_edtf, published_earliest, published_latest)
SELECT nextval('document_number'), :recording, slug, kind, title, url, publication,
    published_edtf, published_earliest, published_latest
FROM (
    SELECT d.slug, d.kind, d.title, d.url, p.number AS publication,
        d.published_edtf, d.published_earliest, d.published_latest
    FROM (SELECT DISTINCT ON (slug) * FROM bulk_document ORDER BY slug, line) d
    LEFT JOIN publication p ON p.slug = d.publication
    WHERE (EXISTS (SELECT FROM bulk_statement t WHERE t.document = d.slug)
            OR EXISTS (SELECT FROM bulk_statement t WHERE t.rests_on = d.slug)
            OR EXISTS (SELECT FROM bulk_state t WHERE t.document = d.slug)
            OR EXISTS (SELECT FROM bulk_whole t WHERE t.document = d.slug))
        AND NOT EXISTS (SELECT FROM document k WHERE k.slug = d.slug)
    ORDER BY d.line, d.slug
) n;

-- A slug that is taken, or wanted twice, gets a tail made of the natural key.
INSERT INTO subject (number, recording, kind, slug, label, form, issued_edtf, issued_earliest, issued_latest)
SELECT number, :recording, kind,
    CASE
        WHEN row_number() OVER (PARTITION BY slug ORDER BY number) = 1
            AND NOT EXISTS (SELECT FROM slug g WHERE g.slug = r.slug)
        THEN slug
        ELSE slug || '-' || substr(md5(ref), 1, 8)
    END,
    label, CASE WHEN kind = 'ANNOUNCEMENT' THEN 'NOT_STATED' END, issued_edtf, issued_earliest, issued_latest
FROM bulk_resolved r
WHERE fresh
ORDER BY number;

INSERT INTO identifier (scheme, value, recording, subject)
SELECT i.scheme, i.value, :recording, min(i.number)
FROM (
    SELECT scheme, value, number FROM bulk_resolved WHERE scheme IS NOT NULL
    UNION ALL
    SELECT o.scheme, o.value, r.number FROM bulk_identifier o JOIN bulk_resolved r ON r.ref = o.ref
) i
WHERE NOT EXISTS (SELECT FROM identifier k WHERE k.scheme = i.scheme AND k.value = i.value)
GROUP BY i.scheme, i.value
ORDER BY min(i.number), i.scheme, i.value;
