package org.saidby.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Code;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.ExternalId;
import org.saidby.HedgePolicy;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDateTime;
import org.saidby.edtf.Truth;

/** The looks that the record-local rules take at what the sample holds, straight on, and counted instead of reported. */
final class ChecksByHand {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "urn", "doi", "ark");

    private ChecksByHand() {}

    static int count(Entity entity) {
        int found = text(entity.ref().id().text());
        if (entity instanceof Claim claim) {
            return found + claim(claim);
        } else if (entity instanceof Operation operation) {
            return found + operation(operation);
        } else if (entity instanceof Source source) {
            return found + text(source.name()) + code(source.kind());
        } else if (entity instanceof Actor actor) {
            return found + text(actor.name()) + code(actor.kind());
        } else if (entity instanceof Location location) {
            return found + text(location.name()) + code(location.kind()) + point(location.point());
        } else if (entity instanceof Document document) {
            return found
                    + maybeText(document.title())
                    + date(document.published())
                    + address(document.address())
                    + maybeText(document.language());
        }
        return found;
    }

    private static int claim(Claim claim) {
        int found = ref(claim.about(), claim.ref()) + assertion(claim.assertion(), claim.ref());
        List<Link> links = claim.attribution().links();
        Optional<Edtf> last = Optional.empty();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            found += code(link.act()) + code(link.medium()) + code(link.certainty()) + when(link.said(), claim.ref());
            for (int j = 0; j < i; j++) {
                found += links.get(j).source().equals(link.source()) ? 1 : 0;
            }
            Optional<Edtf> said = link.said().flatMap(When::date);
            if (said.isPresent()) {
                found += last.isPresent() && said.get().before(last.get()) == Truth.YES ? 1 : 0;
                last = said;
            }
        }
        if (claim.attribution().passage().isPresent()) {
            Passage passage = claim.attribution().passage().get();
            found += maybeText(passage.locator()) + maybeText(passage.quotation()) + code(passage.mode());
        }
        boolean denied =
                claim.polarity() == Polarity.POSITIVE && links.get(0).act().equals(SpeechAct.DENIED);
        for (var id : claim.supersedes()) {
            found += id.equals(claim.id()) ? 1 : 0;
        }
        for (var id : claim.retracts()) {
            found += id.equals(claim.id()) ? 1 : 0;
        }
        return found + (denied ? 1 : 0) + code(claim.credibility()) + maybeText(claim.note());
    }

    private static int assertion(Assertion assertion, Ref owner) {
        int found = code(assertion.kind()) + when(assertion.when(), owner);
        if (assertion instanceof Casualties casualties) {
            found += code(casualties.harm()) + maybeText(casualties.label()) + countWords(casualties.total());
            CountRange sum = CountRange.between(0, 0);
            for (CasualtyPart part : casualties.parts()) {
                found += maybeText(part.label()) + maybeText(part.count().words());
                sum = sum.plus(HedgePolicy.convention().rangeOf(part.count()));
            }
            if (casualties.total().isPresent() && !casualties.parts().isEmpty() && !casualties.overlapping()) {
                long most = HedgePolicy.convention()
                        .rangeOf(casualties.total().get())
                        .max()
                        .orElse(Long.MAX_VALUE);
                found += sum.min() > most ? 1 : 0;
            }
        } else if (assertion instanceof Involvement involvement) {
            found += code(involvement.role()) + maybeText(involvement.means());
        } else if (assertion instanceof Occurrence occurrence) {
            found += code(occurrence.operationKind()) + place(occurrence.place(), owner);
        }
        return found;
    }

    private static int operation(Operation operation) {
        int found = code(operation.kind()) + maybeText(operation.label()) + when(operation.when(), operation.ref());
        found += place(operation.place(), operation.ref());
        List<Participation> participants = operation.participants();
        for (Participation conductor : participants) {
            found += code(conductor.role()) + maybeText(conductor.means());
            if (conductor.role().equals(Role.CONDUCTED)) {
                for (Participation target : participants) {
                    found += (target.role().equals(Role.TARGETED)
                                            || target.role().equals(Role.VICTIM))
                                    && target.actor().equals(conductor.actor())
                            ? 1
                            : 0;
                }
            }
        }
        for (ExternalId id : operation.externalIds()) {
            found += text(id.scheme()) + text(id.value());
        }
        return found + (operation.partOf().filter(operation.id()::equals).isPresent() ? 1 : 0);
    }

    private static int countWords(Optional<Count> count) {
        return count.isPresent() ? maybeText(count.get().words()) : 0;
    }

    private static int place(Optional<Place> maybe, Ref owner) {
        if (maybe.isEmpty()) {
            return 0;
        }
        Place place = maybe.get();
        int found = code(place.state()) + maybeText(place.part()) + maybeText(place.words());
        return place.anchor().isPresent() ? found + ref(place.anchor().get().to(), owner) : found;
    }

    private static int when(Optional<When> maybe, Ref owner) {
        if (maybe.isEmpty()) {
            return 0;
        }
        When when = maybe.get();
        int found = date(when.date()) + maybeText(when.words()) + code(when.extent());
        return when.anchor().isPresent() ? found + ref(when.anchor().get().to(), owner) : found;
    }

    private static int ref(Ref ref, Ref owner) {
        return code(ref.kind()) + (ref.equals(owner) ? 1 : 0);
    }

    private static int date(Optional<Edtf> date) {
        return date.isPresent()
                        && date.get() instanceof EdtfDateTime time
                        && time.offset().isEmpty()
                ? 1
                : 0;
    }

    private static int code(Optional<? extends Code> code) {
        return code.isPresent() ? code(code.get()) : 0;
    }

    private static int code(Code code) {
        return code.isKnown() ? 0 : 1;
    }

    private static int point(Optional<Point> maybe) {
        if (maybe.isEmpty()) {
            return 0;
        }
        Point point = maybe.get();
        boolean isNull = point.latitude() == 0 && point.longitude() == 0;
        return (isNull ? 1 : 0) + decimals(point.latitude()) + decimals(point.longitude());
    }

    private static int decimals(double degrees) {
        return Math.rint(degrees * 1e7) / 1e7 != degrees ? 1 : 0;
    }

    private static int address(Optional<String> address) {
        if (address.isEmpty()) {
            return 0;
        }
        try {
            String scheme = new URI(address.get()).getScheme();
            return text(address.get()) + (scheme != null && SCHEMES.contains(scheme) ? 0 : 1);
        } catch (URISyntaxException e) {
            return 1;
        }
    }

    private static int maybeText(Optional<String> text) {
        return text.isPresent() ? text(text.get()) : 0;
    }

    private static int text(String text) {
        boolean mayBeDecomposed = false;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c <= 0x9f) {
                found++;
            } else if (c >= '\u0300') {
                mayBeDecomposed = true;
                found += c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' ? 1 : 0;
            }
        }
        return mayBeDecomposed && !Normalizer.isNormalized(text, Normalizer.Form.NFC) ? found + 1 : found;
    }
}
