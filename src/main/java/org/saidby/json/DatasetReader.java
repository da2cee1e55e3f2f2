package org.saidby.json;

import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.RecordReader;

/** Reads the entities of a dataset one by one, in the order of the input. */
public interface DatasetReader extends RecordReader<Entity> {

    /**
     * The dataset's own members without its entities: id, title and extensions; empty until they are read, which in a
     * document can be as late as its end, and when they cannot be read. Of a document that broke off, what was read of them.
     */
    Optional<Dataset> header();
}
