package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.rows.ShapedRow;

/**
 * Who told of an operation, as the columns of a row have it: of each claim that the numbers come from, who said it first and who
 * published it.
 *
 * <p>The publisher is the last link of the chain, or where that has one link only the publisher of the document. UCDP as the last link
 * of all, as an importer makes it, is not told.
 */
final class SourceCells {

    private static final String CHAIN = "claim.attribution.chain.source";
    private static final String BETWEEN = "; ";

    private final ModelRow row;
    private final Set<Id<Source>> written;
    private final List<String> originals = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<String> headlines = new ArrayList<>();

    private SourceCells(ModelRow row, Set<Id<Source>> written) {
        this.row = row;
        this.written = written;
    }

    static void write(ModelRow row, List<Claim> claims, Set<Id<Source>> written) {
        SourceCells cells = new SourceCells(row, written);
        claims.forEach(cells::add);
        cells.write();
    }

    /** The links of a claim without that of UCDP, which stands for the table itself. */
    static List<Link> told(Claim claim) {
        List<Link> links = claim.attribution().links();
        boolean isRecorded =
                links.get(links.size() - 1).source().equals(ClaimMapping.ucdp().id());
        return isRecorded ? links.subList(0, links.size() - 1) : links;
    }

    private void add(Claim claim) {
        List<Link> links = told(claim);
        Optional<Document> document = claim.attribution()
                .document()
                .flatMap(row.dataset()::document)
                .filter(one ->
                        !one.publisher().equals(Optional.of(ClaimMapping.ucdp().id())));
        boolean isReported =
                links.size() > 1 || links.size() == 1 && links.get(0).act().equals(SpeechAct.REPORTED);
        Optional<Link> office = isReported ? Optional.of(links.get(links.size() - 1)) : Optional.empty();
        Optional<Link> original =
                links.isEmpty() || isReported && links.size() == 1 ? Optional.empty() : Optional.of(links.get(0));
        original.ifPresent(link -> addOnce(originals, name(link.source(), claim)));
        Optional<Id<Source>> publisher = office.map(Link::source).or(() -> document.flatMap(Document::publisher));
        if (publisher.isPresent()) {
            String name = name(publisher.get(), claim);
            String date = office.flatMap(Link::said)
                    .flatMap(When::date)
                    .or(() -> document.flatMap(Document::published))
                    .flatMap(Edtf::toLocalDate)
                    .map(LocalDate::toString)
                    .orElse("");
            String headline = document.flatMap(Document::title).orElse("");
            if (!isIn(name, date, headline)) {
                offices.add(name);
                dates.add(date);
                headlines.add(headline);
            }
        }
        for (int i = 1; i < links.size() - 1; i++) {
            row.lose(
                    GedGroup.SOURCES,
                    "export.left-out",
                    CHAIN,
                    "a row has who said it first and who published it, and nobody between them",
                    claim,
                    links.get(i).source().text());
        }
    }

    private boolean isIn(String name, String date, String headline) {
        for (int i = 0; i < offices.size(); i++) {
            if (offices.get(i).equals(name)
                    && dates.get(i).equals(date)
                    && headlines.get(i).equals(headline)) {
                return true;
            }
        }
        return false;
    }

    private static void addOnce(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private String name(Id<Source> id, Claim claim) {
        Dataset dataset = row.dataset();
        written.add(id);
        Optional<Source> source = dataset.source(id);
        String name = source.map(Source::name).orElse(id.text());
        String text = ShapedRow.clean(name);
        if (!text.equals(name)) {
            row.lose(
                    GedGroup.SOURCES,
                    "export.flattened",
                    "source.name",
                    "a cell has no space around its text, and no U+0000",
                    claim,
                    name);
        }
        return text;
    }

    private void write() {
        row.cells().put(SOURCE_ORIGINAL, String.join(BETWEEN, originals));
        row.cells().put(SOURCE_OFFICE, String.join(BETWEEN, offices));
        row.cells().putWords(SOURCE_DATE, list(dates));
        row.cells().putWords(SOURCE_HEADLINE, list(headlines));
        // -1 is how a row says that the number was not recorded
        row.cells()
                .put(
                        NUMBER_OF_SOURCES,
                        offices.isEmpty() ? EventReader.NOT_RECORDED : Integer.toString(offices.size()));
        if (originals.size() > 1 || offices.size() > 1) {
            row.lose(
                    GedGroup.SOURCES,
                    "export.flattened",
                    CHAIN,
                    "several stand in one cell, and which of them said what is not told",
                    String.join(BETWEEN, originals) + " / " + String.join(BETWEEN, offices));
        }
    }

    /** Returns a list with a part for each publisher; empty where there is nothing in it. */
    private static String list(List<String> parts) {
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join(";", parts);
    }
}
