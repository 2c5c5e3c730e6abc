package org.backlot.specimen;

/**
 * How much there is to be. People are numbered from 0, organizations too; the people of an organization stand next to each
 * other, so that who belongs where needs no memory.
 *
 * @param claims about each person, or so: half of them positions, half reporting lines
 */
public record Extent(long people, long organizations, int claims, long seed) {
    /** People of one recording. */
    static final int COHORT = 1_000;

    public Extent {
        if (people < 1 || organizations < 1 || organizations > people || claims < 1) {
            throw new IllegalArgumentException("at least one person in each organization, and one claim");
        }
    }

    long cohorts() {
        return (people + COHORT - 1) / COHORT;
    }

    /** Where a person is now. */
    long organization(long person) {
        return (person * organizations) / people;
    }

    /** The first person of an organization: its head. */
    long head(long organization) {
        return (organization * people + organizations - 1) / organizations;
    }

    long size(long organization) {
        return head(organization + 1) - head(organization);
    }

    /** Times at which a person held a position. */
    int periods() {
        return Math.max(1, claims / 2);
    }
}
