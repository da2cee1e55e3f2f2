package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.OperationKind;

class EventKindsTest {

    private static final Set<String> MEANS =
            Set.of("airstrike", "artillery", "bombing", "ground-raid", "shooting", "abduction");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            airstrike   | artillery   | KINDS_COMBINE
            airstrike   | bombing     | KINDS_EXCLUDE
            airstrike   | ground-raid | KINDS_COMBINE
            airstrike   | shooting    | KINDS_EXCLUDE
            airstrike   | abduction   | KINDS_EXCLUDE
            artillery   | bombing     | KINDS_EXCLUDE
            artillery   | ground-raid | KINDS_COMBINE
            artillery   | shooting    | KINDS_EXCLUDE
            artillery   | abduction   | KINDS_EXCLUDE
            bombing     | ground-raid | KINDS_COMBINE
            bombing     | shooting    | KINDS_COMBINE
            bombing     | abduction   | KINDS_EXCLUDE
            ground-raid | shooting    | KINDS_COMBINE
            ground-raid | abduction   | KINDS_COMBINE
            shooting    | abduction   | KINDS_COMBINE
            """)
    void tellsWhichOneEventCanBeAtOnce(String one, String other, Reason reason) {
        assertThat(EventKinds.reason(OperationKind.of(one), OperationKind.of(other)))
                .isEqualTo(reason);
        assertThat(EventKinds.reason(OperationKind.of(other), OperationKind.of(one)))
                .isEqualTo(reason);
    }

    @Test
    void everyOtherKindIsGeneral() {
        for (OperationKind kind : OperationKind.known()) {
            if (!MEANS.contains(kind.text())) {
                assertThat(EventKinds.reason(kind, OperationKind.AIRSTRIKE)).isEqualTo(Reason.KIND_IS_GENERAL);
                assertThat(EventKinds.reason(OperationKind.GROUND_RAID, kind)).isEqualTo(Reason.KIND_IS_GENERAL);
            }
        }
    }
}
