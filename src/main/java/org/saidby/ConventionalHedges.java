package org.saidby;

/** The intervals of {@link HedgePolicy#convention()}. */
final class ConventionalHedges implements HedgePolicy {

    static final HedgePolicy INSTANCE = new ConventionalHedges();

    private ConventionalHedges() {}

    @Override
    public CountRange rangeOf(Count count) {
        long n = count.number().orElse(0);
        return switch (count.hedge()) {
            case EXACTLY -> CountRange.between(n, n);
            case ABOUT -> CountRange.between(n - tenth(n), n + tenth(n));
            case NEARLY -> CountRange.between(Math.min(n - 1, n - tenth(n)), n - 1);
            case AT_LEAST -> CountRange.atLeast(n);
            case MORE_THAN -> CountRange.atLeast(n + 1);
            case UP_TO -> CountRange.between(0, n);
            case FEWER_THAN -> CountRange.between(0, n - 1);
            case BETWEEN ->
                CountRange.between(count.low().getAsLong(), count.high().getAsLong());
            case DOZENS -> CountRange.between(24, 99);
            case HUNDREDS -> CountRange.between(200, 999);
            case THOUSANDS -> CountRange.between(2_000, 9_999);
            case TENS_OF_THOUSANDS -> CountRange.between(20_000, 99_999);
            case SOME -> CountRange.atLeast(1);
            case NONE_REPORTED -> CountRange.atLeast(0);
        };
    }

    /** A tenth, rounded up, so that both ends of "about" are rounded outwards. */
    private static long tenth(long n) {
        return n / 10 + (n % 10 == 0 ? 0 : 1);
    }
}
