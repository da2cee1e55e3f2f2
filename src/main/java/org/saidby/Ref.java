package org.saidby;

/**
 * A pointer to one thing in a dataset by kind and id, such as {@code operation:strike-2019-09-26}.
 *
 * <p>A ref can point to something the dataset does not hold; validation says so, constructing does not.
 */
public final class Ref implements Referable, Comparable<Ref> {

    private final EntityKind kind;
    private final Id<?> id;

    private Ref(EntityKind kind, Id<?> id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * Returns the ref to the thing of this kind with this id.
     *
     * @throws MalformedValueException if the kind's word holds a colon ({@code value.id-syntax})
     */
    public static Ref of(EntityKind kind, Id<?> id) {
        if (!kind.isKnown() && kind.text().indexOf(':') >= 0) {
            throw new MalformedValueException("value.id-syntax", "kind holds a colon: " + Texts.shortened(kind.text()));
        }
        return new Ref(kind, id);
    }

    /** Returns the ref to the source with this id. */
    public static Ref toSource(Id<Source> id) {
        return new Ref(EntityKind.SOURCE, id);
    }

    /** Returns the ref to the document with this id. */
    public static Ref toDocument(Id<Document> id) {
        return new Ref(EntityKind.DOCUMENT, id);
    }

    /** Returns the ref to the actor with this id. */
    public static Ref toActor(Id<Actor> id) {
        return new Ref(EntityKind.ACTOR, id);
    }

    /** Returns the ref to the location with this id. */
    public static Ref toLocation(Id<Location> id) {
        return new Ref(EntityKind.LOCATION, id);
    }

    /** Returns the ref to the operation with this id. */
    public static Ref toOperation(Id<Operation> id) {
        return new Ref(EntityKind.OPERATION, id);
    }

    /** Returns the ref to the claim with this id. */
    public static Ref toClaim(Id<Claim> id) {
        return new Ref(EntityKind.CLAIM, id);
    }

    /**
     * Returns the ref with this text; the inverse of {@link #toString()}.
     *
     * @param text kind and id with a colon between them, such as {@code location:murzuq}
     * @throws MalformedValueException if there is no colon ({@code value.id-syntax}), or the kind or the id is malformed
     */
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new MalformedValueException(
                    text.isEmpty() ? "value.empty" : "value.id-syntax",
                    "ref is not of the form kind:id: " + Texts.shortened(text));
        }
        return new Ref(EntityKind.of(text.substring(0, colon)), Id.of(text.substring(colon + 1)));
    }

    /** Returns this ref. */
    @Override
    public Ref ref() {
        return this;
    }

    /** What the ref points to. */
    public EntityKind kind() {
        return kind;
    }

    /** The id of the thing pointed to. */
    public Id<?> id() {
        return id;
    }

    /** Compares by kind, then by id, both as text. */
    @Override
    public int compareTo(Ref other) {
        int byKind = kind.text().compareTo(other.kind.text());
        return byKind != 0 ? byKind : id.text().compareTo(other.id.text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref that && kind.equals(that.kind) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }

    /** Returns the text form, such as {@code operation:strike-2019-09-26}. */
    @Override
    public String toString() {
        return kind.text() + ":" + id.text();
    }
}
