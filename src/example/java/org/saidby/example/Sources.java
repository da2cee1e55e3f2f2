package org.saidby.example;

import static org.saidby.SourceKind.DATASET;
import static org.saidby.SourceKind.ORGANIZATION;
import static org.saidby.SourceKind.OUTLET;
import static org.saidby.SourceKind.PERSON;
import static org.saidby.SourceKind.SOCIAL_MEDIA;
import static org.saidby.SourceKind.UNKNOWN;
import static org.saidby.SourceKind.UNNAMED_GROUP;
import static org.saidby.example.Actors.FREDERIC_WEHREY;
import static org.saidby.example.Actors.US_AFRICA_COMMAND;
import static org.saidby.example.Actors.US_MILITARY;

import java.util.List;
import org.saidby.Post;
import org.saidby.Referable;
import org.saidby.Source;
import org.saidby.SourceKind;

/** Who speaks, in the article and in the other accounts. */
public final class Sources {

    // nyt: The New York Times, outlet, publisher of the article
    public static final Source NYT = Source.of("nyt", OUTLET, "The New York Times");

    // africom: U.S. Africa Command, organization; also an actor in the strikes
    public static final Source AFRICOM = Source.builder()
            .id("africom")
            .kind(ORGANIZATION)
            .name("U.S. Africa Command")
            .actor(US_AFRICA_COMMAND.id())
            .build();

    // berg: Rear Adm. Heidi Berg, AFRICOM's director of intelligence
    public static final Source BERG = person("berg", "Rear Adm. Heidi Berg", "director of intelligence", AFRICOM);

    // herring: Nathan Herring, AFRICOM spokesman
    public static final Source HERRING = person("herring", "Nathan Herring", "spokesman", AFRICOM);

    // other-officials: unnamed officials other than the command's statement
    public static final Source OTHER_OFFICIALS = unnamed("other-officials", UNNAMED_GROUP, "other officials");

    // us-military: "the military", collective, not further named
    public static final Source MILITARY = Source.of("us-military", ORGANIZATION, "the U.S. military").toBuilder()
            .actor(US_MILITARY.id())
            .build();

    // the endowment where wehrey is a senior fellow
    public static final Source CARNEGIE =
            Source.of("carnegie", ORGANIZATION, "Carnegie Endowment for International Peace");

    // wehrey: Frederic Wehrey, senior fellow at the Carnegie Endowment, author
    public static final Source WEHREY = person("wehrey", "Frederic Wehrey", "senior fellow", CARNEGIE).toBuilder()
            .addPost(Post.builder().title("author").build())
            .actor(FREDERIC_WEHREY.id())
            .build();

    // libyan-social-media: social media reports in Libya, unnamed
    public static final Source LIBYAN_SOCIAL_MEDIA =
            unnamed("libyan-social-media", SOCIAL_MEDIA, "social media reports in Libya");

    // analysts: unnamed analysts
    public static final Source ANALYSTS = unnamed("analysts", UNNAMED_GROUP, "analysts");

    // X02: 218TV and the source it calls reliable
    public static final Source TV_218 = Source.of("218tv", OUTLET, "218TV");
    public static final Source RELIABLE_SOURCE = unnamed("reliable-source", UNKNOWN, "a \"reliable source\"");

    // X03: an anonymous senior intelligence source, Al Marsad, Airwars
    public static final Source INTELLIGENCE_SOURCE =
            unnamed("senior-intelligence-source", PERSON, "a senior intelligence source");
    public static final Source AL_MARSAD = Source.of("al-marsad", OUTLET, "Al Marsad");
    public static final Source AIRWARS = Source.of("airwars", DATASET, "Airwars");

    // X04: online media that nobody names
    public static final Source ONLINE_MEDIA = unnamed("online-media", UNNAMED_GROUP, "online media");

    // X06, X07, X08: two Libyan papers
    public static final Source LIBYAN_EXPRESS = Source.of("libyan-express", OUTLET, "Libyan Express");
    public static final Source LIBYA_HERALD = Source.of("libya-herald", OUTLET, "Libya Herald");

    // X10: Thomas Waldhauser, AFRICOM's commander
    public static final Source WALDHAUSER = person("waldhauser", "Thomas Waldhauser", "commander", AFRICOM);

    // X11: Samantha Reho, an AFRICOM spokesperson, and The Intercept
    public static final Source REHO = person("reho", "Samantha Reho", "spokesperson", AFRICOM);
    public static final Source THE_INTERCEPT = Source.of("the-intercept", OUTLET, "The Intercept");

    // X12: Agence France-Presse
    public static final Source AFP = Source.of("afp", OUTLET, "AFP");

    private Sources() {}

    private static Source person(String id, String name, String title, Referable organization) {
        return Source.builder()
                .id(id)
                .kind(PERSON)
                .name(name)
                .addPost(Post.of(title, organization))
                .build();
    }

    private static Source unnamed(String id, SourceKind kind, String called) {
        return Source.builder().id(id).kind(kind).name(called).named(false).build();
    }

    /** Returns all of them. */
    public static List<Source> all() {
        return List.of(
                NYT,
                AFRICOM,
                BERG,
                HERRING,
                OTHER_OFFICIALS,
                MILITARY,
                CARNEGIE,
                WEHREY,
                LIBYAN_SOCIAL_MEDIA,
                ANALYSTS,
                TV_218,
                RELIABLE_SOURCE,
                INTELLIGENCE_SOURCE,
                AL_MARSAD,
                AIRWARS,
                ONLINE_MEDIA,
                LIBYAN_EXPRESS,
                LIBYA_HERALD,
                WALDHAUSER,
                REHO,
                THE_INTERCEPT,
                AFP);
    }
}
