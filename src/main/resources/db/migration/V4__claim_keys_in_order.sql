-- Keys of claims are compared byte by byte wherever the database stands, so that those that come of one source are found
-- by what their keys begin with.
ALTER TABLE claim ALTER COLUMN key TYPE text COLLATE "C";

-- What supersedes a claim is found without reading all others.
CREATE INDEX claim_superseded ON claim (supersedes) WHERE supersedes IS NOT NULL;
