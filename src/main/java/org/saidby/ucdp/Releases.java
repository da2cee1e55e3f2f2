package org.saidby.ucdp;

import java.util.regex.Pattern;

/** What the version of a release tells. */
final class Releases {

    // yearly 26.1, monthly candidate 26.0.3, quarterly candidate 26.01.26.03
    private static final Pattern CANDIDATE =
            Pattern.compile("[0-9]{2}\\.0\\.[0-9]{1,2}|[0-9]{2}\\.01\\.[0-9]{2}\\.[0-9]{2}");

    private Releases() {}

    static boolean isCandidate(String release) {
        return CANDIDATE.matcher(release).matches();
    }
}
