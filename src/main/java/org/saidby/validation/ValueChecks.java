package org.saidby.validation;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saidby.Assessment;
import org.saidby.Claim;
import org.saidby.Code;
import org.saidby.Entity;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.Tally;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDateTime;
import org.saidby.internal.Excerpt;

/** What is looked at in single values, wherever in an entity they stand. */
final class ValueChecks implements Visitor {

    private static final List<String> SCHEMES = List.of("http", "https", "ftp", "urn", "doi", "ark");
    private static final double SEVEN_DECIMALS = 1e7;

    private final RecordFindings findings;
    private final @Nullable LocalDate asOf;
    private final boolean mayPlanAhead;
    private final Ref self;

    ValueChecks(Entity entity, RecordFindings findings, @Nullable LocalDate asOf) {
        this.findings = findings;
        this.asOf = asOf;
        self = entity.ref();
        mayPlanAhead = entity instanceof Claim claim
                && (claim.assertion() instanceof Assessment
                        || claim.assertion() instanceof Response
                        || claim.assertion() instanceof Tally);
    }

    @Override
    public void text(String text, Path path) {
        TextChecks.check(text, path, findings);
    }

    @Override
    public void address(String address, Path path) {
        text(address, path);
        String scheme;
        try {
            scheme = new URI(address).getScheme();
        } catch (URISyntaxException e) {
            findings.add("value.uri-scheme", path.toString(), path.attribute() + " is no URI: " + Excerpt.of(address));
            return;
        }
        if (scheme == null) {
            findings.add(
                    "value.uri-scheme", path.toString(), path.attribute() + " has no scheme: " + Excerpt.of(address));
        } else if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            findings.add(
                    "value.uri-scheme",
                    path.toString(),
                    path.attribute() + " has a scheme other than " + String.join(", ", SCHEMES) + ": " + scheme,
                    "scheme",
                    scheme);
        }
    }

    @Override
    public void code(Code code, Path path) {
        if (!code.isKnown()) {
            text(code.text(), path);
            findings.add(
                    "value.unknown-code",
                    path.toString(),
                    path.attribute() + " is a word this version does not know: " + Excerpt.of(code.text()),
                    "value",
                    code.text());
        }
    }

    @Override
    public void ref(Ref ref, Path path) {
        if (ref.equals(self)) {
            findings.add(
                    "ref.self",
                    path.toString(),
                    path.attribute() + " points to the " + self.kind() + " itself: " + self.id());
        }
    }

    @Override
    public void timeAnchor(Ref ref, Path path) {
        if (ref.equals(self)) {
            findings.add("ref.self", path.toString(), "anchor is the " + self.kind() + " itself: " + self.id());
        }
    }

    @Override
    public void point(Point point, Path path) {
        precision("latitude", point.latitude(), path);
        precision("longitude", point.longitude(), path);
        if (point.latitude() == 0 && point.longitude() == 0) {
            findings.add("geo.null-island", path.toString(), path.attribute() + " is exactly 0,0");
        }
    }

    private void precision(String attribute, double degrees, Path path) {
        if (Math.rint(degrees * SEVEN_DECIMALS) / SEVEN_DECIMALS != degrees) {
            BigDecimal exact = BigDecimal.valueOf(degrees).stripTrailingZeros();
            if (exact.scale() > 7) {
                findings.add(
                        "geo.excess-precision",
                        path + "/" + attribute,
                        attribute + " has more than 7 decimals: " + exact.toPlainString(),
                        "decimals",
                        Integer.toString(exact.scale()));
            }
        }
    }

    @Override
    public void date(Edtf date, Path path) {
        if (date instanceof EdtfDateTime time && time.offset().isEmpty()) {
            findings.add(
                    "time.no-offset",
                    path.toString(),
                    path.attribute() + " has a time of day without an offset: " + date,
                    "date",
                    date.toString());
        }
        if (asOf != null && !(mayPlanAhead && path.startsWith("assertion")) && isAfter(date, asOf)) {
            findings.add(
                    "time.future",
                    path.toString(),
                    path.attribute() + " lies after the day of checking, " + asOf + ": " + date,
                    "date",
                    date.toString(),
                    "asOf",
                    asOf.toString());
        }
    }

    private static boolean isAfter(Edtf date, LocalDate day) {
        return date.earliest().day().filter(day::isBefore).isPresent();
    }
}
