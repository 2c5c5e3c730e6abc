package org.backlot.specimen;

/** What those are called who do not exist: in several languages, and never like anybody who could. */
final class Names {
    private static final String[] PEOPLE = {
        "Synthetic Person %06d",
        "Personne synthétique nº %06d",
        "Synthetische Person %06d",
        "Persona sintética %06d",
        "Syntetická osoba %06d",
        "Szintetikus személy %06d",
        "Gervimaður %06d",
        "Sentetik kişi %06d"
    };
    private static final String[] ORGANIZATIONS = {
        "Synthetic Studio %05d", "Société synthétique %05d", "Künstliche Gesellschaft %05d", "Compañía sintética %05d"
    };
    private static final String[] TITLES = {
        "Head of %s", "President, %s", "Vice President, %s", "Director, %s", "Manager, %s", "Coordinator, %s"
    };
    private static final String[] FIELDS = {
        "Series",
        "Film",
        "Distribution",
        "Marketing",
        "Production",
        "Legal Affairs",
        "Finance",
        "Music",
        "Casting",
        "Research"
    };

    private Names() {}

    static String person(long person) {
        return String.format(PEOPLE[(int) (person % PEOPLE.length)], person);
    }

    static String organization(long organization) {
        return String.format(ORGANIZATIONS[(int) (organization % ORGANIZATIONS.length)], organization);
    }

    static String outlet(long outlet) {
        return String.format("Synthetic Outlet %02d", outlet);
    }

    static String title(long rank, long field) {
        return String.format(TITLES[(int) (rank % TITLES.length)], FIELDS[(int) (field % FIELDS.length)]);
    }

    static String slug(String what, long number) {
        return "synthetic-" + what + "-" + number;
    }
}
