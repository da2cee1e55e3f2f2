package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.DATASET;
import static org.saidby.validation.Rule.Scope.RECORD;
import static org.saidby.validation.Severity.ERROR;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** How records point to each other, and what their times and places come to. */
final class ReferenceRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                            "ref.duplicate-id",
                            ERROR,
                            DATASET,
                            "two things of one kind have the same id",
                            "refs to it are ambiguous; the second is rejected",
                            "an operation op-1 twice",
                            "give the second another id")
                    .remembering("entity: about 230 bytes with the position, which all rules of the dataset share"),
            Rule.of(
                    "ref.self",
                    ERROR,
                    RECORD,
                    "a thing points to itself",
                    "a whole is not a part of itself",
                    "an operation that is part of itself",
                    "point to what was meant"),
            Rule.of(
                            "ref.unresolved",
                            ERROR,
                            DATASET,
                            "a ref points to something that the dataset does not hold",
                            "what was said by whom cannot be told",
                            "a claim of a source that is not listed",
                            "add what is pointed to")
                    .remembering(
                            "ref to what has not come yet: about 230 bytes with the position; none once it has come"),
            Rule.of(
                            "ref.cycle",
                            ERROR,
                            DATASET,
                            "things point to each other in a circle",
                            "no order or whole can be computed",
                            "a within b, b within a",
                            "break the circle where it is wrong")
                    .remembering(
                            "pointer to a whole, an area, a claim or the anchor of a time: about 180 bytes with the position"),
            Rule.of(
                    "actor.both-sides",
                    WARNING,
                    RECORD,
                    "an actor both conducted an operation and was its target or victim",
                    "infighting is real, and so are slips",
                    "conducted and targeted by the same actor",
                    "check the roles"),
            Rule.of(
                            "operation.unattributed",
                            INFO,
                            DATASET,
                            "no claim speaks of an operation, of what it is part of or of its parts",
                            "its coded values are backed by nobody",
                            "an operation without claims",
                            "add the claims it was coded from")
                    .remembering("nothing of its own"),
            Rule.of(
                            "place.distance-contradicts-points",
                            INFO,
                            DATASET,
                            "a stated distance or bearing does not fit the points of the two locations",
                            "roads are longer than straight lines, and points can be wrong",
                            "nearly 600 miles between points 485 miles apart",
                            "check the points; the claim stays as it was said")
                    .remembering(
                            "claim with a distance: about 350 bytes with two positions; location: about 120 bytes"),
            Rule.of(
                            "time.anchor-unresolved",
                            ERROR,
                            DATASET,
                            "a relative time is counted from something that the dataset does not hold, or that has no usable time",
                            "five days after an untold day is no day",
                            "five days after an operation without a date",
                            "add the anchor or its date")
                    .remembering(
                            "relative time: about 250 bytes with the position; operation with a date: about 120 bytes"),
            Rule.of(
                            "time.weekday-mismatch",
                            WARNING,
                            DATASET,
                            "a weekday and the date it was read as disagree",
                            "one of the two is a slip",
                            "on Thursday, read as 2019-09-27",
                            "check the date and the day of the document")
                    .remembering("time with a weekday and a date: 130 bytes with its position"),
            Rule.of(
                            "time.offset-mismatch",
                            WARNING,
                            DATASET,
                            "a time counted from something and the date it was read as have no day in common",
                            "one of the two is a slip, or what it is counted from was corrected and the date was not",
                            "five days after an operation of 2019-09-19, read as 2019-09-25",
                            "check the date, and that of what it is counted from")
                    .remembering("time with an offset and a date: 130 bytes with its position"),
            Rule.of(
                            "tally.contradicts-dataset",
                            INFO,
                            DATASET,
                            "a stated total or superlative is contradicted by the operations held",
                            "sources differ in what they count",
                            "the first this year, and an earlier one is held",
                            "check what was counted; the claim stays as it was said")
                    .remembering("operation: about 150 bytes and 60 a participant; tally: itself and a position"));

    private ReferenceRules() {}
}
