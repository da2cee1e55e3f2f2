package org.saidby.validation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.AssertionKind;
import org.saidby.Bearing;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.Tally;
import org.saidby.TimeAnchor;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** What is remembered of one entity: never its texts. */
final class EntityFacts {

    /** What there is to remember of a kind of entity. */
    sealed interface Detail {}

    /**
     * Who a source is, for judging interest.
     *
     * @param described whether it is told what the source is
     */
    record SourceDetail(boolean named, boolean described, Optional<Id<Actor>> actor, List<Ref> organizations)
            implements Detail {}

    /** When a document was published. */
    record DocumentDetail(Optional<Edtf> published) implements Detail {}

    /** An actor, location or operation without its texts. */
    record ThingDetail(Entity stripped) implements Detail {}

    /**
     * What a claim says, as far as other claims and things bear on it.
     *
     * @param relays who passed it on
     * @param originSpoke whether it is told what the origin did with words
     * @param originTimed whether anything is told of when the origin spoke
     * @param asked to which questions of its kind of assertion it answers, as one value for all claims that answer the same
     * @param content tells what it says, whoever says it
     * @param said when it was first said, by the first link with a date
     * @param document where a correction stands that no link dates; not remembered otherwise
     * @param anchoredSaid all times of the links if one of them is anchored; none otherwise, when {@code said} tells enough
     */
    record ClaimDetail(
            Ref about,
            Polarity polarity,
            AssertionKind kind,
            @Nullable Harm harm,
            Id<Source> origin,
            List<Id<Source>> relays,
            boolean originSpoke,
            boolean originTimed,
            Asked asked,
            long content,
            long fingerprint,
            @Nullable When time,
            @Nullable Edtf said,
            List<When> anchoredSaid,
            @Nullable Id<Document> document,
            int saidLink,
            @Nullable InputPosition saidAt,
            @Nullable Measured measured,
            @Nullable Tallied tallied)
            implements Detail {

        static String saidPointer(int link) {
            return "/attribution/chain/" + link + "/said";
        }

        /** The place of when it was said; near the claim where only a merge made a finding of it. */
        InputPosition saidNear(InputPosition claim) {
            return saidAt != null ? saidAt : RecordPlace.of(claim).at(saidPointer(saidLink));
        }
    }

    /** A stated distance or direction from a thing. */
    record Measured(
            Ref from,
            Optional<Distance> distance,
            Optional<Bearing> bearing,
            InputPosition distanceAt,
            InputPosition bearingAt) {}

    /** A tally without its words. */
    record Tallied(Tally tally, InputPosition at) {}

    /** In what way a thing depends on another, so that a circle of such is a fault. */
    enum Relation {
        PART_OF("partOf"),
        WITHIN("within"),
        ABOUT("about"),
        CORRECTS("correction"),
        ANCHOR("anchor");

        private final String attribute;

        Relation(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }
    }

    /**
     * A pointer that can be part of a circle.
     *
     * @param takesBack whether a correction retracts, and does not supersede
     */
    record Edge(Relation relation, Ref to, InputPosition at, boolean takesBack) {

        Edge(Relation relation, Ref to, InputPosition at) {
            this(relation, to, at, false);
        }
    }

    /** A time that is counted from something. */
    record RelativeTime(TimeAnchor anchor, @Nullable Edtf date, InputPosition anchorAt, InputPosition dateAt) {}

    private final boolean shared;
    private final Ref ref;
    private final InputPosition position;
    private final Detail detail;
    private final List<Edge> edges;
    private final List<RelativeTime> times;
    private long record;

    EntityFacts(
            long record,
            boolean shared,
            Ref ref,
            InputPosition position,
            Detail detail,
            List<Edge> edges,
            List<RelativeTime> times) {
        this.record = record;
        this.shared = shared;
        this.ref = ref;
        this.position = position;
        this.detail = detail;
        this.edges = List.copyOf(edges);
        this.times = List.copyOf(times);
    }

    long record() {
        return record;
    }

    boolean isShared() {
        return shared;
    }

    Ref ref() {
        return ref;
    }

    InputPosition position() {
        return position;
    }

    Detail detail() {
        return detail;
    }

    List<Edge> edges() {
        return edges;
    }

    List<RelativeTime> times() {
        return times;
    }

    void moveBehind(long records) {
        record += records;
    }
}
