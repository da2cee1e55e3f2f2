package org.saidby.acled;

import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** Ends the reading of JSON behind which nothing can be read; never seen outside this package. */
final class JsonStop extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Finding.Builder finding;
    private final transient InputPosition.Builder position;

    JsonStop(Finding.Builder finding, InputPosition.Builder position) {
        super("reading stops", null, false, false);
        this.finding = finding;
        this.position = position;
    }

    Finding.Builder finding() {
        return finding;
    }

    InputPosition.Builder position() {
        return position;
    }
}
