package org.saidby.validation;

import org.saidby.Claim;
import org.saidby.Code;
import org.saidby.Extensions;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.edtf.Edtf;

/** 64 bits that tell what a claim says and by what chain; those of two different claims differ, save by a freak chance. */
final class Fingerprint implements Visitor {

    private static final long ODD = 0x9e3779b97f4a7c15L;

    private long hash = ODD;
    private final long content;

    private Fingerprint(Claim claim) {
        mix(claim.about().toString());
        mix(claim.polarity().name());
        EntityWalk walk = new EntityWalk(this);
        walk.assertion(claim.assertion());
        content = hash;
        walk.attribution(claim.attribution());
    }

    static Fingerprint of(Claim claim) {
        return new Fingerprint(claim);
    }

    /** Tells what the claim says, and by what chain. */
    long whole() {
        return hash;
    }

    /** Tells what the claim says, whoever said it: its subject, polarity and assertion. */
    long content() {
        return content;
    }

    private void mix(long value) {
        hash = (hash ^ value) * ODD;
        hash ^= hash >>> 29;
    }

    private void mix(String text) {
        mix(text.length());
        for (int i = 0; i < text.length(); i++) {
            mix(text.charAt(i));
        }
    }

    private void mix(Path path, String text) {
        path.hash(this::mix);
        mix(text);
    }

    @Override
    public void text(String text, Path path) {
        mix(path, text);
    }

    @Override
    public void code(Code code, Path path) {
        mix(path, code.text());
    }

    @Override
    public void ref(Ref ref, Path path) {
        mix(path, ref.id().text());
    }

    @Override
    public void timeAnchor(Ref ref, Path path) {
        mix(path, ref.id().text());
    }

    @Override
    public void date(Edtf date, Path path) {
        mix(path, date.toString());
    }

    @Override
    public void point(Point point, Path path) {
        mix(path, point.toString());
    }

    @Override
    public void value(Object value, Path path) {
        mix(path, value.toString());
    }

    @Override
    public void extensions(Extensions extensions, Path path) {
        mix(path, extensions.toString());
    }
}
