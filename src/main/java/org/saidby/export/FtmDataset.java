package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.LossReport;

/** One dataset as statements of FollowTheMoney, one entity after the other. */
final class FtmDataset {

    private final Dataset dataset;
    private final LossTally tally = new LossTally(FtmPlan.PLAN);
    private final Mentions mentions;

    /** Writes one thing with its links. */
    private interface Step<E> {
        void write(E entity) throws IOException;
    }

    FtmDataset(Dataset dataset) {
        this.dataset = dataset;
        mentions = new Mentions(dataset, tally);
    }

    LossReport write(OutputStream out) throws IOException {
        FtmIds ids = new FtmIds(dataset);
        long statements;
        try (FtmOutput output = new FtmOutput(ids, out)) {
            FtmGraph graph = new FtmGraph(dataset, tally, mentions, ids, output);
            graph.write(folder(ids));
            FtmThings things = new FtmThings(graph, ids.ofDataset());
            write(dataset.sources(), things::write);
            write(dataset.documents(), things::write);
            write(dataset.actors(), things::write);
            write(dataset.locations(), things::write);
            write(dataset.operations(), new FtmEvents(graph)::write);
            write(dataset.claims(), new FtmClaims(graph)::write);
            statements = output.statements();
        }
        out.flush();
        return tally.report(dataset, statements).build();
    }

    /** Returns what the documents are in: it has the id and the title of the dataset as they are. */
    private FtmEntity folder(FtmIds ids) {
        FtmEntity folder =
                FtmEntity.thing(FtmKinds.FOLDER, ids.ofDataset(), "dataset:" + dataset.id(), Optional.empty(), tally);
        return folder.add(FtmProperty.FILE_NAME, dataset.id().text(), "dataset.id")
                .add(FtmProperty.TITLE, dataset.title(), "dataset.title");
    }

    private <E extends Entity> void write(List<E> entities, Step<E> step) throws IOException {
        for (E entity : entities) {
            if (mentions.isFirst(entity)) {
                step.write(entity);
                tally.add(entity);
            } else {
                mentions.skip(entity, Mentions.SECOND);
            }
        }
    }
}
