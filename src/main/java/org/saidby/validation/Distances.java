package org.saidby.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.saidby.Distance;
import org.saidby.Location;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.analysis.GreatCircle;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.Measured;
import org.saidby.validation.EntityFacts.ThingDetail;

/** Holds stated distances and directions against the points of the two locations. */
final class Distances implements DatasetRule {

    private static final String CODE = "place.distance-contradicts-points";
    private static final double WIDEST_ANGLE = 45;

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim && claim.measured() != null) {
                Measured measured = claim.measured();
                Optional<Location> from = located(facts, measured.from());
                Optional<Location> to = located(facts, claim.about());
                if (from.isPresent() && to.isPresent()) {
                    check(holder, measured, from.get(), to.get(), findings);
                }
            }
        }
    }

    private static Optional<Location> located(DatasetFacts facts, Ref ref) {
        EntityFacts held = facts.find(ref);
        return held != null
                        && held.detail() instanceof ThingDetail thing
                        && thing.stripped() instanceof Location location
                        && location.point().isPresent()
                ? Optional.of(location)
                : Optional.empty();
    }

    private static void check(
            EntityFacts holder, Measured measured, Location from, Location to, Consumer<Finding> findings) {
        Point start = from.point().get();
        Point end = to.point().get();
        double metres = GreatCircle.metres(start, end);
        double doubt =
                from.uncertaintyMetres().orElse(0) + to.uncertaintyMetres().orElse(0);
        measured.distance()
                .filter(distance -> contradicts(distance, metres, doubt))
                .ifPresent(distance -> findings.accept(Finding.of(
                                CODE,
                                "distance does not fit the points, " + kilometres(metres) + " km apart: " + distance)
                        .argument("stated", distance)
                        .argument("kilometres", kilometres(metres))
                        .at(measured.distanceAt())
                        .about(holder.ref())
                        .build()));
        double bearing = GreatCircle.bearing(start, end);
        measured.bearing()
                .filter(stated -> metres > doubt && stated.degrees().isPresent())
                .filter(stated -> GreatCircle.angle(stated.degrees().getAsDouble(), bearing) > WIDEST_ANGLE)
                .ifPresent(stated -> findings.accept(Finding.of(
                                CODE,
                                "bearing does not fit the points, which lie at " + Math.round(bearing) + " degrees: "
                                        + stated)
                        .argument("stated", stated)
                        .argument("degrees", Math.round(bearing))
                        .at(measured.bearingAt())
                        .about(holder.ref())
                        .build()));
    }

    private static boolean contradicts(Distance stated, double metres, double doubt) {
        OptionalDouble least = stated.leastMetres();
        OptionalDouble greatest = stated.greatestMetres();
        return least.isPresent() && (metres + doubt < least.getAsDouble() || metres - doubt > greatest.getAsDouble());
    }

    private static String kilometres(double metres) {
        return String.format(Locale.ROOT, "%.1f", metres / 1000);
    }
}
