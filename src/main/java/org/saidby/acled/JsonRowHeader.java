package org.saidby.acled;

import java.util.Collections;
import java.util.List;
import org.saidby.rows.RowHeader;
import org.saidby.validation.InputPosition;

/** The names of the members of objects, in order, and where they stand in the first object that has them so. */
final class JsonRowHeader implements RowHeader {

    private final List<String> names;
    private final JsonRaw first;

    JsonRowHeader(List<String> names, JsonRaw first) {
        this.names = Collections.unmodifiableList(names);
        this.first = first;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public InputPosition position() {
        return first.position();
    }

    @Override
    public InputPosition position(int column) {
        return first.ofName(column, names.get(column));
    }

    @Override
    public String hint() {
        return "";
    }
}
