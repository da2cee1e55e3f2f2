package org.saidby.example;

import static org.saidby.example.Sources.AFP;
import static org.saidby.example.Sources.AFRICOM;
import static org.saidby.example.Sources.AIRWARS;
import static org.saidby.example.Sources.LIBYAN_EXPRESS;
import static org.saidby.example.Sources.LIBYA_HERALD;
import static org.saidby.example.Sources.NYT;
import static org.saidby.example.Sources.THE_INTERCEPT;
import static org.saidby.example.Sources.TV_218;

import java.util.List;
import org.saidby.Document;
import org.saidby.Source;

/** In what it was said: the article and the documents of the other accounts. A date that nobody told us is left out. */
public final class Documents {

    /** The article of the rows S01 to S33, in which they stand in this order. */
    public static final Document ARTICLE = by(NYT, "nyt-2019-09-27").toBuilder()
            .title("U.S. Military Again Strikes ISIS in Southern Libya")
            .published("2019-09-27")
            .language("en")
            .build();

    /** Africa Command on the strike of 19 September. */
    public static final Document AFRICOM_ON_THE_19TH = by(AFRICOM, "africom-2019-09-20").toBuilder()
            .published("2019-09-20")
            .build();

    /** 218TV on the same strike. */
    public static final Document TV_218_REPORT =
            by(TV_218, "218tv-2019-09-21").toBuilder().published("2019-09-21").build();

    /** Airwars on the same strike. */
    public static final Document AIRWARS_RECORD = by(AIRWARS, "airwars-strike-2019-09-19");

    /** Libyan Express on the strike of 24 September. */
    public static final Document LIBYAN_EXPRESS_REPORT = by(LIBYAN_EXPRESS, "libyan-express-strike-2019-09-24");

    /** The Libya Herald on the latest strike and on the month. */
    public static final Document HERALD_REPORT = by(LIBYA_HERALD, "libya-herald-2019-09-28").toBuilder()
            .published("2019-09-28")
            .build();

    /** Africa Command at the end of the campaign in Surt. */
    public static final Document AFRICOM_ON_SURT = by(AFRICOM, "africom-2016-12-20").toBuilder()
            .published("2016-12-20")
            .build();

    /** The hearing of Africa Command's commander. */
    public static final Document HEARING = Document.builder()
            .id("house-armed-services-2018-03")
            .title("Testimony to the House Armed Services Committee")
            .published("2018-03")
            .build();

    /** The Intercept on how many strikes there were. */
    public static final Document INTERCEPT_REPORT = by(THE_INTERCEPT, "the-intercept-2018-06-20").toBuilder()
            .published("2018-06-20")
            .build();

    /** AFP on the strikes. */
    public static final Document AFP_REPORT = by(AFP, "afp-murzuq");

    private Documents() {}

    private static Document by(Source publisher, String id) {
        return Document.builder().id(id).publisher(publisher).build();
    }

    /** Returns all of them. */
    public static List<Document> all() {
        return List.of(
                ARTICLE,
                AFRICOM_ON_THE_19TH,
                TV_218_REPORT,
                AIRWARS_RECORD,
                LIBYAN_EXPRESS_REPORT,
                HERALD_REPORT,
                AFRICOM_ON_SURT,
                HEARING,
                INTERCEPT_REPORT,
                AFP_REPORT);
    }
}
