package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of HTML is made of, read by a second reader: one that knows no more than the pages of this library need. */
record Markup(List<String> tags, String text) {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z!][^\\s>]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([a-zA-Z0-9-]+)=\"([^\"<>]*)\"");
    private static final Set<String> VOID = Set.of("meta", "br", "!doctype");

    /** Reads a page, and fails where its elements are not balanced, ids stand twice or links lead nowhere. */
    static Markup of(String html) {
        String withoutStyle = html.replaceAll("(?s)<style>.*?</style>", "");
        List<String> tags = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Set<String> ids = new HashSet<>();
        List<String> links = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = TAG.matcher(withoutStyle);
        int from = 0;
        while (matcher.find()) {
            text.append(plain(withoutStyle.substring(from, matcher.start())));
            from = matcher.end();
            String tag = matcher.group(2).toLowerCase(java.util.Locale.ROOT);
            if (!matcher.group(1).isEmpty()) {
                assertThat(open.pop()).as("closed").isEqualTo(tag);
                text.append(Set.of("span", "b", "mark", "code", "i", "a", "bdi").contains(tag) ? "" : "\n");
                continue;
            }
            tags.add(tag);
            if (!VOID.contains(tag)) {
                open.push(tag);
            }
            if (!tag.equals("!doctype")) {
                attributes(matcher.group(3), ids, links);
            }
        }
        text.append(plain(withoutStyle.substring(from)));
        assertThat(open).isEmpty();
        assertThat(ids).containsAll(links);
        return new Markup(tags, text.toString());
    }

    private static void attributes(String attributes, Set<String> ids, List<String> links) {
        assertThat(ATTRIBUTE.matcher(attributes).replaceAll("")).as(attributes).isBlank();
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equals("id")) {
                assertThat(ids.add(matcher.group(2))).as(matcher.group(2)).isTrue();
            } else if (matcher.group(1).equals("href")) {
                assertThat(matcher.group(2)).startsWith("#");
                links.add(matcher.group(2).substring(1));
            }
        }
    }

    private static String plain(String text) {
        assertThat(text).doesNotContain("<", ">");
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
