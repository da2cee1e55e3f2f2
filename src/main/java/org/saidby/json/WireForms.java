package org.saidby.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Assertion;
import org.saidby.Attribution;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Digest;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.ExternalId;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Name;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Polarity;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** The wire form of each type that a user's own types can have as a member. */
final class WireForms {

    private static final Map<Class<?>, Codec<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        BY_TYPE.put(Dataset.class, DatasetCodec.DATASET);
        BY_TYPE.put(Source.class, EntityTables.SOURCE);
        BY_TYPE.put(Document.class, EntityTables.DOCUMENT);
        BY_TYPE.put(Actor.class, EntityTables.ACTOR);
        BY_TYPE.put(Location.class, EntityTables.LOCATION);
        BY_TYPE.put(Operation.class, EntityTables.OPERATION);
        BY_TYPE.put(Claim.class, ClaimTables.CLAIM);
        BY_TYPE.put(Attribution.class, ClaimTables.ATTRIBUTION);
        BY_TYPE.put(Link.class, ClaimTables.LINK);
        BY_TYPE.put(Passage.class, ClaimTables.PASSAGE);
        BY_TYPE.put(Assertion.class, AssertionCodec.ASSERTION);
        BY_TYPE.put(Post.class, EntityTables.POST);
        BY_TYPE.put(Participation.class, EntityTables.PARTICIPATION);
        BY_TYPE.put(When.class, ValueTables.WHEN);
        BY_TYPE.put(Place.class, ValueTables.PLACE);
        BY_TYPE.put(Count.class, ValueTables.COUNT);
        BY_TYPE.put(Distance.class, ValueTables.DISTANCE);
        BY_TYPE.put(Point.class, ValueTables.POINT);
        BY_TYPE.put(Name.class, ValueTables.NAME);
        BY_TYPE.put(ExternalId.class, ValueTables.EXTERNAL_ID);
        BY_TYPE.put(Edtf.class, Scalars.EDTF);
        BY_TYPE.put(Ref.class, Scalars.REF);
        BY_TYPE.put(Id.class, Scalars.id());
        BY_TYPE.put(Digest.class, Scalars.DIGEST);
        BY_TYPE.put(Hedge.class, Scalars.word(Hedge.class));
        BY_TYPE.put(Polarity.class, Scalars.word(Polarity.class));
        BY_TYPE.putAll(CodeLists.ALL);
    }

    private WireForms() {}

    /** Returns the codec of a type: its own, or that of the type that stands for it, as for each kind of assertion. */
    private static @Nullable Codec<?> of(Class<?> type) {
        Codec<?> own = BY_TYPE.get(type);
        if (own != null) {
            return own;
        }
        Optional<Class<?>> wider = BY_TYPE.keySet().stream()
                .filter(known -> known.isAssignableFrom(type))
                .findFirst();
        return wider.map(BY_TYPE::get).orElse(null);
    }

    static boolean has(Class<?> type) {
        return of(type) != null;
    }

    /** Hands Jackson the writing side. */
    static final class Serializers extends SimpleSerializers {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Codec<?> codec = of(type.getRawClass());
            return codec == null ? null : new SaidbyModule.Writing<>(codec);
        }
    }

    /** Hands Jackson the reading side. */
    static final class Deserializers extends SimpleDeserializers {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return parsing(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return parsing(type);
        }

        @SuppressWarnings("unchecked") // a type's codec reads that type or one that it is a kind of
        private static <T> @Nullable JsonDeserializer<T> parsing(Class<T> type) {
            Codec<? super T> codec = (Codec<? super T>) of(type);
            return codec == null ? null : new SaidbyModule.Parsing<>(codec, type);
        }
    }
}
