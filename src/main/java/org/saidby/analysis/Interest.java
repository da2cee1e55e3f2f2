package org.saidby.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.Ref;
import org.saidby.Role;

/**
 * That a source has a part in an operation it speaks of: it is a participant, or belongs together with one.
 *
 * <p>It goes by the participants that the dataset codes for the operation, {@link org.saidby.Operation#participants()}, and not by who
 * took part as somebody claims, {@link org.saidby.Involvement}. Whoever struck and whoever was struck both have an interest;
 * {@link #roles()} tells which.
 */
@Value.Immutable
public abstract class Interest {

    Interest() {}

    static Interest of(Ref operation, Bond bond, List<Role> roles) {
        return ImmutableInterest.of(operation, bond, roles);
    }

    /** The operation, or the series of which somebody took part in a part. */
    @Value.Parameter
    public abstract Ref operation();

    /** Why the source, which is the first, belongs together with the participant, which is the second. */
    @Value.Parameter
    public abstract Bond bond();

    /**
     * In what roles the participant is coded for the operation or for parts of it: one or more, each once, known ones in the order of
     * {@link Role#known()}, then others by their text.
     */
    @Value.Parameter
    public abstract List<Role> roles();

    /** The source that has the interest. */
    public final Ref source() {
        return bond().first();
    }

    /** The actor that is coded as a participant. */
    public final Ref participant() {
        return bond().second();
    }

    /** Whether the source is the participant, and does not only belong together with it. */
    public final boolean isOwn() {
        return bond().secondWay().isEmpty()
                && bond().firstWay().stream().allMatch(link -> link.kind() == PartyLink.Kind.IS);
    }

    /**
     * Returns it in words, such as {@code source:africom is actor:africom; actor:africom has the role conducted in
     * operation:strike}.
     */
    @Override
    public final String toString() {
        return bond() + "; " + participant() + " has the role" + (roles().size() == 1 ? " " : "s ")
                + roles().stream().map(Role::text).collect(Collectors.joining(", ")) + " in " + operation();
    }
}
