package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.ucdp.TestRows.Result;

/** Whether dates, and what is told of the place, go together. */
class GedDateAndPlaceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2019-09-19",
        "2, 2019-09-20",
        "2, 2019-09-24",
        "3, 2019-09-25",
        "3, 2019-09-19",
        "4, 2019-10-19",
        "4, 2019-09-30",
        "5, 2020-09-18",
        "5, 2020-09-18",
        "'', 2022-09-19"
    })
    void acceptsASpanThatThePrecisionAllows(String precision, String end) {
        Result result = read(table(row("date_prec", precision, "date_end", end)));

        assertThat(result.report().count("ucdp.date-precision")).isZero();
        assertThat(result.report().count("ucdp.year-mismatch")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2019-09-20, 2, '1, exact day'",
        "2, 2019-09-19, 1, '2, range of 2 to 6 days'",
        "2, 2019-09-25, 7, '2, range of 2 to 6 days'",
        "3, 2019-09-26, 8, '3, week'",
        "4, 2019-10-20, 32, '4, range of 8 to 30 days or a month'",
        "5, 2020-09-19, 367, '5, range of more than a month up to a year'"
    })
    void doubtsASpanThatThePrecisionDoesNotAllow(String precision, String end, long days, String found) {
        Result result = read(table(row("date_prec", precision, "date_end", end)));

        assertThat(result.findings())
                .isEqualTo("warning ucdp.date-precision r1 date_prec: "
                        + "date_prec does not fit the days from date_start to date_end, which are " + days + ": "
                        + found);
        assertThat(result.report().recordsAccepted()).isEqualTo(1);
        assertThat(result.report().findings().get(0).arguments())
                .isEqualTo(Map.of("found", precision, "days", Long.toString(days)));
    }

    @Test
    void leavesThePrecisionAloneWhereTheEndIsBeforeTheStart() {
        assertThat(read(table(row("date_end", "2019-09-01"))).report().countsByCode())
                .isEqualTo(Map.of("time.end-before-start", 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6 | North | ''    | info ucdp.place-precision r1 adm_1: adm_1 is filled, while where_prec of 6 knows no more than the country: North
                    6 | ''    | West  | info ucdp.place-precision r1 adm_2: adm_2 is filled, while where_prec of 6 knows no more than the country: West
                    4 | North | West  | info ucdp.place-precision r1 adm_2: adm_2 is filled, while where_prec of 4 knows no more than the first order administrative division: West
                    6 | ''    | ''    | ''
                    4 | North | ''    | ''
                    3 | North | West  | ''
                    5 | North | West  | ''
                    7 | North | West  | ''
                    """)
    void tellsOfDivisionsBeyondThePrecision(String precision, String adm1, String adm2, String expected) {
        Result result = read(table(row("where_prec", precision, "adm_1", adm1, "adm_2", adm2)));

        assertThat(result.findings()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "POINT (13.897222 25.904444)",
                "POINT(13.897222 25.904444)",
                "POINT (13.8972220 25.904444)",
                "POINT (13.8972224 25.9044436)",
                "\"\""
            })
    void acceptsTheSamePointAsText(String geometry) {
        assertThat(read(table(row("geom_wkt", geometry))).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POINT (13.897222 -25.904444) | geom_wkt is not at longitude 13.897222 and latitude 25.904444: POINT (13.897222 -25.904444)
                    POINT (25.904444 13.897222)  | geom_wkt is not at longitude 13.897222 and latitude 25.904444: POINT (25.904444 13.897222)
                    POINT (13.897224 25.904444)  | geom_wkt is not at longitude 13.897222 and latitude 25.904444: POINT (13.897224 25.904444)
                    POINT (13.897222 25.904444   | geom_wkt is no POINT (longitude latitude): POINT (13.897222 25.904444
                    POINT (13.897222, 25.904444) | geom_wkt is no POINT (longitude latitude): POINT (13.897222, 25.904444)
                    POINT (13.897222 25.904444f) | geom_wkt is no POINT (longitude latitude): POINT (13.897222 25.904444f)
                    POINT (NaN 25.904444)        | geom_wkt is no POINT (longitude latitude): POINT (NaN 25.904444)
                    POINT EMPTY                  | geom_wkt is no POINT (longitude latitude): POINT EMPTY
                    LINESTRING (1 2, 3 4)        | geom_wkt is no POINT (longitude latitude): LINESTRING (1 2, 3 4)
                    POINT                        | geom_wkt is no POINT (longitude latitude): POINT
                    """)
    void doubtsATextThatIsNotThePoint(String geometry, String message) {
        Result result = read(table(row("geom_wkt", geometry)));

        assertThat(result.findings()).isEqualTo("warning ucdp.geometry-mismatch r1 geom_wkt: " + message);
        assertThat(result.report().recordsAccepted()).isEqualTo(1);
    }

    @Test
    void leavesTheTextAloneWhereThereAreNoCoordinates() {
        assertThat(read(table(row("latitude", "", "longitude", ""))).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25.904444, 13.897222, 166708",
        "'', '', 5",
        // in the corner of four cells
        "25.5, 13.5, 166708",
        "25.5, 13.5, 166707",
        "25.5, 13.5, 165988",
        "25.5, 13.5, 165987",
        "25.5, 13.7, 165988",
        "-90, -180, 1",
        "90, 180, 259200",
        "8.21972, 43.5675, 141568"
    })
    void acceptsTheCellThatThePointIsIn(String latitude, String longitude, String cell) {
        Map<String, String> row =
                row("latitude", latitude, "longitude", longitude, "geom_wkt", "", "priogrid_gid", cell);

        assertThat(read(table(row)).report().count("ucdp.grid-mismatch")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "25.904444, 13.897222, 166707, 166708",
        "25.5, 13.7, 166707, 166708",
        "25.5, 13.5, 166709, 166708",
        "25.49999999999999, 13.7, 166708, 165988",
        "-90, -180, 0, 1",
        "8.21972, 43.5675, 143263, 141568"
    })
    void doubtsAnotherCell(String latitude, String longitude, String cell, String expected) {
        Map<String, String> row =
                row("latitude", latitude, "longitude", longitude, "geom_wkt", "", "priogrid_gid", cell);

        assertThat(read(table(row)).findings())
                .contains("warning ucdp.grid-mismatch r1 priogrid_gid: "
                        + "priogrid_gid is not the cell of the coordinates, which is " + expected + ": " + cell);
    }

    @ParameterizedTest
    @CsvSource({"Africa", "Americas", "Asia", "Europe", "Middle East", "''"})
    void knowsTheRegions(String region) {
        assertThat(read(table(row("region", region))).findings()).isEmpty();
    }

    @Test
    void doubtsARegionThatIsNone() {
        assertThat(read(table(row("region", "Oceania"))).findings())
                .isEqualTo("warning value.unknown-code r1 region: "
                        + "region is none of the five of the dataset: Oceania");
    }
}
