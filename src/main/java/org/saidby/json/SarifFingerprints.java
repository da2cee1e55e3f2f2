package org.saidby.json;

import java.util.HashMap;
import java.util.Map;
import org.saidby.Digest;
import org.saidby.Ref;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** By what somebody knows a finding again after lines were added or taken away above it. */
final class SarifFingerprints {

    /** What they are called, and the version of how they are made. */
    static final String NAME = "saidbyFinding/v1";

    private final Map<String, Integer> seen = new HashMap<>();

    /** Returns the fingerprint of the next finding of a report; those that would have the same are numbered. */
    String of(Finding finding) {
        String place = finding.position()
                .map(position -> position.source() + '\0' + part(position))
                .orElse("");
        // the wording of messages may change, arguments do not
        String arguments = finding.arguments().toString();
        String facts = String.join(
                "\0", finding.code(), finding.subject().map(Ref::toString).orElse(""), place, arguments);
        String digest = Digest.sha256(WellFormed.text(facts)).value();
        return digest + ":" + seen.merge(digest, 1, Integer::sum);
    }

    /** The numbers in a pointer go by what comes before it in its file. */
    private static String part(InputPosition position) {
        return position.field().or(position::pointer).orElse("").replaceAll("/\\d+(?=/|$)", "/-");
    }
}
