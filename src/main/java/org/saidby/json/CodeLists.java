package org.saidby.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.saidby.ActorKind;
import org.saidby.AssertionKind;
import org.saidby.AssessmentTopic;
import org.saidby.Bearing;
import org.saidby.CalendarUnit;
import org.saidby.Certainty;
import org.saidby.Code;
import org.saidby.CountingUnit;
import org.saidby.Country;
import org.saidby.Credibility;
import org.saidby.EntityKind;
import org.saidby.Harm;
import org.saidby.LengthUnit;
import org.saidby.LocationKind;
import org.saidby.Medium;
import org.saidby.OperationKind;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.PresenceRelation;
import org.saidby.QuotationMode;
import org.saidby.Reliability;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.SuperlativeKind;
import org.saidby.TimeExtent;
import org.saidby.TimeRelation;

/** The wire forms of all open code lists, by their type. */
final class CodeLists {

    static final Map<Class<?>, Codec<?>> ALL = new TreeMap<>(Comparator.comparing(Class::getName));

    static {
        add(ActorKind.class, ActorKind::of, ActorKind.known());
        add(AssertionKind.class, AssertionKind::of, AssertionKind.known());
        add(AssessmentTopic.class, AssessmentTopic::of, AssessmentTopic.known());
        add(Bearing.class, Bearing::of, Bearing.known());
        add(CalendarUnit.class, CalendarUnit::of, CalendarUnit.known());
        add(Certainty.class, Certainty::of, Certainty.known());
        add(Country.class, Country::of, Country.known());
        add(CountingUnit.class, CountingUnit::of, CountingUnit.known());
        add(Credibility.class, Credibility::of, Credibility.known());
        add(EntityKind.class, EntityKind::of, EntityKind.known());
        add(Harm.class, Harm::of, Harm.known());
        add(LengthUnit.class, LengthUnit::of, LengthUnit.known());
        add(LocationKind.class, LocationKind::of, LocationKind.known());
        add(Medium.class, Medium::of, Medium.known());
        add(OperationKind.class, OperationKind::of, OperationKind.known());
        add(PlaceRelation.class, PlaceRelation::of, PlaceRelation.known());
        add(PlaceState.class, PlaceState::of, PlaceState.known());
        add(PresenceRelation.class, PresenceRelation::of, PresenceRelation.known());
        add(QuotationMode.class, QuotationMode::of, QuotationMode.known());
        add(Reliability.class, Reliability::of, Reliability.known());
        add(ResponseKind.class, ResponseKind::of, ResponseKind.known());
        add(Role.class, Role::of, Role.known());
        add(SourceKind.class, SourceKind::of, SourceKind.known());
        add(SpeechAct.class, SpeechAct::of, SpeechAct.known());
        add(SuperlativeKind.class, SuperlativeKind::of, SuperlativeKind.known());
        add(TimeExtent.class, TimeExtent::of, TimeExtent.known());
        add(TimeRelation.class, TimeRelation::of, TimeRelation.known());
    }

    private CodeLists() {}

    private static <C extends Code> void add(Class<C> type, Function<String, C> of, List<C> known) {
        ALL.put(type, Scalars.code(of, known));
    }
}
