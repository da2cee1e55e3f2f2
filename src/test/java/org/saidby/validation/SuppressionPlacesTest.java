package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.validation.SuppressedFindings.ALL;
import static org.saidby.validation.SuppressedFindings.CODE;
import static org.saidby.validation.SuppressedFindings.finding;
import static org.saidby.validation.SuppressedFindings.report;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Location;
import org.saidby.LocationKind;

/** Which findings a suppression means. */
class SuppressionPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "libya-2019.csv,         true",
        "libya-*.csv,            true",
        "*,                      true",
        "l?bya-20??.csv,         true",
        "*2019*,                 true",
        "*2*1*v,                 true",
        "exports/libya-2019.csv, true",
        "exports/*,              true",
        "*/libya-2019.csv,       true",
        "libya,                  false",
        "libya-2019.csv?,        false",
        "LIBYA-2019.csv,         false",
        "*.tsv,                  false",
        "exports/libya,          false",
        "/libya-2019.csv,        false"
    })
    void meansInputsByTheirNames(String pattern, boolean isMeant) {
        Report report =
                report(Validator.builder().suppress(ALL.inInput(pattern)).build(), finding(CODE));

        assertThat(report.countAll()).isEqualTo(isMeant ? 0 : 1);
        assertThat(report.suppressions().values()).containsExactly(isMeant ? 1L : 0L);
    }

    @ParameterizedTest
    @CsvSource({
        "where_coordinates,               true",
        "/locations/0/otherNames/1/text,  true",
        "/locations/*/otherNames/*/text,  true",
        "/*/*/*/*/*,                      true",
        "*,                               false",
        "where_*,                         false",
        "where,                           false",
        "/locations/*/otherNames/*,       false",
        "/locations/*/otherNames/*/text/, false",
        "/locations/*/otherNames/*/t*,    false",
        "/*,                              false",
        "/locations/1/otherNames/1/text,  false"
    })
    void meansPlacesByColumnOrPointer(String pattern, boolean isMeant) {
        Report report = report(Validator.builder().suppress(ALL.at(pattern)).build(), finding(CODE));

        assertThat(report.countAll()).isEqualTo(isMeant ? 0 : 1);
    }

    @Test
    void meansOneThingOnly() {
        Validator validator = Validator.builder()
                .suppress(ALL.about("location:tripoli"))
                .suppress(ALL.about(Location.of("murzuq", LocationKind.CITY, "any")))
                .build();

        Report report =
                report(validator, finding(CODE), Finding.of(CODE, "no subject").build(), finding("text.bidi-control"));

        assertThat(report.suppressions())
                .containsExactly(
                        Map.entry(ALL.about("location:tripoli"), 0L), Map.entry(ALL.about("location:murzuq"), 1L));
        assertThat(report.countsByCode()).isEqualTo(Map.of(CODE, 1L, "text.bidi-control", 1L));
    }

    @Test
    void allPartsHaveToFit() {
        Suppression narrow = ALL.inInput("libya-*").at("where_coordinates").about("location:murzuq");

        assertThat(report(Validator.builder().suppress(narrow).build(), finding(CODE))
                        .countAll())
                .isZero();
        assertThat(report(Validator.builder().suppress(narrow.inInput("x")).build(), finding(CODE))
                        .countAll())
                .isEqualTo(1);
        assertThat(report(Validator.builder().suppress(narrow.at("x")).build(), finding(CODE))
                        .countAll())
                .isEqualTo(1);
        assertThat(report(
                                Validator.builder()
                                        .suppress(narrow.about("location:x"))
                                        .build(),
                                finding(CODE))
                        .countAll())
                .isEqualTo(1);
    }

    @Test
    void whatStandsNowhereIsMeantOnlyWhereNoPlaceIsNamed() {
        Finding nowhere = Finding.of(CODE, "somewhere").build();

        assertThat(report(Validator.builder().suppress(ALL.inInput("*")).build(), nowhere)
                        .countAll())
                .isEqualTo(1);
        assertThat(report(Validator.builder().suppress(ALL).build(), nowhere).countAll())
                .isZero();
    }
}
