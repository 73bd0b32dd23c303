package se.tryggve.process;

import java.util.Iterator;
import java.util.List;

/** Throws that were drawn beforehand, so that the same case can be played again. */
final class Dice {

    private final Iterator<Integer> numbers;

    Dice(List<Integer> numbers) {
        this.numbers = numbers.iterator();
    }

    <T> T one(List<T> choices) {
        return choices.get(numbers.next() % choices.size());
    }

    boolean chance(int percent) {
        return numbers.next() % 100 < percent;
    }

    /** Whether the case has gone on for so long that only its end is left to wish for. */
    boolean empty() {
        return !numbers.hasNext();
    }
}
