package org.saidby.example;

import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Certainty;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.LengthUnit;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Medium;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.TimeAnchor;
import org.saidby.TimeRelation;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfInterval;

/** Puts names, counts, times, places and chains of a dataset into words; what a source's words were is in quotation marks. */
final class Wording {

    private final Dataset dataset;

    Wording(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the name of what a ref points to, or the ref itself if the dataset does not hold it. */
    String name(Ref ref) {
        return dataset.find(ref).map(this::name).orElseGet(ref::toString);
    }

    String actor(Id<Actor> id) {
        return dataset.actor(id).map(Actor::name).orElseGet(id::text);
    }

    boolean isPerson(Id<Actor> id) {
        return dataset.actor(id)
                .filter(actor -> actor.kind().equals(ActorKind.PERSON))
                .isPresent();
    }

    String location(Id<Location> id) {
        return dataset.location(id).map(Location::name).orElseGet(id::text);
    }

    private String name(Entity entity) {
        if (entity instanceof Operation operation) {
            return operation.label().orElseGet(() -> operation.id().text());
        } else if (entity instanceof Actor actor) {
            return actor.name();
        } else if (entity instanceof Location location) {
            return location.name();
        } else if (entity instanceof Source source) {
            return source.name();
        } else if (entity instanceof Document document) {
            return document.publisher()
                            .map(publisher -> name(Ref.toSource(publisher)) + "'s text")
                            .or(document::title)
                            .orElseGet(() -> document.id().text())
                    + document.published().map(day -> " of " + day.toEnglish()).orElse("");
        } else if (entity instanceof Claim claim) {
            return "the claim " + claim.id().text();
        }
        return entity.ref().toString();
    }

    /** Returns in parentheses the numbers that a hedged count can mean; empty when it says them itself. */
    static String range(Count count) {
        switch (count.hedge()) {
            case EXACTLY, BETWEEN, SOME, NONE_REPORTED:
                return "";
            default:
                CountRange range = count.range();
                return range.max().isPresent()
                        ? " (" + range.min() + " to " + range.max().getAsLong() + ")"
                        : " (" + range.min() + " or more)";
        }
    }

    /** Returns the time with what it is counted from, to be read as it stands after what happened then. */
    String when(When when) {
        if (when.words().isEmpty() && when.anchor().isEmpty()) {
            return when.date().map(Wording::onDate).orElse("at a time not told");
        }
        List<String> readAs = new ArrayList<>();
        when.anchor().map(this::anchor).ifPresent(readAs::add);
        when.date().map(Edtf::toEnglish).ifPresent(readAs::add);
        return quotedThen(when.words(), String.join(", that is ", readAs));
    }

    /** Returns the time without what it is counted from. */
    String briefly(When when) {
        return when(when.toBuilder().anchor(Optional.empty()).build());
    }

    /** Returns the words and then, in parentheses, how they are read; or the one that there is. */
    private static String quotedThen(Optional<String> words, String readAs) {
        if (words.isEmpty()) {
            return readAs;
        }
        return "\"" + words.get() + "\"" + (readAs.isEmpty() ? "" : " (" + readAs + ")");
    }

    private static String onDate(Edtf date) {
        if (date instanceof EdtfInterval) {
            return date.toEnglish();
        }
        return (date.toLocalDate().isPresent() ? "on " : "in ") + date.toEnglish();
    }

    private String anchor(TimeAnchor anchor) {
        String to = name(anchor.to());
        if (anchor.weekday().isPresent()) {
            return "the last " + anchor.weekday().get().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " up to " + to;
        }
        if (anchor.unit().isPresent()) {
            return "the " + anchor.unit().get() + " of " + to;
        }
        String offset = anchor.offset().map(period -> period(period) + " ").orElse("");
        return offset + (anchor.relation().equals(TimeRelation.AT) ? "at the time of" : anchor.relation()) + " " + to;
    }

    static String period(Period period) {
        List<String> parts = new ArrayList<>();
        addPart(parts, period.getYears(), "year");
        addPart(parts, period.getMonths(), "month");
        addPart(parts, period.getDays(), "day");
        return parts.isEmpty() ? "no time" : String.join(" and ", parts);
    }

    private static void addPart(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    /** Returns the place with its preposition. */
    String in(Place place) {
        String located = located(place);
        return place.words()
                .filter(words -> !located.equals(words))
                .map(words -> located + " (\"" + words + "\")")
                .orElse(located);
    }

    private String located(Place place) {
        if (place.anchor().isPresent()) {
            return anchor(place.anchor().get());
        }
        Optional<String> location = place.location().map(this::location);
        if (place.state().equals(PlaceState.WITHHELD)) {
            return "at a place kept back"
                    + location.map(name -> ", within " + name).orElse("");
        }
        if (place.state().equals(PlaceState.UNKNOWN)) {
            return "at a place unknown"
                    + location.map(name -> ", within " + name).orElse("");
        }
        String part = place.part().map(inside -> inside + " in ").orElse("");
        return location.map(name -> "in " + part + name)
                .or(place::part)
                .or(place::words)
                .orElse("in an area not named");
    }

    private String anchor(PlaceAnchor anchor) {
        String to = name(anchor.to());
        if (anchor.relation().equals(PlaceRelation.SAME_AREA)) {
            return "in the same area as " + to;
        }
        String from = anchor.relation().equals(PlaceRelation.FROM)
                ? (anchor.bearing().isPresent() ? "of " : "from ")
                : anchor.relation() + " ";
        return anchor.distance().map(distance -> distance(distance) + " ").orElse("")
                + anchor.bearing().map(bearing -> bearing + " ").orElse("")
                + from
                + to;
    }

    private static String distance(Distance distance) {
        boolean isInMiles =
                distance.unit().equals(LengthUnit.MILE) && distance.words().isEmpty();
        return isInMiles ? distance.toString().replaceFirst("mi$", "miles") : distance.toString();
    }

    /** Returns who said it and through whom it came, as in {@code AFRICOM stated on 2019-09-27, reported by ...}. */
    String chain(Claim claim) {
        Link origin = claim.attribution().origin();
        StringBuilder told = new StringBuilder(speaker(origin.source()))
                .append(' ')
                .append(verb(origin.act()))
                .append(manner(origin));
        for (Link relay : claim.attribution().relays()) {
            told.append(", ").append(verb(relay.act())).append(" by ").append(speaker(relay.source()));
            told.append(manner(relay));
        }
        return told.toString();
    }

    private String speaker(Id<Source> id) {
        return dataset.source(id)
                .map(source -> source.name()
                        + source.posts().stream()
                                .flatMap(post -> post.organization().stream())
                                .findFirst()
                                .map(organization -> " of " + name(organization))
                                .orElse("")
                        + (source.named() ? "" : " (not named)"))
                .orElseGet(id::text);
    }

    /** Returns the posts a source holds, each after a comma. */
    String posts(Source source) {
        return source.posts().stream()
                .map(post -> post.title().map(title -> ", " + title).orElse("")
                        + post.organization().map(where -> ", " + name(where)).orElse(""))
                .collect(Collectors.joining());
    }

    private static String verb(SpeechAct act) {
        return act.equals(SpeechAct.UNKNOWN) || act.equals(SpeechAct.OTHER) ? "told" : act.text();
    }

    private String manner(Link link) {
        return link.medium()
                        .filter(medium -> !medium.equals(Medium.UNKNOWN) && !medium.equals(Medium.OTHER))
                        .map(medium ->
                                medium.equals(Medium.SOCIAL_MEDIA) ? " on social media" : " in " + article(medium))
                        .orElse("")
                + link.said().map(said -> " " + briefly(said)).orElse("")
                + link.certainty().map(Wording::certainty).orElse("");
    }

    private static String article(Medium medium) {
        boolean vowel = "aeiou".indexOf(medium.text().charAt(0)) >= 0;
        return medium.equals(Medium.TESTIMONY) ? "testimony" : (vowel ? "an " : "a ") + medium;
    }

    private static String certainty(Certainty certainty) {
        return certainty.equals(Certainty.UNCOMMITTED) ? " without vouching for it" : " (held " + certainty + ")";
    }
}
