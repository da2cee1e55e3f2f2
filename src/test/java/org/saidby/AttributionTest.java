package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Link POSTS = Link.of(Id.<Source>of("posts"), SpeechAct.STATED);
    private static final Link WEHREY = Link.of(Id.<Source>of("wehrey"), SpeechAct.CITED);
    private static final Link NYT = Link.of(Id.<Source>of("nyt"), SpeechAct.REPORTED);

    @Test
    void beginsWithTheOriginAndEndsWithTheOutermostRelay() {
        Attribution attribution = Attribution.of(POSTS, WEHREY, NYT);

        assertThat(attribution.origin()).isEqualTo(POSTS);
        assertThat(attribution.relays()).containsExactly(WEHREY, NYT).isUnmodifiable();
        assertThat(attribution.links()).containsExactly(POSTS, WEHREY, NYT).isUnmodifiable();
    }

    @Test
    void hasNoRelaysWhenTheOriginToldUs() {
        assertThat(Attribution.of(NYT).relays()).isEmpty();
        assertThat(Attribution.of(NYT).origin()).isEqualTo(NYT);
    }

    @Test
    void holdsALongChainAndTheSameSourceTwice() {
        List<Link> links = Collections.nCopies(32, NYT);

        assertThat(Attribution.builder().addAllLinks(links).build().links()).hasSize(32);
    }

    @Test
    void refusesAChainWithoutALink() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Attribution.of())
                .withMessage("attribution names no source")
                .extracting(MalformedValueException::code)
                .isEqualTo("claim.missing-source");
    }

    @Test
    void tellsOfALinkWhatWasTold() {
        Link link = POSTS.at(TestValues.FULL_WHEN).through(Medium.SOCIAL_MEDIA).with(Certainty.POSSIBLE);

        assertThat(link.said()).hasValue(TestValues.FULL_WHEN);
        assertThat(link.medium()).hasValue(Medium.SOCIAL_MEDIA);
        assertThat(link.certainty()).hasValue(Certainty.POSSIBLE);
        assertThat(POSTS.certainty()).isEmpty();
    }

    @Test
    void makesPassages() {
        assertThat(Passage.at("paragraph 3").locator()).hasValue("paragraph 3");
        assertThat(Passage.quoting("no civilians").quotation()).hasValue("no civilians");
        assertThat(Passage.quoting("no civilians").mode()).hasValue(QuotationMode.DIRECT);
        assertThat(Passage.indirect().mode()).hasValue(QuotationMode.INDIRECT);
    }
}
