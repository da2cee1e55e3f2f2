package org.saidby.cli;

import org.saidby.internal.VisibleText;

/** Says in one line what no input should be able to bring about. */
final class InternalError {

    private InternalError() {}

    static String describe(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "does not fit into memory; JSON Lines need less of it than a document, and java -Xmx4g gives more";
        }
        StringBuilder text = new StringBuilder("internal error, please report: ").append(failure);
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("org.saidby.")) {
                text.append(" at ").append(element);
                break;
            }
        }
        return VisibleText.of(text.toString());
    }
}
