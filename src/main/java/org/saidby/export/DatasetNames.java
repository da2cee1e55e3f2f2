package org.saidby.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.Source;

/**
 * What rows tell of the things that a dataset holds, with a note of what was told of each, so that the rest can be named as lost. For
 * one thread.
 */
final class DatasetNames implements ToldNames {

    private static final Optional<LossPlan.Decision> UNNAMED =
            Optional.of(new LossPlan.Decision(Optional.of("export.skipped"), "no row names it"));
    private static final Optional<LossPlan.Decision> OTHER_COLUMNS =
            Optional.of(LossPlan.Decision.leftOut("rows name it, and none has these columns for it"));

    private final Dataset dataset;
    private final Map<Ref, Integer> told = new HashMap<>();

    DatasetNames(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public String told(Ref ref, ToldAttribute attribute) {
        Optional<Entity> entity = dataset.find(ref);
        if (entity.isEmpty()) {
            return "";
        }
        told.merge(ref, attribute.bit(), (before, bit) -> before | bit);
        return text(entity.get(), attribute).orElse("");
    }

    private static Optional<String> text(Entity entity, ToldAttribute attribute) {
        if (entity instanceof Source source) {
            return switch (attribute) {
                case NAME -> Optional.of(source.name());
                case KIND -> Optional.of(source.kind().text());
                case NAMED -> Optional.of(Boolean.toString(source.named()));
                default -> Optional.empty();
            };
        }
        if (entity instanceof Document document) {
            return switch (attribute) {
                case TITLE -> document.title();
                case PUBLISHER -> document.publisher().map(Object::toString);
                case PUBLISHED -> document.published().map(Object::toString);
                case ADDRESS -> document.address();
                default -> Optional.empty();
            };
        }
        if (entity instanceof Location location) {
            return text(location, attribute);
        }
        if (entity instanceof Actor actor) {
            return attribute == ToldAttribute.NAME ? Optional.of(actor.name()) : Optional.empty();
        }
        return attribute == ToldAttribute.LABEL && entity instanceof Operation operation
                ? operation.label()
                : Optional.empty();
    }

    private static Optional<String> text(Location location, ToldAttribute attribute) {
        return switch (attribute) {
            case NAME -> Optional.of(location.name());
            case KIND -> Optional.of(location.kind().text());
            case COUNTRY -> location.country().map(Object::toString);
            case LATITUDE -> location.point().map(Point::latitude).map(CellTexts::number);
            case LONGITUDE -> location.point().map(Point::longitude).map(CellTexts::number);
            case UNCERTAINTY ->
                location.uncertaintyMetres().isPresent()
                        ? Optional.of(
                                CellTexts.number(location.uncertaintyMetres().getAsDouble()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Tells what of a source, document, actor or location did not come into the table. */
    void tellLosses(Entity entity, LossTally losses) {
        int bits = told.getOrDefault(entity.ref(), 0);
        losses.add(entity, path -> {
            int bit = ToldAttribute.bit(path);
            if (bits == 0) {
                // it is in none of the columns of ids either
                return UNNAMED;
            }
            return bit != 0 && (bits & bit) == 0 ? OTHER_COLUMNS : Optional.empty();
        });
    }
}
