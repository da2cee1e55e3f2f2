package org.saidby.validation;

/** The version that reports name; a test holds it to that of the build. */
final class LibraryVersion {

    static final String TEXT = "0.1.0-SNAPSHOT";

    private LibraryVersion() {}
}
