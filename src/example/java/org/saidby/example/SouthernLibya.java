package org.saidby.example;

import org.saidby.Dataset;

/**
 * Strikes in southern Libya in September 2019, as a newspaper article and other accounts told them.
 *
 * <p>Every claim's id begins with the row of the story it codes: S01 to S33 for the article in its order, X01 to X12 for the
 * other accounts, S00 for what the article tells of those who speak.
 */
public final class SouthernLibya {

    private SouthernLibya() {}

    /** Returns the whole dataset. */
    public static Dataset dataset() {
        return Dataset.builder()
                .id("southern-libya-2019-09")
                .title("Strikes in southern Libya, September 2019")
                .addAllSources(Sources.all())
                .addAllDocuments(Documents.all())
                .addAllActors(Actors.all())
                .addAllLocations(Locations.all())
                .addAllOperations(Operations.all())
                .addAllClaims(ArticleOnTheLatestStrike.claims())
                .addAllClaims(ArticleOnTheStrikesBefore.claims())
                .addAllClaims(ArticleOnTheBackground.onKhazmi())
                .addAllClaims(ArticleOnTheBackground.onEarlierYears())
                .addAllClaims(ArticleOnTheBackground.onTheRisks())
                .addAllClaims(OtherAccounts.onThe19th())
                .addAllClaims(OtherAccounts.onTheLaterStrikes())
                .addAllClaims(OtherAccountsOfSurt.claims())
                .build();
    }
}
