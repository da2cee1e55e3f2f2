package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.MalformedValueException;

/** Writes the canonical form of a dataset, an entity at a time; lists of entities are in the order of their ids. */
final class CanonicalDataset {

    /** An entity and where it stands in its list. */
    private record Placed<E extends Entity>(E entity, int index) {}

    /** What writes the value of a member of the dataset: to a text, which it may hand on to the output from time to time. */
    @FunctionalInterface
    private interface Part {
        void write(StringBuilder text, OutputStream out) throws IOException;
    }

    /** What writes a value. */
    @FunctionalInterface
    private interface Form {
        void write(JsonGenerator out) throws IOException;
    }

    private final Dataset dataset;

    CanonicalDataset(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns an entity as it stands on a line. */
    static CanonicalValue value(Entity entity) {
        return tagged(EntityList.ofKind(entity.ref().kind()), entity);
    }

    @SuppressWarnings("unchecked") // the list of a kind is that of the type with this kind
    private static <E extends Entity> CanonicalValue tagged(EntityList<E> list, Entity entity) {
        return value("", out -> list.table().writeTagged((E) entity, out));
    }

    void write(OutputStream out) throws IOException {
        SortedMap<String, Part> members = new TreeMap<>();
        header().values().forEach((name, value) -> members.put(name, (text, rest) -> value.write(text)));
        for (EntityList<?> list : EntityList.ALL) {
            if (!list.of().apply(dataset).isEmpty()) {
                members.put(list.member(), (text, rest) -> writeList(list, text, rest));
            }
        }
        StringBuilder text = new StringBuilder();
        char before = '{';
        for (var member : members.entrySet()) {
            text.append(before);
            CanonicalValue.quote(member.getKey(), text);
            text.append(':');
            member.getValue().write(text, out);
            before = ',';
        }
        flush(text.append('}'), out);
    }

    private CanonicalValue.Members header() {
        return (CanonicalValue.Members) value("", out -> {
            out.writeStartObject();
            DocumentWriter.writeMembers(dataset, out);
            DocumentWriter.writeExtensions(dataset, out);
            out.writeEndObject();
        });
    }

    private <E extends Entity> void writeList(EntityList<E> list, StringBuilder text, OutputStream out)
            throws IOException {
        List<E> entities = list.of().apply(dataset);
        List<Placed<E>> sorted = IntStream.range(0, entities.size())
                .mapToObj(i -> new Placed<>(entities.get(i), i))
                .sorted(Comparator.<Placed<E>, String>comparing(
                                placed -> placed.entity().ref().id().text())
                        // ids that stand twice are left to validation
                        .thenComparing(placed -> value(list, placed).text()))
                .toList();
        char before = '[';
        for (Placed<E> placed : sorted) {
            value(list, placed).write(text.append(before));
            flush(text, out);
            before = ',';
        }
        text.append(']');
    }

    private static <E extends Entity> CanonicalValue value(EntityList<E> list, Placed<E> placed) {
        return value(
                "/" + list.member() + "/" + placed.index(), out -> list.table().write(placed.entity(), out));
    }

    private static void flush(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static CanonicalValue value(String pointer, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonFactories.writing().createGenerator(bytes)) {
            try {
                form.write(out);
            } catch (MalformedValueException e) {
                throw new CanonicalFormException(
                        e.code(), String.valueOf(e.getMessage()), pointer + objectOf(out.getOutputContext()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return CanonicalReader.readExactly(bytes.toString(StandardCharsets.UTF_8), pointer);
    }

    /** Returns the pointer of the object that is being written. */
    private static String objectOf(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        return parent == null ? "" : parent.pathAsPointer().toString();
    }
}
