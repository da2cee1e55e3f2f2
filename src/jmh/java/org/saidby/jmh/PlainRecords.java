package org.saidby.jmh;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The sample's data as plain records of texts, as a user of databind would write them: nothing is checked. */
public final class PlainRecords {

    private PlainRecords() {}

    /** Returns a lenient mapper that leaves out what is absent. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Header.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Source.class, name = "source"),
        @JsonSubTypes.Type(value = Document.class, name = "document"),
        @JsonSubTypes.Type(value = Actor.class, name = "actor"),
        @JsonSubTypes.Type(value = Location.class, name = "location"),
        @JsonSubTypes.Type(value = Operation.class, name = "operation"),
        @JsonSubTypes.Type(value = Claim.class, name = "claim")
    })
    public interface Line {}

    public record Header(String saidby, String id, String title) implements Line {}

    public record Source(String id, String name, String kind) implements Line {}

    public record Document(String id, String title, String publisher, String published, String address, String language)
            implements Line {}

    public record Actor(String id, String name, String kind) implements Line {}

    public record Location(String id, String name, String kind, Point point) implements Line {}

    public record Point(double latitude, double longitude) {}

    public record Operation(
            String id,
            String kind,
            String label,
            When when,
            Place place,
            List<Participation> participants,
            List<ExternalId> externalIds)
            implements Line {}

    public record Participation(String actor, String role, String means) {}

    public record ExternalId(String scheme, String value) {}

    public record When(String date, String words, String extent) {}

    public record Place(String state, String location, String part, String words) {}

    public record Claim(
            String id,
            String about,
            Assertion assertion,
            String polarity,
            Attribution attribution,
            String credibility,
            List<String> supersedes,
            List<String> retracts,
            String note)
            implements Line {}

    public record Attribution(List<Link> chain, String document, Passage passage) {}

    public record Link(String source, String act, When said, String medium, String certainty) {}

    public record Passage(String locator, String quotation, String mode) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Casualties.class, name = "casualties"),
        @JsonSubTypes.Type(value = Involvement.class, name = "involvement"),
        @JsonSubTypes.Type(value = Occurrence.class, name = "occurrence")
    })
    public interface Assertion {}

    public record Casualties(String harm, Count total, String label, String party, List<Part> parts, When when)
            implements Assertion {}

    public record Part(Count count, String label, String party) {}

    public record Count(String hedge, Long number, Long low, Long high, String words) {}

    public record Involvement(String actor, String role, String means, When when) implements Assertion {}

    public record Occurrence(String operationKind, Place place, When when) implements Assertion {}
}
