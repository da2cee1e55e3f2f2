package org.saidby.json;

import static org.saidby.json.TableBuilder.object;

import org.saidby.Bearing;
import org.saidby.CalendarUnit;
import org.saidby.Count;
import org.saidby.Distance;
import org.saidby.ExternalId;
import org.saidby.Hedge;
import org.saidby.LengthUnit;
import org.saidby.Name;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Point;
import org.saidby.TimeAnchor;
import org.saidby.TimeExtent;
import org.saidby.TimeRelation;
import org.saidby.When;

/** The wire forms of what entities and assertions are made of: counts, times, places, names. */
final class ValueTables {

    static final Table<Count, Count.Builder> COUNT = object("count", Count::builder, Count.Builder::build)
            .required(
                    "hedge",
                    Scalars.word(Hedge.class),
                    Count::hedge,
                    Count.Builder::hedge,
                    "How the number is bounded.")
            .optionalLong(
                    "number",
                    Numbers.COUNT,
                    Count::number,
                    Count.Builder::number,
                    "The number that was said; for a range its best value.")
            .optionalLong(
                    "low", Numbers.COUNT, Count::low, Count.Builder::low, "The least number of a range, included.")
            .optionalLong(
                    "high",
                    Numbers.COUNT,
                    Count::high,
                    Count.Builder::high,
                    "The greatest number of a range, included.")
            .optional("words", Scalars.TEXT, Count::words, Count.Builder::words, "The words of the source.")
            .extensions(Count::extensions, Count.Builder::extensions, "How many, with the hedge that bounds it.");

    static final Table<TimeAnchor, TimeAnchor.Builder> TIME_ANCHOR = object(
                    "timeAnchor", TimeAnchor::builder, TimeAnchor.Builder::build)
            .required("to", Scalars.REF, TimeAnchor::to, TimeAnchor.Builder::to, "What the time is counted from.")
            .required(
                    "relation",
                    Scalars.code(TimeRelation::of, TimeRelation.known()),
                    TimeAnchor::relation,
                    TimeAnchor.Builder::relation,
                    "How the time lies to it.")
            .optional("offset", Scalars.PERIOD, TimeAnchor::offset, TimeAnchor.Builder::offset, "How far from it.")
            .optional(
                    "weekday",
                    Scalars.WEEKDAY,
                    TimeAnchor::weekday,
                    TimeAnchor.Builder::weekday,
                    "The weekday that was said: the latest such day on or before the day of what it is counted from.")
            .optional(
                    "unit",
                    Scalars.code(CalendarUnit::of, CalendarUnit.known()),
                    TimeAnchor::unit,
                    TimeAnchor.Builder::unit,
                    "The stretch of the calendar around the day that is counted to, such as the month for this month.")
            .extensions(
                    TimeAnchor::extensions,
                    TimeAnchor.Builder::extensions,
                    "What a relative time is counted from, and how.");

    static final Table<When, When.Builder> WHEN = object("when", When::builder, When.Builder::build)
            .optional("date", Scalars.EDTF, When::date, When.Builder::date, "The date, as an EDTF text.")
            .optional("words", Scalars.TEXT, When::words, When.Builder::words, "The words of the source.")
            .optional(
                    "extent",
                    Scalars.code(TimeExtent::of, TimeExtent.known()),
                    When::extent,
                    When.Builder::extent,
                    "Whether some day or all days of the date are meant.")
            .optional("anchor", TIME_ANCHOR, When::anchor, When.Builder::anchor, "What the time is counted from.")
            .extensions(When::extensions, When.Builder::extensions, "When, as a source put it.");

    static final Table<Distance, Distance.Builder> DISTANCE = object(
                    "distance", Distance::builder, Distance.Builder::build)
            .required(
                    "hedge",
                    Scalars.word(Hedge.class),
                    Distance::hedge,
                    Distance.Builder::hedge,
                    "How the number is bounded.")
            .required(
                    "number", Numbers.MEASURE, Distance::number, Distance.Builder::number, "The number as it was said.")
            .required(
                    "unit",
                    Scalars.code(LengthUnit::of, LengthUnit.known()),
                    Distance::unit,
                    Distance.Builder::unit,
                    "The unit as it was said.")
            .optional("words", Scalars.TEXT, Distance::words, Distance.Builder::words, "The words of the source.")
            .extensions(Distance::extensions, Distance.Builder::extensions, "A distance as a source put it.");

    static final Table<PlaceAnchor, PlaceAnchor.Builder> PLACE_ANCHOR = object(
                    "placeAnchor", PlaceAnchor::builder, PlaceAnchor.Builder::build)
            .required("to", Scalars.REF, PlaceAnchor::to, PlaceAnchor.Builder::to, "What the place is measured from.")
            .required(
                    "relation",
                    Scalars.code(PlaceRelation::of, PlaceRelation.known()),
                    PlaceAnchor::relation,
                    PlaceAnchor.Builder::relation,
                    "How the place lies to it.")
            .optional("distance", DISTANCE, PlaceAnchor::distance, PlaceAnchor.Builder::distance, "How far from it.")
            .optional(
                    "bearing",
                    Scalars.code(Bearing::of, Bearing.known()),
                    PlaceAnchor::bearing,
                    PlaceAnchor.Builder::bearing,
                    "In what direction from it.")
            .extensions(
                    PlaceAnchor::extensions,
                    PlaceAnchor.Builder::extensions,
                    "What a relative place is measured from, and how.");

    static final Table<Place, Place.Builder> PLACE = object("place", Place::builder, Place.Builder::build)
            .required(
                    "state",
                    Scalars.code(PlaceState::of, PlaceState.known()),
                    Place::state,
                    Place.Builder::state,
                    "How much was told.")
            .optional(
                    "location",
                    Scalars.id(),
                    Place::location,
                    Place.Builder::location,
                    "The location, or for a place that is kept back or unknown the area it is within.")
            .optional("part", Scalars.TEXT, Place::part, Place.Builder::part, "A part inside the location.")
            .optional("anchor", PLACE_ANCHOR, Place::anchor, Place.Builder::anchor, "What the place is measured from.")
            .optional("words", Scalars.TEXT, Place::words, Place.Builder::words, "The words of the source.")
            .extensions(Place::extensions, Place.Builder::extensions, "Where, as a source put it.");

    static final Table<Point, Point.Builder> POINT = object("point", Point::builder, Point.Builder::build)
            .required(
                    "latitude",
                    "geo.incomplete-pair",
                    Numbers.LATITUDE,
                    Point::latitude,
                    Point.Builder::latitude,
                    "Degrees north.")
            .required(
                    "longitude",
                    "geo.incomplete-pair",
                    Numbers.LONGITUDE,
                    Point::longitude,
                    Point.Builder::longitude,
                    "Degrees east.")
            .extensions(Point::extensions, Point.Builder::extensions, "A point on earth in WGS 84 degrees.");

    static final Table<Name, Name.Builder> NAME = object("name", Name::builder, Name.Builder::build)
            .required("text", Scalars.TEXT, Name::text, Name.Builder::text, "The name as it is written.")
            .optional("language", Scalars.TEXT, Name::language, Name.Builder::language, "Its language, a BCP 47 tag.")
            .extensions(Name::extensions, Name.Builder::extensions, "Another name.");

    static final Table<ExternalId, ExternalId.Builder> EXTERNAL_ID = object(
                    "externalId", ExternalId::builder, ExternalId.Builder::build)
            .required("scheme", Scalars.TEXT, ExternalId::scheme, ExternalId.Builder::scheme, "The collection.")
            .required("value", Scalars.TEXT, ExternalId::value, ExternalId.Builder::value, "The identifier there.")
            .extensions(
                    ExternalId::extensions,
                    ExternalId.Builder::extensions,
                    "The identifier of the same thing in another collection.");

    private ValueTables() {}
}
