package org.saidby.ucdp;

import org.saidby.export.LossPlan;

/** What becomes of each attribute in a row of UCDP GED. Where it depends on the value, the parts of the row tell the losses. */
final class GedLossPlan {

    static final LossPlan PLAN = plan();

    private GedLossPlan() {}

    private static LossPlan plan() {
        LossPlan.Builder plan = LossPlan.of(OperationMapping.NAME).leaveOut("a table has no id or title", "dataset");
        operations(plan);
        shared(plan);
        claims(plan);
        return plan.build();
    }

    private static void operations(LossPlan.Builder plan) {
        plan.leaveOut("a row has no place for it", "operation")
                .keep("relid, where id does not tell it", "operation.id")
                .keep("type_of_violence", "operation.kind")
                .keep("dyad_name", "operation.label")
                .keep("date_start, date_end, date_prec", "operation.when.date")
                .flatten("the days that were counted from it are written", "operation.when.anchor")
                .leaveOut("date_prec tells how many days are possible, and not in which sense", "operation.when.extent")
                .keep("where_prec", "operation.place.state")
                .keep("where_coordinates, adm_2, adm_1, country", "operation.place.location")
                .flatten(
                        "it makes where_prec coarser, and stands in where_description if there are no words",
                        "operation.place.part")
                .flatten(
                        "it stands in where_description, where it is not the name of the place",
                        "operation.place.words")
                .keep("side_a, side_b", "operation.participants.actor", "operation.participants.role")
                .lose("export.recoded", "code_status is Provisional, or Clear where it is not", "operation.provisional")
                .keep("id, relid", "operation.externalIds.scheme", "operation.externalIds.value")
                .keep("the columns that they were read from", "operation.extensions");
    }

    private static void shared(LossPlan.Builder plan) {
        plan.leaveOut("a row names it and tells no more", "source", "document", "actor", "location")
                .keep("source_original, source_office", "source.name")
                .flatten("it is one of the headlines, where the publisher is told", "document.title")
                .flatten("it is one of the offices, where no link of the chain is", "document.publisher")
                .flatten("it is one of the dates, where the publisher has none", "document.published")
                .keep("side_a, side_b", "actor.name")
                .flatten("type_of_violence tells whether a state or civilians are a side", "actor.kind")
                .flatten(
                        "side_a_new_id, side_b_new_id, gwnoa and gwnob have those of UCDP",
                        "actor.externalIds.scheme",
                        "actor.externalIds.value")
                .keep("where_coordinates, adm_2, adm_1, country", "location.name")
                .flatten(
                        "the column that has the name tells country and divisions; where_prec the rest",
                        "location.kind")
                .flatten("adm_2, adm_1 and country have what of it is such", "location.within")
                .keep("latitude, longitude", "location.point.latitude", "location.point.longitude")
                .flatten("where_prec tells a point, 25 km around one, or an area", "location.uncertaintyMetres")
                .flatten(
                        "country_id has the number of the state",
                        "location.externalIds.scheme",
                        "location.externalIds.value");
    }

    private static void claims(LossPlan.Builder plan) {
        String other = "a row tells of the dead only";
        plan.leaveOut("a row has no place for it", "claim")
                .keep("the row", "claim.about")
                .keep("the columns of deaths", "claim.casualties.harm")
                .keep(
                        "low, best, high",
                        "claim.casualties.total.hedge",
                        "claim.casualties.total.number",
                        "claim.casualties.total.low",
                        "claim.casualties.total.high")
                .flatten(
                        "it chooses the column of deaths, where no part does",
                        "claim.casualties.label",
                        "claim.casualties.party")
                .keep(
                        "deaths_a, deaths_b, deaths_civilians, deaths_unknown",
                        "claim.casualties.parts.count.hedge",
                        "claim.casualties.parts.count.number",
                        "claim.casualties.parts.count.low",
                        "claim.casualties.parts.count.high",
                        "claim.casualties.parts.label",
                        "claim.casualties.parts.party")
                .leaveOut("parts that overlap are not written", "claim.casualties.overlapping")
                .leaveOut(other, "claim.involvement", "claim.occurrence", "claim.presence", "claim.affiliation")
                .leaveOut(other, "claim.tally", "claim.assessment", "claim.response", "claim.otherAssertion")
                .keep("source_original, source_office", "claim.attribution.chain.source")
                .flatten("source_date has the day of the publisher", "claim.attribution.chain.said.date")
                .flatten("who only reported is a publisher", "claim.attribution.chain.act");
    }
}
