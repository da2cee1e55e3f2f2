package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Entity;
import org.saidby.Ref;

/** Says what findings of reading are about, once the record turned out to be a value. */
final class Subjects {

    private Subjects() {}

    /** Returns the findings, those that name nothing they are about with what the record is about. */
    static List<Finding> given(List<Finding> findings, List<? extends Entity> entities, RecordPlace place) {
        for (Finding finding : findings) {
            if (finding.subject().isEmpty()) {
                Optional<Ref> subject = place.subject()
                        .or(() -> entities.stream().map(Entity::ref).findFirst());
                return subject.isEmpty() ? findings : given(findings, subject.get());
            }
        }
        return findings;
    }

    private static List<Finding> given(List<Finding> findings, Ref subject) {
        List<Finding> given = new ArrayList<>(findings);
        given.replaceAll(finding -> finding.subject().isPresent() ? finding : finding.withSubject(subject));
        return given;
    }
}
