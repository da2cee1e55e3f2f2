package org.saidby.export;

import org.saidby.json.EntityMembers;

/** What becomes of each attribute in JSON-LD: nearly all of them are there under the name of the wire format or that of schema.org. */
final class JsonLdPlan {

    static final LossPlan PLAN = LossPlan.of("jsonld")
            .keep(
                    "the word of schema.org or the wire format",
                    "dataset",
                    "source",
                    "document",
                    "actor",
                    "location",
                    "operation",
                    "claim")
            .flatten("told in text, with its JSON", "claim.otherAssertion")
            .leaveOut(
                    "members of newer versions and of users have no word in the context",
                    EntityMembers.paths().stream()
                            .filter(path -> path.endsWith(".extensions"))
                            .toArray(String[]::new))
            .build();

    private JsonLdPlan() {}
}
