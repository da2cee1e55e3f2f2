package org.saidby.analysis;

import java.util.List;

/** One choice among answers: those that it does not pass on it sets aside. */
@FunctionalInterface
interface PolicyStep {

    List<Answer> choose(List<Answer> left, Choosing choosing);
}
