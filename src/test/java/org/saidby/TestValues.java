package org.saidby;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values for tests: of each type one with every attribute unlike its default, and one with the required attributes alone.
 *
 * <p>All of them stand in {@link #FULL_DATASET} or {@link #MINIMAL_DATASET}, and every id of the full ones is held there.
 */
public final class TestValues {

    /** Quotation marks, a comma, line breaks, a tab, right-to-left script with an override, and two characters beyond the BMP. */
    public static final String AWFUL =
            "\"so\", 'they' said;\r\n\tline two\nשָׁלוֹם \u202eمرزق\u202c \\ </script> & \u2028 \ud835\udd18 \ud83d\ude80";

    public static final Extensions EXTENSIONS = Extensions.none()
            .with("x-team", "{\"desk\":\"Libya\",\"checked\":[true,null,-1.50e+3]}")
            .with("weird \"name\"/~", "\"\\ud83d\\ude80 \ud83d\ude80\"");

    public static final Count FULL_COUNT = Count.builder()
            .hedge(Hedge.BETWEEN)
            .low(8)
            .high(11)
            .number(9)
            .words("eight to eleven, most likely nine")
            .extensions(EXTENSIONS)
            .build();
    public static final Count MINIMAL_COUNT = Count.some();

    public static final Distance FULL_DISTANCE = Distance.builder()
            .hedge(Hedge.NEARLY)
            .number(600.5)
            .unit(LengthUnit.MILE)
            .words("nearly 600 miles")
            .extensions(EXTENSIONS)
            .build();
    public static final Distance MINIMAL_DISTANCE = Distance.of(Hedge.EXACTLY, 3, LengthUnit.KILOMETRE);

    public static final Point FULL_POINT = Point.builder()
            .latitude(25.904444)
            .longitude(-13.897222)
            .extensions(EXTENSIONS)
            .build();
    public static final Point MINIMAL_POINT = Point.ofLatLon(0, 0);

    public static final Name FULL_NAME =
            Name.builder().text("مرزق").language("ar").extensions(EXTENSIONS).build();
    public static final Name MINIMAL_NAME = Name.of("Marzuq");

    public static final ExternalId FULL_EXTERNAL_ID = ExternalId.builder()
            .scheme("wikidata")
            .value("Q986,\"x\"")
            .extensions(EXTENSIONS)
            .build();
    public static final ExternalId MINIMAL_EXTERNAL_ID = ExternalId.of("ucdp-ged", "304527");

    public static final TimeAnchor FULL_TIME_ANCHOR = TimeAnchor.builder()
            .to(Ref.parse("operation:minimal"))
            .relation(TimeRelation.AFTER)
            .offset(Period.of(1, 2, 5))
            .unit(CalendarUnit.MONTH)
            .extensions(EXTENSIONS)
            .build();
    public static final TimeAnchor WEEKDAY_TIME_ANCHOR = TimeAnchor.builder()
            .to(Ref.parse("document:full"))
            .relation(TimeRelation.AT)
            .weekday(DayOfWeek.THURSDAY)
            .extensions(EXTENSIONS)
            .build();
    public static final TimeAnchor MINIMAL_TIME_ANCHOR = TimeAnchor.builder()
            .to(Ref.parse("claim:minimal"))
            .relation(TimeRelation.BEFORE)
            .build();

    public static final When FULL_WHEN = When.builder()
            .date("2019-09-19~/2019-09-24")
            .words("five days later, \"about\" then")
            .extent(TimeExtent.ALL_DAYS)
            .anchor(FULL_TIME_ANCHOR)
            .extensions(EXTENSIONS)
            .build();
    public static final When MINIMAL_WHEN = When.builder().build();

    public static final PlaceAnchor FULL_PLACE_ANCHOR = PlaceAnchor.builder()
            .to(Ref.parse("location:minimal"))
            .relation(PlaceRelation.FROM)
            .distance(FULL_DISTANCE)
            .bearing(Bearing.SOUTH_SOUTHEAST)
            .extensions(EXTENSIONS)
            .build();
    public static final PlaceAnchor MINIMAL_PLACE_ANCHOR = PlaceAnchor.builder()
            .to(Ref.parse("operation:minimal"))
            .relation(PlaceRelation.SAME_AREA)
            .build();

    public static final Place FULL_PLACE = Place.builder()
            .state(PlaceState.AREA)
            .location(Id.of("full"))
            .part("southwest")
            .anchor(FULL_PLACE_ANCHOR)
            .words(AWFUL)
            .extensions(EXTENSIONS)
            .build();
    public static final Place MINIMAL_PLACE = Place.unknown();

    public static final Post FULL_POST = Post.builder()
            .title("director of intelligence, \"J2\"")
            .organization(Ref.parse("actor:full"))
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Post MINIMAL_POST = Post.builder().title("spokesman").build();

    public static final Source FULL_SOURCE = Source.builder()
            .id("full")
            .name(AWFUL)
            .kind(SourceKind.UNNAMED_GROUP)
            .named(false)
            .addPost(FULL_POST)
            .addPost(MINIMAL_POST)
            .actor(Id.<Actor>of("full"))
            .reliability(Reliability.B)
            .addExternalId(FULL_EXTERNAL_ID)
            .extensions(EXTENSIONS)
            .build();
    public static final Source MINIMAL_SOURCE = Source.of("minimal", SourceKind.OUTLET, "an outlet");

    public static final Document FULL_DOCUMENT = Document.builder()
            .id("full")
            .title(AWFUL)
            .publisher(Id.<Source>of("minimal"))
            .published("2019-09-27")
            .address("https://example.org/2019/09/27/strike?a=1&b=%22#top")
            .language("en-US")
            .digest(Digest.sha256(AWFUL))
            .archived("https://archive.example.org/20190928/strike")
            .addExternalId(MINIMAL_EXTERNAL_ID)
            .extensions(EXTENSIONS)
            .build();
    public static final Document MINIMAL_DOCUMENT =
            Document.builder().id("minimal").build();

    public static final Actor FULL_ACTOR = Actor.builder()
            .id("full")
            .name(AWFUL)
            .addOtherName(FULL_NAME)
            .addOtherName(MINIMAL_NAME)
            .kind(ActorKind.STATE_FORCE)
            .country(Country.of("US"))
            .partOf(Id.<Actor>of("minimal"))
            .addExternalId(FULL_EXTERNAL_ID)
            .addExternalId(MINIMAL_EXTERNAL_ID)
            .extensions(EXTENSIONS)
            .build();
    public static final Actor MINIMAL_ACTOR = Actor.of("minimal", ActorKind.UNKNOWN, "gunmen");

    public static final Location FULL_LOCATION = Location.builder()
            .id("full")
            .name("Murzuq, \"the oasis\"")
            .addOtherName(FULL_NAME)
            .kind(LocationKind.CITY)
            .country(Country.of("LY"))
            .within(Id.<Location>of("minimal"))
            .point(FULL_POINT)
            .uncertaintyMetres(2500.5)
            .addExternalId(FULL_EXTERNAL_ID)
            .extensions(EXTENSIONS)
            .build();
    public static final Location MINIMAL_LOCATION = Location.of("minimal", LocationKind.COUNTRY, "Libya");

    public static final Participation FULL_PARTICIPATION = Participation.builder()
            .actor(FULL_ACTOR)
            .role(Role.CONDUCTED)
            .means("MQ-9 \"Reaper\"")
            .extensions(EXTENSIONS)
            .build();
    public static final Participation MINIMAL_PARTICIPATION = Participation.of(MINIMAL_ACTOR, Role.TARGETED);

    public static final Operation FULL_OPERATION = Operation.builder()
            .id("full")
            .kind(OperationKind.AIRSTRIKE)
            .label(AWFUL)
            .when(FULL_WHEN)
            .place(FULL_PLACE)
            .addParticipant(FULL_PARTICIPATION)
            .addParticipant(MINIMAL_PARTICIPATION)
            .partOf(Id.<Operation>of("minimal"))
            .provisional(true)
            .addExternalId(FULL_EXTERNAL_ID)
            .extensions(EXTENSIONS)
            .build();
    public static final Operation MINIMAL_OPERATION =
            Operation.builder().id("minimal").kind(OperationKind.SERIES).build();

    public static final CasualtyPart FULL_CASUALTY_PART = CasualtyPart.builder()
            .count(FULL_COUNT)
            .label("civilians, \"so called\"")
            .party(FULL_ACTOR)
            .extensions(EXTENSIONS)
            .build();
    public static final CasualtyPart MINIMAL_CASUALTY_PART =
            CasualtyPart.builder().count(MINIMAL_COUNT).build();

    public static final Casualties FULL_CASUALTIES = Casualties.builder()
            .harm(Harm.KILLED)
            .total(FULL_COUNT)
            .label("militants")
            .party(FULL_ACTOR)
            .addPart(FULL_CASUALTY_PART)
            .addPart(MINIMAL_CASUALTY_PART)
            .overlapping(true)
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Casualties MINIMAL_CASUALTIES = Casualties.injured(Count.noneReported());

    public static final Involvement FULL_INVOLVEMENT = Involvement.builder()
            .actor(FULL_ACTOR)
            .role(Role.COORDINATED_WITH)
            .means(AWFUL)
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Involvement MINIMAL_INVOLVEMENT = Involvement.of(MINIMAL_ACTOR, Role.VICTIM);

    public static final Occurrence FULL_OCCURRENCE = Occurrence.builder()
            .operationKind(OperationKind.CLASH)
            .place(FULL_PLACE)
            .when(FULL_WHEN)
            .words(AWFUL)
            .extensions(EXTENSIONS)
            .build();
    public static final Occurrence MINIMAL_OCCURRENCE = Occurrence.of(OperationKind.BOMBING);

    public static final Presence FULL_PRESENCE = Presence.builder()
            .relation(PresenceRelation.MOVED_TO)
            .place(FULL_PLACE)
            .count(FULL_COUNT)
            .when(FULL_WHEN)
            .words(AWFUL)
            .extensions(EXTENSIONS)
            .build();
    public static final Presence MINIMAL_PRESENCE = Presence.at(MINIMAL_PLACE);

    public static final Affiliation FULL_AFFILIATION = Affiliation.builder()
            .actor(FULL_ACTOR)
            .group(MINIMAL_ACTOR)
            .role("recruiter, \"emir\"")
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Affiliation MINIMAL_AFFILIATION = Affiliation.of(MINIMAL_ACTOR, FULL_ACTOR);

    public static final Superlative FULL_SUPERLATIVE = Superlative.builder()
            .kind(SuperlativeKind.ORDINAL)
            .ordinal(3)
            .window(Period.ofDays(7))
            .within(FULL_WHEN)
            .words(AWFUL)
            .extensions(EXTENSIONS)
            .build();
    public static final Superlative MINIMAL_SUPERLATIVE = Superlative.latest();

    public static final TallyScope FULL_TALLY_SCOPE = TallyScope.builder()
            .addKind(OperationKind.AIRSTRIKE)
            .addKind(OperationKind.of("drone-swarm"))
            .addConductor(FULL_ACTOR)
            .addTarget(MINIMAL_ACTOR)
            .addTarget(FULL_ACTOR)
            .addLocation(FULL_LOCATION)
            .addTime(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final TallyScope MINIMAL_TALLY_SCOPE = TallyScope.builder().build();

    public static final Tally FULL_TALLY = Tally.builder()
            .count(FULL_COUNT)
            .unit(CountingUnit.SORTIE)
            .scope(FULL_TALLY_SCOPE)
            .addSuperlative(FULL_SUPERLATIVE)
            .addSuperlative(MINIMAL_SUPERLATIVE)
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Tally MINIMAL_TALLY = Tally.of(MINIMAL_COUNT, CountingUnit.UNKNOWN);

    public static final Assessment FULL_ASSESSMENT = Assessment.builder()
            .topic(AssessmentTopic.CAPABILITY)
            .paraphrase(AWFUL)
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Assessment MINIMAL_ASSESSMENT = Assessment.of(AssessmentTopic.OTHER, "it is quiet");

    public static final Response FULL_RESPONSE = Response.builder()
            .response(ResponseKind.ASSESSMENT_PENDING)
            .paraphrase("asked about \"civilians\", then")
            .when(FULL_WHEN)
            .extensions(EXTENSIONS)
            .build();
    public static final Response MINIMAL_RESPONSE = Response.of(ResponseKind.DECLINED_TO_COMMENT);

    public static final OtherAssertion FULL_OTHER_ASSERTION =
            OtherAssertion.of(AssertionKind.of("ceasefire"), EXTENSIONS);
    public static final OtherAssertion MINIMAL_OTHER_ASSERTION =
            OtherAssertion.of(AssertionKind.of("x"), Extensions.none());

    public static final Link FULL_LINK = Link.builder()
            .source(FULL_SOURCE)
            .act(SpeechAct.ESTIMATED)
            .said(FULL_WHEN)
            .medium(Medium.INTERVIEW)
            .certainty(Certainty.PROBABLE)
            .extensions(EXTENSIONS)
            .build();
    public static final Link MINIMAL_LINK = Link.of(MINIMAL_SOURCE, SpeechAct.REPORTED);

    public static final Passage FULL_PASSAGE = Passage.builder()
            .locator("paragraph 3, line \"2\"")
            .quotation(AWFUL)
            .mode(QuotationMode.MIXED)
            .extensions(EXTENSIONS)
            .build();
    public static final Passage MINIMAL_PASSAGE = Passage.builder().build();

    public static final Attribution FULL_ATTRIBUTION = Attribution.builder()
            .addLink(FULL_LINK)
            .addLink(MINIMAL_LINK)
            .document(FULL_DOCUMENT)
            .passage(FULL_PASSAGE)
            .extensions(EXTENSIONS)
            .build();
    public static final Attribution MINIMAL_ATTRIBUTION = Attribution.of(MINIMAL_LINK);

    public static final Claim MINIMAL_CLAIM = Claim.that(MINIMAL_CASUALTIES)
            .id("minimal")
            .about(MINIMAL_OPERATION)
            .attribution(MINIMAL_ATTRIBUTION)
            .build();
    public static final Claim FULL_CLAIM = Claim.that(FULL_CASUALTIES)
            .id("full")
            .about(FULL_OPERATION)
            .negated()
            .attribution(FULL_ATTRIBUTION)
            .credibility(Credibility.PROBABLY_TRUE)
            .supersedes(MINIMAL_CLAIM)
            .supersedes(Id.of("full-1"))
            .retracts(Id.of("full-2"))
            .retracts(Id.of("full-3"))
            .note(AWFUL)
            .extensions(EXTENSIONS)
            .build();

    /** One of each type of assertion, with every attribute unlike its default. */
    public static final List<Assertion> FULL_ASSERTIONS = List.of(
            FULL_CASUALTIES,
            FULL_INVOLVEMENT,
            FULL_OCCURRENCE,
            FULL_PRESENCE,
            FULL_AFFILIATION,
            FULL_TALLY,
            FULL_ASSESSMENT,
            FULL_RESPONSE,
            FULL_OTHER_ASSERTION);

    /** One of each type of assertion, with the required attributes alone. */
    public static final List<Assertion> MINIMAL_ASSERTIONS = List.of(
            MINIMAL_CASUALTIES,
            MINIMAL_INVOLVEMENT,
            MINIMAL_OCCURRENCE,
            MINIMAL_PRESENCE,
            MINIMAL_AFFILIATION,
            MINIMAL_TALLY,
            MINIMAL_ASSESSMENT,
            MINIMAL_RESPONSE,
            MINIMAL_OTHER_ASSERTION);

    public static final Dataset MINIMAL_DATASET =
            Dataset.builder().id("minimal").build();
    public static final Dataset FULL_DATASET = fullDataset();

    private TestValues() {}

    /** The full value of each type that has attributes, by the type. */
    public static Map<Class<?>, Object> full() {
        Map<Class<?>, Object> values = byType(
                FULL_COUNT,
                FULL_DISTANCE,
                FULL_POINT,
                FULL_NAME,
                FULL_EXTERNAL_ID,
                FULL_TIME_ANCHOR,
                FULL_WHEN,
                FULL_PLACE_ANCHOR,
                FULL_PLACE,
                FULL_POST,
                FULL_SOURCE,
                FULL_DOCUMENT,
                FULL_ACTOR,
                FULL_LOCATION,
                FULL_PARTICIPATION,
                FULL_OPERATION,
                FULL_CASUALTY_PART,
                FULL_SUPERLATIVE,
                FULL_TALLY_SCOPE,
                FULL_LINK,
                FULL_PASSAGE,
                FULL_ATTRIBUTION,
                FULL_CLAIM,
                FULL_DATASET);
        values.putAll(byType(FULL_ASSERTIONS.toArray()));
        return values;
    }

    /** The minimal value of each type that has attributes, by the type. */
    public static Map<Class<?>, Object> minimal() {
        Map<Class<?>, Object> values = byType(
                MINIMAL_COUNT,
                MINIMAL_DISTANCE,
                MINIMAL_POINT,
                MINIMAL_NAME,
                MINIMAL_EXTERNAL_ID,
                MINIMAL_TIME_ANCHOR,
                MINIMAL_WHEN,
                MINIMAL_PLACE_ANCHOR,
                MINIMAL_PLACE,
                MINIMAL_POST,
                MINIMAL_SOURCE,
                MINIMAL_DOCUMENT,
                MINIMAL_ACTOR,
                MINIMAL_LOCATION,
                MINIMAL_PARTICIPATION,
                MINIMAL_OPERATION,
                MINIMAL_CASUALTY_PART,
                MINIMAL_SUPERLATIVE,
                MINIMAL_TALLY_SCOPE,
                MINIMAL_LINK,
                MINIMAL_PASSAGE,
                MINIMAL_ATTRIBUTION,
                MINIMAL_CLAIM,
                MINIMAL_DATASET);
        values.putAll(byType(MINIMAL_ASSERTIONS.toArray()));
        return values;
    }

    private static Map<Class<?>, Object> byType(Object... values) {
        Map<Class<?>, Object> byType = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Object value : values) {
            byType.put(value.getClass().getSuperclass(), value);
        }
        return byType;
    }

    private static Dataset fullDataset() {
        Dataset.Builder dataset = Dataset.builder()
                .id("full")
                .title(AWFUL)
                .add(FULL_SOURCE, MINIMAL_SOURCE)
                .add(FULL_DOCUMENT, MINIMAL_DOCUMENT)
                .add(FULL_ACTOR, MINIMAL_ACTOR)
                .add(FULL_LOCATION, MINIMAL_LOCATION)
                .add(FULL_OPERATION, MINIMAL_OPERATION)
                .add(FULL_CLAIM, MINIMAL_CLAIM)
                .extensions(EXTENSIONS);
        for (int i = 1; i < FULL_ASSERTIONS.size(); i++) {
            dataset.add(
                    Claim.that(FULL_ASSERTIONS.get(i))
                            .id("full-" + i)
                            .about(FULL_CLAIM)
                            .attribution(FULL_ATTRIBUTION)
                            .build(),
                    MINIMAL_CLAIM.toBuilder()
                            .id("minimal-" + i)
                            .assertion(MINIMAL_ASSERTIONS.get(i))
                            .build());
        }
        return dataset.build();
    }
}
