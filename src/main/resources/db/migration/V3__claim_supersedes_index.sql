-- Corrections are found without reading the claims between them, by the claim they correct and in the order of the feed.
CREATE INDEX claim_supersedes ON claim (recording, number) WHERE supersedes IS NOT NULL;
