package org.saidby.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of all pages: for wide and narrow screens, for paper, and for eyes or printers without colours. */
final class Stylesheet {

    private static final Stylesheet PAGE = new Stylesheet(read("page.css"));
    private static final Stylesheet COMPARISON = new Stylesheet(read("comparison.css"));

    private final String text;

    private Stylesheet(String text) {
        this.text = text;
    }

    static Stylesheet page() {
        return PAGE;
    }

    /** What pages of comparisons have besides: matrices and drawings. */
    static Stylesheet comparison() {
        return COMPARISON;
    }

    String text() {
        return text;
    }

    private static String read(String resource) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.indexOf('<') >= 0 || text.contains("url(") || text.contains("@import")) {
                throw new IllegalStateException("style sheet could end itself or fetch something: " + resource);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: " + resource, e);
        }
    }
}
