package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import org.saidby.Entity;

/** All rules that look at one entity at a time. */
final class RecordRules {

    private final Validator validator;

    RecordRules(Validator validator) {
        this.validator = validator;
    }

    List<Finding> check(Entity entity, RecordPlace place) {
        List<Finding> findings = new ArrayList<>();
        validator.rules().forEach(rule -> apply(rule, entity, place, findings));
        return findings;
    }

    private static <T extends Entity> void apply(
            RecordRule<T> rule, Entity entity, RecordPlace place, List<Finding> findings) {
        if (rule.type().isInstance(entity)) {
            rule.check(rule.type().cast(entity), place, findings::add);
        }
    }
}
