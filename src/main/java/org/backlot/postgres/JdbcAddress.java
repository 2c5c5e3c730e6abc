package org.backlot.postgres;

/**
 * A database's address as it may be shown: its JDBC URL without parameters and credentials, which may hold a password.
 */
record JdbcAddress(String url) {

    JdbcAddress {
        url = url.replaceFirst("[?;].*", "").replaceFirst("//.*@", "//");
    }

    @Override
    public String toString() {
        return url;
    }
}
