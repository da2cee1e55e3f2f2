package org.saidby.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Dataset;
import org.saidby.Id;

/** What an export wrote, and what of the dataset is not in it. */
@Value.Immutable
public abstract class LossReport {

    LossReport() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableLossReport.builder().libraryVersion(LibraryVersion.TEXT);
    }

    /** The name of the form that was written, such as {@code geojson}. */
    public abstract String format();

    /** The id of the dataset. */
    public abstract Id<Dataset> dataset();

    /** What the caller chose, by name, such as {@code policy}; empty when there is nothing to choose. */
    public abstract Map<String, String> settings();

    /** The number of records written: features, rows, objects, as the form has them. */
    public abstract long records();

    /** What was lost, by attribute in the order of the wire format, and of one attribute by code; empty only when nothing was. */
    public abstract List<Loss> losses();

    /** The version of this library. */
    public abstract String libraryVersion();

    /** Returns whether nothing was lost. */
    public final boolean isEmpty() {
        return losses().isEmpty();
    }

    /** Returns the losses of one attribute; empty when it was kept, or no entity had it. */
    public final List<Loss> of(String attribute) {
        return losses().stream()
                .filter(loss -> loss.attribute().equals(attribute))
                .toList();
    }

    /** Returns the first loss of an attribute with a code; empty when there is none. */
    public final Optional<Loss> of(String attribute, String code) {
        return of(attribute).stream().filter(loss -> loss.code().equals(code)).findFirst();
    }

    /** Returns the losses as findings, in their order. */
    public final List<Finding> findings() {
        return losses().stream().map(Loss::toFinding).toList();
    }

    /** Builds {@link LossReport} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link LossReport#format()}. */
        Builder format(String format);

        /** Sets {@link LossReport#dataset()}. */
        Builder dataset(Id<Dataset> dataset);

        /** Adds one to {@link LossReport#settings()}. */
        Builder putSetting(String name, String value);

        /** Adds to {@link LossReport#settings()}. */
        Builder putAllSettings(Map<String, ? extends String> settings);

        /** Replaces {@link LossReport#settings()}. */
        Builder settings(Map<String, ? extends String> settings);

        /** Sets {@link LossReport#records()}. */
        Builder records(long records);

        /** Adds one to {@link LossReport#losses()}. */
        Builder addLoss(Loss loss);

        /** Adds to {@link LossReport#losses()}, in this order. */
        Builder addAllLosses(Iterable<? extends Loss> losses);

        /** Replaces {@link LossReport#losses()}. */
        Builder losses(Iterable<? extends Loss> losses);

        /** Sets {@link LossReport#libraryVersion()}, which is that of this library unless set. */
        Builder libraryVersion(String version);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: format, dataset, records
         */
        LossReport build();
    }
}
