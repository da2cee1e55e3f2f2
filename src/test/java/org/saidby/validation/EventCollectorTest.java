package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.Name;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledEvent;
import org.saidby.acled.AcledOptions;

class EventCollectorTest {

    private static List<AcledEvent> events(String... countries) throws IOException {
        StringBuilder text =
                new StringBuilder("event_id_cnty,event_date,event_type,actor1,source,fatalities,country\n");
        for (int i = 0; i < countries.length; i++) {
            text.append("MKD")
                    .append(i)
                    .append(",2020-01-01,Riots,X,Daily Z,0,")
                    .append(countries[i])
                    .append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try (RecordReader<AcledEvent> reader =
                Acled.open(new ByteArrayInputStream(bytes), "t.csv", AcledOptions.standard())) {
            return reader.stream().map(row -> row.value().orElseThrow()).toList();
        }
    }

    @Test
    void keepsTheLaterNamesOfALocation() throws IOException {
        EventCollector collector = new EventCollector();
        List<AcledEvent> events = events("Macedonia", "North Macedonia", "Macedonia", "North Macedonia");
        assertThat(collector.add(events.get(0)))
                .contains(events.get(0).locations().get(0));

        events.subList(1, 4).forEach(event -> assertThat(collector.add(event)).noneMatch(Location.class::isInstance));

        Dataset dataset = collector.dataset("d", "D");
        assertThat(dataset.locations()).extracting(Location::name).containsExactly("Macedonia");
        assertThat(dataset.locations().get(0).otherNames()).containsExactly(Name.of("North Macedonia"));
    }
}
