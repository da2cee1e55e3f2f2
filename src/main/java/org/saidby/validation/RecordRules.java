package org.saidby.validation;

import java.util.List;
import org.saidby.Claim;
import org.saidby.Entity;
import org.saidby.Operation;

/** All rules that look at one entity at a time. */
final class RecordRules {

    private final Validator validator;
    private final ClaimChecks claims;

    RecordRules(Validator validator) {
        this.validator = validator;
        claims = new ClaimChecks(validator.hedges());
    }

    List<Finding> check(Entity entity, RecordPlace place) {
        RecordFindings findings = new RecordFindings(entity.ref(), place);
        RecordFindings toItself = new RecordFindings(entity.ref(), place);
        SelfChecks self = new SelfChecks(entity.ref(), toItself);
        new EntityWalk(new ValueChecks(entity, findings, validator.asOf().orElse(null), self)).entity(entity);
        findings.list().addAll(toItself.list());
        if (entity instanceof Claim claim) {
            claims.check(claim, findings);
            validator.quotations().check(claim, findings);
        } else if (entity instanceof Operation operation) {
            OperationChecks.check(operation, findings);
        }
        List<Finding> list = findings.list();
        validator.rules().forEach(rule -> apply(rule, entity, place, list));
        return list;
    }

    private static <T extends Entity> void apply(
            RecordRule<T> rule, Entity entity, RecordPlace place, List<Finding> findings) {
        if (rule.type().isInstance(entity)) {
            rule.check(rule.type().cast(entity), place, findings::add);
        }
    }
}
