package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What records of ACLED can be. */
final class AcledRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "acled.missing-marker",
                    INFO,
                    READING,
                    "a text that stands for not recorded was read as absent",
                    "programs for statistics write it into empty cells",
                    "NA in the column actor2",
                    "nothing"),
            Rule.of(
                    "acled.year-mismatch",
                    WARNING,
                    READING,
                    "the year column is not the year of the event date",
                    "one of them is a slip",
                    "year 2021 and event_date 2022-03-01",
                    "check the event at its source"),
            Rule.of(
                    "acled.event-type",
                    WARNING,
                    READING,
                    "an event type or sub-event type is in no table of the codebook, or the two do not go together",
                    "programs that switch on the words will not expect it",
                    "Peaceful protest under Battles",
                    "check the event at its source; the words are kept"),
            Rule.of(
                    "acled.disorder-type",
                    WARNING,
                    READING,
                    "the disorder type is not the one that the codebook gives the sub-event type",
                    "it is derived, so that one of the two is a slip",
                    "Demonstrations for an Armed clash",
                    "go by the sub-event type"),
            Rule.of(
                    "acled.second-actor",
                    WARNING,
                    READING,
                    "the columns of the second actor and the interaction do not agree on whether there is one",
                    "counts by actor and by interaction will differ",
                    "an empty actor2 and inter2 Civilians",
                    "check the event at its source"),
            Rule.of(
                    "acled.interaction",
                    WARNING,
                    READING,
                    "the interaction is not the one of the two actor types",
                    "it is derived, so that one of the three is a slip",
                    "inter1 1, inter2 2 and interaction 13",
                    "go by the actor types"),
            Rule.of(
                    "acled.actor-type",
                    WARNING,
                    READING,
                    "the first actor of protests is not protesters, or that of riots not rioters",
                    "counts by event type and by actor type will differ; a few hundred published events are like that",
                    "Protests with inter1 Rioters",
                    "check the event at its source"),
            Rule.of(
                    "acled.civilian-targeting",
                    WARNING,
                    READING,
                    "an event that is violence against civilians is not marked as targeting them",
                    "a filter on the mark will miss it",
                    "an Attack with an empty civilian_targeting",
                    "go by the event type too"),
            Rule.of(
                    "acled.peaceful-fatalities",
                    WARNING,
                    READING,
                    "people were killed in a peaceful protest",
                    "the sub-event type says that nobody used force",
                    "Peaceful protest and fatalities 2",
                    "check the event at its source"),
            Rule.of(
                    "acled.coded-hedge",
                    INFO,
                    READING,
                    "the number of fatalities is one by which the codebook also codes words without a number",
                    "it can be exact, or stand for an unknown number or tens (10), dozens (12) or hundreds (100)",
                    "fatalities 12",
                    "read the notes before adding it up"),
            Rule.of(
                    "acled.country-code",
                    WARNING,
                    READING,
                    "the number in iso is not that of the country",
                    "one of them is a slip, and a join on either will go wrong",
                    "iso 562 and country Nigeria",
                    "check the event at its source"),
            Rule.of(
                    "acled.region-point",
                    INFO,
                    READING,
                    "coordinates stand for a larger region and were not taken as a point",
                    "a pin on the provincial capital would be false",
                    "geo_precision 3 with coordinates",
                    "show the area; the event still has the coordinates"),
            Rule.of(
                    "acled.monadic-repeat",
                    INFO,
                    READING,
                    "a row of a monadic export repeats an event for another of its actors",
                    "it is counted as rejected and is no fault, so that no sum doubles; a warning where it names an actor that"
                            + " the first row does not",
                    "the second row of an event, with actor1 and actor2 exchanged",
                    "nothing, or ask for the dyadic export, which has all actors in one row"));

    private AcledRules() {}
}
