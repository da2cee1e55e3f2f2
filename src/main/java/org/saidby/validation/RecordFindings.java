package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import org.saidby.Ref;

/** Collects what the record-local rules find in one entity, and gives each finding its place and subject. */
final class RecordFindings {

    private final Ref subject;
    private final RecordPlace place;
    private final List<Finding> list = new ArrayList<>();

    RecordFindings(Ref subject, RecordPlace place) {
        this.subject = subject;
        this.place = place;
    }

    /**
     * Adds a finding.
     *
     * @param arguments names and values in turn
     */
    void add(String code, String pointer, String message, String... arguments) {
        list.add(start(code, pointer, message, arguments).build());
    }

    /** Adds a finding with another place in the same record that belongs to it; several places of a value can be one cell of a table. */
    void addRelated(String code, String pointer, String related, String message, String... arguments) {
        Finding.Builder finding = start(code, pointer, message, arguments);
        InputPosition other = place.at(related);
        if (!other.equals(place.at(pointer))) {
            finding.addRelated(other);
        }
        list.add(finding.build());
    }

    private Finding.Builder start(String code, String pointer, String message, String... arguments) {
        Finding.Builder finding =
                Finding.of(code, message).at(place.at(pointer)).about(subject);
        for (int i = 0; i < arguments.length; i += 2) {
            finding.putArgument(arguments[i], arguments[i + 1]);
        }
        return finding;
    }

    RecordPlace place() {
        return place;
    }

    List<Finding> list() {
        return list;
    }
}
