package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reports of one call go. All files are begun before anything is read, so that one that cannot be written is told first. */
final class ReportFiles implements Closeable {

    private final Messages messages;
    private final List<Place> places = new ArrayList<>();

    /**
     * Where one form goes.
     *
     * @param destination the file; null for standard output
     */
    record Place(
            ReportForm form,
            String name,
            Output out,
            @Nullable Destination destination) {}

    private ReportFiles(Messages messages) {
        this.messages = messages;
    }

    /** Begins the files; null if one cannot be written, of which a message tells. */
    static @Nullable ReportFiles begin(List<ReportTarget> targets, Output out, Inputs inputs, Messages messages) {
        ReportFiles files = new ReportFiles(messages);
        for (ReportTarget target : targets) {
            String name = target.isPrinted() ? "standard output" : inputs.name(target.file());
            try {
                files.places.add(
                        target.isPrinted() ? new Place(target.form(), name, out, null) : file(target, name, inputs));
            } catch (IOException | InvalidPathException e) {
                messages.tell(name, Failures.writing(e));
                files.close();
                return null;
            }
        }
        return files;
    }

    private static Place file(ReportTarget target, String name, Inputs inputs) throws IOException {
        Destination destination = FileDestination.begin(inputs.path(target.file()), name);
        return new Place(target.form(), name, new Output(destination.stream()), destination);
    }

    List<Place> places() {
        return places;
    }

    /** Has what was written be there; returns the exit code of that. */
    int commit(Place place) {
        if (place.destination == null) {
            return ExitCode.FINE;
        }
        try {
            place.out.complete();
            place.destination.commit();
            return ExitCode.FINE;
        } catch (IOException e) {
            messages.tell(place.name, Failures.writing(e));
            return ExitCode.FAILURE;
        }
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        for (Place place : places) {
            if (place.destination != null) {
                try {
                    place.destination.close();
                } catch (IOException e) {
                    messages.tell(place.name, Failures.writing(e));
                }
            }
        }
    }
}
