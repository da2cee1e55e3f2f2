package org.saidby;

import org.immutables.value.Value;

/**
 * A point on earth in WGS 84 degrees.
 */
@Value.Immutable
public abstract class Point {

    Point() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutablePoint.builder();
    }

    /**
     * Returns the point at this latitude and longitude, in this order.
     *
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     * @throws MalformedValueException if one is out of range or not finite ({@code geo.latitude-range}, {@code
     *     geo.longitude-range})
     */
    public static Point ofLatLon(double latitude, double longitude) {
        return builder().latitude(latitude).longitude(longitude).build();
    }

    /** Degrees north, from -90 to 90, both included. */
    public abstract double latitude();

    /** Degrees east, from -180 to 180, both included. */
    public abstract double longitude();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutablePoint.builder().from(this);
    }

    @Value.Check
    final Point check() {
        // written so that NaN fails too
        if (!(Math.abs(latitude()) <= 90)) {
            throw new MalformedValueException("geo.latitude-range", "latitude is outside -90 to 90: " + latitude());
        }
        if (!(Math.abs(longitude()) <= 180)) {
            throw new MalformedValueException(
                    "geo.longitude-range", "longitude is outside -180 to 180: " + longitude());
        }
        return isNegativeZero(latitude()) || isNegativeZero(longitude())
                ? toBuilder()
                        .latitude(latitude() + 0.0)
                        .longitude(longitude() + 0.0)
                        .build()
                : this;
    }

    private static boolean isNegativeZero(double degrees) {
        return degrees == 0 && Double.doubleToRawLongBits(degrees) != 0;
    }

    /** Returns latitude and longitude, such as {@code 25.904444,13.897222}. */
    @Override
    public final String toString() {
        return latitude() + "," + longitude();
    }

    /** Builds {@link Point} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Point#latitude()}. */
        Builder latitude(double latitude);

        /** Sets {@link Point#longitude()}. */
        Builder longitude(double longitude);

        /** Sets {@link Point#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: latitude, longitude
         * @throws MalformedValueException if one is out of range or not finite
         */
        Point build();
    }
}
