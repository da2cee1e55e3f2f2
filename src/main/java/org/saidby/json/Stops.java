package org.saidby.json;

import java.util.List;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;
import org.saidby.validation.Validation;

/** Ends a validation by the last error of a list, which names the fault that cannot be gone past. */
final class Stops {

    private Stops() {}

    static void stop(Validation validation, List<Finding> problems) {
        int last = problems.size() - 1;
        while (last > 0 && problems.get(last).severity() != Severity.ERROR) {
            last--;
        }
        for (int i = 0; i < problems.size(); i++) {
            if (i != last) {
                validation.report(problems.get(i));
            }
        }
        validation.stop(problems.get(last));
    }
}
