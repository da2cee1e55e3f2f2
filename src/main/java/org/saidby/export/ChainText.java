package org.saidby.export;

import java.util.Optional;
import org.saidby.Attribution;
import org.saidby.Link;
import org.saidby.Ref;
import org.saidby.edtf.Edtf;

/**
 * A chain as one text for people, the origin first: {@code U.S. Africa Command (stated, 2019-09-27) > The New York Times
 * (reported)}.
 */
final class ChainText {

    private ChainText() {}

    static String of(Attribution attribution, FlatValues values) {
        StringBuilder text = new StringBuilder();
        for (Link link : attribution.links()) {
            String name = values.told(Ref.toSource(link.source()), ToldAttribute.NAME);
            text.append(text.isEmpty() ? "" : " > ")
                    .append(name.isEmpty() ? link.source().text() : name)
                    .append(" (")
                    .append(link.act());
            Optional<String> said =
                    link.said().flatMap(when -> when.date().map(Edtf::toString).or(when::words));
            said.ifPresent(when -> text.append(", ").append(when));
            link.certainty().ifPresent(certainty -> text.append(", ").append(certainty));
            text.append(')');
        }
        return text.toString();
    }
}
