package org.saidby.validation;

import org.saidby.Location;
import org.saidby.LocationKind;

/** A finding that suppressions can mean, and reports on such ones. */
final class SuppressedFindings {

    static final String CODE = "text.not-nfc";
    static final Suppression ALL = Suppression.of(CODE, "kept as printed");

    private SuppressedFindings() {}

    static Finding finding(String code) {
        return Finding.of(code, "name is not in NFC")
                .at(InputPosition.builder()
                        .source("exports/libya-2019.csv")
                        .record(1)
                        .pointer("/locations/0/otherNames/1/text")
                        .field("where_coordinates")
                        .build())
                .about(Location.of("murzuq", LocationKind.CITY, "Murzuq"))
                .build();
    }

    static Report report(Validator validator, Finding... findings) {
        Validation validation = validator.start();
        for (Finding finding : findings) {
            validation.report(finding);
        }
        return validation.finish();
    }
}
