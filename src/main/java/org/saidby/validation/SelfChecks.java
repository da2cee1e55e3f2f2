package org.saidby.validation;

import org.saidby.Ref;

/** Looks for a thing that points to itself. */
final class SelfChecks implements Visitor {

    private final Ref self;
    private final RecordFindings findings;

    SelfChecks(Ref self, RecordFindings findings) {
        this.self = self;
        this.findings = findings;
    }

    @Override
    public void ref(Ref ref, Path path) {
        if (ref.equals(self)) {
            findings.add(
                    "ref.self",
                    path.toString(),
                    path.attribute() + " points to the " + self.kind() + " itself: " + self.id());
        }
    }

    @Override
    public void timeAnchor(Ref ref, Path path) {
        if (ref.equals(self)) {
            findings.add("ref.self", path.toString(), "anchor is the " + self.kind() + " itself: " + self.id());
        }
    }
}
