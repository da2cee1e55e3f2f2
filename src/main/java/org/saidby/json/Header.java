package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.Id;
import org.saidby.MalformedValueException;
import org.saidby.validation.Finding;

/** The members that a document has beside its entities, and that make up the header line of JSON Lines. */
final class Header {

    static final String ID = "id";
    static final String TITLE = "title";
    private static final Codec<Id<Dataset>> ID_CODEC = Scalars.id();

    private final Set<String> seen = new HashSet<>();
    private @Nullable Id<Dataset> id;
    private @Nullable String title;
    private @Nullable Map<String, String> unknown;

    /** What became of a member. */
    enum Outcome {
        READ,
        TWICE,
        UNSUPPORTED
    }

    /** Reads the member at whose name the parser stands. */
    Outcome read(Reading in) throws IOException {
        JsonParser parser = in.parser();
        String member = parser.currentName();
        if (!seen.add(member)) {
            in.duplicate(member);
            return Outcome.TWICE;
        }
        switch (member) {
            case FormatVersion.MEMBER -> {
                parser.nextToken();
                return readVersion(in) ? Outcome.READ : Outcome.UNSUPPORTED;
            }
            case ID -> {
                parser.nextToken();
                id = ID_CODEC.read(in);
            }
            case TITLE -> {
                parser.nextToken();
                title = Scalars.TEXT.read(in);
            }
            default -> {
                if (EntityList.ofMember(member) == null) {
                    unknown = Table.readUnknown(in, unknown);
                } else {
                    parser.nextToken();
                    in.skip();
                }
            }
        }
        return Outcome.READ;
    }

    /** Notes a member that is no part of the header; returns whether it was there before. */
    boolean isTwice(String member) {
        return !seen.add(member);
    }

    private static boolean readVersion(Reading in) throws IOException {
        String version = in.text();
        if (version == null) {
            return false;
        }
        Finding.Builder finding = FormatVersion.check(version);
        if (finding == null) {
            return true;
        }
        in.problem(finding);
        return FormatVersion.isReadable(version);
    }

    /** Returns a dataset without entities, or reports why there can be none and returns {@code null}. */
    @Nullable
    Dataset dataset(Reading in, int start) {
        if (!seen.contains(ID)) {
            in.problemAt(start, in.span().pointer() + "/" + ID, Problems.missing("value.missing", ID));
        }
        if (id == null) {
            return null;
        }
        try {
            return dataset(id);
        } catch (MalformedValueException e) {
            in.problemAt(start, in.span().pointer(), Problems.malformed(e));
            return null;
        }
    }

    /** Returns the dataset of which no more can be read, without a word on what is missing. */
    Optional<Dataset> soFar() {
        try {
            return id == null ? Optional.empty() : Optional.of(dataset(id));
        } catch (MalformedValueException e) {
            // the fault that the reading ended by is reported already
            return Optional.empty();
        }
    }

    private Dataset dataset(Id<Dataset> id) {
        Dataset.Builder dataset = Dataset.builder().id(id);
        if (title != null) {
            dataset.title(title);
        }
        return dataset.extensions(unknown == null ? Extensions.none() : Extensions.of(unknown))
                .build();
    }

    /** Reads a whole header object, at whose first name the parser stands; returns how that went. */
    Outcome readAll(Reading in) throws IOException {
        Outcome outcome = Outcome.READ;
        while (in.parser().currentToken() != JsonToken.END_OBJECT) {
            String list = in.parser().currentName();
            if (EntityList.ofMember(list) != null) {
                in.problem(Problems.error(
                                "json.expected-object",
                                "entities have lines of their own, none is in a header: " + list)
                        .argument("name", list));
            }
            Outcome next = read(in);
            if (next == Outcome.TWICE) {
                in.parser().nextToken();
                in.skip();
            }
            outcome = next == Outcome.READ || outcome == Outcome.UNSUPPORTED ? outcome : next;
            in.parser().nextToken();
        }
        return outcome;
    }
}
