package org.saidby.ucdp;

import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.validation.Finding;

/** Whether the numbers of deaths of a row go together, and with the type of violence. */
final class DeathRules {

    private DeathRules() {}

    static void check(UcdpGedEvent event, Cells<GedColumn> cells) {
        checkOrder(event, cells);
        checkSum(event, cells);
        Optional<TypeOfViolence> type = event.typeOfViolence();
        if (type.isPresent() && type.get() == TypeOfViolence.ONE_SIDED) {
            checkOneSided(event, cells);
        }
    }

    private static void checkOrder(UcdpGedEvent event, Cells<GedColumn> cells) {
        long best = event.best();
        long low = event.low().orElse(best);
        long high = event.high().orElse(best);
        if (low > best || best > high) {
            Finding.Builder finding = cells.finding(
                            "ucdp.estimate-order",
                            GedColumn.BEST,
                            "low, best, high are not in this order, and the range was widened to hold all of them: "
                                    + text(event.low()) + ", " + best + ", " + text(event.high()))
                    .argument("best", best);
            event.low().ifPresent(number -> finding.argument("low", number));
            event.high().ifPresent(number -> finding.argument("high", number));
            cells.add(finding);
        }
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "none";
    }

    private static void checkSum(UcdpGedEvent event, Cells<GedColumn> cells) {
        OptionalLong a = event.deathsA();
        OptionalLong b = event.deathsB();
        OptionalLong civilians = event.deathsCivilians();
        OptionalLong unknown = event.deathsUnknown();
        if (a.isEmpty() || b.isEmpty() || civilians.isEmpty() || unknown.isEmpty()) {
            return;
        }
        long sum = a.getAsLong() + b.getAsLong() + civilians.getAsLong() + unknown.getAsLong();
        if (sum != event.best()) {
            cells.add(cells.finding(
                            "ucdp.estimate-sum",
                            GedColumn.BEST,
                            "best is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown, which is "
                                    + sum + ": " + event.best())
                    .argument("sum", sum)
                    .argument("best", event.best()));
        }
    }

    /** Deaths of people whose status is not known are left alone, since that is what the sources told. */
    private static void checkOneSided(UcdpGedEvent event, Cells<GedColumn> cells) {
        Optional<String> side = event.sideB().name();
        if (side.isPresent() && !GedWords.isCivilians(side.get())) {
            cells.add(cells.finding(
                            "ucdp.one-sided",
                            GedColumn.SIDE_B,
                            "side_b of one-sided violence is not Civilians: " + Excerpt.of(side.get()))
                    .argument("found", Excerpt.of(side.get())));
        }
        checkNone(event.deathsA(), GedColumn.DEATHS_A, cells);
        checkNone(event.deathsB(), GedColumn.DEATHS_B, cells);
    }

    private static void checkNone(OptionalLong deaths, GedColumn column, Cells<GedColumn> cells) {
        if (deaths.isPresent() && deaths.getAsLong() > 0) {
            cells.add(cells.finding(
                            "ucdp.one-sided",
                            column,
                            column + " of one-sided violence is not 0, while its dead are civilians: "
                                    + deaths.getAsLong())
                    .argument("found", deaths.getAsLong()));
        }
    }
}
