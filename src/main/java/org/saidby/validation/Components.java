package org.saidby.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The strongly connected components of a graph, by Tarjan's algorithm with a stack of its own, since chains can be long. */
final class Components {

    private final int[][] successors;
    private final int[] index;
    private final int[] low;
    private final boolean[] isOpen;
    private final int[] open;
    private int openSize;
    private int next = 1;
    private final List<int[]> circles = new ArrayList<>();

    Components(int[][] successors) {
        this.successors = successors;
        int size = successors.length;
        index = new int[size];
        low = new int[size];
        isOpen = new boolean[size];
        open = new int[size];
    }

    /** Returns the components of more than one node, each in ascending order, by their first node. */
    List<int[]> circles() {
        for (int node = 0; node < successors.length; node++) {
            if (index[node] == 0) {
                visit(node);
            }
        }
        circles.sort(Comparator.comparingInt(circle -> circle[0]));
        return circles;
    }

    private void visit(int root) {
        int[] path = new int[16];
        int[] edge = new int[16];
        int depth = 0;
        enter(root);
        path[0] = root;
        while (depth >= 0) {
            int node = path[depth];
            if (edge[depth] < successors[node].length) {
                int to = successors[node][edge[depth]++];
                if (index[to] == 0) {
                    enter(to);
                    depth++;
                    if (depth == path.length) {
                        path = Arrays.copyOf(path, 2 * depth);
                        edge = Arrays.copyOf(edge, 2 * depth);
                    }
                    path[depth] = to;
                    edge[depth] = 0;
                } else if (isOpen[to]) {
                    low[node] = Math.min(low[node], index[to]);
                }
            } else {
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
                if (low[node] == index[node]) {
                    close(node);
                }
            }
        }
    }

    private void enter(int node) {
        index[node] = next;
        low[node] = next++;
        open[openSize++] = node;
        isOpen[node] = true;
    }

    private void close(int root) {
        int from = openSize;
        int node;
        do {
            node = open[--from];
            isOpen[node] = false;
        } while (node != root);
        if (openSize - from > 1) {
            int[] circle = Arrays.copyOfRange(open, from, openSize);
            Arrays.sort(circle);
            circles.add(circle);
        }
        openSize = from;
    }
}
