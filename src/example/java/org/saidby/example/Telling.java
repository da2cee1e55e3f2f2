package org.saidby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.When;

/** Tells a dataset to a person: what happened, and of each thing what was said, by whom, through whom. */
public final class Telling {

    private final Dataset dataset;
    private final Wording wording;
    private final Sentences sentences;
    private final Page page;

    private Telling(Dataset dataset) {
        this.dataset = dataset;
        this.wording = new Wording(dataset);
        this.sentences = new Sentences(wording);
        this.page = new Page(wording);
    }

    /** Returns the whole dataset in words; the same text for the same dataset, whatever the machine or its locale. */
    public static String of(Dataset dataset) {
        Telling telling = new Telling(dataset);
        telling.tell();
        return telling.page.toString();
    }

    private void tell() {
        page.heading(dataset.title().orElseGet(() -> dataset.id().text()), '=');
        page.line(
                "",
                number(dataset.claims().size(), "claim") + " by " + number(origins(), "source") + " about "
                        + number(dataset.operations().size(), "operation") + " and what surrounds them.");
        page.line("", "Of each: what was said, and below it by whom, through whom, and the id of the claim.");
        page.line("", "Words in quotation marks are the source's own; parentheses say how they are read.");
        page.heading("What happened", '=');
        dataset.operations().forEach(this::tell);
        about("Who was spoken of", dataset.actors());
        about("Places that were spoken of", dataset.locations());
        about("Speakers who were spoken of", dataset.sources());
        about("Documents that were spoken of", dataset.documents());
        about("Claims that were spoken of", dataset.claims());
        speakers();
    }

    private int origins() {
        return (int) dataset.claims().stream()
                .map(claim -> claim.attribution().origin().source())
                .distinct()
                .count();
    }

    private void tell(Operation operation) {
        page.heading(Page.capital(wording.name(operation.ref())), '-');
        List<String> coded = new ArrayList<>();
        coded.add(
                operation.kind().equals(OperationKind.OTHER)
                        ? "another kind of event"
                        : operation.kind().text());
        operation.when().map(wording::when).ifPresent(coded::add);
        operation.place().map(wording::in).ifPresent(coded::add);
        participants(coded, operation, Role.CONDUCTED, "by ");
        participants(coded, operation, Role.TARGETED, "on ");
        operation.partOf().ifPresent(whole -> coded.add("one of " + wording.name(Ref.toOperation(whole))));
        operation.externalIds().forEach(id -> coded.add(id.toString()));
        page.line("  ", "Coded as: " + String.join("; ", coded) + ".");
        page.blank();
        List<Claim> said = dataset.claimsAbout(operation);
        if (said.isEmpty()) {
            page.line(
                    "  ",
                    "No claim is about it" + (isCountedFrom(operation) ? ", but times are counted from it." : "."));
        }
        said.forEach(page::claim);
    }

    private boolean isCountedFrom(Operation operation) {
        return dataset.claims().stream()
                .flatMap(claim -> claim.assertion().when().flatMap(When::anchor).stream())
                .anyMatch(anchor -> anchor.to().equals(operation.ref()));
    }

    private void participants(List<String> coded, Operation operation, Role role, String preposition) {
        String names = operation.participants().stream()
                .filter(participation -> participation.role().equals(role))
                .map(Participation::actor)
                .map(wording::actor)
                .collect(Collectors.joining(" or "));
        if (!names.isEmpty()) {
            coded.add(preposition + names);
        }
    }

    private void about(String title, List<? extends Entity> subjects) {
        boolean first = true;
        for (Entity subject : subjects) {
            List<Claim> said = dataset.claimsAbout(subject);
            if (said.isEmpty()) {
                continue;
            }
            if (first) {
                page.heading(title, '=');
                first = false;
            }
            page.heading(Page.capital(wording.name(subject.ref())), '-');
            if (subject instanceof Claim claim) {
                page.line("  ", "It says: " + sentences.of(claim) + ".");
                page.blank();
            }
            said.forEach(page::claim);
        }
    }

    private void speakers() {
        page.heading("Who speaks", '=');
        for (Source source : dataset.sources()) {
            int own = dataset.claimsBy(source).size();
            int relayed = dataset.relayedBy(source).size();
            if (own + relayed > 0) {
                page.line(
                        "  ",
                        source.name() + wording.posts(source) + ": " + (own == 0 ? "" : number(own, "claim"))
                                + (own > 0 && relayed > 0 ? ", and " : "")
                                + (relayed == 0 ? "" : relayed + " passed on for others"));
            }
        }
    }

    private static String number(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
