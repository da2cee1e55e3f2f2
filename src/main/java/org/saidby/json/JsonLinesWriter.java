package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.saidby.Dataset;
import org.saidby.Entity;

/** Writes entities as JSON Lines, one after the other, without holding them. Not safe to share between threads. */
public final class JsonLinesWriter implements Closeable, Flushable {

    private final JsonGenerator json;
    private final OutputStream out;

    JsonLinesWriter(OutputStream out) throws IOException {
        this.out = out;
        this.json = JsonFactories.writing().createGenerator(out);
        json.setRootValueSeparator(null);
    }

    void writeHeader(Dataset dataset) throws IOException {
        json.writeStartObject();
        DocumentWriter.writeMembers(dataset, json);
        DocumentWriter.writeExtensions(dataset, json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /**
     * Writes one entity as a line.
     *
     * @throws IOException if the output cannot be written
     * @throws org.saidby.MalformedValueException if an extension has the name of a member that this version knows ({@code
     *     json.duplicate-key}); the output then ends in a part of a line
     */
    public void write(Entity entity) throws IOException {
        writeEntity(EntityList.ofKind(entity.ref().kind()), entity);
        json.writeRaw('\n');
    }

    @SuppressWarnings("unchecked") // the list of a kind is that of the type with this kind
    private <E extends Entity> void writeEntity(EntityList<E> list, Entity entity) throws IOException {
        list.table().writeTagged((E) entity, json);
    }

    /** Hands everything written so far to the output. */
    @Override
    public void flush() throws IOException {
        json.flush();
    }

    /** Flushes and closes the output. */
    @Override
    public void close() throws IOException {
        json.close();
        out.close();
    }
}
