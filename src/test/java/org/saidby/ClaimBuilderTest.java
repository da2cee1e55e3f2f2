package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ClaimBuilderTest {

    private static final Source POSTS = Source.of("posts", SourceKind.SOCIAL_MEDIA, "social media posts");
    private static final Source WEHREY = Source.of("wehrey", SourceKind.PERSON, "Frederic Wehrey");
    private static final Source NYT = Source.of("nyt", SourceKind.OUTLET, "The New York Times");
    private static final Document ARTICLE = TestValues.FULL_DOCUMENT;

    private static ClaimBuilder claim() {
        return Claim.that(TestValues.MINIMAL_INVOLVEMENT)
                .about(TestValues.FULL_OPERATION)
                .id("c");
    }

    @Test
    void chainsLinksInTheOrderOfTheSentence() {
        Claim claim = claim().saidBy(POSTS)
                .citedBy(WEHREY, Certainty.UNCOMMITTED)
                .reportedBy(NYT)
                .in(ARTICLE)
                .passage(Passage.indirect())
                .build();

        assertThat(claim.attribution())
                .isEqualTo(Attribution.builder()
                        .addLink(Link.of(POSTS, SpeechAct.STATED))
                        .addLink(Link.of(WEHREY, SpeechAct.CITED).with(Certainty.UNCOMMITTED))
                        .addLink(Link.of(NYT, SpeechAct.REPORTED))
                        .document(ARTICLE)
                        .passage(Passage.indirect())
                        .build());
        assertThat(claim.polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(claim.about()).isEqualTo(Ref.parse("operation:full"));
        assertThat(claim.ref()).isEqualTo(Ref.parse("claim:c"));
        assertThat(claim.certainty()).isEmpty();
    }

    @Test
    void namesSourcesByValueOrById() {
        When said = TestValues.FULL_WHEN;

        assertThat(claim().saidBy(POSTS.id(), SpeechAct.STATED)
                        .citedBy(WEHREY.id())
                        .reportedBy(NYT.id())
                        .in(ARTICLE.id())
                        .build())
                .isEqualTo(claim().saidBy(POSTS, SpeechAct.STATED)
                        .citedBy(WEHREY)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .build());
        assertThat(claim().saidBy(POSTS, SpeechAct.CAUTIONED, said)
                        .reportedBy(NYT, said)
                        .build()
                        .attribution())
                .isEqualTo(Attribution.of(
                        Link.of(POSTS, SpeechAct.CAUTIONED).at(said),
                        Link.of(NYT, SpeechAct.REPORTED).at(said)));
    }

    @Test
    void takesItsCertaintyFromTheOrigin() {
        Claim claim = claim().saidBy(Link.of(POSTS, SpeechAct.ESTIMATED).with(Certainty.PROBABLE))
                .citedBy(WEHREY, Certainty.CERTAIN)
                .build();

        assertThat(claim.certainty()).hasValue(Certainty.PROBABLE);
    }

    @Test
    void refusesAnOriginBehindOtherLinks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> claim().saidBy(POSTS).saidBy(NYT))
                .withMessage("saidBy names the origin and comes first, but the chain begins with posts");
        assertThatIllegalStateException()
                .isThrownBy(() -> claim().reportedBy(NYT).saidBy(POSTS))
                .withMessage("saidBy names the origin and comes first, but the chain begins with nyt");
        assertThatIllegalStateException()
                .isThrownBy(() -> TestValues.MINIMAL_CLAIM.toBuilder().saidBy(POSTS))
                .withMessage("saidBy names the origin and comes first, but the chain begins with minimal");
    }

    @Test
    void saysThatItIsNotSo() {
        Claim denial = claim().negated().saidBy(NYT, SpeechAct.DENIED).build();

        assertThat(denial.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(denial.toBuilder().polarity(Polarity.POSITIVE).build().polarity())
                .isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void keepsAnAttributionWholeThroughItsBuilder() {
        Claim claim = TestValues.FULL_CLAIM.toBuilder().note("changed").build();

        assertThat(claim.attribution()).isEqualTo(TestValues.FULL_ATTRIBUTION);
    }

    @Test
    void keepsExtensionsOfAnAttributionThatGrows() {
        Claim claim = TestValues.FULL_CLAIM.toBuilder()
                .relayedBy(Link.of(NYT, SpeechAct.REPORTED))
                .build();

        assertThat(claim.attribution())
                .isEqualTo(TestValues.FULL_ATTRIBUTION.toBuilder()
                        .addLink(Link.of(NYT, SpeechAct.REPORTED))
                        .build());
        assertThat(claim.attribution().extensions()).isEqualTo(TestValues.EXTENSIONS);
    }

    @Test
    void replacesAllThatWasSaidByAnAttribution() {
        Claim claim = claim().saidBy(POSTS)
                .in(ARTICLE)
                .passage(Passage.indirect())
                .attribution(TestValues.MINIMAL_ATTRIBUTION)
                .build();

        assertThat(claim.attribution()).isEqualTo(TestValues.MINIMAL_ATTRIBUTION);
    }

    @Test
    void addsLinksBehindAnAttributionThatReplacedOthers() {
        Claim claim = claim().saidBy(POSTS)
                .attribution(TestValues.MINIMAL_ATTRIBUTION)
                .citedBy(WEHREY)
                .build();

        assertThat(claim.attribution())
                .isEqualTo(Attribution.of(TestValues.MINIMAL_LINK, Link.of(WEHREY, SpeechAct.CITED)));
    }

    @Test
    void goesOnAfterEveryMethod() {
        Claim claim = claim().credibility(Credibility.DOUBTFUL)
                .supersedes(TestValues.MINIMAL_CLAIM)
                .extensions(TestValues.EXTENSIONS)
                .polarity(Polarity.NEGATIVE)
                .saidBy(POSTS)
                .build();

        assertThat(claim.credibility()).hasValue(Credibility.DOUBTFUL);
        assertThat(claim.supersedes()).containsExactly(Id.of("minimal"));
        assertThat(claim.extensions()).isEqualTo(TestValues.EXTENSIONS);
    }

    @Test
    void changesDocumentAndPassageOfAnAttribution() {
        Claim claim = TestValues.FULL_CLAIM.toBuilder()
                .in(TestValues.MINIMAL_DOCUMENT)
                .passage(Passage.at("page 2"))
                .build();

        assertThat(claim.attribution())
                .isEqualTo(TestValues.FULL_ATTRIBUTION.toBuilder()
                        .document(TestValues.MINIMAL_DOCUMENT)
                        .passage(Passage.at("page 2"))
                        .build());
    }

    @Test
    void addsCorrectionsBehindTheOthers() {
        Claim claim = TestValues.FULL_CLAIM.toBuilder()
                .supersedes(Id.of("x"))
                .retracts(TestValues.MINIMAL_CLAIM)
                .build();

        assertThat(claim.supersedes())
                .containsExactly(Id.of("minimal"), Id.of("full-1"), Id.of("x"))
                .isUnmodifiable();
        assertThat(claim.retracts())
                .containsExactly(Id.of("full-2"), Id.of("full-3"), Id.of("minimal"))
                .isUnmodifiable();
        assertThat(TestValues.FULL_CLAIM.supersedes()).hasSize(2);
    }

    @Test
    void makesClaimsThatDoNotChangeWithTheBuilder() {
        ClaimBuilder builder = claim().saidBy(POSTS).supersedes(Id.of("a"));
        Claim before = builder.build();

        Claim after = builder.citedBy(WEHREY).supersedes(Id.of("b")).build();

        assertThat(before.attribution().links()).hasSize(1);
        assertThat(before.supersedes()).hasSize(1);
        assertThat(after.attribution().links()).hasSize(2);
        assertThat(after.supersedes()).hasSize(2);
    }

    @Test
    void refusesToBuildWithoutItsParts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Claim.builder().build())
                .withMessage("claim has no id");
        assertThatIllegalStateException()
                .isThrownBy(() -> Claim.builder().id("c").build())
                .withMessage("claim c has no about");
        assertThatIllegalStateException()
                .isThrownBy(() -> Claim.builder().id("c").about(NYT).build())
                .withMessage("claim c has no assertion");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> claim().build())
                .withMessage("claim c names no source")
                .extracting(MalformedValueException::code)
                .isEqualTo("claim.missing-source");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> claim().saidBy(NYT).note("").build())
                .withMessage("note is empty")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.empty");
    }
}
