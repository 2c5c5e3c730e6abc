package org.backlot.wikidata;

/** Writes entities of Wikidata as its JSON has them. */
final class Entities {
    private Entities() {}

    /** An entity; the statements are those of one property each. */
    static String entity(String id, String label, int revision, String... properties) {
        return """
                {"type":"item","id":"%s","lastrevid":%d,"modified":"2024-01-%02dT10:00:00Z",\
                "labels":{"en":{"language":"en","value":"%s"}},"descriptions":[],"aliases":[],"claims":{%s}}""".formatted(id, revision, revision, label, String.join(",", properties));
    }

    static String property(String code, String... statements) {
        return "\"" + code + "\":[" + String.join(",", statements) + "]";
    }

    /** A statement; the rest is what else it has, such as references. */
    static String statement(String guid, String snak, String rank, String rest) {
        return """
                {"mainsnak":%s,"type":"statement","id":"%s","rank":"%s"%s}""".formatted(snak, guid, rank, rest);
    }

    static String item(String code, String id) {
        return """
                {"snaktype":"value","property":"%s","datatype":"wikibase-item",\
                "datavalue":{"type":"wikibase-entityid","value":{"entity-type":"item","id":"%s"}}}""".formatted(code, id);
    }

    static String without(String code, String snaktype) {
        return """
                {"snaktype":"%s","property":"%s","datatype":"wikibase-item"}""".formatted(snaktype, code);
    }

    static String text(String code, String type, String text) {
        return """
                {"snaktype":"value","property":"%s","datatype":"%s","datavalue":{"type":"string","value":"%s"}}""".formatted(code, type, text);
    }

    static String time(String code, String time, int precision) {
        return """
                {"snaktype":"value","property":"%s","datatype":"time","datavalue":{"type":"time","value":\
                {"time":"%s","precision":%d,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}}}""".formatted(code, time, precision);
    }

    static String qualifiers(String... snaks) {
        return ",\"qualifiers\":{" + byProperty(snaks) + "}";
    }

    static String reference(String... snaks) {
        return ",\"references\":[{\"snaks\":{" + byProperty(snaks) + "}}]";
    }

    private static String byProperty(String... snaks) {
        StringBuilder all = new StringBuilder();
        for (String snak : snaks) {
            String code = snak.replaceFirst(".*?\"property\":\"(P[0-9]+)\".*", "$1");
            all.append(all.length() == 0 ? "" : ",").append(property(code, snak));
        }
        return all.toString();
    }
}
