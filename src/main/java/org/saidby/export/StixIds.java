package org.saidby.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Ref;

/**
 * The identifiers of objects: UUIDs of version 5 (RFC 4122), so that the same dataset gives the same ones in every export. No id of the
 * model has a colon, so no two things have one name.
 */
final class StixIds {

    /** Who defines the extension, whatever the dataset. */
    static final String PRODUCER = "identity--" + uuid("identity");

    static final String EXTENSION = "extension-definition--" + uuid("extension-definition");

    private final Dataset dataset;

    StixIds(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the id of the identity that stands for the dataset. */
    String keeper() {
        return of("identity", "dataset");
    }

    /** Returns an id of a thing of this dataset. */
    String of(String type, String name) {
        return type + "--" + uuid(dataset.id().text() + ":" + name);
    }

    /** Returns the id of the object that stands for an entity. */
    String of(Entity entity) {
        return of(type(entity), entity.ref().toString());
    }

    /** Returns the id of what a ref points to; empty if the dataset does not hold it. */
    Optional<String> of(Ref ref) {
        return dataset.find(ref).map(this::of);
    }

    static String type(Entity entity) {
        if (entity instanceof Location) {
            return "location";
        }
        if (entity instanceof Operation operation) {
            return operation.kind().equals(OperationKind.SERIES) ? "campaign" : "incident";
        }
        if (entity instanceof Claim) {
            return "note";
        }
        return entity instanceof Document ? "report" : "identity";
    }

    private static UUID uuid(String name) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(Stix.NAMESPACE.getMostSignificantBits())
                .putLong(Stix.NAMESPACE.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & ~(3L << 62) | 2L << 62;
        return new UUID(high, low);
    }
}
