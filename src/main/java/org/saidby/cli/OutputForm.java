package org.saidby.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saidby.acled.Acled;
import org.saidby.analysis.Policy;
import org.saidby.export.ClaimJsonLd;
import org.saidby.export.ClaimsCsv;
import org.saidby.export.CsvProfile;
import org.saidby.export.Exporter;
import org.saidby.export.FollowTheMoney;
import org.saidby.export.GeoJson;
import org.saidby.export.OperationsCsv;
import org.saidby.export.ProvJson;
import org.saidby.export.Stix;
import org.saidby.ucdp.UcdpGed;

/** What is written. */
enum OutputForm {
    /** One document. */
    JSON(null, false),
    /** JSON Lines. */
    JSONL(null, false),
    /** GeoJSON, a feature an operation. */
    GEOJSON(choice -> GeoJson.exporter(), false),
    /** A bundle of STIX 2.1. */
    STIX(choice -> Stix.exporter(), false),
    /** A table of claims. */
    CSV(choice -> ClaimsCsv.exporter(choice.profile()), false),
    /** A table of operations. */
    CSV_OPERATIONS(choice -> OperationsCsv.exporter(choice.profile()), false),
    /** A table with the columns of UCDP GED. */
    UCDP_GED(choice -> UcdpGed.exporter(choice.policy()), true),
    /** A table with the columns of ACLED. */
    ACLED(choice -> Acled.exporter(choice.policy()), true),
    /** Statements of FollowTheMoney, JSON Lines. */
    FTM(choice -> FollowTheMoney.exporter(), false),
    /** PROV-JSON, the chains. */
    PROV(choice -> ProvJson.exporter(), false),
    /** JSON-LD with the words of schema.org. */
    JSONLD(choice -> ClaimJsonLd.exporter(), false);

    /** What a call chooses of an exporter. */
    record Choice(Policy policy, CsvProfile profile) {}

    private final @Nullable Function<Choice, Exporter> exporter;
    private final boolean needsPolicy;

    OutputForm(@Nullable Function<Choice, Exporter> exporter, boolean needsPolicy) {
        this.exporter = exporter;
        this.needsPolicy = needsPolicy;
    }

    /** Returns whether it is a form of somebody else, which does not hold all of a dataset. */
    boolean isExport() {
        return exporter != null;
    }

    /** Returns whether it has one number where claims tell several, so that somebody has to choose. */
    boolean needsPolicy() {
        return needsPolicy;
    }

    /** Returns whether it is a table with texts of people, which spreadsheets can take for formulas. */
    boolean hasProfile() {
        return this == CSV || this == CSV_OPERATIONS;
    }

    /** Returns whether cells of a table that are no part of the model have a place in it. */
    boolean hasCells() {
        return this == UCDP_GED || this == ACLED;
    }

    /** Returns what writes it; empty for the forms of this library. */
    Optional<Exporter> exporter(Choice choice) {
        return Optional.ofNullable(exporter).map(made -> made.apply(choice));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
