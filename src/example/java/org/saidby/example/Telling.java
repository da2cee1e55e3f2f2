package org.saidby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final int WIDTH = 110;

    private final Dataset dataset;
    private final Wording wording;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();

    private Telling(Dataset dataset) {
        this.dataset = dataset;
        this.wording = new Wording(dataset);
        this.sentences = new Sentences(wording);
    }

    /** Returns the whole dataset in words; the same text for the same dataset, whatever the machine or its locale. */
    public static String of(Dataset dataset) {
        Telling telling = new Telling(dataset);
        telling.tell();
        return telling.text.toString();
    }

    private void tell() {
        heading(dataset.title().orElseGet(() -> dataset.id().text()), '=');
        line(
                "",
                number(dataset.claims().size(), "claim") + " by " + number(origins(), "source") + " about "
                        + number(dataset.operations().size(), "operation") + " and what surrounds them.");
        line("", "Of each: what was said, and below it by whom, through whom, and the id of the claim.");
        line("", "Words in quotation marks are the source's own; parentheses say how they are read.");
        heading("What happened", '=');
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
        heading(capital(wording.name(operation.ref())), '-');
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
        line("  ", "Coded as: " + String.join("; ", coded) + ".");
        text.append('\n');
        List<Claim> said = dataset.claimsAbout(operation);
        if (said.isEmpty()) {
            line("  ", "No claim is about it" + (isCountedFrom(operation) ? ", but times are counted from it." : "."));
        }
        said.forEach(this::tell);
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
                heading(title, '=');
                first = false;
            }
            heading(capital(wording.name(subject.ref())), '-');
            if (subject instanceof Claim claim) {
                line("  ", "It says: " + sentences.of(claim) + ".");
                text.append('\n');
            }
            said.forEach(this::tell);
        }
    }

    private void tell(Claim claim) {
        line("  ", capital(sentences.of(claim)));
        line("      ", "-- " + wording.chain(claim) + " [" + claim.id() + "]");
        claim.note().ifPresent(note -> line("      ", "coder's note: " + note));
    }

    private void speakers() {
        heading("Who speaks", '=');
        for (Source source : dataset.sources()) {
            int own = dataset.claimsBy(source).size();
            int relayed = dataset.relayedBy(source).size();
            if (own + relayed > 0) {
                line(
                        "  ",
                        source.name() + wording.posts(source) + ": " + (own == 0 ? "" : number(own, "claim"))
                                + (own > 0 && relayed > 0 ? ", and " : "")
                                + (relayed == 0 ? "" : relayed + " passed on for others"));
            }
        }
    }

    private void heading(String title, char rule) {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        text.append(title)
                .append('\n')
                .append(String.valueOf(rule).repeat(title.length()))
                .append("\n\n");
    }

    /** Adds a paragraph, broken between words, its later lines indented further. */
    private void line(String indent, String paragraph) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent).append("   ");
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String number(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
