package org.saidby.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes elements one after the other, of which each value goes to the list of its column; an element can lack values. */
final class CellLists implements CellSink {

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private int size;

    /** Begins the next element. */
    CellSink next() {
        size++;
        return this;
    }

    @Override
    public void set(String column, String text) {
        if (!text.isEmpty()) {
            List<String> list = lists.computeIfAbsent(column, any -> new ArrayList<>());
            fill(list, size - 1);
            list.add(text);
        }
    }

    /** Hands on the lists that hold anything, each with a place for every element. */
    void writeTo(CellSink cells) {
        lists.forEach((column, list) -> {
            fill(list, size);
            cells.set(column, CellList.join(list));
        });
    }

    private static void fill(List<String> list, int size) {
        while (list.size() < size) {
            list.add("");
        }
    }
}
