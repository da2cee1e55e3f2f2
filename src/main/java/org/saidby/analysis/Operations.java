package org.saidby.analysis;

import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Ref;

/** What analyses ask of operations. */
final class Operations {

    private Operations() {}

    /** Returns the operation that a reference points to; empty if it points to something else, or it is not held. */
    static Optional<Operation> find(Dataset dataset, Ref ref) {
        return dataset.find(ref).filter(Operation.class::isInstance).map(Operation.class::cast);
    }

    static boolean isSeries(Operation operation) {
        return operation.kind().equals(OperationKind.SERIES);
    }
}
