package org.saidby.acled;

import org.saidby.export.LossPlan;

/** What becomes of each attribute in a row of ACLED. Where it depends on the value, the parts of the row tell the losses. */
final class AcledLossPlan {

    static final LossPlan PLAN = plan();

    private AcledLossPlan() {}

    private static LossPlan plan() {
        LossPlan.Builder plan = LossPlan.of(ClaimMapping.ACLED).leaveOut("a table has no id or title", "dataset");
        operations(plan);
        others(plan);
        return plan.build();
    }

    private static void operations(LossPlan.Builder plan) {
        plan.leaveOut("a row has no place for it", "operation")
                .keep("event_id_cnty, or tags", "operation.id")
                .keep("event_type, sub_event_type", "operation.kind", "operation.label")
                .keep("event_date, time_precision", "operation.when.date")
                .flatten("the days that were counted from it are written", "operation.when.anchor")
                .keep("geo_precision", "operation.place.state")
                .flatten("location, admin1 to admin3 and country have the names of it", "operation.place.location")
                .flatten("it makes geo_precision coarser", "operation.place.part", "operation.place.anchor")
                .flatten("it is the location of a region", "operation.place.words")
                .keep(
                        "actor1, actor2, assoc_actor_1, assoc_actor_2",
                        "operation.participants.actor",
                        "operation.participants.role")
                .keep("event_id_cnty", "operation.externalIds.scheme", "operation.externalIds.value")
                .keep("the columns that they were read from", "operation.extensions");
    }

    private static void others(LossPlan.Builder plan) {
        plan.leaveOut("a row names it and tells no more", "source", "document", "actor", "location")
                .keep("source", "source.name")
                .keep("actor1, actor2, assoc_actor_1, assoc_actor_2", "actor.name")
                .flatten("inter1 and inter2 have the type that is nearest", "actor.kind")
                .keep("location, admin1, admin2, admin3, country", "location.name")
                .flatten("the column that has the name tells country and divisions", "location.kind")
                .flatten("iso has the number of the country", "location.country")
                .flatten("admin1 to admin3 and country have what of it is such", "location.within")
                .keep("latitude, longitude", "location.point.latitude", "location.point.longitude")
                .flatten("it makes geo_precision coarser", "location.uncertaintyMetres")
                .leaveOut("a row has no place for it", "claim")
                .keep("the row", "claim.about")
                .keep("fatalities", "claim.casualties.harm")
                .keep(
                        "fatalities",
                        "claim.casualties.total.hedge",
                        "claim.casualties.total.number",
                        "claim.casualties.total.low",
                        "claim.casualties.total.high")
                .keep("source", "claim.attribution.chain.source")
                .flatten("timestamp has when ACLED recorded it", "claim.attribution.chain.said.date")
                .flatten(
                        "notes have the words, of several claims one below the other",
                        "claim.attribution.passage.quotation");
    }
}
