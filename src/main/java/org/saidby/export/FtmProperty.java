package org.saidby.export;

/** The properties of FollowTheMoney that are written, of whatever schema. */
enum FtmProperty {
    ID("id", FtmType.ID),
    ADDRESS_ENTITY("addressEntity", FtmType.ENTITY),
    ALIAS("alias", FtmType.NAME),
    CONTENT_HASH("contentHash", FtmType.CHECKSUM),
    COUNTRY("country", FtmType.COUNTRY),
    DATE("date", FtmType.DATE),
    DESCRIPTION("description", FtmType.TEXT),
    END_DATE("endDate", FtmType.DATE),
    ENTITY("entity", FtmType.ENTITY),
    FILE_NAME("fileName", FtmType.STRING),
    FULL("full", FtmType.ADDRESS),
    INVOLVED("involved", FtmType.ENTITY),
    KEYWORDS("keywords", FtmType.STRING),
    LANGUAGE("language", FtmType.LANGUAGE),
    LATITUDE("latitude", FtmType.NUMBER),
    LOCATION("location", FtmType.ADDRESS),
    LONGITUDE("longitude", FtmType.NUMBER),
    MEMBER("member", FtmType.ENTITY),
    NAME("name", FtmType.NAME),
    NOTES("notes", FtmType.TEXT),
    OBJECT("object", FtmType.ENTITY),
    ORGANIZATION("organization", FtmType.ENTITY),
    PARENT("parent", FtmType.ENTITY),
    PROOF("proof", FtmType.ENTITY),
    PUBLISHED_AT("publishedAt", FtmType.DATE),
    PUBLISHER("publisher", FtmType.STRING),
    RECORD_ID("recordId", FtmType.STRING),
    ROLE("role", FtmType.STRING),
    SOURCE_URL("sourceUrl", FtmType.URL),
    START_DATE("startDate", FtmType.DATE),
    STATUS("status", FtmType.STRING),
    SUBJECT("subject", FtmType.ENTITY),
    SUMMARY("summary", FtmType.TEXT),
    TITLE("title", FtmType.STRING),
    WIKIDATA_ID("wikidataId", FtmType.IDENTIFIER);

    private final String text;
    private final FtmType type;

    FtmProperty(String text, FtmType type) {
        this.text = text;
        this.type = type;
    }

    FtmType type() {
        return type;
    }

    @Override
    public String toString() {
        return text;
    }
}
