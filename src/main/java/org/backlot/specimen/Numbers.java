package org.backlot.specimen;

/** The numbers of subjects and documents, which follow from what they are. Those of claims and citations are counted. */
record Numbers(Extent extent) {
    private static final int HOLDS_A_POST = 10;
    private static final int OUTLETS = 20;
    private static final int PEOPLE_OF_A_DOCUMENT = 4;

    /** Documents of a whole cohort; the first of them is its memo. */
    static final int DOCUMENTS = 1 + Extent.COHORT / PEOPLE_OF_A_DOCUMENT;

    int outlets() {
        return OUTLETS;
    }

    long organization(long organization) {
        return organization + 1;
    }

    long person(long person) {
        return extent.organizations() + person + 1;
    }

    static boolean holdsPost(long person) {
        return person % HOLDS_A_POST == 0;
    }

    long post(long person) {
        return extent.organizations() + extent.people() + person / HOLDS_A_POST + 1;
    }

    long announcement(long cohort) {
        return post(extent.people() + HOLDS_A_POST - 1) + cohort;
    }

    /** @param place in the cohort, from 0 */
    long document(long cohort, long place) {
        return cohort * DOCUMENTS + place + 1;
    }

    static boolean isCompany(long organization) {
        return organization % 5 == 0;
    }

    /** Of which an organization is a part; none of the first one. */
    static long parent(long organization) {
        return (organization - 1) / 4;
    }
}
